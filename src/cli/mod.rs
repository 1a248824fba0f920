//! The command line: one file per command, and what they share.
//!
//! This is where the tool meets the world: arguments, environment, clock, terminal. What is said comes from the words of
//! `locales/`; what is done is [`crate::load`] and [`crate::render`].

mod after;
mod arguments;
mod build;
mod check;
mod documents;
mod failure;
mod history;
mod issue;
mod language;
mod layout_fault;
mod page_fault;
mod publication;
mod publish;
mod report;
mod run;
mod status;
mod terminal;
mod translations;
mod verify;

use std::ffi::OsString;
use std::process::ExitCode;

use crate::layouts::Layouts;
use crate::locale::Locale;
use arguments::Parsed;
use failure::Failure;
use terminal::Terminal;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// All is well.
    Fine,
    /// The content has errors; or what was asked for is not as it should be: a copy differs, something is late.
    ContentErrors,
    /// The tool could not do its work.
    Failed,
}

impl From<Ending> for ExitCode {
    fn from(ending: Ending) -> Self {
        match ending {
            Ending::Fine => Self::SUCCESS,
            Ending::ContentErrors => Self::from(1),
            Ending::Failed => Self::from(2),
        }
    }
}

/// Runs the command that the arguments name.
pub fn main(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let layouts = Layouts::embedded();
    let language = language::choose(&arguments, &crate::languages(&layouts));
    let locale = match Locale::load(&layouts, &language) {
        Ok(locale) => locale,
        // The embedded words are the tool's own: a test loads every language.
        Err(error) => {
            let _ = terminal::plain_error(&error.to_string());
            return Ending::Failed.into();
        }
    };
    let mut terminal = Terminal::new();
    let ended = match arguments::parse(&arguments, &locale) {
        Parsed::Run(command, options) => match command {
            arguments::Command::Build => build::build(&options, &locale, &mut terminal),
            arguments::Command::Check => check::check(&options, &locale, &mut terminal),
            arguments::Command::Publish(after) => publish::publish(&options, &after, &locale, &mut terminal),
            arguments::Command::Verify(copy) => verify::verify(&copy, &options, &locale, &mut terminal),
            arguments::Command::History(promise) => history::history(&promise, &options, &locale, &mut terminal),
            arguments::Command::Status(partnership) => {
                status::status(partnership.as_deref(), &options, &locale, &mut terminal)
            }
            arguments::Command::Translations(wish) => {
                translations::translations(&wish, &options, &locale, &mut terminal)
            }
            arguments::Command::Documents(wish) => documents::documents(&wish, &options, &locale, &mut terminal),
        },
        Parsed::Say(text) => terminal.out(&text).map(|()| Ending::Fine).map_err(Failure::from),
        Parsed::Refuse(text) => terminal.err(&text).map(|()| Ending::Failed).map_err(Failure::from),
    };
    match ended {
        Ok(ending) => ending.into(),
        Err(Failure::Closed) => ExitCode::SUCCESS,
        Err(failure) => {
            let _ = terminal.err(&failure.message(&locale));
            Ending::Failed.into()
        }
    }
}
