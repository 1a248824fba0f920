//! Åtgärdsplanen, form B: causes, actions and operational goals, numbered and tied to one another, with faces.

use std::collections::BTreeMap;

use serde::Serialize;

use super::meta::Head;
use super::shared::{Context, Fact, MarkerView, ResponsibleView};
use crate::locale::Argument;
use crate::model::marker::Marker;
use crate::model::period::Quarter;
use crate::model::plan::{Action, ActionPlan, Goal};
use crate::model::reference::Ref;
use crate::model::smart::{self, Letter};

/// A row whose steps have more letters than this may not fit a page.
const LONG_ROW: usize = 1200;

/// A plan. `quarter` is the one whose faces it shows; a plan in an agreement that is to be signed shows none.
#[derive(Serialize)]
pub struct Body<'a> {
    title: &'a str,
    overall: GoalView<'a>,
    problems: Vec<ProblemLetter<'a>>,
    goals: Vec<GoalView<'a>>,
    rows: Vec<Row<'a>>,
    quarter: Option<String>,
    adopted: String,
    /// The summary of the report whose faces are shown.
    summary: Option<&'a str>,
    legend: Vec<MarkerView>,
    has_groups: bool,
}

/// A problem of the plan; the letter begins its causes' numbers where a plan has several problems.
#[derive(Serialize)]
struct ProblemLetter<'a> {
    letter: Option<char>,
    title: &'a str,
    location: &'a str,
}

/// A goal with its SMART letters and the facts behind them.
#[derive(Serialize)]
pub struct GoalView<'a> {
    number: String,
    text: &'a str,
    kind: Option<String>,
    smart: Vec<SmartLetter>,
    facts: Vec<Fact>,
}

#[derive(Serialize)]
struct SmartLetter {
    letter: char,
    word: String,
    has: bool,
}

#[derive(Serialize)]
struct Row<'a> {
    /// Finds the internal contact, where the edition has contacts.
    key: String,
    number: String,
    title: &'a str,
    causes: Vec<Tied<'a>>,
    goals: Vec<Tied<'a>>,
    form: String,
    steps: &'a [String],
    documentation: &'a str,
    responsible: ResponsibleView<'a>,
    partners: Vec<&'a str>,
    dates: Vec<Fact>,
    /// Which group of actions that only work together, from 1.
    group: Option<usize>,
    group_text: Option<String>,
    stands_in: Option<String>,
    result: Option<ResultView<'a>>,
    /// Whether the row may be torn between pages, because it could be longer than one.
    long: bool,
}

/// A cause or a goal that an action is tied to.
#[derive(Serialize)]
struct Tied<'a> {
    number: String,
    text: &'a str,
}

/// What a quarter's report says of an action.
#[derive(Serialize)]
pub struct ResultView<'a> {
    pub marker: MarkerView,
    pub rationale: Option<&'a str>,
    pub counts: Option<String>,
}

pub fn head(context: &Context<'_>, of: Ref<ActionPlan>, quarter: Option<Quarter>) -> Head {
    let plan = &context.partnership.plans[of];
    // A plan with faces is as new as the results that it shows.
    let shown = quarter.map(|quarter| context.site.release.date(quarter));
    Head {
        title: context.titled(&plan.title),
        heading: Some(plan.title.clone()),
        date: shown.map_or(plan.adopted, |released| released.max(plan.adopted)),
        version: Some(context.say("doc-version", &[("number", plan.version.to_string().into())])),
    }
}

/// The latest quarter whose faces a plan can show: it was in force then, and the results are public.
pub fn quarter(context: &Context<'_>, of: Ref<ActionPlan>) -> Option<Quarter> {
    context.partnership.plan_quarters(of, context.site).last().copied()
}

/// The plan with the faces of a quarter, or without faces.
pub fn body<'a>(context: &Context<'a>, of: Ref<ActionPlan>, quarter: Option<Quarter>) -> Body<'a> {
    let plan = &context.partnership.plans[of];
    let letters = plan.problems.len() > 1;
    let groups = groups(plan);
    let problems = plan.problems.iter().zip('A'..='Z').map(|(problem, letter)| {
        let problem = &context.partnership.problems[*problem];
        ProblemLetter { letter: letters.then_some(letter), title: &problem.title, location: &problem.location }
    });
    let subject = crate::model::partnership::Subject::Plan(of);
    Body {
        title: &plan.title,
        overall: goal(context, String::new(), &plan.overall_goal),
        problems: problems.collect(),
        goals: plan.goals.iter().enumerate().map(|(at, one)| goal(context, goal_number(at), one)).collect(),
        rows: (0..plan.actions.len()).map(|at| row(context, of, at, &groups, quarter)).collect(),
        quarter: quarter.map(|quarter| context.quarter(quarter)),
        adopted: context.date(plan.adopted),
        summary: quarter
            .and_then(|quarter| context.partnership.follow_up(subject, quarter))
            .map(|follow_up| follow_up.summary.as_str()),
        legend: Marker::ALL.map(|marker| context.marker(marker)).into(),
        has_groups: !groups.is_empty(),
    }
}

/// "M2".
pub fn goal_number(at: usize) -> String {
    format!("M{}", at + 1)
}

/// "Å3".
pub fn action_number(at: usize) -> String {
    format!("Å{}", at + 1)
}

/// "A1.2" where a plan has several problems, else "O1.2".
fn cause_number(plan: &ActionPlan, cause: crate::model::problem::CauseRef, number: &str) -> String {
    let position = plan.problems.iter().position(|problem| *problem == cause.problem);
    let letter = match position {
        Some(position) if plan.problems.len() > 1 => ('A'..='Z').nth(position).unwrap_or('Z'),
        _ => 'O',
    };
    format!("{letter}{number}")
}

fn row<'a>(
    context: &Context<'a>,
    of: Ref<ActionPlan>,
    at: usize,
    groups: &BTreeMap<usize, usize>,
    quarter: Option<Quarter>,
) -> Row<'a> {
    let plan = &context.partnership.plans[of];
    let action = &plan.actions[at];
    let causes = action.causes.iter().map(|tie| {
        let cause = context.partnership.cause(*tie);
        Tied { number: cause_number(plan, *tie, &cause.number), text: &cause.text }
    });
    let goals =
        action.goals.iter().map(|goal| Tied { number: goal_number(*goal), text: &plan.goals[*goal].text.value });
    let form = [format!("action-{}", action.kind.key()), format!("action-{}", action.mode.key())];
    let companions: Vec<String> = action.works_with.iter().map(|other| action_number(*other)).collect();
    Row {
        key: format!("action/{}/{}", plan.id, action.id),
        number: action_number(at),
        title: &action.title,
        causes: causes.collect(),
        goals: goals.collect(),
        form: super::figures::capital(&form.map(|key| context.word(&key)).join(", ")),
        steps: &action.steps,
        documentation: &action.documentation,
        responsible: context.responsible(&action.responsible),
        partners: action.partners.iter().map(|party| context.party(*party)).collect(),
        dates: dates(context, action),
        group: groups.get(&at).copied(),
        group_text: (!companions.is_empty())
            .then(|| context.say("doc-works-with", &[("actions", context.locale.list(&companions).into())])),
        stands_in: action
            .stands_in_for
            .map(|other| context.say("doc-stands-in", &[("action", action_number(other).into())])),
        result: quarter.map(|quarter| result(context, of, at, quarter)),
        long: action.steps.iter().map(|step| step.chars().count()).sum::<usize>() > LONG_ROW,
    }
}

/// What a quarter's report says of an action.
pub fn result<'a>(context: &Context<'a>, of: Ref<ActionPlan>, at: usize, quarter: Quarter) -> ResultView<'a> {
    let (marker, finding) = context.partnership.action_result(of, at, quarter);
    let number = |value: Option<f64>| value.map(|value| Argument::from(context.locale.plain_number(value)));
    let counts = finding.and_then(|finding| {
        let (planned, performed) = (number(finding.planned)?, number(finding.performed)?);
        Some(context.say("doc-counts", &[("planned", planned), ("performed", performed)]))
    });
    ResultView { marker: context.marker(marker), rationale: finding.map(|finding| finding.rationale.as_str()), counts }
}

fn dates(context: &Context<'_>, action: &Action) -> Vec<Fact> {
    let mut dates = vec![
        ("doc-date-planned", *action.planned_by),
        ("doc-date-due", *action.due),
        ("doc-date-followed-up", *action.followed_up_by),
    ];
    if let Some(completed) = &action.completed {
        dates.insert(2, ("doc-date-completed", completed.value));
    }
    dates.into_iter().map(|(key, day)| Fact { label: context.word(key), text: context.date(day) }).collect()
}

/// Which group each action belongs to that only works together with others. Ties run both ways and through others.
fn groups(plan: &ActionPlan) -> BTreeMap<usize, usize> {
    let mut groups = BTreeMap::new();
    let mut count = 0;
    for start in 0..plan.actions.len() {
        if groups.contains_key(&start) || plan.actions[start].works_with.is_empty() {
            continue;
        }
        count += 1;
        let mut open = vec![start];
        while let Some(at) = open.pop() {
            if groups.insert(at, count).is_none() {
                open.extend(&plan.actions[at].works_with);
            }
        }
    }
    groups
}

/// A goal with its facts.
pub fn goal<'a>(context: &Context<'_>, number: String, goal: &'a Goal) -> GoalView<'a> {
    let unit = goal.unit.as_deref();
    let mut facts = Vec::new();
    let mut fact = |key: &str, text: Option<String>| {
        facts.extend(text.map(|text| Fact { label: context.word(key), text }));
    };
    fact(
        "doc-goal-baseline",
        goal.baseline.map(|value| {
            let amount = context.amount(value, unit);
            goal.baseline_period.as_ref().map_or(amount.clone(), |period| format!("{amount} ({period})"))
        }),
    );
    fact("doc-goal-target", goal.target.map(|value| context.amount(value, unit)));
    fact("doc-goal-deadline", goal.deadline.as_ref().map(|day| context.date(day.value)));
    fact("doc-goal-location", goal.location.clone());
    fact("doc-goal-method", goal.method.clone());
    let accepted: Vec<&str> = goal.accepted_by.iter().map(|party| context.party(*party)).collect();
    fact("doc-goal-accepted", (!accepted.is_empty()).then(|| context.locale.list(&accepted)));
    let held = smart::letters(goal);
    GoalView {
        number,
        text: &goal.text.value,
        kind: goal.kind.map(|kind| context.word(&format!("goal-{}", kind.key()))),
        smart: Letter::ALL
            .map(|letter| SmartLetter {
                letter: letter.letter(),
                word: context.word(&format!("smart-{}", letter.key())),
                has: held.contains(&letter),
            })
            .into(),
        facts,
    }
}
