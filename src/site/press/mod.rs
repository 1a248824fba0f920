//! What newsrooms are given: the facts of a public quarter, gathered once, and what follows from them in words.
//!
//! A notice, and what may and may not be concluded, are computed: nobody writes them, so nobody can write them better than
//! the results are. Neither ever says what caused what, for the results do not.

pub mod charts;
mod notice;
mod statements;

pub use notice::Notice;
pub use statements::Statements;

use jiff::civil::Date;

use crate::model::follow_up::FollowUp;
use crate::model::marker::{Change, Effect, Marker};
use crate::model::period::Quarter;
use crate::model::promise::CitizenPromise;
use crate::model::results::PromiseResult;
use crate::site::scene::Local;

/// The facts of a public quarter that a newsroom asks for.
pub struct Facts<'a> {
    local: Local<'a>,
    quarter: Quarter,
    /// The quarter before, where it is public.
    previous: Option<Quarter>,
    results: Vec<PromiseResult<'a>>,
    better: Vec<Way<'a>>,
    worse: Vec<Way<'a>>,
    same: usize,
    incomparable: usize,
}

/// A promise's way from one marker to another.
struct Way<'a> {
    promise: &'a CitizenPromise,
    from: Marker,
    to: Marker,
}

impl<'a> Facts<'a> {
    /// Gathers the facts of a quarter, which must be public.
    #[must_use]
    pub fn of(local: Local<'a>, quarter: Quarter) -> Self {
        let previous = Some(quarter.previous()).filter(|before| local.is_public(*before));
        let results = local.partnership.results(quarter);
        let mut facts = Self {
            local,
            quarter,
            previous,
            better: Vec::new(),
            worse: Vec::new(),
            same: 0,
            incomparable: 0,
            results: Vec::new(),
        };
        for result in &results {
            let Some(from) = local.earlier(result, previous) else { continue };
            let way = || Way { promise: &local.partnership.promises[result.promise], from, to: result.marker };
            match from.change_to(result.marker) {
                Change::Better => facts.better.push(way()),
                Change::Worse => facts.worse.push(way()),
                Change::Same => facts.same += 1,
                Change::Incomparable => facts.incomparable += 1,
            }
        }
        facts.results = results;
        facts
    }

    fn markers(&self) -> Vec<Marker> {
        self.results.iter().map(|result| result.marker).collect()
    }

    fn promise(&self, result: &PromiseResult<'_>) -> &'a CitizenPromise {
        &self.local.partnership.promises[result.promise]
    }

    /// The promises whose report answers a question with yes.
    fn reports(&self, asks: impl Fn(&FollowUp) -> bool) -> Vec<&'a CitizenPromise> {
        let yes = |result: &&PromiseResult<'_>| result.follow_up.is_some_and(&asks);
        self.results.iter().filter(yes).map(|result| self.promise(result)).collect()
    }

    fn missing(&self) -> Vec<&'a CitizenPromise> {
        self.results.iter().filter(|result| result.follow_up.is_none()).map(|result| self.promise(result)).collect()
    }

    fn differing(&self) -> Vec<&'a CitizenPromise> {
        self.reports(FollowUp::parties_differ)
    }

    fn unmeasured(&self) -> Vec<&'a CitizenPromise> {
        self.reports(|follow_up| follow_up.effect() == Some(Effect::Unmeasured))
    }

    /// The promises whose result of the quarter has been corrected, each with the day of its newest correction.
    fn corrected_promises(&self) -> Vec<(&'a CitizenPromise, Date)> {
        let newest = |result: &PromiseResult<'_>| result.follow_up?.corrected_on();
        self.results.iter().filter_map(|result| Some((self.promise(result), newest(result)?))).collect()
    }

    /// The newest correction of any result of the quarter.
    #[must_use]
    pub fn corrected(&self) -> Option<Date> {
        self.corrected_promises().into_iter().map(|(_, date)| date).max()
    }
}
