//! Forms and texts that are the same for every partnership: the quick report, empty, and the glossary.

use jiff::civil::{Date, date};
use serde::Serialize;

use super::meta::Head;
use crate::locale::Locale;

/// When the words of the forms and of the glossary were last revised: the date of their content.
pub const REVISED: Date = date(2026, 11, 23);

#[derive(Serialize)]
pub struct Empty {}

pub fn quick_report_head(_locale: &Locale) -> Head {
    Head { title: "Snabbrapport".to_owned(), heading: None, date: REVISED, version: None }
}

pub fn quick_report(_locale: &Locale) -> Empty {
    Empty {}
}

pub fn glossary_head(_locale: &Locale) -> Head {
    Head { title: "Ordlista".to_owned(), heading: None, date: REVISED, version: None }
}

pub fn glossary(_locale: &Locale) -> Empty {
    Empty {}
}
