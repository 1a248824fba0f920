//! `overenskommelser/<id>.md`.

use super::context::{Context, Record};
use super::fields::{Fields, count, date, line, period, placed, raw};
use super::people::signatory;
use crate::diagnostic::{Diagnostic, rules};
use crate::model::agreement::{Agreement, Commitment};
use crate::model::partnership::Party;
use crate::model::reference::Ref;
use crate::source::yaml::{Node, Value};

/// Reads an agreement: everything that the handbook says it must hold.
pub fn resolve<'a>(context: &'a Context<'a>, id: &str, record: &'a Record) -> Option<Agreement> {
    let mut fields = Fields::of(context, &record.node)?;
    let place = fields.place();
    let title = fields.required("titel", line);
    let case_numbers = fields.list("diarienummer", case_number);
    let version = fields.required("version", count);
    let valid = fields.required("giltig", placed(period));
    let replaces = fields.optional("ersätter", Context::reference);
    let situation = fields.required("lägesbild", Context::reference);
    let problems = fields.list("problem", placed(Context::reference));
    let purposes = by_law(context, &mut fields, "ändamål");
    let areas = by_law(context, &mut fields, "områden");
    let commitments = fields.list("åtaganden", commitment);
    let plans = fields.list("åtgärdsplaner", Context::reference);
    let signatories = fields.list("undertecknare", signatory);
    let signed = fields.optional("undertecknad", placed(date));
    fields.finish();
    let mut sections = context.sections(record);
    let background = sections.required("Bakgrund");
    let joint_picture = sections.required("Gemensam problembild");
    let documentation = sections.required("Dokumentation");
    let follow_up = sections.required("Uppföljning");
    let shortfall = sections.required("Om en part inte håller sitt åtagande");
    let secrecy = sections.optional("Sekretess");
    sections.finish();
    let valid = valid?;
    Some(Agreement {
        id: id.to_owned(),
        title: title?,
        case_numbers: case_numbers?,
        version: version?,
        valid: valid.value,
        valid_place: valid.place,
        replaces: replaces?,
        situation: situation?,
        problems: problems?,
        purposes: purposes?,
        areas: areas?,
        commitments: commitments?,
        plans: plans?,
        signatories: signatories?,
        signed: signed?,
        background: background?,
        joint_picture: joint_picture?,
        documentation: documentation?,
        follow_up: follow_up?,
        shortfall: shortfall?,
        secrecy,
        place,
    })
}

/// Purposes and areas are asked for by law, so their absence is told with the law's paragraph (`LAG 2023:196 § 9`).
fn by_law<'a>(context: &'a Context<'a>, fields: &mut Fields<'a>, key: &'static str) -> Option<Vec<String>> {
    let empty = match fields.node(key).map(|node| &node.value) {
        None | Some(Value::Empty) => true,
        Some(Value::List(items)) => items.is_empty(),
        Some(_) => false,
    };
    if empty {
        context.fault(Diagnostic::at(&rules::PURPOSE_OR_AREA_MISSING, &fields.place()).with("key", key));
        return None;
    }
    fields.list(key, line)
}

fn case_number<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<(Ref<Party>, String)> {
    let mut fields = Fields::of(context, node)?;
    let party = fields.required("part", Context::reference);
    let number = fields.required("nummer", raw);
    fields.finish();
    Some((party?, number?))
}

fn commitment<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<Commitment> {
    let mut fields = Fields::of(context, node)?;
    let party = fields.required("part", Context::reference);
    let part = fields.required("del", super::fields::word(&[("1", 1), ("2", 2)]));
    let text = fields.required("åtagande", line);
    fields.finish();
    Some(Commitment { party: party?, part: part?, text: text? })
}
