//! Kommunikationsplanen: messages, audiences, activities as a calendar, who is responsible, how it is followed up (`BRÅ 2016`).

use serde::Serialize;

use super::meta::Head;
use super::shared::Context;
use crate::model::{CommunicationPlan, CommunicationScope};

#[derive(Serialize)]
pub struct Body<'a> {
    messages: &'a [String],
}

fn plan<'a>(context: &Context<'a>, scope: CommunicationScope) -> &'a CommunicationPlan {
    let found = context.partnership.communication.iter().find(|plan| plan.scope == scope);
    found.expect("a document of a communication plan is listed only where there is one")
}

pub fn head(context: &Context<'_>, scope: CommunicationScope) -> Head {
    let plan = plan(context, scope);
    Head { title: context.titled("Kommunikationsplan"), heading: None, date: plan.adopted, version: None }
}

pub fn body<'a>(context: &Context<'a>, scope: CommunicationScope) -> Body<'a> {
    Body { messages: &plan(context, scope).messages }
}
