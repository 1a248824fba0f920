//! From a document's world to the bytes of its PDF, and from Typst's faults to ours.
//!
//! Every PDF is PDF/A-2a and PDF/UA-1 at once; one that carries its figures with it is PDF/A-3a instead of 2a. Typst itself refuses a missing title, text alternative or glyph; what it lets
//! through (a table without header cells, a language that was never set, an unknown font) is looked for here. A
//! warning counts as a fault: nobody reads warnings about a document that is already signed.

use jiff::civil::Date;
use typst::diag::{Severity, SourceDiagnostic, Warned};
use typst::foundations::{Datetime, NativeElement, Smart};
use typst::introspection::Introspector;
use typst::model::{Document as _, TableChild, TableElem};
use typst::syntax::Span;
use typst::{World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::signature;
use super::world::{DocumentWorld, layout_path};
use crate::artifact::{LayoutFault, LayoutFaultKind};

/// The program that made the file, as its metadata says.
const CREATOR: &str = "Löfte";

/// A finished PDF.
pub struct Pdf {
    /// The file's bytes, ending with a newline.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
}

/// Typesets one document.
///
/// `ident` names the document for ever, and tells in faults what was made; `date` is the date of its content.
///
/// # Errors
/// All faults and warnings that Typst found in the layout.
pub fn pdf(world: &DocumentWorld<'_>, ident: &str, date: Date) -> Result<Pdf, Vec<LayoutFault>> {
    let result = typeset(world, ident, date);
    // After every document, good or bad: without it the memory of a large site grows without end.
    typst::comemo::evict(2);
    result
}

/// Lays the pages out.
///
/// # Errors
/// All faults and warnings that Typst found in the layout, and what it lets through.
pub fn pages(world: &DocumentWorld<'_>, ident: &str) -> Result<PagedDocument, Vec<LayoutFault>> {
    let Warned { output, warnings } = typst::compile::<PagedDocument>(world);
    let mut found: Vec<SourceDiagnostic> = warnings.into_iter().collect();
    let document = match output {
        Ok(document) => document,
        Err(errors) => {
            found.extend(errors);
            return Err(faults(world, &found, ident));
        }
    };
    found.extend(unseen_faults(&document));
    if found.is_empty() { Ok(document) } else { Err(faults(world, &found, ident)) }
}

fn typeset(world: &DocumentWorld<'_>, ident: &str, date: Date) -> Result<Pdf, Vec<LayoutFault>> {
    let document = pages(world, ident)?;
    // Only the third part of the standard lets a file carry another inside it.
    let archive = if world.attaches() { PdfStandard::A_3a } else { PdfStandard::A_2a };
    let options = PdfOptions {
        ident: Smart::Custom(ident.to_owned()),
        creator: Smart::Custom(Some(CREATOR.to_owned())),
        timestamp: midnight(date),
        page_ranges: None,
        standards: PdfStandards::new(&[archive, PdfStandard::Ua_1])
            .expect("PDF/A-2a or A-3a and PDF/UA-1 go together in one file"),
        tagged: true,
        pretty: false,
    };
    let mut bytes = typst_pdf::pdf(&document, &options).map_err(|errors| faults(world, errors.as_slice(), ident))?;
    // Typst ends with `%%EOF`. A signature appended straight after it would break PDF/A (6.1.9).
    if !bytes.ends_with(b"\n") {
        bytes.push(b'\n');
    }
    let places = signature::places(&document);
    let bytes = signature::add_fields(bytes, &places).map_err(|error| {
        let message = format!("no signature field could be added: {error}");
        faults(world, &[SourceDiagnostic::error(Span::detached(), message)], ident)
    })?;
    Ok(Pdf { bytes, pages: document.pages().len() })
}

fn midnight(date: Date) -> Option<Timestamp> {
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    Datetime::from_ymd_hms(i32::from(date.year()), month, day, 0, 0, 0).map(Timestamp::new_utc)
}

/// What neither Typst nor a validator sees.
fn unseen_faults(document: &PagedDocument) -> Vec<SourceDiagnostic> {
    let mut found = Vec::new();
    for table in document.introspector().query(&TableElem::ELEM.select()) {
        let headed = table
            .to_packed::<TableElem>()
            .is_some_and(|table| table.children.iter().any(|child| matches!(child, TableChild::Header(_))));
        if !headed {
            let message = "table without table.header: nobody who hears it knows what the columns are";
            found.push(SourceDiagnostic::error(table.span(), message));
        }
    }
    if document.info().locale.is_auto() {
        let message = "no language set: without `set text(lang: …)` the document claims to be English";
        found.push(SourceDiagnostic::error(Span::detached(), message));
    }
    found
}

fn faults(world: &DocumentWorld<'_>, diagnostics: &[SourceDiagnostic], making: &str) -> Vec<LayoutFault> {
    diagnostics.iter().map(|diagnostic| fault(world, diagnostic, making)).collect()
}

fn fault(world: &DocumentWorld<'_>, diagnostic: &SourceDiagnostic, making: &str) -> LayoutFault {
    let id = diagnostic.span.id().unwrap_or_else(|| world.main());
    let warning = if diagnostic.severity == Severity::Warning { "warning: " } else { "" };
    LayoutFault {
        path: layout_path(id),
        span: world.range(diagnostic.span).map(|range| (range.start, range.end)),
        kind: LayoutFaultKind::Engine {
            message: format!("{warning}{}", diagnostic.message),
            hints: diagnostic.hints.iter().map(|hint| hint.v.to_string()).collect(),
        },
        making: making.to_owned(),
    }
}
