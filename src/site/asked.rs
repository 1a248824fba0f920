//! What templates ask of the values that they see, read from their text.
//!
//! The engine finds a value that is not there when it draws it. One in a condition is quietly taken for no, and one in a branch that
//! no page takes today would be found on the day when one does: a release day. So the names that follow `site.`, `page.` and `view.`
//! are looked for in the text, and held against what there is. What lies deeper is left to the engine.

use std::collections::BTreeSet;

use crate::artifact::{LayoutFault, LayoutFaultKind};

use super::fault::FOLDER;

/// The values that every template sees.
const ROOTS: [&str; 3] = ["site", "page", "view"];

/// A name that is asked of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    root: &'static str,
    name: String,
    /// Where the name stands in the template, in bytes.
    span: (usize, usize),
}

/// All that a template asks.
#[must_use]
pub fn of(template: &str) -> Vec<Asked> {
    let mut found = Vec::new();
    for (start, end) in tags(template) {
        let tag = &template[start..end];
        for root in ROOTS {
            for (at, _) in tag.match_indices(root) {
                // A name of its own: neither the end of another, nor a field of something else.
                let before = tag[..at].chars().next_back();
                if before.is_some_and(|sign| sign.is_alphanumeric() || "_.\"".contains(sign)) {
                    continue;
                }
                let Some(rest) = tag[at + root.len()..].strip_prefix('.') else { continue };
                let length = rest.find(|sign: char| !(sign.is_alphanumeric() || sign == '_')).unwrap_or(rest.len());
                if length > 0 {
                    let from = start + at + root.len() + 1;
                    found.push(Asked { root, name: rest[..length].to_owned(), span: (from, from + length) });
                }
            }
        }
    }
    found
}

/// The byte ranges of what stands between `{{` and `}}` or `{%` and `%}`; comments are not among them.
fn tags(template: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = template[at..].find('{').map(|open| at + open) {
        let end = match template.as_bytes().get(open + 1) {
            Some(b'{') => "}}",
            Some(b'%') => "%}",
            Some(b'#') => "#}",
            _ => {
                at = open + 1;
                continue;
            }
        };
        let Some(close) = template[open + 2..].find(end).map(|close| open + 2 + close) else { break };
        if end != "#}" {
            found.push((open + 2, close));
        }
        at = close + 2;
    }
    found
}

/// The faults of a template that asks a value for fields that it does not have.
pub fn unknown<'a>(
    template: &'a str,
    asked: &'a [Asked],
    root: &'a str,
    fields: &'a BTreeSet<String>,
    making: &'a str,
) -> impl Iterator<Item = LayoutFault> + 'a {
    asked.iter().filter(move |one| one.root == root && !fields.contains(&one.name)).map(move |one| LayoutFault {
        path: format!("{FOLDER}{template}"),
        span: Some(one.span),
        kind: LayoutFaultKind::UnknownValue { name: one.name.clone(), known: fields.iter().cloned().collect() },
        making: making.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(template: &str) -> Vec<(&'static str, String)> {
        of(template).into_iter().map(|one| (one.root, one.name)).collect()
    }

    #[test]
    fn names_are_found_in_every_kind_of_tag_and_not_elsewhere() {
        let text = "{% if view.in_full %}{{ page.title | soft }}{% endif %} view.words {# view.old #} {{ a.view.b }} {{ overview.c }}";
        assert_eq!(names(text), [("view", "in_full".to_owned()), ("page", "title".to_owned())]);
        let component = "{{ <ui.marker marker={view.now.marker} /> }}";
        assert_eq!(names(component), [("view", "now".to_owned())]);
    }

    #[test]
    fn a_name_has_its_place() {
        let text = "å{{ site.hem }}";
        let (start, end) = of(text)[0].span;
        assert_eq!(&text[start..end], "hem");
    }

    #[test]
    fn what_is_not_there_is_told_with_what_is() {
        let fields = BTreeSet::from(["title".to_owned()]);
        let asked = of("{{ view.titel }}{{ view.title }}");
        let found: Vec<_> = unknown("x.html", &asked, "view", &fields, "/").collect();
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].path, "layouts/site/x.html");
    }
}
