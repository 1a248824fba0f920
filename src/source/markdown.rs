//! Markdown, parsed once into the prose tree.
//!
//! What the tree has no form for is refused with its place: raw HTML, links with other schemes than those allowed, links
//! and images that lead nowhere, images without words. So a renderer never has to clean anything.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Alignment, CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::typography;
use crate::diagnostic::{Diagnostic, Faults, Rule, nearest, rules};
use crate::place::Place;
use crate::prose::{Align, Block, Image, Inline, Prose, Target};

/// The schemes that a link may have.
const SCHEMES: [&str; 4] = ["https", "http", "mailto", "tel"];

/// What links and images in a text may lead to.
pub trait Destinations {
    /// The address of the page that a content path or an absolute address names.
    fn page(&self, from: &str, written: &str) -> Option<String>;
    /// The content path of an image.
    fn image(&self, from: &str, written: &str) -> Option<String>;
    /// What could have been meant, for a suggestion.
    fn candidates(&self) -> Vec<String>;
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
            | Inline::Link { content, .. } => number_inlines(content, order),
            _ => {}
        }
    }
}

/// Walks the parser's events and builds the tree.
struct Builder<'a> {
    written: &'a Written<'a>,
    destinations: &'a dyn Destinations,
    faults: &'a Faults,
    blocks: Vec<(Block, Range<usize>)>,
    notes: Vec<Vec<Block>>,
    labels: HashMap<String, usize>,
    html_seen: bool,
}

type Events<'e> = std::iter::Peekable<pulldown_cmark::OffsetIter<'e>>;

impl<'a> Builder<'a> {
    fn new(written: &'a Written<'a>, destinations: &'a dyn Destinations, faults: &'a Faults) -> Self {
        Self {
            written,
            destinations,
            faults,
            blocks: Vec::new(),
            notes: Vec::new(),
            labels: HashMap::new(),
            html_seen: false,
        }
    }

    fn run(&mut self) {
        let options = Options::ENABLE_TABLES
            | Options::ENABLE_FOOTNOTES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_DEFINITION_LIST;
        let text = self.written.text;
        let mut events = Parser::new_ext(text, options).into_offset_iter().peekable();
        while let Some((event, range)) = events.next() {
            if let Some(block) = self.block(event, range.clone(), &mut events) {
                self.blocks.push((block, range));
            }
        }
    }

    /// Builds the block that an event begins.
    fn block(&mut self, event: Event<'_>, range: Range<usize>, events: &mut Events<'_>) -> Option<Block> {
        match event {
            Event::Start(Tag::Paragraph) => {
                let mut content = self.inlines(events, TagEnd::Paragraph);
                if let [Inline::Image(_)] = content.as_slice()
                    && let Some(Inline::Image(image)) = content.pop()
                {
                    return Some(Block::Figure(image));
                }
                (!content.is_empty()).then_some(Block::Paragraph { content })
            }
            Event::Start(Tag::Heading { level, .. }) => {
                let content = self.inlines(events, TagEnd::Heading(level));
                Some(Block::Heading { level: level_of(level), content })
            }
            Event::Start(Tag::List(start)) => {
                let mut items = Vec::new();
                while let Some((event, _)) = events.next() {
                    match event {
                        Event::Start(Tag::Item) => items.push(self.blocks_until(events, TagEnd::Item)),
                        Event::End(TagEnd::List(_)) => break,
                        _ => {}
                    }
                }
                Some(Block::List { start, items })
            }
            Event::Start(Tag::BlockQuote(kind)) => {
                Some(Block::Quote { content: self.blocks_until(events, TagEnd::BlockQuote(kind)) })
            }
            Event::Start(Tag::CodeBlock(_)) => {
                let mut text = String::new();
                for (event, _) in events.by_ref() {
                    match event {
                        Event::Text(part) => text.push_str(&part),
                        Event::End(TagEnd::CodeBlock) => break,
                        _ => {}
                    }
                }
                Some(Block::Preformatted { text })
            }
            Event::Start(Tag::Table(alignments)) => Some(self.table(&alignments, events)),
            Event::Start(Tag::DefinitionList) => Some(self.definitions(events)),
            Event::Start(Tag::FootnoteDefinition(label)) => {
                let content = self.blocks_until(events, TagEnd::FootnoteDefinition);
                let number = self.note_number(&label);
                self.notes[number] = content;
                None
            }
            Event::Start(Tag::HtmlBlock) | Event::Html(_) => {
                self.refuse_html(range);
                None
            }
            Event::Rule => Some(Block::Rule),
            // Words that stand directly in a tight list item.
            other @ (Event::Text(_)
            | Event::Code(_)
            | Event::InlineHtml(_)
            | Event::FootnoteReference(_)
            | Event::SoftBreak
            | Event::HardBreak
            | Event::Start(
                Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. },
            )) => {
                let mut content = Vec::new();
                self.inline(other, range, events, &mut content);
                while let Some((event, range)) = events.next_if(|(event, _)| is_inline(event)) {
                    self.inline(event, range, events, &mut content);
                }
                settle(&mut content);
                (!content.is_empty()).then_some(Block::Paragraph { content })
            }
            _ => None,
        }
    }

    fn blocks_until(&mut self, events: &mut Events<'_>, end: TagEnd) -> Vec<Block> {
        let mut blocks = Vec::new();
        while let Some((event, range)) = events.next() {
            if event == Event::End(end) {
                break;
            }
            blocks.extend(self.block(event, range, events));
        }
        blocks
    }

    fn table(&mut self, alignments: &[Alignment], events: &mut Events<'_>) -> Block {
        let align = alignments
            .iter()
            .map(|alignment| match alignment {
                Alignment::Right => Align::End,
                Alignment::Center => Align::Center,
                Alignment::None | Alignment::Left => Align::Start,
            })
            .collect();
        let (mut head, mut rows, mut row) = (Vec::new(), Vec::new(), Vec::new());
        while let Some((event, _)) = events.next() {
            match event {
                Event::Start(Tag::TableCell) => row.push(self.inlines(events, TagEnd::TableCell)),
                Event::End(TagEnd::TableHead) => head = std::mem::take(&mut row),
                Event::End(TagEnd::TableRow) => rows.push(std::mem::take(&mut row)),
                Event::End(TagEnd::Table) => break,
                _ => {}
            }
        }
        Block::Table { align, head, rows }
    }

    fn definitions(&mut self, events: &mut Events<'_>) -> Block {
        let mut items: Vec<(Vec<Inline>, Vec<Vec<Block>>)> = Vec::new();
        while let Some((event, _)) = events.next() {
            match event {
                Event::Start(Tag::DefinitionListTitle) => {
                    items.push((self.inlines(events, TagEnd::DefinitionListTitle), Vec::new()));
                }
                Event::Start(Tag::DefinitionListDefinition) => {
                    let blocks = self.blocks_until(events, TagEnd::DefinitionListDefinition);
                    if let Some((_, explanations)) = items.last_mut() {
                        explanations.push(blocks);
                    }
                }
                Event::End(TagEnd::DefinitionList) => break,
                _ => {}
            }
        }
        Block::Definitions { items }
    }

    fn inlines(&mut self, events: &mut Events<'_>, end: TagEnd) -> Vec<Inline> {
        let mut content = Vec::new();
        while let Some((event, range)) = events.next() {
            if event == Event::End(end) {
                break;
            }
            self.inline(event, range, events, &mut content);
        }
        settle(&mut content);
        content
    }

    fn inline(&mut self, event: Event<'_>, range: Range<usize>, events: &mut Events<'_>, content: &mut Vec<Inline>) {
        match event {
            Event::Text(text) => push_text(content, &text),
            Event::SoftBreak => push_text(content, " "),
            Event::HardBreak => content.push(Inline::Break),
            Event::Code(text) => content.push(Inline::Code { text: text.into_string() }),
            Event::Start(Tag::Emphasis) => {
                content.push(Inline::Emphasis { content: self.inlines(events, TagEnd::Emphasis) });
            }
            Event::Start(Tag::Strong) => content.push(Inline::Strong { content: self.inlines(events, TagEnd::Strong) }),
            Event::Start(Tag::Strikethrough) => {
                content.push(Inline::Struck { content: self.inlines(events, TagEnd::Strikethrough) });
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                let words = self.inlines(events, TagEnd::Link);
                match self.target(&dest_url, range) {
                    Some(target) => content.push(Inline::Link { target, content: words }),
                    None => content.extend(words),
                }
            }
            Event::Start(Tag::Image { dest_url, title, .. }) => {
                let words = self.inlines(events, TagEnd::Image);
                content.extend(self.image(&dest_url, &title, &words, range).map(Inline::Image));
            }
            Event::FootnoteReference(label) => content.push(Inline::Note { number: self.note_number(&label) }),
            Event::InlineHtml(_) | Event::Html(_) => self.refuse_html(range),
            _ => {}
        }
    }

    fn note_number(&mut self, label: &CowStr<'_>) -> usize {
        if let Some(number) = self.labels.get(label.as_ref()) {
            return *number;
        }
        self.notes.push(Vec::new());
        self.labels.insert(label.to_string(), self.notes.len() - 1);
        self.notes.len() - 1
    }

    fn target(&self, written: &str, range: Range<usize>) -> Option<Target> {
        match scheme(written) {
            Some(scheme) if SCHEMES.contains(&scheme.as_str()) => Some(Target::Outside(written.to_owned())),
            Some(scheme) => {
                self.fault(&rules::FORBIDDEN_SCHEME, range, |fault| fault.with("scheme", scheme));
                None
            }
            None => {
                let page = self.destinations.page(self.written.file, written);
                if page.is_none() {
                    self.fault(&rules::DEAD_LINK, range, |fault| self.near(fault.with("target", written), written));
                }
                page.map(Target::Inside)
            }
        }
    }

    fn image(&self, written: &str, title: &str, words: &[Inline], range: Range<usize>) -> Option<Image> {
        let mut alt = String::new();
        crate::prose::plain_inlines(words, &mut alt);
        if alt.trim().is_empty() {
            self.fault(&rules::IMAGE_WITHOUT_TEXT, range.clone(), |fault| fault.with("file", written));
        }
        let Some(file) = self.destinations.image(self.written.file, written) else {
            self.fault(&rules::IMAGE_MISSING, range, |fault| self.near(fault.with("file", written), written));
            return None;
        };
        let caption = (!title.is_empty()).then(|| typography::set(title));
        Some(Image { file, alt: alt.trim().to_owned(), caption })
    }

    /// Adds the file with the nearest name, as the path that leads to it from this one.
    fn near(&self, fault: Diagnostic, written: &str) -> Diagnostic {
        let mut candidates = self.destinations.candidates();
        candidates.retain(|path| **path != **self.written.file);
        let Some(name) = nearest(file_name(written), candidates.iter().map(|path| file_name(path))) else {
            return fault;
        };
        match candidates.iter().find(|path| file_name(path) == name) {
            Some(path) => fault.with("near", relative(self.written.file, path)),
            None => fault,
        }
    }

    /// One report per text is enough: an HTML element is usually followed by its end tag.
    fn refuse_html(&mut self, range: Range<usize>) {
        if !self.html_seen {
            self.html_seen = true;
            let line = self.written.text[range.clone()].lines().next().unwrap_or_default().trim().to_owned();
            self.fault(&rules::RAW_HTML, range.start..range.start + line.len(), |fault| fault.with("html", line));
        }
    }

    fn fault(&self, rule: &'static Rule, range: Range<usize>, with: impl FnOnce(Diagnostic) -> Diagnostic) {
        self.faults.add(with(Diagnostic::at(rule, &place_of(self.written, range))));
    }
}

fn is_inline(event: &Event<'_>) -> bool {
    matches!(
        event,
        Event::Text(_)
            | Event::Code(_)
            | Event::InlineHtml(_)
            | Event::FootnoteReference(_)
            | Event::SoftBreak
            | Event::HardBreak
            | Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
    )
}

fn push_text(content: &mut Vec<Inline>, text: &str) {
    match content.last_mut() {
        Some(Inline::Text { text: before }) => before.push_str(text),
        _ => content.push(Inline::Text { text: text.to_owned() }),
    }
}

/// Sets the texts of a finished line.
fn settle(content: &mut [Inline]) {
    for inline in content {
        if let Inline::Text { text } = inline {
            *text = typography::set(text);
        }
    }
}

/// The level within the text: `##` is 1. `#` belongs to the record's title and becomes 0, which is refused.
fn level_of(level: HeadingLevel) -> u8 {
    level as u8 - 1
}

/// The scheme of an address. An address that begins with `//` counts as one without a name.
fn scheme(written: &str) -> Option<String> {
    if written.starts_with("//") {
        return Some("//".to_owned());
    }
    let (scheme, _) = written.split_once(':')?;
    let valid = scheme.chars().all(|letter| letter.is_ascii_alphanumeric() || "+.-".contains(letter));
    (valid && scheme.starts_with(|letter: char| letter.is_ascii_alphabetic())).then(|| scheme.to_ascii_lowercase())
}

/// The path from one file to another, both relative to the content folder.
fn relative(from: &str, to: &str) -> String {
    let mut folders: Vec<&str> = from.split('/').collect();
    folders.pop();
    let parts: Vec<&str> = to.split('/').collect();
    let shared = folders.iter().zip(&parts).take_while(|(one, other)| one == other).count();
    let up = std::iter::repeat_n("..", folders.len() - shared);
    up.chain(parts[shared..].iter().copied()).collect::<Vec<_>>().join("/")
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
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
            ("![x](../bilder/b.svg)", "image-missing"),
            ("![](../bilder/a.svg)", "image-without-text"),
            ("# Titel", "heading-skipped"),
            ("#### Djup", "heading-skipped"),
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
