//! The newest results at an address that never changes. It shows the newest quarter and names that quarter's own address,
//! which is the one to quote.

use serde::Serialize;

use super::quarter;
use crate::model::address;
use crate::site::frame::Frame;
use crate::site::page::Page;
use crate::site::parts::release::ReleaseView;
use crate::site::scene::Local;

/// What the page shows.
#[derive(Debug, Serialize)]
struct View {
    #[serde(flatten)]
    quarter: quarter::View,
    /// The link to the quarter's own page.
    own: String,
}

/// What the page shows before anything is released.
#[derive(Debug, Serialize)]
struct Empty {
    partnership: String,
    next: ReleaseView,
}

/// The page of the newest results.
pub fn page(local: Local<'_>) -> Page<'_> {
    let address = address::latest(local.id());
    let Some(newest) = local.latest() else {
        return Page::new(address.clone(), "latest-empty.html", move || {
            let scene = local.scene;
            let title = scene.word("site-latest");
            let frame = Frame::of_partnership(&local, &address, &title, &scene.word("site-latest-none"));
            (frame, Empty { partnership: local.partnership.name.clone(), next: scene.next_release() })
        });
    };
    let own = address::quarter(local.id(), newest);
    Page::new(address, "latest.html", move || {
        let title = local.scene.say("site-latest-title", &[("quarter", local.scene.quarter(newest).into())]);
        let frame = quarter::frame(local, newest, &own).titled(&title).canonical_at(Some(local.scene.absolute(&own)));
        (frame, View { quarter: quarter::view(local, newest), own: local.scene.href(&own) })
    })
    .unlisted()
}
