//! A graph of statements, and its form as `RDF/XML`. The library checks names and escapes texts; what stands here is the vocabularies.

use std::collections::BTreeSet;

use jiff::civil::Date;
use oxrdf::vocab::{rdf, xsd};
use oxrdf::{Literal, NamedNode, Term, Triple};
use oxrdfxml::RdfXmlSerializer;

const VOCABULARIES: [(&str, &str); 4] = [
    ("dcat", "http://www.w3.org/ns/dcat#"),
    ("dct", "http://purl.org/dc/terms/"),
    ("foaf", "http://xmlns.com/foaf/0.1/"),
    ("vcard", "http://www.w3.org/2006/vcard/ns#"),
];

macro_rules! vocabulary {
    ($($(#[$about:meta])* $name:ident = $at:literal;)*) => {$(
        $(#[$about])*
        #[must_use]
        pub fn $name(term: &str) -> NamedNode {
            NamedNode::new_unchecked(format!("{}{term}", VOCABULARIES[$at].1))
        }
    )*};
}

vocabulary! {
    /// A term of the Data Catalog Vocabulary.
    dcat = 0;
    /// A term of Dublin Core.
    dct = 1;
    /// A term of Friend of a Friend.
    foaf = 2;
    /// A term of vCard.
    vcard = 3;
}

/// Statements in the order in which they were first made; a statement made again is the same one.
#[derive(Default)]
pub struct Graph {
    triples: Vec<Triple>,
    known: BTreeSet<String>,
}

impl Graph {
    fn add(&mut self, subject: &str, predicate: impl Into<NamedNode>, object: impl Into<Term>) {
        // A base address that is none is told of when the settings are read.
        let Ok(subject) = NamedNode::new(subject) else { return };
        let triple = Triple::new(subject, predicate, object);
        if self.known.insert(triple.to_string()) {
            self.triples.push(triple);
        }
    }

    /// What kind of thing it is.
    pub fn is_a(&mut self, subject: &str, kind: NamedNode) {
        self.add(subject, rdf::TYPE.into_owned(), kind);
    }

    /// A statement about another thing.
    pub fn link(&mut self, subject: &str, predicate: NamedNode, object: &str) {
        if let Ok(object) = NamedNode::new(object) {
            self.add(subject, predicate, object);
        }
    }

    /// A text in a language.
    pub fn text(&mut self, subject: &str, predicate: NamedNode, text: &str, language: &str) {
        if let Ok(text) = Literal::new_language_tagged_literal(text, language) {
            self.add(subject, predicate, text);
        }
    }

    /// A text in no language, such as a name.
    pub fn plain(&mut self, subject: &str, predicate: NamedNode, text: &str) {
        self.add(subject, predicate, Literal::new_simple_literal(text));
    }

    /// A day.
    pub fn day(&mut self, subject: &str, predicate: NamedNode, day: Date) {
        self.add(subject, predicate, Literal::new_typed_literal(day.to_string(), xsd::DATE));
    }

    /// The graph as a file. What is said of a thing stands together, in the order of the things.
    #[must_use]
    pub fn write(mut self) -> String {
        // Stable: among what is said of a thing, what it is comes first, and the rest in the order in which it was said.
        self.triples.sort_by_cached_key(|triple| (triple.subject.to_string(), triple.predicate.as_ref() != rdf::TYPE));
        let serializer = VOCABULARIES
            .iter()
            .try_fold(RdfXmlSerializer::new(), |serializer, (name, at)| serializer.with_prefix(*name, *at));
        let Ok(serializer) = serializer else { return String::new() };
        let mut writer = serializer.for_writer(Vec::new());
        for triple in &self.triples {
            // What is written to is memory.
            let _ = writer.serialize_triple(triple);
        }
        let mut text = writer.finish().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
        text.push('\n');
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_users_write_is_text_and_never_markup() {
        let mut graph = Graph::default();
        graph.text("https://a.example/x", dct("title"), "</dct:title><b> & \"", "sv");
        graph.text("https://a.example/x", dct("title"), "</dct:title><b> & \"", "sv");
        let text = graph.write();
        assert!(!text.contains("<b>"), "{text}");
        assert_eq!(text.matches("<dct:title").count(), 1, "{text}");
    }
}
