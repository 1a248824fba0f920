//! Words of another language than the text they stand in, inside plain strings.
//!
//! A page in one language shows words that nobody has translated: a title, a role, a quotation. They must say which language
//! they are in, or they are read aloud with the wrong sounds (`DOS § 10`, through WCAG 3.1.2). Running text has a form for
//! that ([`crate::prose::Inline::Foreign`]); a string has not, and it goes through many hands before it stands on a page. So it carries
//! the marks that Unicode has for just this (language tags, U+E0001 and U+E0020–U+E007F), which are letters to nobody, until
//! [`markup`] makes elements of them at the edge. Whatever is no page takes the words alone ([`plain`]).

use std::borrow::Cow;

/// Begins a tag; the letters of the language follow.
const BEGIN: char = '\u{E0001}';
/// Ends the words of the language.
const END: char = '\u{E007F}';
/// How far a letter of a tag stands from its twin in ASCII.
const SHIFT: u32 = 0xE0000;

/// Marks words as being of a language, by its tag (BCP 47). Words without letters are of every language and stay as they are.
#[must_use]
pub fn tagged(words: &str, language: &str) -> String {
    if !words.chars().any(char::is_alphabetic) {
        return words.to_owned();
    }
    let letters =
        language.chars().filter(char::is_ascii).filter_map(|letter| char::from_u32(u32::from(letter) + SHIFT));
    let own = words.chars().filter(|letter| !is_mark(*letter));
    std::iter::once(BEGIN).chain(letters).chain(own).chain([END]).collect()
}

/// The words without their marks.
#[must_use]
pub fn plain(words: &str) -> Cow<'_, str> {
    if words.contains([BEGIN, END]) {
        Cow::Owned(pieces(words).into_iter().map(|piece| piece.words).collect())
    } else {
        Cow::Borrowed(words)
    }
}

/// The words with their first letter as a capital, whatever marks stand before it.
#[must_use]
pub fn capitalised(words: &str) -> String {
    let at = words.find(|letter: char| letter != BEGIN && !is_letter(letter)).unwrap_or(words.len());
    let (marks, rest) = words.split_at(at);
    let mut letters = rest.chars();
    let first = letters.next();
    marks.chars().chain(first.into_iter().flat_map(char::to_uppercase)).chain(letters).collect()
}

/// A part of a string that is in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece<'a> {
    /// The tag of its language; `None` for that of the text around it.
    pub language: Option<String>,
    /// Its words, without marks.
    pub words: &'a str,
}

/// A string by its languages, in the order of its words. A mark that was torn off ends with the string.
#[must_use]
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    loop {
        let (before, after) = match rest.find([BEGIN, END]) {
            None => (rest, None),
            Some(at) => (&rest[..at], Some(&rest[at..])),
        };
        if !before.is_empty() {
            pieces.push(Piece { language: None, words: before });
        }
        let Some(after) = after else { return pieces };
        let Some(inner) = after.strip_prefix(BEGIN) else {
            // An end that nothing began.
            rest = &after[END.len_utf8()..];
            continue;
        };
        let words = inner.trim_start_matches(is_letter);
        let language =
            inner[..inner.len() - words.len()].chars().filter_map(|letter| char::from_u32(u32::from(letter) - SHIFT));
        let end = words.find([BEGIN, END]).unwrap_or(words.len());
        if end > 0 {
            pieces.push(Piece { language: Some(language.collect()), words: &words[..end] });
        }
        rest = words[end..].strip_prefix(END).unwrap_or(&words[end..]);
    }
}

/// A page whose marked words are elements that name their language; where no element can stand (attributes, the head, scripts, the
/// names of drawings) the words stand alone.
#[must_use]
pub fn markup(page: &str) -> Cow<'_, str> {
    if !page.contains(BEGIN) {
        return plain(page);
    }
    let mut out = String::with_capacity(page.len() + page.len() / 16);
    let mut element = Element::Text;
    let mut rest = page;
    while !rest.is_empty() {
        let text_end = rest.find('<').unwrap_or(rest.len());
        element.write(&rest[..text_end], &mut out);
        let tag_end = rest[text_end..].find('>').map_or(rest.len(), |at| text_end + at + 1);
        let tag = &rest[text_end..tag_end];
        out.push_str(&plain(tag));
        element = element.after(tag);
        rest = &rest[tag_end..];
    }
    Cow::Owned(out)
}

/// Where in a page words stand, as far as it matters for their marks. A page's own markup never has `>` in an attribute: it is
/// escaped there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Element {
    /// Where a `span` can stand.
    Text,
    /// In a drawing, where its twin is `tspan`.
    Drawing,
    /// Where only words can stand, until the named element ends.
    Words(&'static str, bool),
}

/// Elements that hold nothing but words.
const ONLY_WORDS: [&str; 6] = ["title", "script", "style", "textarea", "option", "desc"];

impl Element {
    fn write(self, words: &str, out: &mut String) {
        let name = match self {
            Self::Text => "span",
            Self::Drawing => "tspan",
            Self::Words(..) => return out.push_str(&plain(words)),
        };
        for piece in pieces(words) {
            match &piece.language {
                Some(language) => {
                    out.push_str(&format!("<{name} lang=\"{language}\">{}</{name}>", piece.words));
                }
                None => out.push_str(piece.words),
            }
        }
    }

    fn after(self, tag: &str) -> Self {
        let inner = tag.trim_start_matches('<').trim_end_matches('>');
        let name = inner
            .trim_start_matches('/')
            .split(|letter: char| !letter.is_ascii_alphanumeric())
            .next()
            .unwrap_or_default();
        let ends = inner.starts_with('/');
        match self {
            Self::Words(open, in_drawing) if ends && name == open => {
                if in_drawing {
                    Self::Drawing
                } else {
                    Self::Text
                }
            }
            Self::Words(..) => self,
            Self::Drawing if ends && name == "svg" => Self::Text,
            Self::Text if !ends && name == "svg" && !inner.ends_with('/') => Self::Drawing,
            _ if !ends => match ONLY_WORDS.iter().find(|only| **only == name) {
                Some(only) => Self::Words(only, self == Self::Drawing),
                None => self,
            },
            _ => self,
        }
    }
}

fn is_letter(letter: char) -> bool {
    ('\u{E0020}'..='\u{E007E}').contains(&letter)
}

fn is_mark(letter: char) -> bool {
    letter == BEGIN || letter == END || is_letter(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marked_words_become_elements_where_one_can_stand() {
        let words = tagged("Lugnare torg", "sv");
        let page = format!(
            "<title>{words} – X</title><p title=\"{words}\">See {words}.</p><script>{words}</script><svg><title>{words}</title><text>{words}</text></svg>{words}"
        );
        assert_eq!(
            markup(&page),
            concat!(
                "<title>Lugnare torg – X</title><p title=\"Lugnare torg\">See <span lang=\"sv\">Lugnare torg</span>.</p>",
                "<script>Lugnare torg</script><svg><title>Lugnare torg</title><text><tspan lang=\"sv\">Lugnare torg</tspan></text></svg>",
                "<span lang=\"sv\">Lugnare torg</span>"
            )
        );
    }

    #[test]
    fn words_alone_have_no_marks() {
        assert_eq!(plain(&format!("a {} b", tagged("å", "sv"))), "a å b");
        assert_eq!(plain("a"), "a");
        assert_eq!(tagged("2026", "sv"), "2026");
    }

    #[test]
    fn torn_marks_do_no_harm() {
        let words = tagged("ord två", "sv");
        let torn: String = words.chars().take(6).collect();
        assert_eq!(plain(&torn), "ord");
        assert_eq!(markup(&torn), "<span lang=\"sv\">ord</span>");
        let tail: String = words.chars().skip(6).collect();
        assert_eq!(markup(&tail), " två");
    }

    #[test]
    fn a_capital_stands_after_the_marks() {
        assert_eq!(capitalised(&tagged("äpplen och päron", "sv")), tagged("Äpplen och päron", "sv"));
        assert_eq!(capitalised("ßa, b"), "SSa, b");
        assert_eq!(capitalised(""), "");
    }

    #[test]
    fn nobody_can_write_marks_of_their_own() {
        let sly = format!("a{BEGIN}\u{E0022}\u{E003E}b{END}");
        assert_eq!(plain(&tagged(&sly, "sv")), "ab");
    }
}
