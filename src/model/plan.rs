//! Åtgärdsplanen: causes, actions and operational goals tied to one another (`BRÅ 2016`, steg 4).

use jiff::civil::Date;

use super::partnership::{InternalContact, Party, Responsible};
use super::problem::{CauseRef, Problem};
use super::reference::{Id, Ref};
use crate::place::{Place, Placed};

/// An action plan. Its heading is the overall goal.
#[derive(Debug, Clone)]
pub struct ActionPlan {
    /// Its id.
    pub id: Id,
    /// Its title.
    pub title: String,
    /// The problems that it is to influence.
    pub problems: Vec<Ref<Problem>>,
    /// When it was adopted.
    pub adopted: Date,
    /// Version, from 1.
    pub version: u32,
    /// The overall goal.
    pub overall_goal: Goal,
    /// The operational goals, numbered in this order.
    pub goals: Vec<Goal>,
    /// The actions, in the order in which they are done.
    pub actions: Vec<Action>,
    /// Where the record begins.
    pub place: Place,
}

/// A goal, overall or operational.
#[derive(Debug, Clone)]
pub struct Goal {
    /// Its id within the plan; the overall goal's is `overall`.
    pub id: Id,
    /// The sentence.
    pub text: Placed<String>,
    /// What it measures; the overall goal may leave it open.
    pub kind: Option<GoalKind>,
    /// Which crime or phenomenon (SMART: specific).
    pub crime: Option<String>,
    /// Where (SMART: specific).
    pub location: Option<String>,
    /// The value before (SMART: measurable, realistic).
    pub baseline: Option<f64>,
    /// When the baseline was measured.
    pub baseline_period: Option<String>,
    /// The value aimed at (SMART: measurable, realistic).
    pub target: Option<f64>,
    /// The unit of both values (SMART: measurable).
    pub unit: Option<String>,
    /// The unit in the content's own words: by them it is known what the values are counted over, whatever a translation calls it.
    pub original_unit: Option<String>,
    /// By when (SMART: time-bound).
    pub deadline: Option<Placed<Date>>,
    /// How it is measured.
    pub method: Option<String>,
    /// Who has accepted it (SMART: accepted); declared, never inferred.
    pub accepted_by: Vec<Ref<Party>>,
    /// Where the goal begins.
    pub place: Place,
}

impl ActionPlan {
    /// Takes over what the units of goals are called in the content's own words: this is the same plan in another language.
    pub fn take_original(&mut self, of: &Self) {
        let own = std::iter::once(&mut self.overall_goal).chain(&mut self.goals);
        for (own, theirs) in own.zip(std::iter::once(&of.overall_goal).chain(&of.goals)) {
            own.original_unit.clone_from(&theirs.original_unit);
        }
    }
}

/// What a goal measures (`BRÅ 2016`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GoalKind {
    /// Effektmål: the influence on the problem.
    Effect,
    /// Processmål: how the work is done.
    Process,
    /// Produktionsmål: how much is done.
    Output,
}

impl GoalKind {
    /// The stable name used in keys of words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Effect => "effect",
            Self::Process => "process",
            Self::Output => "output",
        }
    }
}

/// An action.
#[derive(Debug, Clone)]
pub struct Action {
    /// Its id within the plan.
    pub id: Id,
    /// What is done.
    pub title: String,
    /// The causes that it is to influence.
    pub causes: Vec<CauseRef>,
    /// Positions of its operational goals in [`ActionPlan::goals`].
    pub goals: Vec<usize>,
    /// Situational or social.
    pub kind: ActionKind,
    /// Once or regularly.
    pub mode: ActionMode,
    /// The steps, in order.
    pub steps: Vec<String>,
    /// When in the plan, from 1.
    pub order: Option<u32>,
    /// Who answers for it.
    pub responsible: Responsible,
    /// Which other parties take part.
    pub partners: Vec<Ref<Party>>,
    /// Whom to call. Internal: never in a public view.
    pub internal_contact: Option<InternalContact>,
    /// How the work is documented.
    pub documentation: String,
    /// When it is to be planned.
    pub planned_by: Placed<Date>,
    /// When it is to be carried out.
    pub due: Placed<Date>,
    /// When it is to be followed up.
    pub followed_up_by: Placed<Date>,
    /// When it was carried out in fact.
    pub completed: Option<Placed<Date>>,
    /// Positions of the actions that it only works together with.
    pub works_with: Vec<usize>,
    /// Position of the action that it stands in for.
    pub stands_in_for: Option<usize>,
    /// Where the action begins.
    pub place: Place,
}

/// How an action works (`BRÅ 2016`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActionKind {
    /// Makes the crime harder or the occasion rarer.
    Situational,
    /// Influences people's norms and ways.
    Social,
}

impl ActionKind {
    /// The stable name used in keys of words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Situational => "situational",
            Self::Social => "social",
        }
    }
}

/// How often an action is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActionMode {
    /// Once.
    OneOff,
    /// As part of the regular work.
    Regular,
}

impl ActionMode {
    /// The stable name used in keys of words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::OneOff => "one-off",
            Self::Regular => "regular",
        }
    }
}

/// An action of a certain plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ActionRef {
    /// The plan.
    pub plan: Ref<ActionPlan>,
    /// Position in [`ActionPlan::actions`].
    pub action: usize,
}

/// An operational goal of a certain plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GoalRef {
    /// The plan.
    pub plan: Ref<ActionPlan>,
    /// Position in [`ActionPlan::goals`].
    pub goal: usize,
}
