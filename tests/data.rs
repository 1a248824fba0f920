//! The data of the example: tables and JSON tell the same, and nothing of a quarter is in them before its release.

#![allow(clippy::disallowed_methods, reason = "tests read and write files")]

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Mutex;

use lofte::artifact::{Artifact, Sink, SinkError};
use lofte::layouts::Layouts;
use lofte::locale::Locale;
use lofte::resolve::{Asked, Now};
use lofte::site::{Options, render};
use lofte::source::read;
use serde_json::Value;

#[derive(Default)]
struct Memory(Mutex<BTreeMap<String, String>>);

impl Sink for Memory {
    fn accept(&self, artifact: Artifact) -> Result<(), SinkError> {
        let text = String::from_utf8_lossy(&artifact.bytes).into_owned();
        self.0.lock().unwrap().insert(artifact.path, text);
        Ok(())
    }
}

fn files(moment: &str) -> BTreeMap<String, String> {
    let layouts = Layouts::embedded();
    let (sources, _) = read::read(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/content"))).unwrap();
    let asked = Some(Asked::Moment(moment.parse().unwrap()));
    let loaded = lofte::load(&sources, &layouts, &Now { asked, system: jiff::Timestamp::UNIX_EPOCH });
    let locale = Locale::load(&layouts, "sv").unwrap();
    let memory = Memory::default();
    let options = Options { layouts: &layouts, locale: &locale, locales: &[], assets: &sources.assets };
    render(&loaded.site.unwrap(), &options, &memory).unwrap();
    memory.0.into_inner().unwrap()
}

/// The cell that a value is.
fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[test]
fn tables_and_json_tell_the_same() {
    let files = files("2026-11-23T12:00:00+01:00[Europe/Stockholm]");
    let mut compared = 0;
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".csv")) {
        let (folder, table) = path.rsplit_once('/').unwrap();
        let json: Value = serde_json::from_str(&files[&format!("{folder}/resultat.json")]).unwrap();
        let results = json["resultat"].as_array().unwrap();
        let list = table.strip_suffix(".csv").filter(|table| *table != "resultat");
        // The row of the result, and the row of its list where the table is of one.
        let expected: Vec<(&Value, &Value)> = results
            .iter()
            .flat_map(|result| match list {
                None => vec![(result, result)],
                Some(list) => result[list].as_array().unwrap().iter().map(|row| (result, row)).collect(),
            })
            .collect();
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let headings = reader.headers().unwrap().clone();
        let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
        assert_eq!(rows.len(), expected.len(), "{path}");
        for (row, (result, inner)) in rows.iter().zip(expected) {
            for (at, (name, told)) in headings.iter().zip(row).enumerate() {
                let value = if at < 3 { &result[name] } else { &inner[name] };
                // What looks like a formula has an apostrophe before it.
                assert_eq!(told.strip_prefix('\'').unwrap_or(told), cell(value), "{path}: {name}");
                compared += 1;
            }
        }
        // Every key that is no list has its column.
        if let (None, Some(first)) = (list, results.first()) {
            for (key, value) in first.as_object().unwrap().iter().filter(|(_, value)| !value.is_array()) {
                assert!(headings.iter().any(|name| name == key), "{path} has no column for {key}: {value}");
            }
        }
    }
    assert!(compared > 1000, "{compared}");
}

#[test]
fn no_file_tells_of_a_quarter_before_its_release() {
    let is_data = |path: &str| {
        [".csv", ".atom", "resultat.json", "/dcat"].iter().any(|ending| path.ends_with(ending))
            && !path.contains("/schema/")
    };
    let traces = |moment: &str| {
        let of_quarter = |text: &str| {
            text.contains("2026-k3,") || text.contains("2026/kvartal-3") || text.contains("\"kvartal\": \"2026-k3\"")
        };
        let files = files(moment);
        let telling = files.iter().filter(|(path, text)| {
            is_data(path) && (path.contains("kvartal-3") && path.contains("/2026/") || of_quarter(text))
        });
        telling.map(|(path, _)| path.clone()).collect::<Vec<_>>()
    };
    assert_eq!(traces("2026-10-27T07:59:59+01:00[Europe/Stockholm]"), Vec::<String>::new());
    assert!(traces("2026-10-27T08:00:00+01:00[Europe/Stockholm]").len() > 10);
}

#[test]
fn every_field_has_its_words() {
    let files = files("2026-11-23T12:00:00+01:00[Europe/Stockholm]");
    let locale = Locale::load(&Layouts::embedded(), "sv").unwrap();
    for schema in ["resultat", "kalender"] {
        let schema: Value = serde_json::from_str(&files[&format!("site/data/schema/{schema}.json")]).unwrap();
        let inner = schema["$defs"].as_object().unwrap().values();
        let all = inner.chain([&schema]).flat_map(|part| part["properties"].as_object().unwrap().keys());
        for name in all.filter(|name| !name.starts_with('$')) {
            let name = name.replace('_', "-");
            for kind in ["field", "meaning"] {
                assert!(locale.has(&format!("site-data-{kind}-{name}")), "{kind} {name}");
            }
        }
    }
}
