//! What a style sheet fetches: from the site itself, or from another host, which no reader's browser is to ask.

use super::{Base, Mention};
use crate::artifact::PageFaultKind;

/// What a style sheet names, with the byte where it stands. It is one that has been written by a tool: without comments, and with
/// each `url(` in small letters.
pub fn mentions(sheet: &str, base: &Base) -> Vec<(Mention, usize)> {
    let mut found = Vec::new();
    for opening in ["url(", "@import", "image-set("] {
        for (start, _) in sheet.match_indices(opening) {
            let rest = &sheet[start + opening.len()..];
            // `@import url(…)` is found by its `url(`.
            let named = match opening {
                "url(" => bare(rest).or_else(|| quoted(rest)).into_iter().collect(),
                "@import" => quoted(rest).into_iter().collect(),
                _ => set(rest),
            };
            found.extend(named.into_iter().map(|address| (mention(address, base), start)));
        }
    }
    found
}

fn mention(address: &str, base: &Base) -> Mention {
    if base.is_foreign(address) {
        Mention::Refused(PageFaultKind::ForeignStyle, address.to_owned())
    } else {
        Mention::Link(address.to_owned())
    }
}

fn bare(rest: &str) -> Option<&str> {
    let rest = rest.trim_start();
    (!rest.starts_with(['"', '\''])).then(|| rest.split(')').next().unwrap_or_default().trim())
}

fn quoted(rest: &str) -> Option<&str> {
    let rest = rest.trim_start();
    let quote = rest.chars().next().filter(|letter| matches!(letter, '"' | '\''))?;
    rest[1..].split(quote).next()
}

/// The files of a set of images: each string in it that is not the kind of one.
fn set(rest: &str) -> Vec<&str> {
    let inside = rest.split(')').next().unwrap_or_default();
    let strings = inside.split(',').filter_map(|choice| quoted(choice));
    strings.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_style_sheet_fetches_is_found() {
        let sheet = "@import \"https://a.example/1.css\";@import url(//a.example/2.css);a{background:url(\"https://a.example/3.png\")}
            b{background:url( /4.png )}c{background:image-set(\"https://a.example/5.png\" 1x,url(/6.png) 2x)}d{content:\"https://a.example/7\"}";
        let base = Base::new("https://prov.example");
        let mut found: Vec<(bool, String)> = mentions(sheet, &base)
            .into_iter()
            .map(|(mention, _)| match mention {
                Mention::Refused(_, what) => (true, what),
                Mention::Link(what) | Mention::Name(what) | Mention::Id(what) => (false, what),
            })
            .collect();
        found.sort_by(|one, other| one.1.rsplit('/').next().cmp(&other.1.rsplit('/').next()));
        let foreign = |rest: &str| (true, format!("https://a.example/{rest}"));
        let expected = [
            foreign("1.css"),
            (true, "//a.example/2.css".to_owned()),
            foreign("3.png"),
            (false, "/4.png".to_owned()),
            foreign("5.png"),
            (false, "/6.png".to_owned()),
        ];
        assert_eq!(found, expected);
    }
}
