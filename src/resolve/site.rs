//! `webbplats.yaml` and the site's own pages.

use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;

use super::context::{Context, Record};
use super::fields::{Fields, colour, date, line, placed, quarter, raw, time, web_address, word};
use super::people::contact;
use super::redirects;
use super::walk::map;
use crate::diagnostic::{Diagnostic, rules};
use crate::model::partnership::Contact;
use crate::model::release::{ReleaseException, ReleaseRule};
use crate::model::{Accessibility, Colour, Compliance, Exemption, Redirect, Shortcoming};
use crate::place::{Place, Placed};
use crate::source::yaml::Node;

const WEEKDAYS: &[(&str, Weekday)] = &[
    ("måndag", Weekday::Monday),
    ("tisdag", Weekday::Tuesday),
    ("onsdag", Weekday::Wednesday),
    ("torsdag", Weekday::Thursday),
    ("fredag", Weekday::Friday),
    ("lördag", Weekday::Saturday),
    ("söndag", Weekday::Sunday),
];
const WHICH: &[(&str, i8)] = &[("första", 1), ("andra", 2), ("tredje", 3), ("fjärde", 4), ("sista", -1)];
const COMPLIANCE: &[(&str, Compliance)] = &[
    ("helt förenlig", Compliance::Full),
    ("delvis förenlig", Compliance::Partial),
    ("inte förenlig", Compliance::None),
];
/// The least contrast of text to its background at level AA (`DOS § 10`, WCAG 2.2 1.4.3).
const LEAST_CONTRAST: f64 = 4.5;

/// The site's settings, before the partnerships are added.
pub struct Settings {
    pub title: String,
    pub base: String,
    pub languages: Vec<String>,
    pub description: String,
    pub publisher: String,
    pub organisation_number: Option<String>,
    pub contact: Contact,
    pub release: ReleaseRule,
    pub accent: Colour,
    pub logo: Option<(String, String)>,
    pub fictional: Option<String>,
    pub demonstration_date: Option<Date>,
    pub accessibility: Accessibility,
    pub redirects: Vec<Redirect>,
}

/// Reads the settings. `known_languages` are those that there are words for.
pub fn resolve<'a>(context: &'a Context<'a>, record: &'a Record, known_languages: &[String]) -> Option<Settings> {
    let mut fields = Fields::of(context, &record.node)?;
    let title = fields.required("titel", line);
    let base = fields.required("adress", web_address);
    let languages = fields.list("språk", placed(raw));
    let description = fields.required("beskrivning", line);
    let publisher = fields.required("utgivare", publisher);
    let contact = fields.required("kontakt", contact);
    let zone = fields.required("tidszon", time_zone);
    let release = fields.required("publicering", release);
    let accent = fields.required("färg", accent);
    let logo_file = fields.optional("logotyp", map);
    let logo_text = if matches!(logo_file, Some(Some(_))) {
        fields.required("logotyptext", line).map(Some)
    } else {
        fields.optional("logotyptext", line)
    };
    let fictional = fields.optional("fiktivt", line);
    let demonstration_date = fields.optional("demonstrationsdatum", date);
    let accessibility = fields.required("tillgänglighet", accessibility);
    let redirects = fields.optional_list("omdirigeringar", redirects::redirect);
    fields.finish();
    let languages = languages?;
    for (at, language) in languages.iter().enumerate() {
        if languages[..at].iter().any(|earlier| earlier.value == language.value) {
            let fault = Diagnostic::at(&rules::LANGUAGE_TWICE, &language.place);
            context.fault(fault.with("language", language.value.clone()));
        }
        if !known_languages.contains(&language.value) {
            context.fault(
                Diagnostic::at(&rules::LANGUAGE_UNKNOWN, &language.place)
                    .with("language", language.value.clone())
                    .known(known_languages.iter().map(String::as_str)),
            );
        }
    }
    let (publisher, organisation_number) = publisher?;
    let mut release = release?;
    release.zone = zone?;
    Some(Settings {
        title: title?,
        base: base?,
        languages: languages.into_iter().map(|language| language.value).collect(),
        description: description?,
        publisher,
        organisation_number,
        contact: contact?,
        release,
        accent: accent?,
        logo: logo_file?.zip(logo_text?),
        fictional: fictional?,
        demonstration_date: demonstration_date?,
        accessibility: accessibility?,
        redirects: redirects::followed(context, redirects?),
    })
}

fn publisher<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<(String, Option<String>)> {
    let mut fields = Fields::of(context, node)?;
    let name = fields.required("namn", line);
    let number = fields.optional("organisationsnummer", raw);
    fields.finish();
    Some((name?, number?))
}

fn time_zone(context: &Context<'_>, node: &Node) -> Option<TimeZone> {
    let written = raw(context, node)?;
    let zone = TimeZone::get(&written).ok();
    if zone.is_none() {
        context.fault(Diagnostic::at(&rules::BAD_ZONE, &node.place).with("written", written));
    }
    zone
}

fn release<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<ReleaseRule> {
    let mut fields = Fields::of(context, node)?;
    let weekday = fields.required("veckodag", word(WEEKDAYS));
    let nth = fields.required("vilken", word(WHICH));
    let time = fields.required("klockslag", time);
    let exceptions = fields.optional_list("undantag", exception);
    fields.finish();
    let (places, exceptions) = exceptions?.into_iter().map(|moved| (moved.place, moved.value)).unzip();
    let rule = ReleaseRule { weekday: weekday?, nth: nth?, time: time?, zone: TimeZone::UTC, exceptions };
    moved_wrong(context, &rule, places);
    Some(rule)
}

/// An announced date is moved once, to another day, and never past the next release: readers plan by the calendar, and
/// quarters that come out of order could not be compared with the one before.
fn moved_wrong(context: &Context<'_>, rule: &ReleaseRule, places: Vec<Place>) {
    for (at, (moved, place)) in rule.exceptions.iter().zip(places).enumerate() {
        let next = rule.date(moved.quarter.next());
        let (what, day) = if rule.exceptions[..at].iter().any(|before| before.quarter == moved.quarter) {
            ("twice", moved.date)
        } else if moved.date == rule.ordinary_date(moved.quarter) {
            ("same", moved.date)
        } else if moved.date >= next {
            ("late", next)
        } else {
            continue;
        };
        context.fault(
            Diagnostic::at(&rules::RELEASE_MOVED_WRONG, &place)
                .with("what", what)
                .with("quarter", moved.quarter.to_string())
                .with("date", moved.date.to_string())
                .with("day", day.to_string()),
        );
    }
}

/// A moved release, at the place of its date.
fn exception<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<Placed<ReleaseException>> {
    let mut fields = Fields::of(context, node)?;
    let quarter_of = fields.required("kvartal", quarter);
    let date_of = fields.required("datum", placed(date));
    let reason = fields.required("skäl", line);
    fields.finish();
    let (quarter, date) = (quarter_of?, date_of?);
    if *date <= quarter.last_day() {
        context.fault(
            Diagnostic::at(&rules::FOLLOW_UP_EARLY, &date.place)
                .with("date", date.value.to_string())
                .with("quarter", quarter.to_string())
                .with("end", quarter.last_day().to_string()),
        );
    }
    Some(Placed::new(ReleaseException { quarter, date: date.value, reason: reason? }, date.place))
}

fn accent(context: &Context<'_>, node: &Node) -> Option<Colour> {
    let colour = colour(context, node)?;
    let white = Colour { red: 255, green: 255, blue: 255 };
    let contrast = colour.contrast(white);
    if contrast < LEAST_CONTRAST {
        context.fault(
            Diagnostic::at(&rules::LOW_CONTRAST, &node.place)
                .with("colour", colour.hex())
                .with("contrast", format!("{contrast:.1}").replace('.', ",")),
        );
    }
    Some(colour)
}

fn accessibility<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<Accessibility> {
    let mut fields = Fields::of(context, node)?;
    let place = fields.place();
    let status = fields.required("status", word(COMPLIANCE));
    let assessed = fields.optional("granskad", date);
    let method = fields.required("metod", line);
    let updated = fields.required("uppdaterad", date);
    let shortcomings = fields.optional_list("brister", shortcoming);
    let burdensome = fields.optional_list("oskäligt betungande", exemption);
    let outside = fields.optional_list("utanför lagen", exemption);
    fields.finish();
    if status == Some(Compliance::Full) && assessed == Some(None) {
        context.fault(Diagnostic::at(&rules::ASSESSMENT_MISSING, &place));
    }
    // A site may fall short by nothing else than what it is too burdensome to mend.
    let tells_nothing =
        shortcomings.as_ref().is_some_and(Vec::is_empty) && burdensome.as_ref().is_some_and(Vec::is_empty);
    if status.is_some_and(|status| status != Compliance::Full) && tells_nothing {
        context.fault(Diagnostic::at(&rules::SHORTCOMINGS_MISSING, &place));
    }
    Some(Accessibility {
        status: status?,
        assessed: assessed?,
        method: method?,
        updated: updated?,
        shortcomings: shortcomings?,
        burdensome: burdensome?,
        outside: outside?,
    })
}

fn exemption<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<Exemption> {
    let mut fields = Fields::of(context, node)?;
    let what = fields.required("innehåll", line);
    let why = fields.required("varför", line);
    fields.finish();
    Some(Exemption { what: what?, why: why? })
}

fn shortcoming<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<Shortcoming> {
    let mut fields = Fields::of(context, node)?;
    let what = fields.required("brist", line);
    let why = fields.required("varför", line);
    let fixed_by = fields.optional("åtgärdas", date);
    fields.finish();
    Some(Shortcoming { what: what?, why: why?, fixed_by: fixed_by? })
}
