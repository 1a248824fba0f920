//! One line of the ledger: what was published, when, and the hash of the line before.
//!
//! A line is a JSON object with Swedish keys, so that it can be read, compared and kept under version control like the rest of
//! the content.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::signed::SignedEntry;
pub use crate::artifact::hash;

use crate::model::period::Quarter;
use crate::model::said::{Said, SaidCorrection};

/// A line of the ledger.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// From 1, without gaps.
    #[serde(rename = "nr")]
    pub number: usize,
    /// When it was published, with zone.
    #[serde(rename = "tid")]
    pub time: String,
    /// What was published.
    #[serde(flatten)]
    pub what: What,
    /// The SHA-256 of the line before, empty for the first.
    #[serde(rename = "före")]
    pub before: String,
}

/// What a line records.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "slag")]
pub enum What {
    /// An edition of a result.
    #[serde(rename = "resultat")]
    Result(Edition),
    /// The text of a promise as it was signed.
    #[serde(rename = "löftestext")]
    Text(Edition),
    /// A file that was signed, as it was published.
    #[serde(rename = "undertecknad fil")]
    Signed(SignedEntry),
    /// What the site was: its new addresses, and the hash of the list of all its files' hashes.
    #[serde(rename = "utgivning")]
    Issue(Issue),
}

/// An edition of something that has been published.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Edition {
    /// The partnership's id.
    #[serde(rename = "partnerskap")]
    pub partnership: String,
    /// The promise's or the plan's id.
    pub id: String,
    /// The quarter, of a result.
    #[serde(rename = "kvartal", skip_serializing_if = "Option::is_none")]
    pub quarter: Option<String>,
    /// Which edition, from 1.
    #[serde(rename = "utgåva")]
    pub edition: u32,
    /// The dated corrections that it carried.
    #[serde(rename = "rättelser", default, skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<SaidCorrection>,
    /// Where it stands.
    #[serde(rename = "adresser")]
    pub addresses: Vec<String>,
    /// The SHA-256 of the content.
    pub sha256: String,
    /// The content that it stands for.
    #[serde(rename = "innehåll")]
    pub content: Value,
}

/// The site at a moment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Issue {
    /// Addresses that had not been published before.
    #[serde(rename = "adresser")]
    pub addresses: Vec<String>,
    /// How many files the site had.
    #[serde(rename = "filer")]
    pub files: usize,
    /// The SHA-256 of the list of hashes.
    pub sha256: String,
}

impl Edition {
    /// What the result said; `None` when it cannot be read as one.
    #[must_use]
    pub fn said(&self) -> Option<Said> {
        serde_json::from_value(self.content.clone()).ok()
    }

    /// The quarter of a result.
    #[must_use]
    pub fn quarter(&self) -> Option<Quarter> {
        Quarter::parse(self.quarter.as_deref()?)
    }

    /// Whether it is about a plan: what it says is about actions.
    #[must_use]
    pub fn is_plan(&self) -> bool {
        self.content.get("löfte").is_none()
    }
}

impl Entry {
    /// When it was published.
    #[must_use]
    pub fn moment(&self) -> Option<jiff::Timestamp> {
        self.time.parse().ok()
    }

    /// The line as it stands in the file, without its end.
    #[must_use]
    pub fn line(&self) -> String {
        serde_json::to_string(self).expect("structs with named fields and finite numbers always have a JSON form")
    }
}
