//! A PDF as a text that can be read and compared: what a reader, a screen reader and an archive meet in it.
//!
//! Bytes would differ with every version of the typesetter; this says what must not change unseen: title, language,
//! conformance, the size and words of each page, the bookmarks, and the roles of the structure tree with their
//! alternative texts.

use std::fmt::Write;

use lopdf::{Dictionary, Document, Object, ObjectId, decode_text_string};

/// The digest of a PDF.
pub fn digest(bytes: &[u8]) -> Result<String, String> {
    let document = Document::load_mem(bytes).map_err(|error| format!("not a PDF: {error}"))?;
    let mut out = String::new();
    properties(&document, &mut out);
    for (number, id) in document.get_pages() {
        let (width, height) = size(&document, id);
        let _ = write!(out, "\npage {number}, {width} × {height} mm\n");
        let text = document.extract_text(&[number]).map_err(|error| format!("page {number}: {error}"))?;
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        wrap(&words, &mut out);
    }
    out.push_str("\nbookmarks\n");
    bookmarks(&document, &mut out);
    out.push_str("\nstructure\n");
    structure(&document, &mut out);
    Ok(out)
}

fn properties(document: &Document, out: &mut String) {
    let Ok(catalog) = document.catalog() else { return };
    let info = document.trailer.get_deref(b"Info", document).and_then(Object::as_dict);
    let title = info.and_then(|info| info.get_deref(b"Title", document)).and_then(decode_text_string);
    let language = catalog.get_deref(b"Lang", document).and_then(decode_text_string);
    let _ = writeln!(out, "title: {}", title.unwrap_or_default());
    let _ = writeln!(out, "language: {}", language.unwrap_or_default());
    let metadata = catalog.get_deref(b"Metadata", document).and_then(Object::as_stream);
    let metadata = metadata.ok().and_then(|stream| stream.decompressed_content().ok().or(Some(stream.content.clone())));
    let metadata = String::from_utf8_lossy(&metadata.unwrap_or_default()).into_owned();
    let part = |tag: &str| {
        metadata.split(&format!("<{tag}>")).nth(1).and_then(|rest| rest.split('<').next().map(str::to_owned))
    };
    let archive =
        part("pdfaid:part").map(|number| format!("PDF/A-{number}{}", part("pdfaid:conformance").unwrap_or_default()));
    let access = part("pdfuaid:part").map(|number| format!("PDF/UA-{number}"));
    let both: Vec<_> = archive.into_iter().chain(access).collect();
    let _ = writeln!(out, "conformance: {}", both.join(", "));
}

/// A page's size in whole millimetres.
fn size(document: &Document, id: ObjectId) -> (i64, i64) {
    let numbers = |page: &Dictionary| {
        let media = page.get_deref(b"MediaBox", document).ok()?.as_array().ok()?;
        media.iter().map(|number| number.as_float().ok()).collect::<Option<Vec<_>>>()
    };
    let media = document.get_dictionary(id).ok().and_then(numbers).unwrap_or_default();
    let [left, bottom, right, top] = media[..] else { return (0, 0) };
    let millimetres = |points: f32| (f64::from(points) / 72.0 * 25.4).round() as i64;
    (millimetres(right - left), millimetres(top - bottom))
}

/// Lines of a hundred letters at most, so that a difference shows where it is.
fn wrap(words: &str, out: &mut String) {
    let mut length = 0;
    for word in words.split(' ') {
        let letters = word.chars().count();
        if length > 0 && length + 1 + letters > 100 {
            out.push('\n');
            length = 0;
        }
        if length > 0 {
            out.push(' ');
            length += 1;
        }
        out.push_str(word);
        length += letters;
    }
    out.push('\n');
}

fn bookmarks(document: &Document, out: &mut String) {
    let outlines =
        document.catalog().and_then(|catalog| catalog.get_deref(b"Outlines", document)).and_then(Object::as_dict);
    if let Ok(outlines) = outlines {
        bookmarks_under(document, outlines, 0, out);
    }
}

fn bookmarks_under(document: &Document, parent: &Dictionary, depth: usize, out: &mut String) {
    let mut next = parent.get_deref(b"First", document).and_then(Object::as_dict);
    while let Ok(bookmark) = next {
        let title = bookmark.get_deref(b"Title", document).and_then(decode_text_string).unwrap_or_default();
        let _ = writeln!(out, "{}{title}", "  ".repeat(depth));
        bookmarks_under(document, bookmark, depth + 1, out);
        next = bookmark.get_deref(b"Next", document).and_then(Object::as_dict);
    }
}

/// An element of the structure tree, drawn: its lines, the first of them its own.
type Drawn = Vec<String>;

fn structure(document: &Document, out: &mut String) {
    let root =
        document.catalog().and_then(|catalog| catalog.get_deref(b"StructTreeRoot", document)).and_then(Object::as_dict);
    let Ok(root) = root else { return };
    for line in children(document, root) {
        let _ = writeln!(out, "{line}");
    }
}

/// The elements below one, alike neighbours drawn once with their number.
fn children(document: &Document, parent: &Dictionary) -> Drawn {
    let kids = match parent.get_deref(b"K", document) {
        Ok(Object::Array(kids)) => kids.clone(),
        Ok(kid) => vec![kid.clone()],
        Err(_) => Vec::new(),
    };
    let mut elements: Vec<(Drawn, usize)> = Vec::new();
    for kid in kids {
        let Ok((_, Object::Dictionary(element))) = document.dereference(&kid) else { continue };
        let Ok(role) = element.get_deref(b"S", document).and_then(Object::as_name) else { continue };
        let mut own = String::from_utf8_lossy(role).into_owned();
        if let Ok(alt) = element.get_deref(b"Alt", document).and_then(decode_text_string) {
            let _ = write!(own, " ”{alt}”");
        }
        let mut drawn = vec![own];
        drawn.extend(children(document, element).into_iter().map(|line| format!("  {line}")));
        match elements.last_mut() {
            Some((before, times)) if *before == drawn => *times += 1,
            _ => elements.push((drawn, 1)),
        }
    }
    let number = |(mut drawn, times): (Drawn, usize)| {
        if times > 1 {
            let _ = write!(drawn[0], " × {times}");
        }
        drawn
    };
    elements.into_iter().flat_map(number).collect()
}
