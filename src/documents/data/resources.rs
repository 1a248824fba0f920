//! Hours and cost, by promise and by plan.
//!
//! A promise is a part of a plan, and its hours may be told in both reports. Promises and plans are therefore summed apart and
//! never together: a common sum would count the same hour twice.

use serde::Serialize;

use super::shared::Context;
use crate::model::follow_up::FollowUp;
use crate::model::partnership::Subject;
use crate::model::period::Quarter;

/// Promises or plans with what was spent on them.
#[derive(Serialize)]
pub struct ResourceGroup<'a> {
    title: String,
    rows: Vec<ResourceRow<'a>>,
    /// The sum, where there is more than one row.
    total: Option<Amounts>,
}

#[derive(Serialize)]
struct ResourceRow<'a> {
    title: &'a str,
    /// "sedan kvartal 1 2025": the first report that tells of anything spent.
    since: String,
    #[serde(flatten)]
    amounts: Amounts,
}

/// What was spent within a time, and since the first report.
#[derive(Serialize)]
struct Amounts {
    hours: String,
    cost: String,
    hours_since: String,
    cost_since: String,
}

#[derive(Clone, Copy, Default)]
struct Spent {
    hours: Option<f64>,
    cost: Option<f64>,
}

impl Spent {
    fn of(follow_up: &FollowUp) -> Self {
        Self { hours: follow_up.hours, cost: follow_up.cost }
    }

    fn and(self, other: Self) -> Self {
        let sum = |a: Option<f64>, b: Option<f64>| a.map_or(b, |a| Some(a + b.unwrap_or(0.0)));
        Self { hours: sum(self.hours, other.hours), cost: sum(self.cost, other.cost) }
    }

    fn is_some(self) -> bool {
        self.hours.is_some() || self.cost.is_some()
    }
}

/// What was spent from one quarter to another, which must be public, and since the start: on the promises, and on the plans.
pub fn groups<'a>(context: &Context<'a>, from: Quarter, to: Quarter) -> Vec<ResourceGroup<'a>> {
    let partnership = context.partnership;
    let promises = partnership.promises.entries().map(|(of, promise)| (Subject::Promise(of), promise.title.as_str()));
    let plans = partnership.plans.entries().map(|(of, plan)| (Subject::Plan(of), plan.title.as_str()));
    [group(context, "doc-promises", promises, from, to), group(context, "doc-plans", plans, from, to)]
        .into_iter()
        .flatten()
        .collect()
}

fn group<'a>(
    context: &Context<'a>,
    key: &str,
    subjects: impl Iterator<Item = (Subject, &'a str)>,
    from: Quarter,
    to: Quarter,
) -> Option<ResourceGroup<'a>> {
    let public: Vec<Quarter> =
        context.partnership.released_quarters(context.site).into_iter().filter(|quarter| *quarter <= to).collect();
    let mut rows = Vec::new();
    let (mut all, mut all_since) = (Spent::default(), Spent::default());
    for (subject, title) in subjects {
        let reports = public.iter().filter_map(|quarter| context.partnership.follow_up(subject, *quarter));
        let told: Vec<&FollowUp> = reports.filter(|follow_up| Spent::of(follow_up).is_some()).collect();
        let sum = |reports: &mut dyn Iterator<Item = &&FollowUp>| {
            reports.fold(Spent::default(), |sum, report| sum.and(Spent::of(report)))
        };
        let within = sum(&mut told.iter().filter(|report| report.quarter >= from));
        let since = sum(&mut told.iter());
        // What ended before the time that the report is about is no part of it.
        let Some(first) = told.first().filter(|_| within.is_some()) else { continue };
        let quarter = context.quarter(first.quarter);
        rows.push(ResourceRow {
            title,
            since: context.say("doc-since", &[("quarter", quarter.into())]),
            amounts: amounts(context, within, since),
        });
        (all, all_since) = (all.and(within), all_since.and(since));
    }
    let total = (rows.len() > 1).then(|| amounts(context, all, all_since));
    (!rows.is_empty()).then(|| ResourceGroup { title: context.word(key), rows, total })
}

fn amounts(context: &Context<'_>, within: Spent, since: Spent) -> Amounts {
    let number = |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |value| context.locale.plain_number(value));
    Amounts {
        hours: number(within.hours),
        cost: number(within.cost),
        hours_since: number(since.hours),
        cost_since: number(since.cost),
    }
}
