//! `trygghetsvandringar/<id>.yaml`.

use super::context::{Context, Record};
use super::fields::{Fields, count, date, id, line, number, raw, text};
use super::index::inner_ids;
use crate::diagnostic::{Diagnostic, rules};
use crate::model::walk::{ProblemOwner, Remark, SafetyWalk};
use crate::source::yaml::Node;

/// Reads a safety walk.
pub fn resolve<'a>(context: &'a Context<'a>, id: &str, record: &'a Record) -> Option<SafetyWalk> {
    let owner_ids = inner_ids(context, &record.node, "problemägare", None);
    let mut fields = Fields::of(context, &record.node)?;
    let place = fields.place();
    let title = fields.required("titel", line);
    let date = fields.required("datum", date);
    let time = fields.optional("tid", raw);
    let location = fields.required("plats", line);
    let participants = fields.required("deltagare", count);
    let map_file = fields.optional("karta", map);
    let map_text = if matches!(map_file, Some(Some(_))) {
        fields.required("kartbeskrivning", line).map(Some)
    } else {
        fields.optional("kartbeskrivning", line)
    };
    let summary = fields.required("sammanfattning", text);
    let owners = fields.list("problemägare", owner);
    let remarks = fields.list("anmärkningar", |context, node| remark(context, node, &owner_ids));
    fields.finish();
    Some(SafetyWalk {
        id: id.to_owned(),
        title: title?,
        date: date?,
        time: time?,
        location: location?,
        participants: participants?,
        map: map_file?.zip(map_text?),
        summary: summary?,
        owners: owners?,
        remarks: remarks?,
        place,
    })
}

/// An image by its path in the partnership's folder.
pub fn map(context: &Context<'_>, node: &Node) -> Option<String> {
    let written = raw(context, node)?;
    let path = context.asset(&written);
    if path.is_none() && (written.contains("://") || written.starts_with("//")) {
        context.fault(Diagnostic::at(&rules::IMAGE_OUTSIDE, &node.place).with("file", written));
    } else if path.is_none() {
        let own = context.asset_names();
        let fault = Diagnostic::at(&rules::IMAGE_MISSING, &node.place).with("file", written.clone());
        context.fault(fault.near(&written, own));
    }
    path
}

fn owner<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<ProblemOwner> {
    let mut fields = Fields::of(context, node)?;
    let id = fields.required("id", id);
    let name = fields.required("namn", line);
    fields.finish();
    Some(ProblemOwner { id: id?, name: name? })
}

fn remark<'a>(context: &'a Context<'a>, node: &'a Node, owner_ids: &[String]) -> Option<Remark> {
    let mut fields = Fields::of(context, node)?;
    let number_of = fields.required("nr", count);
    let text = fields.required("anmärkning", line);
    let owner = fields.required("problemägare", |context, node| {
        context.part(&node.place, "problem-owner", &raw(context, node)?, owner_ids)
    });
    let resolved = fields.optional("åtgärdat", date);
    let answer = fields.optional("svar", line);
    let x = fields.optional("x", percent);
    let y = fields.optional("y", percent);
    fields.finish();
    Some(Remark {
        number: number_of?,
        text: text?,
        owner: owner?,
        resolved: resolved?,
        answer: answer?,
        position: x?.zip(y?),
    })
}

fn percent(context: &Context<'_>, node: &Node) -> Option<f64> {
    let value = number(context, node)?;
    if !(0.0..=100.0).contains(&value) {
        let written = raw(context, node)?;
        context.fault(Diagnostic::at(&rules::BAD_NUMBER, &node.place).with("written", written).with("what", "percent"));
        return None;
    }
    Some(value)
}
