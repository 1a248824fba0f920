//! All that has happened to a promise: when its text was signed and published, every quarter's result, every edition and
//! correction, and the reports that never came.

use serde::Serialize;

use crate::model::address;
use crate::model::history::{self, QuarterHistory};
use crate::model::promise::CitizenPromise;
use crate::model::reference::Ref;
use crate::site::frame::Frame;
use crate::site::page::Page;
use crate::site::parts::correction::CorrectionView;
use crate::site::parts::marker::MarkerView;
use crate::site::parts::{Day, Link};
use crate::site::scene::Local;

/// What the page shows.
#[derive(Debug, Serialize)]
struct View {
    promise: Link,
    wording: String,
    signed: Option<Day>,
    text_published: Option<Day>,
    quarters: Vec<QuarterView>,
}

#[derive(Debug, Serialize)]
struct QuarterView {
    link: Link,
    marker: MarkerView,
    released: Day,
    summary: Option<String>,
    /// "Utgåva 1, publicerad 21 april 2026 klockan 08.00"; with a link where it is an older one.
    editions: Vec<EditionEntry>,
    corrections: Vec<CorrectionView>,
}

#[derive(Debug, Serialize)]
struct EditionEntry {
    text: String,
    href: Option<String>,
}

/// The pages of every promise.
pub fn pages<'a>(local: Local<'a>) -> impl Iterator<Item = Page<'a>> {
    local.partnership.promises.entries().map(move |(reference, promise)| {
        let address = address::history(local.id(), &promise.id);
        Page::new(address.clone(), "history.html", move || {
            let scene = local.scene;
            let title = scene.say("site-history-title", &[("title", (&promise.title).into())]);
            let frame = Frame::of_partnership(&local, &address, &title, &scene.word("site-history-description"))
                .after(scene.href(&address::promise(local.id(), &promise.id)), &promise.title);
            (frame, view(local, reference, promise))
        })
    })
}

fn view(local: Local<'_>, reference: Ref<CitizenPromise>, promise: &CitizenPromise) -> View {
    let scene = local.scene;
    let history = history::of(scene.site, local.partnership, reference);
    View {
        promise: Link::new(scene.href(&address::promise(local.id(), &promise.id)), &promise.title),
        wording: promise.wording.clone(),
        signed: promise.signed.as_ref().map(|day| scene.day(**day)),
        text_published: history.text.map(|text| scene.day(text.published.date())),
        quarters: history.quarters.iter().map(|quarter| quarter_view(local, promise, quarter)).collect(),
    }
}

fn quarter_view(local: Local<'_>, promise: &CitizenPromise, quarter: &QuarterHistory<'_>) -> QuarterView {
    let scene = local.scene;
    let page = address::result(local.id(), quarter.result.quarter, &promise.id);
    let older = quarter.editions.len().saturating_sub(1);
    QuarterView {
        link: Link::new(scene.href(&page), &scene.quarter_capital(quarter.result.quarter)),
        marker: scene.marker(quarter.result.marker),
        released: scene.day(quarter.released),
        summary: quarter.result.follow_up.map(|follow_up| follow_up.summary.clone()),
        editions: quarter
            .editions
            .iter()
            .enumerate()
            .map(|(at, edition)| EditionEntry {
                text: local.edition_title(edition),
                href: (at < older).then(|| scene.href(&address::edition(&page, edition.number))),
            })
            .collect(),
        corrections: quarter
            .corrections()
            .iter()
            .enumerate()
            .map(|(at, correction)| local.correction(correction, at, quarter.editions, &page))
            .collect(),
    }
}
