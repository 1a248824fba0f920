//! Charts as inline SVG: lines over periods, and a bar of done against planned.
//!
//! A chart repeats what the table beside it says, so it is hidden from assistive technology and has its words around it. Lines
//! differ in dash and mark as well as colour. Positions are attributes and looks are classes: no inline styles.

use std::fmt::Write as _;

use super::html::{Html, escaped};
use crate::locale::Locale;
use crate::model::series::{FigureState, Series};

pub(super) const WIDTH: f64 = 480.0;
pub(super) const HEIGHT: f64 = 270.0;
pub(super) const LEFT: f64 = 58.0;
pub(super) const RIGHT: f64 = 14.0;
pub(super) const TOP: f64 = 14.0;
pub(super) const BOTTOM: f64 = 34.0;
/// How far the first and the last period lie from the edges: half the width of their names, which stand below their points.
const EDGE: f64 = 22.0;
/// How many periods get a label at most; more would touch one another on a phone.
const MOST_LABELS: usize = 5;

/// How much was done of what was planned, as a bar. More than planned fills the bar.
#[must_use]
pub fn bar(done: f64, planned: f64) -> Html {
    let share = if planned > 0.0 { (done / planned).clamp(0.0, 1.0) } else { f64::from(u8::from(done > 0.0)) };
    Html::drawn(&format!(
        concat!(
            r#"<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">"#,
            r#"<rect class="bar-planned" width="100" height="8"/><rect class="bar-done" width="{:.1}" height="8"/></svg>"#
        ),
        share * 100.0
    ))
}

/// The sample of a line for a legend.
#[must_use]
pub fn sample(row: usize, is_reference: bool) -> Html {
    let mut out = String::from(
        r#"<svg class="sample" viewBox="0 0 36 14" width="36" height="14" aria-hidden="true" focusable="false">"#,
    );
    let class = class_of(row, is_reference);
    let _ = write!(out, r#"<g class="{class}"><path class="line" d="M1 7H35"/>"#);
    point(&mut out, row, 18.0, 7.0, false);
    out.push_str("</g></svg>");
    Html::drawn(&out)
}

/// Lines over periods; `labels` are the short names of the periods. `None` when there is nothing to draw: fewer than two periods, or no figures.
#[must_use]
pub fn lines(series: &Series, labels: &[String], reference: Option<usize>, locale: &Locale) -> Option<Html> {
    let highest = series
        .rows
        .iter()
        .flat_map(|row| row.values.iter().flatten())
        .map(|figure| figure.value)
        .fold(f64::NEG_INFINITY, f64::max);
    if series.periods.len() < 2 || !highest.is_finite() || highest <= 0.0 {
        return None;
    }
    let (top, step) = scale(highest);
    let plot = Plot { periods: series.periods.len(), top };
    let mut out = frame(&plot, step, labels, locale);
    // The first row is what the chart is about, so it is drawn last and lies on top.
    for (at, row) in series.rows.iter().enumerate().rev() {
        let _ = write!(out, r#"<g class="{}">"#, class_of(at, reference == Some(at)));
        let mut path = String::new();
        let mut pen_is_down = false;
        for (period, figure) in row.values.iter().enumerate() {
            let Some(figure) = figure else {
                pen_is_down = false;
                continue;
            };
            let command = if pen_is_down { 'L' } else { 'M' };
            let _ = write!(path, "{command}{:.1} {:.1}", plot.x(period), plot.y(figure.value));
            pen_is_down = true;
        }
        let _ = write!(out, r#"<path class="line" d="{path}"/>"#);
        for (period, figure) in row.values.iter().enumerate() {
            if let Some(figure) = figure {
                let hollow = figure.state == FigureState::Preliminary;
                point(&mut out, at, plot.x(period), plot.y(figure.value), hollow);
            }
        }
        out.push_str("</g>");
    }
    out.push_str("</svg>");
    Some(Html::drawn(&out))
}

/// The beginning of a chart: its scale and the names of its periods.
pub(super) fn frame(plot: &Plot, step: f64, labels: &[String], locale: &Locale) -> String {
    let mut out = format!(
        r#"<svg class="chart" viewBox="0 0 {WIDTH} {HEIGHT}" aria-hidden="true" focusable="false"><g class="chart-grid">"#
    );
    let mut value = 0.0;
    while value <= plot.top + step / 2.0 {
        let y = plot.y(value);
        let _ = write!(out, r#"<path d="M{LEFT} {y:.1}H{:.1}"/>"#, WIDTH - RIGHT);
        let label = escaped(&locale.plain_number(value));
        let _ = write!(out, r#"<text class="chart-value" x="{:.1}" y="{:.1}">{label}</text>"#, LEFT - 8.0, y + 5.0);
        value += step;
    }
    for at in labelled(plot.periods) {
        let _ = write!(
            out,
            r#"<text class="chart-period chart-middle" x="{:.1}" y="{:.1}">{}</text>"#,
            plot.x(at),
            HEIGHT - 10.0,
            escaped(labels.get(at).map_or("", String::as_str))
        );
    }
    out.push_str("</g>");
    out
}

/// Where things lie on a chart's plane.
pub(super) struct Plot {
    /// How many periods there are.
    pub periods: usize,
    /// The top of the scale.
    pub top: f64,
}

impl Plot {
    /// The middle of a period.
    pub fn x(&self, period: usize) -> f64 {
        // Counts of periods are far below the size where an f64 loses whole numbers.
        LEFT + EDGE + (WIDTH - LEFT - RIGHT - 2.0 * EDGE) * period as f64 / (self.periods - 1) as f64
    }

    /// The height of a value.
    pub fn y(&self, value: f64) -> f64 {
        HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * value / self.top
    }
}

fn class_of(row: usize, is_reference: bool) -> String {
    if is_reference { "series series-reference".into() } else { format!("series series-{}", row.min(4)) }
}

/// A mark whose shape tells the rows apart; hollow for a figure that may still change.
pub(super) fn point(out: &mut String, row: usize, x: f64, y: f64, hollow: bool) {
    let class = if hollow { "point point-hollow" } else { "point" };
    let _ = match row % 4 {
        0 => write!(out, r#"<circle class="{class}" cx="{x:.1}" cy="{y:.1}" r="4"/>"#),
        1 => write!(out, r#"<rect class="{class}" x="{:.1}" y="{:.1}" width="7" height="7"/>"#, x - 3.5, y - 3.5),
        2 => write!(out, r#"<path class="{class}" d="M{x:.1} {:.1}l4.6 8h-9.2z"/>"#, y - 4.8),
        _ => write!(out, r#"<path class="{class}" d="M{x:.1} {:.1}l4.8 4.8-4.8 4.8-4.8-4.8z"/>"#, y - 4.8),
    };
}

/// The top of the scale and the step between its lines: 1, 2 or 5 times a power of ten, four to six steps.
pub(super) fn scale(highest: f64) -> (f64, f64) {
    let rough = highest / 4.5;
    let power = 10f64.powf(rough.log10().floor());
    let step = [1.0, 2.0, 5.0, 10.0].into_iter().map(|n| n * power).find(|step| *step >= rough).unwrap_or(10.0 * power);
    ((highest / step).ceil() * step, step)
}

/// Which periods get a label: the last, and others evenly before it.
pub(super) fn labelled(count: usize) -> Vec<usize> {
    let step = count.saturating_sub(1).div_ceil(MOST_LABELS - 1).max(1);
    let mut labels: Vec<_> = (0..count).rev().step_by(step).collect();
    labels.reverse();
    labels
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scales_are_round_and_hold_the_highest() {
        assert_eq!(scale(64.0), (80.0, 20.0));
        assert_eq!(scale(1254.0), (1500.0, 500.0));
        assert_eq!(scale(9.0), (10.0, 2.0));
        assert_eq!(scale(0.7), (0.8, 0.2));
    }

    #[test]
    fn labels_are_even_and_hold_the_last() {
        assert_eq!(labelled(2), [0, 1]);
        assert_eq!(labelled(8), [1, 3, 5, 7]);
        assert_eq!(labelled(9), [0, 2, 4, 6, 8]);
    }

    #[test]
    fn a_bar_is_never_longer_than_its_track() {
        assert!(bar(50.0, 36.0).as_str().contains("width=\"100.0\" height=\"8\"/></svg>"));
        assert!(bar(0.0, 0.0).as_str().contains("width=\"0.0\""));
    }
}
