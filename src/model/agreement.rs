//! Samverkansöverenskommelsen: what the parties have agreed on (`BRÅ 2016`; `LAG 2023:196 § 9`).

use jiff::civil::Date;

use super::partnership::{Party, Signatory};
use super::period::Period;
use super::plan::ActionPlan;
use super::problem::Problem;
use super::reference::{Id, Ref};
use super::situation::SituationReport;
use crate::place::{Place, Placed};
use crate::prose::Prose;

/// An agreement. Part 1 is the joint problem picture, part 2 the prioritised problems and the commitments.
#[derive(Debug, Clone)]
pub struct Agreement {
    /// Its id.
    pub id: Id,
    /// Its title; never with the word "avtal", for it is not legally binding.
    pub title: String,
    /// The case number at each party.
    pub case_numbers: Vec<(Ref<Party>, String)>,
    /// Version, from 1.
    pub version: u32,
    /// When it is in force.
    pub valid: Period,
    /// Where the period is written.
    pub valid_place: Place,
    /// The agreement that it replaces.
    pub replaces: Option<Ref<Agreement>>,
    /// The situation report that appendix 1 builds on.
    pub situation: Ref<SituationReport>,
    /// The prioritised problems, in their order.
    pub problems: Vec<Placed<Ref<Problem>>>,
    /// For which purposes (`LAG 2023:196 § 9`).
    pub purposes: Vec<String>,
    /// Within which areas (`LAG 2023:196 § 9`).
    pub areas: Vec<String>,
    /// What each party commits itself to.
    pub commitments: Vec<Commitment>,
    /// The action plans: appendix 2.
    pub plans: Vec<Ref<ActionPlan>>,
    /// Who signs; both parties.
    pub signatories: Vec<Signatory>,
    /// When it was signed.
    pub signed: Option<Placed<Date>>,
    /// Why the parties work together.
    pub background: Prose,
    /// Part 1: the joint problem picture.
    pub joint_picture: Prose,
    /// How the work is documented.
    pub documentation: Prose,
    /// How the work is followed up.
    pub follow_up: Prose,
    /// What happens when a party does not keep its part.
    pub shortfall: Prose,
    /// How secrecy is kept.
    pub secrecy: Option<Prose>,
    /// Where the record begins.
    pub place: Place,
}

/// A commitment of one party.
#[derive(Debug, Clone)]
pub struct Commitment {
    /// Whose commitment.
    pub party: Ref<Party>,
    /// 1 or 2: the part of the agreement that it stands in.
    pub part: u8,
    /// What is committed.
    pub text: String,
}
