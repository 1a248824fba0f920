//! What a machine finds: every result as JSON and CSV, what the fields mean, the calendar, and the catalogue of it all.
//!
//! The same rows are written in all forms (`result`), so that no two of them can tell different things. They are built of the
//! quarters that are public and of nothing else. Keys are Swedish, as the pages are, and in `a` to `z` and `_` only, so that any
//! program can use them as names; they are permanent: keys may be added, none is renamed or given another meaning.

mod calendar;
mod catalogue;
mod csvw;
mod fields;
mod rdf;
mod result;
mod schema;
mod table;

use serde::Serialize;

use super::file::File;
use super::scene::{Local, Scene};
use crate::locale::Locale;
use crate::model::address;
use crate::model::period::Quarter;
use result::ResultFile;
pub use table::{RESULTS, TABLES, Table};

/// The terms on which everything here may be used: no terms at all.
pub const LICENCE: &str = "https://creativecommons.org/publicdomain/zero/1.0/";

/// The files of the data, with the catalogue in the languages that are given.
#[must_use]
pub fn all<'a>(scene: &'a Scene<'a>, catalogued: &'a [Locale]) -> Vec<File<'a>> {
    let mut files = vec![
        File::new(address::CATALOGUE, || catalogue::write(scene, catalogued)),
        File::new(address::RESULT_SCHEMA, || schema::of_results(scene)),
        File::new(address::CALENDAR_SCHEMA, || schema::of_calendar(scene)),
        File::new(address::CALENDAR_JSON, || json(&calendar::file(scene))),
    ];
    files.extend(folder(scene, address::DATA, &TABLES, move || ResultFile::of_site(scene)));
    for local in scene.locals() {
        files.extend(folder(scene, &address::partnership_data(local.id()), &TABLES, move || {
            ResultFile::of_partnership(local)
        }));
        for quarter in local.released {
            let page = address::quarter(local.id(), *quarter);
            files.extend(folder(scene, &page, &[&RESULTS], move || ResultFile::of_quarter(local, *quarter)));
            files.extend(each_result(local, *quarter));
        }
    }
    files
}

fn each_result<'a>(local: Local<'a>, quarter: Quarter) -> impl Iterator<Item = File<'a>> {
    local.partnership.results(quarter).into_iter().map(move |result| {
        let promise = &local.partnership.promises[result.promise];
        let page = address::result(local.id(), quarter, &promise.id);
        File::new(address::results_json(&page), move || json(&ResultFile::of_result(local, &result)))
    })
}

/// The files of a folder: the same results as JSON and as tables, and what the tables mean.
fn folder<'a>(
    scene: &'a Scene<'a>,
    folder: &str,
    tables: &'a [&'a Table],
    results: impl Fn() -> ResultFile + Copy + Send + Sync + 'a,
) -> Vec<File<'a>> {
    let mut files = vec![
        File::new(address::results_json(folder), move || json(&results())),
        File::new(address::tables_metadata(folder), move || csvw::describe(scene, tables)),
    ];
    files.extend(
        tables
            .iter()
            .map(|table| File::new(address::table_csv(folder, table.name), move || table::write(table, &results()))),
    );
    files
}

/// The value as a file. People read it too: it is indented.
fn json(value: &impl Serialize) -> String {
    // Only values with keys that are no texts cannot be written, and there are none here.
    format!("{}\n", serde_json::to_string_pretty(value).unwrap_or_default())
}
