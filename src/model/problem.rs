//! Problems, why they were chosen or chosen away, their causes and the hypotheses that were tested (`BRÅ 2016`, steg 3).

use super::reference::{Id, Ref};
use super::situation::{CrimeCategory, SituationReport};
use crate::place::Place;
use crate::prose::Prose;

/// A problem that the parties have weighed.
#[derive(Debug, Clone)]
pub struct Problem {
    /// Its id.
    pub id: Id,
    /// A short title.
    pub title: String,
    /// Where it is.
    pub location: String,
    /// Which kind of crime.
    pub category: CrimeCategory,
    /// The situation report that shows it.
    pub situation: Ref<SituationReport>,
    /// Whether and why it was chosen.
    pub prioritisation: Prioritisation,
    /// The cause tree, flattened: a parent stands before its children.
    pub causes: Vec<Cause>,
    /// What was believed about the causes, and what the tests showed.
    pub hypotheses: Vec<Hypothesis>,
    /// The description.
    pub description: Prose,
    /// Where the record begins.
    pub place: Place,
}

/// The decision on a problem.
#[derive(Debug, Clone)]
pub struct Prioritisation {
    /// The order among those chosen, from 1; `None` when it was chosen away.
    pub order: Option<u32>,
    /// Why.
    pub reason: Prose,
    /// The matrix row by row; see [`Criterion::ALL`] for the order.
    pub assessment: [Assessment; 6],
}

/// The rows of the prioritisation matrix (`BRÅ 2016`, "Exempel på att prioritera").
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Criterion {
    /// Commonly occurring.
    Common,
    /// Has increased the most in the area.
    Increased,
    /// Deviates in size from other areas.
    Deviates,
    /// An exposed place.
    ExposedPlace,
    /// Can be influenced.
    Influenceable,
    /// Costs much.
    Costly,
}

impl Criterion {
    /// The six rows in the handbook's order.
    pub const ALL: [Self; 6] =
        [Self::Common, Self::Increased, Self::Deviates, Self::ExposedPlace, Self::Influenceable, Self::Costly];

    /// The stable name used in keys of words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Common => "common",
            Self::Increased => "increased",
            Self::Deviates => "deviates",
            Self::ExposedPlace => "exposed-place",
            Self::Influenceable => "influenceable",
            Self::Costly => "costly",
        }
    }
}

/// A cell of the matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Assessment {
    /// It fits.
    Yes,
    /// It fits in part.
    Partly,
    /// It does not fit.
    No,
}

/// A cause, main or sub-cause.
#[derive(Debug, Clone)]
pub struct Cause {
    /// Its id within the problem.
    pub id: Id,
    /// Its number in the tree, such as "1" or "1.2".
    pub number: String,
    /// What the cause is.
    pub text: String,
    /// From which perspective.
    pub perspective: Perspective,
    /// 0 for a main cause.
    pub depth: usize,
    /// Position of its parent in [`Problem::causes`].
    pub parent: Option<usize>,
}

/// The perspectives that causes are sought from (`BRÅ 2016`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Perspective {
    /// The situation.
    Situational,
    /// The victim.
    Victim,
    /// The offender.
    Offender,
}

impl Perspective {
    /// The stable name used in keys of words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Situational => "situational",
            Self::Victim => "victim",
            Self::Offender => "offender",
        }
    }
}

/// A hypothesis about a cause.
#[derive(Debug, Clone)]
pub struct Hypothesis {
    /// Its id within the problem.
    pub id: Id,
    /// Position of the cause in [`Problem::causes`].
    pub cause: usize,
    /// What is assumed.
    pub assumption: String,
    /// How it is tested.
    pub test: String,
    /// What came of it.
    pub outcome: Outcome,
    /// What the test showed; always there when it was tested.
    pub result: Option<String>,
}

/// The outcome of a test.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The hypothesis holds.
    Holds,
    /// It does not hold.
    DoesNotHold,
    /// It has not been tested.
    Untested,
}

impl Outcome {
    /// The stable name used in keys of words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Holds => "holds",
            Self::DoesNotHold => "does-not-hold",
            Self::Untested => "untested",
        }
    }
}

/// A cause of a certain problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CauseRef {
    /// The problem.
    pub problem: Ref<Problem>,
    /// Position in [`Problem::causes`].
    pub cause: usize,
}
