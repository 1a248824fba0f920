//! `lofte publish`: checks, builds, records what is published for the first time, and puts it all out.
//!
//! The order is what keeps the ledger true: the new site, with the new ledger inside it, takes the place of the old one in one
//! step; only then is the content's own ledger written, whole, beside and moved into place. Killed between the two, the site
//! has lines that the content lacks, and the next run takes them over. The ledger is never ahead of what is out.

#![allow(clippy::disallowed_methods, reason = "the ledger is written here")]

use std::ffi::OsString;
use std::io::Write;
use std::path::Path;
use std::time::Instant;

use crate::artifact::{RenderError, SinkError};
use crate::diagnostic::Severity;
use crate::ledger::{FILE, Issue, Ledger, What, due, hash};
use crate::locale::Locale;
use crate::model::Site;
use crate::output::{Held, Staging};

use super::Ending;
use super::after::{self, Ended, Facts};
use super::arguments::{Format, Options};
use super::build::{Progress, Watched};
use super::failure::Failure;
use super::issue::{self, Standing};
use super::layout_fault;
use super::page_fault::page_faults;
use super::publication::{self, Item, Published};
use super::report::{AllTexts, Summary, tell};
use super::run::{self, Run};
use super::terminal::Terminal;

/// Publishes, and then runs the command that is to follow, if there is one.
pub fn publish(
    options: &Options,
    after: &[OsString],
    locale: &Locale,
    terminal: &mut Terminal,
) -> Result<Ending, Failure> {
    let begun = Instant::now();
    let progress = Progress::new(options, locale, terminal.watched);
    progress.stage(&locale.word("progress-reading"));
    run::use_threads(options)?;
    // The output is claimed before anything is read: of two at once, the second would record what the first has recorded.
    let staging = Staging::begin(&options.output).map_err(Failure::Output)?;
    let mut run = read(options)?;
    if let Some(site) = &run.site {
        let later = issue::later(run.ledger.as_ref(), site);
        run.faults.extend(later);
    }
    let mut out = None;
    if let Some(mut site) = run.site.clone().filter(|_| !has_errors(&run)) {
        progress.stage(&locale.word("progress-building"));
        out = put_out(&mut site, &mut run, staging, options, &progress)?;
    }
    progress.done();
    let seconds = || begun.elapsed().as_secs_f64();
    let Some((published, held)) = out else {
        if options.format == Format::Json {
            publication::record(None, None, &run, seconds(), locale, terminal)?;
        } else {
            let texts = AllTexts { sources: &run.sources, layouts: &run.layouts };
            tell(&run.faults, &Summary::of(&run.faults, seconds()), &texts, options, locale, terminal)?;
        }
        return Ok(Ending::ContentErrors);
    };
    // A reader who has gone is no reason to leave the command out: what it sends is out already.
    let said = publication::say(&published, &run, options, locale, terminal);
    let facts = Facts {
        site: Path::new(&published.site),
        released: published.released.len(),
        changed: published.changed,
        sha256: &published.sha256,
    };
    let ended = after::run(after, &facts, options.format);
    drop(held);
    said?;
    if options.format == Format::Json {
        publication::record(Some(&published), ended.as_ref(), &run, seconds(), locale, terminal)?;
    }
    ended.map_or(Ok(()), Ended::failure)?;
    Ok(Ending::Fine)
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
    progress: &Progress,
) -> Result<Option<(Published, Held)>, Failure> {
    // Without errors the ledger has been read. What is recorded comes first: pages tell which edition they are.
    let mut ledger = run.ledger.clone().unwrap_or_default();
    let released = due(site, &ledger);
    let items = released.iter().filter_map(Item::of).collect();
    ledger.add_all(&site.now, released);
    site.remember(ledger.published(site));
    let sink = Watched::new(&staging, progress);
    let (built, manifest) = match issue::render(site, run, &sink) {
        Ok(made) => made,
        Err(RenderError::Sink(SinkError { path, cause })) => return Err(Failure::Unwritable(path, cause)),
        Err(RenderError::Layout(faults)) => {
            run.faults.extend(faults.into_iter().map(|fault| layout_fault::diagnostic(fault, &run.layouts)));
            return Ok(None);
        }
        Err(RenderError::Pages(dead)) => {
            run.faults.extend(page_faults(dead, run));
            return Ok(None);
        }
    };
    let mut vanished = issue::vanished(&ledger, &manifest);
    vanished.extend(issue::lost_redirects(site, &manifest));
    if !vanished.is_empty() {
        run.faults.extend(vanished);
        return Ok(None);
    }
    let time = site.now.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string();
    let known = ledger.addresses();
    let addresses: Vec<String> = manifest
        .addresses()
        .filter(|address| crate::ledger::manifest::is_permanent(address) && !known.contains(address.as_str()))
        .collect();
    let sha256 = hash(manifest.text().as_bytes());
    let files = manifest.files().len();
    if ledger.last_issue().is_none_or(|last| last.sha256 != sha256) || !addresses.is_empty() {
        ledger.add(&time, What::Issue(Issue { addresses: addresses.clone(), files, sha256: sha256.clone() }));
    }
    issue::seal(&ledger, &manifest, &staging).map_err(|error| Failure::Unwritable(error.path, error.cause))?;
    let committed = staging.commit_and_hold();
    let (written, held) =
        committed.map_err(|error| Failure::Unwritable(options.output.display().to_string(), error))?;
    let file = options.content.join(FILE);
    if run.written_ledger.as_deref() != Some(ledger.text()) {
        // The site is out, with the whole ledger in it: the next run takes its lines over.
        write(&file, &ledger).map_err(|error| Failure::LedgerBehind(file, error))?;
    }
    let published = Published {
        time,
        released: items,
        addresses,
        lines: ledger.entries().len(),
        site: options.output.join("site").display().to_string(),
        files,
        sha256,
        pages: built.pages,
        documents: built.documents,
        changed: written.changed,
    };
    run.ledger = Some(ledger);
    Ok(Some((published, held)))
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
