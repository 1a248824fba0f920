//! Results as tables (`RFC 4180`): the rows of a file, and a table more for each list in them.
//!
//! A cell is what the JSON says under the same key, so the two cannot differ. Numbers have a decimal point, as the format's
//! description says, although Swedish has a comma: a comma is what stands between the cells.

use serde_json::Value;

use super::result::ResultFile;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    Text,
    /// One of the codes of a list.
    Code(&'static str),
    /// A quarter such as `2026-k3`.
    Quarter,
    /// An address.
    Address,
    /// A day.
    Date,
    /// A moment.
    Moment,
    /// True or false.
    Truth,
    /// A number.
    Number,
    /// A whole number from 1.
    Count,
}

/// A column.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// The key in the JSON, and the heading.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether it may be empty.
    pub optional: bool,
}

/// A table: the rows themselves, or those of a list in each of them.
#[derive(Debug)]
pub struct Table {
    /// The name of the file.
    pub name: &'static str,
    /// The key of the list.
    pub list: Option<&'static str>,
    /// The columns after the ones that name the result.
    pub columns: &'static [Column],
}

const fn column(name: &'static str, kind: Kind) -> Column {
    Column { name, kind, optional: false }
}

const fn optional(name: &'static str, kind: Kind) -> Column {
    Column { name, kind, optional: true }
}

const MARKER: &str = "green|yellow|red|unassessed|not-due|missing";
const EXECUTION: &str = "full|partial|not";
const EFFECT: &str = "good|less|none|unmeasured";
const STATE: &str = "final|preliminary|revised";

/// The columns that name a result; they begin every table.
pub const NAMING: [Column; 3] =
    [column("partnerskap", Kind::Text), column("lofte", Kind::Text), column("kvartal", Kind::Quarter)];

/// The results.
pub const RESULTS: Table = Table {
    name: "resultat",
    list: None,
    columns: &[
        column("partnerskap_namn", Kind::Text),
        column("lofte_titel", Kind::Text),
        optional("publicerat", Kind::Moment),
        column("rapport", Kind::Truth),
        column("markering", Kind::Code(MARKER)),
        column("markering_ord", Kind::Text),
        optional("utfort", Kind::Code(EXECUTION)),
        optional("utfort_ord", Kind::Text),
        optional("effekt", Kind::Code(EFFECT)),
        optional("effekt_ord", Kind::Text),
        optional("sammanfattning", Kind::Text),
        optional("motivering", Kind::Text),
        optional("nasta_matning", Kind::Date),
        optional("timmar", Kind::Number),
        optional("kostnad", Kind::Number),
        optional("lamnad", Kind::Date),
        optional("utgava", Kind::Count),
        column("adress", Kind::Address),
    ],
};

const MEASURES: Table = Table {
    name: "ataganden",
    list: Some("ataganden"),
    columns: &[
        column("atagande", Kind::Text),
        column("text", Kind::Text),
        column("part", Kind::Text),
        column("enhet", Kind::Text),
        column("planerat", Kind::Number),
        column("genomfort", Kind::Number),
    ],
};

const EFFECTS: Table = Table {
    name: "effekter",
    list: Some("effekter"),
    columns: &[
        column("mal", Kind::Text),
        optional("enhet", Kind::Text),
        column("fore", Kind::Number),
        column("fore_period", Kind::Text),
        column("fore_lage", Kind::Code(STATE)),
        column("efter", Kind::Number),
        column("efter_period", Kind::Text),
        column("efter_lage", Kind::Code(STATE)),
        optional("jamforelse", Kind::Text),
        optional("jamforelse_fore", Kind::Number),
        optional("jamforelse_efter", Kind::Number),
    ],
};

const JUDGEMENTS: Table = Table {
    name: "bedomningar",
    list: Some("bedomningar"),
    columns: &[
        column("part", Kind::Text),
        column("markering", Kind::Code(MARKER)),
        column("utfort", Kind::Code(EXECUTION)),
        column("effekt", Kind::Code(EFFECT)),
        column("motivering", Kind::Text),
    ],
};

const CORRECTIONS: Table = Table {
    name: "rattelser",
    list: Some("rattelser"),
    columns: &[
        column("nummer", Kind::Count),
        column("datum", Kind::Date),
        column("fel", Kind::Text),
        column("ratt", Kind::Text),
        column("beslutad_av", Kind::Text),
        column("adress", Kind::Address),
    ],
};

/// Every table of a folder of data.
pub const TABLES: [&Table; 5] = [&RESULTS, &MEASURES, &EFFECTS, &JUDGEMENTS, &CORRECTIONS];

impl Table {
    /// All columns, in their order.
    pub fn all_columns(&self) -> impl Iterator<Item = &Column> {
        NAMING.iter().chain(self.columns)
    }
}

/// The table as a file.
#[must_use]
pub fn write(table: &Table, results: &ResultFile) -> String {
    let file = serde_json::to_value(results).unwrap_or_default();
    let mut lines = vec![table.all_columns().map(|column| column.name.to_owned()).collect::<Vec<_>>()];
    for result in items(&file["resultat"]) {
        let naming = NAMING.iter().map(|column| cell(column, &result[column.name]));
        match table.list {
            None => lines.push(naming.chain(cells(table, result)).collect()),
            Some(list) => {
                let naming: Vec<String> = naming.collect();
                lines.extend(
                    items(&result[list]).iter().map(|row| [naming.clone(), cells(table, row).collect()].concat()),
                );
            }
        }
    }
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    for line in lines {
        // What is written to is memory, and every line has the same number of cells.
        let _ = writer.write_record(line);
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

fn items(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn cells<'a>(table: &'a Table, row: &'a Value) -> impl Iterator<Item = String> + 'a {
    table.columns.iter().map(|column| cell(column, &row[column.name]))
}

fn cell(column: &Column, value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) if column.kind == Kind::Text => harmless(text),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// A text that spreadsheets do not take for a formula.
///
/// These files are made to be opened by a double click, and a spreadsheet computes a cell that begins with one of these signs; a
/// text such as `=HYPERLINK(…)` could then lead a reader astray, or carry figures off. An apostrophe before it is the spreadsheets'
/// own way of saying "text". The JSON has the text as it was written, and the description of the tables tells of the apostrophe.
/// Only columns of words are touched: a number such as −3 stays a number.
fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_text_is_never_a_formula_and_a_number_is_always_one() {
        let text = column("x", Kind::Text);
        for formula in ["=cmd()", "+1", "-1", "@SUM(A1)", "\tx"] {
            assert_eq!(cell(&text, &json!(formula)), format!("'{formula}"));
        }
        assert_eq!(cell(&text, &json!("a=b")), "a=b");
        assert_eq!(cell(&column("x", Kind::Number), &json!(-3)), "-3");
        assert_eq!(cell(&column("x", Kind::Number), &json!(null)), "");
    }

    #[test]
    fn codes_are_all_that_the_model_has() {
        use crate::model::marker::{Effect, Execution, Marker};
        assert_eq!(MARKER, Marker::ALL.map(Marker::key).join("|"));
        assert_eq!(EXECUTION, Execution::ALL.map(Execution::key).join("|"));
        assert_eq!(EFFECT, Effect::ALL.map(Effect::key).join("|"));
    }
}
