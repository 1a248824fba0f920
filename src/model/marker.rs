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
    /// Every answer, from the best.
    pub const ALL: [Self; 3] = [Self::Full, Self::Partial, Self::Not];

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
    /// Every answer, from the best.
    pub const ALL: [Self; 4] = [Self::Good, Self::Less, Self::None, Self::Unmeasured];

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

/// How a marker stands to the one of an earlier quarter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Both have a colour, and the later one is better.
    Better,
    /// Both have a colour, and the later one is worse.
    Worse,
    /// The same marker.
    Same,
    /// They differ, and at least one of them has no colour.
    Incomparable,
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

    /// 3 for green, 2 for yellow, 1 for red; `None` for a marker without colour.
    #[must_use]
    pub fn rank(self) -> Option<u8> {
        match self {
            Self::Green => Some(3),
            Self::Yellow => Some(2),
            Self::Red => Some(1),
            Self::Unassessed | Self::NotDue | Self::Missing => None,
        }
    }

    /// How a later marker stands to this one.
    #[must_use]
    pub fn change_to(self, later: Self) -> Change {
        match (self.rank(), later.rank()) {
            _ if self == later => Change::Same,
            (Some(before), Some(after)) if after > before => Change::Better,
            (Some(_), Some(_)) => Change::Worse,
            _ => Change::Incomparable,
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

    #[test]
    fn only_colours_are_better_or_worse() {
        assert_eq!(Marker::Red.change_to(Marker::Yellow), Change::Better);
        assert_eq!(Marker::Green.change_to(Marker::Red), Change::Worse);
        assert_eq!(Marker::Missing.change_to(Marker::Missing), Change::Same);
        assert_eq!(Marker::Missing.change_to(Marker::Green), Change::Incomparable);
        assert_eq!(Marker::Green.change_to(Marker::NotDue), Change::Incomparable);
    }
}
