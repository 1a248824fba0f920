//! `steg.yaml`: the five steps with their "klart när" lists.

use super::context::{Context, Record};
use super::fields::{Fields, count, date, line};
use crate::diagnostic::{Diagnostic, rules};
use crate::model::{STEP_ITEMS, StepItem, Steps};
use crate::place::Place;
use crate::source::yaml::Node;

/// Reads the steps: all five, each with as many items as the handbook has (`BRÅ 2016`).
pub fn resolve<'a>(context: &'a Context<'a>, record: &'a Record) -> Option<Steps> {
    let mut fields = Fields::of(context, &record.node)?;
    let place = fields.place();
    let steps = fields.list("steg", step);
    fields.finish();
    let mut items: [Option<Vec<StepItem>>; 5] = Default::default();
    for (number, place, list) in steps? {
        let Some(slot) = items.get_mut(number.wrapping_sub(1)) else {
            wrong(context, &place, number, 0, 0);
            continue;
        };
        if slot.is_some() {
            context.fault(
                Diagnostic::at(&rules::DUPLICATE_ID, &place).with("what", "step").with("id", number.to_string()),
            );
        }
        let wanted = STEP_ITEMS[number - 1];
        if list.len() != wanted {
            wrong(context, &place, number, list.len(), wanted);
        }
        *slot = Some(list);
    }
    for (at, slot) in items.iter().enumerate() {
        if slot.is_none() {
            wrong(context, &place, at + 1, 0, STEP_ITEMS[at]);
        }
    }
    let [a, b, c, d, e] = items;
    Some(Steps { items: [a?, b?, c?, d?, e?] })
}

fn wrong(context: &Context<'_>, place: &Place, step: usize, found: usize, wanted: usize) {
    let what = match (found, wanted) {
        (_, 0) => "unknown",
        (0, _) => "missing",
        _ => "count",
    };
    context.fault(
        Diagnostic::at(&rules::STEP_ITEMS_WRONG, place)
            .with("what", what)
            .with("step", step.to_string())
            .with("found", found.to_string())
            .with("wanted", wanted.to_string()),
    );
}

fn step<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<(usize, Place, Vec<StepItem>)> {
    let mut fields = Fields::of(context, node)?;
    let place = fields.place();
    let number = fields.required("nr", count);
    let items = fields.list("punkter", item);
    fields.finish();
    Some((usize::try_from(number?).unwrap_or(0), place, items?))
}

fn item<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<StepItem> {
    let mut fields = Fields::of(context, node)?;
    let done = fields.optional("klar", date);
    let due = fields.optional("senast", date);
    let note = fields.optional("anteckning", line);
    if matches!((&done, &due), (Some(None), Some(None))) {
        context.fault(Diagnostic::at(&rules::MISSING_KEY, &fields.place()).with("key", "klar"));
    }
    fields.finish();
    Some(StepItem { done: done?, due: due?, note: note? })
}
