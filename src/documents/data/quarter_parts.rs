//! One promise or one plan in a quarterly report: facts, judgements, figures, texts.

use serde::Serialize;

use super::figures::written_period;
use super::plan::{self, ResultView};
use super::shared::{Context, MarkerView};
use crate::model::follow_up::{Comparison, Correction, Findings, FollowUp, Measurement, PromiseFindings, Reading};
use crate::model::marker::{Effect, Execution, Marker};
use crate::model::partnership::{Responsible, Subject};
use crate::model::period::Quarter;
use crate::model::plan::ActionPlan;
use crate::model::reference::Ref;
use crate::model::results::PromiseResult;
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
    measurements: Vec<MeasurementRow<'a>>,
    rationale: &'a Prose,
    deviations: Option<&'a Prose>,
    side_effects: Option<&'a Prose>,
    success_factors: Option<&'a Prose>,
    proposals: Option<&'a Prose>,
    corrections: Vec<CorrectionView<'a>>,
}

#[derive(Serialize)]
struct PerformanceRow<'a> {
    text: &'a str,
    party: &'a str,
    unit: &'a str,
    planned: String,
    performed: String,
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
    #[serde(flatten)]
    result: ResultView<'a>,
}

/// A goal measured before and after, and the same somewhere else.
#[derive(Serialize)]
struct MeasurementRow<'a> {
    goal: &'a str,
    unit: Option<&'a str>,
    before: ReadingView,
    after: ReadingView,
    change: String,
    comparison: Option<ComparisonView<'a>>,
}

#[derive(Serialize)]
struct ReadingView {
    value: String,
    mark: &'static str,
    period: String,
}

#[derive(Serialize)]
struct ComparisonView<'a> {
    area: &'a str,
    before: String,
    after: String,
    change: String,
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

/// A promise's report; `None` when none came.
pub fn promise<'a>(context: &Context<'a>, result: &PromiseResult<'a>) -> Option<PromiseSection<'a>> {
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
            planned: context.locale.plain_number(performance.planned),
            performed: context.locale.plain_number(performance.performed),
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
                quarter: format!("k{}", past.quarter.number),
                year: past.quarter.year.to_string(),
                marker: context.marker(past.marker),
            })
            .collect(),
        common: common(context, follow_up),
    })
}

/// A plan's report; `None` when none came.
pub fn plan<'a>(context: &Context<'a>, of: Ref<ActionPlan>, quarter: Quarter) -> Option<PlanSection<'a>> {
    let plan = &context.partnership.plans[of];
    let follow_up = context.partnership.follow_up(Subject::Plan(of), quarter)?;
    let actions = plan.actions.iter().enumerate().map(|(at, action)| ActionRow {
        number: plan::action_number(at),
        title: &action.title,
        key: format!("action/{}/{}", plan.id, action.id),
        responsible: responsible(context, &action.responsible),
        result: plan::result(context, of, at, quarter),
    });
    Some(PlanSection {
        title: &plan.title,
        goal: &plan.overall_goal.text.value,
        actions: actions.collect(),
        common: common(context, follow_up),
    })
}

fn common<'a>(context: &Context<'a>, follow_up: &'a FollowUp) -> Common<'a> {
    let text = |text: &'a Option<Prose>| text.as_ref().map(|text| context.prose(text));
    Common {
        summary: &follow_up.summary,
        submitted: context.say(
            "doc-submitted",
            &[
                ("date", context.date(follow_up.submitted.value).into()),
                ("who", responsible(context, &follow_up.submitted_by).into()),
            ],
        ),
        measurements: follow_up.measurements.iter().map(|one| measurement(context, one)).collect(),
        rationale: context.prose(&follow_up.rationale),
        deviations: text(&follow_up.deviations),
        side_effects: text(&follow_up.side_effects),
        success_factors: text(&follow_up.success_factors),
        proposals: text(&follow_up.proposals),
        corrections: follow_up.corrections.iter().map(|one| correction(context, one)).collect(),
    }
}

fn measurement<'a>(context: &Context<'a>, measurement: &'a Measurement) -> MeasurementRow<'a> {
    let Measurement { goal, unit, before, after, comparison } = measurement;
    let goal = context.partnership.goal(*goal);
    MeasurementRow {
        goal: &goal.text.value,
        unit: unit.as_deref().or(goal.unit.as_deref()),
        change: change(context, before.value, after.value),
        before: reading(context, before),
        after: reading(context, after),
        comparison: comparison.as_ref().map(|Comparison { area, before, after }| ComparisonView {
            area,
            before: context.locale.plain_number(*before),
            after: context.locale.plain_number(*after),
            change: change(context, *before, *after),
        }),
    }
}

fn reading(context: &Context<'_>, reading: &Reading) -> ReadingView {
    ReadingView {
        value: context.locale.plain_number(reading.value),
        mark: reading.state.mark(),
        period: written_period(&reading.period),
    }
}

/// The change with its sign: "+3", "−5", "0".
fn change(context: &Context<'_>, before: f64, after: f64) -> String {
    // Decimal figures are not exact in binary: 5,9 − 6,3 must not become −0,3999.
    let difference = ((after - before) * 1000.0).round() / 1000.0;
    let sign = if difference > 0.0 { "+" } else { "" };
    format!("{sign}{}", context.locale.plain_number(difference))
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
