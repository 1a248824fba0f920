//! The page for addresses that lead nowhere: says so, and where most people were going. A server shows the same page whatever
//! language the address was in, so it says the least that is needed in each language of the site.

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
    /// The same in short in each further language.
    tongues: Vec<Tongue>,
}

/// The page in another language.
#[derive(Debug, Serialize)]
struct Tongue {
    language: String,
    title: String,
    text: String,
    links: Vec<Link>,
}

#[derive(Debug, Serialize)]
struct Latest {
    /// "Exempelby, kvartal 3 2026": links with the same words would lead to different places.
    link: Link,
    home: Link,
    sentence: String,
}

/// The page for addresses that lead nowhere.
pub fn page<'a>(scene: &'a Scene<'a>) -> Page<'a> {
    Page::new(ADDRESS, "not-found.html", move || {
        let title = scene.word("site-not-found-title");
        let frame = Frame::of_site(scene, ADDRESS, &title, &scene.word("site-not-found-text")).canonical_at(None);
        let view = View {
            start: scene.href(address::START),
            latest: latest(scene),
            next: scene.next_release(),
            tongues: tongues(scene),
        };
        (frame, view)
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
            link: Link::new(
                scene.href(&address::latest(local.id())),
                &format!("{}, {}", local.partnership.name, scene.quarter(quarter)),
            ),
            home: Link::new(local.home(), &local.partnership.name),
            sentence: scene.tally_sentence(&markers),
        })
    });
    entries.collect()
}

fn tongues(scene: &Scene<'_>) -> Vec<Tongue> {
    let others = |address: &str| scene.alternates(address).into_iter().filter(|alternate| !alternate.main);
    let addresses = others(address::START).zip(others(address::SEARCH));
    let tongues = addresses.zip(scene.tongues).map(|((start, search), words)| Tongue {
        title: words.word("site-not-found-title"),
        text: words.word("site-not-found-text"),
        links: vec![
            Link::new(start.href, &words.word("site-not-found-start")),
            Link::new(search.href, &words.word("site-search-link")),
        ],
        language: start.language,
    });
    tongues.collect()
}
