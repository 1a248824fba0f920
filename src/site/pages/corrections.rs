//! Everything that has been corrected, newest first, and apart from it the preliminary figures that have been settled: so that
//! nobody has to search for what has changed.

use jiff::civil::Date;
use serde::Serialize;

use crate::model::edition::Edition;
use crate::model::follow_up::{Correction, FollowUp};
use crate::model::partnership::Subject;
use crate::model::{address, history};
use crate::site::frame::Frame;
use crate::site::page::Page;
use crate::site::parts::correction::CorrectionView;
use crate::site::parts::edition::changes;
use crate::site::parts::{Day, Link};
use crate::site::scene::{Local, Scene};
use crate::site::structured;

/// What the page shows.
#[derive(Debug, Serialize)]
struct View {
    corrections: Vec<Entry>,
    revisions: Vec<RevisionEntry>,
    feed: String,
    /// Whether the older editions stand at addresses of their own; only what has been entered in the ledger has any.
    editions: bool,
}

#[derive(Debug, Serialize)]
struct Entry {
    link: Link,
    partnership: String,
    correction: CorrectionView,
}

#[derive(Debug, Serialize)]
struct RevisionEntry {
    date: Day,
    link: Link,
    partnership: String,
    older: Link,
    /// The parts that changed.
    parts: String,
}

/// A correction and the result that it is of.
pub struct Corrected<'a> {
    /// The partnership.
    pub local: Local<'a>,
    /// The correction.
    pub correction: &'a Correction,
    /// Which of the result's, from 0.
    pub at: usize,
    /// What the result is called.
    pub title: String,
    /// The page where the result stands.
    pub page: String,
    editions: &'a [Edition],
}

/// Every correction of what is public, newest first.
pub fn all<'a>(scene: &'a Scene<'a>) -> Vec<Corrected<'a>> {
    let mut all: Vec<Corrected<'a>> = scene
        .locals()
        .flat_map(|local| {
            let public = local.partnership.follow_ups.approved().filter(move |one| local.is_public(one.quarter));
            public.flat_map(move |follow_up| of(local, follow_up))
        })
        .collect();
    all.sort_by_key(|one| std::cmp::Reverse(date(one)));
    all
}

fn date(corrected: &Corrected<'_>) -> Date {
    corrected.correction.date
}

fn of<'a>(local: Local<'a>, follow_up: &'a FollowUp) -> impl Iterator<Item = Corrected<'a>> {
    let published = local.published(follow_up.subject, follow_up.quarter);
    follow_up.corrections.iter().enumerate().map(move |(at, correction)| Corrected {
        local,
        correction,
        at,
        title: local.result_title(published.name, follow_up.quarter),
        page: published.page.clone(),
        editions: published.editions,
    })
}

/// The page.
pub fn page<'a>(scene: &'a Scene<'a>) -> Page<'a> {
    Page::new(address::CORRECTIONS, "corrections.html", move || {
        let (title, description) = (scene.word("site-corrections"), scene.word("site-corrections-description"));
        let name = scene.say("site-corrections-feed", &[("title", (&scene.site.title).into())]);
        let feed = Link::new(scene.href(address::CORRECTIONS_FEED), &name);
        let data = structured::corrections(scene, &title, &all(scene));
        let frame = Frame::of_site(scene, address::CORRECTIONS, &title, &description);
        (frame.structured(Some(&data)).with_feed(feed), view(scene))
    })
}

fn view(scene: &Scene<'_>) -> View {
    View {
        corrections: all(scene)
            .into_iter()
            .map(|one| Entry {
                link: Link::new(scene.href(&one.page), &one.title),
                partnership: one.local.partnership.name.clone(),
                correction: one.local.correction(one.correction, one.at, one.editions, &one.page),
            })
            .collect(),
        revisions: history::revisions(scene.site).iter().filter_map(|one| revision(scene, one)).collect(),
        feed: scene.href(address::CORRECTIONS_FEED),
        editions: !scene.site.published.results.is_empty(),
    }
}

fn revision(scene: &Scene<'_>, revision: &history::Revision<'_>) -> Option<RevisionEntry> {
    let local = scene.locals().find(|local| local.id() == revision.partnership.id)?;
    let partnership = local.partnership;
    let subject = if revision.is_plan {
        let mut plans = partnership.plans.entries();
        Subject::Plan(plans.find(|(_, plan)| plan.id == revision.id)?.0)
    } else {
        let mut promises = partnership.promises.entries();
        Subject::Promise(promises.find(|(_, promise)| promise.id == revision.id)?.0)
    };
    let published = local.published(subject, revision.quarter);
    let changed = changes(&local.parts_of(&revision.before.said), &local.parts_of(&revision.edition.said));
    let parts: Vec<String> = changed.iter().map(|change| change.label.to_lowercase()).collect();
    Some(RevisionEntry {
        date: scene.day(revision.edition.published.date()),
        link: Link::new(scene.href(&published.page), &local.result_title(published.name, revision.quarter)),
        partnership: partnership.name.clone(),
        older: local.edition_link(revision.before, &published.page),
        parts: scene.locale.list(&parts),
    })
}
