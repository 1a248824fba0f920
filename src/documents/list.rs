//! Which documents can be made of a site: the one list that rendering follows and that a command can show.

use crate::model::Site;
use crate::model::address;
use crate::model::agreement::Agreement;
use crate::model::partnership::Partnership;
use crate::model::period::Quarter;
use crate::model::plan::ActionPlan;
use crate::model::promise::CitizenPromise;
use crate::model::reference::Ref;
use crate::model::situation::SituationReport;

/// The folder of documents for the public.
const PUBLIC: &str = "site";
/// The folder of documents for the parties themselves; never inside the public one.
const INTERNAL: &str = "internt";

/// A document that applies: it can be made from what the site holds, and what it shows has been released.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Document {
    /// Position in [`Site::partnerships`].
    pub partnership: usize,
    /// What it is about.
    pub subject: Subject,
    /// For whom.
    pub edition: Edition,
}

/// What a document is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// An agreement with its appendices.
    Agreement(Ref<Agreement>),
    /// An action plan.
    Plan(Ref<ActionPlan>),
    /// A citizen promise.
    Promise(Ref<CitizenPromise>),
    /// A situation report.
    Situation(Ref<SituationReport>),
    /// The report of a released quarter.
    Quarter(Quarter),
}

/// The kinds of documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Samverkansöverenskommelse.
    Agreement,
    /// Åtgärdsplan, form B.
    Plan,
    /// Medborgarlöfte for signature.
    Promise,
    /// Lägesbild.
    Situation,
    /// Kvartalsrapport.
    Quarter,
}

impl Kind {
    /// The stable name used for layouts and keys of words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Agreement => "agreement",
            Self::Plan => "plan",
            Self::Promise => "promise",
            Self::Situation => "situation",
            Self::Quarter => "quarter",
        }
    }
}

/// For whom a document is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edition {
    /// For everyone.
    Public,
    /// For the parties: with contact details.
    Internal,
}

impl Document {
    /// What kind of document it is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self.subject {
            Subject::Agreement(_) => Kind::Agreement,
            Subject::Plan(_) => Kind::Plan,
            Subject::Promise(_) => Kind::Promise,
            Subject::Situation(_) => Kind::Situation,
            Subject::Quarter(_) => Kind::Quarter,
        }
    }

    /// The partnership whose document it is.
    #[must_use]
    pub fn partnership<'a>(&self, site: &'a Site) -> &'a Partnership {
        &site.partnerships[self.partnership]
    }

    /// The id of the record that it is about, or the quarter (`2026-k3`).
    #[must_use]
    pub fn id(&self, site: &Site) -> String {
        let partnership = self.partnership(site);
        match self.subject {
            Subject::Agreement(of) => partnership.agreements[of].id.clone(),
            Subject::Plan(of) => partnership.plans[of].id.clone(),
            Subject::Promise(of) => partnership.promises[of].id.clone(),
            Subject::Situation(of) => partnership.situations[of].id.clone(),
            Subject::Quarter(quarter) => quarter.to_string(),
        }
    }

    /// The address of the page that the document belongs to.
    #[must_use]
    pub fn page(&self, site: &Site) -> String {
        let (partnership, id) = (self.partnership(site).id.as_str(), self.id(site));
        match self.subject {
            Subject::Agreement(_) => address::agreement(partnership, &id),
            Subject::Plan(_) => address::plan(partnership, &id),
            Subject::Promise(_) => address::promise(partnership, &id),
            Subject::Situation(_) => address::situation(partnership, &id),
            Subject::Quarter(quarter) => address::quarter(partnership, quarter),
        }
    }

    /// Its path in the output.
    #[must_use]
    pub fn path(&self, site: &Site) -> String {
        let (partnership, id) = (self.partnership(site).id.as_str(), self.id(site));
        let file = match self.subject {
            Subject::Agreement(_) => address::agreement_pdf(partnership, &id),
            Subject::Plan(_) => address::plan_pdf(partnership, &id),
            Subject::Promise(_) => address::promise_pdf(partnership, &id),
            Subject::Situation(_) => address::situation_pdf(partnership, &id),
            Subject::Quarter(quarter) => address::quarter_pdf(partnership, quarter),
        };
        let folder = if self.edition == Edition::Internal { INTERNAL } else { PUBLIC };
        format!("{folder}{file}")
    }
}

/// Every document that applies, in a fixed order: by partnership, kind, record and edition.
///
/// A quarter's report is listed only when its results have been released.
#[must_use]
pub fn list(site: &Site) -> Vec<Document> {
    let mut documents = Vec::new();
    for (position, partnership) in site.partnerships.iter().enumerate() {
        let subjects = (partnership.agreements.entries().map(|(of, _)| Subject::Agreement(of)))
            .chain(partnership.plans.entries().map(|(of, _)| Subject::Plan(of)))
            .chain(partnership.promises.entries().map(|(of, _)| Subject::Promise(of)))
            .chain(partnership.situations.entries().map(|(of, _)| Subject::Situation(of)))
            .chain(partnership.released_quarters(site).into_iter().map(Subject::Quarter));
        for subject in subjects {
            for edition in editions(subject) {
                documents.push(Document { partnership: position, subject, edition: *edition });
            }
        }
    }
    documents
}

/// Only documents that name people to call have an internal edition.
fn editions(subject: Subject) -> &'static [Edition] {
    match subject {
        Subject::Agreement(_) | Subject::Plan(_) | Subject::Quarter(_) => &[Edition::Public, Edition::Internal],
        Subject::Promise(_) | Subject::Situation(_) => &[Edition::Public],
    }
}
