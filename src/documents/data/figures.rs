//! Statistics: the table, the chart, the source and the caveat that must stand beside such figures.

use serde::Serialize;

use super::chart::{self, Chart};
use super::shared::Context;
use crate::model::period::Step;
use crate::model::series::{Figure, FigureState};
use crate::model::situation::{Pattern, SituationReport, Statistic};
use crate::prose::Prose;

/// Width of a table in millimetres, and of a character in it; heads are bold.
const WIDTH: f64 = 128.0;
const CHARACTER: f64 = 1.65;
const HEAD_CHARACTER: f64 = 1.8;
/// Space around the words of a column, with room for a mark.
const AROUND: f64 = 6.6;

/// A statistic as documents show it.
#[derive(Serialize)]
pub struct StatisticView<'a> {
    title: &'a str,
    unit: &'a str,
    source: &'a str,
    /// The name of the row that the others are compared with.
    reference: Option<&'a str>,
    comment: Option<&'a Prose>,
    /// What such figures do not show (`BRÅ 2016`, mörkertal).
    caveat: Option<String>,
    table: Table,
    chart: Option<Chart>,
    /// What the figures are spread over, where they show a pattern and no change over time.
    #[serde(skip)]
    pub pattern: Option<Pattern>,
}

/// A table of figures, turned so that it fits the page.
#[derive(Serialize)]
struct Table {
    head: Vec<String>,
    rows: Vec<TableRow>,
    /// Explains the marks and gaps that the table has; empty when it has none.
    notes: Vec<String>,
}

#[derive(Serialize)]
struct TableRow {
    name: String,
    reference: bool,
    cells: Vec<Cell>,
}

/// A figure and its mark, apart so that the digits of a column stand under one another.
#[derive(Serialize, Clone)]
struct Cell {
    value: String,
    mark: &'static str,
}

/// Every statistic of a situation report.
pub fn statistics<'a>(context: &Context<'_>, situation: &'a SituationReport) -> Vec<StatisticView<'a>> {
    situation.statistics.iter().map(|statistic| view(context, situation, statistic)).collect()
}

fn view<'a>(context: &Context<'_>, situation: &'a SituationReport, statistic: &'a Statistic) -> StatisticView<'a> {
    let Statistic { title, unit, series, reference, pattern, .. } = statistic;
    StatisticView {
        title,
        unit,
        source: &situation.sources[statistic.source].name,
        reference: reference.map(|at| series.rows[at].name.as_str()),
        comment: statistic.comment.as_ref().map(|comment| context.prose(comment)),
        caveat: statistic.category.caveat_key().map(|key| context.word(key)),
        table: table(context, statistic),
        chart: chart::statistic(context, statistic),
        pattern: *pattern,
    }
}

fn table(context: &Context<'_>, statistic: &Statistic) -> Table {
    let Statistic { series, reference, decimals, .. } = statistic;
    let cell = |figure: &Option<Figure>| match figure {
        Some(figure) => Cell { value: context.locale.number(figure.value, *decimals), mark: figure.state.mark() },
        None => Cell { value: "..".to_owned(), mark: "" },
    };
    let periods: Vec<String> = series.periods.iter().map(|period| written_period(period)).collect();
    let by_row: Vec<Vec<Cell>> = series.rows.iter().map(|row| row.values.iter().map(cell).collect()).collect();
    let (head, rows) = if fits(statistic, &periods, &by_row) {
        let rows = series.rows.iter().zip(by_row).enumerate().map(|(at, (row, cells))| TableRow {
            name: row.name.clone(),
            reference: *reference == Some(at),
            cells,
        });
        (std::iter::once(capital(&series.row_title)).chain(periods).collect(), rows.collect())
    } else {
        let rows = periods.into_iter().enumerate().map(|(at, name)| TableRow {
            name,
            reference: false,
            cells: by_row.iter().map(|cells| cells[at].clone()).collect(),
        });
        let column =
            statistic.pattern.map_or("doc-period-column".to_owned(), |one| format!("doc-column-{}", one.key()));
        let head = std::iter::once(context.word(&column));
        (head.chain(series.rows.iter().map(|row| row.name.clone())).collect(), rows.collect())
    };
    Table { head, rows, notes: notes(context, statistic) }
}

/// Whether the periods have room beside one another, in columns of equal width.
fn fits(statistic: &Statistic, periods: &[String], rows: &[Vec<Cell>]) -> bool {
    let letters = |text: &str| u32::try_from(text.chars().count()).map_or(f64::MAX, f64::from);
    let head = periods.iter().map(|period| letters(period) * HEAD_CHARACTER);
    let cells = rows.iter().flatten().map(|cell| letters(&cell.value) * CHARACTER);
    let column = head.chain(cells).fold(0.0, f64::max) + AROUND;
    let names = statistic.series.rows.iter().map(|row| letters(&row.name) * CHARACTER).fold(0.0, f64::max);
    // A long name may take two lines.
    let first = names.min(WIDTH / 4.0);
    let count = u32::try_from(periods.len()).map_or(f64::MAX, f64::from);
    first + column * count <= WIDTH
}

fn notes(context: &Context<'_>, statistic: &Statistic) -> Vec<String> {
    let figures = || statistic.series.rows.iter().flat_map(|row| &row.values);
    let has = |state| figures().flatten().any(|figure| figure.state == state);
    let mut notes = Vec::new();
    if has(FigureState::Preliminary) {
        notes.push(context.word("doc-mark-preliminary"));
    }
    if has(FigureState::Revised) {
        notes.push(context.word("doc-mark-revised"));
    }
    if figures().any(Option::is_none) {
        notes.push(context.word("doc-mark-missing"));
    }
    notes
}

/// `2024-k1` as "k1 2024"; anything else as it is.
pub fn written_period(period: &str) -> String {
    Step::parse(period).map_or_else(|| period.to_owned(), written_step)
}

/// A year, a quarter or a month in few letters: "2024", "k1 2024", "2024-07".
pub fn written_step(step: Step) -> String {
    match step {
        Step::Year(year) => year.to_string(),
        Step::Quarter(quarter) => format!("k{}\u{a0}{}", quarter.number, quarter.year),
        Step::Month(year, month) => format!("{year}-{month:02}"),
    }
}

/// The text with its first letter as a capital.
pub fn capital(text: &str) -> String {
    crate::tongue::capitalised(text)
}
