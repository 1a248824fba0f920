//! Uppföljningen: what was done in a quarter, what it led to, and why the marker became what it became (`BRÅ 2016`, steg 5).

use jiff::civil::Date;

use super::marker::{Effect, Execution, Marker};
use super::partnership::{Party, PartyKind, Responsible, Subject};
use super::period::Quarter;
use super::plan::GoalRef;
use super::reference::{Ref, Table};
use super::series::FigureState;
use crate::place::{Place, Placed};
use crate::prose::Prose;

/// A quarterly follow-up of a promise or a plan.
#[derive(Debug, Clone)]
pub struct FollowUp {
    /// Which quarter.
    pub quarter: Quarter,
    /// What it is about.
    pub subject: Subject,
    /// When it was handed in.
    pub submitted: Placed<Date>,
    /// By whom.
    pub submitted_by: Responsible,
    /// One sentence for tables.
    pub summary: String,
    /// What was found.
    pub findings: Findings,
    /// The measured effects.
    pub measurements: Vec<Measurement>,
    /// Why the marker became what it became.
    pub rationale: Prose,
    /// What deviated from the plan, and why.
    pub deviations: Option<Prose>,
    /// Effects that nobody wanted.
    pub side_effects: Option<Prose>,
    /// What worked, and why.
    pub success_factors: Option<Prose>,
    /// What is proposed.
    pub proposals: Option<Prose>,
    /// Hours spent.
    pub hours: Option<f64>,
    /// Cost in kronor.
    pub cost: Option<f64>,
    /// Dated public notes on what was changed after publication.
    pub corrections: Vec<Correction>,
    /// Who has approved it, for which party.
    pub approvals: Vec<Approval>,
    /// Where the record begins.
    pub place: Place,
}

/// What a follow-up found; a promise and a plan are followed up in different grain.
#[derive(Debug, Clone)]
pub enum Findings {
    /// For a promise.
    Promise(PromiseFindings),
    /// For a plan: one per action, in the plan's order.
    Plan(Vec<ActionFinding>),
}

/// What was found about a promise.
#[derive(Debug, Clone)]
pub struct PromiseFindings {
    /// The two facts, and the marker if the author wrote one.
    pub judgement: Judgement,
    /// How the actions are meant to influence the problem.
    pub mechanism: Option<Prose>,
    /// When the effect is measured next.
    pub next_measurement: Option<Date>,
    /// Planned against performed, one per measure, in the promise's order.
    pub performances: Vec<Performance>,
    /// The parties' own judgements, where they differ.
    pub party_judgements: Vec<PartyJudgement>,
}

/// The two facts that decide a marker.
#[derive(Debug, Clone)]
pub struct Judgement {
    /// How far the work was carried out.
    pub execution: Execution,
    /// What it led to.
    pub effect: Effect,
    /// The marker that the author expects; compared with the computed one.
    pub stated: Option<Placed<Marker>>,
}

/// Planned and performed counts of one measure.
#[derive(Debug, Clone)]
pub struct Performance {
    /// Position in [`super::promise::CitizenPromise::measures`].
    pub measure: usize,
    /// How many were planned.
    pub planned: f64,
    /// How many were performed.
    pub performed: f64,
}

/// What one party judges.
#[derive(Debug, Clone)]
pub struct PartyJudgement {
    /// Which party.
    pub party: Ref<Party>,
    /// How far the work was carried out, in its view.
    pub execution: Execution,
    /// What it led to, in its view.
    pub effect: Effect,
    /// Why.
    pub rationale: String,
}

/// What was found about one action of a plan.
#[derive(Debug, Clone)]
pub struct ActionFinding {
    /// Position in [`super::plan::ActionPlan::actions`].
    pub action: usize,
    /// The two facts.
    pub judgement: Judgement,
    /// Why.
    pub rationale: String,
    /// How many were planned.
    pub planned: Option<f64>,
    /// How many were performed.
    pub performed: Option<f64>,
}

/// An effect before and after, with a comparison where there is one.
#[derive(Debug, Clone)]
pub struct Measurement {
    /// Which goal it measures.
    pub goal: GoalRef,
    /// The unit of the values, where it is not the goal's: a goal per year is followed up per quarter.
    pub unit: Option<String>,
    /// Before.
    pub before: Reading,
    /// After.
    pub after: Reading,
    /// Another area, or the whole municipality.
    pub comparison: Option<Comparison>,
    /// What it is called in the content's own words.
    pub original: Original,
}

/// What a measurement is called in the content's own words: by them measurements are known to be of the same, and files have their
/// names, also where a page in another language has other words, or some reports have been translated and others not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Original {
    /// The unit, where it is not the goal's.
    pub unit: Option<String>,
    /// The place that it is compared with.
    pub area: Option<String>,
}

/// A measured value.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The value, in the measurement's unit.
    pub value: f64,
    /// When it was measured.
    pub period: String,
    /// Whether it may still change.
    pub state: FigureState,
    /// How far from the value the truth may lie, in the measurement's unit.
    pub margin: Option<f64>,
}

/// The same measure somewhere else.
#[derive(Debug, Clone)]
pub struct Comparison {
    /// Where.
    pub area: String,
    /// Before.
    pub before: f64,
    /// After.
    pub after: f64,
}

/// A dated public note on a published result that changed.
#[derive(Debug, Clone)]
pub struct Correction {
    /// When it was corrected.
    pub date: Date,
    /// Where the date is written.
    pub date_place: Place,
    /// What was wrong.
    pub wrong: String,
    /// What is right.
    pub right: String,
    /// Who decided.
    pub decided_by: String,
}

/// A party's decision that a follow-up says what it is to say. The name is public: deciding is an act of office.
#[derive(Debug, Clone)]
pub struct Approval {
    /// Which party.
    pub party: Ref<Party>,
    /// Who decided for it.
    pub name: String,
    /// When.
    pub date: Placed<Date>,
    /// Where the approval begins.
    pub place: Place,
}

/// The kinds of party without whose approval nothing is published: the two that answer for the partnership (`BRÅ 2016`, steg 1).
pub const APPROVING: [PartyKind; 2] = [PartyKind::Municipality, PartyKind::Police];

impl FollowUp {
    /// The approvals that have been given by a day; one with a later date is none yet.
    pub fn approvals_by(&self, day: Date) -> impl Iterator<Item = &Approval> {
        self.approvals.iter().filter(move |approval| *approval.date <= day)
    }

    /// Whether a party of a kind has approved it by a day. A party that could not be read counts as any kind: its own fault has
    /// been told, and nothing is rendered then.
    #[must_use]
    pub fn is_approved_for(&self, kind: PartyKind, parties: &Table<Party>, day: Date) -> bool {
        self.approvals_by(day).any(|approval| parties.get(approval.party).is_none_or(|party| party.kind == kind))
    }

    /// Whether both the municipality and the police have approved it by a day.
    #[must_use]
    pub fn is_approved(&self, parties: &Table<Party>, day: Date) -> bool {
        self.approved_on(parties).is_some_and(|approved| approved <= day)
    }

    /// The day from which both the municipality and the police have approved it; `None` while one of them has not.
    #[must_use]
    pub fn approved_on(&self, parties: &Table<Party>) -> Option<Date> {
        let first = |kind: PartyKind| {
            let of_kind = |approval: &&Approval| parties.get(approval.party).is_none_or(|party| party.kind == kind);
            self.approvals.iter().filter(of_kind).map(|approval| *approval.date).min()
        };
        let days: Option<Vec<Date>> = APPROVING.into_iter().map(first).collect();
        days?.into_iter().max()
    }

    /// Whose approval it lacks on a day. A partnership without such a party is told so where its parties are.
    #[must_use]
    pub fn waits_for(&self, parties: &Table<Party>, day: Date) -> Vec<PartyKind> {
        APPROVING
            .into_iter()
            .filter(|kind| parties.iter().any(|party| party.kind == *kind))
            .filter(|kind| !self.is_approved_for(*kind, parties, day))
            .collect()
    }

    /// The parties' own judgements, where they have given any.
    #[must_use]
    pub fn party_judgements(&self) -> &[PartyJudgement] {
        match &self.findings {
            Findings::Promise(found) => &found.party_judgements,
            Findings::Plan(_) => &[],
        }
    }

    /// What the work on a promise led to; `None` for a plan, whose actions are judged one by one.
    #[must_use]
    pub fn effect(&self) -> Option<Effect> {
        match &self.findings {
            Findings::Promise(found) => Some(found.judgement.effect),
            Findings::Plan(_) => None,
        }
    }

    /// The day of its newest correction.
    #[must_use]
    pub fn corrected_on(&self) -> Option<Date> {
        self.corrections.iter().map(|correction| correction.date).max()
    }

    /// Whether the parties judge the two facts differently.
    #[must_use]
    pub fn parties_differ(&self) -> bool {
        self.party_judgements()
            .windows(2)
            .any(|pair| (pair[0].execution, pair[0].effect) != (pair[1].execution, pair[1].effect))
    }
}
