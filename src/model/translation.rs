//! What is known of a site's translation into another language.
//!
//! A translated site is a whole [`super::Site`] of its own: the facts are those of the content, the words those of its
//! translations. What has no translation keeps the content's words, marked with their language.

use std::collections::BTreeMap;

use crate::place::Place;

/// How the translation of a record stands to what was translated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is of the text as it is now.
    Current,
    /// The text has changed since.
    Outdated,
}

/// The records that have a translation, by their path in the content.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Translations(BTreeMap<String, Standing>);

impl Translations {
    /// Gathers them.
    #[must_use]
    pub fn new(standing: BTreeMap<String, Standing>) -> Self {
        Self(standing)
    }

    /// How the record at a place has been translated; `None` when it has not.
    #[must_use]
    pub fn of(&self, place: &Place) -> Option<Standing> {
        // A value that was translated stands in the translation's own file.
        let file = place.file.as_ref();
        self.0.get(file).or_else(|| self.0.get(&source_of(file)?)).copied()
    }
}

/// The record that a translation is of: `loften/x.md` for `loften/x.en.md`.
fn source_of(path: &str) -> Option<String> {
    let (stem, ending) = path.rsplit_once('.')?;
    let (record, _) = stem.rsplit_once('.')?;
    Some(format!("{record}.{ending}"))
}
