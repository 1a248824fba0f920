//! A safety walk as pages show it: what was seen, whose it is to mend, and "åtgärdat 30 april".

use serde::Serialize;

use super::{Day, Picture, sentence};
use crate::model::address;
use crate::model::walk::SafetyWalk;
use crate::site::html::Html;
use crate::site::scene::Scene;

/// A safety walk.
#[derive(Debug, Serialize)]
pub struct WalkView {
    anchor: String,
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
    /// A safety walk, under a heading of level 3.
    #[must_use]
    pub fn walk(&self, walk: &SafetyWalk) -> WalkView {
        let anchor = address::anchor(&address::walk("", &walk.id)).to_owned();
        let resolved = walk.remarks.iter().filter(|remark| remark.resolved.is_some()).count();
        let map = walk.map.as_ref().map(|(file, alt)| self.picture(file, alt));
        WalkView {
            pins: map.as_ref().and_then(|map| map.size).map(|size| pins(walk, size)).unwrap_or_default(),
            title: walk.title.clone(),
            date: self.day(walk.date),
            time: walk.time.clone(),
            location: sentence(&walk.location),
            participants: self.locale.number(f64::from(walk.participants), 0),
            summary: self.prose(&walk.summary, 4, &anchor),
            map,
            remarks: walk
                .remarks
                .iter()
                .map(|remark| RemarkView {
                    number: remark.number,
                    text: remark.text.clone(),
                    owner: walk.owners.get(remark.owner).map(|owner| owner.name.clone()).unwrap_or_default(),
                    resolved: remark.resolved.map(|day| self.day(day)),
                    answer: remark.answer.clone(),
                })
                .collect(),
            standing: self
                .say("site-walk-standing", &[("number", resolved.into()), ("count", walk.remarks.len().into())]),
            anchor,
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
