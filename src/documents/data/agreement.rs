//! Samverkansöverenskommelsen with appendix 1 (problem picture and analysis) and appendix 2 (the action plans).
//!
//! It is made to be signed, so it shows nothing that changes afterwards: its plans carry no faces.

use serde::Serialize;

use super::figures::{self, StatisticView};
use super::meta::Head;
use super::plan::{self, GoalView};
use super::problem::{self, Matrix, ProblemView};
use super::shared::{Context, PartyView, SignatoryView};
use super::situation::{self, SourceView};
use crate::model::agreement::Agreement;
use crate::model::problem::Problem;
use crate::prose::Prose;

#[derive(Serialize)]
pub struct Body<'a> {
    parties: Vec<PartyView<'a>>,
    valid: String,
    version: String,
    replaces: Option<&'a str>,
    signed: Option<String>,
    background: &'a Prose,
    joint_picture: &'a Prose,
    documentation: &'a Prose,
    follow_up: &'a Prose,
    shortfall: &'a Prose,
    secrecy: Option<&'a Prose>,
    /// Commitments of part 1 and of part 2.
    commitments: [Vec<Committed<'a>>; 2],
    problems: Vec<Prioritised<'a>>,
    purposes: &'a [String],
    areas: &'a [String],
    goals: Vec<PlanGoals<'a>>,
    signatories: Vec<SignatoryView<'a>>,
    appendix_1: Appendix1<'a>,
    appendix_2: Vec<plan::Body<'a>>,
}

/// What one party commits itself to in one part.
#[derive(Serialize)]
struct Committed<'a> {
    #[serde(skip)]
    party: &'a str,
    lead: String,
    items: Vec<&'a str>,
}

#[derive(Serialize)]
struct Prioritised<'a> {
    title: &'a str,
    location: &'a str,
    /// The plans that are to influence it.
    plans: Vec<&'a str>,
}

/// The delimited, measurable goals of one plan (`BRÅ 2016`).
#[derive(Serialize)]
struct PlanGoals<'a> {
    plan: &'a str,
    overall: GoalView<'a>,
    goals: Vec<GoalView<'a>>,
}

#[derive(Serialize)]
struct Appendix1<'a> {
    lead: String,
    sources: Vec<SourceView<'a>>,
    mapping: &'a Prose,
    other_information: &'a Prose,
    analysis: &'a Prose,
    patterns: Option<&'a Prose>,
    statistics: Vec<StatisticView<'a>>,
    matrix: Matrix<'a>,
    problems: Vec<ProblemView<'a>>,
}

pub fn head(context: &Context<'_>, agreement: &Agreement) -> Head {
    Head {
        title: context.titled(&agreement.title),
        heading: Some(agreement.title.clone()),
        date: agreement.signed.as_ref().map_or(agreement.valid.from, |signed| signed.value),
        version: Some(context.say("doc-version", &[("number", agreement.version.to_string().into())])),
    }
}

pub fn body<'a>(context: &Context<'a>, agreement: &'a Agreement) -> Body<'a> {
    let partnership = context.partnership;
    let case_number = |name: &str| {
        let found = agreement.case_numbers.iter().find(|(party, _)| context.party(*party) == name);
        found.map(|(_, number)| number.as_str())
    };
    let problems = agreement.problems.iter().map(|of| {
        let problem = &partnership.problems[of.value];
        let plans = agreement.plans.iter().map(|plan| &partnership.plans[*plan]);
        Prioritised {
            title: &problem.title,
            location: &problem.location,
            plans: plans.filter(|plan| plan.problems.contains(&of.value)).map(|plan| plan.title.as_str()).collect(),
        }
    });
    let goals = agreement.plans.iter().map(|of| {
        let plan = &partnership.plans[*of];
        let goals = plan.goals.iter().enumerate();
        PlanGoals {
            plan: &plan.title,
            overall: plan::goal(context, String::new(), &plan.overall_goal),
            goals: goals.map(|(at, goal)| plan::goal(context, plan::goal_number(at), goal)).collect(),
        }
    });
    Body {
        parties: partnership.parties.iter().map(|party| PartyView::new(party, case_number(&party.name))).collect(),
        valid: context.period(&agreement.valid),
        version: agreement.version.to_string(),
        replaces: agreement.replaces.map(|of| partnership.agreements[of].title.as_str()),
        signed: agreement.signed.as_ref().map(|day| context.date(day.value)),
        background: context.prose(&agreement.background),
        joint_picture: context.prose(&agreement.joint_picture),
        documentation: context.prose(&agreement.documentation),
        follow_up: context.prose(&agreement.follow_up),
        shortfall: context.prose(&agreement.shortfall),
        secrecy: agreement.secrecy.as_ref().map(|secrecy| context.prose(secrecy)),
        commitments: [1, 2].map(|part| commitments(context, agreement, part)),
        problems: problems.collect(),
        purposes: &agreement.purposes,
        areas: &agreement.areas,
        goals: goals.collect(),
        signatories: context.signatories(&agreement.signatories),
        appendix_1: appendix_1(context, agreement),
        appendix_2: agreement.plans.iter().map(|of| plan::body(context, *of, None)).collect(),
    }
}

/// The commitments of a part by party, in the order in which the parties first appear.
fn commitments<'a>(context: &Context<'a>, agreement: &'a Agreement, part: u8) -> Vec<Committed<'a>> {
    let mut by_party: Vec<Committed<'a>> = Vec::new();
    for commitment in agreement.commitments.iter().filter(|commitment| commitment.part == part) {
        let party = context.party(commitment.party);
        match by_party.iter_mut().find(|one| one.party == party) {
            Some(one) => one.items.push(&commitment.text),
            None => by_party.push(Committed {
                party,
                lead: context.say("doc-commits", &[("party", party.into())]),
                items: vec![&commitment.text],
            }),
        }
    }
    by_party
}

fn appendix_1<'a>(context: &Context<'a>, agreement: &'a Agreement) -> Appendix1<'a> {
    let partnership = context.partnership;
    let report = &partnership.situations[agreement.situation];
    let chosen: Vec<&Problem> = agreement.problems.iter().map(|of| &partnership.problems[of.value]).collect();
    // Those weighed against the same situation report and chosen away belong to the decision too.
    let away = partnership
        .problems
        .iter()
        .filter(|problem| problem.situation == agreement.situation && problem.prioritisation.order.is_none());
    let weighed: Vec<&Problem> = chosen.iter().copied().chain(away).collect();
    Appendix1 {
        lead: context.say(
            "doc-appendix-1-lead",
            &[
                ("situation", report.title.as_str().into()),
                ("adopted", context.date(report.adopted).into()),
                ("period", context.period(&report.period).into()),
            ],
        ),
        sources: situation::sources(report),
        mapping: context.prose(&report.mapping),
        other_information: context.prose(&report.other_information),
        analysis: context.prose(&report.analysis),
        patterns: report.patterns.as_ref().map(|patterns| context.prose(patterns)),
        statistics: figures::statistics(context, report),
        matrix: problem::matrix(context, &weighed),
        problems: chosen.into_iter().map(|one| problem::view(context, one)).collect(),
    }
}
