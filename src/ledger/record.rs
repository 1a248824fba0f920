//! What is to be recorded when a site is published: results and signed texts that the ledger does not hold yet.

use super::content;
use super::{Edition, Ledger, What, hash, signed};
use crate::model::follow_up::FollowUp;
use crate::model::partnership::{Partnership, Subject};
use crate::model::{Site, address};

/// Something that is published for the first time, or in a new edition.
#[derive(Debug, Clone, PartialEq)]
pub struct Released {
    /// The line to be written.
    pub what: What,
    /// Its title, for people.
    pub title: String,
}

/// What the ledger lacks of what is public, in a fixed order: by partnership, signed texts and files first, then results by quarter.
#[must_use]
pub fn due(site: &Site, ledger: &Ledger) -> Vec<Released> {
    let mut due = Vec::new();
    for partnership in &site.partnerships {
        due.extend(texts(partnership, ledger));
        due.extend(signed::due(partnership, ledger));
        for quarter in partnership.released_quarters(site) {
            let reports = partnership.follow_ups.approved().filter(|follow_up| follow_up.quarter == quarter);
            due.extend(reports.filter_map(|follow_up| result(partnership, follow_up, ledger)));
        }
    }
    due
}

fn texts<'a>(partnership: &'a Partnership, ledger: &'a Ledger) -> impl Iterator<Item = Released> + 'a {
    partnership.promises.iter().filter_map(move |promise| {
        promise.signed.as_ref()?;
        if ledger.text_of(&partnership.id, &promise.id).is_some() {
            return None;
        }
        let content = content::of_promise(partnership, promise);
        let edition = Edition {
            partnership: partnership.id.clone(),
            id: promise.id.clone(),
            quarter: None,
            edition: 1,
            corrections: 0,
            addresses: vec![address::promise(&partnership.id, &promise.id)],
            sha256: hash(content.to_string().as_bytes()),
            content,
        };
        Some(Released { what: What::Text(edition), title: promise.title.clone() })
    })
}

fn result(partnership: &Partnership, follow_up: &FollowUp, ledger: &Ledger) -> Option<Released> {
    let (id, title, page) = subject(partnership, follow_up);
    let quarter = follow_up.quarter.to_string();
    let content = content::of_result(partnership, follow_up);
    let last = ledger.results(&partnership.id, &quarter, id).next_back().map(|(_, edition)| edition);
    let corrections = follow_up.corrections.len();
    if last.is_some_and(|last| last.content == content && last.corrections == corrections) {
        return None;
    }
    let edition = Edition {
        partnership: partnership.id.clone(),
        id: id.to_owned(),
        quarter: Some(quarter.clone()),
        edition: last.map_or(1, |last| last.edition + 1),
        corrections,
        addresses: vec![page],
        sha256: hash(content.to_string().as_bytes()),
        content,
    };
    Some(Released { what: What::Result(edition), title: title.to_owned() })
}

/// The id and the title of what a follow-up is about, and the address where its result stands.
pub fn subject<'a>(partnership: &'a Partnership, follow_up: &FollowUp) -> (&'a str, &'a str, String) {
    match follow_up.subject {
        Subject::Promise(of) => {
            let promise = &partnership.promises[of];
            (&promise.id, &promise.title, address::result(&partnership.id, follow_up.quarter, &promise.id))
        }
        Subject::Plan(of) => {
            let plan = &partnership.plans[of];
            (&plan.id, &plan.title, address::quarter(&partnership.id, follow_up.quarter))
        }
    }
}
