//! One promise in one quarter: the marker, the two facts behind it, and all that was measured.

use serde::Serialize;

use crate::model::address;
use crate::model::follow_up::{Findings, FollowUp};
use crate::model::marker::Marker;
use crate::model::partnership::Subject;
use crate::model::promise::CitizenPromise;
use crate::model::results::PromiseResult;
use crate::site::data::Beside;
use crate::site::frame::Frame;
use crate::site::html::Html;
use crate::site::page::Page;
use crate::site::parts::correction::CorrectionView;
use crate::site::parts::edition::{EditionNote, Published};
use crate::site::parts::marker::MarkerView;
use crate::site::parts::measure::{MeasureView, MeasurementView};
use crate::site::parts::release::ReleaseView;
use crate::site::parts::strip::Strip;
use crate::site::parts::{Answer, Day, Link};
use crate::site::scene::Local;
use crate::site::share::{Card, Share};
use crate::site::structured;

/// What a result's page shows.
#[derive(Debug, Serialize)]
struct View {
    quarter: String,
    quarter_capital: String,
    promise: Link,
    wording: String,
    marker: MarkerView,
    /// What the report says; `None` when none came.
    report: Option<Report>,
    /// When the missing report was due, and from whom.
    due: Day,
    reporter: String,
    released: ReleaseView,
    strip: Strip,
    previous: Option<Link>,
    next: Option<Link>,
    quarter_link: Link,
    permanent: String,
    history: String,
    method: String,
    /// The same as data.
    data: Beside,
}

/// What a follow-up says.
#[derive(Debug, Serialize)]
pub struct Report {
    /// One sentence.
    pub summary: String,
    execution: String,
    effect: String,
    rationale: Html,
    corrections: Vec<CorrectionView>,
    /// Which edition this is; `None` before it has been published.
    edition: Option<EditionNote>,
    judgements: Vec<JudgementView>,
    differs: bool,
    measures: Vec<MeasureView>,
    mechanism: Option<Html>,
    measurements: Vec<MeasurementView>,
    next_measurement: Option<Day>,
    deviations: Option<Html>,
    side_effects: Option<Html>,
    success_factors: Option<Html>,
    proposals: Option<Html>,
    hours: Option<String>,
    cost: Option<String>,
    submitted: Day,
    submitted_by: Answer,
    /// Says that the report came after the release, where it did.
    late: Option<String>,
    /// "Godkänd av Alva Exempelsson, Exempelby kommun, 22 oktober 2026 och …".
    approved: String,
}

/// What one party judges.
#[derive(Debug, Serialize)]
pub struct JudgementView {
    party: String,
    marker: MarkerView,
    execution: String,
    effect: String,
    rationale: String,
}

/// The pages of every promise in every public quarter in which it holds.
pub fn pages<'a>(local: Local<'a>) -> impl Iterator<Item = Page<'a>> {
    local.released.iter().flat_map(move |quarter| local.partnership.results(*quarter)).map(move |result| {
        let promise = &local.partnership.promises[result.promise];
        let address = address::result(local.id(), result.quarter, &promise.id);
        Page::new(address.clone(), "result.html", move || {
            (frame(local, &result, promise, &address), view(local, &result, promise))
        })
    })
}

fn frame(local: Local<'_>, result: &PromiseResult<'_>, promise: &CitizenPromise, address: &str) -> Frame {
    let scene = local.scene;
    let title = local.result_title(&promise.title, result.quarter);
    let about = address::promise(local.id(), &promise.id);
    let (word, subject) = (scene.marker(result.marker).word, Subject::Promise(result.promise));
    let description = match result.follow_up {
        Some(follow_up) => format!("{word}. {}", follow_up.summary),
        None => local.missing_sentence(subject, result.quarter),
    };
    let data = match result.follow_up {
        Some(follow_up) => structured::result(local, follow_up, &about),
        None => structured::missing(local, subject, result.quarter, &about, &description),
    };
    let frame = Frame::of_partnership(&local, address, &title, &description);
    let frame = match result.follow_up {
        Some(follow_up) => frame.of_record(scene, &follow_up.place),
        None => frame,
    };
    frame
        .after(scene.href(&address::quarter(local.id(), result.quarter)), &scene.quarter_capital(result.quarter))
        .shared(Share::of(scene, &Card::of_result(local, result)))
        .published(local.published_at(subject, result.quarter).as_ref(), local.result_changed(subject, result.quarter))
        .structured(Some(&data))
}

fn view(local: Local<'_>, result: &PromiseResult<'_>, promise: &CitizenPromise) -> View {
    let scene = local.scene;
    let id = local.id();
    let neighbour = |quarter| {
        let there = local.is_public(quarter) && promise.valid.touches(quarter);
        there
            .then(|| Link::new(scene.href(&address::result(id, quarter, &promise.id)), &scene.quarter_capital(quarter)))
    };
    View {
        quarter: scene.quarter(result.quarter),
        quarter_capital: scene.quarter_capital(result.quarter),
        promise: Link::new(scene.href(&address::promise(id, &promise.id)), &promise.title),
        wording: promise.wording.clone(),
        marker: scene.marker_of(result),
        report: result.follow_up.map(|follow_up| report(local, follow_up)),
        due: scene.day(scene.site.release.date(result.quarter)),
        reporter: local.reporters_within(Subject::Promise(result.promise)),
        released: scene.release(result.quarter),
        strip: local.strip(result.promise, Some(result.quarter)),
        previous: neighbour(result.quarter.previous()),
        next: neighbour(result.quarter.next()),
        quarter_link: Link::new(
            scene.href(&address::quarter(id, result.quarter)),
            &scene.quarter_capital(result.quarter),
        ),
        permanent: scene.absolute(&address::result(id, result.quarter, &promise.id)),
        history: scene.href(&address::history(id, &promise.id)),
        method: scene.href(address::METHOD),
        data: Beside::results(scene, &address::result(id, result.quarter, &promise.id)),
    }
}

/// What a follow-up of a promise or a plan says.
pub fn report(local: Local<'_>, follow_up: &FollowUp) -> Report {
    let scene = local.scene;
    let Published { page, editions, .. } = local.published(follow_up.subject, follow_up.quarter);
    let promise = match follow_up.subject {
        Subject::Promise(promise) => Some(&local.partnership.promises[promise]),
        Subject::Plan(_) => None,
    };
    let found = match &follow_up.findings {
        Findings::Promise(found) => Some(found),
        Findings::Plan(_) => None,
    };
    let fact = |kind: &str, key: &str| scene.word(&format!("{kind}-{key}"));
    Report {
        summary: follow_up.summary.clone(),
        execution: found.map(|f| fact("execution", f.judgement.execution.key())).unwrap_or_default(),
        effect: found.map(|f| fact("effect", f.judgement.effect.key())).unwrap_or_default(),
        rationale: scene.prose(&follow_up.rationale, 3, "motivering"),
        corrections: follow_up
            .corrections
            .iter()
            .enumerate()
            .map(|(at, correction)| local.correction(correction, at, editions, &page))
            .collect(),
        edition: local.edition_note(editions, &page),
        judgements: promise.map(|promise| judgements(local, follow_up, promise)).unwrap_or_default(),
        differs: follow_up.parties_differ(),
        measures: promise
            .map(|promise| local.measures(promise, found.map(|f| f.performances.as_slice()).unwrap_or_default()))
            .unwrap_or_default(),
        mechanism: scene.optional_prose(found.and_then(|f| f.mechanism.as_ref()), 3, "verkan"),
        measurements: local.measurements(follow_up),
        next_measurement: found.and_then(|f| f.next_measurement).map(|day| scene.day(day)),
        deviations: scene.optional_prose(follow_up.deviations.as_ref(), 3, "avvikelser"),
        side_effects: scene.optional_prose(follow_up.side_effects.as_ref(), 3, "oonskat"),
        success_factors: scene.optional_prose(follow_up.success_factors.as_ref(), 3, "framgang"),
        proposals: scene.optional_prose(follow_up.proposals.as_ref(), 3, "forslag"),
        hours: follow_up.hours.map(|hours| scene.number(hours)),
        cost: follow_up.cost.map(|cost| scene.number(cost)),
        submitted: scene.day(*follow_up.submitted),
        submitted_by: local.answer(&follow_up.submitted_by),
        late: local.came_late(follow_up),
        approved: approved(local, follow_up),
    }
}

fn approved(local: Local<'_>, follow_up: &FollowUp) -> String {
    let scene = local.scene;
    let approvals: Vec<String> = follow_up
        .approvals_by(scene.site.today())
        .map(|approval| {
            let (party, date) = (local.party(approval.party), scene.day(*approval.date).text);
            scene.say(
                "approval",
                &[
                    ("name", (&approval.name).into()),
                    ("party", scene.locale.within(&party).into_owned().into()),
                    ("date", date.into()),
                ],
            )
        })
        .collect();
    scene.say("approved-by", &[("who", scene.locale.list(&approvals).into())])
}

/// The parties' own judgements, where they have given any.
pub fn judgements(local: Local<'_>, follow_up: &FollowUp, promise: &CitizenPromise) -> Vec<JudgementView> {
    let scene = local.scene;
    let due = local.partnership.due_of_promise(promise);
    follow_up
        .party_judgements()
        .iter()
        .map(|judgement| JudgementView {
            party: local.party(judgement.party),
            marker: scene.marker(Marker::of(judgement.execution, judgement.effect, due, follow_up.quarter)),
            execution: scene.word(&format!("execution-{}", judgement.execution.key())),
            effect: scene.word(&format!("effect-{}", judgement.effect.key())),
            rationale: judgement.rationale.clone(),
        })
        .collect()
}
