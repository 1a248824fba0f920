//! What there is for machines, told to people: files, fields, terms, feeds and where it all stands.

use serde::Serialize;

use crate::model::address;
use crate::site::data::{LICENCE, RESULTS, Table, tables};
use crate::site::frame::Frame;
use crate::site::page::Page;
use crate::site::parts::Link;
use crate::site::scene::{Local, Scene};
use crate::site::structured;

/// What the page shows.
#[derive(Debug, Serialize)]
struct View {
    places: Vec<Place>,
    tables: Vec<TableView>,
    examples: Vec<Example>,
    licence: &'static str,
    /// How to name the source.
    cite: String,
    feeds: Vec<Link>,
    calendar: String,
    calendar_json: String,
    schema: String,
    plan_schema: String,
    calendar_schema: String,
    catalogue: String,
}

/// The files of a partnership, or of all of them.
#[derive(Debug, Serialize)]
struct Place {
    name: String,
    json: Vec<Link>,
    tables: Vec<Link>,
    metadata: Link,
}

#[derive(Debug, Serialize)]
struct TableView {
    name: &'static str,
    file: String,
    about: String,
    fields: Vec<Field>,
}

#[derive(Debug, Serialize)]
struct Field {
    name: &'static str,
    meaning: String,
}

#[derive(Debug, Serialize)]
struct Example {
    what: String,
    link: Link,
}

/// The page.
pub fn page<'a>(scene: &'a Scene<'a>) -> Page<'a> {
    Page::new(address::OPEN_DATA, "open-data.html", move || {
        let title = scene.word("site-data-title");
        let description = scene.word("site-data-description");
        let mut frame =
            Frame::of_site(scene, address::OPEN_DATA, &title, &description).structured(Some(&structured::data(scene)));
        for feed in feeds(scene) {
            frame = frame.with_feed(feed);
        }
        (frame, view(scene))
    })
}

fn view(scene: &Scene<'_>) -> View {
    let absolute = scene.absolute(address::OPEN_DATA);
    let site = scene.site;
    let mut places: Vec<Place> = scene
        .listed()
        .map(|local| place(scene, &local.partnership.name, &address::partnership_data(local.id())))
        .collect();
    if places.len() > 1 {
        places.insert(0, place(scene, &scene.word("site-data-all"), address::DATA));
    }
    View {
        places,
        tables: tables().map(|table| table_view(scene, table)).collect(),
        examples: scene.locals().find_map(examples).unwrap_or_default(),
        licence: LICENCE,
        cite: scene.say(
            "site-data-cite-as",
            &[("name", (&site.publisher).into()), ("title", (&site.title).into()), ("address", absolute.into())],
        ),
        feeds: feeds(scene),
        calendar: scene.href(address::CALENDAR),
        calendar_json: scene.href(address::CALENDAR_JSON),
        schema: scene.href(address::RESULT_SCHEMA),
        plan_schema: scene.href(address::PLAN_SCHEMA),
        calendar_schema: scene.href(address::CALENDAR_SCHEMA),
        catalogue: scene.href(address::CATALOGUE),
    }
}

fn place(scene: &Scene<'_>, name: &str, folder: &str) -> Place {
    let link = |address: String| {
        let file = address.rsplit('/').next().unwrap_or_default().to_owned();
        Link::new(scene.href(&address), &file)
    };
    Place {
        name: name.to_owned(),
        json: [address::results_json(folder), address::plan_results_json(folder)].map(link).into(),
        tables: tables().map(|table| link(address::table_csv(folder, table.name))).collect(),
        metadata: link(address::tables_metadata(folder)),
    }
}

fn table_view(scene: &Scene<'_>, table: &'static Table) -> TableView {
    let field = |name: &'static str| Field { name, meaning: scene.field_meaning(name) };
    TableView {
        name: table.name,
        file: format!("{}.csv", table.name),
        about: scene.table_meaning(table),
        // The columns that name a result are told of once.
        fields: match table.list {
            None => table.all_columns().map(|column| field(column.name)).collect(),
            Some(_) => table.columns.iter().map(|column| field(column.name)).collect(),
        },
    }
}

/// Where the newest results of a partnership stand; `None` while it has none.
fn examples(local: Local<'_>) -> Option<Vec<Example>> {
    let scene = local.scene;
    let quarter = local.latest()?;
    let page = address::quarter(local.id(), quarter);
    let example = |key: &str, address: String| Example {
        what: scene.say(key, &[("quarter", scene.quarter(quarter).into())]),
        link: Link::new(scene.href(&address), &scene.absolute(&address)),
    };
    let mut examples = vec![
        example("site-data-example-quarter", address::table_csv(&page, RESULTS.name)),
        example("site-data-example-quarter-json", address::results_json(&page)),
    ];
    if let Some(result) = local.partnership.results(quarter).first() {
        let promise = &local.partnership.promises[result.promise].id;
        let page = address::result(local.id(), quarter, promise);
        examples.push(example("site-data-example-result", address::results_json(&page)));
        examples.push(example("site-data-example-result-csv", address::table_csv(&page, RESULTS.name)));
        let promise = address::promise(local.id(), promise);
        examples.push(example("site-data-example-feed", address::feed(&promise)));
    }
    Some(examples)
}

/// The feeds of the site and of its partnerships; those of promises stand on the promises' pages.
fn feeds(scene: &Scene<'_>) -> Vec<Link> {
    let corrections = scene.say("site-corrections-feed", &[("title", (&scene.site.title).into())]);
    let partnerships = scene.listed().map(|local| scene.partnership_feed(local.partnership));
    let mut feeds = vec![scene.site_feed()];
    feeds.extend(partnerships);
    feeds.push(Link::new(scene.href(address::CORRECTIONS_FEED), &corrections));
    feeds
}
