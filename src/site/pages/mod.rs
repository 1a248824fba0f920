//! The page types, one file each: which pages there are of a type, and the view that its template sees.
//!
//! What a new page type takes is told in `layouts/README.md`, "Adding a page type".

mod accessibility;
mod agreement;
mod archive;
mod calendar;
mod chain;
pub mod corrections;
mod easy;
mod edition;
mod embed;
mod glossary;
mod history;
mod latest;
mod method;
mod moved;
mod not_found;
mod open_data;
mod partnership;
mod places;
mod plan;
mod plan_result;
mod press;
mod promise;
mod quarter;
mod result;
mod search;
mod situation;
mod start;
mod text;
mod walk;

use super::page::Page;
use super::scene::Scene;

/// Every page that the site has of its own.
#[must_use]
pub fn all<'a>(scene: &'a Scene<'a>) -> Vec<Page<'a>> {
    let mut pages = vec![
        start::page(scene),
        method::page(scene),
        calendar::page(scene),
        corrections::page(scene),
        glossary::page(scene),
        accessibility::page(scene),
        not_found::page(scene),
        open_data::page(scene),
        search::page(scene),
    ];
    pages.extend(places::page(scene));
    pages.extend(text::of_site(scene));
    for local in scene.locals() {
        pages.push(partnership::page(local));
        pages.push(latest::page(local));
        pages.extend(promise::pages(local));
        pages.extend(easy::pages(local));
        pages.extend(quarter::pages(local));
        pages.extend(result::pages(local));
        pages.extend(edition::pages(local));
        pages.extend(history::pages(local));
        pages.extend(agreement::pages(local));
        pages.extend(plan::pages(local));
        pages.extend(plan_result::pages(local));
        pages.extend(situation::pages(local));
        pages.extend(walk::pages(local));
        pages.extend(archive::pages(local));
        pages.extend(text::of_partnership(local));
        pages.extend(press::pages(local));
        pages.extend(embed::pages(local));
    }
    pages
}

/// The pages at addresses that have moved. None of them stands where there is a page of its own: `redirect-wrong` holds that.
#[must_use]
pub fn moved<'a>(scene: &'a Scene<'a>) -> Vec<Page<'a>> {
    moved::pages(scene).collect()
}
