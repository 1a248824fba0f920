//! Every follow-up of a partnership, behind two doors: what has come in, and what may be published.
//!
//! A result is public when its quarter has been released and both the municipality and the police have approved it. The list is
//! closed so that a page or a document cannot go past the second condition by mistake: renderers are given [`FollowUps::approved`],
//! and only the checks and the officials' own status ask for [`FollowUps::reported`] (`tests/architecture.rs`).

use jiff::civil::Date;

use super::follow_up::FollowUp;
use super::partnership::Party;
use super::reference::Table;

/// The follow-ups of a partnership, ordered by quarter and then by subject.
#[derive(Debug, Clone, Default)]
pub struct FollowUps {
    all: Vec<Entry>,
}

#[derive(Debug, Clone)]
struct Entry {
    follow_up: FollowUp,
    is_approved: bool,
}

impl FollowUps {
    /// Sorts the follow-ups into those that are approved on a day and those that wait.
    #[must_use]
    pub fn new(mut reported: Vec<FollowUp>, parties: &Table<Party>, today: Date) -> Self {
        reported.sort_by_key(|follow_up| (follow_up.quarter, follow_up.subject));
        let entry = |follow_up: FollowUp| Entry { is_approved: follow_up.is_approved(parties, today), follow_up };
        Self { all: reported.into_iter().map(entry).collect() }
    }

    /// Takes over what measurements are called in the content's own words: these are the same follow-ups in another language.
    pub fn take_original(&mut self, of: &Self) {
        for Entry { follow_up, .. } in &mut self.all {
            let same =
                |one: &&Entry| (one.follow_up.quarter, one.follow_up.subject) == (follow_up.quarter, follow_up.subject);
            let Some(original) = of.all.iter().find(same) else { continue };
            for (own, theirs) in follow_up.measurements.iter_mut().zip(&original.follow_up.measurements) {
                own.original.clone_from(&theirs.original);
            }
        }
    }

    /// Everything that has come in, approved or not: for checks and for the status, never for what is published.
    pub fn reported(&self) -> impl Iterator<Item = &FollowUp> {
        self.all.iter().map(|entry| &entry.follow_up)
    }

    /// What both the municipality and the police have approved. To the public the rest has not come.
    pub fn approved(&self) -> impl Iterator<Item = &FollowUp> {
        self.all.iter().filter(|entry| entry.is_approved).map(|entry| &entry.follow_up)
    }
}
