//! `uppfoljningar/<år>-k<n>/<löfte eller plan>.md`.

use super::context::{Context, Record};
use super::fields::{Fields, date, line, number, placed, quarter as quarter_value, raw, text, word, yes_or_no};
use super::people::responsible;
use super::plan::goal_path;
use crate::diagnostic::{Diagnostic, rules};
use crate::model::follow_up::{
    ActionFinding, Approval, Comparison, Correction, Findings, FollowUp, Judgement, Measurement, Original,
    PartyJudgement, Performance, PromiseFindings, Reading,
};
use crate::model::marker::{Effect, Execution, Marker};
use crate::model::partnership::Subject;
use crate::model::period::Quarter;
use crate::model::reference::Ref;
use crate::model::series::FigureState;
use crate::place::Place;
use crate::source::yaml::Node;

const EXECUTIONS: &[(&str, Execution)] =
    &[("helt", Execution::Full), ("inte riktigt", Execution::Partial), ("inte alls", Execution::Not)];
const EFFECTS: &[(&str, Effect)] =
    &[("god", Effect::Good), ("mindre", Effect::Less), ("ingen", Effect::None), ("inte mätt", Effect::Unmeasured)];
const MARKERS: &[(&str, Marker)] = &[
    ("grön", Marker::Green),
    ("gul", Marker::Yellow),
    ("röd", Marker::Red),
    ("inte bedömd", Marker::Unassessed),
    ("inte dags än", Marker::NotDue),
];

/// Reads a follow-up. The folder names the quarter, the file names the promise or the plan.
pub fn resolve<'a>(
    context: &'a Context<'a>,
    quarter: &str,
    subject: &str,
    record: Option<&'a Record>,
) -> Option<FollowUp> {
    let path = format!("{}/uppfoljningar/{quarter}/{subject}.md", context.folder);
    let whole = record.map_or_else(|| Place::file(path.as_str()), |record| context.beginning(record));
    let parsed = Quarter::parse(quarter);
    if parsed.is_none() {
        context.fault(Diagnostic::at(&rules::BAD_QUARTER, &whole).with("written", quarter));
    }
    let (promises, plans) = (&context.index.promises, &context.index.plans);
    let found = match (promises.iter().position(|id| id == subject), plans.iter().position(|id| id == subject)) {
        (Some(promise), _) => Some(Subject::Promise(Ref::new(promise))),
        (None, Some(plan)) => Some(Subject::Plan(Ref::new(plan))),
        (None, None) => {
            let known: Vec<&str> = promises.iter().chain(plans).map(String::as_str).collect();
            context.fault(
                Diagnostic::at(&rules::DANGLING_REFERENCE, &whole)
                    .with("kind", "@kind-subject")
                    .with("id", subject)
                    .known(known.iter().copied())
                    .near(subject, known.iter().copied()),
            );
            None
        }
    };
    read(context, parsed, found?, subject, record?)
}

fn read<'a>(
    context: &'a Context<'a>,
    quarter: Option<Quarter>,
    subject: Subject,
    id: &str,
    record: &'a Record,
) -> Option<FollowUp> {
    let mut fields = Fields::of(context, &record.node)?;
    let place = fields.place();
    let submitted = fields.required("lämnad", placed(date));
    let submitted_by = fields.required("lämnad av", responsible);
    let summary = fields.required("sammanfattning", line);
    let findings = match subject {
        Subject::Promise(_) => promise_findings(context, &mut fields, id).map(Findings::Promise),
        Subject::Plan(_) => {
            // A plan that cannot be parsed has no actions to look among; that fault has been told.
            let ids = context.index.actions.get(id).map(Vec::as_slice);
            fields.list("åtgärder", |context, node| action_finding(context, node, ids)).map(Findings::Plan)
        }
    };
    let measurements = fields.optional_list("effekter", measurement);
    let resources = fields.optional("resurser", resources);
    let corrections = fields.optional_list("rättelser", correction);
    let approvals = fields.optional_list("godkänd", approval);
    fields.finish();
    let mut sections = context.sections(record);
    let rationale = sections.required("Motivering");
    let deviations = sections.optional("Avvikelser");
    let side_effects = sections.optional("Oönskade effekter");
    let success_factors = sections.optional("Framgångsfaktorer");
    let proposals = sections.optional("Förslag");
    sections.finish();
    let (hours, cost) = resources?.unwrap_or_default();
    Some(FollowUp {
        quarter: quarter?,
        subject,
        submitted: submitted?,
        submitted_by: submitted_by?,
        summary: summary?,
        findings: findings?,
        measurements: measurements?,
        rationale: rationale?,
        deviations,
        side_effects,
        success_factors,
        proposals,
        hours,
        cost,
        corrections: corrections?,
        approvals: approvals?,
        place,
    })
}

fn promise_findings<'a>(context: &'a Context<'a>, fields: &mut Fields<'a>, id: &str) -> Option<PromiseFindings> {
    let measure_ids = context.index.measures.get(id).map(Vec::as_slice);
    let judgement = judgement(fields);
    let mechanism = fields.optional("verkan", text);
    let next_measurement = fields.optional("nästa mätning", date);
    let performances = fields.list("prestationer", |context, node| performance(context, node, measure_ids));
    let party_judgements = fields.optional_list("bedömningar", party_judgement);
    Some(PromiseFindings {
        judgement: judgement?,
        mechanism: mechanism?,
        next_measurement: next_measurement?,
        performances: performances?,
        party_judgements: party_judgements?,
    })
}

fn judgement(fields: &mut Fields<'_>) -> Option<Judgement> {
    let execution = fields.required("utfört", word(EXECUTIONS));
    let effect = fields.required("effekt", word(EFFECTS));
    let stated = fields.optional("markering", placed(word(MARKERS)));
    Some(Judgement { execution: execution?, effect: effect?, stated: stated? })
}

fn performance<'a>(context: &'a Context<'a>, node: &'a Node, ids: Option<&[String]>) -> Option<Performance> {
    let mut fields = Fields::of(context, node)?;
    let measure =
        fields.required("löfte", |context, node| context.part(&node.place, "measure", &raw(context, node)?, ids?));
    let planned = fields.required("planerat", number);
    let performed = fields.required("utfört", number);
    fields.finish();
    Some(Performance { measure: measure?, planned: planned?, performed: performed? })
}

fn party_judgement<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<PartyJudgement> {
    let mut fields = Fields::of(context, node)?;
    let party = fields.required("part", Context::reference);
    let execution = fields.required("utfört", word(EXECUTIONS));
    let effect = fields.required("effekt", word(EFFECTS));
    let rationale = fields.required("motivering", line);
    fields.finish();
    Some(PartyJudgement { party: party?, execution: execution?, effect: effect?, rationale: rationale? })
}

fn action_finding<'a>(context: &'a Context<'a>, node: &'a Node, ids: Option<&[String]>) -> Option<ActionFinding> {
    let mut fields = Fields::of(context, node)?;
    let action =
        fields.required("åtgärd", |context, node| context.part(&node.place, "action", &raw(context, node)?, ids?));
    let judgement = judgement(&mut fields);
    let rationale = fields.required("motivering", line);
    let planned = fields.optional("planerat", number);
    let performed = fields.optional("utfört antal", number);
    fields.finish();
    Some(ActionFinding {
        action: action?,
        judgement: judgement?,
        rationale: rationale?,
        planned: planned?,
        performed: performed?,
    })
}

fn measurement<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<Measurement> {
    let mut fields = Fields::of(context, node)?;
    let goal = fields.required("mål", goal_path);
    let unit = fields.optional("enhet", line);
    let before = fields.required("före", reading);
    let after = fields.required("efter", reading);
    let comparison = fields.optional("jämförelse", comparison);
    fields.finish();
    let (unit, comparison): (Option<String>, Option<Comparison>) = (unit?, comparison?);
    // In a translation these are its words; those of the content take their place when it is known what was translated.
    let original = Original { unit: unit.clone(), area: comparison.as_ref().map(|one| one.area.clone()) };
    Some(Measurement { goal: goal?, unit, before: before?, after: after?, comparison, original })
}

fn reading<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<Reading> {
    let mut fields = Fields::of(context, node)?;
    let value = fields.required("värde", number);
    let period = fields.required("period", period_name);
    let preliminary = fields.optional("preliminärt", yes_or_no);
    let revised = fields.optional("reviderat", yes_or_no);
    let margin = fields.optional("felmarginal", number);
    fields.finish();
    let state = match (preliminary?, revised?) {
        (Some(true), _) => FigureState::Preliminary,
        (_, Some(true)) => FigureState::Revised,
        _ => FigureState::Final,
    };
    // A margin goes both ways, so its sign says nothing.
    Some(Reading { value: value?, period: period?, state, margin: margin?.map(f64::abs) })
}

/// A quarter where it looks like one (so that `2026-k5` is told), otherwise words such as "september 2026".
fn period_name(context: &Context<'_>, node: &Node) -> Option<String> {
    let written = raw(context, node)?;
    let like_a_quarter = written.len() <= 8 && written.contains("-k");
    if like_a_quarter {
        return quarter_value(context, node).map(|quarter| quarter.to_string());
    }
    line(context, node)
}

fn comparison<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<Comparison> {
    let mut fields = Fields::of(context, node)?;
    let area = fields.required("område", line);
    let before = fields.required("före", number);
    let after = fields.required("efter", number);
    fields.finish();
    Some(Comparison { area: area?, before: before?, after: after? })
}

fn resources<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<(Option<f64>, Option<f64>)> {
    let mut fields = Fields::of(context, node)?;
    let hours = fields.optional("timmar", number);
    let cost = fields.optional("kostnad", number);
    fields.finish();
    Some((hours?, cost?))
}

fn correction<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<Correction> {
    let mut fields = Fields::of(context, node)?;
    let date = fields.required("datum", placed(date));
    let wrong = fields.required("fel", line);
    let right = fields.required("rätt", line);
    let decided_by = fields.required("beslutad av", line);
    fields.finish();
    let date = date?;
    Some(Correction { date: date.value, date_place: date.place, wrong: wrong?, right: right?, decided_by: decided_by? })
}

fn approval<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<Approval> {
    let mut fields = Fields::of(context, node)?;
    let place = fields.place();
    let party = fields.required("part", Context::reference);
    let name = fields.required("namn", line);
    let date = fields.required("datum", placed(date));
    fields.finish();
    Some(Approval { party: party?, name: name?, date: date?, place })
}
