//! The figures of a quarterly report as data inside its PDF: open JSON in the format `lofte-kvartal-1`, described in
//! `docs/kvartalsdata.md`.
//!
//! The format is a promise to those who read it with programs: keys are added, never renamed or taken away; whatever cannot
//! keep to that gets a new name. Nothing in it is internal, in any edition, for its types have no place for it: no contact,
//! and no quarter but the one that has been released.

use serde::{Serialize, Serializer};

use super::shared::Context;
use crate::model::address;
use crate::model::follow_up::{Findings, FollowUp, Measurement, Reading};
use crate::model::marker::Marker;
use crate::model::partnership::{Responsible, Subject};
use crate::model::period::Quarter;
use crate::model::plan::{ActionPlan, GoalRef};
use crate::model::reference::Ref;
use crate::model::results::PromiseResult;
use crate::model::series::FigureState;

/// The name of the format.
const FORMAT: &str = "lofte-kvartal-1";

#[derive(Serialize)]
struct QuarterData<'a> {
    format: &'static str,
    partnership: PartnershipData<'a>,
    quarter: String,
    /// As `2026-10-27`, like every day here.
    released: String,
    address: String,
    /// The notice that all is made up, where it is.
    fictional: Option<&'a str>,
    promises: Vec<PromiseData<'a>>,
    plans: Vec<PlanData<'a>>,
}

#[derive(Serialize)]
struct PartnershipData<'a> {
    id: &'a str,
    name: &'a str,
    municipality: &'a str,
    police_area: &'a str,
}

#[derive(Serialize)]
struct PromiseData<'a> {
    id: &'a str,
    title: &'a str,
    wording: &'a str,
    address: String,
    responsible: ResponsibleData<'a>,
    marker: &'static str,
    execution: Option<&'static str>,
    effect: Option<&'static str>,
    measures: Vec<MeasureData<'a>>,
    judgements: Vec<JudgementData<'a>>,
    #[serde(flatten)]
    report: ReportData<'a>,
}

#[derive(Serialize)]
struct PlanData<'a> {
    id: &'a str,
    title: &'a str,
    address: String,
    actions: Vec<ActionData<'a>>,
    #[serde(flatten)]
    report: ReportData<'a>,
}

/// What the reports of promises and plans share. A report that did not come leaves all but `missing` empty.
#[derive(Serialize, Default)]
struct ReportData<'a> {
    missing: bool,
    submitted: Option<String>,
    /// When both the municipality and the police had approved it, and whether that was after the release.
    approved: Option<String>,
    approved_late: Option<bool>,
    summary: Option<&'a str>,
    measurements: Vec<MeasurementData<'a>>,
    resources: ResourcesData,
    corrections: Vec<CorrectionData<'a>>,
}

/// A function at a party, never a person.
#[derive(Serialize)]
struct ResponsibleData<'a> {
    party: &'a str,
    function: &'a str,
}

#[derive(Serialize)]
struct MeasureData<'a> {
    id: &'a str,
    text: &'a str,
    party: &'a str,
    unit: &'a str,
    planned: Option<Number>,
    performed: Option<Number>,
}

#[derive(Serialize)]
struct JudgementData<'a> {
    party: &'a str,
    marker: &'static str,
    execution: &'static str,
    effect: &'static str,
    rationale: &'a str,
}

#[derive(Serialize)]
struct ActionData<'a> {
    id: &'a str,
    title: &'a str,
    responsible: ResponsibleData<'a>,
    marker: &'static str,
    execution: Option<&'static str>,
    effect: Option<&'static str>,
    planned: Option<Number>,
    performed: Option<Number>,
    rationale: Option<&'a str>,
}

#[derive(Serialize)]
struct MeasurementData<'a> {
    goal: GoalData<'a>,
    unit: Option<&'a str>,
    before: ReadingData<'a>,
    after: ReadingData<'a>,
    comparison: Option<ComparisonData<'a>>,
}

#[derive(Serialize)]
struct GoalData<'a> {
    plan: &'a str,
    id: &'a str,
    text: &'a str,
    location: Option<&'a str>,
}

#[derive(Serialize)]
struct ReadingData<'a> {
    value: Number,
    period: &'a str,
    state: &'static str,
}

#[derive(Serialize)]
struct ComparisonData<'a> {
    area: &'a str,
    before: Number,
    after: Number,
}

#[derive(Serialize, Default)]
struct ResourcesData {
    hours: Option<Number>,
    /// In kronor.
    cost: Option<Number>,
}

#[derive(Serialize)]
struct CorrectionData<'a> {
    date: String,
    wrong: &'a str,
    right: &'a str,
    decided_by: &'a str,
}

/// A number as one writes it: 42, not 42.0.
#[derive(Clone, Copy)]
struct Number(f64);

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        /// Beyond this not every whole number has a floating-point form of its own.
        const LARGEST_WHOLE: f64 = 9_007_199_254_740_992.0;
        if self.0.fract() == 0.0 && self.0.abs() < LARGEST_WHOLE {
            #[expect(clippy::cast_possible_truncation, reason = "whole, and within what an i64 holds")]
            serializer.serialize_i64(self.0 as i64)
        } else {
            serializer.serialize_f64(self.0)
        }
    }
}

/// The data of a quarter, which must be public.
pub fn quarter(context: &Context<'_>, quarter: Quarter) -> String {
    let partnership = context.partnership;
    let plans = partnership.plans.entries().filter(|(of, _)| partnership.plan_runs_in(*of, quarter));
    super::json(&QuarterData {
        format: FORMAT,
        partnership: PartnershipData {
            id: &partnership.id,
            name: &partnership.name,
            municipality: &partnership.municipality.name,
            police_area: &partnership.police_area,
        },
        quarter: quarter.to_string(),
        released: context.site.release.date(quarter).to_string(),
        address: full(context, &address::quarter(&partnership.id, quarter)),
        fictional: context.site.fictional.as_deref(),
        promises: partnership.results(quarter).iter().map(|result| promise(context, result)).collect(),
        plans: plans.map(|(of, plan)| plan_data(context, of, plan, quarter)).collect(),
    })
}

fn full(context: &Context<'_>, address: &str) -> String {
    format!("{}{address}", context.site.base)
}

fn promise<'a>(context: &Context<'a>, result: &PromiseResult<'a>) -> PromiseData<'a> {
    let partnership = context.partnership;
    let promise = &partnership.promises[result.promise];
    let findings = result.follow_up.and_then(|follow_up| match &follow_up.findings {
        Findings::Promise(findings) => Some(findings),
        Findings::Plan(_) => None,
    });
    let measures = promise.measures.iter().enumerate().map(|(at, measure)| {
        let performance = findings.and_then(|found| found.performances.iter().find(|one| one.measure == at));
        MeasureData {
            id: &measure.id,
            text: &measure.text,
            party: context.party(measure.party),
            unit: &measure.unit,
            planned: performance.map(|one| Number(one.planned)),
            performed: performance.map(|one| Number(one.performed)),
        }
    });
    let due = partnership.due_of_promise(promise);
    let judgements = findings.into_iter().flat_map(|findings| &findings.party_judgements).map(|one| JudgementData {
        party: context.party(one.party),
        marker: Marker::of(one.execution, one.effect, due, result.quarter).key(),
        execution: one.execution.key(),
        effect: one.effect.key(),
        rationale: &one.rationale,
    });
    PromiseData {
        id: &promise.id,
        title: &promise.title,
        wording: &promise.wording,
        address: full(context, &address::promise(&partnership.id, &promise.id)),
        responsible: responsible(context, &promise.responsible),
        marker: result.marker.key(),
        execution: findings.map(|findings| findings.judgement.execution.key()),
        effect: findings.map(|findings| findings.judgement.effect.key()),
        measures: measures.collect(),
        judgements: judgements.collect(),
        report: report(context, result.follow_up),
    }
}

fn plan_data<'a>(context: &Context<'a>, of: Ref<ActionPlan>, plan: &'a ActionPlan, quarter: Quarter) -> PlanData<'a> {
    let actions = plan.actions.iter().enumerate().map(|(at, action)| {
        let (marker, finding) = context.partnership.action_result(of, at, quarter);
        ActionData {
            id: &action.id,
            title: &action.title,
            responsible: responsible(context, &action.responsible),
            marker: marker.key(),
            execution: finding.map(|finding| finding.judgement.execution.key()),
            effect: finding.map(|finding| finding.judgement.effect.key()),
            planned: finding.and_then(|finding| finding.planned).map(Number),
            performed: finding.and_then(|finding| finding.performed).map(Number),
            rationale: finding.map(|finding| finding.rationale.as_str()),
        }
    });
    PlanData {
        id: &plan.id,
        title: &plan.title,
        address: full(context, &address::plan(&context.partnership.id, &plan.id)),
        actions: actions.collect(),
        report: report(context, context.partnership.follow_up(Subject::Plan(of), quarter)),
    }
}

fn report<'a>(context: &Context<'a>, follow_up: Option<&'a FollowUp>) -> ReportData<'a> {
    let Some(follow_up) = follow_up else { return ReportData { missing: true, ..ReportData::default() } };
    let corrections = follow_up.corrections.iter().map(|one| CorrectionData {
        date: one.date.to_string(),
        wrong: &one.wrong,
        right: &one.right,
        decided_by: &one.decided_by,
    });
    ReportData {
        missing: false,
        submitted: Some(follow_up.submitted.value.to_string()),
        approved: follow_up.approved_on(&context.partnership.parties).map(|day| day.to_string()),
        approved_late: Some(context.partnership.came_late(follow_up, &context.site.release).is_some()),
        summary: Some(&follow_up.summary),
        measurements: follow_up.measurements.iter().map(|one| measurement(context, one)).collect(),
        resources: ResourcesData { hours: follow_up.hours.map(Number), cost: follow_up.cost.map(Number) },
        corrections: corrections.collect(),
    }
}

fn measurement<'a>(context: &Context<'a>, measurement: &'a Measurement) -> MeasurementData<'a> {
    let GoalRef { plan, .. } = measurement.goal;
    let goal = context.partnership.goal(measurement.goal);
    MeasurementData {
        goal: GoalData {
            plan: &context.partnership.plans[plan].id,
            id: &goal.id,
            text: &goal.text.value,
            location: goal.location.as_deref(),
        },
        unit: measurement.unit.as_deref().or(goal.unit.as_deref()),
        before: reading(&measurement.before),
        after: reading(&measurement.after),
        comparison: measurement.comparison.as_ref().map(|other| ComparisonData {
            area: &other.area,
            before: Number(other.before),
            after: Number(other.after),
        }),
    }
}

fn reading(reading: &Reading) -> ReadingData<'_> {
    ReadingData {
        value: Number(reading.value),
        period: &reading.period,
        state: match reading.state {
            FigureState::Final => "final",
            FigureState::Preliminary => "preliminary",
            FigureState::Revised => "revised",
        },
    }
}

fn responsible<'a>(context: &Context<'a>, responsible: &'a Responsible) -> ResponsibleData<'a> {
    ResponsibleData { party: context.party(responsible.party), function: &responsible.function }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_one_writes_them() {
        let numbers = [42.0, 0.0, -3.0, 5.9, 1e300].map(Number);
        assert_eq!(serde_json::to_string(&numbers).unwrap(), "[42,0,-3,5.9,1e+300]");
    }
}
