//! The public site: pages, style sheet, sitemap and calendar from the model.
//!
//! A page type is one file in `pages` that builds a public view of the model, and one template of the same name in
//! `layouts/site/`. Templates see views only; what is internal has no form in them. Nothing of a quarter that is not
//! released reaches a view, since views ask [`crate::model::results`] which quarters are public.
//!
//! The module touches neither disk, clock nor environment: everything comes in, and artifacts go out to the sink, one page
//! at a time.

mod asked;
mod calendar;
mod changed;
mod chart;
mod css;
mod data;
mod engine;
mod fault;
mod feed;
mod file;
mod frame;
mod hosting;
mod html;
mod hyphen;
mod icalendar;
mod image;
mod images;
mod page;
mod pages;
mod palette;
mod parts;
mod press;
mod prose;
mod scene;
mod script;
mod search;
mod share;
mod structured;
mod timeline;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use rayon::prelude::*;

use crate::artifact::{Artifact, Assets, LayoutFault, LayoutFaultKind, RenderError, Sink, SinkError};
use crate::layouts::Layouts;
use crate::locale::Locale;
use crate::model::{Site, address};
use crate::tongue;
use engine::Engine;
use file::File;
use frame::Shell;
use page::Page;
use scene::Scene;

/// What rendering takes besides the model.
#[derive(Debug, Clone, Copy)]
pub struct Options<'a> {
    /// Templates, style sheets and words.
    pub layouts: &'a Layouts,
    /// The words of the content's own language.
    pub locale: &'a Locale,
    /// The words of the further languages, in the order of [`Site::translations`].
    pub locales: &'a [Locale],
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
    let pages = pages::all(&scene);
    let mut addresses: BTreeSet<String> = pages.iter().map(|page| page.address.clone()).collect();
    for language in site.languages.iter().skip(1) {
        let translated = pages.iter().filter(|page| page.is_translated());
        addresses.extend(translated.map(|page| format!("{}{}", address::language(language), page.address)));
    }
    addresses.extend(hosting::ADDRESSES.map(str::to_owned));
    addresses.extend([address::CALENDAR_ICS, address::SEARCH_ENGINE, frame::ICON].map(str::to_owned));
    addresses.extend(machine(&scene, &[]).into_iter().map(|file| file.address));
    addresses.extend(share::files(&scene).into_iter().map(|(address, _)| address));
    let oembed: Vec<String> = scene.locals().flat_map(share::cards).map(|card| address::oembed(&card.page)).collect();
    for language in site.languages.iter().skip(1) {
        addresses.extend(oembed.iter().map(|file| format!("{}{file}", address::language(language))));
    }
    addresses.extend(signed_files(site).into_iter().map(|(_, address)| address));
    addresses.extend(assets.keys().map(|path| address::file(path)));
    addresses
}

/// Renders the site.
///
/// # Errors
/// When templates or style sheets have faults (all that were found), or the sink cannot keep an artifact.
pub fn render(site: &Site, options: &Options<'_>, sink: &dyn Sink) -> Result<Summary, RenderError> {
    let scenes = scenes(site, options);
    let Read { style, filter, searching, engines } = read(site, &scenes, options).map_err(RenderError::Layout)?;
    let mut pages = 0;
    let mut listed = Vec::new();
    let faults = Faults::default();
    let findable = search::Findable::default();
    for (scene, engine) in scenes.iter().zip(&engines) {
        let mut own = pages::all(scene);
        own.extend(pages::moved(scene));
        own.retain(|page| scene.site.is_original() || page.is_translated());
        own.par_iter().try_for_each(|page| match page.draw(engine) {
            Ok(drawn) => {
                let text = tongue::markup(&drawn.text);
                if let Some(record) = &drawn.found {
                    findable.add(scene.href(&page.address), scene.locale.language(), record, &text);
                }
                let bytes = text.into_owned().into_bytes();
                sink.accept(Artifact { path: Page::file(&scene.own(&page.address)), bytes })
            }
            Err(found) => {
                faults.add(found);
                Ok(())
            }
        })?;
        pages += own.len();
        let permanent = own.into_iter().filter(|page| page.listed);
        listed.extend(permanent.map(|page| hosting::Listed { own: scene.own(&page.address), address: page.address }));
    }
    let faults = faults.sorted();
    if !faults.is_empty() {
        return Err(RenderError::Layout(faults));
    }

    // What is no page is in the content's own language.
    let scene = &scenes[0];
    let hosting = hosting::files(scene, listed);
    let mut files = pages + hosting.len();
    hosting.into_iter().try_for_each(|file| sink.accept(file))?;
    let mut keep = |address: &str, bytes: &[u8]| -> Result<(), SinkError> {
        files += 1;
        sink.accept(Artifact { path: format!("site{address}"), bytes: bytes.to_vec() })
    };
    keep(&style.address, style.text.as_bytes())?;
    keep(&searching.address, searching.text.as_bytes())?;
    findable.into_files()?.iter().try_for_each(|(address, bytes)| keep(address, bytes))?;
    if site.partnerships.len() > 1 {
        keep(&filter.address, filter.text.as_bytes())?;
    }
    keep(address::CALENDAR_ICS, calendar::file(scene).as_bytes())?;
    let catalogued = catalogue_languages(options.layouts);
    machine(scene, &catalogued).iter().try_for_each(|file| keep(&file.address, &file.bytes()))?;
    keep(frame::ICON, frame::icon(site.accent).as_bytes())?;
    for (address, text) in share::files(scene) {
        keep(&address, text.as_bytes())?;
    }
    for (address, text) in scenes.iter().skip(1).flat_map(share::cards_for_tools) {
        keep(&address, text.as_bytes())?;
    }
    // After the pages: only what they show is public.
    let public: BTreeMap<_, _> = scenes.iter().flat_map(|scene| scene.public_files(options.layouts)).collect();
    for (path, bytes) in public {
        keep(&address::file(path), bytes)?;
    }
    // A signed file stands beside the page of what it is of, and nowhere else.
    for (file, address) in signed_files(site) {
        if let Some(bytes) = options.assets.get(file) {
            keep(&address, bytes)?;
        }
    }
    Ok(Summary { pages, files })
}

/// The layouts, read.
struct Read {
    style: css::StyleSheet,
    filter: script::Script,
    searching: script::Script,
    /// The templates, in each language of the site.
    engines: Vec<Engine>,
}

/// Reads style sheet, scripts and templates.
fn read(site: &Site, scenes: &[Scene<'_>], options: &Options<'_>) -> Result<Read, Vec<LayoutFault>> {
    let (filter, searching) = (script::filter(options.layouts), script::search(options.layouts));
    let style = css::bundle(options.layouts, site.accent);
    // Templates are read even when the style sheet cannot be, so that all faults are told at once.
    let address = style.as_ref().map(|style| style.address.clone()).unwrap_or_default();
    let faults = Faults::default();
    let mut engines = Vec::new();
    for scene in scenes {
        let shell =
            Shell::new(scene, &address).with_scripts(scene.href(&filter.address), scene.href(&searching.address));
        match Engine::load(options.layouts, scene.locale.language(), &site.language, &shell) {
            Ok(engine) => engines.push(engine),
            Err(found) => faults.add(found),
        }
    }
    match style {
        Ok(style) if engines.len() == scenes.len() => Ok(Read { style, filter, searching, engines }),
        Ok(_) => Err(faults.sorted()),
        Err(fault) => {
            faults.add(vec![*fault]);
            Err(faults.sorted())
        }
    }
}

/// What is wrong with style sheet and templates before a page is drawn.
#[must_use]
pub fn layout_faults(site: &Site, options: &Options<'_>) -> Vec<LayoutFault> {
    read(site, &scenes(site, options), options).err().unwrap_or_default()
}

/// The site in each of its languages, the content's own first.
fn scenes<'a>(site: &'a Site, options: &Options<'a>) -> Vec<Scene<'a>> {
    let translations = site.translations.iter().zip(options.locales);
    let all = std::iter::once((site, options.locale)).chain(translations);
    all.map(|(site, locale)| Scene::new(site, locale, options.assets).with_tongues(options.locales)).collect()
}

/// The files for machines: data, feeds and the catalogue.
fn machine<'a>(scene: &'a Scene<'a>, catalogued: &'a [Locale]) -> Vec<File<'a>> {
    let mut files = data::all(scene, catalogued);
    files.extend(feed::all(scene));
    files
}

/// The languages of the catalogue: whatever a site's own is, the portal asks for these. Words that cannot be read are told of where
/// the site's own are loaded.
fn catalogue_languages(layouts: &Layouts) -> Vec<Locale> {
    ["sv", "en"].into_iter().filter_map(|language| Locale::load(layouts, language).ok()).collect()
}

/// The signed files of the content, each with its address.
fn signed_files(site: &Site) -> Vec<(&str, String)> {
    let files = site.partnerships.iter().flat_map(|of| of.signed.iter().map(move |file| (of, file)));
    files.filter_map(|(of, file)| Some((file.file.as_str(), of.signed_address(file.of)?))).collect()
}

/// Faults from many threads: each fault of a template once, however many pages meet it.
#[derive(Default)]
struct Faults(Mutex<BTreeMap<FaultKey, LayoutFault>>);

type FaultKey = (String, Option<(usize, usize)>, LayoutFaultKind);

impl Faults {
    fn add(&self, found: Vec<LayoutFault>) {
        let mut known = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        for fault in found {
            let key = (fault.path.clone(), fault.span, fault.kind.clone());
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
