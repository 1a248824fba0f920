//! What a document shows, as plain data: one file per kind of document.
//!
//! The structs here are the public view of the model. None of them has a field for an internal contact, so no public
//! document can show one, whatever its layout does. The internal edition is the same public data with a table of contacts
//! beside it, which only [`internal`] can make.
//!
//! Everything is written out (dates, numbers, words that depend on data), so layouts decide about form alone.

mod agreement;
mod attachment;
mod chart;
mod checklist;
mod communication;
mod council;
mod figures;
mod forms;
mod internal;
mod meta;
mod organisation;
mod original;
mod plan;
mod plan_poster;
mod problem;
mod promise;
mod promise_poster;
mod quarter;
mod quarter_effects;
mod quarter_parts;
mod quarter_proposals;
mod resources;
mod shared;
mod situation;
mod standing;
mod steps;
mod walk;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use super::kind::Edition;
use super::list::{Document, Form, Record, Subject};
use crate::locale::Locale;
use crate::model::Site;
use meta::{Head, Meta};
pub use quarter_effects::{EffectPicture, Effects};
pub use shared::{Context, MarkerView};

/// What typesetting a document needs.
pub struct Content {
    /// The name of its layout.
    pub layout: &'static str,
    /// The title of its PDF.
    pub title: String,
    /// The date of its content.
    pub date: Date,
    /// Its data as JSON.
    pub json: String,
    /// The images it uses, as paths of the content; the data names them by position.
    pub images: Vec<String>,
    /// The full address of its page.
    pub address: String,
    /// Figures that are attached to the PDF, as JSON.
    pub attachment: Option<String>,
}

/// Gathers what a document shows.
pub fn content(site: &Site, locale: &Locale, document: &Document) -> Content {
    let gather = Gather { site, locale, document };
    let (partnership, record) = match document.subject {
        Subject::Form(form) => {
            return match form {
                Form::Checklist(kind) => {
                    gather.form(checklist::blank_head(locale, kind), &checklist::blank(locale, kind))
                }
                Form::Steps => gather.form(steps::blank_head(locale), &steps::blank(locale)),
                Form::QuickReport => gather.form(forms::quick_report_head(locale), &forms::quick_report(locale)),
                Form::Glossary => gather.form(forms::glossary_head(locale), &forms::glossary(locale)),
            };
        }
        Subject::Record(position, record) => (&site.partnerships[position], record),
    };
    let context = &Context::new(site, partnership, locale);
    match record {
        Record::Agreement(of) => {
            let agreement = &partnership.agreements[of];
            gather.record(context, agreement::head(context, agreement), &agreement::body(context, agreement))
        }
        Record::Plan(of) => {
            let quarter = document.as_of.or_else(|| plan::quarter(context, of));
            gather.record(context, plan::head(context, of, quarter), &plan::body(context, of, quarter))
        }
        Record::PlanPoster(of) => {
            gather.record(context, plan_poster::head(context, of), &plan_poster::body(context, of))
        }
        Record::Promise(of) => {
            let promise = &partnership.promises[of];
            gather.record(context, promise::head(context, promise), &promise::body(context, promise))
        }
        Record::PromisePoster(of) => gather.record(
            context,
            promise_poster::head(context, of, document.as_of),
            &promise_poster::body(context, of, document.as_of),
        ),
        Record::Situation(of) => {
            let situation = &partnership.situations[of];
            gather.record(context, situation::head(context, situation), &situation::body(context, situation))
        }
        Record::Quarter(quarter) => Content {
            attachment: Some(attachment::quarter(context, quarter)),
            ..gather.record(context, quarter::head(context, quarter), &quarter::body(context, quarter))
        },
        Record::Council(year) => gather.record(
            context,
            council::head(context, year, document.as_of),
            &council::body(context, year, document.as_of),
        ),
        Record::Communication(scope) => {
            gather.record(context, communication::head(context, scope), &communication::body(context, scope))
        }
        Record::Walk(of) => gather.record(context, walk::head(context, of), &walk::body(context, of)),
        Record::Organisation => gather.record(context, organisation::head(context), &organisation::body(context)),
        Record::Checklist(of) => gather.record(context, checklist::head(context, of), &checklist::body(context, of)),
        Record::Steps => gather.record(context, steps::head(context), &steps::body(context)),
    }
}

/// Puts a document's data together.
struct Gather<'a> {
    site: &'a Site,
    locale: &'a Locale,
    document: &'a Document,
}

impl Gather<'_> {
    /// A form of the site.
    fn form<T: Serialize>(&self, head: Head, body: &T) -> Content {
        self.finish(head, body, Vec::new(), None)
    }

    /// A document of a partnership.
    fn record<T: Serialize>(&self, context: &Context<'_>, head: Head, body: &T) -> Content {
        let contacts =
            (self.document.edition == Edition::Internal).then(|| json(&internal::contacts(context.partnership)));
        self.finish(head, body, context.images(), contacts)
    }

    fn finish<T: Serialize>(&self, head: Head, body: &T, images: Vec<String>, contacts: Option<String>) -> Content {
        let date = head.date;
        let body = json(body);
        let places: BTreeMap<String, String> =
            images.iter().enumerate().map(|(at, file)| (file.clone(), format!("/images/{at}"))).collect();
        let meta = Meta::new(self.site, self.locale, self.document, head, &meta::mark(&body), &places);
        let contacts = contacts.map(|contacts| format!(r#","contacts":{contacts}"#)).unwrap_or_default();
        Content {
            layout: self.document.kind().key(),
            date,
            json: format!(r#"{{"meta":{},"body":{body}{contacts}}}"#, json(&meta)),
            title: meta.into_title(),
            images,
            address: format!("{}{}", self.site.base, self.document.page(self.site)),
            attachment: None,
        }
    }
}

/// A view as JSON.
pub fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("structs with named fields and finite numbers always have a JSON form")
}
