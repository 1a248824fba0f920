//! The arguments and their help, in the language of the reader.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, builder::PossibleValuesParser, value_parser};
use jiff::ZonedDateTime;
use jiff::civil::Date;

use super::documents::Wish;
use super::translations;
use crate::documents::{Edition, Kind, Selection};
use crate::locale::{Argument, Locale};
use crate::model::period::Quarter;
use crate::resolve::Asked;

/// What to do.
#[derive(Debug, Clone)]
pub enum Command {
    /// Check the content and make everything.
    Build,
    /// Check the content only.
    Check,
    /// Check, build, record what is published, put it out, and run a command with its arguments, if one is given.
    Publish(Vec<OsString>),
    /// Hold a copy of the site against what has been published.
    Verify(PathBuf),
    /// Tell how the work stands, of all partnerships or of one.
    Status(Option<String>),
    /// List documents, or make some.
    Documents(Wish),
    /// Tell all that has happened to a promise.
    History(String),
    /// Tell how the translations stand, or accept them.
    Translations(translations::Wish),
}

/// How faults and summaries are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For people.
    Text,
    /// For machines.
    Json,
}

/// The options of a run.
#[derive(Debug, Clone)]
pub struct Options {
    /// The content folder.
    pub content: PathBuf,
    /// The folder that shadows the embedded layouts; `None` for `layouts/` beside the content, if there is one.
    pub layouts: Option<PathBuf>,
    /// The output folder.
    pub output: PathBuf,
    /// The moment that is asked for.
    pub today: Option<Asked>,
    /// How faults are written.
    pub format: Format,
    /// How many threads; 0 for one per core.
    pub jobs: usize,
    /// Only faults are written.
    pub quiet: bool,
    /// Every file is written of.
    pub verbose: bool,
}

/// What the arguments ask for.
pub enum Parsed {
    /// A command.
    Run(Command, Box<Options>),
    /// Help or version.
    Say(String),
    /// The arguments are wrong.
    Refuse(String),
}

/// Parses the arguments, the program's name first.
pub fn parse(arguments: &[OsString], locale: &Locale) -> Parsed {
    let command = command(locale);
    match command.try_get_matches_from(arguments) {
        Ok(matches) => match matches.subcommand() {
            Some(("build", matches)) => Parsed::Run(Command::Build, Box::new(options(matches))),
            Some(("publish", matches)) => {
                let after = matches.get_many("after").unwrap_or_default().cloned().collect();
                Parsed::Run(Command::Publish(after), Box::new(options(matches)))
            }
            Some(("verify", matches)) => {
                let copy = matches.get_one::<PathBuf>("copy").cloned().unwrap_or_default();
                Parsed::Run(Command::Verify(copy), Box::new(options(matches)))
            }
            Some(("history", matches)) => {
                let promise = matches.get_one::<String>("promise").cloned().unwrap_or_default();
                Parsed::Run(Command::History(promise), Box::new(options(matches)))
            }
            Some(("status", matches)) => {
                let partnership = matches.get_one("partnership").cloned();
                Parsed::Run(Command::Status(partnership), Box::new(options(matches)))
            }
            Some(("translations", matches)) => {
                let files = matches.get_many("files").unwrap_or_default().cloned().collect();
                let wish = translations::Wish { files, accept: matches.get_flag("accept") };
                Parsed::Run(Command::Translations(wish), Box::new(options(matches)))
            }
            Some(("documents", matches)) => match wish(matches) {
                Some(wish) => Parsed::Run(Command::Documents(wish), Box::new(options(matches))),
                None => Parsed::Refuse(format!(
                    "{}: {}\n{}\n",
                    locale.word("error"),
                    locale.word("select-none"),
                    locale.word("select-help")
                )),
            },
            Some((_, matches)) => Parsed::Run(Command::Check, Box::new(options(matches))),
            None => Parsed::Refuse(self::command(locale).render_help().to_string()),
        },
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Parsed::Say(error.render().to_string()),
            ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => Parsed::Refuse(error.render().to_string()),
            _ => Parsed::Refuse(refusal(&error, locale)),
        },
    }
}

fn command(locale: &Locale) -> clap::Command {
    let template = format!(
        "{{about}}\n\n{}: {{usage}}\n\n{{all-args}}\n\n{}\n",
        locale.word("cli-usage"),
        locale.word("cli-more")
    );
    let subcommand = |name: &'static str, key: &str| {
        clap::Command::new(name)
            .about(locale.word(key))
            .override_usage(format!("lofte {name} [{}]", locale.word("cli-options").to_uppercase()))
            .help_template(template.clone())
            .disable_help_flag(true)
            .args(arguments(locale))
            .arg(help(locale))
    };
    clap::Command::new("lofte")
        .version(env!("CARGO_PKG_VERSION"))
        .about(locale.word("cli-about"))
        .help_template(template.clone())
        .subcommand_help_heading(locale.word("cli-commands"))
        .subcommand_value_name(locale.word("cli-command"))
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .arg(help(locale))
        .arg(
            Arg::new("version")
                .long("version")
                .short('V')
                .action(ArgAction::Version)
                .help(locale.word("cli-version"))
                .help_heading(locale.word("cli-options")),
        )
        .subcommand(subcommand("build", "cli-build"))
        .subcommand(subcommand("check", "cli-check"))
        .subcommand(
            subcommand("publish", "cli-publish")
                .override_usage(format!(
                    "lofte publish [{}] [-- {} [{}]…]",
                    locale.word("cli-options").to_uppercase(),
                    locale.word("cli-command"),
                    locale.word("cli-argument")
                ))
                .arg(
                    Arg::new("after")
                        .value_name(locale.word("cli-command"))
                        .help(locale.word("cli-after"))
                        .help_heading(locale.word("cli-options"))
                        .value_parser(value_parser!(OsString))
                        .num_args(0..)
                        .last(true),
                ),
        )
        .subcommand(
            subcommand("status", "cli-status").arg(
                Arg::new("partnership")
                    .long("partnership")
                    .value_name(locale.word("cli-id"))
                    .help(locale.word("cli-status-partnership"))
                    .help_heading(locale.word("cli-options")),
            ),
        )
        .subcommand(
            subcommand("verify", "cli-verify")
                .override_usage(format!(
                    "lofte verify {} [{}]",
                    locale.word("cli-folder"),
                    locale.word("cli-options").to_uppercase()
                ))
                .arg(
                    Arg::new("copy")
                        .value_name(locale.word("cli-folder"))
                        .help(locale.word("cli-copy"))
                        .help_heading(locale.word("cli-options"))
                        .value_parser(value_parser!(PathBuf))
                        .required(true),
                ),
        )
        .subcommand(
            subcommand("history", "cli-history")
                .override_usage(format!(
                    "lofte history {} [{}]",
                    locale.word("cli-promise"),
                    locale.word("cli-options").to_uppercase()
                ))
                .arg(
                    Arg::new("promise")
                        .value_name(locale.word("cli-promise"))
                        .help(locale.word("cli-promise-help"))
                        .help_heading(locale.word("cli-options"))
                        .required(true),
                ),
        )
        .subcommand(
            subcommand("translations", "cli-translations")
                .override_usage(format!(
                    "lofte translations [{}…] [{}]",
                    locale.word("cli-file"),
                    locale.word("cli-options").to_uppercase()
                ))
                .arg(
                    Arg::new("files")
                        .value_name(locale.word("cli-file"))
                        .help(locale.word("cli-translations-files"))
                        .help_heading(locale.word("cli-options"))
                        .value_parser(value_parser!(PathBuf))
                        .num_args(0..),
                )
                .arg(
                    Arg::new("accept")
                        .long("accept")
                        .action(ArgAction::SetTrue)
                        .help(locale.word("cli-translations-accept"))
                        .help_heading(locale.word("cli-options")),
                ),
        )
        .subcommand(
            subcommand("documents", "cli-documents")
                .override_usage(format!(
                    "lofte documents [{}…] [{}]",
                    locale.word("cli-document"),
                    locale.word("cli-options").to_uppercase()
                ))
                .args(selection(locale))
                // Documents that are asked for lie apart from what `build` makes and replaces.
                .mut_arg("output", |output| output.default_value("dokument").help(locale.word("cli-documents-output"))),
        )
}

fn help(locale: &Locale) -> Arg {
    Arg::new("help")
        .long("help")
        .short('h')
        .action(ArgAction::Help)
        .help(locale.word("cli-help"))
        .help_heading(locale.word("cli-options"))
}

fn arguments(locale: &Locale) -> Vec<Arg> {
    let option = |name: &'static str| {
        Arg::new(name).long(name).help(locale.word(&format!("cli-{name}"))).help_heading(locale.word("cli-options"))
    };
    let folder = locale.word("cli-folder");
    vec![
        option("content")
            .value_name(folder.clone())
            .value_parser(value_parser!(PathBuf))
            .default_value("content")
            .hide_default_value(true),
        option("layouts").value_name(folder.clone()).value_parser(value_parser!(PathBuf)),
        option("output")
            .value_name(folder)
            .value_parser(value_parser!(PathBuf))
            .default_value("output")
            .hide_default_value(true),
        option("today").value_name(locale.word("cli-date")).value_parser(moment),
        option("lang").value_name(locale.word("cli-language")),
        option("format")
            .value_name(locale.word("cli-form"))
            .value_parser(PossibleValuesParser::new(["text", "json"]))
            .default_value("text")
            .hide_default_value(true)
            .hide_possible_values(true),
        option("jobs")
            .value_name(locale.word("cli-number"))
            .short('j')
            .value_parser(value_parser!(u16))
            .default_value("0")
            .hide_default_value(true),
        option("quiet").short('q').action(ArgAction::SetTrue).conflicts_with("verbose"),
        option("verbose").short('v').action(ArgAction::SetTrue),
    ]
}

/// The arguments that choose documents.
fn selection(locale: &Locale) -> Vec<Arg> {
    let option = |name: &'static str| {
        Arg::new(name).long(name).help(locale.word(&format!("cli-{name}"))).help_heading(locale.word("cli-options"))
    };
    let kinds: Vec<_> = Kind::ALL.iter().map(|kind| kind.key()).collect();
    vec![
        Arg::new("kind")
            .value_name(locale.word("cli-document"))
            .help(format!("{} {}", locale.word("cli-kind"), kinds.join(", ")))
            .help_heading(locale.word("cli-kinds"))
            .num_args(0..)
            .value_parser(kind),
        option("list").action(ArgAction::SetTrue).conflicts_with_all(["kind", "partnership", "quarter", "edition"]),
        option("partnership").value_name(locale.word("cli-id")),
        option("quarter").value_name(locale.word("cli-quarter-form")).value_parser(quarter),
        option("edition").value_name(locale.word("cli-edition-form")).value_parser(edition),
    ]
}

/// What is asked of `documents`; `None` when nothing is.
fn wish(matches: &ArgMatches) -> Option<Wish> {
    if matches.get_flag("list") {
        return Some(Wish::List);
    }
    let selection = Selection {
        kinds: matches.get_many("kind").unwrap_or_default().cloned().collect(),
        partnership: matches.get_one("partnership").cloned(),
        quarter: matches.get_one("quarter").copied(),
        edition: matches.get_one("edition").copied(),
    };
    let asked = !selection.kinds.is_empty()
        || selection.partnership.is_some()
        || selection.quarter.is_some()
        || selection.edition.is_some();
    asked.then_some(Wish::Make(selection))
}

/// A kind, or a kind and the id of a record: `plan`, `plan/krogmiljo`.
fn kind(text: &str) -> Result<(Kind, Option<String>), String> {
    let (name, id) = text.split_once('/').map_or((text, None), |(name, id)| (name, Some(id.to_owned())));
    Kind::parse(name).map(|kind| (kind, id.filter(|id| !id.is_empty()))).ok_or_else(String::new)
}

fn quarter(text: &str) -> Result<Quarter, String> {
    Quarter::parse(text).ok_or_else(String::new)
}

fn edition(text: &str) -> Result<Edition, String> {
    Edition::parse(text).ok_or_else(String::new)
}

fn options(matches: &ArgMatches) -> Options {
    let path = |name: &str| matches.get_one::<PathBuf>(name).cloned();
    Options {
        content: path("content").unwrap_or_default(),
        layouts: path("layouts"),
        output: path("output").unwrap_or_default(),
        today: matches.get_one::<Asked>("today").cloned(),
        format: if matches.get_one::<String>("format").is_some_and(|format| format == "json") {
            Format::Json
        } else {
            Format::Text
        },
        jobs: matches.get_one::<u16>("jobs").copied().map_or(0, usize::from),
        quiet: matches.get_flag("quiet"),
        verbose: matches.get_flag("verbose"),
    }
}

/// A date, or a date and time with a zone.
fn moment(text: &str) -> Result<Asked, String> {
    if let Ok(moment) = text.parse::<ZonedDateTime>() {
        return Ok(Asked::Moment(moment));
    }
    if let Ok(moment) = text.parse::<jiff::Timestamp>() {
        return Ok(Asked::Moment(moment.to_zoned_datetime(jiff::tz::TimeZone::UTC)));
    }
    let is_date = text.len() == 10;
    text.parse::<Date>().ok().filter(|_| is_date).map(Asked::Date).ok_or_else(String::new)
}

/// What is wrong with the arguments, in words.
fn refusal(error: &clap::Error, locale: &Locale) -> String {
    let context = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let argument = context(ContextKind::InvalidArg);
    let name = argument.split([' ', '=']).next().unwrap_or_default().to_owned();
    let (key, arguments): (&str, Vec<(&str, Argument<'_>)>) = match error.kind() {
        ErrorKind::UnknownArgument => {
            let near = context(ContextKind::SuggestedArg);
            let key = if near.is_empty() { "refuse-unknown-option" } else { "refuse-unknown-option-near" };
            (key, vec![("option", name.into()), ("near", near.into())])
        }
        ErrorKind::InvalidSubcommand => {
            let near = context(ContextKind::SuggestedSubcommand);
            let key = if near.is_empty() { "refuse-unknown-command" } else { "refuse-unknown-command-near" };
            (key, vec![("command", context(ContextKind::InvalidSubcommand).into()), ("near", near.into())])
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = context(ContextKind::InvalidValue);
            if value.is_empty() {
                ("refuse-no-value", vec![("option", name.into())])
            } else {
                // What has no dashes is the kind of document, the only argument that stands by itself.
                let option = name.strip_prefix("--").unwrap_or("kind");
                let mut allowed = locale.word(&format!("refuse-allowed-{option}"));
                let mut name = name.clone();
                if option == "kind" {
                    name = "documents".to_owned();
                    let wanted = value.split('/').next().unwrap_or_default();
                    let near = crate::diagnostic::nearest(wanted, Kind::ALL.iter().map(|kind| kind.key()));
                    if let Some(near) = near {
                        allowed = locale.say("refuse-kind-near", &[("near", near.into())]);
                    }
                }
                ("refuse-value", vec![("option", name.into()), ("value", value.into()), ("allowed", allowed.into())])
            }
        }
        ErrorKind::ArgumentConflict => {
            ("refuse-conflict", vec![("option", name.into()), ("other", context(ContextKind::PriorArg).into())])
        }
        _ => ("refuse-other", vec![("detail", error.kind().to_string().into())]),
    };
    format!("{}: {}\n{}\n", locale.word("error"), locale.say(key, &arguments), locale.word("refuse-help"))
}
