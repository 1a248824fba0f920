//! The site's and the partnerships' own pages: free text under a title.

use serde::Serialize;

use crate::model::{self, address};
use crate::site::frame::Frame;
use crate::site::html::Html;
use crate::site::page::Page;
use crate::site::scene::{Local, Scene};
use crate::site::search::{Kind, Record};

/// What a page of free text shows.
#[derive(Debug, Serialize)]
struct View {
    title: String,
    lead: Option<String>,
    body: Html,
}

/// The site's own pages.
pub fn of_site<'a>(scene: &'a Scene<'a>) -> impl Iterator<Item = Page<'a>> {
    scene.site.pages.iter().map(move |page| {
        let address = address::site_page(&page.id);
        Page::new(address.clone(), "text.html", move || {
            let frame = Frame::of_site(scene, &address, &page.title, &description(page))
                .of_record(scene, &page.place)
                .found(Record::of_site(scene, Kind::About));
            (frame, view(scene, page))
        })
    })
}

/// A partnership's own pages.
pub fn of_partnership<'a>(local: Local<'a>) -> impl Iterator<Item = Page<'a>> {
    local.partnership.pages.iter().map(move |page| {
        let address = address::partnership_page(local.id(), &page.id);
        Page::new(address.clone(), "text.html", move || {
            let frame = Frame::of_partnership(&local, &address, &page.title, &description(page));
            (
                frame.of_record(local.scene, &page.place).found(Record::of_partnership(&local, Kind::About)),
                view(local.scene, page),
            )
        })
    })
}

fn description(page: &model::Page) -> String {
    page.lead.clone().unwrap_or_else(|| page.body.plain())
}

fn view(scene: &Scene<'_>, page: &model::Page) -> View {
    View { title: page.title.clone(), lead: page.lead.clone(), body: scene.prose(&page.body, 2, "text") }
}
