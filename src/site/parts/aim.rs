//! What a goal aims at, in words, where its figures are counted otherwise than what has been read: a goal for a whole year beside
//! figures by the quarter. No line can be drawn of it then, and the reader must be told why and how far it is.

use crate::model::follow_up::Measurement;
use crate::model::plan::Goal;
use crate::model::readings::{LatestYear, Readings};
use crate::site::scene::Local;

impl Local<'_> {
    /// "Målet gäller ett helt år: från 58 till högst 48, senast 31 december 2026. De fyra senaste kvartalen tillsammans: 67."; `None` for
    /// a goal without a value to reach.
    #[must_use]
    pub fn aim(&self, goal: &Goal, readings: &Readings<'_>, newest: &Measurement) -> Option<String> {
        let scene = self.scene;
        let level = self.level(goal)?;
        let deadline = goal
            .deadline
            .as_ref()
            .map_or_else(String::new, |day| scene.say("site-aim-deadline", &[("date", scene.day(**day).text.into())]));
        let goes = [("level", level.as_str().into()), ("deadline", deadline.as_str().into())];
        let Some(year) = readings.latest_year(goal, newest) else {
            let unit = goal.unit.clone().unwrap_or_default();
            return Some(scene.say("site-aim-otherwise", &[&goes[..], &[("unit", unit.into())]].concat()));
        };
        Some(format!("{} {}", scene.say("site-aim-year", &goes), self.latest_year(year)))
    }

    fn latest_year(&self, year: LatestYear) -> String {
        let scene = self.scene;
        let key = if year.preliminary { "site-aim-latest-preliminary" } else { "site-aim-latest" };
        scene.say(key, &[("value", scene.number(year.value).into())])
    }

    /// "från 58 till högst 48".
    fn level(&self, goal: &Goal) -> Option<String> {
        let scene = self.scene;
        let target = goal.target?;
        let to = scene.number(target);
        let Some(baseline) = goal.baseline else { return Some(to) };
        let key = match baseline.total_cmp(&target) {
            std::cmp::Ordering::Greater => "site-aim-down",
            std::cmp::Ordering::Less => "site-aim-up",
            std::cmp::Ordering::Equal => return Some(to),
        };
        Some(scene.say(key, &[("from", scene.number(baseline).into()), ("to", to.into())]))
    }
}
