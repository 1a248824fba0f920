//! The world that Typst sees: layouts, fonts, words and the data of one document. Nothing else exists there.
//!
//! An [`Engine`] is built once per run and shared between threads; a [`DocumentWorld`] is made per document and only adds
//! that document's data and images. Every path is constant (`/data.json`, `/images/0`, …): Typst interns paths for ever
//! and has room for 65 535 of them, so a path per document would end in a panic on a large site.

use std::collections::HashMap;
use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

use super::data::Content;
use super::{qr, words};
use crate::artifact::{Assets, LayoutFault};
use crate::face;
use crate::layouts::Layouts;
use crate::locale::Locale;
use crate::model::marker::Marker;
use crate::typeface;

/// Where the layouts of documents lie.
const LAYOUTS: &str = "layouts/documents/";

/// What all documents of a run share.
pub struct Engine {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    sources: HashMap<FileId, Source>,
    files: HashMap<FileId, Bytes>,
}

impl Engine {
    /// Takes layouts, fonts and words in.
    ///
    /// # Errors
    /// When a layout or a font cannot be used at all.
    pub fn new(layouts: &Layouts, locale: &Locale) -> Result<Self, Vec<LayoutFault>> {
        let mut faults = Vec::new();
        let mut fonts = Vec::new();
        let mut sources = HashMap::new();
        let mut files = HashMap::new();
        for (path, bytes) in layouts.under(LAYOUTS) {
            let id = file_id(path);
            if path.starts_with(typeface::FOLDER) {
                if path.ends_with(".ttf") || path.ends_with(".otf") {
                    let before = fonts.len();
                    fonts.extend(typeface::in_file(bytes));
                    if fonts.len() == before {
                        faults.push(fault(path, "not a font that can be read"));
                    }
                }
            } else if path.ends_with(".typ") {
                match std::str::from_utf8(bytes) {
                    Ok(text) => drop(sources.insert(id, Source::new(id, text.to_owned()))),
                    Err(_) => faults.push(fault(path, "not UTF-8")),
                }
            } else {
                files.insert(id, Bytes::new(bytes.to_vec()));
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        // A font of the layouts comes first in the book, and the first of two equals is taken: so it shadows.
        fonts.extend(typeface::EMBEDDED.iter().cloned());
        files.insert(file_id("words.json"), json_bytes(&words::all(layouts, locale)));
        for marker in Marker::ALL {
            files.insert(file_id(&format!("faces/{}.svg", marker.key())), Bytes::from_string(face::svg(marker)));
        }
        Ok(Self {
            // Row headers of tables are still behind this feature; without them PDF/UA readers lose the first column.
            library: LazyHash::new(
                Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build(),
            ),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            sources,
            files,
        })
    }
}

/// What one document sees: the engine, its own data and its own images.
pub struct DocumentWorld<'a> {
    engine: &'a Engine,
    main: FileId,
    /// The document's own files: data, QR code, images and what is attached.
    files: HashMap<FileId, Bytes>,
    attaches: bool,
}

impl<'a> DocumentWorld<'a> {
    /// A world whose main file is `layouts/documents/<layout>.typ`. Images are taken from `assets`, where they lie by their
    /// paths in the content; the data names each by its position.
    pub fn new(engine: &'a Engine, content: Content, assets: &Assets) -> Self {
        let images = content.images.iter().enumerate().filter_map(|(position, file)| {
            assets.get(file).map(|bytes| (file_id(&format!("images/{position}")), Bytes::new(bytes.clone())))
        });
        let mut files: HashMap<FileId, Bytes> = images.collect();
        files.insert(*QR, Bytes::from_string(qr::svg(&content.address)));
        files.insert(*DATA, Bytes::from_string(content.json));
        let attaches = content.attachment.is_some();
        files.extend(content.attachment.map(|json| (*ATTACHMENT, Bytes::from_string(json))));
        Self { engine, main: file_id(&format!("{LAYOUTS}{}.typ", content.layout)), files, attaches }
    }

    /// Whether the document carries a file inside it.
    pub fn attaches(&self) -> bool {
        self.attaches
    }
}

impl World for DocumentWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.engine.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.engine.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.engine.sources.get(&id).cloned().ok_or_else(|| not_found(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if let Some(bytes) = self.files.get(&id).or_else(|| self.engine.files.get(&id)) {
            return Ok(bytes.clone());
        }
        self.source(id).map(|source| Bytes::from_string(source.text().to_owned()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.engine.fonts.get(index).cloned()
    }

    /// No document knows what day it is: dates come with the data.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

static DATA: LazyLock<FileId> = LazyLock::new(|| file_id("data.json"));
static QR: LazyLock<FileId> = LazyLock::new(|| file_id("qr.svg"));
static ATTACHMENT: LazyLock<FileId> = LazyLock::new(|| file_id("figures.json"));

/// The path in the layouts that an id stands for, such as `layouts/documents/plan.typ`.
pub fn layout_path(id: FileId) -> String {
    id.get().vpath().get_without_slash().to_owned()
}

fn file_id(path: &str) -> FileId {
    // `VirtualPath` refuses backslashes and paths that leave the root; layout paths are joined with `/` below the root.
    let path = VirtualPath::new(path).unwrap_or_else(|_| VirtualPath::new("unnamed").expect("a plain name is a path"));
    RootedPath::new(VirtualRoot::Project, path).intern()
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(layout_path(id).into())
}

fn json_bytes(value: &serde_json::Value) -> Bytes {
    Bytes::from_string(value.to_string())
}

fn fault(path: &str, message: &str) -> LayoutFault {
    LayoutFault::engine(path.to_owned(), None, message, "every document")
}
