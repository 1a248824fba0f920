//! From a picture's world to the bytes of its files: PNG for what is shared, SVG beside it for what is printed.
//!
//! Typst writes every letter of an SVG as a path, so it looks the same everywhere and asks for nothing from outside itself.

use typst_layout::{Page, PagedDocument};
use typst_render::RenderOptions;
use typst_svg::SvgOptions;

use super::super::export;
use super::super::world::DocumentWorld;
use crate::artifact::{Artifact, LayoutFault};

/// Width of a picture in pixels: what the large networks ask for.
const WIDTH: f64 = 1200.0;

/// What an SVG says of itself to whoever cannot see it.
pub struct Words<'a> {
    pub title: &'a str,
    pub description: &'a str,
}

/// Draws a picture once, and gives each of its files; the ending of a path says its form.
pub fn files(
    world: &DocumentWorld<'_>,
    paths: &[String],
    words: &Words<'_>,
) -> Result<Vec<Artifact>, Vec<LayoutFault>> {
    let first = paths.first().map_or("", String::as_str);
    let drawn = export::pages(world, first).and_then(|document| {
        paths
            .iter()
            .map(|path| {
                let bytes = bytes(&document, path, words).map_err(|message| vec![fault(path, &message)])?;
                Ok(Artifact { path: path.clone(), bytes })
            })
            .collect()
    });
    // As after every document: without it the memory of a large site grows without end.
    typst::comemo::evict(2);
    drawn
}

fn bytes(document: &PagedDocument, path: &str, words: &Words<'_>) -> Result<Vec<u8>, String> {
    let page = document.pages().first().ok_or("the layout gives no page")?;
    if path.ends_with(".svg") { Ok(svg(page, words)) } else { png(page) }
}

fn png(page: &Page) -> Result<Vec<u8>, String> {
    let scale = WIDTH / page.frame.width().to_pt();
    let options = RenderOptions { pixel_per_pt: scale.into(), render_bleed: false };
    typst_render::render(page, &options).encode_png().map_err(|error| error.to_string())
}

/// The page with its name and its words inside it: they go with the file wherever it is taken.
fn svg(page: &Page, words: &Words<'_>) -> Vec<u8> {
    let drawing = typst_svg::svg(page, &SvgOptions::default());
    let (head, rest) = drawing.split_once('>').unwrap_or(("<svg", &drawing));
    let (title, description) = (escaped(words.title), escaped(words.description));
    format!("{head} role=\"img\"><title>{title}</title><desc>{description}</desc>{rest}").into_bytes()
}

/// Words as they stand between tags.
fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn fault(making: &str, message: &str) -> LayoutFault {
    LayoutFault::engine("layouts/documents/lib/picture.typ".to_owned(), None, message, making)
}
