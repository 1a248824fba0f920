//! The releases that the calendar tells of, and the file that a reader subscribes to.
//!
//! A release that has not come is a day and a time: not even the address of its results is told, which is there only with
//! them. It leads to the page that always shows the newest.

use jiff::{SignedDuration, Timestamp};

use super::icalendar::{self, Calendar, Event};
use super::parts::Link;
use super::scene::Scene;
use crate::model::address;
use crate::model::period::Quarter;
use crate::model::release::ANNOUNCED;

/// How many releases the calendar remembers: two years of them.
const REMEMBERED: usize = 8;
/// How long a release is in a calendar. It is a moment, but calendars ask for an end and draw what is shorter as a thread.
const LENGTH: SignedDuration = SignedDuration::from_mins(30);
/// The maker of the file, without a version: a new one alone changes no file.
const PRODUCT: &str = "-//Lofte//Calendar of releases//SV";

impl Scene<'_> {
    /// The newest quarters that have been released, newest first. A quarter in which nobody had promised anything is none.
    #[must_use]
    pub fn remembered(&self) -> Vec<Quarter> {
        let newest = self.site.release.latest_released(&self.site.now);
        std::iter::successors(Some(newest), |quarter| Some(quarter.previous()))
            .take_while(|quarter| self.locals().any(|local| local.is_public(*quarter)))
            .take(REMEMBERED)
            .collect()
    }

    /// Where each partnership's results of a quarter stand, or will.
    pub fn places(&self, quarter: Quarter) -> impl Iterator<Item = (Link, String)> {
        let is_promised = move |first: Option<Quarter>| first.is_some_and(|first| first <= quarter);
        self.listed().filter(move |local| is_promised(local.partnership.first_quarter())).map(move |local| {
            let address = if local.is_public(quarter) {
                address::quarter(local.id(), quarter)
            } else {
                address::latest(local.id())
            };
            (Link::new(self.href(&address), &local.partnership.name), self.absolute(&address))
        })
    }

    /// The address to subscribe at, with the scheme that calendar programs take as a question whether to subscribe.
    #[must_use]
    pub fn subscription(&self) -> String {
        let address = self.absolute(address::CALENDAR_ICS);
        address.split_once("://").map_or(address.clone(), |(_, rest)| format!("webcal://{rest}"))
    }
}

/// The calendar's file: the releases that are remembered and those that are announced, oldest first.
#[must_use]
pub fn file(scene: &Scene<'_>) -> String {
    let mut released = scene.remembered();
    released.reverse();
    let coming = scene.site.release.coming(&scene.site.now);
    let events = released.into_iter().chain(coming).filter_map(|quarter| event(scene, quarter)).collect();
    icalendar::write(&Calendar { name: scene.site.title.clone(), product: PRODUCT, events })
}

fn event(scene: &Scene<'_>, quarter: Quarter) -> Option<Event> {
    let site = scene.site;
    let rule = &site.release;
    let start = rule.moment(quarter)?.timestamp();
    let is_released = rule.is_released(quarter, &site.now);
    let host = site.base.split_once("://").map_or(site.base.as_str(), |(_, rest)| rest);
    let summary = scene
        .say("site-calendar-event", &[("title", (&site.title).into()), ("quarter", scene.quarter(quarter).into())]);
    Some(Event {
        uid: format!("{quarter}@{host}"),
        stamp: if is_released { start } else { announced(scene, quarter)? },
        sequence: u8::from(rule.moved(quarter).is_some()),
        start,
        end: start.checked_add(LENGTH).ok()?,
        summary,
        description: description(scene, quarter, is_released),
        url: scene.absolute(&address::release(quarter)),
        category: scene.word("site-calendar-category"),
    })
}

/// When a release was announced: at the release that it came into the calendar with, a year before.
///
/// The stamp of an entry is the moment at which it became what it is. The moment of the build would change the file with every
/// build although nothing in it had; an entry changes when its results come, and from then on its stamp is that moment. When
/// a day is moved the content does not tell the moment of the decision: the entry's sequence number tells of the change.
fn announced(scene: &Scene<'_>, quarter: Quarter) -> Option<Timestamp> {
    let before = (0..ANNOUNCED).fold(quarter, |quarter, _| quarter.previous());
    Some(scene.site.release.moment(before)?.timestamp())
}

fn description(scene: &Scene<'_>, quarter: Quarter, is_released: bool) -> String {
    let mut lines: Vec<String> = scene.moved(quarter).into_iter().collect();
    let places: Vec<String> = scene
        .places(quarter)
        .map(|(link, absolute)| {
            scene.say("site-calendar-event-place", &[("name", link.text.into()), ("title", absolute.into())])
        })
        .collect();
    if !places.is_empty() {
        let key = if is_released { "site-calendar-event-released" } else { "site-calendar-event-coming" };
        lines.push(scene.word(key));
        lines.extend(places);
    }
    lines.join("\n")
}
