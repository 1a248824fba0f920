//! Why the tool could not do its work, in words that say what to do about it.

use std::io;
use std::path::PathBuf;

use crate::locale::Locale;
use crate::output::ClaimError;

/// Why the tool could not do its work.
#[derive(Debug)]
pub enum Failure {
    /// The reader of what the tool writes has gone: nothing to tell, and nobody to tell it.
    Closed,
    /// There is no content folder.
    NoContent(PathBuf),
    /// A folder cannot be read.
    Unreadable(PathBuf, io::Error),
    /// There is no such layouts folder.
    NoLayouts(PathBuf),
    /// The output folder cannot be had.
    Output(ClaimError),
    /// An artifact could not be written.
    Unwritable(String, io::Error),
    /// No threads could be had.
    Threads(String),
    /// Standard output cannot be written.
    Stream(io::Error),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe { Self::Closed } else { Self::Stream(error) }
    }
}

impl Failure {
    /// What is wrong, and what to do.
    pub fn message(&self, locale: &Locale) -> String {
        let path = |path: &PathBuf| path.display().to_string();
        let (key, place, detail) = match self {
            Self::Closed => return String::new(),
            Self::NoContent(folder) => ("failure-no-content", path(folder), String::new()),
            Self::NoLayouts(folder) => ("failure-no-layouts", path(folder), String::new()),
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
