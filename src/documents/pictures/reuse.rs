//! Which pictures of the last build may stand: those that are made of the same, and that nobody has touched.
//!
//! Drawing is the slow part of a build, and most pictures never change again. A build therefore leaves a note of each beside the
//! site: the hash of all that it was made of, and the hash of its bytes. The next build reckons the first hash anew; where it is
//! the same and the bytes still have the second, they are taken as they are. A picture that was changed by hand is drawn again.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};

use super::super::data::Content;
use super::super::words;
use crate::artifact::{Artifact, Assets, Sink, SinkError, hash};
use crate::face;
use crate::layouts::Layouts;
use crate::locale::Locale;
use crate::model::marker::Marker;

/// Where the notes lie in the output: outside the site, for they say nothing to a reader.
pub const NOTES: &str = ".bilder";

/// The programs that draw: their versions and those of all that they use, and the files of our own that ask them to. A picture
/// that another program has drawn is no longer known to be the one that this program would draw.
const DRAWN_BY: [&str; 5] = [
    include_str!("../../../Cargo.lock"),
    include_str!("draw.rs"),
    include_str!("../export.rs"),
    include_str!("../world.rs"),
    include_str!("../qr.rs"),
];

/// The hash of what all pictures in a language have in common: the programs, the layouts with their fonts, the words, the faces.
pub fn common(layouts: &Layouts, locale: &Locale) -> String {
    let mut parts: Vec<String> = DRAWN_BY.iter().map(|source| hash(source.as_bytes())).collect();
    for (path, bytes) in layouts.under("layouts/documents/") {
        parts.push(format!("{path} {}", hash(bytes)));
    }
    parts.push(hash(words::all(layouts, locale).to_string().as_bytes()));
    parts.extend(Marker::ALL.map(|marker| hash(face::svg(marker).as_bytes())));
    hash(parts.join("\n").as_bytes())
}

/// The hash of all that a picture is made of.
pub fn made_of(common: &str, content: &Content, assets: &Assets) -> String {
    let Content { layout, json, address, images, .. } = content;
    let mut parts = vec![common.to_owned(), (*layout).to_owned(), hash(json.as_bytes()), address.clone()];
    parts.extend(images.iter().map(|image| assets.get(image).map_or_else(String::new, |bytes| hash(bytes))));
    hash(parts.join("\n").as_bytes())
}

/// What is noted of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Note {
    made_of: String,
    bytes: String,
}

/// The notes of the last build, and those of this one.
pub struct Notes<'a> {
    sink: &'a dyn Sink,
    last: BTreeMap<String, Note>,
    now: Mutex<BTreeMap<String, Note>>,
}

impl<'a> Notes<'a> {
    /// Reads those of the last build. Notes that cannot be read are none.
    pub fn read(sink: &'a dyn Sink) -> Self {
        let text = sink.last(NOTES).and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
        let note = |line: &str| {
            let mut parts = line.splitn(3, ' ');
            let (made_of, bytes, path) = (parts.next()?, parts.next()?, parts.next()?);
            Some((path.to_owned(), Note { made_of: made_of.to_owned(), bytes: bytes.to_owned() }))
        };
        Self { sink, last: text.lines().filter_map(note).collect(), now: Mutex::default() }
    }

    /// A file of the last build that is made of the same and is as it was left.
    pub fn reused(&self, path: &str, made_of: &str) -> Option<Artifact> {
        let note = self.last.get(path).filter(|note| note.made_of == made_of)?;
        let bytes = self.sink.last(path).filter(|bytes| hash(bytes) == note.bytes)?;
        Some(Artifact { path: path.to_owned(), bytes })
    }

    /// Notes a file and hands it on.
    pub fn keep(&self, artifact: Artifact, made_of: &str) -> Result<(), SinkError> {
        let note = Note { made_of: made_of.to_owned(), bytes: hash(&artifact.bytes) };
        self.now.lock().unwrap_or_else(PoisonError::into_inner).insert(artifact.path.clone(), note);
        self.sink.accept(artifact)
    }

    /// Leaves the notes for the next build.
    pub fn leave(self) -> Result<(), SinkError> {
        let notes = self.now.into_inner().unwrap_or_else(PoisonError::into_inner);
        let mut text = String::new();
        for (path, Note { made_of, bytes }) in &notes {
            let _ = writeln!(text, "{made_of} {bytes} {path}");
        }
        self.sink.accept(Artifact { path: NOTES.to_owned(), bytes: text.into_bytes() })
    }
}
