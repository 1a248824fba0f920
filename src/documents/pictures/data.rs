//! What a picture shows, as plain data: every word and number in its written form.

use serde::Serialize;

use super::{Of, Part, Picture, cards};
use crate::documents::data::{Content, Context, EffectPicture, Effects, MarkerView, json};
use crate::locale::Locale;
use crate::model::follow_up::{Findings, FollowUp};
use crate::model::marker::Marker;
use crate::model::partnership::Partnership;
use crate::model::period::Quarter;
use crate::model::promise::CitizenPromise;
use crate::model::reference::Ref;
use crate::model::results::PromiseResult;
use crate::model::{Site, address};
use crate::tongue;

/// How many quarters the picture of all faces goes back.
const QUARTERS: usize = 6;

/// What every picture has.
#[derive(Serialize)]
struct Frame<'a, B> {
    language: &'a str,
    accent: String,
    /// The site's name, and the page's address without a scheme.
    site: &'a str,
    address: String,
    fictional: Option<&'a str>,
    body: B,
}

/// A card that a page is shared with.
#[derive(Serialize)]
pub struct Card<'a> {
    /// What it is: "Medborgarlöfte, Exempelby".
    kicker: String,
    title: &'a str,
    /// "Kvartal 3 2026".
    quarter: Option<String>,
    marker: Option<MarkerView>,
    sentence: String,
    /// What must be known beside it: that it is not signed, that it has been corrected, that the parties judge differently.
    notes: Vec<String>,
    figures: Vec<FigureView>,
    tally: Vec<Count>,
}

impl<'a> Card<'a> {
    /// Of something that has no result.
    pub fn plain(kicker: String, title: &'a str, sentence: String) -> Self {
        Self {
            kicker,
            title,
            quarter: None,
            marker: None,
            sentence,
            notes: Vec::new(),
            figures: Vec::new(),
            tally: Vec::new(),
        }
    }
}

/// A number in large print, and what it counts.
#[derive(Serialize)]
struct FigureView {
    value: String,
    label: String,
}

#[derive(Serialize)]
struct Count {
    marker: MarkerView,
    count: usize,
}

/// The faces of all promises, quarter by quarter.
#[derive(Serialize)]
struct Faces<'a> {
    title: String,
    quarters: Vec<String>,
    rows: Vec<FaceRow<'a>>,
}

#[derive(Serialize)]
struct FaceRow<'a> {
    title: &'a str,
    /// One to a quarter; `None` where the promise did not hold.
    markers: Vec<Option<MarkerView>>,
}

/// A chart of a goal's readings.
#[derive(Serialize)]
struct ChartBody {
    kicker: String,
    #[serde(flatten)]
    effect: EffectPicture,
    /// Where the figures are from, of which time they are, and how they are measured.
    source: Vec<String>,
}

/// Gathers what a picture shows, and the same in words; `None` where there is nothing to draw.
pub fn content(site: &Site, locale: &Locale, picture: &Picture) -> Option<(Content, String)> {
    let write = Write { site, locale, prefix: picture.prefix(site) };
    match picture.of {
        Of::Site => Some(write.finish("picture-card", address::START, &cards::of_site(site), String::new())),
        Of::Face(marker) => Some(write.finish("picture-face", address::METHOD, &marker.key(), String::new())),
        Of::Partnership(at, part) => {
            let partnership = &site.partnerships[at];
            let gather = Gather { context: &Context::new(site, partnership, locale), site, partnership };
            let page = part.page(partnership);
            let card = |card: &Card<'_>| write.finish("picture-card", &page, card, String::new());
            Some(match part {
                Part::Whole => card(&gather.whole()),
                Part::Agreement(one) => card(&gather.agreement(one)),
                Part::Plan(one) => card(&gather.plan(one)),
                Part::Situation(one) => card(&gather.situation(one)),
                Part::Promise(promise) => card(&gather.promise(promise)),
                Part::Result(promise, quarter) => card(&gather.result(&partnership.result(promise, quarter))),
                Part::Quarter(quarter) => card(&gather.quarter(quarter)),
                Part::Faces(quarter) => write.finish("picture-faces", &page, &gather.faces(quarter), String::new()),
                Part::Chart(quarter, at) => {
                    let chart = gather.chart(quarter, at)?;
                    let alt = chart.effect.alt().to_owned();
                    write.finish("picture-chart", &page, &chart, alt)
                }
            })
        }
    }
}

/// Puts what a picture has together.
struct Write<'a> {
    site: &'a Site,
    locale: &'a Locale,
    prefix: String,
}

impl Write<'_> {
    fn finish<B: Serialize>(&self, layout: &'static str, page: &str, body: &B, alt: String) -> (Content, String) {
        let full = format!("{}{}{page}", self.site.base, self.prefix);
        let aloud = full.split_once("://").map_or(full.as_str(), |(_, rest)| rest);
        let frame = Frame {
            language: self.locale.language(),
            accent: self.site.accent.hex(),
            site: &self.site.title,
            address: aloud.trim_end_matches('/').to_owned(),
            fictional: self.site.fictional.as_deref(),
            body,
        };
        let content = Content {
            layout,
            title: tongue::plain(&self.site.title).into_owned(),
            // A picture carries no date of its own.
            date: self.site.today(),
            // Nothing but a page may say which language a word is in.
            json: tongue::plain(&json(&frame)).into_owned(),
            images: Vec::new(),
            address: full,
            attachment: None,
        };
        (content, tongue::plain(&alt).into_owned())
    }
}

/// Gathers what is shown of a partnership.
pub struct Gather<'a> {
    pub context: &'a Context<'a>,
    pub site: &'a Site,
    pub partnership: &'a Partnership,
}

impl<'a> Gather<'a> {
    fn chart(&self, quarter: Quarter, at: usize) -> Option<ChartBody> {
        let of = *self.partnership.measured(quarter).get(at)?;
        let effect = Effects::until(self.context, quarter).picture(of)?;
        let date = self.context.date(self.site.release.date(quarter));
        let source = [("quarter", self.context.quarter(quarter).into()), ("date", date.into())];
        let period = [("from", effect.from.as_str().into()), ("to", effect.to.as_str().into())];
        let source =
            vec![self.context.say("picture-chart-source", &source), self.context.say("picture-chart-period", &period)];
        Some(ChartBody { kicker: self.partnership.name.clone(), effect, source })
    }

    /// A promise with its newest public result; before the first, what it promises and when the first result comes.
    pub fn promise(&self, of: Ref<CitizenPromise>) -> Card<'a> {
        let promise = &self.partnership.promises[of];
        match self.partnership.history(of, self.site).last() {
            Some(result) => self.result(result),
            None => Card {
                notes: promise
                    .signed
                    .is_none()
                    .then(|| self.context.word("site-promise-unsigned"))
                    .into_iter()
                    .collect(),
                ..Card::plain(self.kicker(), &promise.title, promise.wording.clone())
            },
        }
    }

    fn result(&self, result: &PromiseResult<'_>) -> Card<'a> {
        let promise = &self.partnership.promises[result.promise];
        let missing = || {
            let date = self.context.date(self.site.release.date(result.quarter));
            self.context.say("picture-missing", &[("date", date.into())])
        };
        Card {
            kicker: self.kicker(),
            title: &promise.title,
            quarter: Some(self.context.quarter_capital(result.quarter)),
            marker: Some(self.context.marker(result.marker)),
            sentence: result.follow_up.map_or_else(missing, |follow_up| follow_up.summary.clone()),
            notes: result.follow_up.map(|follow_up| self.notes(follow_up)).unwrap_or_default(),
            figures: result.follow_up.map(|follow_up| self.figures(follow_up, promise)).unwrap_or_default(),
            tally: Vec::new(),
        }
    }

    /// What a reader must know of a report that is not seen in its marker.
    fn notes(&self, follow_up: &FollowUp) -> Vec<String> {
        let differ = follow_up.parties_differ().then(|| self.context.word("picture-differs"));
        let corrected = follow_up.corrected_on().map(|day| self.corrected_on(day));
        differ.into_iter().chain(corrected).collect()
    }

    fn corrected_on(&self, day: jiff::civil::Date) -> String {
        self.context.say("picture-corrected", &[("date", self.context.date(day).into())])
    }

    fn kicker(&self) -> String {
        self.context.say("picture-kicker", &[("name", self.partnership.name.as_str().into())])
    }

    /// What was done of what was planned, and one measured effect. They stand apart: one is not said to lead to the other.
    fn figures(&self, follow_up: &FollowUp, promise: &CitizenPromise) -> Vec<FigureView> {
        let locale = self.context.locale;
        let performances = match &follow_up.findings {
            Findings::Promise(found) => found.performances.as_slice(),
            Findings::Plan(_) => &[],
        };
        let done = performances.first().map(|first| FigureView {
            value: self.context.say(
                "picture-done",
                &[
                    ("performed", locale.plain_number(first.performed).into()),
                    ("planned", locale.plain_number(first.planned).into()),
                ],
            ),
            label: promise.measures[first.measure].unit.clone(),
        });
        let measured = follow_up.measurements.first().map(|one| {
            let goal = self.partnership.goal(one.goal);
            let unit = one.unit.as_ref().or(goal.unit.as_ref()).unwrap_or(&goal.text.value);
            let place = goal.location.as_ref().map(|place| format!(", {place}")).unwrap_or_default();
            let mark = |reading: &crate::model::follow_up::Reading| match reading.state.mark() {
                "" => locale.plain_number(reading.value),
                mark => format!("{}\u{a0}{mark}", locale.plain_number(reading.value)),
            };
            FigureView {
                value: format!("{} → {}", mark(&one.before), mark(&one.after)),
                label: format!("{unit}{place}"),
            }
        });
        done.into_iter().chain(measured).collect()
    }

    pub fn quarter(&self, quarter: Quarter) -> Card<'a> {
        let results = self.partnership.results(quarter);
        let count = |marker: Marker| results.iter().filter(|result| result.marker == marker).count();
        let tally = Marker::ALL
            .into_iter()
            // The three colours are always told, the rest only where there are any.
            .filter(|marker| count(*marker) > 0 || marker.rank().is_some())
            .map(|marker| Count { marker: self.context.marker(marker), count: count(marker) })
            .collect();
        Card {
            kicker: self.context.word("picture-kicker-quarter"),
            title: &self.partnership.name,
            quarter: Some(self.context.quarter_capital(quarter)),
            marker: None,
            sentence: self.context.say("picture-promises", &[("count", results.len().into())]),
            notes: results
                .iter()
                .filter_map(|result| result.follow_up?.corrected_on())
                .max()
                .map(|day| self.corrected_on(day))
                .into_iter()
                .collect(),
            figures: Vec::new(),
            tally,
        }
    }

    fn faces(&self, quarter: Quarter) -> Faces<'a> {
        let quarters: Vec<Quarter> =
            self.partnership.released_quarters(self.site).into_iter().filter(|one| *one <= quarter).collect();
        let shown = &quarters[quarters.len().saturating_sub(QUARTERS)..];
        let rows = self.partnership.results(quarter).into_iter().map(|result| {
            let promise = &self.partnership.promises[result.promise];
            let marker = |of: &Quarter| {
                let marker = self.partnership.result(result.promise, *of).marker;
                promise.valid.touches(*of).then(|| self.context.marker(marker))
            };
            FaceRow { title: &promise.title, markers: shown.iter().map(marker).collect() }
        });
        Faces {
            title: self.context.say(
                "picture-faces",
                &[("name", self.partnership.name.as_str().into()), ("quarter", self.context.quarter(quarter).into())],
            ),
            quarters: shown.iter().map(|one| self.context.quarter_capital(*one)).collect(),
            rows: rows.collect(),
        }
    }
}
