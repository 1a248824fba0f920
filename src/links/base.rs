//! The site's own address: which links stay within it, and where they lead.

use url::Url;

/// The folder of the site in the output.
pub const SITE: &str = "site";

/// Where a link leads: an address, and a place there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Target {
    /// The page or file.
    pub address: String,
    /// The place on it; mostly empty.
    pub anchor: String,
}

/// The site's own address.
pub struct Base {
    /// As it is written, without a slash at the end.
    written: String,
    /// As it is understood; `None` when it is no address, which the content's checks tell of.
    url: Option<Url>,
}

impl Base {
    /// Reads an address as it is written in the settings.
    pub fn new(written: &str) -> Self {
        let written = written.trim_end_matches('/').to_owned();
        Self { url: Url::parse(&format!("{written}/")).ok(), written }
    }

    /// Where a link on the page at an address leads, when it stays within the site.
    pub fn target(&self, page: &str, written: &str) -> Option<Target> {
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

    /// Whether an address is one of another host's.
    pub fn is_foreign(&self, written: &str) -> bool {
        let Some(own) = &self.url else { return false };
        own.join(written.trim()).is_ok_and(|to| matches!(to.scheme(), "http" | "https") && to.origin() != own.origin())
    }

    /// Every address of the site that stands in running text, with its place there.
    pub fn within<'t>(&'t self, text: &'t str) -> impl Iterator<Item = (&'t str, usize)> {
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
pub fn address_of(path: &str) -> String {
    let address = path.strip_prefix(SITE).unwrap_or(path);
    let page = address.strip_suffix("index.html").filter(|rest| rest.ends_with('/'));
    page.unwrap_or(address).to_owned()
}
