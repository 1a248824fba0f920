//! When results are released: announced in advance, with date, time and the reason where a date differs from the rule.

use serde::Serialize;

use super::{Day, sentence};
use crate::model::period::Quarter;
use crate::site::scene::Scene;

/// The release of a quarter's results.
#[derive(Debug, Serialize)]
pub struct ReleaseView {
    quarter: String,
    weekday: String,
    day: Day,
    time: String,
    reason: Option<String>,
}

impl Scene<'_> {
    /// The release of a quarter's results, past or to come.
    #[must_use]
    pub fn release(&self, quarter: Quarter) -> ReleaseView {
        let rule = &self.site.release;
        let date = rule.date(quarter);
        ReleaseView {
            quarter: self.quarter(quarter),
            weekday: self.locale.weekday(date),
            day: self.day(date),
            time: self.locale.time(rule.time),
            reason: rule.moved(quarter).map(|moved| moved.reason.clone()),
        }
    }

    /// "Flyttad från 20 oktober 2026: …", where a release has been moved: the day that was announced stays in sight.
    #[must_use]
    pub fn moved(&self, quarter: Quarter) -> Option<String> {
        let rule = &self.site.release;
        let reason = sentence(&rule.moved(quarter)?.reason);
        let from = self.locale.date(rule.ordinary_date(quarter));
        Some(self.say("site-calendar-moved", &[("date", from.into()), ("name", reason.into())]))
    }

    /// The next release after now.
    #[must_use]
    pub fn next_release(&self) -> ReleaseView {
        self.release(self.site.release.latest_released(&self.site.now).next())
    }
}
