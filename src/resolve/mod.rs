//! Sources → model: every record read key by key, every reference followed, every fault gathered.
//!
//! Nothing stops at the first fault. What comes back is the site as far as it could be read, together with all that is wrong;
//! the site is whole, and fit to be rendered, when there are no errors. Records are written in Swedish; from here on the
//! data speaks English.

mod agreement;
mod checklist;
mod communication;
mod context;
mod dialogue;
mod fields;
mod follow_up;
mod index;
mod page;
mod pages;
mod partnership;
mod people;
mod plan;
mod problem;
mod promise;
mod redirects;
mod sections;
mod signed;
mod site;
mod situation;
mod steps;
mod table_words;
pub mod translation;
mod walk;

use std::collections::BTreeSet;

use jiff::civil::Date;
use jiff::{Timestamp, ZonedDateTime};
use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, nearest, rules};
use crate::model::edition::Published;
use crate::model::translation::Translations as Translated;
use crate::model::{Page, Site};
use crate::place::Place;
use crate::source::Sources;
use context::Context;

/// The site's settings file.
const SITE_FILE: &str = "webbplats.yaml";
/// Folders directly under the content folder that are not partnerships.
const SITE_FOLDERS: [&str; 2] = ["sidor", "bilder"];
/// What can stand in a partnership's folder, for suggestions.
const PARTNERSHIP_PLACES: [&str; 16] = [
    "partnerskap.yaml",
    "lagesbilder",
    "problem",
    "overenskommelser",
    "atgardsplaner",
    "loften",
    "undertecknat",
    "dialoger",
    "trygghetsvandringar",
    "kommunikationsplan.yaml",
    "steg.yaml",
    "checklistor",
    "uppfoljningar",
    "data",
    "bilder",
    "sidor",
];
/// Folder names under which a partnership cannot publish, for the site itself does.
const RESERVED: [&str; 10] =
    ["om", "blanketter", "css", "sok", "en", "datasets", "kalender", "rattelser", "data", "internt"];

/// The moment that counts as now.
#[derive(Debug, Clone)]
pub struct Now {
    /// What the caller asks for; before all else.
    pub asked: Option<Asked>,
    /// The system's clock; after the content's demonstration date.
    pub system: Timestamp,
}

/// A moment that the caller asks for.
#[derive(Debug, Clone)]
pub enum Asked {
    /// A date: noon of it in the site's time zone, so that a result released that morning is public.
    Date(Date),
    /// An exact moment.
    Moment(ZonedDateTime),
}

/// What came of reading the content.
#[derive(Debug)]
pub struct Resolved {
    /// The site, as far as it could be read.
    pub site: Option<Site>,
    /// What is wrong.
    pub faults: Vec<Diagnostic>,
}

/// Reads everything. `languages` are those that there are words for.
#[must_use]
pub fn resolve(sources: &Sources, now: &Now, languages: &[String]) -> Resolved {
    let mut faults = Vec::new();
    let mut used = BTreeSet::new();
    let folders = partnership_folders(sources);

    // The settings come first: which links lead anywhere depends on what has been released.
    let no_pages = std::collections::BTreeMap::new();
    let settings = {
        let context = Context::new(sources, &no_pages, "");
        let settings = context.record(SITE_FILE).and_then(|record| site::resolve(&context, &record, languages));
        if !sources.holds(SITE_FILE) {
            context.fault(Diagnostic::at(&rules::SITE_FILE_MISSING, &Place::file(SITE_FILE)));
        }
        let (found, read) = context.finish();
        faults.extend(found);
        used.extend(read);
        settings
    };
    let moment = settings.as_ref().map(|settings| moment(now, settings));
    let release = settings.as_ref().zip(moment.as_ref()).map(|(settings, moment)| (&settings.release, moment));
    let pages = pages::addresses(sources, &folders, release);

    let own_pages = {
        let context = Context::new(sources, &pages, "");
        let own = site_pages(&context, sources);
        let (found, read) = context.finish();
        faults.extend(found);
        used.extend(read);
        own
    };

    // Without settings there is no site to publish on, so nothing is approved for it either.
    let today = moment.as_ref().map_or(Date::MIN, ZonedDateTime::date);
    let outcomes: Vec<_> =
        folders.par_iter().map(|folder| partnership::resolve(sources, &pages, folder, today)).collect();
    let mut partnerships = Vec::new();
    for (outcome, folder) in outcomes.into_iter().zip(&folders) {
        faults.extend(outcome.faults);
        used.extend(outcome.used);
        partnerships.extend(outcome.partnership);
        let is_language = settings.as_ref().is_some_and(|settings| settings.languages.contains(folder));
        if RESERVED.contains(&folder.as_str()) || is_language {
            faults.push(
                Diagnostic::at(&rules::RESERVED_ID, &Place::file(format!("{folder}/partnerskap.yaml")))
                    .with("id", folder),
            );
        } else if !fields::is_id(folder) {
            let place = Place::file(format!("{folder}/partnerskap.yaml"));
            faults.push(
                Diagnostic::at(&rules::BAD_FILE_NAME, &place).with("name", folder).with("near", fields::as_id(folder)),
            );
        }
    }
    if folders.is_empty() {
        faults.push(Diagnostic::at(&rules::NO_PARTNERSHIP, &Place::file(SITE_FILE)));
    }
    unread(sources, &used, &folders, &mut faults);

    let site = settings.zip(moment).map(|(settings, now)| Site {
        language: sources.language.clone().or(settings.languages.first().cloned()).unwrap_or_default(),
        translated: Translated::default(),
        translations: Vec::new(),
        title: settings.title,
        base: settings.base,
        languages: settings.languages,
        description: settings.description,
        publisher: settings.publisher,
        organisation_number: settings.organisation_number,
        contact: settings.contact,
        release: settings.release,
        accent: settings.accent,
        logo: settings.logo,
        fictional: settings.fictional,
        demonstration_date: settings.demonstration_date,
        accessibility: settings.accessibility,
        redirects: settings.redirects,
        pages: own_pages,
        partnerships,
        published: Published::default(),
        now,
    });
    Resolved { site, faults }
}

/// Reads the content in every further language of a site: its own words where they have not been translated, its own facts
/// throughout. Gives what is wrong with the translations; what is wrong with the content itself has been told.
#[must_use]
pub fn translate(site: &mut Site, sources: &Sources, now: &Now, languages: &[String]) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for language in site.languages.iter().skip(1) {
        let (translated, found) = translation::standing(sources, language);
        faults.extend(found);
        let sources = sources.in_language(language);
        let resolved = resolve(&sources, now, languages);
        faults.extend(
            resolved
                .faults
                .into_iter()
                .filter(|fault| fault.place.as_ref().is_some_and(|place| sources.translation(&place.file).is_some())),
        );
        let translation = resolved.site.map(|mut own| {
            for partnership in &mut own.partnerships {
                if let Some(original) = site.partnerships.iter().find(|one| one.id == partnership.id) {
                    partnership.follow_ups.take_original(&original.follow_ups);
                    for (of, plan) in partnership.plans.entries_mut() {
                        original.plans.get(of).into_iter().for_each(|original| plan.take_original(original));
                    }
                }
            }
            Site { translated, ..own }
        });
        site.translations.extend(translation);
    }
    let unused =
        sources.translations.iter().filter(|(language, _)| !site.languages.iter().skip(1).any(|own| own == *language));
    for (language, translations) in unused {
        faults.extend(translations.values().map(|translation| {
            let place = Place::file(translation.file.clone());
            Diagnostic::at(&rules::TRANSLATION_UNUSED, &place).with("language", language.clone())
        }));
    }
    faults
}

/// Every folder under the content folder that is not the site's own.
fn partnership_folders(sources: &Sources) -> Vec<String> {
    let folders: BTreeSet<&str> = sources
        .paths()
        .filter_map(|path| path.split_once('/').map(|(folder, _)| folder))
        .filter(|folder| !SITE_FOLDERS.contains(folder))
        .collect();
    folders.into_iter().map(str::to_owned).collect()
}

fn moment(now: &Now, settings: &site::Settings) -> ZonedDateTime {
    let zone = settings.release.zone.clone();
    let noon = |date: Date| {
        date.at(12, 0, 0, 0)
            .to_zoned_datetime(zone.clone())
            .unwrap_or_else(|_| now.system.to_zoned_datetime(zone.clone()))
    };
    match (&now.asked, settings.demonstration_date) {
        (Some(Asked::Moment(moment)), _) => moment.with_time_zone(zone),
        (Some(Asked::Date(date)), _) => noon(*date),
        (None, Some(date)) => noon(date),
        (None, None) => now.system.to_zoned_datetime(zone),
    }
}

fn site_pages(context: &Context<'_>, sources: &Sources) -> Vec<Page> {
    let mut pages = Vec::new();
    for path in sources.texts.keys().filter(|path| path.starts_with("sidor/")) {
        let Some(id) = path["sidor/".len()..].strip_suffix(".md").filter(|id| !id.contains('/')) else { continue };
        if !fields::is_id(id) {
            let fault = Diagnostic::at(&rules::BAD_FILE_NAME, &Place::file(path.clone())).with("name", id);
            context.fault(fault.with("near", format!("{}.md", fields::as_id(id))));
        }
        if matches!(id, "metoden" | "ordlista" | "tillganglighet") {
            context.fault(Diagnostic::at(&rules::RESERVED_ID, &Place::file(path.clone())).with("id", id));
        }
        let Some(record) = context.record(path) else { continue };
        pages.extend(page::resolve(context, id, &record));
    }
    pages
}

/// A file that nothing reads is told of: it is usually a typing error in its name.
fn unread(sources: &Sources, used: &BTreeSet<String>, folders: &[String], faults: &mut Vec<Diagnostic>) {
    for path in sources.paths().filter(|path| !used.contains(*path)) {
        if sources.unreadable(path).any(|known| known == path) {
            continue;
        }
        let inner = path.split_once('/').filter(|(folder, _)| folders.iter().any(|known| known == folder));
        let near = inner.and_then(|(folder, rest)| {
            let (first, tail) = rest.split_once('/').map_or((rest, ""), |(first, tail)| (first, tail));
            let known = nearest(first, PARTNERSHIP_PLACES)?;
            (known != first).then(|| format!("{folder}/{known}{}{tail}", if tail.is_empty() { "" } else { "/" }))
        });
        let fault = Diagnostic::at(&rules::UNREAD_FILE, &Place::file(path)).with("path", path);
        faults.push(match near {
            Some(near) => fault.with("near", near),
            None => fault,
        });
    }
}
