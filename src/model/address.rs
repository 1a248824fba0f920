//! The addresses of the site: permanent, so they are made in one place and by no one else.
//!
//! An address is an absolute path that begins and ends with `/`; a PDF's ends with its file name.

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

/// A safety walk: a part of its partnership's page.
#[must_use]
pub fn walk(partnership: &str, id: &str) -> String {
    format!("/{partnership}/#vandring-{id}")
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
    pdf(&format!("/{partnership}/trygghetsvandringar/{id}/"), "trygghetsvandring")
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
