//! Pages at addresses that have moved: a published address never dies, so whoever comes there is shown on.
//!
//! A page works on every web server, also where redirects cannot be set.

use serde::Serialize;

use crate::site::frame::Frame;
use crate::site::page::Page;
use crate::site::scene::Scene;

/// What the page shows.
#[derive(Debug, Serialize)]
struct View {
    to: String,
}

/// One page for each address that has moved.
pub fn pages<'a>(scene: &'a Scene<'a>) -> impl Iterator<Item = Page<'a>> {
    // A file that has moved is put out at its old address too, by whoever makes files.
    scene.site.redirects.iter().filter(|redirect| redirect.is_page()).map(move |redirect| {
        Page::new(redirect.from.clone(), "moved.html", move || {
            let to = scene.href(&redirect.to);
            let frame = Frame::of_site(scene, &redirect.to, &scene.word("site-moved"), &scene.word("site-moved-text"));
            (frame.onward(&to), View { to })
        })
        .unlisted()
    })
}
