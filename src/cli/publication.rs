//! What a publishing came to, and how it is told: a summary for people, one object for machines.
//!
//! The object has the same members whether the site was put out or refused, so that whoever reads it need not guess from its form
//! what happened. Its shape is documented in `docs/drift.md`.

use serde::Serialize;

use crate::ledger::{Edition, Released, What};
use crate::locale::{Argument, Locale};

use super::after::Ended;
use super::arguments::{Format, Options};
use super::failure::Failure;
use super::report::{self, AllTexts, Summary};
use super::run::Run;
use super::terminal::Terminal;

/// What was put out.
#[derive(Debug, Serialize)]
pub struct Published {
    /// The moment that was recorded.
    pub time: String,
    /// What was published for the first time, or in a new edition.
    pub released: Vec<Item>,
    /// Addresses that are new.
    pub addresses: Vec<String>,
    /// How many lines the ledger has.
    pub lines: usize,
    /// The site's folder.
    pub site: String,
    /// How many files the site has.
    pub files: usize,
    /// The hash of the list of the site's files, which is the last that the ledger records.
    pub sha256: String,
    /// Pages made.
    #[serde(skip)]
    pub pages: usize,
    /// Documents made.
    #[serde(skip)]
    pub documents: usize,
    /// Files of the output that are new or changed.
    #[serde(skip)]
    pub changed: usize,
}

/// Something that was published.
#[derive(Debug, Serialize)]
pub struct Item {
    /// `result`, `text` or `signed`.
    kind: &'static str,
    partnership: String,
    id: String,
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    quarter: Option<String>,
    edition: u32,
    addresses: Vec<String>,
}

impl Item {
    /// What was released; `None` for the site as a whole, which is told of by itself.
    pub fn of(released: &Released) -> Option<Self> {
        let (kind, edition): (_, &Edition) = match &released.what {
            What::Result(edition) => ("result", edition),
            What::Text(edition) => ("text", edition),
            What::Signed(file) => {
                return Some(Self {
                    kind: "signed",
                    partnership: file.partnership.clone(),
                    id: file.id.clone(),
                    title: released.title.clone(),
                    quarter: None,
                    edition: 1,
                    addresses: vec![file.address.clone()],
                });
            }
            What::Issue(_) => return None,
        };
        Some(Self {
            kind,
            partnership: edition.partnership.clone(),
            id: edition.id.clone(),
            title: released.title.clone(),
            quarter: edition.quarter.clone(),
            edition: edition.edition,
            addresses: edition.addresses.clone(),
        })
    }

    /// "Resultat: Lugnare krogkväll, 2026-k3, utgåva 1 (exempelby)".
    fn in_words(&self, locale: &Locale) -> String {
        let arguments: [(&str, Argument<'_>); 4] = [
            ("title", self.title.as_str().into()),
            ("partnership", self.partnership.as_str().into()),
            ("quarter", self.quarter.clone().unwrap_or_default().into()),
            ("edition", self.edition.to_string().into()),
        ];
        locale.say(&format!("published-{}", self.kind), &arguments)
    }
}

/// Tells people: warnings, what was released, and how much. Machines are told when all is over.
pub fn say(
    published: &Published,
    run: &Run,
    options: &Options,
    locale: &Locale,
    terminal: &mut Terminal,
) -> Result<(), Failure> {
    if options.format == Format::Json {
        return Ok(());
    }
    let texts = AllTexts { sources: &run.sources, layouts: &run.layouts };
    for fault in &run.faults {
        terminal.err(&format!("{}\n", crate::diagnostic::draw::human(fault, &texts, locale, terminal.colours)))?;
    }
    if options.quiet {
        return Ok(());
    }
    let mut text: String = published.released.iter().map(|item| item.in_words(locale) + "\n").collect();
    let counts = [
        ("released", published.released.len().into()),
        ("addresses", published.addresses.len().into()),
        ("lines", published.lines.into()),
        ("changed", published.changed.into()),
    ];
    text.push_str(&locale.say("summary-published", &counts));
    text.push('\n');
    Ok(terminal.out(&text)?)
}

/// Tells machines, once everything has been done that will be.
pub fn record(
    published: Option<&Published>,
    after: Option<&Ended>,
    run: &Run,
    seconds: f64,
    locale: &Locale,
    terminal: &mut Terminal,
) -> Result<(), Failure> {
    let texts = AllTexts { sources: &run.sources, layouts: &run.layouts };
    let mut summary = Summary::of(&run.faults, seconds);
    if let Some(published) = published {
        summary.pages = Some(published.pages);
        summary.documents = Some(published.documents);
        summary.changed = Some(published.changed);
    }
    let all = serde_json::json!({
        "diagnostics": report::records(&run.faults, &texts, locale),
        "summary": summary,
        "published": published,
        "after": after,
    });
    report::object(&all, terminal)
}
