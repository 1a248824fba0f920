//! What every command does first: read the content and the layouts, and hold them against the rules.

#![allow(clippy::disallowed_methods, reason = "the clock is read here")]

use std::path::Path;

use crate::diagnostic::Diagnostic;
use crate::layouts::Layouts;
use crate::ledger::Ledger;
use crate::model::Site;
use crate::resolve::Now;
use crate::source::{Sources, read};

use super::arguments::Options;
use super::failure::Failure;

/// What was read.
pub struct Run {
    /// The content's files.
    pub sources: Sources,
    /// The layouts and words.
    pub layouts: Layouts,
    /// The site; fit to be rendered when there are no errors.
    pub site: Option<Site>,
    /// All that is wrong.
    pub faults: Vec<Diagnostic>,
    /// What has been published; `None` when its chain does not hold.
    pub ledger: Option<Ledger>,
    /// The ledger as the content's file has it, where there is one.
    pub written_ledger: Option<String>,
}

/// Reads and checks.
pub fn read(options: &Options) -> Result<Run, Failure> {
    read_with(options, None)
}

/// Reads and checks, against another ledger than the content's own where one is given.
pub fn read_with(options: &Options, ledger: Option<String>) -> Result<Run, Failure> {
    if !options.content.is_dir() {
        return Err(Failure::NoContent(options.content.clone()));
    }
    let layouts = layouts(options)?;
    let (mut sources, unreadable) = read::read(&options.content).map_err(|error| match error.kind() {
        std::io::ErrorKind::ResourceBusy => Failure::Restless(options.content.clone()),
        _ => Failure::Unreadable(options.content.clone(), error),
    })?;
    let written_ledger = sources.ledger.clone();
    if ledger.is_some() {
        sources.ledger = ledger;
    }
    // The one place where the clock is read.
    let now = Now { asked: options.today.clone(), system: jiff::Timestamp::now() };
    let loaded = crate::load(&sources, &layouts, &now);
    let mut faults = loaded.faults;
    faults.extend(unreadable);
    let asked = loaded.site.as_ref().map(|site| site.languages.as_slice()).unwrap_or_default();
    faults.extend(super::layout_fault::unread(&layouts, asked));
    crate::diagnostic::sort(&mut faults);
    Ok(Run { sources, layouts, site: loaded.site, faults, ledger: loaded.ledger, written_ledger })
}

/// The embedded layouts, shadowed by a folder that is asked for or that stands beside the content.
fn layouts(options: &Options) -> Result<Layouts, Failure> {
    let embedded = Layouts::embedded();
    let folder = match &options.layouts {
        Some(folder) if folder.is_dir() => folder.clone(),
        Some(folder) => return Err(Failure::NoLayouts(folder.clone())),
        None => {
            let beside = options.content.parent().unwrap_or(Path::new("")).join("layouts");
            if !beside.is_dir() {
                return Ok(embedded);
            }
            beside
        }
    };
    embedded.shadowed_by(&folder).map_err(|error| Failure::Unreadable(folder, error))
}

/// Sets how many threads the process works on. Called once, before any work.
pub fn use_threads(options: &Options) -> Result<(), Failure> {
    rayon::ThreadPoolBuilder::new()
        .num_threads(options.jobs)
        // The typesetting engine lays out parts of a document on these threads; deep nesting takes deep stacks.
        .stack_size(16 << 20)
        .build_global()
        .map_err(|error| Failure::Threads(error.to_string()))
}
