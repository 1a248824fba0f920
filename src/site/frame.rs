//! What stands around every page: head, header, navigation, trail and footer.

use serde::Serialize;

use super::html::Html;
use super::parts::{ContactView, Link, Picture};
use super::scene::{Alternate, Local, Scene};
use super::search::Record;
use super::share::Share;
use crate::model::address;
use crate::model::translation::Standing;
use crate::model::{Colour, Site};
use crate::place::Place;

/// The address of the site's icon.
pub const ICON: &str = "/ikon.svg";

/// What all pages share; templates see it as `site`.
#[derive(Debug, Serialize)]
pub struct Shell {
    language: String,
    title: String,
    home: String,
    stylesheet: String,
    /// The script that chooses among the rows of a list.
    filter: String,
    /// The script that searches.
    search_script: String,
    icon: String,
    logo: Option<Picture>,
    fictional: Option<String>,
    publisher: String,
    organisation_number: Option<String>,
    contact: ContactView,
    method: String,
    calendar: String,
    glossary: String,
    corrections: String,
    accessibility: String,
    /// The index of municipalities, where there are several.
    places: Option<String>,
    open_data: String,
    search: String,
    pages: Vec<Link>,
    partnerships: Vec<Link>,
}

impl Shell {
    /// Gathers it once for a run.
    #[must_use]
    pub fn new(scene: &Scene<'_>, stylesheet: &str) -> Self {
        let site: &Site = scene.site;
        Self {
            language: scene.locale.language().to_owned(),
            title: site.title.clone(),
            home: scene.href(address::START),
            stylesheet: scene.href(stylesheet),
            filter: String::new(),
            search_script: String::new(),
            icon: scene.href(ICON),
            logo: site.logo.as_ref().map(|(file, alt)| scene.picture(file, alt)),
            fictional: site.fictional.clone(),
            publisher: site.publisher.clone(),
            organisation_number: site.organisation_number.clone(),
            contact: ContactView::new(&site.publisher, &site.contact),
            method: scene.href(address::METHOD),
            calendar: scene.href(address::CALENDAR),
            glossary: scene.href(address::GLOSSARY),
            corrections: scene.href(address::CORRECTIONS),
            accessibility: scene.href(address::ACCESSIBILITY),
            places: (site.partnerships.len() > 1).then(|| scene.href(address::PLACES)),
            open_data: scene.href(address::OPEN_DATA),
            search: scene.href(address::SEARCH),
            pages: site
                .pages
                .iter()
                .map(|page| Link::new(scene.href(&address::site_page(&page.id)), &page.title))
                .collect(),
            partnerships: scene.locals().map(|local| Link::new(local.home(), &local.partnership.name)).collect(),
        }
    }
}

impl Shell {
    /// The same, with the addresses of the scripts: that which chooses among rows, and that which searches.
    #[must_use]
    pub fn with_scripts(self, filter: String, search: String) -> Self {
        Self { filter, search_script: search, ..self }
    }
}

/// What one page says about itself; templates see it as `page`.
#[derive(Debug, Serialize)]
pub struct Frame {
    /// The title without the site's.
    title: String,
    /// One or two sentences for search engines.
    description: String,
    /// The permanent address with the base before it.
    canonical: Option<String>,
    /// The way here from the start page, without the page itself.
    trail: Vec<Link>,
    /// The partnership that the page belongs to.
    partnership: Option<PartnershipNav>,
    /// Whether it is the start page: its title is the site's.
    start: bool,
    /// Which entry of the main navigation leads here.
    current: &'static str,
    /// Where whoever comes here is shown on.
    onward: Option<String>,
    /// What the page says, as data.
    structured: Option<Html>,
    /// Feeds of what the page lists: their titles and addresses.
    feeds: Vec<Link>,
    /// The same page in every language of the site; empty where there is but one.
    alternates: Vec<Alternate>,
    /// What is to be known of its translation, where it is not whole.
    translation: Option<TranslationView>,
    /// The title of the page where it is shared: that of the page which is to be quoted.
    shared_title: String,
    /// What kind of thing the page is where it is shared, in the words of Open Graph.
    kind: &'static str,
    /// How the page looks where it is shared.
    share: Option<Share>,
    /// What a search is to know of the page; no template asks for it.
    #[serde(skip)]
    found: Option<Record>,
}

/// Why a page in another language than the content's does not say all that the original says.
#[derive(Debug, Serialize)]
struct TranslationView {
    /// `missing` or `outdated`.
    key: &'static str,
    /// The page in the content's own language.
    original: String,
    /// That language.
    language: String,
}

/// The navigation of one partnership.
#[derive(Debug, Serialize)]
struct PartnershipNav {
    name: String,
    home: String,
    latest: Option<String>,
    links: Vec<Link>,
}

impl Frame {
    /// The same page, leading on to another.
    #[must_use]
    pub fn onward(self, to: &str) -> Self {
        Self { onward: Some(to.to_owned()), ..self }
    }

    /// The same page, with what it says as data.
    #[must_use]
    pub fn structured(self, data: Option<&serde_json::Value>) -> Self {
        Self { structured: data.map(super::structured::element), ..self }
    }

    /// The same page, with how it looks where it is shared.
    #[must_use]
    pub fn shared(self, share: Share) -> Self {
        Self { share: Some(share), ..self }
    }

    /// The same page, to be found by a search.
    #[must_use]
    pub fn found(self, record: Record) -> Self {
        Self { found: Some(record), ..self }
    }

    /// What a search is to know of the page, its title among it.
    #[must_use]
    pub fn record(&self) -> Option<Record> {
        let missing = self.translation.as_ref().filter(|translation| translation.key == "missing");
        let foreign = missing.map(|translation| translation.language.as_str());
        self.found.clone().map(|record| record.titled(&self.title, foreign))
    }

    /// The same page, with one more feed of what it lists.
    #[must_use]
    pub fn with_feed(mut self, feed: Link) -> Self {
        self.feeds.push(feed);
        self
    }

    /// The frame of a page of the site as a whole.
    #[must_use]
    pub fn of_site(scene: &Scene<'_>, address: &str, title: &str, description: &str) -> Self {
        Self {
            title: title.to_owned(),
            shared_title: title.to_owned(),
            description: shortened(&crate::tongue::plain(description)),
            canonical: Some(scene.absolute(address)),
            trail: vec![Link::new(scene.href(address::START), &scene.word("site-start"))],
            partnership: None,
            start: false,
            current: "",
            onward: None,
            structured: None,
            alternates: scene.alternates(address),
            translation: None,
            feeds: Vec::new(),
            kind: "article",
            share: None,
            found: None,
        }
    }

    /// The same page, saying so when the record that it shows has not been translated or has changed since.
    #[must_use]
    pub fn of_record(self, scene: &Scene<'_>, place: &Place) -> Self {
        let key = match scene.site.translated.of(place) {
            _ if scene.site.is_original() => None,
            None => Some("missing"),
            Some(Standing::Outdated) => Some("outdated"),
            Some(Standing::Current) => None,
        };
        let original = self.alternates.iter().find(|alternate| alternate.main);
        let translation = key.zip(original).map(|(key, original)| TranslationView {
            key,
            original: original.href.clone(),
            language: original.language.clone(),
        });
        Self { translation, ..self }
    }

    /// The frame of a page of a partnership.
    #[must_use]
    pub fn of_partnership(local: &Local<'_>, address: &str, title: &str, description: &str) -> Self {
        let scene = local.scene;
        let section = |anchor: &str, key: &str| Link::new(format!("{}#{anchor}", local.home()), &scene.word(key));
        let mut frame = Self::of_site(scene, address, title, description);
        if address != address::partnership(local.id()) {
            frame.trail.push(Link::new(local.home(), &local.partnership.name));
            frame.trail.extend(sections(local, address));
        }
        frame.partnership = Some(PartnershipNav {
            name: local.partnership.name.clone(),
            home: local.home(),
            latest: local.latest().map(|_| scene.href(&address::latest(local.id()))),
            links: vec![
                Link::new(scene.href(&address::promises(local.id())), &scene.word("site-nav-promises")),
                Link::new(scene.href(&address::results(local.id())), &scene.word("site-nav-results")),
                section("underlag", "site-nav-documents"),
                section("organisation", "site-nav-organisation"),
            ],
        });
        frame
    }

    /// The start page's frame.
    #[must_use]
    pub fn for_start(self) -> Self {
        Self { start: true, trail: Vec::new(), current: "start", ..self }.leading_on()
    }

    /// A page that leads on to others and is no text of its own.
    #[must_use]
    pub fn leading_on(self) -> Self {
        Self { kind: "website", ..self }
    }

    /// The same page under another title; it is still shared under its own.
    #[must_use]
    pub fn titled(self, title: &str) -> Self {
        Self { title: title.to_owned(), ..self }
    }

    /// One more step of the way here.
    #[must_use]
    pub fn after(mut self, href: String, text: &str) -> Self {
        self.trail.push(Link::new(href, text));
        self
    }

    /// Marks the entry of the main navigation that leads here.
    #[must_use]
    pub fn current(self, current: &'static str) -> Self {
        Self { current, ..self }
    }

    /// A page that is found at another address too: that one is permanent.
    #[must_use]
    pub fn canonical_at(self, absolute: Option<String>) -> Self {
        let alternates = if absolute.is_some() { self.alternates } else { Vec::new() };
        Self { canonical: absolute, alternates, ..self }
    }
}

/// The lists that an address lies below, from the whole to the part.
fn sections(local: &Local<'_>, address: &str) -> Vec<Link> {
    let (scene, id) = (local.scene, local.id());
    let lists = [
        (address::promises(id), "site-archive-promises"),
        (address::results(id), "site-archive-results"),
        (address::agreements(id), "site-archive-agreements"),
        (address::plans(id), "site-archive-plans"),
        (address::situations(id), "site-archive-situations"),
        (address::walks(id), "site-archive-walks"),
    ];
    let above = |list: &str| address != list && address.starts_with(list);
    let mut found: Vec<Link> = lists
        .into_iter()
        .filter(|(list, _)| above(list))
        .map(|(list, key)| Link::new(scene.href(&list), &scene.word(key)))
        .collect();
    let mut years: Vec<i16> = local.released.iter().map(|quarter| quarter.year).collect();
    years.dedup();
    let years = years.into_iter().map(|year| (address::results_of_year(id, year), year));
    found.extend(
        years.filter(|(list, _)| above(list)).map(|(list, year)| Link::new(scene.href(&list), &year.to_string())),
    );
    found
}

/// A description of at most about 200 characters, cut between words.
fn shortened(text: &str) -> String {
    const LONGEST: usize = 200;
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    let cut: String = text.chars().take(LONGEST).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{} …", cut[..end].trim_end_matches([',', '.', ';', ':']))
}

/// The site's icon: three steps of a strip in the accent colour.
#[must_use]
pub fn icon(accent: Colour) -> String {
    format!(
        concat!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="{}"/>"##,
            r##"<path d="M7 16.5c4.5 8 13.5 8 18 0" fill="none" stroke="#fff" stroke-width="3.4" stroke-linecap="round"/>"##,
            r##"<circle cx="11.5" cy="10.5" r="2.3" fill="#fff"/><circle cx="20.5" cy="10.5" r="2.3" fill="#fff"/></svg>"##
        ),
        accent.hex()
    )
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn long_descriptions_end_between_words() {
        let text = "ord ".repeat(80);
        let short = shortened(text.trim());
        assert!(short.chars().count() <= 203 && short.ends_with("ord …"), "{short}");
        assert_eq!(shortened("kort"), "kort");
    }
}
