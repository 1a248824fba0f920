//! `omdirigeringar` in `webbplats.yaml`: where what has moved is found now.
//!
//! An address may move more than once: the old lines stay and a new one is added, so what leads to an address that has moved in
//! its turn is led on to where the way ends, in one step. From one address there is one way, and no way is a circle.

use std::collections::{BTreeMap, BTreeSet};

use super::context::Context;
use super::fields::{Fields, is_id, raw};
use crate::diagnostic::{Diagnostic, rules};
use crate::model::Redirect;
use crate::source::yaml::Node;

/// One redirect, as it is written.
pub fn redirect<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<Redirect> {
    let mut fields = Fields::of(context, node)?;
    let place = fields.place();
    let from = fields.required("från", own_address);
    let to = fields.required("till", own_address);
    fields.finish();
    Some(Redirect { from: from?, to: to?, place })
}

/// The redirects as they are followed: each leads to where its way ends.
pub fn followed(context: &Context<'_>, written: Vec<Redirect>) -> Vec<Redirect> {
    let mut ways: BTreeMap<String, String> = BTreeMap::new();
    let mut followed: Vec<Redirect> = Vec::new();
    for redirect in written {
        // A file is published once more at its old address, so it must stay a file of its kind; a page shows the way to a page.
        if ending(&redirect.from) != ending(&redirect.to) {
            context.fault(wrong(&redirect, "kind"));
        } else if ways.contains_key(&redirect.from) {
            context.fault(wrong(&redirect, "twice"));
        } else {
            ways.insert(redirect.from.clone(), redirect.to.clone());
            followed.push(redirect);
        }
    }
    followed.retain_mut(|redirect| {
        let mut passed = BTreeSet::from([redirect.from.clone()]);
        let mut end = redirect.to.clone();
        while passed.insert(end.clone()) {
            let Some(next) = ways.get(&end) else {
                redirect.to = end;
                return true;
            };
            end.clone_from(next);
        }
        context.fault(wrong(redirect, "circle"));
        false
    });
    followed
}

fn wrong(redirect: &Redirect, what: &'static str) -> Diagnostic {
    Diagnostic::at(&rules::REDIRECT_WRONG, &redirect.place)
        .with("what", what)
        .with("from", redirect.from.clone())
        .with("to", redirect.to.clone())
}

/// An address of this site: that of a page, `/exempelby/loften/lampor/`, or of a file, `/exempelby/bilder/karta.svg`.
fn own_address(context: &Context<'_>, node: &Node) -> Option<String> {
    let written = raw(context, node)?;
    let is_own = written.strip_prefix('/').is_some_and(|rest| match rest.strip_suffix('/') {
        Some(page) => page.split('/').all(is_id),
        None => ending(rest) != Some("html") && ending(rest).is_some() && rest.split('/').all(is_name),
    });
    if !is_own {
        context.fault(Diagnostic::at(&rules::BAD_REDIRECT, &node.place).with("written", written.clone()));
    }
    is_own.then_some(written)
}

/// A folder or a file of the content may have a name that is no id. It never begins with a dot: such files are not published.
fn is_name(part: &str) -> bool {
    let fits = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.');
    !part.is_empty() && !part.starts_with('.') && part.chars().all(fits)
}

/// What kind of file an address is of, by its ending; a page has none.
fn ending(address: &str) -> Option<&str> {
    let (_, name) = address.rsplit_once('/').unwrap_or(("", address));
    name.rsplit_once('.').map(|(_, ending)| ending).filter(|ending| !ending.is_empty())
}
