//! Results as entries: those of the site, of a partnership and of a promise.

use super::{Head, Told, corrections, parties};
use crate::model::address;
use crate::model::partnership::Subject;
use crate::model::promise::CitizenPromise;
use crate::model::reference::Ref;
use crate::model::results::PromiseResult;
use crate::site::pages::corrections::Corrected;
use crate::site::scene::{Local, Scene};

/// How many quarters the feeds of many promises hold: a reader that has been away for a year misses nothing.
const QUARTERS: usize = 4;

/// The feed of all results.
#[must_use]
pub fn of_site(scene: &Scene<'_>) -> String {
    let mut entries: Vec<Told> = scene.locals().flat_map(newest).collect();
    entries.extend(corrections_of(scene, |_| true));
    write(scene, address::START, &scene.site.title, vec![scene.site.publisher.clone()], entries)
}

/// The feed of a partnership's results.
#[must_use]
pub fn of_partnership(local: Local<'_>) -> String {
    let scene = local.scene;
    let mut entries: Vec<Told> = newest(local).collect();
    entries.extend(corrections_of(scene, |one| one.local.id() == local.id()));
    write(scene, &address::partnership(local.id()), &local.partnership.name, parties(local.partnership), entries)
}

/// The feed of a promise's results: all of them.
#[must_use]
pub fn of_promise(local: Local<'_>, reference: Ref<CitizenPromise>) -> String {
    let scene = local.scene;
    let promise = &local.partnership.promises[reference];
    let history = local.partnership.history(reference, scene.site);
    let mut entries: Vec<Told> = history.iter().filter_map(|result| entry(local, result)).collect();
    let pages: Vec<String> =
        history.iter().map(|result| address::result(local.id(), result.quarter, &promise.id)).collect();
    entries.extend(corrections_of(scene, |one| pages.contains(&one.page)));
    write(scene, &address::promise(local.id(), &promise.id), &promise.title, parties(local.partnership), entries)
}

fn write(scene: &Scene<'_>, page: &str, name: &str, authors: Vec<String>, entries: Vec<Told>) -> String {
    let head = Head {
        title: scene.say("site-feed-results", &[("title", name.into())]),
        subtitle: scene.word("site-feed-results-description"),
        page: page.to_owned(),
        address: address::feed(page),
        authors,
    };
    super::write(scene, head, entries)
}

/// The corrections, each with a title that tells it from the result that it is of.
fn corrections_of(scene: &Scene<'_>, is_asked_for: impl Fn(&Corrected<'_>) -> bool) -> impl Iterator<Item = Told> {
    corrections::told(scene, is_asked_for).into_iter().map(|told| {
        let title = scene.say("site-feed-correction", &[("title", told.title.into())]);
        Told { title, ..told }
    })
}

/// The results of a partnership's newest quarters.
fn newest(local: Local<'_>) -> impl Iterator<Item = Told> {
    let quarters = local.released.iter().rev().take(QUARTERS);
    quarters.flat_map(move |quarter| {
        local.partnership.results(*quarter).into_iter().filter_map(move |result| entry(local, &result))
    })
}

fn entry(local: Local<'_>, result: &PromiseResult<'_>) -> Option<Told> {
    let scene = local.scene;
    let subject = Subject::Promise(result.promise);
    let published = local.published(subject, result.quarter);
    let released = scene.site.release.moment(result.quarter)?;
    let first = local.published_at(subject, result.quarter)?;
    // A result changes with its editions, and where the ledger has none with the report that came late and with its corrections.
    let days = result.follow_up.into_iter().flat_map(|report| {
        let late = local.partnership.came_late(report, &scene.site.release);
        report.corrections.iter().map(|correction| correction.date).chain(late)
    });
    let moments = days.filter_map(|day| day.to_zoned_datetime(scene.site.release.zone.clone()).ok());
    let editions = published.editions.iter().map(|edition| edition.published.clone());
    let updated = moments.chain(editions).chain([first.clone()]).max()?;
    let marker = scene.marker(result.marker);
    let text = match result.follow_up {
        Some(report) => format!("{}. {}", marker.word, report.summary),
        None => local.missing_sentence(subject, result.quarter),
    };
    Some(Told {
        title: local.result_title(published.name, result.quarter),
        address: scene.absolute(&published.page),
        published: Some(released.max(first)),
        updated,
        text,
        categories: vec![
            (local.id().to_owned(), local.partnership.name.clone()),
            (result.marker.key().to_owned(), marker.word),
        ],
        authors: parties(local.partnership),
    })
}
