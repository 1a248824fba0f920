//! `lofte translations`: what has been translated, what has changed since, what has not; and with `--accept` that a translation agrees
//! with the text as it is now.

#![allow(clippy::disallowed_methods, reason = "what a translation is of is written here")]

use std::io::Write;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::diagnostic::Faults;
use crate::locale::Locale;
use crate::model::translation::Standing;
use crate::resolve::translation::{self, Compared};
use crate::source::Sources;

use super::Ending;
use super::arguments::{Format, Options};
use super::failure::Failure;
use super::run;
use super::terminal::Terminal;

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// The translations that are meant, by their files; all of them when none is named.
    pub files: Vec<PathBuf>,
    /// Whether they are said to agree with the text as it is now.
    pub accept: bool,
}

/// Folders of records that no page shows.
const UNSHOWN: [&str; 2] = ["checklistor", "undertecknat"];

/// Tells how the translations stand, or accepts them. Exit 1 when any that was asked for is outdated or says not what it is of.
pub fn translations(
    wish: &Wish,
    options: &Options,
    locale: &Locale,
    terminal: &mut Terminal,
) -> Result<Ending, Failure> {
    let run = run::read(options)?;
    let is_meant = |compared: &Compared| {
        wish.files.is_empty() || wish.files.iter().any(|file| is_file(&options.content, file, &compared.file))
    };
    let languages: Vec<_> = run
        .sources
        .translations
        .keys()
        .map(|language| {
            let mut of = translation::compare(&run.sources, language, &Faults::default());
            of.retain(is_meant);
            (language.clone(), of)
        })
        .collect();
    if let Some(unknown) = wish.files.iter().find(|file| {
        !languages.iter().flat_map(|(_, of)| of).any(|compared| is_file(&options.content, file, &compared.file))
    }) {
        let file = unknown.display().to_string();
        return Err(Failure::Arguments(locale.say("translations-unknown", &[("file", file.into())])));
    }
    if wish.accept {
        return accept(&run.sources, &languages, options, locale, terminal);
    }
    let to_do = |compared: &&Compared| compared.standing == Standing::Outdated || compared.stated.is_none();
    let waits = languages.iter().flat_map(|(_, of)| of).any(|compared| to_do(&compared));
    let mut text = String::new();
    for (language, of) in &languages {
        let missing: Vec<&str> = if wish.files.is_empty() { untranslated(&run.sources, of) } else { Vec::new() };
        let outdated: Vec<&str> = of.iter().filter(to_do).map(|compared| compared.file.as_str()).collect();
        if options.format == Format::Json {
            let current = of.iter().filter(|compared| !to_do(compared)).map(|compared| compared.file.as_str());
            let all = json!({ "language": language, "current": current.collect::<Vec<_>>(), "outdated": outdated, "missing": missing });
            text.push_str(&format!("{all}\n"));
            continue;
        }
        let counts = [
            ("language", language.into()),
            ("current", (of.len() - outdated.len()).into()),
            ("outdated", outdated.len().into()),
            ("missing", missing.len().into()),
        ];
        text.push_str(&format!("{}\n", locale.say("translations-summary", &counts)));
        for (key, files) in [("translations-outdated", outdated), ("translations-missing", missing)] {
            for file in files {
                text.push_str(&format!("  {}\n", locale.say(key, &[("file", file.into())])));
            }
        }
    }
    if languages.is_empty() && options.format == Format::Text {
        text = format!("{}\n", locale.word("translations-none"));
    }
    terminal.out(&text)?;
    Ok(if waits { Ending::ContentErrors } else { Ending::Fine })
}

/// Whether a path that was written names a file of the content: as it stands there, or seen from where the command runs.
fn is_file(content: &Path, written: &Path, file: &str) -> bool {
    written == Path::new(file) || written == content.join(file)
}

/// The records that pages show and that have no translation.
fn untranslated<'a>(sources: &'a Sources, of: &[Compared]) -> Vec<&'a str> {
    let is_shown = |path: &str| !path.split('/').any(|part| UNSHOWN.contains(&part));
    let paths = sources.texts.keys().map(AsRef::as_ref);
    paths.filter(|path| is_shown(path) && !of.iter().any(|compared| compared.record == **path)).collect()
}

/// Writes into each translation which text it is of.
fn accept(
    sources: &Sources,
    languages: &[(String, Vec<Compared>)],
    options: &Options,
    locale: &Locale,
    terminal: &mut Terminal,
) -> Result<Ending, Failure> {
    for compared in languages.iter().flat_map(|(_, of)| of) {
        if compared.stated.as_ref().is_some_and(|(stated, _)| *stated == compared.fingerprint) {
            continue;
        }
        let Some(text) = sources.translation(&compared.file).map(|translation| &translation.text) else { continue };
        let path = options.content.join(&compared.file);
        write(&path, &marked(text, compared))
            .map_err(|error| Failure::Unwritable(path.display().to_string(), error))?;
        if !options.quiet {
            terminal
                .out(&format!("{}\n", locale.say("translations-accepted", &[("file", (&compared.file).into())])))?;
        }
    }
    Ok(Ending::Fine)
}

/// The translation, saying which text it is of.
fn marked(text: &str, compared: &Compared) -> String {
    let entry = format!("{}: {}", translation::FROM, compared.fingerprint);
    match &compared.stated {
        Some((_, place)) => format!("{}{entry}{}", &text[..place.start], &text[place.end..]),
        None => {
            let at = compared.beginning.start;
            format!("{}{entry}\n{}", &text[..at], &text[at..])
        }
    }
}

/// Whole or not at all.
fn write(path: &Path, text: &str) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new(""));
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(text.as_bytes())?;
    // A file of the content keeps the rights that it had.
    file.as_file().set_permissions(std::fs::metadata(path)?.permissions())?;
    file.persist(path).map(|_| ()).map_err(|error| error.error)
}
