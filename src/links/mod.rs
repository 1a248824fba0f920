//! Every link that stays within the site, held against what the site has: a reader never meets a dead one. And every page and style
//! sheet, held against what the site promises its readers never to have.
//!
//! A sink reads each page and each data file once as it passes, and keeps only addresses: what there is, and the first place that
//! leads to each target. When everything has passed, what leads nowhere or has been refused is told of. Nothing is
//! read from the disk, and nothing of a page is kept, so a country-sized site takes megabytes.

mod base;
mod css;
mod element;
mod html;
mod text;
mod xml;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use crate::artifact::{Artifact, PageFault, PageFaultKind, Sink, SinkError};
use crate::diagnostic;
use base::{Base, Target, address_of};

/// An excerpt is a line, or the part of it around the link: a page without line breaks is no excerpt.
const LONGEST_EXCERPT: usize = 160;

/// A sink that reads the links of all that passes through.
pub struct Checking<'a> {
    inner: &'a dyn Sink,
    base: Base,
    found: Mutex<Found>,
}

/// What has passed.
#[derive(Default)]
struct Found {
    /// The ids of each page by its address; `None` for other files.
    addresses: BTreeMap<String, Option<BTreeSet<Box<str>>>>,
    /// Where each target is first led to: the first page by its address, so that no thread's speed shows.
    targets: BTreeMap<Target, First>,
    /// Ids that a page has twice.
    repeated: Vec<PageFault>,
    /// What no page may have, and where it is first.
    refused: BTreeMap<(PageFaultKind, String), First>,
}

/// The first place that leads somewhere or has something, and how many files do: the first page by its address, so that no thread's
/// speed shows.
struct First {
    path: String,
    written: String,
    line: usize,
    excerpt: String,
    files: usize,
}

/// A link, or an id, as it was found in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Mention {
    /// Something that leads on, as it is written.
    Link(String),
    /// A name of something: its address is to be there, its anchor need not.
    Name(String),
    /// A place on this page.
    Id(String),
    /// What no page may have.
    Refused(PageFaultKind, String),
}

impl<'a> Checking<'a> {
    /// A sink in front of another. `base` is the site's address; `later` are the addresses of what will be put in after the rest.
    pub fn new(inner: &'a dyn Sink, base: &str, later: impl IntoIterator<Item = String>) -> Self {
        let addresses = later.into_iter().map(|address| (address, None)).collect();
        Self { inner, base: Base::new(base), found: Mutex::new(Found { addresses, ..Found::default() }) }
    }

    /// What leads nowhere of all that has passed and what has been refused, in the order of the files.
    pub fn into_faults(self) -> Vec<PageFault> {
        let Found { addresses, targets, mut repeated, refused } =
            self.found.into_inner().unwrap_or_else(PoisonError::into_inner);
        let fault = |(target, first): (Target, First)| {
            let (fault, near) = match addresses.get(&target.address) {
                None => {
                    let known = addresses.keys().map(String::as_str);
                    (PageFaultKind::NoFile, diagnostic::nearest(&target.address, known).map(str::to_owned))
                }
                Some(Some(ids)) if !target.anchor.is_empty() && !ids.contains(&*target.anchor) => {
                    let near = diagnostic::nearest(&target.anchor, ids.iter().map(|id| &**id));
                    (PageFaultKind::NoPlace, near.map(|id| format!("{}#{id}", target.address)))
                }
                Some(_) => return None,
            };
            let First { path, written, line, excerpt, files } = first;
            let anchor = if target.anchor.is_empty() { String::new() } else { format!("#{}", target.anchor) };
            let target = format!("{}{anchor}", target.address);
            Some(PageFault { path, line, excerpt, written, target, fault, near, files })
        };
        repeated.extend(targets.into_iter().filter_map(fault));
        repeated.extend(refused.into_iter().map(|((fault, target), first)| {
            let First { path, written, line, excerpt, files } = first;
            PageFault { path, line, excerpt, written, target, fault, near: None, files }
        }));
        repeated.sort();
        repeated
    }

    /// Reads a file of the site.
    fn read(&self, path: &str, bytes: &[u8]) {
        let address = address_of(path);
        let (text, kind) = (std::str::from_utf8(bytes), path.rsplit_once('.').map_or("", |(_, ending)| ending));
        let mentions = match (text, kind) {
            (Ok(text), "html") => html::mentions(text, &self.base),
            (Ok(text), "css") => css::mentions(text, &self.base),
            (Ok(text), "json" | "jsonld") => text::of_json(text, &self.base),
            (Ok(text), "txt" | "ics" | "csv") => text::of_plain(text, &self.base),
            (Ok(text), _) if text.starts_with("<?xml") => xml::mentions(text, &self.base),
            _ => Vec::new(),
        };
        let text = text.unwrap_or_default();
        let (mut ids, mut repeated) = (BTreeSet::new(), Vec::new());
        let mut targets: BTreeMap<Target, (String, usize)> = BTreeMap::new();
        let mut refused: BTreeMap<(PageFaultKind, String), (String, usize)> = BTreeMap::new();
        for (mention, at) in mentions {
            match mention {
                Mention::Id(id) => {
                    if !ids.insert(id.as_str().into()) {
                        repeated.push(self.repeated(path, &address, id, text, at));
                    }
                }
                Mention::Link(written) => {
                    if let Some(target) = self.base.target(&address, &written) {
                        targets.entry(target).or_insert((written, at));
                    }
                }
                Mention::Refused(kind, what) => {
                    refused.entry((kind, what.clone())).or_insert((what, at));
                }
                Mention::Name(written) => {
                    if let Some(target) = self.base.target(&address, &written) {
                        targets.entry(Target { anchor: String::new(), ..target }).or_insert((written, at));
                    }
                }
            }
        }
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        found.repeated.extend(repeated);
        first_of_all(&mut found.targets, targets, path, text);
        first_of_all(&mut found.refused, refused, path, text);
        found.addresses.insert(address, (kind == "html").then_some(ids));
    }

    fn repeated(&self, path: &str, address: &str, id: String, text: &str, at: usize) -> PageFault {
        let (line, excerpt) = place(text, at);
        let target = format!("{address}#{id}");
        let (path, fault) = (path.to_owned(), PageFaultKind::Repeated);
        PageFault { path, line, excerpt, written: id, target, fault, near: None, files: 1 }
    }
}

impl Sink for Checking<'_> {
    fn accept(&self, artifact: Artifact) -> Result<(), SinkError> {
        if artifact.path.strip_prefix(base::SITE).is_some_and(|rest| rest.starts_with('/')) {
            self.read(&artifact.path, &artifact.bytes);
        }
        self.inner.accept(artifact)
    }

    fn last(&self, path: &str) -> Option<Vec<u8>> {
        self.inner.last(path)
    }
}

/// Adds what a file has to what has been found, where the first file by its path is the one that is told of.
fn first_of_all<K: Ord>(all: &mut BTreeMap<K, First>, of_file: BTreeMap<K, (String, usize)>, path: &str, text: &str) {
    for (key, (written, at)) in of_file {
        let files = all.get(&key).map_or(0, |known| known.files) + 1;
        match all.get_mut(&key) {
            Some(known) if known.path.as_str() <= path => known.files = files,
            _ => {
                let (line, excerpt) = place(text, at);
                all.insert(key, First { path: path.to_owned(), written, line, excerpt, files });
            }
        }
    }
}

/// The line of a byte, counted from 1, and what stands around it.
fn place(text: &str, at: usize) -> (usize, String) {
    let at = text.floor_char_boundary(at);
    let line = text[..at].matches('\n').count() + 1;
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
    let (start, end) = (start.max(at.saturating_sub(LONGEST_EXCERPT / 2)), end.min(at + LONGEST_EXCERPT / 2));
    let excerpt = &text[text.ceil_char_boundary(start)..text.floor_char_boundary(end)];
    (line, excerpt.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Takes everything and keeps nothing.
    struct Nowhere;
    impl Sink for Nowhere {
        fn accept(&self, _: Artifact) -> Result<(), SinkError> {
            Ok(())
        }
    }

    fn dead(base: &str, files: &[(&str, &str)]) -> Vec<(String, usize, String, PageFaultKind, Option<String>)> {
        let checking = Checking::new(&Nowhere, base, ["/summor.txt".to_owned()]);
        for (path, text) in files {
            checking.accept(Artifact { path: (*path).into(), bytes: (*text).into() }).unwrap();
        }
        let dead = checking.into_faults();
        dead.into_iter().map(|link| (link.path, link.line, link.target, link.fault, link.near)).collect()
    }

    #[test]
    fn what_is_there_is_found_however_it_is_written() {
        let page = r##"<a href="/a/">a</a><a href="../a/#x">x</a><a href="#y">y</a><p id=y>
            <a href='https://prov.example/a/?q=1#x'>abs</a><a href="https://annan.example/b/">other</a><a href="mailto:a@b">m</a>
            <img alt="" src="/bild%20ett.png" srcset="/bild%20ett.png 1x, https://prov.example/a/ 2x"><a href="/summor.txt">s</a>
            <a href="https://prov.example.annan.example/">other host</a><!-- <a href="/no/"> --><a href="/a/index.html#x">i</a>"##;
        let files = [("site/a/index.html", "<p id='x'>"), ("site/b/index.html", page), ("site/bild ett.png", "")];
        assert_eq!(dead("https://prov.example", &files), []);
        // What is not part of the site is not read.
        assert_eq!(dead("https://prov.example", &[("internt/a.html", "<a href=/no/>")]), []);
    }

    #[test]
    fn what_leads_nowhere_is_told_with_its_place_and_the_nearest() {
        let files = [
            ("site/metoden/index.html", "<h2 id=\"sa-gick-det\">\n<p id=sa-gick-det>"),
            ("site/index.html", "<html>\n<a href=\"/metodn/\">\n<a href='/metoden/#sa-gick-de'>"),
            ("site/z/index.html", "<a href=/metodn/>"),
        ];
        let near = |text: &str| Some(text.to_owned());
        let expected = [
            ("site/index.html".to_owned(), 2, "/metodn/".to_owned(), PageFaultKind::NoFile, near("/metoden/")),
            (
                "site/index.html".to_owned(),
                3,
                "/metoden/#sa-gick-de".to_owned(),
                PageFaultKind::NoPlace,
                near("/metoden/#sa-gick-det"),
            ),
            (
                "site/metoden/index.html".to_owned(),
                2,
                "/metoden/#sa-gick-det".to_owned(),
                PageFaultKind::Repeated,
                None,
            ),
        ];
        assert_eq!(dead("https://prov.example", &files), expected);
    }

    #[test]
    fn feeds_and_data_are_read_too() {
        let files = [
            (
                "site/a.atom",
                "<?xml version=\"1.0\"?>\n<feed><link href=\"https://prov.example/1/\"/><id>https://prov.example/2/</id></feed>",
            ),
            (
                "site/dcat",
                "<?xml version=\"1.0\"?><r about=\"https://prov.example/a.atom#x\" b=\"https://prov.example/3/\"/>",
            ),
            (
                "site/a.json",
                "{\"a\": [{\"@id\": \"https://prov.example/a.atom#x\", \"b\": \"https://prov.example/4/\"}]}",
            ),
            ("site/a.ics", "BEGIN:VCALENDAR\r\nURL:https://prov.example/5\r\n 5/\r\n"),
            ("site/a.csv", "namn,adress\r\nett,https://prov.example/6/\r\n"),
        ];
        let targets: Vec<String> =
            dead("https://prov.example", &files).into_iter().map(|(_, _, target, ..)| target).collect();
        assert_eq!(targets, ["/1/", "/2/", "/6/", "/55/", "/4/", "/3/"]);
    }

    #[test]
    fn a_site_may_lie_in_a_folder() {
        let files = [
            ("site/index.html", "<a href=/loften/a/><a href=/annat/><a href='https://prov.example/loften/b/'>"),
            ("site/a/index.html", ""),
        ];
        let targets: Vec<String> =
            dead("https://prov.example/loften", &files).into_iter().map(|(_, _, target, ..)| target).collect();
        assert_eq!(targets, ["/b/"]);
    }
}
