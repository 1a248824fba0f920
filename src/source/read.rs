//! Reads a content folder from disk: the one place where content meets the file system.

#![allow(clippy::disallowed_methods, reason = "the content is read here")]

use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use walkdir::WalkDir;

use super::Sources;
use super::translation::{self, Translation};
use crate::diagnostic::{Diagnostic, rules};
use crate::place::Place;

/// How many times a folder that changes is read before it is given up.
const TRIES: usize = 20;
/// How long it is given to come to rest in between.
const REST: Duration = Duration::from_millis(50);

/// Reads every file below a folder as it was at one moment: when anything has changed on the way, the reading begins anew. A
/// run reads the folder once, so nothing that is edited later can be in one part of what it makes and not in another.
///
/// # Errors
/// When the folder or a file in it cannot be read, or it never comes to rest.
pub fn read(folder: &Path) -> io::Result<(Sources, Vec<Diagnostic>)> {
    for _ in 0..TRIES {
        match (marks(folder), read_once(folder), marks(folder)) {
            (Ok(before), read, Ok(after)) if before == after => return read,
            // A folder that was listed and is gone is a change like others.
            (Err(error), ..) | (.., Err(error)) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => std::thread::sleep(REST),
        }
    }
    Err(io::Error::new(io::ErrorKind::ResourceBusy, "files are being changed while they are read"))
}

/// What tells a file from the same file later: where it is, how large, and when it was last changed in any way.
fn marks(folder: &Path) -> io::Result<Vec<(PathBuf, [i64; 4])>> {
    let mut marks = Vec::new();
    for entry in entries(folder) {
        let entry = entry.map_err(io::Error::from)?;
        // A file that is gone since the folder was listed differs from one that is there.
        let mark = entry.metadata().map_or([0; 4], |meta| {
            // A size is far below what the signed number holds, and a number of an inode is only compared.
            [meta.len().cast_signed(), meta.ino().cast_signed(), meta.ctime(), meta.ctime_nsec()]
        });
        marks.push((entry.path().to_owned(), mark));
    }
    Ok(marks)
}

/// The files and folders below a folder, in a fixed order. Names that begin with a dot are passed over: editors and version control keep their
/// own files there.
fn entries(folder: &Path) -> impl Iterator<Item = walkdir::Result<walkdir::DirEntry>> {
    WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.'))
}

/// Reads every file. Links are not followed but reported, so that nothing from outside the folder is published unseen.
fn read_once(folder: &Path) -> io::Result<(Sources, Vec<Diagnostic>)> {
    let mut sources = Sources::default();
    let mut faults = Vec::new();
    for entry in entries(folder) {
        let entry = entry.map_err(io::Error::from)?;
        if entry.file_type().is_dir() {
            continue;
        }
        let Ok(relative) = entry.path().strip_prefix(folder) else { continue };
        let path = relative.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
        if !entry.file_type().is_file() {
            faults.push(Diagnostic::at(&rules::UNREAD_FILE, &Place::file(path.as_str())).with("path", path));
            continue;
        }
        let bytes = std::fs::read(entry.path()).map_err(|error| with_path(&error, entry.path()))?;
        sources.add(path, bytes, &mut faults);
    }
    Ok((sources, faults))
}

impl Sources {
    /// Adds a file by its kind. A record that is not UTF-8 becomes a fault.
    pub fn add(&mut self, path: String, bytes: Vec<u8>, faults: &mut Vec<Diagnostic>) {
        if path == crate::ledger::FILE {
            // Nobody but the tool writes it; what is not UTF-8 in it is found where its chain is followed.
            self.ledger = Some(String::from_utf8_lossy(&bytes).into_owned());
            return;
        }
        match path.rsplit_once('.').map(|(_, ending)| ending) {
            Some("yaml" | "md") => match String::from_utf8(bytes) {
                Ok(text) => {
                    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
                    // One form of line end, so that places and excerpts do not depend on the author's machine.
                    let text: Arc<str> = text.replace("\r\n", "\n").into();
                    match translation::of(&path) {
                        None => {
                            self.texts.insert(path.into(), text);
                        }
                        Some((record, language)) => {
                            let of_language = self.translations.entry(language).or_default();
                            of_language.insert(record.into(), Translation { file: path.into(), text });
                        }
                    }
                }
                Err(error) => {
                    let place = Place::file(path.as_str());
                    let line = error.as_bytes()[..error.utf8_error().valid_up_to()]
                        .iter()
                        .filter(|byte| **byte == b'\n')
                        .count()
                        + 1;
                    faults.push(Diagnostic::at(&rules::NOT_UTF8, &place).with("line", line.to_string()));
                    // Kept, so that references to it are not reported as well.
                    self.assets.insert(path, Vec::new());
                }
            },
            Some("csv") => {
                self.tables.insert(path.into(), bytes);
            }
            _ => {
                self.assets.insert(path, bytes);
            }
        }
    }
}

fn with_path(error: &io::Error, path: &Path) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
