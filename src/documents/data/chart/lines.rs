//! Lines over time: their points, the places of their labels, and the signs that stand across them.
//!
//! A line of comparison whose figures are many times larger or smaller gets a plot of its own above the same axis: on a common
//! scale from zero one of them would lie flat, and nobody could see what the chart is there to show.

use jiff::civil::Date;
use serde::Serialize;

use super::super::shared::Context;
use super::axis::{Axis, AxisLabel};
use super::scale::{Scale, Tick, float};
use crate::model::period::Step;
use crate::model::series::{Figure, FigureState};

/// The height of a comparison's own plot, as a share of the first one's.
const LOWER: f64 = 0.55;
/// From so many times the figures of the others on, a line gets a plot of its own.
const APART: f64 = 2.5;
/// Height of one line of a label.
const LABEL_LINE: f64 = 3.6;
/// How many characters of a label fit on one line.
const LABEL_CHARACTERS: usize = 21;

/// What a line chart is drawn of.
pub struct LineChart {
    /// Height of the plot in millimetres; the layout draws at the same height.
    pub height: f64,
    pub curves: Vec<Curve>,
    /// Values that the lines are held against, such as a target; they belong to the first plot.
    pub levels: Vec<Level>,
    pub events: Vec<Event>,
}

/// A line before it is scaled.
pub struct Curve {
    pub name: String,
    /// Whether the others are compared with it.
    pub reference: bool,
    /// Whether every point has its value beside it.
    pub labelled: bool,
    /// In the order of time. A missing figure leaves a gap; a step that nothing was measured in is left out.
    pub dots: Vec<Dot>,
}

/// A figure in its place.
#[derive(Clone, Copy)]
pub struct Dot {
    pub step: Step,
    pub figure: Option<Figure>,
    /// How far from the figure the truth may lie.
    pub margin: Option<f64>,
}

/// A value that lines are held against.
pub struct Level {
    pub value: f64,
    pub text: String,
    /// Whether it is where the work began, and not where it is to go.
    pub baseline: bool,
    /// Whether its words stand in the plot.
    pub labelled: bool,
}

/// Something that happened on a day.
pub struct Event {
    pub day: Date,
    pub text: String,
}

impl Curve {
    /// Every reading in words: "Torget: 18 (k3 2024), 13 preliminär (k3 2026)."
    pub fn in_words(&self, context: &Context<'_>, write: &dyn Fn(f64) -> String) -> String {
        let readings: Vec<String> = self
            .dots
            .iter()
            .filter_map(|dot| {
                let figure = dot.figure?;
                let state = match figure.state {
                    FigureState::Final => String::new(),
                    FigureState::Preliminary => format!(" {}", context.word("preliminary")),
                    FigureState::Revised => format!(" {}", context.word("revised")),
                };
                let margin = dot.margin.map(|margin| format!(" ±\u{a0}{}", write(margin))).unwrap_or_default();
                Some(format!("{}{margin}{state} ({})", write(figure.value), context.step_in_short(dot.step)))
            })
            .collect();
        format!("{}: {}.", self.name, readings.join(", "))
    }

    /// How high each point reaches, with its margin.
    fn highest(&self) -> impl Iterator<Item = f64> + '_ {
        self.dots.iter().filter_map(|dot| Some(dot.figure?.value + dot.margin.unwrap_or_default()))
    }

    fn values(&self) -> impl Iterator<Item = f64> + '_ {
        self.dots.iter().filter_map(|dot| dot.figure).map(|figure| figure.value)
    }
}

/// A line chart ready to be drawn: one plot, or two above the same axis.
#[derive(Serialize)]
pub struct Lines {
    panels: Vec<Panel>,
    axis: Vec<AxisLabel>,
    events: Vec<EventMark>,
}

#[derive(Serialize)]
struct Panel {
    height: f64,
    ticks: Vec<Tick>,
    lines: Vec<Line>,
    levels: Vec<LevelMark>,
}

#[derive(Serialize)]
struct Line {
    name: String,
    reference: bool,
    /// Unbroken stretches: a missing figure leaves a gap.
    stretches: Vec<Vec<Point>>,
    /// From point to point over steps that nothing was measured in.
    bridges: Vec<[[f64; 2]; 2]>,
    last: String,
    label_at: f64,
}

#[derive(Serialize)]
struct Point {
    x: f64,
    y: f64,
    /// Preliminary figures are drawn hollow.
    preliminary: bool,
    /// What stands beside the point: its value, where the line has values, and its mark where it is revised.
    text: Option<String>,
    /// How far up and down the truth may lie: from and to.
    #[serde(skip_serializing_if = "Option::is_none")]
    margin: Option<[f64; 2]>,
}

#[derive(Serialize)]
struct LevelMark {
    at: f64,
    /// Empty where the words stand elsewhere.
    text: String,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    baseline: bool,
}

#[derive(Serialize)]
struct EventMark {
    at: f64,
    text: String,
}

/// Scales a line chart; `None` when its points do not lie on one axis of time, or none is there.
pub fn lines(context: &Context<'_>, chart: &LineChart, write: &dyn Fn(f64) -> String) -> Option<Lines> {
    let axis = Axis::of(chart.curves.iter().flat_map(|curve| curve.dots.iter().map(|dot| dot.step)))?;
    let plots = plots(&chart.curves);
    let panels = plots.iter().enumerate().map(|(at, curves)| {
        let (levels, height, ticks) =
            if at == 0 { (chart.levels.as_slice(), chart.height, 5) } else { (&[][..], chart.height * LOWER, 2) };
        panel(context, &axis, curves, levels, (height, ticks), write)
    });
    let panels: Vec<Panel> = panels.collect::<Option<_>>()?;
    let events = chart
        .events
        .iter()
        .filter_map(|event| Some(EventMark { at: axis.at_day(event.day)?, text: event.text.clone() }))
        .collect();
    Some(Lines { panels, axis: axis.labels(context), events })
}

/// Which lines share a plot.
fn plots(curves: &[Curve]) -> Vec<Vec<&Curve>> {
    let (reference, own): (Vec<&Curve>, Vec<&Curve>) = curves.iter().partition(|curve| curve.reference);
    let most = |curves: &[&Curve]| curves.iter().flat_map(|curve| curve.values()).reduce(f64::max);
    let least = |curves: &[&Curve]| curves.iter().flat_map(|curve| curve.values()).reduce(f64::min);
    let far = |small: &[&Curve], large: &[&Curve]| most(small).zip(least(large)).is_some_and(|(a, b)| a * APART < b);
    let both = most(&own).is_some_and(|most| most > 0.0) && most(&reference).is_some_and(|most| most > 0.0);
    if both && (far(&own, &reference) || far(&reference, &own)) {
        vec![own, reference]
    } else {
        vec![curves.iter().collect()]
    }
}

fn panel(
    context: &Context<'_>,
    axis: &Axis,
    curves: &[&Curve],
    levels: &[Level],
    (height, ticks): (f64, u32),
    write: &dyn Fn(f64) -> String,
) -> Option<Panel> {
    let values = curves.iter().flat_map(|curve| curve.highest()).chain(levels.iter().map(|level| level.value));
    let largest = values.reduce(f64::max).filter(|largest| *largest > 0.0)?;
    let scale = Scale::of(largest, ticks);
    let mut lines: Vec<Line> = curves.iter().filter_map(|curve| line(axis, &scale, curve, write)).collect();
    spread_labels(&mut lines, height);
    let levels = levels.iter().map(|level| LevelMark {
        at: scale.at(level.value),
        text: if level.labelled { level.text.clone() } else { String::new() },
        baseline: level.baseline,
    });
    Some(Panel { height, ticks: scale.ticks(context.locale), lines, levels: levels.collect() })
}

fn line(axis: &Axis, scale: &Scale, curve: &Curve, write: &dyn Fn(f64) -> String) -> Option<Line> {
    let mut stretches: Vec<Vec<Point>> = Vec::new();
    let mut bridges = Vec::new();
    let mut before: Option<(Step, [f64; 2])> = None;
    for dot in &curve.dots {
        let Some(figure) = dot.figure else {
            before = None;
            continue;
        };
        let place = [axis.at(dot.step), scale.at(figure.value)];
        let is_next = before.is_some_and(|(step, _)| step.after(1) == dot.step);
        if let Some((_, from)) = before.filter(|_| !is_next) {
            bridges.push([from, place]);
        }
        if !is_next {
            stretches.push(Vec::new());
        }
        let revised = figure.state == FigureState::Revised;
        let text = match (curve.labelled, revised) {
            (true, true) => Some(format!("{}\u{a0}{}", write(figure.value), figure.state.mark())),
            (true, false) => Some(write(figure.value)),
            (false, true) => Some(figure.state.mark().to_owned()),
            (false, false) => None,
        };
        let preliminary = figure.state == FigureState::Preliminary;
        // The label at the end of the line says what the last point would.
        let text = text.filter(|_| place[0] < 1.0);
        let margin =
            dot.margin.map(|margin| [scale.at((figure.value - margin).max(0.0)), scale.at(figure.value + margin)]);
        stretches.last_mut()?.push(Point { x: place[0], y: place[1], preliminary, text, margin });
        before = Some((dot.step, place));
    }
    let last = curve.dots.iter().rev().find_map(|dot| dot.figure)?;
    let last = match last.state.mark() {
        "" => write(last.value),
        mark => format!("{}\u{a0}{mark}", write(last.value)),
    };
    let label_at = stretches.last()?.last()?.y;
    Some(Line { name: curve.name.clone(), reference: curve.reference, stretches, bridges, last, label_at })
}

/// Moves the labels apart so that none covers another, keeping their order from the top.
fn spread_labels(lines: &mut [Line], height: f64) {
    let mut order: Vec<usize> = (0..lines.len()).collect();
    order.sort_by(|a, b| lines[*b].label_at.total_cmp(&lines[*a].label_at));
    let heights: Vec<f64> = lines.iter().map(|line| label_height(&line.name, height)).collect();
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
fn label_height(name: &str, height: f64) -> f64 {
    let lines = (name.chars().count() + 6).div_ceil(LABEL_CHARACTERS).max(1);
    float(lines) * LABEL_LINE / height + 0.02
}

#[cfg(test)]
mod tests {
    use super::*;

    fn curve(reference: bool, values: &[Option<f64>], steps: &[i16]) -> Curve {
        let figure = |value| Figure { value, state: FigureState::Final };
        let dots = steps.iter().zip(values).map(|(year, value)| Dot {
            step: Step::Year(*year),
            figure: value.map(figure),
            margin: None,
        });
        Curve { name: "Övriga parkeringar i centrum".into(), reference, labelled: false, dots: dots.collect() }
    }

    #[test]
    fn labels_never_cover_each_other_and_keep_their_order() {
        let line = |at: f64| Line {
            name: "Övriga parkeringar i centrum".into(),
            reference: false,
            stretches: Vec::new(),
            bridges: Vec::new(),
            last: String::new(),
            label_at: at,
        };
        let mut lines = [line(0.02), line(0.01), line(0.9), line(0.03)];
        spread_labels(&mut lines, 40.0);
        let mut places: Vec<f64> = lines.iter().map(|line| line.label_at).collect();
        assert!(places[2] > places[3] && places[3] > places[0] && places[0] > places[1]);
        places.sort_by(f64::total_cmp);
        let height = label_height(&lines[0].name, 40.0);
        assert!(places.windows(2).all(|pair| pair[1] - pair[0] > height - 1e-9), "{places:?}");
        assert!(places[0] >= 0.0);
    }

    #[test]
    fn a_comparison_many_times_larger_gets_its_own_plot() {
        let years = [2023, 2024];
        let own = || curve(false, &[Some(18.0), Some(13.0)], &years);
        assert_eq!(plots(&[own(), curve(true, &[Some(95.0), Some(92.0)], &years)]).len(), 2);
        assert_eq!(plots(&[own(), curve(true, &[Some(40.0), Some(44.0)], &years)]).len(), 1);
        assert_eq!(plots(&[own(), curve(true, &[Some(0.0), Some(0.0)], &years)]).len(), 1, "nothing is not smaller");
        assert_eq!(plots(&[own(), curve(false, &[Some(95.0), Some(92.0)], &years)]).len(), 1, "both are the subject");
    }

    #[test]
    fn a_missing_figure_leaves_a_gap_and_an_unmeasured_step_a_bridge() {
        let scale = Scale::of(10.0, 5);
        let axis = |curve: &Curve| Axis::of(curve.dots.iter().map(|dot| dot.step)).unwrap();
        let write = |value: f64| value.to_string();
        let missing = curve(false, &[Some(4.0), None, Some(6.0)], &[2021, 2022, 2023]);
        let missing = line(&axis(&missing), &scale, &missing, &write).unwrap();
        assert_eq!((missing.stretches.len(), missing.bridges.len()), (2, 0));
        let unmeasured = curve(false, &[Some(4.0), Some(5.0), Some(6.0)], &[2020, 2021, 2023]);
        let unmeasured = line(&axis(&unmeasured), &scale, &unmeasured, &write).unwrap();
        assert_eq!((unmeasured.stretches.len(), unmeasured.bridges.len()), (2, 1));
    }
}
