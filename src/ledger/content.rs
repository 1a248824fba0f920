//! What of a record is held to: the public words and figures of a result and of a promise, without their form in the file.
//!
//! Reordering keys or breaking lines otherwise changes nothing here; a word or a figure does. Corrections stand apart, for they are how a
//! change is told.

use serde_json::{Value, json};

use crate::model::follow_up::{Findings, FollowUp, Measurement, PromiseFindings, Reading};
use crate::model::partnership::Partnership;
use crate::model::promise::CitizenPromise;
use crate::model::series::FigureState;

/// What a result says.
#[must_use]
pub fn of_result(partnership: &Partnership, follow_up: &FollowUp) -> Value {
    let findings = match &follow_up.findings {
        Findings::Promise(found) => of_promise_findings(partnership, found),
        Findings::Plan(actions) => actions
            .iter()
            .map(|action| {
                json!({
                    "åtgärd": action.action + 1,
                    "utfört": action.judgement.execution.key(),
                    "effekt": action.judgement.effect.key(),
                    "motivering": action.rationale,
                    "planerat": action.planned,
                    "gjort": action.performed,
                })
            })
            .collect(),
    };
    json!({
        "sammanfattning": follow_up.summary,
        "lämnad": follow_up.submitted.value.to_string(),
        "fynd": findings,
        "effekter": follow_up.measurements.iter().map(|one| measurement(partnership, one)).collect::<Vec<_>>(),
        "motivering": follow_up.rationale,
        "avvikelser": follow_up.deviations,
        "oönskade effekter": follow_up.side_effects,
        "framgångsfaktorer": follow_up.success_factors,
        "förslag": follow_up.proposals,
        "timmar": follow_up.hours,
        "kostnad": follow_up.cost,
    })
}

fn of_promise_findings(partnership: &Partnership, found: &PromiseFindings) -> Value {
    let performances = found
        .performances
        .iter()
        .map(|one| json!({ "löfte": one.measure + 1, "planerat": one.planned, "utfört": one.performed }));
    let judgements = found.party_judgements.iter().map(|one| {
        json!({
            "part": partnership.parties[one.party].id,
            "utfört": one.execution.key(),
            "effekt": one.effect.key(),
            "motivering": one.rationale,
        })
    });
    json!({
        "utfört": found.judgement.execution.key(),
        "effekt": found.judgement.effect.key(),
        "verkan": found.mechanism,
        "nästa mätning": found.next_measurement.map(|day| day.to_string()),
        "prestationer": performances.collect::<Vec<_>>(),
        "bedömningar": judgements.collect::<Vec<_>>(),
    })
}

fn measurement(partnership: &Partnership, measurement: &Measurement) -> Value {
    let comparison = measurement
        .comparison
        .as_ref()
        .map(|other| json!({ "område": other.area, "före": other.before, "efter": other.after }));
    json!({
        "mål": partnership.goal(measurement.goal).text.value,
        "enhet": measurement.unit,
        "före": reading(&measurement.before),
        "efter": reading(&measurement.after),
        "jämförelse": comparison,
    })
}

fn reading(reading: &Reading) -> Value {
    json!({ "värde": reading.value, "period": reading.period, "läge": state(reading.state) })
}

fn state(state: FigureState) -> &'static str {
    match state {
        FigureState::Final => "slutlig",
        FigureState::Preliminary => "preliminär",
        FigureState::Revised => "reviderad",
    }
}

/// What a promise promises, from the day it is signed.
#[must_use]
pub fn of_promise(partnership: &Partnership, promise: &CitizenPromise) -> Value {
    let measures = promise.measures.iter().map(|measure| {
        json!({
            "text": measure.text,
            "part": partnership.parties[measure.party].id,
            "antal": measure.count,
            "enhet": measure.unit,
            "senast": measure.deadline.value.to_string(),
        })
    });
    json!({
        "titel": promise.title,
        "löfte": promise.wording,
        "från": promise.valid.from.to_string(),
        "till": promise.valid.to.to_string(),
        "undertecknad": promise.signed.as_ref().map(|day| day.value.to_string()),
        "undertecknare": promise.signatories.iter().map(|one| json!([one.name, one.role])).collect::<Vec<_>>(),
        "åtaganden": measures.collect::<Vec<_>>(),
        "inledning": promise.introduction,
        "situation": promise.situation,
        "effekter": promise.effects,
        "uppföljning": promise.follow_up,
    })
}

/// Whether one content is the other but for figures that were preliminary and have been settled: a revision, which is marked
/// in the figure itself and is no correction.
#[must_use]
pub fn is_revision(old: &Value, new: &Value) -> bool {
    match (old, new) {
        (Value::Object(a), Value::Object(b)) if a.contains_key("läge") && b.contains_key("läge") => {
            a == b || (a["läge"] == "preliminär" && a.get("period") == b.get("period"))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, value)| b.get(key).is_some_and(|other| is_revision(value, other)))
        }
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_revision(a, b)),
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
    }
}
