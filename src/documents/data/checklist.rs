//! The checklists of the method, empty to be filled in by hand, or with a partnership's answers (`BRÅ 2016`).
//!
//! A filled list is a working paper: it is listed in the internal edition alone, so nothing of it lies under the site.

use serde::Serialize;

use super::forms::REVISED;
use super::meta::Head;
use super::shared::Context;
use crate::locale::Locale;
use crate::model::checklist::{About, Answer, Checklist, ChecklistKind, ItemForm, Verdict};
use crate::model::reference::Ref;

#[derive(Serialize)]
pub struct Body {
    lead: String,
    /// In which of the five steps the list is used.
    step: String,
    /// What the list is about, when and by whom it was filled in; `None` on an empty form, which has lines for them.
    filled: Option<Filled>,
    groups: Vec<Group>,
}

#[derive(Serialize)]
struct Filled {
    about: Option<String>,
    date: String,
    by: String,
    /// "4 av 9 besvarade".
    standing: String,
}

#[derive(Serialize)]
struct Group {
    heading: Option<String>,
    items: Vec<Item>,
}

#[derive(Serialize)]
struct Item {
    number: usize,
    question: String,
    /// The boxes to tick; empty for a question that is answered in words.
    choices: Vec<Choice>,
    note: Option<String>,
    answered: bool,
}

#[derive(Serialize)]
struct Choice {
    word: String,
    chosen: bool,
}

/// The head of an empty list.
pub fn blank_head(locale: &Locale, kind: ChecklistKind) -> Head {
    Head { title: locale.word(&kind.title_word()), heading: None, date: REVISED, version: None }
}

/// An empty list.
pub fn blank(locale: &Locale, kind: ChecklistKind) -> Body {
    Body {
        lead: locale.word(&kind.use_word()),
        step: step(locale, kind),
        filled: None,
        groups: groups(locale, kind, &[]),
    }
}

/// The head of a filled list.
pub fn head(context: &Context<'_>, of: Ref<Checklist>) -> Head {
    let list = &context.partnership.checklists[of];
    let name = context.word(&list.kind.title_word());
    let title = match about(context, list) {
        Some(about) => format!("{name}, {about}"),
        None => name.clone(),
    };
    Head { title: context.titled(&title), heading: Some(name), date: list.date.value, version: None }
}

/// A filled list.
pub fn body(context: &Context<'_>, of: Ref<Checklist>) -> Body {
    let list = &context.partnership.checklists[of];
    let answered = list.answers.iter().filter(|answer| answer.is_some()).count();
    Body {
        lead: context.word(&list.kind.use_word()),
        step: step(context.locale, list.kind),
        filled: Some(Filled {
            about: about(context, list),
            date: context.date(list.date.value),
            by: format!("{}, {}", list.filled_by.function, context.party(list.filled_by.party)),
            standing: context
                .say("doc-form-standing", &[("answered", answered.into()), ("all", list.answers.len().into())]),
        }),
        groups: groups(context.locale, list.kind, &list.answers),
    }
}

fn about(context: &Context<'_>, list: &Checklist) -> Option<String> {
    list.about.map(|about| match about {
        About::Situation(of) => context.partnership.situations[of].title.clone(),
        About::Problem(of) => context.partnership.problems[of].title.clone(),
        About::Plan(of) => context.partnership.plans[of].title.clone(),
    })
}

/// "Steg 3: Gemensamma förberedelser".
fn step(locale: &Locale, kind: ChecklistKind) -> String {
    let number = kind.step();
    let name = locale.word(&format!("step-{number}"));
    locale.say("doc-form-step", &[("number", number.to_string().into()), ("name", name.into())])
}

/// The questions with the answers that there are; a form without answers is given none.
fn groups(locale: &Locale, kind: ChecklistKind, answers: &[Option<Answer>]) -> Vec<Group> {
    let mut number = 0;
    let groups = kind.groups().iter().map(|group| Group {
        heading: kind.group_word(group).map(|word| locale.word(&word)),
        items: group
            .items
            .iter()
            .map(|form| {
                number += 1;
                item(locale, kind, number, *form, answers.get(number - 1).and_then(Option::as_ref))
            })
            .collect(),
    });
    groups.collect()
}

fn item(locale: &Locale, kind: ChecklistKind, number: usize, form: ItemForm, answer: Option<&Answer>) -> Item {
    let given = answer.and_then(|answer| answer.verdict);
    let choice = |verdict: Verdict| Choice {
        word: locale.word(&format!("checklist-verdict-{}", verdict.key())),
        chosen: given == Some(verdict),
    };
    Item {
        number,
        question: locale.word(&kind.item_word(number)),
        choices: match form {
            ItemForm::YesNo => Verdict::ALL.map(choice).into(),
            // An open question that does not concern the work says so.
            ItemForm::Open => given.map(choice).into_iter().collect(),
        },
        note: answer.and_then(|answer| answer.note.clone()),
        answered: answer.is_some(),
    }
}
