//! What a promise counts: planned against performed, and measured effects before and after.

use serde::Serialize;

use super::Day;
use crate::model::follow_up::{FollowUp, Measurement, Performance, Reading};
use crate::model::promise::{CitizenPromise, Measure};
use crate::model::series::FigureState;
use crate::site::chart;
use crate::site::html::Html;
use crate::site::scene::{Local, Scene};

/// One thing that is promised, with what was done of it where that is known.
#[derive(Debug, Serialize)]
pub struct MeasureView {
    text: String,
    party: String,
    /// "36 pass per kvartal".
    promised: String,
    deadline: Day,
    performed: Option<Performed>,
}

/// Planned against performed.
#[derive(Debug, Serialize)]
pub struct Performed {
    planned: String,
    performed: String,
    /// "31 av 36".
    sentence: String,
    /// `None` where nothing was planned or done.
    bar: Option<Html>,
}

/// A measured effect.
#[derive(Debug, Serialize)]
pub struct MeasurementView {
    goal: String,
    unit: Option<String>,
    before_period: String,
    after_period: String,
    before: FigureView,
    after: FigureView,
    /// How far from the values the truth may lie.
    before_margin: Option<String>,
    after_margin: Option<String>,
    change: String,
    area: String,
    comparison: Option<ComparisonView>,
    /// Whether any figure may still change.
    preliminary: bool,
}

/// The same measure somewhere else.
#[derive(Debug, Serialize)]
pub struct ComparisonView {
    area: String,
    before: String,
    after: String,
    change: String,
}

/// A figure with its mark.
#[derive(Debug, Serialize)]
pub struct FigureView {
    /// The figure, or the sign for a missing one.
    pub value: String,
    /// `p` or `r`, else empty.
    pub mark: &'static str,
    /// "preliminär", "reviderad", else empty.
    pub state: String,
}

impl Scene<'_> {
    /// A figure that is there.
    #[must_use]
    pub fn figure(&self, value: String, state: FigureState) -> FigureView {
        let word = match state {
            FigureState::Final => String::new(),
            FigureState::Preliminary => self.word("preliminary"),
            FigureState::Revised => self.word("revised"),
        };
        FigureView { value, mark: state.mark(), state: word }
    }

    fn reading(&self, reading: &Reading) -> FigureView {
        self.figure(self.number(reading.value), reading.state)
    }

    /// "+3", "−5 procentenheter" or "oförändrat".
    #[must_use]
    pub fn change(&self, before: f64, after: f64, unit: Option<&str>) -> String {
        self.locale.change(before, after, unit).unwrap_or_else(|| self.word("site-unchanged"))
    }

    fn performed(&self, performance: &Performance, unit: &str) -> Performed {
        let Performance { planned, performed, .. } = *performance;
        Performed {
            sentence: self.locale.performed(performed, planned, Some(unit)),
            planned: self.number(planned),
            performed: self.number(performed),
            bar: (planned > 0.0 || performed > 0.0).then(|| chart::bar(performed, planned)),
        }
    }
}

impl Local<'_> {
    /// What a promise promises, with what the quarter's report says was done.
    #[must_use]
    pub fn measures(&self, promise: &CitizenPromise, performances: &[Performance]) -> Vec<MeasureView> {
        let find = |at: usize| performances.iter().find(|performance| performance.measure == at);
        promise.measures.iter().enumerate().map(|(at, measure)| self.measure(measure, find(at))).collect()
    }

    fn measure(&self, measure: &Measure, performance: Option<&Performance>) -> MeasureView {
        let scene = self.scene;
        MeasureView {
            text: measure.text.clone(),
            party: self.party(measure.party),
            promised: format!("{} {}", scene.number(measure.count), measure.unit),
            deadline: scene.day(*measure.deadline),
            performed: performance.map(|performance| scene.performed(performance, &measure.unit)),
        }
    }

    /// The measured effects of a report.
    #[must_use]
    pub fn measurements(&self, follow_up: &FollowUp) -> Vec<MeasurementView> {
        follow_up.measurements.iter().map(|measurement| self.measurement(measurement)).collect()
    }

    fn measurement(&self, measurement: &Measurement) -> MeasurementView {
        let scene = self.scene;
        let goal = self.partnership.goal(measurement.goal);
        let (before, after) = (&measurement.before, &measurement.after);
        let unit = measurement.unit.as_deref().or(goal.unit.as_deref());
        let margin = |reading: &Reading| reading.margin.map(|margin| scene.number(margin));
        MeasurementView {
            goal: goal.text.value.clone(),
            unit: unit.map(str::to_owned),
            before_period: self.period(&before.period),
            after_period: self.period(&after.period),
            before: scene.reading(before),
            after: scene.reading(after),
            before_margin: margin(before),
            after_margin: margin(after),
            change: scene.change(before.value, after.value, unit),
            area: goal.location.clone().unwrap_or_else(|| scene.word("site-here")),
            comparison: measurement.comparison.as_ref().map(|comparison| ComparisonView {
                area: comparison.area.clone(),
                before: scene.number(comparison.before),
                after: scene.number(comparison.after),
                change: scene.change(comparison.before, comparison.after, unit),
            }),
            preliminary: [before.state, after.state].contains(&FigureState::Preliminary),
        }
    }

    /// A period as people read it: "kvartal 3 2026" for `2026-k3`, anything else as written.
    #[must_use]
    pub fn period(&self, written: &str) -> String {
        crate::model::period::Quarter::parse(written)
            .map_or_else(|| written.to_owned(), |quarter| self.scene.quarter(quarter))
    }

    /// A period in little room: "k3 2026" for `2026-k3`, anything else as written.
    #[must_use]
    pub fn short_period(&self, written: &str) -> String {
        crate::model::period::Quarter::parse(written).map_or_else(
            || written.to_owned(),
            |quarter| {
                let short = self.scene.say("quarter-short", &[("number", quarter.number.to_string().into())]);
                format!("{short} {}", quarter.year)
            },
        )
    }
}
