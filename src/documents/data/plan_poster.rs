//! Åtgärdsplanen, form A: a poster with a row for the police's effort and one for the municipality's (`BRÅ 2016`).

use serde::Serialize;

use super::meta::Head;
use super::shared::Context;
use crate::model::plan::ActionPlan;
use crate::model::reference::Ref;

#[derive(Serialize)]
pub struct Body<'a> {
    title: &'a str,
}

pub fn head(context: &Context<'_>, of: Ref<ActionPlan>) -> Head {
    let plan = &context.partnership.plans[of];
    Head { title: context.titled(&plan.title), heading: Some(plan.title.clone()), date: plan.adopted, version: None }
}

pub fn body<'a>(context: &Context<'a>, of: Ref<ActionPlan>) -> Body<'a> {
    let plan = &context.partnership.plans[of];
    Body { title: &plan.title }
}
