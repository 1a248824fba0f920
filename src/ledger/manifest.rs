//! The list of a site's files and their hashes: what a copy of the site is held against.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::{Mutex, PoisonError};

use super::{FILE, hash};
use crate::artifact::{Artifact, Sink, SinkError};

/// Where the list stands in the site. Its form is that of `sha256sum`, so that anyone can check it without Löfte.
pub const MANIFEST: &str = "kontrollsummor.txt";
/// The folder of the site in the output.
const SITE: &str = "site/";

/// The hashes of a site's files, by address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Manifest(BTreeMap<String, String>);

impl Manifest {
    /// The addresses: pages without `index.html`, and everything else as it is.
    pub fn addresses(&self) -> impl Iterator<Item = String> {
        self.0.keys().map(|path| address(path))
    }

    /// The hashes by path, relative to the site.
    #[must_use]
    pub fn files(&self) -> &BTreeMap<String, String> {
        &self.0
    }

    /// The list as its file has it.
    #[must_use]
    pub fn text(&self) -> String {
        self.0.iter().fold(String::new(), |mut text, (path, sum)| {
            let _ = writeln!(text, "{sum}  {path}");
            text
        })
    }

    /// Reads a list; `None` when it is none.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let pair = |line: &str| {
            let (sum, path) = line.split_once("  ")?;
            let is_sum = sum.len() == 64 && sum.bytes().all(|byte| byte.is_ascii_hexdigit());
            (is_sum && !path.is_empty()).then(|| (path.to_owned(), sum.to_owned()))
        };
        text.lines().map(pair).collect::<Option<_>>().map(Self)
    }
}

/// `/exempelby/` for `exempelby/index.html`.
fn address(path: &str) -> String {
    format!(
        "/{}",
        path.strip_suffix("index.html").filter(|rest| rest.is_empty() || rest.ends_with('/')).unwrap_or(path)
    )
}

/// Whether an address is to stand for ever. The style sheet's holds a hash of its content: it goes with the pages that ask for it.
/// What is for the web server, the parts of a long sitemap and the index of the search (whose parts are named by their content, and asked for by
/// the page to search from only) come and go.
#[must_use]
pub fn is_permanent(address: &str) -> bool {
    !["/css/", "/_", "/sitemap-", crate::model::address::SEARCH_INDEX]
        .iter()
        .any(|passing| address.starts_with(passing))
        && address != format!("/{MANIFEST}")
        && address != format!("/{FILE}")
}

/// A sink that notes the hash of every file of the site on its way.
pub struct Summing<'a> {
    inner: &'a dyn Sink,
    sums: Mutex<BTreeMap<String, String>>,
}

impl<'a> Summing<'a> {
    /// A sink in front of another.
    pub fn new(inner: &'a dyn Sink) -> Self {
        Self { inner, sums: Mutex::default() }
    }

    /// What has passed.
    pub fn into_manifest(self) -> Manifest {
        Manifest(self.sums.into_inner().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Sink for Summing<'_> {
    fn accept(&self, artifact: Artifact) -> Result<(), SinkError> {
        let noted = artifact.path.strip_prefix(SITE).map(|path| (path.to_owned(), hash(&artifact.bytes)));
        self.inner.accept(artifact)?;
        self.sums.lock().unwrap_or_else(PoisonError::into_inner).extend(noted);
        Ok(())
    }

    fn last(&self, path: &str) -> Option<Vec<u8>> {
        self.inner.last(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_back_and_tells_addresses() {
        let sum = hash(b"x");
        let text = format!("{sum}  index.html\n{sum}  prov/a.pdf\n{sum}  prov/index.html\n");
        let manifest = Manifest::parse(&text).unwrap();
        assert_eq!(manifest.text(), text);
        assert_eq!(manifest.addresses().collect::<Vec<_>>(), ["/", "/prov/a.pdf", "/prov/"]);
        assert_eq!(Manifest::parse("hej\n"), None);
        assert!(!is_permanent("/css/site.1.css") && !is_permanent("/_headers") && is_permanent("/prov/"));
        assert!(!is_permanent("/sok/pagefind/index/sv_1.pf_index") && is_permanent("/sok/"));
    }
}
