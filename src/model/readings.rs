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
use super::plan::{Action, GoalRef};

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
