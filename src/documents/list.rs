//! Which documents can be made of a site: the one list that rendering follows and that a command shows.

use super::kind::{Edition, Kind};
use crate::model::agreement::Agreement;
use crate::model::checklist::{Checklist, ChecklistKind};
use crate::model::partnership::Partnership;
use crate::model::period::Quarter;
use crate::model::plan::ActionPlan;
use crate::model::promise::CitizenPromise;
use crate::model::reference::Ref;
use crate::model::situation::SituationReport;
use crate::model::walk::SafetyWalk;
use crate::model::{CommunicationScope, Site};

/// A document that applies: it can be made from what the site holds, and what it shows has been released.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Document {
    /// What it is about.
    pub subject: Subject,
    /// For whom.
    pub edition: Edition,
    /// The quarter whose results it shows, where another than the newest has been chosen.
    pub as_of: Option<Quarter>,
}

/// What a document is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// A form or a text that is the same for every partnership of the site.
    Form(Form),
    /// Something of a partnership: its position in [`Site::partnerships`], and what.
    Record(usize, Record),
}

/// Forms and texts that belong to the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A checklist, empty.
    Checklist(ChecklistKind),
    /// The five "klart när" lists, empty.
    Steps,
    /// The quick report, empty.
    QuickReport,
    /// The glossary.
    Glossary,
}

/// What a document of a partnership is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Record {
    /// An agreement with its appendices.
    Agreement(Ref<Agreement>),
    /// An action plan, form B.
    Plan(Ref<ActionPlan>),
    /// An action plan, form A.
    PlanPoster(Ref<ActionPlan>),
    /// A citizen promise.
    Promise(Ref<CitizenPromise>),
    /// A citizen promise as a poster.
    PromisePoster(Ref<CitizenPromise>),
    /// The report of a released quarter.
    Quarter(Quarter),
    /// The report to the council on a year of which at least one quarter has been released.
    Council(i16),
    /// A situation report.
    Situation(Ref<SituationReport>),
    /// A communication plan.
    Communication(CommunicationScope),
    /// A safety walk.
    Walk(Ref<SafetyWalk>),
    /// The organisation and the cycle.
    Organisation,
    /// A checklist that has been filled in.
    Checklist(Ref<Checklist>),
    /// The five "klart när" lists with what is done.
    Steps,
}

impl Document {
    /// What kind of document it is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self.subject {
            Subject::Form(form) => match form {
                Form::Checklist(_) => Kind::Checklist,
                Form::Steps => Kind::Steps,
                Form::QuickReport => Kind::QuickReport,
                Form::Glossary => Kind::Glossary,
            },
            Subject::Record(_, record) => match record {
                Record::Agreement(_) => Kind::Agreement,
                Record::Plan(_) => Kind::Plan,
                Record::PlanPoster(_) => Kind::PlanPoster,
                Record::Promise(_) => Kind::Promise,
                Record::PromisePoster(_) => Kind::PromisePoster,
                Record::Quarter(_) => Kind::Quarter,
                Record::Council(_) => Kind::Council,
                Record::Situation(_) => Kind::Situation,
                Record::Communication(_) => Kind::Communication,
                Record::Walk(_) => Kind::Walk,
                Record::Organisation => Kind::Organisation,
                Record::Checklist(_) => Kind::Checklist,
                Record::Steps => Kind::Steps,
            },
        }
    }

    /// The partnership whose document it is; `None` for a form of the site.
    #[must_use]
    pub fn partnership<'a>(&self, site: &'a Site) -> Option<&'a Partnership> {
        match self.subject {
            Subject::Form(_) => None,
            Subject::Record(position, _) => Some(&site.partnerships[position]),
        }
    }

    /// The id of the record that it is about, the quarter (`2026-k3`), the year, or the name of a form.
    #[must_use]
    pub fn id(&self, site: &Site) -> String {
        match self.subject {
            Subject::Form(form) => match form {
                Form::Checklist(kind) => kind.id().to_owned(),
                Form::Steps => "klart-nar".to_owned(),
                Form::QuickReport => "snabbrapport".to_owned(),
                Form::Glossary => "ordlista".to_owned(),
            },
            Subject::Record(position, record) => {
                let partnership = &site.partnerships[position];
                match record {
                    Record::Agreement(of) => partnership.agreements[of].id.clone(),
                    Record::Plan(of) | Record::PlanPoster(of) => partnership.plans[of].id.clone(),
                    Record::Promise(of) | Record::PromisePoster(of) => partnership.promises[of].id.clone(),
                    Record::Quarter(quarter) => quarter.to_string(),
                    Record::Council(year) => year.to_string(),
                    Record::Situation(of) => partnership.situations[of].id.clone(),
                    Record::Communication(scope) => scope.id().to_owned(),
                    Record::Walk(of) => partnership.walks[of].id.clone(),
                    Record::Organisation => "organisation".to_owned(),
                    Record::Checklist(of) => partnership.checklists[of].id.clone(),
                    Record::Steps => "klart-nar".to_owned(),
                }
            }
        }
    }
}

/// Every document that a build makes, in a fixed order: partnership by partnership, then by kind, record and edition; the
/// forms of the site last.
///
/// A quarter's report is listed only when its results have been released. A document that is to be signed is made to be
/// signed until it has been: what was signed is never made again.
#[must_use]
pub fn list(site: &Site) -> Vec<Document> {
    each(site, |edition, signable| match edition {
        Edition::Public | Edition::Internal => true,
        Edition::Signing | Edition::Draft => signable,
    })
}

/// Every document that can be made: those of a build, and a draft of anything.
#[must_use]
pub fn all(site: &Site) -> Vec<Document> {
    each(site, |edition, signable| edition != Edition::Signing || signable)
}

/// The documents whose edition is wanted; the test is told whether the record is waiting for its signatures.
fn each(site: &Site, wanted: impl Fn(Edition, bool) -> bool) -> Vec<Document> {
    let mut documents = Vec::new();
    let mut add = |subject, editions: &[Edition], signable| {
        let editions = Edition::ALL.into_iter().filter(|edition| editions.contains(edition));
        let wanted = editions.filter(|edition| wanted(*edition, signable));
        documents.extend(wanted.map(|edition| Document { subject, edition, as_of: None }));
    };
    for (position, partnership) in site.partnerships.iter().enumerate() {
        for record in records(site, partnership) {
            add(Subject::Record(position, record), editions(record), is_signable(partnership, record));
        }
    }
    // Nothing of a form is settled later: it has no draft.
    let checklists = ChecklistKind::ALL.map(Form::Checklist);
    for form in checklists.into_iter().chain([Form::Steps, Form::QuickReport, Form::Glossary]) {
        add(Subject::Form(form), &[Edition::Public], false);
    }
    documents
}

/// What documents of a partnership can be about.
fn records(site: &Site, partnership: &Partnership) -> Vec<Record> {
    let quarters = partnership.released_quarters(site);
    let mut years: Vec<i16> = quarters.iter().map(|quarter| quarter.year).collect();
    years.dedup();
    let signed = |of: &Ref<CitizenPromise>| partnership.promises[*of].signed.is_some();
    let promises = || partnership.promises.entries().map(|(of, _)| of);
    let plans = || partnership.plans.entries().map(|(of, _)| of);
    (partnership.agreements.entries().map(|(of, _)| Record::Agreement(of)))
        .chain(plans().map(Record::Plan))
        .chain(plans().map(Record::PlanPoster))
        .chain(promises().map(Record::Promise))
        // A promise that nobody has signed is not hung on a wall.
        .chain(promises().filter(signed).map(Record::PromisePoster))
        .chain(partnership.situations.entries().map(|(of, _)| Record::Situation(of)))
        .chain(quarters.into_iter().map(Record::Quarter))
        .chain(years.into_iter().map(Record::Council))
        .chain(partnership.communication.iter().map(|plan| Record::Communication(plan.scope)))
        .chain(partnership.walks.entries().map(|(of, _)| Record::Walk(of)))
        .chain([Record::Organisation])
        .chain(partnership.checklists.entries().map(|(of, _)| Record::Checklist(of)))
        .chain(partnership.steps.iter().map(|_| Record::Steps))
        .collect()
}

/// Only documents that name people to call have an internal edition, and only those with signatories are signed.
fn editions(record: Record) -> &'static [Edition] {
    use Edition::{Draft, Internal, Public, Signing};
    match record {
        Record::Agreement(_) => &[Public, Internal, Signing, Draft],
        Record::Promise(_) => &[Public, Signing, Draft],
        Record::Plan(_) | Record::Quarter(_) => &[Public, Internal, Draft],
        // A working paper of the parties.
        Record::Checklist(_) => &[Internal],
        _ => &[Public, Draft],
    }
}

fn is_signable(partnership: &Partnership, record: Record) -> bool {
    match record {
        Record::Agreement(of) => partnership.agreements[of].signed.is_none(),
        Record::Promise(of) => partnership.promises[of].signed.is_none(),
        _ => false,
    }
}
