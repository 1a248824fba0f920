//! `kommunikationsplan.yaml`.

use super::context::{Context, Record};
use super::fields::{Fields, date, line, text, word};
use super::people::responsible;
use crate::model::{CommunicationActivity, CommunicationPlan, CommunicationScope};
use crate::source::yaml::Node;

const SCOPES: &[(&str, CommunicationScope)] =
    &[("partnerskapet", CommunicationScope::Partnership), ("löftena", CommunicationScope::Promises)];

/// Reads the communication plans.
pub fn resolve<'a>(context: &'a Context<'a>, record: &'a Record) -> Option<Vec<CommunicationPlan>> {
    let mut fields = Fields::of(context, &record.node)?;
    let plans = fields.list("planer", plan);
    fields.finish();
    plans
}

fn plan<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<CommunicationPlan> {
    let mut fields = Fields::of(context, node)?;
    let place = fields.place();
    let scope = fields.required("avser", word(SCOPES));
    let adopted = fields.required("fastställd", date);
    let goal = fields.required("mål", text);
    let messages = fields.list("budskap", line);
    let audiences = fields.list("målgrupper", line);
    let activities = fields.list("aktiviteter", activity);
    let follow_up = fields.required("uppföljning", text);
    fields.finish();
    let mut activities = activities?;
    activities.sort_by_key(|activity| activity.date);
    Some(CommunicationPlan {
        scope: scope?,
        adopted: adopted?,
        goal: goal?,
        messages: messages?,
        audiences: audiences?,
        activities,
        follow_up: follow_up?,
        place,
    })
}

fn activity<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<CommunicationActivity> {
    let mut fields = Fields::of(context, node)?;
    let what = fields.required("vad", line);
    let date = fields.required("när", date);
    let channel = fields.required("kanal", line);
    let audience = fields.required("målgrupp", line);
    let responsible = fields.required("ansvarig", responsible);
    fields.finish();
    Some(CommunicationActivity {
        what: what?,
        date: date?,
        channel: channel?,
        audience: audience?,
        responsible: responsible?,
    })
}
