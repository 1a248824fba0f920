//! The page to search from. What searches is fetched when somebody begins to; without it the page shows the ways to everything that
//! can be found.

use serde::Serialize;

use super::start::MOST_IN_FULL;
use crate::model::address;
use crate::site::frame::Frame;
use crate::site::page::Page;
use crate::site::parts::Link;
use crate::site::scene::{Local, Scene};
use crate::site::search::{BY_KIND, BY_PARTNERSHIP, Kind};

/// What the page shows.
#[derive(Debug, Serialize)]
struct View {
    /// The page itself.
    address: String,
    /// What searches.
    engine: String,
    choices: Vec<Choice>,
    /// The ways to everything, partnership by partnership where they are few.
    ways: Vec<Way>,
    start: String,
}

/// A choice that narrows a search.
#[derive(Debug, Serialize)]
struct Choice {
    /// Its name in the address.
    name: &'static str,
    options: Vec<Chosen>,
}

#[derive(Debug, Serialize)]
struct Chosen {
    value: String,
    text: String,
}

/// The lists of one partnership.
#[derive(Debug, Serialize)]
struct Way {
    home: Link,
    lists: Vec<Link>,
}

/// The page to search from.
pub fn page<'a>(scene: &'a Scene<'a>) -> Page<'a> {
    Page::new(address::SEARCH, "search.html", move || {
        let (title, description) = (scene.word("site-search-title"), scene.word("site-search-description"));
        (Frame::of_site(scene, address::SEARCH, &title, &description).current("search"), view(scene))
    })
}

fn view(scene: &Scene<'_>) -> View {
    let are_few = scene.site.partnerships.len() <= MOST_IN_FULL;
    View {
        address: scene.href(address::SEARCH),
        engine: scene.href(address::SEARCH_ENGINE),
        choices: choices(scene),
        ways: scene.listed().filter(|_| are_few).map(|local| way(&local)).collect(),
        start: scene.href(address::START),
    }
}

/// The choices among which there is something to choose.
fn choices(scene: &Scene<'_>) -> Vec<Choice> {
    let word = |kind: &Kind| scene.word(&format!("site-search-kinds-{}", kind.key()));
    let kinds = Kind::ALL.iter().filter(|kind| scene.locals().any(|local| has_any(&local, **kind)));
    let kinds = kinds.map(|kind| Chosen { value: kind.key().to_owned(), text: word(kind) });
    let partnerships = scene.listed().map(|local| Chosen {
        value: local.id().to_owned(),
        text: crate::tongue::plain(&local.partnership.name).into_owned(),
    });
    let choices = [
        Choice { name: BY_KIND, options: kinds.collect() },
        Choice { name: BY_PARTNERSHIP, options: partnerships.collect() },
    ];
    choices.into_iter().filter(|choice| choice.options.len() > 1).collect()
}

fn has_any(local: &Local<'_>, kind: Kind) -> bool {
    let of = local.partnership;
    match kind {
        Kind::Promise => of.promises.iter().next().is_some(),
        Kind::Quarter => local.latest().is_some(),
        Kind::Agreement => of.agreements.iter().next().is_some(),
        Kind::Plan => of.plans.iter().next().is_some(),
        Kind::Situation => of.situations.iter().next().is_some(),
        Kind::Walk => of.walks.iter().next().is_some(),
        Kind::About => true,
    }
}

fn way(local: &Local<'_>) -> Way {
    let (scene, id) = (local.scene, local.id());
    let lists = [
        (Kind::Promise, address::promises(id), "site-archive-promises"),
        (Kind::Quarter, address::results(id), "site-archive-results"),
        (Kind::Agreement, address::agreements(id), "site-archive-agreements"),
        (Kind::Plan, address::plans(id), "site-archive-plans"),
        (Kind::Situation, address::situations(id), "site-archive-situations"),
        (Kind::Walk, address::walks(id), "site-archive-walks"),
    ];
    let there = lists.into_iter().filter(|(kind, ..)| has_any(local, *kind));
    Way {
        home: Link::new(local.home(), &local.partnership.name),
        lists: there.map(|(_, address, key)| Link::new(scene.href(&address), &scene.word(key))).collect(),
    }
}
