//! "Varför gör ni detta?": from what people said, through problem and cause, to what is done and what it is to lead to.

use serde::Serialize;

use crate::model::address;
use crate::model::plan::{Action, ActionRef};
use crate::model::problem::Problem;
use crate::model::promise::CitizenPromise;
use crate::model::reference::Ref;
use crate::site::html::Html;
use crate::site::parts::goal::GoalView;
use crate::site::parts::problem::CauseView;
use crate::site::parts::{Answer, Day, Link};
use crate::site::scene::Local;

/// How many quotes of one dialogue stand in the chain; the rest are on the partnership's page.
const QUOTES: usize = 2;

/// The chain, link by link.
#[derive(Debug, Serialize)]
pub struct Chain {
    dialogues: Vec<DialogueLink>,
    knowledge: Option<Html>,
    problems: Vec<ProblemLink>,
    causes: Vec<CauseView>,
    actions: Vec<ActionLink>,
    goals: Vec<GoalView>,
}

#[derive(Debug, Serialize)]
struct DialogueLink {
    link: Link,
    date: Day,
    kind: String,
    participants: String,
    quotes: Vec<QuoteView>,
}

/// Something that was said.
#[derive(Debug, Serialize)]
pub struct QuoteView {
    /// The words.
    pub text: String,
    /// The speaker's role.
    pub speaker: String,
}

#[derive(Debug, Serialize)]
struct ProblemLink {
    link: Link,
    location: String,
    reason: Html,
}

#[derive(Debug, Serialize)]
struct ActionLink {
    link: Link,
    responsible: Answer,
    /// "Ska vara klart 30 september 2025": what the day means depends on whether the action is done once.
    standing: String,
}

impl Local<'_> {
    /// The chain behind a promise.
    #[must_use]
    pub fn chain(&self, promise: &CitizenPromise) -> Chain {
        let scene = self.scene;
        let problems = self.problems_of(promise);
        Chain {
            dialogues: promise.dialogues.iter().map(|dialogue| self.dialogue_link(*dialogue, &problems)).collect(),
            knowledge: scene.optional_prose(promise.knowledge.as_ref(), 4, "kunskap"),
            problems: problems.into_iter().map(|problem| self.problem_link(problem)).collect(),
            causes: self.causes_of(promise),
            actions: promise.actions.iter().map(|action| self.action_link(*action)).collect(),
            goals: promise.goals.iter().map(|goal| self.goal(self.partnership.goal(*goal))).collect(),
        }
    }

    /// A dialogue, with what was said there of the problems behind the promise.
    fn dialogue_link(
        &self,
        dialogue: Ref<crate::model::dialogue::Dialogue>,
        problems: &[Ref<Problem>],
    ) -> DialogueLink {
        let dialogue = &self.partnership.dialogues[dialogue];
        let scene = self.scene;
        DialogueLink {
            link: Link::new(scene.href(&address::dialogue(self.id(), &dialogue.id)), &dialogue.title),
            date: scene.day(dialogue.date),
            kind: scene.word(&format!("dialogue-{}", dialogue.kind.key())),
            participants: scene.locale.number(f64::from(dialogue.participants), 0),
            quotes: dialogue
                .quotes_about(problems)
                .take(QUOTES)
                .map(|quote| QuoteView { text: quote.text.clone(), speaker: quote.speaker.clone() })
                .collect(),
        }
    }

    /// The names of those problems, and where each stands.
    #[must_use]
    pub fn problem_pages(&self, promise: &CitizenPromise) -> Vec<(String, String)> {
        let page = |problem: &Problem| {
            let report = &self.partnership.situations[problem.situation];
            self.scene.absolute(&address::problem(self.id(), &report.id, &problem.id))
        };
        let problems = self.problems_of(promise).into_iter().map(|problem| &self.partnership.problems[problem]);
        problems.map(|problem| (problem.title.clone(), page(problem))).collect()
    }

    /// The problems that the promise's actions are to influence, each once.
    fn problems_of(&self, promise: &CitizenPromise) -> Vec<Ref<Problem>> {
        let mut problems = Vec::new();
        for action in &promise.actions {
            let causes = &self.partnership.action(*action).causes;
            let behind = causes.iter().map(|cause| cause.problem);
            let fallback = self.partnership.plans[action.plan].problems.iter().copied();
            let found: Vec<_> = if causes.is_empty() { fallback.collect() } else { behind.collect() };
            for problem in found {
                if !problems.contains(&problem) {
                    problems.push(problem);
                }
            }
        }
        problems
    }

    fn problem_link(&self, problem: Ref<Problem>) -> ProblemLink {
        let problem = &self.partnership.problems[problem];
        ProblemLink {
            link: Link::new(self.problem_href(problem), &problem.title),
            location: problem.location.clone(),
            reason: self.scene.prose(&problem.prioritisation.reason, 4, &format!("skal-{}", problem.id)),
        }
    }

    fn causes_of(&self, promise: &CitizenPromise) -> Vec<CauseView> {
        let mut seen = Vec::new();
        for cause in promise.actions.iter().flat_map(|action| &self.partnership.action(*action).causes) {
            if !seen.contains(cause) {
                seen.push(*cause);
            }
        }
        seen.into_iter().map(|cause| self.cause(self.partnership.cause(cause))).collect()
    }

    fn action_standing(&self, action: &Action) -> String {
        let scene = self.scene;
        let said = |key: &str, day| scene.say(key, &[("date", scene.locale.date(day).into())]);
        match &action.completed {
            Some(day) => said("site-chain-completed", **day),
            None => said(&format!("site-chain-due-{}", action.mode.key()), *action.due),
        }
    }

    fn action_link(&self, reference: ActionRef) -> ActionLink {
        let (plan, action) = (&self.partnership.plans[reference.plan], self.partnership.action(reference));
        let href = self.scene.href(&address::action(self.id(), &plan.id, &action.id));
        ActionLink {
            link: Link::new(href, &action.title),
            responsible: self.answer(&action.responsible),
            standing: self.action_standing(action),
        }
    }
}
