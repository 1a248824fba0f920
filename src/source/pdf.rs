//! What a PDF of the content says of itself: whether it can be opened, and whether a signature is embedded in it.
//!
//! Files that people have signed come from scanners and signing services, so nothing is taken for granted: a file that is broken
//! or locked is an answer, not an accident. A signature that is found is only said to be there. Whether it is valid depends on
//! certificates and on who is trusted, which the file alone cannot tell.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document, Object, ObjectId};

/// How a PDF begins (ISO 32000-1, 7.5.2).
const HEADER: &[u8] = b"%PDF-";

/// How a PDF ends, and within how many bytes of its end that stands (ISO 32000-1, 7.5.5).
const END: &[u8] = b"%%EOF";
const END_WITHIN: usize = 1024;

/// What the trailer of a locked PDF has (ISO 32000-1, table 15).
const ENCRYPT: &[u8] = b"/Encrypt";

/// What is seen in a PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// Whether it holds a signature field that somebody has filled.
    pub is_signed: bool,
}

/// Why a file cannot be taken for what was signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// It is no PDF.
    NotPdf,
    /// It is a PDF that cannot be read to its end.
    Broken,
    /// It is locked with a password or with restrictions.
    Encrypted,
}

impl Flaw {
    /// The stable name used in messages.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::NotPdf => "not-pdf",
            Self::Broken => "broken",
            Self::Encrypted => "encrypted",
        }
    }
}

/// Looks into a PDF.
///
/// # Errors
/// When it is no PDF, is broken, or is locked.
pub fn inspect(bytes: &[u8]) -> Result<Seen, Flaw> {
    if !bytes.starts_with(HEADER) {
        return Err(Flaw::NotPdf);
    }
    // Half a file can often be pieced together, but what was signed was the whole.
    let tail = &bytes[bytes.len().saturating_sub(END_WITHIN)..];
    if !tail.windows(END.len()).any(|window| window == END) {
        return Err(Flaw::Broken);
    }
    // A file that cannot be read because it is locked says so in its trailer, which is never locked itself.
    let flaw =
        |_| if bytes.windows(ENCRYPT.len()).any(|window| window == ENCRYPT) { Flaw::Encrypted } else { Flaw::Broken };
    let document = Document::load_mem(bytes).map_err(flaw)?;
    if document.was_encrypted() || document.trailer.has(b"Encrypt") {
        return Err(Flaw::Encrypted);
    }
    if document.get_pages().is_empty() {
        return Err(Flaw::Broken);
    }
    Ok(Seen { is_signed: is_signed(&document) })
}

/// Whether any field of the form is a signature with a value.
fn is_signed(document: &Document) -> bool {
    let form =
        document.catalog().and_then(|catalog| catalog.get_deref(b"AcroForm", document)).and_then(Object::as_dict);
    let fields = form.and_then(|form| form.get_deref(b"Fields", document)).and_then(Object::as_array);
    // A field may hang below another and take its kind and value from it (ISO 32000-1, 12.7.3.1).
    let mut waiting: Vec<(&Object, Inherited<'_>)> =
        fields.into_iter().flatten().map(|field| (field, Inherited::default())).collect();
    let mut met: BTreeSet<ObjectId> = BTreeSet::new();
    while let Some((field, above)) = waiting.pop() {
        if let Ok(id) = field.as_reference()
            && !met.insert(id)
        {
            continue;
        }
        let Ok((_, Object::Dictionary(field))) = document.dereference(field) else { continue };
        let own = above.with(field, document);
        if own.is_signature() {
            return true;
        }
        let kids = field.get_deref(b"Kids", document).and_then(Object::as_array);
        waiting.extend(kids.into_iter().flatten().map(|kid| (kid, own)));
    }
    false
}

/// What a field has of its own or from those above it.
#[derive(Clone, Copy, Default)]
struct Inherited<'a> {
    is_signature_field: bool,
    value: Option<&'a Dictionary>,
}

impl<'a> Inherited<'a> {
    fn with(self, field: &'a Dictionary, document: &'a Document) -> Self {
        let kind = field.get_deref(b"FT", document).and_then(Object::as_name);
        let value = field.get_deref(b"V", document).and_then(Object::as_dict);
        Self {
            is_signature_field: kind.map_or(self.is_signature_field, |kind| kind == b"Sig"),
            value: value.ok().or(self.value),
        }
    }

    /// A value covers ranges of the file's bytes. One of the type `DocTimeStamp` says when, but by nobody (ISO 32000-2, 12.8.5).
    fn is_signature(self) -> bool {
        let by_someone = |value: &Dictionary| {
            value.get(b"Type").and_then(Object::as_name).map_or(true, |kind| kind != b"DocTimeStamp")
        };
        self.is_signature_field && self.value.is_some_and(|value| value.has(b"ByteRange") && by_someone(value))
    }
}

#[cfg(test)]
mod tests {
    use lopdf::{EncryptionState, EncryptionVersion, Permissions, dictionary};
    use proptest::prelude::*;

    use super::*;

    /// A PDF of one page, with the fields that are made in it.
    fn pdf(fields: impl Fn(&mut Document) -> Vec<Object>) -> Document {
        let mut document = Document::with_version("1.7");
        let pages = document.new_object_id();
        let page = document.add_object(dictionary! {
            "Type" => "Page", "Parent" => pages, "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
        });
        document.set_object(pages, dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 });
        let fields = fields(&mut document);
        let form = document.add_object(dictionary! { "Fields" => fields });
        let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages, "AcroForm" => form });
        document.trailer.set("Root", catalog);
        document
    }

    fn bytes(mut document: Document) -> Vec<u8> {
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).unwrap();
        bytes
    }

    fn is_signed(fields: impl Fn(&mut Document) -> Vec<Object>) -> bool {
        inspect(&bytes(pdf(fields))).unwrap().is_signed
    }

    fn value(kind: &str) -> Dictionary {
        dictionary! {
            "Type" => kind, "ByteRange" => vec![0.into(), 10.into(), 20.into(), 10.into()],
            "Contents" => Object::string_literal("0"),
        }
    }

    fn signed(document: &mut Document) -> Vec<Object> {
        let value = document.add_object(value("Sig"));
        vec![
            document.add_object(dictionary! { "FT" => "Sig", "T" => Object::string_literal("a"), "V" => value }).into(),
        ]
    }

    #[test]
    fn a_filled_signature_field_is_seen() {
        assert!(is_signed(signed));
        // The kind and the value of a field may stand in the one above it.
        assert!(is_signed(|document| {
            let kid = document.add_object(dictionary! { "Subtype" => "Widget" });
            vec![dictionary! { "FT" => "Sig", "V" => value("Sig"), "Kids" => vec![kid.into()] }.into()]
        }));
        assert!(is_signed(|document| {
            let kid = document.add_object(dictionary! { "V" => value("Sig") });
            vec![dictionary! { "FT" => "Sig", "Kids" => vec![kid.into()] }.into()]
        }));
    }

    #[test]
    fn what_only_looks_like_a_signature_is_none() {
        assert!(!is_signed(|_| Vec::new()));
        // A place to sign that waits, a text field, a stamp of time, and a value that covers nothing.
        assert!(!is_signed(|_| vec![dictionary! { "FT" => "Sig" }.into()]));
        assert!(!is_signed(|_| vec![dictionary! { "FT" => "Tx", "V" => value("Sig") }.into()]));
        assert!(!is_signed(|_| vec![dictionary! { "FT" => "Sig", "V" => value("DocTimeStamp") }.into()]));
        assert!(!is_signed(|_| vec![dictionary! { "FT" => "Sig", "V" => Dictionary::new() }.into()]));
    }

    #[test]
    fn fields_that_hang_in_a_circle_come_to_an_end() {
        assert!(!is_signed(|document| {
            let field = document.new_object_id();
            document.set_object(field, dictionary! { "FT" => "Sig", "Kids" => vec![field.into()] });
            vec![field.into()]
        }));
    }

    #[test]
    fn what_cannot_be_opened_is_told_apart() {
        assert_eq!(inspect(b""), Err(Flaw::NotPdf));
        assert_eq!(inspect(b"\xff\xd8\xff\xe0JFIF"), Err(Flaw::NotPdf));
        assert_eq!(inspect(b"%PDF-1.7\nhalf a file"), Err(Flaw::Broken));
        let whole = bytes(pdf(signed));
        assert_eq!(inspect(&whole[..whole.len() / 2]), Err(Flaw::Broken));
        // What is cut off behind its last object can still be read, but is not whole.
        let end = whole.windows(4).rposition(|window| window == b"xref").unwrap();
        assert_eq!(inspect(&whole[..end]), Err(Flaw::Broken));
        for password in ["", "hemligt"] {
            let mut locked = pdf(signed);
            locked.trailer.set("ID", vec![Object::string_literal("0123456789abcdef"); 2]);
            let version = EncryptionVersion::V2 {
                document: &locked,
                owner_password: "annat",
                user_password: password,
                key_length: 128,
                permissions: Permissions::all(),
            };
            let state = EncryptionState::try_from(version).unwrap();
            locked.encrypt(&state).unwrap();
            assert_eq!(inspect(&bytes(locked)), Err(Flaw::Encrypted), "{password:?}");
        }
    }

    proptest! {
        /// Whatever a scanner, a mail server or a hand has done to a file, looking into it ends with an answer.
        #[test]
        fn spoilt_bytes_are_no_accident(at in 0usize..4000, byte: u8, cut in 0usize..4000, garbage in proptest::collection::vec(any::<u8>(), 0..64)) {
            let mut spoilt = bytes(pdf(signed));
            let length = spoilt.len();
            spoilt[at % length] = byte;
            let from = cut % length;
            let _ = inspect(&spoilt);
            spoilt.splice(from..(from + garbage.len()).min(length), garbage);
            let _ = inspect(&spoilt);
            spoilt.truncate(from);
            let _ = inspect(&spoilt);
        }
    }
}
