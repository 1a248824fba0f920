//! Faults in templates and style sheets, turned from the engines' forms into one of ours.
//!
//! Tera tells a fault in one of two ways: as data with a span, or (when it checks how templates refer to one another) as
//! a finished drawing of all faults at once. The drawings are read back into data, so that the one place that draws
//! faults draws these too. What can be told in words of our own is: a value, a component or a word that is not there. The rest is
//! told in the engine's.

use tera::ErrorKind;

use crate::artifact::{LayoutFault, LayoutFaultKind};

/// How a word that is not there, one that lacks a value and one with an empty value are told through the engine, which only knows
/// sentences: this, then the parts with a space between. No key and no name has a space.
pub const UNKNOWN_WORD: &str = "lofte-unknown-word ";
/// A word, and the value that it lacks.
pub const WORD_WITHOUT: &str = "lofte-word-without ";
/// A word, and the value that it was given and that is nothing.
pub const EMPTY_ARGUMENT: &str = "lofte-empty-argument ";

/// Where the templates lie.
pub const FOLDER: &str = "layouts/site/";

/// The faults that an error of Tera tells of. `making` is the page that was being made, empty while templates load;
/// `source` gives the text of a template by its name.
pub fn of_template(error: &tera::Error, making: &str, source: impl Fn(&str) -> Option<String>) -> Vec<LayoutFault> {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let range = &report.span().range;
            vec![fault(report.filename(), Some((range.start, range.end)), report.message(), making)]
        }
        ErrorKind::Msg(message) => {
            let drawn: Vec<_> = message.split("\n\n").filter_map(|text| read_back(text, &source, making)).collect();
            if drawn.is_empty() { vec![fault("", None, message, making)] } else { drawn }
        }
        ErrorKind::MissingParent { current, .. } => vec![fault(current, None, &error.to_string(), making)],
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => {
            vec![fault(tpl, None, &error.to_string(), making)]
        }
        ErrorKind::TemplateNotFound(name) => vec![fault(name, None, &error.to_string(), making)],
        _ => vec![fault("", None, &error.to_string(), making)],
    }
}

/// A fault in a file below the folder of templates.
pub fn fault(name: &str, span: Option<(usize, usize)>, message: &str, making: &str) -> LayoutFault {
    LayoutFault { path: format!("{FOLDER}{name}"), span, kind: kind(message), making: making.to_owned() }
}

/// What a sentence of the engine tells of.
fn kind(message: &str) -> LayoutFaultKind {
    let parts = |marker: &str| -> Option<(String, String)> {
        let (first, second) = message.strip_prefix(marker)?.split_once(' ').unwrap_or((&message[marker.len()..], ""));
        Some((first.to_owned(), second.to_owned()))
    };
    if let Some((key, _)) = parts(UNKNOWN_WORD) {
        return LayoutFaultKind::UnknownWord(key);
    }
    if let Some((key, name)) = parts(WORD_WITHOUT) {
        return LayoutFaultKind::WordWithout { key, name };
    }
    if let Some((key, name)) = parts(EMPTY_ARGUMENT) {
        return LayoutFaultKind::EmptyArgument { key, name };
    }
    // As Tera 2.4 writes them; other words of its are told as they are.
    let named = |beginning: &str| message.strip_prefix(beginning)?.split_once('`');
    if let Some((name, rest)) = named("Field `") {
        let known = rest.split_once("Available fields: ").map_or("", |(_, known)| known);
        let known =
            known.trim_end_matches('.').split(", ").filter(|name| !name.is_empty()).map(str::to_owned).collect();
        return LayoutFaultKind::UnknownValue { name: name.to_owned(), known };
    }
    if let Some((name, _)) = named("Unknown component `") {
        return LayoutFaultKind::UnknownComponent(name.to_owned());
    }
    LayoutFaultKind::Engine { message: message.to_owned(), hints: Vec::new() }
}

/// Reads `error: …\n --> name:line:column …` back into data.
fn read_back(drawing: &str, source: impl Fn(&str) -> Option<String>, making: &str) -> Option<LayoutFault> {
    let (message, rest) = drawing.trim_start().strip_prefix("error: ")?.split_once('\n')?;
    let place = rest.lines().next()?.trim_start().strip_prefix("--> ")?;
    let mut parts = place.rsplitn(3, ':');
    let column: usize = parts.next()?.trim().parse().ok()?;
    let line: usize = parts.next()?.parse().ok()?;
    let name = parts.next()?;
    let start = source(name).and_then(|text| offset(&text, line, column));
    // The drawing underlines what it points at.
    let length = drawing.lines().last().map_or(1, |line| line.matches('^').count().max(1));
    Some(fault(name, start.map(|start| (start, start + length)), message, making))
}

/// The byte at a line and column, both counted from 1; columns are characters.
#[must_use]
pub fn offset(text: &str, line: usize, column: usize) -> Option<usize> {
    let start: usize = text.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum();
    let rest = text.get(start..)?;
    let within = rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(at, _)| at);
    Some(start + within)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_engine_says_becomes_data() {
        let known = vec!["entries".to_owned(), "lead".to_owned()];
        let said = "Field `innehall` is not defined. Available fields: entries, lead.";
        assert_eq!(kind(said), LayoutFaultKind::UnknownValue { name: "innehall".to_owned(), known });
        let without = LayoutFaultKind::WordWithout { key: "site-now".to_owned(), name: "quarter".to_owned() };
        assert_eq!(kind(&format!("{WORD_WITHOUT}site-now quarter")), without);
        assert!(matches!(kind("Found `}`"), LayoutFaultKind::Engine { .. }));
    }

    #[test]
    fn a_place_becomes_a_byte() {
        assert_eq!(offset("å\nåb", 2, 2), Some(5));
        assert_eq!(offset("a", 1, 1), Some(0));
    }
}
