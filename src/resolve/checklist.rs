//! `checklistor/<id>.yaml`: a checklist that has been filled in.

use super::context::{Context, Record};
use super::fields::{Fields, count, date, line, placed, raw, word};
use super::index::Index;
use super::people::responsible;
use crate::diagnostic::{Diagnostic, rules};
use crate::model::checklist::{About, Answer, Checklist, ChecklistKind, ItemForm, Verdict};
use crate::model::reference::Ref;
use crate::place::Place;
use crate::source::yaml::Node;

const VERDICTS: &[(&str, Verdict)] =
    &[("ja", Verdict::Yes), ("delvis", Verdict::Partly), ("nej", Verdict::No), ("ej aktuellt", Verdict::NotApplicable)];

/// An answer, and the number that it has in the content.
struct Numbered {
    number: u32,
    place: Place,
    answer: Answer,
}

/// Reads a filled checklist. Its answers are numbered as the questions, so that an author may answer some of them only.
pub fn resolve<'a>(context: &'a Context<'a>, id: &str, record: &'a Record) -> Option<Checklist> {
    let mut fields = Fields::of(context, &record.node)?;
    let place = fields.place();
    let kind = fields.required("checklista", kind);
    let about = fields.optional("avser", about);
    let date = fields.required("datum", placed(date));
    let filled_by = fields.required("ifylld av", responsible);
    let answers = fields.list("svar", answer);
    fields.finish();
    let kind = kind?;
    let answers = answers.and_then(|answers| in_order(context, kind, answers));
    Some(Checklist {
        id: id.to_owned(),
        kind,
        about: about?,
        date: date?,
        filled_by: filled_by?,
        answers: answers?,
        place,
    })
}

fn kind(context: &Context<'_>, node: &Node) -> Option<ChecklistKind> {
    let written = raw(context, node)?;
    let kind = ChecklistKind::from_id(&written);
    if kind.is_none() {
        let known = ChecklistKind::ALL.map(ChecklistKind::id);
        context.fault(
            Diagnostic::at(&rules::UNKNOWN_WORD, &node.place)
                .with("word", written.clone())
                .known(known)
                .near(&written, known),
        );
    }
    kind
}

/// What the answers are about, written as the record's path in the partnership's folder without its ending:
/// `problem/bilinbrott`.
fn about(context: &Context<'_>, node: &Node) -> Option<About> {
    context.record_path(node, "@kind-about", &subjects(&context.index))
}

fn subjects(index: &Index) -> Vec<(String, About)> {
    let folder = |name: &'static str, ids: &[String], about: fn(usize) -> About| -> Vec<_> {
        ids.iter().enumerate().map(|(at, id)| (format!("{name}/{id}"), about(at))).collect()
    };
    [
        folder("lagesbilder", &index.situations, |at| About::Situation(Ref::new(at))),
        folder("problem", &index.problems, |at| About::Problem(Ref::new(at))),
        folder("atgardsplaner", &index.plans, |at| About::Plan(Ref::new(at))),
    ]
    .concat()
}

fn answer<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<Numbered> {
    let mut fields = Fields::of(context, node)?;
    let place = fields.place();
    let number = fields.required("nr", count);
    let verdict = fields.optional("svar", word(VERDICTS));
    let note = fields.optional("anteckning", line);
    fields.finish();
    Some(Numbered { number: number?, place, answer: Answer { verdict: verdict?, note: note? } })
}

/// Puts each answer at its question. Every answer that fits none, or one that has an answer already, is told of.
fn in_order(context: &Context<'_>, kind: ChecklistKind, given: Vec<Numbered>) -> Option<Vec<Option<Answer>>> {
    let forms: Vec<ItemForm> = kind.items().collect();
    let mut answers: Vec<Option<Answer>> = vec![None; forms.len()];
    let mut sound = true;
    for Numbered { number, place, answer } in given {
        let at = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
        let question = at.and_then(|at| answers.get_mut(at).zip(forms.get(at)));
        let fault = match (&question, answer.verdict) {
            (None, _) => Some("unknown"),
            (Some((Some(_), _)), _) => Some("doubled"),
            (Some((None, ItemForm::Open)), Some(Verdict::Yes | Verdict::Partly | Verdict::No)) => Some("open"),
            (Some(_), None) if answer.note.is_none() => Some("empty"),
            _ => None,
        };
        match (question, fault) {
            (Some((slot, _)), None) => *slot = Some(answer),
            (_, fault) => {
                sound = false;
                let fault = Diagnostic::at(&rules::ANSWER_WRONG, &place).with("what", fault.unwrap_or("unknown"));
                let fault = fault.with("number", number.to_string()).with("list", kind.id());
                context.fault(fault.with("count", forms.len().to_string()));
            }
        }
    }
    sound.then_some(answers)
}
