//! Atom feeds (`RFC 4287`): what a newsroom subscribes to.

use atom_syndication::{Content, Entry, Feed, Generator, Link, Person, Text};
use jiff::ZonedDateTime;

use super::pages::corrections;
use super::scene::Scene;
use crate::model::address;

/// The feed of corrections, newest first.
#[must_use]
pub fn corrections(scene: &Scene<'_>) -> String {
    let entries: Vec<(ZonedDateTime, Entry)> =
        corrections::all(scene).iter().filter_map(|one| correction(scene, one)).collect();
    let mut feed = Feed {
        title: Text::plain(scene.say("site-corrections-feed", &[("title", (&scene.site.title).into())])),
        subtitle: Some(Text::plain(scene.word("site-corrections-description"))),
        id: scene.absolute(address::CORRECTIONS),
        authors: vec![Person { name: scene.site.publisher.clone(), ..Person::default() }],
        links: vec![
            link("self", &scene.absolute(address::CORRECTIONS_FEED), "application/atom+xml"),
            link("alternate", &scene.absolute(address::CORRECTIONS), "text/html"),
        ],
        generator: Some(Generator { value: "Löfte".to_owned(), ..Generator::default() }),
        lang: Some(scene.locale.language().to_owned()),
        ..Feed::default()
    };
    // A feed without corrections was last changed when the newest results came.
    let latest = scene.site.release.latest_released(&scene.site.now);
    let changed = entries.first().map(|(moment, _)| moment.clone()).or_else(|| scene.site.release.moment(latest));
    if let Some(moment) = changed.as_ref().and_then(stamp) {
        feed.updated = moment;
    }
    feed.entries = entries.into_iter().map(|(_, entry)| entry).collect();
    let mut text = feed.to_string();
    text.push('\n');
    text
}

fn correction(scene: &Scene<'_>, corrected: &corrections::Corrected<'_>) -> Option<(ZonedDateTime, Entry)> {
    let moment = corrected.correction.date.to_zoned_datetime(scene.site.release.zone.clone()).ok()?;
    let page = scene.absolute(&address::correction(&corrected.page, corrected.at + 1));
    let text = scene.say(
        "site-corrections-entry",
        &[
            ("wrong", (&corrected.correction.wrong).into()),
            ("right", (&corrected.correction.right).into()),
            ("name", (&corrected.correction.decided_by).into()),
        ],
    );
    let entry = Entry {
        title: Text::plain(corrected.title.clone()),
        id: page.clone(),
        updated: stamp(&moment)?,
        links: vec![link("alternate", &page, "text/html")],
        content: Some(Content { value: Some(text), content_type: Some("text".to_owned()), ..Content::default() }),
        ..Entry::default()
    };
    Some((moment, entry))
}

fn link(rel: &str, href: &str, kind: &str) -> Link {
    Link { rel: rel.to_owned(), href: href.to_owned(), mime_type: Some(kind.to_owned()), ..Link::default() }
}

/// The moment as the feed's library has it (`RFC 3339`).
fn stamp(moment: &ZonedDateTime) -> Option<atom_syndication::FixedDateTime> {
    moment.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string().parse().ok()
}
