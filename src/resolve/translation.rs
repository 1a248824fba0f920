//! Translations: the words of a record from its translation, its facts from the record itself.
//!
//! A translation has the shape of its record and holds words only. It is laid over the record before anything is read, so
//! that a translated site is read by the same code as the content and its facts can be no others. A translation says which words
//! it is of by their fingerprint; when they change, it is outdated.

use std::collections::BTreeMap;
use std::sync::Arc;

use sha2::{Digest, Sha256};

use crate::diagnostic::{Diagnostic, Faults, rules};
use crate::model::translation::{Standing, Translations};
use crate::place::Place;
use crate::source::Sources;
use crate::source::markdown;
use crate::source::translation::Translation;
use crate::source::yaml::{self, Node, Value};

/// The key that holds the fingerprint of what was translated.
pub const FROM: &str = "översatt från";
/// How many letters of a fingerprint are written: enough to tell two texts apart.
const LETTERS: usize = 12;

/// Lays a translation over its record.
pub fn overlay(record: Node, translation: Node) -> Node {
    match (record.value, translation.value) {
        (Value::Map(entries), Value::Map(mut words)) => {
            let mut merged: Vec<_> = entries
                .into_iter()
                .map(|(key, node)| match words.iter().position(|(word, _)| word.name == key.name) {
                    Some(at) => (key, overlay(node, words.remove(at).1)),
                    None => (key, node),
                })
                .collect();
            // What the record does not have is of use to nobody; reading it tells so, unless it is the translation's own key.
            merged.extend(words.into_iter().filter(|(key, _)| key.name != FROM));
            Node { value: Value::Map(merged), place: record.place }
        }
        (Value::List(items), Value::List(words)) => {
            let ids: Vec<Option<String>> = items.iter().map(id).collect();
            let mut by_position = words.into_iter();
            let value = if ids.iter().all(Option::is_some) && !ids.is_empty() {
                let mut words: Vec<Node> = by_position.collect();
                let laid =
                    items.into_iter().zip(ids).map(|(item, own)| match words.iter().position(|word| id(word) == own) {
                        Some(at) => overlay(item, without_id(words.remove(at))),
                        None => item,
                    });
                laid.collect()
            } else {
                items
                    .into_iter()
                    .map(|item| match by_position.next() {
                        Some(word) => overlay(item, word),
                        None => item,
                    })
                    .collect()
            };
            Node { value: Value::List(value), place: record.place }
        }
        // What has been left empty has not been translated.
        (value, Value::Empty) => Node { value, place: record.place },
        (_, value) => Node { value, place: translation.place },
    }
}

fn id(node: &Node) -> Option<String> {
    let Value::Map(entries) = &node.value else { return None };
    entries.iter().find(|(key, _)| key.name == "id").and_then(|(_, node)| match &node.value {
        Value::Scalar(text) => Some(text.trim().to_owned()),
        _ => None,
    })
}

fn without_id(node: Node) -> Node {
    match node.value {
        Value::Map(entries) => Node {
            value: Value::Map(entries.into_iter().filter(|(key, _)| key.name != "id").collect()),
            place: node.place,
        },
        value => Node { value, place: node.place },
    }
}

/// A translation held against its record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// The record.
    pub record: String,
    /// The translation's file.
    pub file: String,
    /// How they stand to each other.
    pub standing: Standing,
    /// The fingerprint of the record's words that have been translated.
    pub fingerprint: String,
    /// What the translation says that it is of, and where: the whole entry, key and value.
    pub stated: Option<(String, Place)>,
    /// Where its first key stands.
    pub beginning: Place,
}

/// How every record of the content stands to its translation into a language, and what is wrong with the translations as such.
pub fn standing(sources: &Sources, language: &str) -> (Translations, Vec<Diagnostic>) {
    let mut standing = BTreeMap::new();
    let mut faults = Vec::new();
    for (path, translation) in sources.translations.get(language).into_iter().flatten() {
        if !sources.texts.contains_key(path) {
            let place = Place::file(translation.file.clone());
            faults.push(Diagnostic::at(&rules::TRANSLATION_ALONE, &place).with("record", path.to_string()));
        }
    }
    let found = Faults::default();
    for compared in compare(sources, language, &found) {
        if compared.stated.as_ref().is_none_or(|(stated, _)| *stated != compared.fingerprint) {
            let what = if compared.stated.is_some() { "changed" } else { "unknown" };
            found.add(
                Diagnostic::at(&rules::TRANSLATION_OUTDATED, &compared.beginning)
                    .with("what", what)
                    .with("record", compared.record.clone())
                    .with("fingerprint", compared.fingerprint.clone()),
            );
        }
        standing.insert(compared.record, compared.standing);
    }
    faults.extend(found.into_vec());
    (Translations::new(standing), faults)
}

/// Holds every translation into a language against its record. One that cannot be read is left out: that is told where it is read.
pub fn compare(sources: &Sources, language: &str, faults: &Faults) -> Vec<Compared> {
    let translations = sources.translations.get(language).into_iter().flatten();
    translations
        .filter_map(|(path, translation)| of_record(path, sources.texts.get(path)?, translation, faults))
        .collect()
}

fn of_record(path: &str, text: &str, translation: &Translation, faults: &Faults) -> Option<Compared> {
    let silent = Faults::default();
    let (record, body) = parts(&path.into(), text, &silent)?;
    let (words, translated_body) = parts(&translation.file, &translation.text, &silent)?;
    let mut hash = Sha256::new();
    alike(&record, &words, &mut hash, faults);
    for text in translated_texts(body, translated_body) {
        hash.update(text.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    let sum: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    let fingerprint = sum[..LETTERS].to_owned();
    let entries = match &words.value {
        Value::Map(entries) => entries.as_slice(),
        _ => &[],
    };
    let stated = entries.iter().find(|(key, _)| key.name == FROM).map(|(key, node)| {
        let written = if let Value::Scalar(text) = &node.value { text.trim().to_owned() } else { String::new() };
        (written, Place { end: node.place.end.max(key.place.end), ..key.place.clone() })
    });
    // Where nobody has said what it is of, it is new, and of what stands there.
    let is_current = stated.as_ref().is_none_or(|(stated, _)| *stated == fingerprint);
    Some(Compared {
        record: path.to_owned(),
        file: translation.file.to_string(),
        standing: if is_current { Standing::Current } else { Standing::Outdated },
        fingerprint,
        stated,
        beginning: entries.first().map_or_else(|| Place::file(translation.file.clone()), |(key, _)| key.place.clone()),
    })
}

/// A record's YAML and its running text.
fn parts<'t>(file: &Arc<str>, text: &'t str, faults: &Faults) -> Option<(Node, &'t str)> {
    if file.ends_with(".yaml") {
        return Some((yaml::parse(file, text, 0, faults)?, ""));
    }
    let (front, body) = markdown::split(text)?;
    let node = yaml::parse(file, &text[front.clone()], front.start, faults)?;
    Some((node, &text[body]))
}

/// The parts of a record's running text that have been translated: the sections whose headings the translation has too, or all of it where
/// the text is a free one, with headings of its own.
fn translated_texts<'t>(body: &'t str, translated: &str) -> Vec<&'t str> {
    if translated.trim().is_empty() {
        return Vec::new();
    }
    let titles: Vec<&str> = sections(translated).into_iter().filter_map(title).collect();
    let own = sections(body);
    let shared: Vec<&str> =
        own.into_iter().filter(|text| title(text).is_some_and(|own| titles.contains(&own))).collect();
    if shared.len() == titles.len() && !titles.is_empty() { shared } else { vec![body] }
}

/// A text cut before each of its headings of the second level, which stand in the cut.
fn sections(text: &str) -> Vec<&str> {
    let starts = text.match_indices("\n## ").map(|(at, _)| at + 1).filter(|at| *at > 0);
    let mut cuts: Vec<usize> = std::iter::once(0).chain(starts).collect();
    cuts.push(text.len());
    cuts.windows(2).map(|cut| &text[cut[0]..cut[1]]).collect()
}

fn title(section: &str) -> Option<&str> {
    Some(section.strip_prefix("## ")?.lines().next()?.trim())
}

/// Goes through the record's words that have been translated; lists must be as long as those they are of.
fn alike(record: &Node, words: &Node, hash: &mut Sha256, faults: &Faults) {
    match (&record.value, &words.value) {
        (Value::Map(entries), Value::Map(translated)) => {
            for (key, word) in translated {
                if let Some((_, own)) = entries.iter().find(|(own, _)| own.name == key.name) {
                    hash.update(&key.name);
                    alike(own, word, hash, faults);
                }
            }
        }
        (Value::List(items), Value::List(translated)) => {
            let by_id = !items.is_empty() && items.iter().all(|item| id(item).is_some());
            if by_id {
                for word in translated {
                    match items.iter().find(|item| id(item) == id(word)) {
                        Some(own) => alike(own, word, hash, faults),
                        None => faults.add(list_fault(word, "id", items.len(), translated.len())),
                    }
                }
            } else {
                if items.len() != translated.len() {
                    faults.add(list_fault(words, "length", items.len(), translated.len()));
                }
                items.iter().zip(translated).for_each(|(own, word)| alike(own, word, hash, faults));
            }
        }
        (Value::Scalar(text), Value::Scalar(_)) => hash.update(text.split_whitespace().collect::<Vec<_>>().join(" ")),
        _ => {}
    }
}

fn list_fault(node: &Node, what: &str, own: usize, translated: usize) -> Diagnostic {
    Diagnostic::at(&rules::TRANSLATION_LIST, &node.place)
        .with("what", what)
        .with("own", own.to_string())
        .with("translated", translated.to_string())
}
