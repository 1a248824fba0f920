//! A fault in a layout, as it is told: with the place of the file on disk, and what was meant. And the files among the layouts that
//! nothing reads.

use crate::artifact::{LayoutFault, LayoutFaultKind};
use crate::diagnostic::{Diagnostic, Rule, rules};
use crate::layouts::Layouts;
use crate::locale::Locale;
use crate::place::Place;
use crate::typeface;

/// Where components are begun in a template.
const COMPONENT: &str = "{% component ";

/// The diagnostic of a fault.
pub fn diagnostic(fault: LayoutFault, layouts: &Layouts) -> Diagnostic {
    let (start, end) = fault.span.unwrap_or((0, 0));
    let place = Place { file: layouts.told(&fault.path).to_owned().into(), start, end };
    let of = |rule: &'static Rule| Diagnostic::at(rule, &place).with("making", making(&fault.making));
    match fault.kind {
        LayoutFaultKind::Engine { message, hints } => {
            let detail = std::iter::once(message).chain(hints).collect::<Vec<_>>().join("; ");
            of(&rules::LAYOUT_FAULT).with("detail", detail)
        }
        LayoutFaultKind::UnknownValue { name, known } => named(of(&rules::LAYOUT_VALUE), &name, &known),
        LayoutFaultKind::UnknownComponent(name) => named(of(&rules::LAYOUT_COMPONENT), &name, &components(layouts)),
        LayoutFaultKind::UnknownWord(key) => {
            let keys = Locale::keys(layouts, crate::locale::MAIN_LANGUAGE);
            let told = of(&rules::LAYOUT_WORD).with("key", key.as_str());
            told.near(&key, keys.iter().map(String::as_str))
        }
        LayoutFaultKind::WordWithout { key, name } => {
            of(&rules::LAYOUT_WORD_WITHOUT).with("key", key).with("name", name)
        }
        LayoutFaultKind::EmptyArgument { key, name } => of(&rules::LAYOUT_ARGUMENT).with("key", key).with("name", name),
        LayoutFaultKind::Words(detail) => of(&rules::WORDS_FAULT).with("detail", detail),
    }
}

/// The files of the layouts on disk that nothing reads: a misspelt name changes nothing, and whoever wrote it must be told.
/// `asked` are the languages of the site.
pub fn unread(layouts: &Layouts, asked: &[String]) -> Vec<Diagnostic> {
    let embedded = Layouts::embedded();
    let known: Vec<&str> = embedded.under("").map(|(path, _)| path).collect();
    let languages: Vec<String> = embedded.languages().into_iter().chain(asked.iter().cloned()).collect();
    let unread = layouts.own().filter(|path| !is_read(path, layouts, &known, &languages));
    unread
        .map(|path| {
            let place = Place { file: layouts.told(path).to_owned().into(), start: 0, end: 0 };
            let told = Diagnostic::at(&rules::LAYOUT_UNREAD, &place).with("name", layouts.told(path));
            told.near(path, known.iter().copied().filter(|known| !layouts.own().any(|own| own == *known)))
        })
        .collect()
}

/// Whether a file takes the place of an embedded one, is read as words or as a typeface, is for people, or is named by another file.
fn is_read(path: &str, layouts: &Layouts, known: &[&str], languages: &[String]) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    if known.contains(&path) || name.starts_with('.') || name.ends_with(".md") {
        return true;
    }
    if let Some(rest) = path.strip_prefix("locales/") {
        let is_language = rest.split_once('/').is_some_and(|(language, _)| languages.iter().any(|one| one == language));
        return is_language && name.ends_with(".ftl");
    }
    path.starts_with(typeface::FOLDER)
        || layouts
            .under("layouts/")
            .filter(|(other, _)| *other != path)
            .any(|(_, bytes)| String::from_utf8_lossy(bytes).contains(name))
}

fn named(told: Diagnostic, name: &str, known: &[String]) -> Diagnostic {
    let names = || known.iter().map(String::as_str);
    told.with("name", name).near(name, names()).known(names())
}

/// Which page or document: its address, or words for what all of them share.
fn making(what: &str) -> String {
    if what.starts_with('/') { what.to_owned() } else { "@layout-making-all".to_owned() }
}

/// The names of all components.
fn components(layouts: &Layouts) -> Vec<String> {
    let texts = layouts.under("layouts/site/").filter_map(|(path, _)| layouts.text(path));
    let mut names: Vec<String> = texts
        .flat_map(|text| {
            let named = text.split(COMPONENT).skip(1).filter_map(|rest| rest.split('(').next().map(str::to_owned));
            named.collect::<Vec<_>>()
        })
        .collect();
    names.sort();
    names
}
