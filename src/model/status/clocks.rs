//! The clocks that run for a partnership: the law's two years (`LAG 2023:196 § 6`) and the agreement's period.
//!
//! The checks warn by them and `lofte status` counts the days: both read them here, so that they agree.

use jiff::civil::Date;

use crate::model::agreement::Agreement;
use crate::model::clock::{Clock, runs_out};
use crate::model::partnership::{Partnership, Subject};
use crate::place::Place;

/// Something that is to be done anew at least every second year.
#[derive(Debug, Clone, Copy)]
pub struct LawClock<'a> {
    /// What kind of thing.
    pub of: Timed,
    /// Its id.
    pub id: &'a str,
    /// Its title.
    pub title: &'a str,
    /// Where its record begins.
    pub place: &'a Place,
    /// When it was last done.
    pub since: Date,
    /// How it stands.
    pub clock: Clock,
}

impl LawClock<'_> {
    /// The day on which it has run out.
    #[must_use]
    pub fn runs_out(&self) -> Date {
        runs_out(self.since)
    }
}

/// What the law gives two years.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Timed {
    /// The situation report: adopted anew.
    Situation,
    /// An action plan: followed up.
    Plan,
}

impl Timed {
    /// The stable name used in data and keys of words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Situation => "situation",
            Self::Plan => "plan",
        }
    }
}

/// The clocks of the law on a day: that of the latest situation report, and one for each plan of the agreement in force, counted
/// from its last follow-up or else from its adoption.
#[must_use]
pub fn law_clocks(partnership: &Partnership, today: Date) -> Vec<LawClock<'_>> {
    let adopted = partnership.situations.iter().filter(|situation| situation.adopted <= today);
    let latest = adopted.max_by_key(|situation| situation.adopted);
    let situation = latest.map(|latest| LawClock {
        of: Timed::Situation,
        id: &latest.id,
        title: &latest.title,
        place: &latest.place,
        since: latest.adopted,
        clock: Clock::since(latest.adopted, today),
    });
    let plans = partnership.agreement_in_force(today).map(|agreement| agreement.plans.as_slice()).unwrap_or_default();
    let plans = plans.iter().filter_map(|of| {
        let plan = partnership.plans.get(*of)?;
        let last = partnership
            .follow_ups
            .reported()
            .filter(|follow_up| follow_up.subject == Subject::Plan(*of) && *follow_up.submitted <= today)
            .map(|follow_up| *follow_up.submitted)
            .max();
        let since = last.unwrap_or(plan.adopted);
        let clock = Clock::since(since, today);
        Some(LawClock { of: Timed::Plan, id: &plan.id, title: &plan.title, place: &plan.place, since, clock })
    });
    situation.into_iter().chain(plans).collect()
}

/// How a partnership stands with its agreement.
#[derive(Debug, Clone, Copy)]
pub enum AgreementClock<'a> {
    /// One is in force.
    InForce {
        /// Which.
        agreement: &'a Agreement,
        /// How near its end is. One that is followed by another is always in time.
        clock: Clock,
    },
    /// None is in force; the one that ended last, where any has.
    None(Option<&'a Agreement>),
    /// One of them could not be read, and it may be the one in force.
    Unknown,
}

impl AgreementClock<'_> {
    /// Whether an agreement has ended with none after it. Where there has never been one, nothing is late.
    #[must_use]
    pub fn is_late(&self) -> bool {
        matches!(self, Self::None(Some(_)))
    }
}

/// The agreement in force on a day, and how near its end is.
#[must_use]
pub fn agreement_clock(partnership: &Partnership, today: Date) -> AgreementClock<'_> {
    match partnership.agreement_in_force(today) {
        Some(agreement) => {
            let followed = partnership.agreements.iter().any(|next| next.valid.from > agreement.valid.from);
            let clock = if followed { Clock::InTime } else { Clock::until(agreement.valid.to, today) };
            AgreementClock::InForce { agreement, clock }
        }
        None if !partnership.agreements.is_whole() => AgreementClock::Unknown,
        None => {
            let ended = partnership.agreements.iter().filter(|agreement| agreement.valid.to < today);
            AgreementClock::None(ended.max_by_key(|agreement| agreement.valid.to))
        }
    }
}
