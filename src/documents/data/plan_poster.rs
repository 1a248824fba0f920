//! Åtgärdsplanen, form A: a poster with a row for the police's effort and one for the municipality's (`BRÅ 2016`).
//!
//! Form B ties causes, actions and goals together; form A answers who does what, where and when. An action stands with the
//! party that is responsible for it, and names the others under cooperation: so no action stands twice.

use serde::Serialize;

use super::meta::Head;
use super::plan::action_number;
use super::shared::{Context, Fact, ResponsibleView};
use crate::model::address;
use crate::model::partnership::{Party, PartyKind};
use crate::model::plan::{Action, ActionMode, ActionPlan, Goal};
use crate::model::problem::Problem;
use crate::model::reference::Ref;

#[derive(Serialize)]
pub struct Body<'a> {
    /// The overall goal: the poster's heading.
    goal: &'a str,
    measure: Option<MeasureView<'a>>,
    adopted: String,
    efforts: Vec<Effort<'a>>,
    qr_alt: String,
}

/// From what to what the overall goal is to move.
#[derive(Serialize)]
struct MeasureView<'a> {
    unit: &'a str,
    baseline: Option<Fact>,
    target: Fact,
}

/// What one party answers for.
#[derive(Serialize)]
struct Effort<'a> {
    title: String,
    /// The party's name, where the title does not hold it.
    party: Option<&'a str>,
    areas: Vec<Area<'a>>,
    /// Said instead of areas, where the party answers for no action.
    nothing: Option<String>,
}

/// Actions that are to influence the same problems.
#[derive(Serialize)]
struct Area<'a> {
    problems: Vec<ProblemView<'a>>,
    actions: Vec<ActionView<'a>>,
}

#[derive(Serialize)]
struct ProblemView<'a> {
    title: &'a str,
    location: &'a str,
}

#[derive(Serialize)]
struct ActionView<'a> {
    number: String,
    title: &'a str,
    steps: &'a [String],
    stands_in: Option<String>,
    /// When it is to be done or was done, and the date that says most beside it.
    when: When,
    also: When,
    /// Said of an action that is done again and again.
    regular: Option<String>,
    partners: Vec<&'a str>,
    together: Option<String>,
    responsible: ResponsibleView<'a>,
}

#[derive(Serialize)]
struct When {
    label: String,
    date: String,
}

pub fn head(context: &Context<'_>, of: Ref<ActionPlan>) -> Head {
    let plan = &context.partnership.plans[of];
    let title = context.titled(&plan.title);
    Head {
        title: context.say("doc-poster-title", &[("title", title.into())]),
        heading: Some(plan.title.clone()),
        date: plan.adopted,
        version: Some(context.say("doc-version", &[("number", plan.version.to_string().into())])),
    }
}

pub fn body<'a>(context: &Context<'a>, of: Ref<ActionPlan>) -> Body<'a> {
    let plan = &context.partnership.plans[of];
    let page = context.aloud(&address::plan(&context.partnership.id, &plan.id));
    Body {
        goal: &plan.overall_goal.text.value,
        measure: measure(context, &plan.overall_goal),
        adopted: context.say("doc-poster-adopted", &[("date", context.date(plan.adopted).into())]),
        efforts: parties(context).into_iter().filter_map(|party| effort(context, plan, party)).collect(),
        qr_alt: context.say("doc-poster-plan-qr-alt", &[("address", page.into())]),
    }
}

/// The parties in the order of the poster: the police, the municipality, the others.
fn parties(context: &Context<'_>) -> Vec<Ref<Party>> {
    let mut parties: Vec<(Ref<Party>, PartyKind)> =
        context.partnership.parties.entries().map(|(of, party)| (of, party.kind)).collect();
    parties.sort_by_key(|(_, kind)| match kind {
        PartyKind::Police => 0,
        PartyKind::Municipality => 1,
        PartyKind::Other => 2,
    });
    parties.into_iter().map(|(of, _)| of).collect()
}

/// What a party answers for. The police and the municipality always have their row; another party only with an action.
fn effort<'a>(context: &Context<'a>, plan: &'a ActionPlan, of: Ref<Party>) -> Option<Effort<'a>> {
    let party = &context.partnership.parties[of];
    let own: Vec<usize> = (0..plan.actions.len()).filter(|at| plan.actions[*at].responsible.party == of).collect();
    if own.is_empty() && party.kind == PartyKind::Other {
        return None;
    }
    let (title, name) = match party.kind {
        PartyKind::Police => (context.word("doc-poster-effort-police"), Some(party.name.as_str())),
        PartyKind::Municipality => (context.word("doc-poster-effort-municipality"), Some(party.name.as_str())),
        PartyKind::Other => (context.say("doc-poster-effort-other", &[("party", party.name.as_str().into())]), None),
    };
    let areas = areas(plan, own).into_iter().map(|(problems, actions)| Area {
        problems: problems
            .into_iter()
            .map(|of| {
                let Problem { title, location, .. } = &context.partnership.problems[of];
                ProblemView { title, location }
            })
            .collect(),
        actions: actions.into_iter().map(|at| action(context, plan, at)).collect(),
    });
    let areas: Vec<_> = areas.collect();
    Some(Effort { title, party: name, nothing: areas.is_empty().then(|| nothing(context, plan, of)), areas })
}

fn nothing(context: &Context<'_>, plan: &ActionPlan, of: Ref<Party>) -> String {
    let joins = plan.actions.iter().enumerate().filter(|(_, action)| action.partners.contains(&of));
    let joins: Vec<String> = joins.map(|(at, _)| action_number(at)).collect();
    if joins.is_empty() {
        context.word("doc-poster-no-effort")
    } else {
        context.say("doc-poster-only-joins", &[("actions", context.locale.list(&joins).into())])
    }
}

/// Gathers actions that are to influence the same problems, in the plan's order of problems and then in the order in which
/// they are done.
fn areas(plan: &ActionPlan, mut actions: Vec<usize>) -> Vec<(Vec<Ref<Problem>>, Vec<usize>)> {
    let position = |of: &Ref<Problem>| plan.problems.iter().position(|problem| problem == of);
    let problems = |action: &Action| {
        let mut problems: Vec<_> = action.causes.iter().map(|cause| cause.problem).collect();
        // A plan is to influence its problems: an action of no cause serves them all.
        if problems.is_empty() {
            problems.clone_from(&plan.problems);
        }
        problems.sort_by_key(|of| (position(of).unwrap_or(usize::MAX), *of));
        problems.dedup();
        problems
    };
    actions.sort_by_key(|at| {
        let action = &plan.actions[*at];
        let places: Vec<_> = problems(action).iter().map(position).collect();
        (places, action.order.unwrap_or(u32::MAX), *at)
    });
    let mut areas: Vec<(Vec<Ref<Problem>>, Vec<usize>)> = Vec::new();
    for at in actions {
        let own = problems(&plan.actions[at]);
        match areas.last_mut() {
            Some((problems, actions)) if *problems == own => actions.push(at),
            _ => areas.push((own, vec![at])),
        }
    }
    areas
}

fn action<'a>(context: &Context<'a>, plan: &'a ActionPlan, at: usize) -> ActionView<'a> {
    let action = &plan.actions[at];
    let together: Vec<String> = action.works_with.iter().map(|other| action_number(*other)).collect();
    let when = |key: &str, day| When { label: context.word(key), date: context.date(day) };
    let due = when("doc-poster-due", action.due.value);
    // What has been done says when it was; before that, what is to come does.
    let (first, also) = match &action.completed {
        Some(completed) => (when("doc-poster-completed", completed.value), due),
        None => (due, when("doc-date-planned", action.planned_by.value)),
    };
    ActionView {
        number: action_number(at),
        title: &action.title,
        steps: &action.steps,
        stands_in: action
            .stands_in_for
            .map(|other| context.say("doc-stands-in", &[("action", action_number(other).into())])),
        when: first,
        also,
        regular: (action.mode == ActionMode::Regular).then(|| context.word("doc-poster-regular")),
        partners: action.partners.iter().map(|party| context.party(*party)).collect(),
        together: (!together.is_empty())
            .then(|| context.say("doc-works-with", &[("actions", context.locale.list(&together).into())])),
        responsible: context.responsible(&action.responsible),
    }
}

/// The figures of a goal that has both a number to reach and a unit.
fn measure<'a>(context: &Context<'_>, goal: &'a Goal) -> Option<MeasureView<'a>> {
    let (target, unit) = (goal.target?, goal.unit.as_deref()?);
    let number = |value| context.locale.plain_number(value);
    let label = |key: &str, argument: &str, value: Option<String>| match value {
        Some(value) => context.say(key, &[(argument, value.into())]),
        None => context.word(&format!("{key}-undated")),
    };
    Some(MeasureView {
        unit,
        baseline: goal.baseline.map(|value| Fact {
            label: label("doc-poster-baseline", "period", goal.baseline_period.clone()),
            text: number(value),
        }),
        target: Fact {
            label: label("doc-poster-target", "date", goal.deadline.as_ref().map(|day| context.date(day.value))),
            text: number(target),
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::fixture::site;
    use crate::model::problem::CauseRef;
    use jiff::civil::date;

    fn plan() -> ActionPlan {
        site(date(2026, 4, 21)).partnerships[0].plans[Ref::new(0)].clone()
    }

    /// An action that is to influence the problems at these positions.
    fn against(problems: &[usize], order: Option<u32>) -> Action {
        let causes = problems.iter().map(|at| CauseRef { problem: Ref::new(*at), cause: 0 }).collect();
        Action { causes, order, ..plan().actions[0].clone() }
    }

    fn numbers(areas: Vec<(Vec<Ref<Problem>>, Vec<usize>)>) -> Vec<(Vec<usize>, Vec<usize>)> {
        let positions = |problems: Vec<Ref<Problem>>| problems.into_iter().map(Ref::position).collect();
        areas.into_iter().map(|(problems, actions)| (positions(problems), actions)).collect()
    }

    #[test]
    fn areas_follow_the_plans_problems_and_actions_their_order() {
        let mut plan = plan();
        // The plan names the second problem first.
        plan.problems = vec![Ref::new(1), Ref::new(0)];
        plan.actions = vec![
            against(&[0], Some(1)),
            against(&[0, 1, 0], None),
            against(&[1], None),
            against(&[1], Some(7)),
            against(&[], None),
            against(&[0], None),
        ];
        assert_eq!(
            numbers(areas(&plan, vec![0, 1, 2, 3, 4, 5])),
            [(vec![1], vec![3, 2]), (vec![1, 0], vec![1, 4]), (vec![0], vec![0, 5])]
        );
    }

    #[test]
    fn every_action_stands_once_with_the_party_that_answers_for_it() {
        let mut site = site(date(2026, 4, 21));
        let mut plan = plan();
        plan.actions[1].responsible.party = Ref::new(1);
        site.partnerships[0].plans = crate::model::reference::Table::new(vec![Some(plan)]);
        let locale = crate::locale::Locale::load(&crate::layouts::Layouts::embedded(), "sv").unwrap();
        let context = Context::new(&site, &site.partnerships[0], &locale);
        let body = body(&context, Ref::new(0));
        let rows: Vec<_> = body
            .efforts
            .iter()
            .map(|effort| {
                let actions = effort.areas.iter().flat_map(|area| &area.actions).map(|action| action.number.as_str());
                (effort.title.as_str(), actions.collect::<Vec<_>>())
            })
            .collect();
        assert_eq!(rows, [("Insats polis", vec!["Å2"]), ("Insats kommun", vec!["Å1"])]);
    }

    #[test]
    fn the_police_without_an_action_have_a_row_that_says_so() {
        let site = site(date(2026, 4, 21));
        let locale = crate::locale::Locale::load(&crate::layouts::Layouts::embedded(), "sv").unwrap();
        let context = Context::new(&site, &site.partnerships[0], &locale);
        let body = body(&context, Ref::new(0));
        let police = &body.efforts[0];
        assert!(police.areas.is_empty());
        assert!(police.nothing.as_deref().unwrap().ends_with("Medverkar i Å1 och Å2."), "{:?}", police.nothing);
        assert_eq!(body.efforts[1].nothing, None);
    }
}
