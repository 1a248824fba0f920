//! A page before it is drawn: where it goes, and how to make it when its turn comes.
//!
//! The list of pages is short (an address and a recipe each); a page's view is built, drawn and dropped on the thread that
//! makes the page, so memory does not grow with the site.

use serde::Serialize;

use super::engine::Engine;
use super::frame::Frame;
use crate::artifact::LayoutFault;

type Draw<'a> = Box<dyn Fn(&Engine) -> Result<String, Vec<LayoutFault>> + Send + Sync + 'a>;

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
            engine.render(template, &frame, &view, &making)
        };
        Self { address, listed: true, draw: Box::new(draw) }
    }

    /// The same page, left out of the sitemap.
    #[must_use]
    pub fn unlisted(self) -> Self {
        Self { listed: false, ..self }
    }

    /// The artifact's path.
    #[must_use]
    pub fn file(&self) -> String {
        if self.address.ends_with('/') {
            format!("site{}index.html", self.address)
        } else {
            format!("site{}", self.address)
        }
    }

    /// Makes the page.
    ///
    /// # Errors
    /// When its template has faults.
    pub fn draw(&self, engine: &Engine) -> Result<String, Vec<LayoutFault>> {
        (self.draw)(engine)
    }
}
