//! Where a document lies in the output, and the page that it belongs to.

use super::kind::Edition;
use super::list::{Document, Form, Record, Subject};
use crate::model::Site;
use crate::model::address;

/// The folder of documents for the public.
const PUBLIC: &str = "site";
/// The folder of documents for the parties themselves; never inside the public one.
const INTERNAL: &str = "internt";

impl Document {
    /// The address of the page that the document belongs to.
    #[must_use]
    pub fn page(&self, site: &Site) -> String {
        let Subject::Record(position, record) = self.subject else {
            return match self.subject {
                Subject::Form(Form::Glossary) => address::GLOSSARY.to_owned(),
                _ => address::START.to_owned(),
            };
        };
        let (partnership, id) = (site.partnerships[position].id.as_str(), self.id(site));
        match record {
            Record::Agreement(_) => address::agreement(partnership, &id),
            Record::Plan(_) | Record::PlanPoster(_) => address::plan(partnership, &id),
            Record::Promise(_) | Record::PromisePoster(_) => address::promise(partnership, &id),
            Record::Quarter(quarter) => address::quarter(partnership, quarter),
            Record::Situation(_) => address::situation(partnership, &id),
            Record::Walk(_) => address::walk(partnership, &id),
            Record::Checklist(_)
            | Record::Council(_)
            | Record::Communication(_)
            | Record::Organisation
            | Record::Steps => address::partnership(partnership),
        }
    }

    /// Its path in the output.
    ///
    /// Editions that are not for everyone lie outside the site. A document that shows a chosen quarter says which in its name.
    #[must_use]
    pub fn path(&self, site: &Site) -> String {
        let address = self.address(site);
        let stem = address.strip_suffix(".pdf").unwrap_or(&address);
        let folder = if self.edition == Edition::Public { PUBLIC } else { INTERNAL };
        let quarter = self.as_of.map(|quarter| format!("-{quarter}")).unwrap_or_default();
        let edition = match self.edition {
            Edition::Public | Edition::Internal => "",
            Edition::Signing => "-for-underskrift",
            Edition::Draft => "-utkast",
        };
        format!("{folder}{stem}{quarter}{edition}.pdf")
    }

    /// The name of the file where documents of all kinds lie in one folder.
    #[must_use]
    pub fn file_name(&self, site: &Site) -> String {
        let path = self.path(site);
        let (_, rest) = path.split_once('/').unwrap_or(("", &path));
        let internal = if self.edition == Edition::Internal { "internt-" } else { "" };
        format!("{internal}{}", rest.replace('/', "-"))
    }

    fn address(&self, site: &Site) -> String {
        match self.subject {
            Subject::Form(form) => match form {
                Form::Checklist(kind) => address::checklist_form_pdf(kind.id()),
                Form::Steps => address::STEPS_FORM_PDF.to_owned(),
                Form::QuickReport => address::QUICK_REPORT_PDF.to_owned(),
                Form::Glossary => address::GLOSSARY_PDF.to_owned(),
            },
            Subject::Record(position, record) => {
                let (partnership, id) = (site.partnerships[position].id.as_str(), self.id(site));
                match record {
                    Record::Agreement(_) => address::agreement_pdf(partnership, &id),
                    Record::Plan(_) => address::plan_pdf(partnership, &id),
                    Record::PlanPoster(_) => address::plan_poster_pdf(partnership, &id),
                    Record::Promise(_) => address::promise_pdf(partnership, &id),
                    Record::PromisePoster(_) => address::promise_poster_pdf(partnership, &id),
                    Record::Quarter(quarter) => address::quarter_pdf(partnership, quarter),
                    Record::Council(year) => address::council_pdf(partnership, year),
                    Record::Situation(_) => address::situation_pdf(partnership, &id),
                    Record::Communication(_) => address::communication_pdf(partnership, &id),
                    Record::Walk(_) => address::walk_pdf(partnership, &id),
                    Record::Organisation => address::organisation_pdf(partnership),
                    Record::Checklist(_) => address::checklist_pdf(partnership, &id),
                    Record::Steps => address::steps_pdf(partnership),
                }
            }
        }
    }
}
