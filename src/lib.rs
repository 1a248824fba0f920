//! Löfte: from the content of a partnership to its documents and its public site.
//!
//! The data goes one way: files are read ([`source`]), understood ([`resolve`]) into the domain's data ([`model`]), checked
//! against the rules, and rendered. Nothing on the way touches the disk, the clock or the network:
//! what a run needs of the world comes in as arguments, and what it makes goes out through a [`artifact::Sink`].

pub mod artifact;
pub mod check;
pub mod cli;
pub mod diagnostic;
pub mod documents;
pub mod face;
pub mod layouts;
pub mod ledger;
pub mod links;
pub mod locale;
pub mod model;
pub mod output;
pub mod place;
pub mod prose;
pub mod resolve;
pub mod site;
pub mod source;
pub mod tongue;
pub mod typeface;

use std::collections::BTreeSet;

use artifact::{Assets, Copying, LayoutFault, LayoutFaultKind, RenderError, Sink};
use diagnostic::{Diagnostic, Severity};
use layouts::Layouts;
use ledger::Ledger;
use links::Checking;
use locale::{Locale, LocaleError};
use model::Site;
use resolve::Now;
use source::Sources;

/// What came of reading and checking the content.
#[derive(Debug)]
pub struct Loaded {
    /// The site; fit to be rendered when there are no errors.
    pub site: Option<Site>,
    /// All that is wrong, sorted.
    pub faults: Vec<Diagnostic>,
    /// What has been published; `None` when its chain does not hold, which is among the faults.
    pub ledger: Option<Ledger>,
}

/// Understands and checks the content.
#[must_use]
pub fn load(sources: &Sources, layouts: &Layouts, now: &Now) -> Loaded {
    let mut resolved = resolve::resolve(sources, now, &languages(layouts));
    let mut faults = resolved.faults;
    if let Some(site) = &mut resolved.site {
        faults.extend(resolve::translate(site, sources, now, &languages(layouts)));
    }
    faults.extend(check::check(resolved.site.as_ref(), sources, &typeface::all(layouts)));
    let ledger = Ledger::parse(sources.ledger.as_deref().unwrap_or_default());
    // What content says can be held against what was published when all of it could be read.
    let is_whole =
        sources.unreadable("").next().is_none() && faults.iter().all(|fault| fault.rule.severity != Severity::Error);
    match (&mut resolved.site, &ledger) {
        (_, Err(broken)) => faults.push(ledger::broken_line(broken)),
        (Some(site), Ok(ledger)) if is_whole => {
            // A site of an earlier day knows only what had been published by then.
            let ledger = ledger.until(&site.now);
            faults.extend(ledger::check(site, &ledger));
            remember(site, ledger);
            faults.extend(check::over_pages(site, &addresses(site, layouts, &sources.assets)));
        }
        _ => {}
    }
    diagnostic::sort(&mut faults);
    Loaded { site: resolved.site, faults, ledger: ledger.ok() }
}

/// Gives a site what has been published of it: its editions, and the way on from the names that its promises have had.
fn remember(site: &mut Site, mut ledger: Ledger) {
    let renamed = ledger.renamed(site);
    site.redirects.extend(renamed);
    // What waits to be published is not out yet, but a newer edition of what is shows the older one.
    let newer = ledger::due(site, &ledger).into_iter().filter(ledger::Released::is_newer_edition);
    ledger.add_all(&site.now, newer.collect::<Vec<_>>());
    site.remember(ledger.published(site));
}

/// The addresses of everything that the site has of its own, so that none of them shows the way to something else.
fn addresses(site: &Site, layouts: &Layouts, assets: &Assets) -> BTreeSet<String> {
    // Words that cannot be read stop the rendering, and are told of there.
    let Ok(locale) = site_locale(site, layouts) else { return BTreeSet::new() };
    let mut addresses = site::addresses(site, &locale, assets);
    let documents = documents::list(site).into_iter().map(|document| document.path(site));
    addresses.extend(documents.filter_map(|path| path.strip_prefix("site").map(str::to_owned)));
    addresses.extend(documents::pictures::list(site).iter().flat_map(|picture| picture.addresses(site)));
    addresses.extend([ledger::FILE, ledger::manifest::MANIFEST].map(|file| format!("/{file}")));
    addresses
}

/// What was made of a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Built {
    /// Web pages.
    pub pages: usize,
    /// PDF documents.
    pub documents: usize,
}

/// Renders a site that has no errors: its pages and its documents, each handed to the sink as soon as it is ready.
///
/// # Errors
/// When a layout has faults (all of them are told), when links lead nowhere, or when the sink cannot keep an artifact.
pub fn render(site: &Site, layouts: &Layouts, assets: &Assets, sink: &dyn Sink) -> Result<Built, RenderError> {
    let locale = &site_locale(site, layouts)?;
    let translations = || site.translations.iter().map(|translation| locale_of(&translation.language, layouts));
    let locales = &translations().map(|locale| locale.map(Locale::marking)).collect::<Result<Vec<_>, _>>()?;
    let unmarked = &translations().collect::<Result<Vec<_>, _>>()?;
    // What is put in when the rest is known, and may be linked to.
    let later = [ledger::FILE, ledger::manifest::MANIFEST].map(|file| format!("/{file}"));
    // Redirects that lead nowhere have a rule of their own, which points at the redirect.
    let led_to = site.redirects.iter().map(|redirect| redirect.to.clone());
    let checking = Checking::new(sink, &site.base, later.into_iter().chain(led_to));
    let moved = site.redirects.iter().filter(|redirect| !redirect.is_page());
    let sink = &Copying::new(&checking, moved.map(|file| (format!("site{}", file.to), format!("site{}", file.from))));
    let pages = site::render(site, &site::Options { layouts, locale, locales, assets }, sink);
    let documents = documents::render(site, &documents::Options { layouts, locale, assets }, sink);
    let documents = documents.and_then(|documents| {
        documents::pictures::render(site, &documents::Options { layouts, locale, assets }, unmarked, sink)?;
        Ok(documents)
    });
    match (pages, documents) {
        (Ok(pages), Ok(documents)) => match checking.into_faults() {
            dead if dead.is_empty() => Ok(Built { pages: pages.pages, documents: documents.documents }),
            dead => Err(RenderError::Pages(dead)),
        },
        // Faults in templates and in typesetting are told together.
        (Err(RenderError::Layout(mut faults)), Err(RenderError::Layout(more))) => {
            faults.extend(more);
            Err(RenderError::Layout(faults))
        }
        (Err(RenderError::Sink(error)), _) | (_, Err(RenderError::Sink(error))) => Err(RenderError::Sink(error)),
        (Err(error), _) | (_, Err(error)) => Err(error),
    }
}

/// What is wrong with words, style sheet and templates of the site before a page is drawn.
#[must_use]
pub fn layout_faults(site: &Site, layouts: &Layouts, assets: &Assets) -> Vec<LayoutFault> {
    // A language that has no words at all has a rule of its own.
    let known = languages(layouts);
    if site.languages.iter().any(|language| !known.contains(language)) {
        return Vec::new();
    }
    let translations = site.translations.iter().map(|one| locale_of(&one.language, layouts));
    let words =
        site_locale(site, layouts).and_then(|locale| Ok((locale, translations.collect::<Result<Vec<_>, _>>()?)));
    match words {
        Ok((locale, locales)) => {
            site::layout_faults(site, &site::Options { layouts, locale: &locale, locales: &locales, assets })
        }
        Err(RenderError::Layout(faults)) => faults,
        Err(_) => Vec::new(),
    }
}

/// The words of a site's own language.
///
/// # Errors
/// When a layouts folder has spoilt them.
pub fn site_locale(site: &Site, layouts: &Layouts) -> Result<Locale, RenderError> {
    let language = site.languages.first().map_or(locale::MAIN_LANGUAGE, String::as_str);
    locale_of(language, layouts)
}

fn locale_of(language: &str, layouts: &Layouts) -> Result<Locale, RenderError> {
    Locale::load(layouts, language).map_err(|error| RenderError::Layout(words_faults(error)))
}

/// Words that a layouts folder has spoilt.
fn words_faults(error: LocaleError) -> Vec<LayoutFault> {
    match error {
        LocaleError::Unknown(language) => {
            let message = format!("there are no words for the language {language}");
            vec![LayoutFault::engine(format!("locales/{language}"), None, &message, "")]
        }
        LocaleError::Invalid(faults) => faults
            .into_iter()
            .map(|fault| LayoutFault {
                path: fault.path,
                span: fault.span,
                kind: LayoutFaultKind::Words(fault.detail),
                making: String::new(),
            })
            .collect(),
    }
}

/// The languages that there are words for, by the folders of `locales/`.
#[must_use]
pub fn languages(layouts: &Layouts) -> Vec<String> {
    layouts.languages()
}
