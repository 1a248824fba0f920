//! What is wrong in the pages as faults: shown where it is written, when a layout or a text of the content has it, and otherwise on the
//! page that came of it.

use std::collections::BTreeSet;

use crate::artifact::{PageFault, PageFaultKind};
use crate::diagnostic::{Diagnostic, Rule, rules};
use crate::place::Place;

use super::run::Run;

/// What is wrong in the files of a site, as faults.
pub fn page_faults(faults: Vec<PageFault>, run: &Run) -> Vec<Diagnostic> {
    // A text of the content is on a page in each language, and is put right once.
    let mut told = BTreeSet::new();
    let is_new = |fault: &Diagnostic| {
        let place = fault.place.as_ref().filter(|place| place.end > 0);
        place.is_none_or(|place| told.insert((fault.rule.id, place.file.clone(), place.start)))
    };
    faults.into_iter().map(|link| fault(link, run)).filter(is_new).collect()
}

fn fault(found: PageFault, run: &Run) -> Diagnostic {
    let place = written(&found, run).unwrap_or_else(|| Place::file(found.path.as_str()));
    let fault = Diagnostic::at(rule(found.fault), &place)
        .with("what", found.fault.key())
        .with("target", found.target)
        .with("page", found.path)
        .with("line", found.line.to_string())
        .with("excerpt", found.excerpt)
        .with("more", if found.files == 1 { "none".to_owned() } else { (found.files - 1).to_string() });
    match found.near {
        Some(near) => fault.with("near", near),
        None => fault,
    }
}

fn rule(kind: PageFaultKind) -> &'static Rule {
    match kind {
        PageFaultKind::NoFile | PageFaultKind::NoPlace | PageFaultKind::Repeated => &rules::BROKEN_LINK,
        PageFaultKind::Inline => &rules::PAGE_INLINE,
        PageFaultKind::Foreign => &rules::PAGE_FOREIGN,
        PageFaultKind::ForeignStyle => &rules::STYLE_FOREIGN,
        PageFaultKind::NoWords => &rules::PAGE_IMAGE_ALT,
    }
}

/// Where something is written: in a layout, or in a text of the content.
fn written(found: &PageFault, run: &Run) -> Option<Place> {
    match found.fault {
        PageFaultKind::Repeated => None,
        PageFaultKind::NoFile | PageFaultKind::NoPlace => link(found, run),
        PageFaultKind::ForeignStyle => in_layouts(run, ".css", |text| find(text, &found.written, |_, _| true)),
        PageFaultKind::Foreign => {
            in_layouts(run, ".html", |text| find(text, &found.written, |before, _| in_quotes(before)))
        }
        PageFaultKind::NoWords => {
            in_layouts(run, ".html", |text| find(text, "<img", |_, after| !tag(after).contains(" alt")))
        }
        PageFaultKind::Inline => {
            let element = found.written.strip_suffix('>').filter(|written| written.starts_with('<'));
            match element {
                // A script of our own, or data, is no inline one.
                Some(element) => in_layouts(run, ".html", |text| {
                    find(text, element, |_, after| !tag(after).contains(" src=") && !tag(after).contains("json"))
                }),
                // A value that a template fills in is found by its name.
                None => in_layouts(run, ".html", |text| find(text, &found.written, |_, _| true)).or_else(|| {
                    let name = &found.written[..=found.written.find('=')?];
                    in_layouts(run, ".html", |text| find(text, name, |before, _| before.ends_with([' ', '\n'])))
                }),
            }
        }
    }
}

/// Where a link is written: in a template, in quotes, or in a text of the content, in parentheses.
fn link(found: &PageFault, run: &Run) -> Option<Place> {
    let written = found.written.as_str();
    let ends = |after: &str| after.starts_with(['"', '\'', ')', ' ', '>']);
    let quoted = in_layouts(run, ".html", |text| find(text, written, |before, after| in_quotes(before) && ends(after)));
    let in_content = |opening: &dyn Fn(&str) -> bool, written: &str| {
        let fits = |before: &str, after: &str| opening(before) && ends(after);
        run.sources.texts.iter().find_map(|(path, text)| {
            let (start, end) = find(text, written, fits)?;
            Some(Place { file: path.clone(), start, end })
        })
    };
    let anchor = written.find('#').map(|at| &written[at..]);
    // An address that a template is given, with a place that it writes itself: `{{ site.method }}#innehall`.
    let anchored =
        || in_layouts(run, ".html", |text| find(text, anchor?, |before, after| before.ends_with('}') && ends(after)));
    let whole = || in_content(&|before| before.ends_with(['(', '<']), written);
    // A path to a file of the content, or an address without its language: the same place, of a page that is called the same.
    let by_path = || {
        let page = found.target.split('#').next().unwrap_or_default();
        let called = page.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
        in_content(
            &|before| {
                let path = before.rsplit('(').next().unwrap_or_default();
                let path = path.trim_end_matches('/').trim_end_matches(".md").trim_end_matches(".yaml");
                path.rsplit('/').next() == Some(called)
            },
            anchor.unwrap_or(written),
        )
    };
    quoted.or_else(anchored).or_else(whole).or_else(by_path)
}

/// The first layout of the site with an ending where something is found.
fn in_layouts(run: &Run, ending: &str, found: impl Fn(&str) -> Option<(usize, usize)>) -> Option<Place> {
    let layouts = run.layouts.under("layouts/site/").filter(|(path, _)| path.ends_with(ending));
    layouts
        .filter_map(|(path, bytes)| {
            let (start, end) = found(std::str::from_utf8(bytes).ok()?)?;
            Some(Place { file: run.layouts.told(path).to_owned().into(), start, end })
        })
        .next()
}

/// The first place of words for which what stands before and after them is right.
fn find(text: &str, words: &str, fits: impl Fn(&str, &str) -> bool) -> Option<(usize, usize)> {
    let mut all = text.match_indices(words).map(|(start, _)| (start, start + words.len()));
    all.find(|(start, end)| fits(&text[..*start], &text[*end..]))
}

fn in_quotes(before: &str) -> bool {
    before.ends_with(['"', '\''])
}

/// The rest of a tag.
fn tag(after: &str) -> &str {
    after.split('>').next().unwrap_or_default()
}
