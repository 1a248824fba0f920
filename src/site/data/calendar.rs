//! The calendar as data: the same releases as on its page and in the file to subscribe to.

use schemars::JsonSchema;
use serde::Serialize;

use super::result::moment;
use crate::model::address;
use crate::model::period::Quarter;
use crate::site::scene::Scene;

/// The calendar.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename = "kalender")]
pub struct CalendarFile {
    #[serde(rename = "$schema")]
    schema: String,
    titel: String,
    utgivare: String,
    sida: String,
    licens: String,
    sprak: String,
    publiceringar: Vec<Release>,
}

/// A release.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename = "publicering")]
struct Release {
    kvartal: String,
    publiceras: Option<String>,
    ar_publicerat: bool,
    flyttad_fran: Option<String>,
    flyttad_darfor: Option<String>,
    adresser: Vec<String>,
}

/// The releases that are remembered and those that are announced, oldest first.
#[must_use]
pub fn file(scene: &Scene<'_>) -> CalendarFile {
    let mut quarters = scene.remembered();
    quarters.reverse();
    quarters.extend(scene.site.release.coming(&scene.site.now));
    CalendarFile {
        schema: scene.absolute(address::CALENDAR_SCHEMA),
        titel: scene.word("site-calendar-title"),
        utgivare: scene.site.publisher.clone(),
        sida: scene.absolute(address::CALENDAR),
        licens: super::LICENCE.to_owned(),
        sprak: scene.locale.language().to_owned(),
        publiceringar: quarters.into_iter().map(|quarter| release(scene, quarter)).collect(),
    }
}

fn release(scene: &Scene<'_>, quarter: Quarter) -> Release {
    let rule = &scene.site.release;
    let moved = rule.moved(quarter);
    Release {
        kvartal: quarter.to_string(),
        publiceras: rule.moment(quarter).as_ref().map(moment),
        ar_publicerat: rule.is_released(quarter, &scene.site.now),
        flyttad_fran: moved.map(|_| rule.ordinary_date(quarter).to_string()),
        flyttad_darfor: moved.map(|moved| moved.reason.clone()),
        adresser: scene.places(quarter).map(|(_, absolute)| absolute).collect(),
    }
}
