//! `problem/<id>.md`.

use super::context::{Context, Record};
use super::fields::{Fields, count, id, line, list_of, raw, text, word};
use super::situation::CATEGORIES;
use crate::model::problem::{Assessment, Cause, Hypothesis, Outcome, Perspective, Prioritisation, Problem};
use crate::source::yaml::Node;

const DECISIONS: &[(&str, bool)] = &[("prioriterat", true), ("valt bort", false)];
const ASSESSMENTS: &[(&str, Assessment)] =
    &[("ja", Assessment::Yes), ("delvis", Assessment::Partly), ("nej", Assessment::No)];
const PERSPECTIVES: &[(&str, Perspective)] = &[
    ("situationellt", Perspective::Situational),
    ("brottsoffer", Perspective::Victim),
    ("gärningsman", Perspective::Offender),
];
const OUTCOMES: &[(&str, Outcome)] =
    &[("stämmer", Outcome::Holds), ("stämmer inte", Outcome::DoesNotHold), ("inte prövad", Outcome::Untested)];
/// The matrix's rows, in the order of `Criterion::ALL`.
const CRITERIA: [&str; 6] =
    ["vanligt", "ökat mest", "avviker från andra områden", "utsatt plats", "kan påverkas", "kostar mycket"];

/// Reads a problem.
pub fn resolve<'a>(context: &'a Context<'a>, id: &str, record: &'a Record) -> Option<Problem> {
    let cause_ids = context.index.causes.get(id).map_or(&[][..], Vec::as_slice);
    let mut fields = Fields::of(context, &record.node)?;
    let place = fields.place();
    let title = fields.required("titel", line);
    let location = fields.required("plats", line);
    let category = fields.required("brottskategori", word(CATEGORIES));
    let situation = fields.required("lägesbild", Context::reference);
    let prioritisation = fields.required("prioritering", prioritisation);
    let causes = fields.optional_list("orsaker", cause);
    let hypotheses = fields.optional_list("hypoteser", |context, node| hypothesis(context, node, cause_ids));
    fields.finish();
    let description = context.body(record);
    let mut flat = Vec::new();
    flatten(causes?, None, "", &mut flat);
    Some(Problem {
        id: id.to_owned(),
        title: title?,
        location: location?,
        category: category?,
        situation: situation?,
        prioritisation: prioritisation?,
        causes: flat,
        hypotheses: hypotheses?,
        description: description?,
        place,
    })
}

fn prioritisation<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<Prioritisation> {
    let mut fields = Fields::of(context, node)?;
    let chosen = fields.required("beslut", word(DECISIONS));
    // A problem that was chosen has a place in the order; one that was chosen away has none.
    let order = if chosen == Some(true) {
        fields.required("ordning", count).map(Some)
    } else {
        fields.optional("ordning", count)
    };
    let reason = fields.required("skäl", text);
    let assessment = fields.required("bedömning", assessment);
    let order_place = fields.node("ordning").map_or_else(|| fields.place(), |node| node.place.clone());
    fields.finish();
    let order = order?;
    if chosen == Some(false) && order.is_some() {
        context.fault(
            crate::diagnostic::Diagnostic::at(&crate::diagnostic::rules::PRIORITY_INCOMPLETE, &order_place)
                .with("what", "order"),
        );
    }
    chosen?;
    Some(Prioritisation { order, reason: reason?, assessment: assessment? })
}

fn assessment<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<[Assessment; 6]> {
    let mut fields = Fields::of(context, node)?;
    let cells = CRITERIA.map(|criterion| fields.required(criterion, word(ASSESSMENTS)));
    fields.finish();
    let [a, b, c, d, e, f] = cells;
    Some([a?, b?, c?, d?, e?, f?])
}

/// A cause with its sub-causes, before it is flattened.
struct Branch {
    id: String,
    text: String,
    perspective: Perspective,
    children: Vec<Branch>,
}

fn cause<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<Branch> {
    let mut fields = Fields::of(context, node)?;
    let id = fields.required("id", id);
    let text = fields.required("orsak", line);
    let perspective = fields.required("perspektiv", word(PERSPECTIVES));
    let children = fields.optional("delorsaker", |context, node| list_of(context, node, &cause));
    fields.finish();
    Some(Branch { id: id?, text: text?, perspective: perspective?, children: children?.unwrap_or_default() })
}

fn flatten(branches: Vec<Branch>, parent: Option<usize>, prefix: &str, flat: &mut Vec<Cause>) {
    for (at, branch) in branches.into_iter().enumerate() {
        let number = format!("{prefix}{}", at + 1);
        let position = flat.len();
        flat.push(Cause {
            id: branch.id,
            number: number.clone(),
            text: branch.text,
            perspective: branch.perspective,
            depth: parent.map_or(0, |parent| flat[parent].depth + 1),
            parent,
        });
        flatten(branch.children, Some(position), &format!("{number}."), flat);
    }
}

fn hypothesis<'a>(context: &'a Context<'a>, node: &'a Node, cause_ids: &[String]) -> Option<Hypothesis> {
    let mut fields = Fields::of(context, node)?;
    let id = fields.required("id", id);
    let cause =
        fields.required("orsak", |context, node| context.part(&node.place, "cause", &raw(context, node)?, cause_ids));
    let assumption = fields.required("antagande", line);
    let test = fields.required("test", line);
    let outcome = fields.required("utfall", word(OUTCOMES));
    let result = fields.optional("resultat", line);
    if outcome.is_some_and(|outcome| outcome != Outcome::Untested) && result == Some(None) {
        context.fault(crate::diagnostic::Diagnostic::at(&crate::diagnostic::rules::RESULT_MISSING, &fields.place()));
    }
    fields.finish();
    Some(Hypothesis {
        id: id?,
        cause: cause?,
        assumption: assumption?,
        test: test?,
        outcome: outcome?,
        result: result?,
    })
}
