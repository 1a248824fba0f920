//! Walks the Markdown parser's events and builds the prose tree, refusing what the tree has no form for.

use std::collections::HashMap;
use std::ops::Range;

use pulldown_cmark::{Alignment, CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

use super::target::{self, scheme};
use super::{Destinations, Written, foreign, place_of};
use crate::diagnostic::{Diagnostic, Faults, Rule, rules};
use crate::prose::language::Language;
use crate::prose::{Align, Block, Image, Inline, Target};
use crate::source::typography;

/// The schemes that a link may have.
const SCHEMES: [&str; 4] = ["https", "http", "mailto", "tel"];

/// So many forms may lie inside one another: lists in quotes in lists. Nobody reads deeper, and what draws the tree walks
/// it by recursion.
const DEEPEST: usize = 16;

/// Walks the parser's events and builds the tree.
pub(super) struct Builder<'a> {
    written: &'a Written<'a>,
    destinations: &'a dyn Destinations,
    faults: &'a Faults,
    pub(super) blocks: Vec<(Block, Range<usize>)>,
    pub(super) notes: Vec<Vec<Block>>,
    labels: HashMap<String, usize>,
    html_seen: bool,
    depth: usize,
    /// Whether the words are in another language than Swedish, whose signs are then left as they are.
    foreign: bool,
}

type Events<'e> = std::iter::Peekable<pulldown_cmark::OffsetIter<'e>>;

impl<'a> Builder<'a> {
    pub(super) fn new(written: &'a Written<'a>, destinations: &'a dyn Destinations, faults: &'a Faults) -> Self {
        Self {
            written,
            destinations,
            faults,
            blocks: Vec::new(),
            notes: Vec::new(),
            labels: HashMap::new(),
            html_seen: false,
            depth: 0,
            foreign: false,
        }
    }

    pub(super) fn run(&mut self) {
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
                self.settle(&mut content);
                (!content.is_empty()).then_some(Block::Paragraph { content })
            }
            _ => None,
        }
    }

    fn blocks_until(&mut self, events: &mut Events<'_>, end: TagEnd) -> Vec<Block> {
        let mut blocks = Vec::new();
        if !self.descend(events) {
            return blocks;
        }
        while let Some((event, range)) = events.next() {
            if event == Event::End(end) {
                break;
            }
            blocks.extend(self.block(event, range, events));
        }
        self.depth -= 1;
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
        if !self.descend(events) {
            return content;
        }
        while let Some((event, range)) = events.next() {
            if event == Event::End(end) {
                break;
            }
            self.inline(event, range, events, &mut content);
        }
        self.depth -= 1;
        self.settle(&mut content);
        content
    }

    /// Goes one level down. Below the deepest level the fault is told and the form is passed over, its end included.
    fn descend(&mut self, events: &mut Events<'_>) -> bool {
        if self.depth < DEEPEST {
            self.depth += 1;
            return true;
        }
        if let Some((_, range)) = events.peek() {
            let start = range.start;
            let line_end =
                self.written.text[start..].find('\n').map_or(self.written.text.len(), |length| start + length);
            self.fault(&rules::NESTED_TOO_DEEP, start..line_end, |fault| fault.with("deepest", DEEPEST.to_string()));
        }
        let mut open = 1_usize;
        for (event, _) in events.by_ref() {
            match event {
                Event::Start(_) => open += 1,
                Event::End(_) => open -= 1,
                _ => {}
            }
            if open == 0 {
                break;
            }
        }
        false
    }

    fn inline(&mut self, event: Event<'_>, range: Range<usize>, events: &mut Events<'_>, content: &mut Vec<Inline>) {
        match event {
            Event::Text(text) => {
                self.refuse_broken(&text, range, content);
                push_text(content, &text);
            }
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
            Event::Start(Tag::Link { link_type, dest_url, title, .. }) => {
                // `<namn@exempelby.example>`: Markdown leaves the scheme to whoever draws the link.
                let scheme = if link_type == LinkType::Email { "mailto:" } else { "" };
                self.link(&format!("{scheme}{dest_url}"), &title, range, events, content);
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

    /// A link, or words in another language; a link may also say which language its words are in.
    fn link(
        &mut self,
        written: &str,
        title: &str,
        range: Range<usize>,
        events: &mut Events<'_>,
        content: &mut Vec<Inline>,
    ) {
        let names_language = foreign::tag(written);
        let tag = names_language.or_else(|| foreign::tag(title));
        let language = tag.and_then(|tag| self.language(tag, range.clone()));
        let outside = std::mem::replace(&mut self.foreign, language.as_ref().is_some_and(|own| own.code() != "sv"));
        let mut words = self.inlines(events, TagEnd::Link);
        self.foreign = outside;
        if let Some(language) = language {
            words = vec![Inline::Foreign { language, content: words }];
        }
        let target = if names_language.is_some() { None } else { self.target(written, range) };
        match target {
            Some(target) => content.push(Inline::Link { target, content: words }),
            None => content.extend(words),
        }
    }

    fn language(&self, tag: &str, range: Range<usize>) -> Option<Language> {
        let language = Language::of(tag);
        if language.is_none() {
            self.fault(&rules::BAD_LANGUAGE, range, |fault| {
                let fault = fault.with("tag", tag);
                match foreign::meant(tag) {
                    Some(meant) => fault.with("near", meant),
                    None => fault,
                }
            });
        }
        language
    }

    /// A passage whose tag Markdown took for words, because of a space: brackets on the page would be all that came of it.
    fn refuse_broken(&self, text: &str, range: Range<usize>, before: &[Inline]) {
        let after_bracket = matches!(before.last(), Some(Inline::Text { text }) if text.ends_with(']'));
        if after_bracket && let Some((tag, length)) = foreign::broken(text) {
            self.language(tag, range.start..range.start + length);
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
            Some(scheme) if SCHEMES.contains(&scheme.as_str()) => {
                if target::is_bare(written) {
                    self.fault(&rules::EMPTY_LINK, range, |fault| fault.with("target", written));
                    return None;
                }
                Some(Target::Outside(written.to_owned()))
            }
            Some(scheme) => {
                self.fault(&rules::FORBIDDEN_SCHEME, range, |fault| fault.with("scheme", scheme));
                None
            }
            None => {
                let page = self.destinations.page(self.written.file, written);
                match (&page, target::without_scheme(written)) {
                    (Some(_), _) => {}
                    (None, Some(near)) => {
                        let told = |fault: Diagnostic| fault.with("target", written).with("near", near);
                        self.fault(&rules::LINK_WITHOUT_SCHEME, range, told);
                    }
                    (None, None) => {
                        self.fault(&rules::DEAD_LINK, range, |fault| self.near(fault.with("target", written), written));
                    }
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
            if scheme(written).is_some() {
                self.fault(&rules::IMAGE_OUTSIDE, range, |fault| fault.with("file", written));
                return None;
            }
            self.fault(&rules::IMAGE_MISSING, range, |fault| self.near(fault.with("file", written), written));
            return None;
        };
        let caption = (!title.is_empty()).then(|| typography::set(title));
        Some(Image { file, alt: alt.trim().to_owned(), caption })
    }

    /// Adds what was perhaps meant: an address for an address, and otherwise the path from this file to another.
    fn near(&self, fault: Diagnostic, written: &str) -> Diagnostic {
        let near = if written.starts_with('/') {
            target::near_address(written, &self.destinations.addresses())
        } else {
            target::near_file(written, self.written.file, &self.destinations.candidates())
        };
        match near {
            Some(near) => fault.with("near", near),
            None => fault,
        }
    }

    /// Sets the texts of a finished line.
    fn settle(&self, content: &mut [Inline]) {
        for inline in content {
            if let Inline::Text { text } = inline {
                *text = if self.foreign { typography::set_foreign(text) } else { typography::set(text) };
            }
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

/// The level within the text: `##` is 1. `#` belongs to the record's title and becomes 0, which is refused.
fn level_of(level: HeadingLevel) -> u8 {
    level as u8 - 1
}
