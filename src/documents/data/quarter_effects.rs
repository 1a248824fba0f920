//! Measured effects: what a report measured before and after, and how the same goal has been read from quarter to quarter.
//!
//! A goal that has been read in at least two quarters is drawn as a chart, with the same somewhere else and the day on which
//! the work began (`BRÅ 2016`, effektuppföljning). It is drawn only where every reading can be placed truthfully on one axis
//! of time.

use serde::Serialize;

use super::chart::{self, Chart, Curve, Dot, Event, Level};
use super::figures::{capital, written_period};
use super::shared::Context;
use crate::model::follow_up::{FollowUp, Measurement, Reading};
use crate::model::partnership::Subject;
use crate::model::period::{Quarter, Step};
use crate::model::plan::{Action, GoalRef};
use crate::model::readings::{Readings, Reported};
use crate::model::series::{Figure, FigureState};

/// A goal in so many quarters' reports is worth a chart.
const FEWEST_QUARTERS: usize = 2;
/// More points than this have no room for their values.
const MOST_LABELLED: usize = 16;
/// Height of the plot of a picture, in millimetres.
const PICTURE: f64 = 48.0;

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
    drawn: Vec<(Readings<'a>, &'a str)>,
}

/// The readings of a goal as a picture of its own.
#[derive(Serialize)]
pub struct EffectPicture {
    title: String,
    goal: String,
    method: Option<String>,
    /// "kvartal 3 2024": the first period that is drawn, and the last.
    #[serde(skip)]
    pub from: String,
    #[serde(skip)]
    pub to: String,
    /// The levels that lie across the plot: beside the lines their words would lie over the points.
    legend: Vec<LegendEntry>,
    chart: Chart,
}

#[derive(Serialize)]
struct LegendEntry {
    baseline: bool,
    text: String,
}

impl EffectPicture {
    /// What it shows, in words, with every figure.
    pub fn alt(&self) -> &str {
        self.chart.alt()
    }
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
            change: change(context, before.value, after.value, unit),
        }];
        rows.extend(comparison.as_ref().map(|other| EffectRow {
            place: context.say("doc-comparison-place", &[("place", other.area.as_str().into())]),
            before: context.locale.plain_number(other.before),
            after: context.locale.plain_number(other.after),
            change: change(context, other.before, other.after, unit),
        }));
        let readings = self.readings(Reported { subject, measurement });
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
        let chart = self.chart(subject, measurement, &self.readings(Reported { subject, measurement })?)?;
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
    fn readings<'m>(&self, of: Reported<'m>) -> Option<Readings<'m>>
    where
        'a: 'm,
    {
        let readings = self.context.partnership.readings(self.context.site, of, self.until);
        let comparable =
            readings.quarters >= FEWEST_QUARTERS && readings.periods.len() > 2 && readings.steps().is_some();
        comparable.then_some(readings)
    }

    /// The chart of a goal's readings as a picture of its own, with all that a reader must know; `None` where it cannot be drawn.
    pub fn picture(&self, of: Reported<'_>) -> Option<EffectPicture> {
        let context = self.context;
        let Reported { subject, measurement } = of;
        let readings = context.partnership.readings(context.site, of, self.until);
        let steps = readings.steps()?;
        let goal = context.partnership.goal(readings.goal);
        let comparable = measurement.unit.is_none() || measurement.unit == goal.unit;
        let baseline = goal.baseline.filter(|value| comparable && *value >= 0.0);
        let words = |value| context.say("doc-baseline-level", &[("value", context.locale.plain_number(value).into())]);
        let baseline = baseline.map(|value| Level { value, text: words(value), baseline: true, labelled: false });
        let target = self.level(&readings).filter(|level| level.value >= 0.0);
        let levels: Vec<Level> =
            baseline.into_iter().chain(target.map(|level| Level { labelled: false, ..level })).collect();
        let legend = levels.iter().map(|level| LegendEntry { baseline: level.baseline, text: level.text.clone() });
        Some(EffectPicture {
            title: self.chart_title(measurement),
            goal: goal.text.value.clone(),
            method: goal.method.clone(),
            from: context.step(*steps.first()?),
            to: context.step(*steps.last()?),
            legend: legend.collect(),
            chart: self.drawn_of(subject, measurement, &readings, levels, PICTURE)?,
        })
    }

    fn chart(&self, subject: Subject, measurement: &Measurement, readings: &Readings<'_>) -> Option<Chart> {
        let levels = self.level(readings).into_iter().collect();
        self.drawn_of(subject, measurement, readings, levels, chart::READINGS)
    }

    /// The value aimed at. It stands on the scale of its own unit only.
    fn level(&self, readings: &Readings<'_>) -> Option<Level> {
        let goal = self.context.partnership.goal(readings.goal);
        let comparable = readings.unit.is_none() || readings.unit == goal.unit.as_deref();
        let value = goal.target.filter(|_| comparable)?;
        Some(Level { value, text: self.target(value), baseline: false, labelled: true })
    }

    fn drawn_of(
        &self,
        subject: Subject,
        measurement: &Measurement,
        readings: &Readings<'_>,
        levels: Vec<Level>,
        height: f64,
    ) -> Option<Chart> {
        let dot = |step: Step, value: f64, state: FigureState, margin: Option<f64>| Dot {
            step,
            figure: Some(Figure { value, state }),
            margin,
        };
        let periods = || readings.periods.iter().filter_map(|period| Some((period.step?, period)));
        let own = Curve {
            name: self.place(measurement),
            reference: false,
            labelled: readings.periods.len() <= MOST_LABELLED,
            dots: periods().map(|(step, one)| dot(step, one.own.value, one.own.state, one.own.margin)).collect(),
        };
        let comparison = readings.area.map(|area| Curve {
            name: self.context.say("doc-comparison-place", &[("place", area.into())]),
            reference: true,
            labelled: false,
            dots: periods()
                .filter_map(|(step, one)| Some(dot(step, one.comparison?, FigureState::Final, None)))
                .collect(),
        });
        let curves = std::iter::once(own).chain(comparison).collect();
        let events = self.beginning(subject, readings.goal).into_iter().collect();
        chart::readings(self.context, &self.chart_title(measurement), curves, levels, events, height)
    }

    fn target(&self, value: f64) -> String {
        self.context.say("doc-target", &[("value", self.context.locale.plain_number(value).into())])
    }

    /// When the work towards a goal began: the first of the actions that serve it. The day on which it was done, or else the day
    /// by which it was to be.
    fn beginning(&self, subject: Subject, goal: GoalRef) -> Option<Event> {
        let actions = self.context.partnership.serving(subject, goal);
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

/// The change with its sign: "+3", "−5 procentenheter", "0".
pub fn change(context: &Context<'_>, before: f64, after: f64, unit: Option<&str>) -> String {
    context.locale.change(before, after, unit).unwrap_or_else(|| context.locale.plain_number(0.0))
}
