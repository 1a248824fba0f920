//! The content folder as values: texts, tables, images, and the generic forms they are written in.
//!
//! [`read`] touches the disk; everything else here works on texts in memory. Nothing here knows what a promise is: that is
//! [`crate::resolve`]'s. Every file of the folder is held, so that one which nothing reads can be told of.

pub mod markdown;
pub mod pdf;
pub mod read;
pub mod table;
pub mod translation;
pub mod typography;
pub mod yaml;

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::Arc;

use crate::artifact::Assets;
use crate::diagnostic::draw::Texts;
use translation::Translation;

/// Everything in a content folder.
#[derive(Debug, Default, Clone)]
pub struct Sources {
    /// Records and running text (`.yaml`, `.md`), by path relative to the content folder, without byte order mark.
    pub texts: BTreeMap<Arc<str>, Arc<str>>,
    /// Translations of records, apart from them.
    pub translations: translation::Translations,
    /// The language that records are read in, where it is another than their own.
    pub language: Option<String>,
    /// Tables of figures (`.csv`), as bytes: their encoding is found when they are read.
    pub tables: BTreeMap<Arc<str>, Vec<u8>>,
    /// Images and other files.
    pub assets: Assets,
    /// The ledger of what has been published, where there is one.
    pub ledger: Option<String>,
}

impl Sources {
    /// All paths, in order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        let mut paths: Vec<&str> = self
            .texts
            .keys()
            .chain(self.tables.keys())
            .map(AsRef::as_ref)
            .chain(self.assets.keys().map(String::as_str))
            .collect();
        paths.sort_unstable();
        paths.into_iter()
    }

    /// The paths of the texts that begin so, in order.
    pub fn texts_under<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a Arc<str>> {
        let from = (Bound::Included(prefix), Bound::Unbounded);
        self.texts.range::<str, _>(from).map(|(path, _)| path).take_while(move |path| path.starts_with(prefix))
    }

    /// Whether there is such a record, readable or not.
    #[must_use]
    pub fn holds(&self, path: &str) -> bool {
        self.texts.contains_key(path) || self.unreadable(path).any(|known| known == path)
    }

    /// The paths below a prefix of the records that are not UTF-8. They are kept among the other files, without their bytes.
    pub fn unreadable<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a str> {
        let paths = self.assets.keys().map(String::as_str);
        paths.filter(move |path| path.starts_with(prefix) && (path.ends_with(".yaml") || path.ends_with(".md")))
    }

    /// The same content, read in another language.
    #[must_use]
    pub fn in_language(&self, language: &str) -> Self {
        Self { language: Some(language.to_owned()), ..self.clone() }
    }

    /// The translation that stands in a file.
    #[must_use]
    pub fn translation(&self, path: &str) -> Option<&Translation> {
        let (record, language) = translation::of(path)?;
        self.translations.get(&language)?.get(record.as_str())
    }

    /// The translation of a record into the language that is being read.
    #[must_use]
    pub fn translated(&self, record: &str) -> Option<&Translation> {
        self.translations.get(self.language.as_ref()?)?.get(record)
    }

    /// The text that a fault's excerpt is taken from; tables are read as well as they can be.
    #[must_use]
    pub fn excerpt_text(&self, path: &str) -> Option<String> {
        if let Some(text) = self.texts.get(path).or_else(|| self.translation(path).map(|translation| &translation.text))
        {
            return Some(text.to_string());
        }
        if path == crate::ledger::FILE {
            return self.ledger.clone();
        }
        self.tables.get(path).map(|bytes| table::decode(bytes))
    }
}

/// The content's own texts, for the excerpts of faults.
impl Texts for Sources {
    fn text(&self, path: &str) -> Option<String> {
        self.excerpt_text(path)
    }
}
