//! Kvartalsrapporten: what every promise and plan came to in a quarter that has been released.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use super::meta::Head;
use super::quarter_effects::Effects;
use super::quarter_parts::{self as parts, CorrectionView, PlanSection, PromiseSection};
use super::quarter_proposals::{self as proposals, Gathered, Report};
use super::resources::{self, ResourceGroup};
use super::shared::{Context, MarkerView};
use super::standing::{self, Way};
use crate::model::follow_up::Findings;
use crate::model::marker::Marker;
use crate::model::partnership::Subject;
use crate::model::period::Quarter;
use crate::model::plan::ActionPlan;
use crate::model::reference::Ref;
use crate::model::results::PromiseResult;

#[derive(Serialize)]
pub struct Body<'a> {
    quarter: String,
    released: String,
    /// How many promises have which marker, and what became better or worse since the quarter before.
    standing: Vec<String>,
    counts: Vec<MarkerCount>,
    overview: Vec<OverviewRow<'a>>,
    corrections: Vec<TitledCorrection<'a>>,
    #[serde(flatten)]
    gathered: Gathered<'a>,
    promises: Vec<PromiseSection<'a>>,
    plans: Vec<PlanSection<'a>>,
    missing: Vec<Missing<'a>>,
    resources: Vec<ResourceGroup<'a>>,
    next_released: String,
    next: Vec<Upcoming>,
    legend: Vec<MarkerView>,
}

/// How many promises and actions have a marker.
#[derive(Serialize)]
struct MarkerCount {
    marker: MarkerView,
    promises: usize,
    actions: usize,
}

#[derive(Serialize)]
struct OverviewRow<'a> {
    title: &'a str,
    responsible: String,
    marker: MarkerView,
    /// The marker of the quarter before, where the promise held then.
    previous: Option<MarkerView>,
    summary: Option<&'a str>,
    /// Says that the report came after the release, where it did.
    late: Option<String>,
}

#[derive(Serialize)]
struct TitledCorrection<'a> {
    title: &'a str,
    #[serde(flatten)]
    correction: CorrectionView<'a>,
}

/// A report that did not come.
#[derive(Serialize)]
struct Missing<'a> {
    title: &'a str,
    /// Who was to report: a line for each party.
    reporters: Vec<String>,
    due: String,
}

/// Something that is due next quarter.
#[derive(Serialize)]
struct Upcoming {
    #[serde(skip)]
    day: Date,
    date: String,
    what: String,
    who: String,
}

pub fn head(context: &Context<'_>, quarter: Quarter) -> Head {
    let released = context.site.release.date(quarter);
    let dates = context.partnership.follow_ups.approved().filter(|follow_up| follow_up.quarter == quarter);
    let corrected = dates.flat_map(|follow_up| follow_up.corrections.iter().map(|correction| correction.date)).max();
    Head {
        title: context.say(
            "doc-quarter-title",
            &[("quarter", context.quarter(quarter).into()), ("partnership", context.partnership.name.as_str().into())],
        ),
        heading: Some(context.quarter_capital(quarter)),
        date: corrected.map_or(released, |day| day.max(released)),
        version: corrected.map(|_| context.word("doc-corrected")),
    }
}

pub fn body<'a>(context: &Context<'a>, quarter: Quarter) -> Body<'a> {
    let partnership = context.partnership;
    let results = partnership.results(quarter);
    let plans: Vec<(Ref<ActionPlan>, &ActionPlan)> =
        partnership.plans.entries().filter(|(of, _)| partnership.plan_runs_in(*of, quarter)).collect();
    let overview = results.iter().map(|result| {
        let promise = &partnership.promises[result.promise];
        let before = quarter.previous();
        OverviewRow {
            title: &promise.title,
            responsible: parts::responsible(context, &promise.responsible),
            marker: context.marker(result.marker),
            previous: promise
                .valid
                .touches(before)
                .then(|| context.marker(partnership.result(result.promise, before).marker)),
            summary: result.follow_up.map(|follow_up| follow_up.summary.as_str()),
            late: result.follow_up.and_then(|follow_up| parts::came_late(context, follow_up)),
        }
    });
    let gathered = proposals::gather(context, reports(context, &results, &plans, quarter));
    // Promises come first, so that a goal of both is drawn under the promise.
    let mut effects = Effects::until(context, quarter);
    let numbers = |subject| gathered.numbers.get(&subject);
    let promises: Vec<PromiseSection<'_>> = results
        .iter()
        .filter_map(|result| parts::promise(context, result, &mut effects, numbers(Subject::Promise(result.promise))))
        .collect();
    let sections: Vec<PlanSection<'_>> = plans
        .iter()
        .filter_map(|(of, _)| parts::plan(context, *of, quarter, &mut effects, numbers(Subject::Plan(*of))))
        .collect();
    let next = quarter.next();
    Body {
        quarter: context.quarter_capital(quarter),
        released: context.date(context.site.release.date(quarter)),
        standing: standing(context, &results, quarter),
        counts: counts(context, &results, &plans, quarter),
        overview: overview.collect(),
        corrections: corrections(context, quarter),
        gathered,
        promises,
        plans: sections,
        missing: missing(context, &results, &plans, quarter),
        resources: resources::groups(context, quarter, quarter),
        next_released: context.say(
            "doc-next-released",
            &[
                ("quarter", context.quarter(next).into()),
                ("date", context.date(context.site.release.date(next)).into()),
            ],
        ),
        next: upcoming(context, &plans, next),
        legend: Marker::ALL.map(|marker| context.marker(marker)).into(),
    }
}

/// Every report that came.
fn reports<'a>(
    context: &Context<'a>,
    results: &[PromiseResult<'a>],
    plans: &[(Ref<ActionPlan>, &'a ActionPlan)],
    quarter: Quarter,
) -> Vec<Report<'a>> {
    let promises = results.iter().filter_map(|result| {
        let title = &context.partnership.promises[result.promise].title;
        Some(Report { title, marker: Some(result.marker), follow_up: result.follow_up? })
    });
    let plans = plans.iter().filter_map(|(of, plan)| {
        let follow_up = context.partnership.follow_up(Subject::Plan(*of), quarter)?;
        Some(Report { title: &plan.title, marker: None, follow_up })
    });
    promises.chain(plans).collect()
}

fn standing(context: &Context<'_>, results: &[PromiseResult<'_>], quarter: Quarter) -> Vec<String> {
    let before = quarter.previous();
    let ways: Vec<Way<'_>> = results
        .iter()
        .filter_map(|result| {
            let promise = &context.partnership.promises[result.promise];
            let from = promise.valid.touches(before).then(|| context.partnership.result(result.promise, before).marker);
            Some(Way { title: &promise.title, from: from?, to: result.marker })
        })
        .collect();
    let markers: Vec<Marker> = results.iter().map(|result| result.marker).collect();
    standing::tally(context, &markers).into_iter().chain(standing::changes(context, &ways, "quarter")).collect()
}

fn counts(
    context: &Context<'_>,
    results: &[PromiseResult<'_>],
    plans: &[(Ref<ActionPlan>, &ActionPlan)],
    quarter: Quarter,
) -> Vec<MarkerCount> {
    let mut found: BTreeMap<Marker, (usize, usize)> = Marker::ALL.into_iter().map(|one| (one, (0, 0))).collect();
    for result in results {
        found.entry(result.marker).or_default().0 += 1;
    }
    for (of, plan) in plans {
        for action in 0..plan.actions.len() {
            found.entry(context.partnership.action_result(*of, action, quarter).0).or_default().1 += 1;
        }
    }
    let counts = found.into_iter();
    counts
        .map(|(marker, (promises, actions))| MarkerCount { marker: context.marker(marker), promises, actions })
        .collect()
}

/// The title of what a follow-up is about.
fn title<'a>(context: &Context<'a>, subject: Subject) -> &'a str {
    match subject {
        Subject::Promise(of) => &context.partnership.promises[of].title,
        Subject::Plan(of) => &context.partnership.plans[of].title,
    }
}

fn corrections<'a>(context: &Context<'a>, quarter: Quarter) -> Vec<TitledCorrection<'a>> {
    let follow_ups = context.partnership.follow_ups.approved().filter(|follow_up| follow_up.quarter == quarter);
    let corrections = follow_ups.flat_map(|follow_up| {
        follow_up.corrections.iter().map(|correction| TitledCorrection {
            title: title(context, follow_up.subject),
            correction: parts::correction(context, correction),
        })
    });
    corrections.collect()
}

fn missing<'a>(
    context: &Context<'a>,
    results: &[PromiseResult<'a>],
    plans: &[(Ref<ActionPlan>, &'a ActionPlan)],
    quarter: Quarter,
) -> Vec<Missing<'a>> {
    let due = || context.date(context.site.release.date(quarter));
    let promises = results.iter().filter(|result| result.follow_up.is_none()).map(|result| {
        let promise = &context.partnership.promises[result.promise];
        let reporters = parts::reporters(context, Subject::Promise(result.promise));
        Missing { title: &promise.title, reporters, due: due() }
    });
    let plans = plans
        .iter()
        .filter(|(of, _)| context.partnership.follow_up(Subject::Plan(*of), quarter).is_none())
        .map(|(of, plan)| {
            let reporters = parts::reporters(context, Subject::Plan(*of));
            Missing { title: &plan.title, reporters, due: due() }
        });
    promises.chain(plans).collect()
}

/// What is to be planned, carried out, followed up or measured in a quarter, in the order of days.
fn upcoming(context: &Context<'_>, plans: &[(Ref<ActionPlan>, &ActionPlan)], quarter: Quarter) -> Vec<Upcoming> {
    let partnership = context.partnership;
    let mut found = Vec::new();
    let mut add = |day: Date, key: &str, what: &str, who: String| {
        if Quarter::of(day) == quarter {
            let what = context.say(key, &[("what", what.into())]);
            found.push(Upcoming { day, date: context.date(day), what, who });
        }
    };
    for action in plans.iter().flat_map(|(_, plan)| &plan.actions) {
        let who = || parts::responsible(context, &action.responsible);
        add(*action.planned_by, "doc-next-planned", &action.title, who());
        if action.completed.is_none() {
            add(*action.due, "doc-next-due", &action.title, who());
        }
        add(*action.followed_up_by, "doc-next-followed-up", &action.title, who());
    }
    for promise in partnership.promises.iter() {
        for measure in &promise.measures {
            add(*measure.deadline, "doc-next-measure", &measure.text, context.party(measure.party).to_owned());
        }
    }
    for follow_up in partnership.follow_ups.approved().filter(|follow_up| follow_up.quarter == quarter.previous()) {
        if let (Subject::Promise(of), Findings::Promise(findings)) = (follow_up.subject, &follow_up.findings)
            && let Some(day) = findings.next_measurement
        {
            let promise = &partnership.promises[of];
            add(day, "doc-next-measurement", &promise.title, parts::responsible(context, &promise.responsible));
        }
    }
    found.sort_by(|a, b| (a.day, &a.what).cmp(&(b.day, &b.what)));
    found.dedup_by(|later, first| (later.day, &later.what) == (first.day, &first.what));
    found
}
