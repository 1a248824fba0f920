//! The status marker: computed from two facts, never typed in (`BRÅ 2016`, uppföljningsguiden).
//!
//! A follow-up states how far the work was carried out and what it led to. The colour follows from the table below and
//! from nothing else. The cell "not exactly as intended, no effect" is the one that the handbook is silent about; the
//! method page says that red there is this project's reading.

use jiff::civil::Date;

use super::period::Quarter;

/// How far the work was carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Execution {
    /// Fully and as intended.
    Full,
    /// Not exactly as intended.
    Partial,
    /// Not at all, or in quite another way.
    Not,
}

impl Execution {
    /// The stable name used in data and keys of words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Partial => "partial",
            Self::Not => "not",
        }
    }
}

/// What the work led to on the problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// A good result on the problem.
    Good,
    /// Less than was expected.
    Less,
    /// No effect.
    None,
    /// Not measured yet.
    Unmeasured,
}

impl Effect {
    /// The stable name used in data and keys of words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Less => "less",
            Self::None => "none",
            Self::Unmeasured => "unmeasured",
        }
    }
}

/// What is shown for a promise or an action in a quarter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Marker {
    /// The green, glad face.
    Green,
    /// The yellow, doubtful face.
    Yellow,
    /// The red, sad face.
    Red,
    /// Carried out as intended, effect not measured yet: no colour.
    Unassessed,
    /// Not carried out, and its due date has not come: no colour.
    NotDue,
    /// No report came for the quarter: no colour, shown in public.
    Missing,
}

impl Marker {
    /// Every marker, in the order in which a legend lists them.
    pub const ALL: [Self; 6] = [Self::Green, Self::Yellow, Self::Red, Self::Unassessed, Self::NotDue, Self::Missing];

    /// Computes the marker from the two facts (`BRÅ 2016`).
    ///
    /// `due` is the day by which the work was to be carried out, where there is one. "Not at all" in a quarter that
    /// ends before that day is [`Marker::NotDue`].
    #[must_use]
    pub fn of(execution: Execution, effect: Effect, due: Option<Date>, quarter: Quarter) -> Self {
        use {Effect as E, Execution as X};
        match (execution, effect) {
            (X::Not, _) if due.is_some_and(|due| quarter.last_day() < due) => Self::NotDue,
            (X::Full, E::Good) => Self::Green,
            (X::Full, E::Less) | (X::Partial, E::Good | E::Less | E::Unmeasured) => Self::Yellow,
            (X::Full | X::Partial, E::None) | (X::Not, _) => Self::Red,
            (X::Full, E::Unmeasured) => Self::Unassessed,
        }
    }

    /// The stable name used in data, file names, styles and keys of words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Green => "green",
            Self::Yellow => "yellow",
            Self::Red => "red",
            Self::Unassessed => "unassessed",
            Self::NotDue => "not-due",
            Self::Missing => "missing",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const QUARTER: Quarter = Quarter { year: 2026, number: 3 };

    #[test]
    fn the_table_is_the_handbooks() {
        use Effect::{Good, Less, None as Nil, Unmeasured};
        use Marker::{Green, Red, Unassessed, Yellow};
        let table = [
            (Execution::Full, [(Good, Green), (Less, Yellow), (Nil, Red), (Unmeasured, Unassessed)]),
            (Execution::Partial, [(Good, Yellow), (Less, Yellow), (Nil, Red), (Unmeasured, Yellow)]),
            (Execution::Not, [(Good, Red), (Less, Red), (Nil, Red), (Unmeasured, Red)]),
        ];
        for (execution, row) in table {
            for (effect, marker) in row {
                assert_eq!(Marker::of(execution, effect, None, QUARTER), marker, "{execution:?} {effect:?}");
            }
        }
    }

    #[test]
    fn only_work_not_done_can_be_not_due() {
        let later = Some(date(2026, 10, 1));
        let within = Some(date(2026, 9, 30));
        assert_eq!(Marker::of(Execution::Not, Effect::Unmeasured, later, QUARTER), Marker::NotDue);
        assert_eq!(Marker::of(Execution::Not, Effect::Unmeasured, within, QUARTER), Marker::Red);
        assert_eq!(Marker::of(Execution::Full, Effect::None, later, QUARTER), Marker::Red);
    }
}
