//! How promises stand in sentences, computed from their markers: how many have which, and what became better or worse.

use std::collections::BTreeMap;

use super::shared::Context;
use crate::model::marker::{Change, Marker};

/// "2 gröna, 1 gult och 2 röda"; `None` when there are no promises.
pub fn tally(context: &Context<'_>, markers: &[Marker]) -> Option<String> {
    let mut counts: BTreeMap<Marker, usize> = BTreeMap::new();
    for marker in markers {
        *counts.entry(*marker).or_default() += 1;
    }
    let parts: Vec<String> = counts
        .into_iter()
        .map(|(marker, count)| context.say(&format!("doc-tally-{}", marker.key()), &[("count", count.into())]))
        .collect();
    (!parts.is_empty()).then(|| {
        let arguments = [("count", markers.len().into()), ("list", context.locale.list(&parts).into())];
        context.say("doc-tally", &arguments)
    })
}

/// A promise's way from one marker to another.
pub struct Way<'a> {
    pub title: &'a str,
    pub from: Marker,
    pub to: Marker,
}

/// One sentence for what became better and one for what became worse; none where nothing did. `over` says over what time:
/// `quarter` or `year`.
pub fn changes(context: &Context<'_>, ways: &[Way<'_>], over: &str) -> Vec<String> {
    let of = |change: Change, how: &str| {
        let parts: Vec<String> = ways
            .iter()
            .filter(|way| way.from.change_to(way.to) == change)
            .map(|way| {
                let word = |marker: Marker| context.word(&format!("marker-{}", marker.key())).to_lowercase();
                let arguments =
                    [("title", way.title.into()), ("from", word(way.from).into()), ("to", word(way.to).into())];
                context.say("doc-way", &arguments)
            })
            .collect();
        (!parts.is_empty())
            .then(|| context.say(&format!("doc-{how}-{over}"), &[("list", context.locale.list(&parts).into())]))
    };
    [of(Change::Better, "better"), of(Change::Worse, "worse")].into_iter().flatten().collect()
}
