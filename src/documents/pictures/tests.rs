//! What every picture promises: the same bytes each time, nothing before its day, and no second drawing of what is the same.

use std::collections::BTreeMap;
use std::sync::Mutex;

use jiff::civil::{Date, date};

use super::super::fixture::{change_reports, site};
use super::*;
use crate::artifact::{Artifact, Assets, SinkError, hash};
use crate::layouts::Layouts;
use crate::model::follow_up::{Comparison, Measurement, Original, Reading};
use crate::model::plan::GoalRef;
use crate::model::series::FigureState;

const RELEASED: Date = date(2026, 4, 21);
const A_DAY_BEFORE: Date = date(2026, 4, 20);

type Files = BTreeMap<String, Vec<u8>>;

/// A build that can be asked for the last one.
#[derive(Default)]
struct Memory {
    now: Mutex<Files>,
    last: Files,
}

impl Sink for Memory {
    fn accept(&self, artifact: Artifact) -> Result<(), SinkError> {
        self.now.lock().unwrap().insert(artifact.path, artifact.bytes);
        Ok(())
    }

    fn last(&self, path: &str) -> Option<Vec<u8>> {
        self.last.get(path).cloned()
    }
}

fn drawn(site: &Site, last: Files) -> Files {
    let (layouts, assets) = (Layouts::embedded(), Assets::new());
    let locale = Locale::load(&layouts, "sv").unwrap();
    let sink = Memory { now: Mutex::default(), last };
    render(site, &Options { layouts: &layouts, locale: &locale, assets: &assets }, &[], &sink).unwrap();
    sink.now.into_inner().unwrap()
}

/// The fixture with a measurement that has every mark.
fn measured(today: Date) -> Site {
    let mut site = site(today);
    let reading = |period: &str, value, state, margin| Reading { value, period: period.to_owned(), state, margin };
    change_reports(&mut site, |reports| {
        for report in reports {
            report.measurements = vec![Measurement {
                goal: GoalRef { plan: Ref::new(0), goal: 0 },
                unit: Some("anmälda brott per kvartal".into()),
                before: reading("2025-k1", 18.0, FigureState::Final, Some(1.5)),
                after: reading("2026-k1", 13.0, FigureState::Preliminary, Some(2.0)),
                comparison: Some(Comparison { area: "Hela <kommunen>".into(), before: 20.0, after: 19.0 }),
                original: Original {
                    unit: Some("anmälda brott per kvartal".into()),
                    area: Some("Hela <kommunen>".into()),
                },
            }];
        }
    });
    site
}

fn chart(files: &Files) -> &str {
    let (_, bytes) = files.iter().find(|(path, _)| path.ends_with(".svg")).expect("a chart");
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn a_chart_has_every_mark_and_asks_for_nothing() {
    let files = drawn(&measured(RELEASED), Files::new());
    let svg = chart(&files);
    for said in [
        "18 ±\u{a0}1,5 (k1\u{a0}2025)",
        "13 ±\u{a0}2 preliminär (k1\u{a0}2026)",
        "Hela &lt;kommunen&gt; (jämförelse): 20",
    ] {
        assert!(svg.contains(said), "{said}: {}", svg.split("</desc>").next().unwrap());
    }
    assert!(!svg.contains("<text") && !svg.contains("style=") && !svg.contains("<script"), "letters are paths");
    let links = svg.matches("http").count();
    assert_eq!(links, svg.matches("=\"http://www.w3.org/").count(), "nothing but names of forms");
    let site = measured(RELEASED);
    let locale = Locale::load(&Layouts::embedded(), "sv").unwrap();
    let picture = list(&site).into_iter().find(|one| matches!(one.of, Of::Partnership(_, Part::Chart(..)))).unwrap();
    let (content, _) = data::content(&site, &locale, &picture).unwrap();
    for said in ["felmarginal", "preliminär siffra", "Källa: ", "kvartal 1 2025", "kvartal 1 2026", "\"margin\":["] {
        assert!(content.json.contains(said), "{said}: {}", content.json);
    }
    let png = files.keys().any(|path| path.contains("/diagram-") && path.ends_with(".png"));
    assert!(png, "the same as PNG: {:?}", files.keys().collect::<Vec<_>>());
}

#[test]
fn nothing_is_drawn_before_its_day() {
    let before = drawn(&measured(A_DAY_BEFORE), Files::new());
    let after = drawn(&measured(RELEASED), Files::new());
    let of_quarter = |files: &Files| files.keys().filter(|path| path.contains("kvartal-1")).count();
    assert_eq!(of_quarter(&before), 0, "{:?}", before.keys().collect::<Vec<_>>());
    assert!(of_quarter(&after) > 3);
    // Nor in the notes for the next build.
    assert!(!String::from_utf8_lossy(&before[reuse::NOTES]).contains("kvartal-1"));
}

#[test]
fn pictures_are_the_same_each_time_and_are_not_drawn_twice() {
    let first = drawn(&measured(RELEASED), Files::new());
    assert_eq!(drawn(&measured(RELEASED), Files::new()), first, "the same bytes each time");
    // What the last build noted is taken as it is: here something that nobody would draw.
    let path = first.keys().find(|path| path.ends_with("/ansikten.png")).unwrap().clone();
    let mut last = first.clone();
    let notes = String::from_utf8(last[reuse::NOTES].clone()).unwrap();
    let noted = notes.replace(&hash(&first[&path]), &hash(b"kept"));
    last.insert(path.clone(), b"kept".to_vec());
    last.insert(reuse::NOTES.to_owned(), noted.into_bytes());
    assert_eq!(drawn(&measured(RELEASED), last.clone())[&path], b"kept");
    // Something that it is made of has changed.
    let mut renamed = measured(RELEASED);
    renamed.title = "Annat namn".into();
    assert_ne!(drawn(&renamed, last)[&path], b"kept");
}

#[test]
fn a_picture_changed_by_hand_does_not_survive() {
    let first = drawn(&measured(RELEASED), Files::new());
    let path = first.keys().find(|path| path.ends_with("/ansikten.png")).unwrap().clone();
    let mut last = first.clone();
    last.insert(path.clone(), b"by hand".to_vec());
    assert_eq!(drawn(&measured(RELEASED), last.clone()), first);
    last.remove(&path);
    assert_eq!(drawn(&measured(RELEASED), last.clone()), first);
    last.insert(reuse::NOTES.to_owned(), b"\xff broken".to_vec());
    assert_eq!(drawn(&measured(RELEASED), last), first);
}
