//! The glossary: every message `term-<id>` with its attribute `.means`, from whichever file of words it stands in, in
//! Swedish alphabetical order. The files alone decide which terms there are, so a term is added without touching code.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::Entry;

use super::Locale;

/// What the key of a term begins with.
const PREFIX: &str = "term-";
/// The attribute that says what a term means.
const MEANING: &str = "means";

/// A word and what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Small letters a–z, digits and hyphens: the anchor of the term's address.
    pub id: String,
    /// The word.
    pub term: String,
    /// What it means, in a sentence or two.
    pub means: String,
}

impl Locale {
    /// Every term, in Swedish alphabetical order; an article that a term begins with does not count.
    #[must_use]
    pub fn glossary(&self) -> Vec<Term> {
        let mut ids: BTreeSet<&str> = BTreeSet::new();
        let mut languages = Some(self);
        while let Some(locale) = languages {
            ids.extend(locale.terms.iter().map(String::as_str));
            languages = locale.fallback.as_deref();
        }
        let mut terms: Vec<Term> = ids
            .into_iter()
            .map(|id| Term {
                id: id.to_owned(),
                term: self.word(&format!("{PREFIX}{id}")),
                means: self.word(&format!("{PREFIX}{id}.{MEANING}")),
            })
            .collect();
        terms.sort_by(|a, b| alphabetical(self.without_article(&a.term), self.without_article(&b.term)));
        terms
    }
}

/// The ids of the terms in a file of words.
///
/// # Errors
/// What is wrong with the first term that has no meaning, or an id that cannot stand in an address.
pub fn terms(resource: &FluentResource) -> Result<Vec<String>, String> {
    let mut found = Vec::new();
    for entry in resource.entries() {
        let Entry::Message(message) = entry else { continue };
        let Some(id) = message.id.name.strip_prefix(PREFIX) else { continue };
        if message.value.is_none() || !message.attributes.iter().any(|attribute| attribute.id.name == MEANING) {
            return Err(format!("{PREFIX}{id}: a term needs a word and .{MEANING}"));
        }
        if id.is_empty() || !id.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-')) {
            return Err(format!("{PREFIX}{id}: an id has only a–z, 0–9 and hyphens"));
        }
        found.push(id.to_owned());
    }
    Ok(found)
}

/// The order of a Swedish word list: word by word, å ä ö after z, and é as e. Words that differ in nothing else than
/// capitals, hyphens or accents are ordered as they are written.
#[must_use]
pub fn alphabetical(a: &str, b: &str) -> Ordering {
    places(a).cmp(&places(b)).then_with(|| a.cmp(b))
}

/// The letter that a word stands under, in capital; `#` for a word that begins with no letter.
#[must_use]
pub fn initial(word: &str) -> char {
    let first = word.chars().find(|sign| sign.is_alphanumeric()).map(plain);
    first.filter(|sign| sign.is_alphabetic()).and_then(|sign| sign.to_uppercase().next()).unwrap_or('#')
}

/// The place of each sign in the alphabet; a space comes before all letters, and other signs have none.
fn places(word: &str) -> Vec<u32> {
    let place = |sign: char| match plain(sign) {
        ' ' | '\u{a0}' => Some(0),
        'å' => Some(u32::from('z') + 1),
        'ä' => Some(u32::from('z') + 2),
        'ö' => Some(u32::from('z') + 3),
        sign if sign.is_alphanumeric() && sign <= 'z' => Some(u32::from(sign)),
        // Letters of other alphabets stand last.
        sign => sign.is_alphanumeric().then_some(u32::from(sign) + 4),
    };
    word.chars().filter_map(place).collect()
}

/// A sign as it is ordered: small, and without an accent that is no letter of its own in Swedish.
fn plain(sign: char) -> char {
    match sign.to_lowercase().next().unwrap_or(sign) {
        'à' | 'á' | 'â' | 'ã' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ó' | 'ô' | 'õ' => 'o',
        'ú' | 'û' => 'u',
        'ü' => 'y',
        'æ' => 'ä',
        'ø' => 'ö',
        small => small,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layouts::Layouts;

    #[test]
    fn swedish_order() {
        let wanted =
            ["3D", "Brott", "Brott mot person", "Brottskategori", "idé", "ide-bank", "zon", "ångra", "äga", "öga", "β"];
        let mut words = wanted;
        words.reverse();
        words.sort_by(|a, b| alphabetical(a, b));
        assert_eq!(words, wanted);
        assert_eq!(["orsak", "Åtgärd", "élan", "100 000"].map(initial), ['O', 'Å', 'E', '#']);
    }

    #[test]
    fn the_glossary_is_whole_and_in_order() {
        let terms = Locale::load(&Layouts::embedded(), "sv").unwrap().glossary();
        assert!(terms.len() >= 60, "{}", terms.len());
        let words: Vec<_> = terms.iter().map(|term| term.term.as_str()).collect();
        assert!(words.windows(2).all(|pair| alphabetical(pair[0], pair[1]).is_lt()), "{words:#?}");
        let at = |word: &str| words.iter().position(|known| *known == word).unwrap_or_else(|| panic!("no {word}"));
        assert!(at("Våldsbrott") < at("Åtgärd") && at("Åtgärdsplan") < at("Överservering"));
        assert_eq!(words.last(), Some(&"Överservering"));
        for Term { term, means, .. } in &terms {
            assert!(means.ends_with(['.', '?']), "{term}: {means}");
            assert!(means.split_inclusive(['.', '?']).filter(|part| part.len() > 3).count() <= 2, "{term}: {means}");
            // An agreement between the parties does not bind them in law: it is never called a contract.
            assert!(!format!("{term} {means}").to_lowercase().contains("avtal"), "{term}: {means}");
        }
    }

    #[test]
    fn a_term_has_a_meaning_and_an_id_that_can_stand_in_an_address() {
        let read = |words: &str| terms(&FluentResource::try_new(words.to_owned()).unwrap());
        assert_eq!(
            read("and = och\nterm-norra-1 = Norra\n    .means = En stadsdel.\n"),
            Ok(vec!["norra-1".to_owned()])
        );
        for wrong in [
            "term-norra = Norra\n",
            "term-norra =\n    .means = En stadsdel.\n",
            "term-Norra = Norra\n    .means = En stadsdel.\n",
            "term- = Norra\n    .means = En stadsdel.\n",
        ] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
