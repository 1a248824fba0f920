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
            pages.insert(path.to_string(), page);
        }
    }
    pages.insert("/".into(), address::START.into());
    pages.insert("/om/metoden/".into(), address::METHOD.into());
    pages.insert("/kalender/".into(), address::CALENDAR.into());
    pages.insert("/om/tillganglighet/".into(), address::ACCESSIBILITY.into());
    pages
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
