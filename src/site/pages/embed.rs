//! A result as a card that another site shows in a frame: no navigation, no script, a link to the page that lasts.

use serde::Serialize;

use crate::model::address;
use crate::site::frame::Frame;
use crate::site::page::Page;
use crate::site::scene::Local;
use crate::site::share::{self, Card};

/// What the card shows.
#[derive(Debug, Serialize)]
struct View {
    card: Card,
}

/// The cards of a partnership.
pub fn pages<'a>(local: Local<'a>) -> impl Iterator<Item = Page<'a>> {
    share::cards(local).map(move |card| {
        let address = address::embed(&card.page);
        Page::new(address.clone(), "embed.html", move || {
            let frame = Frame::of_partnership(&local, &address, &card.title, &card.title);
            (frame.canonical_at(Some(card.permanent.clone())), View { card: card.clone() })
        })
        .unlisted()
    })
}
