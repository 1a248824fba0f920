//! What every document promises, whatever its kind.

#![allow(clippy::disallowed_methods, reason = "tests read and write files")]

use std::collections::BTreeMap;
use std::sync::Mutex;

use jiff::civil::{Date, date};

use super::fixture::{INTERNAL_NAME, INTERNAL_PHONE, prose, site};
use super::*;
use crate::artifact::SinkError;
use crate::model::reference::Table;
use crate::prose::{Align, Block, Image, Inline, Prose, Target};

const RELEASED: Date = date(2026, 4, 21);
const A_DAY_BEFORE: Date = date(2026, 4, 20);

#[derive(Default)]
struct Memory(Mutex<BTreeMap<String, Vec<u8>>>);

impl Sink for Memory {
    fn accept(&self, artifact: Artifact) -> Result<(), SinkError> {
        self.0.lock().unwrap().insert(artifact.path, artifact.bytes);
        Ok(())
    }
}

fn rendered(site: &Site, layouts: &Layouts, assets: &Assets) -> Result<BTreeMap<String, Vec<u8>>, RenderError> {
    let locale = Locale::load(layouts, "sv").unwrap();
    let sink = Memory::default();
    render(site, &Options { layouts, locale: &locale, assets }, &sink)?;
    Ok(sink.0.into_inner().unwrap())
}

fn documents(site: &Site) -> BTreeMap<String, Vec<u8>> {
    rendered(site, &Layouts::embedded(), &Assets::new()).unwrap()
}

/// The shadowing of one layout by another text.
#[expect(clippy::disallowed_methods, reason = "a shadowing layout lies in a folder, so a test has to make one")]
fn shadowed(path: &str, text: &str) -> Layouts {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(path);
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(file, text).unwrap();
    Layouts::embedded().shadowed_by(folder.path()).unwrap()
}

fn faults(layouts: &Layouts) -> Vec<crate::artifact::LayoutFault> {
    match rendered(&site(RELEASED), layouts, &Assets::new()) {
        Err(RenderError::Layout(faults)) => faults,
        other => panic!("{:?}", other.map(|files| files.len())),
    }
}

#[test]
fn every_document_has_its_address() {
    let paths: Vec<String> = documents(&site(RELEASED)).into_keys().collect();
    assert_eq!(
        paths,
        [
            "internt/prov/atgardsplaner/torget/atgardsplan.pdf",
            "internt/prov/overenskommelser/2026/samverkansoverenskommelse.pdf",
            "internt/prov/uppfoljning/2026/kvartal-1/kvartalsrapport.pdf",
            "site/prov/atgardsplaner/torget/atgardsplan.pdf",
            "site/prov/lagesbilder/2025/lagesbild.pdf",
            "site/prov/loften/cyklar/medborgarlofte.pdf",
            "site/prov/overenskommelser/2026/samverkansoverenskommelse.pdf",
            "site/prov/uppfoljning/2026/kvartal-1/kvartalsrapport.pdf",
        ]
    );
}

#[test]
fn nothing_of_a_quarter_is_made_before_its_release() {
    let site = site(A_DAY_BEFORE);
    assert!(list(&site).iter().all(|document| document.kind() != Kind::Quarter));
    let locale = Locale::load(&Layouts::embedded(), "sv").unwrap();
    for document in list(&site) {
        let json = data::content(&site, &locale, &document).json;
        assert!(!json.contains("Ställen är på plats"), "{}", document.path(&site));
    }
}

#[test]
fn the_same_site_gives_the_same_bytes_and_each_file_ends_with_a_newline() {
    let (first, second) = (documents(&site(RELEASED)), documents(&site(RELEASED)));
    for (path, bytes) in &first {
        assert!(bytes == &second[path], "{path} differs between two runs");
        assert!(bytes.ends_with(b"%%EOF\n"), "{path}");
    }
}

#[test]
fn a_public_document_knows_no_internal_contact() {
    let site = site(RELEASED);
    let locale = Locale::load(&Layouts::embedded(), "sv").unwrap();
    for document in list(&site) {
        let json = data::content(&site, &locale, &document).json;
        let path = document.path(&site);
        let internal = document.edition == Edition::Internal;
        assert_eq!(path.starts_with("internt/"), internal);
        for secret in [INTERNAL_NAME, INTERNAL_PHONE] {
            assert_eq!(json.contains(secret), internal, "{secret} in {path}");
        }
    }
}

#[test]
fn a_fault_in_a_layout_is_told_with_its_place() {
    let layout = "#set document(title: \"x\")\n#let a = 1 + \"a\"\n";
    let found = faults(&shadowed("documents/plan.typ", layout));
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].path, "layouts/documents/plan.typ");
    let (start, end) = found[0].span.unwrap();
    assert_eq!(&layout[start..end], r#"1 + "a""#);
    assert!(found[0].making.ends_with("atgardsplan.pdf"), "{found:?}");
}

#[test]
fn a_fault_in_a_shared_part_is_told_once() {
    let found = faults(&shadowed("documents/lib/words.typ", "#let w(id) = nowhere\n"));
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].path, "layouts/documents/lib/words.typ");
}

#[test]
fn an_unknown_font_a_missing_header_row_and_a_missing_language_are_faults() {
    let opening = "#set document(title: \"x\")\n#set text(font: \"Noto Sans\", lang: \"sv\")\n";
    let font = faults(&shadowed("documents/promise.typ", &format!("{opening}#text(font: \"Nowhere\")[a]")));
    assert!(font.iter().any(|fault| fault.message.contains("unknown font family")), "{font:?}");
    let table = faults(&shadowed("documents/promise.typ", &format!("{opening}#table(columns: 2)[a][b]")));
    assert!(table.iter().any(|fault| fault.message.contains("table.header")), "{table:?}");
    let language = opening.replace(", lang: \"sv\"", "");
    let language = faults(&shadowed("documents/promise.typ", &format!("{language}= a")));
    assert!(language.iter().any(|fault| fault.message.contains("language")), "{language:?}");
}

/// A text with everything that Markdown can say, in an order that skips heading levels.
fn full_prose() -> Prose {
    let text = |text: &str| vec![Inline::Text { text: text.to_owned() }];
    let paragraph = |words: &str| Block::Paragraph { content: text(words) };
    let image = || Image { file: "prov/bilder/a.svg".into(), alt: "En karta.".into(), caption: Some("Kartan".into()) };
    let link = |target| Inline::Link { target, content: text("länken") };
    let inlines = vec![
        Inline::Text { text: "#let x = 1 *inte markup* @etikett $matte$ <a> \\ ".into() },
        Inline::Strong { content: text("starkt") },
        Inline::Emphasis { content: text("betonat") },
        Inline::Struck { content: text("struket") },
        Inline::Code { text: "kod".into() },
        Inline::Break,
        link(Target::Inside("/prov/".into())),
        link(Target::Outside("mailto:prov@prov.example".into())),
        Inline::Note { number: 1 },
        Inline::Image(image()),
    ];
    let blocks = vec![
        Block::Heading { level: 3, content: text("En rubrik tre steg ned") },
        Block::Paragraph { content: inlines },
        Block::Heading { level: 1, content: text("En rubrik") },
        Block::List { start: None, items: vec![vec![paragraph("a")], vec![paragraph("b")]] },
        Block::List { start: Some(4), items: vec![vec![paragraph("fyra")]] },
        Block::Quote { content: vec![paragraph("Sagt.")] },
        Block::Table {
            align: vec![Align::Start, Align::End],
            head: vec![text("Vad"), text("Antal")],
            rows: vec![vec![text("a"), text("1")]],
        },
        Block::Figure(image()),
        Block::Definitions { items: vec![(text("Ord"), vec![vec![paragraph("Betyder så.")]])] },
        Block::Preformatted { text: "rad 1\nrad 2".into() },
        Block::Rule,
    ];
    Prose { blocks, notes: vec![vec![paragraph("Noten.")]] }
}

#[test]
fn text_with_every_form_is_set_and_none_of_it_is_markup() {
    let mut site = site(RELEASED);
    let partnership = &mut site.partnerships[0];
    let mut situation = partnership.situations.iter().next().unwrap().clone();
    situation.mapping = full_prose();
    partnership.situations = Table::new(vec![Some(situation)]);
    let drawing = br##"<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10" fill="#888"/></svg>"##;
    let assets = Assets::from([("prov/bilder/a.svg".to_owned(), drawing.to_vec())]);
    let files = rendered(&site, &Layouts::embedded(), &assets).unwrap();
    assert!(files.contains_key("site/prov/lagesbilder/2025/lagesbild.pdf"));
}

#[test]
fn a_letter_that_no_font_has_is_a_fault_and_not_a_box() {
    let mut site = site(RELEASED);
    let partnership = &mut site.partnerships[0];
    let mut situation = partnership.situations.iter().next().unwrap().clone();
    situation.mapping = prose("Glad: 😀");
    partnership.situations = Table::new(vec![Some(situation)]);
    let outcome = rendered(&site, &Layouts::embedded(), &Assets::new());
    assert!(matches!(outcome, Err(RenderError::Layout(_))));
}

/// Names of eighty letters, forty actions, nothing at all: what real partnerships write.
#[test]
fn very_long_and_very_short_content_is_set() {
    let mut site = site(RELEASED);
    let partnership = &mut site.partnerships[0];
    let mut plan = partnership.plans.iter().next().unwrap().clone();
    let long = "Trygghetsskapandesamverkansfunktionen vid samhällsbyggnadsförvaltningens gatuavdelning i kommunen";
    plan.title = long.to_owned();
    plan.overall_goal.text.value = format!("{long}. {long}. {long}.");
    let mut action = plan.actions[0].clone();
    action.title = long.to_owned();
    action.responsible.function = long.to_owned();
    action.steps = vec![long.to_owned(); 60];
    plan.actions.push(action.clone());
    action.steps = Vec::new();
    plan.actions.extend(std::iter::repeat_n(action, 37));
    let mut agreement = partnership.agreements.iter().next().unwrap().clone();
    agreement.signatories = agreement.signatories.iter().cycle().take(7).cloned().collect();
    agreement.signatories[0].name = long.to_owned();
    let mut situation = partnership.situations.iter().next().unwrap().clone();
    situation.statistics.clear();
    partnership.plans = Table::new(vec![Some(plan)]);
    partnership.agreements = Table::new(vec![Some(agreement)]);
    partnership.situations = Table::new(vec![Some(situation)]);
    partnership.follow_ups.clear();
    documents(&site);
}
