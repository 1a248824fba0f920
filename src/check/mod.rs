//! The rules of the method and of the law, held against what was read.
//!
//! One file per family of rules. A check never stops a run: it adds what it finds. A record that could not be read is
//! absent from its table; what refers to it is then left unjudged, for its own fault has been told.

mod agreements;
mod approvals;
mod clocks;
mod follow_ups;
mod plans;
mod problems;
mod promises;
mod records;
mod redirects;
mod secrecy;
mod signed;
mod signs;

use jiff::civil::Date;
use typst::text::Font;

pub use redirects::over_pages;

use crate::diagnostic::Diagnostic;
use crate::model::Site;
use crate::model::partnership::{Partnership, Party, PartyKind, Signatory};
use crate::model::reference::Ref;
use crate::source::Sources;

/// Holds the site and its sources against every rule. `fonts` are those that documents are set with.
#[must_use]
pub fn check(site: Option<&Site>, sources: &Sources, fonts: &[Font]) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    secrecy::check(sources, &mut faults);
    signs::check(sources, fonts, &mut faults);
    let Some(site) = site else { return faults };
    for partnership in &site.partnerships {
        let mut check = Check { site, sources, partnership, today: site.today(), faults: &mut faults };
        records::check(&mut check);
        problems::check(&mut check);
        agreements::check(&mut check);
        plans::check(&mut check);
        promises::check(&mut check);
        signed::check(&mut check);
        follow_ups::check(&mut check);
        approvals::check(&mut check);
        clocks::check(&mut check);
    }
    faults
}

/// What a family of rules has at hand.
struct Check<'a> {
    site: &'a Site,
    sources: &'a Sources,
    partnership: &'a Partnership,
    today: Date,
    faults: &'a mut Vec<Diagnostic>,
}

impl Check<'_> {
    fn add(&mut self, fault: Diagnostic) {
        self.faults.push(fault);
    }
}

/// Whether any of the parties is of the kind; true when one of them could not be read.
fn has_kind<'a>(partnership: &Partnership, parties: impl IntoIterator<Item = &'a Ref<Party>>, kind: PartyKind) -> bool {
    parties.into_iter().any(|party| partnership.parties.get(*party).is_none_or(|party| party.kind == kind))
}

/// The kinds of party that every document needs, of those that are missing among the signatories.
fn missing_signatories<'a>(
    partnership: &'a Partnership,
    signatories: &'a [Signatory],
) -> impl Iterator<Item = &'static str> + 'a {
    [(PartyKind::Municipality, "@party-municipality"), (PartyKind::Police, "@party-police")]
        .into_iter()
        .filter(|(kind, _)| !has_kind(partnership, signatories.iter().map(|signatory| &signatory.party), *kind))
        .map(|(_, word)| word)
}
