//! What the ledger refuses: content that would change silently what has been published.

use super::content;
use super::record::{Named, title_and_page};
use super::{Broken, FILE, Ledger, What, signed};
use crate::diagnostic::{Diagnostic, rules};
use crate::model::Site;
use crate::model::partnership::Partnership;
use crate::model::said::SaidCorrection;
use crate::place::Place;

/// Holds a site, whose records could all be read, against the ledger.
#[must_use]
pub fn check(site: &Site, ledger: &Ledger) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for partnership in &site.partnerships {
        changed_results(partnership, ledger, &mut faults);
        changed_texts(partnership, ledger, &mut faults);
    }
    vanished_results(site, ledger, &mut faults);
    signed::check(site, ledger, &mut faults);
    faults
}

/// A ledger whose chain does not hold: what stands after the line proves nothing.
#[must_use]
pub fn broken_line(broken: &Broken) -> Diagnostic {
    let (start, end) = broken.span;
    Diagnostic::at(&rules::LEDGER_BROKEN, &Place { file: FILE.into(), start, end })
        .with("line", broken.line.to_string())
        .with("how", format!("@ledger-{}", broken.how.key()))
}

/// A published result may change only together with a new dated correction, or where a preliminary figure is settled.
fn changed_results(partnership: &Partnership, ledger: &Ledger, faults: &mut Vec<Diagnostic>) {
    for follow_up in partnership.follow_ups.approved() {
        let (title, _) = title_and_page(partnership, follow_up);
        let quarter = follow_up.quarter.to_string();
        let named = Named::of(partnership, follow_up);
        let Some((entry, last)) = ledger.results(&partnership.id, &quarter, &named).next_back() else { continue };
        let now = content::of_result(partnership, follow_up);
        let corrections: Vec<SaidCorrection> = follow_up.corrections.iter().map(SaidCorrection::of).collect();
        let is_told = corrections.len() > last.corrections.len();
        let spoils_corrections = !corrections.starts_with(&last.corrections);
        if spoils_corrections || !(is_told || content::is_revision(&last.content, &now)) {
            faults.push(
                Diagnostic::at(&rules::RESULT_CHANGED, &follow_up.place)
                    .with("title", title)
                    .with("quarter", quarter.clone())
                    .with("time", entry.time.clone())
                    .with("parts", differing(&last.content, &now)),
            );
        }
    }
}

/// The keys that differ between two contents.
fn differing(old: &serde_json::Value, new: &serde_json::Value) -> String {
    let keys = old.as_object().into_iter().flatten();
    let differing: Vec<&str> = keys
        .filter(|(key, value)| !new.get(key.as_str()).is_some_and(|other| content::says_the_same(value, other)))
        .map(|(key, _)| key.as_str())
        .collect();
    if differing.is_empty() { "rättelser".to_owned() } else { differing.join(", ") }
}

/// The text of a promise is locked from the day it is signed: results are measured against it.
fn changed_texts(partnership: &Partnership, ledger: &Ledger, faults: &mut Vec<Diagnostic>) {
    for promise in partnership.promises.iter() {
        let Some((_, signed)) = ledger.text_of(&partnership.id, &Named::of_promise(promise)) else { continue };
        let now = content::of_promise(partnership, promise);
        if !content::says_the_same(&signed.content, &now) {
            faults.push(
                Diagnostic::at(&rules::PROMISE_TEXT_CHANGED, &promise.place)
                    .with("title", promise.title.clone())
                    .with("parts", differing(&signed.content, &now)),
            );
        }
    }
}

/// A published result whose report is gone.
fn vanished_results(site: &Site, ledger: &Ledger, faults: &mut Vec<Diagnostic>) {
    let mut told = std::collections::BTreeSet::new();
    for entry in ledger.entries() {
        let What::Result(edition) = &entry.what else { continue };
        let quarter = edition.quarter.clone().unwrap_or_default();
        let partnership = site.partnerships.iter().find(|partnership| partnership.id == edition.partnership);
        let stands = partnership.is_some_and(|partnership| {
            partnership.follow_ups.approved().any(|follow_up| {
                let named = Named::of(partnership, follow_up);
                follow_up.quarter.to_string() == quarter && named.is_plan == edition.is_plan() && named.has(&edition.id)
            })
        });
        let path = format!("{}/uppfoljningar/{quarter}/{}.md", edition.partnership, edition.id);
        if !stands && told.insert(path.clone()) {
            faults.push(
                Diagnostic::at(&rules::RESULT_REMOVED, &Place::file(path.as_str()))
                    .with("path", path)
                    .with("time", entry.time.clone()),
            );
        }
    }
}
