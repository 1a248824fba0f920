//! Documents: from the model to typeset PDFs, through Typst as a library.
//!
//! The way is always the same: [`list`] says which documents there are, `data` turns the part of the model that a document
//! shows into plain JSON with every word and number already in its written form, a layout under `layouts/documents/`
//! sets it, and `export` makes the PDF. Layouts decide about form only; what is printed is decided here.
//!
//! A new kind of document is one variant of [`Kind`] and of [`Record`] or [`Form`], one file in `data/` and one layout.
//!
//! The module reads no files, asks no clock and prints nothing: one site and one set of layouts give the same bytes.

mod data;
mod export;
#[cfg(test)]
mod fixture;
#[cfg(test)]
mod geometry;
mod kind;
mod list;
mod path;
pub mod pictures;
#[cfg(test)]
mod poster_tests;
mod qr;
#[cfg(test)]
mod report_tests;
mod select;
mod signature;
#[cfg(test)]
mod tests;
mod words;
mod world;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

pub use kind::{Edition, Kind};
pub use list::{Document, Form, Record, Subject, all, list};
pub use select::{SelectError, Selection, select};

use crate::artifact::{Artifact, Assets, RenderError, Sink};
use crate::layouts::Layouts;
use crate::locale::Locale;
use crate::model::Site;
use world::{DocumentWorld, Engine};

/// What rendering needs beside the site.
#[derive(Debug, Clone, Copy)]
pub struct Options<'a> {
    /// Layouts, fonts and words.
    pub layouts: &'a Layouts,
    /// The language of the documents.
    pub locale: &'a Locale,
    /// Images of the content.
    pub assets: &'a Assets,
}

/// What a run made.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Summary {
    /// How many documents.
    pub documents: usize,
    /// How many pages they have together.
    pub pages: usize,
}

/// The title of a document, as its PDF has it.
#[must_use]
pub fn title(site: &Site, locale: &Locale, document: &Document) -> String {
    data::content(site, locale, document).title
}

/// Does everything that comes before typesetting, for the documents given, and gives the size of what typesetting would be
/// handed, in bytes. A benchmark holds the time of this against the time of the whole.
#[must_use]
pub fn prepare(site: &Site, locale: &Locale, documents: &[Document]) -> usize {
    let size = |document: &Document| {
        let content = data::content(site, locale, document);
        content.json.len() + qr::svg(&content.address).len() + content.attachment.map_or(0, |json| json.len())
    };
    documents.iter().map(size).sum()
}

/// Typesets every document that applies and hands each to the sink as soon as it is ready.
///
/// # Errors
/// When a layout has faults (all faults of all documents are told, each once) or the sink cannot keep a document.
pub fn render(site: &Site, options: &Options<'_>, sink: &dyn Sink) -> Result<Summary, RenderError> {
    render_these(site, options, &list(site), sink)
}

/// Typesets the documents that are asked for, such as some of [`all`].
///
/// # Errors
/// As [`render`].
pub fn render_these(
    site: &Site,
    options: &Options<'_>,
    documents: &[Document],
    sink: &dyn Sink,
) -> Result<Summary, RenderError> {
    let engine = Engine::new(options.layouts, options.locale).map_err(RenderError::Layout)?;
    let pages = AtomicUsize::new(0);
    let outcomes = each(documents, |document| {
        let (artifact, count) = typeset(site, options, &engine, document)?;
        pages.fetch_add(count, Ordering::Relaxed);
        Ok(sink.accept(artifact)?)
    });
    let documents = faults_or(outcomes, documents.len())?;
    Ok(Summary { documents, pages: pages.into_inner() })
}

/// How many were made, where all went well; otherwise what stopped it: faults of layouts, all of them, each once.
fn faults_or(outcomes: Vec<Outcome>, made: usize) -> Result<usize, RenderError> {
    let mut faults = Vec::new();
    for outcome in outcomes {
        match outcome {
            Ok(()) => {}
            Err(RenderError::Layout(found)) => faults.extend(found),
            Err(other) => return Err(other),
        }
    }
    if faults.is_empty() {
        return Ok(made);
    }
    // One fault in a shared part of the layouts shows in every document: once is enough.
    faults.sort();
    faults.dedup_by(|later, first| (&later.path, later.span, &later.kind) == (&first.path, first.span, &first.kind));
    Err(RenderError::Layout(faults))
}

/// Stack of a thread that typesets, in bytes: layout recurses as deep as the document nests.
const STACK: usize = 32 << 20;

/// Does something with every document on as many threads as there are in the pool, and gives what came of each. After the
/// sink has failed no new document is begun.
///
/// These are threads of their own, not the pool's: the engine itself uses the pool, and a pool thread that waits for a part of
/// one document would begin another in the middle of it, and so on, until stack and memory are full.
fn each<T: Sync>(documents: &[T], work: impl Fn(&T) -> Outcome + Sync) -> Vec<Outcome> {
    let next = AtomicUsize::new(0);
    let outcomes = Mutex::new(Vec::with_capacity(documents.len()));
    let run = || {
        while let Some(document) = documents.get(next.fetch_add(1, Ordering::Relaxed)) {
            let outcome = work(document);
            if matches!(outcome, Err(RenderError::Sink(_))) {
                next.store(documents.len(), Ordering::Relaxed);
            }
            outcomes.lock().unwrap_or_else(PoisonError::into_inner).push(outcome);
        }
    };
    std::thread::scope(|scope| {
        let workers = rayon::current_num_threads().min(documents.len());
        let started = (0..workers)
            .filter(|_| std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, run).is_ok())
            .count();
        // A system that gives no thread gets the work done on this one.
        if started == 0 {
            run();
        }
    });
    outcomes.into_inner().unwrap_or_else(PoisonError::into_inner)
}

type Outcome = Result<(), RenderError>;

fn typeset(
    site: &Site,
    options: &Options<'_>,
    engine: &Engine,
    document: &Document,
) -> Result<(Artifact, usize), RenderError> {
    let path = document.path(site);
    let content = data::content(site, options.locale, document);
    let date = content.date;
    let world = DocumentWorld::new(engine, content, options.assets);
    let pdf = export::pdf(&world, &path, date).map_err(RenderError::Layout)?;
    Ok((Artifact { path, bytes: pdf.bytes }, pdf.pages))
}
