//! An axis of time: where years, quarters or months lie on it, and days among them.

use jiff::civil::{Date, date};
use serde::Serialize;

use super::super::shared::Context;
use super::scale::float;
use crate::model::period::Step;

/// At most so many labels stand under the axis.
const MOST_LABELS: usize = 12;

/// A step's mark under the axis.
#[derive(Serialize)]
pub struct AxisLabel {
    at: f64,
    /// What stands under the axis; empty where there is no room for every step.
    text: String,
    /// The year, under the first of its quarters or months.
    year: Option<String>,
}

/// From a first step to a last of the same kind. A value is drawn where the middle of its step is.
pub struct Axis {
    first: Step,
    last: Step,
}

impl Axis {
    /// The axis that holds all the steps; `None` when they are of different kinds, or all the same.
    pub fn of(steps: impl Iterator<Item = Step> + Clone) -> Option<Self> {
        let (first, last) =
            (steps.clone().min_by_key(|step| step.number())?, steps.clone().max_by_key(|step| step.number())?);
        (first != last && steps.clone().all(|step| step.is_like(first))).then_some(Self { first, last })
    }

    /// Where a step lies, from 0 to 1.
    pub fn at(&self, step: Step) -> f64 {
        f64::from(step.number() - self.first.number()) / self.width()
    }

    /// Where a day lies; `None` when it lies outside what is drawn.
    pub fn at_day(&self, day: Date) -> Option<f64> {
        let step = self.step_of(day);
        let period = step.period();
        let days = |from: Date, to: Date| f64::from(from.until(to).map_or(0, |span| span.get_days()));
        // A day is a part of its step; the step's own place is its middle.
        let part = (days(period.from, day) + 0.5) / (days(period.from, period.to) + 1.0);
        let at = (f64::from(step.number() - self.first.number()) + part - 0.5) / self.width();
        (0.0..=1.0).contains(&at).then_some(at)
    }

    fn step_of(&self, day: Date) -> Step {
        match self.first {
            Step::Year(_) => Step::Year(day.year()),
            Step::Quarter(_) => Step::Quarter(crate::model::period::Quarter::of(day)),
            Step::Month(..) => Step::Month(day.year(), day.month()),
        }
    }

    fn width(&self) -> f64 {
        f64::from(self.last.number() - self.first.number())
    }

    /// The labels: one per step, or as many as there is room for, always with the last.
    pub fn labels(&self, context: &Context<'_>) -> Vec<AxisLabel> {
        let count = usize::try_from(self.last.number() - self.first.number()).unwrap_or(0) + 1;
        let every = count.div_ceil(MOST_LABELS);
        let mut year = None;
        (0..count)
            .map(|number| {
                let step = self.first.after(i32::try_from(number).unwrap_or(0));
                let shown = (count - 1 - number).is_multiple_of(every);
                let (text, of) = in_short(context, step);
                let new_year = of.filter(|of| year.replace(*of) != Some(*of));
                AxisLabel {
                    at: float(number) / float(count - 1),
                    text: if shown { text } else { String::new() },
                    year: new_year.map(|year| year.to_string()),
                }
            })
            .collect()
    }
}

/// What stands under a step, and the year that stands under that.
fn in_short(context: &Context<'_>, step: Step) -> (String, Option<i16>) {
    match step {
        Step::Year(year) => (year.to_string(), None),
        Step::Quarter(quarter) => {
            let number = quarter.number.to_string();
            (context.say("quarter-short", &[("number", number.into())]), Some(quarter.year))
        }
        Step::Month(year, month) => (context.locale.month(date(year, month, 1)).chars().take(3).collect(), Some(year)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::period::Quarter;

    fn quarter(year: i16, number: i8) -> Step {
        Step::Quarter(Quarter { year, number })
    }

    #[test]
    fn steps_lie_as_far_apart_as_time_does() {
        let axis = Axis::of([quarter(2024, 3), quarter(2025, 4), quarter(2025, 3)].into_iter()).unwrap();
        assert!((axis.at(quarter(2025, 3)) - 0.8).abs() < 1e-9);
        assert!(Axis::of([quarter(2024, 3), Step::Year(2025)].into_iter()).is_none());
        assert!(Axis::of([quarter(2024, 3)].into_iter()).is_none());
    }

    #[test]
    fn a_day_lies_within_its_own_step() {
        let axis = Axis::of([quarter(2025, 1), quarter(2025, 3)].into_iter()).unwrap();
        let middle = axis.at_day(date(2025, 5, 16)).unwrap();
        assert!((middle - 0.5).abs() < 0.01, "the middle of the second quarter is the middle of the axis: {middle}");
        assert!(axis.at_day(date(2025, 4, 1)).unwrap() > 0.25 && axis.at_day(date(2025, 3, 31)).unwrap() < 0.25);
        assert_eq!(axis.at_day(date(2025, 1, 3)), None, "before the first value there is nothing to compare");
        assert_eq!(axis.at_day(date(2025, 9, 30)), None);
    }
}
