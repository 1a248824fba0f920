//! Redirects held against what the site has: an address where something stands cannot show the way to something else.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, rules};
use crate::model::Site;

/// Redirects from addresses where something stands. `standing` are the addresses of all that the site has.
#[must_use]
pub fn over_pages(site: &Site, standing: &BTreeSet<String>) -> Vec<Diagnostic> {
    let over = site.redirects.iter().filter(|redirect| standing.contains(&redirect.from));
    over.map(|redirect| {
        Diagnostic::at(&rules::REDIRECT_WRONG, &redirect.place)
            .with("what", "over")
            .with("from", redirect.from.clone())
            .with("to", redirect.to.clone())
    })
    .collect()
}
