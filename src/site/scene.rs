//! What every page is built from: the site, its language, its addresses and which quarters are public.
//!
//! A [`Scene`] belongs to a whole run, a [`Local`] to one partnership in it. Views ask them for links, dates and texts, so
//! that an address or a date has one form on all pages.

use crate::artifact::Assets;
use crate::layouts::Layouts;
use crate::locale::{Argument, Locale};
use crate::model::partnership::Partnership;
use crate::model::period::Quarter;
use crate::model::reference::Ref;
use crate::model::{Site, address};
use crate::prose::Prose;

use super::html::Html;
use super::images::{Images, Reference};
use super::prose::{self, Setting};

/// A whole run.
pub struct Scene<'a> {
    /// The site.
    pub site: &'a Site,
    /// The language of its pages.
    pub locale: &'a Locale,
    /// The images of the content, and which of them the pages show.
    images: Images<'a>,
    /// The path of the site's base address: stands before every address, mostly empty.
    prefix: String,
    table: String,
    back: String,
    released: Vec<Vec<Quarter>>,
}

impl<'a> Scene<'a> {
    /// Sets the scene.
    #[must_use]
    pub fn new(site: &'a Site, locale: &'a Locale, assets: &'a Assets) -> Self {
        let host = site.base.split_once("://").map_or(site.base.as_str(), |(_, rest)| rest);
        let prefix = host.find('/').map_or("", |at| host[at..].trim_end_matches('/')).to_owned();
        let released = site.partnerships.iter().map(|partnership| partnership.released_quarters(site)).collect();
        Self {
            site,
            locale,
            images: Images::new(assets),
            prefix,
            table: locale.word("site-table"),
            back: locale.word("site-note-back"),
            released,
        }
    }

    /// The address as a link on a page.
    #[must_use]
    pub fn href(&self, address: &str) -> String {
        format!("{}{address}", self.prefix)
    }

    /// The address with the site's base before it.
    #[must_use]
    pub fn absolute(&self, address: &str) -> String {
        format!("{}{address}", self.site.base)
    }

    /// A fixed word or sentence.
    #[must_use]
    pub fn word(&self, key: &str) -> String {
        self.locale.word(key)
    }

    /// A sentence with arguments.
    #[must_use]
    pub fn say(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.locale.say(key, arguments)
    }

    /// "kvartal 3 2026".
    #[must_use]
    pub fn quarter(&self, quarter: Quarter) -> String {
        self.quarter_by("quarter", quarter)
    }

    /// "Kvartal 3 2026".
    #[must_use]
    pub fn quarter_capital(&self, quarter: Quarter) -> String {
        self.quarter_by("quarter-capital", quarter)
    }

    fn quarter_by(&self, key: &str, quarter: Quarter) -> String {
        // A year is a name, not an amount: as text it is never grouped.
        let (number, year) = (quarter.number.to_string(), quarter.year.to_string());
        self.say(key, &[("number", number.into()), ("year", year.into())])
    }

    /// An image of the content for a page that is being made. Whatever a page asks for here is published.
    #[must_use]
    pub fn image(&self, file: &str) -> Reference {
        self.images.show(file)
    }

    /// The files of the content that are public, once all pages have been made.
    #[must_use]
    pub fn public_files(&self, layouts: &Layouts) -> Vec<(&'a str, &'a [u8])> {
        let written = |address: &str| vec![address.to_owned(), self.href(address), self.absolute(address)];
        self.images.published(layouts, written)
    }

    /// A text as HTML. `level` is that of its highest heading; `id` begins the ids of its footnotes.
    #[must_use]
    pub fn prose(&self, text: &Prose, level: u8, id: &str) -> Html {
        let image = |file: &str| self.image(file);
        let (prefix, table, back) = (&*self.prefix, &*self.table, &*self.back);
        prose::draw(text, Setting { level, id, prefix, table, back, image: &image })
    }

    /// A text that need not be there.
    #[must_use]
    pub fn optional_prose(&self, text: Option<&Prose>, level: u8, id: &str) -> Option<Html> {
        text.filter(|text| !text.is_empty()).map(|text| self.prose(text, level, id))
    }

    /// The partnerships, each with what is public of it.
    pub fn locals(&self) -> impl Iterator<Item = Local<'_>> {
        self.site.partnerships.iter().zip(&self.released).map(|(partnership, released)| Local {
            scene: self,
            partnership,
            released,
        })
    }
}

/// One partnership in a run.
#[derive(Clone, Copy)]
pub struct Local<'a> {
    /// The run.
    pub scene: &'a Scene<'a>,
    /// The partnership.
    pub partnership: &'a Partnership,
    /// The quarters whose results are public, oldest first.
    pub released: &'a [Quarter],
}

impl Local<'_> {
    /// The newest public quarter.
    #[must_use]
    pub fn latest(&self) -> Option<Quarter> {
        self.released.last().copied()
    }

    /// Whether a quarter's results are public.
    #[must_use]
    pub fn is_public(&self, quarter: Quarter) -> bool {
        self.released.contains(&quarter)
    }

    /// The partnership's id: the first part of its addresses.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.partnership.id
    }

    /// The name of a party.
    #[must_use]
    pub fn party(&self, party: Ref<crate::model::partnership::Party>) -> String {
        self.partnership.parties[party].name.clone()
    }

    /// The link to the partnership's page.
    #[must_use]
    pub fn home(&self) -> String {
        self.scene.href(&address::partnership(self.id()))
    }
}
