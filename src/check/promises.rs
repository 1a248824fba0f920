//! Citizen promises: a part of their agreement, signed by both parties (`BRÅ 2016`, "Formulera medborgarlöften").

use super::{Check, missing_signatories};
use crate::diagnostic::{Diagnostic, rules};

/// Adds what is wrong.
pub fn check(check: &mut Check<'_>) {
    let partnership = check.partnership;
    for promise in partnership.promises.iter() {
        for party in missing_signatories(partnership, &promise.signatories) {
            check.add(Diagnostic::at(&rules::SIGNATORY_MISSING, &promise.place).with("party", party));
        }
        if let Some(signed) = &promise.signed
            && **signed > check.today
        {
            check.add(Diagnostic::at(&rules::DATE_IN_FUTURE, &signed.place).with("date", signed.value.to_string()));
        }
        for former in &promise.former {
            let other = partnership.promises.iter().find(|other| {
                let is_former = other.id != promise.id && other.former.contains(former);
                &other.id == former || is_former
            });
            if let Some(other) = other {
                check.add(
                    Diagnostic::at(&rules::FORMER_ID_TAKEN, &promise.place)
                        .with("id", former.clone())
                        .with("other", other.id.clone()),
                );
            }
        }
        let Some(agreement) = partnership.agreements.get(promise.agreement) else { continue };
        if !agreement.valid.covers(&promise.valid) {
            check.add(
                Diagnostic::at(&rules::PROMISE_OUTSIDE_AGREEMENT, &promise.valid_place)
                    .with("from", agreement.valid.from.to_string())
                    .with("to", agreement.valid.to.to_string()),
            );
        }
        let mut plans: Vec<_> = promise.actions.iter().map(|action| action.plan).collect();
        plans.extend(promise.goals.iter().map(|goal| goal.plan));
        plans.sort_unstable();
        plans.dedup();
        for plan in plans.into_iter().filter(|plan| !agreement.plans.contains(plan)) {
            if let Some(plan) = partnership.plans.get(plan) {
                check.add(
                    Diagnostic::at(&rules::ACTION_OUTSIDE_AGREEMENT, &promise.place)
                        .with("plan", plan.id.clone())
                        .with("agreement", agreement.id.clone()),
                );
            }
        }
    }
}
