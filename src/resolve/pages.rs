//! Which content file becomes which page, so that a link between files becomes a link between pages.

use std::collections::BTreeMap;

use jiff::ZonedDateTime;

use crate::diagnostic::Faults;
use crate::model::address;
use crate::model::period::Quarter;
use crate::model::release::ReleaseRule;
use crate::source::Sources;
use crate::source::markdown;
use crate::source::yaml::{self, Value};

/// The address of every record that has a page. A result that is not released has none: a link to it would give it away.
pub fn addresses(
    sources: &Sources,
    folders: &[String],
    release: Option<(&ReleaseRule, &ZonedDateTime)>,
) -> BTreeMap<String, String> {
    let mut pages = BTreeMap::new();
    for path in sources.texts.keys() {
        let parts: Vec<&str> = path.split('/').collect();
        let page = match parts.as_slice() {
            ["sidor", file] => file.strip_suffix(".md").map(address::site_page),
            [folder, rest @ ..] if folders.iter().any(|known| known == folder) => {
                in_partnership(sources, folder, rest, release)
            }
            _ => None,
        };
        if let Some(page) = page {
            if let [folder, kind, rest @ ..] = parts.as_slice() {
                pages.extend(lists(folder, kind, rest).into_iter().map(|address| (address.clone(), address)));
            }
            pages.insert(path.to_string(), page);
        }
    }
    pages.extend(OWN.map(|address| (address.to_owned(), address.to_owned())));
    pages
}

/// Pages that no record has of its own.
const OWN: [&str; 9] = [
    address::START,
    address::METHOD,
    address::GLOSSARY,
    address::CALENDAR,
    address::CORRECTIONS,
    address::ACCESSIBILITY,
    address::PLACES,
    address::OPEN_DATA,
    address::SEARCH,
];

/// The pages that list a record that has a page.
fn lists(folder: &str, kind: &str, rest: &[&str]) -> Vec<String> {
    match kind {
        "overenskommelser" => vec![address::agreements(folder)],
        "atgardsplaner" => vec![address::plans(folder)],
        "lagesbilder" => vec![address::situations(folder)],
        "trygghetsvandringar" => vec![address::walks(folder)],
        "loften" => vec![address::promises(folder), address::latest(folder)],
        "uppfoljningar" => match rest.first().and_then(|quarter| Quarter::parse(quarter)) {
            Some(quarter) => vec![
                address::results(folder),
                address::results_of_year(folder, quarter.year),
                address::quarter(folder, quarter),
            ],
            None => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// The address that a link leads to: written as an address of the site or as a path to a content file, with a place on the page or
/// without. Whether the place is there shows when the page has been made, and so it does with a list or a PDF.
pub fn find(pages: &BTreeMap<String, String>, from: &str, written: &str) -> Option<String> {
    let (path, anchor) = written.split_once('#').unwrap_or((written, ""));
    let page = if path.starts_with('/') {
        let is_page = pages.values().any(|address| without_anchor(address) == path);
        (is_page || is_pdf(pages, path)).then(|| path.to_owned())?
    } else if path.is_empty() {
        // A place on the text's own page.
        (!anchor.is_empty()).then(|| pages.get(from))??.clone()
    } else {
        let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
        pages.get(&join(folder, path)?)?.clone()
    };
    Some(if anchor.is_empty() { page } else { format!("{}#{anchor}", without_anchor(&page)) })
}

/// Whether an address can be that of a PDF: one that lies with a page that there is, or where documents without a page lie.
fn is_pdf(pages: &BTreeMap<String, String>, address: &str) -> bool {
    let Some(stem) = address.strip_suffix(".pdf") else { return false };
    if address == address::GLOSSARY_PDF || address.starts_with("/blanketter/") {
        return true;
    }
    let has_page = |page: &str| pages.values().any(|address| without_anchor(address) == page);
    let folder = &stem[..=stem.rfind('/').unwrap_or_default()];
    let parts: Vec<&str> = address.split('/').collect();
    let is_of_partnership = matches!(parts.as_slice(), ["", folder, "rapporter" | "kommunikationsplaner" | "checklistor", ..]
        if has_page(&address::partnership(folder)));
    // What is named after a page is no file of its own.
    !has_page(&format!("{stem}/")) && (has_page(folder) || is_of_partnership)
}

/// An address without the place on its page.
pub fn without_anchor(address: &str) -> &str {
    address.split('#').next().unwrap_or_default()
}

/// Joins a relative path to a folder; `None` when it would leave the content folder.
pub fn join(folder: &str, written: &str) -> Option<String> {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in written.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

fn in_partnership(
    sources: &Sources,
    folder: &str,
    rest: &[&str],
    release: Option<(&ReleaseRule, &ZonedDateTime)>,
) -> Option<String> {
    let id = |file: &str| file.rsplit_once('.').map_or(file, |(id, _)| id).to_owned();
    match rest {
        ["partnerskap.yaml" | "steg.yaml" | "kommunikationsplan.yaml"] => Some(address::partnership(folder)),
        ["dialoger", file] => Some(address::dialogue(folder, &id(file))),
        ["trygghetsvandringar", file] => Some(address::walk(folder, &id(file))),
        // A problem is a part of the page of the situation report that shows it.
        ["problem", file] => situation_of(sources, &format!("{folder}/problem/{file}"))
            .map(|situation| address::problem(folder, &situation, &id(file))),
        ["sidor", file] => Some(address::partnership_page(folder, &id(file))),
        ["lagesbilder", file] => Some(address::situation(folder, &id(file))),
        ["overenskommelser", file] => Some(address::agreement(folder, &id(file))),
        ["atgardsplaner", file] => Some(address::plan(folder, &id(file))),
        ["loften", file] => Some(address::promise(folder, &id(file))),
        ["uppfoljningar", quarter, file] => {
            let quarter = Quarter::parse(quarter)?;
            if release.is_some_and(|(rule, now)| !rule.is_released(quarter, now)) {
                return None;
            }
            let subject = id(file);
            let is_promise = sources.texts.contains_key(format!("{folder}/loften/{subject}.md").as_str());
            Some(if is_promise { address::result(folder, quarter, &subject) } else { address::plan(folder, &subject) })
        }
        _ => None,
    }
}

/// The situation report that a problem names. What is wrong with the record is told when it is read in full.
fn situation_of(sources: &Sources, path: &str) -> Option<String> {
    let (file, text) = sources.texts.get_key_value(path)?;
    let (front, _) = markdown::split(text)?;
    let node = yaml::parse(file, &text[front], 0, &Faults::default())?;
    let Value::Map(entries) = node.value else { return None };
    entries.into_iter().find(|(key, _)| key.name == "lägesbild").and_then(|(_, node)| match node.value {
        Value::Scalar(id) => Some(id),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_never_leaves_the_content_folder() {
        assert_eq!(join("a/b", "../c.md").as_deref(), Some("a/c.md"));
        assert_eq!(join("a", "../../etc/passwd"), None);
    }

    #[test]
    fn a_link_may_lead_to_a_place_on_a_page_and_to_a_pdf() {
        let page = |path: &str, address: &str| (path.to_owned(), address.to_owned());
        let pages = BTreeMap::from([
            page("prov/partnerskap.yaml", "/prov/"),
            page("prov/loften/a.md", "/prov/loften/a/"),
            page("prov/problem/b.md", "/prov/lagesbilder/c/#problem-b"),
        ]);
        for (written, address) in [
            ("/prov/loften/a/", Some("/prov/loften/a/")),
            ("/prov/loften/a/#x", Some("/prov/loften/a/#x")),
            ("/prov/loften/a", None),
            ("a.md#x", Some("/prov/loften/a/#x")),
            ("#x", Some("/prov/loften/a/#x")),
            ("", None),
            ("#", None),
            ("../problem/b.md", Some("/prov/lagesbilder/c/#problem-b")),
            ("../problem/b.md#x", Some("/prov/lagesbilder/c/#x")),
            ("/prov/lagesbilder/c/", Some("/prov/lagesbilder/c/")),
            ("/prov/loften/a/medborgarlofte.pdf", Some("/prov/loften/a/medborgarlofte.pdf")),
            ("/prov/rapporter/2026/x.pdf", Some("/prov/rapporter/2026/x.pdf")),
            ("/nej/rapporter/2026/x.pdf", None),
            ("/prov/loften/a.pdf", None),
            ("/prov/loften/b/medborgarlofte.pdf", None),
        ] {
            assert_eq!(find(&pages, "prov/loften/a.md", written).as_deref(), address, "{written}");
        }
    }
}
