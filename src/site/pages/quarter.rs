//! A quarter on one page, made to be quoted: the sentence, the table, what went better and what went worse.

use serde::Serialize;

use super::result::{JudgementView, judgements};
use crate::model::address;
use crate::model::partnership::Subject;
use crate::model::period::Quarter;
use crate::site::data::Beside;
use crate::site::frame::Frame;
use crate::site::page::Page;
use crate::site::parts::marker::MarkerView;
use crate::site::parts::release::ReleaseView;
use crate::site::parts::standing::Standing;
use crate::site::parts::{Day, Link};
use crate::site::scene::Local;
use crate::site::search::{Kind, Record};
use crate::site::share::{Card, Share};
use crate::site::structured;

/// What a quarter's page shows.
#[derive(Debug, Serialize)]
pub struct View {
    /// "kvartal 3 2026".
    quarter: String,
    /// "Kvartal 3 2026".
    quarter_capital: String,
    partnership: String,
    standing: Standing,
    corrections: Vec<CorrectionLink>,
    missing: Vec<MissingReport>,
    plans: Vec<PlanReport>,
    /// The results that the parties judge differently.
    disputed: Vec<Disputed>,
    released: ReleaseView,
    pdf: String,
    previous: Option<Link>,
    next: Option<Link>,
    /// When the quarter after comes, where it is not out.
    coming: Option<ReleaseView>,
    /// The page's permanent address in full.
    permanent: String,
    method: String,
    /// What newsrooms need of the quarter.
    press: String,
    /// The same as data.
    data: Beside,
}

/// A result that the parties judge differently: both judgements are told.
#[derive(Debug, Serialize)]
struct Disputed {
    link: Link,
    marker: MarkerView,
    judgements: Vec<JudgementView>,
}

/// A correction of one of the quarter's results.
#[derive(Debug, Serialize)]
struct CorrectionLink {
    date: Day,
    link: Link,
}

/// What was reported on an action plan.
#[derive(Debug, Serialize)]
struct PlanReport {
    link: Link,
    summary: String,
    /// Says that the report came after the release, where it did.
    late: Option<String>,
}

/// A report that did not come: a quarter without it is shown with what was to come and from whom.
#[derive(Debug, Serialize)]
struct MissingReport {
    link: Link,
    /// A line for each party.
    reporters: Vec<String>,
}

/// The pages of every public quarter.
pub fn pages<'a>(local: Local<'a>) -> impl Iterator<Item = Page<'a>> {
    local.released.iter().map(move |quarter| {
        let quarter = *quarter;
        let address = address::quarter(local.id(), quarter);
        Page::new(address.clone(), "quarter.html", move || {
            let found = Record::of_partnership(&local, Kind::Quarter);
            (frame(local, quarter, &address).found(found), view(local, quarter))
        })
    })
}

/// The frame of a quarter's page at an address: its own, or that of the latest results.
pub fn frame(local: Local<'_>, quarter: Quarter, address: &str) -> Frame {
    let scene = local.scene;
    let title = scene.say(
        "site-quarter-title",
        &[("name", (&local.partnership.name).into()), ("quarter", scene.quarter(quarter).into())],
    );
    let markers: Vec<_> = local.partnership.results(quarter).iter().map(|result| result.marker).collect();
    let sentence = scene.tally_sentence(&markers);
    Frame::of_partnership(&local, address, &title, &sentence)
        .structured(Some(&structured::quarter(local, quarter, &title, &sentence)))
        .shared(Share::of(scene, &Card::of_quarter(local, quarter)))
        .published(scene.site.release.moment(quarter).as_ref(), local.quarter_changed(quarter))
        .current("latest")
        .with_feed(scene.partnership_feed(local.partnership))
}

/// The view of a public quarter.
pub fn view(local: Local<'_>, quarter: Quarter) -> View {
    let scene = local.scene;
    let to = |quarter: Quarter| {
        Link::new(scene.href(&address::quarter(local.id(), quarter)), &scene.quarter_capital(quarter))
    };
    let before = quarter.previous();
    View {
        quarter: scene.quarter(quarter),
        quarter_capital: scene.quarter_capital(quarter),
        partnership: local.partnership.name.clone(),
        standing: local.standing(quarter),
        corrections: corrections(local, quarter),
        missing: missing(local, quarter),
        plans: plans(local, quarter),
        disputed: disputed(local, quarter),
        released: scene.release(quarter),
        pdf: scene.href(&address::quarter_pdf(local.id(), quarter)),
        previous: local.is_public(before).then(|| to(before)),
        next: local.is_public(quarter.next()).then(|| to(quarter.next())),
        coming: (local.latest() == Some(quarter)).then(|| scene.release(quarter.next())),
        permanent: scene.absolute(&address::quarter(local.id(), quarter)),
        method: scene.href(address::METHOD),
        press: scene.href(&address::press_of(local.id(), quarter)),
        data: Beside::results(scene, &address::quarter(local.id(), quarter)),
    }
}

fn corrections(local: Local<'_>, quarter: Quarter) -> Vec<CorrectionLink> {
    let scene = local.scene;
    let follow_ups = local.partnership.follow_ups.approved().filter(|follow_up| follow_up.quarter == quarter);
    let mut found: Vec<_> = follow_ups
        .flat_map(|follow_up| {
            let published = local.published(follow_up.subject, quarter);
            let corrections = follow_up.corrections.iter().enumerate();
            corrections.map(move |(at, correction)| {
                let href = scene.href(&address::correction(&published.page, at + 1));
                (correction.date, Link::new(href, published.name))
            })
        })
        .collect();
    found.sort_by_key(|(date, _)| *date);
    found.into_iter().map(|(date, link)| CorrectionLink { date: scene.day(date), link }).collect()
}

fn missing(local: Local<'_>, quarter: Quarter) -> Vec<MissingReport> {
    let (scene, partnership) = (local.scene, local.partnership);
    let promises = partnership.results(quarter).into_iter().filter(|result| result.follow_up.is_none()).map(|result| {
        let promise = &partnership.promises[result.promise];
        let href = scene.href(&address::result(local.id(), quarter, &promise.id));
        (Subject::Promise(result.promise), Link::new(href, &promise.title))
    });
    let plans = partnership.plans.entries().filter_map(|(of, plan)| {
        let subject = Subject::Plan(of);
        let is_missing = partnership.plan_runs_in(of, quarter) && partnership.follow_up(subject, quarter).is_none();
        is_missing.then(|| (subject, Link::new(scene.href(&address::plan(local.id(), &plan.id)), &plan.title)))
    });
    promises.chain(plans).map(|(subject, link)| MissingReport { link, reporters: local.reporters(subject) }).collect()
}

fn disputed(local: Local<'_>, quarter: Quarter) -> Vec<Disputed> {
    let (scene, partnership) = (local.scene, local.partnership);
    let disputed = partnership.results(quarter).into_iter().filter_map(|result| {
        let follow_up = result.follow_up.filter(|follow_up| follow_up.parties_differ())?;
        let promise = &partnership.promises[result.promise];
        let href = scene.href(&address::result(local.id(), quarter, &promise.id));
        Some(Disputed {
            link: Link::new(href, &promise.title),
            marker: scene.marker(result.marker),
            judgements: judgements(local, follow_up, promise),
        })
    });
    disputed.collect()
}

fn plans(local: Local<'_>, quarter: Quarter) -> Vec<PlanReport> {
    local
        .partnership
        .plans
        .entries()
        .filter_map(|(plan, about)| {
            let report = local.partnership.follow_up(Subject::Plan(plan), quarter)?;
            let href = local.scene.href(&address::plan_result(local.id(), &about.id, quarter));
            Some(PlanReport {
                link: Link::new(href, &about.title),
                summary: report.summary.clone(),
                late: local.came_late(report),
            })
        })
        .collect()
}
