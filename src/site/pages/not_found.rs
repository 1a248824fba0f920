//! The page for addresses that lead nowhere: says so, and where most people were going.

use serde::Serialize;

use crate::model::address;
use crate::site::frame::Frame;
use crate::site::page::Page;
use crate::site::parts::Link;
use crate::site::scene::Scene;

/// Where the page lies. Servers show it for every address that is not there.
const ADDRESS: &str = "/404.html";

/// What the page shows.
#[derive(Debug, Serialize)]
struct View {
    start: String,
    /// The newest results of each partnership.
    latest: Vec<Link>,
}

/// The page for addresses that lead nowhere.
pub fn page<'a>(scene: &'a Scene<'a>) -> Page<'a> {
    Page::new(ADDRESS, "not-found.html", move || {
        let title = scene.word("site-not-found-title");
        let frame = Frame::of_site(scene, ADDRESS, &title, &scene.word("site-not-found-text")).canonical_at(None);
        let latest = scene
            .locals()
            .map(|local| Link::new(scene.href(&address::latest(local.id())), &local.partnership.name))
            .collect();
        (frame, View { start: scene.href(address::START), latest })
    })
    .unlisted()
}
