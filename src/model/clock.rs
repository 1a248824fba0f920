//! The clocks of the law and of the agreement: how long something stays fresh, counted in whole months.
//!
//! A check tells the author and a report tells the council: both must say the same on the same day.

use jiff::ToSpan;
use jiff::civil::Date;

use super::period::months_between;

/// The situation report is updated and the plan followed up at least every second year (`LAG 2023:196 § 6`).
pub const LONGEST: i32 = 24;
/// From so many months on a warning is given.
const WARN_AFTER: i32 = 21;
/// So many months before an agreement ends a warning is given.
const WARN_BEFORE_END: i32 = 3;

/// How a clock stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Clock {
    /// There is time left.
    InTime,
    /// It runs out soon.
    Soon,
    /// It has run out.
    Late,
}

impl Clock {
    /// The clock of something that is done anew at least every second year (`LAG 2023:196 § 6`), last done on a day.
    #[must_use]
    pub fn since(last: Date, today: Date) -> Self {
        match months_between(last, today) {
            LONGEST.. => Self::Late,
            WARN_AFTER.. => Self::Soon,
            _ => Self::InTime,
        }
    }

    /// The clock of something that holds until a day, that day included.
    #[must_use]
    pub fn until(end: Date, today: Date) -> Self {
        if today > end {
            Self::Late
        } else if months_between(today, end) < WARN_BEFORE_END {
            Self::Soon
        } else {
            Self::InTime
        }
    }

    /// The stable name used in data and keys of words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::InTime => "in-time",
            Self::Soon => "soon",
            Self::Late => "late",
        }
    }
}

/// The day on which two years have passed since something was last done (`LAG 2023:196 § 6`).
#[must_use]
pub fn runs_out(last: Date) -> Date {
    last.saturating_add(LONGEST.months())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn two_years_are_warned_of_three_months_ahead() {
        let last = date(2024, 9, 24);
        assert_eq!(Clock::since(last, date(2026, 6, 23)), Clock::InTime);
        assert_eq!(Clock::since(last, date(2026, 6, 24)), Clock::Soon);
        assert_eq!(Clock::since(last, date(2026, 9, 23)), Clock::Soon);
        assert_eq!(Clock::since(last, runs_out(last)), Clock::Late);
    }

    #[test]
    fn an_agreement_holds_on_its_last_day() {
        let end = date(2028, 12, 31);
        assert_eq!(Clock::until(end, date(2028, 9, 30)), Clock::InTime);
        assert_eq!(Clock::until(end, date(2028, 10, 1)), Clock::Soon);
        assert_eq!(Clock::until(end, end), Clock::Soon);
        assert_eq!(Clock::until(end, date(2029, 1, 1)), Clock::Late);
    }
}
