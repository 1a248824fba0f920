//! The files of the content that the site's pages show: those are published, and no others.
//!
//! A file that only a report before its release shows would otherwise lie open under its own name before its time, and one that
//! only internal documents show would lie open for ever. So a page gets the address of an image from here and nowhere else, and
//! what it got is remembered: what no page asked for is not put out. The pages are drawn on many threads; which files have been
//! asked for when all of them are done does not depend on their order.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use super::image;
use crate::artifact::Assets;
use crate::layouts::Layouts;
use crate::model::address;

/// An image as a page refers to it.
pub struct Reference {
    /// Its address, without what stands before every address of the site.
    pub address: String,
    /// Width and height, where they can be told.
    pub size: Option<(u32, u32)>,
}

/// The files of the content, and which of them have been asked for.
pub struct Images<'a> {
    assets: &'a Assets,
    shown: Mutex<BTreeSet<String>>,
}

impl<'a> Images<'a> {
    /// None has been asked for.
    pub fn new(assets: &'a Assets) -> Self {
        Self { assets, shown: Mutex::default() }
    }

    /// An image for a page that is being made: from here on it is public.
    pub fn show(&self, file: &str) -> Reference {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner).insert(file.to_owned());
        Reference { address: address::file(file), size: self.assets.get(file).and_then(|bytes| image::size(bytes)) }
    }

    /// What is to be published when all pages are made: what they show, and what a template or a style sheet names itself, by
    /// one of the ways to write its address.
    pub fn published(&self, layouts: &Layouts, written: impl Fn(&str) -> Vec<String>) -> Vec<(&'a str, &'a [u8])> {
        let shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        let texts: Vec<_> = layouts.under(super::fault::FOLDER).filter_map(|(path, _)| layouts.text(path)).collect();
        let is_named = |path: &str| {
            written(&address::file(path)).iter().any(|address| texts.iter().any(|text| names(text, address)))
        };
        let public = self.assets.iter().filter(|(path, _)| shown.contains(path.as_str()) || is_named(path));
        public.map(|(path, bytes)| (path.as_str(), bytes.as_slice())).collect()
    }
}

/// Whether a text holds an address, and not only as a part of a longer one.
fn names(text: &str, address: &str) -> bool {
    let is_part = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.' | '/');
    text.match_indices(address).any(|(at, _)| {
        !text[..at].ends_with(|letter: char| is_part(letter)) && !text[at + address.len()..].starts_with(is_part)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nothing_shows_is_not_published() {
        let assets: Assets =
            ["a.svg", "b/a.svg", "c.svg", "d.svg"].map(|path| (path.to_owned(), path.as_bytes().to_vec())).into();
        let images = Images::new(&assets);
        let published = || {
            let files = images.published(&Layouts::embedded(), |address| vec![address.to_owned()]);
            files.into_iter().map(|(path, _)| path).collect::<Vec<_>>()
        };
        assert_eq!(published(), [""; 0]);
        assert_eq!(images.show("b/a.svg").address, "/b/a.svg");
        images.show("d.svg");
        images.show("b/a.svg");
        images.show("unknown.svg");
        assert_eq!(published(), ["b/a.svg", "d.svg"]);
    }

    #[test]
    fn an_address_in_a_layout_is_the_whole_address() {
        assert!(names("url(/bilder/a.svg)", "/bilder/a.svg"));
        assert!(names("\"/bilder/a.svg\" ", "/bilder/a.svg"));
        assert!(!names("\"/exempelby/bilder/a.svg\"", "/bilder/a.svg"));
        assert!(!names("\"/bilder/a.svgz\"", "/bilder/a.svg"));
    }
}
