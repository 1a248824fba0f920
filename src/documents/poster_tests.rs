//! How many sheets posters fill: little content and much of it, in every edition.

use jiff::civil::{Date, date};

use super::fixture::site;
use super::*;
use crate::model::follow_ups::FollowUps;
use crate::model::plan::ActionPlan;
use crate::model::promise::CitizenPromise;
use crate::model::reference::{Ref, Table};
use crate::place::{Place, Placed};

const RELEASED: Date = date(2026, 4, 21);
/// Eighty letters, as the names of real functions have.
const LONG: &str = "Trygghetsskapande samverkansfunktionen vid samhällsbyggnadsförvaltningens gatuavd";

/// The sheets of a document of the fixture's partnership, the same in public and as a draft. Nothing on them covers anything
/// else or leaves the page.
fn sheets(site: &Site, record: Record) -> usize {
    let layouts = Layouts::embedded();
    let locale = Locale::load(&layouts, "sv").unwrap();
    let engine = Engine::new(&layouts, &locale).unwrap();
    let [public, draft] = [Edition::Public, Edition::Draft].map(|edition| {
        let document = Document { subject: Subject::Record(0, record), edition, as_of: None };
        let world = DocumentWorld::new(&engine, data::content(site, &locale, &document), &Assets::new());
        let sheets = export::pages(&world, "poster").unwrap();
        assert_eq!(geometry::faults(&sheets, &[]), [""; 0], "{}", edition.key());
        sheets.pages().len()
    });
    assert_eq!(public, draft);
    public
}

fn of_plan(change: impl Fn(&mut ActionPlan)) -> usize {
    let mut site = site(RELEASED);
    let mut plan = site.partnerships[0].plans[Ref::new(0)].clone();
    change(&mut plan);
    site.partnerships[0].plans = Table::new(vec![Some(plan)]);
    site.partnerships[0].follow_ups = FollowUps::default();
    sheets(&site, Record::PlanPoster(Ref::new(0)))
}

fn of_promise(today: Date, change: impl Fn(&mut CitizenPromise)) -> usize {
    let mut site = site(today);
    let mut promise = site.partnerships[0].promises[Ref::new(0)].clone();
    promise.signed = Some(Placed::new(date(2025, 12, 10), Place::file(std::sync::Arc::from("prov.yaml"))));
    change(&mut promise);
    site.partnerships[0].promises = Table::new(vec![Some(promise)]);
    sheets(&site, Record::PromisePoster(Ref::new(0)))
}

/// A plan of so many actions, none of which needs another.
fn actions(plan: &mut ActionPlan, count: usize) {
    let mut action = plan.actions[0].clone();
    action.works_with.clear();
    plan.actions = vec![action; count];
}

#[test]
fn few_actions_stand_on_one_sheet() {
    assert_eq!(of_plan(|plan| actions(plan, 1)), 1);
    assert_eq!(of_plan(|plan| actions(plan, 7)), 1);
}

#[test]
fn many_actions_run_on_to_more_sheets_but_not_to_many() {
    let sheets = of_plan(|plan| actions(plan, 40));
    assert!((2..=5).contains(&sheets), "{sheets}");
}

#[test]
fn long_names_and_a_long_goal_are_set() {
    let sheets = of_plan(|plan| {
        plan.overall_goal.text.value = format!("{LONG}. ").repeat(5);
        actions(plan, 4);
        for action in &mut plan.actions {
            LONG.clone_into(&mut action.title);
            LONG.clone_into(&mut action.responsible.function);
            action.responsible.email = Some(format!("{}@prov.example", LONG.replace(' ', "").to_lowercase()));
        }
    });
    assert!(sheets <= 2, "{sheets}");
}

#[test]
fn a_promise_stands_on_one_sheet_before_and_after_its_first_result() {
    assert_eq!(of_promise(date(2026, 1, 10), |_| ()), 1);
    assert_eq!(of_promise(RELEASED, |_| ()), 1);
}

#[test]
fn a_long_promise_of_eight_measures_stands_on_one_sheet() {
    let sheets = of_promise(RELEASED, |promise| {
        promise.wording = "Vi lovar att det ska bli bättre här. ".repeat(11);
        promise.measures = vec![promise.measures[0].clone(); 8];
    });
    assert_eq!(sheets, 1);
}

#[test]
fn too_much_for_one_sheet_goes_on_two() {
    let sheets = of_promise(RELEASED, |promise| {
        promise.wording = "Vi lovar att det ska bli bättre här. ".repeat(11);
        promise.measures = vec![promise.measures[0].clone(); 8];
        for measure in &mut promise.measures {
            measure.text = format!("{LONG} {LONG}");
        }
        for signatory in &mut promise.signatories {
            LONG.clone_into(&mut signatory.role);
        }
        promise.signatories = promise.signatories.iter().cycle().take(8).cloned().collect();
    });
    assert_eq!(sheets, 2);
}
