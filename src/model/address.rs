//! The addresses of the site: permanent, so they are made in one place and by no one else.
//!
//! An address is an absolute path that begins and ends with `/`; a PDF's ends with its file name.

use super::marker::Marker;
use super::period::Quarter;

/// The start page.
pub const START: &str = "/";
/// The method page: what the faces mean and how they are decided.
pub const METHOD: &str = "/om/metoden/";
/// The glossary: what the words mean.
pub const GLOSSARY: &str = "/om/ordlista/";
/// The PDF of the glossary.
pub const GLOSSARY_PDF: &str = "/om/ordlista.pdf";
/// The blank "klart när" lists of the five steps.
pub const STEPS_FORM_PDF: &str = "/blanketter/klart-nar.pdf";
/// The blank quick report.
pub const QUICK_REPORT_PDF: &str = "/blanketter/snabbrapport.pdf";
/// The calendar: which results come when.
pub const CALENDAR: &str = "/kalender/";
/// The calendar as a file to subscribe to.
pub const CALENDAR_ICS: &str = "/kalender.ics";
/// Everything that has been corrected.
pub const CORRECTIONS: &str = "/rattelser/";
/// The same as a feed.
pub const CORRECTIONS_FEED: &str = "/rattelser.atom";
/// The accessibility statement.
pub const ACCESSIBILITY: &str = "/om/tillganglighet/";

/// A page of the site's own.
#[must_use]
pub fn site_page(id: &str) -> String {
    format!("/om/{id}/")
}

/// A term: a part of the glossary.
#[must_use]
pub fn term(id: &str) -> String {
    format!("{GLOSSARY}#{id}")
}

/// A release: a part of the calendar.
#[must_use]
pub fn release(of: Quarter) -> String {
    format!("{CALENDAR}#kvartal-{}-{}", of.year, of.number)
}

/// A partnership's start page.
#[must_use]
pub fn partnership(partnership: &str) -> String {
    format!("/{partnership}/")
}

/// A page of a partnership's own.
#[must_use]
pub fn partnership_page(partnership: &str, id: &str) -> String {
    format!("/{partnership}/om/{id}/")
}

/// A promise.
#[must_use]
pub fn promise(partnership: &str, promise: &str) -> String {
    format!("/{partnership}/loften/{promise}/")
}

/// A quarter's results.
#[must_use]
pub fn quarter(partnership: &str, quarter: Quarter) -> String {
    format!("/{partnership}/uppfoljning/{}/kvartal-{}/", quarter.year, quarter.number)
}

/// The result of one promise in one quarter.
#[must_use]
pub fn result(partnership: &str, quarter: Quarter, promise: &str) -> String {
    format!("/{partnership}/uppfoljning/{}/kvartal-{}/{promise}/", quarter.year, quarter.number)
}

/// The newest results, whichever quarter they are of.
#[must_use]
pub fn latest(partnership: &str) -> String {
    format!("/{partnership}/uppfoljning/senaste/")
}

/// An older edition of a page's content: a page below the page.
#[must_use]
pub fn edition(page: &str, number: u32) -> String {
    format!("{page}utgava-{number}/")
}

/// Whether a page is that of an older edition.
#[must_use]
pub fn is_edition(page: &str) -> bool {
    page.trim_end_matches('/').rsplit('/').next().is_some_and(|name| name.starts_with("utgava-"))
}

/// What begins the addresses of the pages in a further language.
#[must_use]
pub fn language(tag: &str) -> String {
    format!("/{tag}")
}

/// The result of an action plan in one quarter.
#[must_use]
pub fn plan_result(partnership: &str, plan: &str, of: Quarter) -> String {
    format!("/{partnership}/atgardsplaner/{plan}/{}/kvartal-{}/", of.year, of.number)
}

/// All that has happened to a promise.
#[must_use]
pub fn history(partnership: &str, id: &str) -> String {
    format!("{}historik/", promise(partnership, id))
}

/// A correction of a result, counted from 1: a part of the result's page.
#[must_use]
pub fn correction(page: &str, number: usize) -> String {
    format!("{page}#rattelse-{number}")
}

/// An agreement.
#[must_use]
pub fn agreement(partnership: &str, id: &str) -> String {
    format!("/{partnership}/overenskommelser/{id}/")
}

/// An action plan.
#[must_use]
pub fn plan(partnership: &str, id: &str) -> String {
    format!("/{partnership}/atgardsplaner/{id}/")
}

/// A situation report.
#[must_use]
pub fn situation(partnership: &str, id: &str) -> String {
    format!("/{partnership}/lagesbilder/{id}/")
}

/// A dialogue: a part of its partnership's page.
#[must_use]
pub fn dialogue(partnership: &str, id: &str) -> String {
    format!("/{partnership}/#dialog-{id}")
}

/// A safety walk.
#[must_use]
pub fn walk(partnership: &str, id: &str) -> String {
    format!("/{partnership}/trygghetsvandringar/{id}/")
}

/// A problem: a part of the page of the situation report that shows it.
#[must_use]
pub fn problem(partnership: &str, situation: &str, id: &str) -> String {
    format!("/{partnership}/lagesbilder/{situation}/#problem-{id}")
}

/// An action: a part of its plan's page.
#[must_use]
pub fn action(partnership: &str, plan: &str, id: &str) -> String {
    format!("/{partnership}/atgardsplaner/{plan}/#atgard-{id}")
}

/// The part of an address that names a place on its page, such as `problem-bilinbrott`; empty where there is none.
#[must_use]
pub fn anchor(address: &str) -> &str {
    address.split_once('#').map_or("", |(_, anchor)| anchor)
}

/// The PDF of a page: a file in the page's own folder.
#[must_use]
pub fn pdf(page: &str, name: &str) -> String {
    format!("{page}{name}.pdf")
}

/// A file of the content that is published as it is, such as an image.
#[must_use]
pub fn file(path: &str) -> String {
    format!("/{path}")
}

/// The PDF of an agreement.
#[must_use]
pub fn agreement_pdf(partnership: &str, id: &str) -> String {
    pdf(&agreement(partnership, id), "samverkansoverenskommelse")
}

/// An agreement as it was signed. Never made by the tool: the bytes that the parties signed.
#[must_use]
pub fn agreement_signed(partnership: &str, id: &str) -> String {
    pdf(&agreement(partnership, id), "undertecknad")
}

/// A promise as it was signed.
#[must_use]
pub fn promise_signed(partnership: &str, id: &str) -> String {
    pdf(&promise(partnership, id), "undertecknad")
}

/// The PDF of an action plan.
#[must_use]
pub fn plan_pdf(partnership: &str, id: &str) -> String {
    pdf(&plan(partnership, id), "atgardsplan")
}

/// The PDF of a situation report.
#[must_use]
pub fn situation_pdf(partnership: &str, id: &str) -> String {
    pdf(&situation(partnership, id), "lagesbild")
}

/// The PDF of a promise.
#[must_use]
pub fn promise_pdf(partnership: &str, id: &str) -> String {
    pdf(&promise(partnership, id), "medborgarlofte")
}

/// The PDF of a quarter's report.
#[must_use]
pub fn quarter_pdf(partnership: &str, of: Quarter) -> String {
    pdf(&quarter(partnership, of), "kvartalsrapport")
}

/// The PDF of an action plan as a poster (form A).
#[must_use]
pub fn plan_poster_pdf(partnership: &str, id: &str) -> String {
    pdf(&plan(partnership, id), "affisch")
}

/// The PDF of a promise as a poster.
#[must_use]
pub fn promise_poster_pdf(partnership: &str, id: &str) -> String {
    pdf(&promise(partnership, id), "affisch")
}

/// The PDF of a year's report to the council.
#[must_use]
pub fn council_pdf(partnership: &str, year: i16) -> String {
    pdf(&format!("/{partnership}/rapporter/{year}/"), "rapport-till-fullmaktige")
}

/// The PDF of a communication plan.
#[must_use]
pub fn communication_pdf(partnership: &str, scope: &str) -> String {
    pdf(&format!("/{partnership}/kommunikationsplaner/{scope}/"), "kommunikationsplan")
}

/// The PDF of a safety walk.
#[must_use]
pub fn walk_pdf(partnership: &str, id: &str) -> String {
    pdf(&walk(partnership, id), "trygghetsvandring")
}

/// The PDF of the organisation and the cycle.
#[must_use]
pub fn organisation_pdf(partnership: &str) -> String {
    pdf(&self::partnership(partnership), "organisation")
}

/// The PDF of the five "klart när" lists.
#[must_use]
pub fn steps_pdf(partnership: &str) -> String {
    pdf(&self::partnership(partnership), "klart-nar")
}

/// A blank checklist, by the list's own id.
#[must_use]
pub fn checklist_form_pdf(list: &str) -> String {
    format!("/blanketter/checklistor/{list}.pdf")
}

/// A checklist that has been filled in. It is internal: the path is one below the folder of the internal editions.
#[must_use]
pub fn checklist_pdf(partnership: &str, id: &str) -> String {
    format!("/{partnership}/checklistor/{id}.pdf")
}

// Pages: the index of municipalities, archives, walks and texts that are easy to read.

/// All municipalities, county by county.
pub const PLACES: &str = "/kommuner/";

/// A county: a part of the index of municipalities.
#[must_use]
pub fn county(name: &str) -> String {
    format!("{PLACES}#lan-{}", slug(name))
}

/// A name as a part of an address: small letters without dots and rings, other signs as hyphens.
fn slug(name: &str) -> String {
    let mut slug = String::with_capacity(name.len());
    for sign in name.chars().flat_map(char::to_lowercase) {
        match sign {
            'å' | 'ä' | 'á' | 'à' | 'æ' => slug.push('a'),
            'ö' | 'ø' | 'ó' => slug.push('o'),
            'é' | 'è' | 'ë' | 'ê' => slug.push('e'),
            'ü' => slug.push('u'),
            sign if sign.is_ascii_alphanumeric() => slug.push(sign),
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    slug.trim_end_matches('-').to_owned()
}

/// All promises of a partnership.
#[must_use]
pub fn promises(partnership: &str) -> String {
    format!("/{partnership}/loften/")
}

/// A promise told in a way that is easy to read.
#[must_use]
pub fn easy(partnership: &str, id: &str) -> String {
    format!("{}lattlast/", promise(partnership, id))
}

/// All results, year by year.
#[must_use]
pub fn results(partnership: &str) -> String {
    format!("/{partnership}/uppfoljning/")
}

/// A year's results.
#[must_use]
pub fn results_of_year(partnership: &str, year: i16) -> String {
    format!("/{partnership}/uppfoljning/{year}/")
}

/// All agreements.
#[must_use]
pub fn agreements(partnership: &str) -> String {
    format!("/{partnership}/overenskommelser/")
}

/// All action plans.
#[must_use]
pub fn plans(partnership: &str) -> String {
    format!("/{partnership}/atgardsplaner/")
}

/// All situation reports.
#[must_use]
pub fn situations(partnership: &str) -> String {
    format!("/{partnership}/lagesbilder/")
}

/// All safety walks.
#[must_use]
pub fn walks(partnership: &str) -> String {
    format!("/{partnership}/trygghetsvandringar/")
}

/// Where a safety walk stands among others on its partnership's page: links to it from before it had a page of its own still lead there.
#[must_use]
pub fn walk_anchor(id: &str) -> String {
    format!("vandring-{id}")
}

// For newsrooms: notices, pictures and cards to embed.

/// What newsrooms need: leads to the newest quarter and lists the older ones.
#[must_use]
pub fn press(partnership: &str) -> String {
    format!("{}{PRESS_FOLDER}/", self::partnership(partnership))
}

/// What newsrooms need of a quarter.
#[must_use]
pub fn press_of(partnership: &str, of: Quarter) -> String {
    format!("{}{PRESS_FOLDER}/", quarter(partnership, of))
}

/// The folder of the pages for newsrooms.
const PRESS_FOLDER: &str = "for-redaktioner";
/// The folder of the cards to embed.
const EMBED_FOLDER: &str = "inbaddad";

/// Names that no promise can have, since folders beside the results of promises have them.
pub const TAKEN_BESIDE_RESULTS: [&str; 2] = [PRESS_FOLDER, EMBED_FOLDER];

/// The picture that a page is shared with.
#[must_use]
pub fn share_picture(page: &str) -> String {
    format!("{page}bild.png")
}

/// The picture of all faces of a quarter, below its page.
#[must_use]
pub fn faces_picture(page: &str) -> String {
    format!("{page}ansikten.png")
}

/// A page's content as a card to embed.
#[must_use]
pub fn embed(page: &str) -> String {
    format!("{page}{EMBED_FOLDER}/")
}

/// What a publishing tool asks for before it embeds a page.
#[must_use]
pub fn oembed(page: &str) -> String {
    format!("{page}oembed.json")
}

// Data: what machines find.

/// The page that tells what there is for machines.
pub const OPEN_DATA: &str = "/oppna-data/";
/// The folder of the data of the whole site.
pub const DATA: &str = "/data/";
/// The schema of the results as JSON.
pub const RESULT_SCHEMA: &str = "/data/schema/resultat.json";
/// The schema of the results of action plans as JSON.
pub const PLAN_SCHEMA: &str = "/data/schema/planresultat.json";
/// The schema of the calendar as JSON.
pub const CALENDAR_SCHEMA: &str = "/data/schema/kalender.json";
/// The calendar as data.
pub const CALENDAR_JSON: &str = "/kalender.json";
/// The catalogue of the data. It has no ending: the national portal asks for it by this name.
pub const CATALOGUE: &str = "/datasets/dcat";

/// The folder of a partnership's data.
#[must_use]
pub fn partnership_data(partnership: &str) -> String {
    format!("/{partnership}/data/")
}

/// Results as JSON: a file in a folder of data, or in that of the page that shows the same.
#[must_use]
pub fn results_json(folder: &str) -> String {
    format!("{folder}resultat.json")
}

/// Results of action plans as JSON, in a folder of data.
#[must_use]
pub fn plan_results_json(folder: &str) -> String {
    format!("{folder}planresultat.json")
}

/// A table as CSV, in a folder of data or in that of the page that shows the same.
#[must_use]
pub fn table_csv(folder: &str, table: &str) -> String {
    format!("{folder}{table}.csv")
}

/// What the tables of a folder mean. The name is the one that readers look for (`CSVW`).
#[must_use]
pub fn tables_metadata(folder: &str) -> String {
    format!("{folder}csv-metadata.json")
}

/// The feed of a page's results, such as those of a partnership or a promise: a file in the page's own folder.
#[must_use]
pub fn feed(page: &str) -> String {
    format!("{page}flode.atom")
}

// Hosting.

/// What programs that read the whole web are told.
pub const ROBOTS: &str = "/robots.txt";
/// Where a fault in the site's security is told of (`RFC 9116`).
pub const SECURITY: &str = "/.well-known/security.txt";
/// The list of all pages, for search engines.
pub const SITEMAP: &str = "/sitemap.xml";
/// The headers of every answer, as static hosts read them.
pub const HOST_HEADERS: &str = "/_headers";
/// The redirects, as static hosts read them.
pub const HOST_REDIRECTS: &str = "/_redirects";

/// A part of a list of all pages that is too long for one file, counted from 1.
#[must_use]
pub fn sitemap_part(number: usize) -> String {
    format!("/sitemap-{number}.xml")
}

// Search.

/// The page to search from.
pub const SEARCH: &str = "/sok/";
/// What the index of the search lies under.
pub const SEARCH_INDEX: &str = "/sok/pagefind/";
/// What searches: the one file of the index that a page asks for, which then finds the others beside itself.
pub const SEARCH_ENGINE: &str = "/sok/pagefind/pagefind.js";

/// A file of the index, by its path within it.
#[must_use]
pub fn search_file(path: &str) -> String {
    format!("/sok/pagefind/{path}")
}

// Pictures: drawn in each language of the site.

/// A chart of a quarter, below its page for newsrooms: of a goal of a plan and, where it is not the goal's own, a unit.
#[must_use]
pub fn chart(partnership: &str, of: Quarter, [plan, goal]: [&str; 2], unit: Option<&str>, ending: &str) -> String {
    let unit = unit.map(|unit| format!("-{}", slug(unit).trim_end_matches('-'))).unwrap_or_default();
    format!("{}diagram-{plan}-{goal}{unit}.{ending}", press_of(partnership, of))
}

/// A face as a file. It means the same in every partnership and quarter.
#[must_use]
pub fn face(marker: Marker, ending: &str) -> String {
    let name = match marker {
        Marker::Green => "gron",
        Marker::Yellow => "gul",
        Marker::Red => "rod",
        Marker::Unassessed => "inte-bedomd",
        Marker::NotDue => "inte-dags",
        Marker::Missing => "rapport-saknas",
    };
    format!("/ansikten/{name}.{ending}")
}
