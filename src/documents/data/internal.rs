//! Whom the parties call: the only part of documents that may read internal contacts.
//!
//! The keys tell what a contact belongs to: `party/<name>` and `action/<plan>/<action>`. A layout that finds no table of
//! contacts in its data prints the public edition.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::model::partnership::{InternalContact, Partnership};

/// Contacts by what they belong to.
pub type Contacts = BTreeMap<String, Contact>;

/// A person to call.
#[derive(Serialize)]
pub struct Contact {
    name: Option<String>,
    phone: Option<String>,
    email: Option<String>,
}

/// Every internal contact of a partnership.
pub fn contacts(partnership: &Partnership) -> Contacts {
    let parties = partnership
        .parties
        .iter()
        .filter_map(|party| Some((format!("party/{}", party.name), view(party.internal_contact.as_ref()?))));
    let actions = partnership.plans.iter().flat_map(|plan| {
        plan.actions.iter().filter_map(|action| {
            Some((format!("action/{}/{}", plan.id, action.id), view(action.internal_contact.as_ref()?)))
        })
    });
    parties.chain(actions).collect()
}

fn view(contact: &InternalContact) -> Contact {
    Contact { name: contact.name.clone(), phone: contact.phone.clone(), email: contact.email.clone() }
}
