//! What the reading of one part of the content has at hand: the sources, the ids that exist, and the faults found.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::index::{Index, Named};
use super::pages::{self, join};
use super::sections::Sections;
use super::translation;
use crate::diagnostic::{Diagnostic, Faults, rules};
use crate::locale::MAIN_LANGUAGE;
use crate::model::reference::Ref;
use crate::place::Place;
use crate::prose::Prose;
use crate::prose::language::Language;
use crate::source::Sources;
use crate::source::markdown::{self, Destinations, Written};
use crate::source::yaml::{self, Node, Value};
use crate::tongue;

/// At hand while a partnership, or the site itself, is read.
pub struct Context<'a> {
    sources: &'a Sources,
    /// Page addresses by content path, over the whole site.
    pages: &'a BTreeMap<String, String>,
    /// The ids that exist in the partnership.
    pub index: Index,
    /// The partnership's folder, or empty for the site's own records.
    pub folder: &'a str,
    faults: Faults,
    used: RefCell<BTreeSet<String>>,
}

/// A record as it was written: its YAML and where its running text stands.
pub struct Record {
    /// The file.
    pub file: Arc<str>,
    /// The whole file, or its front matter.
    pub node: Node,
    /// Where the running text begins; `None` for a YAML record.
    pub body: Option<usize>,
    /// The running text of its translation, where it is read in another language and has one: its file and where it begins.
    pub translated: Option<(Arc<str>, usize)>,
}

impl<'a> Context<'a> {
    /// A context over the sources.
    #[must_use]
    pub fn new(sources: &'a Sources, pages: &'a BTreeMap<String, String>, folder: &'a str) -> Self {
        Self {
            sources,
            pages,
            index: Index::default(),
            folder,
            faults: Faults::default(),
            used: RefCell::new(BTreeSet::new()),
        }
    }

    /// Adds a fault.
    pub fn fault(&self, fault: Diagnostic) {
        self.faults.add(fault);
    }

    /// Where faults are gathered.
    #[must_use]
    pub fn faults(&self) -> &Faults {
        &self.faults
    }

    /// The faults found and the files used.
    #[must_use]
    pub fn finish(self) -> (Vec<Diagnostic>, BTreeSet<String>) {
        (self.faults.into_vec(), self.used.into_inner())
    }

    /// The text of a file; empty when there is none.
    #[must_use]
    pub fn text(&self, path: &str) -> &'a str {
        let translation = || self.sources.translation(path).map(|translation| &translation.text);
        self.sources.texts.get(path).or_else(translation).map_or("", |text| text.as_ref())
    }

    /// Reads a record: YAML, or Markdown with front matter. `None` when there is no such file or it cannot be parsed.
    pub fn record(&self, path: &str) -> Option<Record> {
        let record = self.own_record(path)?;
        let Some(translation) = self.sources.translated(path) else { return Some(record) };
        // What cannot be read of a translation has been told; the record then stands as it is.
        let Some(words) = self.parsed(&translation.file, &translation.text) else { return Some(record) };
        let has_text = words.body.is_some_and(|start| !translation.text[start..].trim().is_empty());
        let translated = words.body.filter(|_| has_text).map(|start| (translation.file.clone(), start));
        let words = if words.node.value == Value::Empty {
            Node { value: Value::Map(Vec::new()), ..words.node }
        } else {
            words.node
        };
        Some(Record { node: translation::overlay(record.node, words), translated, ..record })
    }

    fn own_record(&self, path: &str) -> Option<Record> {
        let (file, text) = self.sources.texts.get_key_value(path)?;
        self.used.borrow_mut().insert(path.to_owned());
        self.parsed(file, text)
    }

    fn parsed(&self, file: &Arc<str>, text: &str) -> Option<Record> {
        let path = file.as_ref();
        if path.ends_with(".yaml") {
            let node = yaml::parse(file, text, 0, &self.faults)?;
            return Some(Record { file: file.clone(), node, body: None, translated: None });
        }
        let Some((front, body)) = markdown::split(text) else {
            self.fault(Diagnostic::at(&rules::FRONT_MATTER_MISSING, &first_line(file, text)));
            return None;
        };
        let node = yaml::parse(file, &text[front.clone()], front.start, &self.faults)?;
        // Without any key there is no mapping to complain of: an empty one tells what is missing.
        let node = if node.value == Value::Empty {
            Node { value: Value::Map(Vec::new()), place: first_line(file, text) }
        } else {
            node
        };
        Some(Record { file: file.clone(), node, body: Some(body.start), translated: None })
    }

    /// The running text of a record, divided by its headings.
    pub fn sections(&'a self, record: &'a Record) -> Sections<'a> {
        let read = |file: &Arc<str>, start: usize| {
            let text = &self.text(file)[start..];
            let written = Written { file, text, start, end: start + text.len(), exact: true };
            markdown::sections(&written, self, &self.faults)
        };
        let mut sections = record.body.map(|start| read(&record.file, start)).unwrap_or_default();
        for section in &mut sections {
            section.prose = self.in_own_language(std::mem::take(&mut section.prose));
        }
        for translated in record.translated.iter().flat_map(|(file, start)| read(file, *start)) {
            match sections.iter_mut().find(|section| section.title == translated.title) {
                Some(own) => *own = translated,
                None => sections.push(translated),
            }
        }
        Sections::new(self, sections, self.beginning(record))
    }

    /// The running text of a record as one text. An empty one is a fault.
    pub fn body(&'a self, record: &'a Record) -> Option<Prose> {
        let own = record.body.map(|start| (record.file.clone(), start));
        let (file, start) = record.translated.clone().or(own)?;
        let text = &self.text(&file)[start..];
        let written = Written { file: &file, text, start, end: start + text.len(), exact: true };
        let mut prose = markdown::prose(&written, self, &self.faults);
        if record.translated.is_none() {
            prose = self.in_own_language(prose);
        }
        if prose.is_empty() {
            self.fault(Diagnostic::at(&rules::EMPTY_VALUE, &self.beginning(record)).with("key", "body"));
            return None;
        }
        Some(prose)
    }

    /// Whether the content is read in another language than its own.
    #[must_use]
    pub fn is_of_translation(&self) -> bool {
        self.sources.language.is_some()
    }

    /// Whether a value stands in a translation.
    #[must_use]
    pub fn is_translation(&self, place: &Place) -> bool {
        self.sources.language.is_some() && self.sources.translation(&place.file).is_some()
    }

    /// A line of the content's own words, marked with their language when it is read in another.
    #[must_use]
    pub fn own_words(&self, words: String) -> String {
        if self.sources.language.is_some() { tongue::tagged(&words, MAIN_LANGUAGE) } else { words }
    }

    /// A text of the content's own words, marked likewise.
    #[must_use]
    pub fn in_own_language(&self, prose: Prose) -> Prose {
        match Language::of(MAIN_LANGUAGE) {
            Some(language) if self.sources.language.is_some() => prose.in_language(&language),
            _ => prose,
        }
    }

    /// Where a record begins, for faults that concern it as a whole.
    #[must_use]
    pub fn beginning(&self, record: &Record) -> Place {
        match &record.node.value {
            Value::Map(entries) => entries.first().map(|(key, _)| key.place.clone()),
            _ => None,
        }
        .unwrap_or_else(|| first_line(&record.file, self.text(&record.file)))
    }

    /// Follows a reference to a record of its own file or to a party.
    pub fn reference<T: Named>(&self, node: &Node) -> Option<Ref<T>> {
        let written = super::fields::raw(self, node)?;
        let ids = T::ids(&self.index)?;
        match ids.iter().position(|id| *id == written) {
            Some(position) => Some(Ref::new(position)),
            None => {
                self.dangling(&node.place, T::KIND, &written, ids.iter().map(String::as_str));
                None
            }
        }
    }

    /// Follows a reference to a part of a record.
    pub fn part(&self, place: &Place, kind: &'static str, written: &str, ids: &[String]) -> Option<usize> {
        let position = ids.iter().position(|id| id == written);
        if position.is_none() {
            self.dangling(place, kind, written, ids.iter().map(String::as_str));
        }
        position
    }

    fn dangling<'i>(
        &self,
        place: &Place,
        kind: &'static str,
        written: &str,
        ids: impl Iterator<Item = &'i str> + Clone,
    ) {
        self.fault(
            Diagnostic::at(&rules::DANGLING_REFERENCE, place)
                .with("kind", format!("@kind-{kind}"))
                .with("id", written)
                .known(ids.clone())
                .near(written, ids),
        );
    }

    /// Follows a reference that is written as the record's path in the partnership's folder without its ending, such as
    /// `problem/bilinbrott`. `subjects` are those that it may lead to.
    pub fn record_path<T: Copy>(&self, node: &Node, kind: &str, subjects: &[(String, T)]) -> Option<T> {
        let written = super::fields::raw(self, node)?;
        let found = subjects.iter().find(|(path, _)| *path == written).map(|(_, subject)| *subject);
        if found.is_none() {
            let known = subjects.iter().map(|(path, _)| path.as_str());
            let fault = Diagnostic::at(&rules::DANGLING_REFERENCE, &node.place)
                .with("kind", kind)
                .with("id", written.clone())
                .known(known.clone());
            // A name alone lacks only the folder that it is in.
            let in_folder = known.clone().find(|path| path.rsplit('/').next() == Some(written.as_str()));
            self.fault(match in_folder {
                Some(path) => fault.with("near", path),
                None => fault.near(&written, known),
            });
        }
        found
    }

    /// The bytes of a table in the partnership's `data/`.
    pub fn table(&self, name: &str) -> Option<(Arc<str>, &'a [u8])> {
        let path = format!("{}/data/{name}", self.folder);
        let (file, bytes) = self.sources.tables.get_key_value(path.as_str())?;
        self.used.borrow_mut().insert(path);
        Some((file.clone(), bytes))
    }

    /// The names of the tables in the partnership's `data/`.
    #[must_use]
    pub fn table_names(&self) -> Vec<&'a str> {
        let prefix = format!("{}/data/", self.folder);
        self.sources.tables.keys().filter_map(|path| path.strip_prefix(prefix.as_str())).collect()
    }

    /// An image by its path relative to the folder of the record that names it, or to the partnership's.
    pub fn asset(&self, written: &str) -> Option<String> {
        let path = join(self.folder, written)?;
        self.sources.assets.contains_key(&path).then(|| {
            self.used.borrow_mut().insert(path.clone());
            path
        })
    }

    /// The bytes of a file that is no text and no table, by its path relative to the partnership's folder.
    pub fn bytes(&self, written: &str) -> Option<(String, &'a [u8])> {
        let path = self.asset(written)?;
        let bytes = self.sources.assets.get(&path)?;
        Some((path, bytes))
    }

    /// The paths of the images in the partnership's folder, relative to it; for the site's own records of all images.
    #[must_use]
    pub fn asset_names(&self) -> Vec<&'a str> {
        let folder = if self.folder.is_empty() { String::new() } else { format!("{}/", self.folder) };
        self.sources.assets.keys().filter_map(|path| path.strip_prefix(folder.as_str())).collect()
    }
}

impl Destinations for Context<'_> {
    fn page(&self, from: &str, written: &str) -> Option<String> {
        pages::find(self.pages, from, written)
    }

    fn image(&self, from: &str, written: &str) -> Option<String> {
        let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
        let path = join(folder, written)?;
        // What was signed has an address of its own and is no illustration.
        let is_signed = path.split('/').nth(1) == Some(super::signed::FOLDER);
        (!is_signed && self.sources.assets.contains_key(&path)).then(|| {
            self.used.borrow_mut().insert(path.clone());
            path
        })
    }

    fn candidates(&self) -> Vec<String> {
        let files = self.pages.keys().filter(|path| !path.starts_with('/'));
        files.chain(self.sources.assets.keys()).cloned().collect()
    }

    fn addresses(&self) -> Vec<String> {
        self.pages.values().map(|address| pages::without_anchor(address).to_owned()).collect()
    }
}

fn first_line(file: &Arc<str>, text: &str) -> Place {
    Place { file: file.clone(), start: 0, end: text.find('\n').unwrap_or(text.len()) }
}
