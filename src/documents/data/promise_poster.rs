//! The promise as a poster for a door or a wall: the promise, the strip of its quarters, the way to its page.
//!
//! The six parts of a promise (`BRÅ 2016`) stand here in short: what it is, the situation, the measures, the effects sought,
//! how it is followed up and told, and who signed.

use jiff::civil::Date;
use serde::Serialize;

use super::meta::Head;
use super::shared::{Context, MarkerView, ResponsibleView, SignatoryView};
use crate::model::address;
use crate::model::marker::Marker;
use crate::model::partnership::Party;
use crate::model::period::Quarter;
use crate::model::promise::CitizenPromise;
use crate::model::reference::Ref;
use crate::model::results::PromiseResult;
use crate::prose::{Block, Prose, plain_inlines};

/// How many letters of a text a poster has room for, if its first sentence allows.
const OPENING: usize = 260;
/// Where even a first sentence is cut.
const LONGEST: usize = 420;
/// A word before a full stop that has fewer letters may be an abbreviation, and ends no sentence.
const SHORTEST_END: usize = 4;

#[derive(Serialize)]
pub struct Body<'a> {
    title: &'a str,
    wording: &'a str,
    /// What this is, in a line.
    what: String,
    part_of: String,
    measures: Vec<MeasureView<'a>>,
    /// The newest result that is public; `None` before the first.
    newest: Option<Newest<'a>>,
    /// What the columns of the strip are called.
    quarters: Vec<String>,
    years: Vec<Year>,
    next: String,
    situation: String,
    goals: Vec<&'a str>,
    /// The effects in words, where the promise names no goals of a plan.
    effects: Option<String>,
    follow_up: String,
    signed: Option<String>,
    signatories: Vec<SignatoryView<'a>>,
    responsible: ResponsibleView<'a>,
    qr_alt: String,
}

/// One thing that is promised.
#[derive(Serialize)]
struct MeasureView<'a> {
    count: String,
    unit: &'a str,
    text: &'a str,
    party: &'a str,
    deadline: String,
}

#[derive(Serialize)]
struct Newest<'a> {
    quarter: String,
    marker: MarkerView,
    summary: String,
    corrected: Option<String>,
    /// What each party judges, where they differ.
    judgements: Vec<JudgementView<'a>>,
}

#[derive(Serialize)]
struct JudgementView<'a> {
    lead: String,
    marker: MarkerView,
    rationale: &'a str,
}

/// A year of the strip: four quarters.
#[derive(Serialize)]
struct Year {
    year: String,
    cells: Vec<Cell>,
}

/// One quarter of the strip: its marker, or what to say instead.
#[derive(Serialize)]
struct Cell {
    marker: Option<MarkerView>,
    text: Option<String>,
    newest: bool,
}

pub fn head(context: &Context<'_>, of: Ref<CitizenPromise>, as_of: Option<Quarter>) -> Head {
    let promise = &context.partnership.promises[of];
    let settled = promise.signed.as_ref().map_or(promise.valid.from, |signed| signed.value);
    // A poster is as new as the newest result on it.
    let shown = shown(context, of, as_of).last().map(|result| context.site.release.date(result.quarter));
    Head {
        title: context.say("doc-poster-promise", &[("title", context.titled(&promise.title).into())]),
        heading: Some(promise.title.clone()),
        date: shown.map_or(settled, |released| released.max(settled)),
        version: None,
    }
}

pub fn body<'a>(context: &Context<'a>, of: Ref<CitizenPromise>, as_of: Option<Quarter>) -> Body<'a> {
    let promise = &context.partnership.promises[of];
    let shown = shown(context, of, as_of);
    let newest = shown.last().map(|result| result.quarter);
    let coming = newest.map_or(Quarter::of(promise.valid.from), Quarter::next);
    let coming = Some(coming).filter(|quarter| promise.valid.touches(*quarter));
    let page = context.aloud(&address::promise(&context.partnership.id, &promise.id));
    let goals: Vec<_> = promise.goals.iter().map(|of| context.partnership.goal(*of).text.as_str()).collect();
    Body {
        title: &promise.title,
        wording: &promise.wording,
        what: what(context, promise),
        part_of: context.say(
            "doc-poster-part-of",
            &[
                ("period", context.period(&promise.valid).into()),
                ("agreement", context.partnership.agreements[promise.agreement].title.as_str().into()),
            ],
        ),
        measures: measures(context, promise),
        newest: shown.last().map(|result| self::newest(context, result)),
        quarters: (1..=4)
            .map(|number: i8| context.say("doc-poster-quarter", &[("number", number.to_string().into())]))
            .collect(),
        years: years(context, promise, &shown, coming),
        next: next(context, promise, newest.is_some(), coming),
        situation: opening(&promise.situation),
        effects: goals.is_empty().then(|| opening(&promise.effects)),
        goals,
        follow_up: opening(&promise.follow_up),
        signed: promise
            .signed
            .as_ref()
            .map(|day| context.say("doc-poster-signed", &[("date", context.date(day.value).into())])),
        signatories: context.signatories(&promise.signatories),
        responsible: context.responsible(&promise.responsible),
        qr_alt: context.say("doc-poster-promise-qr-alt", &[("address", page.into())]),
    }
}

/// The public results up to a chosen quarter.
fn shown<'a>(context: &Context<'a>, of: Ref<CitizenPromise>, as_of: Option<Quarter>) -> Vec<PromiseResult<'a>> {
    let history = context.partnership.history(of, context.site).into_iter();
    history.filter(|result| as_of.is_none_or(|last| result.quarter <= last)).collect()
}

/// A promise is given by those who sign it and by those whose measures it counts.
fn what(context: &Context<'_>, promise: &CitizenPromise) -> String {
    let mut parties: Vec<Ref<Party>> = Vec::new();
    let signing = promise.signatories.iter().map(|one| one.party);
    for party in signing.chain(promise.measures.iter().map(|measure| measure.party)) {
        if !parties.contains(&party) {
            parties.push(party);
        }
    }
    let parties: Vec<&str> = parties.into_iter().map(|party| context.party(party)).collect();
    let place = context.partnership.name.as_str();
    context.say("doc-poster-what", &[("place", place.into()), ("parties", context.locale.list(&parties).into())])
}

fn measures<'a>(context: &Context<'a>, promise: &'a CitizenPromise) -> Vec<MeasureView<'a>> {
    let view = |measure: &'a crate::model::promise::Measure| MeasureView {
        count: context.locale.plain_number(measure.count),
        unit: &measure.unit,
        text: &measure.text,
        party: context.party(measure.party),
        deadline: by(context, "doc-poster-by", measure.deadline.value),
    };
    promise.measures.iter().map(view).collect()
}

fn newest<'a>(context: &Context<'a>, result: &PromiseResult<'a>) -> Newest<'a> {
    let report = result.follow_up;
    let due = context.partnership.due_of_promise(&context.partnership.promises[result.promise]);
    let judgements = report.filter(|report| report.parties_differ()).map(|report| report.party_judgements());
    let corrected = report.and_then(|report| report.corrections.iter().map(|correction| correction.date).max());
    Newest {
        quarter: context.quarter_capital(result.quarter),
        marker: context.marker(result.marker),
        summary: report.map_or_else(
            || by(context, "doc-poster-no-report", context.site.release.date(result.quarter)),
            |report| report.summary.clone(),
        ),
        corrected: corrected.map(|day| by(context, "doc-poster-corrected", day)),
        judgements: (judgements.unwrap_or_default().iter())
            .map(|one| JudgementView {
                lead: context.say("doc-poster-judges", &[("party", context.party(one.party).into())]),
                marker: context.marker(Marker::of(one.execution, one.effect, due, result.quarter)),
                rationale: &one.rationale,
            })
            .collect(),
    }
}

/// The strip in rows of four, from the promise's first year to the year of the result that comes next.
fn years(
    context: &Context<'_>,
    promise: &CitizenPromise,
    shown: &[PromiseResult<'_>],
    coming: Option<Quarter>,
) -> Vec<Year> {
    let first = Quarter::of(promise.valid.from).year;
    let newest = shown.last().map(|result| result.quarter);
    let last = coming.or(newest).map_or(first, |quarter| quarter.year);
    (first..=last)
        .map(|year| Year {
            year: year.to_string(),
            cells: (1..=4)
                .map(|number| {
                    let quarter = Quarter { year, number };
                    let result = shown.iter().find(|result| result.quarter == quarter);
                    cell(context, promise, quarter, result, newest == Some(quarter))
                })
                .collect(),
        })
        .collect()
}

fn cell(
    context: &Context<'_>,
    promise: &CitizenPromise,
    quarter: Quarter,
    result: Option<&PromiseResult<'_>>,
    newest: bool,
) -> Cell {
    let released = context.site.release.date(quarter);
    let text = match result {
        Some(result) if result.follow_up.is_none() => Some(by(context, "doc-poster-no-report-cell", released)),
        Some(_) => None,
        None if promise.valid.touches(quarter) => Some(by(context, "doc-poster-coming", released)),
        None if quarter < Quarter::of(promise.valid.from) => Some(context.word("doc-poster-before")),
        None => Some(context.word("doc-poster-after")),
    };
    Cell { marker: result.map(|result| context.marker(result.marker)), text, newest }
}

/// When the next result comes, or that none does.
fn next(context: &Context<'_>, promise: &CitizenPromise, has_results: bool, coming: Option<Quarter>) -> String {
    let Some(quarter) = coming else { return by(context, "doc-poster-last-result", promise.valid.to) };
    let day = context.site.release.date(quarter);
    context.say(
        if has_results { "doc-poster-next-result" } else { "doc-poster-first-result" },
        &[
            ("quarter", context.quarter(quarter).into()),
            ("weekday", context.locale.weekday(day).into()),
            ("date", context.date(day).into()),
            ("time", context.locale.time(context.site.release.time).into()),
        ],
    )
}

fn by(context: &Context<'_>, key: &str, day: Date) -> String {
    context.say(key, &[("date", context.date(day).into())])
}

/// How a text begins: as many whole sentences of its first paragraph as a poster has room for, and at least one.
fn opening(prose: &Prose) -> String {
    let paragraph = prose.blocks.iter().find_map(|block| match block {
        Block::Paragraph { content } => Some(content),
        _ => None,
    });
    let mut text = String::new();
    match paragraph {
        Some(content) => plain_inlines(content, &mut text),
        None => text = prose.plain(),
    }
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let ends: Vec<usize> = sentence_ends(&text).collect();
    let fits = ends.iter().rev().find(|end| text[..**end].chars().count() <= OPENING);
    let end = *fits.or(ends.first()).unwrap_or(&text.len());
    cut(&text[..end])
}

/// Where the sentences of a text end, the end of the text included.
fn sentence_ends(text: &str) -> impl Iterator<Item = usize> + '_ {
    let stops = text.match_indices(['.', '!', '?']).map(|(at, _)| at + 1).filter(|end| *end < text.len());
    stops.chain([text.len()]).filter(|end| {
        let (before, after) = text.split_at(*end);
        let Some(next) = after.strip_prefix(' ').and_then(|rest| rest.chars().next()) else { return after.is_empty() };
        let word = before.rsplit(' ').next().unwrap_or_default().trim_end_matches(['.', '!', '?']);
        let is_short = word.chars().count() < SHORTEST_END && word.chars().any(char::is_alphabetic);
        let is_abbreviation = before.ends_with('.') && (is_short || word.contains('.'));
        !is_abbreviation && !next.is_lowercase()
    })
}

/// Cuts a text that is too long even so, between two words.
fn cut(text: &str) -> String {
    let Some((at, _)) = text.char_indices().nth(LONGEST) else { return text.to_owned() };
    let end = text[..at].rfind(' ').unwrap_or(at);
    format!("{} …", &text[..end])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::fixture::{prose, site};
    use crate::layouts::Layouts;
    use crate::locale::Locale;
    use jiff::civil::date;

    const K1: Quarter = Quarter { year: 2026, number: 1 };

    #[test]
    fn a_text_begins_with_whole_sentences() {
        assert_eq!(opening(&prose("En mening.")), "En mening.");
        let long = "Det var en gång. ".repeat(30);
        let begins = opening(&prose(&long));
        assert!(begins.ends_with("gång.") && begins.chars().count() <= OPENING, "{begins}");
        assert!(begins.chars().count() > OPENING - 20, "{begins}");
        let sentence = format!("{} slut. Mer.", "ordet ".repeat(50));
        assert!(opening(&prose(&sentence)).ends_with(" slut."));
    }

    #[test]
    fn a_sentence_without_an_end_is_cut_between_words() {
        let begins = opening(&prose(&"åäö ".repeat(200)));
        assert!(begins.ends_with("åäö …") && begins.chars().count() <= LONGEST + 2, "{begins}");
    }

    #[test]
    fn abbreviations_and_numbers_end_no_sentence() {
        let ends = |text: &'static str| sentence_ends(text).map(|end| &text[..end]).collect::<Vec<_>>();
        assert_eq!(
            ends("Vi möts t.ex. Torget kl. 19.30 varje fredag"),
            ["Vi möts t.ex. Torget kl. 19.30 varje fredag"]
        );
        assert_eq!(ends("Till 2028. Sedan? Ja!"), ["Till 2028.", "Till 2028. Sedan?", "Till 2028. Sedan? Ja!"]);
    }

    /// The strip of the fixture's promise, which holds in 2026: what every cell says.
    fn strip(today: Date, as_of: Option<Quarter>, change: impl Fn(&mut CitizenPromise)) -> (Vec<String>, String) {
        let mut site = site(today);
        let partnership = &mut site.partnerships[0];
        let mut promise = partnership.promises[Ref::new(0)].clone();
        change(&mut promise);
        partnership.promises = crate::model::reference::Table::new(vec![Some(promise)]);
        let locale = Locale::load(&Layouts::embedded(), "sv").unwrap();
        let context = Context::new(&site, &site.partnerships[0], &locale);
        let body = body(&context, Ref::new(0), as_of);
        let cells = body.years.iter().flat_map(|year| &year.cells).map(|cell| {
            let key = cell.marker.as_ref().map(|marker| marker.key);
            [key, cell.text.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(": ").replace('\u{a0}', " ")
        });
        (cells.collect(), body.next.replace('\u{a0}', " "))
    }

    #[test]
    fn before_the_first_result_every_quarter_has_its_date() {
        let (cells, next) = strip(date(2026, 4, 20), None, |_| ());
        assert_eq!(
            cells,
            ["Kommer 21 april 2026", "Kommer 21 juli 2026", "Kommer 20 oktober 2026", "Kommer 19 januari 2027"]
        );
        assert_eq!(next, "Det första resultatet, för kvartal 1 2026, kommer tisdag 21 april 2026 klockan 08.00.");
    }

    #[test]
    fn a_missing_report_is_shown_with_the_date_it_was_due() {
        let (cells, next) = strip(date(2026, 7, 21), None, |_| ());
        assert_eq!(cells[..2], ["green", "missing: Skulle ha kommit 21 juli 2026"]);
        assert!(next.starts_with("Nästa resultat, för kvartal 3 2026,"), "{next}");
    }

    #[test]
    fn a_chosen_quarter_is_the_newest_one_shown() {
        let chosen = strip(date(2027, 3, 1), Some(K1), |_| ());
        assert_eq!(chosen, strip(date(2026, 4, 21), None, |_| ()));
        let all = strip(date(2027, 3, 1), None, |_| ());
        assert_eq!(all.1, "Löftet gällde till och med 31 december 2026. Fler resultat kommer inte.");
    }

    #[test]
    fn quarters_outside_the_promise_say_so() {
        let (cells, _) = strip(date(2026, 4, 21), None, |promise| {
            promise.valid.from = date(2026, 5, 1);
            promise.valid.to = date(2026, 9, 30);
        });
        assert_eq!(cells, ["Före löftet", "Kommer 21 juli 2026", "Kommer 20 oktober 2026", "Efter löftet"]);
    }
}
