//! SMART: which letters a goal has, and the next one it could gain (`BRÅ 2016`, "Formulera mål").
//!
//! Specific: a crime type and a place. Measurable: a number and a unit. Accepted: declared by parties, never inferred.
//! Realistic: a change that is neither to zero nor beyond what the baseline supports. Time-bound: a deadline. The
//! handbook also reads A as *avgränsat*; here it is *accepterat*.

use super::plan::Goal;

/// The five letters, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Letter {
    /// Place and crime type.
    Specific,
    /// Number and unit.
    Measurable,
    /// Declared as accepted.
    Accepted,
    /// A change that the baseline supports.
    Realistic,
    /// A deadline.
    TimeBound,
}

impl Letter {
    /// All five.
    pub const ALL: [Self; 5] = [Self::Specific, Self::Measurable, Self::Accepted, Self::Realistic, Self::TimeBound];

    /// The letter itself.
    #[must_use]
    pub fn letter(self) -> char {
        match self {
            Self::Specific => 'S',
            Self::Measurable => 'M',
            Self::Accepted => 'A',
            Self::Realistic => 'R',
            Self::TimeBound => 'T',
        }
    }

    /// The stable name used in keys of words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Specific => "specific",
            Self::Measurable => "measurable",
            Self::Accepted => "accepted",
            Self::Realistic => "realistic",
            Self::TimeBound => "time-bound",
        }
    }
}

/// A change of a goal's value beyond this share of the baseline is not taken as realistic.
const LARGEST_REALISTIC_CHANGE: f64 = 0.75;

/// The letters that a goal has, in order.
///
/// Being specific takes both crime type and place: the handbook gives no S to a goal that names the crime alone.
/// Realistic presupposes a baseline and a place, as in the handbook's ladder: without them nothing supports the change.
#[must_use]
pub fn letters(goal: &Goal) -> Vec<Letter> {
    Letter::ALL.into_iter().filter(|letter| has(goal, *letter)).collect()
}

/// The first letter that the goal lacks.
#[must_use]
pub fn next(goal: &Goal) -> Option<Letter> {
    Letter::ALL.into_iter().find(|letter| !has(goal, *letter))
}

fn has(goal: &Goal, letter: Letter) -> bool {
    match letter {
        Letter::Specific => goal.crime.is_some() && goal.location.is_some(),
        Letter::Measurable => goal.target.is_some() && goal.unit.is_some(),
        Letter::Accepted => !goal.accepted_by.is_empty(),
        Letter::Realistic => match (goal.baseline, goal.target) {
            (Some(baseline), Some(target)) => is_realistic(baseline, target),
            _ => false,
        },
        Letter::TimeBound => goal.deadline.is_some(),
    }
}

/// Whether a change from baseline to target is one that a baseline supports: not to zero, not none, not beyond three
/// quarters of the baseline. From a baseline of nothing any target is taken as realistic: it is something new.
#[must_use]
pub fn is_realistic(baseline: f64, target: f64) -> bool {
    if baseline == 0.0 {
        return target > 0.0;
    }
    let change = (target - baseline).abs() / baseline.abs();
    target != 0.0 && change > 0.0 && change <= LARGEST_REALISTIC_CHANGE
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::reference::Ref;
    use crate::place::{Place, Placed};
    use jiff::civil::date;

    fn bare(text: &str) -> Goal {
        let place = Place::file("plan.yaml");
        Goal {
            id: "m1".into(),
            text: Placed::new(text.into(), place.clone()),
            kind: None,
            crime: None,
            location: None,
            baseline: None,
            baseline_period: None,
            target: None,
            unit: None,
            original_unit: None,
            deadline: None,
            method: None,
            accepted_by: vec![Ref::new(0)],
            place,
        }
    }

    fn word(goal: &Goal) -> String {
        letters(goal).into_iter().map(Letter::letter).collect()
    }

    /// The handbook's ladder: one goal sharpened step by step.
    #[test]
    fn the_ladder_gives_the_handbooks_letters() {
        let mut goal = bare("Minska antalet brott");
        assert_eq!(word(&goal), "A");
        (goal.baseline, goal.target, goal.unit) = (Some(100.0), Some(0.0), Some("anmälda brott".into()));
        assert_eq!(word(&goal), "MA");
        goal.crime = Some("cykelstöld".into());
        assert_eq!(word(&goal), "MA");
        goal.location = Some("cykelparkeringen vid järnvägsstationen".into());
        assert_eq!(word(&goal), "SMA");
        goal.target = Some(90.0);
        assert_eq!(word(&goal), "SMAR");
        assert_eq!(next(&goal), Some(Letter::TimeBound));
        goal.deadline = Some(Placed::new(date(2017, 12, 31), goal.place.clone()));
        assert_eq!(word(&goal), "SMART");
        assert_eq!(next(&goal), None);
    }
}
