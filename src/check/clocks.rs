//! The clocks of the law and of the agreement: what grows old, and when (`LAG 2023:196 § 6`).

use super::Check;
use crate::diagnostic::{Diagnostic, rules};
use crate::model::clock::Clock;
use crate::model::period::months_between;
use crate::model::status::{AgreementClock, Timed, agreement_clock, law_clocks};

/// Adds what is wrong.
pub fn check(check: &mut Check<'_>) {
    laws(check);
    agreement(check);
}

/// The latest situation report and every plan of the agreement in force: both at least every second year.
fn laws(check: &mut Check<'_>) {
    for clock in law_clocks(check.partnership, check.today) {
        let rule = match (clock.of, clock.clock) {
            (_, Clock::InTime) => continue,
            (Timed::Situation, Clock::Soon) => &rules::SITUATION_AGEING,
            (Timed::Situation, Clock::Late) => &rules::SITUATION_EXPIRED,
            (Timed::Plan, Clock::Soon) => &rules::PLAN_AGEING,
            (Timed::Plan, Clock::Late) => &rules::PLAN_EXPIRED,
        };
        let months = months_between(clock.since, check.today);
        check.add(
            Diagnostic::at(rule, clock.place)
                .with("title", clock.title)
                .with("since", clock.since.to_string())
                .with("months", months.to_string()),
        );
    }
}

/// The agreement in force: its end is told of in advance, its absence at once.
fn agreement(check: &mut Check<'_>) {
    let partnership = check.partnership;
    match agreement_clock(partnership, check.today) {
        AgreementClock::InForce { clock: Clock::InTime, .. } | AgreementClock::Unknown => {}
        AgreementClock::InForce { agreement, .. } => check.add(
            Diagnostic::at(&rules::AGREEMENT_ENDING, &agreement.valid_place)
                .with("title", agreement.title.clone())
                .with("date", agreement.valid.to.to_string()),
        ),
        AgreementClock::None(_) => {
            let last = partnership.agreements.iter().max_by_key(|agreement| agreement.valid.to);
            let place = last.map_or(&partnership.place, |agreement| &agreement.valid_place);
            let date = check.today.to_string();
            check.add(Diagnostic::at(&rules::AGREEMENT_EXPIRED, place).with("date", date));
        }
    }
}
