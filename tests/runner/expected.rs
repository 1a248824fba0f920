//! Compares what came with what a case expects, file by file: what is missing, what differs, and what nothing compares.

use std::fs;
use std::path::Path;

use similar::TextDiff;

/// A text that a run gave, and its name below `expected/`.
pub struct Got {
    /// The name.
    pub path: String,
    /// The text.
    pub text: String,
}

/// Compares, or writes what was got when `UPDATE=1` is set.
pub fn compare(expected: &Path, got: &[Got]) -> Result<(), String> {
    let update = std::env::var_os("UPDATE").is_some_and(|value| value == "1");
    let mut wrong = Vec::new();
    for leftover in leftovers(expected, got) {
        if update {
            fs::remove_file(expected.join(&leftover)).map_err(|error| error.to_string())?;
        } else {
            wrong.push(format!("expected/{leftover} is compared with nothing"));
        }
    }
    for Got { path, text } in got {
        let file = expected.join(path);
        match fs::read_to_string(&file) {
            Ok(wanted) if wanted == *text => {}
            _ if update => write(&file, text)?,
            Ok(wanted) => {
                let diff = TextDiff::from_lines(&wanted, text);
                let shown = diff.unified_diff().header("expected", "got").to_string();
                wrong.push(format!("expected/{path} differs:\n{shown}"));
            }
            Err(_) => wrong.push(format!("expected/{path} is missing; what came is\n{text}")),
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

fn leftovers(expected: &Path, got: &[Got]) -> Vec<String> {
    walkdir::WalkDir::new(expected)
        .sort_by_file_name()
        .into_iter()
        .flatten()
        .filter(|entry| !entry.file_type().is_dir())
        .filter_map(|entry| entry.path().strip_prefix(expected).ok().map(|path| path.display().to_string()))
        .filter(|path| !got.iter().any(|got| got.path == *path))
        .collect()
}

fn write(file: &Path, text: &str) -> Result<(), String> {
    let folder = file.parent().unwrap_or(file);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(file, text))
        .map_err(|error| format!("{}: {error}", file.display()))
}
