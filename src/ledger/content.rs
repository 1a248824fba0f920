//! What of a record is held to: the public words and figures of a result and of a promise, without their form in the file.
//!
//! Reordering keys or breaking lines otherwise changes nothing here; a word or a figure does. Corrections stand apart, for they are how a
//! change is told. A content is compared by the keys of the older one: a field that a later version of Löfte adds is no change.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::model::follow_up::FollowUp;
use crate::model::partnership::Partnership;
use crate::model::promise::CitizenPromise;
use crate::model::said::Said;
use crate::prose::lines::plain_spaces;

/// What a result says.
#[must_use]
pub fn of_result(partnership: &Partnership, follow_up: &FollowUp) -> Value {
    serde_json::to_value(Said::of(partnership, follow_up))
        .expect("structs with named fields and finite numbers always have a JSON form")
}

/// What a promise promises, from the day it is signed.
#[must_use]
pub fn of_promise(partnership: &Partnership, promise: &CitizenPromise) -> Value {
    let measures = promise.measures.iter().map(|measure| {
        json!({
            "text": plain_spaces(&measure.text),
            "part": partnership.parties[measure.party].id,
            "antal": measure.count,
            "enhet": measure.unit,
            "senast": measure.deadline.value.to_string(),
        })
    });
    json!({
        "titel": plain_spaces(&promise.title),
        "löfte": plain_spaces(&promise.wording),
        "från": promise.valid.from.to_string(),
        "till": promise.valid.to.to_string(),
        "undertecknad": promise.signed.as_ref().map(|day| day.value.to_string()),
        "undertecknare": promise.signatories.iter().map(|one| json!([one.name, one.role])).collect::<Vec<_>>(),
        "åtaganden": measures.collect::<Vec<_>>(),
        "inledning": promise.introduction.lines(),
        "situation": promise.situation.lines(),
        "effekter": promise.effects.lines(),
        "uppföljning": promise.follow_up.lines(),
    })
}

/// The hash of a content: of its JSON with the keys in order and nothing between, so that it is the same whoever writes it.
#[must_use]
pub fn sum(content: &Value) -> String {
    super::hash(ordered(content).to_string().as_bytes())
}

fn ordered(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let sorted: BTreeMap<&String, Value> = map.iter().map(|(key, value)| (key, ordered(value))).collect();
            Value::Object(sorted.into_iter().map(|(key, value)| (key.clone(), value)).collect())
        }
        Value::Array(values) => Value::Array(values.iter().map(ordered).collect()),
        other => other.clone(),
    }
}

/// Whether a newer content says what an older one said.
#[must_use]
pub fn says_the_same(old: &Value, new: &Value) -> bool {
    compare(old, new, &|_, _| false)
}

/// Whether one content is the other but for figures that were preliminary and have been settled: a revision, which is marked
/// in the figure itself and is no correction.
#[must_use]
pub fn is_revision(old: &Value, new: &Value) -> bool {
    compare(old, new, &|a, b| {
        let settled = a.get("läge").is_some_and(|state| state == "preliminär") && b.get("läge").is_some();
        settled && a.get("period") == b.get("period")
    })
}

/// `may_differ` is asked about objects that are not the same.
fn compare(old: &Value, new: &Value, may_differ: &dyn Fn(&Value, &Value) -> bool) -> bool {
    match (old, new) {
        (Value::Object(a), Value::Object(b)) => {
            a.iter().all(|(key, value)| b.get(key).is_some_and(|other| compare(value, other, may_differ)))
                || may_differ(old, new)
        }
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| compare(a, b, may_differ))
        }
        (a, b) => a == b,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_preliminary_figure_may_be_settled_and_no_other_changed() {
        let reading =
            |value: f64, state: &str| json!([{ "efter": { "värde": value, "period": "2026", "läge": state } }]);
        let old = reading(33.0, "preliminär");
        assert!(is_revision(&old, &old));
        assert!(is_revision(&old, &reading(34.0, "reviderad")));
        assert!(is_revision(&old, &reading(33.0, "slutlig")));
        assert!(!is_revision(&reading(33.0, "slutlig"), &reading(34.0, "slutlig")));
        assert!(!is_revision(&reading(33.0, "slutlig"), &reading(33.0, "preliminär")));
        assert!(!is_revision(&json!({"a": 1, "b": 2}), &json!({"a": 1})));
        assert!(says_the_same(&json!({"a": 1}), &json!({"a": 1, "b": 2})));
        assert!(!says_the_same(&old, &reading(33.0, "slutlig")));
    }
}
