//! Markdown, parsed once into the prose tree.
//!
//! What the tree has no form for is refused with its place: raw HTML, links with other schemes than those allowed, links
//! and images that lead nowhere, images without words. So a renderer never has to clean anything.

mod build;
mod foreign;
mod target;

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Faults, rules};
use crate::place::Place;
use crate::prose::{Block, Inline, Prose};
use build::Builder;

/// What links and images in a text may lead to.
pub trait Destinations {
    /// The address that a content path or an absolute address names: a page's, a place's on one, or a PDF's.
    fn page(&self, from: &str, written: &str) -> Option<String>;
    /// The content path of an image.
    fn image(&self, from: &str, written: &str) -> Option<String>;
    /// The files that could have been meant, for a suggestion.
    fn candidates(&self) -> Vec<String>;
    /// The addresses of pages that could have been meant.
    fn addresses(&self) -> Vec<String>;
}

/// A text and where it stands in its file.
#[derive(Debug, Clone)]
pub struct Written<'a> {
    /// The file's path.
    pub file: &'a Arc<str>,
    /// The Markdown.
    pub text: &'a str,
    /// Where the text begins in the file; with `exact`, byte n of the text is byte `start + n` of the file.
    pub start: usize,
    /// Where the text ends in the file.
    pub end: usize,
    /// Whether offsets in the text are offsets in the file: not so in a folded or indented YAML block.
    pub exact: bool,
}

/// A part of a record under a heading of the second level.
#[derive(Debug, Clone)]
pub struct Section {
    /// The words of the heading; `None` for what stands before the first.
    pub title: Option<String>,
    /// The heading's place, or the place of the text.
    pub place: Place,
    /// The text.
    pub prose: Prose,
}

/// Splits a record into front matter and text: the YAML between two lines of `---`, and the rest. Gives the byte ranges.
#[must_use]
pub fn split(text: &str) -> Option<(Range<usize>, Range<usize>)> {
    let inner = text.strip_prefix("---\n")?;
    let start = 4;
    if let Some(after) = inner.strip_prefix("---\n") {
        return Some((start..start, text.len() - after.len()..text.len()));
    }
    let close = inner
        .find("\n---\n")
        .map(|at| (at + 1, at + 5))
        .or_else(|| inner.ends_with("\n---").then(|| (inner.len() - 3, inner.len())))?;
    Some((start..start + close.0, start + close.1..text.len()))
}

/// Parses a text whose headings begin at the second level.
pub fn prose(written: &Written<'_>, destinations: &dyn Destinations, faults: &Faults) -> Prose {
    let mut builder = Builder::new(written, destinations, faults);
    builder.run();
    let Builder { blocks, notes, .. } = builder;
    let blocks: Vec<_> = blocks.into_iter().map(|(block, _)| block).collect();
    check_headings(&blocks, 0, written, faults);
    finish(blocks, &notes)
}

/// Parses a text that is divided by headings of the second level.
pub fn sections(written: &Written<'_>, destinations: &dyn Destinations, faults: &Faults) -> Vec<Section> {
    let mut builder = Builder::new(written, destinations, faults);
    builder.run();
    let Builder { blocks, notes, .. } = builder;
    let mut sections = Vec::new();
    let mut title = None;
    let mut place = place_of(written, 0..0);
    let mut current: Vec<Block> = Vec::new();
    let mut close = |title: Option<String>, place: &Place, mut blocks: Vec<Block>| {
        if title.is_some() || !blocks.is_empty() {
            check_headings(&blocks, 1, written, faults);
            for block in &mut blocks {
                if let Block::Heading { level, .. } = block {
                    *level = level.saturating_sub(1).max(1);
                }
            }
            sections.push(Section { title, place: place.clone(), prose: finish(blocks, &notes) });
        }
    };
    for (block, range) in blocks {
        match block {
            Block::Heading { level: 1, content } => {
                close(title.take(), &place, std::mem::take(&mut current));
                let mut words = String::new();
                crate::prose::plain_inlines(&content, &mut words);
                title = Some(words);
                place = place_of(written, range);
            }
            other => {
                if title.is_none() && current.is_empty() {
                    place = place_of(written, range);
                }
                current.push(other);
            }
        }
    }
    close(title, &place, current);
    sections
}

/// Headings begin one level below the record's own and skip none (`DOS § 10`).
fn check_headings(blocks: &[Block], base: u8, written: &Written<'_>, faults: &Faults) {
    let mut last = base;
    for block in blocks {
        let Block::Heading { level, content } = block else { continue };
        if *level == 0 || *level > last + 1 {
            let mut words = String::new();
            crate::prose::plain_inlines(content, &mut words);
            let at = heading_at(written.text, words.split([' ', '\u{a0}']).next().unwrap_or_default());
            // A heading on the title's level is one too high; any other is deeper than what it stands under allows.
            let wanted = if *level == 0 { base } else { last };
            faults.add(
                Diagnostic::at(&rules::HEADING_SKIPPED, &place_of(written, at..at + words.len()))
                    .with("heading", words)
                    .with("wanted", "#".repeat(usize::from(wanted) + 2)),
            );
        }
        last = *level;
    }
}

/// Where the words of a heading begin, by their first.
fn heading_at(text: &str, first: &str) -> usize {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let words = line.trim_start_matches('#').trim_start();
        if line.starts_with('#') && words.starts_with(first) {
            return start + line.len() - words.len();
        }
        start += line.len();
    }
    text.find(first).unwrap_or(0)
}

/// The place of a range of the text.
fn place_of(written: &Written<'_>, range: Range<usize>) -> Place {
    if written.exact {
        let end = range.end.min(written.text.len());
        let trimmed = written.text.get(range.start..end).map_or(0, |slice| slice.trim_end().len());
        Place {
            file: written.file.clone(),
            start: written.start + range.start,
            end: written.start + range.start + trimmed,
        }
    } else {
        Place { file: written.file.clone(), start: written.start, end: written.end }
    }
}

/// Gathers the notes that the blocks refer to, in the order of their first reference, and numbers the references from 1.
fn finish(mut blocks: Vec<Block>, all: &[Vec<Block>]) -> Prose {
    let mut order: Vec<usize> = Vec::new();
    number_blocks(&mut blocks, &mut order);
    let mut notes = Vec::new();
    let mut at = 0;
    while at < order.len() {
        let mut note = all.get(order[at]).cloned().unwrap_or_default();
        number_blocks(&mut note, &mut order);
        notes.push(note);
        at += 1;
    }
    Prose { blocks, notes }
}

fn number_blocks(blocks: &mut [Block], order: &mut Vec<usize>) {
    for block in blocks {
        match block {
            Block::Heading { content, .. } | Block::Paragraph { content } => number_inlines(content, order),
            Block::List { items, .. } => items.iter_mut().for_each(|item| number_blocks(item, order)),
            Block::Quote { content } => number_blocks(content, order),
            Block::Table { head, rows, .. } => {
                std::iter::once(head).chain(rows).flatten().for_each(|cell| number_inlines(cell, order));
            }
            Block::Definitions { items } => {
                for (term, explanations) in items {
                    number_inlines(term, order);
                    explanations.iter_mut().for_each(|explanation| number_blocks(explanation, order));
                }
            }
            Block::Figure(_) | Block::Preformatted { .. } | Block::Rule => {}
        }
    }
}

fn number_inlines(inlines: &mut [Inline], order: &mut Vec<usize>) {
    for inline in inlines {
        match inline {
            Inline::Note { number } => {
                let position = order.iter().position(|known| known == number).unwrap_or_else(|| {
                    order.push(*number);
                    order.len() - 1
                });
                *number = position + 1;
            }
            Inline::Emphasis { content }
            | Inline::Strong { content }
            | Inline::Struck { content }
            | Inline::Foreign { content, .. }
            | Inline::Link { content, .. } => number_inlines(content, order),
            Inline::Text { .. } | Inline::Code { .. } | Inline::Image(_) | Inline::Break => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    struct Known;
    impl Destinations for Known {
        fn page(&self, _: &str, written: &str) -> Option<String> {
            (written == "../loften/a.md").then(|| "/x/loften/a/".to_owned())
        }
        fn image(&self, _: &str, written: &str) -> Option<String> {
            (written == "../bilder/a.svg").then(|| "x/bilder/a.svg".to_owned())
        }
        fn candidates(&self) -> Vec<String> {
            vec!["x/loften/a.md".into(), "x/bilder/a.svg".into()]
        }
        fn addresses(&self) -> Vec<String> {
            vec!["/".into(), "/x/loften/a/".into()]
        }
    }

    fn read(text: &str) -> (Prose, Vec<Diagnostic>) {
        let faults = Faults::default();
        let file: Arc<str> = "x.md".into();
        let written = Written { file: &file, text, start: 0, end: text.len(), exact: true };
        let prose = prose(&written, &Known, &faults);
        (prose, faults.into_vec())
    }

    #[test]
    fn dangerous_forms_are_refused() {
        for (text, rule) in [
            ("<b>x</b>", "raw-html"),
            ("<script>x</script>", "raw-html"),
            ("[x](javascript:alert(1))", "forbidden-scheme"),
            ("[x](JaVaScRiPt:alert(1))", "forbidden-scheme"),
            ("[x](data:text/html,x)", "forbidden-scheme"),
            ("[x](//evil.example)", "forbidden-scheme"),
            ("[x](../loften/b.md)", "dead-link"),
            ("[x]()", "dead-link"),
            ("[x](/)", "dead-link"),
            ("[x](www.polisen.se)", "link-without-scheme"),
            ("[x](trygghet@exempelby.example)", "link-without-scheme"),
            ("[x](mailto:)", "empty-link"),
            ("[x](https://)", "empty-link"),
            ("![x](https://exempelby.example/a.png)", "image-outside"),
            ("![x](//exempelby.example/a.png)", "image-outside"),
            ("![x](../bilder/b.svg)", "image-missing"),
            ("![](../bilder/a.svg)", "image-without-text"),
            ("# Titel", "heading-skipped"),
            ("#### Djup", "heading-skipped"),
            ("[x](språk:engelska)", "bad-language"),
            ("[x](språk:)", "bad-language"),
            ("[x](språk: en)", "bad-language"),
            ("[x](https://exempelby.example \"språk:eng\")", "bad-language"),
        ] {
            let (_, faults) = read(text);
            assert_eq!(faults.iter().map(|fault| fault.rule.id).collect::<Vec<_>>(), [rule], "{text}");
        }
    }

    #[test]
    fn links_images_and_notes_are_resolved() {
        let (prose, faults) = read(
            "Se [löftet](../loften/a.md)[^b] och[^a].\n\n![En bild](../bilder/a.svg \"Text\")\n\n[^a]: Först skriven.\n[^b]: Först använd.\n",
        );
        assert_eq!(faults, []);
        assert_eq!(prose.notes.len(), 2);
        assert!(format!("{:?}", prose.notes[0]).contains("Först använd"));
        assert!(matches!(&prose.blocks[1], Block::Figure(image) if image.caption.as_deref() == Some("Text")));
        assert!(format!("{prose:?}").contains("/x/loften/a/"));
    }

    #[test]
    fn words_in_another_language_are_no_link_and_keep_their_signs() {
        let (prose, faults) = read("Det kallas [*\"community* policing\"](språk:EN) och \"nära\".");
        assert_eq!((faults, prose.plain().as_str()), (vec![], "Det kallas \"community policing\" och ”nära”."));
        let Block::Paragraph { content } = &prose.blocks[0] else { panic!("{prose:?}") };
        assert!(matches!(&content[1], Inline::Foreign { language, .. } if language.tag() == "en"), "{prose:?}");

        let (prose, faults) = read("[In English](https://exempelby.example/en \"språk:en\")");
        assert_eq!(faults, []);
        let Block::Paragraph { content } = &prose.blocks[0] else { panic!("{prose:?}") };
        let [Inline::Link { content, .. }] = &content[..] else { panic!("{prose:?}") };
        assert!(matches!(&content[..], [Inline::Foreign { .. }]), "{prose:?}");
    }

    #[test]
    fn an_address_between_angle_brackets_is_a_link() {
        for (written, address) in [
            ("<trygghet@exempelby.example>", "mailto:trygghet@exempelby.example"),
            ("<https://exempelby.example>", "https://exempelby.example"),
        ] {
            let (prose, faults) = read(written);
            assert_eq!(faults, [], "{written}");
            let Block::Paragraph { content } = &prose.blocks[0] else { panic!("{prose:?}") };
            assert!(matches!(&content[..], [Inline::Link { target, .. }] if target.address() == address), "{prose:?}");
        }
    }

    #[test]
    fn front_matter_is_split_off() {
        let text = "---\na: b\n---\ntext\n";
        let (front, body) = split(text).unwrap();
        assert_eq!((&text[front], &text[body]), ("a: b\n", "text\n"));
        assert!(split("a: b\n").is_none());
        assert!(split("---\na: b\n").is_none());
        assert!(split("---\n---\n").is_some());
    }

    #[test]
    fn sections_are_split_and_their_headings_shifted() {
        let faults = Faults::default();
        let file: Arc<str> = "x.md".into();
        let text = "\nförst\n\n## Ett\n\na\n\n### Under\n\nb\n\n## Två\n";
        let written = Written { file: &file, text, start: 0, end: text.len(), exact: true };
        let sections = sections(&written, &Known, &faults);
        assert_eq!(sections.iter().map(|s| s.title.as_deref()).collect::<Vec<_>>(), [None, Some("Ett"), Some("Två")]);
        assert!(matches!(sections[1].prose.blocks[1], Block::Heading { level: 1, .. }));
        assert_eq!(faults.into_vec(), []);
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "[\\x20-\\x7e\\nåäö<>\\[\\]()!#*_|^:`-]{0,200}") {
            let _ = read(&text);
        }
    }
}
