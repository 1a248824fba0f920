//! Medborgarlöftet: the public part of the agreement, in six parts (`BRÅ 2016`, "Formulera medborgarlöften").

use jiff::civil::Date;

use super::agreement::Agreement;
use super::dialogue::Dialogue;
use super::partnership::{Party, Responsible, Signatory};
use super::period::Period;
use super::plan::{ActionRef, GoalRef};
use super::reference::{Id, Ref};
use crate::place::{Place, Placed};
use crate::prose::Prose;

/// A citizen promise.
#[derive(Debug, Clone)]
pub struct CitizenPromise {
    /// Its id.
    pub id: Id,
    /// Ids that it has had before: what has been published under them is its own.
    pub former: Vec<Id>,
    /// A short title.
    pub title: String,
    /// The promise in a sentence or two, as it was signed.
    pub wording: String,
    /// The agreement that it is a part of.
    pub agreement: Ref<Agreement>,
    /// The actions that it promises.
    pub actions: Vec<ActionRef>,
    /// The effects that are sought.
    pub goals: Vec<GoalRef>,
    /// When it holds.
    pub valid: Period,
    /// Where the period is written.
    pub valid_place: Place,
    /// What is promised, counted and dated.
    pub measures: Vec<Measure>,
    /// The dialogues that it grew from.
    pub dialogues: Vec<Ref<Dialogue>>,
    /// The knowledge that it grew from.
    pub knowledge: Option<Prose>,
    /// A note on gender equality.
    pub equality: Option<Prose>,
    /// Who answers for it.
    pub responsible: Responsible,
    /// Who signs; both parties.
    pub signatories: Vec<Signatory>,
    /// When it was signed. From then on its text is locked.
    pub signed: Option<Placed<Date>>,
    /// Part 1 of six: the introduction.
    pub introduction: Prose,
    /// Part 2: the situation and how it was established.
    pub situation: Prose,
    /// Part 4: the effects sought.
    pub effects: Prose,
    /// Part 5: how effects are followed up and how that is told.
    pub follow_up: Prose,
    /// The promise told in a way that is easy to read; no part of what was signed.
    pub easy: Option<Prose>,
    /// Where the record begins.
    pub place: Place,
}

/// One thing that is promised: part 3 of six.
#[derive(Debug, Clone)]
pub struct Measure {
    /// Its id within the promise.
    pub id: Id,
    /// What is promised.
    pub text: String,
    /// Who promises it.
    pub party: Ref<Party>,
    /// How many.
    pub count: f64,
    /// Of what, such as "pass per kvartal".
    pub unit: String,
    /// By when.
    pub deadline: Placed<Date>,
}
