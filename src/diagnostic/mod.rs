//! Faults as data: what is wrong, where, by which rule, and what to do.
//!
//! A [`Diagnostic`] holds no sentence. It names a [`Rule`] and carries the arguments of the rule's sentences, which stand in
//! `locales/<language>/diagnostics.ftl` under the rule's id: the message, and as attribute `.hint` what to do (`.near` instead
//! when there is a near match to suggest). Drawing for people and for machines is [`draw`]'s.

pub mod draw;
pub mod rules;

use std::cell::RefCell;

use crate::locale::{Argument, Locale};
use crate::place::Place;
pub use rules::Rule;

/// How grave a fault is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is published while it stands.
    Error,
    /// It is published, but it should be looked at.
    Warning,
}

impl Severity {
    /// The stable name used in data and keys of words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// A fault in the content or in a layout.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// Which rule is broken.
    pub rule: &'static Rule,
    /// Where; `None` when it concerns no file.
    pub place: Option<Place>,
    /// Arguments of the rule's sentences.
    pub arguments: Vec<(&'static str, String)>,
}

impl Diagnostic {
    /// A fault at a place.
    #[must_use]
    pub fn at(rule: &'static Rule, place: &Place) -> Self {
        Self { rule, place: Some(place.clone()), arguments: Vec::new() }
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }

    /// Adds the nearest of the candidates as the argument `near`, when one is near enough to be what was meant.
    #[must_use]
    pub fn near<'a>(self, written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Self {
        match nearest(written, candidates) {
            Some(near) => self.with("near", near),
            None => self,
        }
    }

    /// Adds what there is to choose from as the argument `known`. Of nothing, the locale's word for that is said.
    #[must_use]
    pub fn known<'a>(self, candidates: impl IntoIterator<Item = &'a str>) -> Self {
        let mut names: Vec<&str> = Vec::new();
        for candidate in candidates {
            if !names.contains(&candidate) {
                names.push(candidate);
            }
        }
        let known = names.join(", ");
        self.with("known", if known.is_empty() { "@known-none".to_owned() } else { known })
    }

    /// What is wrong, in words.
    #[must_use]
    pub fn message(&self, locale: &Locale) -> String {
        locale.say(self.rule.id, &self.words(locale))
    }

    /// What to do, in words.
    #[must_use]
    pub fn hint(&self, locale: &Locale) -> String {
        let near = format!("{}.near", self.rule.id);
        if self.arguments.iter().any(|(name, _)| *name == "near") && locale.has(&near) {
            return locale.say(&near, &self.words(locale));
        }
        locale.say(&format!("{}.hint", self.rule.id), &self.words(locale))
    }

    /// The arguments in words: one that begins with `@` names a word of the locale.
    fn words(&self, locale: &Locale) -> Vec<(&str, Argument<'_>)> {
        let word = |value: &'_ str| value.strip_prefix('@').filter(|key| locale.has(key)).map(|key| locale.word(key));
        self.arguments
            .iter()
            .map(|(name, value)| (*name, word(value).map_or_else(|| Argument::from(value), Argument::from)))
            .collect()
    }
}

/// Collects faults while a part of the content is read.
#[derive(Debug, Default)]
pub struct Faults {
    found: RefCell<Vec<Diagnostic>>,
}

impl Faults {
    /// Adds a fault.
    pub fn add(&self, fault: Diagnostic) {
        self.found.borrow_mut().push(fault);
    }

    /// How many have been found so far.
    #[must_use]
    pub fn count(&self) -> usize {
        self.found.borrow().len()
    }

    /// All that were found.
    #[must_use]
    pub fn into_vec(self) -> Vec<Diagnostic> {
        self.found.into_inner()
    }
}

/// Sorts faults by file, place and rule, and drops repetitions, so that a run says the same each time.
pub fn sort(faults: &mut Vec<Diagnostic>) {
    faults.sort_by(|a, b| (&a.place, a.rule.id, &a.arguments).cmp(&(&b.place, b.rule.id, &b.arguments)));
    faults.dedup();
}

/// The candidate nearest to what was written, if it is near enough to be what was meant. Letters that differ only in
/// å, ä, ö, case, hyphen or space count as the same.
#[must_use]
pub fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let written = fold(written);
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&written, &fold(candidate)), candidate))
        .filter(|(distance, candidate)| {
            // Of an id such as a1 one letter is half: nothing near can be told from it.
            let letters = candidate.chars().count();
            *distance == 0 || (letters > 2 && *distance <= (letters / 4).max(1))
        })
        .min()
        .map(|(_, candidate)| candidate)
}

fn fold(text: &str) -> String {
    text.to_lowercase()
        .chars()
        .map(|letter| match letter {
            'å' | 'ä' => 'a',
            'ö' => 'o',
            '-' | '_' => ' ',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_is_near_but_not_far() {
        assert_eq!(nearest("gren", ["grön", "gul", "röd"]), Some("grön"));
        assert_eq!(nearest("lopte", ["löfte", "lovar"]), Some("löfte"));
        assert_eq!(nearest("overenskommelse", ["överenskommelse"]), Some("överenskommelse"));
        assert_eq!(nearest("blå", ["grön", "gul", "röd"]), None);
        assert_eq!(nearest("a2", ["a1", "a3"]), None);
        assert_eq!(nearest("parkenheten", ["gatuenheten"]), None);
    }
}
