//! Parties, contacts, who is responsible and who signs: the parts that many records share.

use super::context::Context;
use super::fields::{Fields, email, id, line, raw, word};
use crate::model::partnership::{Contact, Group, InternalContact, Party, PartyKind, Responsible, Signatory};
use crate::source::yaml::Node;

const PARTY_KINDS: &[(&str, PartyKind)] =
    &[("kommun", PartyKind::Municipality), ("polis", PartyKind::Police), ("annan", PartyKind::Other)];

/// A party.
pub fn party<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<Party> {
    let mut fields = Fields::of(context, node)?;
    let id = fields.required("id", id);
    let name = fields.required("namn", line);
    let kind = fields.required("slag", word(PARTY_KINDS));
    let contact = fields.required("kontakt", contact);
    let internal_contact = fields.optional("intern kontakt", internal_contact);
    fields.finish();
    Some(Party { id: id?, name: name?, kind: kind?, contact: contact?, internal_contact: internal_contact? })
}

/// A public contact.
pub fn contact<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<Contact> {
    let mut fields = Fields::of(context, node)?;
    let function = fields.required("funktion", line);
    let email = fields.required("e-post", email);
    let phone = fields.optional("telefon", raw);
    fields.finish();
    Some(Contact { function: function?, email: email?, phone: phone? })
}

/// An internal contact.
pub fn internal_contact<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<InternalContact> {
    let mut fields = Fields::of(context, node)?;
    let name = fields.optional("namn", line);
    let phone = fields.optional("telefon", raw);
    let email = fields.optional("e-post", email);
    fields.finish();
    Some(InternalContact { name: name?, phone: phone?, email: email? })
}

/// Who is responsible.
pub fn responsible<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<Responsible> {
    let mut fields = Fields::of(context, node)?;
    let party = fields.required("part", Context::reference::<Party>);
    let function = fields.required("funktion", line);
    let email = fields.optional("e-post", email);
    fields.finish();
    Some(Responsible { party: party?, function: function?, email: email? })
}

/// Who signs.
pub fn signatory<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<Signatory> {
    let mut fields = Fields::of(context, node)?;
    let name = fields.required("namn", line);
    let role = fields.required("roll", line);
    let party = fields.required("part", Context::reference::<Party>);
    fields.finish();
    Some(Signatory { name: name?, role: role?, party: party? })
}

/// A group of the organisation.
pub fn group<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<Group> {
    let mut fields = Fields::of(context, node)?;
    let name = fields.optional("namn", line);
    let mission = fields.required("uppdrag", line);
    let members = fields.list("medlemmar", line);
    fields.finish();
    Some(Group { name: name?, mission: mission?, members: members? })
}
