//! Artifacts into a folder that has other things in it: each file whole or not at all, and what somebody has signed is left
//! alone.

use std::fs;
use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use crate::artifact::{Artifact, Sink, SinkError};

/// What a signed PDF has and no other: the range of bytes that its signature covers.
const SIGNATURE: &[u8] = b"/ByteRange";

/// A folder that files are put in under their names alone.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
}

impl Folder {
    /// The folder, made if it is not there.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn at(path: &Path) -> io::Result<Self> {
        fs::create_dir_all(path)?;
        Ok(Self { path: path.to_owned() })
    }

    fn store(&self, artifact: &Artifact) -> io::Result<()> {
        let target = self.path.join(super::safe(&artifact.path)?);
        if is_signed(&target)? {
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, "the file has been signed"));
        }
        // Written beside and moved into place: whoever opens the file meets the old one or the new one, never a part.
        // The file gets the rights of any other file, not those of a temporary one.
        let mut file =
            tempfile::Builder::new().permissions(fs::Permissions::from_mode(0o666)).tempfile_in(&self.path)?;
        file.write_all(&artifact.bytes)?;
        file.persist(&target).map_err(|error| error.error)?;
        Ok(())
    }
}

fn is_signed(path: &Path) -> io::Result<bool> {
    match fs::read(path) {
        Ok(bytes) => Ok(bytes.windows(SIGNATURE.len()).any(|window| window == SIGNATURE)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

impl Sink for Folder {
    fn accept(&self, artifact: Artifact) -> Result<(), SinkError> {
        let path = self.path.join(&artifact.path).display().to_string();
        self.store(&artifact).map_err(|cause| SinkError { path, cause })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_replaced_but_not_those_that_are_signed() {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::at(&place.path().join("a/b")).unwrap();
        let artifact = |text: &str| Artifact { path: "x.pdf".into(), bytes: text.into() };
        folder.accept(artifact("one")).unwrap();
        folder.accept(artifact("two")).unwrap();
        let file = place.path().join("a/b/x.pdf");
        assert_eq!(fs::read_to_string(&file).unwrap(), "two");
        fs::write(&file, "two /ByteRange [0 1 2 3]").unwrap();
        assert!(folder.accept(artifact("three")).is_err());
        assert!(fs::read_to_string(&file).unwrap().starts_with("two /ByteRange"));
        assert_eq!(fs::read_dir(place.path().join("a/b")).unwrap().count(), 1);
    }

    #[test]
    fn no_file_leaves_the_folder() {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::at(place.path()).unwrap();
        assert!(folder.accept(Artifact { path: "../x".into(), bytes: Vec::new() }).is_err());
    }
}
