//! Atom feeds (`RFC 4287`): what a newsroom, or whoever wants to know, subscribes to.
//!
//! An entry's id is the permanent address of what it tells of, and its moment is that of the release: a build alone changes no
//! feed.

mod corrections;
mod results;

use atom_syndication::{Content, Entry, Feed, FixedDateTime, Generator, Link, Person, Text};
use jiff::ZonedDateTime;

use super::file::File;
use super::scene::Scene;
use crate::model::address;
use crate::model::partnership::Partnership;
use crate::model::promise::CitizenPromise;

/// The kind of file that a feed is.
const KIND: &str = "application/atom+xml";

/// Every feed.
#[must_use]
pub fn all<'a>(scene: &'a Scene<'a>) -> Vec<File<'a>> {
    let mut files = vec![
        File::new(address::CORRECTIONS_FEED, || corrections::of_site(scene)),
        File::new(address::feed(address::START), || results::of_site(scene)),
    ];
    for local in scene.locals() {
        let page = address::partnership(local.id());
        files.push(File::new(address::feed(&page), move || results::of_partnership(local)));
        files.extend(local.partnership.promises.entries().map(|(reference, promise)| {
            let page = address::promise(local.id(), &promise.id);
            File::new(address::feed(&page), move || results::of_promise(local, reference))
        }));
    }
    files
}

impl Scene<'_> {
    /// What the feed of all results is called.
    #[must_use]
    pub fn site_feed(&self) -> super::parts::Link {
        self.feed_link(address::START, &self.site.title)
    }

    /// The feed of a partnership's results.
    #[must_use]
    pub fn partnership_feed(&self, partnership: &Partnership) -> super::parts::Link {
        self.feed_link(&address::partnership(&partnership.id), &partnership.name)
    }

    /// The feed of a promise's results.
    #[must_use]
    pub fn promise_feed(&self, partnership: &Partnership, promise: &CitizenPromise) -> super::parts::Link {
        self.feed_link(&address::promise(&partnership.id, &promise.id), &promise.title)
    }

    fn feed_link(&self, page: &str, name: &str) -> super::parts::Link {
        super::parts::Link::new(
            self.href(&address::feed(page)),
            &self.say("site-feed-results", &[("title", name.into())]),
        )
    }
}

/// What a feed says of itself.
struct Head {
    title: String,
    subtitle: String,
    /// The page that lists the same.
    page: String,
    /// Its own address.
    address: String,
    /// Who answers for what it tells.
    authors: Vec<String>,
}

/// An entry before it is written.
struct Told {
    title: String,
    /// Its permanent address, with the base before it.
    address: String,
    published: Option<ZonedDateTime>,
    updated: ZonedDateTime,
    text: String,
    /// What it is filed under: the code and the word.
    categories: Vec<(String, String)>,
    /// Who answers for it: the parties of its partnership.
    authors: Vec<String>,
}

/// Writes a feed, newest first.
fn write(scene: &Scene<'_>, head: Head, mut told: Vec<Told>) -> String {
    // A stable order: what came at the same moment stands as it was listed.
    told.sort_by(|a, b| b.updated.cmp(&a.updated));
    // A feed without entries was last changed when the newest results came.
    let latest = scene.site.release.latest_released(&scene.site.now);
    let changed = told.first().map(|one| one.updated.clone()).or_else(|| scene.site.release.moment(latest));
    let mut feed = Feed {
        title: Text::plain(head.title),
        subtitle: Some(Text::plain(head.subtitle)),
        id: scene.absolute(&head.page),
        authors: people(&head.authors),
        links: vec![
            link("self", &scene.absolute(&head.address), KIND),
            link("alternate", &scene.absolute(&head.page), "text/html"),
        ],
        generator: Some(Generator { value: "Löfte".to_owned(), ..Generator::default() }),
        lang: Some(scene.locale.language().to_owned()),
        entries: told.into_iter().filter_map(|one| entry(one, &head.authors)).collect(),
        ..Feed::default()
    };
    if let Some(moment) = changed.as_ref().and_then(stamp) {
        feed.updated = moment;
    }
    let mut text = feed.to_string();
    text.push('\n');
    text
}

/// An entry of a feed whose own authors stand for those that it does not name.
fn entry(told: Told, of_feed: &[String]) -> Option<Entry> {
    let category = |(term, label)| atom_syndication::Category { term, scheme: None, label: Some(label) };
    Some(Entry {
        title: Text::plain(told.title),
        id: told.address.clone(),
        published: told.published.as_ref().and_then(stamp),
        updated: stamp(&told.updated)?,
        links: vec![link("alternate", &told.address, "text/html")],
        authors: if told.authors == of_feed { Vec::new() } else { people(&told.authors) },
        categories: told.categories.into_iter().map(category).collect(),
        content: Some(Content { value: Some(told.text), content_type: Some("text".to_owned()), ..Content::default() }),
        ..Entry::default()
    })
}

fn people(names: &[String]) -> Vec<Person> {
    names.iter().map(|name| Person { name: name.clone(), ..Person::default() }).collect()
}

/// The parties of a partnership, as authors of what it tells.
fn parties(partnership: &Partnership) -> Vec<String> {
    partnership.parties.iter().map(|party| party.name.clone()).collect()
}

fn link(rel: &str, href: &str, kind: &str) -> Link {
    Link { rel: rel.to_owned(), href: href.to_owned(), mime_type: Some(kind.to_owned()), ..Link::default() }
}

/// The moment as the feed's library has it (`RFC 3339`).
fn stamp(moment: &ZonedDateTime) -> Option<FixedDateTime> {
    moment.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string().parse().ok()
}
