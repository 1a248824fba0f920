//! The site of the example, held against what every page of every site must keep.
//!
//! Validators judge the HTML as such; here stands what only this project knows: that nothing leads nowhere, that nothing of an
//! unreleased quarter is seen, that nothing internal gets out, and that a strict content security policy holds.

// Tests set their own stage.
#![allow(clippy::disallowed_methods)]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Mutex;

use lofte::artifact::{Artifact, RenderError, Sink, SinkError};
use lofte::layouts::Layouts;
use lofte::locale::Locale;
use lofte::model::Site;
use lofte::model::address;
use lofte::resolve::{Asked, Now};
use lofte::site::{Options, render};
use lofte::source::read;

#[derive(Default)]
struct Memory(Mutex<BTreeMap<String, Vec<u8>>>);

impl Sink for Memory {
    fn accept(&self, artifact: Artifact) -> Result<(), SinkError> {
        let before = self.0.lock().unwrap().insert(artifact.path.clone(), artifact.bytes);
        assert!(before.is_none(), "{} is made twice", artifact.path);
        Ok(())
    }
}

struct Built {
    site: Site,
    files: BTreeMap<String, Vec<u8>>,
}

impl Built {
    fn of_example(moment: &str) -> Self {
        Self::of(&support::repository("content"), moment)
    }

    /// So many municipalities that the start page shows the way to each instead of their results.
    fn of_many() -> Self {
        let many = tempfile::tempdir().unwrap();
        support::copy(&support::minimal(), many.path()).unwrap();
        support::copy(&support::repository("tests/cases/pages/places-many/content"), many.path()).unwrap();
        Self::of(many.path(), NOW)
    }

    fn of(content: &Path, moment: &str) -> Self {
        let (site, files) = build_of(content, moment, &Layouts::embedded());
        Self { site, files: files.expect("the content has no faults") }
    }

    fn pages(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files
            .iter()
            .filter(|(path, _)| path.ends_with(".html"))
            .map(|(path, bytes)| (path.as_str(), std::str::from_utf8(bytes).unwrap()))
    }

    fn page(&self, address: &str) -> &str {
        let bytes = self.files.get(&format!("site{address}index.html")).unwrap_or_else(|| panic!("no page {address}"));
        std::str::from_utf8(bytes).unwrap()
    }
}

fn build(moment: &str, layouts: &Layouts) -> (Site, Result<BTreeMap<String, Vec<u8>>, RenderError>) {
    build_of(&support::repository("content"), moment, layouts)
}

fn build_of(content: &Path, moment: &str, layouts: &Layouts) -> (Site, Result<BTreeMap<String, Vec<u8>>, RenderError>) {
    let (sources, _) = read::read(content).unwrap();
    let asked = Some(Asked::Moment(moment.parse().unwrap()));
    let loaded = lofte::load(&sources, layouts, &Now { asked, system: jiff::Timestamp::UNIX_EPOCH });
    let site = loaded.site.expect("the example can be read");
    let locale = Locale::load(layouts, "sv").unwrap();
    let memory = Memory::default();
    let further =
        site.translations.iter().map(|translation| Locale::load(layouts, &translation.language).unwrap().marking());
    let options = Options { layouts, locale: &locale, locales: &further.collect::<Vec<_>>(), assets: &sources.assets };
    let result = render(&site, &options, &memory);
    (site, result.map(|_| memory.0.into_inner().unwrap()))
}

const NOW: &str = "2026-11-23T12:00:00+01:00[Europe/Stockholm]";
/// A second before the results of the third quarter of 2026 are released.
const BEFORE: &str = "2026-10-27T07:59:59+01:00[Europe/Stockholm]";

/// The values of an attribute on a page.
fn values<'a>(page: &'a str, attribute: &str) -> Vec<&'a str> {
    let pattern = format!(" {attribute}=\"");
    page.split(&pattern).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_link_inside_the_site_leads_somewhere() {
    let built = Built::of_example(NOW);
    let pictures = lofte::documents::pictures::list(&built.site);
    let pictures: BTreeSet<String> = pictures.iter().flat_map(|picture| picture.addresses(&built.site)).collect();
    let ids: BTreeMap<&str, BTreeSet<&str>> =
        built.pages().map(|(path, page)| (path, values(page, "id").into_iter().collect())).collect();
    for (path, page) in built.pages() {
        for link in values(page, "href").into_iter().chain(values(page, "src")) {
            let own = path.strip_prefix("site").unwrap();
            let (address, anchor) = link.split_once('#').unwrap_or((link, ""));
            let address = if address.is_empty() { own } else { address };
            // PDFs are made by another part, and looked for where both come together: a build holds every link itself.
            if !address.starts_with('/') || address.ends_with(".pdf") || pictures.contains(address) {
                continue;
            }
            let file =
                if address.ends_with('/') { format!("site{address}index.html") } else { format!("site{address}") };
            assert!(built.files.contains_key(&file), "{path}: {link} leads nowhere");
            assert!(anchor.is_empty() || ids[file.as_str()].contains(anchor), "{path}: {link}: no such place");
        }
    }
}

#[test]
fn a_page_has_one_main_heading_no_skipped_level_and_no_id_twice() {
    for (path, page) in Built::of_example(NOW).pages() {
        let mut levels = page.split("<h").skip(1).filter_map(|rest| rest.bytes().next()).filter(u8::is_ascii_digit);
        assert_eq!(levels.next(), Some(b'1'), "{path}: the first heading");
        let mut before = b'1';
        for level in levels {
            assert!((b'2'..=before + 1).contains(&level), "{path}: h{} after h{}", level - b'0', before - b'0');
            before = level;
        }
        let ids = values(page, "id");
        assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "{path}: an id stands twice");
    }
}

/// The security policy that `_headers` gives to an address: that of the last rule that fits, for each takes the general one away.
fn policy<'a>(headers: &'a str, address: &str) -> &'a str {
    let fits = |pattern: &str| match pattern.split_once('*') {
        Some((begin, end)) => {
            address.len() >= begin.len() + end.len() && address.starts_with(begin) && address.ends_with(end)
        }
        None => pattern == address,
    };
    let mut rule = "";
    let mut found = "";
    for line in headers.lines() {
        match line.strip_prefix("  ") {
            None => rule = line,
            Some(header) if fits(rule) => {
                found = header.strip_prefix("Content-Security-Policy: ").unwrap_or(found);
            }
            Some(_) => {}
        }
    }
    found
}

#[test]
fn a_page_that_has_a_script_may_run_it_and_no_other_page_may() {
    for built in [Built::of_example(NOW), Built::of_many()] {
        let headers = std::str::from_utf8(&built.files["site/_headers"]).unwrap();
        let mut scripts = 0;
        for (path, page) in built.pages() {
            let file = path.strip_prefix("site").unwrap();
            let has_script = page.contains("<script src=");
            scripts += usize::from(has_script);
            for address in [file, file.strip_suffix("index.html").unwrap_or(file)] {
                let policy = policy(headers, address);
                assert!(policy.starts_with("default-src 'none'; "), "{address}: {policy}");
                assert_eq!(policy.contains("script-src 'self'"), has_script, "{address}: {policy}");
            }
        }
        assert!(scripts >= 2, "the list of municipalities and the search have scripts");
    }
}

#[test]
fn a_strict_security_policy_holds() {
    let built = Built::of_example(NOW);
    for (path, page) in built.pages() {
        // A script is a file of our own that waits for the page; what stands inside a script element is data and runs nothing.
        for element in page.split("<script").skip(1) {
            if let Some((file, rest)) = element.strip_prefix(" src=\"/").and_then(|rest| rest.split_once('"')) {
                assert!(built.files.contains_key(&format!("site/{file}")), "{path}: /{file} is no file of the site");
                assert!(rest.starts_with(" defer></script>"), "{path}: /{file} does not wait, or holds something");
                continue;
            }
            let data =
                element.strip_prefix(" type=\"application/ld+json\">").and_then(|rest| rest.split_once("</script>"));
            let (data, _) = data.unwrap_or_else(|| panic!("{path}: a script inside the page"));
            serde_json::from_str::<serde_json::Value>(data).unwrap_or_else(|error| panic!("{path}: {error}"));
        }
        assert!(!page.contains("<style"), "{path}");
        assert!(!page.contains(" style=") && !page.contains(" onclick="), "{path}");
        for address in values(page, "src") {
            assert!(address.starts_with('/'), "{path}: {address} is asked of another site");
        }
    }
}

#[test]
fn a_word_that_is_missing_is_not_published() {
    for (path, page) in Built::of_example(NOW).pages() {
        assert!(!page.contains('⟨'), "{path}: a key without words");
    }
}

#[test]
fn nothing_of_a_quarter_is_seen_before_its_release() {
    let (before, after) = (Built::of_example(BEFORE), Built::of_example(NOW));
    let partnership = &after.site.partnerships[0];
    let quarter = *partnership.released_quarters(&after.site).last().unwrap();
    let address = address::quarter(&partnership.id, quarter);
    assert!(after.page(&address).contains("<table"), "the quarter is there once it is released");

    let summaries: Vec<_> = after
        .site
        .partnerships
        .iter()
        .flat_map(|partnership| partnership.follow_ups.approved())
        .filter(|follow_up| follow_up.quarter == quarter)
        .map(|follow_up| follow_up.summary.clone())
        .collect();
    assert!(!summaries.is_empty());
    for (path, bytes) in &before.files {
        assert!(!path.contains(&address["/exempelby".len()..]), "{path} is there too early");
        let text = support::text(path, bytes);
        assert!(!text.contains(&address), "{path}: a link to what is not released");
        for summary in &summaries {
            assert!(!text.contains(summary.as_str()), "{path}: {summary}");
        }
    }
}

/// What can be found is on the address that it is found at, and nothing else is: no edition, no single result, no page for machines.
#[test]
fn what_can_be_searched_for_are_pages_of_the_site() {
    let built = Built::of_example(NOW);
    let fragments = built.files.iter().filter(|(path, _)| path.ends_with(".pf_fragment"));
    let found: BTreeSet<String> = fragments
        .map(|(_, bytes)| {
            let page: serde_json::Value = serde_json::from_str(&support::fragment(bytes)).unwrap();
            let address = page["url"].as_str().unwrap().to_owned();
            let shown = built.page(&address);
            for anchor in page["anchors"].as_array().unwrap() {
                let id = anchor["id"].as_str().unwrap();
                assert!(shown.contains(&format!(" id=\"{id}\"")), "{address} has no place {id}");
            }
            assert!(!page["content"].as_str().unwrap().contains('\u{ad}'), "{address}: a word is broken");
            address
        })
        .collect();
    for partnership in &built.site.partnerships {
        let of = |quarter| address::quarter(&partnership.id, quarter);
        let quarters = partnership.released_quarters(&built.site).into_iter().map(of);
        let promises = partnership.promises.iter().map(|promise| address::promise(&partnership.id, &promise.id));
        for address in quarters.chain(promises) {
            assert!(found.contains(&address), "{address} cannot be found");
        }
    }
    assert!(found.iter().all(|address| !address::is_edition(address)));
}

#[test]
fn what_is_internal_stays_inside() {
    let built = Built::of_example(NOW);
    let mut internal = BTreeSet::new();
    for partnership in &built.site.partnerships {
        let of_parties = partnership.parties.iter().filter_map(|party| party.internal_contact.as_ref());
        let of_actions = partnership.plans.iter().flat_map(|plan| &plan.actions);
        let of_actions = of_actions.filter_map(|action| action.internal_contact.as_ref());
        for contact in of_parties.chain(of_actions) {
            internal.extend([&contact.name, &contact.phone, &contact.email].into_iter().flatten().cloned());
        }
    }
    assert!(!internal.is_empty(), "the example has internal contacts");
    let found = built.files.iter().filter(|(path, _)| path.ends_with(".pf_fragment"));
    let found = found.map(|(path, bytes)| (path.as_str(), support::fragment(bytes)));
    assert!(found.clone().count() > 10, "what can be searched for is among what is looked through");
    for (path, page) in built.pages().map(|(path, page)| (path, page.to_owned())).chain(found) {
        for words in &internal {
            assert!(!page.contains(words.as_str()), "{path}: {words} is internal");
        }
    }
}

/// Filled checklists are working papers: not a word of them is for the public, in any kind of file.
#[test]
fn filled_checklists_are_not_on_the_site() {
    let built = Built::of_example(NOW);
    let partnerships = &built.site.partnerships;
    let lists = || partnerships.iter().flat_map(|own| own.checklists.iter().map(|list| (own.id.as_str(), list)));
    let addresses: Vec<String> = lists().map(|(id, list)| address::checklist_pdf(id, &list.id)).collect();
    let answers = lists().flat_map(|(_, list)| list.answers.iter().flatten());
    let notes: Vec<&str> = answers.filter_map(|answer| answer.note.as_deref()).collect();
    assert!(addresses.len() > 2 && notes.len() > 20, "the example has filled checklists");
    for (path, bytes) in &built.files {
        let text = support::text(path, bytes);
        for words in addresses.iter().map(String::as_str).chain(notes.iter().copied()) {
            assert!(!path.contains(words) && !text.contains(words), "{path}: {words}");
        }
    }
}

#[test]
fn every_term_of_the_glossary_has_its_own_address() {
    let built = Built::of_example(NOW);
    let page = built.page(address::GLOSSARY);
    let ids: BTreeSet<_> = values(page, "id").into_iter().collect();
    let terms = Locale::load(&Layouts::embedded(), "sv").unwrap().glossary();
    for term in &terms {
        assert!(ids.contains(address::anchor(&address::term(&term.id))), "{}", term.id);
    }
    assert!(ids.contains("medborgarlofte"));
    let method = built.page(address::METHOD);
    assert!(values(method, "href").contains(&address::GLOSSARY));
}

#[test]
fn the_calendar_file_changes_only_when_something_in_it_has() {
    let file = |moment: &str| Built::of_example(moment).files["site/kalender.ics"].clone();
    let now = file(NOW);
    assert!(now == file("2027-01-19T07:59:59+01:00[Europe/Stockholm]"), "a new build alone changes it");
    let after = file("2027-01-19T08:00:00+01:00[Europe/Stockholm]");
    let [now, after] = [now, after].map(|bytes| String::from_utf8(bytes).unwrap());
    let uid = "UID:2026-k4@loften.exempelby.example\r\n";
    assert!(now.contains(&format!("{uid}DTSTAMP:20260120T070000Z\r\n")), "announced a year ahead: {now}");
    assert!(after.contains(&format!("{uid}DTSTAMP:20270119T070000Z\r\n")), "revised when the results came: {after}");
}

#[test]
fn a_moved_release_is_told_of_before_and_after_it() {
    for moment in [BEFORE, NOW] {
        let built = Built::of_example(moment);
        let page = built.page(address::CALENDAR);
        assert!(
            page.contains("Flyttad från 20\u{a0}oktober\u{a0}2026: Styrgruppens möte flyttades"),
            "{moment}: {page}"
        );
        assert!(page.contains("datetime=\"2026-10-27T08:00+01:00\""), "{moment}: {page}");
    }
}

#[test]
fn the_calendar_remembers_two_years_and_announces_one() {
    let built = Built::of_example("2028-01-03T12:00:00+01:00[Europe/Stockholm]");
    let file = String::from_utf8_lossy(&built.files["site/kalender.ics"]);
    let quarters: Vec<_> = file.split("\r\nUID:").skip(1).filter_map(|rest| rest.split('@').next()).collect();
    assert_eq!(quarters.len(), 12);
    assert_eq!((quarters[0], quarters[7], quarters[11]), ("2025-k4", "2027-k3", "2028-k3"));
    assert_eq!(built.page(address::CALENDAR).matches("<li id=\"kvartal-").count(), 12);
}

#[test]
fn the_newest_results_name_their_permanent_address() {
    let built = Built::of_example(NOW);
    let page = built.page("/exempelby/uppfoljning/senaste/");
    let own = "https://loften.exempelby.example/exempelby/uppfoljning/2026/kvartal-3/";
    assert!(page.contains(&format!("<link rel=\"canonical\" href=\"{own}\">")));
    let sitemap = String::from_utf8_lossy(&built.files["site/sitemap.xml"]);
    assert!(sitemap.contains(own) && !sitemap.contains("senaste") && !sitemap.contains("404"));
}

#[test]
fn a_missing_report_is_shown_with_the_day_it_was_due_and_who_was_to_report() {
    let page = Built::of_example(NOW);
    let page = page.page("/exempelby/uppfoljning/2025/kvartal-4/");
    assert!(page.contains("Rapport saknas"));
    let said =
        "Rapporten skulle ha kommit från Trafikplaneringen, Exempelby kommun, senast den 20\u{a0}januari\u{a0}2026.";
    assert!(page.contains(said));
}

#[test]
fn a_fault_in_a_template_has_its_place_and_all_faults_come_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path().join("site");
    std::fs::create_dir_all(&site).unwrap();
    let wrong = "{% extends \"base.html\" %}{% block main %}<h1>{{ view.titel }}</h1>{% endblock main %}";
    std::fs::write(site.join("text.html"), wrong).unwrap();
    std::fs::write(site.join("not-found.html"), wrong.replace("view.titel", "t(key=\"no-such\")")).unwrap();
    let layouts = Layouts::embedded().shadowed_by(folder.path()).unwrap();
    let Err(RenderError::Layout(faults)) = build(NOW, &layouts).1 else { panic!("the faults were not seen") };
    assert_eq!(faults.len(), 2, "{faults:#?}");
    assert_eq!(faults[0].path, "layouts/site/not-found.html");
    assert_eq!(faults[1].path, "layouts/site/text.html");
    let (start, end) = faults[1].span.unwrap();
    assert!(wrong[start..end].contains("titel"), "{}", &wrong[start..end]);
}

#[test]
fn every_template_that_cannot_be_read_is_told_of() {
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path().join("site");
    std::fs::create_dir_all(&site).unwrap();
    std::fs::write(site.join("text.html"), "{% if %}").unwrap();
    std::fs::write(site.join("method.html"), "{{ view. }}").unwrap();
    let layouts = Layouts::embedded().shadowed_by(folder.path()).unwrap();
    let Err(RenderError::Layout(faults)) = build(NOW, &layouts).1 else { panic!("the faults were not seen") };
    let paths: Vec<_> = faults.iter().map(|fault| fault.path.as_str()).collect();
    assert_eq!(paths, ["layouts/site/method.html", "layouts/site/text.html"]);
}

#[test]
fn municipalities_are_shown_in_the_order_in_which_people_look_for_them() {
    let built = Built::of_many();
    let search = built.page("/sok/");
    let (_, select) = search.split_once("<select id=\"sok-samverkan\"").expect("there are several to choose from");
    let options = select.split("</select>").next().unwrap();
    // The folders are called adelso, amal-prov and orby.
    let expected = ["bytorp", "cedersta", "exempelby", "zonby", "amal-prov", "adelso", "orby"];
    let shown: Vec<_> = values(options, "value").into_iter().filter(|value| expected.contains(value)).collect();
    assert_eq!(shown, expected);
}

#[test]
fn pages_in_several_languages_name_one_another() {
    let built = Built::of_example(NOW);
    // The names that a page tells of: the language and the address.
    let named = |page: &str| -> BTreeSet<(String, String)> {
        let links = page.split("<link rel=\"alternate\" hreflang=\"").skip(1);
        let links = links.filter_map(|rest| {
            let (language, rest) = rest.split_once('"')?;
            Some((language.to_owned(), rest.split('"').nth(1)?.to_owned()))
        });
        links.collect()
    };
    let mut pairs = 0;
    for (path, page) in built.pages() {
        let names = named(page);
        let canonical = page.split("<link rel=\"canonical\" href=\"").nth(1).and_then(|rest| rest.split('"').next());
        let (Some(canonical), false) = (canonical, names.is_empty()) else { continue };
        if names.iter().all(|(_, address)| address != canonical) {
            panic!("{path} does not name itself among {names:?}");
        }
        for (_, address) in &names {
            let own = address.strip_prefix(built.site.base.as_str()).unwrap();
            assert_eq!(named(built.page(own)), names, "{path} and {own}");
            pairs += 1;
        }
    }
    assert!(pairs > 100, "{pairs}");
}

/// The terms of schema.org that pages use: one that is misspelt is none, and no reader would say so.
const SCHEMA_ORG: &[&str] = &[
    "AdministrativeArea",
    "CollectionPage",
    "CorrectionComment",
    "CreativeWork",
    "DataDownload",
    "Dataset",
    "GovernmentOrganization",
    "Organization",
    "Report",
    "Thing",
    "WebSite",
    "about",
    "abstract",
    "areaServed",
    "author",
    "contentUrl",
    "correction",
    "creator",
    "dateCreated",
    "dateModified",
    "datePublished",
    "description",
    "distribution",
    "email",
    "encodingFormat",
    "hasPart",
    "identifier",
    "inLanguage",
    "isAccessibleForFree",
    "isPartOf",
    "license",
    "member",
    "name",
    "parentItem",
    "publisher",
    "spatialCoverage",
    "telephone",
    "temporalCoverage",
    "text",
    "url",
    "version",
];

fn hold_terms(path: &str, data: &serde_json::Value) {
    match data {
        serde_json::Value::Object(map) => {
            for (key, value) in map.iter().filter(|(key, _)| *key != "@context") {
                match value.as_str() {
                    Some(kind) if key == "@type" => assert!(SCHEMA_ORG.contains(&kind), "{path}: {kind}"),
                    _ => assert!(key.starts_with('@') || SCHEMA_ORG.contains(&key.as_str()), "{path}: {key}"),
                }
                hold_terms(path, value);
            }
        }
        serde_json::Value::Array(items) => items.iter().for_each(|item| hold_terms(path, item)),
        _ => {}
    }
}

#[test]
fn pages_say_the_same_to_machines_and_where_they_are_shared() {
    let built = Built::of_example(NOW);
    let mut told = 0;
    for (path, page) in built.pages() {
        let is_card = path.contains("/inbaddad/");
        if page.contains("<link rel=\"canonical\"") && !is_card {
            for property in ["og:title", "og:description", "og:url", "og:site_name", "og:locale", "og:type", "og:image"]
            {
                assert_eq!(page.matches(&format!("property=\"{property}\"")).count(), 1, "{path}: {property}");
            }
        }
        // What a tool is told of a card has the words of its page.
        if let Some(link) =
            page.split("application/json+oembed\" href=\"").nth(1).and_then(|rest| rest.split('"').next())
        {
            let file = format!("site{}", link.strip_prefix(built.site.base.as_str()).unwrap());
            assert!(built.files.contains_key(&file), "{path}: {file}");
            assert_eq!(file.starts_with("site/en/"), path.starts_with("site/en/"), "{path}: {file}");
        }
        let Some(data) = page.split("<script type=\"application/ld+json\">").nth(1) else { continue };
        let data: serde_json::Value = serde_json::from_str(data.split("</script>").next().unwrap()).unwrap();
        hold_terms(path, &data);
        told += 1;
    }
    assert!(told > 150, "{told}");
    for missing in ["/", "/exempelby/", "/rattelser/", "/oppna-data/", "/exempelby/uppfoljning/2026/kvartal-3/"] {
        assert!(built.page(missing).contains("application/ld+json"), "{missing}");
    }
}
