//! `lofte documents`: lists the documents that can be made of the content, or makes those that are asked for.

use std::sync::Mutex;
use std::sync::PoisonError;
use std::time::Instant;

use crate::artifact::{Artifact, RenderError, Sink, SinkError};
use crate::diagnostic::Severity;
use crate::documents::{Document, Selection, all, render_these, select, title};
use crate::locale::Locale;
use crate::model::Site;
use crate::output::Folder;

use super::Ending;
use super::arguments::{Format, Options};
use super::failure::Failure;
use super::layout_fault;
use super::page_fault::page_faults;
use super::report::{AllTexts, Summary, tell};
use super::run::{self, Run};
use super::terminal::Terminal;

/// What the command is to do.
#[derive(Debug, Clone)]
pub enum Wish {
    /// List what can be made.
    List,
    /// Make some.
    Make(Selection),
}

/// Lists or makes documents. Content with errors stops it, as it stops a build.
pub fn documents(wish: &Wish, options: &Options, locale: &Locale, terminal: &mut Terminal) -> Result<Ending, Failure> {
    let begun = Instant::now();
    run::use_threads(options)?;
    let mut run = run::read(options)?;
    // What only warns has been said by `check` and `build`; here the reader asks for documents.
    run.faults.retain(|fault| fault.rule.severity == Severity::Error);
    let Some(site) = run.site.as_ref().filter(|_| run.faults.is_empty()) else {
        return stop(&run, begun, options, locale, terminal);
    };
    match wish {
        Wish::List => {
            terminal.out(&listed(site, &run, options, locale)?)?;
            Ok(Ending::Fine)
        }
        Wish::Make(selection) => {
            let chosen = select(site, selection).map_err(|error| Failure::of_selection(error, site, locale))?;
            match make(site, &run, &chosen, options) {
                Ok(files) => {
                    terminal.out(&told(&files, options))?;
                    Ok(Ending::Fine)
                }
                Err(RenderError::Sink(SinkError { path, cause })) => Err(Failure::of_file(path, cause)),
                Err(RenderError::Layout(faults)) => {
                    run.faults =
                        faults.into_iter().map(|fault| layout_fault::diagnostic(fault, &run.layouts)).collect();
                    stop(&run, begun, options, locale, terminal)
                }
                // Documents alone have no pages that could lead to one another.
                Err(RenderError::Pages(dead)) => {
                    run.faults = page_faults(dead, &run);
                    stop(&run, begun, options, locale, terminal)
                }
            }
        }
    }
}

/// Tells of what is wrong.
fn stop(
    run: &Run,
    begun: Instant,
    options: &Options,
    locale: &Locale,
    terminal: &mut Terminal,
) -> Result<Ending, Failure> {
    let summary = Summary::of(&run.faults, begun.elapsed().as_secs_f64());
    tell(&run.faults, &summary, &AllTexts { sources: &run.sources, layouts: &run.layouts }, options, locale, terminal)?;
    Ok(Ending::ContentErrors)
}

/// One line for each document and its editions, or an array of objects for machines.
fn listed(site: &Site, run: &Run, options: &Options, locale: &Locale) -> Result<String, Failure> {
    let words = site_locale(site, run).map_err(|_| Failure::Closed)?;
    let documents = all(site);
    if options.format == Format::Json {
        let records: Vec<_> = documents.iter().map(|document| record(site, document, &words)).collect();
        let mut text = serde_json::to_string_pretty(&records).map_err(|error| Failure::Stream(error.into()))?;
        text.push('\n');
        return Ok(text);
    }
    let mut rows =
        vec![["kind", "partnership", "id", "editions", "title"].map(|key| locale.word(&format!("list-{key}")))];
    for same in documents.chunk_by(|a, b| a.subject == b.subject) {
        let editions: Vec<_> = same.iter().map(|document| document.edition.key()).collect();
        rows.push([
            same[0].kind().key().to_owned(),
            same[0].partnership(site).map_or_else(|| "–".to_owned(), |partnership| partnership.id.clone()),
            same[0].id(site),
            editions.join(" "),
            title(site, &words, &same[0]),
        ]);
    }
    Ok(in_columns(&rows))
}

fn in_columns<const N: usize>(rows: &[[String; N]]) -> String {
    let widths: Vec<usize> =
        (0..N).map(|column| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0)).collect();
    let mut text = String::new();
    for row in rows {
        let line: String = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}  ")).collect();
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

fn record(site: &Site, document: &Document, words: &Locale) -> serde_json::Value {
    serde_json::json!({
        "kind": document.kind().key(),
        "partnership": document.partnership(site).map(|partnership| &partnership.id),
        "id": document.id(site),
        "edition": document.edition.key(),
        "title": title(site, words, document),
        "path": document.path(site),
        "file": document.file_name(site),
    })
}

/// The words of the documents, which follow the site's language and not the reader's.
fn site_locale(site: &Site, run: &Run) -> Result<Locale, RenderError> {
    crate::site_locale(site, &run.layouts)
}

/// Makes the documents and gives the names of their files, sorted.
fn make(site: &Site, run: &Run, chosen: &[Document], options: &Options) -> Result<Vec<String>, RenderError> {
    let words = &site_locale(site, run)?;
    let folder =
        Folder::at(&options.output).map_err(|cause| SinkError { path: options.output.display().to_string(), cause })?;
    let names = chosen.iter().map(|document| (document.path(site), document.file_name(site))).collect();
    let sink = Renamed { folder, names, made: Mutex::default() };
    let make = crate::documents::Options { layouts: &run.layouts, locale: words, assets: &run.sources.assets };
    render_these(site, &make, chosen, &sink)?;
    let mut made = sink.made.into_inner().unwrap_or_else(PoisonError::into_inner);
    made.sort();
    Ok(made)
}

fn told(files: &[String], options: &Options) -> String {
    let paths = files.iter().map(|file| options.output.join(file).display().to_string());
    if options.format == Format::Json {
        return format!("{}\n", serde_json::json!({ "files": paths.collect::<Vec<_>>() }));
    }
    if options.quiet { String::new() } else { paths.map(|path| format!("{path}\n")).collect() }
}

/// Puts documents of all kinds in one folder, under names that tell them apart.
struct Renamed {
    folder: Folder,
    names: std::collections::BTreeMap<String, String>,
    made: Mutex<Vec<String>>,
}

impl Sink for Renamed {
    fn accept(&self, artifact: Artifact) -> Result<(), SinkError> {
        let name = self.names.get(&artifact.path).unwrap_or(&artifact.path).clone();
        self.folder.accept(Artifact { path: name.clone(), bytes: artifact.bytes })?;
        self.made.lock().unwrap_or_else(PoisonError::into_inner).push(name);
        Ok(())
    }
}
