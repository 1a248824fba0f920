//! Dead links as faults: shown where they are written, when a layout or a text of the content has them word for word, and
//! otherwise on the page that came of it.

use crate::artifact::{DeadLink, LinkFault};
use crate::diagnostic::{Diagnostic, rules};
use crate::place::Place;

use super::run::Run;

/// The dead links of a site as faults.
pub fn dead_links(dead: Vec<DeadLink>, run: &Run) -> Vec<Diagnostic> {
    dead.into_iter().map(|link| fault(link, run)).collect()
}

fn fault(link: DeadLink, run: &Run) -> Diagnostic {
    let place = written(&link, run).unwrap_or_else(|| Place::file(link.path.as_str()));
    let fault = Diagnostic::at(&rules::BROKEN_LINK, &place)
        .with("what", link.fault.key())
        .with("target", link.target)
        .with("page", link.path)
        .with("line", link.line.to_string())
        .with("excerpt", link.excerpt)
        .with("more", if link.files == 1 { "none".to_owned() } else { (link.files - 1).to_string() });
    match link.near {
        Some(near) => fault.with("near", near),
        None => fault,
    }
}

/// Where a link is written: in a template, in quotes, or in a text of the content, in parentheses.
fn written(link: &DeadLink, run: &Run) -> Option<Place> {
    if link.fault == LinkFault::Repeated {
        return None;
    }
    let place = |path: &str, text: &str, written: &str, opening: &[char]| {
        let ends = |at: usize| text[at + written.len()..].starts_with(['"', '\'', ')', ' ', '>']);
        let mut all = text.match_indices(written).map(|(at, _)| at);
        let start = all.find(|at| text[..*at].ends_with(opening) && ends(*at))?;
        Some(Place { file: run.layouts.told(path).to_owned().into(), start, end: start + written.len() })
    };
    let in_layouts = |written: &str, opening: &[char]| {
        let templates = run.layouts.under("layouts/site/").filter(|(path, _)| path.ends_with(".html"));
        templates.filter_map(|(path, bytes)| place(path, std::str::from_utf8(bytes).ok()?, written, opening)).next()
    };
    let in_content = || run.sources.texts.iter().find_map(|(path, text)| place(path, text, &link.written, &['(', '<']));
    // An address that a template is given, with a place that it writes itself: `{{ site.method }}#innehall`.
    let anchored = || in_layouts(&link.written[link.written.find('#')?..], &['}']);
    in_layouts(&link.written, &['"', '\'']).or_else(anchored).or_else(in_content)
}
