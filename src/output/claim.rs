//! The claim on an output folder: whose it is, and that only one build has it at a time.

use std::fmt;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::MARK;

/// A claimed output folder. The lock is held until the claim is dropped.
#[derive(Debug)]
pub struct Claim {
    /// The output folder.
    pub output: PathBuf,
    /// The folder beside it in which the next output is staged.
    pub staged: PathBuf,
    /// Where the last output is set aside on file systems that cannot swap folders.
    pub set_aside: PathBuf,
    /// Held, never read.
    _lock: File,
}

/// Why a folder could not be claimed.
#[derive(Debug)]
pub enum ClaimError {
    /// The folder holds files that Löfte has not made.
    NotOurs(PathBuf),
    /// Another build has the folder.
    Busy(PathBuf),
    /// The path cannot name an output folder, such as `/`.
    NoFolder(PathBuf),
    /// The system refuses.
    Io(PathBuf, io::Error),
}

impl fmt::Display for ClaimError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotOurs(path) => write!(f, "{}: holds files that Löfte has not made", path.display()),
            Self::Busy(path) => write!(f, "{}: another build has it", path.display()),
            Self::NoFolder(path) => write!(f, "{}: cannot be an output folder", path.display()),
            Self::Io(path, error) => write!(f, "{}: {error}", path.display()),
        }
    }
}

impl std::error::Error for ClaimError {}

impl Claim {
    /// Claims a folder that does not exist, is empty, or is Löfte's own.
    pub fn of(output: &Path) -> Result<Self, ClaimError> {
        let Some(name) = output.file_name().map(|name| name.to_string_lossy().into_owned()) else {
            return Err(ClaimError::NoFolder(output.to_owned()));
        };
        let parent = match output.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
            _ => PathBuf::from("."),
        };
        let refused = |error| ClaimError::Io(output.to_owned(), error);
        // Looked at before anything is written: a folder that is refused gets no lock beside it.
        if !may_be_replaced(output).map_err(refused)? {
            return Err(ClaimError::NotOurs(output.to_owned()));
        }
        fs::create_dir_all(&parent).map_err(refused)?;
        let beside = |what: &str| parent.join(format!(".{name}.lofte-{what}"));
        let lock = File::options().create(true).truncate(false).write(true).open(beside("lock")).map_err(refused)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(ClaimError::Busy(output.to_owned())),
            Err(TryLockError::Error(error)) => return Err(refused(error)),
        }
        let (staged, set_aside) = (beside("new"), beside("old"));
        restore(output, &set_aside).map_err(refused)?;
        remove(&staged).map_err(refused)?;
        fs::create_dir(&staged).map_err(refused)?;
        Ok(Self { output: output.to_owned(), staged, set_aside, _lock: lock })
    }
}

/// A build that was killed between its two steps left the last output set aside: it is put back. Otherwise what was set
/// aside is old and goes.
fn restore(output: &Path, set_aside: &Path) -> io::Result<()> {
    if set_aside.exists() && !output.exists() {
        return fs::rename(set_aside, output);
    }
    remove(set_aside)
}

fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

fn may_be_replaced(output: &Path) -> io::Result<bool> {
    if output.join(MARK).is_file() {
        return Ok(true);
    }
    match fs::read_dir(output) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error),
    }
}
