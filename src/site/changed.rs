//! When what is shown last changed: known here once, for the sitemap, the catalogue, the pages' data and the links that are shared.
//!
//! A result changes on the day it becomes public, with an edition, with a report that comes late and with a correction; a list of
//! results changes with the newest of what it lists. A build alone changes nothing.

use jiff::civil::Date;

use super::scene::{Local, Scene};
use crate::model::partnership::Subject;
use crate::model::period::Quarter;
use crate::model::promise::CitizenPromise;
use crate::model::reference::Ref;

impl Local<'_> {
    /// When a result of a public quarter last changed.
    #[must_use]
    pub fn result_changed(&self, subject: Subject, quarter: Quarter) -> Date {
        let release = &self.scene.site.release;
        let report = self.partnership.follow_up(subject, quarter);
        let corrected = report.into_iter().flat_map(|report| report.corrections.iter().map(|one| one.date));
        let late = report.and_then(|report| self.partnership.came_late(report, release));
        let editions = self.published(subject, quarter).editions.iter().map(|edition| edition.published.date());
        corrected.chain(late).chain(editions).fold(release.date(quarter), Date::max)
    }

    /// When a public quarter last changed.
    #[must_use]
    pub fn quarter_changed(&self, quarter: Quarter) -> Date {
        let reports = self.partnership.follow_ups.approved().filter(|report| report.quarter == quarter);
        let changed = reports.map(|report| self.result_changed(report.subject, quarter));
        changed.fold(self.scene.site.release.date(quarter), Date::max)
    }

    /// When the results of a promise last changed; `None` before the first.
    #[must_use]
    pub fn promise_changed(&self, promise: Ref<CitizenPromise>) -> Option<Date> {
        let valid = self.partnership.promises[promise].valid;
        let quarters = self.released.iter().filter(|quarter| valid.touches(**quarter));
        quarters.map(|quarter| self.result_changed(Subject::Promise(promise), *quarter)).max()
    }

    /// When the results of a year last changed; `None` where none of it is public.
    #[must_use]
    pub fn year_changed(&self, year: i16) -> Option<Date> {
        let quarters = self.released.iter().filter(|quarter| quarter.year == year);
        quarters.map(|quarter| self.quarter_changed(*quarter)).max()
    }

    /// When any result of the partnership last changed; `None` before the first.
    #[must_use]
    pub fn changed(&self) -> Option<Date> {
        self.released.iter().map(|quarter| self.quarter_changed(*quarter)).max()
    }
}

impl Scene<'_> {
    /// When any result of the site last changed; the newest release where there are none.
    #[must_use]
    pub fn changed(&self) -> Date {
        let release = &self.site.release;
        let newest = release.date(release.latest_released(&self.site.now));
        self.locals().filter_map(|local| local.changed()).max().unwrap_or(newest)
    }
}
