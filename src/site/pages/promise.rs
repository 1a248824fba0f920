//! A promise: the words as signed, how it goes, why it was given, what is promised and who answers.

use serde::Serialize;

use super::chain::Chain;
use crate::model::address;
use crate::model::follow_up::{Findings, FollowUp};
use crate::model::partnership::Subject;
use crate::model::plan::GoalKind;
use crate::model::promise::CitizenPromise;
use crate::model::reference::Ref;
use crate::model::signed::SignedSubject;
use crate::site::frame::Frame;
use crate::site::html::Html;
use crate::site::page::Page;
use crate::site::parts::course::Course;
use crate::site::parts::marker::MarkerView;
use crate::site::parts::measure::{MeasureView, MeasurementView};
use crate::site::parts::release::ReleaseView;
use crate::site::parts::signed::SignedView;
use crate::site::parts::strip::Strip;
use crate::site::parts::validity::Validity;
use crate::site::parts::{Answer, Day, Link, SignatoryView};
use crate::site::scene::Local;
use crate::site::search::{Kind, Record};
use crate::site::share::{Card, Share};
use crate::site::structured;

/// What a promise's page shows.
#[derive(Debug, Serialize)]
struct View {
    title: String,
    wording: String,
    validity: Validity,
    /// When the first result comes, where none has come.
    first_result: Option<Day>,
    now: Option<Now>,
    strip: Strip,
    corrections: Vec<CorrectionLink>,
    measures: Vec<MeasureView>,
    /// Whether anything of it has been counted.
    counted: bool,
    /// "kvartal 3 2026": the quarter that the counts are of.
    measured_in: Option<String>,
    measurements: Vec<MeasurementView>,
    /// Every measurement of each goal, over all public quarters.
    courses: Vec<Course>,
    /// When the effect is measured next.
    next_measurement: Option<Day>,
    /// What comes next, and when.
    ahead: Vec<Ahead>,
    introduction: Html,
    situation: Html,
    effects: Html,
    follow_up: Html,
    equality: Option<Html>,
    chain: Chain,
    responsible: Answer,
    signatories: Vec<SignatoryView>,
    /// The file that was signed; what is made of the content is then a copy.
    signed: Option<SignedView>,
    agreement: Link,
    /// Whether the agreement that it is a part of is still a proposal.
    agreement_unsigned: bool,
    pdf: String,
    poster: Option<String>,
    /// When the next result comes; `None` when the promise no longer holds then.
    next: Option<ReleaseView>,
    history: String,
    /// The promise in a way that is easy to read.
    easy: Option<String>,
    method: String,
}

/// The newest result.
#[derive(Debug, Serialize)]
struct Now {
    marker: MarkerView,
    quarter: String,
    /// The quarter inside a sentence.
    quarter_inside: String,
    href: String,
    summary: Option<String>,
    rationale: Option<Html>,
    execution: String,
    effect: String,
    differs: bool,
    due: Day,
    /// Who was to report.
    reporter: String,
}

/// Something that will be told or measured.
#[derive(Debug, Serialize)]
struct Ahead {
    day: Day,
    what: String,
    /// The goals that it is about.
    goals: Vec<String>,
}

#[derive(Debug, Serialize)]
struct CorrectionLink {
    date: Day,
    link: Link,
    right: String,
}

/// The pages of all promises.
pub fn pages<'a>(local: Local<'a>) -> impl Iterator<Item = Page<'a>> {
    local.partnership.promises.entries().map(move |(reference, promise)| {
        let address = address::promise(local.id(), &promise.id);
        Page::new(address.clone(), "promise.html", move || {
            let validity = local.promise_validity(promise).sentence();
            let frame = Frame::of_partnership(&local, &address, &promise.title, &promise.wording)
                .of_record(local.scene, &promise.place)
                .with_feed(local.scene.promise_feed(local.partnership, promise))
                .shared(Share::of(local.scene, &Card::of_promise(local, reference)))
                .structured(Some(&structured::promise(local, promise, &local.problem_pages(promise))))
                .found(Record::of_partnership(&local, Kind::Promise).noted(&validity));
            (frame, view(local, reference, promise))
        })
    })
}

fn view(local: Local<'_>, reference: Ref<CitizenPromise>, promise: &CitizenPromise) -> View {
    let scene = local.scene;
    let agreement = &local.partnership.agreements[promise.agreement];
    let history = local.partnership.history(reference, scene.site);
    // Counts and measurements are those of the newest report: a quarter without one says nothing about them.
    let reported = history.iter().rev().find_map(|result| result.follow_up);
    let performances = match reported.map(|follow_up| &follow_up.findings) {
        Some(Findings::Promise(found)) => found.performances.as_slice(),
        _ => &[],
    };
    let coming = scene.site.release.latest_released(&scene.site.now).next();
    View {
        title: promise.title.clone(),
        wording: promise.wording.clone(),
        validity: local.promise_validity(promise),
        first_result: local.first_result(promise),
        now: now(local, reference),
        strip: local.strip(reference, None),
        corrections: corrections(local, promise, history.iter().filter_map(|result| result.follow_up)),
        measures: local.measures(promise, performances),
        counted: !performances.is_empty(),
        measured_in: reported.map(|follow_up| scene.quarter(follow_up.quarter)),
        measurements: reported.map(|follow_up| local.measurements(follow_up)).unwrap_or_default(),
        courses: local.courses(promise, &history),
        next_measurement: local.partnership.next_measurement(reference, scene.site).map(|day| scene.day(day)),
        ahead: ahead(local, reference, promise),
        introduction: scene.prose(&promise.introduction, 3, "inledning"),
        situation: scene.prose(&promise.situation, 3, "situation"),
        effects: scene.prose(&promise.effects, 3, "effekter"),
        follow_up: scene.prose(&promise.follow_up, 3, "uppfoljning"),
        equality: scene.optional_prose(promise.equality.as_ref(), 3, "jamstalldhet"),
        chain: local.chain(promise),
        responsible: local.answer(&promise.responsible),
        signatories: local.signatories(&promise.signatories),
        signed: local.signed(SignedSubject::Promise(reference)),
        agreement: Link::new(scene.href(&address::agreement(local.id(), &agreement.id)), &agreement.title),
        agreement_unsigned: agreement.signed.is_none(),
        pdf: scene.href(&address::promise_pdf(local.id(), &promise.id)),
        // A promise that nobody has signed is not hung on a wall.
        poster: promise.signed.is_some().then(|| scene.href(&address::promise_poster_pdf(local.id(), &promise.id))),
        next: promise.valid.touches(coming).then(|| scene.release(coming)),
        easy: promise.easy.as_ref().map(|_| scene.href(&address::easy(local.id(), &promise.id))),
        history: scene.href(&address::history(local.id(), &promise.id)),
        method: scene.href(address::METHOD),
    }
}

/// What a reader can wait for: the next result, the next measurement, and the days by which goals are to be reached.
fn ahead(local: Local<'_>, reference: Ref<CitizenPromise>, promise: &CitizenPromise) -> Vec<Ahead> {
    let scene = local.scene;
    let today = scene.site.today();
    let coming = scene.site.release.latest_released(&scene.site.now).next();
    let goals = || promise.goals.iter().map(|goal| local.partnership.goal(*goal));
    let mut found = Vec::new();
    if promise.valid.touches(coming) {
        let what = scene.say("site-ahead-result", &[("quarter", scene.quarter(coming).into())]);
        found.push((scene.site.release.date(coming), what, Vec::new()));
    }
    if let Some(day) = local.partnership.next_measurement(reference, scene.site) {
        let measured = goals().filter(|goal| goal.kind == Some(GoalKind::Effect) || goal.unit.is_some());
        let texts = measured.map(|goal| goal.method.clone().unwrap_or_else(|| goal.text.value.clone())).collect();
        found.push((day, scene.word("site-ahead-measurement"), texts));
    }
    for goal in goals() {
        if let Some(deadline) = goal.deadline.as_ref().filter(|day| ***day > today) {
            found.push((**deadline, scene.word("site-ahead-goal"), vec![goal.text.value.clone()]));
        }
    }
    found.sort_by_key(|(day, ..)| *day);
    found.into_iter().map(|(day, what, goals)| Ahead { day: scene.day(day), what, goals }).collect()
}

fn now(local: Local<'_>, reference: Ref<CitizenPromise>) -> Option<Now> {
    let scene = local.scene;
    let result = local.partnership.history(reference, scene.site).pop()?;
    let promise = &local.partnership.promises[reference];
    let found = result.follow_up.and_then(|follow_up| match &follow_up.findings {
        Findings::Promise(found) => Some(found),
        Findings::Plan(_) => None,
    });
    Some(Now {
        marker: scene.marker(result.marker),
        quarter: scene.quarter_capital(result.quarter),
        quarter_inside: scene.quarter(result.quarter),
        href: scene.href(&address::result(local.id(), result.quarter, &promise.id)),
        summary: result.follow_up.map(|follow_up| follow_up.summary.clone()),
        rationale: result.follow_up.map(|follow_up| scene.prose(&follow_up.rationale, 4, "motivering")),
        execution: found
            .map(|found| scene.word(&format!("execution-{}", found.judgement.execution.key())))
            .unwrap_or_default(),
        effect: found.map(|found| scene.word(&format!("effect-{}", found.judgement.effect.key()))).unwrap_or_default(),
        differs: result.follow_up.is_some_and(FollowUp::parties_differ),
        due: scene.day(scene.site.release.date(result.quarter)),
        reporter: local.reporters_within(Subject::Promise(reference)),
    })
}

fn corrections<'a>(
    local: Local<'_>,
    promise: &CitizenPromise,
    reports: impl Iterator<Item = &'a FollowUp>,
) -> Vec<CorrectionLink> {
    let scene = local.scene;
    reports
        .flat_map(|report| report.corrections.iter().map(move |correction| (report.quarter, correction)))
        .map(|(quarter, correction)| CorrectionLink {
            date: scene.day(correction.date),
            link: Link::new(
                scene.href(&address::result(local.id(), quarter, &promise.id)),
                &scene.quarter_capital(quarter),
            ),
            right: correction.right.clone(),
        })
        .collect()
}
