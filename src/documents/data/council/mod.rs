//! The report to the council on a year: its quarters side by side, what they led to, what they cost, and the duties of the law
//! and the method with their dates (`LAG 2023:196 § 13`, which asks for reports but not for a form).
//!
//! Everything here is of quarters that have been released; of the others the report says when they come.

mod duties;
mod promises;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use super::chart::Chart;
use super::meta::Head;
use super::quarter_effects::Effects;
use super::quarter_parts::{self as parts, CorrectionView};
use super::resources::{self, ResourceGroup};
use super::shared::{Context, MarkerView};
use super::standing::{self, Way};
use crate::model::follow_up::{Correction, FollowUp};
use crate::model::marker::Marker;
use crate::model::partnership::Subject;
use crate::model::period::{Period, Quarter};
use crate::model::promise::CitizenPromise;
use crate::model::reference::Ref;
use duties::Duty;
use promises::{EffectRow, PromiseYear};

#[derive(Serialize)]
pub struct Body<'a> {
    municipality: &'a str,
    period: String,
    /// The day on which the newest of the results was released.
    as_of: String,
    /// How it stands after the last quarter, and what became better or worse over the year.
    standing: Vec<String>,
    quarters: Vec<QuarterHead>,
    rows: Vec<PromiseRow<'a>>,
    /// The released quarters, over the counts of actions.
    counted: Vec<String>,
    counts: Vec<CountRow>,
    corrections: Vec<DatedCorrection<'a>>,
    effects: Vec<EffectRow>,
    effect_notes: Vec<String>,
    resources: Vec<ResourceGroup<'a>>,
    duties_lead: String,
    duties: Vec<Duty>,
    promises: Vec<PromiseYear<'a>>,
    legend: Vec<MarkerView>,
}

/// A quarter of the year.
#[derive(Serialize)]
struct QuarterHead {
    title: String,
    /// When its results come, where they have not been released.
    comes: Option<String>,
}

#[derive(Serialize)]
struct PromiseRow<'a> {
    title: &'a str,
    cells: Vec<Cell>,
}

/// A promise in a quarter: its marker, or words where it has none to show.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
enum Cell {
    Marker(MarkerView),
    Text(String),
}

/// How many actions have a marker, quarter by quarter.
#[derive(Serialize)]
struct CountRow {
    marker: MarkerView,
    counts: Vec<usize>,
}

#[derive(Serialize)]
struct DatedCorrection<'a> {
    title: String,
    #[serde(flatten)]
    correction: CorrectionView<'a>,
}

/// A year as it can be told: its public quarters and those to come.
struct Year {
    quarters: [Quarter; 4],
    /// The quarters that have been released; at least one.
    public: Vec<Quarter>,
}

impl Year {
    /// `until` is the last quarter to tell of, where one has been chosen.
    fn new(context: &Context<'_>, year: i16, until: Option<Quarter>) -> Self {
        let released: Vec<Quarter> = context.partnership.released_quarters(context.site);
        let public: Vec<Quarter> = released.into_iter().filter(|quarter| quarter.year == year).collect();
        // A quarter that is not of the year, or not public, chooses nothing.
        let public = match public.iter().position(|quarter| Some(*quarter) == until) {
            Some(last) => public.into_iter().take(last + 1).collect(),
            None => public,
        };
        Self { quarters: [1, 2, 3, 4].map(|number| Quarter { year, number }), public }
    }

    fn first(&self) -> Quarter {
        self.quarters[0]
    }

    fn last(&self) -> Quarter {
        self.public.last().copied().unwrap_or(self.quarters[0])
    }

    fn is_whole(&self) -> bool {
        self.last() == self.quarters[3]
    }

    /// The promises that hold in any of the public quarters.
    fn promises<'a>(&self, context: &Context<'a>) -> Vec<(Ref<CitizenPromise>, &'a CitizenPromise)> {
        let holds = |promise: &CitizenPromise| self.public.iter().any(|quarter| promise.valid.touches(*quarter));
        context.partnership.promises.entries().filter(|(_, promise)| holds(promise)).collect()
    }

    /// The reports of the public quarters on a promise, oldest first.
    fn reports<'a>(&self, context: &Context<'a>, subject: Subject) -> Vec<&'a FollowUp> {
        self.public.iter().filter_map(|quarter| context.partnership.follow_up(subject, *quarter)).collect()
    }
}

pub fn head(context: &Context<'_>, year: i16, until: Option<Quarter>) -> Head {
    let of = Year::new(context, year, until);
    let last = of.last();
    let released = context.site.release.date(last);
    let corrected = corrected(context, &of).into_iter().map(|(correction, _)| correction.date).max();
    let heading = if of.is_whole() {
        year.to_string()
    } else {
        let number = last.number.to_string();
        context.say("doc-council-until", &[("year", year.to_string().into()), ("number", number.into())])
    };
    Head {
        title: context.say(
            "doc-council-title",
            &[("heading", heading.as_str().into()), ("partnership", context.partnership.name.as_str().into())],
        ),
        heading: Some(heading),
        date: corrected.map_or(released, |day: Date| day.max(released)),
        version: corrected.filter(|day| *day > released).map(|_| context.word("doc-corrected")),
    }
}

pub fn body<'a>(context: &Context<'a>, year: i16, until: Option<Quarter>) -> Body<'a> {
    let year = Year::new(context, year, until);
    let released = context.site.release.date(year.last());
    let mut effects = Effects::until(context, year.last());
    let (rows, notes) = promises::effects(context, &year);
    Body {
        municipality: &context.partnership.municipality.name,
        period: context.period(&Period { from: year.first().first_day(), to: year.last().last_day() }),
        as_of: context.date(released),
        standing: standing(context, &year),
        quarters: year.quarters.map(|quarter| head_of(context, &year, quarter)).into(),
        rows: rows_of(context, &year),
        counted: year.public.iter().map(|quarter| short(context, *quarter)).collect(),
        counts: counts(context, &year),
        corrections: corrections(context, &year),
        effects: rows,
        effect_notes: notes,
        resources: resources::groups(context, year.first(), year.last()),
        duties_lead: context.say("doc-duties-lead", &[("date", context.date(released).into())]),
        duties: duties::duties(context, &year, released),
        promises: promises::promises(context, &year, &mut effects),
        legend: Marker::ALL.map(|marker| context.marker(marker)).into(),
    }
}

/// "Kvartal 1".
fn short(context: &Context<'_>, quarter: Quarter) -> String {
    context.say("doc-quarter-number", &[("number", quarter.number.to_string().into())])
}

fn head_of(context: &Context<'_>, year: &Year, quarter: Quarter) -> QuarterHead {
    let comes = (!year.public.contains(&quarter)).then(|| {
        let date = context.date(context.site.release.date(quarter));
        context.say("doc-comes", &[("date", date.into())])
    });
    QuarterHead { title: short(context, quarter), comes }
}

fn standing(context: &Context<'_>, year: &Year) -> Vec<String> {
    let partnership = context.partnership;
    let markers: Vec<Marker> = partnership.results(year.last()).iter().map(|result| result.marker).collect();
    let promises = year.promises(context);
    let ways = promises.iter().filter_map(|(of, promise)| {
        let holds = year.public.iter().filter(|quarter| promise.valid.touches(**quarter));
        let coloured: Vec<Marker> = holds
            .map(|quarter| partnership.result(*of, *quarter).marker)
            .filter(|marker| marker.rank().is_some())
            .collect();
        Some(Way { title: &promise.title, from: *coloured.first()?, to: *coloured.last()? })
    });
    let ways: Vec<Way<'_>> = ways.collect();
    standing::tally(context, &markers).into_iter().chain(standing::changes(context, &ways, "year")).collect()
}

fn rows_of<'a>(context: &Context<'a>, year: &Year) -> Vec<PromiseRow<'a>> {
    let row = |(of, promise): (Ref<CitizenPromise>, &'a CitizenPromise)| PromiseRow {
        title: &promise.title,
        cells: year.quarters.iter().map(|quarter| cell(context, year, of, *quarter)).collect(),
    };
    year.promises(context).into_iter().map(row).collect()
}

fn cell(context: &Context<'_>, year: &Year, of: Ref<CitizenPromise>, quarter: Quarter) -> Cell {
    let promise = &context.partnership.promises[of];
    if !promise.valid.touches(quarter) {
        let key = if quarter.last_day() < promise.valid.from { "doc-not-yet-valid" } else { "doc-no-longer-valid" };
        Cell::Text(context.word(key))
    } else if year.public.contains(&quarter) {
        Cell::Marker(context.marker(context.partnership.result(of, quarter).marker))
    } else {
        Cell::Text(context.word("doc-comes-later"))
    }
}

fn counts(context: &Context<'_>, year: &Year) -> Vec<CountRow> {
    let partnership = context.partnership;
    let mut found: BTreeMap<Marker, Vec<usize>> =
        Marker::ALL.into_iter().map(|marker| (marker, vec![0; year.public.len()])).collect();
    for (at, quarter) in year.public.iter().enumerate() {
        let running = partnership.plans.entries().filter(|(of, _)| partnership.plan_runs_in(*of, *quarter));
        for (of, plan) in running {
            for action in 0..plan.actions.len() {
                let marker = partnership.action_result(of, action, *quarter).0;
                if let Some(count) = found.get_mut(&marker).and_then(|counts| counts.get_mut(at)) {
                    *count += 1;
                }
            }
        }
    }
    found.into_iter().map(|(marker, counts)| CountRow { marker: context.marker(marker), counts }).collect()
}

/// The corrections of the year's results, and those made within the year of earlier ones.
fn corrected<'a>(context: &Context<'a>, year: &Year) -> Vec<(&'a Correction, &'a FollowUp)> {
    let public = context.partnership.released_quarters(context.site);
    let told = |follow_up: &&FollowUp| public.contains(&follow_up.quarter) && follow_up.quarter <= year.last();
    let mut found: Vec<(&Correction, &FollowUp)> = context
        .partnership
        .follow_ups
        .approved()
        .filter(told)
        .flat_map(|follow_up| follow_up.corrections.iter().map(move |correction| (correction, follow_up)))
        .filter(|(correction, follow_up)| {
            follow_up.quarter.year == year.first().year || correction.date.year() == year.first().year
        })
        .collect();
    found.sort_by_key(|(correction, _)| correction.date);
    found
}

fn corrections<'a>(context: &Context<'a>, year: &Year) -> Vec<DatedCorrection<'a>> {
    let title = |follow_up: &FollowUp| {
        let title = match follow_up.subject {
            Subject::Promise(of) => context.partnership.promises[of].title.as_str(),
            Subject::Plan(of) => context.partnership.plans[of].title.as_str(),
        };
        format!("{title}, {}", context.quarter(follow_up.quarter))
    };
    corrected(context, year)
        .into_iter()
        .map(|(correction, follow_up)| DatedCorrection {
            title: title(follow_up),
            correction: parts::correction(context, correction),
        })
        .collect()
}

/// A chart and its title.
#[derive(Serialize)]
struct TitledChart {
    title: String,
    chart: Chart,
}
