//! Each promise over the year, and what was measured of its effects.

use serde::Serialize;

use super::super::figures::{capital, written_period};
use super::super::quarter_effects::{Effects, marked, notes};
use super::super::shared::{Context, MarkerView};
use super::{TitledChart, Year};
use crate::model::follow_up::{FollowUp, Measurement};
use crate::model::partnership::Subject;
use crate::model::period::Quarter;
use crate::model::plan::GoalRef;
use crate::model::promise::CitizenPromise;
use crate::model::reference::Ref;

/// A promise's year, on a page at most.
#[derive(Serialize)]
pub struct PromiseYear<'a> {
    title: &'a str,
    wording: &'a str,
    responsible: String,
    quarters: Vec<QuarterRow<'a>>,
    charts: Vec<TitledChart>,
}

#[derive(Serialize)]
struct QuarterRow<'a> {
    quarter: String,
    marker: MarkerView,
    /// `None` when no report came.
    summary: Option<&'a str>,
    /// That no report came, when it was due and from whom.
    missing: Option<String>,
    /// Says that the report came after the release, where it did.
    late: Option<String>,
    /// Says that the parties judge differently, where they do.
    differ: Option<String>,
}

/// What was measured first and last in the year.
#[derive(Serialize)]
pub struct EffectRow {
    what: String,
    /// `None` when it was measured in one quarter only.
    first: Option<Change>,
    last: Change,
    comparison: Option<Change>,
}

/// From a value to another.
#[derive(Serialize)]
struct Change {
    /// "från 18 till 13 p".
    values: String,
    /// "k3 2024 och k3 2026", or the place of the comparison.
    of: String,
}

pub fn promises<'a>(context: &Context<'a>, year: &Year, effects: &mut Effects<'_, 'a>) -> Vec<PromiseYear<'a>> {
    let mut drawn: Vec<(GoalRef, Option<&String>)> = Vec::new();
    let promises = year.promises(context).into_iter().map(|(of, promise)| {
        let reports = year.reports(context, Subject::Promise(of));
        let mut charts = Vec::new();
        // The newest measurement of each goal has all readings behind it.
        for one in reports.iter().rev().flat_map(|report| &report.measurements) {
            let key = (one.goal, one.unit.as_ref());
            if !drawn.contains(&key)
                && let Some((title, chart)) = effects.chart_of(Subject::Promise(of), one)
            {
                drawn.push(key);
                charts.push(TitledChart { title, chart });
            }
        }
        let quarters = year.public.iter().filter(|quarter| promise.valid.touches(**quarter)).map(|quarter| {
            let result = context.partnership.result(of, *quarter);
            QuarterRow {
                quarter: super::short(context, *quarter),
                marker: context.marker(result.marker),
                summary: result.follow_up.map(|follow_up| follow_up.summary.as_str()),
                missing: result.follow_up.is_none().then(|| missing(context, of, *quarter)),
                late: result.follow_up.and_then(|follow_up| super::parts::came_late(context, follow_up)),
                differ: result
                    .follow_up
                    .filter(|follow_up| follow_up.parties_differ())
                    .map(|_| context.word("doc-parties-differ")),
            }
        });
        PromiseYear {
            title: &promise.title,
            wording: &promise.wording,
            responsible: super::parts::responsible(context, &promise.responsible),
            quarters: quarters.collect(),
            charts,
        }
    });
    promises.collect()
}

fn missing(context: &Context<'_>, of: Ref<CitizenPromise>, quarter: Quarter) -> String {
    let who = super::parts::reporters(context, Subject::Promise(of)).join("; ");
    let due = context.date(context.site.release.date(quarter));
    context.say("doc-no-report", &[("who", who.into()), ("date", due.into())])
}

/// Every goal that the year's reports on promises have measured, once, and what the marks of the figures mean.
pub fn effects(context: &Context<'_>, year: &Year) -> (Vec<EffectRow>, Vec<String>) {
    let mut rows = Vec::new();
    let mut shown: Vec<&Measurement> = Vec::new();
    let mut seen: Vec<(GoalRef, Option<&String>)> = Vec::new();
    for (of, _) in year.promises(context) {
        let reports = year.reports(context, Subject::Promise(of));
        for one in reports.iter().flat_map(|report| &report.measurements) {
            let key = (one.goal, one.unit.as_ref());
            if seen.contains(&key) {
                continue;
            }
            seen.push(key);
            let same: Vec<&Measurement> = measured(&reports, key).collect();
            let (Some(first), Some(last)) = (same.first(), same.last()) else { continue };
            shown.extend([*first, *last]);
            rows.push(EffectRow {
                what: what(context, last),
                first: (same.len() > 1).then(|| change(context, first)),
                last: change(context, last),
                comparison: last.comparison.as_ref().map(|other| {
                    let number = |value| context.locale.plain_number(value);
                    from_to(context, &number(other.before), &number(other.after), other.area.clone())
                }),
            });
        }
    }
    let notes = notes(context, shown.iter().flat_map(|one| [&one.before, &one.after]));
    (rows, notes)
}

fn measured<'m>(
    reports: &[&'m FollowUp],
    (goal, unit): (GoalRef, Option<&'m String>),
) -> impl Iterator<Item = &'m Measurement> {
    let all = reports.iter().flat_map(|report| &report.measurements);
    all.filter(move |one| one.goal == goal && one.unit.as_ref() == unit)
}

fn what(context: &Context<'_>, measurement: &Measurement) -> String {
    let goal = context.partnership.goal(measurement.goal);
    match (measurement.unit.as_deref().or(goal.unit.as_deref()), &goal.location) {
        (Some(unit), Some(place)) => format!("{}, {place}", capital(unit)),
        (Some(unit), None) => capital(unit),
        (None, _) => goal.text.value.clone(),
    }
}

fn change(context: &Context<'_>, measurement: &Measurement) -> Change {
    let Measurement { before, after, .. } = measurement;
    let (from, to) = (written_period(&before.period), written_period(&after.period));
    let of = context.say("doc-measured-in", &[("from", from.into()), ("to", to.into())]);
    from_to(context, &marked(context, before), &marked(context, after), of)
}

fn from_to(context: &Context<'_>, from: &str, to: &str, of: String) -> Change {
    Change { values: context.say("doc-from-to", &[("from", from.into()), ("to", to.into())]), of }
}
