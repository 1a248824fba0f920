//! A line chart as numbers between 0 and 1: scale, ticks, lines, the places of their labels, and what it shows in words.
//!
//! The layout only draws. Scaling is done here because it is arithmetic that deserves tests, and because the text
//! alternative must come from the same numbers as the lines.

use serde::Serialize;

use super::figures::written_period;
use super::shared::Context;
use crate::model::period::Quarter;
use crate::model::series::{Figure, FigureState, Row, Series};

/// Height of the plot in millimetres; the layout draws at the same height.
const HEIGHT: f64 = 46.0;
/// Height of one line of a label.
const LABEL_LINE: f64 = 3.6;
/// How many characters of a label fit on one line.
const LABEL_CHARACTERS: usize = 21;
/// At most so many labels stand under the horizontal axis.
const MOST_LABELS: usize = 12;

/// A chart ready to be drawn. The vertical axis runs from 0 at the bottom to 1 at the top.
#[derive(Serialize)]
pub struct Chart {
    alt: String,
    height: f64,
    ticks: Vec<Tick>,
    periods: Vec<PeriodLabel>,
    lines: Vec<Line>,
}

#[derive(Serialize)]
struct Tick {
    at: f64,
    text: String,
}

#[derive(Serialize)]
struct PeriodLabel {
    at: f64,
    /// What stands under the axis; empty where there is no room for every period.
    text: String,
    /// The year, under the first of its quarters.
    year: Option<String>,
}

#[derive(Serialize)]
struct Line {
    name: String,
    reference: bool,
    /// Unbroken stretches: a missing figure leaves a gap.
    stretches: Vec<Vec<Point>>,
    last: String,
    label_at: f64,
}

#[derive(Serialize)]
struct Point {
    x: f64,
    y: f64,
    /// Preliminary figures are drawn hollow.
    preliminary: bool,
}

/// Draws up a chart; `None` when there are fewer than two periods or no figures.
pub fn chart(
    context: &Context<'_>,
    title: &str,
    unit: &str,
    series: &Series,
    reference: Option<usize>,
    decimals: u8,
) -> Option<Chart> {
    let largest = series.rows.iter().flat_map(|row| row.values.iter().flatten()).map(|f| f.value).reduce(f64::max)?;
    if series.periods.len() < 2 || largest <= 0.0 {
        return None;
    }
    let step = step(largest);
    let top = (largest / step).ceil() * step;
    let count = (top / step).round();
    let tick_decimals = u8::from(step < 1.0);
    let mut at = 0.0;
    let mut ticks = Vec::new();
    while at <= count {
        ticks.push(Tick { at: at / count, text: context.locale.number(at * step, tick_decimals) });
        at += 1.0;
    }
    let width = float(series.periods.len() - 1).max(1.0);
    let mut lines: Vec<Line> = series
        .rows
        .iter()
        .enumerate()
        .filter_map(|(at, row)| line(context, row, reference == Some(at), top, width, decimals))
        .collect();
    spread_labels(&mut lines);
    Some(Chart {
        alt: alt(context, title, unit, series, decimals),
        height: HEIGHT,
        ticks,
        periods: period_labels(&series.periods),
        lines,
    })
}

/// A small count as a number to reckon with.
fn float(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::from(u32::MAX), f64::from)
}

/// The distance between ticks: a round number that gives at most five of them.
fn step(largest: f64) -> f64 {
    let rough = largest / 5.0;
    let magnitude = 10f64.powf(rough.log10().floor());
    let factor = [1.0, 2.0, 5.0, 10.0].into_iter().find(|factor| factor * magnitude >= rough * 0.999);
    factor.unwrap_or(10.0) * magnitude
}

fn line(context: &Context<'_>, row: &Row, reference: bool, top: f64, width: f64, decimals: u8) -> Option<Line> {
    let mut stretches: Vec<Vec<Point>> = vec![Vec::new()];
    for (at, figure) in row.values.iter().enumerate() {
        match (figure, stretches.last_mut()) {
            (Some(figure), Some(stretch)) => stretch.push(Point {
                x: float(at) / width,
                y: figure.value / top,
                preliminary: figure.state == FigureState::Preliminary,
            }),
            _ => stretches.push(Vec::new()),
        }
    }
    stretches.retain(|stretch| !stretch.is_empty());
    let last = row.values.iter().rev().flatten().next()?;
    let label_at = stretches.last()?.last()?.y;
    Some(Line {
        name: row.name.clone(),
        reference,
        stretches,
        last: context.locale.number(last.value, decimals),
        label_at,
    })
}

/// Moves the labels apart so that none covers another, keeping their order from the top.
fn spread_labels(lines: &mut [Line]) {
    let mut order: Vec<usize> = (0..lines.len()).collect();
    order.sort_by(|a, b| lines[*b].label_at.total_cmp(&lines[*a].label_at));
    let heights: Vec<f64> = lines.iter().map(|line| label_height(&line.name)).collect();
    for pair in 1..order.len() {
        let (above, below) = (order[pair - 1], order[pair]);
        let highest = lines[above].label_at - (heights[above] + heights[below]) / 2.0;
        lines[below].label_at = lines[below].label_at.min(highest);
    }
    let Some(lowest) = order.last() else { return };
    lines[*lowest].label_at = lines[*lowest].label_at.max(0.0);
    for pair in (1..order.len()).rev() {
        let (above, below) = (order[pair - 1], order[pair]);
        let floor = lines[below].label_at + (heights[above] + heights[below]) / 2.0;
        lines[above].label_at = lines[above].label_at.max(floor);
    }
}

/// A label's height as a share of the plot: its name, with the last value on the same or one more line.
fn label_height(name: &str) -> f64 {
    let lines = (name.chars().count() + 6).div_ceil(LABEL_CHARACTERS).max(1);
    float(lines) * LABEL_LINE / HEIGHT + 0.02
}

fn period_labels(periods: &[String]) -> Vec<PeriodLabel> {
    let quarters: Option<Vec<Quarter>> = periods.iter().map(|period| Quarter::parse(period)).collect();
    let every = periods.len().div_ceil(MOST_LABELS);
    let width = float(periods.len() - 1);
    let mut year = 0;
    periods
        .iter()
        .enumerate()
        .map(|(at, period)| {
            let shown = (periods.len() - 1 - at).is_multiple_of(every);
            let (text, new_year) = match quarters.as_ref().map(|quarters| quarters[at]) {
                Some(quarter) => {
                    let new_year = (quarter.year != year).then(|| quarter.year.to_string());
                    year = quarter.year;
                    (format!("k{}", quarter.number), new_year)
                }
                None => (period.clone(), None),
            };
            PeriodLabel { at: float(at) / width, text: if shown { text } else { String::new() }, year: new_year }
        })
        .collect()
}

/// What the chart shows: for each line where it begins and ends, and its highest and lowest figure.
fn alt(context: &Context<'_>, title: &str, unit: &str, series: &Series, decimals: u8) -> String {
    let mut parts = vec![context.say("doc-chart-alt", &[("title", title.into()), ("unit", unit.into())])];
    for row in &series.rows {
        let known: Vec<(String, Figure)> = series
            .periods
            .iter()
            .zip(&row.values)
            .filter_map(|(period, figure)| figure.map(|figure| (written_period(period), figure)))
            .collect();
        let (Some(first), Some(last)) = (known.first(), known.last()) else { continue };
        let by_value = |a: &&(String, Figure), b: &&(String, Figure)| a.1.value.total_cmp(&b.1.value);
        // Of equal figures the first in time is named.
        let (Some(lowest), Some(highest)) = (known.iter().min_by(by_value), known.iter().rev().max_by(by_value)) else {
            continue;
        };
        let number = |figure: &Figure| context.locale.number(figure.value, decimals);
        parts.push(context.say(
            "doc-chart-alt-line",
            &[
                ("name", row.name.as_str().into()),
                ("first", number(&first.1).into()),
                ("from", first.0.as_str().into()),
                ("last", number(&last.1).into()),
                ("to", last.0.as_str().into()),
                ("highest", number(&highest.1).into()),
                ("highest-period", highest.0.as_str().into()),
                ("lowest", number(&lowest.1).into()),
                ("lowest-period", lowest.0.as_str().into()),
            ],
        ));
    }
    parts.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_few() {
        for (largest, expected) in [(95.0, 20.0), (38.0, 10.0), (1540.0, 500.0), (18.3, 5.0), (1.0, 0.2), (7.0, 2.0)] {
            assert!((step(largest) - expected).abs() < 1e-9, "{largest} gave {}", step(largest));
        }
    }

    #[test]
    fn labels_never_cover_each_other_and_keep_their_order() {
        let line = |at: f64| Line {
            name: "Övriga parkeringar i centrum".into(),
            reference: false,
            stretches: Vec::new(),
            last: String::new(),
            label_at: at,
        };
        let mut lines = [line(0.02), line(0.01), line(0.9), line(0.03)];
        spread_labels(&mut lines);
        let mut places: Vec<f64> = lines.iter().map(|line| line.label_at).collect();
        assert!(places[2] > places[3] && places[3] > places[0] && places[0] > places[1]);
        places.sort_by(f64::total_cmp);
        let height = label_height(&lines[0].name);
        assert!(places.windows(2).all(|pair| pair[1] - pair[0] > height - 1e-9), "{places:?}");
        assert!(places[0] >= 0.0);
    }
}
