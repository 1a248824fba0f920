//! The index: Pagefind within this process, given pages as text and giving files as bytes.
//!
//! Nothing of it is asked to read or write files. It asks the system for the folder that it is run in and then does nothing there.
//! It speaks in promises of later, though nothing in it waits for anything: a runtime on this thread is all that it gets.

use std::collections::BTreeMap;
use std::path::Path;

use pagefind::api::PagefindIndex;

use crate::artifact::SinkError;
use crate::model::address;

/// The engine is published in a copy of its own, and carries its licence there.
const LICENCE: &str = "/*! Pagefind. MIT License: https://github.com/Pagefind/pagefind/blob/main/LICENSE */\n";
/// The engine and the list of what there is; everything else is found through the list.
const ENGINE: [&str; 2] = ["pagefind.js", "pagefind-entry.json"];
/// Endings of the index's own parts, each named after its content.
const PARTS: [&str; 4] = ["pf_meta", "pf_fragment", "pf_index", "pf_filter"];
/// What searches in a language without stems.
const WITHOUT_STEMS: &str = "unknown";

/// The index of pages (the address of each and its text): addresses and bytes.
pub fn of(pages: BTreeMap<String, String>) -> Result<Vec<(String, Vec<u8>)>, SinkError> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().map_err(fault)?;
    let files = runtime.block_on(async {
        let mut index = PagefindIndex::new(None)?;
        for (href, text) in pages {
            index.add_html_file(None, Some(href), text).await?;
        }
        index.get_files().await
    });
    let files = files.map_err(|error| fault(std::io::Error::other(error.to_string())))?;
    let mut files: Vec<_> = files.into_iter().filter_map(|file| Some((name(&file.filename)?, file.contents))).collect();
    let languages = languages(&files)?;
    files.retain(|(name, _)| is_used(name, &languages));
    for (name, bytes) in &mut files {
        if name == ENGINE[0] {
            bytes.splice(0..0, LICENCE.bytes());
        }
    }
    files.sort();
    Ok(files.into_iter().map(|(name, bytes)| (address::search_file(&name), bytes)).collect())
}

/// The name with the separators of an address.
fn name(path: &Path) -> Option<String> {
    let parts: Option<Vec<_>> = path.iter().map(|part| part.to_str()).collect();
    parts.map(|parts| parts.join("/"))
}

/// What searches in the languages that there are pages in.
fn languages(files: &[(String, Vec<u8>)]) -> Result<Vec<String>, SinkError> {
    let list = files.iter().find(|(name, _)| name == ENGINE[1]).map(|(_, bytes)| bytes.as_slice());
    let list: serde_json::Value =
        serde_json::from_slice(list.unwrap_or_default()).map_err(|error| fault(error.into()))?;
    let languages = list["languages"].as_object().into_iter().flat_map(|languages| languages.values());
    Ok(languages.map(|language| language["wasm"].as_str().unwrap_or(WITHOUT_STEMS).to_owned()).collect())
}

/// Of all that comes, what our own page asks for: not the interfaces that could be had instead, nor machines for other languages.
fn is_used(name: &str, languages: &[String]) -> bool {
    let machine = name.strip_prefix("wasm.").and_then(|rest| rest.strip_suffix(".pagefind"));
    match machine {
        Some(language) => languages.iter().any(|known| known == language),
        None => ENGINE.contains(&name) || PARTS.iter().any(|ending| name.ends_with(&format!(".{ending}"))),
    }
}

fn fault(cause: std::io::Error) -> SinkError {
    SinkError { path: format!("site{}", address::SEARCH_ENGINE), cause }
}
