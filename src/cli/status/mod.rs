//! `lofte status`: what is due, what is late and whose approval is awaited; when the next release is; which clock runs out when.
//!
//! It says what can be said also of content with errors, and then that there are some: whoever asks how it stands is rarely the one
//! who made the mistake.

mod data;
mod paint;
mod table;
mod text;

use std::time::Instant;

use crate::diagnostic::{Diagnostic, Severity, rules};
use crate::locale::Locale;
use crate::model::Site;
use crate::model::status::Status;

use super::Ending;
use super::arguments::{Format, Options};
use super::failure::Failure;
use super::report::{AllTexts, Summary, tell};
use super::run;
use super::terminal::Terminal;

/// Tells how the work stands. Exit 1 when anything is late or the content has errors.
pub fn status(
    partnership: Option<&str>,
    options: &Options,
    locale: &Locale,
    terminal: &mut Terminal,
) -> Result<Ending, Failure> {
    let begun = Instant::now();
    run::use_threads(options)?;
    let run = run::read(options)?;
    // A clock that has run out is told as late; it leaves nothing out.
    let told = [rules::SITUATION_EXPIRED.id, rules::PLAN_EXPIRED.id];
    let is_error = |fault: &&Diagnostic| fault.rule.severity == Severity::Error && !told.contains(&fault.rule.id);
    let errors = run.faults.iter().filter(is_error).count();
    let Some(site) = &run.site else {
        // Without the site's settings nobody knows when anything is due.
        let summary = Summary::of(&run.faults, begun.elapsed().as_secs_f64());
        let texts = AllTexts { sources: &run.sources, layouts: &run.layouts };
        tell(&run.faults, &summary, &texts, options, locale, terminal)?;
        return Ok(Ending::ContentErrors);
    };
    let statuses = statuses(site, partnership, &|path| run.sources.holds(path))?;
    if options.format == Format::Json {
        let mut text = serde_json::to_string_pretty(&data::of(site, &statuses, errors))
            .map_err(|error| Failure::Stream(error.into()))?;
        text.push('\n');
        terminal.out(&text)?;
    } else {
        let colours = terminal.colours_out;
        terminal.out(&text::write(site, &statuses, options.quiet, locale, colours))?;
        if errors > 0 {
            let said = locale.say("status-errors", &[("errors", errors.into())]);
            terminal.err(&format!("{}: {said}\n", locale.word("error")))?;
        }
    }
    let late = statuses.iter().any(|status| status.late() > 0);
    Ok(if late || errors > 0 { Ending::ContentErrors } else { Ending::Fine })
}

/// How every partnership stands, or the one that is asked for.
fn statuses<'a>(
    site: &'a Site,
    asked: Option<&str>,
    has_file: &dyn Fn(&str) -> bool,
) -> Result<Vec<Status<'a>>, Failure> {
    let chosen: Vec<_> =
        site.partnerships.iter().filter(|partnership| asked.is_none_or(|id| partnership.id == id)).collect();
    if let (Some(id), true) = (asked, chosen.is_empty()) {
        let known: Vec<_> = site.partnerships.iter().map(|partnership| partnership.id.as_str()).collect();
        return Err(Failure::NoPartnership(id.to_owned(), known.join(", ")));
    }
    Ok(chosen.into_iter().map(|partnership| Status::of(site, partnership, has_file)).collect())
}
