//! Why the tool could not do its work, in words that say what to do about it.

use std::io;
use std::path::PathBuf;

use crate::documents::SelectError;
use crate::locale::{Argument, Locale};
use crate::model::Site;
use crate::output::ClaimError;

use super::after::Ended;

/// Why the tool could not do its work.
#[derive(Debug)]
pub enum Failure {
    /// The reader of what the tool writes has gone: nothing to tell, and nobody to tell it.
    Closed,
    /// There is no content folder.
    NoContent(PathBuf),
    /// A folder cannot be read.
    Unreadable(PathBuf, io::Error),
    /// The content is being changed while it is read.
    Restless(PathBuf),
    /// There is no such layouts folder.
    NoLayouts(PathBuf),
    /// The output folder cannot be had.
    Output(ClaimError),
    /// An artifact could not be written.
    Unwritable(String, io::Error),
    /// The site is out, and the content's own ledger could not be written.
    LedgerBehind(PathBuf, io::Error),
    /// The site is out, and the command that was to follow failed.
    After(Ended),
    /// No threads could be had.
    Threads(String),
    /// What is asked for cannot be made: the words that say so.
    Selection(String),
    /// What the arguments name is not there: the words that say so.
    Arguments(String),
    /// There is no such partnership: what is asked for, and those that there are.
    NoPartnership(String, String),
    /// There is no copy to verify.
    NoCopy(PathBuf),
    /// A file has been signed and is left alone.
    Signed(String),
    /// Standard output cannot be written.
    Stream(io::Error),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe { Self::Closed } else { Self::Stream(error) }
    }
}

impl Failure {
    /// Why documents that are asked for cannot be made.
    pub fn of_selection(error: SelectError, site: &Site, locale: &Locale) -> Self {
        let quarter = |of: crate::model::period::Quarter| {
            locale.say("quarter", &[("number", of.number.to_string().into()), ("year", of.year.to_string().into())])
        };
        let (key, arguments): (&str, Vec<(&str, Argument<'_>)>) = match error {
            SelectError::NoPartnership(id) => {
                let known: Vec<_> = site.partnerships.iter().map(|partnership| partnership.id.as_str()).collect();
                ("select-no-partnership", vec![("id", id.into()), ("known", known.join(", ").into())])
            }
            SelectError::NotReleased(of) => {
                let day = locale.date(site.release.date(of));
                ("select-not-released", vec![("quarter", quarter(of).into()), ("date", day.into())])
            }
            SelectError::NoQuarter(kind) => ("select-no-quarter", vec![("kind", kind.key().into())]),
            SelectError::NoRecord(kind, id) => {
                ("select-no-record", vec![("kind", kind.key().into()), ("id", id.into())])
            }
            SelectError::NoEdition(edition) => ("select-no-edition", vec![("edition", edition.key().into())]),
            SelectError::Nothing => ("select-nothing", Vec::new()),
        };
        Self::Selection(locale.say(key, &arguments))
    }

    /// Why a file could not be written.
    pub fn of_file(path: String, error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::AlreadyExists { Self::Signed(path) } else { Self::Unwritable(path, error) }
    }

    /// What is wrong, and what to do.
    pub fn message(&self, locale: &Locale) -> String {
        let path = |path: &PathBuf| path.display().to_string();
        let (key, place, detail) = match self {
            Self::Closed => return String::new(),
            Self::Selection(said) => {
                return format!("{}: {said}\n{}\n", locale.word("error"), locale.word("select-help"));
            }
            Self::Arguments(said) => return format!("{}: {said}\n", locale.word("error")),
            Self::NoPartnership(id, known) => {
                let said = locale.say("select-no-partnership", &[("id", id.into()), ("known", known.into())]);
                return format!("{}: {said}\n", locale.word("error"));
            }
            Self::After(ended) => ended.told(),
            Self::LedgerBehind(file, error) => ("failure-ledger-behind", path(file), error.to_string()),
            Self::Signed(file) => ("failure-signed", file.clone(), String::new()),
            Self::NoContent(folder) => ("failure-no-content", path(folder), String::new()),
            Self::NoCopy(folder) => ("failure-no-copy", path(folder), String::new()),
            Self::NoLayouts(folder) => ("failure-no-layouts", path(folder), String::new()),
            Self::Restless(folder) => ("failure-restless", path(folder), String::new()),
            Self::Unreadable(folder, error) => ("failure-unreadable", path(folder), error.to_string()),
            Self::Output(ClaimError::NotOurs(folder)) => ("failure-not-ours", path(folder), String::new()),
            Self::Output(ClaimError::Busy(folder)) => ("failure-busy", path(folder), String::new()),
            Self::Output(ClaimError::NoFolder(folder)) => ("failure-no-folder", path(folder), String::new()),
            Self::Output(ClaimError::Io(folder, error)) => ("failure-unwritable", path(folder), error.to_string()),
            Self::Unwritable(file, error) => ("failure-unwritable", file.clone(), error.to_string()),
            Self::Threads(detail) => ("failure-threads", String::new(), detail.clone()),
            Self::Stream(error) => ("failure-stream", String::new(), error.to_string()),
        };
        let said = locale.say(key, &[("path", place.into()), ("detail", detail.into())]);
        format!("{}: {said}\n", locale.word("error"))
    }
}
