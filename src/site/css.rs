//! The style sheet: the files below `layouts/site/css/` bundled, minified and named after their content.
//!
//! Bundling happens in memory, over the same set of layouts that templates come from, so a file that shadows one of ours is
//! used like any other. `site.css` is the entry; the accent colour's shades are added to it as `accent.css`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use lightningcss::bundler::{Bundler, ResolveResult, SourceProvider};
use lightningcss::error::ErrorLocation;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions};
use lightningcss::targets::{Browsers, Targets};
use sha2::{Digest, Sha256};

use super::{fault, palette};
use crate::artifact::LayoutFault;
use crate::layouts::Layouts;
use crate::model::Colour;

const FOLDER: &str = "layouts/site/css/";
const ENTRY: &str = "site.css";
const ACCENT: &str = "accent.css";

/// The finished style sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StyleSheet {
    /// Its address, with a hash of the content in the name: it may be cached for ever.
    pub address: String,
    /// The text.
    pub text: String,
}

/// Bundles the style sheet.
///
/// # Errors
/// When a file is missing or a declaration cannot be read.
pub fn bundle(layouts: &Layouts, accent: Colour) -> Result<StyleSheet, Box<LayoutFault>> {
    let files = Files::of(layouts, accent);
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    let mut sheet =
        bundler.bundle(Path::new(ENTRY)).map_err(|error| files.fault(&error.kind.to_string(), error.loc.as_ref()))?;
    sheet
        .minify(MinifyOptions { targets: targets(), ..MinifyOptions::default() })
        .map_err(|error| files.fault(&error.kind.to_string(), error.loc.as_ref()))?;
    let text = sheet
        .to_css(PrinterOptions { minify: true, targets: targets(), ..PrinterOptions::default() })
        .map_err(|error| files.fault(&error.kind.to_string(), None))?
        .code;
    let text = files.foreign().iter().map(|address| format!("@import \"{address}\";")).collect::<String>() + &text;
    let hash: String = Sha256::digest(text.as_bytes()).iter().take(5).map(|byte| format!("{byte:02x}")).collect();
    Ok(StyleSheet { address: format!("/css/site.{hash}.css"), text })
}

/// Browsers from spring 2023: those that know cascade layers and nesting.
fn targets() -> Targets {
    let version = |major: u32, minor: u32| Some(major << 16 | minor << 8);
    Targets::from(Browsers {
        chrome: version(111, 0),
        edge: version(111, 0),
        firefox: version(113, 0),
        safari: version(16, 4),
        ios_saf: version(16, 4),
        ..Browsers::default()
    })
}

/// The files that imports are looked up in.
struct Files {
    texts: BTreeMap<String, String>,
    /// Addresses of other hosts that are imported. They stay what they are, first in the sheet, where the links' sink meets and refuses
    /// them with words of its own: the bundler would tell of a missing file.
    foreign: Mutex<BTreeSet<String>>,
}

/// What an import from another host gives: nothing.
const EMPTY: &str = "";

impl Files {
    fn of(layouts: &Layouts, accent: Colour) -> Self {
        let mut texts: BTreeMap<_, _> = layouts
            .under(FOLDER)
            .filter_map(|(path, bytes)| {
                let name = path.strip_prefix(FOLDER).filter(|name| name.ends_with(".css"))?;
                Some((name.to_owned(), String::from_utf8_lossy(bytes).into_owned()))
            })
            .collect();
        texts.insert(ACCENT.to_owned(), palette::style_sheet(accent));
        Self { texts, foreign: Mutex::default() }
    }

    fn foreign(&self) -> BTreeSet<String> {
        self.foreign.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn fault(&self, message: &str, place: Option<&ErrorLocation>) -> Box<LayoutFault> {
        let name = place.map_or(ENTRY, |place| place.filename.as_str());
        // The engine counts lines from 0 and columns from 1.
        let span = place.and_then(|place| {
            let text = self.texts.get(name)?;
            fault::offset(text, place.line as usize + 1, place.column as usize).map(|at| (at, at + 1))
        });
        Box::new(fault::fault(&format!("css/{name}"), span, message, super::css::ENTRY))
    }
}

impl SourceProvider for Files {
    type Error = Missing;

    fn read<'a>(&'a self, file: &Path) -> Result<&'a str, Missing> {
        let name = file.to_string_lossy();
        if is_foreign(&name) {
            self.foreign.lock().unwrap_or_else(PoisonError::into_inner).insert(name.into_owned());
            return Ok(EMPTY);
        }
        self.texts.get(name.as_ref()).map(String::as_str).ok_or_else(|| Missing(name.into_owned()))
    }

    fn resolve(&self, specifier: &str, from: &Path) -> Result<ResolveResult, Missing> {
        if is_foreign(specifier) {
            return Ok(ResolveResult::File(specifier.into()));
        }
        Ok(ResolveResult::File(from.with_file_name(specifier)))
    }
}

fn is_foreign(specifier: &str) -> bool {
    specifier.starts_with("//") || specifier.contains("://")
}

/// An imported file that is not among the layouts.
#[derive(Debug)]
struct Missing(String);

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "There is no style sheet \"{}\"", self.0)
    }
}

impl std::error::Error for Missing {}

#[cfg(test)]
mod tests {
    use super::*;

    fn accent() -> Colour {
        Colour::parse("#1d4f7c").unwrap()
    }

    #[test]
    fn the_embedded_style_sheet_is_bundled_and_has_no_outside_requests() {
        let sheet = bundle(&Layouts::embedded(), accent()).unwrap();
        assert!(sheet.text.contains("#1d4f7c"), "the accent is there");
        assert!(!sheet.text.contains("@import") && !sheet.text.contains("url("), "everything is in one file");
        assert!(sheet.address.starts_with("/css/site.") && sheet.address.ends_with(".css"));
    }

    // The test sets its own stage on disk.
    #[allow(clippy::disallowed_methods)]
    #[test]
    fn a_shadowing_file_takes_its_twins_place_and_a_fault_has_its_place() {
        let folder = tempfile::tempdir().unwrap();
        let css = folder.path().join("site/css");
        std::fs::create_dir_all(&css).unwrap();
        std::fs::write(css.join("tokens.css"), "a{color:red}\nb{color red}").unwrap();
        let layouts = Layouts::embedded().shadowed_by(folder.path()).unwrap();
        let fault = bundle(&layouts, accent()).unwrap_err();
        assert_eq!(fault.path, "layouts/site/css/tokens.css");
        assert!(fault.span.is_some_and(|(start, _)| start >= 13), "{fault:?}");
    }
}
