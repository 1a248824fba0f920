//! A problem as pages show it: why it was chosen or chosen away, its causes and the tests of what was believed about them.

use serde::Serialize;

use crate::model::address;
use crate::model::problem::{Assessment, Cause, Criterion, Hypothesis, Problem};
use crate::site::html::Html;
use crate::site::scene::Local;

/// A problem.
#[derive(Debug, Serialize)]
pub struct ProblemView {
    anchor: String,
    title: String,
    location: String,
    /// The order among those chosen; `None` when it was chosen away.
    order: Option<u32>,
    reason: Html,
    description: Html,
    /// The matrix row by row.
    criteria: Vec<CriterionView>,
    causes: Vec<CauseView>,
    hypotheses: Vec<HypothesisView>,
}

#[derive(Debug, Serialize)]
struct CriterionView {
    word: String,
    answer: String,
}

/// A cause.
#[derive(Debug, Serialize)]
pub struct CauseView {
    number: String,
    text: String,
    perspective: String,
    depth: usize,
}

#[derive(Debug, Serialize)]
struct HypothesisView {
    assumption: String,
    test: String,
    outcome: String,
    key: &'static str,
    result: Option<String>,
}

impl Local<'_> {
    /// Where a problem is described: on the page of the situation report that shows it.
    #[must_use]
    pub fn problem_href(&self, problem: &Problem) -> String {
        let report = &self.partnership.situations[problem.situation];
        self.scene.href(&address::problem(self.id(), &report.id, &problem.id))
    }

    /// A cause.
    #[must_use]
    pub fn cause(&self, cause: &Cause) -> CauseView {
        CauseView {
            number: cause.number.clone(),
            text: cause.text.clone(),
            perspective: self.scene.word(&format!("perspective-{}", cause.perspective.key())),
            depth: cause.depth,
        }
    }

    /// A problem in full, under a heading of level 3.
    #[must_use]
    pub fn problem(&self, problem: &Problem) -> ProblemView {
        let scene = self.scene;
        let anchor = address::anchor(&address::problem("", "", &problem.id)).to_owned();
        let answer = |assessment: Assessment| {
            scene.word(match assessment {
                Assessment::Yes => "site-answer-yes",
                Assessment::Partly => "site-answer-partly",
                Assessment::No => "site-answer-no",
            })
        };
        let criteria = Criterion::ALL.iter().zip(problem.prioritisation.assessment);
        ProblemView {
            title: problem.title.clone(),
            location: problem.location.clone(),
            order: problem.prioritisation.order,
            reason: scene.prose(&problem.prioritisation.reason, 4, &format!("{anchor}-skal")),
            description: scene.prose(&problem.description, 4, &anchor),
            criteria: criteria
                .map(|(criterion, assessment)| CriterionView {
                    word: scene.word(&format!("criterion-{}", criterion.key())),
                    answer: answer(assessment),
                })
                .collect(),
            causes: problem.causes.iter().map(|cause| self.cause(cause)).collect(),
            hypotheses: problem.hypotheses.iter().map(|hypothesis| self.hypothesis(hypothesis)).collect(),
            anchor,
        }
    }

    fn hypothesis(&self, hypothesis: &Hypothesis) -> HypothesisView {
        HypothesisView {
            assumption: hypothesis.assumption.clone(),
            test: hypothesis.test.clone(),
            outcome: self.scene.word(&format!("outcome-{}", hypothesis.outcome.key())),
            key: hypothesis.outcome.key(),
            result: hypothesis.result.clone(),
        }
    }
}
