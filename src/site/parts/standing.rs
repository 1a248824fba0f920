//! How a quarter turned out, computed from its results: the sentence that can be quoted, the counts, one row per promise, and
//! what went better or worse than in the quarter before.

use serde::Serialize;

use super::marker::MarkerView;
use super::{Day, Link};
use crate::model::address;
use crate::model::marker::{Change, Marker};
use crate::model::partnership::Subject;
use crate::model::period::Quarter;
use crate::model::promise::CitizenPromise;
use crate::model::results::PromiseResult;
use crate::site::scene::{Local, Scene};

/// A quarter of a partnership at a glance.
#[derive(Debug, Serialize)]
pub struct Standing {
    /// "Kvartal 3 2026".
    quarter: String,
    /// "kvartal 2 2026"; `None` for the first quarter.
    previous: Option<String>,
    /// "Kvartal 2 2026".
    previous_capital: Option<String>,
    /// "Av fem löften är två gröna, ett gult och ett rött. För ett löfte saknas rapporten."
    pub sentence: String,
    tally: Vec<Count>,
    rows: Vec<Row>,
    better: Vec<ChangeView>,
    worse: Vec<ChangeView>,
    /// Promises whose marker is the one it was.
    same: usize,
    /// Promises that cannot be compared: one of the two quarters has no colour.
    incomparable: Vec<ChangeView>,
    /// Promises that were not in force in the quarter before.
    fresh: usize,
    released: Day,
    href: String,
}

/// How many promises have a marker.
#[derive(Debug, Clone, Serialize)]
pub struct Count {
    marker: MarkerView,
    count: usize,
    /// The word after the number, in its form: "gröna" of "2 gröna".
    word: String,
}

#[derive(Debug, Serialize)]
struct Row {
    title: String,
    promise: String,
    href: String,
    /// The permanent address of the result, in full.
    permanent: String,
    marker: MarkerView,
    previous: Option<MarkerView>,
    /// The report's sentence; `None` when no report came.
    sentence: Option<String>,
    /// When the missing report was due, and from whom.
    due: Option<Day>,
    reporter: String,
    /// When a report was approved that came after the release, and the sentence that says so.
    late: Option<Day>,
    late_sentence: Option<String>,
    corrected: Option<Day>,
    /// Whether the parties judge differently.
    differs: bool,
}

#[derive(Debug, Serialize)]
struct ChangeView {
    link: Link,
    from: MarkerView,
    to: MarkerView,
    sentence: Option<String>,
}

impl Scene<'_> {
    /// A count in a sentence: in words up to twelve.
    #[must_use]
    pub fn count(&self, count: usize) -> String {
        let key = format!("site-count-{count}");
        if self.locale.has(&key) { self.word(&key) } else { count.to_string() }
    }

    /// "Av fem löften är två gröna, ett gult och ett rött. För ett löfte saknas rapporten."
    #[must_use]
    pub fn tally_sentence(&self, markers: &[Marker]) -> String {
        let count = |marker: Marker| markers.iter().filter(|other| **other == marker).count();
        let said =
            |key: &str, count: usize| self.say(key, &[("count", count.into()), ("number", self.count(count).into())]);
        let reported: Vec<String> = Marker::ALL
            .into_iter()
            .filter(|marker| *marker != Marker::Missing && count(*marker) > 0)
            .map(|marker| said(&format!("site-tally-{}", marker.key()), count(marker)))
            .collect();
        let missing = count(Marker::Missing);
        if markers.is_empty() {
            return self.word("site-summary-nothing");
        }
        if reported.is_empty() {
            return self.word("site-summary-no-reports");
        }
        if let [only] = markers {
            return self.word(&format!("site-summary-only-{}", only.key()));
        }
        let parts = self.locale.list(&reported);
        let mut sentence =
            self.say("site-summary-results", &[("number", self.count(markers.len()).into()), ("name", parts.into())]);
        if missing > 0 {
            sentence.push(' ');
            sentence.push_str(&said("site-summary-missing", missing));
        }
        sentence
    }
}

impl Local<'_> {
    /// A public quarter at a glance.
    #[must_use]
    pub fn standing(&self, quarter: Quarter) -> Standing {
        let scene = self.scene;
        let results = self.partnership.results(quarter);
        let markers: Vec<_> = results.iter().map(|result| result.marker).collect();
        let before = quarter.previous();
        let previous = self.is_public(before).then_some(before);
        let mut standing = Standing {
            quarter: scene.quarter_capital(quarter),
            previous: previous.map(|quarter| scene.quarter(quarter)),
            previous_capital: previous.map(|quarter| scene.quarter_capital(quarter)),
            sentence: scene.tally_sentence(&markers),
            tally: self.tally(&markers),
            rows: results.iter().map(|result| self.row(result, previous)).collect(),
            better: Vec::new(),
            worse: Vec::new(),
            same: 0,
            incomparable: Vec::new(),
            fresh: 0,
            released: scene.day(scene.site.release.date(quarter)),
            href: scene.href(&address::quarter(self.id(), quarter)),
        };
        for result in &results {
            let Some(earlier) = self.earlier(result, previous) else {
                standing.fresh += usize::from(previous.is_some());
                continue;
            };
            let change = || self.change(result, earlier);
            match earlier.change_to(result.marker) {
                Change::Better => standing.better.push(change()),
                Change::Worse => standing.worse.push(change()),
                Change::Same => standing.same += 1,
                Change::Incomparable => standing.incomparable.push(change()),
            }
        }
        standing
    }

    /// The marker of the same promise in the quarter before, where it held then and that quarter is public.
    #[must_use]
    pub fn earlier(&self, result: &PromiseResult<'_>, previous: Option<Quarter>) -> Option<Marker> {
        let previous = previous?;
        let promise = &self.partnership.promises[result.promise];
        promise.valid.touches(previous).then(|| self.partnership.result(result.promise, previous).marker)
    }

    /// The counts of a quarter: the three colours always, the rest only where there are any.
    #[must_use]
    pub fn tally(&self, markers: &[Marker]) -> Vec<Count> {
        Marker::ALL
            .into_iter()
            .map(|marker| (marker, markers.iter().filter(|other| **other == marker).count()))
            // The three colours are always told, the rest only where there are any.
            .filter(|(marker, count)| *count > 0 || marker.rank().is_some())
            .map(|(marker, count)| Count {
                marker: self.scene.marker(marker),
                count,
                word: self.scene.say(&format!("site-counted-{}", marker.key()), &[("count", count.into())]),
            })
            .collect()
    }

    fn row(&self, result: &PromiseResult<'_>, previous: Option<Quarter>) -> Row {
        let scene = self.scene;
        let promise: &CitizenPromise = &self.partnership.promises[result.promise];
        let corrections = result.follow_up.map(|follow_up| follow_up.corrections.as_slice()).unwrap_or_default();
        Row {
            title: promise.title.clone(),
            promise: scene.href(&address::promise(self.id(), &promise.id)),
            href: scene.href(&address::result(self.id(), result.quarter, &promise.id)),
            permanent: scene.absolute(&address::result(self.id(), result.quarter, &promise.id)),
            marker: scene.marker(result.marker),
            previous: self.earlier(result, previous).map(|marker| scene.marker(marker)),
            sentence: result.follow_up.map(|follow_up| follow_up.summary.clone()),
            due: result.follow_up.is_none().then(|| scene.day(scene.site.release.date(result.quarter))),
            reporter: self.reporters_within(Subject::Promise(result.promise)),
            late: result
                .follow_up
                .and_then(|follow_up| self.partnership.came_late(follow_up, &scene.site.release))
                .map(|day| scene.day(day)),
            late_sentence: result.follow_up.and_then(|follow_up| self.came_late(follow_up)),
            corrected: corrections.iter().map(|correction| correction.date).max().map(|day| scene.day(day)),
            differs: result.follow_up.is_some_and(|follow_up| follow_up.parties_differ()),
        }
    }

    fn change(&self, result: &PromiseResult<'_>, earlier: Marker) -> ChangeView {
        let promise = &self.partnership.promises[result.promise];
        ChangeView {
            link: Link::new(self.scene.href(&address::result(self.id(), result.quarter, &promise.id)), &promise.title),
            from: self.scene.marker(earlier),
            to: self.scene.marker(result.marker),
            sentence: result.follow_up.map(|follow_up| follow_up.summary.clone()),
        }
    }
}
