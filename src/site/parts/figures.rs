//! Statistics of a situation report: a chart, the same figures as a table, and what must be said beside them.

use serde::Serialize;

use super::capitalised;
use super::measure::FigureView;
use crate::model::series::FigureState;
use crate::model::situation::{SituationReport, Statistic};
use crate::site::chart;
use crate::site::html::Html;
use crate::site::scene::Local;
use crate::tongue;

/// A table of figures with its chart.
#[derive(Debug, Serialize)]
pub struct StatisticView {
    id: String,
    title: String,
    unit: String,
    source: String,
    /// What must be said about crimes that are not reported.
    caveat: Option<String>,
    comment: Option<Html>,
    row_title: String,
    periods: Vec<String>,
    rows: Vec<RowView>,
    chart: Option<Html>,
    /// Whether any figure is marked as preliminary or revised.
    marked: bool,
    /// Whether any figure is missing.
    missing: bool,
}

#[derive(Debug, Serialize)]
struct RowView {
    name: String,
    is_reference: bool,
    sample: Html,
    values: Vec<FigureView>,
}

impl Local<'_> {
    /// A table of figures with its chart.
    #[must_use]
    pub fn statistic(&self, report: &SituationReport, statistic: &Statistic) -> StatisticView {
        let scene = self.scene;
        let id = format!("statistik-{}", statistic.id);
        let series = &statistic.series;
        let rows = series.rows.iter().enumerate().map(|(at, row)| RowView {
            name: row.name.clone(),
            is_reference: statistic.reference == Some(at),
            sample: chart::sample(at, statistic.reference == Some(at)),
            values: row
                .values
                .iter()
                .map(|figure| match figure {
                    Some(figure) => scene.figure(scene.locale.number(figure.value, statistic.decimals), figure.state),
                    None => FigureView { value: "..".into(), mark: "", state: scene.word("figure-missing") },
                })
                .collect(),
        });
        let labels: Vec<_> = series.periods.iter().map(|period| self.short_period(period)).collect();
        StatisticView {
            title: statistic.title.clone(),
            unit: statistic.unit.clone(),
            source: report.sources.get(statistic.source).map(|source| source.name.clone()).unwrap_or_default(),
            caveat: statistic.category.caveat_key().map(|key| scene.word(key)),
            comment: scene.optional_prose(statistic.comment.as_ref(), 4, &id),
            row_title: capitalised(&series.row_title),
            periods: series.periods.iter().map(|period| capitalised(&self.column(period))).collect(),
            rows: rows.collect(),
            // A line says that one column follows upon another: only time does.
            chart: series
                .steps()
                .filter(|_| statistic.pattern.is_none())
                .and_then(|_| chart::lines(series, &labels, statistic.reference, scene.locale)),
            missing: series.rows.iter().any(|row| row.values.iter().any(Option::is_none)),
            marked: series
                .rows
                .iter()
                .flat_map(|row| row.values.iter().flatten())
                .any(|figure| figure.state != FigureState::Final),
            id,
        }
    }

    /// What a column is called: a period as people read it, and the days and months of a pattern, which every language has words for.
    fn column(&self, written: &str) -> String {
        let locale = self.scene.locale;
        let own = tongue::plain(written);
        // Words without marks are in the language of the page already.
        if own == written {
            self.period(written)
        } else {
            locale.day_or_month(&own).unwrap_or_else(|| written.to_owned())
        }
    }
}
