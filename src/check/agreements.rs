//! Agreements: what they must hold, and that their appendices belong to them (`BRÅ 2016`; `LAG 2023:196 § 9`).

use super::{Check, has_kind, missing_signatories};
use crate::diagnostic::{Diagnostic, rules};
use crate::model::agreement::Agreement;
use crate::model::partnership::PartyKind;

/// Adds what is wrong.
pub fn check(check: &mut Check<'_>) {
    let partnership = check.partnership;
    for agreement in partnership.agreements.iter() {
        if agreement.title.to_lowercase().contains("avtal") {
            check.add(Diagnostic::at(&rules::TITLED_CONTRACT, &agreement.place).with("title", agreement.title.clone()));
        }
        for party in missing_signatories(partnership, &agreement.signatories) {
            check.add(Diagnostic::at(&rules::SIGNATORY_MISSING, &agreement.place).with("party", party));
        }
        commitments(check, agreement);
        problems(check, agreement);
        plans(check, agreement);
        if let Some(signed) = &agreement.signed
            && **signed > check.today
        {
            check.add(Diagnostic::at(&rules::DATE_IN_FUTURE, &signed.place).with("date", signed.value.to_string()));
        }
    }
}

/// Each of the two parties commits itself in both parts.
fn commitments(check: &mut Check<'_>, agreement: &Agreement) {
    for (kind, word) in [(PartyKind::Municipality, "@party-municipality"), (PartyKind::Police, "@party-police")] {
        for part in [1, 2] {
            let of_part = agreement.commitments.iter().filter(|commitment| commitment.part == part);
            if !has_kind(check.partnership, of_part.map(|commitment| &commitment.party), kind) {
                let fault = Diagnostic::at(&rules::COMMITMENT_MISSING, &agreement.place);
                check.add(fault.with("party", word).with("part", part.to_string()));
            }
        }
    }
}

/// Every problem of the agreement was prioritised, has its own place in the order, and has its plan in appendix 2.
fn problems(check: &mut Check<'_>, agreement: &Agreement) {
    let partnership = check.partnership;
    let mut orders: Vec<(u32, &str)> = Vec::new();
    for reference in &agreement.problems {
        let Some(problem) = partnership.problems.get(reference.value) else { continue };
        match problem.prioritisation.order {
            None => check.add(
                Diagnostic::at(&rules::PROBLEM_CHOSEN_AWAY, &reference.place).with("problem", problem.title.clone()),
            ),
            Some(order) => match orders.iter().find(|(taken, _)| *taken == order) {
                Some((_, other)) => check.add(
                    Diagnostic::at(&rules::PRIORITY_SHARED, &reference.place)
                        .with("problem", problem.title.clone())
                        .with("other", *other)
                        .with("order", order.to_string()),
                ),
                None => orders.push((order, &problem.title)),
            },
        }
        let covered = agreement
            .plans
            .iter()
            .any(|plan| partnership.plans.get(*plan).is_none_or(|plan| plan.problems.contains(&reference.value)));
        if !covered {
            check.add(
                Diagnostic::at(&rules::PROBLEM_WITHOUT_PLAN, &reference.place).with("problem", problem.title.clone()),
            );
        }
    }
}

/// Every plan of the agreement works on one of its problems.
fn plans(check: &mut Check<'_>, agreement: &Agreement) {
    for plan in agreement.plans.iter().filter_map(|plan| check.partnership.plans.get(*plan)) {
        let belongs =
            plan.problems.iter().any(|problem| agreement.problems.iter().any(|taken| taken.value == *problem));
        if !belongs {
            check.faults.push(
                Diagnostic::at(&rules::PLAN_WITHOUT_PROBLEM, &agreement.place)
                    .with("plan", plan.title.clone())
                    .with("agreement", agreement.title.clone()),
            );
        }
    }
}
