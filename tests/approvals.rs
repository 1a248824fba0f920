//! A result waits for both the municipality and the police: until each has approved it, no word of it is in anything public.
//!
//! Every text, figure and name that a report can hold is a word found nowhere else. The site is built with the real renderers, and
//! its pages and its PDFs, with all their streams, strings and attached files unpacked, are searched for these words. An image of
//! the report is such a thing too, by its words and by its name.

#![allow(clippy::disallowed_methods, reason = "tests read and write files")]

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::sync::Mutex;

use lofte::artifact::{Artifact, Sink, SinkError};
use lofte::diagnostic::Severity;
use lofte::layouts::Layouts;
use lofte::resolve::{Asked, Now};
use lofte::source::read;
use lopdf::{Document, Object, decode_text_string};

/// The quarter has been released for a week on this day.
const TODAY: &str = "2026-04-28";
const MUNICIPALITY: &str = "  - {part: kommunen, namn: Ordkv1, datum: 2026-04-14}\n";
const POLICE: &str = "  - {part: polisen, namn: Ordkv2, datum: 2026-04-28}\n";
/// What the approvals and every part of both reports hold, the image that one of them shows, and the image's name.
const WORDS: [&str; 24] = [
    "Ordkv1", "Ordkv2", "Ordlv1", "Ordlv2", "Ordlv3", "Ordlv4", "Ordlv5", "Ordlv6", "Ordlv7", "Ordlv8", "Ordlv9",
    "Ordlx1", "Ordlx2", "Ordlx3", "Ordlx4", "Ordpv1", "Ordpv2", "Ordpv3", "Ordpv4", "Ordpv5", "Ordbv1", "ordbv2",
    "73519753", "84628642",
];
/// An image, as a drawing that holds a word.
const IMAGE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"6\"><title>Ordbv1</title></svg>";

const PROMISE: &str = "---
lämnad: 2026-04-09
lämnad av: {part: kommunen, funktion: Ordlv1}
utfört: helt
effekt: mindre
sammanfattning: Ordlv2.
verkan: Ordlv3.
nästa mätning: 2026-06-17
prestationer:
  - {löfte: l1, planerat: 42, utfört: 73519753}
effekter:
  - mål: resecentrum/m1
    enhet: Ordlv4
    före: {värde: 18, period: Ordlv5}
    efter: {värde: 11, period: 2026-k1}
    jämförelse: {område: Ordlv6, före: 95, efter: 92}
bedömningar:
  - {part: kommunen, utfört: helt, effekt: god, motivering: Ordlv7.}
  - {part: polisen, utfört: helt, effekt: mindre, motivering: Ordlv8.}
resurser: {timmar: 84628642}
rättelser:
  - {datum: 2026-04-24, fel: Ordlv9., rätt: Ordlx1., beslutad av: Ordlx2}
godkänd:
APPROVALS---

## Motivering

Ordlx3.

![Lampor](../../bilder/ordbv2.svg)

## Förslag

Ordlx4.
";

const PLAN: &str = "---
lämnad: 2026-04-09
lämnad av: {part: kommunen, funktion: Ordpv1}
sammanfattning: Ordpv2.
åtgärder:
  - {åtgärd: a1, utfört: helt, effekt: god, motivering: Ordpv3.}
  - {åtgärd: a2, utfört: helt, effekt: god, motivering: Ordpv4.}
godkänd:
APPROVALS---

## Motivering

Ordpv5.
";

#[derive(Default)]
struct Memory(Mutex<BTreeMap<String, Vec<u8>>>);

impl Sink for Memory {
    fn accept(&self, artifact: Artifact) -> Result<(), SinkError> {
        self.0.lock().unwrap().insert(artifact.path, artifact.bytes);
        Ok(())
    }
}

/// Everything public that is made of the smallest content with these approvals of both reports, as text to search.
fn public(approvals: &str, today: &str) -> BTreeMap<String, String> {
    let folder = tempfile::tempdir().unwrap();
    support::copy(&support::minimal(), folder.path()).unwrap();
    let reports = folder.path().join("exempelby/uppfoljningar/2026-k1");
    for (name, text) in [("sakrare-parkering.md", PROMISE), ("resecentrum.md", PLAN)] {
        // A list without entries is a fault of its own; a report that nobody has approved leaves the key out.
        let key = if approvals.is_empty() { "godkänd:\nAPPROVALS" } else { "APPROVALS" };
        fs::write(reports.join(name), text.replace(key, approvals)).unwrap();
    }
    fs::create_dir_all(folder.path().join("exempelby/bilder")).unwrap();
    fs::write(folder.path().join("exempelby/bilder/ordbv2.svg"), IMAGE).unwrap();
    let (sources, _) = read::read(folder.path()).unwrap();
    let layouts = Layouts::embedded();
    let asked = Some(Asked::Date(today.parse().unwrap()));
    let loaded = lofte::load(&sources, &layouts, &Now { asked, system: jiff::Timestamp::UNIX_EPOCH });
    assert!(loaded.faults.iter().all(|fault| fault.rule.severity != Severity::Error), "{:#?}", loaded.faults);
    let memory = Memory::default();
    lofte::render(&loaded.site.unwrap(), &layouts, &sources.assets, &memory).unwrap();
    let files = memory.0.into_inner().unwrap().into_iter().filter(|(path, _)| path.starts_with("site/"));
    files.map(|(path, bytes)| (path.clone(), path.clone() + "\n" + &searchable(&path, &bytes))).collect()
}

/// A file as text; of a PDF the words of its pages, and every string and stream in it.
fn searchable(path: &str, bytes: &[u8]) -> String {
    let mut text = String::from_utf8_lossy(bytes).into_owned();
    if path.ends_with(".pdf") {
        let document = Document::load_mem(bytes).unwrap();
        let pages: Vec<u32> = document.get_pages().keys().copied().collect();
        text.push_str(&document.extract_text(&pages).unwrap());
        for object in document.objects.values() {
            strings(object, &mut text);
        }
    }
    // Figures are set with spaces between the thousands.
    text.retain(|letter| !matches!(letter, '\u{a0}' | '\u{202f}'));
    text
}

fn strings(object: &Object, text: &mut String) {
    match object {
        Object::String(..) => text.push_str(&decode_text_string(object).unwrap_or_default()),
        Object::Array(items) => items.iter().for_each(|item| strings(item, text)),
        Object::Dictionary(entries) => entries.iter().for_each(|(_, value)| strings(value, text)),
        Object::Stream(stream) => {
            stream.dict.iter().for_each(|(_, value)| strings(value, text));
            let content = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
            text.push_str(&String::from_utf8_lossy(&content));
        }
        _ => {}
    }
    text.push('\n');
}

/// The words that are found, each with a file that holds it.
fn found(files: &BTreeMap<String, String>) -> BTreeMap<&'static str, &str> {
    let holds = |word| files.iter().find(|(_, text)| text.contains(word)).map(|(path, _)| (word, path.as_str()));
    WORDS.into_iter().filter_map(holds).collect()
}

#[test]
fn a_report_without_both_approvals_is_in_no_public_byte() {
    for approvals in ["", MUNICIPALITY, POLICE] {
        let files = public(approvals, TODAY);
        assert_eq!(found(&files), BTreeMap::new(), "approved with {approvals:?}");
        let page = &files["site/exempelby/uppfoljning/2026/kvartal-1/sakrare-parkering/index.html"];
        assert!(page.contains("Rapport saknas"), "what waits is shown as missing");
    }
}

#[test]
fn a_report_that_both_have_approved_is_public_from_the_later_day_on() {
    let both = format!("{MUNICIPALITY}{POLICE}");
    assert_eq!(found(&public(&both, "2026-04-27")), BTreeMap::new(), "the day before the police decide");
    let files = public(&both, TODAY);
    let page = &files["site/exempelby/uppfoljning/2026/kvartal-1/sakrare-parkering/index.html"];
    let line = "Godkänd av Ordkv1, Exempelby kommun, 14april2026 och Ordkv2, Lokalpolisområde Exempelby, 28april2026.";
    assert!(page.contains(line), "{page}");
    let found = found(&files);
    // Each word can be found where it may stand, so that its absence above says something.
    let unseen: Vec<_> = WORDS.iter().filter(|word| !found.contains_key(*word)).collect();
    assert!(unseen.is_empty(), "{unseen:?}");
    let of = |ending: &str, word: &str| files.iter().any(|(path, text)| path.ends_with(ending) && text.contains(word));
    for word in ["Ordlv2", "Ordkv2"] {
        assert!(of(".html", word) && of(".pdf", word), "{word} on pages and in PDFs");
    }
    assert!(of(".html", "/exempelby/bilder/ordbv2.svg"), "a page shows the image");
    assert!(files["site/exempelby/bilder/ordbv2.svg"].ends_with(IMAGE));
}
