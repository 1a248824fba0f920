//! What the case folders are run with: laying out a temporary copy, running the command, comparing what came.

pub mod case;
pub mod coverage;
mod expected;
mod files;
mod pdf;
mod redact;
mod search;

use std::path::Path;
use std::process::{Command, Output};

use case::Case;
use expected::Got;

/// Runs a case and compares. What is wrong comes back in words.
pub fn run(case: &Case, bases: &Path) -> Result<(), String> {
    let place = tempfile::tempdir().map_err(|error| error.to_string())?;
    files::lay_out(case, bases, place.path())?;
    let output = command(case, place.path())?;
    let stderr = redact::redact(&String::from_utf8_lossy(&output.stderr), place.path());
    let stdout = redact::redact(&String::from_utf8_lossy(&output.stdout), place.path());
    let code = output.status.code();
    if code != Some(i32::from(case.settings.exit)) {
        return Err(format!("it ended with {code:?} instead of {}\n{stderr}{stdout}", case.settings.exit));
    }
    let mut got = vec![Got { path: "diagnostics.txt".into(), text: stderr }];
    for wanted in &case.settings.compare {
        got.push(if wanted == "stdout" {
            Got { path: "stdout.txt".into(), text: stdout.clone() }
        } else {
            from_output(wanted, &place.path().join("output"))?
        });
    }
    expected::compare(&case.folder.join("expected"), &got)
}

fn command(case: &Case, place: &Path) -> Result<Output, String> {
    let settings = &case.settings;
    let mut command = Command::new(env!("CARGO_BIN_EXE_lofte"));
    command.args(&settings.run).args(["--content", "content", "--output", "output", "--today", &settings.today]);
    command.args(["--lang", settings.lang.as_deref().unwrap_or("sv")]);
    if place.join("layouts").is_dir() {
        command.args(["--layouts", "layouts"]);
    }
    command.current_dir(place).env("NO_COLOR", "1");
    command.output().map_err(|error| format!("the command cannot be run: {error}"))
}

/// A file that the run made, or the index of its search, as the text that is compared.
fn from_output(path: &str, output: &Path) -> Result<Got, String> {
    if path == search::FOLDER {
        return Ok(Got { path: format!("{path}.txt"), text: search::digest(&output.join(path))? });
    }
    let bytes = std::fs::read(output.join(path)).map_err(|error| format!("output/{path}: {error}"))?;
    if let Some(stem) = path.strip_suffix(".pdf") {
        let name = stem.rsplit('/').next().unwrap_or(stem);
        return Ok(Got { path: format!("documents/{name}.txt"), text: pdf::digest(&bytes)? });
    }
    let text = String::from_utf8(bytes).map_err(|_| format!("output/{path} is not text"))?;
    // In a calendar file and in a table each sign counts, line ends too.
    let is_exact = [".ics", ".csv"].iter().any(|ending| path.ends_with(ending));
    Ok(Got { path: path.to_owned(), text: if is_exact { text } else { redact::page(&text) } })
}
