//! What neither the typesetter nor a validator sees: text that leaves its page or its cell and covers other text, a heading
//! left alone at the foot of a page, a place to sign that is torn from its name.
//!
//! Pages are walked as they were typeset, with the exact bounds of every run of letters. Text that has outgrown its cell or
//! box lies over its neighbour's, so overlapping is how overflow shows, wherever it happens.

use typst::foundations::NativeElement;
use typst::introspection::{Location, Tag};
use typst::layout::{Abs, Frame, FrameItem, Point, Transform};
use typst::model::HeadingElem;
use typst_layout::PagedDocument;

use super::signature;

/// So much may two runs share before they count as covering each other: accents and italics lean a little.
const TOUCH: f64 = 0.8;
/// Text nearer the lower edge than this is the footer.
const FOOTER: f64 = 27.0 * 72.0 / 25.4;

/// A run of letters on a page, in points from the upper left corner.
#[derive(Debug, Clone)]
struct Run {
    text: String,
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
    in_heading: bool,
    /// Turned or slanted, as the word across a draft is: it lies over text by design.
    turned: bool,
}

/// Everything that is wrong with the pages of a document, in words that say where.
pub fn faults(document: &PagedDocument, signatories: &[&str]) -> Vec<String> {
    let pages: Vec<Vec<Run>> = document.pages().iter().map(|page| runs(&page.frame)).collect();
    let mut found = Vec::new();
    for ((number, page), runs) in (1..).zip(document.pages()).zip(&pages) {
        let (width, height) = (page.frame.width().to_pt(), page.frame.height().to_pt());
        for run in runs.iter().filter(|run| !run.turned) {
            if run.left < 0.0 || run.top < 0.0 || run.right > width || run.bottom > height {
                found.push(format!("page {number}: “{}” leaves the page", run.text));
            }
        }
        found.extend(covered(runs).into_iter().map(|what| format!("page {number}: {what}")));
        found
            .extend(lone_heading(runs, height).map(|what| format!("page {number}: the heading “{what}” stands alone")));
    }
    for (place, name) in signature::places(document).iter().zip(signatories) {
        let below =
            |run: &Run| run.top > place.area[1] && name.starts_with(run.text.trim()) && !run.text.trim().is_empty();
        if !pages[place.page - 1].iter().any(below) {
            found.push(format!("page {}: the place for {name} is torn from the name", place.page));
        }
    }
    found
}

/// All that is written on each page, without spaces.
pub fn letters(document: &PagedDocument) -> Vec<String> {
    let page = |frame: &Frame| runs(frame).into_iter().flat_map(|run| solid(&run.text)).collect();
    document.pages().iter().map(|of| page(&of.frame)).collect()
}

/// A text's letters without spaces, which lines may have taken.
pub fn solid(text: &str) -> Vec<char> {
    text.chars().filter(|letter| !letter.is_whitespace() && *letter != '\u{ad}' && *letter != '\u{200b}').collect()
}

/// Pairs of runs that lie over each other.
fn covered(runs: &[Run]) -> Vec<String> {
    let mut order: Vec<&Run> = runs.iter().filter(|run| !run.turned && !run.text.trim().is_empty()).collect();
    order.sort_by(|a, b| a.top.total_cmp(&b.top));
    let mut found = Vec::new();
    for (at, run) in order.iter().enumerate() {
        for other in order[at + 1..].iter().take_while(|other| other.top < run.bottom - TOUCH) {
            let across = run.right.min(other.right) - run.left.max(other.left);
            let down = run.bottom.min(other.bottom) - run.top.max(other.top);
            if across > TOUCH && down > TOUCH {
                found.push(format!("“{}” and “{}” cover each other", run.text, other.text));
            }
        }
    }
    found
}

/// The heading that a page ends with, if it does.
fn lone_heading(runs: &[Run], height: f64) -> Option<String> {
    let body = || runs.iter().filter(|run| !run.turned && run.bottom < height - FOOTER);
    let lowest = |wanted: bool| body().filter(|run| run.in_heading == wanted).map(|run| run.bottom).fold(0.0, f64::max);
    let (heading, text) = (lowest(true), lowest(false));
    // A heading beside its text, in the column on the left, is not alone.
    (heading > text + TOUCH)
        .then(|| body().find(|run| run.in_heading && run.bottom >= heading).map(|run| run.text.clone()))
        .flatten()
}

fn runs(frame: &Frame) -> Vec<Run> {
    let mut found = Vec::new();
    walk(frame, Transform::identity(), &mut Vec::new(), &mut found);
    found
}

fn walk(frame: &Frame, outer: Transform, headings: &mut Vec<Location>, found: &mut Vec<Run>) {
    for (place, item) in frame.items() {
        let here = outer.pre_concat(Transform::translate(place.x, place.y));
        match item {
            FrameItem::Group(group) => walk(&group.frame, here.pre_concat(group.transform), headings, found),
            FrameItem::Tag(Tag::Start(element, _)) if element.elem() == HeadingElem::ELEM => {
                headings.extend(element.location());
            }
            FrameItem::Tag(Tag::End(location, ..)) => headings.retain(|open| open != location),
            FrameItem::Text(text) => {
                let bounds = text.bbox();
                let corners = [bounds.min, bounds.max].map(|corner| corner.transform(here));
                let [a, b] = corners;
                let span = |of: fn(Point) -> Abs| {
                    let (a, b) = (of(a).to_pt(), of(b).to_pt());
                    (a.min(b), a.max(b))
                };
                let ((left, right), (top, bottom)) = (span(|point| point.x), span(|point| point.y));
                // A run of spaces has no bounds.
                if !(left.is_finite() && right.is_finite()) {
                    continue;
                }
                let turned = here.kx.get().abs() > 1e-9 || here.ky.get().abs() > 1e-9;
                let in_heading = !headings.is_empty();
                found.push(Run { text: text.text.to_string(), left, top, right, bottom, in_heading, turned });
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(text: &str, [left, top, right, bottom]: [f64; 4], in_heading: bool) -> Run {
        Run { text: text.into(), left, top, right, bottom, in_heading, turned: false }
    }

    #[test]
    fn runs_that_lie_over_each_other_are_found() {
        let a = run("a", [0.0, 0.0, 20.0, 10.0], false);
        assert_eq!(covered(&[a.clone(), run("b", [15.0, 5.0, 30.0, 15.0], false)]).len(), 1);
        assert!(covered(&[a.clone(), run("b", [20.2, 0.0, 30.0, 10.0], false)]).is_empty());
        assert!(covered(&[a, run("b", [0.0, 9.8, 20.0, 20.0], false)]).is_empty());
    }

    #[test]
    fn a_heading_below_all_text_is_alone() {
        let text = run("text", [0.0, 50.0, 20.0, 60.0], false);
        assert_eq!(lone_heading(&[text.clone(), run("h", [0.0, 70.0, 20.0, 80.0], true)], 842.0), Some("h".into()));
        assert_eq!(lone_heading(&[text, run("h", [0.0, 30.0, 20.0, 40.0], true)], 842.0), None);
    }
}
