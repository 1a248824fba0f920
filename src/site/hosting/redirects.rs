//! What has moved, for hosts that can say so themselves: a visitor is then sent on without seeing the page that shows the way.

use crate::site::scene::Scene;

/// A way from an old address to the new, both as the server sees them: with the folder of a site that lies in one.
pub struct Way {
    pub from: String,
    pub to: String,
}

/// All ways, in the order of their old addresses.
pub fn all(scene: &Scene<'_>) -> Vec<Way> {
    let mut ways: Vec<_> = Vec::new();
    for way in &scene.site.redirects {
        let [from, to] = [&way.from, &way.to].map(|address| scene.in_all_languages(address));
        // A page has moved in every language; a file, or a page of which there is one alone, once.
        ways.extend(from.into_iter().zip(to).map(|(from, to)| Way { from, to: encoded(&to) }));
    }
    ways.sort_by(|a, b| a.from.cmp(&b.from));
    ways
}

/// `_redirects`, as Netlify and Cloudflare Pages read it.
pub fn file(ways: &[Way]) -> String {
    ways.iter().map(|way| format!("{} {} 301\n", encoded(&way.from), way.to)).collect()
}

/// An address as it is sent: letters outside ASCII by their bytes.
fn encoded(address: &str) -> String {
    percent_encoding::utf8_percent_encode(address, percent_encoding::CONTROLS).to_string()
}
