//! For newsrooms: a notice, the results with addresses that last, what may be concluded, and whom to ask.
//!
//! Every public quarter has its page, and the partnership has one that leads to them.

use serde::Serialize;

use crate::model::address;
use crate::model::period::Quarter;
use crate::site::frame::Frame;
use crate::site::page::Page;
use crate::site::parts::release::ReleaseView;
use crate::site::parts::standing::Standing;
use crate::site::parts::{ContactView, Link};
use crate::site::press::charts::{self, ChartView, FaceView};
use crate::site::press::{Facts, Notice, Statements};
use crate::site::scene::Local;
use crate::site::share::{Card, Share};

/// What a quarter's page for newsrooms shows.
#[derive(Debug, Serialize)]
struct View {
    quarter: String,
    partnership: String,
    notice: Notice,
    standing: Standing,
    statements: Statements,
    /// The table as a file.
    csv: String,
    charts: Vec<ChartView>,
    faces: Vec<FaceView>,
    /// Pictures of the quarter as a whole.
    pictures: Vec<PictureView>,
    /// What can be embedded: the quarter, and each of its results.
    cards: Vec<CardView>,
    released: ReleaseView,
    results: Link,
    pdf: String,
    /// How to cite the quarter.
    citation: String,
    permanent: String,
    contacts: Vec<ContactView>,
    method: String,
    corrections: String,
    /// The page that lists the other quarters.
    all: Link,
}

/// A picture to download.
#[derive(Debug, Serialize)]
struct PictureView {
    href: String,
    text: String,
}

/// A card to embed.
#[derive(Debug, Serialize)]
struct CardView {
    /// The id of the field with the code.
    field: String,
    name: String,
    /// The code, to be shown as text.
    code: String,
    embed: String,
    picture: String,
}

/// What the partnership's page for newsrooms shows.
#[derive(Debug, Serialize)]
struct Index {
    partnership: String,
    newest: Option<Link>,
    notice: Option<Notice>,
    older: Vec<Link>,
    next: ReleaseView,
    contacts: Vec<ContactView>,
}

/// The pages for newsrooms of a partnership.
pub fn pages<'a>(local: Local<'a>) -> impl Iterator<Item = Page<'a>> {
    let quarters = local.released.iter().map(move |quarter| {
        let quarter = *quarter;
        let address = address::press_of(local.id(), quarter);
        Page::new(address.clone(), "press.html", move || (frame(local, quarter, &address), view(local, quarter)))
    });
    let address = address::press(local.id());
    let index = Page::new(address.clone(), "press-index.html", move || {
        let scene = local.scene;
        let name = [("name", (&local.partnership.name).into())];
        let title = scene.say("site-press-index-title", &name);
        let lead = scene.say("site-press-index-lead", &name);
        (Frame::of_partnership(&local, &address, &title, &lead), index(local))
    });
    quarters.chain(std::iter::once(index))
}

fn frame(local: Local<'_>, quarter: Quarter, address: &str) -> Frame {
    let scene = local.scene;
    let arguments = [("quarter", scene.quarter(quarter).into())];
    let title = scene.say("site-press-title", &arguments);
    let description = scene.say("site-press-description", &arguments);
    Frame::of_partnership(&local, address, &title, &description)
        .after(scene.href(&address::quarter(local.id(), quarter)), &scene.quarter_capital(quarter))
        .shared(Share::of(scene, &Card::of_quarter(local, quarter)).at(scene.absolute(address)))
}

fn view(local: Local<'_>, quarter: Quarter) -> View {
    let scene = local.scene;
    let facts = Facts::of(local, quarter);
    let results = address::quarter(local.id(), quarter);
    View {
        quarter: scene.quarter(quarter),
        partnership: local.partnership.name.clone(),
        notice: Notice::of(&facts),
        standing: local.standing(quarter),
        statements: Statements::of(&facts),
        csv: scene.href(&address::table_csv(&results, "resultat")),
        charts: charts::of_quarter(local, quarter),
        faces: charts::faces(local),
        pictures: pictures(local, quarter),
        cards: cards(local, quarter),
        released: scene.release(quarter),
        citation: citation(local, quarter, &facts),
        permanent: scene.absolute(&results),
        results: Link::new(scene.href(&results), &scene.quarter_capital(quarter)),
        pdf: scene.href(&address::quarter_pdf(local.id(), quarter)),
        contacts: contacts(local),
        method: scene.href(address::METHOD),
        corrections: scene.href(address::CORRECTIONS),
        all: Link::new(scene.href(&address::press(local.id())), &scene.word("site-press-all")),
    }
}

fn index(local: Local<'_>) -> Index {
    let scene = local.scene;
    let link = |quarter: Quarter| {
        Link::new(scene.href(&address::press_of(local.id(), quarter)), &scene.quarter_capital(quarter))
    };
    let newest = local.latest();
    Index {
        partnership: local.partnership.name.clone(),
        newest: newest.map(link),
        notice: newest.map(|quarter| Notice::of(&Facts::of(local, quarter))),
        older: local.released.iter().rev().skip(1).map(|quarter| link(*quarter)).collect(),
        next: scene.next_release(),
        contacts: contacts(local),
    }
}

fn pictures(local: Local<'_>, quarter: Quarter) -> Vec<PictureView> {
    let (scene, page) = (local.scene, address::quarter(local.id(), quarter));
    let picture = |address: String, key: &str| PictureView { href: scene.drawn_href(&address), text: scene.word(key) };
    let mut pictures = vec![picture(address::share_picture(&page), "site-press-picture-quarter")];
    // Faces are drawn where a promise has one.
    if !local.partnership.results(quarter).is_empty() {
        pictures.push(picture(address::faces_picture(&page), "site-press-picture-faces"));
    }
    pictures
}

fn cards(local: Local<'_>, quarter: Quarter) -> Vec<CardView> {
    let scene = local.scene;
    let results = local.partnership.results(quarter);
    let results = results.iter().map(|result| Card::of_result(local, result));
    std::iter::once(Card::of_quarter(local, quarter))
        .chain(results)
        .enumerate()
        .map(|(at, card)| CardView {
            field: format!("kod-{}", at + 1),
            code: card.element(scene),
            embed: scene.href(&address::embed(&card.page)),
            picture: scene.drawn_href(&address::share_picture(&card.page)),
            name: card.title,
        })
        .collect()
}

/// How to reach the parties: functions with mailboxes, never persons.
fn contacts(local: Local<'_>) -> Vec<ContactView> {
    local.partnership.parties.iter().map(|party| ContactView::new(&party.name, &party.contact)).collect()
}

/// "Exempelby kommun och Polisen: Medborgarlöften i Exempelby, kvartal 3 2026. Publicerat 27 oktober 2026."
fn citation(local: Local<'_>, quarter: Quarter, facts: &Facts<'_>) -> String {
    let scene = local.scene;
    let edition = match facts.corrected() {
        Some(day) => scene.say("site-press-citation-corrected", &[("date", scene.locale.date(day).into())]),
        None => scene.word("site-press-citation-first"),
    };
    scene.say(
        "site-press-citation",
        &[
            ("parties", local.speakers().into()),
            ("name", (&local.partnership.name).into()),
            ("quarter", scene.quarter(quarter).into()),
            ("date", scene.locale.date(scene.site.release.date(quarter)).into()),
            ("edition", edition.into()),
            ("address", scene.absolute(&address::quarter(local.id(), quarter)).into()),
        ],
    )
}
