//! The catalogue of the data (`DCAT-AP-SE` 3, in `RDF/XML`): what the national portal, Sveriges dataportal, gathers at `/datasets/dcat`.
//!
//! What is catalogued are the results of each partnership, each public quarter of them in a series, the corrections and the
//! calendar. Titles stand in Swedish and in English, as the portal asks for; they are the only words that a site has in both.

use jiff::civil::Date;

use super::rdf::{Graph, dcat, dct, foaf, vcard};
use crate::locale::{Argument, Locale};
use crate::model::address;
use crate::model::period::Quarter;
use crate::site::scene::{Local, Scene};

/// The subject that all of it belongs to: justice, legal system and public safety.
const THEME: &str = "http://publications.europa.eu/resource/authority/data-theme/JUST";
const QUARTERLY: &str = "http://publications.europa.eu/resource/authority/frequency/QUARTERLY";
const IRREGULAR: &str = "http://publications.europa.eu/resource/authority/frequency/IRREG";
const PUBLIC: &str = "http://publications.europa.eu/resource/authority/access-right/PUBLIC";
const SWEDEN: &str = "http://publications.europa.eu/resource/authority/country/SWE";
const LANGUAGES: &str = "http://publications.europa.eu/resource/authority/language/";
const FILE_TYPES: &str = "http://publications.europa.eu/resource/authority/file-type/";
const MEDIA_TYPES: &str = "http://www.iana.org/assignments/media-types/";
/// A publisher that is a local authority, in the vocabulary that the profile names.
const LOCAL_AUTHORITY: &str = "http://purl.org/adms/publishertype/LocalAuthority";

/// The form of a file: what the vocabularies call it.
#[derive(Clone, Copy)]
struct Form {
    file_type: &'static str,
    media_type: &'static str,
    /// The key of the words for it.
    name: &'static str,
}

const CSV: Form = Form { file_type: "CSV", media_type: "text/csv", name: "csv" };
const JSON: Form = Form { file_type: "JSON", media_type: "application/json", name: "json" };
const ATOM: Form = Form { file_type: "ATOM", media_type: "application/atom+xml", name: "atom" };
const CALENDAR: Form = Form { file_type: "ICS", media_type: "text/calendar", name: "ics" };

/// What is said in two languages: a key, with the names that stand in it.
struct Words<'a> {
    key: &'a str,
    name: &'a str,
    quarter: Option<Quarter>,
}

/// A dataset before it is written.
struct Dataset<'a> {
    /// The page that shows the same.
    page: String,
    title: Words<'a>,
    description: Words<'a>,
    frequency: Option<&'static str>,
    issued: Option<Date>,
    /// The days that it is about.
    covers: Option<(Date, Date)>,
    files: Vec<(String, Form)>,
    /// The schema of what it holds.
    follows: Option<&'static str>,
}

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
        self.words(&catalogue, dct("title"), &Words { key: "site-catalogue-title", name: &site.title, quarter: None });
        self.graph.text(&catalogue, dct("description"), &site.description, self.scene.locale.language());
        self.graph.link(&catalogue, foaf("homepage"), &self.scene.absolute(address::START));
        self.graph.link(&catalogue, dct("license"), super::LICENCE);
        self.graph.link(&catalogue, dct("spatial"), SWEDEN);
        self.languages_of(&catalogue);
        self.publisher(&catalogue);
        let latest = site.release.latest_released(&site.now);
        self.graph.day(&catalogue, dct("modified"), site.release.date(latest));
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
    }

    fn partnership(&mut self, local: Local<'_>) {
        let (home, data) = (address::partnership(local.id()), address::partnership_data(local.id()));
        let name = local.partnership.name.as_str();
        let mut files = vec![(address::results_json(&data), JSON)];
        files.extend(super::TABLES.iter().map(|table| (address::table_csv(&data, table.name), CSV)));
        files.push((address::feed(&home), ATOM));
        self.dataset(&Dataset {
            page: home.clone(),
            title: Words { key: "site-catalogue-results", name, quarter: None },
            description: Words { key: "site-catalogue-results-about", name, quarter: None },
            frequency: Some(QUARTERLY),
            issued: local.released.first().map(|first| self.scene.site.release.date(*first)),
            covers: local.released.first().zip(local.latest()).map(|(from, to)| (from.first_day(), to.last_day())),
            files,
            follows: Some(address::RESULT_SCHEMA),
        });
        let series = self.scene.absolute(&format!("{home}#kvartal"));
        if local.released.is_empty() {
            return;
        }
        self.graph.is_a(&series, dcat("DatasetSeries"));
        self.graph.link(&self.catalogue, dcat("dataset"), &series);
        self.describe(
            &series,
            &Words { key: "site-catalogue-series", name, quarter: None },
            &Words { key: "site-catalogue-series-about", name, quarter: None },
        );
        self.graph.link(&series, dct("accrualPeriodicity"), QUARTERLY);
        let mut before: Option<String> = None;
        for quarter in local.released {
            let page = address::quarter(local.id(), *quarter);
            let dataset = self.dataset(&Dataset {
                title: Words { key: "site-catalogue-quarter", name, quarter: Some(*quarter) },
                description: Words { key: "site-catalogue-quarter-about", name, quarter: Some(*quarter) },
                frequency: None,
                issued: Some(self.scene.site.release.date(*quarter)),
                covers: Some((quarter.first_day(), quarter.last_day())),
                files: vec![
                    (address::results_json(&page), JSON),
                    (address::table_csv(&page, super::RESULTS.name), CSV),
                ],
                follows: Some(address::RESULT_SCHEMA),
                page,
            });
            self.graph.link(&dataset, dcat("inSeries"), &series);
            let place = if before.is_none() { "first" } else { "last" };
            if before.is_none() || Some(*quarter) == local.latest() {
                self.graph.link(&series, dcat(place), &dataset);
            }
            if let Some(before) = before.replace(dataset.clone()) {
                self.graph.link(&dataset, dcat("prev"), &before);
            }
        }
    }

    fn corrections(&mut self) {
        let title = self.scene.site.title.as_str();
        self.dataset(&Dataset {
            page: address::CORRECTIONS.to_owned(),
            title: Words { key: "site-catalogue-corrections", name: title, quarter: None },
            description: Words { key: "site-catalogue-corrections-about", name: title, quarter: None },
            frequency: Some(IRREGULAR),
            issued: None,
            covers: None,
            files: vec![
                (address::table_csv(address::DATA, "rattelser"), CSV),
                (address::CORRECTIONS_FEED.to_owned(), ATOM),
            ],
            follows: None,
        });
    }

    fn calendar(&mut self) {
        let title = self.scene.site.title.as_str();
        self.dataset(&Dataset {
            page: address::CALENDAR.to_owned(),
            title: Words { key: "site-catalogue-calendar", name: title, quarter: None },
            description: Words { key: "site-catalogue-calendar-about", name: title, quarter: None },
            frequency: Some(QUARTERLY),
            issued: None,
            covers: None,
            files: vec![(address::CALENDAR_JSON.to_owned(), JSON), (address::CALENDAR_ICS.to_owned(), CALENDAR)],
            follows: Some(address::CALENDAR_SCHEMA),
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
        if let Some(day) = told.issued {
            self.graph.day(&dataset, dct("issued"), day);
        }
        if let Some((from, to)) = told.covers {
            let period = format!("{page}#tid");
            self.graph.link(&dataset, dct("temporal"), &period);
            self.graph.is_a(&period, dct("PeriodOfTime"));
            self.graph.day(&period, dcat("startDate"), from);
            self.graph.day(&period, dcat("endDate"), to);
        }
        for (file, form) in &told.files {
            self.distribution(&dataset, file, *form, told);
        }
        dataset
    }

    /// What every dataset and series says.
    fn describe(&mut self, what: &str, title: &Words<'_>, description: &Words<'_>) {
        self.words(what, dct("title"), title);
        self.words(what, dct("description"), description);
        self.publisher(what);
        self.contact(what);
        self.graph.link(what, dcat("theme"), THEME);
        self.graph.link(what, dct("accessRights"), PUBLIC);
    }

    fn distribution(&mut self, dataset: &str, file: &str, form: Form, told: &Dataset<'_>) {
        let address = self.scene.absolute(file);
        // The file is what is fetched; that it can be fetched so is another thing.
        let distribution = format!("{address}#distribution");
        self.graph.link(dataset, dcat("distribution"), &distribution);
        self.graph.is_a(&distribution, dcat("Distribution"));
        let key = format!("site-catalogue-form-{}", form.name);
        let name = file.rsplit('/').next().unwrap_or_default();
        self.words(&distribution, dct("title"), &Words { key: &key, name, quarter: None });
        self.graph.link(&distribution, dcat("accessURL"), &address);
        self.graph.link(&distribution, dcat("downloadURL"), &address);
        self.graph.link(&distribution, dct("license"), super::LICENCE);
        self.graph.link(&distribution, dct("format"), &format!("{FILE_TYPES}{}", form.file_type));
        self.graph.link(&distribution, dcat("mediaType"), &format!("{MEDIA_TYPES}{}", form.media_type));
        if let (Some(schema), "json") = (told.follows, form.name) {
            let schema = self.scene.absolute(schema);
            self.graph.link(&distribution, dct("conformsTo"), &schema);
            self.graph.is_a(&schema, dct("Standard"));
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

    fn words(&mut self, subject: &str, predicate: oxrdf::NamedNode, words: &Words<'_>) {
        for locale in self.languages {
            let mut arguments: Vec<(&str, Argument<'_>)> = vec![("name", words.name.into())];
            if let Some(quarter) = words.quarter {
                let (number, year) = (quarter.number.to_string(), quarter.year.to_string());
                let said = locale.say("quarter", &[("number", number.into()), ("year", year.into())]);
                arguments.push(("quarter", said.into()));
            }
            let text = locale.say(words.key, &arguments);
            self.graph.text(subject, predicate.clone(), &text, locale.language());
        }
    }

    /// The name of a part of the catalogue.
    fn part(&self, name: &str) -> String {
        format!("{}#{name}", self.catalogue)
    }
}
