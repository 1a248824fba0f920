//! `lofte history PROMISE`: every quarter, edition, correction and marker of a promise, in the terminal or for machines.

use std::time::Instant;

use serde_json::{Value, json};

use crate::diagnostic::Severity;
use crate::locale::Locale;
use crate::model::edition::Edition;
use crate::model::history::{self, History, QuarterHistory};
use crate::model::partnership::Partnership;
use crate::model::promise::CitizenPromise;
use crate::model::reference::Ref;
use crate::model::{Site, address};

use super::Ending;
use super::arguments::{Format, Options};
use super::failure::Failure;
use super::report::{AllTexts, Summary, tell};
use super::run;
use super::terminal::Terminal;

/// Tells all that has happened to a promise, named by its id or by its partnership's and its own: `exempelby/lugnare-krogkvall`.
pub fn history(promise: &str, options: &Options, locale: &Locale, terminal: &mut Terminal) -> Result<Ending, Failure> {
    let begun = Instant::now();
    run::use_threads(options)?;
    let run = run::read(options)?;
    let has_errors = run.faults.iter().any(|fault| fault.rule.severity == Severity::Error);
    let Some(mut site) = run.site.clone().filter(|_| !has_errors) else {
        let summary = Summary::of(&run.faults, begun.elapsed().as_secs_f64());
        let texts = AllTexts { sources: &run.sources, layouts: &run.layouts };
        tell(&run.faults, &summary, &texts, options, locale, terminal)?;
        return Ok(Ending::ContentErrors);
    };
    // Only what is out: an edition that waits to be published is no history yet.
    let ledger = run.ledger.as_ref().map(|ledger| ledger.until(&site.now)).unwrap_or_default();
    site.remember(ledger.published(&site));
    let (partnership, reference) = find(&site, promise, locale)?;
    let history = history::of(&site, partnership, reference);
    let text = match options.format {
        Format::Json => format!("{:#}\n", machine(&site, partnership, &history)),
        Format::Text => human(partnership, &history, locale),
    };
    terminal.out(&text)?;
    Ok(Ending::Fine)
}

/// The promise of a name; one that it had before will do.
fn find<'a>(site: &'a Site, name: &str, locale: &Locale) -> Result<(&'a Partnership, Ref<CitizenPromise>), Failure> {
    let (of, id) = name.split_once('/').map_or((None, name), |(of, id)| (Some(of), id));
    let all = site.partnerships.iter().filter(|partnership| of.is_none_or(|of| partnership.id == of));
    let mut found = all.flat_map(|partnership| {
        let is_it = move |promise: &CitizenPromise| promise.id == id || promise.former.iter().any(|old| old == id);
        let matching = partnership.promises.entries().filter(move |(_, promise)| is_it(promise));
        matching.map(move |(reference, _)| (partnership, reference))
    });
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one),
        (first, _) => {
            let promises = site.partnerships.iter().flat_map(|partnership| {
                partnership.promises.iter().map(move |promise| format!("{}/{}", partnership.id, promise.id))
            });
            let key = if first.is_some() { "history-several" } else { "history-none" };
            let known: Vec<String> = promises.collect();
            let said = locale.say(key, &[("id", name.into()), ("known", known.join(", ").into())]);
            Err(Failure::Arguments(said))
        }
    }
}

fn human(partnership: &Partnership, history: &History<'_>, locale: &Locale) -> String {
    let promise = history.promise;
    let mut lines = vec![format!("{} ({}/{})", promise.title, partnership.id, promise.id)];
    let mut add = |indent: usize, text: String| lines.push(format!("{}{text}", " ".repeat(indent)));
    let dated = |key: &str, day| locale.say(key, &[("date", locale.date(day).into())]);
    add(
        0,
        promise.signed.as_ref().map_or_else(|| locale.word("history-unsigned"), |day| dated("history-signed", **day)),
    );
    if let Some(text) = history.text {
        add(0, dated("history-text", text.published.date()));
    }
    if history.quarters.is_empty() {
        add(0, locale.word("history-empty"));
    }
    for quarter in &history.quarters {
        add(0, String::new());
        let marker = locale.word(&format!("marker-{}", quarter.result.marker.key()));
        let day = dated("history-released", quarter.released);
        add(0, format!("{}  {marker}  {day}", quarter.result.quarter));
        if let Some(follow_up) = quarter.result.follow_up {
            add(INDENT, follow_up.summary.clone());
        }
        for edition in quarter.editions {
            add(INDENT, published(edition, locale));
        }
        for correction in quarter.corrections() {
            let told = [
                ("date", locale.date(correction.date).into()),
                ("wrong", (&correction.wrong).into()),
                ("right", (&correction.right).into()),
                ("name", (&correction.decided_by).into()),
            ];
            add(INDENT, locale.say("history-correction", &told));
        }
    }
    lines.into_iter().map(|line| format!("{}\n", line.trim_end())).collect()
}

/// What belongs to a quarter stands under its marker.
const INDENT: usize = 9;

fn published(edition: &Edition, locale: &Locale) -> String {
    let moment = &edition.published;
    let told = [
        ("number", edition.number.to_string().into()),
        ("date", locale.date(moment.date()).into()),
        ("time", locale.time(moment.time()).into()),
    ];
    locale.say("history-edition", &told)
}

fn machine(site: &Site, partnership: &Partnership, history: &History<'_>) -> Value {
    let promise = history.promise;
    let quarters = history.quarters.iter().map(|quarter| quarter_for_machines(site, partnership, promise, quarter));
    json!({
        "partnership": partnership.id,
        "promise": promise.id,
        "former": promise.former,
        "title": promise.title,
        "address": format!("{}{}", site.base, address::promise(&partnership.id, &promise.id)),
        "signed": promise.signed.as_ref().map(|day| day.value.to_string()),
        "textPublished": history.text.map(|text| stamp(&text.published)),
        "quarters": quarters.collect::<Vec<_>>(),
    })
}

fn quarter_for_machines(
    site: &Site,
    partnership: &Partnership,
    promise: &CitizenPromise,
    quarter: &QuarterHistory<'_>,
) -> Value {
    let page = address::result(&partnership.id, quarter.result.quarter, &promise.id);
    let newest = quarter.editions.last().map(|edition| edition.number);
    let editions = quarter.editions.iter().map(|edition| {
        let place = if Some(edition.number) == newest { page.clone() } else { address::edition(&page, edition.number) };
        json!({
            "number": edition.number,
            "published": stamp(&edition.published),
            "address": format!("{}{place}", site.base),
            "said": edition.said,
        })
    });
    let corrections = quarter.corrections().iter().map(|correction| {
        json!({
            "date": correction.date.to_string(),
            "wrong": correction.wrong,
            "right": correction.right,
            "decidedBy": correction.decided_by,
        })
    });
    json!({
        "quarter": quarter.result.quarter.to_string(),
        "marker": quarter.result.marker.key(),
        "released": quarter.released.to_string(),
        "summary": quarter.result.follow_up.map(|follow_up| follow_up.summary.clone()),
        "address": format!("{}{page}", site.base),
        "editions": editions.collect::<Vec<_>>(),
        "corrections": corrections.collect::<Vec<_>>(),
    })
}

fn stamp(moment: &jiff::ZonedDateTime) -> String {
    moment.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}
