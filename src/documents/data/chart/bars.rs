//! Bars for what has no order in time: standing ones where the names are short enough to stand under them, else lying ones.
//!
//! Every bar has its value beside it where there is room, so the chart reads in grey and without its scale.

use serde::Serialize;

use super::super::figures::written_period;
use super::Drawing;
use super::scale::{Scale, Tick, float};
use crate::locale::Locale;
use crate::model::series::{Figure, Series};

/// Width of the plot of standing bars in millimetres, and its height; the layout draws at the same measures.
const WIDTH: f64 = 114.0;
const HEIGHT: f64 = 30.0;
/// Width of a character of a label.
const CHARACTER: f64 = 1.5;
/// How much of a group's width its bars take.
const FILLED: f64 = 0.78;

/// Standing bars.
#[derive(Serialize)]
pub struct Columns {
    height: f64,
    filled: f64,
    ticks: Vec<Tick>,
    groups: Vec<Group>,
    rows: Vec<RowName>,
}

/// Lying bars.
#[derive(Serialize)]
pub struct Bars {
    groups: Vec<Group>,
    rows: Vec<RowName>,
}

/// What the bars of a row stand for, in the order of the bars of a group.
#[derive(Serialize)]
struct RowName {
    name: String,
    reference: bool,
}

/// The bars of one column of the table.
#[derive(Serialize)]
struct Group {
    name: String,
    bars: Vec<Bar>,
}

#[derive(Serialize)]
struct Bar {
    /// Its length between 0 and 1; `None` where the figure is missing.
    length: Option<f64>,
    /// Its value with its mark; empty where there is no room for it.
    text: String,
}

/// Draws up bars for a table whose largest figure is above zero.
pub fn drawing(locale: &Locale, series: &Series, reference: Option<usize>, write: &dyn Fn(f64) -> String) -> Drawing {
    let values = series.rows.iter().flat_map(|row| row.values.iter().flatten()).map(|figure| figure.value);
    let largest = values.fold(f64::MIN_POSITIVE, f64::max);
    let names: Vec<String> = series.periods.iter().map(|period| written_period(period)).collect();
    let rows = series.rows.iter().enumerate();
    let rows = rows.map(|(at, row)| RowName { name: row.name.clone(), reference: reference == Some(at) }).collect();
    if stand(&names) {
        let scale = Scale::of(largest, 5);
        let room = WIDTH / float(names.len()) * FILLED / float(series.rows.len());
        let bar = |figure: Option<Figure>| {
            let text = text(figure, write);
            let fits = float(text.chars().count()) * CHARACTER <= room;
            Bar { length: figure.map(|one| scale.at(one.value)), text: if fits { text } else { String::new() } }
        };
        let groups = groups(series, names, bar);
        Drawing::Columns(Columns { height: HEIGHT, filled: FILLED, ticks: scale.ticks(locale), groups, rows })
    } else {
        let bar = |figure: Option<Figure>| Bar {
            length: figure.map(|figure| figure.value / largest),
            text: text(figure, write),
        };
        Drawing::Bars(Bars { groups: groups(series, names, bar), rows })
    }
}

fn groups(series: &Series, names: Vec<String>, bar: impl Fn(Option<Figure>) -> Bar) -> Vec<Group> {
    let bars = |at: usize| series.rows.iter().map(|row| bar(row.values[at])).collect();
    names.into_iter().enumerate().map(|(at, name)| Group { name, bars: bars(at) }).collect()
}

/// Whether every name has room under its own bars.
fn stand(names: &[String]) -> bool {
    let longest = names.iter().map(|name| name.chars().count()).max().unwrap_or(0);
    float(longest) * CHARACTER + 1.0 <= WIDTH / float(names.len())
}

fn text(figure: Option<Figure>, write: &dyn Fn(f64) -> String) -> String {
    match figure {
        Some(figure) => match figure.state.mark() {
            "" => write(figure.value),
            mark => format!("{}\u{a0}{mark}", write(figure.value)),
        },
        None => "..".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_names_stand_and_long_ones_lie() {
        let names = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>();
        assert!(stand(&names(&["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"])));
        assert!(stand(&names(&["jan"; 12])) && !stand(&names(&["september"; 12])));
        assert!(!stand(&names(&[
            "Parkeringens västra del",
            "Parkeringens östra del",
            "Infarten",
            "Vid stationshuset"
        ])));
    }
}
