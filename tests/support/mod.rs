//! What several test programs need: copies of content that a test may spoil.

#![allow(clippy::disallowed_methods, reason = "tests read and write files")]
#![allow(dead_code, reason = "each test program uses some of it")]

use std::fs;
use std::path::{Path, PathBuf};

/// A path of the repository.
pub fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The smallest content that has no faults.
pub fn minimal() -> PathBuf {
    repository("tests/cases/_bases/minimal/content")
}

/// A part of the index of the search, unpacked.
pub fn fragment(bytes: &[u8]) -> String {
    let mut unpacked = Vec::new();
    let read = std::io::Read::read_to_end(&mut flate2::read::GzDecoder::new(bytes), &mut unpacked);
    assert!(read.is_ok(), "a part of the index cannot be unpacked");
    let text = String::from_utf8_lossy(&unpacked);
    text.strip_prefix("pagefind_dcd").expect("parts of the index begin so").to_owned()
}

/// What a file of the site says, also where it is packed for the search.
pub fn text(path: &str, bytes: &[u8]) -> String {
    if path.contains(".pf_") { fragment(bytes) } else { String::from_utf8_lossy(bytes).into_owned() }
}

/// Copies a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) -> Result<(), String> {
    copy_some(from, to, |_| true)
}

/// Copies what `keep` says yes to, by its path in the folder.
pub fn copy_some(from: &Path, to: &Path, keep: impl Fn(&Path) -> bool) -> Result<(), String> {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry.map_err(|error| error.to_string())?;
        let Ok(relative) = entry.path().strip_prefix(from) else { continue };
        if !keep(relative) {
            continue;
        }
        let target = to.join(relative);
        let done = if entry.file_type().is_dir() {
            fs::create_dir_all(&target)
        } else {
            fs::copy(entry.path(), &target).map(|_| ())
        };
        done.map_err(|error| format!("{}: {error}", entry.path().display()))?;
    }
    Ok(())
}
