//! The public site: pages, style sheet, sitemap and calendar from the model.
//!
//! A page type is one file in `pages` that builds a public view of the model, and one template of the same name in
//! `layouts/site/`. Templates see views only; what is internal has no form in them. Nothing of a quarter that is not
//! released reaches a view, since views ask [`crate::model::results`] which quarters are public.
//!
//! The module touches neither disk, clock nor environment: everything comes in, and artifacts go out to the sink, one page
//! at a time.

mod calendar;
mod chart;
mod css;
mod engine;
mod fault;
mod feed;
mod frame;
mod html;
mod hyphen;
mod icalendar;
mod image;
mod images;
mod page;
mod pages;
mod palette;
mod parts;
mod prose;
mod scene;
mod sitemap;
mod structured;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use rayon::prelude::*;

use crate::artifact::{Artifact, Assets, LayoutFault, RenderError, Sink, SinkError};
use crate::layouts::Layouts;
use crate::locale::Locale;
use crate::model::{Site, address};
use engine::Engine;
use frame::Shell;
use scene::Scene;

/// The address of the list of all pages, for search engines.
const SITEMAP: &str = "/sitemap.xml";

/// What rendering takes besides the model.
#[derive(Debug, Clone, Copy)]
pub struct Options<'a> {
    /// Templates, style sheets and words.
    pub layouts: &'a Layouts,
    /// The language of the pages.
    pub locale: &'a Locale,
    /// The images of the content; those that a page shows are published as they are.
    pub assets: &'a Assets,
}

/// What was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Summary {
    /// How many pages.
    pub pages: usize,
    /// How many files, pages among them.
    pub files: usize,
}

/// The addresses of all that the site has of its own but documents; of the files of the content also those that are not public.
#[must_use]
pub fn addresses(site: &Site, locale: &Locale, assets: &Assets) -> BTreeSet<String> {
    let scene = Scene::new(site, locale, assets);
    let mut addresses: BTreeSet<String> = pages::all(&scene).into_iter().map(|page| page.address).collect();
    addresses.extend([SITEMAP, address::CALENDAR_ICS, address::CORRECTIONS_FEED, frame::ICON].map(str::to_owned));
    addresses.extend(signed_files(site).into_iter().map(|(_, address)| address));
    addresses.extend(assets.keys().map(|path| address::file(path)));
    addresses
}

/// Renders the site.
///
/// # Errors
/// When templates or style sheets have faults (all that were found), or the sink cannot keep an artifact.
pub fn render(site: &Site, options: &Options<'_>, sink: &dyn Sink) -> Result<Summary, RenderError> {
    let scene = Scene::new(site, options.locale, options.assets);
    let style = css::bundle(options.layouts, site.accent).map_err(|fault| RenderError::Layout(vec![fault]))?;
    let shell = Shell::new(&scene, &style.address);
    let engine = Engine::load(options.layouts, options.locale.language(), &shell).map_err(RenderError::Layout)?;

    let mut pages = pages::all(&scene);
    pages.extend(pages::moved(&scene));
    let faults = Faults::default();
    pages.par_iter().try_for_each(|page| match page.draw(&engine) {
        Ok(text) => sink.accept(Artifact { path: page.file(), bytes: text.into_bytes() }),
        Err(found) => {
            faults.add(found);
            Ok(())
        }
    })?;
    let faults = faults.sorted();
    if !faults.is_empty() {
        return Err(RenderError::Layout(faults));
    }

    let mut files = pages.len();
    let mut keep = |address: &str, bytes: &[u8]| -> Result<(), SinkError> {
        files += 1;
        sink.accept(Artifact { path: format!("site{address}"), bytes: bytes.to_vec() })
    };
    keep(&style.address, style.text.as_bytes())?;
    keep(SITEMAP, sitemap::write(&scene, &pages).as_bytes())?;
    keep(address::CALENDAR_ICS, calendar::file(&scene).as_bytes())?;
    keep(address::CORRECTIONS_FEED, feed::corrections(&scene).as_bytes())?;
    keep(frame::ICON, frame::icon(site.accent).as_bytes())?;
    // After the pages: only what they show is public.
    for (path, bytes) in scene.public_files(options.layouts) {
        keep(&address::file(path), bytes)?;
    }
    // A signed file stands beside the page of what it is of, and nowhere else.
    for (file, address) in signed_files(site) {
        if let Some(bytes) = options.assets.get(file) {
            keep(&address, bytes)?;
        }
    }
    Ok(Summary { pages: pages.len(), files })
}

/// The signed files of the content, each with its address.
fn signed_files(site: &Site) -> Vec<(&str, String)> {
    let files = site.partnerships.iter().flat_map(|of| of.signed.iter().map(move |file| (of, file)));
    files.filter_map(|(of, file)| Some((file.file.as_str(), of.signed_address(file.of)?))).collect()
}

/// Faults from many threads: each fault of a template once, however many pages meet it.
#[derive(Default)]
struct Faults(Mutex<BTreeMap<FaultKey, LayoutFault>>);

type FaultKey = (String, Option<(usize, usize)>, String);

impl Faults {
    fn add(&self, found: Vec<LayoutFault>) {
        let mut known = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        for fault in found {
            let key = (fault.path.clone(), fault.span, fault.message.clone());
            // The page named is the first by address, so that the report does not depend on which thread was faster.
            match known.get(&key) {
                Some(before) if before.making <= fault.making => {}
                _ => {
                    known.insert(key, fault);
                }
            }
        }
    }

    fn sorted(self) -> Vec<LayoutFault> {
        self.0.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner).into_values().collect()
    }
}
