//! All that has happened to a promise, quarter by quarter: results, editions, corrections and what never came. The terminal and
//! the page tell the same from here.

use jiff::civil::Date;

use super::Site;
use super::edition::{Cause, Edition, PublishedText};
use super::follow_up::Correction;
use super::partnership::Partnership;
use super::period::Quarter;
use super::promise::CitizenPromise;
use super::reference::Ref;
use super::results::PromiseResult;

/// The history of a promise.
#[derive(Debug)]
pub struct History<'a> {
    /// The promise.
    pub promise: &'a CitizenPromise,
    /// When its signed text was published, where the ledger knows.
    pub text: Option<&'a PublishedText>,
    /// Its public quarters, newest first.
    pub quarters: Vec<QuarterHistory<'a>>,
}

/// What has happened to a promise's result of one quarter.
#[derive(Debug)]
pub struct QuarterHistory<'a> {
    /// What stands now.
    pub result: PromiseResult<'a>,
    /// The day of the release.
    pub released: Date,
    /// The editions that have been published, oldest first.
    pub editions: &'a [Edition],
}

impl<'a> QuarterHistory<'a> {
    /// The corrections that stand.
    #[must_use]
    pub fn corrections(&self) -> &'a [Correction] {
        self.result.follow_up.map(|follow_up| follow_up.corrections.as_slice()).unwrap_or_default()
    }
}

/// What happened to a promise.
#[must_use]
pub fn of<'a>(site: &'a Site, partnership: &'a Partnership, promise: Ref<CitizenPromise>) -> History<'a> {
    let of = &partnership.promises[promise];
    let quarters = partnership.history(promise, site).into_iter().rev().map(|result| QuarterHistory {
        released: site.release.date(result.quarter),
        editions: site.published.of_promise(&partnership.id, &of.id, result.quarter),
        result,
    });
    History { promise: of, text: site.published.text(&partnership.id, &of.id), quarters: quarters.collect() }
}

/// The edition that a correction, counted from 0, corrected: the last one that did not tell of it.
#[must_use]
pub fn corrected(editions: &[Edition], correction: usize) -> Option<&Edition> {
    let telling = editions.iter().position(|edition| edition.corrections.len() > correction)?;
    editions.get(telling.checked_sub(1)?)
}

/// An edition that settled preliminary figures.
#[derive(Debug, Clone, Copy)]
pub struct Revision<'a> {
    /// The partnership.
    pub partnership: &'a Partnership,
    /// The id of the promise or the plan.
    pub id: &'a str,
    /// Whether it is a plan.
    pub is_plan: bool,
    /// The quarter.
    pub quarter: Quarter,
    /// The edition before.
    pub before: &'a Edition,
    /// The edition that settled them.
    pub edition: &'a Edition,
}

/// Every edition that settled preliminary figures, newest first.
#[must_use]
pub fn revisions(site: &Site) -> Vec<Revision<'_>> {
    let mut revisions: Vec<Revision<'_>> = Vec::new();
    for result in &site.published.results {
        let Some(partnership) = site.partnerships.iter().find(|one| one.id == result.partnership) else { continue };
        for pair in result.editions.windows(2) {
            if pair[1].cause(Some(&pair[0])) == Cause::Revision {
                revisions.push(Revision {
                    partnership,
                    id: &result.id,
                    is_plan: result.is_plan,
                    quarter: result.quarter,
                    before: &pair[0],
                    edition: &pair[1],
                });
            }
        }
    }
    revisions.sort_by(|a, b| b.edition.published.cmp(&a.edition.published));
    revisions
}
