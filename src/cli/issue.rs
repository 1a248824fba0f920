//! What `build` and `publish` share: rendering a site so that its files are summed, and holding it against what has been
//! published before.

use std::path::Path;

use crate::Built;
use crate::artifact::{Artifact, RenderError, Sink, SinkError};
use crate::diagnostic::{Diagnostic, rules};
use crate::ledger::manifest::{MANIFEST, Manifest, Summing, is_permanent};
use crate::ledger::{FILE, Ledger};
use crate::model::Site;
use crate::place::Place;

use super::run::Run;

/// Renders everything into a sink, and gives the list of the site's files.
pub fn render(site: &Site, run: &Run, sink: &dyn Sink) -> Result<(Built, Manifest), RenderError> {
    let summing = Summing::new(sink);
    let built = crate::render(site, &run.layouts, &run.sources.assets, &summing)?;
    Ok((built, summing.into_manifest()))
}

/// What is wrong when something was published after the moment that counts as now: nothing is published back in time.
pub fn later(ledger: Option<&Ledger>, site: &Site) -> Option<Diagnostic> {
    let last = ledger?.entries().last()?;
    let is_later = last.moment().is_some_and(|moment| moment > site.now.timestamp());
    let now = site.now.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string();
    is_later.then(|| {
        Diagnostic::at(&rules::LEDGER_LATER, &Place::file(FILE)).with("time", last.time.clone()).with("now", now)
    })
}

/// Puts the list of files and the ledger into the site: with them any copy can be verified.
pub fn seal(ledger: &Ledger, manifest: &Manifest, sink: &dyn Sink) -> Result<(), SinkError> {
    let keep = |name: &str, text: &str| {
        sink.accept(Artifact { path: format!("site/{name}"), bytes: text.as_bytes().to_vec() })
    };
    keep(MANIFEST, &manifest.text())?;
    if ledger.entries().is_empty() { Ok(()) } else { keep(FILE, ledger.text()) }
}

/// Addresses that have been published and that a new site would not have.
pub fn vanished(ledger: &Ledger, manifest: &Manifest) -> Vec<Diagnostic> {
    let there: std::collections::BTreeSet<String> = manifest.addresses().collect();
    let gone = ledger.addresses().into_iter().filter(|address| is_permanent(address) && !there.contains(*address));
    gone.map(|address| Diagnostic::at(&rules::ADDRESS_VANISHED, &Place::file(FILE)).with("address", address)).collect()
}

/// Redirects that lead nowhere.
pub fn lost_redirects(site: &Site, manifest: &Manifest) -> Vec<Diagnostic> {
    let there: std::collections::BTreeSet<String> = manifest.addresses().collect();
    let lost = site.redirects.iter().filter(|redirect| !there.contains(&redirect.to));
    lost.map(|redirect| {
        Diagnostic::at(&rules::REDIRECT_LOST, &redirect.place)
            .with("from", redirect.from.clone())
            .with("to", redirect.to.clone())
    })
    .collect()
}

/// How the ledger of a content stands to that of the site which it is to replace.
#[derive(Debug, Clone, PartialEq)]
pub enum Standing {
    /// It is the same, or goes on from it; or there is no published site.
    Goes,
    /// The site has lines that the content lacks: a publishing was interrupted, or the content's ledger has been shortened.
    Behind(Ledger),
    /// They have grown apart.
    Apart,
}

/// Compares with the ledger that lies in the output.
#[allow(clippy::disallowed_methods, reason = "the published site is read here")]
pub fn standing(ledger: Option<&Ledger>, output: &Path) -> Standing {
    // A ledger whose chain does not hold has been told of, and is never replaced: it may know more than the site does.
    let Some(ledger) = ledger else { return Standing::Goes };
    let Ok(text) = std::fs::read_to_string(output.join("site").join(FILE)) else { return Standing::Goes };
    match Ledger::parse(&text) {
        Ok(published) if ledger.continues(&published) => Standing::Goes,
        Ok(published) if published.continues(ledger) => Standing::Behind(published),
        _ => Standing::Apart,
    }
}

/// What is wrong when a ledger does not go on from the published one.
pub fn diverged(standing: &Standing) -> Option<Diagnostic> {
    let how = match standing {
        Standing::Goes => return None,
        Standing::Behind(_) => "@ledger-behind",
        Standing::Apart => "@ledger-other",
    };
    Some(Diagnostic::at(&rules::LEDGER_DIVERGED, &Place::file(FILE)).with("how", how))
}
