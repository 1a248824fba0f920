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
        // The results of plans have files of their own, but for the page of one, whose file has the name that all pages' have.
        let of_plan = ["planresultat.csv", "atgarder.csv", "planeffekter.csv", "planrattelser.csv"].contains(&table);
        let rows = if of_plan { "planresultat" } else { "resultat" };
        let json =
            files.get(&format!("{folder}/{rows}.json")).unwrap_or_else(|| &files[&format!("{folder}/resultat.json")]);
        let json: Value = serde_json::from_str(json).unwrap();
        let results = json[rows].as_array().unwrap();
        let list = table.strip_suffix(".csv").filter(|table| *table != rows);
        let list = list.map(|table| table.strip_prefix("plan").unwrap_or(table));
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
    for schema in ["resultat", "planresultat", "kalender"] {
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

/// The patterns, formats and lower bounds of a field of a schema, wherever it stands.
fn limits(schema: &Value, field: &str) -> BTreeMap<String, Value> {
    let mut found = BTreeMap::new();
    let mut waiting = vec![schema];
    while let Some(part) = waiting.pop() {
        if let Some(told) = part.get("properties").and_then(|properties| properties.get(field)) {
            for told in [Some(told), told.get("items")].into_iter().flatten() {
                for key in ["pattern", "format", "minimum"] {
                    found.extend(told.get(key).map(|limit| (key.to_owned(), limit.clone())));
                }
            }
        }
        match part {
            Value::Object(map) => waiting.extend(map.values()),
            Value::Array(items) => waiting.extend(items),
            _ => {}
        }
    }
    found
}

#[test]
fn schemas_say_what_a_field_may_hold() {
    let files = files("2026-11-23T12:00:00+01:00[Europe/Stockholm]");
    let schema =
        |name: &str| -> Value { serde_json::from_str(&files[&format!("site/data/schema/{name}.json")]).unwrap() };
    for name in ["resultat", "planresultat"] {
        let schema = schema(name);
        assert_eq!(limits(&schema, "kvartal")["pattern"], "^[0-9]{4}-k[1-4]$", "{name}");
        assert_eq!(limits(&schema, "publicerat")["format"], "date-time", "{name}");
        assert_eq!(limits(&schema, "adress")["format"], "uri", "{name}");
        assert_eq!(limits(&schema, "timmar")["minimum"], 0, "{name}");
        assert_eq!(limits(&schema, "utgava")["minimum"], 1, "{name}");
        assert_eq!(limits(&schema, "datum")["format"], "date", "{name}");
        assert!(limits(&schema, "sprak").contains_key("pattern"), "{name}");
        // A change may go either way.
        assert!(!limits(&schema, "fore").contains_key("minimum"), "{name}");
    }
    let calendar = schema("kalender");
    assert_eq!(limits(&calendar, "publiceras")["format"], "date-time");
    assert_eq!(limits(&calendar, "adresser")["format"], "uri");
}

#[test]
fn every_row_has_a_key_of_its_own() {
    let files = files("2026-11-23T12:00:00+01:00[Europe/Stockholm]");
    let mut tables = 0;
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with("/csv-metadata.json")) {
        let folder = path.rsplit_once('/').unwrap().0;
        let told: Value = serde_json::from_str(text).unwrap();
        for table in told["tables"].as_array().unwrap() {
            let file = format!("{folder}/{}", table["url"].as_str().unwrap());
            let key: Vec<&str> =
                table["tableSchema"]["primaryKey"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
            let mut reader = csv::Reader::from_reader(files[&file].as_bytes());
            let headings = reader.headers().unwrap().clone();
            let at = |name: &str| headings.iter().position(|heading| heading == name).unwrap();
            let mut known = std::collections::BTreeSet::new();
            for row in reader.records().map(Result::unwrap) {
                let cells: Vec<String> = key.iter().map(|name| row[at(name)].to_owned()).collect();
                assert!(known.insert(cells.clone()), "{file}: {cells:?} stands twice");
            }
            tables += 1;
        }
    }
    assert!(tables > 50, "{tables}");
}

#[test]
fn what_a_partnership_publishes_is_by_its_parties() {
    let files = files("2026-11-23T12:00:00+01:00[Europe/Stockholm]");
    let publisher = |file: &str| -> Value { serde_json::from_str::<Value>(&files[file]).unwrap()["utgivare"].clone() };
    let other = publisher("site/provkoping/data/resultat.json");
    assert!(other.as_str().unwrap().contains("Provköping"), "{other}");
    assert_eq!(publisher("site/data/resultat.json"), "Exempelby kommun");
    let author = |feed: &str| files[feed].contains("<author><name>Exempelby kommun</name></author>");
    assert!(!author("site/provkoping/flode.atom"));
    assert!(author("site/flode.atom"));
}
