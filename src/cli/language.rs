//! Which language messages are written in: `--lang`, else the environment's locale, else Swedish.

#![allow(clippy::disallowed_methods, reason = "the environment is read here")]

use std::ffi::OsString;

use crate::locale::MAIN_LANGUAGE;

/// Chooses among the languages that there are words for.
///
/// `--lang` is looked for before the arguments are parsed, for the help texts themselves are in a language.
pub fn choose(arguments: &[OsString], known: &[String]) -> String {
    // What comes after `--` is another command's.
    let own = arguments.iter().take_while(|argument| *argument != "--");
    let arguments: Vec<_> = own.map(|argument| argument.to_string_lossy()).collect();
    let asked = arguments.iter().enumerate().find_map(|(at, argument)| match argument.strip_prefix("--lang=") {
        Some(language) => Some(language.to_owned()),
        None if argument == "--lang" => arguments.get(at + 1).map(|language| language.clone().into_owned()),
        None => None,
    });
    let environment = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .and_then(|value| value.split(['_', '.']).next().map(str::to_owned));
    asked
        .into_iter()
        .chain(environment)
        .find(|language| known.contains(language))
        .unwrap_or_else(|| MAIN_LANGUAGE.to_owned())
}
