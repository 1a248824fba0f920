//! Running text as a tree: the one form that Markdown takes after it has been parsed.
//!
//! Pages and PDFs are both drawn from this tree, so they cannot disagree about what the text says. Nothing in it is
//! markup: every string is plain text that a renderer escapes. Raw HTML has no form here, so it cannot get through.

pub mod language;
pub mod lines;

use serde::Serialize;

use crate::tongue;
use language::Language;

/// A text: blocks in reading order. Footnotes stand at the end, in the order of their first reference.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Prose {
    /// The text itself.
    pub blocks: Vec<Block>,
    /// The bodies of the footnotes; [`Inline::Note`] counts from 1 into this list.
    pub notes: Vec<Vec<Block>>,
}

impl Prose {
    /// Whether there is nothing to read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// The text as one in another language than what stands around it.
    #[must_use]
    pub fn in_language(self, language: &Language) -> Self {
        let foreign = |blocks: Vec<Block>| blocks.into_iter().map(|block| block.in_language(language)).collect();
        Self { blocks: foreign(self.blocks), notes: self.notes.into_iter().map(foreign).collect() }
    }

    /// The text without its form, for summaries, metadata and comparisons. Blocks are separated by a space.
    #[must_use]
    pub fn plain(&self) -> String {
        let mut out = String::new();
        for block in &self.blocks {
            block.plain(&mut out);
        }
        out.trim_end().to_owned()
    }
}

/// A part of a text that stands on lines of its own.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Block {
    /// A heading inside the text. `level` counts from 1 within the text; the renderer shifts it under its own headings.
    Heading {
        /// 1 is the highest level that the text itself uses.
        level: u8,
        /// The words of the heading.
        content: Vec<Inline>,
    },
    /// A paragraph.
    Paragraph {
        /// Its words.
        content: Vec<Inline>,
    },
    /// A list; `start` is the first number of an ordered list.
    List {
        /// `None` for bullets.
        start: Option<u64>,
        /// Each item is a small text of its own.
        items: Vec<Vec<Block>>,
    },
    /// A quotation.
    Quote {
        /// What is quoted.
        content: Vec<Block>,
    },
    /// A table with one header row.
    Table {
        /// One per column.
        align: Vec<Align>,
        /// The header cells.
        head: Vec<Vec<Inline>>,
        /// The body rows; each as long as the header.
        rows: Vec<Vec<Vec<Inline>>>,
    },
    /// An image that stands alone.
    Figure(Image),
    /// Terms and what they mean.
    Definitions {
        /// A term and its explanations.
        items: Vec<(Vec<Inline>, Vec<Vec<Block>>)>,
    },
    /// Text that keeps its line breaks.
    Preformatted {
        /// The text as written.
        text: String,
    },
    /// A thematic break.
    Rule,
}

/// How the cells of a table column are set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Align {
    /// At the start of the line (left in Swedish).
    Start,
    /// In the middle.
    Center,
    /// At the end of the line: figures.
    End,
}

/// A part of a line.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Inline {
    /// Plain words.
    Text {
        /// The words.
        text: String,
    },
    /// Emphasised words.
    Emphasis {
        /// The words.
        content: Vec<Inline>,
    },
    /// Strongly emphasised words.
    Strong {
        /// The words.
        content: Vec<Inline>,
    },
    /// Struck words.
    Struck {
        /// The words.
        content: Vec<Inline>,
    },
    /// A code, a name of a file or a key.
    Code {
        /// As written.
        text: String,
    },
    /// Words in another language than the text around them.
    Foreign {
        /// The language.
        language: Language,
        /// The words.
        content: Vec<Inline>,
    },
    /// A link. The target has been checked: see [`Target`].
    Link {
        /// Where it leads.
        target: Target,
        /// The words of the link.
        content: Vec<Inline>,
    },
    /// An image inside a line.
    Image(Image),
    /// A reference to footnote `number`, counted from 1.
    Note {
        /// Position in [`Prose::notes`], from 1.
        number: usize,
    },
    /// A forced line break.
    Break,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "to", content = "address", rename_all = "kebab-case")]
pub enum Target {
    /// Another site, an e-mail address or a phone number; the scheme is one of `https`, `http`, `mailto`, `tel`.
    Outside(String),
    /// A page of this site, as an absolute path beginning with `/`.
    Inside(String),
}

impl Target {
    /// The address as written in a link.
    #[must_use]
    pub fn address(&self) -> &str {
        match self {
            Self::Outside(address) | Self::Inside(address) => address,
        }
    }
}

/// An image of the content with the words that say what it shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Image {
    /// Path of the file relative to the content folder.
    pub file: String,
    /// What it shows, for those who cannot see it. Never empty.
    pub alt: String,
    /// A caption, where the author gave the image a title.
    pub caption: Option<String>,
}

impl Block {
    fn in_language(self, language: &Language) -> Self {
        let line = |content: Vec<Inline>| match content.as_slice() {
            // Words that say their own language keep it.
            [] | [Inline::Foreign { .. }] => content,
            _ => vec![Inline::Foreign { language: language.clone(), content }],
        };
        let blocks =
            |blocks: Vec<Self>| blocks.into_iter().map(|block| block.in_language(language)).collect::<Vec<_>>();
        match self {
            Self::Heading { level, content } => Self::Heading { level, content: line(content) },
            Self::Paragraph { content } => Self::Paragraph { content: line(content) },
            Self::List { start, items } => Self::List { start, items: items.into_iter().map(blocks).collect() },
            Self::Quote { content } => Self::Quote { content: blocks(content) },
            Self::Table { align, head, rows } => Self::Table {
                align,
                head: head.into_iter().map(line).collect(),
                rows: rows.into_iter().map(|row| row.into_iter().map(line).collect()).collect(),
            },
            Self::Figure(image) => Self::Figure(Image {
                alt: tongue::tagged(&image.alt, language.tag()),
                caption: image.caption.map(|caption| tongue::tagged(&caption, language.tag())),
                file: image.file,
            }),
            Self::Definitions { items } => Self::Definitions {
                items: items.into_iter().map(|(term, of)| (line(term), of.into_iter().map(blocks).collect())).collect(),
            },
            same @ (Self::Preformatted { .. } | Self::Rule) => same,
        }
    }

    fn plain(&self, out: &mut String) {
        match self {
            Self::Heading { content, .. } | Self::Paragraph { content } => {
                plain_inlines(content, out);
                out.push(' ');
            }
            Self::List { items, .. } => items.iter().flatten().for_each(|block| block.plain(out)),
            Self::Quote { content } => content.iter().for_each(|block| block.plain(out)),
            Self::Table { head, rows, .. } => {
                for cell in std::iter::once(head).chain(rows).flatten() {
                    plain_inlines(cell, out);
                    out.push(' ');
                }
            }
            Self::Figure(image) => {
                out.push_str(&image.alt);
                out.push(' ');
            }
            Self::Definitions { items } => {
                for (term, explanations) in items {
                    plain_inlines(term, out);
                    out.push(' ');
                    explanations.iter().flatten().for_each(|block| block.plain(out));
                }
            }
            Self::Preformatted { text } => {
                out.push_str(text);
                out.push(' ');
            }
            Self::Rule => {}
        }
    }
}

/// Appends the words of a line without their form.
pub fn plain_inlines(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text { text } | Inline::Code { text } => out.push_str(text),
            Inline::Emphasis { content }
            | Inline::Strong { content }
            | Inline::Struck { content }
            | Inline::Foreign { content, .. }
            | Inline::Link { content, .. } => plain_inlines(content, out),
            Inline::Image(image) => out.push_str(&image.alt),
            Inline::Break => out.push(' '),
            Inline::Note { .. } => {}
        }
    }
}
