//! Spans of time: quarters of a year, and periods from one date to another.

use jiff::ToSpan;
use jiff::civil::{Date, date};

/// A quarter of a calendar year, written `2026-k3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter {
    /// The year, 1900–2199.
    pub year: i16,
    /// 1 to 4.
    pub number: i8,
}

impl Quarter {
    /// Reads `2026-k3`. Anything else is `None`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (year, number) = text.split_once("-k")?;
        if year.len() != 4 || number.len() != 1 || !text.is_ascii() {
            return None;
        }
        let year = year.parse().ok().filter(|year| (1900..2200).contains(year))?;
        let number = number.parse().ok().filter(|number| (1..=4).contains(number))?;
        Some(Self { year, number })
    }

    /// The quarter that a date lies in.
    #[must_use]
    pub fn of(day: Date) -> Self {
        Self { year: day.year(), number: (day.month() - 1) / 3 + 1 }
    }

    /// Its first day.
    #[must_use]
    pub fn first_day(self) -> Date {
        date(self.year, self.number * 3 - 2, 1)
    }

    /// Its last day.
    #[must_use]
    pub fn last_day(self) -> Date {
        date(self.year, self.number * 3, 1).last_of_month()
    }

    /// The quarter after.
    #[must_use]
    pub fn next(self) -> Self {
        if self.number == 4 {
            Self { year: self.year + 1, number: 1 }
        } else {
            Self { number: self.number + 1, ..self }
        }
    }

    /// The quarter before.
    #[must_use]
    pub fn previous(self) -> Self {
        if self.number == 1 {
            Self { year: self.year - 1, number: 4 }
        } else {
            Self { number: self.number - 1, ..self }
        }
    }
}

impl std::fmt::Display for Quarter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-k{}", self.year, self.number)
    }
}

/// From one date to another, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: Date,
    /// The last day; never before the first.
    pub to: Date,
}

impl Period {
    /// Whether the day lies in the period.
    #[must_use]
    pub fn contains(&self, day: Date) -> bool {
        self.from <= day && day <= self.to
    }

    /// Whether any day of the quarter lies in the period.
    #[must_use]
    pub fn touches(&self, quarter: Quarter) -> bool {
        self.from <= quarter.last_day() && quarter.first_day() <= self.to
    }

    /// Whether the other period lies wholly in this one.
    #[must_use]
    pub fn covers(&self, other: &Self) -> bool {
        self.from <= other.from && other.to <= self.to
    }
}

/// A year, a quarter or a month, as a table of figures or a measurement names it: a period that has a place in time.
///
/// What is written in other words ("läsåret 2023/24", "september 2024") has none: nobody can tell what it compares with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// `2024`.
    Year(i16),
    /// `2024-k3`.
    Quarter(Quarter),
    /// `2024-07`: the year and the month.
    Month(i16, i8),
}

impl Step {
    /// Reads a written period.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = |text: &str, count: usize| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
        let year = |text: &str| text.parse().ok().filter(|year| digits(text, 4) && (1900..2200).contains(year));
        match text.split_once('-') {
            None => year(text).map(Self::Year),
            Some((before, month)) if digits(month, 2) => {
                let month = month.parse().ok().filter(|month| (1..=12).contains(month))?;
                Some(Self::Month(year(before)?, month))
            }
            Some(_) => Quarter::parse(text).map(Self::Quarter),
        }
    }

    /// Its number among all of its kind, so that neighbours differ by one.
    #[must_use]
    pub fn number(self) -> i32 {
        match self {
            Self::Year(year) => i32::from(year),
            Self::Quarter(quarter) => i32::from(quarter.year) * 4 + i32::from(quarter.number) - 1,
            Self::Month(year, month) => i32::from(year) * 12 + i32::from(month) - 1,
        }
    }

    /// The one so many after it, of the same kind; a negative count goes back.
    #[must_use]
    pub fn after(self, count: i32) -> Self {
        let number = self.number() + count;
        let year = |of: i32| i16::try_from(number.div_euclid(of)).unwrap_or(i16::MAX);
        let rest = |of: i32| i8::try_from(number.rem_euclid(of)).unwrap_or(0) + 1;
        match self {
            Self::Year(_) => Self::Year(year(1)),
            Self::Quarter(_) => Self::Quarter(Quarter { year: year(4), number: rest(4) }),
            Self::Month(..) => Self::Month(year(12), rest(12)),
        }
    }

    /// From its first day to its last.
    #[must_use]
    pub fn period(self) -> Period {
        match self {
            Self::Year(year) => Period { from: date(year, 1, 1), to: date(year, 12, 31) },
            Self::Quarter(quarter) => Period { from: quarter.first_day(), to: quarter.last_day() },
            Self::Month(year, month) => {
                let from = date(year, month, 1);
                Period { from, to: from.last_of_month() }
            }
        }
    }

    /// Whether both are years, quarters or months.
    #[must_use]
    pub fn is_like(self, other: Self) -> bool {
        std::mem::discriminant(&self) == std::mem::discriminant(&other)
    }
}

/// Whole months from one date to another; 0 when `to` is not after `from`.
#[must_use]
pub fn months_between(from: Date, to: Date) -> i32 {
    if to <= from {
        return 0;
    }
    let mut months = i32::from(to.year() - from.year()) * 12 + i32::from(to.month() - from.month());
    if from.checked_add(months.months()).is_ok_and(|day| day > to) {
        months -= 1;
    }
    months
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quarters_are_read_strictly() {
        assert_eq!(Quarter::parse("2026-k3"), Some(Quarter { year: 2026, number: 3 }));
        for wrong in ["2026-k5", "2026-k0", "26-k1", "2026k1", "2026-K1", "2026-k10", "+026-k1", ""] {
            assert_eq!(Quarter::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_quarter_knows_its_days_and_neighbours() {
        let k4 = Quarter { year: 2024, number: 4 };
        assert_eq!((k4.first_day(), k4.last_day()), (date(2024, 10, 1), date(2024, 12, 31)));
        assert_eq!(k4.next(), Quarter { year: 2025, number: 1 });
        assert_eq!(k4.next().previous(), k4);
        assert_eq!(Quarter::of(date(2024, 2, 29)).last_day(), date(2024, 3, 31));
    }

    #[test]
    fn only_years_quarters_and_months_have_a_place_in_time() {
        let k3 = Quarter { year: 2024, number: 3 };
        assert_eq!(Step::parse("2024"), Some(Step::Year(2024)));
        assert_eq!(Step::parse("2024-k3"), Some(Step::Quarter(k3)));
        assert_eq!(Step::parse("2024-07"), Some(Step::Month(2024, 7)));
        for wrong in ["24", "2024-13", "2024-7", "2023/24", "jan", "2024-k5", "+2024", "september 2024", ""] {
            assert_eq!(Step::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn steps_follow_one_another_over_the_turn_of_the_year() {
        let k4 = Step::Quarter(Quarter { year: 2024, number: 4 });
        assert_eq!(k4.after(1), Step::Quarter(Quarter { year: 2025, number: 1 }));
        assert_eq!(k4.after(1).number() - k4.number(), 1);
        assert_eq!(Step::Month(2025, 1).after(-1), Step::Month(2024, 12));
        assert_eq!(Step::Month(2024, 2).period().to, date(2024, 2, 29));
        assert_eq!(Step::Year(2024).after(2), Step::Year(2026));
        assert!(!Step::Year(2024).is_like(k4));
    }

    #[test]
    fn months_are_counted_whole() {
        assert_eq!(months_between(date(2024, 1, 31), date(2024, 2, 29)), 1);
        assert_eq!(months_between(date(2024, 1, 15), date(2024, 2, 14)), 0);
        assert_eq!(months_between(date(2024, 9, 24), date(2026, 9, 24)), 24);
        assert_eq!(months_between(date(2026, 9, 24), date(2024, 9, 24)), 0);
    }
}
