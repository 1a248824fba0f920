//! What others show of our pages: the picture that a page is shared with, the card that a newspaper embeds, and the files that
//! tell publishing tools of it (oEmbed).
//!
//! All three say the same: a face or the counts, its word, a sentence, the quarter. They are made of public results alone.

use jiff::civil::Date;
use serde::Serialize;
use serde_json::json;

use super::html::escaped;
use super::parts::marker::MarkerView;
use super::parts::standing::Count;
use super::parts::{capitalised, sentence};
use super::scene::{Local, Scene};
use crate::face;
use crate::model::address;
use crate::model::follow_up::{Findings, FollowUp, Reading};
use crate::model::marker::Marker;
use crate::model::period::Quarter;
use crate::model::promise::CitizenPromise;
use crate::model::reference::Ref;
use crate::model::results::PromiseResult;
use crate::tongue;

/// The size of a picture that a page is shared with, in pixels: what the large networks ask for.
const PICTURE: (u32, u32) = (1200, 630);
/// The size of an embedded card, in CSS pixels. It also works in half the width.
const CARD: (u32, u32) = (600, 340);
/// How long a tool may keep what it was told, in seconds: a day.
const CACHE: u32 = 86_400;

/// How a page looks where it is shared; templates see it as `page.share`.
#[derive(Debug, Serialize)]
pub struct Share {
    url: String,
    picture: String,
    width: u32,
    height: u32,
    /// What the picture shows, in words.
    alt: String,
    /// Where a publishing tool finds its card, where it has one.
    oembed: Option<String>,
}

impl Share {
    /// Of a page that has a card.
    #[must_use]
    pub fn of(scene: &Scene<'_>, card: &Card) -> Self {
        Self {
            url: card.permanent.clone(),
            picture: scene.drawn_absolute(&address::share_picture(&card.page)),
            width: PICTURE.0,
            height: PICTURE.1,
            alt: card.in_words(),
            oembed: Some(scene.drawn_absolute(&address::oembed(&card.page))),
        }
    }

    /// Of a page that has a picture and no card to embed: its title, and the sentence in the picture.
    #[must_use]
    pub fn of_page(scene: &Scene<'_>, page: &str, title: &str, sentence: &str) -> Self {
        let said = [("title", title.into()), ("sentence", sentence.into())];
        Self {
            url: scene.absolute(page),
            picture: scene.drawn_absolute(&address::share_picture(page)),
            width: PICTURE.0,
            height: PICTURE.1,
            alt: scene.say("site-share-page-alt", &said),
            oembed: None,
        }
    }

    /// Of the site as a whole.
    #[must_use]
    pub fn of_site(scene: &Scene<'_>) -> Self {
        Self::of_page(scene, address::START, &scene.site.title, &scene.site.description)
    }

    /// Of a partnership's page: how its newest public quarter turned out, or who work together.
    #[must_use]
    pub fn of_partnership(local: Local<'_>) -> Self {
        let page = address::partnership(local.id());
        let words = match local.latest() {
            Some(quarter) => Card::of_quarter(local, quarter).in_words(),
            None => {
                let parties: Vec<&str> = local.partnership.parties.iter().map(|party| party.name.as_str()).collect();
                local.scene.locale.list(&parties)
            }
        };
        Self::of_page(local.scene, &page, &local.partnership.name, &words)
    }
}

impl Share {
    /// The same picture and card, shared from another page.
    #[must_use]
    pub fn at(self, url: String) -> Self {
        Self { url, ..self }
    }
}

/// A page in short.
#[derive(Debug, Clone, Serialize)]
pub struct Card {
    /// The address of the page.
    #[serde(skip)]
    pub page: String,
    /// The same in full.
    pub permanent: String,
    /// "Lugnare krogkväll", or "Medborgarlöften i Exempelby".
    pub title: String,
    /// "Kvartal 3 2026"; `None` before the first result.
    pub quarter: Option<String>,
    marker: Option<MarkerView>,
    tally: Vec<Count>,
    sentence: String,
    /// What must be known beside it: that it is not signed, that it has been corrected, that the parties judge differently.
    notes: Vec<String>,
    /// Who answers for it.
    source: String,
    /// The figures of the picture, in words.
    #[serde(skip)]
    figures: Vec<String>,
}

impl Card {
    /// Of a promise, with its newest public result.
    #[must_use]
    pub fn of_promise(local: Local<'_>, of: Ref<CitizenPromise>) -> Self {
        let promise = &local.partnership.promises[of];
        let page = address::promise(local.id(), &promise.id);
        match local.partnership.history(of, local.scene.site).last() {
            Some(result) => Self { permanent: local.scene.absolute(&page), page, ..Self::of_result(local, result) },
            None => Self {
                permanent: local.scene.absolute(&page),
                page,
                title: promise.title.clone(),
                quarter: None,
                marker: None,
                tally: Vec::new(),
                sentence: promise.wording.clone(),
                notes: promise
                    .signed
                    .is_none()
                    .then(|| local.scene.word("site-promise-unsigned"))
                    .into_iter()
                    .collect(),
                source: local.speakers(),
                figures: Vec::new(),
            },
        }
    }

    /// Of a promise's result in a public quarter.
    #[must_use]
    pub fn of_result(local: Local<'_>, result: &PromiseResult<'_>) -> Self {
        let (scene, promise) = (local.scene, &local.partnership.promises[result.promise]);
        let page = address::result(local.id(), result.quarter, &promise.id);
        let due = || scene.locale.date(scene.site.release.date(result.quarter));
        Self {
            permanent: scene.absolute(&page),
            page,
            title: promise.title.clone(),
            quarter: Some(scene.quarter_capital(result.quarter)),
            marker: Some(scene.marker(result.marker)),
            tally: Vec::new(),
            sentence: result.follow_up.map_or_else(
                || scene.say("picture-missing", &[("date", due().into())]),
                |follow_up| follow_up.summary.clone(),
            ),
            notes: result.follow_up.map(|follow_up| notes(scene, follow_up)).unwrap_or_default(),
            source: local.speakers(),
            figures: result.follow_up.map(|follow_up| figures(local, follow_up, promise)).unwrap_or_default(),
        }
    }

    /// Of a public quarter.
    #[must_use]
    pub fn of_quarter(local: Local<'_>, quarter: Quarter) -> Self {
        let scene = local.scene;
        let page = address::quarter(local.id(), quarter);
        let results = local.partnership.results(quarter);
        let markers: Vec<_> = results.iter().map(|result| result.marker).collect();
        let corrected = results.iter().filter_map(|result| result.follow_up?.corrected_on()).max();
        Self {
            permanent: scene.absolute(&page),
            page,
            title: scene.say("site-share-quarter", &[("name", (&local.partnership.name).into())]),
            quarter: Some(scene.quarter_capital(quarter)),
            marker: None,
            sentence: scene.tally_sentence(&markers),
            notes: corrected.map(|day| corrected_on(scene, day)).into_iter().collect(),
            source: local.speakers(),
            figures: Vec::new(),
            tally: local.tally(&markers),
        }
    }

    /// "Lugnare krogkväll. Kvartal 3 2026. Röd. Arbetet gjordes …"
    fn in_words(&self) -> String {
        let word = self.marker.as_ref().map(|marker| marker.word.as_str());
        let parts = [Some(self.title.as_str()), self.quarter.as_deref(), word];
        let mut words: String = parts.into_iter().flatten().map(|part| format!("{part}. ")).collect();
        words.push_str(&self.sentence);
        for further in &self.figures {
            words.push(' ');
            words.push_str(further);
        }
        for note in &self.notes {
            words.push(' ');
            words.push_str(&sentence(note));
        }
        words
    }

    /// What the card is called: "Lugnare krogkväll, kvartal 3 2026".
    fn name(&self) -> String {
        match &self.quarter {
            Some(quarter) => format!("{}, {}", self.title, quarter.to_lowercase()),
            None => self.title.clone(),
        }
    }

    /// The element that shows the card on another site.
    #[must_use]
    pub fn element(&self, scene: &Scene<'_>) -> String {
        format!(
            r#"<iframe src="{}" title="{}" width="{}" height="{}" loading="lazy"></iframe>"#,
            escaped(&scene.absolute(&address::embed(&self.page))),
            escaped(&self.name()),
            CARD.0,
            CARD.1
        )
    }

    /// What a publishing tool is told (oEmbed 1.0, type `rich`).
    fn oembed(&self, scene: &Scene<'_>) -> String {
        let told = json!({
            "version": "1.0",
            "type": "rich",
            "title": self.name(),
            "author_name": tongue::plain(&self.source),
            "provider_name": scene.site.title,
            "provider_url": scene.absolute(address::START),
            "cache_age": CACHE,
            "html": self.element(scene),
            "width": CARD.0,
            "height": CARD.1,
            "thumbnail_url": scene.drawn_absolute(&address::share_picture(&self.page)),
            "thumbnail_width": PICTURE.0,
            "thumbnail_height": PICTURE.1,
        });
        format!("{told:#}\n")
    }
}

/// What a reader of the card must know of a report that is not seen in its marker.
fn notes(scene: &Scene<'_>, follow_up: &FollowUp) -> Vec<String> {
    let differ = follow_up.parties_differ().then(|| scene.word("picture-differs"));
    let corrected = follow_up.corrected_on().map(|day| corrected_on(scene, day));
    differ.into_iter().chain(corrected).collect()
}

fn corrected_on(scene: &Scene<'_>, day: Date) -> String {
    scene.say("picture-corrected", &[("date", scene.locale.date(day).into())])
}

/// The figures that the picture of a result has: what was done of what was planned, and one measured effect. They stand apart:
/// one is not said to lead to the other.
fn figures(local: Local<'_>, follow_up: &FollowUp, promise: &CitizenPromise) -> Vec<String> {
    let scene = local.scene;
    let done = match &follow_up.findings {
        Findings::Promise(found) => found.performances.first(),
        Findings::Plan(_) => None,
    };
    let done = done.map(|first| {
        let said =
            [("performed", scene.number(first.performed).into()), ("planned", scene.number(first.planned).into())];
        format!("{} {}.", scene.say("picture-done", &said), promise.measures[first.measure].unit)
    });
    let measured = follow_up.measurements.first().map(|one| {
        let goal = local.partnership.goal(one.goal);
        let unit = one.unit.as_ref().or(goal.unit.as_ref()).unwrap_or(&goal.text.value);
        let place = goal.location.as_ref().map(|place| format!(", {place}")).unwrap_or_default();
        let written = |reading: &Reading| format!("{} {}", scene.number(reading.value), reading.state.mark());
        format!(
            "{}{place}: {} → {}.",
            capitalised(unit),
            written(&one.before).trim_end(),
            written(&one.after).trim_end()
        )
    });
    done.into_iter().chain(measured).collect()
}

/// Every card of a partnership: its promises, its public quarters and their results.
pub fn cards(local: Local<'_>) -> impl Iterator<Item = Card> {
    let promises = local.partnership.promises.entries().map(move |(of, _)| Card::of_promise(local, of));
    let quarters = local.released.iter().flat_map(move |quarter| {
        let results = local.partnership.results(*quarter).into_iter();
        let results = results.map(move |result| Card::of_result(local, &result));
        std::iter::once(Card::of_quarter(local, *quarter)).chain(results)
    });
    promises.chain(quarters)
}

/// The files for publishing tools, by address. A card has the words of its page, so each language has its own.
#[must_use]
pub fn cards_for_tools(scene: &Scene<'_>) -> Vec<(String, String)> {
    let cards = scene.locals().flat_map(cards);
    cards.map(|card| (scene.drawn(&address::oembed(&card.page)), card.oembed(scene))).collect()
}

/// The files for publishing tools in the scene's language, and the faces, by address.
#[must_use]
pub fn files(scene: &Scene<'_>) -> Vec<(String, String)> {
    let faces = Marker::ALL.into_iter().map(|marker| {
        let word = scene.word(&format!("marker-{}", marker.key()));
        (address::face(marker, "svg"), face::file(marker, &escaped(&word).to_string()))
    });
    cards_for_tools(scene).into_iter().chain(faces).collect()
}
