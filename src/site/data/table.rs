//! Results as tables (`RFC 4180`): the rows of a file, and a table more for each list in them.
//!
//! A cell is what the JSON says under the same key, so the two cannot differ. Numbers have a decimal point, as the format's
//! description says, although Swedish has a comma: a comma is what stands between the cells.

use serde::Serialize;
use serde_json::Value;

use super::columns::{Column, Kind, Table};

/// The table as a file.
#[must_use]
pub fn write(table: &Table, results: &impl Serialize) -> String {
    let file = serde_json::to_value(results).unwrap_or_default();
    let mut lines = vec![table.all_columns().map(|column| column.name.to_owned()).collect::<Vec<_>>()];
    for result in items(&file[table.of.key]) {
        let naming = table.of.naming.iter().map(|column| cell(column, &result[column.name]));
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

    fn column(name: &'static str, kind: Kind) -> Column {
        Column { name, kind, optional: false }
    }

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
}
