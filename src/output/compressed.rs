//! Texts beside themselves, compressed: a web server that has `x.html.br` and `x.html.gz` beside `x.html` sends fewer bytes without
//! any work of its own.
//!
//! They are a way of sending, not something that is published: they are in no list of files, and a copy of the site is whole without
//! them. Compressing is slow, so what is beside an unchanged text is kept; but only after it has been unpacked and found to be that
//! text, as nothing in the last output is believed.

use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use flate2::{Compression, GzBuilder, read::GzDecoder};

/// The endings of texts that are worth compressing. Pictures and PDFs are compressed already.
const TEXTS: [&str; 10] = ["html", "css", "js", "json", "csv", "xml", "atom", "svg", "ics", "txt"];
/// Texts whose address has no ending.
const UNNAMED: [&str; 1] = ["site/datasets/dcat"];
/// Of Brotli's eleven degrees: the next takes several times as long for a few bytes in a hundred.
const DEGREE: i32 = 9;
/// The largest window that every browser has (`RFC 7932`): 4 MB.
const WINDOW: i32 = 22;

/// A way of compressing, known by the ending of its files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Brotli, which every browser asks for over HTTPS.
    Brotli,
    /// Gzip, for everything else.
    Gzip,
}

impl Form {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Brotli, Self::Gzip];

    /// The ending of its files, with its dot.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Brotli => ".br",
            Self::Gzip => ".gz",
        }
    }

    /// A text, compressed: the same bytes for the same text, whenever and wherever.
    fn compress(self, text: &[u8]) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        match self {
            Self::Brotli => {
                let mut parameters = brotli::enc::BrotliEncoderParams::default();
                (parameters.quality, parameters.lgwin) = (DEGREE, WINDOW);
                parameters.size_hint = text.len();
                brotli::BrotliCompress(&mut &*text, &mut bytes, &parameters)?;
            }
            Self::Gzip => {
                // No time and no name of a system: they would differ between runs.
                let mut writer = GzBuilder::new().mtime(0).operating_system(255).write(&mut bytes, Compression::best());
                writer.write_all(text)?;
                writer.finish()?;
            }
        }
        Ok(bytes)
    }

    /// What was compressed, or as much of it as is asked for: a small file can unpack to a whole disk.
    ///
    /// # Errors
    /// When the bytes are of no such form.
    pub fn unpack(self, bytes: &[u8], most: u64) -> io::Result<Vec<u8>> {
        let mut text = Vec::new();
        match self {
            Self::Brotli => brotli::Decompressor::new(bytes, 4096).take(most).read_to_end(&mut text)?,
            Self::Gzip => GzDecoder::new(bytes).take(most).read_to_end(&mut text)?,
        };
        Ok(text)
    }
}

/// Whether an artifact gets compressed neighbours.
pub fn is_text(path: &str) -> bool {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    path.starts_with("site/") && (TEXTS.contains(&ending) || UNNAMED.contains(&path))
}

/// Puts the neighbours of a text beside it. `last` is where the same text lay in the last output, if its neighbours are of use.
pub fn put_beside(target: &Path, text: &[u8], last: Option<&Path>) -> io::Result<()> {
    for form in Form::ALL {
        let neighbour = beside(target, form);
        if last.is_some_and(|last| keep(&beside(last, form), &neighbour, form, text)) {
            continue;
        }
        let bytes = form.compress(text)?;
        if bytes.len() < text.len() {
            fs::File::create_new(&neighbour)?.write_all(&bytes)?;
        }
    }
    Ok(())
}

/// Links the last output's neighbour, when it is a file that unpacks to the text.
fn keep(last: &Path, neighbour: &Path, form: Form, text: &[u8]) -> bool {
    let is_file = fs::symlink_metadata(last).is_ok_and(|meta| meta.is_file() && meta.len() < text.len() as u64);
    let unpacked = || fs::read(last).and_then(|bytes| form.unpack(&bytes, text.len() as u64 + 1));
    is_file && unpacked().is_ok_and(|unpacked| unpacked == text) && fs::hard_link(last, neighbour).is_ok()
}

fn beside(path: &Path, form: Form) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(form.ending());
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::MetadataExt;

    #[test]
    fn what_is_packed_can_be_unpacked_and_is_the_same_each_time() {
        let text = "Löftet hålls. ".repeat(500);
        for form in Form::ALL {
            let bytes = form.compress(text.as_bytes()).unwrap();
            assert!(bytes.len() < text.len() / 10, "{form:?}");
            assert_eq!(form.compress(text.as_bytes()).unwrap(), bytes);
            assert_eq!(form.unpack(&bytes, u64::MAX).unwrap(), text.as_bytes());
            assert_eq!(form.unpack(&bytes, 3).unwrap(), text.as_bytes()[..3]);
            assert!(form.unpack(b"annat", 10).is_err());
        }
    }

    #[test]
    fn texts_have_neighbours_and_nothing_else_has() {
        assert!(["site/a/index.html", "site/a.atom", "site/datasets/dcat"].into_iter().all(is_text));
        assert!(!["site/a.pdf", "site/a.png", "site/_headers", "internt/a.txt"].into_iter().any(is_text));
    }

    #[test]
    fn neighbours_of_the_last_output_are_kept_when_they_are_of_the_text() {
        let folder = tempfile::tempdir().unwrap();
        let (last, next) = (folder.path().join("last.html"), folder.path().join("next.html"));
        let text = "a".repeat(1000);
        put_beside(&last, text.as_bytes(), None).unwrap();
        // One that somebody has changed is made again.
        fs::write(folder.path().join("last.html.gz"), Form::Gzip.compress(b"b").unwrap()).unwrap();
        put_beside(&next, text.as_bytes(), Some(&last)).unwrap();
        let number = |name: &str| fs::metadata(folder.path().join(name)).unwrap().ino();
        assert_eq!(number("last.html.br"), number("next.html.br"));
        assert_ne!(number("last.html.gz"), number("next.html.gz"));
        assert_eq!(
            Form::Gzip.unpack(&fs::read(folder.path().join("next.html.gz")).unwrap(), 2000).unwrap(),
            text.as_bytes()
        );
        // What does not become smaller has none.
        put_beside(&folder.path().join("short.html"), b"a", None).unwrap();
        assert!(!folder.path().join("short.html.br").exists() && !folder.path().join("short.html.gz").exists());
    }
}
