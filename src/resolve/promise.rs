//! `loften/<id>.md`: the six parts of a citizen promise.

use super::context::{Context, Record};
use super::fields::{Fields, date, id, line, number, period, placed, text};
use super::people::{responsible, signatory};
use super::plan::{action_path, goal_path};
use crate::diagnostic::{Diagnostic, rules};
use crate::model::address;
use crate::model::dialogue::Dialogue;
use crate::model::promise::{CitizenPromise, Measure};
use crate::model::reference::Ref;
use crate::prose::Prose;
use crate::source::yaml::Node;

/// Reads a promise.
pub fn resolve<'a>(context: &'a Context<'a>, id: &str, record: &'a Record) -> Option<CitizenPromise> {
    let mut fields = Fields::of(context, &record.node)?;
    let place = fields.place();
    if address::TAKEN_BESIDE_RESULTS.contains(&id) {
        context.fault(Diagnostic::at(&rules::RESERVED_ID, &place).with("id", id));
    }
    let title = fields.required("titel", line);
    let former = fields.optional_list("tidigare id", super::fields::id);
    let wording = fields.required("löfte", line);
    let agreement = fields.required("överenskommelse", Context::reference);
    let actions = fields.list("åtgärder", action_path);
    let goals = fields.list("mål", goal_path);
    let valid = fields.required("gäller", placed(period));
    let measures = fields.list("lovar", measure);
    let origin = fields.required("ursprung", origin);
    let equality = fields.optional("jämställdhet", text);
    let responsible = fields.required("ansvarig", responsible);
    let signatories = fields.list("undertecknare", signatory);
    let signed = fields.optional("undertecknad", placed(date));
    fields.finish();
    let mut sections = context.sections(record);
    let introduction = sections.required("Inledning");
    let situation = sections.required("Situation");
    let effects = sections.required("Effekter");
    let follow_up = sections.required("Uppföljning");
    let easy = sections.optional("Lättläst");
    sections.finish();
    let (dialogues, knowledge) = origin?;
    let valid = valid?;
    Some(CitizenPromise {
        id: id.to_owned(),
        former: former?,
        title: title?,
        wording: wording?,
        agreement: agreement?,
        actions: actions?,
        goals: goals?,
        valid: valid.value,
        valid_place: valid.place,
        measures: measures?,
        dialogues,
        knowledge,
        equality: equality?,
        responsible: responsible?,
        signatories: signatories?,
        signed: signed?,
        introduction: introduction?,
        situation: situation?,
        effects: effects?,
        follow_up: follow_up?,
        easy,
        place,
    })
}

/// A promise counts and dates what it promises (`BRÅ 2016`).
fn measure<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<Measure> {
    let mut fields = Fields::of(context, node)?;
    let id = fields.required("id", id);
    let text = fields.required("text", line);
    let party = fields.required("part", Context::reference);
    let count = fields.required("antal", number);
    let unit = fields.required("enhet", line);
    let deadline = fields.required("senast", placed(date));
    fields.finish();
    Some(Measure { id: id?, text: text?, party: party?, count: count?, unit: unit?, deadline: deadline? })
}

/// A promise grows from dialogue, from knowledge, or from both (`BRÅ 2016`).
fn origin<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<(Vec<Ref<Dialogue>>, Option<Prose>)> {
    let mut fields = Fields::of(context, node)?;
    let dialogues = fields.optional_list("dialoger", Context::reference);
    let knowledge = fields.optional("kunskap", text);
    if matches!((&dialogues, &knowledge), (Some(dialogues), Some(None)) if dialogues.is_empty()) {
        context.fault(Diagnostic::at(&rules::ORIGIN_MISSING, &fields.place()));
    }
    fields.finish();
    Some((dialogues?, knowledge?))
}
