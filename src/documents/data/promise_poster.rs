//! The promise as a poster for a door or a wall: the promise, the strip of its quarters, the way to its page.

use serde::Serialize;

use super::meta::Head;
use super::shared::Context;
use crate::model::period::Quarter;
use crate::model::promise::CitizenPromise;
use crate::model::reference::Ref;

#[derive(Serialize)]
pub struct Body<'a> {
    title: &'a str,
}

pub fn head(context: &Context<'_>, of: Ref<CitizenPromise>, _as_of: Option<Quarter>) -> Head {
    let promise = &context.partnership.promises[of];
    let date = promise.signed.as_ref().map_or(promise.valid.from, |signed| signed.value);
    Head { title: context.titled(&promise.title), heading: Some(promise.title.clone()), date, version: None }
}

pub fn body<'a>(context: &Context<'a>, of: Ref<CitizenPromise>, _as_of: Option<Quarter>) -> Body<'a> {
    Body { title: &context.partnership.promises[of].title }
}
