//! What was signed: the file itself, who signed it and when.
//!
//! The bytes that were signed are the original. They are published as they are and never made again; what the tool makes of
//! the same agreement or promise is a copy of it.

use jiff::civil::Date;

use super::address;
use super::agreement::Agreement;
use super::partnership::{Partnership, Signatory};
use super::promise::CitizenPromise;
use super::reference::{Id, Ref};
use crate::place::{Place, Placed};

/// What a signed file is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignedSubject {
    /// An agreement.
    Agreement(Ref<Agreement>),
    /// A citizen promise.
    Promise(Ref<CitizenPromise>),
}

/// A file that has been signed.
#[derive(Debug, Clone)]
pub struct SignedFile {
    /// The record's id.
    pub id: Id,
    /// What it is of.
    pub of: SignedSubject,
    /// The file, relative to the content folder.
    pub file: Placed<String>,
    /// How many bytes it has.
    pub size: usize,
    /// The SHA-256 of its bytes.
    pub sha256: String,
    /// Who signed, and when each did.
    pub signatures: Vec<Signature>,
    /// Whether it was signed on paper and scanned.
    pub scanned: bool,
    /// Whether a signature is embedded in it. That it is there is all that is known: it is not verified.
    pub electronic: bool,
    /// Where the record begins.
    pub place: Place,
}

/// One signature.
#[derive(Debug, Clone)]
pub struct Signature {
    /// Who signed.
    pub by: Signatory,
    /// When.
    pub date: Placed<Date>,
    /// Where it is written.
    pub place: Place,
}

impl SignedFile {
    /// When all had signed: the day of the last signature.
    #[must_use]
    pub fn completed(&self) -> Option<&Placed<Date>> {
        self.signatures.iter().map(|signature| &signature.date).max_by_key(|date| date.value)
    }
}

impl Partnership {
    /// The signed file of an agreement or a promise, where there is one.
    #[must_use]
    pub fn signed_file(&self, of: SignedSubject) -> Option<&SignedFile> {
        self.signed.iter().find(|file| file.of == of)
    }

    /// The permanent address of a signed file: in the folder of the page of what it is of. `None` where that could not be read.
    #[must_use]
    pub fn signed_address(&self, of: SignedSubject) -> Option<String> {
        match of {
            SignedSubject::Agreement(of) => {
                self.agreements.get(of).map(|agreement| address::agreement_signed(&self.id, &agreement.id))
            }
            SignedSubject::Promise(of) => {
                self.promises.get(of).map(|promise| address::promise_signed(&self.id, &promise.id))
            }
        }
    }
}
