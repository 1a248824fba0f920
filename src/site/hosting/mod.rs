//! What a web server and the programs that visit it need: which pages there are, what every answer says of itself, what has moved,
//! and where a fault in the site's security is told of.
//!
//! Each thing is known once, in a table, and written in the form of each kind of host: as files that static hosts read from the site
//! itself, and as settings for nginx and Caddy. Those lie outside the site, beside it in the output, since they follow the content
//! (its redirects) but are nothing that visitors ask for.

mod headers;
mod redirects;
mod servers;
mod sitemap;

use crate::artifact::Artifact;
use crate::model::address;

use super::scene::Scene;

/// The addresses of what is made here, but for the parts of a long sitemap.
pub const ADDRESSES: [&str; 5] =
    [address::SITEMAP, address::ROBOTS, address::SECURITY, address::HOST_HEADERS, address::HOST_REDIRECTS];

/// A page that search engines are told of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Listed {
    /// Its address in its language.
    pub own: String,
    /// The address of the same page in the content's own language.
    pub address: String,
}

/// All of it.
#[must_use]
pub fn files(scene: &Scene<'_>, listed: Vec<Listed>) -> Vec<Artifact> {
    let ways = redirects::all(scene);
    let in_site = |address: &str, text: String| Artifact { path: format!("site{address}"), bytes: text.into_bytes() };
    let beside = |name: &str, text: String| Artifact { path: format!("webbserver/{name}"), bytes: text.into_bytes() };
    let mut files = vec![
        in_site(address::ROBOTS, robots(scene)),
        in_site(address::SECURITY, security(scene)),
        in_site(address::HOST_HEADERS, headers::file()),
        in_site(address::HOST_REDIRECTS, redirects::file(&ways)),
        beside("nginx-tabeller.conf", servers::nginx_tables(&ways)),
        beside("nginx-svar.conf", servers::nginx_answers()),
        beside("caddy-svar", servers::caddy(&ways)),
        beside("headers-utan-undantag", headers::file_without_overlap()),
    ];
    files.extend(sitemap::files(scene, listed).into_iter().map(|(address, text)| in_site(&address, text)));
    files
}

/// Everything may be read, and here is the list of it.
fn robots(scene: &Scene<'_>) -> String {
    format!("User-agent: *\nDisallow:\n\nSitemap: {}\n", scene.absolute(address::SITEMAP))
}

/// It holds for a year from the newest release (`RFC 9116` asks for no more). The day itself would change the site every day, and
/// with it the ledger; the results' release changes it anyhow.
fn security(scene: &Scene<'_>) -> String {
    let site = scene.site;
    let from = site.release.moment(site.release.latest_released(&site.now)).unwrap_or_else(|| site.now.clone());
    let expires = from.timestamp().saturating_add(jiff::SignedDuration::from_hours(24 * 364)).unwrap_or_default();
    format!(
        "Contact: mailto:{}\nExpires: {}\nPreferred-Languages: {}\nCanonical: {}\n",
        site.contact.email,
        expires.strftime("%Y-%m-%dT%H:%M:%SZ"),
        site.languages.join(", "),
        scene.absolute(address::SECURITY)
    )
}
