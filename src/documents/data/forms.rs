//! Forms and texts that are the same for every partnership: the quick report, empty, and the glossary.

use jiff::civil::{Date, date};
use serde::Serialize;

use super::meta::Head;
use crate::locale::Locale;
use crate::locale::glossary::{Term, initial};
use crate::model::quick_report::{LINES, QUESTIONS};

/// When the words of the forms and of the glossary were last revised: the date of their content.
pub const REVISED: Date = date(2026, 11, 23);

/// The empty quick report. A filled one names people and has no data anywhere (`GDPR`, `OSL`).
#[derive(Serialize)]
pub struct QuickReport {
    lead: String,
    notice: String,
    lines: Vec<String>,
    questions_title: String,
    questions: Vec<Question>,
}

#[derive(Serialize)]
struct Question {
    text: String,
    choices: Vec<String>,
}

pub fn quick_report_head(locale: &Locale) -> Head {
    Head { title: locale.word("quick-report-title"), heading: None, date: REVISED, version: None }
}

pub fn quick_report(locale: &Locale) -> QuickReport {
    let word = |key: &str| locale.word(&format!("quick-report-{key}"));
    QuickReport {
        lead: word("use"),
        notice: word("notice"),
        lines: LINES.map(word).into(),
        questions_title: word("follow-up"),
        questions: QUESTIONS
            .map(|question| Question {
                text: word(question.key),
                choices: question.choices.iter().map(|choice| word(&format!("{}-{choice}", question.key))).collect(),
            })
            .into(),
    }
}

/// The glossary, letter by letter.
#[derive(Serialize)]
pub struct Glossary {
    letters: Vec<Letter>,
}

#[derive(Serialize)]
struct Letter {
    letter: char,
    terms: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    term: String,
    means: String,
}

pub fn glossary_head(locale: &Locale) -> Head {
    Head { title: locale.word("doc-glossary-title"), heading: None, date: REVISED, version: None }
}

pub fn glossary(locale: &Locale) -> Glossary {
    let terms = locale.glossary();
    let letters = terms.chunk_by(|a, b| initial(&a.term) == initial(&b.term)).map(|terms| Letter {
        letter: initial(&terms[0].term),
        terms: terms
            .iter()
            .map(|Term { term, means, .. }| Entry { term: term.clone(), means: means.clone() })
            .collect(),
    });
    Glossary { letters: letters.collect() }
}
