//! What an edition of a result said, part by part, and how two editions differ word by word.

use jiff::ZonedDateTime;
use serde::Serialize;
use similar::{ChangeTag, TextDiff};

use crate::model::address;
use crate::model::edition::{Cause, Edition};
use crate::model::partnership::Subject;
use crate::model::period::Quarter;
use crate::model::said::{Said, SaidByParty, SaidJudgement, SaidMeasurement, SaidOfAction, SaidReading};
use crate::site::scene::Local;

use super::{Link, sentence};

/// A part of an edition: what it is called, and its lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Part {
    /// What it is called.
    pub label: String,
    /// What it says.
    pub lines: Vec<String>,
}

/// A part that two editions tell differently.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// What it is called.
    pub label: String,
    before: Vec<Piece>,
    after: Vec<Piece>,
}

/// Some words of a part.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Piece {
    text: String,
    /// Whether only this edition says them.
    changed: bool,
}

/// What a page says of the edition that it shows.
#[derive(Debug, Serialize)]
pub struct EditionNote {
    /// "Utgåva 2, publicerad 4 maj 2026 klockan 09.00."
    text: String,
    /// Why there is more than one.
    cause: Option<String>,
    /// The editions before.
    older: Vec<Link>,
}

/// How two lists of parts differ, in the order of the newer one; what it has no more stands last.
#[must_use]
pub fn changes(old: &[Part], new: &[Part]) -> Vec<Change> {
    let gone = old.iter().filter(|part| !new.iter().any(|other| other.label == part.label));
    let labels = new.iter().chain(gone).map(|part| &part.label);
    let text = |parts: &[Part], label: &str| {
        let part = parts.iter().find(|part| part.label == label);
        part.map(|part| part.lines.join("\n")).unwrap_or_default()
    };
    let change = |label: &String| {
        let (before, after) = (text(old, label), text(new, label));
        (before != after).then(|| change(label, &before, &after))
    };
    labels.filter_map(change).collect()
}

fn change(label: &str, before: &str, after: &str) -> Change {
    let difference = TextDiff::from_unicode_words(before, after);
    let pieces = |own: ChangeTag| {
        let mut pieces: Vec<Piece> = Vec::new();
        let told: Vec<_> =
            difference.iter_all_changes().filter(|one| [ChangeTag::Equal, own].contains(&one.tag())).collect();
        for (at, one) in told.iter().enumerate() {
            let is_own = |at: usize| told.get(at).is_some_and(|other| other.tag() == own);
            // A space between two changed words belongs to them.
            let between = one.value().trim().is_empty() && at > 0 && is_own(at - 1) && is_own(at + 1);
            let changed = one.tag() == own || between;
            match pieces.last_mut().filter(|last| last.changed == changed) {
                Some(last) => last.text.push_str(one.value()),
                None => pieces.push(Piece { text: one.value().to_owned(), changed }),
            }
        }
        pieces
    };
    Change { label: label.to_owned(), before: pieces(ChangeTag::Delete), after: pieces(ChangeTag::Insert) }
}

impl Local<'_> {
    /// What an edition said, part by part. A part that says nothing is left out.
    #[must_use]
    pub fn parts_of(&self, said: &Said) -> Vec<Part> {
        let scene = self.scene;
        let mut parts: Vec<Part> = Vec::new();
        let mut add = |label: String, lines: Vec<String>| {
            if !lines.is_empty() {
                parts.push(Part { label, lines });
            }
        };
        let word = |key: &str| scene.word(key);
        let found = said.promise.as_ref();
        add(word("site-edition-marker"), found.map(|found| self.word_of(&found.judgement)).into_iter().collect());
        add(word("site-edition-summary"), vec![said.summary.clone()]);
        add(word("site-execution"), found.map(|found| self.execution(&found.judgement)).into_iter().collect());
        add(word("site-effect"), found.map(|found| self.effect(&found.judgement)).into_iter().collect());
        let next = found.and_then(|found| found.next_measurement.as_deref());
        add(word("site-next-measurement"), next.map(|day| self.written_day(day)).into_iter().collect());
        for judged in found.map(|found| found.judgements.as_slice()).unwrap_or_default() {
            add(self.judging(judged), self.judgement_lines(&judged.judgement, &judged.rationale));
        }
        for action in &said.actions {
            add(action.title.clone(), self.action_lines(action));
        }
        add(word("site-result-rationale"), said.rationale.clone());
        let performances = found.map(|found| found.performances.as_slice()).unwrap_or_default().iter().map(|one| {
            let of = self.done_of(one.performed, one.planned);
            format!("{}: {of}", one.text.trim_end_matches('.'))
        });
        add(word("site-result-measures"), performances.collect());
        add(word("site-result-measurements"), said.measurements.iter().map(|one| self.measured(one)).collect());
        add(word("site-result-mechanism"), found.map(|found| found.mechanism.clone()).unwrap_or_default());
        add(word("site-result-deviations"), said.deviations.clone());
        add(word("site-result-side-effects"), said.side_effects.clone());
        add(word("site-result-success"), said.success_factors.clone());
        add(word("site-result-proposals"), said.proposals.clone());
        let amount = |key: &str, value: f64| scene.say(key, &[("count", scene.number(value).into())]);
        add(
            word("site-result-hours"),
            said.hours.map(|one| amount("site-result-hours-value", one)).into_iter().collect(),
        );
        add(word("site-result-cost"), said.cost.map(|one| amount("site-result-cost-value", one)).into_iter().collect());
        add(word("site-result-submitted"), vec![self.written_day(&said.submitted)]);
        parts
    }

    /// The note of the edition that stands; `None` where the ledger has none.
    #[must_use]
    pub fn edition_note(&self, editions: &[Edition], page: &str) -> Option<EditionNote> {
        let (newest, older) = editions.split_last()?;
        let cause = match newest.cause(older.last()) {
            Cause::First => None,
            Cause::Correction => Some(self.scene.word("site-edition-corrected")),
            Cause::Revision => Some(self.scene.word("site-edition-revised")),
        };
        Some(EditionNote {
            text: sentence(&self.edition_title(newest)),
            cause,
            older: older.iter().rev().map(|edition| self.edition_link(edition, page)).collect(),
        })
    }

    /// The link to an older edition.
    #[must_use]
    pub fn edition_link(&self, edition: &Edition, page: &str) -> Link {
        let address = address::edition(page, edition.number);
        Link::new(self.scene.href(&address), &self.edition_title(edition))
    }

    /// "Utgåva 1, publicerad 21 april 2026 klockan 08.00".
    #[must_use]
    pub fn edition_title(&self, edition: &Edition) -> String {
        let scene = self.scene;
        let (date, time) = (edition.published.date(), edition.published.time());
        scene.say(
            "site-edition-published",
            &[
                ("number", edition.number.to_string().into()),
                ("date", scene.locale.date(date).into()),
                ("time", scene.locale.time(time).into()),
            ],
        )
    }

    fn word_of(&self, judgement: &SaidJudgement) -> String {
        self.scene.word(&format!("marker-{}", judgement.marker.key()))
    }

    fn execution(&self, judgement: &SaidJudgement) -> String {
        self.scene.word(&format!("execution-{}", judgement.execution.key()))
    }

    fn effect(&self, judgement: &SaidJudgement) -> String {
        self.scene.word(&format!("effect-{}", judgement.effect.key()))
    }

    fn judging(&self, judged: &SaidByParty) -> String {
        let party = self.partnership.parties.iter().find(|party| party.id == judged.party);
        let name = party.map_or(judged.party.as_str(), |party| party.name.as_str());
        self.scene.say("site-edition-judgement", &[("name", name.into())])
    }

    fn judgement_lines(&self, judgement: &SaidJudgement, rationale: &str) -> Vec<String> {
        let scene = self.scene;
        let facts = [
            ("marker", self.word_of(judgement).into()),
            ("execution", self.execution(judgement).into()),
            ("effect", self.effect(judgement).into()),
        ];
        vec![scene.say("site-edition-facts", &facts), rationale.to_owned()]
    }

    fn action_lines(&self, action: &SaidOfAction) -> Vec<String> {
        let mut lines = self.judgement_lines(&action.judgement, &action.rationale);
        if let (Some(planned), Some(performed)) = (action.planned, action.performed) {
            let label = self.scene.word("site-result-measures");
            lines.push(format!("{label}: {}", self.done_of(performed, planned)));
        }
        lines
    }

    /// "31 av 36". What was published has no units of its own, so more than was planned is told in the same way.
    fn done_of(&self, performed: f64, planned: f64) -> String {
        let scene = self.scene;
        let counts = [("done", scene.number(performed).into()), ("planned", scene.number(planned).into())];
        scene.say("performed-of", &counts)
    }

    fn measured(&self, measured: &SaidMeasurement) -> String {
        let scene = self.scene;
        let reading = |reading: &SaidReading| {
            let figure = scene.figure(scene.number(reading.value), reading.state);
            let state = if figure.state.is_empty() { String::new() } else { format!(", {}", figure.state) };
            format!("{} ({}{state})", figure.value, self.period(&reading.period))
        };
        let unit = measured.unit.as_ref().map(|unit| format!(" ({unit})")).unwrap_or_default();
        let goal = measured.goal.trim_end_matches('.');
        let own = format!("{goal}{unit}: {} → {}", reading(&measured.before), reading(&measured.after));
        let comparison = measured.comparison.as_ref().map(|other| {
            let (before, after) = (scene.number(other.before), scene.number(other.after));
            format!(" {}: {before} → {after}.", other.area)
        });
        format!("{}{}", sentence(&own), comparison.unwrap_or_default())
    }

    /// "21 april 2026" for `2026-04-21`; anything else as written.
    fn written_day(&self, written: &str) -> String {
        written.parse().map_or_else(|_| written.to_owned(), |day| self.scene.locale.date(day))
    }
}

/// A result of a promise or of a plan, and what has been published of it.
#[derive(Debug, Clone)]
pub struct Published<'a> {
    /// The title of the promise or the plan.
    pub name: &'a str,
    /// The result's own page.
    pub page: String,
    /// The editions, oldest first.
    pub editions: &'a [Edition],
}

impl<'a> Local<'a> {
    /// What has been published of a result.
    #[must_use]
    pub fn published(&self, subject: Subject, quarter: Quarter) -> Published<'a> {
        let (partnership, published) = (self.partnership, &self.scene.site.published);
        let id = &partnership.id;
        match subject {
            Subject::Promise(promise) => {
                let promise = &partnership.promises[promise];
                Published {
                    name: &promise.title,
                    page: address::result(id, quarter, &promise.id),
                    editions: published.of_promise(id, &promise.id, quarter),
                }
            }
            Subject::Plan(plan) => {
                let plan = &partnership.plans[plan];
                Published {
                    name: &plan.title,
                    page: address::plan_result(id, &plan.id, quarter),
                    editions: published.of_plan(id, &plan.id, quarter),
                }
            }
        }
    }

    /// When a result became public: with its first edition, and where the ledger has none with the release of its quarter.
    #[must_use]
    pub fn published_at(&self, subject: Subject, quarter: Quarter) -> Option<ZonedDateTime> {
        let first = self.published(subject, quarter).editions.first().map(|edition| edition.published.clone());
        first.or_else(|| self.scene.site.release.moment(quarter))
    }

    /// What a result is called: "Lugnare krogkväll, kvartal 3 2026".
    #[must_use]
    pub fn result_title(&self, name: &str, quarter: Quarter) -> String {
        self.scene.say("site-result-title", &[("title", name.into()), ("quarter", self.scene.quarter(quarter).into())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(label: &str, line: &str) -> Part {
        Part { label: label.into(), lines: vec![line.into()] }
    }

    #[test]
    fn only_what_differs_is_told_and_word_by_word() {
        let old = [part("Bedömning", "Gul"), part("Motivering", "Det gick från 18 till 11."), part("Kostnad", "5")];
        let new = [part("Bedömning", "Gul"), part("Motivering", "Det gick från 18 till 9.")];
        let found = changes(&old, &new);
        let labels: Vec<&str> = found.iter().map(|change| change.label.as_str()).collect();
        assert_eq!(labels, ["Motivering", "Kostnad"]);
        let marked = |pieces: &[Piece]| -> Vec<String> {
            pieces.iter().filter(|piece| piece.changed).map(|piece| piece.text.clone()).collect()
        };
        assert_eq!((marked(&found[0].before), marked(&found[0].after)), (vec!["11".to_owned()], vec!["9".to_owned()]));
        assert!(found[1].after.is_empty());
        let found = changes(&[part("Utfört", "Fullt ut, som tänkt")], &[part("Utfört", "Inte exakt som tänkt")]);
        assert_eq!(
            (marked(&found[0].before), marked(&found[0].after)),
            (vec!["Fullt ut,".into()], vec!["Inte exakt".into()])
        );
    }
}
