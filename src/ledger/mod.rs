//! The ledger: what has been published and what it said, in `content/publicerat.jsonl`.
//!
//! Each line records an edition of a result, the signed text of a promise, a signed file, or the site as a whole at a moment, and
//! carries the hash of the line before, so that no line can be changed or taken out unseen. Only `lofte publish` writes it; everything else
//! reads it and refuses content that would change silently what has been published. Nothing here touches the disk.

pub mod content;
mod entry;
pub mod history;
pub mod manifest;
mod record;
mod signed;
mod watch;

pub use entry::{Edition, Entry, Issue, What, hash};
pub use record::{Named, Released, due};
pub use signed::{SignatureEntry, SignedEntry};
pub use watch::{broken_line, check};

use std::collections::BTreeSet;

use jiff::ZonedDateTime;

/// The ledger's file, relative to the content folder and to the site.
pub const FILE: &str = "publicerat.jsonl";

/// Everything that has been published, oldest first.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Ledger {
    entries: Vec<Entry>,
    text: String,
}

/// What is wrong with a ledger: on which line, from 1, and what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Broken {
    /// The line.
    pub line: usize,
    /// Where the line begins and ends in the file, in bytes.
    pub span: (usize, usize),
    /// What is wrong.
    pub how: How,
}

/// How a line of a ledger is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// It cannot be read, or its end is missing.
    Unreadable,
    /// A line before it has been changed, added or taken out.
    Chain,
    /// Its content is not what its hash says.
    Content,
}

impl How {
    /// The stable name used in keys of words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::Chain => "chain",
            Self::Content => "content",
        }
    }
}

impl Ledger {
    /// Reads a ledger and follows its chain.
    ///
    /// # Errors
    /// At the first line that is wrong: those after it prove nothing.
    pub fn parse(text: &str) -> Result<Self, Broken> {
        let mut ledger = Self::default();
        let mut start = 0;
        for (at, whole) in text.split_inclusive('\n').enumerate() {
            let line = whole.strip_suffix('\n');
            let broken = |how| Broken { line: at + 1, span: (start, start + whole.trim_end().len()), how };
            let entry: Option<Entry> = line.and_then(|line| serde_json::from_str(line).ok());
            let entry = entry.ok_or(broken(How::Unreadable))?;
            if entry.number != at + 1 || entry.before != ledger.head() {
                return Err(broken(How::Chain));
            }
            if entry.moment().is_none() {
                return Err(broken(How::Unreadable));
            }
            if let What::Result(edition) | What::Text(edition) = &entry.what
                && edition.sha256 != content::sum(&edition.content)
            {
                return Err(broken(How::Content));
            }
            if let What::Result(edition) = &entry.what
                && (edition.said().is_none() || edition.quarter().is_none())
            {
                return Err(broken(How::Unreadable));
            }
            ledger.entries.push(entry);
            ledger.text.push_str(whole);
            start += whole.len();
        }
        Ok(ledger)
    }

    /// The lines, oldest first.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The ledger as its file has it.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The hash of the last line, empty where there is none.
    #[must_use]
    pub fn head(&self) -> String {
        self.text.lines().next_back().map_or_else(String::new, |line| hash(line.as_bytes()))
    }

    /// Adds a line.
    pub fn add(&mut self, time: &str, what: What) {
        let entry = Entry { number: self.entries.len() + 1, time: time.to_owned(), what, before: self.head() };
        self.text.push_str(&entry.line());
        self.text.push('\n');
        self.entries.push(entry);
    }

    /// Adds what is published at a moment.
    pub fn add_all(&mut self, now: &ZonedDateTime, released: impl IntoIterator<Item = Released>) {
        let time = now.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string();
        released.into_iter().for_each(|one| self.add(&time, one.what));
    }

    /// Whether this ledger begins with all of another.
    #[must_use]
    pub fn continues(&self, other: &Self) -> bool {
        self.text.starts_with(&other.text)
    }

    /// What had been published by a moment: the lines up to it.
    #[must_use]
    pub fn until(&self, now: &ZonedDateTime) -> Self {
        let by_then = |entry: &&Entry| entry.moment().is_some_and(|moment| moment <= now.timestamp());
        let entries: Vec<Entry> = self.entries.iter().take_while(by_then).cloned().collect();
        let text = self.text.split_inclusive('\n').take(entries.len()).collect();
        Self { entries, text }
    }

    /// Every edition of a result, oldest first, under any of the names that it has had.
    pub fn results<'a>(
        &'a self,
        partnership: &'a str,
        quarter: &'a str,
        named: &'a Named<'a>,
    ) -> impl DoubleEndedIterator<Item = (&'a Entry, &'a Edition)> {
        self.entries.iter().filter_map(move |entry| match &entry.what {
            What::Result(edition)
                if edition.partnership == partnership
                    && edition.quarter.as_deref() == Some(quarter)
                    && edition.is_plan() == named.is_plan
                    && named.has(&edition.id) =>
            {
                Some((entry, edition))
            }
            _ => None,
        })
    }

    /// The signed text of a promise, where it has been published.
    #[must_use]
    pub fn text_of(&self, partnership: &str, named: &Named<'_>) -> Option<(&Entry, &Edition)> {
        self.entries.iter().rev().find_map(|entry| match &entry.what {
            What::Text(edition) if edition.partnership == partnership && named.has(&edition.id) => {
                Some((entry, edition))
            }
            _ => None,
        })
    }

    /// Every address that has ever been published.
    #[must_use]
    pub fn addresses(&self) -> BTreeSet<&str> {
        self.entries.iter().flat_map(addresses_of).collect()
    }

    /// The site as it was published last.
    #[must_use]
    pub fn last_issue(&self) -> Option<&Issue> {
        self.entries.iter().rev().find_map(|entry| match &entry.what {
            What::Issue(issue) => Some(issue),
            What::Result(_) | What::Text(_) | What::Signed(_) => None,
        })
    }
}

fn addresses_of(entry: &Entry) -> impl Iterator<Item = &str> {
    let addresses = match &entry.what {
        What::Issue(issue) => issue.addresses.as_slice(),
        What::Result(_) | What::Text(_) | What::Signed(_) => &[],
    };
    addresses.iter().map(String::as_str)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn edition(words: &str) -> What {
        let content = json!({ "sammanfattning": words, "lämnad": "2026-04-09" });
        What::Result(Edition {
            partnership: "prov".into(),
            id: "cyklar".into(),
            quarter: Some("2026-k1".into()),
            edition: 1,
            corrections: Vec::new(),
            addresses: vec!["/prov/uppfoljning/2026/kvartal-1/cyklar/".into()],
            sha256: content::sum(&content),
            content,
        })
    }

    fn ledger() -> Ledger {
        let mut ledger = Ledger::default();
        ledger.add("2026-04-21T08:00:00+02:00", edition("Bra."));
        let issue = Issue { addresses: vec!["/prov/".into()], files: 1, sha256: hash(b"list") };
        ledger.add("2026-04-21T08:00:00+02:00", What::Issue(issue));
        ledger.add("2026-07-21T08:00:00+02:00", edition("Sämre."));
        ledger
    }

    #[test]
    fn what_is_written_is_read_back() {
        let ledger = ledger();
        assert_eq!(Ledger::parse(ledger.text()).unwrap(), ledger);
        let named = Named { id: "cyklar", former: &[], is_plan: true };
        assert_eq!(ledger.results("prov", "2026-k1", &named).count(), 2);
        let renamed = Named { id: "hojar", former: &["cyklar".to_owned()], is_plan: true };
        assert_eq!(ledger.results("prov", "2026-k1", &renamed).count(), 2);
        assert_eq!(ledger.addresses(), BTreeSet::from(["/prov/"]));
        assert_eq!(Ledger::parse("").unwrap(), Ledger::default());
    }

    #[test]
    fn a_line_that_is_changed_taken_out_or_torn_is_found() {
        let text = ledger().text().to_owned();
        let how = |text: &str| Ledger::parse(text).map_err(|broken| (broken.line, broken.how));
        // A changed word no longer has the hash that its own line gives.
        assert_eq!(how(&text.replace("Bra.", "Dåligt.")), Err((1, How::Content)));
        // A changed time is found by the line after.
        assert_eq!(how(&text.replacen("2026-04-21T08", "2026-04-21T07", 1)), Err((2, How::Chain)));
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(how(&format!("{}\n{}\n", lines[0], lines[2])), Err((2, How::Chain)));
        assert_eq!(how(&text[..text.len() - 1]), Err((3, How::Unreadable)));
        assert_eq!(how("{}\n"), Err((1, How::Unreadable)));
    }

    #[test]
    fn what_came_later_is_not_known_before() {
        let at = |time: &str| time.parse::<jiff::Timestamp>().unwrap().to_zoned_datetime(jiff::tz::TimeZone::UTC);
        let ledger = ledger();
        assert_eq!(ledger.until(&at("2026-04-21T05:59:59Z")), Ledger::default());
        assert_eq!(ledger.until(&at("2026-04-21T06:00:00Z")).entries().len(), 2);
        assert_eq!(ledger.until(&at("2026-07-21T06:00:00Z")), ledger);
        assert!(ledger.continues(&ledger.until(&at("2026-05-01T00:00:00Z"))));
    }

    #[test]
    fn a_ledger_continues_what_it_grew_from() {
        let (before, mut after) = (ledger(), ledger());
        after.add("2026-10-27T08:00:00+01:00", edition("Bättre."));
        assert!(after.continues(&before) && !before.continues(&after));
    }
}
