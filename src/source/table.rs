//! Tables of figures as Swedish offices save them: semicolon or comma, decimal comma, spaces between thousands, UTF-8 with or
//! without byte order mark, or Windows-1252.

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Faults, rules};
use crate::model::series::{Figure, FigureState, Row, Series};
use crate::place::Place;

/// The text of a table: UTF-8 when it is valid UTF-8, otherwise Windows-1252, which any bytes can be read as.
#[must_use]
pub fn decode(bytes: &[u8]) -> String {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
    }
}

/// Reads a table. The first row names the periods, the first cell of each further row what it is about.
///
/// Returns `None` and adds faults when the table cannot be read; every bad cell is reported.
pub fn parse(file: &Arc<str>, bytes: &[u8], faults: &Faults) -> Option<Series> {
    let text = decode(bytes);
    let before = faults.count();
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator(&text))
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut records = Vec::new();
    for record in reader.records() {
        match record {
            Ok(record) => records.push(record),
            Err(error) => {
                let at = error.position().map_or(0, |position| to_usize(position.byte()));
                faults.add(bad_table(file, &text, at, "unreadable"));
                return None;
            }
        }
    }
    let records: Vec<_> = records.into_iter().filter(|record| record.iter().any(|cell| !cell.is_empty())).collect();
    let Some((head, body)) = records.split_first().filter(|(head, body)| head.len() >= 2 && !body.is_empty()) else {
        faults.add(bad_table(file, &text, 0, "empty"));
        return None;
    };
    let periods: Vec<String> = head.iter().skip(1).map(str::to_owned).collect();
    let mut rows: Vec<Row> = Vec::new();
    for record in body {
        let at = record.position().map_or(0, |position| to_usize(position.byte()));
        if record.len() != head.len() {
            faults.add(
                bad_table(file, &text, at, "width")
                    .with("cells", record.len().to_string())
                    .with("columns", head.len().to_string()),
            );
            continue;
        }
        let name = record.get(0).unwrap_or_default().to_owned();
        if name.is_empty() {
            faults.add(bad_table(file, &text, at, "nameless"));
        }
        if rows.iter().any(|row| row.name == name) {
            faults.add(
                Diagnostic::at(&rules::DUPLICATE_ID, &line_at(file, &text, at))
                    .with("what", "row")
                    .with("id", name.clone()),
            );
        }
        let mut values = Vec::new();
        for (period, cell) in periods.iter().zip(record.iter().skip(1)) {
            match figure(cell) {
                Ok(value) => values.push(value),
                Err(()) => {
                    faults.add(
                        Diagnostic::at(&rules::BAD_FIGURE, &cell_at(file, &text, at, cell))
                            .with("cell", cell)
                            .with("row", name.clone())
                            .with("period", period.clone()),
                    );
                }
            }
        }
        rows.push(Row { name, values });
    }
    let row_title = head.get(0).unwrap_or_default().to_owned();
    (faults.count() == before).then_some(Series { row_title, periods, rows })
}

/// Reads one cell: a figure with decimal comma or point, spaces between thousands, and perhaps a mark; `Ok(None)` where the
/// figure is missing.
fn figure(cell: &str) -> Result<Option<Figure>, ()> {
    let cell = cell.trim();
    if matches!(cell, "" | ".." | "–" | "-") {
        return Ok(None);
    }
    let (digits, state) = match cell.strip_suffix(['p', 'P']) {
        Some(digits) => (digits, FigureState::Preliminary),
        None => match cell.strip_suffix(['r', 'R']) {
            Some(digits) => (digits, FigureState::Revised),
            None => (cell, FigureState::Final),
        },
    };
    number(digits).map(|value| Some(Figure { value, state })).ok_or(())
}

/// Reads a number as it is written in Swedish: decimal comma (or point), any kind of space between groups of three digits,
/// a hyphen or a real minus before it. `1e3`, `0x1F` and `1,234,567` are not numbers.
#[must_use]
pub fn number(text: &str) -> Option<f64> {
    let text = text.trim();
    let (sign, text) = match text.strip_prefix(['-', '−']) {
        Some(rest) => (-1.0, rest),
        None => (1.0, text),
    };
    let (whole, fraction) = match text.split_once([',', '.']) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (text, None),
    };
    let groups: Vec<&str> = whole.split([' ', '\u{a0}', '\u{202f}', '\u{2009}']).collect();
    let grouped = groups.len() == 1 || (groups[0].len() <= 3 && groups[1..].iter().all(|group| group.len() == 3));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !grouped || !groups.iter().all(|group| digits(group)) || !fraction.is_none_or(digits) {
        return None;
    }
    let written = format!("{}.{}", groups.concat(), fraction.unwrap_or("0"));
    written.parse::<f64>().ok().map(|value| sign * value)
}

/// The separator: a semicolon, tab or comma, whichever the first line has.
fn separator(text: &str) -> u8 {
    let head = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    [b';', b'\t'].into_iter().find(|separator| head.bytes().any(|byte| byte == *separator)).unwrap_or(b',')
}

fn bad_table(file: &Arc<str>, text: &str, at: usize, what: &str) -> Diagnostic {
    Diagnostic::at(&rules::BAD_TABLE, &line_at(file, text, at)).with("what", what)
}

/// The line that begins at or holds a byte; blank lines before it are passed over.
fn line_at(file: &Arc<str>, text: &str, at: usize) -> Place {
    let at = at.min(text.len());
    let start = at + text[at..].len() - text[at..].trim_start_matches(['\n', '\r']).len();
    let end = text[start..].find(['\n', '\r']).map_or(text.len(), |length| start + length);
    Place { file: file.clone(), start, end }
}

fn cell_at(file: &Arc<str>, text: &str, at: usize, cell: &str) -> Place {
    let line = line_at(file, text, at);
    match text[line.start..line.end].find(cell) {
        Some(offset) => Place { start: line.start + offset, end: line.start + offset + cell.len(), ..line },
        None => line,
    }
}

fn to_usize(byte: u64) -> usize {
    usize::try_from(byte).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(bytes: &[u8]) -> Result<Series, Vec<Diagnostic>> {
        let faults = Faults::default();
        parse(&"x.csv".into(), bytes, &faults).ok_or_else(|| faults.into_vec())
    }

    #[test]
    fn office_forms_give_the_same_table() {
        let plain = read("område,2023,2024\nHela landet,1254,12.5\n".as_bytes()).unwrap();
        let bom = read("\u{feff}område;2023;2024\r\nHela landet;1 254;12,5\r\n".as_bytes()).unwrap();
        let windows = read(b"omr\xe5de;2023;2024\r\nHela landet;1\xa0254;12,5\r\n\r\n").unwrap();
        assert_eq!(plain, bom);
        assert_eq!(plain, windows);
    }

    #[test]
    fn marks_and_gaps_are_kept() {
        let series = read("a;1;2;3\nx;5 p;7r;..\n".as_bytes()).unwrap();
        let states: Vec<_> = series.rows[0].values.iter().map(|value| value.map(|figure| figure.state)).collect();
        assert_eq!(states, [Some(FigureState::Preliminary), Some(FigureState::Revised), None]);
    }

    #[test]
    fn every_bad_cell_is_told() {
        let faults = read("a;1;2\nx;5x;1e3\ny;1\n".as_bytes()).unwrap_err();
        assert_eq!(
            faults.iter().map(|fault| fault.rule.id).collect::<Vec<_>>(),
            ["bad-figure", "bad-figure", "bad-table"]
        );
    }

    #[test]
    fn numbers_that_are_none() {
        for wrong in ["1e3", "0x1F", "1,234,567", "1 23", "", ",5", "5,", "1_000", "tolv"] {
            assert_eq!(number(wrong), None, "{wrong}");
        }
        assert_eq!(number("−1 234,5"), Some(-1234.5));
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes: Vec<u8>) {
            let _ = read(&bytes);
        }
    }
}
