//! A notice of about 120 words that a newspaper may print as it is.
//!
//! It names promises while there is room, and counts them when there are too many to name. A small quarter gives a shorter
//! notice; nothing is added to fill it out.

use serde::Serialize;

use super::{Facts, Way};
use crate::model::follow_up::APPROVING;
use crate::model::promise::CitizenPromise;
use crate::site::parts::capitalised;

/// How many words a notice has at most.
const MOST_WORDS: usize = 120;
/// How many promises a sentence names at most.
const MOST_NAMED: usize = 3;

/// A notice.
#[derive(Debug, Serialize)]
pub struct Notice {
    paragraphs: Vec<String>,
    words: usize,
}

impl Notice {
    /// The notice of a quarter.
    #[must_use]
    pub fn of(facts: &Facts<'_>) -> Self {
        // What stays as it was is left out before the names of what got better or worse are, and the names of the parties last.
        let room = |named: usize, whole: bool, parties: bool| Room { named, whole, parties };
        let rooms = (0..=MOST_NAMED)
            .rev()
            .flat_map(|named| [room(named, true, true), room(named, false, true)])
            .chain(std::iter::once(room(0, false, false)));
        let mut shortest = None;
        for draft in rooms.map(|room| Self::within(facts, room)) {
            if draft.words <= MOST_WORDS {
                return draft;
            }
            shortest = Some(draft);
        }
        shortest.unwrap_or_else(|| Self::within(facts, room(0, false, false)))
    }

    fn within(facts: &Facts<'_>, room: Room) -> Self {
        let write = Writer { facts, room };
        let paragraphs: Vec<String> = [
            vec![write.opening(), facts.local.scene.tally_sentence(&facts.markers())],
            write.changes(),
            write.reservations(),
            vec![facts.local.scene.word("site-press-notice-reading"), write.next()],
        ]
        .into_iter()
        .filter(|sentences| !sentences.is_empty())
        .map(|sentences| sentences.join(" "))
        .collect();
        let words = paragraphs.iter().map(|paragraph| paragraph.split_whitespace().count()).sum();
        Self { paragraphs, words }
    }
}

/// How much a notice tells.
#[derive(Clone, Copy)]
struct Room {
    /// How many promises a sentence names at most.
    named: usize,
    /// Whether it also tells how many stayed as they were.
    whole: bool,
    /// Whether it names the parties.
    parties: bool,
}

struct Writer<'f, 'a> {
    facts: &'f Facts<'a>,
    room: Room,
}

impl Writer<'_, '_> {
    fn opening(&self) -> String {
        let Facts { local, quarter, .. } = self.facts;
        let parties: Vec<&str> = APPROVING
            .into_iter()
            .flat_map(|kind| local.partnership.parties.iter().filter(move |party| party.kind == kind))
            .map(|party| party.name.as_str())
            .collect();
        let scene = local.scene;
        let key = if self.room.parties { "site-press-notice-opening" } else { "site-press-notice-opening-short" };
        scene.say(
            key,
            &[
                ("parties", scene.locale.list(&parties).into()),
                ("date", scene.locale.date(scene.site.release.date(*quarter)).into()),
                ("name", (&local.partnership.name).into()),
                ("quarter", scene.quarter(*quarter).into()),
            ],
        )
    }

    fn changes(&self) -> Vec<String> {
        let Facts { local, better, worse, same, incomparable, previous, .. } = self.facts;
        if self.facts.results.is_empty() {
            return Vec::new();
        }
        if previous.is_none() {
            return vec![local.scene.word("site-press-notice-first")];
        }
        let mut sentences = Vec::new();
        for (key, ways) in [("site-press-notice-better", better), ("site-press-notice-worse", worse)] {
            if !ways.is_empty() {
                let names: Vec<String> = ways.iter().map(|way| self.way(way)).collect();
                sentences.push(self.about(key, &names));
            }
        }
        if better.is_empty() && worse.is_empty() && *same > 0 {
            sentences.push(local.scene.word("site-press-notice-no-change"));
        } else if *same > 0 && self.room.whole {
            sentences.push(self.counted("site-press-notice-same", *same));
        }
        if *incomparable > 0 && self.room.whole {
            sentences.push(self.counted("site-press-notice-incomparable", *incomparable));
        }
        sentences
    }

    /// "Säkrare parkering (från gul till grön)".
    fn way(&self, way: &Way<'_>) -> String {
        let scene = self.facts.local.scene;
        let word = |marker| scene.marker(marker).word.to_lowercase();
        scene.say(
            "site-press-notice-way",
            &[("title", (&way.promise.title).into()), ("from", word(way.from).into()), ("to", word(way.to).into())],
        )
    }

    /// What a reader must know beside the colours: reports that did not come, judgements that differ, corrections.
    fn reservations(&self) -> Vec<String> {
        let facts = self.facts;
        let names = |promises: Vec<&CitizenPromise>| -> Vec<String> {
            promises.into_iter().map(|promise| promise.title.clone()).collect()
        };
        let mut sentences = Vec::new();
        let missing = names(facts.missing());
        // How many are missing is told by the count of the colours; here they are named, where they can be.
        if !missing.is_empty() && missing.len() <= self.room.named {
            sentences.push(self.about("site-press-notice-missing", &missing));
        }
        let differing = names(facts.differing());
        if !differing.is_empty() {
            sentences.push(self.about("site-press-notice-differ", &differing));
        }
        let corrections = facts.corrections().count();
        if corrections > 0 {
            sentences.push(self.counted("site-press-notice-corrected", corrections));
        }
        sentences
    }

    /// When the next results come, or came.
    fn next(&self) -> String {
        let Facts { local, quarter, .. } = self.facts;
        let (scene, next) = (local.scene, quarter.next());
        let date = scene.site.release.date(next);
        let key = if local.is_public(next) { "site-press-notice-next-is-out" } else { "site-next-release" };
        scene.say(
            key,
            &[
                ("quarter", scene.quarter(next).into()),
                ("name", scene.locale.weekday(date).into()),
                ("date", scene.locale.date(date).into()),
                ("time", scene.locale.time(scene.site.release.time).into()),
            ],
        )
    }

    /// A sentence about some promises: all of them by name, some of them, or their number alone.
    fn about(&self, key: &str, names: &[String]) -> String {
        let scene = self.facts.local.scene;
        let number = capitalised(&scene.count(names.len()));
        let count = ("count", names.len().into());
        if self.room.named == 0 {
            return scene.say(&format!("{key}-number"), &[count, ("number", number.into())]);
        }
        let list = scene.locale.list(&names[..self.room.named.min(names.len())]);
        let key = if names.len() <= self.room.named { key.to_owned() } else { format!("{key}-some") };
        scene.say(&key, &[count, ("number", number.into()), ("list", list.into())])
    }

    fn counted(&self, key: &str, count: usize) -> String {
        let scene = self.facts.local.scene;
        scene.say(key, &[("count", count.into()), ("number", capitalised(&scene.count(count)).into())])
    }
}
