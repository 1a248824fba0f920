//! The strip of quarters: a promise's whole history in one line, year by year.
//!
//! Four places to a year, so that quarters of different promises stand under each other. A place holds a result, the date on
//! which the next result comes, or nothing.

use serde::Serialize;

use super::Day;
use super::marker::MarkerView;
use crate::model::address;
use crate::model::marker::Marker;
use crate::model::period::Quarter;
use crate::model::promise::CitizenPromise;
use crate::model::reference::Ref;
use crate::site::scene::Local;

/// A strip.
#[derive(Debug, Serialize)]
pub struct Strip {
    years: Vec<Year>,
}

#[derive(Debug, Serialize)]
struct Year {
    name: String,
    places: Vec<Place>,
}

#[derive(Debug, Default, Serialize)]
struct Place {
    /// "Kvartal 3 2026".
    quarter: String,
    /// "k3".
    short: String,
    /// The result and the page it is on.
    marker: Option<MarkerView>,
    href: Option<String>,
    /// Whether the page that shows the strip is about this quarter.
    current: bool,
    /// When the result comes, where it is the next one.
    comes: Option<Day>,
}

impl Local<'_> {
    /// The strip of a promise; `current` is the quarter that the page is about, if it is about one.
    #[must_use]
    pub fn strip(&self, promise: Ref<CitizenPromise>, current: Option<Quarter>) -> Strip {
        let history: Vec<_> = self
            .partnership
            .history(promise, self.scene.site)
            .into_iter()
            .map(|result| (result.quarter, result.marker))
            .collect();
        let about = &self.partnership.promises[promise];
        let next = self.latest().map(Quarter::next).filter(|quarter| about.valid.touches(*quarter));
        let first = history.first().map(|(quarter, _)| *quarter).or(next);
        let last = next.or(history.last().map(|(quarter, _)| *quarter));
        let (Some(first), Some(last)) = (first, last) else {
            return Strip { years: Vec::new() };
        };
        let years: Vec<_> = (first.year..=last.year)
            .map(|year| Year {
                name: year.to_string(),
                places: (1..=4)
                    .map(|number| Quarter { year, number })
                    .map(|quarter| self.place(about, quarter, &history, next, current))
                    .collect(),
            })
            .collect();
        Strip { years }
    }

    fn place(
        &self,
        promise: &CitizenPromise,
        quarter: Quarter,
        history: &[(Quarter, Marker)],
        next: Option<Quarter>,
        current: Option<Quarter>,
    ) -> Place {
        let scene = self.scene;
        let result = history.iter().find(|(of, _)| *of == quarter).map(|(_, marker)| *marker);
        Place {
            quarter: scene.quarter_capital(quarter),
            short: scene.say("quarter-short", &[("number", quarter.number.to_string().into())]),
            marker: result.map(|marker| scene.marker(marker)),
            href: result.map(|_| scene.href(&address::result(self.id(), quarter, &promise.id))),
            current: current == Some(quarter),
            comes: (next == Some(quarter)).then(|| breakable(scene.day(scene.site.release.date(quarter)))),
        }
    }
}

/// A day whose text may break between its parts: a place in the strip is narrower than a date.
fn breakable(day: Day) -> Day {
    Day { text: day.text.replace('\u{a0}', " "), ..day }
}
