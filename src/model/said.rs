//! What a published result said, in a form that outlives the content it came from.
//!
//! An edition of a result is kept for good: its page is drawn from this and not from the content, which has gone on. The keys are
//! Swedish and the texts plain lines, since people read and compare them in the ledger. What has been written once is read by every
//! later version: a new field has a default, and no field changes its meaning.

use serde::{Deserialize, Serialize};

use jiff::civil::Date;

use super::follow_up::{Correction, Findings, FollowUp, Measurement, PromiseFindings, Reading};
use super::marker::{Effect, Execution, Marker};
use super::partnership::{Partnership, Subject};
use super::period::Quarter;
use super::series::FigureState;
use crate::prose::Prose;
use crate::prose::lines::plain_spaces;

/// What a result says: its public words and figures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Said {
    /// One sentence for tables.
    #[serde(rename = "sammanfattning")]
    pub summary: String,
    /// When the report was handed in, `2026-04-09`.
    #[serde(rename = "lämnad")]
    pub submitted: String,
    /// What was found about a promise.
    #[serde(rename = "löfte", default, skip_serializing_if = "Option::is_none")]
    pub promise: Option<SaidOfPromise>,
    /// What was found about the actions of a plan.
    #[serde(rename = "åtgärder", default, skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<SaidOfAction>,
    /// Measured effects.
    #[serde(rename = "effekter", default)]
    pub measurements: Vec<SaidMeasurement>,
    /// Why the marker became what it became.
    #[serde(rename = "motivering", default)]
    pub rationale: Vec<String>,
    /// What deviated.
    #[serde(rename = "avvikelser", default)]
    pub deviations: Vec<String>,
    /// What nobody wanted.
    #[serde(rename = "oönskade effekter", default)]
    pub side_effects: Vec<String>,
    /// What worked.
    #[serde(rename = "framgångsfaktorer", default)]
    pub success_factors: Vec<String>,
    /// What is proposed.
    #[serde(rename = "förslag", default)]
    pub proposals: Vec<String>,
    /// Hours spent.
    #[serde(rename = "timmar", default)]
    pub hours: Option<f64>,
    /// Cost in kronor.
    #[serde(rename = "kostnad", default)]
    pub cost: Option<f64>,
}

/// The two facts and the marker that followed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SaidJudgement {
    /// The marker.
    #[serde(rename = "markering", with = "MarkerWord")]
    pub marker: Marker,
    /// How far the work was carried out.
    #[serde(rename = "utfört", with = "ExecutionWord")]
    pub execution: Execution,
    /// What it led to.
    #[serde(rename = "effekt", with = "EffectWord")]
    pub effect: Effect,
}

impl SaidJudgement {
    fn of(execution: Execution, effect: Effect, due: Option<Date>, quarter: Quarter) -> Self {
        Self { marker: Marker::of(execution, effect, due, quarter), execution, effect }
    }
}

/// How the ledger writes a marker: in the words of the follow-ups.
#[derive(Serialize, Deserialize)]
#[serde(remote = "Marker")]
enum MarkerWord {
    #[serde(rename = "grön")]
    Green,
    #[serde(rename = "gul")]
    Yellow,
    #[serde(rename = "röd")]
    Red,
    #[serde(rename = "inte bedömd")]
    Unassessed,
    #[serde(rename = "inte dags än")]
    NotDue,
    #[serde(rename = "rapport saknas")]
    Missing,
}

/// How the ledger writes how far the work was carried out.
#[derive(Serialize, Deserialize)]
#[serde(remote = "Execution")]
enum ExecutionWord {
    #[serde(rename = "helt")]
    Full,
    #[serde(rename = "inte riktigt")]
    Partial,
    #[serde(rename = "inte alls")]
    Not,
}

/// How the ledger writes what it led to.
#[derive(Serialize, Deserialize)]
#[serde(remote = "Effect")]
enum EffectWord {
    #[serde(rename = "god")]
    Good,
    #[serde(rename = "mindre")]
    Less,
    #[serde(rename = "ingen")]
    None,
    #[serde(rename = "inte mätt")]
    Unmeasured,
}

/// What was found about a promise.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SaidOfPromise {
    /// The judgement.
    #[serde(flatten)]
    pub judgement: SaidJudgement,
    /// How the actions are meant to influence the problem.
    #[serde(rename = "verkan", default)]
    pub mechanism: Vec<String>,
    /// When the effect is measured next.
    #[serde(rename = "nästa mätning", default)]
    pub next_measurement: Option<String>,
    /// Planned against performed.
    #[serde(rename = "prestationer", default)]
    pub performances: Vec<SaidPerformance>,
    /// What each party judges.
    #[serde(rename = "bedömningar", default)]
    pub judgements: Vec<SaidByParty>,
}

/// Planned against performed, of one thing that is promised.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SaidPerformance {
    /// What was promised.
    #[serde(rename = "åtagande")]
    pub text: String,
    /// How many were planned.
    #[serde(rename = "planerat")]
    pub planned: f64,
    /// How many were performed.
    #[serde(rename = "utfört")]
    pub performed: f64,
}

/// What one party judges.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SaidByParty {
    /// The party's id.
    #[serde(rename = "part")]
    pub party: String,
    /// The judgement.
    #[serde(flatten)]
    pub judgement: SaidJudgement,
    /// Why.
    #[serde(rename = "motivering")]
    pub rationale: String,
}

/// What was found about one action of a plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SaidOfAction {
    /// The action's title.
    #[serde(rename = "åtgärd")]
    pub title: String,
    /// The judgement.
    #[serde(flatten)]
    pub judgement: SaidJudgement,
    /// Why.
    #[serde(rename = "motivering")]
    pub rationale: String,
    /// How many were planned.
    #[serde(rename = "planerat", default)]
    pub planned: Option<f64>,
    /// How many were performed.
    #[serde(rename = "gjort", default)]
    pub performed: Option<f64>,
}

/// A measured effect.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SaidMeasurement {
    /// The goal's words.
    #[serde(rename = "mål")]
    pub goal: String,
    /// The unit of the values.
    #[serde(rename = "enhet", default)]
    pub unit: Option<String>,
    /// Before.
    #[serde(rename = "före")]
    pub before: SaidReading,
    /// After.
    #[serde(rename = "efter")]
    pub after: SaidReading,
    /// The same measure somewhere else.
    #[serde(rename = "jämförelse", default)]
    pub comparison: Option<SaidComparison>,
}

/// A measured value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SaidReading {
    /// The value.
    #[serde(rename = "värde")]
    pub value: f64,
    /// When it was measured.
    #[serde(rename = "period")]
    pub period: String,
    /// Whether it could still change.
    #[serde(rename = "läge", with = "StateWord")]
    pub state: FigureState,
    /// How far from the value the truth may lie.
    #[serde(rename = "felmarginal", default, skip_serializing_if = "Option::is_none")]
    pub margin: Option<f64>,
}

/// How the ledger writes whether a figure could still change.
#[derive(Serialize, Deserialize)]
#[serde(remote = "FigureState")]
enum StateWord {
    #[serde(rename = "slutlig")]
    Final,
    #[serde(rename = "preliminär")]
    Preliminary,
    #[serde(rename = "reviderad")]
    Revised,
}

/// The same measure somewhere else.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SaidComparison {
    /// Where.
    #[serde(rename = "område")]
    pub area: String,
    /// Before.
    #[serde(rename = "före")]
    pub before: f64,
    /// After.
    #[serde(rename = "efter")]
    pub after: f64,
}

/// A dated correction.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SaidCorrection {
    /// When, `2026-05-04`.
    #[serde(rename = "datum")]
    pub date: String,
    /// What was wrong.
    #[serde(rename = "fel")]
    pub wrong: String,
    /// What is right.
    #[serde(rename = "rätt")]
    pub right: String,
    /// Who decided.
    #[serde(rename = "beslutad av")]
    pub decided_by: String,
}

impl Said {
    /// What a follow-up says.
    #[must_use]
    pub fn of(partnership: &Partnership, follow_up: &FollowUp) -> Self {
        let (promise, actions) = match &follow_up.findings {
            Findings::Promise(found) => (Some(of_promise(partnership, follow_up, found)), Vec::new()),
            Findings::Plan(_) => (None, of_actions(partnership, follow_up)),
        };
        let lines = |text: &Option<Prose>| text.as_ref().map(Prose::lines).unwrap_or_default();
        Self {
            summary: plain_spaces(&follow_up.summary),
            submitted: follow_up.submitted.value.to_string(),
            promise,
            actions,
            measurements: follow_up.measurements.iter().map(|one| of_measurement(partnership, one)).collect(),
            rationale: follow_up.rationale.lines(),
            deviations: lines(&follow_up.deviations),
            side_effects: lines(&follow_up.side_effects),
            success_factors: lines(&follow_up.success_factors),
            proposals: lines(&follow_up.proposals),
            hours: follow_up.hours,
            cost: follow_up.cost,
        }
    }
}

impl SaidCorrection {
    /// What a correction says.
    #[must_use]
    pub fn of(correction: &Correction) -> Self {
        Self {
            date: correction.date.to_string(),
            wrong: plain_spaces(&correction.wrong),
            right: plain_spaces(&correction.right),
            decided_by: plain_spaces(&correction.decided_by),
        }
    }
}

fn of_promise(partnership: &Partnership, follow_up: &FollowUp, found: &PromiseFindings) -> SaidOfPromise {
    let promise = match follow_up.subject {
        Subject::Promise(promise) => Some(&partnership.promises[promise]),
        Subject::Plan(_) => None,
    };
    let due = promise.and_then(|promise| partnership.due_of_promise(promise));
    let judged = |execution, effect| SaidJudgement::of(execution, effect, due, follow_up.quarter);
    let measure = |at: usize| promise.and_then(|promise| promise.measures.get(at));
    let performances = found.performances.iter().map(|one| SaidPerformance {
        text: plain_spaces(measure(one.measure).map_or("", |measure| &measure.text)),
        planned: one.planned,
        performed: one.performed,
    });
    let judgements = found.party_judgements.iter().map(|one| SaidByParty {
        party: partnership.parties[one.party].id.clone(),
        judgement: judged(one.execution, one.effect),
        rationale: plain_spaces(&one.rationale),
    });
    SaidOfPromise {
        judgement: judged(found.judgement.execution, found.judgement.effect),
        mechanism: found.mechanism.as_ref().map(Prose::lines).unwrap_or_default(),
        next_measurement: found.next_measurement.map(|day| day.to_string()),
        performances: performances.collect(),
        judgements: judgements.collect(),
    }
}

fn of_actions(partnership: &Partnership, follow_up: &FollowUp) -> Vec<SaidOfAction> {
    let (Findings::Plan(found), Subject::Plan(plan)) = (&follow_up.findings, follow_up.subject) else {
        return Vec::new();
    };
    let of_action = |one: &super::follow_up::ActionFinding| {
        let action = &partnership.plans[plan].actions[one.action];
        let facts = &one.judgement;
        SaidOfAction {
            title: plain_spaces(&action.title),
            judgement: SaidJudgement::of(facts.execution, facts.effect, Some(*action.due), follow_up.quarter),
            rationale: plain_spaces(&one.rationale),
            planned: one.planned,
            performed: one.performed,
        }
    };
    found.iter().map(of_action).collect()
}

fn of_measurement(partnership: &Partnership, measurement: &Measurement) -> SaidMeasurement {
    let goal = partnership.goal(measurement.goal);
    SaidMeasurement {
        goal: plain_spaces(&goal.text.value),
        unit: measurement.unit.clone().or_else(|| goal.unit.clone()),
        before: of_reading(&measurement.before),
        after: of_reading(&measurement.after),
        comparison: measurement.comparison.as_ref().map(|other| SaidComparison {
            area: plain_spaces(&other.area),
            before: other.before,
            after: other.after,
        }),
    }
}

fn of_reading(reading: &Reading) -> SaidReading {
    SaidReading { value: reading.value, period: reading.period.clone(), state: reading.state, margin: reading.margin }
}
