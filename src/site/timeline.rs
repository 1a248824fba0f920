//! How an effect has gone over time, as inline SVG: every measurement, the comparison area, where it began, where it is to go and
//! when the promise began to hold.
//!
//! As with all charts, the table beside it says the same in figures, so the drawing is hidden from assistive technology.

use std::fmt::Write as _;

use super::chart::{self, BOTTOM, HEIGHT, LEFT, Plot, RIGHT, TOP, WIDTH};
use super::html::{Html, escaped};
use crate::locale::Locale;

/// A measured value at its place in time.
#[derive(Debug, Clone, Copy)]
pub struct Point {
    /// Which period, counted from the first that is drawn.
    pub at: usize,
    /// The value.
    pub value: f64,
    /// Whether it may still change.
    pub preliminary: bool,
    /// How far from the value the truth may lie.
    pub margin: Option<f64>,
}

/// What is drawn.
#[derive(Debug)]
pub struct Timeline<'a> {
    /// The short names of all periods, also those without a measurement.
    pub labels: &'a [String],
    /// The measurements, in order of time.
    pub own: &'a [Point],
    /// The same somewhere else.
    pub comparison: &'a [Point],
    /// The value before the work began.
    pub baseline: Option<f64>,
    /// The value aimed at.
    pub target: Option<f64>,
    /// The period in whose beginning the promise began to hold, with its words.
    pub start: Option<(usize, String)>,
}

/// Draws it; `None` where there are fewer than two periods or nothing above zero.
#[must_use]
pub fn draw(line: &Timeline<'_>, locale: &Locale) -> Option<Html> {
    let points = line.own.iter().chain(line.comparison);
    let highest = points
        .map(|point| point.value + point.margin.unwrap_or_default())
        .chain(line.baseline)
        .chain(line.target)
        .fold(f64::NEG_INFINITY, f64::max);
    if line.labels.len() < 2 || line.own.len() < 2 || !highest.is_finite() || highest <= 0.0 {
        return None;
    }
    let (top, step) = chart::scale(highest);
    let plot = Plot { periods: line.labels.len(), top };
    let mut out = chart::frame(&plot, step, line.labels, locale);
    out = out.replacen(r#"class="chart""#, r#"class="chart chart-timeline""#, 1);
    if let Some((at, words)) = &line.start {
        start(&mut out, &plot, *at, words);
    }
    rules(&mut out, &plot, line);
    series(&mut out, &plot, 1, line.comparison);
    series(&mut out, &plot, 0, line.own);
    out.push_str("</svg>");
    Some(Html::drawn(&out))
}

/// The line from which the promise holds. Its words stand on the side where there is room.
fn start(out: &mut String, plot: &Plot, at: usize, words: &str) {
    let half = (plot.x(1) - plot.x(0)) / 2.0;
    let x = (plot.x(at) - half).max(LEFT);
    let (class, shift) = if x > WIDTH / 2.0 { ("chart-last", -6.0) } else { ("chart-first", 6.0) };
    let _ = write!(
        out,
        r#"<g class="rule rule-start"><path d="M{x:.1} {TOP}V{:.1}"/><text class="{class}" x="{:.1}" y="{:.1}">{}</text></g>"#,
        HEIGHT - BOTTOM,
        x + shift,
        HEIGHT - BOTTOM - 7.0,
        escaped(words)
    );
}

/// Points with lines between them. A line over periods that nobody measured is broken: what happened there is not known.
fn series(out: &mut String, plot: &Plot, row: usize, points: &[Point]) {
    if points.is_empty() {
        return;
    }
    let class = if row == 0 { "series-0" } else { "series-reference" };
    let _ = write!(out, r#"<g class="series {class}">"#);
    for pair in points.windows(2) {
        let [from, to] = pair else { continue };
        let class = if to.at == from.at + 1 { "line" } else { "line line-gap" };
        let _ = write!(
            out,
            r#"<path class="{class}" d="M{:.1} {:.1}L{:.1} {:.1}"/>"#,
            plot.x(from.at),
            plot.y(from.value),
            plot.x(to.at),
            plot.y(to.value)
        );
    }
    for point in points {
        let (x, y) = (plot.x(point.at), plot.y(point.value));
        if let Some(margin) = point.margin {
            let (high, low) = (plot.y(point.value + margin), plot.y((point.value - margin).max(0.0)));
            let (left, right) = (x - 4.0, x + 4.0);
            let _ = write!(
                out,
                r#"<path class="margin" d="M{left:.1} {high:.1}H{right:.1}M{x:.1} {high:.1}V{low:.1}M{left:.1} {low:.1}H{right:.1}"/>"#
            );
        }
        chart::point(out, row, x, y, point.preliminary);
    }
    out.push_str("</g>");
}

/// The levels that the work began at and aims at. The legend has their words: beside the lines they would lie over the points.
fn rules(out: &mut String, plot: &Plot, line: &Timeline<'_>) {
    for (class, level) in [("baseline", line.baseline), ("target", line.target)] {
        let Some(value) = level else { continue };
        let _ = write!(
            out,
            r#"<g class="rule rule-{class}"><path d="M{LEFT} {:.1}H{:.1}"/></g>"#,
            plot.y(value),
            WIDTH - RIGHT
        );
    }
}

/// The sample of a level for a legend.
#[must_use]
pub fn sample(class: &str) -> Html {
    Html::drawn(&format!(
        r#"<svg class="sample" viewBox="0 0 36 14" width="36" height="14" aria-hidden="true" focusable="false"><g class="rule rule-{class}"><path d="M1 7H35"/></g></svg>"#
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layouts::Layouts;

    fn drawn(own: &[Point], start: Option<(usize, String)>) -> Option<String> {
        let locale = Locale::load(&Layouts::embedded(), "sv").unwrap();
        let labels: Vec<String> = (1..=4).map(|number| format!("k{number}")).collect();
        let line = Timeline { labels: &labels, own, comparison: &[], baseline: None, target: Some(2.0), start };
        draw(&line, &locale).map(|html| html.as_str().to_owned())
    }

    fn point(at: usize, value: f64) -> Point {
        Point { at, value, preliminary: false, margin: None }
    }

    #[test]
    fn a_line_over_what_nobody_measured_is_broken() {
        let text = drawn(&[point(0, 3.0), point(1, 4.0), point(3, 2.0)], None).unwrap();
        assert_eq!(text.matches(r#"class="line""#).count(), 1);
        assert_eq!(text.matches(r#"class="line line-gap""#).count(), 1);
    }

    #[test]
    fn one_measurement_is_no_line() {
        assert_eq!(drawn(&[point(0, 3.0)], None), None);
    }

    #[test]
    fn words_are_never_markup() {
        let text = drawn(&[point(0, 3.0), point(1, 4.0)], Some((1, "<b>&".into()))).unwrap();
        assert!(text.contains("&lt;b&gt;&amp;") && !text.contains("<b>"), "{text}");
    }

    #[test]
    fn a_preliminary_figure_is_hollow_and_a_margin_is_drawn() {
        let points = [point(0, 3.0), Point { preliminary: true, margin: Some(1.0), ..point(1, 4.0) }];
        let text = drawn(&points, None).unwrap();
        assert!(text.contains("point-hollow") && text.contains(r#"class="margin""#), "{text}");
    }
}
