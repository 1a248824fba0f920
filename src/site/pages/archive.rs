//! The archive: every result year by year, and the lists of promises, agreements, plans, situation reports and safety walks. What
//! has been published is found by walking from the whole to the part, without a search.

use serde::Serialize;

use super::partnership::{Dated, PromiseEntry, agreements, plans, promises, situations};
use crate::model::address;
use crate::model::period::Quarter;
use crate::site::frame::Frame;
use crate::site::page::Page;
use crate::site::parts::standing::Count;
use crate::site::parts::{Day, Link};
use crate::site::scene::Local;

/// Years of results: all of them, or one.
#[derive(Debug, Serialize)]
struct Results {
    partnership: String,
    years: Vec<Year>,
    /// Whether the page is about one year.
    one: bool,
    previous: Option<Link>,
    next: Option<Link>,
}

#[derive(Debug, Serialize)]
struct Year {
    anchor: String,
    link: Link,
    quarters: Vec<QuarterEntry>,
    /// The year's report to the council.
    report: String,
}

/// A quarter in one row.
#[derive(Debug, Serialize)]
struct QuarterEntry {
    link: Link,
    sentence: String,
    tally: Vec<Count>,
    released: Day,
}

/// A list of documents of one kind.
#[derive(Debug, Serialize)]
struct List {
    partnership: String,
    lead: String,
    entries: Vec<Dated>,
}

/// How the entries of a list are made.
type Entries = fn(Local<'_>) -> Vec<Dated>;

/// All promises.
#[derive(Debug, Serialize)]
struct Promises {
    partnership: String,
    promises: Vec<PromiseEntry>,
}

/// The pages of a partnership's archive. A list that would be empty has no page.
pub fn pages<'a>(local: Local<'a>) -> Vec<Page<'a>> {
    let mut pages = vec![of_promises(local), of_results(local)];
    let mut years: Vec<i16> = local.released.iter().map(|quarter| quarter.year).collect();
    years.dedup();
    pages.extend(years.into_iter().map(|year| of_year(local, year)));
    let partnership = local.partnership;
    let id = local.id();
    let lists: [(&'static str, String, bool, Entries); 4] = [
        ("agreements", address::agreements(id), partnership.agreements.iter().next().is_some(), agreements),
        ("plans", address::plans(id), partnership.plans.iter().next().is_some(), plans),
        ("situations", address::situations(id), partnership.situations.iter().next().is_some(), situations),
        ("walks", address::walks(id), partnership.walks.iter().next().is_some(), walks),
    ];
    for (key, address, has_any, entries) in lists {
        if has_any {
            pages.push(list(local, key, address, entries));
        }
    }
    pages
}

fn of_promises(local: Local<'_>) -> Page<'_> {
    let address = address::promises(local.id());
    Page::new(address.clone(), "promises.html", move || {
        let (title, lead) = (local.scene.word("site-archive-promises"), local.scene.word("site-archive-promises-lead"));
        let view = Promises { partnership: local.partnership.name.clone(), promises: promises(local) };
        (Frame::of_partnership(&local, &address, &title, &lead), view)
    })
}

fn of_results(local: Local<'_>) -> Page<'_> {
    let address = address::results(local.id());
    Page::new(address.clone(), "results.html", move || {
        let (title, lead) = (local.scene.word("site-archive-results"), local.scene.word("site-archive-results-lead"));
        let view = Results {
            partnership: local.partnership.name.clone(),
            years: years(local, local.released),
            one: false,
            previous: None,
            next: None,
        };
        (Frame::of_partnership(&local, &address, &title, &lead), view)
    })
}

fn of_year(local: Local<'_>, year: i16) -> Page<'_> {
    let address = address::results_of_year(local.id(), year);
    Page::new(address.clone(), "results.html", move || {
        let scene = local.scene;
        let title = scene.say("site-archive-year", &[("year", year.to_string().into())]);
        let of = |year: i16| {
            let is_there = local.released.iter().any(|quarter| quarter.year == year);
            is_there.then(|| Link::new(scene.href(&address::results_of_year(local.id(), year)), &year.to_string()))
        };
        let quarters: Vec<_> = local.released.iter().copied().filter(|quarter| quarter.year == year).collect();
        let view = Results {
            partnership: local.partnership.name.clone(),
            years: years(local, &quarters),
            one: true,
            previous: of(year - 1),
            next: of(year + 1),
        };
        (Frame::of_partnership(&local, &address, &title, &scene.word("site-archive-results-lead")), view)
    })
}

/// Quarters by year, the newest first.
fn years(local: Local<'_>, quarters: &[Quarter]) -> Vec<Year> {
    let scene = local.scene;
    let mut years: Vec<Year> = Vec::new();
    let mut current = None;
    for quarter in quarters.iter().rev() {
        if current != Some(quarter.year) {
            current = Some(quarter.year);
            let year = quarter.year.to_string();
            years.push(Year {
                anchor: format!("ar-{year}"),
                link: Link::new(scene.href(&address::results_of_year(local.id(), quarter.year)), &year),
                quarters: Vec::new(),
                report: scene.href(&address::council_pdf(local.id(), quarter.year)),
            });
        }
        if let Some(year) = years.last_mut() {
            year.quarters.push(entry(local, *quarter));
        }
    }
    years
}

fn entry(local: Local<'_>, quarter: Quarter) -> QuarterEntry {
    let scene = local.scene;
    let markers: Vec<_> = local.partnership.results(quarter).iter().map(|result| result.marker).collect();
    QuarterEntry {
        link: Link::new(scene.href(&address::quarter(local.id(), quarter)), &scene.quarter_capital(quarter)),
        sentence: scene.tally_sentence(&markers),
        tally: local.tally(&markers),
        released: scene.day(scene.site.release.date(quarter)),
    }
}

fn list<'a>(local: Local<'a>, key: &'static str, address: String, entries: Entries) -> Page<'a> {
    Page::new(address.clone(), "list.html", move || {
        let title = local.scene.word(&format!("site-archive-{key}"));
        let lead = local.scene.word(&format!("site-archive-{key}-lead"));
        let frame = Frame::of_partnership(&local, &address, &title, &lead);
        (frame, List { partnership: local.partnership.name.clone(), lead, entries: entries(local) })
    })
}

/// The safety walks, the newest first.
pub fn walks(local: Local<'_>) -> Vec<Dated> {
    let scene = local.scene;
    let mut all: Vec<_> = local.partnership.walks.iter().collect();
    all.sort_by_key(|walk| std::cmp::Reverse(walk.date));
    all.into_iter()
        .map(|walk| Dated {
            link: Link::new(scene.href(&address::walk(local.id(), &walk.id)), &walk.title),
            note: format!("{}. {}", scene.locale.date(walk.date), scene.walk_standing(walk)),
            tag: None,
        })
        .collect()
}
