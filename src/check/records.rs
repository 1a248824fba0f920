//! Parties, safety walks, communication plans and filled checklists.

use super::Check;
use crate::diagnostic::{Diagnostic, rules};
use crate::model::CommunicationScope;
use crate::model::partnership::PartyKind;

/// Adds what is wrong.
pub fn check(check: &mut Check<'_>) {
    parties(check);
    communication(check);
    for walk in check.partnership.walks.iter() {
        let out_of_order = walk.remarks.iter().zip(1..).find(|(remark, number)| remark.number != *number);
        if let Some((remark, number)) = out_of_order {
            let fault = Diagnostic::at(&rules::REMARKS_NOT_NUMBERED, &walk.place);
            check.add(fault.with("found", remark.number.to_string()).with("wanted", number.to_string()));
        }
    }
    for checklist in check.partnership.checklists.iter().filter(|checklist| *checklist.date > check.today) {
        let fault = Diagnostic::at(&rules::DATE_IN_FUTURE, &checklist.date.place);
        check.faults.push(fault.with("date", checklist.date.value.to_string()));
    }
}

/// Both a municipality and a police authority (`BRÅ 2016`).
fn parties(check: &mut Check<'_>) {
    if !check.partnership.parties.is_whole() {
        return;
    }
    for (kind, word) in [(PartyKind::Municipality, "@party-municipality"), (PartyKind::Police, "@party-police")] {
        if !check.partnership.parties.iter().any(|party| party.kind == kind) {
            check.add(Diagnostic::at(&rules::PARTY_MISSING, &check.partnership.place).with("party", word));
        }
    }
}

/// One plan for the partnership and one for the promises (`BRÅ 2016`).
fn communication(check: &mut Check<'_>) {
    let plans = &check.partnership.communication;
    let Some(first) = plans.first() else { return };
    for (scope, word) in
        [(CommunicationScope::Partnership, "@scope-partnership"), (CommunicationScope::Promises, "@scope-promises")]
    {
        let found = plans.iter().filter(|plan| plan.scope == scope).count();
        if found != 1 {
            let fault = Diagnostic::at(&rules::COMMUNICATION_SCOPE, &first.place);
            let what = if found == 0 { "missing" } else { "doubled" };
            check.add(fault.with("scope", word).with("what", what));
        }
    }
}
