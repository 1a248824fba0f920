//! One promise or one plan in a quarterly report: facts, judgements, figures, texts.

use serde::Serialize;

use super::plan;
use super::quarter_effects::{EffectView, Effects};
use super::shared::{Context, MarkerView};
use crate::model::follow_up::{Correction, Findings, FollowUp, PromiseFindings};
use crate::model::marker::{Effect, Execution, Marker};
use crate::model::partnership::{Responsible, Subject};
use crate::model::period::Quarter;
use crate::model::plan::ActionPlan;
use crate::model::reference::Ref;
use crate::model::results::{PromiseResult, Reporter};
use crate::prose::Prose;

/// A promise's report.
#[derive(Serialize)]
pub struct PromiseSection<'a> {
    title: &'a str,
    wording: &'a str,
    responsible: String,
    marker: MarkerView,
    execution: String,
    effect: String,
    mechanism: Option<&'a Prose>,
    next_measurement: Option<String>,
    performances: Vec<PerformanceRow<'a>>,
    judgements: Vec<JudgementRow<'a>>,
    history: Vec<HistoryCell>,
    #[serde(flatten)]
    common: Common<'a>,
}

/// A plan's report.
#[derive(Serialize)]
pub struct PlanSection<'a> {
    title: &'a str,
    goal: &'a str,
    actions: Vec<ActionRow<'a>>,
    #[serde(flatten)]
    common: Common<'a>,
}

/// What the reports of promises and plans share.
#[derive(Serialize)]
struct Common<'a> {
    summary: &'a str,
    submitted: String,
    approved: String,
    /// Says that the report came after the release, where it did.
    late: Option<String>,
    effects: Vec<EffectView<'a>>,
    rationale: &'a Prose,
    side_effects: Option<&'a Prose>,
    /// Which of the numbered proposals come from the report.
    proposals: Option<String>,
    corrections: Vec<CorrectionView<'a>>,
}

#[derive(Serialize)]
struct PerformanceRow<'a> {
    text: &'a str,
    party: &'a str,
    unit: &'a str,
    #[serde(flatten)]
    count: Count,
}

/// Planned against performed.
#[derive(Serialize)]
struct Count {
    planned: String,
    performed: String,
    /// How many per cent of what was planned; `None` where nothing was.
    share: Option<String>,
    /// Both as lengths between 0 and 1, the longer filling the whole; `None` where nothing was planned or done.
    bar: Option<Lengths>,
}

#[derive(Serialize)]
struct Lengths {
    planned: f64,
    performed: f64,
}

#[derive(Serialize)]
struct JudgementRow<'a> {
    party: &'a str,
    marker: MarkerView,
    execution: String,
    effect: String,
    rationale: &'a str,
}

/// One quarter in a promise's strip.
#[derive(Serialize)]
struct HistoryCell {
    quarter: String,
    year: String,
    marker: MarkerView,
}

#[derive(Serialize)]
struct ActionRow<'a> {
    number: String,
    title: &'a str,
    key: String,
    responsible: String,
    marker: MarkerView,
    rationale: Option<&'a str>,
    count: Option<Count>,
}

/// A dated note on what was changed after publication.
#[derive(Serialize)]
pub struct CorrectionView<'a> {
    date: String,
    wrong: &'a str,
    right: &'a str,
    decided_by: &'a str,
}

/// "Kommunpolisen, Polisen": a function and its party.
pub fn responsible(context: &Context<'_>, responsible: &Responsible) -> String {
    format!("{}, {}", responsible.function, context.party(responsible.party))
}

/// Who is to report on a subject: a line for each party.
pub fn reporters(context: &Context<'_>, subject: Subject) -> Vec<String> {
    let reporters = context.partnership.reporters(subject);
    let line = |one: &Reporter<'_>| format!("{}, {}", context.locale.list(&one.functions), context.party(one.party));
    reporters.iter().map(line).collect()
}

/// "Rapporten saknades när resultaten publicerades …", where a report was approved after the release of its quarter.
pub fn came_late(context: &Context<'_>, follow_up: &FollowUp) -> Option<String> {
    let release = &context.site.release;
    let approved = context.date(context.partnership.came_late(follow_up, release)?);
    let released = context.date(release.date(follow_up.quarter));
    Some(context.say("came-late", &[("released", released.into()), ("approved", approved.into())]))
}

/// A promise's report; `None` when none came.
pub fn promise<'a>(
    context: &Context<'a>,
    result: &PromiseResult<'a>,
    effects: &mut Effects<'_, 'a>,
    proposals: Option<&String>,
) -> Option<PromiseSection<'a>> {
    let promise = &context.partnership.promises[result.promise];
    let follow_up = result.follow_up?;
    let Findings::Promise(findings) = &follow_up.findings else { return None };
    let PromiseFindings { judgement, mechanism, next_measurement, performances, party_judgements } = findings;
    let performances = performances.iter().map(|performance| {
        let measure = &promise.measures[performance.measure];
        PerformanceRow {
            text: &measure.text,
            party: context.party(measure.party),
            unit: &measure.unit,
            count: count(context, performance.planned, performance.performed),
        }
    });
    let due = context.partnership.due_of_promise(promise);
    let judgements = party_judgements.iter().map(|one| JudgementRow {
        party: context.party(one.party),
        marker: context.marker(Marker::of(one.execution, one.effect, due, result.quarter)),
        execution: execution(context, one.execution),
        effect: effect(context, one.effect),
        rationale: &one.rationale,
    });
    let history = context.partnership.history(result.promise, context.site).into_iter();
    Some(PromiseSection {
        title: &promise.title,
        wording: &promise.wording,
        responsible: responsible(context, &promise.responsible),
        marker: context.marker(result.marker),
        execution: execution(context, judgement.execution),
        effect: effect(context, judgement.effect),
        mechanism: mechanism.as_ref().map(|text| context.prose(text)),
        next_measurement: next_measurement.map(|day| context.date(day)),
        performances: performances.collect(),
        judgements: judgements.collect(),
        // A report shows the strip as it was when its own quarter was the latest.
        history: history
            .filter(|past| past.quarter <= result.quarter)
            .map(|past| HistoryCell {
                quarter: context.say("quarter-short", &[("number", past.quarter.number.to_string().into())]),
                year: past.quarter.year.to_string(),
                marker: context.marker(past.marker),
            })
            .collect(),
        common: common(context, follow_up, &promise.title, effects, proposals),
    })
}

/// A plan's report; `None` when none came.
pub fn plan<'a>(
    context: &Context<'a>,
    of: Ref<ActionPlan>,
    quarter: Quarter,
    effects: &mut Effects<'_, 'a>,
    proposals: Option<&String>,
) -> Option<PlanSection<'a>> {
    let plan = &context.partnership.plans[of];
    let follow_up = context.partnership.follow_up(Subject::Plan(of), quarter)?;
    let actions = plan.actions.iter().enumerate().map(|(at, action)| {
        let (marker, finding) = context.partnership.action_result(of, at, quarter);
        ActionRow {
            number: plan::action_number(at),
            title: &action.title,
            key: format!("action/{}/{}", plan.id, action.id),
            responsible: responsible(context, &action.responsible),
            marker: context.marker(marker),
            rationale: finding.map(|finding| finding.rationale.as_str()),
            count: finding.and_then(|finding| Some(count(context, finding.planned?, finding.performed?))),
        }
    });
    Some(PlanSection {
        title: &plan.title,
        goal: &plan.overall_goal.text.value,
        actions: actions.collect(),
        common: common(context, follow_up, &plan.title, effects, proposals),
    })
}

fn common<'a>(
    context: &Context<'a>,
    follow_up: &'a FollowUp,
    title: &'a str,
    effects: &mut Effects<'_, 'a>,
    proposals: Option<&String>,
) -> Common<'a> {
    Common {
        summary: &follow_up.summary,
        submitted: context.say(
            "doc-submitted",
            &[
                ("date", context.date(follow_up.submitted.value).into()),
                ("who", responsible(context, &follow_up.submitted_by).into()),
            ],
        ),
        approved: approved(context, follow_up),
        late: came_late(context, follow_up),
        effects: effects.of(follow_up, title),
        rationale: context.prose(&follow_up.rationale),
        side_effects: follow_up.side_effects.as_ref().map(|text| context.prose(text)),
        proposals: proposals.cloned(),
        corrections: follow_up.corrections.iter().map(|one| correction(context, one)).collect(),
    }
}

/// "Godkänd av Alva Exempelsson, Exempelby kommun, 22 oktober 2026 och …".
fn approved(context: &Context<'_>, follow_up: &FollowUp) -> String {
    let approvals: Vec<String> = follow_up
        .approvals_by(context.site.today())
        .map(|approval| {
            let (party, date) = (context.party(approval.party), context.date(*approval.date));
            context.say(
                "approval",
                &[("name", approval.name.as_str().into()), ("party", party.into()), ("date", date.into())],
            )
        })
        .collect();
    context.say("approved-by", &[("who", context.locale.list(&approvals).into())])
}

fn count(context: &Context<'_>, planned: f64, performed: f64) -> Count {
    let longest = planned.max(performed);
    Count {
        planned: context.locale.plain_number(planned),
        performed: context.locale.plain_number(performed),
        share: (planned > 0.0).then(|| format!("{}\u{a0}%", context.locale.number(performed / planned * 100.0, 0))),
        bar: (longest > 0.0).then(|| Lengths { planned: planned / longest, performed: performed / longest }),
    }
}

/// A correction with its date written out.
pub fn correction<'a>(context: &Context<'_>, correction: &'a Correction) -> CorrectionView<'a> {
    CorrectionView {
        date: context.date(correction.date),
        wrong: &correction.wrong,
        right: &correction.right,
        decided_by: &correction.decided_by,
    }
}

fn execution(context: &Context<'_>, execution: Execution) -> String {
    context.word(match execution {
        Execution::Full => "execution-full",
        Execution::Partial => "execution-partial",
        Execution::Not => "execution-not",
    })
}

fn effect(context: &Context<'_>, effect: Effect) -> String {
    context.word(match effect {
        Effect::Good => "effect-good",
        Effect::Less => "effect-less",
        Effect::None => "effect-none",
        Effect::Unmeasured => "effect-unmeasured",
    })
}
