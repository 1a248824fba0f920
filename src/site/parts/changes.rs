//! What has changed since the quarter before, computed: what got worse and what got better, what is new, what is missing and
//! what has been corrected. What got worse is told as plainly as what got better.

use serde::Serialize;

use super::marker::MarkerView;
use super::{Day, Link};
use crate::model::address;
use crate::model::marker::{Change, Marker};
use crate::model::period::Quarter;
use crate::model::promise::CitizenPromise;
use crate::site::scene::{Local, Scene};

/// What has changed, in one partnership or in several.
#[derive(Debug, Default, Serialize)]
pub struct Changes {
    /// "kvartal 2 2026".
    previous: String,
    /// "Sedan kvartal 2 2026: två sämre, ett bättre."
    pub sentence: String,
    worse: Vec<Changed>,
    better: Vec<Changed>,
    /// Promises that have got or lost their colour.
    incomparable: Vec<Changed>,
    /// Promises that hold for the first time.
    fresh: Vec<Changed>,
    missing: Vec<Changed>,
    corrected: Vec<Changed>,
}

/// One promise or report that something has happened to.
#[derive(Debug, Serialize)]
struct Changed {
    link: Link,
    /// The partnership, where the site has several.
    place: Option<String>,
    from: Option<MarkerView>,
    to: Option<MarkerView>,
    sentence: Option<String>,
    date: Option<Day>,
}

impl Scene<'_> {
    /// What has changed in all partnerships since the quarter before `quarter`; `None` where none of them had results then.
    #[must_use]
    pub fn changes(&self, quarter: Quarter) -> Option<Changes> {
        let before = quarter.previous();
        let mut changes = Changes { previous: self.quarter(before), ..Changes::default() };
        let compared: Vec<_> =
            self.listed().filter(|local| local.is_public(before) && local.is_public(quarter)).collect();
        if compared.is_empty() {
            return None;
        }
        for local in compared {
            local.gather(quarter, &mut changes);
        }
        changes.sentence = self.told(&changes);
        Some(changes)
    }

    fn told(&self, changes: &Changes) -> String {
        let groups = [
            ("worse", &changes.worse),
            ("better", &changes.better),
            ("new", &changes.fresh),
            ("missing", &changes.missing),
            ("corrected", &changes.corrected),
        ];
        let parts: Vec<String> = groups
            .into_iter()
            .filter(|(_, group)| !group.is_empty())
            .map(|(key, group)| {
                let count = group.len();
                let arguments = [("count", count.into()), ("number", self.count(count).into())];
                self.say(&format!("site-changes-{key}"), &arguments)
            })
            .collect();
        let quarter = ("quarter", (&changes.previous).into());
        if parts.is_empty() {
            return self.say("site-changes-none", &[quarter]);
        }
        self.say("site-changes-since", &[quarter, ("parts", self.locale.list(&parts).into())])
    }
}

impl Local<'_> {
    fn gather(&self, quarter: Quarter, changes: &mut Changes) {
        let (scene, before) = (self.scene, quarter.previous());
        let place = (scene.site.partnerships.len() > 1).then(|| self.partnership.name.clone());
        for result in self.partnership.results(quarter) {
            let promise: &CitizenPromise = &self.partnership.promises[result.promise];
            let changed = |from: Option<Marker>| Changed {
                link: Link::new(scene.href(&address::result(self.id(), quarter, &promise.id)), &promise.title),
                place: place.clone(),
                from: from.map(|marker| scene.marker(marker)),
                to: Some(scene.marker(result.marker)),
                sentence: result.follow_up.map(|follow_up| follow_up.summary.clone()),
                date: None,
            };
            if result.marker == Marker::Missing {
                let due = scene.day(scene.site.release.date(quarter));
                changes.missing.push(Changed { date: Some(due), ..changed(None) });
            }
            if !promise.valid.touches(before) {
                changes.fresh.push(changed(None));
                continue;
            }
            let earlier = self.partnership.result(result.promise, before).marker;
            match earlier.change_to(result.marker) {
                Change::Worse => changes.worse.push(changed(Some(earlier))),
                Change::Better => changes.better.push(changed(Some(earlier))),
                // A report that is missing now has been told above.
                Change::Incomparable if result.marker != Marker::Missing => {
                    changes.incomparable.push(changed(Some(earlier)));
                }
                Change::Incomparable | Change::Same => {}
            }
        }
        self.gather_corrections(before, place.as_ref(), changes);
    }

    /// Corrections since the results of the quarter before came out, whichever quarter they are of.
    fn gather_corrections(&self, before: Quarter, place: Option<&String>, changes: &mut Changes) {
        let scene = self.scene;
        let (since, today) = (scene.site.release.date(before), scene.site.today());
        for follow_up in self.partnership.follow_ups.approved().filter(|report| self.is_public(report.quarter)) {
            let published = self.published(follow_up.subject, follow_up.quarter);
            for (at, correction) in follow_up.corrections.iter().enumerate() {
                if correction.date < since || correction.date > today {
                    continue;
                }
                let title = self.result_title(published.name, follow_up.quarter);
                changes.corrected.push(Changed {
                    link: Link::new(scene.href(&address::correction(&published.page, at + 1)), &title),
                    place: place.cloned(),
                    from: None,
                    to: None,
                    sentence: Some(correction.right.clone()),
                    date: Some(scene.day(correction.date)),
                });
            }
        }
    }
}
