//! What a document shows, as plain data: one file per kind of document.
//!
//! The structs here are the public view of the model. None of them has a field for an internal contact, so no public
//! document can show one, whatever its layout does. The internal edition is the same public data with a table of contacts
//! beside it, which only [`internal`] can make.
//!
//! Everything is written out (dates, numbers, words that depend on data), so layouts decide about form alone.

mod agreement;
mod chart;
mod figures;
mod internal;
mod plan;
mod problem;
mod promise;
mod quarter;
mod quarter_parts;
mod shared;
mod situation;

use jiff::civil::Date;
use serde::Serialize;

use super::list::{Document, Edition, Subject};
use crate::locale::Locale;
use crate::model::Site;
use shared::{Context, Meta};

/// What typesetting a document needs.
pub struct Content {
    /// The name of its layout.
    pub layout: &'static str,
    /// The date of its content.
    pub date: Date,
    /// Its data as JSON.
    pub json: String,
    /// The images it uses, as paths of the content; the data names them by position.
    pub images: Vec<String>,
}

/// A document for everyone.
#[derive(Serialize)]
struct Public<T> {
    meta: Meta,
    body: T,
}

/// A document for the parties: the public one, and whom to call.
#[derive(Serialize)]
struct Internal<T> {
    #[serde(flatten)]
    public: Public<T>,
    contacts: internal::Contacts,
}

/// Gathers what a document shows.
pub fn content(site: &Site, locale: &Locale, document: &Document) -> Content {
    let partnership = document.partnership(site);
    let context = Context::new(site, partnership, locale);
    match document.subject {
        Subject::Agreement(of) => {
            let agreement = &partnership.agreements[of];
            let head = agreement::head(&context, agreement);
            finish(&context, document, head, agreement::body(&context, agreement))
        }
        Subject::Plan(of) => {
            let head = plan::head(&context, of);
            finish(&context, document, head, plan::body(&context, of))
        }
        Subject::Promise(of) => {
            let promise = &partnership.promises[of];
            finish(&context, document, promise::head(&context, promise), promise::body(&context, promise))
        }
        Subject::Situation(of) => {
            let situation = &partnership.situations[of];
            finish(&context, document, situation::head(&context, situation), situation::body(&context, situation))
        }
        Subject::Quarter(quarter) => {
            finish(&context, document, quarter::head(&context, quarter), quarter::body(&context, quarter))
        }
    }
}

fn finish<T: Serialize>(context: &Context<'_>, document: &Document, head: shared::Head, body: T) -> Content {
    let date = head.date;
    let images = context.images();
    let public = Public { meta: Meta::new(context, document, head, &images), body };
    let json = match document.edition {
        Edition::Public => serde_json::to_string(&public),
        Edition::Internal => {
            let contacts = internal::contacts(context.partnership);
            serde_json::to_string(&Internal { public, contacts })
        }
    };
    Content {
        layout: document.kind().key(),
        date,
        json: json.expect("structs with named fields and finite numbers always have a JSON form"),
        images,
    }
}
