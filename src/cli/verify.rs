//! `lofte verify DIR`: holds a copy of the site (a mirror, a downloaded archive) against the ledger, and tells what differs.

#![allow(clippy::disallowed_methods, reason = "the copy is read here")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Serialize;
use walkdir::WalkDir;

use crate::ledger::manifest::{MANIFEST, Manifest};
use crate::ledger::{FILE, Ledger, What, hash};
use crate::locale::Locale;
use crate::output::compressed::Form;

use super::Ending;
use super::arguments::{Format, Options};
use super::failure::Failure;
use super::terminal::Terminal;

/// One thing that differs.
#[derive(Debug, Serialize)]
struct Difference {
    /// The key of its words, without `verify-`.
    what: &'static str,
    /// The file.
    file: String,
}

/// Verifies a copy. Exit 1 when anything differs.
pub fn verify(copy: &Path, options: &Options, locale: &Locale, terminal: &mut Terminal) -> Result<Ending, Failure> {
    if !copy.is_dir() {
        return Err(Failure::NoCopy(copy.to_owned()));
    }
    let own = fs::read_to_string(options.content.join(FILE)).ok();
    let (differences, issued) = compare(copy, own.as_deref())?;
    let ending = if differences.is_empty() { Ending::Fine } else { Ending::ContentErrors };
    if options.format == Format::Json {
        let all = serde_json::json!({ "differences": differences, "published": issued });
        terminal.out(&format!("{all}\n"))?;
        return Ok(ending);
    }
    let mut text = String::new();
    for Difference { what, file } in &differences {
        text.push_str(&locale.say(&format!("verify-{what}"), &[("file", file.as_str().into())]));
        text.push('\n');
    }
    let key = if differences.is_empty() { "verify-same" } else { "verify-differs" };
    let counts = [("count", differences.len().into()), ("time", issued.unwrap_or_default().into())];
    text.push_str(&locale.say(key, &counts));
    terminal.out(&format!("{text}\n"))?;
    Ok(ending)
}

/// What differs, and when the copy was published if it ever was.
fn compare(copy: &Path, own: Option<&str>) -> Result<(Vec<Difference>, Option<String>), Failure> {
    let mut differences = Vec::new();
    let mut add = |what, file: &str| differences.push(Difference { what, file: file.to_owned() });
    let Some(text) = fs::read_to_string(copy.join(FILE)).ok() else {
        add("no-ledger", FILE);
        return Ok((differences, None));
    };
    let Ok(ledger) = Ledger::parse(&text) else {
        add("ledger-broken", FILE);
        return Ok((differences, None));
    };
    // The copy may be older than the content, or the content older than the copy; but one goes on from the other.
    let own = own.map(Ledger::parse);
    if let Some(own) = own
        && !own.is_ok_and(|own| own.continues(&ledger) || ledger.continues(&own))
    {
        add("ledger-other", FILE);
    }
    let listed = fs::read_to_string(copy.join(MANIFEST)).ok();
    let Some((listed, manifest)) = listed.and_then(|text| Manifest::parse(&text).map(|of| (text, of))) else {
        add("no-manifest", MANIFEST);
        return Ok((differences, None));
    };
    let sum = hash(listed.as_bytes());
    let issued = ledger.entries().iter().rev().find_map(|entry| match &entry.what {
        What::Issue(issue) if issue.sha256 == sum => Some(entry.time.clone()),
        _ => None,
    });
    if issued.is_none() {
        add("manifest-unknown", MANIFEST);
    }
    let found = sums(copy).map_err(|error| Failure::Unreadable(copy.to_owned(), error))?;
    for (path, sum) in manifest.files() {
        match found.get(path) {
            None => add("missing", path),
            Some(other) if other != sum => add("changed", path),
            Some(_) => {}
        }
    }
    let is_listed = |path: &str| manifest.files().contains_key(path) || [FILE, MANIFEST].contains(&path);
    for (path, sum) in found.iter().filter(|(path, _)| !is_listed(path)) {
        match packed(path).filter(|(text, _)| is_listed(text)) {
            // What is beside a file to be sent in its place says what was published, whatever has become of the file itself.
            Some((text, _)) if manifest.files().get(text).or_else(|| found.get(text)) == Some(sum) => {}
            Some(_) => add("changed", path),
            None => add("added", path),
        }
    }
    Ok((differences, issued))
}

/// The file that a compressed one is to be beside, and how it is compressed.
fn packed(path: &str) -> Option<(&str, Form)> {
    Form::ALL.into_iter().find_map(|form| Some((path.strip_suffix(form.ending())?, form)))
}

/// The longest text that is unpacked, in bytes: more than any page or table, and less than what a small file made to fill a machine
/// unpacks to.
const LONGEST: u64 = 1 << 28;

/// The hash of every file of a folder, by path: of a compressed one, that of what it unpacks to.
fn sums(folder: &Path) -> std::io::Result<BTreeMap<String, String>> {
    let mut sums = BTreeMap::new();
    for entry in WalkDir::new(folder) {
        let entry = entry?;
        if entry.file_type().is_dir() {
            continue;
        }
        let relative = entry.path().strip_prefix(folder).unwrap_or(entry.path());
        let path = relative.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
        let bytes = fs::read(entry.path())?;
        let unpacked = packed(&path).and_then(|(_, form)| form.unpack(&bytes, LONGEST).ok());
        sums.insert(path, hash(unpacked.as_deref().unwrap_or(&bytes)));
    }
    Ok(sums)
}
