//! `lofte publish`: checks, builds, records what is published for the first time, and puts it all out.
//!
//! The order is what keeps the ledger true: the new site, with the new ledger inside it, takes the place of the old one in one
//! step; only then is the content's own ledger written, whole, beside and moved into place. Killed between the two, the site
//! has lines that the content lacks, and the next run takes them over. The ledger is never ahead of what is out.

#![allow(clippy::disallowed_methods, reason = "the ledger is written here")]

use std::io::Write;
use std::path::Path;
use std::time::Instant;

use serde::Serialize;

use crate::artifact::{RenderError, SinkError};
use crate::diagnostic::Severity;
use crate::ledger::{FILE, Issue, Ledger, Released, What, due, hash};
use crate::locale::{Argument, Locale};
use crate::model::Site;
use crate::output::Staging;

use super::Ending;
use super::arguments::{Format, Options};
use super::build::{Progress, Watched, layout_fault};
use super::failure::Failure;
use super::issue::{self, Standing};
use super::report::{AllTexts, Summary, tell};
use super::run::{self, Run};
use super::terminal::Terminal;

/// What a publishing came to.
#[derive(Debug, Default, Serialize)]
struct Published {
    /// The titles of what was released, with quarter and edition.
    released: Vec<String>,
    /// How many addresses are new.
    addresses: usize,
    /// How many lines the ledger has.
    lines: usize,
    /// Files of the output that are new or changed.
    changed: usize,
}

/// Publishes.
pub fn publish(options: &Options, locale: &Locale, terminal: &mut Terminal) -> Result<Ending, Failure> {
    let begun = Instant::now();
    let progress = Progress::new(options, locale, terminal.watched);
    progress.stage(&locale.word("progress-reading"));
    run::use_threads(options)?;
    // The output is claimed before anything is read: of two at once, the second would record what the first has recorded.
    let staging = Staging::begin(&options.output).map_err(Failure::Output)?;
    let mut run = read(options)?;
    let mut published = None;
    if let Some(site) = &run.site {
        let later = issue::later(run.ledger.as_ref(), site);
        run.faults.extend(later);
    }
    if let Some(mut site) = run.site.clone().filter(|_| !has_errors(&run)) {
        progress.stage(&locale.word("progress-building"));
        published = put_out(&mut site, &mut run, staging, options, locale, &progress)?;
    }
    progress.done();
    let summary = Summary::of(&run.faults, begun.elapsed().as_secs_f64());
    let texts = AllTexts { sources: &run.sources, layouts: &run.layouts };
    match published {
        Some(published) if !has_errors(&run) => {
            say(&published, &run, options, locale, terminal)?;
            Ok(Ending::Fine)
        }
        _ => {
            tell(&run.faults, &summary, &texts, options, locale, terminal)?;
            Ok(Ending::ContentErrors)
        }
    }
}

/// Reads the content. Where the published site has more lines than the content's ledger, an earlier run was stopped before its
/// last step: its lines hold.
fn read(options: &Options) -> Result<Run, Failure> {
    let run = run::read(options)?;
    match issue::standing(run.ledger.as_ref(), &options.output) {
        Standing::Goes => Ok(run),
        Standing::Behind(ledger) => run::read_with(options, Some(ledger.text().to_owned())),
        standing @ Standing::Apart => {
            let mut run = run;
            run.faults.extend(issue::diverged(&standing));
            Ok(run)
        }
    }
}

fn has_errors(run: &Run) -> bool {
    run.faults.iter().any(|fault| fault.rule.severity == Severity::Error)
}

/// Builds, records and swaps. `None` when something was refused on the way; the last output then stands.
fn put_out(
    site: &mut Site,
    run: &mut Run,
    staging: Staging,
    options: &Options,
    locale: &Locale,
    progress: &Progress,
) -> Result<Option<Published>, Failure> {
    // Without errors the ledger has been read. What is recorded comes first: pages tell which edition they are.
    let mut ledger = run.ledger.clone().unwrap_or_default();
    let released = due(site, &ledger);
    let mut published =
        Published { released: released.iter().map(|one| in_words(one, locale)).collect(), ..Published::default() };
    ledger.add_all(&site.now, released);
    site.published = ledger.published(site);
    let sink = Watched::new(&staging, progress);
    let manifest = match issue::render(site, run, &sink) {
        Ok((_, manifest)) => manifest,
        Err(RenderError::Sink(SinkError { path, cause })) => return Err(Failure::Unwritable(path, cause)),
        Err(RenderError::Layout(faults)) => {
            run.faults.extend(faults.into_iter().map(layout_fault));
            return Ok(None);
        }
    };
    let mut vanished = issue::vanished(&ledger, &manifest);
    vanished.extend(issue::lost_redirects(site, &manifest));
    if !vanished.is_empty() {
        run.faults.extend(vanished);
        return Ok(None);
    }
    let known = ledger.addresses();
    let addresses: Vec<String> = manifest
        .addresses()
        .filter(|address| crate::ledger::manifest::is_permanent(address) && !known.contains(address.as_str()))
        .collect();
    let sha256 = hash(manifest.text().as_bytes());
    published.addresses = addresses.len();
    if ledger.last_issue().is_none_or(|last| last.sha256 != sha256) || !addresses.is_empty() {
        let files = manifest.files().len();
        let time = site.now.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string();
        ledger.add(&time, What::Issue(Issue { addresses, files, sha256 }));
    }
    let unwritable = |path: &Path, cause| Failure::Unwritable(path.display().to_string(), cause);
    issue::seal(&ledger, &manifest, &staging).map_err(|error| Failure::Unwritable(error.path, error.cause))?;
    published.changed = staging.commit().map_err(|error| unwritable(&options.output, error))?.changed;
    published.lines = ledger.entries().len();
    let file = options.content.join(FILE);
    if run.written_ledger.as_deref() != Some(ledger.text()) {
        write(&file, &ledger).map_err(|error| unwritable(&file, error))?;
    }
    run.ledger = Some(ledger);
    Ok(Some(published))
}

/// Writes the ledger beside its place, on the disk, and moves it there.
fn write(file: &Path, ledger: &Ledger) -> std::io::Result<()> {
    let folder = file.parent().unwrap_or(Path::new("."));
    let mut beside = tempfile::Builder::new()
        .prefix(".publicerat-")
        .permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666))
        .tempfile_in(folder)?;
    beside.write_all(ledger.text().as_bytes())?;
    beside.as_file().sync_all()?;
    beside.persist(file).map_err(|error| error.error)?;
    Ok(())
}

/// "Lugnare krogkväll, 2026-k3, utgåva 1".
fn in_words(released: &Released, locale: &Locale) -> String {
    let (key, edition) = match &released.what {
        What::Result(edition) => ("published-result", edition),
        What::Text(edition) => ("published-text", edition),
        What::Signed(file) => {
            let arguments =
                [("title", released.title.as_str().into()), ("partnership", file.partnership.as_str().into())];
            return locale.say("published-signed", &arguments);
        }
        What::Issue(_) => return released.title.clone(),
    };
    let arguments: [(&str, Argument<'_>); 4] = [
        ("title", released.title.as_str().into()),
        ("partnership", edition.partnership.as_str().into()),
        ("quarter", edition.quarter.clone().unwrap_or_default().into()),
        ("edition", edition.edition.to_string().into()),
    ];
    locale.say(key, &arguments)
}

fn say(
    published: &Published,
    run: &Run,
    options: &Options,
    locale: &Locale,
    terminal: &mut Terminal,
) -> Result<(), Failure> {
    if options.format == Format::Json {
        let mut text = serde_json::to_string_pretty(published).map_err(|error| Failure::Stream(error.into()))?;
        text.push('\n');
        return Ok(terminal.out(&text)?);
    }
    let texts = AllTexts { sources: &run.sources, layouts: &run.layouts };
    for fault in &run.faults {
        terminal.err(&format!("{}\n", crate::diagnostic::draw::human(fault, &texts, locale, terminal.colours)))?;
    }
    if options.quiet {
        return Ok(());
    }
    let mut text: String = published.released.iter().map(|line| format!("{line}\n")).collect();
    let counts = [
        ("released", published.released.len().into()),
        ("addresses", published.addresses.into()),
        ("lines", published.lines.into()),
        ("changed", published.changed.into()),
    ];
    text.push_str(&locale.say("summary-published", &counts));
    text.push('\n');
    Ok(terminal.out(&text)?)
}
