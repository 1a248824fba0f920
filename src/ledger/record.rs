//! What is to be recorded when a site is published: results and signed texts that the ledger does not hold yet.

use super::content;
use super::{Edition, Ledger, What, signed};
use crate::model::follow_up::FollowUp;
use crate::model::partnership::{Partnership, Subject};
use crate::model::promise::CitizenPromise;
use crate::model::reference::Id;
use crate::model::said::SaidCorrection;
use crate::model::{Site, address};

/// Something that is published for the first time, or in a new edition.
#[derive(Debug, Clone, PartialEq)]
pub struct Released {
    /// The line to be written.
    pub what: What,
    /// Its title, for people.
    pub title: String,
}

impl Released {
    /// Whether it is an edition of a result that has been published before.
    #[must_use]
    pub fn is_newer_edition(&self) -> bool {
        matches!(&self.what, What::Result(edition) if edition.edition > 1)
    }
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

/// What has been published under names: its own, and those that it had before.
#[derive(Debug, Clone, Copy)]
pub struct Named<'a> {
    /// The id of the promise or the plan.
    pub id: &'a str,
    /// Ids that it has had before.
    pub former: &'a [Id],
    /// Whether it is a plan.
    pub is_plan: bool,
}

impl<'a> Named<'a> {
    /// The names of a promise.
    #[must_use]
    pub fn of_promise(promise: &'a CitizenPromise) -> Self {
        Self { id: &promise.id, former: &promise.former, is_plan: false }
    }

    /// The names of what a follow-up is about.
    #[must_use]
    pub fn of(partnership: &'a Partnership, follow_up: &FollowUp) -> Self {
        match follow_up.subject {
            Subject::Promise(of) => Self::of_promise(&partnership.promises[of]),
            Subject::Plan(of) => Self { id: &partnership.plans[of].id, former: &[], is_plan: true },
        }
    }

    /// Whether an id is among them.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.id == id || self.former.iter().any(|former| former == id)
    }
}

fn texts<'a>(partnership: &'a Partnership, ledger: &'a Ledger) -> impl Iterator<Item = Released> + 'a {
    partnership.promises.iter().filter_map(move |promise| {
        promise.signed.as_ref()?;
        if ledger.text_of(&partnership.id, &Named::of_promise(promise)).is_some() {
            return None;
        }
        let content = content::of_promise(partnership, promise);
        let edition = Edition {
            partnership: partnership.id.clone(),
            id: promise.id.clone(),
            quarter: None,
            edition: 1,
            corrections: Vec::new(),
            addresses: vec![address::promise(&partnership.id, &promise.id)],
            sha256: content::sum(&content),
            content,
        };
        Some(Released { what: What::Text(edition), title: promise.title.clone() })
    })
}

fn result(partnership: &Partnership, follow_up: &FollowUp, ledger: &Ledger) -> Option<Released> {
    let named = Named::of(partnership, follow_up);
    let (title, page) = title_and_page(partnership, follow_up);
    let quarter = follow_up.quarter.to_string();
    let content = content::of_result(partnership, follow_up);
    let corrections: Vec<SaidCorrection> = follow_up.corrections.iter().map(SaidCorrection::of).collect();
    let last = ledger.results(&partnership.id, &quarter, &named).next_back().map(|(_, edition)| edition);
    if last.is_some_and(|last| content::says_the_same(&last.content, &content) && last.corrections == corrections) {
        return None;
    }
    let edition = Edition {
        partnership: partnership.id.clone(),
        id: named.id.to_owned(),
        quarter: Some(quarter.clone()),
        edition: last.map_or(1, |last| last.edition + 1),
        corrections,
        addresses: vec![page],
        sha256: content::sum(&content),
        content,
    };
    Some(Released { what: What::Result(edition), title: title.to_owned() })
}

/// The title of what a follow-up is about, and the address where its result stands.
pub fn title_and_page<'a>(partnership: &'a Partnership, follow_up: &FollowUp) -> (&'a str, String) {
    match follow_up.subject {
        Subject::Promise(of) => {
            let promise = &partnership.promises[of];
            (&promise.title, address::result(&partnership.id, follow_up.quarter, &promise.id))
        }
        Subject::Plan(of) => {
            let plan = &partnership.plans[of];
            (&plan.title, address::plan_result(&partnership.id, &plan.id, follow_up.quarter))
        }
    }
}
