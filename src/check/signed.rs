//! What was signed agrees with the agreement or promise that it is of: those who were to sign have signed, and the
//! last of them on the day that the record gives.

use super::Check;
use crate::diagnostic::{Diagnostic, rules};
use crate::model::partnership::{Partnership, Signatory};
use crate::model::signed::{SignedFile, SignedSubject};
use crate::place::Placed;
use jiff::civil::Date;

/// The agreement or promise that was signed, as its own record has it.
struct Subject<'a> {
    /// Its path in the partnership's folder.
    path: String,
    signatories: &'a [Signatory],
    signed: Option<&'a Placed<Date>>,
}

/// Adds what is wrong.
pub fn check(check: &mut Check<'_>) {
    let partnership = check.partnership;
    let mut before: Vec<&SignedFile> = Vec::new();
    for file in partnership.signed.iter() {
        // A subject that could not be read has had its own fault told.
        let Some(subject) = subject(partnership, file.of) else { continue };
        if let Some(first) = before.iter().find(|other| other.of == file.of) {
            check.add(
                Diagnostic::at(&rules::SIGNED_TWICE, &file.place)
                    .with("subject", subject.path)
                    .with("first", format!("{}/undertecknat/{}.yaml", partnership.id, first.id)),
            );
            continue;
        }
        before.push(file);
        signatories(check, file, &subject);
        date(check, file, &subject);
    }
}

fn subject(partnership: &Partnership, of: SignedSubject) -> Option<Subject<'_>> {
    match of {
        SignedSubject::Agreement(of) => partnership.agreements.get(of).map(|agreement| Subject {
            path: format!("overenskommelser/{}.md", agreement.id),
            signatories: &agreement.signatories,
            signed: agreement.signed.as_ref(),
        }),
        SignedSubject::Promise(of) => partnership.promises.get(of).map(|promise| Subject {
            path: format!("loften/{}.md", promise.id),
            signatories: &promise.signatories,
            signed: promise.signed.as_ref(),
        }),
    }
}

/// Each who was to sign has signed once, and nobody else has.
fn signatories(check: &mut Check<'_>, file: &SignedFile, subject: &Subject<'_>) {
    let is_same = |a: &Signatory, b: &Signatory| a.name == b.name && a.role == b.role && a.party == b.party;
    let mut missing: Vec<&Signatory> = subject.signatories.iter().collect();
    let mut others = Vec::new();
    for signature in &file.signatures {
        match missing.iter().position(|one| is_same(one, &signature.by)) {
            Some(at) => drop(missing.remove(at)),
            None => others.push(signature),
        }
    }
    for signature in others {
        check.add(
            Diagnostic::at(&rules::SIGNATURES_DIFFER, &signature.place)
                .with("how", "other")
                .with("name", signature.by.name.clone())
                .with("role", signature.by.role.clone())
                .with("subject", subject.path.clone()),
        );
    }
    for one in missing {
        check.add(
            Diagnostic::at(&rules::SIGNATURES_DIFFER, &file.place)
                .with("how", "missing")
                .with("name", one.name.clone())
                .with("role", one.role.clone())
                .with("subject", subject.path.clone()),
        );
    }
}

/// It is signed when the last has signed.
fn date(check: &mut Check<'_>, file: &SignedFile, subject: &Subject<'_>) {
    let Some(last) = file.completed() else { return };
    let how = match subject.signed {
        Some(signed) if signed.value == last.value => return,
        Some(_) => "other",
        None => "none",
    };
    check.add(
        Diagnostic::at(&rules::SIGNED_DATE_DIFFERS, &last.place)
            .with("how", how)
            .with("date", last.value.to_string())
            .with("written", subject.signed.map(|signed| signed.value.to_string()).unwrap_or_default())
            .with("subject", subject.path.clone()),
    );
}
