//! Fields for electronic signatures, added to a finished PDF where the layout has marked the places to sign.
//!
//! Typst writes no form fields. A layout marks each place with `metadata(…)` and the label `<signature>`; here the mark's
//! position is read off the typeset pages and a signature field appended to the file as an incremental update, so that the
//! bytes before it stay as they are. A field has no appearance until it is signed. Each is tied into the structure tree as a
//! form element after what stands on its page (PDF/UA-1, 7.18.4), so that it is met in the right place when the page is read
//! aloud.

use lopdf::{Dictionary, Document, IncrementalDocument, Object, ObjectId, Stream, dictionary, text_string};
use typst::foundations::{Dict, Label, NativeElement, Selector, Value};
use typst::introspection::{Introspector, MetadataElem};
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

/// The label that marks a place to sign.
const LABEL: &str = "signature";
/// The annotation is printed (ISO 32000-1, table 165, bit 3).
const PRINT: i64 = 4;
/// The document has signature fields (ISO 32000-1, table 219, bit 1).
const SIGNATURES_EXIST: i64 = 1;

/// A place to sign.
#[derive(Debug, Clone, PartialEq)]
pub struct SignaturePlace {
    /// Who signs here, as a screen reader says it.
    pub says: String,
    /// The page, from 1.
    pub page: usize,
    /// Left, top, width and height in points, from the page's upper left corner.
    pub area: [f64; 4],
}

/// The places that a layout has marked, in the order in which they stand. A mark is a dictionary with `says` (words), `width` and
/// `height` (lengths), placed at the upper left corner.
pub fn places(document: &PagedDocument) -> Vec<SignaturePlace> {
    let Some(label) = Label::new(PicoStr::intern(LABEL)) else { return Vec::new() };
    let introspector = document.introspector();
    let marks = introspector.query(&Selector::Label(label));
    let place = |mark: &typst::foundations::Content| {
        let Value::Dict(of) = &mark.to_packed::<MetadataElem>()?.value else { return None };
        let position = introspector.position(mark.location()?)?;
        let points = |key: &str| length(of, key);
        let (left, top) = (position.point.x.to_pt(), position.point.y.to_pt());
        let says = of.get("says").ok()?.clone().cast::<typst::foundations::Str>().ok()?;
        Some(SignaturePlace {
            says: says.to_string(),
            page: position.page.get(),
            area: [left, top, points("width")?, points("height")?],
        })
    };
    marks.iter().filter(|mark| mark.elem() == MetadataElem::ELEM).filter_map(place).collect()
}

fn length(of: &Dict, key: &str) -> Option<f64> {
    let length = of.get(key).ok()?.clone().cast::<typst::layout::Length>().ok()?;
    Some(length.abs.to_pt())
}

/// Appends a signature field at each place.
///
/// # Errors
/// When the PDF is not of the form that Typst writes: a classic cross-reference table, a tagged structure with a flat parent tree.
pub fn add_fields(pdf: Vec<u8>, places: &[SignaturePlace]) -> lopdf::Result<Vec<u8>> {
    if places.is_empty() {
        return Ok(pdf);
    }
    let before = Document::load_mem(&pdf)?;
    let mut form = FormWriter::new(IncrementalDocument::create_from(pdf, before))?;
    for (number, place) in (1..).zip(places) {
        form.add(number, place)?;
    }
    form.finish()
}

/// The objects that change when fields are added.
struct FormWriter {
    file: IncrementalDocument,
    pages: std::collections::BTreeMap<u32, ObjectId>,
    /// The element that everything in the structure tree stands under.
    root_element: ObjectId,
    structure: ObjectId,
    next_key: i64,
    fields: Vec<Object>,
    /// What is to be entered in the parent tree.
    entries: Vec<Object>,
}

impl FormWriter {
    fn new(mut file: IncrementalDocument) -> lopdf::Result<Self> {
        let before = file.get_prev_documents();
        let pages = before.get_pages();
        let structure = before.catalog()?.get(b"StructTreeRoot")?.as_reference()?;
        let tree = before.get_dictionary(structure)?;
        let next_key = tree.get(b"ParentTreeNextKey")?.as_i64()?;
        let root_element = match before.dereference(tree.get(b"K")?)?.1 {
            Object::Array(kids) => kids.first().ok_or(lopdf::Error::DictKey("K".into()))?.as_reference()?,
            _ => tree.get(b"K")?.as_reference()?,
        };
        file.opt_clone_object_to_new_document(structure)?;
        file.opt_clone_object_to_new_document(root_element)?;
        Ok(Self { file, pages, root_element, structure, next_key, fields: Vec::new(), entries: Vec::new() })
    }

    fn add(&mut self, number: usize, place: &SignaturePlace) -> lopdf::Result<()> {
        let page_number = u32::try_from(place.page).unwrap_or(u32::MAX);
        let page = *self.pages.get(&page_number).ok_or(lopdf::Error::PageNumberNotFound(page_number))?;
        let height = page_height(self.file.get_prev_documents(), page)?;
        let [left, top, width, tall] = place.area;
        let rect = [left, height - top - tall, left + width, height - top].map(coordinate);
        let new = &mut self.file.new_document;
        let (widget, element, nothing) = (new.new_object_id(), new.new_object_id(), new.new_object_id());
        // Every annotation of an archive file has a normal appearance (ISO 19005-2, 6.3.3): here, of nothing.
        let blank = dictionary! {
            "Type" => "XObject",
            "Subtype" => "Form",
            "BBox" => [0.0, 0.0, width, tall].map(coordinate).to_vec(),
            "Resources" => Dictionary::new(),
        };
        new.set_object(nothing, Stream::new(blank, Vec::new()));
        let widget_object = dictionary! {
            "Type" => "Annot",
            "Subtype" => "Widget",
            "FT" => "Sig",
            "T" => text_string(&format!("underskrift-{number}")),
            "TU" => text_string(&place.says),
            "Rect" => rect.to_vec(),
            "F" => PRINT,
            "P" => page,
            "AP" => dictionary! { "N" => nothing },
            "StructParent" => self.next_key,
        };
        let element_object = dictionary! {
            "Type" => "StructElem",
            "S" => "Form",
            "P" => self.root_element,
            "Pg" => page,
            "Alt" => text_string(&place.says),
            "K" => dictionary! { "Type" => "OBJR", "Obj" => widget, "Pg" => page },
        };
        new.set_object(widget, widget_object);
        new.set_object(element, element_object);
        self.fields.push(widget.into());
        self.entries.extend([Object::Integer(self.next_key), element.into()]);
        self.next_key += 1;
        self.hang_on_page(page, widget)?;
        self.hang_in_tree(page, element)
    }

    fn hang_on_page(&mut self, page: ObjectId, widget: ObjectId) -> lopdf::Result<()> {
        self.file.opt_clone_object_to_new_document(page)?;
        let before = self.file.get_prev_documents();
        let known = self.file.new_document.get_dictionary(page)?.get(b"Annots").ok();
        let known = known.map(|known| before.dereference(known).map(|(_, known)| known.clone())).transpose()?;
        let mut annotations = known.and_then(|known| known.as_array().ok().cloned()).unwrap_or_default();
        annotations.push(widget.into());
        let page = self.file.new_document.get_dictionary_mut(page)?;
        page.set("Annots", annotations);
        page.set("Tabs", "S");
        Ok(())
    }

    /// Puts an element after the last one that begins on its page or before it.
    fn hang_in_tree(&mut self, page: ObjectId, element: ObjectId) -> lopdf::Result<()> {
        let order: Vec<ObjectId> = self.pages.values().copied().collect();
        let position = |of: ObjectId| order.iter().position(|page| *page == of);
        let own = position(page);
        let kids = self.file.new_document.get_dictionary(self.root_element)?.get(b"K")?.as_array()?.clone();
        let begins = |kid: &Object| {
            let id = kid.as_reference().ok()?;
            // Fields added before this one are in the new part of the file.
            let new = &self.file.new_document;
            let document = if new.has_object(id) { new } else { self.file.get_prev_documents() };
            first_page(document, id).and_then(position)
        };
        // Elements whose page is not known (a group of nothing) follow what they stand after.
        let after = kids.iter().rposition(|kid| begins(kid).is_some_and(|at| Some(at) <= own));
        let mut kids = kids;
        kids.insert(after.map_or(0, |after| after + 1), element.into());
        self.file.new_document.get_dictionary_mut(self.root_element)?.set("K", kids);
        Ok(())
    }

    fn finish(mut self) -> lopdf::Result<Vec<u8>> {
        let tree = self.file.new_document.get_dictionary(self.structure)?.get(b"ParentTree")?.clone();
        let before = self.file.get_prev_documents();
        let catalog_id = before.trailer.get(b"Root")?.as_reference()?;
        let mut parents = before.dereference(&tree)?.1.as_dict()?.clone();
        let mut numbers = before.dereference(parents.get(b"Nums")?)?.1.as_array()?.clone();
        numbers.append(&mut self.entries);
        parents.set("Nums", numbers);
        let structure = self.file.new_document.get_dictionary_mut(self.structure)?;
        structure.set("ParentTreeNextKey", self.next_key);
        structure.set("ParentTree", parents);
        self.file.opt_clone_object_to_new_document(catalog_id)?;
        let form = dictionary! { "Fields" => std::mem::take(&mut self.fields), "SigFlags" => SIGNATURES_EXIST };
        self.file.new_document.get_dictionary_mut(catalog_id)?.set("AcroForm", form);
        let mut bytes = Vec::new();
        self.file.save_to(&mut bytes)?;
        if !bytes.ends_with(b"\n") {
            bytes.push(b'\n');
        }
        Ok(bytes)
    }
}

/// A coordinate in hundredths of a point: enough for a line, and the same on every machine.
fn coordinate(points: f64) -> Object {
    #[expect(clippy::cast_possible_truncation, reason = "PDF numbers are written as 32-bit floats")]
    Object::Real(((points * 100.0).round() / 100.0) as f32)
}

fn page_height(document: &Document, page: ObjectId) -> lopdf::Result<f64> {
    let media = document.get_dictionary(page)?.get_deref(b"MediaBox", document)?.as_array()?;
    let number = |at: usize| media.get(at).map_or(Err(lopdf::Error::DictKey("MediaBox".into())), Object::as_float);
    Ok(f64::from(number(3)?) - f64::from(number(1)?))
}

/// The page on which an element of the structure begins.
fn first_page(document: &Document, element: ObjectId) -> Option<ObjectId> {
    let element = document.get_dictionary(element).ok()?;
    if let Ok(page) = element.get(b"Pg").and_then(Object::as_reference) {
        return Some(page);
    }
    let kids = match element.get_deref(b"K", document).ok()? {
        Object::Array(kids) => kids.clone(),
        kid => vec![kid.clone()],
    };
    kids.iter().find_map(|kid| match kid {
        Object::Reference(id) => first_page(document, *id),
        Object::Dictionary(kid) => kid.get(b"Pg").and_then(Object::as_reference).ok(),
        _ => None,
    })
}
