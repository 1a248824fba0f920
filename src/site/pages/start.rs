//! The start page: this quarter's results on the first screen, and the way to each municipality.

use serde::Serialize;

use super::places::{self, County};
use crate::model::address;
use crate::site::frame::Frame;
use crate::site::page::Page;
use crate::site::parts::Link;
use crate::site::parts::changes::Changes;
use crate::site::parts::release::ReleaseView;
use crate::site::parts::standing::Standing;
use crate::site::scene::{Local, Scene};
use crate::site::structured;

/// With more partnerships than this, each is told in one line; its promises are one step away.
pub const MOST_IN_FULL: usize = 6;

/// What the start page shows.
#[derive(Debug, Serialize)]
struct View {
    description: String,
    /// "kvartal 3 2026"; `None` before the first release.
    quarter: Option<String>,
    released: Option<ReleaseView>,
    next: ReleaseView,
    /// The counts of all partnerships together, where there are several.
    sentence: Option<String>,
    in_full: bool,
    /// The partnerships in full, where there are few.
    partnerships: Vec<Entry>,
    /// The way to each of them, where there are several.
    counties: Vec<County>,
    places: Option<String>,
    /// How many municipalities there are to choose from.
    total: usize,
    /// What has changed since the quarter before.
    changes: Option<Changes>,
    method: String,
}

#[derive(Debug, Serialize)]
struct Entry {
    id: String,
    link: Link,
    standing: Option<Standing>,
}

/// The start page.
pub fn page<'a>(scene: &'a Scene<'a>) -> Page<'a> {
    Page::new(address::START, "start.html", move || {
        let site = scene.site;
        let frame = Frame::of_site(scene, address::START, &site.title, &site.description)
            .for_start()
            .structured(Some(&structured::website(scene)))
            .with_feed(scene.site_feed());
        (frame, view(scene))
    })
}

fn view(scene: &Scene<'_>) -> View {
    let newest = scene.locals().filter_map(|local| local.latest()).max();
    let count = scene.site.partnerships.len();
    View {
        description: scene.site.description.clone(),
        quarter: newest.map(|quarter| scene.quarter(quarter)),
        released: newest.map(|quarter| scene.release(quarter)),
        next: scene.next_release(),
        sentence: if count > 1 { places::sentence(scene) } else { None },
        in_full: count <= MOST_IN_FULL,
        partnerships: if count <= MOST_IN_FULL { scene.listed().map(entry).collect() } else { Vec::new() },
        counties: if count > 1 { places::counties(scene) } else { Vec::new() },
        places: (count > 1).then(|| scene.href(address::PLACES)),
        total: count,
        changes: newest.and_then(|quarter| scene.changes(quarter)),
        method: scene.href(address::METHOD),
    }
}

fn entry(local: Local<'_>) -> Entry {
    let partnership = local.partnership;
    Entry {
        id: partnership.id.clone(),
        link: Link::new(local.home(), &partnership.name),
        standing: local.latest().map(|quarter| local.standing(quarter)),
    }
}
