//! Footnotes: gathered where they are referred to, numbered in the order of their first reference.

use crate::prose::{Block, Inline, Prose};

/// Gathers the notes that the blocks refer to, in the order of their first reference, and numbers the references from 1.
pub fn finish(mut blocks: Vec<Block>, all: &[Vec<Block>]) -> Prose {
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
