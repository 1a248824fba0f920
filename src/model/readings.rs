//! Every reading of a goal, gathered from the reports that are public: what documents, pictures and pages draw their charts of.
//!
//! One place decides which readings belong to the same line, and which can be drawn at all, so that a page never shows another
//! course than the report does, nor links to a picture that nobody can draw.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::Site;
use super::address;
use super::follow_up::{FollowUp, Measurement, Reading};
use super::partnership::{Partnership, Subject};
use super::period::{Quarter, Step};
use super::plan::{Action, Goal, GoalRef};
use super::series::FigureState;

/// How a unit of the content says that it counts over a year, and over a quarter.
const PER_YEAR: &str = " per år";
const PER_QUARTER: &str = " per kvartal";
/// What a unit begins with that counts nothing, so that its figures cannot be added.
const NO_COUNTS: [&str; 5] = ["procent", "%", "andel", "genomsnitt", "median"];

/// A measurement and what the report that has it is about.
#[derive(Debug, Clone, Copy)]
pub struct Reported<'a> {
    /// What the report is about.
    pub subject: Subject,
    /// What it measured.
    pub measurement: &'a Measurement,
}

impl Reported<'_> {
    /// Whether two measure the same goal in the same unit.
    fn is_of_same(self, other: &Measurement) -> bool {
        self.measurement.goal == other.goal && self.measurement.original.unit == other.original.unit
    }
}

/// The readings of a goal in a unit.
#[derive(Debug, PartialEq)]
pub struct Readings<'a> {
    /// The goal.
    pub goal: GoalRef,
    /// The unit, where it is not the goal's.
    pub unit: Option<&'a str>,
    /// The other place that it is compared with.
    pub area: Option<&'a str>,
    /// In order of time; what has no place in time stands last.
    pub periods: Vec<PeriodReading<'a>>,
    /// How many quarters' reports have told something new.
    pub quarters: usize,
}

/// What was read in a period.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PeriodReading<'a> {
    /// Its place in time; a period in other words has none.
    pub step: Option<Step>,
    /// What the last report that tells of the period says.
    pub own: &'a Reading,
    /// The same somewhere else.
    pub comparison: Option<f64>,
}

impl Readings<'_> {
    /// The places of all readings in time; `None` where one has none, or they are of different kinds.
    #[must_use]
    pub fn steps(&self) -> Option<Vec<Step>> {
        let steps: Vec<Step> = self.periods.iter().map(|period| period.step).collect::<Option<_>>()?;
        let first = *steps.first()?;
        steps.iter().all(|step| step.is_like(first)).then_some(steps)
    }

    /// Whether they can be drawn truthfully: at least two on one axis of time, on a scale that begins at zero.
    #[must_use]
    pub fn can_be_drawn(&self) -> bool {
        let values = || self.periods.iter().flat_map(|period| [Some(period.own.value), period.comparison]).flatten();
        self.steps().is_some_and(|steps| steps.len() > 1)
            && values().any(|value| value > 0.0)
            && !values().any(|value| value < 0.0)
    }
}

/// The four newest quarters that were read, added together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LatestYear {
    /// Their sum.
    pub value: f64,
    /// Whether any of them may still change.
    pub preliminary: bool,
}

impl Readings<'_> {
    /// The four newest quarters together, for a goal that counts by the year what is read by the quarter. `None` where they do not
    /// follow one another, or where a unit says nothing of the kind: shares and rates cannot be added.
    #[must_use]
    pub fn latest_year(&self, goal: &Goal, measured: &Measurement) -> Option<LatestYear> {
        let (whole, part) = (goal.original_unit.as_deref()?, measured.original.unit.as_deref()?);
        let (of_year, of_quarter) = (whole.strip_suffix(PER_YEAR)?, part.strip_suffix(PER_QUARTER)?);
        let adds_up = !of_year.contains(" per ") && !NO_COUNTS.iter().any(|word| of_year.starts_with(word));
        if of_year != of_quarter || !adds_up {
            return None;
        }
        let steps = self.steps()?;
        let (steps, periods) = (steps.last_chunk::<4>()?, self.periods.last_chunk::<4>()?);
        let follow = steps.windows(2).all(|pair| pair[1].number() - pair[0].number() == 1);
        (follow && matches!(steps[0], Step::Quarter(_))).then(|| LatestYear {
            value: periods.iter().map(|period| period.own.value).sum(),
            preliminary: periods.iter().any(|period| period.own.state == FigureState::Preliminary),
        })
    }
}

impl Partnership {
    /// What the public reports of a quarter measured: each goal in each unit once, those of promises before those of plans.
    #[must_use]
    pub fn measured(&self, quarter: Quarter) -> Vec<Reported<'_>> {
        let mut reports: Vec<&FollowUp> = self.follow_ups.approved().filter(|one| one.quarter == quarter).collect();
        reports.sort_by_key(|report| matches!(report.subject, Subject::Plan(_)));
        let mut all: Vec<Reported<'_>> = Vec::new();
        for report in reports {
            for measurement in &report.measurements {
                if !all.iter().any(|known| known.is_of_same(measurement)) {
                    all.push(Reported { subject: report.subject, measurement });
                }
            }
        }
        all
    }

    /// Every reading of the same goal in the same unit, of the public quarters up to one. What a later report says of a period
    /// holds; where a promise and its plan measure the same, what is asked of comes last.
    #[must_use]
    pub fn readings<'a>(&'a self, site: &Site, of: Reported<'a>, until: Quarter) -> Readings<'a> {
        let area = of.measurement.comparison.as_ref().map(|comparison| comparison.area.as_str());
        let mut periods: BTreeMap<Place<'a>, PeriodReading<'a>> = BTreeMap::new();
        let mut quarters = 0;
        for quarter in self.released_quarters(site).into_iter().filter(|quarter| *quarter <= until) {
            let mut reports: Vec<&FollowUp> = self.follow_ups.approved().filter(|one| one.quarter == quarter).collect();
            reports.sort_by_key(|report| report.subject == of.subject);
            let known = periods.len();
            for one in reports.into_iter().flat_map(|report| &report.measurements).filter(|one| of.is_of_same(one)) {
                // Another area's figures would not belong to the same line.
                let other = one.comparison.as_ref().filter(|_| one.original.area == of.measurement.original.area);
                for (own, comparison) in
                    [(&one.before, other.map(|one| one.before)), (&one.after, other.map(|one| one.after))]
                {
                    let place = Place::of(&own.period);
                    let comparison = comparison.or_else(|| periods.get(&place).and_then(|known| known.comparison));
                    periods.insert(place, PeriodReading { step: Step::parse(&own.period), own, comparison });
                }
            }
            quarters += usize::from(periods.len() > known);
        }
        let (goal, unit) = (of.measurement.goal, of.measurement.unit.as_deref());
        Readings { goal, unit, area, periods: periods.into_values().collect(), quarters }
    }

    /// The address of the chart of what a quarter measured; it ends as asked.
    #[must_use]
    pub fn chart_address(&self, quarter: Quarter, of: Reported<'_>, ending: &str) -> String {
        let GoalRef { plan, .. } = of.measurement.goal;
        let names = [self.plans[plan].id.as_str(), self.goal(of.measurement.goal).id.as_str()];
        address::chart(&self.id, quarter, names, of.measurement.original.unit.as_deref(), ending)
    }

    /// The actions that serve a goal, as whatever is reported on has them; all that it has, where none names the goal.
    #[must_use]
    pub fn serving(&self, subject: Subject, goal: GoalRef) -> Vec<&Action> {
        let of_plan = |action: &&Action| action.goals.contains(&goal.goal);
        match subject {
            Subject::Plan(plan) => self.plans[plan].actions.iter().filter(of_plan).collect(),
            Subject::Promise(promise) => {
                let all = || self.promises[promise].actions.iter().map(|action| (action.plan, self.action(*action)));
                let serving: Vec<&Action> = all()
                    .filter(|(plan, action)| *plan == goal.plan && of_plan(action))
                    .map(|(_, action)| action)
                    .collect();
                if serving.is_empty() { all().map(|(_, action)| action).collect() } else { serving }
            }
        }
    }
}

/// A written period in order of time; one that has no place in time stands after the others, by its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Place<'a> {
    has_none: bool,
    first: Option<Date>,
    step: Option<Step>,
    written: &'a str,
}

impl<'a> Place<'a> {
    fn of(written: &'a str) -> Self {
        let step = Step::parse(written);
        Self { has_none: step.is_none(), first: step.map(|step| step.period().from), step, written }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::model::follow_up::Original;
    use crate::model::reference::Ref;
    use crate::place::Placed;

    fn of() -> GoalRef {
        GoalRef { plan: Ref::new(0), goal: 0 }
    }

    fn goal(unit: &str) -> Goal {
        let place = crate::place::Place::file(Arc::from("prov.yaml"));
        Goal {
            id: "m1".into(),
            text: Placed::new("Minska stölderna.".into(), place.clone()),
            kind: None,
            crime: None,
            location: None,
            baseline: Some(58.0),
            baseline_period: Some("2024".into()),
            target: Some(48.0),
            unit: Some("thefts per year".into()),
            original_unit: Some(unit.into()),
            deadline: None,
            method: None,
            accepted_by: Vec::new(),
            place,
        }
    }

    /// What the four newest of these quarters are together, for a goal and readings in these units.
    fn year(units: [&str; 2], read: &[(&str, f64)]) -> Option<f64> {
        let reading = |(period, value): &(&str, f64)| Reading {
            value: *value,
            period: (*period).to_owned(),
            state: FigureState::Final,
            margin: None,
        };
        let all: Vec<Reading> = read.iter().map(reading).collect();
        let measured = Measurement {
            goal: of(),
            unit: Some("thefts per quarter".into()),
            before: all[0].clone(),
            after: all[0].clone(),
            comparison: None,
            original: Original { unit: Some(units[1].into()), area: None },
        };
        let period = |own| PeriodReading { step: Step::parse(&Reading::clone(own).period), own, comparison: None };
        let periods = all.iter().map(period).collect();
        let readings = Readings { goal: of(), unit: None, area: None, periods, quarters: 1 };
        readings.latest_year(&goal(units[0]), &measured).map(|year| year.value)
    }

    #[test]
    fn four_quarters_that_follow_one_another_are_a_year() {
        let units = ["stölder per år", "stölder per kvartal"];
        let quarters = [("2024-k3", 9.0), ("2025-k3", 18.0), ("2025-k4", 13.0), ("2026-k1", 17.0), ("2026-k2", 19.0)];
        assert_eq!(year(units, &quarters), Some(67.0));
        assert_eq!(year(units, &quarters[..4]), None, "a quarter is lacking");
        assert_eq!(year(units, &quarters[2..]), None, "there are three");
        assert_eq!(year(units, &[("2023", 1.0), ("2024", 1.0), ("2025", 1.0), ("2026", 1.0)]), None);
    }

    #[test]
    fn only_counts_of_the_same_are_added() {
        let quarters = [("2025-k3", 18.0), ("2025-k4", 13.0), ("2026-k1", 17.0), ("2026-k2", 19.0)];
        for units in [
            ["stölder per läsår", "stölder per kvartal"],
            ["inbrott per år", "stölder per kvartal"],
            ["stölder per år", "stölder per månad"],
            ["procent otrygga per år", "procent otrygga per kvartal"],
            ["stölder per 1 000 invånare per år", "stölder per 1 000 invånare per kvartal"],
        ] {
            assert_eq!(year(units, &quarters), None, "{units:?}");
        }
    }
}
