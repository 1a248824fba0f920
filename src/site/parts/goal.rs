//! A goal as pages show it: the sentence, the numbers, and the SMART letters it has.

use serde::Serialize;

use super::Day;
use crate::model::plan::Goal;
use crate::model::smart::{self, Letter};
use crate::site::scene::Local;

/// A goal.
#[derive(Debug, Serialize)]
pub struct GoalView {
    text: String,
    kind: Option<String>,
    /// "64 anmälda bilinbrott per år (2024)".
    baseline: Option<String>,
    /// "45 anmälda bilinbrott per år".
    target: Option<String>,
    deadline: Option<Day>,
    location: Option<String>,
    crime: Option<String>,
    method: Option<String>,
    /// "Exempelby kommun och Polisen".
    accepted_by: String,
    letters: Vec<LetterView>,
}

#[derive(Debug, Serialize)]
struct LetterView {
    letter: String,
    word: String,
    has: bool,
}

impl Local<'_> {
    /// A goal.
    #[must_use]
    pub fn goal(&self, goal: &Goal) -> GoalView {
        let scene = self.scene;
        let unit = |value: f64| match &goal.unit {
            Some(unit) => format!("{} {unit}", scene.number(value)),
            None => scene.number(value),
        };
        let baseline = goal.baseline.map(|value| match &goal.baseline_period {
            Some(period) => format!("{} ({period})", unit(value)),
            None => unit(value),
        });
        let has = smart::letters(goal);
        let parties: Vec<_> =
            goal.accepted_by.iter().map(|party| scene.locale.within(&self.party(*party)).into_owned()).collect();
        GoalView {
            text: goal.text.value.clone(),
            kind: goal.kind.map(|kind| scene.word(&format!("goal-{}", kind.key()))),
            baseline,
            target: goal.target.map(unit),
            deadline: goal.deadline.as_ref().map(|day| scene.day(**day)),
            location: goal.location.clone(),
            crime: goal.crime.clone(),
            method: goal.method.clone(),
            accepted_by: scene.locale.list(&parties),
            letters: Letter::ALL
                .into_iter()
                .map(|letter| LetterView {
                    letter: letter.letter().to_string(),
                    word: scene.word(&format!("smart-{}", letter.key())),
                    has: has.contains(&letter),
                })
                .collect(),
        }
    }
}
