//! The glossary: what the words of the pages and the documents mean, letter by letter. Every term has an address of its own.

use serde::Serialize;

use crate::locale::Locale;
use crate::locale::glossary::{Term, initial};
use crate::model::address;
use crate::site::frame::Frame;
use crate::site::page::Page;
use crate::site::scene::Scene;
use crate::site::search::{Kind, Record};

/// What the glossary shows.
#[derive(Debug, Serialize)]
struct View {
    letters: Vec<Letter>,
    pdf: String,
}

/// The terms under a letter.
#[derive(Debug, Serialize)]
struct Letter {
    letter: char,
    /// What the letter's heading is called in the address; never the id of a term, since those have no capitals.
    anchor: String,
    terms: Vec<TermView>,
}

#[derive(Debug, Serialize)]
struct TermView {
    anchor: String,
    term: String,
    means: String,
}

/// The glossary.
pub fn page<'a>(scene: &'a Scene<'a>) -> Page<'a> {
    Page::new(address::GLOSSARY, "glossary.html", move || {
        let (title, description) = (scene.word("site-glossary-title"), scene.word("site-glossary-description"));
        (
            Frame::of_site(scene, address::GLOSSARY, &title, &description).found(Record::of_site(scene, Kind::About)),
            view(scene.locale, scene.locale.glossary(), scene.href(address::GLOSSARY_PDF)),
        )
    })
}

/// Terms come in order, so those under the same letter stand together.
fn view(locale: &Locale, terms: Vec<Term>, pdf: String) -> View {
    let mut letters: Vec<Letter> = Vec::new();
    for Term { id, term, means } in terms {
        let letter = initial(locale.without_article(&term));
        if letters.last().is_none_or(|last| last.letter != letter) {
            letters.push(Letter { letter, anchor: anchor(letter), terms: Vec::new() });
        }
        if let Some(last) = letters.last_mut() {
            let anchor = address::anchor(&address::term(&id)).to_owned();
            last.terms.push(TermView { anchor, term, means });
        }
    }
    View { letters, pdf }
}

/// An anchor with the letters a–z only, as in all addresses.
fn anchor(letter: char) -> String {
    match letter {
        'Å' => "AA".to_owned(),
        'Ä' => "AE".to_owned(),
        'Ö' => "OE".to_owned(),
        letter if letter.is_ascii_uppercase() => letter.to_string(),
        letter => format!("U{:04X}", u32::from(letter)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layouts::Layouts;

    #[test]
    fn each_letter_stands_once_and_only_where_it_has_terms() {
        let term = |id: &str, term: &str| Term { id: id.into(), term: term.into(), means: "Något.".into() };
        let letters = |language: &str, terms: Vec<Term>| {
            let view = view(&Locale::load(&Layouts::embedded(), language).unwrap(), terms, String::new());
            view.letters.into_iter().map(|group| (group.anchor, group.terms.len())).collect::<Vec<_>>()
        };
        let swedish = vec![term("3d", "3D"), term("a", "Ask"), term("al", "Al"), term("atgard", "Åtgärd")];
        assert_eq!(letters("sv", swedish), [("U0023".into(), 1), ("A".into(), 2), ("AA".into(), 1)]);
        let english = vec![term("k", "Key"), term("kronobergsmodellen", "The Kronoberg model")];
        assert_eq!(letters("en", english), [("K".into(), 2)]);
    }
}
