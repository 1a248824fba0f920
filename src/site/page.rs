//! A page before it is drawn: where it goes, and how to make it when its turn comes.
//!
//! The list of pages is short (an address and a recipe each); a page's view is built, drawn and dropped on the thread that
//! makes the page, so memory does not grow with the site.

use serde::Serialize;

use super::engine::Engine;
use super::frame::Frame;
use super::search::Record;
use crate::artifact::LayoutFault;
use crate::model::address;

type Draw<'a> = Box<dyn Fn(&Engine) -> Result<Drawn, Vec<LayoutFault>> + Send + Sync + 'a>;

/// A page that has been drawn.
pub struct Drawn {
    /// The page.
    pub text: String,
    /// What a search is to know of it; `None` where it is not to be found.
    pub found: Option<Record>,
}

/// A page to be made.
pub struct Page<'a> {
    /// Its address, such as `/om/metoden/`, or that of a file, such as `/404.html`.
    pub address: String,
    /// Whether the sitemap names it: not where its content has its permanent address elsewhere.
    pub listed: bool,
    draw: Draw<'a>,
}

impl<'a> Page<'a> {
    /// A page of a template; `view` builds what the template sees.
    pub fn new<V: Serialize>(
        address: impl Into<String>,
        template: &'static str,
        view: impl Fn() -> (Frame, V) + Send + Sync + 'a,
    ) -> Self {
        let address = address.into();
        let making = address.clone();
        let draw = move |engine: &Engine| {
            let (frame, view) = view();
            let text = engine.render(template, &frame, &view, &making)?;
            Ok(Drawn { text, found: frame.record() })
        };
        Self { address, listed: true, draw: Box::new(draw) }
    }

    /// The same page, left out of the sitemap.
    #[must_use]
    pub fn unlisted(self) -> Self {
        Self { listed: false, ..self }
    }

    /// Whether there is one in each of the site's languages: not of what is kept in the words that were published, nor of a page at a
    /// fixed file.
    #[must_use]
    pub fn is_translated(&self) -> bool {
        self.address.ends_with('/') && !address::is_edition(&self.address)
    }

    /// The path of the artifact at an address.
    #[must_use]
    pub fn file(address: &str) -> String {
        let index = if address.ends_with('/') { "index.html" } else { "" };
        format!("site{address}{index}")
    }

    /// Makes the page.
    ///
    /// # Errors
    /// When its template has faults.
    pub fn draw(&self, engine: &Engine) -> Result<Drawn, Vec<LayoutFault>> {
        (self.draw)(engine)
    }
}
