//! A PDF as a text that can be read and compared: what a reader, a screen reader and an archive meet in it.
//!
//! Bytes would differ with every version of the typesetter; this says what must not change unseen: title, language,
//! conformance, the size of each page with what begins it and what runs along its edges, the bookmarks, and the structure
//! tree with its roles, words and alternative texts, in the order in which it is read aloud.

mod words;

use std::collections::BTreeMap;
use std::fmt::Write;

use lopdf::{Dictionary, Document, Object, ObjectId, decode_text_string};
use words::Words;

/// The digest of a PDF.
pub fn digest(bytes: &[u8]) -> Result<String, String> {
    let document = Document::load_mem(bytes).map_err(|error| format!("not a PDF: {error}"))?;
    let mut out = String::new();
    properties(&document, &mut out);
    let mut pages = BTreeMap::new();
    for (number, id) in document.get_pages() {
        let (width, height) = size(&document, id);
        let words = words::of_page(&document, id).map_err(|error| format!("page {number}: {error}"))?;
        let begins: String =
            words.marked.values().next().map(|text| text.chars().take(60).collect()).unwrap_or_default();
        let _ =
            write!(out, "\npage {number}, {width} × {height} mm\n  begins: {begins}\n  edges: {}\n", words.artifacts);
        pages.insert(id, words);
    }
    fields(&document, &mut out);
    attachments(&document, &mut out);
    out.push_str("\nbookmarks\n");
    bookmarks(&document, &mut out);
    out.push_str("\nstructure\n");
    structure(&document, &pages, &mut out);
    attached(&document, &mut out)?;
    Ok(out)
}

/// What the attached files say. Each is JSON, and is shown so that a change can be read.
fn attached(document: &Document, out: &mut String) -> Result<(), String> {
    let catalog = document.catalog().map_err(|error| error.to_string())?;
    let Ok(files) = catalog.get_deref(b"AF", document).and_then(Object::as_array) else { return Ok(()) };
    for file in files {
        let read = || {
            let file = document.dereference(file)?.1.as_dict()?;
            let name = decode_text_string(file.get_deref(b"UF", document)?)?;
            let stream = file.get_deref(b"EF", document)?.as_dict()?.get_deref(b"F", document)?.as_stream()?;
            Ok::<_, lopdf::Error>((name, stream.decompressed_content().unwrap_or(stream.content.clone())))
        };
        let (name, bytes) = read().map_err(|error| format!("an attached file: {error}"))?;
        let json: serde_json::Value = serde_json::from_slice(&bytes).map_err(|error| format!("{name}: {error}"))?;
        let _ = write!(out, "\n{name}\n{json:#}\n");
    }
    Ok(())
}

fn properties(document: &Document, out: &mut String) {
    let Ok(catalog) = document.catalog() else { return };
    let info = document.trailer.get_deref(b"Info", document).and_then(Object::as_dict);
    let title = info.and_then(|info| info.get_deref(b"Title", document)).and_then(decode_text_string);
    let _ = writeln!(out, "title: {}", title.unwrap_or_default());
    let _ = writeln!(out, "language: {}", language(document));
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

/// The fields to sign in: on which page each stands, how large it is, and what it calls itself.
fn fields(document: &Document, out: &mut String) {
    let form =
        document.catalog().and_then(|catalog| catalog.get_deref(b"AcroForm", document)).and_then(Object::as_dict);
    let Ok(fields) = form.and_then(|form| form.get_deref(b"Fields", document)).and_then(Object::as_array) else {
        return;
    };
    let pages: BTreeMap<ObjectId, u32> = document.get_pages().into_iter().map(|(number, id)| (id, number)).collect();
    out.push_str("\nfields\n");
    for field in fields.iter().filter_map(|field| document.dereference(field).ok()?.1.as_dict().ok()) {
        let text = |key: &[u8]| field.get(key).and_then(decode_text_string).unwrap_or_default();
        let page = field.get(b"P").and_then(Object::as_reference).ok().and_then(|page| pages.get(&page));
        let rect = field.get(b"Rect").and_then(Object::as_array).map(Vec::as_slice).unwrap_or_default();
        let rect: Vec<f32> = rect.iter().filter_map(|number| number.as_float().ok()).collect();
        let millimetres = |points: f32| (f64::from(points) / 72.0 * 25.4).round() as i64;
        let [left, bottom, right, top] = rect[..] else { continue };
        let _ = writeln!(
            out,
            "{}, page {}, {} × {} mm: {}",
            text(b"T"),
            page.copied().unwrap_or_default(),
            millimetres(right - left),
            millimetres(top - bottom),
            text(b"TU")
        );
    }
}

/// The files that the PDF carries inside it.
fn attachments(document: &Document, out: &mut String) {
    let names = |catalog: &Dictionary| catalog.get_deref(b"AF", document).and_then(Object::as_array).cloned();
    let Ok(files) = document.catalog().and_then(names) else { return };
    out.push_str("\nattachments\n");
    for file in files.iter().filter_map(|file| document.dereference(file).ok()?.1.as_dict().ok()) {
        let text = |key: &[u8]| file.get(key).and_then(decode_text_string).unwrap_or_default();
        let relation = file.get(b"AFRelationship").and_then(Object::as_name).unwrap_or_default();
        let _ = writeln!(out, "{} ({}): {}", text(b"UF"), String::from_utf8_lossy(relation), text(b"Desc"));
    }
}

/// The language of the document as a whole.
fn language(document: &Document) -> String {
    let language = document.catalog().and_then(|catalog| catalog.get_deref(b"Lang", document));
    language.and_then(decode_text_string).unwrap_or_default()
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

/// Roles that stand inside a line: their words are shown within those of what they stand in.
const INSIDE_A_LINE: [&[u8]; 11] =
    [b"Span", b"Em", b"Strong", b"Link", b"Lbl", b"Reference", b"Code", b"Sub", b"FENote", b"Note", b"Annot"];

fn structure(document: &Document, pages: &BTreeMap<ObjectId, Words>, out: &mut String) {
    let root =
        document.catalog().and_then(|catalog| catalog.get_deref(b"StructTreeRoot", document)).and_then(Object::as_dict);
    let Ok(root) = root else { return };
    let (_, lines) = Tree { document, pages, language: language(document) }.inside(root, None);
    for line in lines {
        let _ = writeln!(out, "{line}");
    }
}

/// The structure tree and the words that it orders.
struct Tree<'d> {
    document: &'d Document,
    pages: &'d BTreeMap<ObjectId, Words>,
    /// The document's language; only another one is shown.
    language: String,
}

impl Tree<'_> {
    /// The words that an element begins with, and the lines of what follows: elements, and words between them.
    fn inside(&self, element: &Dictionary, page: Option<ObjectId>) -> (String, Vec<String>) {
        let page = element.get(b"Pg").and_then(Object::as_reference).ok().or(page);
        let kids = match element.get_deref(b"K", self.document) {
            Ok(Object::Array(kids)) => kids.clone(),
            Ok(kid) => vec![kid.clone()],
            Err(_) => Vec::new(),
        };
        let (mut lines, mut words) = (vec![String::new()], String::new());
        for kid in &kids {
            match self.document.dereference(kid) {
                Ok((_, Object::Integer(number))) => self.add_words(page, *number, &mut words),
                Ok((_, Object::Dictionary(kid))) => {
                    match kid.get_deref(b"S", self.document).and_then(Object::as_name) {
                        Ok(role) => self.add_element(kid, role, page, &mut words, &mut lines),
                        Err(_) => {
                            let page = kid.get(b"Pg").and_then(Object::as_reference).ok().or(page);
                            if let Ok(number) = kid.get(b"MCID").and_then(Object::as_i64) {
                                self.add_words(page, number, &mut words);
                            }
                        }
                    }
                }
                _ => {}
            }
        }
        settle(&mut words, &mut lines);
        let first = lines.remove(0);
        (first, lines)
    }

    fn add_element(
        &self,
        element: &Dictionary,
        role: &[u8],
        page: Option<ObjectId>,
        words: &mut String,
        lines: &mut Vec<String>,
    ) {
        let name = String::from_utf8_lossy(role);
        let (own, below) = self.inside(element, page);
        let alt = element.get_deref(b"Alt", self.document).and_then(decode_text_string);
        let alt = alt.map(|alt| format!(" (alt: {alt})")).unwrap_or_default();
        let spoken = element.get_deref(b"Lang", self.document).and_then(decode_text_string).ok();
        let spoken = spoken.filter(|own| *own != self.language).map(|own| format!(" (in: {own})")).unwrap_or_default();
        if INSIDE_A_LINE.contains(&role) && below.is_empty() {
            join(words, &format!("[{name}{spoken} {own}{alt}]"));
            return;
        }
        settle(words, lines);
        let space = if own.is_empty() { "" } else { " " };
        lines.push(format!("{name}{spoken}{alt}{space}{own}"));
        lines.extend(below.into_iter().map(|line| format!("  {line}")));
    }

    fn add_words(&self, page: Option<ObjectId>, number: i64, own: &mut String) {
        let Some(page) = page.and_then(|page| self.pages.get(&page)) else { return };
        let words = page.marked.get(&number).map_or("", String::as_str);
        match page.languages.get(&number).filter(|own| **own != self.language) {
            Some(language) if !words.is_empty() => join(own, &format!("[{language}: {words}]")),
            _ => join(own, words),
        }
    }
}

/// Ends a run of words: the first run belongs to the element's own line, each later one is a line between elements.
fn settle(words: &mut String, lines: &mut Vec<String>) {
    let words = std::mem::take(words).replace('\u{ad}', "");
    if lines.len() == 1 && lines[0].is_empty() {
        lines[0] = words;
    } else if !words.is_empty() {
        lines.push(words);
    }
}

/// Adds words after others. A space that a line break took is put back, and a word that it divided is whole again.
fn join(own: &mut String, words: &str) {
    if own.ends_with('\u{ad}') {
        own.pop();
    } else if !own.is_empty() && !words.is_empty() && !words.starts_with(['.', ',', ';', ':', ')', '?', '!', '\u{ad}'])
    {
        own.push(' ');
    }
    own.push_str(words);
}
