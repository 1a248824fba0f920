//! Figures that are marked preliminary long after they were measured: they were to be settled, and somebody has forgotten it.
//!
//! Crime figures of a quarter are preliminary and are revised later (`BRÅ 2016`, steg 5). A year is enough for that.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::model::partnership::{Partnership, Subject};
use crate::model::period::{Quarter, Step};
use crate::model::series::FigureState;

/// So many months after its period a figure is no longer expected to change.
const SETTLED_AFTER: i32 = 12;

/// Preliminary figures of one table or one report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preliminary<'a> {
    /// Where they stand.
    pub of: Figures<'a>,
    /// The periods that they belong to, as written.
    pub periods: Vec<&'a str>,
    /// Since when the oldest of them should have been final.
    pub since: Date,
}

/// Where figures stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figures<'a> {
    /// In a statistic of the latest situation report.
    Statistic {
        /// The statistic's title.
        title: &'a str,
        /// The situation report's id.
        situation: &'a str,
    },
    /// In a follow-up.
    Report {
        /// What it is about.
        subject: Subject,
        /// Its quarter.
        quarter: Quarter,
    },
}

/// The preliminary figures that should have been final by a day, in the order of records. A period in words has no place in
/// time: such a figure is as old as what it stands in.
pub(super) fn overdue(partnership: &Partnership, today: Date) -> Vec<Preliminary<'_>> {
    let mut found = Vec::new();
    if let Some(latest) = partnership.situations.iter().max_by_key(|situation| situation.adopted) {
        for statistic in &latest.statistics {
            let columns = statistic.series.periods.iter().enumerate().filter(|(column, _)| {
                let mut figures = statistic.series.rows.iter().filter_map(|row| row.values.get(*column)?.as_ref());
                figures.any(|figure| figure.state == FigureState::Preliminary)
            });
            let periods = columns.map(|(_, period)| (period.as_str(), latest.adopted));
            let of = Figures::Statistic { title: &statistic.title, situation: &latest.id };
            found.extend(late(of, periods, today));
        }
    }
    for follow_up in partnership.follow_ups.reported() {
        let readings = follow_up.measurements.iter().flat_map(|one| [&one.before, &one.after]);
        let periods = readings
            .filter(|reading| reading.state == FigureState::Preliminary)
            .map(|reading| (reading.period.as_str(), *follow_up.submitted));
        let of = Figures::Report { subject: follow_up.subject, quarter: follow_up.quarter };
        found.extend(late(of, periods, today));
    }
    found
}

/// Those of the periods that should have been settled by a day; `None` where all are young. Beside each period stands the day
/// on which its figure was written.
fn late<'a>(of: Figures<'a>, periods: impl Iterator<Item = (&'a str, Date)>, today: Date) -> Option<Preliminary<'a>> {
    let settled = |period: &str, written: Date| {
        let end = Step::parse(period).map_or(written, |step| step.period().to);
        end.saturating_add(SETTLED_AFTER.months())
    };
    let mut late: Vec<(Date, &str)> =
        periods.map(|(period, written)| (settled(period, written), period)).filter(|(day, _)| *day < today).collect();
    late.sort_by_key(|(day, _)| *day);
    let since = late.first()?.0;
    let mut periods: Vec<&str> = late.into_iter().map(|(_, period)| period).collect();
    periods.dedup();
    Some(Preliminary { of, periods, since })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_figure_has_a_year_after_its_period_to_become_final() {
        let of = Figures::Statistic { title: "Inbrott", situation: "2025" };
        let late = |periods: &[&'static str], today| {
            late(of, periods.iter().map(|period| (*period, date(2025, 11, 18))), today)
        };
        assert_eq!(late(&["2025-k1"], date(2026, 3, 31)), None);
        let found = late(&["2025-k1", "2026-k1"], date(2026, 4, 1)).unwrap();
        assert_eq!((found.periods, found.since), (vec!["2025-k1"], date(2026, 3, 31)));
        let found = late(&["2025-k2", "2025-k1", "2025-k1"], date(2027, 1, 1)).unwrap();
        assert_eq!(found.periods, ["2025-k1", "2025-k2"]);
        // In words: as old as the report that it stands in.
        assert_eq!(late(&["läsåret 2024/25"], date(2026, 11, 18)), None);
        assert_eq!(late(&["läsåret 2024/25"], date(2026, 11, 19)).unwrap().since, date(2026, 11, 18));
    }
}
