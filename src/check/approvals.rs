//! Approvals: who has decided that a result may be published, and whose decision it waits for (`BRÅ 2016`, steg 5).

use super::Check;
use crate::diagnostic::{Diagnostic, rules};
use crate::model::follow_up::FollowUp;
use crate::model::partnership::PartyKind;

/// Adds what is wrong.
pub fn check(check: &mut Check<'_>) {
    for follow_up in check.partnership.follow_ups.reported() {
        dates(check, follow_up);
        doubled(check, follow_up);
        waiting(check, follow_up);
    }
}

fn dates(check: &mut Check<'_>, follow_up: &FollowUp) {
    let submitted = *follow_up.submitted;
    for date in follow_up.approvals.iter().map(|approval| &approval.date) {
        if **date < submitted {
            check.add(
                Diagnostic::at(&rules::APPROVED_BEFORE_SUBMITTED, &date.place)
                    .with("date", date.value.to_string())
                    .with("submitted", submitted.to_string()),
            );
        }
        if **date > check.today {
            check.add(Diagnostic::at(&rules::DATE_IN_FUTURE, &date.place).with("date", date.value.to_string()));
        }
    }
}

fn doubled(check: &mut Check<'_>, follow_up: &FollowUp) {
    for (position, approval) in follow_up.approvals.iter().enumerate() {
        let is_again = follow_up.approvals[..position].iter().any(|earlier| earlier.party == approval.party);
        let party = check.partnership.parties.get(approval.party);
        if let (true, Some(party)) = (is_again, party) {
            check.add(Diagnostic::at(&rules::APPROVED_TWICE, &approval.place).with("party", party.name.clone()));
        }
    }
}

/// A quarter that is public, with a report that is not: shown as missing, so the author is told whose decision it waits for.
fn waiting(check: &mut Check<'_>, follow_up: &FollowUp) {
    let quarter = follow_up.quarter;
    if !check.site.release.is_released(quarter, &check.site.now) {
        return;
    }
    let parties = &check.partnership.parties;
    let missing = follow_up.waits_for(parties, check.today);
    let who = match missing.as_slice() {
        [] => return,
        [PartyKind::Municipality] => "municipality",
        [PartyKind::Police] => "police",
        _ => "both",
    };
    check.add(
        Diagnostic::at(&rules::NOT_APPROVED, &follow_up.place).with("who", who).with("quarter", quarter.to_string()),
    );
}
