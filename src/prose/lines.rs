//! A text as the plain lines that it says: what is kept of it for years, and compared.
//!
//! The form of the tree may change with a new version of Löfte, and typographic spaces with a new rule; what a published text
//! said may not. So these lines hold the words and where links lead, in a form that a person can read in the ledger.

use super::{Block, Image, Inline, Prose};

impl Prose {
    /// One line for each paragraph, list item, heading and table row, in reading order; footnotes stand last.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        add(&self.blocks, "", &mut lines);
        for (at, note) in self.notes.iter().enumerate() {
            add(note, &format!("[{}] ", at + 1), &mut lines);
        }
        lines
    }
}

/// `mark` stands before each line: of a list item its dash or number, of a quotation its angle.
fn add(blocks: &[Block], mark: &str, lines: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Heading { content, .. } | Block::Paragraph { content } => put(mark, &line(content), lines),
            Block::List { start, items } => {
                for (at, item) in (0_u64..).zip(items) {
                    let own = start.map_or_else(|| "– ".to_owned(), |first| format!("{}. ", first + at));
                    add(item, &format!("{mark}{own}"), lines);
                }
            }
            Block::Quote { content } => add(content, &format!("{mark}> "), lines),
            Block::Table { head, rows, .. } => {
                for row in std::iter::once(head).chain(rows) {
                    let cells: Vec<String> = row.iter().map(|cell| line(cell)).collect();
                    put(mark, &cells.join(" | "), lines);
                }
            }
            Block::Figure(image) => put(mark, &picture(image), lines),
            Block::Definitions { items } => {
                for (term, explanations) in items {
                    put(mark, &line(term), lines);
                    explanations.iter().for_each(|one| add(one, &format!("{mark}: "), lines));
                }
            }
            Block::Preformatted { text } => text.lines().for_each(|line| put(mark, line, lines)),
            Block::Rule => {}
        }
    }
}

fn put(mark: &str, text: &str, lines: &mut Vec<String>) {
    lines.push(plain_spaces(&format!("{mark}{text}")));
}

/// The words of a line. A link tells where it leads: another target is another statement.
fn line(inlines: &[Inline]) -> String {
    inlines.iter().fold(String::new(), |mut out, inline| {
        match inline {
            Inline::Text { text } | Inline::Code { text } => out.push_str(text),
            Inline::Emphasis { content }
            | Inline::Strong { content }
            | Inline::Struck { content }
            | Inline::Foreign { content, .. } => out.push_str(&line(content)),
            Inline::Link { target, content } => {
                out.push_str(&format!("{} ({})", line(content), target.address()));
            }
            Inline::Image(image) => out.push_str(&picture(image)),
            Inline::Break => out.push(' '),
            Inline::Note { number } => out.push_str(&format!("[{number}]")),
        }
        out
    })
}

/// An image says what its description says, and is the file that it is.
fn picture(image: &Image) -> String {
    let caption = image.caption.as_deref().map(|caption| format!(" {caption}")).unwrap_or_default();
    format!("[{}: {}]{caption}", image.file, image.alt)
}

/// The text with ordinary spaces and hyphens in place of the typographic ones.
#[must_use]
pub fn plain_spaces(text: &str) -> String {
    let plain = text.chars().filter(|sign| *sign != '\u{ad}').map(|sign| match sign {
        '\u{a0}' | '\u{202f}' | '\u{2009}' => ' ',
        '\u{2011}' => '-',
        other => other,
    });
    plain.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prose::Target;

    fn words(text: &str) -> Vec<Inline> {
        vec![Inline::Text { text: text.into() }]
    }

    #[test]
    fn a_text_is_its_words_and_where_links_lead() {
        let link = Inline::Link { target: Target::Inside("/om/metoden/".into()), content: words("metoden") };
        let item = |text: &str| vec![Block::Paragraph { content: words(text) }];
        let text = Prose {
            blocks: vec![
                Block::Paragraph { content: vec![words("Läs\u{a0}om ").remove(0), link, Inline::Note { number: 1 }] },
                Block::List { start: None, items: vec![item("lampor"), item("vakter")] },
                Block::List { start: Some(3), items: vec![item("mätning")] },
            ],
            notes: vec![item("En not.")],
        };
        assert_eq!(
            text.lines(),
            ["Läs om metoden (/om/metoden/)[1]", "– lampor", "– vakter", "3. mätning", "[1] En not."]
        );
    }
}
