//! `dialoger/<id>.md`.

use super::context::{Context, Record};
use super::fields::{Fields, count, date, line, word};
use crate::model::dialogue::{Dialogue, DialogueKind, Quote};
use crate::source::yaml::Node;

const KINDS: &[(&str, DialogueKind)] =
    &[("medborgardialog", DialogueKind::Citizen), ("medarbetardialog", DialogueKind::Staff)];

/// Reads a dialogue.
pub fn resolve<'a>(context: &'a Context<'a>, id: &str, record: &'a Record) -> Option<Dialogue> {
    let mut fields = Fields::of(context, &record.node)?;
    let place = fields.place();
    let title = fields.required("titel", line);
    let kind = fields.required("slag", word(KINDS));
    let date = fields.required("datum", date);
    let location = fields.required("plats", line);
    let participants = fields.required("deltagare", count);
    let method = fields.required("metod", line);
    let problems = fields.list("problem", Context::reference);
    let quotes = fields.optional_list("citat", quote);
    fields.finish();
    let body = context.body(record);
    Some(Dialogue {
        id: id.to_owned(),
        title: title?,
        kind: kind?,
        date: date?,
        location: location?,
        participants: participants?,
        method: method?,
        problems: problems?,
        quotes: quotes?,
        body: body?,
        place,
    })
}

fn quote<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<Quote> {
    let mut fields = Fields::of(context, node)?;
    let text = fields.required("text", line);
    let speaker = fields.required("vem", line);
    let problems = fields.optional_list("problem", Context::reference);
    fields.finish();
    Some(Quote { text: text?, speaker: speaker?, problems: problems? })
}
