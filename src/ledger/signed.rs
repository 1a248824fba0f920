//! Signed files in the ledger: each is recorded once, with the hash of its bytes, and from then on neither changed nor removed.
//!
//! What was signed is the original. Nothing in it can be corrected: what is to be changed is agreed on and signed anew.

use serde::{Deserialize, Serialize};

use super::{Ledger, Released, What};
use crate::diagnostic::{Diagnostic, rules};
use crate::model::Site;
use crate::model::partnership::Partnership;
use crate::model::signed::{Signature, SignedFile, SignedSubject};
use crate::place::Place;

/// A signed file, as it was published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedEntry {
    /// The partnership's id.
    #[serde(rename = "partnerskap")]
    pub partnership: String,
    /// The id of the record that tells of the file.
    pub id: String,
    /// What it is of: `overenskommelser/2025-2028`.
    #[serde(rename = "avser")]
    pub of: String,
    /// Where the file stands.
    #[serde(rename = "adress")]
    pub address: String,
    /// The SHA-256 of the file.
    pub sha256: String,
    /// Who signed, and when.
    #[serde(rename = "undertecknad av")]
    pub signatures: Vec<SignatureEntry>,
}

/// One who signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignatureEntry {
    /// The name.
    #[serde(rename = "namn")]
    pub name: String,
    /// The role.
    #[serde(rename = "roll")]
    pub role: String,
    /// The party's id.
    #[serde(rename = "part")]
    pub party: String,
    /// When.
    #[serde(rename = "datum")]
    pub date: String,
}

/// The signed files of a partnership that the ledger does not hold yet.
pub fn due<'a>(partnership: &'a Partnership, ledger: &'a Ledger) -> impl Iterator<Item = Released> + 'a {
    partnership.signed.iter().filter_map(move |file| {
        let (of, title) = subject(partnership, file.of)?;
        if ledger.signed().any(|known| known.partnership == partnership.id && is_of(partnership, file.of, &known.of)) {
            return None;
        }
        let entry = SignedEntry {
            partnership: partnership.id.clone(),
            id: file.id.clone(),
            of,
            address: partnership.signed_address(file.of)?,
            sha256: file.sha256.clone(),
            signatures: file.signatures.iter().map(|signature| signature_of(partnership, signature)).collect(),
        };
        Some(Released { what: What::Signed(entry), title: title.to_owned() })
    })
}

fn signature_of(partnership: &Partnership, signature: &Signature) -> SignatureEntry {
    SignatureEntry {
        name: signature.by.name.clone(),
        role: signature.by.role.clone(),
        party: partnership.parties[signature.by.party].id.clone(),
        date: signature.date.value.to_string(),
    }
}

/// What a file is of, written as in its record, and the title of that.
fn subject(partnership: &Partnership, of: SignedSubject) -> Option<(String, &str)> {
    match of {
        SignedSubject::Agreement(of) => partnership
            .agreements
            .get(of)
            .map(|agreement| (format!("overenskommelser/{}", agreement.id), agreement.title.as_str())),
        SignedSubject::Promise(of) => {
            partnership.promises.get(of).map(|promise| (format!("loften/{}", promise.id), promise.title.as_str()))
        }
    }
}

/// Adds a fault for each signed file that has been published and is now another or none.
pub fn check(site: &Site, ledger: &Ledger, faults: &mut Vec<Diagnostic>) {
    let published = ledger.entries().iter().filter_map(|entry| match &entry.what {
        What::Signed(file) => Some((entry.time.as_str(), file)),
        _ => None,
    });
    for (time, known) in published {
        match now(site, known) {
            Some(file) if file.sha256 == known.sha256 => {}
            Some(file) => faults.push(
                Diagnostic::at(&rules::SIGNED_FILE_CHANGED, &file.file.place)
                    .with("how", "published")
                    .with("file", file.file.value.clone())
                    .with("time", time)
                    .with("written", known.sha256.clone())
                    .with("found", file.sha256.clone()),
            ),
            None => {
                let path = format!("{}/undertecknat/{}.yaml", known.partnership, known.id);
                faults.push(
                    Diagnostic::at(&rules::SIGNED_FILE_REMOVED, &Place::file(path.as_str()))
                        .with("path", path)
                        .with("of", known.of.clone())
                        .with("time", time),
                );
            }
        }
    }
}

/// The signed file that stands now where a published one stood.
fn now<'a>(site: &'a Site, known: &SignedEntry) -> Option<&'a SignedFile> {
    let partnership = site.partnerships.iter().find(|partnership| partnership.id == known.partnership)?;
    partnership.signed.iter().find(|file| is_of(partnership, file.of, &known.of))
}

/// Whether a file is of what a line says, under its name or one that it has had.
fn is_of(partnership: &Partnership, of: SignedSubject, written: &str) -> bool {
    let former = match of {
        SignedSubject::Promise(of) => partnership.promises.get(of).map(|promise| promise.former.as_slice()),
        SignedSubject::Agreement(_) => None,
    };
    let was = former.unwrap_or_default().iter().any(|id| format!("loften/{id}") == written);
    was || subject(partnership, of).is_some_and(|(of, _)| of == written)
}

impl Ledger {
    /// Every signed file that has been published.
    pub fn signed(&self) -> impl Iterator<Item = &SignedEntry> {
        self.entries().iter().filter_map(|entry| match &entry.what {
            What::Signed(file) => Some(file),
            _ => None,
        })
    }
}
