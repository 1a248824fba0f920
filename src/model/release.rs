//! When a quarter's results become public: four times a year, by a rule that is announced in advance.

use jiff::ZonedDateTime;
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;

use super::period::Quarter;

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
        self.exceptions
            .iter()
            .find(|exception| exception.quarter == quarter)
            .map_or_else(|| self.ordinary_date(quarter), |exception| exception.date)
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

    fn ordinary_date(&self, quarter: Quarter) -> Date {
        let month = quarter.next().first_day();
        month.nth_weekday_of_month(self.nth, self.weekday).unwrap_or(month)
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
        assert_eq!(rule().date(Quarter { year: 2026, number: 3 }), date(2026, 10, 27));
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
}
