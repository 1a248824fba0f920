//! Rows in columns that stand straight under one another, with what is said of a row beside it or below its last cell.

use super::paint::{Ink, paint};

/// How far rows are indented.
const INDENT: usize = 2;
/// The space between columns.
const GAP: usize = 2;

/// A row: its cells, each with its meaning, and what is said of it.
pub struct Row {
    cells: Vec<(String, Ink)>,
    beside: Option<String>,
    below: Vec<String>,
}

impl Row {
    /// A row of cells.
    pub fn new<const N: usize>(cells: [(String, Ink); N]) -> Self {
        Self { cells: cells.into(), beside: None, below: Vec::new() }
    }

    /// The row with a note beside its last cell.
    pub fn beside(self, note: String) -> Self {
        Self { beside: Some(note), ..self }
    }

    /// The row with lines below its last cell, for what may be long.
    pub fn below(self, lines: Vec<String>) -> Self {
        Self { below: lines, ..self }
    }
}

/// Draws rows with as many cells each. Widths are counted in signs, and colours take none.
pub fn draw(rows: &[Row], colours: bool) -> String {
    let columns = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let width = |column: usize| rows.iter().filter_map(|row| row.cells.get(column)).map(|(cell, _)| signs(cell)).max();
    let widths: Vec<usize> = (0..columns).map(|column| width(column).unwrap_or(0)).collect();
    let mut text = String::new();
    for Row { cells, beside, below } in rows {
        let mut space = INDENT;
        let mut column = INDENT;
        let mut last = INDENT;
        for ((cell, ink), width) in cells.iter().zip(&widths) {
            spaces(&mut text, space);
            text.push_str(&paint(cell, *ink, colours));
            space = width - signs(cell) + GAP;
            last = column;
            column += width + GAP;
        }
        if let Some(note) = beside {
            spaces(&mut text, space);
            text.push_str(&paint(note, Ink::Quiet, colours));
        }
        text.push('\n');
        for line in below {
            spaces(&mut text, last);
            text.push_str(&paint(line, Ink::Quiet, colours));
            text.push('\n');
        }
    }
    text
}

fn spaces(text: &mut String, count: usize) {
    text.extend(std::iter::repeat_n(' ', count));
}

fn signs(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_straight_and_nothing_trails() {
        let cell = |text: &str| (text.to_owned(), Ink::Late);
        let rows = [
            Row::new([cell("sen"), cell("Åtgärdsplan")]).beside("ett".into()).below(vec!["två".into()]),
            Row::new([cell("godkänd"), cell("Löfte")]),
        ];
        let drawn = "  sen      Åtgärdsplan  ett\n           två\n  godkänd  Löfte\n";
        assert_eq!(draw(&rows, false), drawn);
        let uncoloured =
            draw(&rows, true).replace("\u{1b}[1;31m", "").replace("\u{1b}[2m", "").replace("\u{1b}[0m", "");
        assert_eq!(uncoloured, drawn);
    }
}
