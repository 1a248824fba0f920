//! Charts as numbers between 0 and 1: scale, ticks, lines and bars, the places of their labels, and what they show in words.
//!
//! The layout only draws. Scaling is done here because it is arithmetic that deserves tests, and because the text
//! alternative must come from the same numbers as the drawing.
//!
//! The data decides the form. Periods that have a place in time become lines on an axis of time; anything else (weekdays,
//! hours, places, periods in other words) becomes bars, because a line would say that one follows upon another.

mod axis;
mod bars;
mod lines;
mod scale;

use serde::Serialize;

use lines::LineChart;
pub use lines::{Curve, Dot, Event, Level};

use super::figures::written_period;
use super::shared::Context;
use crate::model::series::{FigureState, Row};
use crate::model::situation::Statistic;

/// Height of a statistic's plot in millimetres.
const STATISTIC: f64 = 40.0;
/// Height of the plot of a goal's readings: there are many of them in a report, with their values beside the points.
pub const READINGS: f64 = 30.0;

/// A chart ready to be drawn.
#[derive(Serialize)]
pub struct Chart {
    alt: String,
    /// What stands above the plot; empty where the title says it.
    unit: String,
    /// Explains the signs that the drawing has.
    notes: Vec<String>,
    #[serde(flatten)]
    drawing: Drawing,
}

#[derive(Serialize)]
#[serde(tag = "form", rename_all = "kebab-case")]
enum Drawing {
    /// Lines over time.
    Lines(lines::Lines),
    /// Standing bars in groups.
    Columns(bars::Columns),
    /// Lying bars in groups: for names that are long.
    Bars(bars::Bars),
}

impl Chart {
    /// What it shows, in words.
    pub fn alt(&self) -> &str {
        &self.alt
    }
}

/// Draws up the chart of a statistic; `None` when there are fewer than two columns, or nothing that can be drawn from zero.
pub fn statistic(context: &Context<'_>, statistic: &Statistic) -> Option<Chart> {
    let Statistic { title, unit, series, reference, decimals, pattern, .. } = statistic;
    let figures = || series.rows.iter().flat_map(|row| row.values.iter().flatten());
    if series.periods.len() < 2 || !figures().any(|figure| figure.value > 0.0) || figures().any(|one| one.value < 0.0) {
        return None;
    }
    let write = |value: f64| context.locale.number(value, *decimals);
    let begin = |key: &str| context.say(key, &[("title", title.into()), ("unit", unit.into())]);
    let mut alt = Vec::new();
    let steps = series.steps().filter(|_| pattern.is_none());
    let in_time = steps.is_some();
    let drawing = match steps {
        Some(steps) => {
            alt.push(begin("doc-chart-alt"));
            let curves = series.rows.iter().enumerate().map(|(at, row)| Curve {
                name: row.name.clone(),
                reference: *reference == Some(at),
                labelled: false,
                dots: steps
                    .iter()
                    .zip(&row.values)
                    .map(|(step, figure)| Dot { step: *step, figure: *figure, margin: None })
                    .collect(),
            });
            let chart =
                LineChart { height: STATISTIC, curves: curves.collect(), levels: Vec::new(), events: Vec::new() };
            Drawing::Lines(lines::lines(context, &chart, &write)?)
        }
        None => {
            alt.push(begin("doc-bar-chart-alt"));
            bars::drawing(context.locale, series, *reference, &write)
        }
    };
    alt.extend(series.rows.iter().filter_map(|row| row_in_words(context, &series.periods, row, in_time, &write)));
    let state = |state| figures().any(|figure| figure.state == state);
    Some(Chart { alt: alt.join(" "), unit: unit.clone(), notes: notes(context, &drawing, state), drawing })
}

/// A line chart of readings, with every reading in its text alternative; `None` when it cannot be drawn.
pub fn readings(
    context: &Context<'_>,
    title: &str,
    curves: Vec<Curve>,
    levels: Vec<Level>,
    events: Vec<Event>,
    height: f64,
) -> Option<Chart> {
    let chart = LineChart { height, curves, levels, events };
    let figures = || chart.curves.iter().flat_map(|curve| curve.dots.iter().filter_map(|dot| dot.figure));
    if !figures().any(|figure| figure.value > 0.0) || figures().any(|figure| figure.value < 0.0) {
        return None;
    }
    let write = |value: f64| context.locale.plain_number(value);
    let drawing = Drawing::Lines(lines::lines(context, &chart, &write)?);
    let mut alt = vec![context.say("doc-readings-alt", &[("title", title.into())])];
    alt.extend(chart.curves.iter().map(|curve| curve.in_words(context, &write)));
    alt.extend(chart.levels.iter().map(|level| format!("{}.", level.text)));
    alt.extend(chart.events.iter().map(|event| format!("{}.", event.text)));
    let state = |state| figures().any(|figure| figure.state == state);
    let mut notes = notes(context, &drawing, state);
    if chart.curves.iter().flat_map(|curve| &curve.dots).any(|dot| dot.margin.is_some()) {
        notes.push(context.word("doc-chart-margin"));
    }
    Some(Chart { alt: alt.join(" "), unit: String::new(), notes, drawing })
}

/// What the signs mean that a drawing of lines has. The marks of bars are those of the table that stands under them, with what
/// they mean.
fn notes(context: &Context<'_>, drawing: &Drawing, has: impl Fn(FigureState) -> bool) -> Vec<String> {
    let Drawing::Lines(_) = drawing else { return Vec::new() };
    let mut notes = Vec::new();
    if has(FigureState::Preliminary) {
        notes.push(context.word("doc-chart-preliminary"));
    }
    if has(FigureState::Revised) {
        notes.push(context.word("doc-chart-revised"));
    }
    notes
}

/// What a row of a statistic shows: its highest and lowest figure and, over time, where it begins and ends.
fn row_in_words(
    context: &Context<'_>,
    periods: &[String],
    row: &Row,
    in_time: bool,
    write: &dyn Fn(f64) -> String,
) -> Option<String> {
    let known: Vec<(String, f64)> = periods
        .iter()
        .zip(&row.values)
        .filter_map(|(period, figure)| figure.map(|figure| (written_period(period), figure.value)))
        .collect();
    let (first, last) = (known.first()?, known.last()?);
    let by_value = |a: &&(String, f64), b: &&(String, f64)| a.1.total_cmp(&b.1);
    // Of equal figures the first is named.
    let (lowest, highest) = (known.iter().min_by(by_value)?, known.iter().rev().max_by(by_value)?);
    let key = if in_time { "doc-chart-alt-line" } else { "doc-bar-chart-alt-row" };
    let mut arguments = vec![
        ("name", row.name.as_str().into()),
        ("highest", write(highest.1).into()),
        ("highest-period", highest.0.as_str().into()),
        ("lowest", write(lowest.1).into()),
        ("lowest-period", lowest.0.as_str().into()),
    ];
    if in_time {
        arguments.extend([
            ("first", write(first.1).into()),
            ("from", first.0.as_str().into()),
            ("last", write(last.1).into()),
            ("to", last.0.as_str().into()),
        ]);
    }
    Some(context.say(key, &arguments))
}
