//! Results per quarter: which promises and plans are to be reported on, what came, and the marker that follows.
//!
//! This is the one place where "report missing", "not due yet" and the release rule meet, so that a page, a PDF and a
//! data file can never disagree about a quarter.

use jiff::civil::Date;

use super::Site;
use super::follow_up::{ActionFinding, Findings, FollowUp};
use super::marker::Marker;
use super::partnership::{Partnership, Party, Responsible, Subject};
use super::period::Quarter;
use super::plan::{ActionPlan, ActionRef};
use super::promise::CitizenPromise;
use super::reference::{Ref, Table};
use super::release::ReleaseRule;

/// The result of one promise in one quarter that is public.
#[derive(Debug, Clone, Copy)]
pub struct PromiseResult<'a> {
    /// Which promise.
    pub promise: Ref<CitizenPromise>,
    /// Which quarter.
    pub quarter: Quarter,
    /// The computed marker.
    pub marker: Marker,
    /// The follow-up; `None` when no report came.
    pub follow_up: Option<&'a FollowUp>,
}

/// Who is to report for a party: functions, never persons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reporter<'a> {
    /// The party.
    pub party: Ref<Party>,
    /// The functions at the party.
    pub functions: Vec<&'a str>,
}

impl Partnership {
    /// The earliest day by which any action of a promise was to be carried out.
    #[must_use]
    pub fn due_of_promise(&self, promise: &CitizenPromise) -> Option<Date> {
        promise.actions.iter().map(|action| *self.action(*action).due).min()
    }

    /// The action behind a reference.
    #[must_use]
    pub fn action(&self, reference: ActionRef) -> &super::plan::Action {
        &self.plans[reference.plan].actions[reference.action]
    }

    /// The goal behind a reference.
    #[must_use]
    pub fn goal(&self, reference: super::plan::GoalRef) -> &super::plan::Goal {
        &self.plans[reference.plan].goals[reference.goal]
    }

    /// The cause behind a reference.
    #[must_use]
    pub fn cause(&self, reference: super::problem::CauseRef) -> &super::problem::Cause {
        &self.problems[reference.problem].causes[reference.cause]
    }

    /// The marker of a promise's follow-up.
    #[must_use]
    pub fn marker_of(&self, follow_up: &FollowUp, promise: &CitizenPromise) -> Marker {
        match &follow_up.findings {
            Findings::Promise(found) => Marker::of(
                found.judgement.execution,
                found.judgement.effect,
                self.due_of_promise(promise),
                follow_up.quarter,
            ),
            Findings::Plan(_) => Marker::Missing,
        }
    }

    /// The first quarter in which any promise holds, and so the first that has results.
    #[must_use]
    pub fn first_quarter(&self) -> Option<Quarter> {
        self.promises.iter().map(|promise| Quarter::of(promise.valid.from)).min()
    }

    /// The quarters whose results are public, oldest first: from the first quarter in which any promise holds to the
    /// latest released one.
    #[must_use]
    pub fn released_quarters(&self, site: &Site) -> Vec<Quarter> {
        let latest = site.release.latest_released(&site.now);
        std::iter::successors(self.first_quarter(), |quarter| Some(quarter.next()))
            .take_while(|quarter| *quarter <= latest)
            .collect()
    }

    /// The results of a quarter, in the order of the promises' ids: every promise that holds in the quarter, with its
    /// report or with the fact that none came.
    ///
    /// Call it only with quarters from [`Partnership::released_quarters`]: nothing of a result is public before.
    #[must_use]
    pub fn results(&self, quarter: Quarter) -> Vec<PromiseResult<'_>> {
        self.promises
            .entries()
            .filter(|(_, promise)| promise.valid.touches(quarter))
            .map(|(reference, _)| self.result(reference, quarter))
            .collect()
    }

    /// The result of one promise in one quarter.
    #[must_use]
    pub fn result(&self, promise: Ref<CitizenPromise>, quarter: Quarter) -> PromiseResult<'_> {
        let follow_up = self.follow_up(Subject::Promise(promise), quarter);
        let marker = follow_up.map_or(Marker::Missing, |follow_up| self.marker_of(follow_up, &self.promises[promise]));
        PromiseResult { promise, quarter, marker, follow_up }
    }

    /// The results of one promise over the public quarters in which it holds, oldest first.
    #[must_use]
    pub fn history(&self, promise: Ref<CitizenPromise>, site: &Site) -> Vec<PromiseResult<'_>> {
        self.released_quarters(site)
            .into_iter()
            .filter(|quarter| self.promises[promise].valid.touches(*quarter))
            .map(|quarter| self.result(promise, quarter))
            .collect()
    }

    /// The day on which the effect of a promise is measured next: what the newest public report says that knows of a day to come.
    /// What is measured once a year is told by one report in four, and holds until its day.
    #[must_use]
    pub fn next_measurement(&self, promise: Ref<CitizenPromise>, site: &Site) -> Option<Date> {
        let today = site.today();
        self.history(promise, site).into_iter().rev().find_map(|result| match &result.follow_up?.findings {
            Findings::Promise(found) => found.next_measurement.filter(|day| *day > today),
            Findings::Plan(_) => None,
        })
    }

    /// Who is to report on a subject: the function that answers for a promise, or those that answer for a plan's actions, by
    /// party, each once and in the order of the actions.
    #[must_use]
    pub fn reporters(&self, subject: Subject) -> Vec<Reporter<'_>> {
        let all: Vec<&Responsible> = match subject {
            Subject::Promise(of) => self.promises.get(of).map(|promise| &promise.responsible).into_iter().collect(),
            Subject::Plan(of) => {
                let actions = self.plans.get(of).map(|plan| plan.actions.as_slice()).unwrap_or_default();
                actions.iter().map(|action| &action.responsible).collect()
            }
        };
        let mut reporters: Vec<Reporter<'_>> = Vec::new();
        for Responsible { party, function, .. } in all {
            match reporters.iter_mut().find(|reporter| reporter.party == *party) {
                Some(reporter) if reporter.functions.contains(&function.as_str()) => {}
                Some(reporter) => reporter.functions.push(function),
                None => reporters.push(Reporter { party: *party, functions: vec![function] }),
            }
        }
        reporters
    }

    /// The day on which a report was approved, where that was after its quarter had been released: until then the quarter was
    /// shown without it. Approvals have a day and no hour, so one on the day of the release came in time.
    #[must_use]
    pub fn came_late(&self, follow_up: &FollowUp, release: &ReleaseRule) -> Option<Date> {
        came_late(follow_up, &self.parties, release)
    }

    /// Whether a plan is to be reported on in a quarter: it has been adopted, and an agreement that it is an appendix to is
    /// in force. A plan of no agreement runs from its adoption on.
    #[must_use]
    pub fn plan_runs_in(&self, plan: Ref<ActionPlan>, quarter: Quarter) -> bool {
        let mut agreements = self.agreements_of(plan).peekable();
        self.plans[plan].adopted <= quarter.last_day()
            && (agreements.peek().is_none() || agreements.any(|agreement| agreement.valid.touches(quarter)))
    }

    /// The public quarters in which a plan is to be reported on, oldest first.
    #[must_use]
    pub fn plan_quarters(&self, plan: Ref<ActionPlan>, site: &Site) -> Vec<Quarter> {
        self.released_quarters(site).into_iter().filter(|quarter| self.plan_runs_in(plan, *quarter)).collect()
    }

    /// What a quarter's report says of one action of a plan, with the computed marker. [`Marker::Missing`] when no
    /// report came or the report leaves the action out.
    #[must_use]
    pub fn action_result(
        &self,
        plan: Ref<ActionPlan>,
        action: usize,
        quarter: Quarter,
    ) -> (Marker, Option<&ActionFinding>) {
        let finding = self.follow_up(Subject::Plan(plan), quarter).and_then(|follow_up| match &follow_up.findings {
            Findings::Plan(findings) => findings.iter().find(|finding| finding.action == action),
            Findings::Promise(_) => None,
        });
        let marker = finding.map_or(Marker::Missing, |finding| {
            let due = *self.plans[plan].actions[action].due;
            Marker::of(finding.judgement.execution, finding.judgement.effect, Some(due), quarter)
        });
        (marker, finding)
    }
}

fn came_late(follow_up: &FollowUp, parties: &Table<Party>, release: &ReleaseRule) -> Option<Date> {
    follow_up.approved_on(parties).filter(|approved| *approved > release.date(follow_up.quarter))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use jiff::civil::{Weekday, date, time};
    use jiff::tz::TimeZone;

    use super::*;
    use crate::model::follow_up::Approval;
    use crate::model::partnership::{Contact, PartyKind};
    use crate::place::{Place, Placed};
    use crate::prose::Prose;

    const QUARTER: Quarter = Quarter { year: 2026, number: 1 };

    fn parties() -> Table<Party> {
        let party = |id: &str, kind| {
            let contact = Contact { function: "Växeln".into(), email: "x@prov.example".into(), phone: None };
            Some(Party { id: id.into(), name: id.into(), kind, contact, internal_contact: None })
        };
        Table::new(vec![party("kommunen", PartyKind::Municipality), party("polisen", PartyKind::Police)])
    }

    /// A report on the first plan that the parties approved on these days: the municipality's, and the police's.
    fn report(days: [Option<Date>; 2]) -> FollowUp {
        let place = Place::file(Arc::from("prov.md"));
        let approval = |(party, day): (usize, Option<Date>)| {
            let date = Placed::new(day?, place.clone());
            Some(Approval { party: Ref::new(party), name: "Alva Exempelsson".into(), date, place: place.clone() })
        };
        FollowUp {
            quarter: QUARTER,
            subject: Subject::Plan(Ref::new(0)),
            submitted: Placed::new(date(2026, 4, 9), place.clone()),
            submitted_by: Responsible { party: Ref::new(0), function: "Gatuenheten".into(), email: None },
            summary: String::new(),
            findings: Findings::Plan(Vec::new()),
            measurements: Vec::new(),
            rationale: Prose::default(),
            deviations: None,
            side_effects: None,
            success_factors: None,
            proposals: None,
            hours: None,
            cost: None,
            corrections: Vec::new(),
            approvals: days.into_iter().enumerate().filter_map(approval).collect(),
            place: place.clone(),
        }
    }

    #[test]
    fn a_report_comes_with_the_later_of_the_two_approvals() {
        let approved = |days| report(days).approved_on(&parties());
        let (early, late) = (date(2026, 4, 14), date(2026, 5, 4));
        assert_eq!(approved([Some(early), Some(late)]), Some(late));
        assert_eq!(approved([Some(late), Some(early)]), Some(late));
        assert_eq!(approved([Some(early), None]), None);
        assert_eq!(report([None, Some(early)]).waits_for(&parties(), late), [PartyKind::Municipality]);
        assert_eq!(report([Some(early), Some(late)]).waits_for(&parties(), early), [PartyKind::Police]);
    }

    #[test]
    fn a_report_is_late_from_the_day_after_the_release() {
        let release = ReleaseRule {
            weekday: Weekday::Tuesday,
            nth: 3,
            time: time(8, 0, 0, 0),
            zone: TimeZone::UTC,
            exceptions: Vec::new(),
        };
        let released = release.date(QUARTER);
        assert_eq!(released, date(2026, 4, 21));
        let late = |day| came_late(&report([Some(date(2026, 4, 14)), day]), &parties(), &release);
        assert_eq!(late(Some(released)), None);
        assert_eq!(late(Some(date(2026, 4, 22))), Some(date(2026, 4, 22)));
        // What nobody has approved has not come at all.
        assert_eq!(late(None), None);
    }
}
