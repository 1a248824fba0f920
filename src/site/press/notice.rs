//! A notice of about 120 words that a newspaper may print as it is.
//!
//! It names promises while there is room, and counts them when there are too many to name. What got worse comes before what got
//! better, and the two are named or counted alike: a notice that names all of the one and only some of the other would lean. A
//! small quarter gives a shorter notice; nothing is added to fill it out.

use serde::Serialize;

use super::{Facts, Way};
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
        // The names of what got better or worse are worth the most. Before them, in this order, go: what stays as it was, the
        // full names of the parties, how a marker is decided, and the names of what is missing or judged differently.
        let all = Room { changed: MOST_NAMED, others: MOST_NAMED, whole: true, parties: true, method: true };
        let less = Room { whole: false, ..all };
        let short = Room { parties: false, ..less };
        let shorter = Room { method: false, ..short };
        let counted = |room: Room| Room { changed: 0, ..room };
        let rooms = [all, less, short, shorter, Room { others: 0, ..shorter }, counted(less), counted(short)];
        let rooms = rooms.into_iter().chain(std::iter::once(Room { others: 0, ..counted(shorter) }));
        let mut drafts: Vec<Self> = Vec::new();
        for draft in rooms.map(|room| Self::within(facts, room)) {
            if draft.words <= MOST_WORDS {
                return draft;
            }
            drafts.push(draft);
        }
        drafts.into_iter().min_by_key(|draft| draft.words).unwrap_or(Self { paragraphs: Vec::new(), words: 0 })
    }

    fn within(facts: &Facts<'_>, room: Room) -> Self {
        let write = Writer { facts, room };
        let paragraphs: Vec<String> = [
            std::iter::once(write.opening())
                .chain(write.corrected())
                .chain(std::iter::once(facts.local.scene.tally_sentence(&facts.markers())))
                .collect(),
            write.changes(),
            write.reservations(),
            vec![write.reading(), write.next()],
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
    /// How many promises that got better, or worse, it names at most.
    changed: usize,
    /// How many others a sentence names at most.
    others: usize,
    /// Whether it also tells how many stayed as they were.
    whole: bool,
    /// Whether it names the parties.
    parties: bool,
    /// Whether it tells how a marker is decided.
    method: bool,
}

struct Writer<'f, 'a> {
    facts: &'f Facts<'a>,
    room: Room,
}

impl Writer<'_, '_> {
    fn opening(&self) -> String {
        let Facts { local, quarter, .. } = self.facts;
        let scene = local.scene;
        let key = if self.room.parties { "site-press-notice-opening" } else { "site-press-notice-opening-short" };
        scene.say(
            key,
            &[
                ("parties", local.speakers().into()),
                ("date", scene.locale.date(scene.site.release.date(*quarter)).into()),
                ("name", (&local.partnership.name).into()),
                ("quarter", scene.quarter(*quarter).into()),
            ],
        )
    }

    /// That the results are not those of the release day: the colours that follow are those of today.
    fn corrected(&self) -> Option<String> {
        let scene = self.facts.local.scene;
        let corrected = self.facts.corrected_promises();
        let day = |date| scene.locale.date(date).into();
        match corrected.as_slice() {
            [] => None,
            [(promise, date)] => Some(
                scene.say("site-press-notice-corrected", &[("title", (&promise.title).into()), ("date", day(*date))]),
            ),
            several => {
                let newest = several.iter().map(|(_, date)| *date).max()?;
                let number = capitalised(&scene.count(several.len()));
                Some(scene.say("site-press-notice-corrected-some", &[("number", number.into()), ("date", day(newest))]))
            }
        }
    }

    /// What a marker says, and what it does not.
    fn reading(&self) -> String {
        let key = if self.room.method { "site-press-notice-reading" } else { "site-press-notice-reading-short" };
        self.facts.local.scene.word(key)
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
        let are_named = worse.len().max(better.len()) <= self.room.changed;
        let better_key = if worse.is_empty() { "site-press-notice-better" } else { "site-press-notice-better-too" };
        for (key, ways) in [("site-press-notice-worse", worse), (better_key, better)] {
            if ways.is_empty() {
                continue;
            }
            sentences.push(if are_named {
                let names: Vec<String> = ways.iter().map(|way| self.way(way)).collect();
                self.about(key, &names, names.len())
            } else {
                self.counted(&format!("{key}-number"), ways.len())
            });
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

    /// What a reader must know beside the colours: reports that did not come, judgements that differ.
    fn reservations(&self) -> Vec<String> {
        let facts = self.facts;
        let names = |promises: Vec<&CitizenPromise>| -> Vec<String> {
            promises.into_iter().map(|promise| promise.title.clone()).collect()
        };
        let mut sentences = Vec::new();
        let missing = names(facts.missing());
        // How many are missing is told by the count of the colours; here they are named, where they can be.
        if !missing.is_empty() && missing.len() <= self.room.others {
            sentences.push(self.about("site-press-notice-missing", &missing, missing.len()));
        }
        let differing = names(facts.differing());
        if !differing.is_empty() {
            sentences.push(self.about("site-press-notice-differ", &differing, self.room.others));
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
    fn about(&self, key: &str, names: &[String], most: usize) -> String {
        let scene = self.facts.local.scene;
        let number = capitalised(&scene.count(names.len()));
        let count = ("count", names.len().into());
        if most == 0 {
            return scene.say(&format!("{key}-number"), &[count, ("number", number.into())]);
        }
        let list = scene.locale.list(&names[..most.min(names.len())]);
        let key = if names.len() <= most { key.to_owned() } else { format!("{key}-some") };
        scene.say(&key, &[count, ("number", number.into()), ("list", list.into())])
    }

    fn counted(&self, key: &str, count: usize) -> String {
        let scene = self.facts.local.scene;
        scene.say(key, &[("count", count.into()), ("number", capitalised(&scene.count(count)).into())])
    }
}
