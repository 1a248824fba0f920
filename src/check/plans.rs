//! Action plans: dates, ties between causes, actions and goals, and goals that can be followed up (`BRÅ 2016`, steg 4).

use super::Check;
use crate::diagnostic::{Diagnostic, rules};
use crate::model::plan::{Action, ActionPlan, Goal, GoalKind};
use crate::model::reference::Ref;
use crate::model::smart;

/// Words that say nothing about what is to change (`BRÅ 2016`, "Formulera mål").
const VAGUE: [&str; 2] = ["verka för", "värna om"];

/// Adds what is wrong.
pub fn check(check: &mut Check<'_>) {
    let partnership = check.partnership;
    for (reference, plan) in partnership.plans.entries() {
        if partnership.agreements.is_whole() && partnership.agreements_of(reference).next().is_none() {
            check.add(Diagnostic::at(&rules::PLAN_WITHOUT_AGREEMENT, &plan.place).with("plan", plan.title.clone()));
        }
        if !plan.goals.iter().any(|goal| goal.target.is_some() && goal.unit.is_some()) {
            check.add(Diagnostic::at(&rules::GOALS_NOT_MEASURABLE, &plan.place).with("plan", plan.title.clone()));
        }
        vague(check, &plan.overall_goal);
        for (position, goal) in plan.goals.iter().enumerate() {
            vague(check, goal);
            self::goal(check, plan, position, goal);
        }
        for (position, action) in plan.actions.iter().enumerate() {
            dates(check, reference, action);
            ties(check, plan, position, action);
        }
    }
}

fn vague(check: &mut Check<'_>, goal: &Goal) {
    let text = goal.text.to_lowercase();
    if let Some(word) = VAGUE.iter().find(|word| text.contains(**word)) {
        check.add(Diagnostic::at(&rules::VAGUE_GOAL, &goal.text.place).with("word", *word));
    }
}

/// A goal that some action works for, and, where it is an effect goal, that is SMART.
fn goal(check: &mut Check<'_>, plan: &ActionPlan, position: usize, goal: &Goal) {
    if !plan.actions.iter().any(|action| action.goals.contains(&position)) {
        check.add(Diagnostic::at(&rules::GOAL_WITHOUT_ACTION, &goal.place).with("goal", goal.id.clone()));
    }
    if goal.kind == Some(GoalKind::Effect)
        && let Some(next) = smart::next(goal)
    {
        let letters: String = smart::letters(goal).into_iter().map(smart::Letter::letter).collect();
        check.add(
            Diagnostic::at(&rules::GOAL_NOT_SMART, &goal.place)
                .with("goal", goal.id.clone())
                .with("letters", if letters.is_empty() { "–".to_owned() } else { letters })
                .with("next", format!("@smart-{}", next.key()))
                .with("advice", format!("@smart-advice-{}", next.key())),
        );
    }
}

/// Planned, carried out and followed up in that order, and inside the period of an agreement that has the plan.
fn dates(check: &mut Check<'_>, plan: Ref<ActionPlan>, action: &Action) {
    for (earlier, later) in [(&action.planned_by, &action.due), (&action.due, &action.followed_up_by)] {
        if **earlier > **later {
            check.add(
                Diagnostic::at(&rules::DATES_OUT_OF_ORDER, &later.place)
                    .with("earlier", later.value.to_string())
                    .with("later", earlier.value.to_string()),
            );
        }
    }
    for date in [&action.planned_by, &action.due, &action.followed_up_by] {
        let mut agreements = check.partnership.agreements_of(plan).peekable();
        let Some(first) = agreements.peek().map(|agreement| agreement.valid) else { break };
        if !agreements.any(|agreement| agreement.valid.contains(**date)) {
            check.add(
                Diagnostic::at(&rules::DATE_OUTSIDE_AGREEMENT, &date.place)
                    .with("date", date.value.to_string())
                    .with("from", first.from.to_string())
                    .with("to", first.to.to_string()),
            );
        }
    }
    if let Some(completed) = &action.completed
        && **completed > check.today
    {
        check.add(Diagnostic::at(&rules::DATE_IN_FUTURE, &completed.place).with("date", completed.value.to_string()));
    }
}

/// Causes of the plan's own problems; groups that are said of all their members.
fn ties(check: &mut Check<'_>, plan: &ActionPlan, position: usize, action: &Action) {
    let partnership = check.partnership;
    for cause in &action.causes {
        if !plan.problems.contains(&cause.problem)
            && let Some(problem) = partnership.problems.get(cause.problem)
        {
            check.add(
                Diagnostic::at(&rules::CAUSE_OUTSIDE_PLAN, &action.place)
                    .with("action", action.id.clone())
                    .with("problem", problem.id.clone()),
            );
        }
    }
    for other in &action.works_with {
        let Some(partner) = plan.actions.get(*other) else { continue };
        if *other == position || !partner.works_with.contains(&position) {
            check.add(
                Diagnostic::at(&rules::GROUP_ONE_SIDED, &action.place)
                    .with("action", action.id.clone())
                    .with("other", partner.id.clone()),
            );
        }
    }
}
