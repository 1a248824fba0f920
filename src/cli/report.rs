//! How faults and summaries are told: drawn on standard error for people, as one JSON object on standard output for machines.

use serde::Serialize;

use crate::diagnostic::draw::{self, Texts};
use crate::diagnostic::{Diagnostic, Severity};
use crate::layouts::Layouts;
use crate::locale::Locale;
use crate::source::Sources;

use super::arguments::{Format, Options};
use super::failure::Failure;
use super::terminal::Terminal;

/// What a run made, for the summary.
#[derive(Debug, Default, Clone, Serialize)]
pub struct Summary {
    /// Errors in the content and the layouts.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Web pages made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pages: Option<usize>,
    /// PDF documents made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub documents: Option<usize>,
    /// Files that are new or changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changed: Option<usize>,
    /// How long it took.
    pub seconds: f64,
}

impl Summary {
    /// A summary that counts the faults.
    pub fn of(faults: &[Diagnostic], seconds: f64) -> Self {
        let count = |severity| faults.iter().filter(|fault| fault.rule.severity == severity).count();
        Self {
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            seconds: (seconds * 100.0).round() / 100.0,
            ..Self::default()
        }
    }
}

/// Where excerpts come from: the content, and the layouts.
pub struct AllTexts<'a> {
    /// The content's files.
    pub sources: &'a Sources,
    /// The layouts.
    pub layouts: &'a Layouts,
}

impl Texts for AllTexts<'_> {
    fn text(&self, path: &str) -> Option<String> {
        self.sources.excerpt_text(path).or_else(|| self.layouts.told_text(path).map(std::borrow::Cow::into_owned))
    }
}

/// Tells faults and summary.
pub fn tell(
    faults: &[Diagnostic],
    summary: &Summary,
    texts: &dyn Texts,
    options: &Options,
    locale: &Locale,
    terminal: &mut Terminal,
) -> Result<(), Failure> {
    if options.format == Format::Json {
        let diagnostics = records(faults, texts, locale);
        return object(&serde_json::json!({ "diagnostics": diagnostics, "summary": summary }), terminal);
    }
    for fault in faults {
        let drawn = draw::human(fault, texts, locale, terminal.colours);
        terminal.err(&format!("{drawn}\n"))?;
    }
    if options.quiet {
        return Ok(());
    }
    let counts = [
        ("errors", summary.errors.into()),
        ("warnings", summary.warnings.into()),
        ("seconds", seconds(summary.seconds, locale).into()),
    ];
    let text = if summary.errors > 0 {
        locale.say("summary-errors", &counts)
    } else if let (Some(pages), Some(documents), Some(changed)) = (summary.pages, summary.documents, summary.changed) {
        let mut all = counts.to_vec();
        all.extend([("pages", pages.into()), ("documents", documents.into()), ("changed", changed.into())]);
        all.push(("output", options.output.display().to_string().into()));
        locale.say("summary-built", &all)
    } else {
        locale.say("summary-checked", &counts)
    };
    Ok(terminal.out(&format!("{text}\n"))?)
}

/// The faults for machines.
pub fn records(faults: &[Diagnostic], texts: &dyn Texts, locale: &Locale) -> Vec<draw::Record> {
    faults.iter().map(|fault| draw::record(fault, texts, locale)).collect()
}

/// One JSON object, which is all that standard output gets.
pub fn object(all: &serde_json::Value, terminal: &mut Terminal) -> Result<(), Failure> {
    let mut text = serde_json::to_string_pretty(all).map_err(|error| Failure::Stream(error.into()))?;
    text.push('\n');
    Ok(terminal.out(&text)?)
}

fn seconds(value: f64, locale: &Locale) -> String {
    locale.number(value, 1)
}
