//! The five steps of the work with their "klart när" lists, and the communication plans (`BRÅ 2016`).

use serde::Serialize;

use super::Day;
use crate::model::{CommunicationPlan, CommunicationScope, StepItem, Steps};
use crate::site::html::Html;
use crate::site::scene::Scene;

/// A step of the process with its "klart när" list.
#[derive(Debug, Serialize)]
pub struct StepView {
    number: usize,
    name: String,
    done: usize,
    items: Vec<StepItemView>,
}

#[derive(Debug, Serialize)]
struct StepItemView {
    text: String,
    done: Option<Day>,
    due: Option<Day>,
    note: Option<String>,
}

/// What is communicated, to whom and when.
#[derive(Debug, Serialize)]
pub struct CommunicationView {
    title: String,
    goal: Html,
    messages: Vec<String>,
    audiences: Vec<String>,
    activities: Vec<ActivityView>,
    follow_up: Html,
}

#[derive(Debug, Serialize)]
struct ActivityView {
    what: String,
    date: Day,
    channel: String,
    audience: String,
    responsible: String,
}

impl Scene<'_> {
    /// The steps, each with its list.
    #[must_use]
    pub fn steps(&self, steps: &Steps) -> Vec<StepView> {
        let view = |(at, items): (usize, &Vec<StepItem>)| StepView {
            number: at + 1,
            name: self.word(&format!("step-{}", at + 1)),
            done: items.iter().filter(|item| item.done.is_some()).count(),
            items: items
                .iter()
                .enumerate()
                .map(|(item_at, item)| StepItemView {
                    text: self.word(&format!("step-{}-item-{}", at + 1, item_at + 1)),
                    done: item.done.map(|day| self.day(day)),
                    due: item.due.map(|day| self.day(day)),
                    note: item.note.clone(),
                })
                .collect(),
        };
        steps.items.iter().enumerate().map(view).collect()
    }

    /// A communication plan, the `at`-th on its page.
    #[must_use]
    pub fn communication(&self, at: usize, plan: &CommunicationPlan) -> CommunicationView {
        let key = match plan.scope {
            CommunicationScope::Partnership => "site-communication-partnership",
            CommunicationScope::Promises => "site-communication-promises",
        };
        CommunicationView {
            title: self.word(key),
            goal: self.prose(&plan.goal, 5, &format!("kommunikation-{at}-mal")),
            messages: plan.messages.clone(),
            audiences: plan.audiences.clone(),
            activities: plan
                .activities
                .iter()
                .map(|activity| ActivityView {
                    what: activity.what.clone(),
                    date: self.day(activity.date),
                    channel: activity.channel.clone(),
                    audience: activity.audience.clone(),
                    responsible: activity.responsible.function.clone(),
                })
                .collect(),
            follow_up: self.prose(&plan.follow_up, 5, &format!("kommunikation-{at}-uppfoljning")),
        }
    }
}
