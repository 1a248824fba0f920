//! What a machine finds: every result as JSON and CSV, what the fields mean, the calendar, and the catalogue of it all.
//!
//! The same rows are written in all forms (`result`, `plan`), so that no two of them can tell different things. They are built of the
//! quarters that are public and of nothing else. Keys are Swedish, as the pages are, and in `a` to `z` and `_` only, so that any
//! program can use them as names; they are permanent: keys may be added, none is renamed or given another meaning.

mod calendar;
mod catalogue;
mod columns;
mod csvw;
mod fields;
mod plan;
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
pub use columns::{PLAN_TABLES, RESULTS, TABLES, Table, all as tables};
use plan::PlanFile;
use result::ResultFile;
pub use result::moment;

/// The terms on which everything here may be used: no terms at all.
pub const LICENCE: &str = "https://creativecommons.org/publicdomain/zero/1.0/";

/// The files that hold all public results of a folder of data, each with what kind of file it is.
#[must_use]
pub fn files_of(folder: &str) -> Vec<(String, &'static str)> {
    let kept = [address::results_json(folder), address::plan_results_json(folder)];
    let tables = columns::all().map(|table| (address::table_csv(folder, table.name), "text/csv"));
    kept.into_iter().map(|file| (file, "application/json")).chain(tables).collect()
}

/// The files beside a page that say the same: JSON, and the table of it.
#[derive(Debug, Serialize)]
pub struct Beside {
    json: String,
    csv: String,
}

impl Beside {
    /// Of the page of a result of a promise, or of a quarter.
    #[must_use]
    pub fn results(scene: &Scene<'_>, page: &str) -> Self {
        Self::with(scene, page, &RESULTS)
    }

    /// Of the page of a result of a plan.
    #[must_use]
    pub fn plan(scene: &Scene<'_>, page: &str) -> Self {
        Self::with(scene, page, PLAN_TABLES[1])
    }

    fn with(scene: &Scene<'_>, page: &str, table: &Table) -> Self {
        Self { json: scene.href(&address::results_json(page)), csv: scene.href(&address::table_csv(page, table.name)) }
    }
}

/// The files of the data, with the catalogue in the languages that are given.
#[must_use]
pub fn all<'a>(scene: &'a Scene<'a>, catalogued: &'a [Locale]) -> Vec<File<'a>> {
    let mut files = vec![
        File::new(address::CATALOGUE, || catalogue::write(scene, catalogued)),
        File::new(address::RESULT_SCHEMA, || schema::of_results(scene)),
        File::new(address::PLAN_SCHEMA, || schema::of_plans(scene)),
        File::new(address::CALENDAR_SCHEMA, || schema::of_calendar(scene)),
        File::new(address::CALENDAR_JSON, || json(&calendar::file(scene))),
    ];
    let kept = address::DATA;
    let publisher = scene.site.publisher.clone();
    files.extend(promises(kept, &TABLES, move || ResultFile::of_site(scene)));
    files.extend(rows(kept, address::plan_results_json(kept), &PLAN_TABLES, move || PlanFile::of_site(scene)));
    files.push(described(scene, kept, publisher, columns::all().collect()));
    scene.locals().for_each(|local| files.extend(of_partnership(local)));
    files
}

fn of_partnership<'a>(local: Local<'a>) -> Vec<File<'a>> {
    let (scene, kept) = (local.scene, address::partnership_data(local.id()));
    let mut files = promises(&kept, &TABLES, move || ResultFile::of_partnership(local));
    let plans = address::plan_results_json(&kept);
    files.extend(rows(&kept, plans, &PLAN_TABLES, move || PlanFile::of_partnership(local)));
    files.push(described(scene, &kept, local.parties_in_words(), columns::all().collect()));
    for quarter in local.released {
        let page = address::quarter(local.id(), *quarter);
        files.extend(promises(&page, &[&RESULTS], move || ResultFile::of_quarter(local, *quarter)));
        files.push(described(scene, &page, local.parties_in_words(), vec![&RESULTS]));
        files.extend(each_result(local, *quarter));
        files.extend(each_plan(local, *quarter));
    }
    files
}

/// The files beside the page of each promise's result: the same form as those of the quarter.
fn each_result<'a>(local: Local<'a>, quarter: Quarter) -> impl Iterator<Item = File<'a>> {
    local.partnership.results(quarter).into_iter().flat_map(move |result| {
        let promise = result.promise;
        let page = address::result(local.id(), quarter, &local.partnership.promises[promise].id);
        let file = move || ResultFile::of_result(local, &local.partnership.result(promise, quarter));
        let mut files = promises(&page, &[&RESULTS], file);
        files.push(described(local.scene, &page, local.parties_in_words(), vec![&RESULTS]));
        files
    })
}

/// The files beside the page of each plan's result: all its tables, since its actions are what it is made of.
fn each_plan<'a>(local: Local<'a>, quarter: Quarter) -> impl Iterator<Item = File<'a>> {
    plan::reported(local, quarter).flat_map(move |of| {
        let page = address::plan_result(local.id(), &local.partnership.plans[of].id, quarter);
        let file = move || PlanFile::of_result(local, of, quarter);
        let mut files = rows(&page, address::results_json(&page), &PLAN_TABLES, file);
        files.push(described(local.scene, &page, local.parties_in_words(), PLAN_TABLES.to_vec()));
        files
    })
}

/// Results of promises in a folder.
fn promises<'a>(
    folder: &str,
    tables: &'static [&'static Table],
    results: impl Fn() -> ResultFile + Copy + Send + Sync + 'a,
) -> Vec<File<'a>> {
    rows(folder, address::results_json(folder), tables, results)
}

/// The same results as JSON and as the tables of a folder.
fn rows<'a, R: Serialize>(
    folder: &str,
    as_json: String,
    tables: &'static [&'static Table],
    results: impl Fn() -> R + Copy + Send + Sync + 'a,
) -> Vec<File<'a>> {
    let table = |table: &&'static Table| {
        let table: &'static Table = table;
        File::new(address::table_csv(folder, table.name), move || table::write(table, &results()))
    };
    let mut files = vec![File::new(as_json, move || json(&results()))];
    files.extend(tables.iter().map(table));
    files
}

/// What the tables of a folder mean, and who answers for them.
fn described<'a>(scene: &'a Scene<'a>, folder: &str, publisher: String, tables: Vec<&'static Table>) -> File<'a> {
    File::new(address::tables_metadata(folder), move || csvw::describe(scene, &publisher, &tables))
}

/// The value as a file. People read it too: it is indented.
fn json(value: &impl Serialize) -> String {
    // Only values with keys that are no texts cannot be written, and there are none here.
    format!("{}\n", serde_json::to_string_pretty(value).unwrap_or_default())
}
