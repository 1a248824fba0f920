//! Layouts and words: those inside the binary, and the files on disk that shadow them one by one.
//!
//! Paths are those of the project: `layouts/site/page.html`, `layouts/documents/agreement.typ`, `locales/sv/site.ftl`. A folder
//! on disk is laid over the embedded files: a file of the same path below it takes its twin's place, and a new file is
//! added (a font, one more template part). Words are laid over one by one: a file of words takes nobody's place, and what it says
//! goes before what the embedded files say.

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
    /// The files of words of the folder on disk, by path.
    words: BTreeMap<String, Vec<u8>>,
    /// What the folder on disk has, by path, and where each file lies.
    own: BTreeMap<String, String>,
}

/// A file of words.
#[derive(Debug, Clone, Copy)]
pub struct WordsFile<'a> {
    /// Its path, such as `locales/sv/site.ftl`.
    pub path: &'a str,
    /// What it says.
    pub bytes: &'a [u8],
    /// Whether it lies on disk, and its words go before the embedded ones.
    pub goes_before: bool,
}

impl Layouts {
    /// The files inside the binary.
    #[must_use]
    pub fn embedded() -> Self {
        let mut files = BTreeMap::new();
        collect(&EMBEDDED_LAYOUTS, "layouts", &mut files);
        collect(&EMBEDDED_LOCALES, "locales", &mut files);
        Self { files, words: BTreeMap::new(), own: BTreeMap::new() }
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
            let bytes = std::fs::read(entry.path())?;
            let are_words = relative.starts_with("locales/");
            let path = if are_words { relative } else { format!("layouts/{relative}") };
            self.own.insert(path.clone(), entry.path().to_string_lossy().replace('\\', "/"));
            if are_words {
                self.words.insert(path, bytes);
            } else {
                self.files.insert(path, Cow::Owned(bytes));
            }
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

    /// The files of words of a language: those inside the binary, and after them those that go before them.
    #[must_use]
    pub fn words(&self, language: &str) -> Vec<WordsFile<'_>> {
        let of_language = |path: &str| {
            let within = path.strip_prefix("locales/").and_then(|path| path.strip_prefix(language));
            within.is_some_and(|path| path.starts_with('/')) && path.ends_with(".ftl")
        };
        let embedded = self.files.iter().map(|(path, bytes)| WordsFile { path, bytes, goes_before: false });
        let own = self.words.iter().map(|(path, bytes)| WordsFile { path, bytes, goes_before: true });
        embedded.chain(own).filter(|file| of_language(file.path)).collect()
    }

    /// The languages that there are words for.
    #[must_use]
    pub fn languages(&self) -> Vec<String> {
        let paths = self.files.keys().chain(self.words.keys()).filter(|path| path.ends_with(".ftl"));
        let languages = paths.filter_map(|path| path.strip_prefix("locales/")?.split_once('/'));
        languages
            .map(|(language, _)| language.to_owned())
            .collect::<std::collections::BTreeSet<_>>()
            .into_iter()
            .collect()
    }

    /// The paths of the files that the folder on disk has.
    pub fn own(&self) -> impl Iterator<Item = &str> {
        self.own.keys().map(String::as_str)
    }

    /// Where a file lies, as it is told to whoever wrote it: below the folder on disk, or else its path inside the binary.
    #[must_use]
    pub fn told<'a>(&'a self, path: &'a str) -> &'a str {
        self.own.get(path).map_or(path, String::as_str)
    }

    /// The text of a file by the name that it is told by.
    #[must_use]
    pub fn told_text(&self, told: &str) -> Option<Cow<'_, str>> {
        let own = self.own.iter().find(|(_, lies)| *lies == told).map(|(path, _)| path.as_str());
        let words = own.and_then(|path| self.words.get(path)).map(|bytes| String::from_utf8_lossy(bytes));
        words.or_else(|| self.text(own.unwrap_or(told)))
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
