//! The editions of results that have been published, as the ledger has them.
//!
//! A result that is corrected keeps its older edition at an address of its own. What was said then is not in the content any more,
//! so it comes from the ledger.

use jiff::ZonedDateTime;

use super::period::Quarter;
use super::said::{Said, SaidCorrection};

/// An edition of a result, as it was published.
#[derive(Debug, Clone, PartialEq)]
pub struct Edition {
    /// Which, from 1.
    pub number: u32,
    /// When it was published.
    pub published: ZonedDateTime,
    /// What it said.
    pub said: Said,
    /// The corrections that it told of.
    pub corrections: Vec<SaidCorrection>,
}

/// The editions of one result, oldest first.
#[derive(Debug, Clone, PartialEq)]
pub struct ResultEditions {
    /// The partnership's id.
    pub partnership: String,
    /// The id of the promise or the plan.
    pub id: String,
    /// Whether it is a plan.
    pub is_plan: bool,
    /// The quarter.
    pub quarter: Quarter,
    /// The editions.
    pub editions: Vec<Edition>,
}

/// The signed text of a promise, as it was published.
#[derive(Debug, Clone, PartialEq)]
pub struct PublishedText {
    /// The partnership's id.
    pub partnership: String,
    /// The promise's id.
    pub id: String,
    /// When it was published.
    pub published: ZonedDateTime,
}

/// Everything that has been published by a moment.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Published {
    /// The results, in the order in which they were first published.
    pub results: Vec<ResultEditions>,
    /// The signed texts of promises.
    pub texts: Vec<PublishedText>,
}

impl Published {
    /// The editions of a promise's result, oldest first; none where it has not been published.
    #[must_use]
    pub fn of_promise(&self, partnership: &str, promise: &str, quarter: Quarter) -> &[Edition] {
        self.editions(partnership, promise, quarter, false)
    }

    /// The editions of a plan's result, oldest first; none where it has not been published.
    #[must_use]
    pub fn of_plan(&self, partnership: &str, plan: &str, quarter: Quarter) -> &[Edition] {
        self.editions(partnership, plan, quarter, true)
    }

    fn editions(&self, partnership: &str, id: &str, quarter: Quarter, is_plan: bool) -> &[Edition] {
        let is_it = |result: &&ResultEditions| {
            result.partnership == partnership
                && result.id == id
                && result.quarter == quarter
                && result.is_plan == is_plan
        };
        self.results.iter().find(is_it).map_or(&[], |result| result.editions.as_slice())
    }

    /// When the signed text of a promise was published.
    #[must_use]
    pub fn text(&self, partnership: &str, id: &str) -> Option<&PublishedText> {
        self.texts.iter().find(|text| text.partnership == partnership && text.id == id)
    }
}

/// What sets an edition apart from the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// It is the first.
    First,
    /// Something was wrong and has been corrected.
    Correction,
    /// A preliminary figure has been settled.
    Revision,
}

impl Edition {
    /// Why it came, by the edition before it.
    #[must_use]
    pub fn cause(&self, before: Option<&Self>) -> Cause {
        match before {
            None => Cause::First,
            Some(before) if self.corrections.len() > before.corrections.len() => Cause::Correction,
            Some(_) => Cause::Revision,
        }
    }
}
