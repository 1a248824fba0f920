//! How the work stands on a day: which reports have come and which are late, when the next release is, what runs out.
//!
//! This is for the officials at their own desk. Unlike everything that is published it also tells of reports that nobody has
//! approved yet, which is why `site` and `documents` may not ask for it (`tests/architecture.rs`).

mod clocks;
mod preliminary;

use jiff::civil::Date;

pub use clocks::{AgreementClock, LawClock, Timed, agreement_clock, law_clocks};
pub use preliminary::{Figures, Preliminary};

use super::Site;
use super::agreement::Agreement;
use super::clock::Clock;
use super::follow_up::FollowUp;
use super::partnership::{Partnership, PartyKind, Subject};
use super::period::{Period, Quarter};
use super::plan::ActionPlan;
use super::promise::CitizenPromise;
use super::reference::Ref;
use super::results::Reporter;

/// How a partnership stands.
#[derive(Debug)]
pub struct Status<'a> {
    /// Which.
    pub partnership: &'a Partnership,
    /// The reports of every released quarter and of the next one to be released, oldest first, promises before plans.
    pub reports: Vec<Report<'a>>,
    /// The clocks of the law (`LAG 2023:196 § 6`).
    pub clocks: Vec<LawClock<'a>>,
    /// The agreement in force, or that there is none.
    pub agreement: AgreementClock<'a>,
    /// The promises that end soon.
    pub ending: Vec<&'a CitizenPromise>,
    /// The agreements and promises that hold or are to hold, and that nobody has signed.
    pub unsigned: Vec<Unsigned<'a>>,
    /// Figures that were to become final and have not.
    pub preliminary: Vec<Preliminary<'a>>,
}

/// A report that is to come, has come, or should have.
#[derive(Debug)]
pub struct Report<'a> {
    /// Of which quarter.
    pub quarter: Quarter,
    /// On what.
    pub subject: Subject,
    /// The subject's id.
    pub id: &'a str,
    /// The subject's title.
    pub title: &'a str,
    /// The day by which it is to be approved: that of the release.
    pub due: Date,
    /// Who is to report.
    pub reporters: Vec<Reporter<'a>>,
    /// How it stands.
    pub state: State,
    /// When it was handed in.
    pub submitted: Option<Date>,
    /// When both parties had approved it.
    pub approved: Option<Date>,
    /// Whose approval it lacks; empty where no report has come.
    pub waits_for: Vec<PartyKind>,
    /// Whether the parties judge differently.
    pub disputed: bool,
}

/// How a report stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It has not come, and its quarter has not been released.
    Waiting,
    /// It has come, is not approved, and its quarter has not been released.
    Reported,
    /// The municipality and the police have approved it.
    Approved,
    /// Its quarter has been released without it.
    Late,
    /// Its file has faults: nobody can tell.
    Unreadable,
}

impl State {
    /// The stable name used in data and keys of words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Reported => "reported",
            Self::Approved => "approved",
            Self::Late => "late",
            Self::Unreadable => "unreadable",
        }
    }
}

impl Report<'_> {
    /// The day on which it was approved, where that was after the release.
    #[must_use]
    pub fn came_late(&self) -> Option<Date> {
        self.approved.filter(|approved| *approved > self.due)
    }
}

/// What nobody has signed.
#[derive(Debug, Clone, Copy)]
pub enum Unsigned<'a> {
    /// An agreement.
    Agreement(&'a Agreement),
    /// A promise.
    Promise(&'a CitizenPromise),
}

impl Unsigned<'_> {
    /// When it holds or is to hold.
    #[must_use]
    pub fn valid(&self) -> Period {
        match self {
            Self::Agreement(agreement) => agreement.valid,
            Self::Promise(promise) => promise.valid,
        }
    }
}

impl<'a> Status<'a> {
    /// How a partnership of the site stands now. `has_file` tells whether there is a file at a path of the content: a report
    /// that could not be read is not one that has not come.
    #[must_use]
    pub fn of(site: &'a Site, partnership: &'a Partnership, has_file: &dyn Fn(&str) -> bool) -> Self {
        let today = site.today();
        let signed = |day: &Option<crate::place::Placed<Date>>| day.as_ref().is_some_and(|day| **day <= today);
        let agreements = partnership.agreements.iter().filter(|one| !signed(&one.signed)).map(Unsigned::Agreement);
        let promises = partnership.promises.iter().filter(|one| !signed(&one.signed)).map(Unsigned::Promise);
        let ends_soon = |promise: &&CitizenPromise| {
            promise.valid.from <= today && Clock::until(promise.valid.to, today) == Clock::Soon
        };
        Self {
            partnership,
            reports: reports(site, partnership, has_file),
            clocks: law_clocks(partnership, today),
            agreement: agreement_clock(partnership, today),
            ending: partnership.promises.iter().filter(ends_soon).collect(),
            unsigned: agreements.chain(promises).filter(|one| one.valid().to >= today).collect(),
            preliminary: preliminary::overdue(partnership, today),
        }
    }

    /// How many things are late: reports, clocks of the law that have run out, an agreement that has ended with none after it.
    #[must_use]
    pub fn late(&self) -> usize {
        let reports = self.reports.iter().filter(|report| report.state == State::Late).count();
        let clocks = self.clocks.iter().filter(|clock| clock.clock == Clock::Late).count();
        reports + clocks + usize::from(self.agreement.is_late())
    }
}

fn reports<'a>(site: &'a Site, partnership: &'a Partnership, has_file: &dyn Fn(&str) -> bool) -> Vec<Report<'a>> {
    let next = site.release.latest_released(&site.now).next();
    let mut quarters = partnership.released_quarters(site);
    quarters.push(next);
    let of_quarter = |quarter: Quarter| {
        let promises = partnership
            .promises
            .entries()
            .filter(move |(_, promise)| promise.valid.touches(quarter))
            .map(|(of, promise): (Ref<CitizenPromise>, _)| (Subject::Promise(of), &*promise.id, &*promise.title));
        let plans = partnership
            .plans
            .entries()
            .filter(move |(of, _)| partnership.plan_runs_in(*of, quarter))
            .map(|(of, plan): (Ref<ActionPlan>, _)| (Subject::Plan(of), &*plan.id, &*plan.title));
        let all: Vec<_> = promises.chain(plans).collect();
        all.into_iter().map(move |about| report(site, partnership, quarter, about, has_file))
    };
    quarters.into_iter().flat_map(of_quarter).collect()
}

fn report<'a>(
    site: &Site,
    partnership: &'a Partnership,
    quarter: Quarter,
    (subject, id, title): (Subject, &'a str, &'a str),
    has_file: &dyn Fn(&str) -> bool,
) -> Report<'a> {
    let today = site.today();
    let is_it = |follow_up: &&FollowUp| follow_up.subject == subject && follow_up.quarter == quarter;
    let found = partnership.follow_ups.reported().find(is_it);
    let approved = found.and_then(|found| found.approved_on(&partnership.parties)).filter(|day| *day <= today);
    let unread = || has_file(&format!("{}/uppfoljningar/{quarter}/{id}.md", partnership.id));
    let state = match found {
        Some(_) if approved.is_some() => State::Approved,
        None if unread() => State::Unreadable,
        _ if site.release.is_released(quarter, &site.now) => State::Late,
        Some(_) => State::Reported,
        None => State::Waiting,
    };
    Report {
        quarter,
        subject,
        id,
        title,
        due: site.release.date(quarter),
        reporters: partnership.reporters(subject),
        state,
        submitted: found.map(|found| *found.submitted),
        approved,
        waits_for: found.map(|found| found.waits_for(&partnership.parties, today)).unwrap_or_default(),
        disputed: found.is_some_and(FollowUp::parties_differ),
    }
}
