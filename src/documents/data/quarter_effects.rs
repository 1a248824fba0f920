//! Measured effects: what a report measured before and after, and how the same goal has been read from quarter to quarter.
//!
//! A goal that has been read in at least two quarters is drawn as a chart, with the same somewhere else and the day on which
//! the work began (`BRÅ 2016`, effektuppföljning). It is drawn only where every reading can be placed truthfully on one axis
//! of time.

use std::collections::BTreeMap;

use serde::Serialize;

use super::chart::{self, Chart, Curve, Dot, Event, Level};
use super::figures::{capital, written_period};
use super::shared::Context;
use crate::model::follow_up::{FollowUp, Measurement, Reading};
use crate::model::partnership::Subject;
use crate::model::period::{Quarter, Step};
use crate::model::plan::{Action, GoalRef};
use crate::model::series::{Figure, FigureState};

/// A goal in so many quarters' reports is worth a chart.
const FEWEST_QUARTERS: usize = 2;

/// A measured goal in a report.
#[derive(Serialize)]
pub struct EffectView<'a> {
    goal: &'a str,
    unit: Option<&'a str>,
    /// The heads of the columns: "Före, k3 2024".
    before: String,
    after: String,
    rows: Vec<EffectRow>,
    /// Explains the marks that the table has; empty when it has none.
    notes: Vec<String>,
    chart_title: String,
    chart: Option<Chart>,
    /// Says where the chart has been drawn already.
    drawn_under: Option<String>,
}

/// A place before and after.
#[derive(Serialize)]
struct EffectRow {
    place: String,
    before: String,
    after: String,
    change: String,
}

/// The effects of the reports that are public up to a quarter. Remembers what has been drawn, for a goal of a plan is often one
/// of a promise too.
pub struct Effects<'c, 'a> {
    context: &'c Context<'a>,
    until: Quarter,
    drawn: Vec<(Readings, &'a str)>,
}

/// Every reading of a goal in a unit.
#[derive(PartialEq)]
struct Readings {
    goal: GoalRef,
    unit: Option<String>,
    own: BTreeMap<Step, Figure>,
    comparison: Option<(String, BTreeMap<Step, Figure>)>,
}

impl<'c, 'a> Effects<'c, 'a> {
    /// For reports up to a quarter, which must be public.
    pub fn until(context: &'c Context<'a>, until: Quarter) -> Self {
        Self { context, until, drawn: Vec::new() }
    }

    /// What a report measured. `title` is what the report stands under.
    pub fn of(&mut self, follow_up: &'a FollowUp, title: &'a str) -> Vec<EffectView<'a>> {
        follow_up.measurements.iter().map(|one| self.view(follow_up.subject, one, title)).collect()
    }

    fn view(&mut self, subject: Subject, measurement: &'a Measurement, title: &'a str) -> EffectView<'a> {
        let context = self.context;
        let Measurement { before, after, comparison, .. } = measurement;
        let goal = context.partnership.goal(measurement.goal);
        let unit = measurement.unit.as_deref().or(goal.unit.as_deref());
        let mut rows = vec![EffectRow {
            place: self.place(measurement),
            before: marked(context, before),
            after: marked(context, after),
            change: change(context, before.value, after.value),
        }];
        rows.extend(comparison.as_ref().map(|other| EffectRow {
            place: context.say("doc-comparison-place", &[("place", other.area.as_str().into())]),
            before: context.locale.plain_number(other.before),
            after: context.locale.plain_number(other.after),
            change: change(context, other.before, other.after),
        }));
        let readings = self.readings(subject, measurement);
        let earlier = readings.as_ref().and_then(|readings| self.drawn.iter().find(|(drawn, _)| drawn == readings));
        let drawn_under =
            earlier.map(|(_, title)| context.say("doc-effect-drawn-under", &[("title", (*title).into())]));
        let chart = readings.filter(|_| drawn_under.is_none()).and_then(|readings| {
            let chart = self.chart(subject, measurement, &readings)?;
            self.drawn.push((readings, title));
            Some(chart)
        });
        EffectView {
            goal: &goal.text.value,
            unit,
            before: context.say("doc-before-in", &[("period", written_period(&before.period).into())]),
            after: context.say("doc-after-in", &[("period", written_period(&after.period).into())]),
            rows,
            notes: notes(context, [before, after]),
            chart_title: self.chart_title(measurement),
            chart,
            drawn_under,
        }
    }

    /// The chart of a measurement without its table, and its title: for summaries.
    pub fn chart_of(&self, subject: Subject, measurement: &Measurement) -> Option<(String, Chart)> {
        let chart = self.chart(subject, measurement, &self.readings(subject, measurement)?)?;
        Some((self.chart_title(measurement), chart))
    }

    /// "Anmälda bilinbrott per kvartal, Resecentrums parkering".
    fn chart_title(&self, measurement: &Measurement) -> String {
        let goal = self.context.partnership.goal(measurement.goal);
        match measurement.unit.as_deref().or(goal.unit.as_deref()) {
            Some(unit) => format!("{}, {}", capital(unit), self.place(measurement)),
            None => goal.text.value.clone(),
        }
    }

    fn place(&self, measurement: &Measurement) -> String {
        let goal = self.context.partnership.goal(measurement.goal);
        goal.location.clone().unwrap_or_else(|| self.context.word("doc-here"))
    }

    /// Every public reading of the same goal in the same unit; `None` when there are too few, or one has no place in time.
    fn readings(&self, subject: Subject, measurement: &Measurement) -> Option<Readings> {
        let partnership = self.context.partnership;
        let area = measurement.comparison.as_ref().map(|comparison| &comparison.area);
        let (mut own, mut other) = (BTreeMap::new(), BTreeMap::new());
        let mut quarters = 0;
        for quarter in partnership.released_quarters(self.context.site).into_iter().filter(|one| *one <= self.until) {
            // A promise and its plan may both have measured the goal; where they differ, the report's own subject is last.
            let mut reports: Vec<&FollowUp> =
                partnership.follow_ups.approved().filter(|follow_up| follow_up.quarter == quarter).collect();
            reports.sort_by_key(|follow_up| follow_up.subject == subject);
            let measurements = reports.into_iter().flat_map(|follow_up| &follow_up.measurements);
            let same = |one: &&Measurement| one.goal == measurement.goal && one.unit == measurement.unit;
            let before_this = own.len();
            for one in measurements.filter(same) {
                let (before, after) = (Step::parse(&one.before.period)?, Step::parse(&one.after.period)?);
                let figure = |reading: &Reading| Figure { value: reading.value, state: reading.state };
                // What a later report says of a period holds.
                own.insert(before, figure(&one.before));
                own.insert(after, figure(&one.after));
                if let Some(comparison) = one.comparison.as_ref().filter(|comparison| Some(&comparison.area) == area) {
                    let figure = |value| Figure { value, state: FigureState::Final };
                    other.insert(before, figure(comparison.before));
                    other.insert(after, figure(comparison.after));
                }
            }
            quarters += usize::from(own.len() > before_this);
        }
        let first = *own.keys().next()?;
        let comparable = quarters >= FEWEST_QUARTERS && own.len() > 2 && own.keys().all(|step| step.is_like(first));
        comparable.then(|| Readings {
            goal: measurement.goal,
            unit: measurement.unit.clone(),
            own,
            comparison: area.map(|area| (area.clone(), other)),
        })
    }

    fn chart(&self, subject: Subject, measurement: &Measurement, readings: &Readings) -> Option<Chart> {
        let goal = self.context.partnership.goal(readings.goal);
        let dots = |steps: &BTreeMap<Step, Figure>| {
            steps.iter().map(|(step, figure)| Dot { step: *step, figure: Some(*figure) }).collect()
        };
        let own = Curve { name: self.place(measurement), reference: false, labelled: true, dots: dots(&readings.own) };
        let comparison = readings.comparison.as_ref().map(|(area, steps)| Curve {
            name: self.context.say("doc-comparison-place", &[("place", area.into())]),
            reference: true,
            labelled: false,
            dots: dots(steps),
        });
        // A target stands on the scale of its own unit only.
        let level =
            goal.target.filter(|_| measurement.unit.is_none()).map(|value| Level { value, text: self.target(value) });
        let curves = std::iter::once(own).chain(comparison).collect();
        let events = self.beginning(subject, readings.goal).into_iter().collect();
        chart::readings(self.context, &self.chart_title(measurement), curves, level.into_iter().collect(), events)
    }

    fn target(&self, value: f64) -> String {
        self.context.say("doc-target", &[("value", self.context.locale.plain_number(value).into())])
    }

    /// When the work towards a goal began: the first of the actions that serve it. The day on which it was done, or else the day
    /// by which it was to be.
    fn beginning(&self, subject: Subject, goal: GoalRef) -> Option<Event> {
        let partnership = self.context.partnership;
        let of_plan = |action: &&Action| action.goals.contains(&goal.goal);
        let actions: Vec<&Action> = match subject {
            Subject::Plan(plan) => partnership.plans[plan].actions.iter().filter(of_plan).collect(),
            Subject::Promise(promise) => {
                let promise = &partnership.promises[promise];
                let all = || promise.actions.iter().map(|action| (action.plan, partnership.action(*action)));
                let serving: Vec<&Action> = all()
                    .filter(|(plan, action)| *plan == goal.plan && of_plan(action))
                    .map(|(_, action)| action)
                    .collect();
                if serving.is_empty() { all().map(|(_, action)| action).collect() } else { serving }
            }
        };
        let day = |action: &&Action| action.completed.as_ref().map_or(*action.due, |completed| completed.value);
        let first = actions.iter().copied().min_by_key(day)?;
        let key = match (first.completed.is_some(), actions.len() > 1) {
            (true, false) => "doc-action-began",
            (true, true) => "doc-first-action-began",
            (false, false) => "doc-action-was-due",
            (false, true) => "doc-first-action-was-due",
        };
        let text = self.context.say(key, &[("date", self.context.date(day(&first)).into())]);
        Some(Event { day: day(&first), text })
    }
}

/// A value with its mark: "13 p".
pub fn marked(context: &Context<'_>, reading: &Reading) -> String {
    let value = context.locale.plain_number(reading.value);
    match reading.state.mark() {
        "" => value,
        mark => format!("{value}\u{a0}{mark}"),
    }
}

/// What the marks of readings mean.
pub fn notes<'r>(context: &Context<'_>, readings: impl IntoIterator<Item = &'r Reading>) -> Vec<String> {
    let states: Vec<FigureState> = readings.into_iter().map(|reading| reading.state).collect();
    let marks = [(FigureState::Preliminary, "doc-mark-preliminary"), (FigureState::Revised, "doc-mark-revised")];
    marks.into_iter().filter(|(state, _)| states.contains(state)).map(|(_, key)| context.word(key)).collect()
}

/// The change with its sign: "+3", "−5", "0".
pub fn change(context: &Context<'_>, before: f64, after: f64) -> String {
    // Decimal figures are not exact in binary: 5,9 − 6,3 must not become −0,3999.
    let difference = ((after - before) * 1000.0).round() / 1000.0;
    let sign = if difference > 0.0 { "+" } else { "" };
    format!("{sign}{}", context.locale.plain_number(difference))
}
