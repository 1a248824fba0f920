//! The clocks of the law and of the agreement: what grows old, and when (`LAG 2023:196 § 6`).

use jiff::civil::Date;

use super::Check;
use crate::diagnostic::{Diagnostic, rules};
use crate::model::clock::Clock;
use crate::model::partnership::Subject;
use crate::model::period::months_between;
use crate::place::Place;

/// Adds what is wrong.
pub fn check(check: &mut Check<'_>) {
    situations(check);
    plans(check);
    agreements(check);
}

/// The latest situation report: followed up at least every second year.
fn situations(check: &mut Check<'_>) {
    let latest = check.partnership.situations.iter().max_by_key(|situation| situation.adopted);
    if let Some(latest) = latest {
        let (old, too_old) = (&rules::SITUATION_AGEING, &rules::SITUATION_EXPIRED);
        clock(check, latest.adopted, &latest.place, &latest.title, [old, too_old]);
    }
}

/// Every plan of the agreement in force: followed up at least every second year, counted from its adoption.
fn plans(check: &mut Check<'_>) {
    let partnership = check.partnership;
    let Some(agreement) = partnership.agreement_in_force(check.today) else { return };
    for reference in &agreement.plans {
        let Some(plan) = partnership.plans.get(*reference) else { continue };
        let last = partnership
            .follow_ups
            .reported()
            .filter(|follow_up| follow_up.subject == Subject::Plan(*reference) && *follow_up.submitted <= check.today)
            .map(|follow_up| *follow_up.submitted)
            .max();
        let since = last.unwrap_or(plan.adopted);
        clock(check, since, &plan.place, &plan.title, [&rules::PLAN_AGEING, &rules::PLAN_EXPIRED]);
    }
}

fn clock(
    check: &mut Check<'_>,
    since: Date,
    place: &Place,
    title: &str,
    [old, too_old]: [&'static crate::diagnostic::Rule; 2],
) {
    let rule = match Clock::since(since, check.today) {
        Clock::Late => too_old,
        Clock::Soon => old,
        Clock::InTime => return,
    };
    let months = months_between(since, check.today);
    check.add(
        Diagnostic::at(rule, place)
            .with("title", title)
            .with("since", since.to_string())
            .with("months", months.to_string()),
    );
}

/// The agreement in force: its end is told of in advance, its absence at once.
fn agreements(check: &mut Check<'_>) {
    let partnership = check.partnership;
    let today = check.today;
    match partnership.agreement_in_force(today) {
        Some(agreement) => {
            let followed = partnership.agreements.iter().any(|next| next.valid.from > agreement.valid.from);
            if !followed && Clock::until(agreement.valid.to, today) != Clock::InTime {
                check.add(
                    Diagnostic::at(&rules::AGREEMENT_ENDING, &agreement.valid_place)
                        .with("title", agreement.title.clone())
                        .with("date", agreement.valid.to.to_string()),
                );
            }
        }
        // The one in force may be one that could not be read.
        None if !partnership.agreements.is_whole() => {}
        None => {
            let place = partnership
                .agreements
                .iter()
                .max_by_key(|agreement| agreement.valid.to)
                .map(|agreement| &agreement.valid_place);
            let place = place.unwrap_or(&partnership.place).clone();
            check.add(Diagnostic::at(&rules::AGREEMENT_EXPIRED, &place).with("date", today.to_string()));
        }
    }
}
