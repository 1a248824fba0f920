//! The index of the search as it is read: each page that can be found, what is known of it, the places on it that have a heading, and
//! its words. How the rest of the index is written is Pagefind's own matter: its files are counted by their kind.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use serde_json::Value;

use crate::support::fragment;

/// Where the index lies in the output.
pub const FOLDER: &str = "site/sok/pagefind";

/// The index as a text.
pub fn digest(folder: &Path) -> Result<String, String> {
    let mut pages: BTreeMap<String, String> = BTreeMap::new();
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry.map_err(|error| error.to_string())?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_beside = [".br", ".gz"].iter().any(|ending| name.ends_with(ending));
        if entry.file_type().is_dir() || is_beside {
            continue;
        }
        let named = ["pagefind.js", "pagefind-entry.json"].contains(&&*name) || name.starts_with("wasm.");
        let kind = if named { name.clone() } else { format!("*.{}", name.rsplit('.').next().unwrap_or_default()) };
        *kinds.entry(kind).or_default() += 1;
        if name.ends_with(".pf_fragment") {
            let bytes = std::fs::read(entry.path()).map_err(|error| error.to_string())?;
            let page: Value = serde_json::from_str(&fragment(&bytes)).map_err(|error| format!("{name}: {error}"))?;
            pages.insert(text(&page["url"]), described(&page));
        }
    }
    let mut out = String::new();
    for (kind, count) in kinds {
        // How many parts the words are divided into says nothing.
        let count = if kind == "*.pf_index" { String::new() } else { format!(" {count}") };
        let _ = writeln!(out, "{kind}{count}");
    }
    for (address, page) in pages {
        let _ = write!(out, "\n{address}\n{page}");
    }
    Ok(out)
}

fn described(page: &Value) -> String {
    let mut out = String::new();
    for (name, value) in page["meta"].as_object().into_iter().flatten() {
        let _ = writeln!(out, "  {name}: {}", text(value));
    }
    for (name, values) in page["filters"].as_object().into_iter().flatten() {
        let values: Vec<_> = values.as_array().into_iter().flatten().map(text).collect();
        let _ = writeln!(out, "  [{name}: {}]", values.join(", "));
    }
    let anchors = page["anchors"].as_array().into_iter().flatten();
    for anchor in anchors {
        // As on the page of hits: a place has the title it is given, or that of its heading.
        let title = anchor["title"].as_str().unwrap_or_default();
        if !title.is_empty() || text(&anchor["element"]).starts_with('h') {
            let title = if title.is_empty() { text(&anchor["text"]) } else { title.to_owned() };
            let _ = writeln!(out, "  #{} {title}", text(&anchor["id"]));
        }
    }
    let _ = writeln!(out, "  {}", text(&page["content"]));
    out
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
