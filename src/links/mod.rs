//! Every link that stays within the site, held against what the site has: a reader never meets a dead one.
//!
//! A sink reads each page and each data file once as it passes, and keeps only addresses: what there is, and the first place that
//! leads to each target. When everything has passed, what leads nowhere is told of. Nothing is read from the disk, and nothing of a
//! page is kept, so a country-sized site takes megabytes.

mod html;
mod text;
mod xml;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use url::Url;

use crate::artifact::{Artifact, DeadLink, LinkFault, Sink, SinkError};
use crate::diagnostic;

/// The folder of the site in the output.
const SITE: &str = "site";
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
    repeated: Vec<DeadLink>,
}

/// Where a link leads: an address, and a place there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Target {
    address: String,
    anchor: String,
}

/// The first place that leads somewhere, and how many files do.
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
}

impl<'a> Checking<'a> {
    /// A sink in front of another. `base` is the site's address; `later` are the addresses of what will be put in after the rest.
    pub fn new(inner: &'a dyn Sink, base: &str, later: impl IntoIterator<Item = String>) -> Self {
        let addresses = later.into_iter().map(|address| (address, None)).collect();
        Self { inner, base: Base::new(base), found: Mutex::new(Found { addresses, ..Found::default() }) }
    }

    /// What leads nowhere of all that has passed, in the order of the files.
    pub fn into_dead(self) -> Vec<DeadLink> {
        let Found { addresses, targets, mut repeated } =
            self.found.into_inner().unwrap_or_else(PoisonError::into_inner);
        let fault = |(target, first): (Target, First)| {
            let (fault, near) = match addresses.get(&target.address) {
                None => {
                    let known = addresses.keys().map(String::as_str);
                    (LinkFault::NoFile, diagnostic::nearest(&target.address, known).map(str::to_owned))
                }
                Some(Some(ids)) if !target.anchor.is_empty() && !ids.contains(&*target.anchor) => {
                    let near = diagnostic::nearest(&target.anchor, ids.iter().map(|id| &**id));
                    (LinkFault::NoPlace, near.map(|id| format!("{}#{id}", target.address)))
                }
                Some(_) => return None,
            };
            let First { path, written, line, excerpt, files } = first;
            let anchor = if target.anchor.is_empty() { String::new() } else { format!("#{}", target.anchor) };
            let target = format!("{}{anchor}", target.address);
            Some(DeadLink { path, line, excerpt, written, target, fault, near, files })
        };
        repeated.extend(targets.into_iter().filter_map(fault));
        repeated.sort();
        repeated
    }

    /// Reads a file of the site.
    fn read(&self, path: &str, bytes: &[u8]) {
        let address = address_of(path);
        let (text, kind) = (std::str::from_utf8(bytes), path.rsplit_once('.').map_or("", |(_, ending)| ending));
        let mentions = match (text, kind) {
            (Ok(text), "html") => html::mentions(text, &self.base),
            (Ok(text), "json" | "jsonld") => text::of_json(text, &self.base),
            (Ok(text), "txt" | "ics" | "csv") => text::of_plain(text, &self.base),
            (Ok(text), _) if text.starts_with("<?xml") => xml::mentions(text, &self.base),
            _ => Vec::new(),
        };
        let text = text.unwrap_or_default();
        let (mut ids, mut repeated) = (BTreeSet::new(), Vec::new());
        let mut targets: BTreeMap<Target, (String, usize)> = BTreeMap::new();
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
                Mention::Name(written) => {
                    if let Some(target) = self.base.target(&address, &written) {
                        targets.entry(Target { anchor: String::new(), ..target }).or_insert((written, at));
                    }
                }
            }
        }
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        found.repeated.extend(repeated);
        for (target, (written, at)) in targets {
            let files = found.targets.get(&target).map_or(0, |known| known.files) + 1;
            match found.targets.get_mut(&target) {
                Some(known) if known.path.as_str() <= path => known.files = files,
                _ => {
                    let (line, excerpt) = place(text, at);
                    let first = First { path: path.to_owned(), written, line, excerpt, files };
                    found.targets.insert(target, first);
                }
            }
        }
        found.addresses.insert(address, (kind == "html").then_some(ids));
    }

    fn repeated(&self, path: &str, address: &str, id: String, text: &str, at: usize) -> DeadLink {
        let (line, excerpt) = place(text, at);
        let target = format!("{address}#{id}");
        let (path, fault) = (path.to_owned(), LinkFault::Repeated);
        DeadLink { path, line, excerpt, written: id, target, fault, near: None, files: 1 }
    }
}

impl Sink for Checking<'_> {
    fn accept(&self, artifact: Artifact) -> Result<(), SinkError> {
        if artifact.path.strip_prefix(SITE).is_some_and(|rest| rest.starts_with('/')) {
            self.read(&artifact.path, &artifact.bytes);
        }
        self.inner.accept(artifact)
    }

    fn last(&self, path: &str) -> Option<Vec<u8>> {
        self.inner.last(path)
    }
}

/// The site's own address.
struct Base {
    /// As it is written, without a slash at the end.
    written: String,
    /// As it is understood; `None` when it is no address, which the content's checks tell of.
    url: Option<Url>,
}

impl Base {
    fn new(written: &str) -> Self {
        let written = written.trim_end_matches('/').to_owned();
        Self { url: Url::parse(&format!("{written}/")).ok(), written }
    }

    /// Where a link on the page at an address leads, when it stays within the site.
    fn target(&self, page: &str, written: &str) -> Option<Target> {
        let own = self.url.as_ref()?;
        let at = own.join(page.trim_start_matches('/')).ok()?;
        let to = at.join(written.trim()).ok()?;
        if to.origin() != own.origin() {
            return None;
        }
        let decoded = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned();
        // A site below a folder of its host: what lies beside the folder is somebody else's.
        let below = to.path().strip_prefix(own.path())?;
        let address = address_of(&format!("{SITE}/{}", decoded(below)));
        Some(Target { address, anchor: to.fragment().map(decoded).unwrap_or_default() })
    }

    /// Every address of the site that stands in running text, with its place there.
    fn within<'t>(&'t self, text: &'t str) -> impl Iterator<Item = (&'t str, usize)> {
        let ends =
            |letter: char| letter.is_whitespace() || matches!(letter, '"' | '\'' | '<' | '>' | ',' | ';' | ')' | '\\');
        let length = self.written.len();
        text.match_indices(&*self.written).filter_map(move |(at, _)| {
            let rest = &text[at..];
            let end = rest.find(ends).unwrap_or(rest.len());
            // A longer host name is another site.
            let is_own = rest[length..end].is_empty() || rest[length..].starts_with(['/', '#', '?']);
            is_own.then(|| (rest[..end].trim_end_matches('.'), at))
        })
    }
}

/// `/exempelby/` for `site/exempelby/index.html`, and a file's own address for everything else.
fn address_of(path: &str) -> String {
    let address = path.strip_prefix(SITE).unwrap_or(path);
    let page = address.strip_suffix("index.html").filter(|rest| rest.ends_with('/'));
    page.unwrap_or(address).to_owned()
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

    fn dead(base: &str, files: &[(&str, &str)]) -> Vec<(String, usize, String, LinkFault, Option<String>)> {
        let checking = Checking::new(&Nowhere, base, ["/summor.txt".to_owned()]);
        for (path, text) in files {
            checking.accept(Artifact { path: (*path).into(), bytes: (*text).into() }).unwrap();
        }
        let dead = checking.into_dead();
        dead.into_iter().map(|link| (link.path, link.line, link.target, link.fault, link.near)).collect()
    }

    #[test]
    fn what_is_there_is_found_however_it_is_written() {
        let page = r##"<a href="/a/">a</a><a href="../a/#x">x</a><a href="#y">y</a><p id=y>
            <a href='https://prov.example/a/?q=1#x'>abs</a><a href="https://annan.example/b/">other</a><a href="mailto:a@b">m</a>
            <img src="/bild%20ett.png" srcset="/bild%20ett.png 1x, https://prov.example/a/ 2x"><a href="/summor.txt">s</a>
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
            ("site/index.html".to_owned(), 2, "/metodn/".to_owned(), LinkFault::NoFile, near("/metoden/")),
            (
                "site/index.html".to_owned(),
                3,
                "/metoden/#sa-gick-de".to_owned(),
                LinkFault::NoPlace,
                near("/metoden/#sa-gick-det"),
            ),
            ("site/metoden/index.html".to_owned(), 2, "/metoden/#sa-gick-det".to_owned(), LinkFault::Repeated, None),
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
