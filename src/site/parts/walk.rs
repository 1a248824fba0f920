//! A safety walk as pages show it: what was seen, whose it is to mend, and "åtgärdat 30 april".

use jiff::civil::Date;
use serde::Serialize;

use super::{Day, Picture, sentence};
use crate::model::walk::SafetyWalk;
use crate::site::html::Html;
use crate::site::scene::{Local, Scene};

/// A safety walk.
#[derive(Debug, Serialize)]
pub struct WalkView {
    title: String,
    date: Day,
    time: Option<String>,
    location: String,
    participants: String,
    summary: Html,
    map: Option<Picture>,
    /// The remarks' places on the map; none where the map's size cannot be told.
    pins: Vec<Pin>,
    remarks: Vec<RemarkView>,
    /// "3 av 5 anmärkningar är åtgärdade."
    standing: String,
}

/// A numbered place on a map, in the map's own pixels.
#[derive(Debug, Serialize)]
struct Pin {
    number: u32,
    x: u32,
    y: u32,
    resolved: bool,
}

#[derive(Debug, Serialize)]
struct RemarkView {
    number: u32,
    text: String,
    owner: String,
    resolved: Option<Day>,
    answer: Option<String>,
}

impl Scene<'_> {
    /// "3 av 5 anmärkningar är åtgärdade."
    #[must_use]
    pub fn walk_standing(&self, walk: &SafetyWalk) -> String {
        let resolved = walk.remarks.iter().filter(|remark| remark.resolved.is_some()).count();
        self.say("site-walk-standing", &[("number", resolved.into()), ("count", walk.remarks.len().into())])
    }

    /// The day on which a remark was dealt with: without the year where that is the walk's own.
    fn resolved(&self, walk: &SafetyWalk, day: Date) -> Day {
        let whole = self.day(day);
        if day.year() == walk.date.year() { Day { text: self.locale.day_and_month(day), ..whole } } else { whole }
    }
}

impl Local<'_> {
    /// A safety walk.
    #[must_use]
    pub fn walk(&self, walk: &SafetyWalk) -> WalkView {
        let scene = self.scene;
        let map = walk.map.as_ref().map(|(file, alt)| scene.picture(file, alt));
        WalkView {
            pins: map.as_ref().and_then(|map| map.size).map(|size| pins(walk, size)).unwrap_or_default(),
            title: walk.title.clone(),
            date: scene.day(walk.date),
            time: walk.time.as_deref().map(|time| scene.locale.clock(time)),
            location: sentence(&walk.location),
            participants: scene.locale.number(f64::from(walk.participants), 0),
            summary: scene.prose(&walk.summary, 3, "vandringen"),
            map,
            remarks: walk
                .remarks
                .iter()
                .map(|remark| RemarkView {
                    number: remark.number,
                    text: remark.text.clone(),
                    owner: walk.owners.get(remark.owner).map(|owner| owner.name.clone()).unwrap_or_default(),
                    resolved: remark.resolved.map(|day| scene.resolved(walk, day)),
                    answer: remark.answer.clone(),
                })
                .collect(),
            standing: scene.walk_standing(walk),
        }
    }
}

/// Percent of the map's sides, as the content has them, become pixels of the map.
fn pins(walk: &SafetyWalk, (width, height): (u32, u32)) -> Vec<Pin> {
    // A share of a side between 0 and 100 percent lies inside the side.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let along = |percent: f64, side: u32| (percent / 100.0 * f64::from(side)).round() as u32;
    let placed = walk.remarks.iter().filter_map(|remark| Some((remark, remark.position?)));
    placed
        .map(|(remark, (x, y))| Pin {
            number: remark.number,
            x: along(x, width),
            y: along(y, height),
            resolved: remark.resolved.is_some(),
        })
        .collect()
}
