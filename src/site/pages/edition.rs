//! An older edition of a result, at the address that it keeps: what it said, what is different now, and why.

use serde::Serialize;

use crate::model::address;
use crate::model::edition::Cause;
use crate::model::partnership::Subject;
use crate::model::period::Quarter;
use crate::site::frame::Frame;
use crate::site::page::Page;
use crate::site::parts::Link;
use crate::site::parts::correction::CorrectionView;
use crate::site::parts::edition::{Change, Part, Published, changes};
use crate::site::parts::marker::MarkerView;
use crate::site::scene::Local;

/// What the page shows.
#[derive(Debug, Serialize)]
struct View {
    number: u32,
    quarter: String,
    title: String,
    /// "Utgåva 1, publicerad 21 april 2026 klockan 08.00".
    published: String,
    /// Why there is a newer one.
    cause: String,
    /// The result as it stands.
    current: Link,
    /// The edition that followed, where that is not the one that stands.
    next: Option<Link>,
    /// The corrections that have come since.
    corrections: Vec<CorrectionView>,
    /// What the edition that followed tells differently.
    changes: Vec<Change>,
    marker: Option<MarkerView>,
    summary: String,
    parts: Vec<Part>,
    permanent: String,
}

/// A result that has older editions.
struct Kept<'a> {
    subject: Subject,
    quarter: Quarter,
    published: Published<'a>,
}

/// The pages of every edition that another has followed.
pub fn pages<'a>(local: Local<'a>) -> impl Iterator<Item = Page<'a>> {
    results(local).into_iter().flat_map(move |result| {
        let result = std::sync::Arc::new(result);
        let older = 0..result.published.editions.len().saturating_sub(1);
        older.map(move |at| {
            let result = std::sync::Arc::clone(&result);
            let address = address::edition(&result.published.page, result.published.editions[at].number);
            Page::new(address.clone(), "edition.html", move || {
                (frame(local, &result, at, &address), view(local, &result, at, &address))
            })
            .unlisted()
        })
    })
}

fn results<'a>(local: Local<'a>) -> Vec<Kept<'a>> {
    let public = local.partnership.follow_ups.approved().filter(|follow_up| local.is_public(follow_up.quarter));
    public
        .map(|follow_up| Kept {
            subject: follow_up.subject,
            quarter: follow_up.quarter,
            published: local.published(follow_up.subject, follow_up.quarter),
        })
        .collect()
}

fn frame(local: Local<'_>, result: &Kept<'_>, at: usize, address: &str) -> Frame {
    let scene = local.scene;
    let title = scene.say(
        "site-edition-title",
        &[
            ("number", result.published.editions[at].number.to_string().into()),
            ("title", result.published.name.into()),
            ("quarter", scene.quarter(result.quarter).into()),
        ],
    );
    Frame::of_partnership(&local, address, &title, &scene.word("site-edition-older"))
        .after(scene.href(&address::quarter(local.id(), result.quarter)), &scene.quarter_capital(result.quarter))
        .after(scene.href(&result.published.page), result.published.name)
}

fn view(local: Local<'_>, result: &Kept<'_>, at: usize, address: &str) -> View {
    let scene = local.scene;
    let (edition, next) = (&result.published.editions[at], &result.published.editions[at + 1]);
    let cause = match next.cause(Some(edition)) {
        Cause::Correction => "site-edition-because-correction",
        Cause::First | Cause::Revision => "site-edition-because-revision",
    };
    let parts = local.parts_of(&edition.said);
    let follow_up = local.partnership.follow_up(result.subject, result.quarter);
    let corrections = follow_up.map(|follow_up| follow_up.corrections.as_slice()).unwrap_or_default();
    let is_last = at + 2 == result.published.editions.len();
    View {
        number: edition.number,
        quarter: scene.quarter(result.quarter),
        title: result.published.name.to_owned(),
        published: local.edition_title(edition),
        cause: scene.word(cause),
        current: Link::new(
            scene.href(&result.published.page),
            &local.result_title(result.published.name, result.quarter),
        ),
        next: (!is_last).then(|| local.edition_link(next, &result.published.page)),
        corrections: corrections
            .iter()
            .enumerate()
            .skip(edition.corrections.len())
            .map(|(at, correction)| local.correction(correction, at, &[], &result.published.page))
            .collect(),
        changes: changes(&parts, &local.parts_of(&next.said)),
        marker: edition.said.promise.as_ref().map(|found| scene.marker(found.judgement.marker)),
        summary: edition.said.summary.clone(),
        // The marker and the summary stand above the rest.
        parts: parts.into_iter().skip(if edition.said.promise.is_some() { 2 } else { 1 }).collect(),
        permanent: scene.absolute(address),
    }
}
