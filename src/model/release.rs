//! When a quarter's results become public: four times a year, by a rule that is announced in advance.

use jiff::ZonedDateTime;
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;

use super::period::Quarter;

/// How many releases ahead are announced: a year of them.
pub const ANNOUNCED: usize = 4;

/// The rule for release dates, in the month after the quarter.
#[derive(Debug, Clone)]
pub struct ReleaseRule {
    /// Which day of the week.
    pub weekday: Weekday,
    /// Which of them in the month: 1 to 4, or -1 for the last.
    pub nth: i8,
    /// The time of day.
    pub time: Time,
    /// The zone that the time is read in.
    pub zone: TimeZone,
    /// Dates that differ from the rule, each with its reason.
    pub exceptions: Vec<ReleaseException>,
}

/// A release date that differs from the rule.
#[derive(Debug, Clone)]
pub struct ReleaseException {
    /// Which quarter's results.
    pub quarter: Quarter,
    /// The date instead.
    pub date: Date,
    /// Why; shown in public.
    pub reason: String,
}

impl ReleaseRule {
    /// The day on which a quarter's results are released.
    #[must_use]
    pub fn date(&self, quarter: Quarter) -> Date {
        self.moved(quarter).map_or_else(|| self.ordinary_date(quarter), |exception| exception.date)
    }

    /// The day that the rule alone gives, whether or not the release has been moved from it.
    #[must_use]
    pub fn ordinary_date(&self, quarter: Quarter) -> Date {
        let month = quarter.next().first_day();
        month.nth_weekday_of_month(self.nth, self.weekday).unwrap_or(month)
    }

    /// Where a quarter's release has been moved to, and why; `None` where it follows the rule.
    #[must_use]
    pub fn moved(&self, quarter: Quarter) -> Option<&ReleaseException> {
        self.exceptions.iter().find(|exception| exception.quarter == quarter)
    }

    /// The exact moment at which a quarter's results are released.
    #[must_use]
    pub fn moment(&self, quarter: Quarter) -> Option<ZonedDateTime> {
        self.date(quarter).to_datetime(self.time).to_zoned_datetime(self.zone.clone()).ok()
    }

    /// Whether a quarter's results are public at a moment.
    #[must_use]
    pub fn is_released(&self, quarter: Quarter, now: &ZonedDateTime) -> bool {
        self.moment(quarter).is_some_and(|moment| &moment <= now)
    }

    /// The latest quarter whose results are public; `None` before 1900.
    #[must_use]
    pub fn latest_released(&self, now: &ZonedDateTime) -> Quarter {
        let mut quarter = Quarter::of(now.date()).previous();
        while !self.is_released(quarter, now) {
            quarter = quarter.previous();
        }
        quarter
    }

    /// The quarters whose releases are announced, the next one first.
    pub fn coming(&self, now: &ZonedDateTime) -> impl Iterator<Item = Quarter> + use<> {
        let next = self.latest_released(now).next();
        std::iter::successors(Some(next), |quarter| Some(quarter.next())).take(ANNOUNCED)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    fn rule() -> ReleaseRule {
        ReleaseRule {
            weekday: Weekday::Tuesday,
            nth: 3,
            time: time(8, 0, 0, 0),
            zone: TimeZone::get("Europe/Stockholm").unwrap(),
            exceptions: vec![ReleaseException {
                quarter: Quarter { year: 2026, number: 3 },
                date: date(2026, 10, 27),
                reason: "moved".into(),
            }],
        }
    }

    #[test]
    fn the_rule_counts_weekdays_in_the_month_after() {
        assert_eq!(rule().date(Quarter { year: 2026, number: 2 }), date(2026, 7, 21));
        assert_eq!(rule().date(Quarter { year: 2025, number: 4 }), date(2026, 1, 20));
    }

    #[test]
    fn an_exception_replaces_the_rule() {
        let k3 = Quarter { year: 2026, number: 3 };
        assert_eq!(rule().date(k3), date(2026, 10, 27));
        assert_eq!(rule().ordinary_date(k3), date(2026, 10, 20));
        assert_eq!(rule().moved(k3).map(|moved| moved.reason.as_str()), Some("moved"));
        assert!(rule().moved(k3.next()).is_none());
    }

    #[test]
    fn a_year_of_releases_is_announced() {
        let now = date(2026, 10, 27).at(7, 59, 59, 0).in_tz("Europe/Stockholm").unwrap();
        let coming: Vec<_> = rule().coming(&now).map(|quarter| quarter.to_string()).collect();
        assert_eq!(coming, ["2026-k3", "2026-k4", "2027-k1", "2027-k2"]);
    }

    #[test]
    fn nothing_is_released_a_second_early() {
        let k2 = Quarter { year: 2026, number: 2 };
        let at = |h, m, s| date(2026, 7, 21).at(h, m, s, 0).in_tz("Europe/Stockholm").unwrap();
        assert!(!rule().is_released(k2, &at(7, 59, 59)));
        assert!(rule().is_released(k2, &at(8, 0, 0)));
        assert_eq!(rule().latest_released(&at(7, 59, 59)), k2.previous());
        assert_eq!(rule().latest_released(&at(8, 0, 0)), k2);
    }

    #[test]
    fn the_clock_follows_summer_time() {
        let moment = rule().moment(Quarter { year: 2026, number: 3 }).unwrap();
        assert_eq!(moment.to_string(), "2026-10-27T08:00:00+01:00[Europe/Stockholm]");
        let moment = rule().moment(Quarter { year: 2026, number: 2 }).unwrap();
        assert_eq!(moment.to_string(), "2026-07-21T08:00:00+02:00[Europe/Stockholm]");
    }

    /// The moment in universal time of a release on a day, by the clock in Stockholm.
    fn universal(day: Date, hour: i8, minute: i8) -> String {
        let quarter = Quarter::of(day).previous();
        let exception = ReleaseException { quarter, date: day, reason: "moved".into() };
        let rule = ReleaseRule { time: time(hour, minute, 0, 0), exceptions: vec![exception], ..rule() };
        rule.moment(quarter).unwrap().timestamp().to_string()
    }

    #[test]
    fn winter_is_one_hour_from_universal_time_and_summer_two() {
        assert_eq!(universal(date(2027, 1, 19), 8, 0), "2027-01-19T07:00:00Z");
        assert_eq!(universal(date(2027, 7, 20), 8, 0), "2027-07-20T06:00:00Z");
    }

    #[test]
    fn a_release_on_the_day_of_the_change_keeps_the_clock_on_the_wall() {
        // Summer time ends on the last Sunday of October and begins on the last one of March, both at 01.00 universal time.
        let last_sunday = ReleaseRule { weekday: Weekday::Sunday, nth: -1, exceptions: Vec::new(), ..rule() };
        let moment = last_sunday.moment(Quarter { year: 2026, number: 3 }).unwrap();
        assert_eq!(moment.to_string(), "2026-10-25T08:00:00+01:00[Europe/Stockholm]");
        assert_eq!(universal(date(2026, 10, 25), 1, 30), "2026-10-24T23:30:00Z");
        assert_eq!(universal(date(2027, 3, 28), 1, 30), "2027-03-28T00:30:00Z");
        assert_eq!(universal(date(2027, 3, 28), 8, 0), "2027-03-28T06:00:00Z");
        // 02.30 comes twice in October: the first counts. In March it never comes: the release is as long after midnight.
        assert_eq!(universal(date(2026, 10, 25), 2, 30), "2026-10-25T00:30:00Z");
        assert_eq!(universal(date(2027, 3, 28), 2, 30), "2027-03-28T01:30:00Z");
    }
}
