//! Soft hyphens in the long words of headings: Swedish compounds such as *samverkansöverenskommelse* are wider than a phone,
//! and not every browser knows where they may be divided.

use hypher::{Lang, hyphenate_bounded};

use crate::tongue;

/// Words shorter than this are left whole.
const LONG: usize = 14;
/// So many letters stand together on each side of a division.
const SIDE: usize = 5;
/// First parts of the field's own compounds. Patterns know letters, not words: they would divide *samverkansö-verenskommelse*.
const FIRST_PARTS: [&str; 6] = ["samverkans", "medborgar", "medarbetar", "lokalpolis", "trygghets", "tillgänglighets"];
/// Shown only where a line ends at it.
const SOFT_HYPHEN: &str = "\u{ad}";

/// Puts soft hyphens into the long words of a text. A language without known patterns keeps its text as it is.
#[must_use]
pub fn soft(text: &str, language: &str) -> String {
    let divided = |piece: tongue::Piece<'_>| match &piece.language {
        None => divided_text(piece.words, language),
        Some(own) => tongue::tagged(&divided_text(piece.words, own), own),
    };
    tongue::pieces(text).into_iter().map(divided).collect()
}

fn divided_text(text: &str, language: &str) -> String {
    let code = language.as_bytes().get(..2).and_then(|code| <[u8; 2]>::try_from(code).ok());
    let Some(language) = code.and_then(Lang::from_iso) else { return text.to_owned() };
    let words = text.split_inclusive(|letter: char| !letter.is_alphabetic());
    words
        .map(|word| {
            if word.chars().count() < LONG {
                return word.to_owned();
            }
            let lower = word.to_lowercase();
            match FIRST_PARTS.iter().find(|first| lower.starts_with(**first) && word.is_char_boundary(first.len())) {
                Some(first) => {
                    let (first, rest) = word.split_at(first.len());
                    format!("{first}{SOFT_HYPHEN}{}", divided(rest, language))
                }
                None => divided(word, language),
            }
        })
        .collect()
}

fn divided(word: &str, language: Lang) -> String {
    if word.chars().count() < LONG {
        return word.to_owned();
    }
    hyphenate_bounded(word, language, SIDE, SIDE).join(SOFT_HYPHEN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_words_are_divided_and_short_ones_are_not() {
        assert_eq!(soft("Säkrare parkering", "sv"), "Säkrare parkering");
        assert_eq!(soft("Tillgänglighetsredogörelse 2026", "sv"), "Tillgänglighets\u{ad}redogörelse 2026");
        assert!(soft("Samverkansöverenskommelse", "sv").starts_with("Samverkans\u{ad}över"));
        let long = "Parkeringsvakternas";
        let divided = soft(long, "sv");
        assert!(divided.contains(SOFT_HYPHEN) && divided.replace(SOFT_HYPHEN, "") == long, "{divided:?}");
        assert_eq!(soft("Tillgänglighetsredogörelse", "xx"), "Tillgänglighetsredogörelse");
    }
}
