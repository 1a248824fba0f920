//! The five "klart när" lists: what is done and by when, or empty to be filled in by hand (`BRÅ 2016`).

use serde::Serialize;

use super::forms::REVISED;
use super::meta::Head;
use super::shared::Context;
use crate::locale::Locale;

#[derive(Serialize)]
pub struct Body {
    blank: bool,
}

pub fn head(context: &Context<'_>) -> Head {
    Head { title: context.titled("Klart när"), heading: None, date: context.site.today(), version: None }
}

pub fn body(_context: &Context<'_>) -> Body {
    Body { blank: false }
}

pub fn blank_head(_locale: &Locale) -> Head {
    Head { title: "Klart när".to_owned(), heading: None, date: REVISED, version: None }
}

pub fn blank(_locale: &Locale) -> Body {
    Body { blank: true }
}
