//! The sitemap: every page that has its permanent address here.

use super::html::escape_into;
use super::page::Page;
use super::scene::Scene;

/// Writes `sitemap.xml`.
#[must_use]
pub fn write(scene: &Scene<'_>, pages: &[Page<'_>]) -> String {
    let mut addresses: Vec<_> = pages.iter().filter(|page| page.listed).map(|page| page.address.as_str()).collect();
    addresses.sort_unstable();
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for address in addresses {
        out.push_str("<url><loc>");
        escape_into(&scene.absolute(address), &mut out);
        out.push_str("</loc></url>\n");
    }
    out.push_str("</urlset>\n");
    out
}
