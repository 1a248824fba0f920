//! An action plan: its goals, and its actions with how each went in the newest public quarter.

use serde::Serialize;

use crate::model::address;
use crate::model::marker::Marker;
use crate::model::partnership::Subject;
use crate::model::plan::{Action, ActionPlan};
use crate::model::reference::Ref;
use crate::site::frame::Frame;
use crate::site::page::Page;
use crate::site::parts::goal::GoalView;
use crate::site::parts::marker::MarkerView;
use crate::site::parts::problem::CauseView;
use crate::site::parts::{Answer, Day, Link};
use crate::site::scene::Local;
use crate::site::search::{Kind, Record};
use crate::site::share::Share;

/// What an action plan's page shows.
#[derive(Debug, Serialize)]
struct View {
    title: String,
    adopted: Day,
    version: u32,
    agreements: Vec<AgreementEntry>,
    problems: Vec<Link>,
    overall_goal: GoalView,
    goals: Vec<GoalView>,
    actions: Vec<ActionView>,
    /// "kvartal 3 2026": the quarter that the faces are of; `None` when the plan was not followed up in it.
    quarter: Option<Link>,
    summary: Option<String>,
    pdf: String,
    poster: String,
    method: String,
}

#[derive(Debug, Serialize)]
struct AgreementEntry {
    link: Link,
    tag: Option<String>,
}

#[derive(Debug, Serialize)]
struct ActionView {
    number: usize,
    anchor: String,
    title: String,
    kind: String,
    mode: String,
    /// The key of the word for the day by which it is to be carried out.
    due_key: String,
    causes: Vec<CauseView>,
    /// Numbers of its operational goals.
    goals: Vec<usize>,
    steps: Vec<String>,
    responsible: Answer,
    partners: String,
    documentation: String,
    planned_by: Day,
    due: Day,
    followed_up_by: Day,
    completed: Option<Day>,
    works_with: Vec<Link>,
    stands_in_for: Option<Link>,
    marker: Option<MarkerView>,
    rationale: Option<String>,
    /// "9 av 12".
    performed: Option<String>,
}

/// The pages of all action plans.
pub fn pages<'a>(local: Local<'a>) -> impl Iterator<Item = Page<'a>> {
    local.partnership.plans.entries().map(move |(reference, plan)| {
        let address = address::plan(local.id(), &plan.id);
        Page::new(address.clone(), "plan.html", move || {
            let frame = Frame::of_partnership(&local, &address, &plan.title, &plan.overall_goal.text)
                .of_record(local.scene, &plan.place)
                .found(Record::of_partnership(&local, Kind::Plan))
                .shared(Share::of_page(local.scene, &address, &plan.title, &plan.overall_goal.text));
            (frame, view(local, reference, plan))
        })
    })
}

fn view(local: Local<'_>, reference: Ref<ActionPlan>, plan: &ActionPlan) -> View {
    let scene = local.scene;
    let partnership = local.partnership;
    let quarter = local.latest().filter(|quarter| {
        // A plan that belongs to no agreement of that time is not waiting for a report.
        let agreed = partnership.agreements_of(reference).any(|agreement| agreement.valid.touches(*quarter));
        agreed || partnership.follow_up(Subject::Plan(reference), *quarter).is_some()
    });
    let report = quarter.and_then(|quarter| partnership.follow_up(Subject::Plan(reference), quarter));
    View {
        title: plan.title.clone(),
        adopted: scene.day(plan.adopted),
        version: plan.version,
        agreements: partnership
            .agreements_of(reference)
            .map(|of| AgreementEntry {
                link: Link::new(scene.href(&address::agreement(local.id(), &of.id)), &of.title),
                tag: local.agreement_validity(of).tag,
            })
            .collect(),
        problems: plan
            .problems
            .iter()
            .map(|problem| &partnership.problems[*problem])
            .map(|problem| Link::new(local.problem_href(problem), &problem.title))
            .collect(),
        overall_goal: local.goal(&plan.overall_goal),
        goals: plan.goals.iter().map(|goal| local.goal(goal)).collect(),
        actions: (0..plan.actions.len()).map(|at| action(local, reference, plan, at)).collect(),
        quarter: quarter.map(|of| Link::new(scene.href(&address::quarter(local.id(), of)), &scene.quarter(of))),
        summary: report.map(|report| report.summary.clone()),
        pdf: scene.href(&address::plan_pdf(local.id(), &plan.id)),
        poster: scene.href(&address::plan_poster_pdf(local.id(), &plan.id)),
        method: scene.href(address::METHOD),
    }
}

fn action(local: Local<'_>, reference: Ref<ActionPlan>, plan: &ActionPlan, at: usize) -> ActionView {
    let scene = local.scene;
    let partnership = local.partnership;
    let action = &plan.actions[at];
    let newest = local.latest();
    let (marker, finding) = newest
        .filter(|quarter| partnership.follow_up(Subject::Plan(reference), *quarter).is_some())
        .map_or((None, None), |quarter| {
            let (marker, finding) = partnership.action_result(reference, at, quarter);
            (Some(marker), finding)
        });
    let expected = newest
        .is_some_and(|quarter| partnership.agreements_of(reference).any(|agreement| agreement.valid.touches(quarter)));
    let counts = finding.and_then(|finding| Some((finding.performed?, finding.planned?)));
    let partners: Vec<_> = action.partners.iter().map(|party| local.party(*party)).collect();
    let link = |other: usize| Link::new(format!("#{}", anchor(&plan.actions[other])), &plan.actions[other].title);
    ActionView {
        number: at + 1,
        anchor: anchor(action),
        title: action.title.clone(),
        kind: scene.word(&format!("action-{}", action.kind.key())),
        due_key: format!("site-plan-due-{}", action.mode.key()),
        mode: scene.word(&format!("action-{}", action.mode.key())),
        causes: action.causes.iter().map(|cause| local.cause(partnership.cause(*cause))).collect(),
        goals: action.goals.iter().map(|goal| goal + 1).collect(),
        steps: action.steps.clone(),
        responsible: local.answer(&action.responsible),
        partners: scene.locale.list(&partners),
        documentation: action.documentation.clone(),
        planned_by: scene.day(*action.planned_by),
        due: scene.day(*action.due),
        followed_up_by: scene.day(*action.followed_up_by),
        completed: action.completed.as_ref().map(|day| scene.day(**day)),
        works_with: action.works_with.iter().map(|other| link(*other)).collect(),
        stands_in_for: action.stands_in_for.map(link),
        marker: marker.or(expected.then_some(Marker::Missing)).map(|marker| scene.marker(marker)),
        rationale: finding.map(|finding| finding.rationale.clone()),
        performed: counts.map(|(performed, planned)| scene.locale.performed(performed, planned, None)),
    }
}

fn anchor(action: &Action) -> String {
    address::anchor(&address::action("", "", &action.id)).to_owned()
}
