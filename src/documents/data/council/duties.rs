//! What the law and the method ask of the municipality, when it was last done and when it runs out.
//!
//! The law (`LAG 2023:196`) binds the municipality only; the method (`BRÅ 2016`) is the parties' own. Every line says which of
//! them asks. Time is counted on the day on which the newest results were released, so that a report says the same whenever it
//! is read.

use jiff::civil::Date;
use serde::Serialize;

use super::super::shared::Context;
use super::Year;
use crate::model::agreement::Agreement;
use crate::model::clock::{self, Clock};
use crate::model::partnership::{PartyKind, Subject};
use crate::model::period::Quarter;
use crate::model::plan::ActionPlan;
use crate::model::reference::Ref;

/// Something that is asked for.
#[derive(Serialize)]
pub struct Duty {
    what: String,
    asks: Vec<Asked>,
    /// When it was last done, or what there is.
    last: String,
    /// When it runs out, or that no time is given.
    due: String,
    /// The status in words, and its stable name.
    status: String,
    status_key: &'static str,
}

/// What is asked for, and by whom.
#[derive(Serialize)]
struct Asked {
    by: String,
    text: String,
}

/// Whether it is done.
#[derive(Clone, Copy)]
enum Status {
    Clock(Clock),
    Absent,
}

impl Status {
    fn key(self) -> &'static str {
        match self {
            Self::Clock(clock) => clock.key(),
            Self::Absent => "absent",
        }
    }
}

/// Every duty, in the order of the law's sections and then of the method.
pub fn duties(context: &Context<'_>, year: &Year, today: Date) -> Vec<Duty> {
    let mut duties = vec![situation(context, today)];
    duties.extend(plans(context, year, today));
    duties.extend([
        agreement(context, today),
        council(context),
        coordination(context),
        report(context, year, today),
        reports_on_promises(context, year),
    ]);
    duties
}

/// `key` begins the words that say what is asked: `-law` and `-method` where each of them asks.
fn duty(context: &Context<'_>, what: String, key: &str, last: String, due: Option<Date>, status: Status) -> Duty {
    let asks = ["law", "method"].into_iter().filter_map(|by| {
        let text = format!("doc-duty-{key}-{by}");
        context
            .locale
            .has(&text)
            .then(|| Asked { by: context.word(&format!("doc-by-{by}")), text: context.word(&text) })
    });
    Duty {
        what,
        asks: asks.collect(),
        last,
        due: due.map_or_else(|| context.word("doc-no-time"), |day| context.date(day)),
        status: context.word(&format!("doc-status-{}", status.key())),
        status_key: status.key(),
    }
}

/// `LAG 2023:196 §§ 4, 6`.
fn situation(context: &Context<'_>, today: Date) -> Duty {
    let adopted = context.partnership.situations.iter().filter(|situation| situation.adopted <= today);
    let latest = adopted.max_by_key(|situation| situation.adopted);
    let what = context.word("doc-situation");
    match latest {
        Some(latest) => {
            let (title, date) = (latest.title.as_str(), context.date(latest.adopted));
            let last = context.say("doc-last-adopted", &[("title", title.into()), ("date", date.into())]);
            let status = Status::Clock(Clock::since(latest.adopted, today));
            duty(context, what, "situation", last, Some(clock::runs_out(latest.adopted)), status)
        }
        None => duty(context, what, "situation", context.word("doc-last-never"), None, Status::Absent),
    }
}

/// `LAG 2023:196 §§ 5, 6`: the plans of the agreement in force, or else those that run.
fn plans(context: &Context<'_>, year: &Year, today: Date) -> Vec<Duty> {
    let partnership = context.partnership;
    let mut plans: Vec<Ref<ActionPlan>> = match partnership.agreement_in_force(today) {
        Some(agreement) => agreement.plans.clone(),
        None => {
            let all = partnership.plans.entries().map(|(of, _)| of);
            all.filter(|of| partnership.plan_runs_in(*of, year.last())).collect()
        }
    };
    plans.retain(|of| partnership.plans[*of].adopted <= today);
    if plans.is_empty() {
        let what = context.word("doc-plan");
        return vec![duty(context, what, "plan", context.word("doc-last-never"), None, Status::Absent)];
    }
    let public: Vec<Quarter> = partnership.released_quarters(context.site);
    let of_plan = |of: Ref<ActionPlan>| {
        let plan = &partnership.plans[of];
        let told = public.iter().filter(|quarter| **quarter <= year.last());
        let submitted = told.filter_map(|quarter| partnership.follow_up(Subject::Plan(of), *quarter));
        let followed = submitted.map(|follow_up| *follow_up.submitted).max();
        let since = followed.unwrap_or(plan.adopted);
        let key = if followed.is_some() { "doc-last-followed-up" } else { "doc-last-only-adopted" };
        let last = context.say(key, &[("date", context.date(since).into())]);
        let status = Status::Clock(Clock::since(since, today));
        duty(context, plan.title.clone(), "plan", last, Some(clock::runs_out(since)), status)
    };
    plans.into_iter().map(of_plan).collect()
}

/// `LAG 2023:196 § 9`; the period is the method's.
fn agreement(context: &Context<'_>, today: Date) -> Duty {
    let partnership = context.partnership;
    let begun = partnership.agreements.iter().filter(|agreement| agreement.valid.from <= today);
    let newest = partnership.agreement_in_force(today).or_else(|| begun.max_by_key(|agreement| agreement.valid.to));
    let what = context.word("doc-duty-agreement");
    let Some(agreement) = newest else {
        return duty(context, what, "agreement", context.word("doc-last-never"), None, Status::Absent);
    };
    let signed = |agreement: &Agreement| agreement.signed.as_ref().is_some_and(|day| day.value <= today);
    let followed = partnership.agreements.iter().any(|next| next.valid.from > agreement.valid.from && signed(next));
    let status = match Clock::until(agreement.valid.to, today) {
        // What nobody has signed is a proposal.
        _ if !signed(agreement) => Status::Absent,
        // The next one is there already.
        Clock::Soon if followed => Status::Clock(Clock::InTime),
        clock => Status::Clock(clock),
    };
    let last = match &agreement.signed {
        Some(day) if signed(agreement) => context.say("doc-last-signed", &[("date", context.date(day.value).into())]),
        _ => context.word("doc-not-signed"),
    };
    duty(context, what, "agreement", last, Some(agreement.valid.to), status)
}

/// `LAG 2023:196 § 10`.
fn council(context: &Context<'_>) -> Duty {
    let council = context.partnership.organisation.council.as_ref();
    let last = match council {
        Some(council) => context.say("doc-last-council", &[("count", council.members.len().into())]),
        None => context.word("doc-last-no-council"),
    };
    let status = council.map_or(Status::Absent, |_| Status::Clock(Clock::InTime));
    duty(context, context.word("doc-duty-council"), "council", last, None, status)
}

/// `LAG 2023:196 §§ 11, 12`: the municipality's own function.
fn coordination(context: &Context<'_>) -> Duty {
    let partnership = context.partnership;
    let municipal = partnership
        .organisation
        .coordination
        .iter()
        .filter(|one| partnership.parties[one.party].kind == PartyKind::Municipality);
    let functions: Vec<&str> = municipal.map(|one| one.function.as_str()).collect();
    let (last, status) = if functions.is_empty() {
        (context.word("doc-last-no-coordination"), Status::Absent)
    } else {
        (context.locale.list(&functions), Status::Clock(Clock::InTime))
    };
    duty(context, context.word("doc-duty-coordination"), "coordination", last, None, status)
}

/// `LAG 2023:196 § 13`: this very report. The next one comes with the next results.
fn report(context: &Context<'_>, year: &Year, today: Date) -> Duty {
    let last = context.say("doc-last-this-report", &[("date", context.date(today).into())]);
    let next = context.site.release.date(year.last().next());
    duty(context, context.word("doc-duty-report"), "report", last, Some(next), Status::Clock(Clock::InTime))
}

/// The method's four reports a year on every promise (`BRÅ 2016`, steg 5).
fn reports_on_promises(context: &Context<'_>, year: &Year) -> Duty {
    let results: Vec<_> = year.public.iter().flat_map(|quarter| context.partnership.results(*quarter)).collect();
    let what = context.word("doc-duty-follow-up");
    if results.is_empty() {
        let status = Status::Clock(Clock::InTime);
        return duty(context, what, "follow-up", context.word("doc-last-no-promises"), None, status);
    }
    let came = results.iter().filter(|result| result.follow_up.is_some()).count();
    let last = context
        .say("doc-last-reports", &[("came", came.to_string().into()), ("all", results.len().to_string().into())]);
    let clock = if came == results.len() { Clock::InTime } else { Clock::Late };
    let next = context.site.release.date(year.last().next());
    duty(context, what, "follow-up", last, Some(next), Status::Clock(clock))
}
