//! `lofte check`: reads the content and the layouts, tells of every fault, and makes nothing.

use std::time::Instant;

use crate::locale::Locale;

use super::Ending;
use super::arguments::Options;
use super::failure::Failure;
use super::layout_fault;
use super::report::{AllTexts, Summary, tell};
use super::run;
use super::terminal::Terminal;

/// Checks the content.
pub fn check(options: &Options, locale: &Locale, terminal: &mut Terminal) -> Result<Ending, Failure> {
    let begun = Instant::now();
    run::use_threads(options)?;
    let mut run = run::read(options)?;
    if let Some(site) = &run.site {
        let found = crate::layout_faults(site, &run.layouts, &run.sources.assets);
        run.faults.extend(found.into_iter().map(|fault| layout_fault::diagnostic(fault, &run.layouts)));
        crate::diagnostic::sort(&mut run.faults);
    }
    let summary = Summary::of(&run.faults, begun.elapsed().as_secs_f64());
    let texts = AllTexts { sources: &run.sources, layouts: &run.layouts };
    tell(&run.faults, &summary, &texts, options, locale, terminal)?;
    Ok(if summary.errors > 0 { Ending::ContentErrors } else { Ending::Fine })
}
