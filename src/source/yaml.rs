//! YAML as a tree of nodes that know where they stand.
//!
//! The tree keeps every scalar as the text that was written: what `no`, `012` or `1e3` means is decided by the key that asks,
//! never by YAML. Keys written twice come through as they stand and are reported when the record is read. This module is
//! the only one that knows which YAML library is used.

use std::fmt;
use std::sync::Arc;

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::{DuplicateKeyPolicy, Spanned};

use crate::diagnostic::{Diagnostic, Faults, rules};
use crate::place::Place;

/// A YAML value and its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// What it is.
    pub value: Value,
    /// Where it stands.
    pub place: Place,
}

/// What a node is.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Nothing was written.
    Empty,
    /// A text, as written.
    Scalar(String),
    /// A list.
    List(Vec<Node>),
    /// Keys and values, in the order written, doublets included.
    Map(Vec<(Key, Node)>),
}

/// A key and its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Key {
    /// The key.
    pub name: String,
    /// Where it stands.
    pub place: Place,
}

/// Parses one YAML document. `start` is where `text` begins in the file, for front matter.
///
/// Returns `None` and adds a fault when the text is not YAML.
pub fn parse(file: &Arc<str>, text: &str, start: usize, faults: &Faults) -> Option<Node> {
    let options = serde_saphyr::options! {
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        strict_booleans: true,
        reject_unsupported_tags: true,
        with_snippet: false,
        budget: serde_saphyr::budget! {
            max_depth: 32,
            max_aliases: 64,
            max_anchors: 64,
        },
    };
    if text.trim().is_empty() {
        return Some(Node { value: Value::Empty, place: Place { file: file.clone(), start, end: start + text.len() } });
    }
    match serde_saphyr::from_str_with_options::<Spanned<Raw>>(text, options) {
        Ok(raw) => Some(Placer { file, text, start }.node(raw)),
        Err(error) => {
            let at = error.location().map_or(0, |location| offset_of(text, location.line(), location.column()));
            let line_end = text[at..].find('\n').map_or(text.len(), |length| at + length);
            let place = Place { file: file.clone(), start: start + at, end: start + line_end.max(at) };
            let shown = error.without_snippet().to_string();
            let detail = shown.lines().next().unwrap_or_default();
            // The library counts lines from where the front matter begins; the place says it right.
            let detail = detail.rsplit_once(" at line ").map_or(detail, |(detail, _)| detail).to_owned();
            let tab =
                text[..line_end].rsplit('\n').next().is_some_and(|line| line.trim_start_matches(' ').starts_with('\t'));
            let fault = Diagnostic::at(&rules::YAML_SYNTAX, &place).with("detail", detail);
            faults.add(if tab { fault.with("near", "tab") } else { fault });
            None
        }
    }
}

/// The byte offset of a line and column, both from 1, column in characters.
fn offset_of(text: &str, line: u64, column: u64) -> usize {
    let mut at = 0;
    for _ in 1..line {
        match text[at..].find('\n') {
            Some(length) => at += length + 1,
            None => return text.len(),
        }
    }
    let skip = usize::try_from(column.saturating_sub(1)).unwrap_or(0);
    let line_text = text[at..].split('\n').next().unwrap_or_default();
    at + line_text.chars().take(skip).map(char::len_utf8).sum::<usize>()
}

/// A value as the library hands it over. A scalar that it took for a number, a truth value or nothing is `Other`: its text
/// is taken from the source.
#[derive(Debug)]
enum Raw {
    Text(String),
    Other,
    Null,
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<Raw>, Spanned<Raw>)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a YAML value")
    }
    fn visit_str<E: de::Error>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::Text(text.to_owned()))
    }
    fn visit_string<E: de::Error>(self, text: String) -> Result<Raw, E> {
        Ok(Raw::Text(text))
    }
    fn visit_bool<E: de::Error>(self, _: bool) -> Result<Raw, E> {
        Ok(Raw::Other)
    }
    fn visit_i64<E: de::Error>(self, _: i64) -> Result<Raw, E> {
        Ok(Raw::Other)
    }
    fn visit_u64<E: de::Error>(self, _: u64) -> Result<Raw, E> {
        Ok(Raw::Other)
    }
    fn visit_i128<E: de::Error>(self, _: i128) -> Result<Raw, E> {
        Ok(Raw::Other)
    }
    fn visit_u128<E: de::Error>(self, _: u128) -> Result<Raw, E> {
        Ok(Raw::Other)
    }
    fn visit_f64<E: de::Error>(self, _: f64) -> Result<Raw, E> {
        Ok(Raw::Other)
    }
    fn visit_unit<E: de::Error>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }
    fn visit_none<E: de::Error>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Raw, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Raw::List(items))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Raw, A::Error> {
        let mut entries = Vec::new();
        while let Some(key) = access.next_key()? {
            entries.push((key, access.next_value()?));
        }
        Ok(Raw::Map(entries))
    }
}

/// Turns library values into nodes with places in the file.
struct Placer<'a> {
    file: &'a Arc<str>,
    text: &'a str,
    start: usize,
}

impl Placer<'_> {
    fn node(&self, raw: Spanned<Raw>) -> Node {
        let (start, end) = self.range(&raw);
        let place = Place { file: self.file.clone(), start: self.start + start, end: self.start + end };
        let value = match raw.value {
            Raw::Text(text) => Value::Scalar(text),
            Raw::Null => Value::Empty,
            Raw::Other => Value::Scalar(self.text[start..end].trim().to_owned()),
            Raw::List(items) => Value::List(items.into_iter().map(|item| self.node(item)).collect()),
            Raw::Map(entries) => Value::Map(
                entries
                    .into_iter()
                    .map(|(key, value)| {
                        let key = self.node(key);
                        let name = match key.value {
                            Value::Scalar(name) => name,
                            _ => self.text[key.place.start - self.start..key.place.end - self.start].to_owned(),
                        };
                        (Key { name, place: key.place }, self.node(value))
                    })
                    .collect(),
            ),
        };
        let place = self.around(&value, place);
        Node { value, place }
    }

    /// The library gives a list or a mapping its first sign only, or nothing at all: it reaches to the end of its last
    /// part, and to the sign that closes it where there is one.
    fn around(&self, value: &Value, place: Place) -> Place {
        let (first, end) = match value {
            Value::List(items) => (items.first().map(|item| &item.place), items.last().map(|item| item.place.end)),
            Value::Map(entries) => {
                let end = entries.last().map(|(key, value)| match value.value {
                    Value::Empty => key.place.end,
                    _ => key.place.end.max(value.place.end),
                });
                (entries.first().map(|(key, _)| &key.place), end)
            }
            Value::Empty | Value::Scalar(_) => return place,
        };
        let start = if place.end > place.start { place.start } else { first.map_or(place.start, |first| first.start) };
        let end = end.unwrap_or(place.end).max(place.end).max(start);
        let rest = &self.text[end - self.start..];
        let after = rest.trim_start_matches([' ', '\n', ',']);
        let opened = self.text[start - self.start..].starts_with(['[', '{']);
        let closed = opened && after.starts_with([']', '}']);
        let end = if closed { end + rest.len() - after.len() + 1 } else { end };
        Place { start, end, ..place }
    }

    fn range(&self, raw: &Spanned<Raw>) -> (usize, usize) {
        let span = raw.defined.span();
        let start = span
            .byte_offset()
            .and_then(|offset| usize::try_from(offset).ok())
            .unwrap_or_else(|| offset_of(self.text, raw.defined.line(), raw.defined.column()));
        let length = span.byte_len().and_then(|length| usize::try_from(length).ok()).unwrap_or(0);
        let start = floor(self.text, start.min(self.text.len()));
        let end = floor(self.text, (start + length).min(self.text.len()));
        // A block scalar's range runs into the line after it; what is pointed at ends with the last written character.
        let end = start + self.text[start..end].trim_end().len();
        (start, end)
    }
}

fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Node {
        let faults = Faults::default();
        let node = parse(&"x.yaml".into(), text, 0, &faults);
        assert!(node.is_some(), "{:?}", faults.into_vec());
        node.unwrap()
    }

    fn entries(node: &Node) -> &[(Key, Node)] {
        match &node.value {
            Value::Map(entries) => entries,
            other => panic!("not a map: {other:?}"),
        }
    }

    #[test]
    fn scalars_stay_as_written() {
        let text = "a: no\nb: 012\nc: 1e3\nd: 2026-1-1\ne: \"ja\"\nf: 08:00\ng: ~\nh:\ni: 0x1F\nåäö: 1_000\nk: yes # not this\nl: 12,5\nm: true\n";
        let node = read(text);
        let got: Vec<_> = entries(&node)
            .iter()
            .map(|(key, value)| match &value.value {
                Value::Scalar(text) => format!("{}={text}", key.name),
                other => format!("{}:{other:?}", key.name),
            })
            .collect();
        assert_eq!(
            got,
            [
                "a=no",
                "b=012",
                "c=1e3",
                "d=2026-1-1",
                "e=ja",
                "f=08:00",
                "g:Empty",
                "h:Empty",
                "i=0x1F",
                "åäö=1_000",
                "k=yes",
                "l=12,5",
                "m=true"
            ]
        );
        let (key, value) = &entries(&node)[9];
        assert_eq!(&text[key.place.start..key.place.end], "åäö");
        assert_eq!(&text[value.place.start..value.place.end], "1_000");
    }

    #[test]
    fn numeric_keys_and_doublets_come_through() {
        let node = read("1: a\n2: b\n1: c\n");
        assert_eq!(entries(&node).iter().map(|(key, _)| key.name.as_str()).collect::<Vec<_>>(), ["1", "2", "1"]);
    }

    #[test]
    fn lists_and_blocks_have_places() {
        let text = "x:\n  - ett\n  - två: |\n      rad ett\n      rad två\ny: z\n";
        let node = read(text);
        let Value::List(items) = &entries(&node)[0].1.value else { panic!() };
        assert_eq!(&text[items[0].place.start..items[0].place.end], "ett");
        let (_, block) = &entries(&items[1])[0];
        assert_eq!(block.value, Value::Scalar("rad ett\nrad två\n".into()));
        assert!(
            text[block.place.start..block.place.end].ends_with("rad två"),
            "{:?}",
            &text[block.place.start..block.place.end]
        );
    }

    #[test]
    fn what_is_not_yaml_is_a_fault_with_a_place() {
        let faults = Faults::default();
        assert_eq!(parse(&"x.yaml".into(), "a: [1, 2\nb: c\n", 10, &faults), None);
        let found = faults.into_vec();
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].rule.id, "yaml-syntax");
        assert!(found[0].place.as_ref().unwrap().start >= 10);
    }
}
