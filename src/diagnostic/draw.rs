//! Draws faults: with excerpts for people, as JSON for machines.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use serde::Serialize;

use super::{Diagnostic, Severity};
use crate::locale::Locale;
use crate::place::Place;

/// Gives the text of a file that a fault points into.
pub trait Texts {
    /// The file's text, or `None` when there is none to show.
    fn text(&self, path: &str) -> Option<String>;
}

/// A fault for people: message, file, line, excerpt, what to do, and the rule that it comes from.
#[must_use]
pub fn human(fault: &Diagnostic, texts: &dyn Texts, locale: &Locale, colours: bool) -> String {
    let name = locale.word(fault.rule.severity.key());
    let level = match fault.rule.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    }
    .with_name(name);
    let title = level.primary_title(fault.message(locale)).id(fault.rule.id);
    let hint_name = locale.word("hint");
    let hint = Level::HELP.with_name(hint_name.as_str()).message(fault.hint(locale));
    let authority = fault.rule.authority.map(|authority| {
        let rule_name = locale.word("rule");
        Level::NOTE.with_name(rule_name).message(authority)
    });
    let excerpt = fault.place.as_ref().map(|place| (place, texts.text(&place.file).unwrap_or_default()));
    let mut group: Group<'_> = match &excerpt {
        Some((place, text)) if is_spot(place, text) => {
            let shown = lines_around(text, place);
            let snippet = Snippet::source(&text[shown.start..shown.end])
                .line_start(shown.line)
                .path(&*place.file)
                .annotation(AnnotationKind::Primary.span(place.start - shown.start..shown.mark_end - shown.start));
            title.element(snippet)
        }
        Some((place, _)) => title.element(annotate_snippets::Origin::path(&*place.file)),
        None => Group::with_title(title),
    };
    group = group.element(hint);
    if let Some(authority) = authority {
        group = group.element(authority);
    }
    let renderer = if colours { Renderer::styled() } else { Renderer::plain() };
    let drawn = renderer.decor_style(DecorStyle::Ascii).render(&[group]);
    let mut drawn: String = drawn.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
    drawn.push('\n');
    drawn
}

/// Whether a place points into the text. Nothing at the very beginning stands for the file as a whole; nothing further on
/// is where something is missing.
fn is_spot(place: &Place, text: &str) -> bool {
    place.end > 0 && place.end >= place.start && place.end <= text.len()
}

struct Shown {
    start: usize,
    end: usize,
    mark_end: usize,
    line: usize,
}

/// The lines that a place lies in: the first three of them at most, so that a long value does not fill the screen.
fn lines_around(text: &str, place: &Place) -> Shown {
    let start = text[..place.start].rfind('\n').map_or(0, |at| at + 1);
    let limit = text[place.start..].match_indices('\n').nth(2).map_or(text.len(), |(at, _)| place.start + at);
    let mark_end = place.end.min(limit);
    let end = text[mark_end..].find('\n').map_or(text.len(), |at| mark_end + at);
    Shown { start, end, mark_end, line: line_and_column(text, place.start).0 }
}

/// Line and column of a byte, both from 1, the column in characters.
#[must_use]
pub fn line_and_column(text: &str, byte: usize) -> (usize, usize) {
    let before = text.get(..byte).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

/// A fault for machines.
#[derive(Debug, Serialize)]
pub struct Record {
    /// The rule's id.
    pub id: &'static str,
    /// `error` or `warning`.
    pub severity: &'static str,
    /// The file, relative to the content folder.
    pub file: Option<String>,
    /// From 1.
    pub line: Option<usize>,
    /// From 1, in characters.
    pub column: Option<usize>,
    /// What stands there.
    pub excerpt: Option<String>,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: String,
    /// Where the rule comes from.
    pub authority: Option<&'static str>,
}

/// A fault as a record.
#[must_use]
pub fn record(fault: &Diagnostic, texts: &dyn Texts, locale: &Locale) -> Record {
    let text = fault.place.as_ref().and_then(|place| texts.text(&place.file));
    let spot = fault.place.as_ref().zip(text.as_ref()).filter(|(place, text)| is_spot(place, text));
    let position = spot.map(|(place, text)| line_and_column(text, place.start));
    Record {
        id: fault.rule.id,
        severity: fault.rule.severity.key(),
        file: fault.place.as_ref().map(|place| place.file.to_string()),
        line: position.map(|(line, _)| line),
        column: position.map(|(_, column)| column),
        excerpt: spot.and_then(|(place, text)| text.get(place.start..place.end)).map(str::to_owned),
        message: fault.message(locale),
        hint: fault.hint(locale),
        authority: fault.rule.authority,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_counted_in_characters() {
        assert_eq!(line_and_column("å\näö x", "å\näö ".len()), (2, 4));
    }
}
