//! Everything that has been corrected, as entries: in a feed of their own, and among the results that they are of.

use super::{Head, Told};
use crate::model::address;
use crate::site::pages::corrections::{self, Corrected};
use crate::site::scene::Scene;

/// The feed of corrections.
#[must_use]
pub fn of_site(scene: &Scene<'_>) -> String {
    let head = Head {
        title: scene.say("site-corrections-feed", &[("title", (&scene.site.title).into())]),
        subtitle: scene.word("site-corrections-description"),
        page: address::CORRECTIONS.to_owned(),
        address: address::CORRECTIONS_FEED.to_owned(),
        authors: vec![scene.site.publisher.clone()],
    };
    super::write(scene, head, told(scene, |_| true))
}

/// The corrections that are of what is asked for.
pub fn told(scene: &Scene<'_>, is_asked_for: impl Fn(&Corrected<'_>) -> bool) -> Vec<Told> {
    corrections::all(scene).iter().filter(|one| is_asked_for(one)).filter_map(|one| entry(scene, one)).collect()
}

fn entry(scene: &Scene<'_>, corrected: &Corrected<'_>) -> Option<Told> {
    let correction = corrected.correction;
    let text = scene.say(
        "site-corrections-entry",
        &[
            ("wrong", (&correction.wrong).into()),
            ("right", (&correction.right).into()),
            ("name", (&correction.decided_by).into()),
        ],
    );
    Some(Told {
        title: corrected.title.clone(),
        address: scene.absolute(&address::correction(&corrected.page, corrected.at + 1)),
        published: None,
        updated: correction.date.to_zoned_datetime(scene.site.release.zone.clone()).ok()?,
        text,
        categories: Vec::new(),
        authors: super::parties(corrected.local.partnership),
    })
}
