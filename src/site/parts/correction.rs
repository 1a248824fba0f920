//! A dated correction of a result: what was wrong, what is right, who decided, and what it said before.

use serde::Serialize;

use super::{Day, Link};
use crate::model::edition::Edition;
use crate::model::follow_up::Correction;
use crate::model::history;
use crate::site::scene::Local;

/// A correction.
#[derive(Debug, Serialize)]
pub struct CorrectionView {
    /// The id of its place on the page.
    anchor: String,
    /// When.
    pub date: Day,
    wrong: String,
    right: String,
    decided_by: String,
    /// The edition that it corrected, where the ledger has it.
    older: Option<Link>,
}

impl Local<'_> {
    /// A correction, counted from 0; `below` is the page below which the older editions stand.
    #[must_use]
    pub fn correction(&self, correction: &Correction, at: usize, editions: &[Edition], below: &str) -> CorrectionView {
        CorrectionView {
            anchor: crate::model::address::anchor(&crate::model::address::correction("", at + 1)).to_owned(),
            date: self.scene.day(correction.date),
            wrong: correction.wrong.clone(),
            right: correction.right.clone(),
            decided_by: correction.decided_by.clone(),
            older: history::corrected(editions, at).map(|edition| self.edition_link(edition, below)),
        }
    }
}
