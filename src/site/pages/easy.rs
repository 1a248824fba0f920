//! A promise told in a way that is easy to read: short sentences in a large and calm setting, and how it goes in one word.

use serde::Serialize;

use crate::model::address;
use crate::site::frame::Frame;
use crate::site::html::Html;
use crate::site::page::Page;
use crate::site::parts::Link;
use crate::site::parts::marker::MarkerView;
use crate::site::parts::release::ReleaseView;
use crate::site::scene::Local;

/// What the page shows.
#[derive(Debug, Serialize)]
struct View {
    title: String,
    text: Html,
    now: Option<Now>,
    promise: Link,
    /// When the next result comes; `None` when the promise no longer holds then.
    next: Option<ReleaseView>,
}

/// The newest result in plain words.
#[derive(Debug, Serialize)]
struct Now {
    marker: MarkerView,
    quarter: String,
    means: String,
    link: Link,
}

/// The pages of the promises that have such a text.
pub fn pages<'a>(local: Local<'a>) -> impl Iterator<Item = Page<'a>> {
    local.partnership.promises.entries().filter_map(move |(reference, promise)| {
        let text = promise.easy.as_ref()?;
        let address = address::easy(local.id(), &promise.id);
        let home = address::promise(local.id(), &promise.id);
        let draw = move || {
            let scene = local.scene;
            let title = scene.say("site-easy-title", &[("title", (&promise.title).into())]);
            let frame = Frame::of_partnership(&local, &address::easy(local.id(), &promise.id), &title, &text.plain())
                .after(scene.href(&home), &promise.title);
            let newest = local.partnership.history(reference, scene.site).pop();
            let coming = scene.site.release.latest_released(&scene.site.now).next();
            let view = View {
                title: promise.title.clone(),
                text: scene.prose(text, 2, "lattlast"),
                now: newest.map(|result| Now {
                    marker: scene.marker(result.marker),
                    quarter: scene.quarter_capital(result.quarter),
                    means: scene.word(&format!("site-easy-{}", result.marker.key())),
                    link: Link::new(
                        scene.href(&address::result(local.id(), result.quarter, &promise.id)),
                        &scene.word("site-easy-result"),
                    ),
                }),
                promise: Link::new(scene.href(&home), &scene.word("site-easy-more")),
                next: promise.valid.touches(coming).then(|| scene.release(coming)),
            };
            (frame, view)
        };
        Some(Page::new(address, "easy.html", draw))
    })
}
