//! The accessibility statement (`DOS § 13`): who, which service, how compliant, what is missing and why, how it was assessed, how
//! to report and where to turn.

use serde::Serialize;

use crate::model::{Exemption, address};
use crate::site::frame::Frame;
use crate::site::page::Page;
use crate::site::parts::Day;
use crate::site::scene::Scene;

/// What the statement shows.
#[derive(Debug, Serialize)]
struct View {
    /// The key of the words for how compliant the site is.
    status: &'static str,
    /// The site's address, for people.
    address: String,
    assessed: Option<Day>,
    method: String,
    updated: Day,
    shortcomings: Vec<ShortcomingView>,
    /// What it would be unreasonably burdensome to make accessible.
    burdensome: Vec<ExemptionView>,
    /// What the law does not cover.
    outside: Vec<ExemptionView>,
}

/// Content that need not be accessible, and why.
#[derive(Debug, Serialize)]
struct ExemptionView {
    what: String,
    why: String,
}

#[derive(Debug, Serialize)]
struct ShortcomingView {
    what: String,
    why: String,
    fixed_by: Option<Day>,
}

/// The accessibility statement.
pub fn page<'a>(scene: &'a Scene<'a>) -> Page<'a> {
    Page::new(address::ACCESSIBILITY, "accessibility.html", move || {
        let title = scene.word("site-accessibility-title");
        let description = scene.say("site-accessibility-description", &[("title", (&scene.site.title).into())]);
        (Frame::of_site(scene, address::ACCESSIBILITY, &title, &description), view(scene))
    })
}

fn view(scene: &Scene<'_>) -> View {
    let facts = &scene.site.accessibility;
    View {
        status: facts.status.key(),
        address: scene.site.base.clone(),
        assessed: facts.assessed.map(|day| scene.day(day)),
        method: facts.method.clone(),
        updated: scene.day(facts.updated),
        shortcomings: facts
            .shortcomings
            .iter()
            .map(|shortcoming| ShortcomingView {
                what: shortcoming.what.clone(),
                why: shortcoming.why.clone(),
                fixed_by: shortcoming.fixed_by.map(|day| scene.day(day)),
            })
            .collect(),
        burdensome: exemptions(&facts.burdensome),
        outside: exemptions(&facts.outside),
    }
}

fn exemptions(of: &[Exemption]) -> Vec<ExemptionView> {
    of.iter().map(|one| ExemptionView { what: one.what.clone(), why: one.why.clone() }).collect()
}
