//! The scripts: small files of our own that make a page quicker to use. Nothing needs them to be read, and none is written into a page:
//! each is a file named after its content, which may be cached for ever.

use sha2::{Digest, Sha256};

use crate::layouts::Layouts;

const FOLDER: &str = "layouts/site/js/";

/// A script, ready to be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Script {
    /// Its address.
    pub address: String,
    /// Its text.
    pub text: String,
}

/// The script that chooses among the rows of a list while somebody writes.
#[must_use]
pub fn filter(layouts: &Layouts) -> Script {
    named(layouts, "filter")
}

/// The script that searches.
#[must_use]
pub fn search(layouts: &Layouts) -> Script {
    named(layouts, "search")
}

fn named(layouts: &Layouts, name: &str) -> Script {
    let bytes = layouts.bytes(&format!("{FOLDER}{name}.js")).unwrap_or_default();
    let text = String::from_utf8_lossy(bytes).into_owned();
    let hash: String = Sha256::digest(text.as_bytes()).iter().take(5).map(|byte| format!("{byte:02x}")).collect();
    Script { address: format!("/js/{name}.{hash}.js"), text }
}
