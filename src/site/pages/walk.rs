//! A safety walk: the map, and each remark with who is to mend it and when it was mended.

use serde::Serialize;

use crate::model::address;
use crate::site::frame::Frame;
use crate::site::page::Page;
use crate::site::parts::walk::WalkView;
use crate::site::scene::Local;
use crate::site::search::{Kind, Record};

/// What the page shows.
#[derive(Debug, Serialize)]
struct View {
    walk: WalkView,
    pdf: String,
    /// The page's permanent address in full.
    permanent: String,
}

/// The pages of all safety walks.
pub fn pages<'a>(local: Local<'a>) -> impl Iterator<Item = Page<'a>> {
    local.partnership.walks.iter().map(move |walk| {
        let address = address::walk(local.id(), &walk.id);
        Page::new(address.clone(), "walk.html", move || {
            let scene = local.scene;
            let frame = Frame::of_partnership(&local, &address, &walk.title, &scene.walk_standing(walk))
                .found(Record::of_partnership(&local, Kind::Walk));
            let view = View {
                walk: local.walk(walk),
                pdf: scene.href(&address::walk_pdf(local.id(), &walk.id)),
                permanent: scene.absolute(&address),
            };
            (frame, view)
        })
    })
}
