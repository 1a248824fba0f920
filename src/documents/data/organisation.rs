//! The organisation as a figure and in words, and the cycle of the five steps (`BRÅ 2016`, steg 1).

use serde::Serialize;

use super::meta::Head;
use super::shared::Context;

#[derive(Serialize)]
pub struct Body<'a> {
    name: &'a str,
}

pub fn head(context: &Context<'_>) -> Head {
    let date = context.settled();
    Head { title: context.titled("Organisation"), heading: None, date, version: None }
}

pub fn body<'a>(context: &Context<'a>) -> Body<'a> {
    Body { name: &context.partnership.name }
}
