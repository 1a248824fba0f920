//! What a steering group decides from: every proposal of a quarter's reports with a number of its own, and beside them what
//! deviated and what worked (`BRÅ 2016`, uppföljningsguiden).

use std::collections::BTreeMap;

use serde::Serialize;

use super::shared::{Context, MarkerView};
use crate::model::follow_up::FollowUp;
use crate::model::marker::Marker;
use crate::model::partnership::Subject;
use crate::prose::{Block, Prose};

/// A report and what it stands under.
pub struct Report<'a> {
    pub title: &'a str,
    /// A promise's marker; a plan has none.
    pub marker: Option<Marker>,
    pub follow_up: &'a FollowUp,
}

/// What the reports of a quarter say beside their results.
#[derive(Serialize)]
pub struct Gathered<'a> {
    /// How many proposals there are.
    proposals_lead: String,
    proposals: Vec<Proposals<'a>>,
    deviations: Vec<Deviation<'a>>,
    successes: Vec<Success<'a>>,
    /// "Förslag 6–8", by what the report is about.
    #[serde(skip)]
    pub numbers: BTreeMap<Subject, String>,
}

/// The proposals of one report.
#[derive(Serialize)]
struct Proposals<'a> {
    title: &'a str,
    marker: Option<MarkerView>,
    /// The number of the first; the others follow.
    first: usize,
    texts: Vec<Prose>,
}

/// What deviated, and which proposals stand beside it.
#[derive(Serialize)]
struct Deviation<'a> {
    title: &'a str,
    text: &'a Prose,
    /// "Förslag 6–8", where the same report proposes something.
    proposals: Option<String>,
}

#[derive(Serialize)]
struct Success<'a> {
    title: &'a str,
    text: &'a Prose,
}

/// Gathers what reports say beside their results. What is worst comes first: there is most to decide about.
pub fn gather<'a>(context: &Context<'a>, mut reports: Vec<Report<'a>>) -> Gathered<'a> {
    reports.sort_by_key(|report| urgency(report.marker));
    let (mut proposals, mut deviations, mut successes) = (Vec::new(), Vec::new(), Vec::new());
    let mut count = 0;
    let mut all_numbers = BTreeMap::new();
    for Report { title, marker, follow_up } in reports {
        let texts = follow_up.proposals.as_ref().map(|text| one_by_one(context.prose(text))).unwrap_or_default();
        let numbers = numbers(context, count + 1, texts.len());
        all_numbers.extend(numbers.clone().map(|numbers| (follow_up.subject, numbers)));
        if let Some(text) = &follow_up.deviations {
            deviations.push(Deviation { title, text: context.prose(text), proposals: numbers });
        }
        successes.extend(follow_up.success_factors.as_ref().map(|text| Success { title, text: context.prose(text) }));
        if !texts.is_empty() {
            let first = count + 1;
            count += texts.len();
            proposals.push(Proposals { title, marker: marker.map(|marker| context.marker(marker)), first, texts });
        }
    }
    let proposals_lead = match count {
        0 => context.word("doc-decisions-none"),
        count => context.say("doc-decisions-lead", &[("count", count.into())]),
    };
    Gathered { proposals_lead, proposals, deviations, successes, numbers: all_numbers }
}

/// Promises before plans, and among promises red before yellow before the rest.
fn urgency(marker: Option<Marker>) -> u8 {
    match marker {
        Some(Marker::Red) => 0,
        Some(Marker::Yellow) => 1,
        Some(Marker::Unassessed | Marker::NotDue | Marker::Missing) => 2,
        Some(Marker::Green) => 3,
        None => 4,
    }
}

/// "Förslag 6" or "Förslag 6–8".
fn numbers(context: &Context<'_>, first: usize, count: usize) -> Option<String> {
    let last = first + count.checked_sub(1)?;
    let (first, last) = (first.to_string(), last.to_string());
    Some(if first == last {
        context.say("doc-proposal-number", &[("number", first.into())])
    } else {
        context.say("doc-proposal-numbers", &[("first", first.into()), ("last", last.into())])
    })
}

/// A text as the proposals that it holds: each item of a list and each paragraph is one. What else it holds stays with the
/// proposal before it.
fn one_by_one(text: &Prose) -> Vec<Prose> {
    let mut proposals: Vec<Vec<Block>> = Vec::new();
    let mut heads: Vec<Block> = Vec::new();
    for block in &text.blocks {
        match block {
            Block::List { items, .. } => proposals.extend(items.iter().cloned()),
            Block::Paragraph { .. } => proposals.push(vec![block.clone()]),
            other => match proposals.last_mut() {
                Some(before) => before.push(other.clone()),
                None => heads.push(other.clone()),
            },
        }
    }
    match proposals.first_mut() {
        Some(first) => drop(first.splice(0..0, heads)),
        None if heads.is_empty() => {}
        None => proposals.push(heads),
    }
    proposals.into_iter().map(|blocks| Prose { blocks, notes: text.notes.clone() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prose::Inline;

    fn paragraph(text: &str) -> Block {
        Block::Paragraph { content: vec![Inline::Text { text: text.to_owned() }] }
    }

    fn list(items: &[&str]) -> Block {
        Block::List { start: None, items: items.iter().map(|item| vec![paragraph(item)]).collect() }
    }

    fn parts(blocks: Vec<Block>) -> Vec<String> {
        one_by_one(&Prose { blocks, notes: Vec::new() }).iter().map(Prose::plain).collect()
    }

    #[test]
    fn every_paragraph_and_every_item_is_a_proposal() {
        assert_eq!(parts(vec![paragraph("Fortsätt."), list(&["Flytta passen.", "Räkna om."])]).len(), 3);
        assert_eq!(
            parts(vec![list(&["Flytta passen."]), paragraph("Bestäm i maj.")]),
            ["Flytta passen.", "Bestäm i maj."]
        );
    }

    #[test]
    fn nothing_that_is_written_is_lost() {
        let heading = || Block::Heading { level: 1, content: vec![Inline::Text { text: "Till våren".into() }] };
        assert_eq!(parts(vec![heading(), list(&["a", "b"])]), ["Till våren a", "b"]);
        assert_eq!(parts(vec![paragraph("a"), heading()]), ["a Till våren"]);
        assert_eq!(parts(vec![heading()]), ["Till våren"]);
        assert!(parts(Vec::new()).is_empty());
    }
}
