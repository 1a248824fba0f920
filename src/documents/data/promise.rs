//! Medborgarlöftet, for signature: the six parts that the handbook gives it.

use serde::Serialize;

use super::meta::Head;
use super::shared::{Context, ResponsibleView, SignatoryView};
use crate::model::promise::CitizenPromise;
use crate::prose::Prose;

#[derive(Serialize)]
pub struct Body<'a> {
    wording: &'a str,
    agreement: &'a str,
    valid: String,
    signed: Option<String>,
    introduction: &'a Prose,
    situation: &'a Prose,
    effects: &'a Prose,
    follow_up: &'a Prose,
    measures: Vec<MeasureView<'a>>,
    goals: Vec<&'a str>,
    dialogues: Vec<DialogueView<'a>>,
    knowledge: Option<&'a Prose>,
    equality: Option<&'a Prose>,
    responsible: ResponsibleView<'a>,
    signatories: Vec<SignatoryView<'a>>,
}

/// One thing that is promised, counted and dated.
#[derive(Serialize)]
struct MeasureView<'a> {
    text: &'a str,
    party: &'a str,
    amount: String,
    deadline: String,
}

/// A dialogue that the promise grew from.
#[derive(Serialize)]
struct DialogueView<'a> {
    title: &'a str,
    text: String,
}

pub fn head(context: &Context<'_>, promise: &CitizenPromise) -> Head {
    Head {
        title: context.say("doc-promise-title", &[("title", promise.title.as_str().into())]),
        heading: Some(promise.title.clone()),
        date: promise.signed.as_ref().map_or(promise.valid.from, |signed| signed.value),
        version: None,
    }
}

pub fn body<'a>(context: &Context<'a>, promise: &'a CitizenPromise) -> Body<'a> {
    let partnership = context.partnership;
    let measures = promise.measures.iter().map(|measure| MeasureView {
        text: &measure.text,
        party: context.party(measure.party),
        amount: context.amount(measure.count, Some(&measure.unit)),
        deadline: context.date(measure.deadline.value),
    });
    let dialogues = promise.dialogues.iter().map(|of| {
        let dialogue = &partnership.dialogues[*of];
        DialogueView {
            title: &dialogue.title,
            text: context.say(
                "doc-dialogue",
                &[
                    ("kind", context.word(&format!("dialogue-{}", dialogue.kind.key())).into()),
                    ("date", context.date(dialogue.date).into()),
                    ("place", dialogue.location.as_str().into()),
                    ("count", context.locale.plain_number(f64::from(dialogue.participants)).into()),
                ],
            ),
        }
    });
    Body {
        wording: &promise.wording,
        agreement: &partnership.agreements[promise.agreement].title,
        valid: context.period(&promise.valid),
        signed: promise.signed.as_ref().map(|day| context.date(day.value)),
        introduction: context.prose(&promise.introduction),
        situation: context.prose(&promise.situation),
        effects: context.prose(&promise.effects),
        follow_up: context.prose(&promise.follow_up),
        measures: measures.collect(),
        goals: promise.goals.iter().map(|of| partnership.goal(*of).text.as_str()).collect(),
        dialogues: dialogues.collect(),
        knowledge: promise.knowledge.as_ref().map(|text| context.prose(text)),
        equality: promise.equality.as_ref().map(|text| context.prose(text)),
        responsible: context.responsible(&promise.responsible),
        signatories: context.signatories(&promise.signatories),
    }
}
