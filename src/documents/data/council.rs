//! The report to the council on a year: its four quarters side by side, the law's duties and their dates
//! (`LAG 2023:196 § 13`).

use serde::Serialize;

use super::meta::Head;
use super::shared::Context;

#[derive(Serialize)]
pub struct Body {
    year: String,
}

pub fn head(context: &Context<'_>, year: i16) -> Head {
    let mut quarters = context.partnership.released_quarters(context.site).into_iter();
    let last = quarters.rfind(|quarter| quarter.year == year);
    let date = last.map_or_else(|| context.site.today(), |quarter| context.site.release.date(quarter));
    Head { title: context.titled(&year.to_string()), heading: None, date, version: None }
}

pub fn body(_context: &Context<'_>, year: i16) -> Body {
    Body { year: year.to_string() }
}
