//! Problems as appendix 1 shows them: the matrix, the causes as tree and list, the hypotheses.

use serde::Serialize;

use super::shared::Context;
use crate::model::problem::{Assessment, Criterion, Problem};
use crate::prose::Prose;

/// The prioritisation matrix, one row per problem.
#[derive(Serialize)]
pub struct Matrix<'a> {
    criteria: Vec<String>,
    rows: Vec<MatrixRow<'a>>,
}

#[derive(Serialize)]
struct MatrixRow<'a> {
    title: &'a str,
    location: &'a str,
    cells: Vec<Answer>,
    decision: String,
    chosen: bool,
    reason: &'a Prose,
}

#[derive(Serialize)]
struct Answer {
    key: &'static str,
    word: String,
}

/// A problem with its analysis.
#[derive(Serialize)]
pub struct ProblemView<'a> {
    title: &'a str,
    location: &'a str,
    description: &'a Prose,
    causes: Vec<CauseView<'a>>,
    /// What the drawing of the tree shows.
    tree_alt: String,
    hypotheses: Vec<HypothesisView<'a>>,
}

#[derive(Serialize)]
struct CauseView<'a> {
    number: &'a str,
    text: &'a str,
    perspective: String,
    depth: usize,
    parent: Option<usize>,
}

#[derive(Serialize)]
struct HypothesisView<'a> {
    cause: String,
    cause_text: &'a str,
    assumption: &'a str,
    test: &'a str,
    outcome: String,
    result: Option<&'a str>,
}

/// The matrix of problems that were weighed together.
pub fn matrix<'a>(context: &Context<'_>, problems: &[&'a Problem]) -> Matrix<'a> {
    let rows = problems.iter().map(|problem| {
        let decision = match problem.prioritisation.order {
            Some(order) => context.say("doc-chosen", &[("order", order.to_string().into())]),
            None => context.word("doc-chosen-away"),
        };
        MatrixRow {
            title: &problem.title,
            location: &problem.location,
            cells: problem.prioritisation.assessment.iter().map(|answer| self::answer(context, *answer)).collect(),
            decision,
            chosen: problem.prioritisation.order.is_some(),
            reason: context.prose(&problem.prioritisation.reason),
        }
    });
    let rows = rows.collect();
    let criteria = Criterion::ALL.map(|criterion| context.word(&format!("criterion-{}", criterion.key())));
    Matrix { criteria: criteria.into(), rows }
}

fn answer(context: &Context<'_>, assessment: Assessment) -> Answer {
    let key = match assessment {
        Assessment::Yes => "yes",
        Assessment::Partly => "partly",
        Assessment::No => "no",
    };
    Answer { key, word: context.word(&format!("doc-answer-{key}")) }
}

/// A problem's analysis.
pub fn view<'a>(context: &Context<'_>, problem: &'a Problem) -> ProblemView<'a> {
    let causes = problem.causes.iter().map(|cause| CauseView {
        number: &cause.number,
        text: &cause.text,
        perspective: context.word(&format!("perspective-{}", cause.perspective.key())),
        depth: cause.depth,
        parent: cause.parent,
    });
    let hypotheses = problem.hypotheses.iter().map(|hypothesis| {
        let cause = &problem.causes[hypothesis.cause];
        HypothesisView {
            cause: cause.number.clone(),
            cause_text: &cause.text,
            assumption: &hypothesis.assumption,
            test: &hypothesis.test,
            outcome: super::figures::capital(&context.word(&format!("outcome-{}", hypothesis.outcome.key()))),
            result: hypothesis.result.as_deref(),
        }
    });
    let main: Vec<&str> = problem.causes.iter().filter(|cause| cause.depth == 0).map(|c| c.text.as_str()).collect();
    ProblemView {
        title: &problem.title,
        location: &problem.location,
        description: context.prose(&problem.description),
        tree_alt: context.say(
            "doc-tree-alt",
            &[
                ("problem", problem.title.as_str().into()),
                ("main", main.len().into()),
                ("sub", (problem.causes.len() - main.len()).into()),
                ("causes", main.iter().map(|text| text.trim_end_matches('.')).collect::<Vec<_>>().join("; ").into()),
            ],
        ),
        causes: causes.collect(),
        hypotheses: hypotheses.collect(),
    }
}
