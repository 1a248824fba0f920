//! What every page is built from: the site, its language, its addresses and which quarters are public.
//!
//! A [`Scene`] belongs to a whole run, a [`Local`] to one partnership in it. Views ask them for links, dates and texts, so
//! that an address or a date has one form on all pages.

use serde::Serialize;

use crate::artifact::Assets;
use crate::layouts::Layouts;
use crate::locale::glossary::alphabetical;
use crate::locale::{Argument, Locale};
use crate::model::partnership::Partnership;
use crate::model::period::Quarter;
use crate::model::reference::Ref;
use crate::model::{Site, address};
use crate::prose::Prose;
use crate::tongue;

use super::html::Html;
use super::images::{Images, Reference};
use super::prose::{self, Setting};

/// A page in one of the languages of the site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Alternate {
    /// The tag of the language.
    pub language: String,
    /// What the language calls itself.
    pub name: String,
    /// The address with the base before it.
    pub absolute: String,
    /// The address as a link.
    pub href: String,
    /// The language with its land, as networks where pages are shared have it; `None` where nobody has told them.
    pub shared: Option<String>,
    /// Whether it is the page that is being made.
    pub current: bool,
    /// Whether the words are the content's own.
    pub main: bool,
}

/// A whole run.
pub struct Scene<'a> {
    /// The site.
    pub site: &'a Site,
    /// The language of its pages.
    pub locale: &'a Locale,
    /// The words of the other languages of the site, in the order of [`Site::translations`]: for the few pages that speak them all.
    pub tongues: &'a [Locale],
    /// The images of the content, and which of them the pages show.
    images: Images<'a>,
    /// The path of the site's base address: stands before every address, mostly empty.
    prefix: String,
    /// What comes before the addresses of the pages in this language; nothing in the content's own.
    tongue: String,
    table: String,
    back: String,
    released: Vec<Vec<Quarter>>,
    /// The positions of the partnerships in the order of their names.
    listed: Vec<usize>,
}

impl<'a> Scene<'a> {
    /// Sets the scene.
    #[must_use]
    pub fn new(site: &'a Site, locale: &'a Locale, assets: &'a Assets) -> Self {
        let host = site.base.split_once("://").map_or(site.base.as_str(), |(_, rest)| rest);
        let prefix = host.find('/').map_or("", |at| host[at..].trim_end_matches('/')).to_owned();
        let released = site.partnerships.iter().map(|partnership| partnership.released_quarters(site)).collect();
        // Names that are alike keep the order of their ids.
        let mut listed: Vec<usize> = (0..site.partnerships.len()).collect();
        let name = |position: usize| tongue::plain(&site.partnerships[position].name);
        listed.sort_by(|one, other| alphabetical(&name(*one), &name(*other)));
        Self {
            site,
            locale,
            tongues: &[],
            images: Images::new(assets),
            prefix,
            tongue: if site.is_original() { String::new() } else { address::language(&site.language) },
            table: locale.word("site-table"),
            back: locale.word("site-note-back"),
            released,
            listed,
        }
    }

    /// The same, with the words of the other languages.
    #[must_use]
    pub fn with_tongues(self, tongues: &'a [Locale]) -> Self {
        Self { tongues, ..self }
    }

    /// The address as a link on a page: that of the same language where it is a page's.
    #[must_use]
    pub fn href(&self, address: &str) -> String {
        format!("{}{}", self.prefix, self.own(address))
    }

    /// The address with the site's base before it, likewise.
    #[must_use]
    pub fn absolute(&self, address: &str) -> String {
        format!("{}{}", self.site.base, self.own(address))
    }

    /// The address of what is made in each language and is no page: a picture with its words, or what a tool is told of a card.
    #[must_use]
    pub fn drawn(&self, address: &str) -> String {
        format!("{}{address}", self.tongue)
    }

    /// The address of a picture as a link. Pictures have words, so they are drawn in each language.
    #[must_use]
    pub fn drawn_href(&self, address: &str) -> String {
        format!("{}{}{address}", self.prefix, self.tongue)
    }

    /// The address of a picture with the site's base before it, likewise.
    #[must_use]
    pub fn drawn_absolute(&self, address: &str) -> String {
        format!("{}{}{address}", self.site.base, self.tongue)
    }

    /// The address of a page in this language. A file is the same in all, and so are the pages that are kept in the words that were
    /// published.
    #[must_use]
    pub fn own(&self, address: &str) -> String {
        let page = address.split('#').next().unwrap_or_default();
        if page.ends_with('/') && !address::is_edition(page) {
            format!("{}{address}", self.tongue)
        } else {
            address.to_owned()
        }
    }

    /// The links to a page in all languages of the site, or to a file, of which there is one.
    #[must_use]
    pub fn in_all_languages(&self, address: &str) -> Vec<String> {
        let others = self.alternates(address).into_iter().map(|alternate| alternate.href).collect::<Vec<_>>();
        if others.is_empty() { vec![self.href(address)] } else { others }
    }

    /// The same page in every language of the site, with the base before it; nothing where there is but one.
    #[must_use]
    pub fn alternates(&self, address: &str) -> Vec<Alternate> {
        let languages = &self.site.languages;
        if languages.len() < 2 || !address.ends_with('/') || address::is_edition(address) {
            return Vec::new();
        }
        let alternate = |(at, language): (usize, &String)| {
            let tongue = if at == 0 { String::new() } else { address::language(language) };
            Alternate {
                language: language.clone(),
                name: tongue::plain(&self.locale.word(&format!("language-{language}"))).into_owned(),
                shared: self.shared_language(language),
                absolute: format!("{}{tongue}{address}", self.site.base),
                href: format!("{}{tongue}{address}", self.prefix),
                current: *language == self.site.language,
                main: at == 0,
            }
        };
        languages.iter().enumerate().map(alternate).collect()
    }

    /// "sv_SE" for `sv`.
    fn shared_language(&self, language: &str) -> Option<String> {
        let key = format!("site-share-locale-{language}");
        self.locale.has(&key).then(|| self.word(&key))
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
        let href = |address: &str| self.href(address);
        let (table, back) = (&*self.table, &*self.back);
        prose::draw(text, Setting { level, id, table, back, href: &href, image: &image })
    }

    /// A text that need not be there.
    #[must_use]
    pub fn optional_prose(&self, text: Option<&Prose>, level: u8, id: &str) -> Option<Html> {
        text.filter(|text| !text.is_empty()).map(|text| self.prose(text, level, id))
    }

    /// The partnerships, each with what is public of it, in the order of their ids.
    pub fn locals(&self) -> impl Iterator<Item = Local<'_>> {
        (0..self.released.len()).map(|position| self.local(position))
    }

    /// The same in the order in which people look for them, that of a Swedish word list.
    pub fn listed(&self) -> impl Iterator<Item = Local<'_>> {
        self.listed.iter().map(|position| self.local(*position))
    }

    fn local(&self, position: usize) -> Local<'_> {
        Local { scene: self, partnership: &self.site.partnerships[position], released: &self.released[position] }
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

    /// "Exempelby kommun och lokalpolisområde Exempelby": who stand behind what the partnership publishes, whoever gives out the site.
    #[must_use]
    pub fn parties_in_words(&self) -> String {
        let names: Vec<&str> = self.partnership.parties.iter().map(|party| party.name.as_str()).collect();
        self.scene.locale.list(&names)
    }

    /// The link to the partnership's page.
    #[must_use]
    pub fn home(&self) -> String {
        self.scene.href(&address::partnership(self.id()))
    }
}
