//! Standard output and standard error: the only place that writes to them.

#![allow(clippy::disallowed_methods, reason = "the environment is read here")]

use std::io::{self, IsTerminal, Write};

/// Both streams, and whether colours are wanted.
#[derive(Debug)]
pub struct Terminal {
    /// Whether what goes to standard error may be coloured.
    pub colours: bool,
    /// Whether what goes to standard output may be coloured.
    pub colours_out: bool,
    /// Whether somebody watches standard error.
    pub watched: bool,
}

impl Terminal {
    /// The process's streams. `NO_COLOR` with any value turns colours off.
    pub fn new() -> Self {
        let watched = io::stderr().is_terminal();
        let unwanted = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        Self { colours: watched && !unwanted, colours_out: io::stdout().is_terminal() && !unwanted, watched }
    }

    /// Writes to standard output.
    pub fn out(&mut self, text: &str) -> io::Result<()> {
        let mut out = io::stdout().lock();
        out.write_all(text.as_bytes())?;
        out.flush()
    }

    /// Writes to standard error.
    pub fn err(&mut self, text: &str) -> io::Result<()> {
        plain_error(text)
    }
}

/// Writes to standard error before there is anything else.
pub fn plain_error(text: &str) -> io::Result<()> {
    let mut err = io::stderr().lock();
    err.write_all(text.as_bytes())?;
    if !text.ends_with('\n') {
        err.write_all(b"\n")?;
    }
    err.flush()
}
