//! `lofte publish -- COMMAND [ARG]…`: what is to happen once a site has been put out, such as sending it to a web server.
//!
//! The command gets its arguments as they were written, never through a shell, and learns from its environment what has been
//! published. It is called after every publishing that succeeded, also when nothing was new: a sending that failed is made up for
//! by the next run, without anyone knowing that it failed. The output stays locked meanwhile, so that no other run changes the
//! site while it is being sent, and no older site is sent after a newer one.

use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};

use serde::Serialize;

use super::arguments::Format;
use super::failure::Failure;

/// What the command learns from its environment.
pub struct Facts<'a> {
    /// The site's folder.
    pub site: &'a Path,
    /// How many results and signed texts were published for the first time or in a new edition.
    pub released: usize,
    /// How many files of the output are new or changed.
    pub changed: usize,
    /// The hash of the list of the site's files, as the ledger has it.
    pub sha256: &'a str,
}

/// How the command ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ended {
    /// The command and its arguments.
    pub command: Vec<String>,
    /// Its exit code; `None` when it was not started, or was stopped by a signal.
    pub exit: Option<i32>,
    /// The signal that stopped it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signal: Option<i32>,
    /// Why it could not be started, in the system's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fault: Option<String>,
}

/// Runs the command in the current folder and waits for it. Its output passes through; where standard output belongs to
/// machines it goes to standard error, whole.
pub fn run(command: &[OsString], facts: &Facts<'_>, format: Format) -> Option<Ended> {
    let (program, arguments) = command.split_first()?;
    let mut process = Command::new(program);
    process
        .args(arguments)
        .env("LOFTE_SITE", std::path::absolute(facts.site).unwrap_or_else(|_| facts.site.to_owned()))
        .env("LOFTE_RELEASED", facts.released.to_string())
        .env("LOFTE_CHANGED", facts.changed.to_string())
        .env("LOFTE_SHA256", facts.sha256)
        // A command that asks something would wait for ever where nobody sits.
        .stdin(Stdio::null());
    if format == Format::Json {
        process.stdout(io::stderr());
    }
    let command = command.iter().map(|argument| argument.to_string_lossy().into_owned()).collect();
    Some(match process.status() {
        Ok(status) => Ended { command, exit: status.code(), signal: signal(status), fault: None },
        Err(error) => Ended { command, exit: None, signal: None, fault: Some(error.to_string()) },
    })
}

fn signal(status: ExitStatus) -> Option<i32> {
    std::os::unix::process::ExitStatusExt::signal(&status)
}

impl Ended {
    /// The failure that it amounts to, if it does.
    pub fn failure(self) -> Result<(), Failure> {
        if self.exit == Some(0) { Ok(()) } else { Err(Failure::After(self)) }
    }

    /// The key of the words for how it failed, and what they tell.
    pub fn told(&self) -> (&'static str, String, String) {
        let name = self.command.first().cloned().unwrap_or_default();
        match (&self.fault, self.exit, self.signal) {
            (Some(fault), ..) => ("failure-after-not-started", name, fault.clone()),
            (None, Some(code), _) => ("failure-after-ended", name, code.to_string()),
            (None, None, signal) => ("failure-after-stopped", name, signal.unwrap_or_default().to_string()),
        }
    }
}
