//! Layouts and words: those inside the binary, and the files on disk that shadow them one by one.
//!
//! Paths are those of the project: `layouts/site/page.html`, `layouts/documents/agreement.typ`, `locales/sv/site.ftl`. A folder
//! on disk is laid over the embedded files: a file of the same path below it takes its twin's place, and a new file is
//! added (an image, a font, one more template part).

#![allow(clippy::disallowed_methods, reason = "layouts on disk are read here")]

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use include_dir::{Dir, include_dir};

static EMBEDDED_LAYOUTS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/layouts");
static EMBEDDED_LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// A set of layout and word files by path.
#[derive(Debug, Clone)]
pub struct Layouts {
    files: BTreeMap<String, Cow<'static, [u8]>>,
}

impl Layouts {
    /// The files inside the binary.
    #[must_use]
    pub fn embedded() -> Self {
        let mut files = BTreeMap::new();
        collect(&EMBEDDED_LAYOUTS, "layouts", &mut files);
        collect(&EMBEDDED_LOCALES, "locales", &mut files);
        Self { files }
    }

    /// Lays a folder over the embedded files. In it, `site/…` and `documents/…` shadow layouts, `locales/…` shadows words.
    ///
    /// # Errors
    /// When a file of the folder cannot be read.
    pub fn shadowed_by(mut self, folder: &Path) -> io::Result<Self> {
        for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
            let entry = entry.map_err(io::Error::other)?;
            if !entry.file_type().is_file() {
                continue;
            }
            let Ok(relative) = entry.path().strip_prefix(folder) else { continue };
            let relative =
                relative.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
            let path = if relative.starts_with("locales/") { relative } else { format!("layouts/{relative}") };
            self.files.insert(path, Cow::Owned(std::fs::read(entry.path())?));
        }
        Ok(self)
    }

    /// The bytes of a file.
    #[must_use]
    pub fn bytes(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(AsRef::as_ref)
    }

    /// The text of a file; bytes that are not UTF-8 become replacement characters.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<Cow<'_, str>> {
        self.bytes(path).map(String::from_utf8_lossy)
    }

    /// The files whose path begins so, in the order of their paths.
    pub fn under<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a [u8])> {
        self.files
            .range(prefix.to_owned()..)
            .take_while(move |(path, _)| path.starts_with(prefix))
            .map(|(path, bytes)| (path.as_str(), bytes.as_ref()))
    }
}

fn collect(folder: &'static Dir<'static>, prefix: &str, files: &mut BTreeMap<String, Cow<'static, [u8]>>) {
    for file in folder.files() {
        files.insert(format!("{prefix}/{}", file.path().display()), Cow::Borrowed(file.contents()));
    }
    for inner in folder.dirs() {
        collect(inner, prefix, files);
    }
}
