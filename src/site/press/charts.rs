//! The charts of a quarter for newsrooms: the files to download, and beside each its figures in words and as a table.
//!
//! The drawings are pictures made elsewhere; what they are made of is asked of the model here too, so that the words always
//! fit the drawing, and no page leads to a drawing that nobody can make.

use serde::Serialize;

use crate::model::address;
use crate::model::follow_up::{Measurement, Reading};
use crate::model::period::Quarter;
use crate::model::readings::{PeriodReading, Readings, Reported};
use crate::model::series::FigureState;
use crate::site::parts::capitalised;
use crate::site::parts::measure::FigureView;
use crate::site::scene::Local;

/// A goal's readings up to a quarter.
#[derive(Debug, Serialize)]
pub struct ChartView {
    /// The id of its heading.
    anchor: String,
    title: String,
    /// The drawing; `None` where it cannot be drawn on an axis of time.
    files: Option<Files>,
    area: String,
    comparison: Option<String>,
    rows: Vec<Row>,
    preliminary: bool,
}

/// The files of a chart.
#[derive(Debug, Serialize)]
struct Files {
    svg: String,
    png: String,
    /// Every figure of the drawing, in words.
    alt: String,
}

#[derive(Debug, Serialize)]
struct Row {
    period: String,
    own: FigureView,
    margin: Option<String>,
    comparison: Option<String>,
}

/// The charts of what a public quarter measured.
#[must_use]
pub fn of_quarter(local: Local<'_>, quarter: Quarter) -> Vec<ChartView> {
    let measured = local.partnership.measured(quarter).into_iter().enumerate();
    measured.map(|(at, one)| local.chart_view(at, quarter, one)).collect()
}

impl Local<'_> {
    /// What a measurement is of, inside a sentence: "anmälda bilinbrott per kvartal, Resecentrums parkering".
    #[must_use]
    pub fn measured_what(&self, measurement: &Measurement) -> String {
        let goal = self.partnership.goal(measurement.goal);
        match (measurement.unit.as_ref().or(goal.unit.as_ref()), &goal.location) {
            (Some(unit), Some(place)) => format!("{unit}, {place}"),
            (Some(unit), None) => unit.clone(),
            (None, _) => goal.text.value.clone(),
        }
    }

    fn chart_view(&self, at: usize, quarter: Quarter, of: Reported<'_>) -> ChartView {
        let scene = self.scene;
        let readings = self.partnership.readings(scene.site, of, quarter);
        let goal = self.partnership.goal(readings.goal);
        let area = goal.location.clone().unwrap_or_else(|| scene.word("site-here"));
        let what = match readings.unit.or(goal.unit.as_deref()) {
            Some(unit) => format!("{unit}, {area}"),
            None => goal.text.value.clone(),
        };
        let file = |ending: &str| scene.drawn_href(&self.partnership.chart_address(quarter, of, ending));
        let files = readings.can_be_drawn().then(|| Files {
            svg: file("svg"),
            png: file("png"),
            alt: self.chart_in_words(&what, &area, &readings),
        });
        let row = |one: &PeriodReading<'_>| Row {
            period: self.period(&one.own.period),
            own: scene.figure(scene.number(one.own.value), one.own.state),
            margin: one.own.margin.map(|margin| scene.number(margin)),
            comparison: one.comparison.map(|value| scene.number(value)),
        };
        ChartView {
            anchor: format!("diagram-{}", at + 1),
            title: capitalised(&what),
            files,
            area,
            comparison: readings.area.map(str::to_owned),
            rows: readings.periods.iter().map(row).collect(),
            preliminary: readings.periods.iter().any(|one| one.own.state == FigureState::Preliminary),
        }
    }

    fn chart_in_words(&self, what: &str, area: &str, readings: &Readings<'_>) -> String {
        let scene = self.scene;
        let series = |area: &str, list: Vec<String>| {
            scene.say("site-press-chart-series", &[("area", area.into()), ("list", list.join(", ").into())])
        };
        let mut figures =
            vec![series(area, readings.periods.iter().map(|one| self.reading_in_words(one.own)).collect())];
        if let Some(area) = readings.area {
            let said = |one: &PeriodReading<'_>| {
                let period = self.period(&one.own.period);
                let value = scene.number(one.comparison?);
                Some(scene.say("site-press-chart-reading", &[("value", value.into()), ("period", period.into())]))
            };
            figures.push(series(area, readings.periods.iter().filter_map(said).collect()));
        }
        let goal = self.partnership.goal(readings.goal);
        let comparable = readings.unit.is_none() || readings.unit == goal.unit.as_deref();
        for (key, level) in [("site-course-baseline", goal.baseline), ("site-course-target", goal.target)] {
            let level =
                level.filter(|_| comparable).map(|value| scene.say(key, &[("value", scene.number(value).into())]));
            figures.extend(level.map(|words| format!("{words}.")));
        }
        scene.say("site-press-chart-alt", &[("what", what.into()), ("figures", figures.join(" ").into())])
    }

    fn reading_in_words(&self, reading: &Reading) -> String {
        let scene = self.scene;
        let mut key = "site-press-chart-reading".to_owned();
        if reading.state == FigureState::Preliminary {
            key.push_str("-preliminary");
        }
        let mut arguments =
            vec![("value", scene.number(reading.value).into()), ("period", self.period(&reading.period).into())];
        if let Some(margin) = reading.margin {
            key.push_str("-margin");
            arguments.push(("margin", scene.number(margin).into()));
        }
        scene.say(&key, &arguments)
    }
}

/// A face to download.
#[derive(Debug, Serialize)]
pub struct FaceView {
    word: String,
    svg: String,
    png: String,
}

/// Every face.
#[must_use]
pub fn faces(local: Local<'_>) -> Vec<FaceView> {
    let view = |marker| FaceView {
        word: local.scene.locale.word(&format!("marker-{}", crate::model::marker::Marker::key(marker))),
        svg: local.scene.href(&address::face(marker, "svg")),
        png: local.scene.href(&address::face(marker, "png")),
    };
    crate::model::marker::Marker::ALL.into_iter().map(view).collect()
}
