//! What a document says of the signed file that it is a copy of: that the file is the original, where it stands, and when each
//! of the parties signed it.
//!
//! The bytes that were signed are never made again. What is set from the same content is easier to read and to listen to, but it
//! is a copy, and says so.

use serde::Serialize;

use super::super::kind::Edition;
use super::super::list::{Document, Record, Subject};
use crate::locale::Locale;
use crate::model::Site;
use crate::model::signed::SignedSubject;

/// The signed file that a document is a copy of.
#[derive(Serialize)]
pub struct Original {
    /// That this is a copy, and what of.
    lead: String,
    /// The file's full address.
    href: String,
    /// The same as one reads it aloud: without a scheme.
    address: String,
    signatures: Vec<SignatureView>,
}

/// One who signed.
#[derive(Serialize)]
struct SignatureView {
    name: String,
    role: String,
    party: String,
    /// "Undertecknade den 11 december 2024".
    signed: String,
}

/// The original of a document, where what it is about has been signed and the file kept. A draft is no copy of anything.
pub fn of(site: &Site, locale: &Locale, document: &Document) -> Option<Original> {
    let Subject::Record(position, record) = document.subject else { return None };
    let (of, key) = match record {
        Record::Agreement(of) => (SignedSubject::Agreement(of), "doc-copy-agreement"),
        Record::Promise(of) => (SignedSubject::Promise(of), "doc-copy-promise"),
        _ => return None,
    };
    if !matches!(document.edition, Edition::Public | Edition::Internal) {
        return None;
    }
    let partnership = &site.partnerships[position];
    let file = partnership.signed_file(of)?;
    let href = format!("{}{}", site.base, partnership.signed_address(of)?);
    let signatures = file.signatures.iter().map(|signature| SignatureView {
        name: signature.by.name.clone(),
        role: signature.by.role.clone(),
        party: partnership.parties[signature.by.party].name.clone(),
        signed: locale.say("doc-signed-on", &[("date", locale.date(signature.date.value).into())]),
    });
    Some(Original {
        lead: locale.say(key, &[("date", locale.date(file.completed()?.value).into())]),
        address: href.split_once("://").map_or(href.as_str(), |(_, rest)| rest).to_owned(),
        href,
        signatures: signatures.collect(),
    })
}
