//! The sitemap: every page that has its permanent address here, and when its results were released or corrected. One that is too
//! long for a file becomes a list of files (`sitemaps.org`).
//!
//! Which pages are the same in another language is told by the pages themselves and not here: the elements that some search engines
//! read it by are not of the protocol, and its schema refuses them.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::Listed;
use crate::model::address;
use crate::model::partnership::Subject;
use crate::site::html::escape_into;
use crate::site::scene::Scene;

/// What one file may hold, by the protocol.
const MOST: Limits = Limits { addresses: 50_000, bytes: 50 << 20 };
const OPENING: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const FORM: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const CLOSING: &str = "</urlset>\n";

/// How much a file may hold.
#[derive(Clone, Copy)]
struct Limits {
    addresses: usize,
    bytes: usize,
}

/// The files: each address with its text.
#[must_use]
pub fn files(scene: &Scene<'_>, mut listed: Vec<Listed>) -> Vec<(String, String)> {
    let dates = dates(scene);
    listed.sort_unstable();
    let base = &scene.site.base;
    let entries =
        listed.into_iter().map(|page| entry("url", &format!("{base}{}", page.own), dates.get(&page.address).copied()));
    written(entries, MOST, |part| scene.absolute(part))
}

/// When the pages that show results last changed: on the day of the release, or of a correction since. A list of results changes with
/// what it lists.
fn dates(scene: &Scene<'_>) -> BTreeMap<String, Date> {
    let mut dates: BTreeMap<String, Date> = BTreeMap::new();
    for local in scene.locals() {
        let id = local.id();
        let Some(changed) = local.changed() else { continue };
        dates.extend(
            [address::partnership(id), address::results(id), address::promises(id)].map(|page| (page, changed)),
        );
        for (of, promise) in local.partnership.promises.entries() {
            if let Some(changed) = local.promise_changed(of) {
                let pages = [address::promise(id, &promise.id), address::history(id, &promise.id)];
                dates.extend(pages.map(|page| (page, changed)));
            }
        }
        for quarter in local.released {
            dates.insert(address::quarter(id, *quarter), local.quarter_changed(*quarter));
            if let Some(changed) = local.year_changed(quarter.year) {
                dates.insert(address::results_of_year(id, quarter.year), changed);
            }
            // Also where no report came: that it did not is what the page tells.
            let promises = local.partnership.results(*quarter).into_iter().map(|one| Subject::Promise(one.promise));
            let reports = local.partnership.follow_ups.approved().filter(|one| one.quarter == *quarter);
            for subject in promises.chain(reports.map(|one| one.subject)) {
                dates.insert(local.published(subject, *quarter).page, local.result_changed(subject, *quarter));
            }
        }
    }
    if !dates.is_empty() {
        dates.insert(address::START.to_owned(), scene.changed());
    }
    dates
}

fn entry(element: &str, absolute: &str, changed: Option<Date>) -> String {
    let mut out = format!("<{element}><loc>");
    escape_into(absolute, &mut out);
    out.push_str("</loc>");
    if let Some(date) = changed {
        out.push_str(&format!("<lastmod>{date}</lastmod>"));
    }
    out.push_str(&format!("</{element}>\n"));
    out
}

/// One file where the entries fit in one, and otherwise a list of files.
fn written(
    entries: impl Iterator<Item = String>,
    most: Limits,
    absolute: impl Fn(&str) -> String,
) -> Vec<(String, String)> {
    let opening = format!("{OPENING}<urlset xmlns=\"{FORM}\">\n");
    let mut parts = vec![opening.clone()];
    let mut count = 0;
    for entry in entries {
        let is_full = parts.last().is_some_and(|part| part.len() + entry.len() + CLOSING.len() > most.bytes);
        if count == most.addresses || is_full {
            parts.push(opening.clone());
            count = 0;
        }
        count += 1;
        if let Some(part) = parts.last_mut() {
            part.push_str(&entry);
        }
    }
    for part in &mut parts {
        part.push_str(CLOSING);
    }
    if parts.len() == 1 {
        return parts.into_iter().map(|text| (address::SITEMAP.to_owned(), text)).collect();
    }
    let parts: Vec<_> = parts.into_iter().enumerate().map(|(at, text)| (address::sitemap_part(at + 1), text)).collect();
    let list = parts.iter().map(|(part, _)| entry("sitemap", &absolute(part), None));
    let index = format!("{OPENING}<sitemapindex xmlns=\"{FORM}\">\n{}</sitemapindex>\n", list.collect::<String>());
    std::iter::once((address::SITEMAP.to_owned(), index)).chain(parts).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(count: usize, most: Limits) -> Vec<(String, String)> {
        let entries = (1..=count).map(|number| entry("url", &format!("https://prov.example/{number}/"), None));
        written(entries, most, |part| format!("https://prov.example{part}"))
    }

    #[test]
    fn what_fits_is_one_file() {
        let files = split(3, Limits { addresses: 3, bytes: 1000 });
        assert_eq!(files.len(), 1);
        assert_eq!(files[0].0, "/sitemap.xml");
        assert_eq!(files[0].1.matches("<loc>").count(), 3);
    }

    #[test]
    fn what_does_not_is_a_list_of_files_that_do() {
        for (most, parts) in [(Limits { addresses: 2, bytes: 1000 }, 3), (Limits { addresses: 9, bytes: 190 }, 5)] {
            let files = split(5, most);
            assert_eq!(files.len(), parts + 1);
            assert!(files[0].1.contains("<sitemap><loc>https://prov.example/sitemap-1.xml</loc></sitemap>"));
            assert!(files[1..].iter().all(|(_, text)| text.len() <= most.bytes));
            assert_eq!(files[1..].iter().map(|(_, text)| text.matches("<loc>").count()).sum::<usize>(), 5);
        }
    }
}
