//! `atgardsplaner/<id>.yaml`.

use super::context::{Context, Record};
use super::fields::{Fields, count, date, id, line, number, placed, raw, word};
use super::people::{internal_contact, responsible};
use crate::diagnostic::{Diagnostic, rules};
use crate::model::plan::{Action, ActionKind, ActionMode, ActionPlan, ActionRef, Goal, GoalKind, GoalRef};
use crate::model::problem::CauseRef;
use crate::model::reference::Ref;
use crate::place::{Place, Placed};
use crate::source::yaml::Node;

const GOAL_KINDS: &[(&str, GoalKind)] =
    &[("effekt", GoalKind::Effect), ("process", GoalKind::Process), ("produktion", GoalKind::Output)];
const ACTION_KINDS: &[(&str, ActionKind)] =
    &[("situationell", ActionKind::Situational), ("social", ActionKind::Social)];
const ACTION_MODES: &[(&str, ActionMode)] = &[("engång", ActionMode::OneOff), ("regelbunden", ActionMode::Regular)];

/// Reads an action plan.
pub fn resolve<'a>(context: &'a Context<'a>, id: &str, record: &'a Record) -> Option<ActionPlan> {
    let action_ids = context.index.actions.get(id).map_or(&[][..], Vec::as_slice);
    let goal_ids = context.index.goals.get(id).map_or(&[][..], Vec::as_slice);
    let mut fields = Fields::of(context, &record.node)?;
    let place = fields.place();
    let title = fields.required("titel", line);
    let problems = fields.list("problem", Context::reference);
    let adopted = fields.required("fastställd", date);
    let version = fields.required("version", count);
    let overall_goal = fields.required("övergripande mål", |context, node| goal(context, node, true));
    let goals = fields.list("operativa mål", |context, node| goal(context, node, false));
    let actions = fields.list("åtgärder", |context, node| action(context, node, action_ids, goal_ids));
    fields.finish();
    Some(ActionPlan {
        id: id.to_owned(),
        title: title?,
        problems: problems?,
        adopted: adopted?,
        version: version?,
        overall_goal: overall_goal?,
        goals: goals?,
        actions: actions?,
        place,
    })
}

/// The overall goal is a heading: it needs no id, no kind and no method of its own.
fn goal<'a>(context: &'a Context<'a>, node: &'a Node, overall: bool) -> Option<Goal> {
    let mut fields = Fields::of(context, node)?;
    let place = fields.place();
    let id = if overall { Some("overall".to_owned()) } else { fields.required("id", id) };
    let text = fields.required("mål", placed(line));
    let kind = if overall {
        fields.optional("slag", word(GOAL_KINDS))
    } else {
        fields.required("slag", word(GOAL_KINDS)).map(Some)
    };
    let crime = fields.optional("brottstyp", line);
    let location = fields.optional("plats", line);
    let baseline = fields.optional("utgångsvärde", number);
    let baseline_period = fields.optional("utgångsperiod", line);
    let target = fields.optional("målvärde", number);
    let unit = fields.optional("enhet", line);
    let deadline = fields.optional("senast", placed(date));
    let method =
        if overall { fields.optional("mäts genom", line) } else { fields.required("mäts genom", line).map(Some) };
    let accepted_by = fields.optional_list("accepterat av", Context::reference);
    fields.finish();
    let unit = unit?;
    Some(Goal {
        id: id?,
        text: text?,
        kind: kind?,
        crime: crime?,
        location: location?,
        baseline: baseline?,
        baseline_period: baseline_period?,
        target: target?,
        // In a translation these are its words; those of the content take their place when it is known what was translated.
        original_unit: unit.clone(),
        unit,
        deadline: deadline?,
        method: method?,
        accepted_by: accepted_by?,
        place,
    })
}

fn action<'a>(context: &'a Context<'a>, node: &'a Node, action_ids: &[String], goal_ids: &[String]) -> Option<Action> {
    let own_part = |kind: &'static str, ids: &[String], context: &'a Context<'a>, node: &'a Node| {
        context.part(&node.place, kind, &raw(context, node)?, ids)
    };
    let mut fields = Fields::of(context, node)?;
    let place = fields.place();
    let id = fields.required("id", id);
    let title = fields.required("åtgärd", line);
    let causes = fields.list("orsaker", cause);
    let goals = fields.list("mål", |context, node| own_part("goal", goal_ids, context, node));
    let kind = fields.required("slag", word(ACTION_KINDS));
    let mode = fields.required("form", word(ACTION_MODES));
    let steps = fields.optional_list("moment", line);
    let order = fields.optional("ordning", count);
    let responsible = fields.required("ansvarig", responsible);
    let partners = fields.optional_list("medverkar", Context::reference);
    let internal_contact = fields.optional("intern kontakt", internal_contact);
    let documentation = fields.required("dokumenteras", line);
    let dates = fields.required("tider", dates);
    let completed = fields.optional("genomfördes", placed(date));
    let works_with =
        fields.optional_list("verkar bara med", |context, node| own_part("action", action_ids, context, node));
    let stands_in_for =
        fields.optional("ersätter tillfälligt", |context, node| own_part("action", action_ids, context, node));
    fields.finish();
    let [planned_by, due, followed_up_by] = dates?;
    Some(Action {
        id: id?,
        title: title?,
        causes: causes?,
        goals: goals?,
        kind: kind?,
        mode: mode?,
        steps: steps?,
        order: order?,
        responsible: responsible?,
        partners: partners?,
        internal_contact: internal_contact?,
        documentation: documentation?,
        planned_by,
        due,
        followed_up_by,
        completed: completed?,
        works_with: works_with?,
        stands_in_for: stands_in_for?,
        place,
    })
}

fn dates<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<[Placed<jiff::civil::Date>; 3]> {
    let mut fields = Fields::of(context, node)?;
    let planned = fields.required("planerad", placed(date));
    let due = fields.required("genomförd", placed(date));
    let followed_up = fields.required("uppföljd", placed(date));
    fields.finish();
    Some([planned?, due?, followed_up?])
}

/// `problem/orsak`.
fn cause(context: &Context<'_>, node: &Node) -> Option<CauseRef> {
    let (problem, cause) = path(context, node, "problem", &context.index.problems)?;
    // A problem whose file cannot be parsed has no causes to look among; that fault has been told.
    let ids = context.index.causes.get(&context.index.problems[problem])?;
    Some(CauseRef { problem: Ref::new(problem), cause: context.part(&node.place, "cause", &cause, ids)? })
}

/// `plan/åtgärd`.
pub fn action_path(context: &Context<'_>, node: &Node) -> Option<ActionRef> {
    let (plan, action) = path(context, node, "plan", &context.index.plans)?;
    let ids = context.index.actions.get(&context.index.plans[plan])?;
    Some(ActionRef { plan: Ref::new(plan), action: context.part(&node.place, "action", &action, ids)? })
}

/// `plan/mål`.
pub fn goal_path(context: &Context<'_>, node: &Node) -> Option<GoalRef> {
    let (plan, goal) = path(context, node, "plan", &context.index.plans)?;
    let ids = context.index.goals.get(&context.index.plans[plan])?;
    Some(GoalRef { plan: Ref::new(plan), goal: context.part(&node.place, "goal", &goal, ids)? })
}

/// Splits `record/part` and finds the record.
fn path(context: &Context<'_>, node: &Node, kind: &'static str, ids: &[String]) -> Option<(usize, String)> {
    let written = raw(context, node)?;
    let Some((record, part)) = written.split_once('/') else {
        let example = ids.first().map_or_else(|| format!("id/{written}"), |id| format!("{id}/{written}"));
        context.fault(
            Diagnostic::at(&rules::WRONG_KIND, &node.place)
                .with("wanted", "path")
                .with("found", "text")
                .with("near", example),
        );
        return None;
    };
    let place = Place { end: node.place.end.min(node.place.start + record.len()), ..node.place.clone() };
    Some((context.part(&place, kind, record, ids)?, part.to_owned()))
}
