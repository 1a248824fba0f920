//! What reports promise: that nothing of a quarter shows before its day, and that their figures can be taken out of the file.

use jiff::civil::{Date, date};
use lopdf::{Document as Pdf, Object, decode_text_string};
use serde_json::Value;

use super::fixture::{INTERNAL_NAME, INTERNAL_PHONE, change_reports, prose, site};
use super::*;
use crate::artifact::SinkError;
use crate::model::follow_up::{Comparison, FollowUp, Measurement, Original, Reading};
use crate::model::period::Quarter;
use crate::model::plan::GoalRef;
use crate::model::reference::Ref;
use crate::model::series::FigureState;

const RELEASED: Date = date(2026, 4, 21);
const FIRST: Quarter = Quarter { year: 2026, number: 1 };

/// The data of a document of a kind, as its layout gets it.
fn content(site: &Site, kind: Kind) -> Value {
    let locale = Locale::load(&Layouts::embedded(), "sv").unwrap();
    let document = list(site).into_iter().find(|one| one.kind() == kind && one.edition == Edition::Public).unwrap();
    serde_json::from_str(&data::content(site, &locale, &document).json).unwrap()
}

/// A measurement of the fixture's first goal.
fn measured(before: &str, after: &str) -> Measurement {
    let reading = |period: &str, value, state| Reading { value, period: period.to_owned(), state, margin: None };
    Measurement {
        goal: GoalRef { plan: Ref::new(0), goal: 0 },
        unit: Some("anmälda brott per kvartal".into()),
        before: reading(before, 18.0, FigureState::Final),
        after: reading(after, 13.0, FigureState::Preliminary),
        comparison: Some(Comparison { area: "Hela kommunen".into(), before: 95.0, after: 92.0 }),
        original: Original { unit: Some("anmälda brott per kvartal".into()), area: Some("Hela kommunen".into()) },
    }
}

/// The fixture's reports once more, for a quarter.
fn again(site: &mut Site, quarter: Quarter, change: impl Fn(&mut FollowUp)) {
    change_reports(site, |reports| {
        let first: Vec<FollowUp> = reports.iter().filter(|one| one.quarter == FIRST).cloned().collect();
        reports.extend(first.into_iter().map(|mut report| {
            report.quarter = quarter;
            change(&mut report);
            report
        }));
    });
}

#[test]
fn what_is_not_released_leaves_no_trace() {
    let known = site(RELEASED);
    let mut waiting = site(RELEASED);
    again(&mut waiting, FIRST.next(), |report| {
        report.summary = "Hemligt än.".into();
        report.proposals = Some(prose("Hemligt förslag."));
        report.measurements = vec![measured("2025-k2", "2026-k2")];
        report.submitted.value = date(2026, 4, 20);
        report.hours = Some(999.0);
    });
    for kind in [Kind::Quarter, Kind::Council, Kind::Situation] {
        let (before, after) = (content(&known, kind), content(&waiting, kind));
        // A report and an unreleased one beside it: not a word, a number or a date may differ.
        assert_eq!(before, after, "{kind:?}");
    }
    let alone = site(date(2026, 7, 21));
    let mut released = site(date(2026, 7, 21));
    again(&mut released, FIRST.next(), |report| report.summary = "Hemligt än.".into());
    assert!(content(&released, Kind::Council).to_string().contains("Hemligt än."), "the test sees what is released");
    // The first quarter's report stays what it was when there was no second.
    assert_eq!(content(&alone, Kind::Quarter), content(&released, Kind::Quarter));
}

#[test]
fn a_goal_is_drawn_when_it_can_be_placed_in_time() {
    let charts = |periods: [[&str; 2]; 2]| {
        let mut site = site(date(2026, 7, 21));
        let [first, second] = periods.map(|[before, after]| measured(before, after));
        change_reports(&mut site, |reports| reports.iter_mut().for_each(|one| one.measurements = vec![first.clone()]));
        again(&mut site, FIRST.next(), |report| report.measurements = vec![second.clone()]);
        let locale = Locale::load(&Layouts::embedded(), "sv").unwrap();
        let mut newest =
            list(&site).into_iter().filter(|one| one.kind() == Kind::Quarter && one.edition == Edition::Public);
        let json = data::content(&site, &locale, &newest.next_back().unwrap()).json;
        let json: Value = serde_json::from_str(&json).unwrap();
        (json["body"]["promises"][0]["effects"][0].clone(), json["body"]["plans"][0]["effects"][0].clone())
    };
    let (promise, plan) = charts([["2025-k1", "2026-k1"], ["2025-k2", "2026-k2"]]);
    assert_eq!(promise["chart"]["form"], "lines");
    assert_eq!(promise["chart"]["panels"].as_array().unwrap().len(), 2, "92 beside 13 gets a plot of its own");
    let alt = promise["chart"]["alt"].as_str().unwrap();
    for part in
        ["18 (k1\u{a0}2025)", "13 preliminär (k2\u{a0}2026)", "Hela kommunen (jämförelse): 95", "skulle vara på plats"]
    {
        assert!(alt.contains(part), "{part}: {alt}");
    }
    assert!(plan["chart"].is_null() && plan["drawn_under"].is_string(), "the same chart is not drawn twice");
    for others in [["september 2025", "2026-k1"], ["2025", "2026-k1"]] {
        let (promise, _) = charts([others, ["2025-k2", "2026-k2"]]);
        assert!(promise["chart"].is_null(), "{others:?} has no place on an axis of quarters");
        assert_eq!(promise["rows"].as_array().unwrap().len(), 2, "the table is there all the same");
    }
}

#[derive(Default)]
struct Memory(std::sync::Mutex<Vec<Artifact>>);

impl Sink for Memory {
    fn accept(&self, artifact: Artifact) -> Result<(), SinkError> {
        self.0.lock().unwrap().push(artifact);
        Ok(())
    }
}

#[test]
fn the_figures_of_a_quarter_are_read_back_out_of_its_pdf() {
    let mut site = site(RELEASED);
    let measured = vec![measured("2025-k1", "2026-k1")];
    change_reports(&mut site, |reports| reports.iter_mut().for_each(|one| one.measurements = measured.clone()));
    let layouts = Layouts::embedded();
    let locale = Locale::load(&layouts, "sv").unwrap();
    let documents: Vec<Document> = all(&site).into_iter().filter(|one| one.kind() == Kind::Quarter).collect();
    assert_eq!(documents.len(), 3, "public, internal and draft");
    let memory = Memory::default();
    let options = Options { layouts: &layouts, locale: &locale, assets: &Assets::new() };
    render_these(&site, &options, &documents, &memory).unwrap();
    for artifact in memory.0.into_inner().unwrap() {
        let pdf = Pdf::load_mem(&artifact.bytes).unwrap();
        let files = pdf.catalog().unwrap().get_deref(b"AF", &pdf).and_then(Object::as_array).unwrap();
        assert_eq!(files.len(), 1, "{}", artifact.path);
        let file = pdf.dereference(&files[0]).unwrap().1.as_dict().unwrap();
        let name = decode_text_string(file.get_deref(b"UF", &pdf).unwrap()).unwrap();
        assert_eq!(name, "kvartalssiffror.json");
        assert_eq!(file.get(b"AFRelationship").and_then(Object::as_name).unwrap(), b"Data");
        let stream = file.get_deref(b"EF", &pdf).and_then(Object::as_dict).unwrap().get_deref(b"F", &pdf).unwrap();
        let stream = stream.as_stream().unwrap();
        let bytes = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
        let text = String::from_utf8(bytes).unwrap();
        for secret in [INTERNAL_NAME, INTERNAL_PHONE] {
            assert!(!text.contains(secret), "{secret} in the data of {}", artifact.path);
        }
        let data: Value = serde_json::from_str(&text).unwrap();
        assert_eq!((&data["format"], &data["quarter"]), (&"lofte-kvartal-1".into(), &"2026-k1".into()));
        assert_eq!(data["released"], "2026-04-21");
        let promise = &data["promises"][0];
        assert_eq!((&promise["marker"], &promise["missing"]), (&"green".into(), &false.into()));
        assert_eq!(promise["measures"][0]["performed"], 5);
        assert_eq!(promise["measurements"][0]["after"]["state"], "preliminary");
        assert_eq!(promise["measurements"][0]["comparison"]["before"], 95);
        assert_eq!(promise["resources"]["hours"], 12.5);
        assert_eq!(data["plans"][0]["actions"][0]["planned"], 6);
        assert!(data["plans"][0]["actions"].as_array().unwrap().iter().all(|action| action["marker"].is_string()));
    }
}
