//! The page for addresses that lead nowhere: says so, and where most people were going.

use serde::Serialize;

use super::start::MOST_IN_FULL;
use crate::model::address;
use crate::site::frame::Frame;
use crate::site::page::Page;
use crate::site::parts::Link;
use crate::site::parts::release::ReleaseView;
use crate::site::scene::Scene;

/// Where the page lies. Servers show it for every address that is not there.
const ADDRESS: &str = "/404.html";

/// What the page shows.
#[derive(Debug, Serialize)]
struct View {
    start: String,
    /// The newest results of each partnership, where they are few.
    latest: Vec<Latest>,
    next: ReleaseView,
}

#[derive(Debug, Serialize)]
struct Latest {
    link: Link,
    home: Link,
    sentence: String,
}

/// The page for addresses that lead nowhere.
pub fn page<'a>(scene: &'a Scene<'a>) -> Page<'a> {
    Page::new(ADDRESS, "not-found.html", move || {
        let title = scene.word("site-not-found-title");
        let frame = Frame::of_site(scene, ADDRESS, &title, &scene.word("site-not-found-text")).canonical_at(None);
        (frame, View { start: scene.href(address::START), latest: latest(scene), next: scene.next_release() })
    })
    .unlisted()
}

fn latest(scene: &Scene<'_>) -> Vec<Latest> {
    if scene.site.partnerships.len() > MOST_IN_FULL {
        return Vec::new();
    }
    let entries = scene.listed().filter_map(|local| {
        let quarter = local.latest()?;
        let markers: Vec<_> = local.partnership.results(quarter).iter().map(|result| result.marker).collect();
        Some(Latest {
            link: Link::new(scene.href(&address::latest(local.id())), &scene.quarter_capital(quarter)),
            home: Link::new(local.home(), &local.partnership.name),
            sentence: scene.tally_sentence(&markers),
        })
    });
    entries.collect()
}
