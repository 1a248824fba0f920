//! What every document promises, whatever its kind.

#![allow(clippy::disallowed_methods, reason = "tests read and write files")]

use std::collections::BTreeMap;
use std::sync::Mutex;

use jiff::civil::{Date, date};

use super::fixture::{INTERNAL_NAME, INTERNAL_PHONE, prose, site};
use super::*;
use crate::artifact::SinkError;
use crate::model::follow_ups::FollowUps;
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
            "internt/prov/loften/cyklar/medborgarlofte-for-underskrift.pdf",
            "internt/prov/loften/cyklar/medborgarlofte-utkast.pdf",
            "internt/prov/overenskommelser/2026/samverkansoverenskommelse.pdf",
            "internt/prov/uppfoljning/2026/kvartal-1/kvartalsrapport.pdf",
            "site/blanketter/checklistor/andra-aktorer.pdf",
            "site/blanketter/checklistor/fokusgrupp.pdf",
            "site/blanketter/checklistor/initiera-samverkan.pdf",
            "site/blanketter/checklistor/lagesbild.pdf",
            "site/blanketter/checklistor/organisationens-forutsattningar.pdf",
            "site/blanketter/checklistor/orsaksanalys.pdf",
            "site/blanketter/checklistor/planera-uppfoljning.pdf",
            "site/blanketter/checklistor/prioritering.pdf",
            "site/blanketter/checklistor/processuppfoljning.pdf",
            "site/blanketter/checklistor/samordnaruppdraget.pdf",
            "site/blanketter/klart-nar.pdf",
            "site/blanketter/snabbrapport.pdf",
            "site/om/ordlista.pdf",
            "site/prov/atgardsplaner/torget/affisch.pdf",
            "site/prov/atgardsplaner/torget/atgardsplan.pdf",
            "site/prov/lagesbilder/2025/lagesbild.pdf",
            "site/prov/loften/cyklar/medborgarlofte.pdf",
            "site/prov/organisation.pdf",
            "site/prov/overenskommelser/2026/samverkansoverenskommelse.pdf",
            "site/prov/rapporter/2026/rapport-till-fullmaktige.pdf",
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
        assert_eq!(path.starts_with("site/"), document.edition == Edition::Public);
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

/// What the engine says.
fn said(fault: &crate::artifact::LayoutFault) -> &str {
    match &fault.kind {
        crate::artifact::LayoutFaultKind::Engine { message, .. } => message,
        _ => "",
    }
}

#[test]
fn an_unknown_font_a_missing_header_row_and_a_missing_language_are_faults() {
    let opening = "#set document(title: \"x\")\n#set text(font: \"Noto Sans\", lang: \"sv\")\n";
    let font = faults(&shadowed("documents/promise.typ", &format!("{opening}#text(font: \"Nowhere\")[a]")));
    assert!(font.iter().any(|fault| said(fault).contains("unknown font family")), "{font:?}");
    let table = faults(&shadowed("documents/promise.typ", &format!("{opening}#table(columns: 2)[a][b]")));
    assert!(table.iter().any(|fault| said(fault).contains("table.header")), "{table:?}");
    let language = opening.replace(", lang: \"sv\"", "");
    let language = faults(&shadowed("documents/promise.typ", &format!("{language}= a")));
    assert!(language.iter().any(|fault| said(fault).contains("language")), "{language:?}");
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

/// A name of eighty letters and more, as real partnerships write them.
const LONG: &str = "Trygghetsskapandesamverkansfunktionen vid samhällsbyggnadsförvaltningens gatuavdelning i kommunen";

/// Names of eighty letters, forty actions, one with steps for more than a page, seven signatories; nothing measured.
fn very_long() -> Site {
    let mut site = site(RELEASED);
    let partnership = &mut site.partnerships[0];
    let mut plan = partnership.plans.iter().next().unwrap().clone();
    plan.title = LONG.to_owned();
    plan.overall_goal.text.value = format!("{LONG}. {LONG}. {LONG}.");
    let mut action = plan.actions[0].clone();
    action.title = LONG.to_owned();
    action.responsible.function = LONG.to_owned();
    action.steps = vec![LONG.to_owned(); 60];
    plan.actions.push(action.clone());
    action.steps = Vec::new();
    plan.actions.extend(std::iter::repeat_n(action, 37));
    let mut agreement = partnership.agreements.iter().next().unwrap().clone();
    agreement.title = LONG.to_owned();
    agreement.signatories = agreement.signatories.iter().cycle().take(7).cloned().collect();
    agreement.signatories[0].name = LONG.to_owned();
    agreement.signatories[2].role = LONG.to_owned();
    agreement.signed = None;
    let mut promise = partnership.promises.iter().next().unwrap().clone();
    promise.title = LONG.to_owned();
    promise.wording = format!("{LONG}. {LONG}. {LONG}. {LONG}.");
    promise.measures = promise.measures.iter().cycle().take(8).cloned().collect();
    promise.signatories = agreement.signatories.clone();
    promise.signed = None;
    partnership.plans = Table::new(vec![Some(plan)]);
    partnership.agreements = Table::new(vec![Some(agreement)]);
    partnership.promises = Table::new(vec![Some(promise)]);
    site
}

/// One of each, as little as the format allows: no figures, no reports, one action.
fn very_short() -> Site {
    let mut site = site(RELEASED);
    let partnership = &mut site.partnerships[0];
    let mut plan = partnership.plans.iter().next().unwrap().clone();
    plan.actions.truncate(1);
    plan.actions[0].works_with.clear();
    let mut situation = partnership.situations.iter().next().unwrap().clone();
    situation.statistics.clear();
    partnership.plans = Table::new(vec![Some(plan)]);
    partnership.situations = Table::new(vec![Some(situation)]);
    partnership.follow_ups = FollowUps::default();
    site
}

/// What is wrong with the pages of every document that can be made of a site, in every edition.
fn geometry_of(site: &Site, assets: &Assets) -> Vec<String> {
    let layouts = Layouts::embedded();
    let locale = Locale::load(&layouts, "sv").unwrap();
    let engine = Engine::new(&layouts, &locale).unwrap();
    let found = Mutex::new(Vec::new());
    each(&all(site), |document| {
        let path = document.path(site);
        let world = DocumentWorld::new(&engine, data::content(site, &locale, document), assets);
        let pages = export::pages(&world, &path).map_err(RenderError::Layout)?;
        let signatories = signatories(site, document);
        assert_eq!(signature::places(&pages).len(), signatories.len(), "{path}");
        let faults = geometry::faults(&pages, &signatories);
        found.lock().unwrap().extend(faults.into_iter().map(|fault| format!("{path}, {fault}")));
        typst::comemo::evict(2);
        Ok(())
    })
    .into_iter()
    .for_each(|outcome| outcome.unwrap());
    found.into_inner().unwrap()
}

/// Every document of the example, in every edition, says what it is: id, version and date, the page's number and the way to
/// its page on the web.
#[test]
fn every_page_says_what_it_belongs_to() {
    let (site, assets) = example();
    let layouts = Layouts::embedded();
    let locale = Locale::load(&layouts, "sv").unwrap();
    let engine = Engine::new(&layouts, &locale).unwrap();
    let outcomes = each(&all(&site), |document| {
        let path = document.path(&site);
        let content = data::content(&site, &locale, document);
        let data: serde_json::Value = serde_json::from_str(&content.json).unwrap();
        let said = |key: &str| geometry::solid(data["meta"][key].as_str().unwrap()).into_iter().collect::<String>();
        let world = DocumentWorld::new(&engine, content, &assets);
        let pages = geometry::letters(&export::pages(&world, &path).map_err(RenderError::Layout)?);
        for key in ["id", "version", "date"] {
            assert!(pages.iter().any(|page| page.contains(&said(key))), "{path} does not say its {key}");
        }
        for (number, page) in (1..).zip(&pages) {
            assert!(page.contains(&said("address")), "{path}, page {number}: no address");
            assert!(page.contains(&format!("sida{number}av{}", pages.len())), "{path}, page {number}: no number");
            assert_eq!(page.contains("Utkast"), document.edition == Edition::Draft, "{path}, page {number}");
        }
        typst::comemo::evict(2);
        Ok(())
    });
    outcomes.into_iter().for_each(|outcome| outcome.unwrap());
}

/// Who has a field to sign in: the signatories of an edition that is to be signed.
fn signatories<'a>(site: &'a Site, document: &Document) -> Vec<&'a str> {
    let Subject::Record(at, record) = document.subject else { return Vec::new() };
    let partnership = &site.partnerships[at];
    let signatories = match record {
        _ if document.edition != Edition::Signing => return Vec::new(),
        Record::Agreement(of) => &partnership.agreements[of].signatories,
        Record::Promise(of) => &partnership.promises[of].signatories,
        _ => return Vec::new(),
    };
    signatories.iter().map(|one| one.name.as_str()).collect()
}

#[test]
fn text_that_overflows_and_headings_that_stand_alone_are_found() {
    let opening =
        "#set document(title: \"x\")\n#set text(font: \"Noto Sans\", lang: \"sv\")\n#set page(paper: \"a4\")\n= a\n";
    let locale = Locale::load(&Layouts::embedded(), "sv").unwrap();
    let site = site(RELEASED);
    let found = |text: &str| {
        let layouts = shadowed("documents/glossary.typ", &format!("{opening}{text}"));
        let engine = Engine::new(&layouts, &locale).unwrap();
        let glossary = all(&site).into_iter().find(|document| document.kind() == Kind::Glossary).unwrap();
        let world = DocumentWorld::new(&engine, data::content(&site, &locale, &glossary), &Assets::new());
        geometry::faults(&export::pages(&world, "x").unwrap(), &[])
    };
    assert_eq!(found("Text."), [""; 0]);
    let cell = "#grid(columns: (1cm, 1cm), [#box(width: 5cm)[Långt över kanten]], [Granne])";
    assert!(found(cell).iter().any(|fault| fault.contains("cover each other")));
    assert!(found("#box(width: 40cm)[#h(20.5cm) Utanför]").iter().any(|fault| fault.contains("leaves the page")));
    let alone = found("Text.\n#v(18cm)\n#block(sticky: false)[#heading(level: 2)[Ensam]]\n#pagebreak()\nText.");
    assert!(alone.iter().any(|fault| fault.contains("stands alone")), "{alone:?}");
}

#[test]
fn pages_hold_very_long_content() {
    let found = geometry_of(&very_long(), &Assets::new());
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn pages_hold_very_short_content() {
    let found = geometry_of(&very_short(), &Assets::new());
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn pages_hold_the_example() {
    let (site, assets) = example();
    let found = geometry_of(&site, &assets);
    assert!(found.is_empty(), "{found:#?}");
}

/// The example that lies beside the source.
fn example() -> (Site, Assets) {
    let content = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let (sources, _) = crate::source::read::read(&content).unwrap();
    let now = crate::resolve::Now { asked: None, system: jiff::Timestamp::UNIX_EPOCH };
    (crate::load(&sources, &Layouts::embedded(), &now).site.unwrap(), sources.assets)
}

#[test]
fn an_edition_to_be_signed_has_a_field_for_each_signatory_and_no_other_has_any() {
    let mut site = site(RELEASED);
    let mut agreement = site.partnerships[0].agreements.iter().next().unwrap().clone();
    agreement.signed = None;
    site.partnerships[0].agreements = Table::new(vec![Some(agreement)]);
    for (path, bytes) in documents(&site) {
        let pdf = lopdf::Document::load_mem(&bytes).unwrap();
        let form = pdf.catalog().unwrap().get_deref(b"AcroForm", &pdf).and_then(lopdf::Object::as_dict);
        if !path.ends_with("-for-underskrift.pdf") {
            assert!(form.is_err(), "{path}");
            continue;
        }
        let fields = form.unwrap().get(b"Fields").unwrap().as_array().unwrap();
        assert_eq!(fields.len(), 2, "{path}");
        assert!(bytes.ends_with(b"%%EOF\n"), "{path}");
        // Each field is on a page, and is found by way of the structure tree.
        let tree = pdf.catalog().unwrap().get_deref(b"StructTreeRoot", &pdf).unwrap().as_dict().unwrap();
        let parents = tree.get_deref(b"ParentTree", &pdf).unwrap().as_dict().unwrap().get(b"Nums").unwrap();
        for field in fields {
            let widget = pdf.get_dictionary(field.as_reference().unwrap()).unwrap();
            let page = pdf.get_dictionary(widget.get(b"P").unwrap().as_reference().unwrap()).unwrap();
            assert!(page.get(b"Annots").unwrap().as_array().unwrap().contains(field), "{path}");
            let key = widget.get(b"StructParent").unwrap();
            let entry = parents.as_array().unwrap().chunks(2).find(|pair| &pair[0] == key).unwrap();
            let element = pdf.get_dictionary(entry[1].as_reference().unwrap()).unwrap();
            assert_eq!(element.get(b"S").unwrap().as_name().unwrap(), b"Form");
        }
    }
}
