//! Results of action plans as data: one row for a plan and a quarter, also where no report came. They are followed up action by
//! action and have no marker of their own, so they are rows of another kind than those of promises.

use schemars::JsonSchema;
use serde::Serialize;

use super::result::{CorrectionRow, EffectRow, corrections, effect, moment, optional_number};
use super::schema::{Colours, Effects, Executions};
use crate::model::address;
use crate::model::follow_up::{ActionFinding, Findings, FollowUp};
use crate::model::marker::Marker;
use crate::model::partnership::Subject;
use crate::model::period::Quarter;
use crate::model::plan::ActionPlan;
use crate::model::reference::Ref;
use crate::site::scene::{Local, Scene};

/// A file of results of action plans.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename = "planresultatfil")]
pub struct PlanFile {
    #[serde(rename = "$schema")]
    schema: String,
    titel: String,
    utgivare: String,
    sida: String,
    licens: String,
    sprak: String,
    planresultat: Vec<PlanRow>,
}

/// What is known of one plan in one quarter.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename = "planresultat")]
struct PlanRow {
    partnerskap: String,
    partnerskap_namn: String,
    plan: String,
    plan_titel: String,
    kvartal: String,
    publicerat: Option<String>,
    rapport: bool,
    sammanfattning: Option<String>,
    motivering: Option<String>,
    #[serde(serialize_with = "optional_number")]
    timmar: Option<f64>,
    #[serde(serialize_with = "optional_number")]
    kostnad: Option<f64>,
    lamnad: Option<String>,
    utgava: Option<u32>,
    adress: String,
    parter: String,
    atgarder: Vec<ActionRow>,
    effekter: Vec<EffectRow>,
    rattelser: Vec<CorrectionRow>,
}

/// How one action of the plan went.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename = "atgard")]
struct ActionRow {
    atgard: String,
    atgard_titel: String,
    #[schemars(with = "Colours")]
    markering: &'static str,
    markering_ord: String,
    #[schemars(with = "Executions")]
    utfort: &'static str,
    utfort_ord: String,
    #[schemars(with = "Effects")]
    effekt: &'static str,
    effekt_ord: String,
    motivering: String,
    #[serde(serialize_with = "optional_number")]
    planerat: Option<f64>,
    #[serde(serialize_with = "optional_number")]
    genomfort: Option<f64>,
    adress: String,
}

impl PlanFile {
    fn new(scene: &Scene<'_>, publisher: String, page: &str, title: String, rows: Vec<PlanRow>) -> Self {
        Self {
            schema: scene.absolute(address::PLAN_SCHEMA),
            titel: title,
            utgivare: publisher,
            sida: scene.absolute(page),
            licens: super::LICENCE.to_owned(),
            sprak: scene.locale.language().to_owned(),
            planresultat: rows,
        }
    }

    /// All that is public of all partnerships.
    #[must_use]
    pub fn of_site(scene: &Scene<'_>) -> Self {
        let title = scene.say("site-data-plans", &[("name", (&scene.site.title).into())]);
        Self::new(
            scene,
            scene.site.publisher.clone(),
            address::START,
            title,
            scene.locals().flat_map(history).collect(),
        )
    }

    /// All that is public of a partnership.
    #[must_use]
    pub fn of_partnership(local: Local<'_>) -> Self {
        let title = local.scene.say("site-data-plans", &[("name", (&local.partnership.name).into())]);
        let page = address::partnership(local.id());
        Self::new(local.scene, local.parties_in_words(), &page, title, history(local).collect())
    }

    /// A public result with a page of its own: one that a report came for.
    #[must_use]
    pub fn of_result(local: Local<'_>, plan: Ref<ActionPlan>, quarter: Quarter) -> Self {
        let published = local.published(Subject::Plan(plan), quarter);
        let title = local.result_title(published.name, quarter);
        let rows = vec![row(local, plan, quarter)];
        Self::new(local.scene, local.parties_in_words(), &published.page, title, rows)
    }
}

/// The results of plans that have pages of their own, in a public quarter.
pub fn reported(local: Local<'_>, quarter: Quarter) -> impl Iterator<Item = Ref<ActionPlan>> {
    let plans = local.partnership.plans.entries().map(|(plan, _)| plan);
    plans.filter(move |plan| local.partnership.follow_up(Subject::Plan(*plan), quarter).is_some())
}

fn history(local: Local<'_>) -> impl Iterator<Item = PlanRow> {
    local.released.iter().flat_map(move |quarter| {
        let plans = local.partnership.plans.entries().map(|(plan, _)| plan);
        let due = plans.filter(move |plan| {
            local.partnership.plan_runs_in(*plan, *quarter)
                || local.partnership.follow_up(Subject::Plan(*plan), *quarter).is_some()
        });
        due.map(move |plan| row(local, plan, *quarter))
    })
}

fn row(local: Local<'_>, of: Ref<ActionPlan>, quarter: Quarter) -> PlanRow {
    let (scene, plan, subject) = (local.scene, &local.partnership.plans[of], Subject::Plan(of));
    let report = local.partnership.follow_up(subject, quarter);
    let published = local.published(subject, quarter);
    // Where no report came there is no page of the result: what is known stands on the plan's.
    let page = if report.is_some() { published.page.clone() } else { address::plan(local.id(), &plan.id) };
    PlanRow {
        partnerskap: local.id().to_owned(),
        partnerskap_namn: local.partnership.name.clone(),
        plan: plan.id.to_string(),
        plan_titel: plan.title.clone(),
        kvartal: quarter.to_string(),
        publicerat: local.published_at(subject, quarter).as_ref().map(moment),
        rapport: report.is_some(),
        sammanfattning: report.map(|report| report.summary.clone()),
        motivering: report.map(|report| report.rationale.lines().join("\n")),
        timmar: report.and_then(|report| report.hours),
        kostnad: report.and_then(|report| report.cost),
        lamnad: report.map(|report| report.submitted.to_string()),
        utgava: published.editions.last().map(|edition| edition.number),
        adress: scene.absolute(&page),
        parter: local.parties_in_words(),
        atgarder: report.map(|report| actions(local, plan, report)).unwrap_or_default(),
        effekter: report
            .into_iter()
            .flat_map(|report| report.measurements.iter().zip(1..))
            .map(|(one, number)| effect(local, one, number))
            .collect(),
        rattelser: report.map(|report| corrections(scene, report, &published.page)).unwrap_or_default(),
    }
}

fn actions(local: Local<'_>, plan: &ActionPlan, report: &FollowUp) -> Vec<ActionRow> {
    let Findings::Plan(found) = &report.findings else { return Vec::new() };
    let scene = local.scene;
    let fact = |kind: &str, key: &str| scene.word(&format!("{kind}-{key}"));
    let row = |finding: &ActionFinding| {
        let action = plan.actions.get(finding.action)?;
        let (execution, effect) = (finding.judgement.execution, finding.judgement.effect);
        let marker = Marker::of(execution, effect, Some(*action.due), report.quarter);
        Some(ActionRow {
            atgard: action.id.to_string(),
            atgard_titel: action.title.clone(),
            markering: marker.key(),
            markering_ord: fact("marker", marker.key()),
            utfort: execution.key(),
            utfort_ord: fact("execution", execution.key()),
            effekt: effect.key(),
            effekt_ord: fact("effect", effect.key()),
            motivering: finding.rationale.clone(),
            planerat: finding.planned,
            genomfort: finding.performed,
            adress: scene.absolute(&address::action(local.id(), &plan.id, &action.id)),
        })
    };
    found.iter().filter_map(row).collect()
}
