//! What a document says about itself: title, id, version, date, edition, and the way to its page.

use std::collections::BTreeMap;
use std::fmt::Write;

use jiff::civil::Date;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::super::kind::{Edition, Kind};
use super::super::list::{Document, Form, Subject};
use super::original::{self, Original};
use crate::locale::Locale;
use crate::model::{Site, address};

/// What a kind of document says about itself.
pub struct Head {
    /// The title of the PDF, which tells it from every other.
    pub title: String,
    /// The heading on the page, where it is shorter: the kind of document stands above it.
    pub heading: Option<String>,
    /// The date of the content.
    pub date: Date,
    /// The version that the content gives itself, in words. Where it gives none, a mark of the content stands instead.
    pub version: Option<String>,
}

/// A document's particulars.
#[derive(Serialize)]
pub struct Meta {
    title: String,
    heading: String,
    kind: String,
    /// The partnership's name, or the publisher's where the document is no partnership's.
    owner: String,
    author: String,
    /// Names the document in its header.
    id: String,
    version: String,
    date: String,
    /// The address of its page, as one reads it aloud: without a scheme.
    address: String,
    base: String,
    language: String,
    accent: String,
    edition: &'static str,
    /// What the edition says of itself at the foot of every page.
    note: Option<String>,
    /// The address of the glossary; a form needs none.
    glossary: Option<String>,
    fictional: Option<String>,
    /// The signed file that the document is a copy of.
    original: Option<Original>,
    images: BTreeMap<String, String>,
}

impl Meta {
    /// `mark` stands for the content: it changes when the content does.
    pub fn new(
        site: &Site,
        locale: &Locale,
        document: &Document,
        head: Head,
        mark: &str,
        images: &BTreeMap<String, String>,
    ) -> Self {
        let Site { base, accent, fictional, publisher, .. } = site;
        let bare = base.split_once("://").map_or(base.as_str(), |(_, rest)| rest);
        let partnership = document.partnership(site);
        let folder = match document.subject {
            Subject::Form(_) => String::new(),
            Subject::Record(..) => partnership.map(|of| format!("{}/", of.id)).unwrap_or_default(),
        };
        let title = match document.edition {
            Edition::Draft => locale.say("doc-draft-title", &[("title", head.title.as_str().into())]),
            _ => head.title.clone(),
        };
        Self {
            heading: head.heading.unwrap_or(head.title),
            title,
            kind: match document.subject {
                Subject::Form(Form::Glossary) | Subject::Record(..) => {
                    locale.word(&format!("doc-kind-{}", document.kind().key()))
                }
                Subject::Form(_) => locale.word("doc-kind-form"),
            },
            owner: partnership.map_or_else(|| publisher.clone(), |of| of.name.clone()),
            author: publisher.clone(),
            id: format!("{folder}{}", document.id(site)),
            version: head.version.unwrap_or_else(|| locale.say("doc-version", &[("number", mark.into())])),
            date: locale.date(head.date),
            address: format!("{bare}{}", document.page(site)),
            base: base.clone(),
            language: locale.language().to_owned(),
            accent: accent.hex(),
            edition: document.edition.key(),
            note: note(site, locale, document),
            glossary: partnership.map(|_| format!("{base}{}", address::GLOSSARY)),
            fictional: fictional.clone(),
            original: original::of(site, locale, document),
            images: images.clone(),
        }
    }
}

/// What an edition says of itself.
fn note(site: &Site, locale: &Locale, document: &Document) -> Option<String> {
    let key = match document.edition {
        Edition::Internal if document.kind() == Kind::Checklist => "checklist-internal",
        Edition::Internal => "doc-internal-note",
        Edition::Draft => "doc-draft-note",
        Edition::Signing => "doc-signing-note",
        Edition::Public => return site.fictional.as_ref().map(|_| locale.word("doc-example")),
    };
    Some(locale.word(key))
}

impl Meta {
    /// The title, when the rest has been written.
    pub fn into_title(self) -> String {
        self.title
    }
}

/// A short mark of a content: two prints with the same mark say the same.
pub fn mark(body: &str) -> String {
    let mut mark = String::new();
    for byte in Sha256::digest(body.as_bytes()).iter().take(3) {
        let _ = write!(mark, "{byte:02x}");
    }
    mark
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_short_and_changes_with_the_content() {
        assert_eq!(mark("a"), mark("a"));
        assert_eq!(mark("a").len(), 6);
        assert_ne!(mark("a"), mark("b"));
    }
}
