//! Follow-ups: the marker that the facts give, nothing left out, nothing before its time (`BRÅ 2016`, steg 5).

use jiff::civil::Date;

use super::Check;
use crate::diagnostic::{Diagnostic, rules};
use crate::model::follow_up::{ActionFinding, Findings, FollowUp, Judgement, PromiseFindings};
use crate::model::marker::{Effect, Execution, Marker};
use crate::model::partnership::Subject;
use crate::model::period::Quarter;
use crate::model::plan::ActionPlan;
use crate::model::promise::CitizenPromise;
use crate::place::Place;

/// Adds what is wrong.
pub fn check(check: &mut Check<'_>) {
    let partnership = check.partnership;
    for follow_up in partnership.follow_ups.reported() {
        timing(check, follow_up);
        match (&follow_up.findings, follow_up.subject) {
            (Findings::Promise(found), Subject::Promise(promise)) => {
                if let Some(promise) = partnership.promises.get(promise) {
                    self::promise(check, follow_up, found, promise);
                }
            }
            (Findings::Plan(found), Subject::Plan(plan)) => {
                if let Some(plan) = partnership.plans.get(plan) {
                    self::plan(check, follow_up, found, plan);
                }
            }
            _ => {}
        }
    }
    missing_reports(check);
}

fn timing(check: &mut Check<'_>, follow_up: &FollowUp) {
    let partnership = check.partnership;
    let quarter = follow_up.quarter;
    let submitted = &follow_up.submitted;
    if **submitted <= quarter.last_day() {
        check.add(
            Diagnostic::at(&rules::FOLLOW_UP_EARLY, &submitted.place)
                .with("date", submitted.value.to_string())
                .with("quarter", quarter.to_string())
                .with("end", quarter.last_day().to_string()),
        );
    }
    if **submitted > check.today {
        check.add(Diagnostic::at(&rules::DATE_IN_FUTURE, &submitted.place).with("date", submitted.value.to_string()));
    }
    let holds = match follow_up.subject {
        Subject::Promise(promise) => {
            partnership.promises.get(promise).is_none_or(|promise| promise.valid.touches(quarter))
        }
        Subject::Plan(plan) => {
            let mut agreements = partnership.agreements_of(plan).peekable();
            agreements.peek().is_none() || agreements.any(|agreement| agreement.valid.touches(quarter))
        }
    };
    if !holds {
        check.add(
            Diagnostic::at(&rules::FOLLOW_UP_OUTSIDE_PERIOD, &follow_up.place).with("quarter", quarter.to_string()),
        );
    }
    // A correction tells of what has been done: one that is dated ahead stands in public before its day.
    for correction in follow_up.corrections.iter().filter(|correction| correction.date > check.today) {
        check.faults.push(
            Diagnostic::at(&rules::DATE_IN_FUTURE, &correction.date_place).with("date", correction.date.to_string()),
        );
    }
    let released = check.site.release.date(quarter);
    for correction in follow_up.corrections.iter().filter(|correction| correction.date < released) {
        check.faults.push(
            Diagnostic::at(&rules::CORRECTION_BEFORE_RELEASE, &correction.date_place)
                .with("date", correction.date.to_string())
                .with("released", released.to_string()),
        );
    }
}

fn promise(check: &mut Check<'_>, follow_up: &FollowUp, found: &PromiseFindings, promise: &CitizenPromise) {
    let partnership = check.partnership;
    let judgement = &found.judgement;
    // The due date hangs on the plans; where one of them could not be read it is unknown.
    let known = promise.actions.iter().all(|action| partnership.plans.get(action.plan).is_some());
    if known {
        let due = partnership.due_of_promise(promise);
        stated(check, judgement, due, follow_up.quarter);
    }
    for (position, measure) in promise.measures.iter().enumerate() {
        let times = found.performances.iter().filter(|performance| performance.measure == position).count();
        if times != 1 {
            incomplete(check, &follow_up.place, &measure.id, times);
        }
    }
    if judgement.effect == Effect::Unmeasured
        && judgement.execution != Execution::Not
        && found.next_measurement.is_none()
    {
        check.add(Diagnostic::at(&rules::NEXT_MEASUREMENT_MISSING, &follow_up.place));
    }
    if judgement.effect != Effect::Unmeasured
        && judgement.execution != Execution::Not
        && follow_up.measurements.is_empty()
    {
        check.add(Diagnostic::at(&rules::EFFECT_WITHOUT_MEASUREMENT, &follow_up.place));
    }
    let of = |execution, effect| Marker::of(execution, effect, None, follow_up.quarter);
    let shown = of(judgement.execution, judgement.effect);
    let worst =
        found.party_judgements.iter().map(|party| of(party.execution, party.effect)).max_by_key(|m| gravity(*m));
    if let Some(worst) = worst.filter(|worst| *worst != shown) {
        check.add(
            Diagnostic::at(&rules::JUDGEMENT_NOT_WORST, &follow_up.place)
                .with("shown", format!("@marker-{}", shown.key()))
                .with("worst", format!("@marker-{}", worst.key())),
        );
    }
}

fn gravity(marker: Marker) -> u8 {
    match marker {
        Marker::Green => 0,
        Marker::Unassessed | Marker::NotDue | Marker::Missing => 1,
        Marker::Yellow => 2,
        Marker::Red => 3,
    }
}

fn plan(check: &mut Check<'_>, follow_up: &FollowUp, found: &[ActionFinding], plan: &ActionPlan) {
    for finding in found {
        if let Some(action) = plan.actions.get(finding.action) {
            stated(check, &finding.judgement, Some(*action.due), follow_up.quarter);
        }
    }
    for (position, action) in plan.actions.iter().enumerate() {
        let times = found.iter().filter(|finding| finding.action == position).count();
        if times != 1 {
            incomplete(check, &follow_up.place, &action.id, times);
        }
    }
    group(check, follow_up, found, plan);
}

/// Actions that only work together: one left out while another was done (`BRÅ 2016`).
fn group(check: &mut Check<'_>, follow_up: &FollowUp, found: &[ActionFinding], plan: &ActionPlan) {
    let execution = |position: usize| {
        found.iter().find(|finding| finding.action == position).map(|finding| finding.judgement.execution)
    };
    for (position, action) in plan.actions.iter().enumerate() {
        let left_out = execution(position) == Some(Execution::Not) && *action.due <= follow_up.quarter.last_day();
        let done = action.works_with.iter().find(|other| execution(**other).is_some_and(|done| done != Execution::Not));
        if let (true, Some(other)) = (left_out, done) {
            check.add(
                Diagnostic::at(&rules::GROUP_INCOMPLETE, &follow_up.place)
                    .with("action", action.id.clone())
                    .with("other", plan.actions[*other].id.clone()),
            );
        }
    }
}

/// The marker that an author wrote is compared with the one that the facts give.
fn stated(check: &mut Check<'_>, judgement: &Judgement, due: Option<Date>, quarter: Quarter) {
    let Some(stated) = &judgement.stated else { return };
    let computed = Marker::of(judgement.execution, judgement.effect, due, quarter);
    if stated.value != computed {
        check.add(
            Diagnostic::at(&rules::MARKER_CONTRADICTS, &stated.place)
                .with("stated", format!("@marker-{}", stated.value.key()))
                .with("computed", format!("@marker-{}", computed.key()))
                .with("execution", format!("@execution-{}", judgement.execution.key()))
                .with("effect", format!("@effect-{}", judgement.effect.key())),
        );
    }
}

fn incomplete(check: &mut Check<'_>, place: &Place, id: &str, times: usize) {
    let what = if times == 0 { "missing" } else { "doubled" };
    check.add(Diagnostic::at(&rules::FOLLOW_UP_INCOMPLETE, place).with("id", id).with("what", what));
}

/// A quarter that is public, without a report: shown in public, so the author is told.
fn missing_reports(check: &mut Check<'_>) {
    let partnership = check.partnership;
    for quarter in partnership.released_quarters(check.site) {
        for (reference, promise) in partnership.promises.entries() {
            // A report that could not be read is there; its own fault has been told.
            let path = format!("{}/uppfoljningar/{quarter}/{}.md", partnership.id, promise.id);
            let missing = promise.valid.touches(quarter)
                && !partnership
                    .follow_ups
                    .reported()
                    .any(|one| one.subject == Subject::Promise(reference) && one.quarter == quarter)
                && !check.sources.holds(&path);
            if missing {
                check.add(
                    Diagnostic::at(&rules::REPORT_MISSING, &promise.place)
                        .with("promise", promise.title.clone())
                        .with("id", promise.id.clone())
                        .with("quarter", quarter.to_string()),
                );
            }
        }
    }
}
