//! The catalogue of the data (`DCAT-AP-SE` 3, in `RDF/XML`): what the national portal, Sveriges dataportal, gathers at `/datasets/dcat`.
//!
//! What is catalogued are the results of each partnership, each public quarter of them in a series, the corrections and the
//! calendar. Titles stand in Swedish and in English, as the portal asks for; names and descriptions are those of the site's translation
//! where it has one.

mod terms;
mod words;

use jiff::civil::Date;

use super::rdf::{Graph, dcat, dct, foaf, vcard};
use crate::locale::Locale;
use crate::model::address;
use crate::model::partnership::PartyKind;
use crate::site::pages::corrections;
use crate::site::scene::{Local, Scene};
use terms::{
    ATOM, CALENDAR, CSV, FILE_TYPES, Form, IRREGULAR, JSON, LANGUAGES, LOCAL_AUTHORITY, MEDIA_TYPES,
    NATIONAL_AUTHORITY, PUBLIC, QUARTERLY, SWEDEN, THEME,
};
use words::{Name, Words};

/// A dataset before it is written.
struct Dataset<'a> {
    /// The page that shows the same.
    page: String,
    title: Words<'a>,
    description: Words<'a>,
    frequency: Option<&'static str>,
    issued: Option<Date>,
    modified: Option<Date>,
    /// The days that it is about; one that grows has no last.
    covers: Option<(Date, Option<Date>)>,
    files: Vec<(String, Form)>,
    /// The partnership whose parties answer for it.
    of: Option<Local<'a>>,
}

/// The schemas: the files that follow them end so, and the key of what they are called.
const SCHEMAS: [(&str, &str, &str); 3] = [
    ("planresultat.json", address::PLAN_SCHEMA, "site-data-schema-plans"),
    ("resultat.json", address::RESULT_SCHEMA, "site-data-schema-results"),
    ("kalender.json", address::CALENDAR_SCHEMA, "site-data-schema-calendar"),
];

/// The catalogue.
#[must_use]
pub fn write(scene: &Scene<'_>, languages: &[Locale]) -> String {
    let mut writer =
        Writer { scene, languages, graph: Graph::default(), catalogue: scene.absolute(address::CATALOGUE) };
    writer.catalogue();
    for local in scene.locals() {
        writer.partnership(local);
    }
    writer.corrections();
    writer.calendar();
    writer.graph.write()
}

struct Writer<'a> {
    scene: &'a Scene<'a>,
    languages: &'a [Locale],
    graph: Graph,
    catalogue: String,
}

impl Writer<'_> {
    fn catalogue(&mut self) {
        let site = self.scene.site;
        let catalogue = self.catalogue.clone();
        self.graph.is_a(&catalogue, dcat("Catalog"));
        self.words(&catalogue, &dct("title"), &Words::of("site-catalogue-title", Name::Site));
        self.told(&catalogue, &dct("description"), |site| &site.description);
        self.graph.link(&catalogue, foaf("homepage"), &self.scene.absolute(address::START));
        self.graph.link(&catalogue, dct("license"), super::LICENCE);
        self.graph.link(&catalogue, dct("spatial"), SWEDEN);
        self.languages_of(&catalogue);
        self.publisher(&catalogue);
        let first = self.scene.locals().filter_map(|local| local.released.first().copied()).min();
        if let Some(first) = first {
            self.graph.day(&catalogue, dct("issued"), site.release.date(first));
        }
        self.graph.day(&catalogue, dct("modified"), self.scene.changed());
    }

    fn publisher(&mut self, of: &str) {
        let site = self.scene.site;
        let agent = self.part("utgivare");
        self.graph.link(of, dct("publisher"), &agent);
        self.graph.is_a(&agent, foaf("Agent"));
        self.graph.text(&agent, foaf("name"), &site.publisher, self.scene.locale.language());
        self.graph.link(&agent, dct("type"), LOCAL_AUTHORITY);
        self.graph.link(&agent, foaf("homepage"), &self.scene.absolute(address::START));
        self.graph.link(&agent, foaf("mbox"), &format!("mailto:{}", site.contact.email));
    }

    fn contact(&mut self, of: &str) {
        let site = self.scene.site;
        let contact = self.part("kontakt");
        self.graph.link(of, dcat("contactPoint"), &contact);
        self.graph.is_a(&contact, vcard("Organization"));
        self.graph.plain(&contact, vcard("fn"), &format!("{}, {}", site.contact.function, site.publisher));
        self.graph.link(&contact, vcard("hasEmail"), &format!("mailto:{}", site.contact.email));
        if let Some(phone) = &site.contact.phone {
            let (voice, number) =
                (self.part("telefon"), phone.replace(|sign: char| !sign.is_ascii_digit() && sign != '+', ""));
            self.graph.link(&contact, vcard("hasTelephone"), &voice);
            self.graph.is_a(&voice, vcard("Voice"));
            self.graph.link(&voice, vcard("hasValue"), &format!("tel:{number}"));
        }
    }

    /// The parties of a partnership: those who have made what the publisher gives out.
    fn creators(&mut self, of: &str, local: Local<'_>) {
        let home = self.scene.absolute(&address::partnership(local.id()));
        for party in local.partnership.parties.iter() {
            let agent = format!("{home}#part-{}", party.id);
            self.graph.link(of, dct("creator"), &agent);
            self.graph.is_a(&agent, foaf("Agent"));
            self.graph.text(&agent, foaf("name"), &party.name, self.scene.locale.language());
            match party.kind {
                PartyKind::Municipality => self.graph.link(&agent, dct("type"), LOCAL_AUTHORITY),
                PartyKind::Police => self.graph.link(&agent, dct("type"), NATIONAL_AUTHORITY),
                PartyKind::Other => {}
            }
        }
    }

    fn partnership(&mut self, local: Local<'_>) {
        let (home, data) = (address::partnership(local.id()), address::partnership_data(local.id()));
        let name = Name::Partnership(local.id());
        let form = |kind: &str| if kind == "text/csv" { CSV } else { JSON };
        let mut files: Vec<(String, Form)> =
            super::files_of(&data).into_iter().map(|(file, kind)| (file, form(kind))).collect();
        files.push((address::feed(&home), ATOM));
        let issued = local.released.first().map(|first| self.scene.site.release.date(*first));
        let covers = local.released.first().map(|from| (from.first_day(), None));
        self.dataset(&Dataset {
            page: home.clone(),
            title: Words::of("site-catalogue-results", name),
            description: Words::of("site-catalogue-results-about", name),
            frequency: Some(QUARTERLY),
            issued,
            modified: local.changed(),
            covers,
            files,
            of: Some(local),
        });
        if local.released.is_empty() {
            return;
        }
        let series = self.scene.absolute(&format!("{home}#kvartal"));
        self.graph.is_a(&series, dcat("DatasetSeries"));
        self.graph.link(&self.catalogue, dcat("dataset"), &series);
        let words = ["site-catalogue-series", "site-catalogue-series-about"].map(|key| Words::of(key, name));
        self.describe(&series, &words[0], &words[1]);
        self.creators(&series, local);
        self.graph.link(&series, dcat("landingPage"), &self.scene.absolute(&address::results(local.id())));
        self.graph.link(&series, dct("accrualPeriodicity"), QUARTERLY);
        self.when(&series, issued, local.changed(), covers);
        self.quarters(local, &series);
    }

    /// The quarters of a series, each after the one before.
    fn quarters(&mut self, local: Local<'_>, series: &str) {
        let name = Name::Partnership(local.id());
        let mut before: Option<String> = None;
        for quarter in local.released {
            let page = address::quarter(local.id(), *quarter);
            let dataset = self.dataset(&Dataset {
                title: Words::of("site-catalogue-quarter", name).in_quarter(*quarter),
                description: Words::of("site-catalogue-quarter-about", name).in_quarter(*quarter),
                frequency: None,
                issued: Some(self.scene.site.release.date(*quarter)),
                modified: Some(local.quarter_changed(*quarter)),
                covers: Some((quarter.first_day(), Some(quarter.last_day()))),
                files: vec![
                    (address::results_json(&page), JSON),
                    (address::table_csv(&page, super::RESULTS.name), CSV),
                ],
                page,
                of: Some(local),
            });
            self.graph.link(&dataset, dcat("inSeries"), series);
            let place = if before.is_none() { "first" } else { "last" };
            if before.is_none() || Some(*quarter) == local.latest() {
                self.graph.link(series, dcat(place), &dataset);
            }
            if let Some(before) = before.replace(dataset.clone()) {
                self.graph.link(&dataset, dcat("prev"), &before);
            }
        }
    }

    fn corrections(&mut self) {
        self.dataset(&Dataset {
            page: address::CORRECTIONS.to_owned(),
            title: Words::of("site-catalogue-corrections", Name::Site),
            description: Words::of("site-catalogue-corrections-about", Name::Site),
            frequency: Some(IRREGULAR),
            issued: None,
            modified: corrections::all(self.scene).first().map(|newest| newest.correction.date),
            covers: None,
            files: vec![
                (address::table_csv(address::DATA, "rattelser"), CSV),
                (address::table_csv(address::DATA, "planrattelser"), CSV),
                (address::CORRECTIONS_FEED.to_owned(), ATOM),
            ],
            of: None,
        });
    }

    fn calendar(&mut self) {
        let release = &self.scene.site.release;
        self.dataset(&Dataset {
            page: address::CALENDAR.to_owned(),
            title: Words::of("site-catalogue-calendar", Name::Site),
            description: Words::of("site-catalogue-calendar-about", Name::Site),
            frequency: Some(QUARTERLY),
            issued: None,
            // A release moves from what is to come to what has been.
            modified: Some(release.date(release.latest_released(&self.scene.site.now))),
            covers: None,
            files: vec![(address::CALENDAR_JSON.to_owned(), JSON), (address::CALENDAR_ICS.to_owned(), CALENDAR)],
            of: None,
        });
    }

    /// Writes a dataset and gives its name.
    fn dataset(&mut self, told: &Dataset<'_>) -> String {
        let page = self.scene.absolute(&told.page);
        // The page is a page: what it shows has a name of its own.
        let dataset = format!("{page}#data");
        self.graph.is_a(&dataset, dcat("Dataset"));
        self.graph.link(&self.catalogue, dcat("dataset"), &dataset);
        self.describe(&dataset, &told.title, &told.description);
        self.graph.link(&dataset, dcat("landingPage"), &page);
        self.graph.is_a(&page, foaf("Document"));
        self.languages_of(&dataset);
        if let Some(frequency) = told.frequency {
            self.graph.link(&dataset, dct("accrualPeriodicity"), frequency);
        }
        if let Some(local) = told.of {
            self.creators(&dataset, local);
        }
        self.when(&dataset, told.issued, told.modified, told.covers);
        for (file, form) in &told.files {
            self.distribution(&dataset, file, *form);
        }
        dataset
    }

    /// When a dataset or a series came out and changed, and the days that it is about.
    fn when(&mut self, what: &str, issued: Option<Date>, modified: Option<Date>, covers: Option<(Date, Option<Date>)>) {
        for (term, day) in [("issued", issued), ("modified", modified)] {
            if let Some(day) = day {
                self.graph.day(what, dct(term), day);
            }
        }
        if let Some((from, to)) = covers {
            let period = format!("{what}-tid");
            self.graph.link(what, dct("temporal"), &period);
            self.graph.is_a(&period, dct("PeriodOfTime"));
            self.graph.day(&period, dcat("startDate"), from);
            if let Some(to) = to {
                self.graph.day(&period, dcat("endDate"), to);
            }
        }
    }

    /// What every dataset and series says.
    fn describe(&mut self, what: &str, title: &Words<'_>, description: &Words<'_>) {
        self.words(what, &dct("title"), title);
        self.words(what, &dct("description"), description);
        self.each_word(what, &dcat("keyword"), "site-catalogue-keywords");
        self.publisher(what);
        self.contact(what);
        self.graph.link(what, dcat("theme"), THEME);
        self.graph.link(what, dct("accessRights"), PUBLIC);
    }

    fn distribution(&mut self, dataset: &str, file: &str, form: Form) {
        let address = self.scene.absolute(file);
        // The file is what is fetched; that it can be fetched so is another thing.
        let distribution = format!("{address}#distribution");
        self.graph.link(dataset, dcat("distribution"), &distribution);
        self.graph.is_a(&distribution, dcat("Distribution"));
        let key = format!("site-catalogue-form-{}", form.name);
        let name = file.rsplit('/').next().unwrap_or_default();
        self.words(&distribution, &dct("title"), &Words::of(&key, Name::Same(name)));
        self.graph.link(&distribution, dcat("accessURL"), &address);
        self.graph.link(&distribution, dcat("downloadURL"), &address);
        self.graph.link(&distribution, dct("license"), super::LICENCE);
        self.graph.link(&distribution, dct("format"), &format!("{FILE_TYPES}{}", form.file_type));
        self.graph.link(&distribution, dcat("mediaType"), &format!("{MEDIA_TYPES}{}", form.media_type));
        if let Some((_, schema, title)) = SCHEMAS.iter().find(|(end, ..)| file.ends_with(end)) {
            let schema = self.scene.absolute(schema);
            self.graph.link(&distribution, dct("conformsTo"), &schema);
            self.graph.is_a(&schema, dct("Standard"));
            self.words(&schema, &dct("title"), &Words::of(title, Name::Site));
        }
    }

    fn languages_of(&mut self, what: &str) {
        // The vocabulary names languages by three letters.
        let code = match self.scene.locale.language() {
            "sv" => "SWE",
            "en" => "ENG",
            _ => return,
        };
        self.graph.link(what, dct("language"), &format!("{LANGUAGES}{code}"));
    }

    /// The name of a part of the catalogue.
    fn part(&self, name: &str) -> String {
        format!("{}#{name}", self.catalogue)
    }
}
