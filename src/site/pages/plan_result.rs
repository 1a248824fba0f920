//! One action plan in one quarter: how each action went. The plan's own page goes on to the next quarter; this one stays.

use serde::Serialize;

use super::result::{Report, report};
use crate::model::address;
use crate::model::follow_up::{Findings, FollowUp};
use crate::model::marker::Marker;
use crate::model::partnership::Subject;
use crate::model::plan::ActionPlan;
use crate::site::data::Beside;
use crate::site::frame::Frame;
use crate::site::page::Page;
use crate::site::parts::Link;
use crate::site::parts::marker::MarkerView;
use crate::site::parts::release::ReleaseView;
use crate::site::scene::Local;
use crate::site::structured;

/// What the page shows.
#[derive(Debug, Serialize)]
struct View {
    quarter: String,
    plan: Link,
    overall_goal: String,
    actions: Vec<ActionView>,
    report: Report,
    released: ReleaseView,
    quarter_link: Link,
    permanent: String,
    method: String,
    /// The same as data.
    data: Beside,
}

/// How an action went.
#[derive(Debug, Serialize)]
struct ActionView {
    link: Link,
    marker: MarkerView,
    execution: String,
    effect: String,
    rationale: String,
    /// "9 av 12".
    performed: Option<String>,
}

/// The pages of every plan in every public quarter for which a report came.
pub fn pages<'a>(local: Local<'a>) -> impl Iterator<Item = Page<'a>> {
    let public = local.partnership.follow_ups.approved().filter(move |follow_up| local.is_public(follow_up.quarter));
    public.filter_map(move |follow_up| {
        let Subject::Plan(plan) = follow_up.subject else { return None };
        let plan = &local.partnership.plans[plan];
        let address = address::plan_result(local.id(), &plan.id, follow_up.quarter);
        Some(Page::new(address.clone(), "plan-result.html", move || {
            (frame(local, follow_up, plan, &address), view(local, follow_up, plan, &address))
        }))
    })
}

fn frame(local: Local<'_>, follow_up: &FollowUp, plan: &ActionPlan, address: &str) -> Frame {
    let scene = local.scene;
    let about = address::plan(local.id(), &plan.id);
    let title = local.result_title(&plan.title, follow_up.quarter);
    let quarter = scene.href(&address::quarter(local.id(), follow_up.quarter));
    Frame::of_partnership(&local, address, &title, &follow_up.summary)
        .of_record(scene, &follow_up.place)
        .after(quarter, &scene.quarter_capital(follow_up.quarter))
        .published(
            local.published_at(follow_up.subject, follow_up.quarter).as_ref(),
            local.result_changed(follow_up.subject, follow_up.quarter),
        )
        .structured(Some(&structured::result(local, follow_up, &about)))
}

fn view(local: Local<'_>, follow_up: &FollowUp, plan: &ActionPlan, address: &str) -> View {
    let scene = local.scene;
    View {
        quarter: scene.quarter(follow_up.quarter),
        plan: Link::new(scene.href(&address::plan(local.id(), &plan.id)), &plan.title),
        overall_goal: plan.overall_goal.text.value.clone(),
        actions: actions(local, follow_up, plan),
        report: report(local, follow_up),
        released: scene.release(follow_up.quarter),
        quarter_link: Link::new(
            scene.href(&address::quarter(local.id(), follow_up.quarter)),
            &scene.quarter_capital(follow_up.quarter),
        ),
        permanent: scene.absolute(address),
        method: scene.href(address::METHOD),
        data: Beside::plan(scene, address),
    }
}

fn actions(local: Local<'_>, follow_up: &FollowUp, plan: &ActionPlan) -> Vec<ActionView> {
    let scene = local.scene;
    let Findings::Plan(found) = &follow_up.findings else { return Vec::new() };
    let view = |finding: &crate::model::follow_up::ActionFinding| {
        let action = &plan.actions[finding.action];
        let (execution, effect) = (finding.judgement.execution, finding.judgement.effect);
        let counts = finding.planned.zip(finding.performed);
        ActionView {
            link: Link::new(scene.href(&address::action(local.id(), &plan.id, &action.id)), &action.title),
            marker: scene.marker(Marker::of(execution, effect, Some(*action.due), follow_up.quarter)),
            execution: scene.word(&format!("execution-{}", execution.key())),
            effect: scene.word(&format!("effect-{}", effect.key())),
            rationale: finding.rationale.clone(),
            performed: counts.map(|(planned, performed)| scene.locale.performed(performed, planned, None)),
        }
    };
    found.iter().map(view).collect()
}
