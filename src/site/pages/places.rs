//! The index of municipalities, county by county and in alphabetical order: a way to find one's own, never a ranking. A site of
//! one municipality has none.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use serde::Serialize;

use crate::locale::glossary::alphabetical;
use crate::model::address;
use crate::model::marker::Marker;
use crate::site::frame::Frame;
use crate::site::page::Page;
use crate::site::parts::marker::MarkerView;
use crate::site::parts::release::ReleaseView;
use crate::site::parts::{Link, capitalised};
use crate::site::scene::{Local, Scene};

/// What the page shows.
#[derive(Debug, Serialize)]
struct View {
    /// "kvartal 3 2026"; `None` before the first release.
    quarter: Option<String>,
    sentence: Option<String>,
    next: ReleaseView,
    /// The colours that have a column each.
    colours: Vec<MarkerView>,
    counties: Vec<County>,
    total: usize,
    method: String,
}

/// A county and its municipalities.
#[derive(Debug, Serialize)]
pub struct County {
    name: String,
    anchor: String,
    /// The county in the index.
    href: String,
    places: Vec<Place>,
}

/// A partnership in one line.
#[derive(Debug, Serialize)]
struct Place {
    link: Link,
    /// "Exempelby kommun": people look for that name too.
    municipality: String,
    /// How many promises have each colour, in the columns' order; empty before the first release.
    counts: Vec<usize>,
    /// For how many the report is missing.
    missing: usize,
    /// How many have no colour yet though there is a report.
    colourless: usize,
}

/// The index, where there is more than one municipality to find.
pub fn page<'a>(scene: &'a Scene<'a>) -> Option<Page<'a>> {
    (scene.site.partnerships.len() > 1).then(|| {
        Page::new(address::PLACES, "places.html", move || {
            let (title, description) = (scene.word("site-places-title"), scene.word("site-places-description"));
            (Frame::of_site(scene, address::PLACES, &title, &description).current("places"), view(scene))
        })
    })
}

fn view(scene: &Scene<'_>) -> View {
    let newest = scene.locals().filter_map(|local| local.latest()).max();
    View {
        quarter: newest.map(|quarter| scene.quarter(quarter)),
        sentence: sentence(scene),
        next: scene.next_release(),
        colours: colours().map(|marker| scene.marker(marker)).collect(),
        counties: counties(scene),
        total: scene.site.partnerships.len(),
        method: scene.href(address::METHOD),
    }
}

/// How the newest results of all partnerships together turned out, and of how many they are where not all have any: "En av sju
/// kommuner har publicerat sina resultat. Det enda löftet är grönt." `None` before the first release.
pub fn sentence(scene: &Scene<'_>) -> Option<String> {
    let (count, total) = (scene.locals().filter(|local| local.latest().is_some()).count(), scene.locals().count());
    if count == 0 {
        return None;
    }
    let markers: Vec<_> = scene.locals().flat_map(|local| markers(&local)).collect();
    let tally = scene.tally_sentence(&markers);
    if count == total {
        return Some(tally);
    }
    let arguments =
        [("count", count.into()), ("number", scene.count(count).into()), ("total", scene.count(total).into())];
    Some(format!("{} {tally}", capitalised(&scene.say("site-places-published", &arguments))))
}

/// The partnerships by county, both in alphabetical order.
pub fn counties(scene: &Scene<'_>) -> Vec<County> {
    let mut counties: BTreeMap<InOrder, Vec<Place>> = BTreeMap::new();
    for local in scene.locals() {
        let county = local.partnership.municipality.county.clone();
        counties.entry(InOrder(county)).or_default().push(place(&local));
    }
    counties
        .into_iter()
        .map(|(InOrder(name), mut places)| {
            places.sort_by(|a, b| alphabetical(&a.link.text, &b.link.text));
            let address = address::county(&name);
            County { anchor: address::anchor(&address).to_owned(), href: scene.href(&address), name, places }
        })
        .collect()
}

fn place(local: &Local<'_>) -> Place {
    let markers = markers(local);
    let count = |marker: Marker| markers.iter().filter(|other| **other == marker).count();
    let has_results = local.latest().is_some();
    Place {
        link: Link::new(local.home(), &local.partnership.name),
        municipality: local.partnership.municipality.name.clone(),
        counts: if has_results { colours().map(count).collect() } else { Vec::new() },
        missing: count(Marker::Missing),
        colourless: count(Marker::Unassessed) + count(Marker::NotDue),
    }
}

fn markers(local: &Local<'_>) -> Vec<Marker> {
    let results = local.latest().map(|quarter| local.partnership.results(quarter)).unwrap_or_default();
    results.into_iter().map(|result| result.marker).collect()
}

fn colours() -> impl Iterator<Item = Marker> {
    Marker::ALL.into_iter().filter(|marker| marker.rank().is_some())
}

/// A name in the order of a Swedish word list.
#[derive(PartialEq, Eq)]
struct InOrder(String);

impl Ord for InOrder {
    fn cmp(&self, other: &Self) -> Ordering {
        alphabetical(&self.0, &other.0)
    }
}

impl PartialOrd for InOrder {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
