//! Problems: why they were chosen, and from how many sides their causes were sought.

use super::Check;
use crate::diagnostic::{Diagnostic, rules};
use crate::model::problem::Perspective;

/// Adds what is wrong.
pub fn check(check: &mut Check<'_>) {
    let partnership = check.partnership;
    for (reference, problem) in partnership.problems.entries() {
        if problem.prioritisation.order.is_none() {
            continue;
        }
        if problem.causes.is_empty() {
            check.add(Diagnostic::at(&rules::PRIORITY_INCOMPLETE, &problem.place).with("what", "causes"));
        } else {
            let missing: Vec<&str> = [
                (Perspective::Situational, "situationellt"),
                (Perspective::Victim, "brottsoffer"),
                (Perspective::Offender, "gärningsman"),
            ]
            .into_iter()
            .filter(|(perspective, _)| !problem.causes.iter().any(|cause| cause.perspective == *perspective))
            .map(|(_, word)| word)
            .collect();
            if !missing.is_empty() {
                let fault = Diagnostic::at(&rules::PERSPECTIVE_MISSING, &problem.place);
                check.add(fault.with("missing", missing.join(", ")));
            }
        }
        let taken_up = partnership.agreements.iter().any(|a| a.problems.iter().any(|taken| taken.value == reference));
        if !taken_up && partnership.agreements.is_whole() {
            check.add(
                Diagnostic::at(&rules::PROBLEM_WITHOUT_AGREEMENT, &problem.place)
                    .with("problem", problem.title.clone()),
            );
        }
    }
}
