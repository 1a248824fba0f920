//! Lays out the temporary copy that a case runs in: the base, over it the case's own files, then its removals and changes.

use std::fs;
use std::path::Path;

use super::case::{Case, Change};
use crate::support::copy;

/// Lays out `content/` and, where the case has them, `layouts/` and an `output/` from before.
pub fn lay_out(case: &Case, bases: &Path, place: &Path) -> Result<(), String> {
    let content = place.join("content");
    fs::create_dir_all(&content).map_err(|error| error.to_string())?;
    if let Some(base) = &case.settings.base {
        copy(&bases.join(base).join("content"), &content)?;
    }
    for own in ["content", "layouts", "output"] {
        let folder = case.folder.join(own);
        if folder.is_dir() {
            copy(&folder, &place.join(own))?;
        }
    }
    for path in &case.settings.remove {
        remove(&content.join(path))?;
    }
    case.settings.change.iter().try_for_each(|change| apply(change, &content))
}

fn remove(path: &Path) -> Result<(), String> {
    let removed = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    removed.map_err(|error| format!("cannot remove {}: {error}", path.display()))
}

fn apply(change: &Change, content: &Path) -> Result<(), String> {
    let path = content.join(&change.file);
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", change.file))?;
    let times = text.matches(&change.from).count();
    if times != 1 {
        return Err(format!("{}: ”{}” stands there {times} times, not once", change.file, change.from));
    }
    fs::write(&path, text.replace(&change.from, &change.to)).map_err(|error| error.to_string())
}
