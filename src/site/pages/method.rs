//! The method page: what the faces mean, how they are decided, and how results are released.
//!
//! The table is drawn from the function that decides the markers, so the page cannot say anything else than the site does.

use serde::Serialize;

use crate::model::address;
use crate::model::checklist::ChecklistKind;
use crate::model::marker::{Effect, Execution, Marker};
use crate::model::period::Quarter;
use crate::site::frame::Frame;
use crate::site::page::Page;
use crate::site::parts::Link;
use crate::site::parts::marker::MarkerView;
use crate::site::parts::release::ReleaseView;
use crate::site::scene::Scene;
use crate::site::search::{Kind, Record};

/// What the method page shows.
#[derive(Debug, Serialize)]
struct View {
    markers: Vec<MarkerView>,
    effects: Vec<String>,
    rows: Vec<Row>,
    weekday: String,
    /// "tredje".
    nth: String,
    time: String,
    releases: Vec<ReleaseView>,
    /// Forms to print and fill in by hand.
    forms: Vec<Link>,
}

#[derive(Debug, Serialize)]
struct Row {
    execution: String,
    cells: Vec<Cell>,
}

#[derive(Debug, Serialize)]
struct Cell {
    marker: MarkerView,
    /// Whether the handbook is silent and the cell is this project's reading.
    own_reading: bool,
}

/// The method page.
pub fn page<'a>(scene: &'a Scene<'a>) -> Page<'a> {
    Page::new(address::METHOD, "method.html", move || {
        let (title, description) = (scene.word("site-method-title"), scene.word("site-method-description"));
        let found = Record::of_site(scene, Kind::About);
        (Frame::of_site(scene, address::METHOD, &title, &description).current("method").found(found), view(scene))
    })
}

fn view(scene: &Scene<'_>) -> View {
    let rule = &scene.site.release;
    let coming = rule.latest_released(&scene.site.now).next();
    let row = |execution: Execution| Row {
        execution: scene.word(&format!("execution-{}", execution.key())),
        cells: Effect::ALL.iter().map(|effect| cell(scene, execution, *effect, coming)).collect(),
    };
    View {
        markers: Marker::ALL.into_iter().map(|marker| scene.marker(marker)).collect(),
        effects: Effect::ALL.iter().map(|effect| scene.word(&format!("effect-{}", effect.key()))).collect(),
        rows: Execution::ALL.into_iter().map(row).collect(),
        weekday: scene.word(&format!("weekday-{}", rule.weekday.to_monday_one_offset())),
        nth: scene.word(&if rule.nth < 0 { "site-nth-last".to_owned() } else { format!("site-nth-{}", rule.nth) }),
        time: scene.locale.time(rule.time),
        releases: rule.coming(&scene.site.now).map(|quarter| scene.release(quarter)).collect(),
        forms: forms(scene),
    }
}

/// The forms of the method, empty.
fn forms(scene: &Scene<'_>) -> Vec<Link> {
    let link = |address: &str, key: &str| Link::new(scene.href(address), &scene.word(key));
    let checklists = ChecklistKind::ALL.map(|kind| link(&address::checklist_form_pdf(kind.id()), &kind.title_word()));
    let others =
        [link(address::STEPS_FORM_PDF, "site-steps-form"), link(address::QUICK_REPORT_PDF, "quick-report-title")];
    checklists.into_iter().chain(others).collect()
}

fn cell(scene: &Scene<'_>, execution: Execution, effect: Effect, quarter: Quarter) -> Cell {
    Cell {
        // Without a due date nothing is "not due yet": the table tells what the two facts give.
        marker: scene.marker(Marker::of(execution, effect, None, quarter)),
        own_reading: (execution, effect) == (Execution::Partial, Effect::None),
    }
}
