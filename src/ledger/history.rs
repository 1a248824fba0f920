//! From the ledger's lines to the editions that pages and documents tell of.

use jiff::tz::TimeZone;

use super::{Edition as Line, Entry, Ledger, Named, What};
use crate::model::edition::{Edition, Published, PublishedText, ResultEditions};
use crate::model::promise::CitizenPromise;
use crate::model::{Redirect, Site};

impl Ledger {
    /// Everything that the lines record, under the names that things have now.
    #[must_use]
    pub fn published(&self, site: &Site) -> Published {
        let mut published = Published::default();
        let zone = &site.release.zone;
        for entry in self.entries() {
            match &entry.what {
                What::Result(line) => add_result(&mut published, entry, line, site, zone),
                What::Text(line) => published.texts.extend(moment(entry, zone).map(|moment| PublishedText {
                    partnership: line.partnership.clone(),
                    id: current_name(site, line),
                    published: moment,
                })),
                What::Signed(_) | What::Issue(_) => {}
            }
        }
        published
    }

    /// Where the addresses of promises that have changed names lead now: each that was published under an older name, but for
    /// those whose way on is written in the content.
    #[must_use]
    pub fn renamed(&self, site: &Site) -> Vec<Redirect> {
        let addresses = self.addresses();
        let mut redirects = Vec::new();
        for partnership in &site.partnerships {
            for promise in partnership.promises.iter().filter(|promise| !promise.former.is_empty()) {
                let written = |from: &str| site.redirects.iter().any(|redirect| redirect.from == from);
                redirects.extend(addresses.iter().filter(|from| !written(from)).filter_map(|from| {
                    let to = under_new_name(from, &partnership.id, promise)?;
                    Some(Redirect { from: (*from).to_owned(), to, place: promise.place.clone() })
                }));
            }
        }
        redirects
    }
}

/// The address that took over from one that was published under an older name of a promise.
fn under_new_name(from: &str, partnership: &str, promise: &CitizenPromise) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    // "/p/loften/ID/…" and "/p/uppfoljning/2026/kvartal-1/ID/…"
    let at = match parts.as_slice() {
        ["", of, "loften", _, ..] if *of == partnership => 3,
        ["", of, "uppfoljning", _, _, _, ..] if *of == partnership => 5,
        _ => return None,
    };
    promise.former.iter().any(|former| former == parts[at]).then(|| {
        parts[at] = &promise.id;
        parts.join("/")
    })
}

fn add_result(published: &mut Published, entry: &Entry, line: &Line, site: &Site, zone: &TimeZone) {
    let (Some(said), Some(moment), Some(quarter)) = (line.said(), moment(entry, zone), line.quarter()) else {
        return;
    };
    let id = current_name(site, line);
    let edition = Edition { number: line.edition, published: moment, said, corrections: line.corrections.clone() };
    let is_plan = line.is_plan();
    let known = published.results.iter_mut().find(|result| {
        result.partnership == line.partnership
            && result.id == id
            && result.is_plan == is_plan
            && result.quarter == quarter
    });
    match known {
        Some(result) => result.editions.push(edition),
        None => published.results.push(ResultEditions {
            partnership: line.partnership.clone(),
            id,
            is_plan,
            quarter,
            editions: vec![edition],
        }),
    }
}

fn moment(entry: &Entry, zone: &TimeZone) -> Option<jiff::ZonedDateTime> {
    Some(entry.moment()?.to_zoned_datetime(zone.clone()))
}

/// The id that a line's subject has now.
fn current_name(site: &Site, line: &Line) -> String {
    let partnership = site.partnerships.iter().find(|partnership| partnership.id == line.partnership);
    let promise = partnership
        .filter(|_| !line.is_plan())
        .and_then(|partnership| partnership.promises.iter().find(|promise| Named::of_promise(promise).has(&line.id)));
    promise.map_or_else(|| line.id.clone(), |promise| promise.id.clone())
}
