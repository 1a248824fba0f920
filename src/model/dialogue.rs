//! Dialogues with citizens and staff: the evidence that a promise grew from (`BRÅ 2016`).

use jiff::civil::Date;

use super::problem::Problem;
use super::reference::{Id, Ref};
use crate::place::Place;
use crate::prose::Prose;

/// A dialogue.
#[derive(Debug, Clone)]
pub struct Dialogue {
    /// Its id.
    pub id: Id,
    /// Its title.
    pub title: String,
    /// With whom.
    pub kind: DialogueKind,
    /// When.
    pub date: Date,
    /// Where.
    pub location: String,
    /// How many took part.
    pub participants: u32,
    /// How it was done.
    pub method: String,
    /// The problems that came up.
    pub problems: Vec<Ref<Problem>>,
    /// What people said; a role, never a name.
    pub quotes: Vec<Quote>,
    /// What came up.
    pub body: Prose,
    /// Where the record begins.
    pub place: Place,
}

/// With whom a dialogue was held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DialogueKind {
    /// Citizens.
    Citizen,
    /// Staff.
    Staff,
}

impl DialogueKind {
    /// The stable name used in keys of words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Citizen => "citizen",
            Self::Staff => "staff",
        }
    }
}

/// Something that was said.
#[derive(Debug, Clone)]
pub struct Quote {
    /// The words.
    pub text: String,
    /// The speaker's role.
    pub speaker: String,
    /// The problems that it is about; none where it is about all that the dialogue was.
    pub problems: Vec<Ref<Problem>>,
}

impl Dialogue {
    /// What was said of any of some problems: first what is about one of them, then what is about all that the dialogue was.
    pub fn quotes_about<'a>(&'a self, problems: &'a [Ref<Problem>]) -> impl Iterator<Item = &'a Quote> {
        let about = |quote: &&Quote| quote.problems.iter().any(|problem| problems.contains(problem));
        self.quotes.iter().filter(about).chain(self.quotes.iter().filter(|quote| quote.problems.is_empty()))
    }
}
