//! How an effect has gone: every measurement of a goal over all public quarters, as a drawing and as a table one step away.
//!
//! Measurements are gathered from the reports, so nothing here is known before its quarter is released.

use serde::Serialize;

use super::measure::FigureView;
use crate::model::follow_up::{Measurement, Reading};
use crate::model::partnership::Subject;
use crate::model::period::Step;
use crate::model::plan::GoalRef;
use crate::model::promise::CitizenPromise;
use crate::model::readings::{PeriodReading, Readings, Reported};
use crate::model::reference::Ref;
use crate::model::results::PromiseResult;
use crate::model::series::FigureState;
use crate::site::chart;
use crate::site::html::Html;
use crate::site::scene::Local;
use crate::site::timeline::{self, Point, Timeline};

/// More periods than this are not drawn: the marks would touch one another.
const MOST_PERIODS: usize = 60;

/// A goal's measurements.
#[derive(Debug, Serialize)]
pub struct Course {
    anchor: String,
    goal: String,
    unit: Option<String>,
    /// "33 i kvartal 3 2026, mot 38 i kvartal 3 2024."
    sentence: String,
    /// The drawing; `None` where periods cannot be put in order, or there are too few.
    chart: Option<Html>,
    legend: Vec<Entry>,
    /// What the goal aims at, where it is counted otherwise than what is drawn: there is no line of it then.
    aim: Option<String>,
    area: String,
    comparison: Option<String>,
    rows: Vec<Row>,
    preliminary: bool,
    margin: bool,
}

/// A line of the legend.
#[derive(Debug, Serialize)]
struct Entry {
    sample: Html,
    text: String,
}

/// A period in the table.
#[derive(Debug, Serialize)]
struct Row {
    period: String,
    own: FigureView,
    margin: Option<String>,
    comparison: Option<String>,
}

impl Local<'_> {
    /// The courses of a promise's goals, those of the promise's own goals first and in their order.
    #[must_use]
    pub fn courses(&self, promise: &CitizenPromise, history: &[PromiseResult<'_>]) -> Vec<Course> {
        let Some(of) = history.first().map(|result| result.promise) else { return Vec::new() };
        let measurements: Vec<&Measurement> =
            history.iter().filter_map(|result| result.follow_up).flat_map(|report| &report.measurements).collect();
        let mut kinds: Vec<(GoalRef, Option<&str>)> = Vec::new();
        let own = promise.goals.iter().flat_map(|goal| measurements.iter().filter(move |one| one.goal == *goal));
        for one in own.chain(&measurements) {
            let kind = (one.goal, one.original.unit.as_deref());
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
        kinds
            .into_iter()
            .enumerate()
            .filter_map(|(at, kind)| {
                let of_kind: Vec<_> = measurements
                    .iter()
                    .copied()
                    .filter(|one| (one.goal, one.original.unit.as_deref()) == kind)
                    .collect();
                self.course(at, (of, promise), &of_kind)
            })
            .collect()
    }

    fn course(
        &self,
        at: usize,
        (of, promise): (Ref<CitizenPromise>, &CitizenPromise),
        measurements: &[&Measurement],
    ) -> Option<Course> {
        let scene = self.scene;
        let newest = measurements.last()?;
        let goal = self.partnership.goal(newest.goal);
        let comparison = newest.comparison.as_ref().map(|comparison| comparison.area.clone());
        let subject = Subject::Promise(of);
        let readings = self.partnership.readings(scene.site, Reported { subject, measurement: newest }, self.latest()?);
        let periods = &readings.periods;
        let comparable = newest.unit.is_none() || newest.unit == goal.unit;
        let baseline = goal.baseline.filter(|_| comparable);
        let target = goal.target.filter(|_| comparable);
        let each = || periods.iter().map(|period| period.own);
        let (preliminary, margin) = (
            each().any(|reading| reading.state == FigureState::Preliminary),
            each().any(|reading| reading.margin.is_some()),
        );
        let area = goal.location.clone().unwrap_or_else(|| scene.word("site-here"));
        let mut course = Course {
            anchor: format!("matning-{}", at + 1),
            goal: goal.text.value.clone(),
            unit: newest.unit.clone().or_else(|| goal.unit.clone()),
            sentence: self.course_sentence(newest, newest.unit.as_deref().or(goal.unit.as_deref())),
            chart: None,
            legend: Vec::new(),
            aim: (!comparable).then(|| self.aim(goal, &readings, newest)).flatten(),
            area: area.clone(),
            rows: periods.iter().map(|period| self.row_of_course(period)).collect(),
            comparison: comparison.clone(),
            preliminary,
            margin,
        };
        course.chart = self.drawn(promise, &readings, baseline, target);
        if course.chart.is_some() {
            let entry = |sample: Html, text: String| Entry { sample, text };
            course.legend.push(entry(chart::sample(0, false), area));
            course.legend.extend(comparison.map(|area| entry(chart::sample(1, true), area)));
            for (key, level) in [("baseline", baseline), ("target", target)] {
                let said = |value| scene.say(&format!("site-course-{key}"), &[("value", scene.number(value).into())]);
                course.legend.extend(level.map(|value| entry(timeline::sample(key), said(value))));
            }
        }
        Some(course)
    }

    fn drawn(
        &self,
        promise: &CitizenPromise,
        readings: &Readings<'_>,
        baseline: Option<f64>,
        target: Option<f64>,
    ) -> Option<Html> {
        let scene = self.scene;
        let steps = readings.steps()?;
        let (first, last) = (*steps.first()?, *steps.last()?);
        let at = |step: Step| usize::try_from(step.number() - first.number()).unwrap_or_default();
        let count = at(last) + 1;
        if count > MOST_PERIODS {
            return None;
        }
        let nth = |step: usize| first.after(i32::try_from(step).unwrap_or_default());
        let labels: Vec<String> = (0..count).map(|step| self.label(nth(step))).collect();
        let point = |step: Step, value: f64| Point { at: at(step), value, preliminary: false, margin: None };
        let both = || steps.iter().copied().zip(&readings.periods);
        let own: Vec<Point> = both()
            .map(|(step, measured)| Point {
                preliminary: measured.own.state == FigureState::Preliminary,
                margin: measured.own.margin,
                ..point(step, measured.own.value)
            })
            .collect();
        let comparison: Vec<Point> =
            both().filter_map(|(step, measured)| Some(point(step, measured.comparison?))).collect();
        // A promise that held from the first period has nothing before it to be told from.
        let start = (1..count).find(|step| nth(*step).period().contains(promise.valid.from));
        let line = Timeline {
            labels: &labels,
            own: &own,
            comparison: &comparison,
            baseline,
            target,
            start: start.map(|at| (at, scene.word("site-course-start"))),
        };
        timeline::draw(&line, scene.locale)
    }

    fn label(&self, step: Step) -> String {
        match step {
            Step::Year(year) => year.to_string(),
            Step::Quarter(quarter) => self.short_period(&quarter.to_string()),
            Step::Month(year, month) => format!("{year}-{month:02}"),
        }
    }

    fn row_of_course(&self, measured: &PeriodReading<'_>) -> Row {
        let scene = self.scene;
        Row {
            period: self.period(&measured.own.period),
            own: scene.figure(scene.number(measured.own.value), measured.own.state),
            margin: measured.own.margin.map(|margin| scene.number(margin)),
            comparison: measured.comparison.map(|value| scene.number(value)),
        }
    }

    /// What the newest report compares: like with like, never the first figure with the last.
    fn course_sentence(&self, newest: &Measurement, unit: Option<&str>) -> String {
        let scene = self.scene;
        let (before, after) = (&newest.before, &newest.after);
        let mut sentence = scene.say(
            "site-course-said",
            &[
                ("after", self.said(after, unit).into()),
                ("then", self.period(&after.period).into()),
                ("before", self.said(before, unit).into()),
                ("first", self.period(&before.period).into()),
            ],
        );
        if let Some(other) = &newest.comparison {
            sentence.push(' ');
            sentence.push_str(&scene.say(
                "site-course-compared",
                &[
                    ("area", (&other.area).into()),
                    ("after", scene.locale.amount(other.after, unit).into()),
                    ("before", scene.locale.amount(other.before, unit).into()),
                ],
            ));
        }
        sentence
    }

    /// "33 procent (preliminär siffra, felmarginal ±2 procentenheter)": a figure is never quoted without what it is worth.
    fn said(&self, reading: &Reading, unit: Option<&str>) -> String {
        let scene = self.scene;
        let state = match reading.state {
            FigureState::Final => None,
            FigureState::Preliminary => Some(scene.word("site-course-preliminary")),
            FigureState::Revised => Some(scene.word("site-course-revised")),
        };
        let margin = reading
            .margin
            .map(|margin| scene.say("site-course-within", &[("margin", scene.locale.difference(margin, unit).into())]));
        let marks: Vec<String> = state.into_iter().chain(margin).collect();
        let value = scene.locale.amount(reading.value, unit);
        if marks.is_empty() { value } else { format!("{value} ({})", marks.join(", ")) }
    }
}
