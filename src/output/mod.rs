//! Artifacts to disk: all of them or none, and only what has changed is written.
//!
//! A build is staged in a folder beside the output folder. Files that are the same as in the last output are linked, not
//! written. When everything is there, the two folders change places in one step; until then the last good output stands
//! untouched, whatever happens to the process. A lock keeps two builds from one output, and a folder that Löfte has not made
//! itself is never taken over.

#![allow(clippy::disallowed_methods, reason = "files are written here")]

mod claim;
pub mod compressed;
mod folder;

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use rustix::fs::{CWD, RenameFlags, renameat_with};

use crate::artifact::{Artifact, Sink, SinkError};
use claim::Claim;
pub use claim::ClaimError;
pub use folder::Folder;

/// The file that says that a folder is Löfte's output. It lies in the output folder, outside the site.
const MARK: &str = ".lofte";
/// What it says. The last line changes when texts are compressed in another way: those of the last output are then made again.
const MARK_TEXT: &str = "Made by Löfte. Everything in this folder is replaced by the next build.\nTexts are compressed by brotli 9.1 and gzip 9.\n";

/// How many files a build has made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// Files that are new or have changed.
    pub changed: usize,
    /// Files that are as they were.
    pub unchanged: usize,
}

/// The claim on an output that has been replaced, held until it is dropped.
#[derive(Debug)]
pub struct Held(#[allow(dead_code, reason = "held, never read")] Staging);

/// A build that is being staged.
#[derive(Debug)]
pub struct Staging {
    claim: Claim,
    /// Whether the last output's texts were compressed as they are now.
    compressed_alike: bool,
    changed: AtomicUsize,
    unchanged: AtomicUsize,
    done: bool,
}

impl Staging {
    /// Claims an output folder and begins to stage. Leftovers of builds that were killed are removed.
    ///
    /// # Errors
    /// When the folder holds something that Löfte has not made, when another build has it, or when it cannot be written.
    pub fn begin(output: &Path) -> Result<Self, ClaimError> {
        let claim = Claim::of(output)?;
        let compressed_alike = fs::read_to_string(claim.output.join(MARK)).is_ok_and(|text| text == MARK_TEXT);
        Ok(Self { claim, compressed_alike, changed: AtomicUsize::new(0), unchanged: AtomicUsize::new(0), done: false })
    }

    /// Puts the staged build in the place of the last output, in one step.
    ///
    /// # Errors
    /// When the system refuses; the last output then stands.
    pub fn commit(self) -> io::Result<Written> {
        self.commit_and_hold().map(|(written, _)| written)
    }

    /// The same, and nobody else gets the output until what comes with it is dropped.
    ///
    /// # Errors
    /// As [`Staging::commit`].
    pub fn commit_and_hold(mut self) -> io::Result<(Written, Held)> {
        let (staged, output) = (&self.claim.staged, &self.claim.output);
        fs::write(staged.join(MARK), MARK_TEXT)?;
        if output.exists() {
            exchange(staged, output, &self.claim.set_aside)?;
        } else {
            fs::rename(staged, output)?;
        }
        self.done = true;
        // From here on the new output stands. What is left of the old one may be removed at leisure: if that fails, the
        // next build does it.
        let _ = fs::remove_dir_all(staged);
        let _ = fs::remove_dir_all(&self.claim.set_aside);
        let (changed, unchanged) = (self.changed.load(Ordering::Relaxed), self.unchanged.load(Ordering::Relaxed));
        Ok((Written { changed, unchanged }, Held(self)))
    }

    fn store(&self, artifact: &Artifact) -> io::Result<()> {
        let relative = safe(&artifact.path)?;
        let target = self.claim.staged.join(&relative);
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder)?;
        }
        let last = self.claim.output.join(&relative);
        if is_same(&last, &artifact.bytes) && fs::hard_link(&last, &target).is_ok() {
            self.unchanged.fetch_add(1, Ordering::Relaxed);
            return self.compress(artifact, &target, self.compressed_alike.then_some(&*last));
        }
        // Two artifacts of one path would make the result hang on which thread was last.
        let mut file = fs::File::create_new(&target)?;
        io::Write::write_all(&mut file, &artifact.bytes)?;
        self.changed.fetch_add(1, Ordering::Relaxed);
        self.compress(artifact, &target, None)
    }

    /// Puts a text's compressed neighbours beside it.
    fn compress(&self, artifact: &Artifact, target: &Path, last: Option<&Path>) -> io::Result<()> {
        if compressed::is_text(&artifact.path) { compressed::put_beside(target, &artifact.bytes, last) } else { Ok(()) }
    }
}

impl Sink for Staging {
    fn accept(&self, artifact: Artifact) -> Result<(), SinkError> {
        self.store(&artifact).map_err(|cause| SinkError { path: artifact.path, cause })
    }

    fn last(&self, path: &str) -> Option<Vec<u8>> {
        let file = self.claim.output.join(safe(path).ok()?);
        fs::symlink_metadata(&file).ok().filter(fs::Metadata::is_file)?;
        fs::read(file).ok()
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        if !self.done {
            let _ = fs::remove_dir_all(&self.claim.staged);
        }
    }
}

/// Whether a file has these bytes. Sizes are compared first: most changed files differ there. The bytes themselves are read, and
/// neither a noted hash nor a time stamp is believed, so that what somebody has changed by hand in the output never survives: the
/// 17 MB of the example are read in 10 ms, of a build that takes seconds. A link is no file, whatever it leads to just now.
fn is_same(path: &Path, bytes: &[u8]) -> bool {
    let same_size = fs::symlink_metadata(path).is_ok_and(|meta| meta.is_file() && meta.len() == bytes.len() as u64);
    same_size && fs::read(path).is_ok_and(|old| old == bytes)
}

/// Swaps two folders. Where the file system cannot swap, the old one is set aside first: two steps, but each of them whole.
fn exchange(staged: &Path, output: &Path, set_aside: &Path) -> io::Result<()> {
    match renameat_with(CWD, staged, CWD, output, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(()),
        Err(error) => match io::Error::from(error).kind() {
            ErrorKind::Unsupported | ErrorKind::InvalidInput => {
                fs::rename(output, set_aside)?;
                fs::rename(staged, output).inspect_err(|_| {
                    let _ = fs::rename(set_aside, output);
                })
            }
            _ => Err(error.into()),
        },
    }
}

/// A path that stays in the output folder.
fn safe(path: &str) -> io::Result<PathBuf> {
    let path = Path::new(path);
    if path.as_os_str().is_empty() || !path.components().all(|part| matches!(part, Component::Normal(_))) {
        return Err(io::Error::new(ErrorKind::InvalidInput, "the path leaves the output folder"));
    }
    Ok(path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::MetadataExt;

    fn artifact(path: &str, text: &str) -> Artifact {
        Artifact { path: path.into(), bytes: text.into() }
    }

    fn build(output: &Path, files: &[(&str, &str)]) -> Written {
        let staging = Staging::begin(output).unwrap();
        for (path, text) in files {
            staging.accept(artifact(path, text)).unwrap();
        }
        staging.commit().unwrap()
    }

    #[test]
    fn only_changes_are_written_and_strays_go() {
        let folder = tempfile::tempdir().unwrap();
        let output = folder.path().join("output");
        build(&output, &[("site/a.html", "a"), ("site/b.html", "b"), ("internt/c.pdf", "c")]);
        let inode = fs::metadata(output.join("site/a.html")).unwrap().ino();
        let written = build(&output, &[("site/a.html", "a"), ("site/b.html", "B")]);
        assert_eq!(written, Written { changed: 1, unchanged: 1 });
        assert_eq!(fs::metadata(output.join("site/a.html")).unwrap().ino(), inode);
        assert_eq!(fs::read_to_string(output.join("site/b.html")).unwrap(), "B");
        assert!(!output.join("internt").exists());
        // Beside the output only the lock is left.
        let beside: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(beside.len(), 2, "{beside:?}");
    }

    #[test]
    fn what_was_changed_by_hand_does_not_survive() {
        let folder = tempfile::tempdir().unwrap();
        let output = folder.path().join("output");
        build(&output, &[("site/a.html", "a"), ("site/b.html", "b")]);
        // As large and as old as before.
        let (file, time) =
            (output.join("site/a.html"), fs::metadata(output.join("site/a.html")).unwrap().modified().unwrap());
        fs::write(&file, "x").unwrap();
        fs::File::options().write(true).open(&file).unwrap().set_modified(time).unwrap();
        // A link to the same bytes, which may be others tomorrow.
        fs::write(folder.path().join("elsewhere"), "b").unwrap();
        fs::remove_file(output.join("site/b.html")).unwrap();
        std::os::unix::fs::symlink(folder.path().join("elsewhere"), output.join("site/b.html")).unwrap();
        let written = build(&output, &[("site/a.html", "a"), ("site/b.html", "b")]);
        assert_eq!(written, Written { changed: 2, unchanged: 0 });
        assert_eq!(fs::read_to_string(output.join("site/a.html")).unwrap(), "a");
        assert!(fs::symlink_metadata(output.join("site/b.html")).unwrap().is_file());
    }

    #[test]
    fn what_the_last_build_left_can_be_asked_for() {
        let folder = tempfile::tempdir().unwrap();
        let output = folder.path().join("output");
        build(&output, &[("site/a.html", "a"), ("site/b.html", "b")]);
        fs::write(folder.path().join("secret"), "x").unwrap();
        fs::remove_file(output.join("site/b.html")).unwrap();
        std::os::unix::fs::symlink(folder.path().join("secret"), output.join("site/b.html")).unwrap();
        let staging = Staging::begin(&output).unwrap();
        staging.accept(artifact("site/a.html", "new")).unwrap();
        assert_eq!(staging.last("site/a.html").as_deref(), Some("a".as_bytes()));
        for path in ["site/b.html", "../secret", "site", "site/none"] {
            assert_eq!(staging.last(path), None, "{path}");
        }
    }

    #[test]
    fn a_build_that_stops_leaves_the_last_output() {
        let folder = tempfile::tempdir().unwrap();
        let output = folder.path().join("output");
        build(&output, &[("site/a.html", "a")]);
        let staging = Staging::begin(&output).unwrap();
        staging.accept(artifact("site/a.html", "new")).unwrap();
        drop(staging);
        assert_eq!(fs::read_to_string(output.join("site/a.html")).unwrap(), "a");
    }

    #[test]
    fn what_others_made_is_not_taken_over() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("thesis.txt"), "years of work").unwrap();
        assert!(matches!(Staging::begin(folder.path()), Err(ClaimError::NotOurs(_))));
        assert!(folder.path().join("thesis.txt").exists());
    }

    #[test]
    fn two_builds_do_not_share_an_output() {
        let folder = tempfile::tempdir().unwrap();
        let output = folder.path().join("output");
        let first = Staging::begin(&output).unwrap();
        assert!(matches!(Staging::begin(&output), Err(ClaimError::Busy(_))));
        drop(first);
        assert!(Staging::begin(&output).is_ok());
    }

    #[test]
    fn no_path_leaves_the_output_and_none_comes_twice() {
        let folder = tempfile::tempdir().unwrap();
        let staging = Staging::begin(&folder.path().join("output")).unwrap();
        for path in ["../x", "/etc/x", "a/../../x", ""] {
            assert!(staging.accept(artifact(path, "x")).is_err(), "{path}");
        }
        staging.accept(artifact("a", "1")).unwrap();
        assert!(staging.accept(artifact("a", "2")).is_err());
    }
}
