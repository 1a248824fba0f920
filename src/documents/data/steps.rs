//! The five "klart när" lists: what is done and by when, or empty to be filled in by hand (`BRÅ 2016`).

use jiff::civil::Date;
use serde::Serialize;

use super::forms::REVISED;
use super::meta::Head;
use super::shared::Context;
use crate::locale::Locale;
use crate::model::{STEP_ITEMS, StepItem};

#[derive(Serialize)]
pub struct Body {
    blank: bool,
    lead: String,
    steps: Vec<Step>,
}

#[derive(Serialize)]
struct Step {
    /// "Steg 3: Gemensamma förberedelser".
    title: String,
    /// "3 av 4 klara"; `None` on an empty form.
    standing: Option<String>,
    items: Vec<Item>,
}

#[derive(Serialize)]
struct Item {
    text: String,
    done: bool,
    /// "Klart 11 december 2024", "Ska vara klart 31 mars 2027"; `None` on an empty form.
    state: Option<String>,
    note: Option<String>,
}

/// The head of a partnership's lists. They are as new as what was done last.
pub fn head(context: &Context<'_>) -> Head {
    let today = context.site.today();
    let items = context.partnership.steps.iter().flat_map(|steps| steps.items.iter().flatten());
    let last: Option<Date> = items.filter_map(|item| item.done).filter(|done| *done <= today).max();
    Head {
        title: context.titled(&context.word("doc-steps-title")),
        heading: Some(context.word("doc-steps-title")),
        date: last.unwrap_or_else(|| context.settled()),
        version: None,
    }
}

/// A partnership's lists.
pub fn body(context: &Context<'_>) -> Body {
    let steps = context.partnership.steps.as_ref();
    let items = |at: usize| steps.map(|steps| &steps.items[at]);
    Body {
        blank: false,
        lead: context.word("doc-steps-lead"),
        steps: (0..STEP_ITEMS.len()).map(|at| step(context.locale, at, items(at).map(Vec::as_slice))).collect(),
    }
}

/// The head of the empty form.
pub fn blank_head(locale: &Locale) -> Head {
    Head { title: locale.word("doc-steps-title"), heading: None, date: REVISED, version: None }
}

/// The empty form.
pub fn blank(locale: &Locale) -> Body {
    Body {
        blank: true,
        lead: locale.word("doc-steps-lead"),
        steps: (0..STEP_ITEMS.len()).map(|at| step(locale, at, None)).collect(),
    }
}

fn step(locale: &Locale, at: usize, kept: Option<&[StepItem]>) -> Step {
    let number = (at + 1).to_string();
    let name = locale.word(&format!("step-{number}"));
    let done = |items: &[StepItem]| items.iter().filter(|item| item.done.is_some()).count();
    Step {
        standing: kept.map(|items| {
            locale.say("doc-steps-standing", &[("done", done(items).into()), ("all", items.len().into())])
        }),
        items: (0..STEP_ITEMS[at])
            .map(|item| {
                let text = locale.word(&format!("step-{number}-item-{}", item + 1));
                let kept = kept.and_then(|items| items.get(item));
                Item {
                    text,
                    done: kept.is_some_and(|item| item.done.is_some()),
                    state: kept.map(|item| state(locale, item)),
                    note: kept.and_then(|item| item.note.clone()),
                }
            })
            .collect(),
        title: locale.say("doc-form-step", &[("number", number.into()), ("name", name.into())]),
    }
}

fn state(locale: &Locale, item: &StepItem) -> String {
    match (item.done, item.due) {
        (Some(done), _) => locale.say("doc-steps-done", &[("date", locale.date(done).into())]),
        (None, Some(due)) => locale.say("doc-steps-due", &[("date", locale.date(due).into())]),
        (None, None) => locale.word("doc-steps-open"),
    }
}
