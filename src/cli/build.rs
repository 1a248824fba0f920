//! `lofte build`: checks the content and makes the site and the documents, all or nothing.

use std::io;
use std::time::Instant;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::artifact::{Artifact, RenderError, Sink, SinkError};
use crate::diagnostic::{Diagnostic, Severity};
use crate::locale::Locale;
use crate::output::Staging;

use super::Ending;
use super::arguments::{Format, Options};
use super::failure::Failure;
use super::issue;
use super::layout_fault;
use super::page_fault::page_faults;
use super::report::{AllTexts, Summary, tell};
use super::run;
use super::terminal::{Terminal, plain_error};

/// Builds everything.
pub fn build(options: &Options, locale: &Locale, terminal: &mut Terminal) -> Result<Ending, Failure> {
    let begun = Instant::now();
    let progress = Progress::new(options, locale, terminal.watched);
    progress.stage(&locale.word("progress-reading"));
    run::use_threads(options)?;
    let mut run = run::read(options)?;
    // A site that has been published is not replaced by one that knows less of what is published.
    run.faults.extend(issue::diverged(&issue::standing(run.ledger.as_ref(), &options.output)));
    let mut made = None;
    if let Some(site) = run.site.as_ref().filter(|_| !has_errors(&run.faults)) {
        progress.stage(&locale.word("progress-building"));
        let staging = Staging::begin(&options.output).map_err(Failure::Output)?;
        let sink = Watched::new(&staging, &progress);
        match issue::render(site, &run, &sink) {
            Ok((built, manifest)) => {
                // Without errors the ledger has been read.
                let ledger = run.ledger.as_ref().map(|ledger| ledger.until(&site.now)).unwrap_or_default();
                let mut vanished = issue::vanished(&ledger, &manifest);
                vanished.extend(issue::lost_redirects(site, &manifest));
                if vanished.is_empty() {
                    let output = options.output.display().to_string();
                    issue::seal(&ledger, &manifest, &staging)
                        .map_err(|error| Failure::Unwritable(error.path, error.cause))?;
                    made = Some((built, staging.commit().map_err(|error| Failure::Unwritable(output, error))?));
                }
                run.faults.extend(vanished);
            }
            Err(RenderError::Sink(SinkError { path, cause })) => return Err(Failure::Unwritable(path, cause)),
            Err(RenderError::Layout(faults)) => {
                run.faults.extend(faults.into_iter().map(|fault| layout_fault::diagnostic(fault, &run.layouts)))
            }
            Err(RenderError::Pages(dead)) => run.faults.extend(page_faults(dead, &run)),
        }
    }
    progress.done();
    let mut summary = Summary::of(&run.faults, begun.elapsed().as_secs_f64());
    if let Some((built, written)) = made {
        summary.pages = Some(built.pages);
        summary.documents = Some(built.documents);
        summary.changed = Some(written.changed);
    }
    let texts = AllTexts { sources: &run.sources, layouts: &run.layouts };
    tell(&run.faults, &summary, &texts, options, locale, terminal)?;
    Ok(if summary.errors > 0 { Ending::ContentErrors } else { Ending::Fine })
}

fn has_errors(faults: &[Diagnostic]) -> bool {
    faults.iter().any(|fault| fault.rule.severity == Severity::Error)
}

/// Progress: a line that moves on a terminal, plain lines elsewhere, nothing when quiet or for machines.
pub struct Progress {
    bar: ProgressBar,
    plain: bool,
    verbose: bool,
}

impl Progress {
    /// Begins to tell.
    pub fn new(options: &Options, locale: &Locale, watched: bool) -> Self {
        let silent = options.quiet || options.format == Format::Json;
        let bar = ProgressBar::no_length();
        if silent || !watched {
            bar.set_draw_target(ProgressDrawTarget::hidden());
        } else {
            let template = format!("{{spinner}} {{msg}} {{pos}} {}", locale.word("progress-files"));
            bar.set_style(ProgressStyle::with_template(&template).unwrap_or_else(|_| ProgressStyle::default_spinner()));
            bar.enable_steady_tick(std::time::Duration::from_millis(100));
        }
        Self { bar, plain: !silent && !watched, verbose: !silent && options.verbose }
    }

    /// Says what is going on now.
    pub fn stage(&self, words: &str) {
        self.bar.set_message(words.to_owned());
        if self.plain {
            // A reader that has gone is found out when the summary is written.
            let _ = plain_error(words);
        }
    }

    fn made(&self, path: &str) -> io::Result<()> {
        self.bar.inc(1);
        if self.verbose {
            return self.bar.suspend(|| plain_error(path));
        }
        Ok(())
    }

    /// Ends.
    pub fn done(&self) {
        self.bar.finish_and_clear();
    }
}

/// A sink that tells of what passes through.
pub struct Watched<'a> {
    inner: &'a Staging,
    progress: &'a Progress,
}

impl<'a> Watched<'a> {
    /// A sink in front of a build that is being staged.
    pub fn new(inner: &'a Staging, progress: &'a Progress) -> Self {
        Self { inner, progress }
    }
}

impl Sink for Watched<'_> {
    fn accept(&self, artifact: Artifact) -> Result<(), SinkError> {
        let path = artifact.path.clone();
        self.inner.accept(artifact)?;
        // What is told on the way is not worth stopping for.
        let _ = self.progress.made(&path);
        Ok(())
    }

    fn last(&self, path: &str) -> Option<Vec<u8>> {
        self.inner.last(path)
    }
}
