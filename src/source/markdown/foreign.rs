//! Passages in other languages. Markdown has no form for them, so they are written as a link whose target names the
//! language instead of a page: `[community policing](språk:en)`. A link whose words are in another language says so where a
//! title would stand: `[In English](https://… "språk:en")`.

use crate::diagnostic::nearest;
use crate::prose::language::{Language, shorter};

/// What stands before the tag.
const SCHEME: &str = "språk:";

/// What an author may write who does not know the code: the language's name, or the code of a country.
const MEANT: &str = "
    albanska:sq amhariska:am arabiska:ar arabic:ar bosniska:bs danska:da dk:da dari:prs engelska:en english:en gb:en-GB us:en-US
    estniska:et farsi:fa persiska:fa ir:fa finska:fi finnish:fi franska:fr grekiska:el gr:el hebreiska:he hindi:hi isländska:is
    italienska:it japanska:ja jp:ja jiddisch:yi kinesiska:zh cn:zh kroatiska:hr kurdiska:ku kurmanji:kmr sorani:ckb latin:la
    lettiska:lv litauiska:lt lulesamiska:smj meänkieli:fit nederländska:nl nordsamiska:se norska:no pashto:ps polska:pl
    portugisiska:pt romani:rom rumänska:ro ryska:ru samiska:se serbiska:sr somaliska:so spanska:es svenska:sv swahili:sw
    sydsamiska:sma syriska:syr thailändska:th tigrinja:ti tigrinska:ti tjeckiska:cs cz:cs turkiska:tr tyska:de
    ukrainska:uk ua:uk ungerska:hu urdu:ur vietnamesiska:vi";

/// The tag of a target or a title that names a language; it may be empty or wrong.
pub(super) fn tag(target: &str) -> Option<&str> {
    let (scheme, tag) = target.split_at_checked(SCHEME.len())?;
    (scheme.to_lowercase() == SCHEME).then_some(tag)
}

/// The tag in words that an author meant as a link to a language and Markdown did not take for one, because of a space:
/// `(språk: en)`. Gives its length with the brackets too.
pub(super) fn broken(text: &str) -> Option<(&str, usize)> {
    let inner = text.strip_prefix('(')?;
    let (target, _) = inner.split_once(')')?;
    Some((tag(target)?, target.len() + 2))
}

/// The tag that was probably meant by one that names no language.
pub(super) fn meant(tag: &str) -> Option<String> {
    let tag = tag.trim();
    let words = MEANT.split_whitespace().filter_map(|pair| pair.split_once(':'));
    let by_name = || {
        let name = nearest(tag, words.clone().map(|(name, _)| name))?;
        words.clone().find(|(own, _)| *own == name).map(|(_, code)| code.to_owned())
    };
    let as_written = || Language::of(&tag.replace('_', "-")).map(|language| language.tag().to_owned());
    as_written().or_else(|| shorter(tag).map(str::to_owned)).or_else(by_name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_names_a_language_or_does_not() {
        for (target, expected) in [
            ("språk:en", Some("en")),
            ("Språk:", Some("")),
            ("språken/en.md", None),
            ("https://exempelby.example/språk:en", None),
            ("språ", None),
            ("ååååååå", None),
        ] {
            assert_eq!(tag(target), expected, "{target}");
        }
        assert_eq!(broken("(språk: en) och mer"), Some((" en", "(språk: en)".len())));
        assert_eq!((broken("(språk: en"), broken("(på engelska)")), (None, None));
    }

    #[test]
    fn what_was_meant_is_found_by_name_country_and_longer_code() {
        for (written, expected) in [
            ("engelska", Some("en")),
            ("engleska", Some("en")),
            ("Persiska", Some("fa")),
            ("eng", Some("en")),
            ("en_GB", Some("en-GB")),
            (" en", Some("en")),
            ("dk", Some("da")),
            ("", None),
            ("klingonska", None),
        ] {
            assert_eq!(meant(written).as_deref(), expected, "{written}");
        }
    }

    #[test]
    fn every_suggestion_is_a_language() {
        for pair in MEANT.split_whitespace() {
            let (name, code) = pair.split_once(':').unwrap();
            assert!(Language::of(code).is_some(), "{pair}");
            assert!(Language::of(name).is_none(), "{pair}");
        }
    }
}
