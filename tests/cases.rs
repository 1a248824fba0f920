//! Runs every folder of `tests/cases/` as a test of its own: the real command over a small content, its faults and its output
//! compared with what the folder expects.
//!
//! `cargo test --test cases NAME` runs those whose name holds NAME; `UPDATE=1` in front of it writes what was got into
//! `expected/`, to be read before it is committed. How a folder is laid out stands in `tests/cases/README.md`.

#![allow(clippy::disallowed_methods, reason = "tests read and write files")]

mod runner;
mod support;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use libtest_mimic::{Arguments, Trial};

use runner::case::Case;
use runner::coverage;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let folders = case_folders(&root);
    let mut trials: Vec<Trial> = folders.iter().map(|folder| trial(&root, folder.clone())).collect();
    trials.push(Trial::test("every-rule-has-a-case", move || Ok(coverage::every_rule_has_a_case(&folders)?)));
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn trial(root: &Path, folder: PathBuf) -> Trial {
    let name = folder.strip_prefix(root).unwrap_or(&folder).display().to_string();
    let bases = root.join("_bases");
    Trial::test(name, move || {
        let case = Case::read(folder)?;
        Ok(runner::run(&case, &bases)?)
    })
}

/// The folders of the second level that hold a case; those of the first level are areas. Names that begin with `_` are none.
fn case_folders(root: &Path) -> Vec<PathBuf> {
    let inner = |folder: &Path| {
        let mut folders: Vec<PathBuf> = std::fs::read_dir(folder)
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| {
                path.is_dir() && !path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('_'))
            })
            .collect();
        folders.sort();
        folders
    };
    inner(root).iter().flat_map(|area| inner(area)).collect()
}
