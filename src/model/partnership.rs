//! A partnership: one municipality and one local police area, its parties and how they are organised (`BRÅ 2016`, steg 1).

use jiff::civil::Date;

use super::agreement::Agreement;
use super::checklist::Checklist;
use super::dialogue::Dialogue;
use super::follow_up::FollowUp;
use super::follow_ups::FollowUps;
use super::period::Quarter;
use super::plan::ActionPlan;
use super::problem::Problem;
use super::promise::CitizenPromise;
use super::reference::{Id, Ref, Table};
use super::signed::SignedFile;
use super::situation::SituationReport;
use super::walk::SafetyWalk;
use super::{CommunicationPlan, Page, Steps};
use crate::place::Place;
use crate::prose::Prose;

/// Everything that one partnership publishes and files.
#[derive(Debug, Clone)]
pub struct Partnership {
    /// The folder's name, and the first part of every address.
    pub id: Id,
    /// The place name that headings use.
    pub name: String,
    /// A sentence or two that introduces the partnership.
    pub introduction: Prose,
    /// The municipality.
    pub municipality: Municipality,
    /// The local police area's name.
    pub police_area: String,
    /// The parties: at least one municipality and one police authority.
    pub parties: Table<Party>,
    /// Who leads, prepares and carries out.
    pub organisation: Organisation,
    /// The situation reports.
    pub situations: Table<SituationReport>,
    /// The problems, chosen and chosen away.
    pub problems: Table<Problem>,
    /// The agreements, in force and earlier.
    pub agreements: Table<Agreement>,
    /// The action plans.
    pub plans: Table<ActionPlan>,
    /// The citizen promises.
    pub promises: Table<CitizenPromise>,
    /// The agreements and promises as they were signed, where the files have been kept.
    pub signed: Table<SignedFile>,
    /// The dialogues that promises grew from.
    pub dialogues: Table<Dialogue>,
    /// The safety walks.
    pub walks: Table<SafetyWalk>,
    /// The communication plans, one for the partnership and one for the promises.
    pub communication: Vec<CommunicationPlan>,
    /// The five steps of the process, where they are kept.
    pub steps: Option<Steps>,
    /// The checklists that have been filled in. Internal: never in a public view.
    pub checklists: Table<Checklist>,
    /// Every follow-up that has come in, and which of them are approved.
    pub follow_ups: FollowUps,
    /// The partnership's own pages.
    pub pages: Vec<Page>,
    /// Where the partnership's own file begins.
    pub place: Place,
}

/// The municipality.
#[derive(Debug, Clone)]
pub struct Municipality {
    /// Its name, such as "Exempelby kommun".
    pub name: String,
    /// Its county.
    pub county: String,
    /// Its number of inhabitants.
    pub inhabitants: u32,
}

/// What kind of party.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartyKind {
    /// The municipality.
    Municipality,
    /// The police authority.
    Police,
    /// Any further party.
    Other,
}

impl PartyKind {
    /// The stable name used in data and keys of words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Municipality => "municipality",
            Self::Police => "police",
            Self::Other => "other",
        }
    }
}

/// A party to the partnership.
#[derive(Debug, Clone)]
pub struct Party {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: PartyKind,
    /// How the public reaches it.
    pub contact: Contact,
    /// Whom the other parties call. Internal: never in a public view.
    pub internal_contact: Option<InternalContact>,
}

/// A public contact: a function with a mailbox, never a person (`BRÅ 2016`; `GDPR`).
#[derive(Debug, Clone)]
pub struct Contact {
    /// The function.
    pub function: String,
    /// The function's mailbox.
    pub email: String,
    /// A phone number.
    pub phone: Option<String>,
}

/// A person to call. Classified internal.
#[derive(Debug, Clone)]
pub struct InternalContact {
    /// The person's name.
    pub name: Option<String>,
    /// The person's phone number.
    pub phone: Option<String>,
    /// The person's address.
    pub email: Option<String>,
}

/// Who is responsible: a function at a party.
#[derive(Debug, Clone)]
pub struct Responsible {
    /// The party.
    pub party: Ref<Party>,
    /// The function at the party.
    pub function: String,
    /// The function's mailbox.
    pub email: Option<String>,
}

/// Someone who signs a document.
#[derive(Debug, Clone)]
pub struct Signatory {
    /// The name under the line.
    pub name: String,
    /// The role, such as "Kommunstyrelsens ordförande".
    pub role: String,
    /// For which party.
    pub party: Ref<Party>,
}

/// How the partnership is organised (`BRÅ 2016`, steg 1).
#[derive(Debug, Clone)]
pub struct Organisation {
    /// Leads, anchors and decides.
    pub steering: Group,
    /// Prepares and coordinates.
    pub preparatory: Group,
    /// Carry out.
    pub working: Vec<Group>,
    /// A council with further parties.
    pub council: Option<Group>,
    /// The coordinators: a party and a function each.
    pub coordination: Vec<Responsible>,
}

/// A group in the organisation.
#[derive(Debug, Clone)]
pub struct Group {
    /// Its name, where it has one of its own.
    pub name: Option<String>,
    /// What it is to do.
    pub mission: String,
    /// Its members, as roles.
    pub members: Vec<String>,
}

/// What a follow-up is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A citizen promise.
    Promise(Ref<CitizenPromise>),
    /// An action plan.
    Plan(Ref<ActionPlan>),
}

impl Partnership {
    /// The follow-up of a subject in a quarter, if it has come and is approved.
    #[must_use]
    pub fn follow_up(&self, subject: Subject, quarter: Quarter) -> Option<&FollowUp> {
        self.follow_ups.approved().find(|follow_up| follow_up.subject == subject && follow_up.quarter == quarter)
    }

    /// The agreement whose period holds the day. Where several do, a signed one goes before a proposal, and then the one that
    /// began last.
    #[must_use]
    pub fn agreement_in_force(&self, day: Date) -> Option<&Agreement> {
        self.agreements.iter().filter(|a| a.valid.contains(day)).max_by_key(|a| (a.signed.is_some(), a.valid.from))
    }

    /// The agreements that a plan is an appendix to.
    pub fn agreements_of(&self, plan: Ref<ActionPlan>) -> impl Iterator<Item = &Agreement> {
        self.agreements.iter().filter(move |agreement| agreement.plans.contains(&plan))
    }
}
