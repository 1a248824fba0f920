//! Translations among the files of the content: `lugnare-torg.en.md` beside `lugnare-torg.md`.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::prose::language::Language;

/// The translations of the content, by language and by the path of the record that they are of.
pub type Translations = BTreeMap<String, BTreeMap<Arc<str>, Translation>>;

/// The translation of a record.
#[derive(Debug, Clone)]
pub struct Translation {
    /// Its file.
    pub file: Arc<str>,
    /// What is written there.
    pub text: Arc<str>,
}

/// The record and the language that a path names, when it is that of a translation.
#[must_use]
pub fn of(path: &str) -> Option<(String, String)> {
    let (stem, ending) = path.rsplit_once('.').filter(|(_, ending)| matches!(*ending, "yaml" | "md"))?;
    let (record, tag) = stem.rsplit_once('.').filter(|(record, _)| !record.is_empty() && !record.ends_with('/'))?;
    let language = Language::of(tag).filter(|language| language.tag() == tag)?;
    Some((format!("{record}.{ending}"), language.tag().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn a_translation_is_known_by_its_name() {
        assert_eq!(of("a/loften/x.en.md"), Some(("a/loften/x.md".to_owned(), "en".to_owned())));
        assert_eq!(of("webbplats.zh-Hant.yaml"), Some(("webbplats.yaml".to_owned(), "zh-Hant".to_owned())));
        for other in ["a/loften/x.md", "a/x.eng.md", "a/.en.md", "a/x.en.csv", "a/2021.2.md"] {
            assert_eq!(of(other), None, "{other}");
        }
    }
}
