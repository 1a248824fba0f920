//! `undertecknat/<id>.yaml`: what was signed, and the file in the same folder that holds it.
//!
//! The file is taken as it is. What is asked of it is that it is a PDF which can be opened, and whether a signature is embedded
//! in it; whether that signature is valid is not for the tool to say.

use super::context::{Context, Record};
use super::fields::{Fields, date, line, placed, raw, yes_or_no};
use super::index::Index;
use crate::artifact::hash;
use crate::diagnostic::{Diagnostic, rules};
use crate::model::partnership::Signatory;
use crate::model::reference::Ref;
use crate::model::signed::{Signature, SignedFile, SignedSubject};
use crate::place::Placed;
use crate::source::pdf;
use crate::source::yaml::Node;

/// The folder of a partnership that holds what was signed.
pub const FOLDER: &str = "undertecknat";

/// A file as it was found.
struct Found {
    path: Placed<String>,
    size: usize,
    sha256: String,
    electronic: bool,
}

/// Reads what is said of a signed file, and the file.
pub fn resolve<'a>(context: &'a Context<'a>, id: &str, record: &'a Record) -> Option<SignedFile> {
    let mut fields = Fields::of(context, &record.node)?;
    let place = fields.place();
    let of = fields.required("avser", subject);
    let found = fields.required("fil", file);
    let written_sum = fields.optional("sha256", placed(raw));
    let signatures = fields.list("undertecknad av", signature);
    let scanned = fields.required("inskannad", yes_or_no);
    fields.finish();
    let (found, scanned) = (found?, scanned?);
    if let Some(sum) = written_sum?
        && !sum.eq_ignore_ascii_case(&found.sha256)
    {
        context.fault(
            Diagnostic::at(&rules::SIGNED_FILE_CHANGED, &sum.place)
                .with("how", "record")
                .with("file", found.path.value.clone())
                .with("written", sum.value.clone())
                .with("found", found.sha256.clone()),
        );
    }
    if !scanned && !found.electronic {
        let file = found.path.value.clone();
        context.fault(Diagnostic::at(&rules::SIGNATURE_NOT_FOUND, &found.path.place).with("file", file));
    }
    Some(SignedFile {
        id: id.to_owned(),
        of: of?,
        file: found.path,
        size: found.size,
        sha256: found.sha256,
        signatures: signatures?,
        scanned,
        electronic: found.electronic,
        place,
    })
}

/// What was signed, written as its path in the partnership's folder without its ending: `overenskommelser/2025-2028`.
fn subject(context: &Context<'_>, node: &Node) -> Option<SignedSubject> {
    context.record_path(node, "@kind-signed", &subjects(&context.index))
}

fn subjects(index: &Index) -> Vec<(String, SignedSubject)> {
    let agreements = index.agreements.iter().enumerate();
    let promises = index.promises.iter().enumerate();
    agreements
        .map(|(at, id)| (format!("overenskommelser/{id}"), SignedSubject::Agreement(Ref::new(at))))
        .chain(promises.map(|(at, id)| (format!("loften/{id}"), SignedSubject::Promise(Ref::new(at)))))
        .collect()
}

/// The file, by its name in the record's own folder.
fn file(context: &Context<'_>, node: &Node) -> Option<Found> {
    let written = raw(context, node)?;
    let in_folder = format!("{FOLDER}/{written}");
    let Some((path, bytes)) = context.bytes(&in_folder).filter(|_| !written.contains('/')) else {
        let prefix = format!("{FOLDER}/");
        let names = context.asset_names().into_iter().filter_map(|path| path.strip_prefix(prefix.as_str()));
        let names: Vec<&str> = names.collect();
        let fault = Diagnostic::at(&rules::SIGNED_FILE_MISSING, &node.place).with("file", written.clone());
        context.fault(fault.near(&written, names));
        return None;
    };
    match pdf::inspect(bytes) {
        Ok(seen) => Some(Found {
            path: Placed::new(path, node.place.clone()),
            size: bytes.len(),
            sha256: hash(bytes),
            electronic: seen.is_signed,
        }),
        Err(flaw) => {
            let fault = Diagnostic::at(&rules::SIGNED_FILE_UNREADABLE, &node.place);
            context.fault(fault.with("file", path).with("how", flaw.key()));
            None
        }
    }
}

/// One who signed, as among the signatories of what was signed, and the day.
fn signature<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<Signature> {
    let mut fields = Fields::of(context, node)?;
    let place = fields.place();
    let name = fields.required("namn", line);
    let role = fields.required("roll", line);
    let party = fields.required("part", Context::reference);
    let date = fields.required("datum", placed(date));
    fields.finish();
    Some(Signature { by: Signatory { name: name?, role: role?, party: party? }, date: date?, place })
}
