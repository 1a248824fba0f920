//! Trygghetsvandringen: the map with numbered markers and the table of remarks (`BRÅ 2016`).

use serde::Serialize;

use super::meta::Head;
use super::shared::Context;
use crate::model::reference::Ref;
use crate::model::walk::SafetyWalk;

#[derive(Serialize)]
pub struct Body<'a> {
    title: &'a str,
}

pub fn head(context: &Context<'_>, of: Ref<SafetyWalk>) -> Head {
    let walk = &context.partnership.walks[of];
    Head { title: context.titled(&walk.title), heading: Some(walk.title.clone()), date: walk.date, version: None }
}

pub fn body<'a>(context: &Context<'a>, of: Ref<SafetyWalk>) -> Body<'a> {
    let walk = &context.partnership.walks[of];
    Body { title: &walk.title }
}
