//! The calendar: when the results of the coming year are released, which days have been moved and why, and the releases that
//! have been, so that nobody has to wonder when a result comes or suspect that a late one was held back.

use serde::Serialize;

use crate::model::address;
use crate::model::period::Quarter;
use crate::site::frame::Frame;
use crate::site::page::Page;
use crate::site::parts::{Link, capitalised};
use crate::site::scene::Scene;

/// What the calendar shows.
#[derive(Debug, Serialize)]
struct View {
    /// The next one first.
    coming: Vec<Entry>,
    /// The newest first.
    released: Vec<Entry>,
    /// The address to subscribe at: for a click, and to copy.
    subscription: String,
    absolute: String,
    file: String,
}

/// A release.
#[derive(Debug, Serialize)]
struct Entry {
    anchor: String,
    /// `2027-01-19T08:00+01:00`.
    moment: Option<String>,
    /// "Tisdag 19 januari 2027".
    day: String,
    /// "klockan 08.00".
    time: String,
    /// "Resultat för kvartal 4 2026".
    title: String,
    /// "kvartal 4 2026".
    quarter: String,
    /// "Flyttad från 20 oktober 2026: …".
    moved: Option<String>,
    /// Where each partnership's results stand, or will.
    places: Vec<Link>,
}

/// The calendar's page.
pub fn page<'a>(scene: &'a Scene<'a>) -> Page<'a> {
    Page::new(address::CALENDAR, "calendar.html", move || {
        let (title, description) = (scene.word("site-calendar-title"), scene.word("site-calendar-description"));
        (Frame::of_site(scene, address::CALENDAR, &title, &description), view(scene))
    })
}

fn view(scene: &Scene<'_>) -> View {
    View {
        coming: scene.site.release.coming(&scene.site.now).map(|quarter| entry(scene, quarter)).collect(),
        released: scene.remembered().into_iter().map(|quarter| entry(scene, quarter)).collect(),
        subscription: scene.subscription(),
        absolute: scene.absolute(address::CALENDAR_ICS),
        file: scene.href(address::CALENDAR_ICS),
    }
}

fn entry(scene: &Scene<'_>, quarter: Quarter) -> Entry {
    let rule = &scene.site.release;
    let date = rule.date(quarter);
    let (weekday, day) = (scene.locale.weekday(date), scene.locale.date(date));
    Entry {
        anchor: address::anchor(&address::release(quarter)).to_owned(),
        moment: rule.moment(quarter).map(|moment| moment.strftime("%Y-%m-%dT%H:%M%:z").to_string()),
        day: capitalised(&scene.say("site-calendar-when", &[("name", weekday.into()), ("date", day.into())])),
        time: scene.say("site-calendar-time", &[("time", scene.locale.time(rule.time).into())]),
        title: scene.say("site-calendar-quarter", &[("quarter", scene.quarter(quarter).into())]),
        quarter: scene.quarter(quarter),
        moved: scene.moved(quarter),
        places: scene.places(quarter).map(|(link, _)| link).collect(),
    }
}
