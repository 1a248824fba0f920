//! The ids that exist in a partnership, found before anything is read in full, so that every reference can be followed.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, rules};
use crate::model::agreement::Agreement;
use crate::model::dialogue::Dialogue;
use crate::model::partnership::Party;
use crate::model::plan::ActionPlan;
use crate::model::problem::Problem;
use crate::model::promise::CitizenPromise;
use crate::model::situation::SituationReport;
use crate::source::yaml::{Node, Value};

use super::context::Context;

/// Ids by kind, in the order of the tables that will hold the records.
#[derive(Debug, Default)]
pub struct Index {
    /// Parties; `None` when the partnership's own file cannot be read, and nobody can tell who they are.
    pub parties: Option<Vec<String>>,
    /// Situation reports.
    pub situations: Vec<String>,
    /// Problems.
    pub problems: Vec<String>,
    /// Agreements.
    pub agreements: Vec<String>,
    /// Action plans.
    pub plans: Vec<String>,
    /// Promises.
    pub promises: Vec<String>,
    /// Dialogues.
    pub dialogues: Vec<String>,
    /// Causes of each problem, parents before children. A problem whose file cannot be parsed has no entry.
    pub causes: BTreeMap<String, Vec<String>>,
    /// Actions of each plan.
    pub actions: BTreeMap<String, Vec<String>>,
    /// Operational goals of each plan.
    pub goals: BTreeMap<String, Vec<String>>,
    /// Measures of each promise.
    pub measures: BTreeMap<String, Vec<String>>,
}

/// A kind of record that has ids in the index.
pub trait Named {
    /// The kind's stable name, used in messages.
    const KIND: &'static str;
    /// The kind's ids; `None` when they cannot be known.
    fn ids(index: &Index) -> Option<&[String]>;
}

macro_rules! named {
    ($($record:ty, $kind:literal, $ids:ident;)*) => {
        $(impl Named for $record {
            const KIND: &'static str = $kind;
            fn ids(index: &Index) -> Option<&[String]> {
                Some(&index.$ids)
            }
        })*
    };
}

named! {
    SituationReport, "situation", situations;
    Problem, "problem", problems;
    Agreement, "agreement", agreements;
    ActionPlan, "plan", plans;
    CitizenPromise, "promise", promises;
    Dialogue, "dialogue", dialogues;
}

impl Named for Party {
    const KIND: &'static str = "party";
    fn ids(index: &Index) -> Option<&[String]> {
        index.parties.as_deref()
    }
}

/// The ids of the items of a list of mappings under a key, and in them under `nested`, parents first. Doublets are faults.
pub fn inner_ids(context: &Context<'_>, node: &Node, key: &str, nested: Option<&str>) -> Vec<String> {
    let mut ids = Vec::new();
    gather(context, node, key, nested, &mut ids);
    ids
}

fn gather(context: &Context<'_>, node: &Node, key: &str, nested: Option<&str>, ids: &mut Vec<String>) {
    let Some(Value::List(items)) = value_of(node, key).map(|node| &node.value) else { return };
    for item in items {
        if let Some(id) = value_of(item, "id")
            && let Value::Scalar(text) = &id.value
        {
            if ids.contains(text) {
                context
                    .fault(Diagnostic::at(&rules::DUPLICATE_ID, &id.place).with("what", "id").with("id", text.clone()));
            }
            ids.push(text.clone());
        }
        if let Some(nested) = nested {
            gather(context, item, nested, Some(nested), ids);
        }
    }
}

fn value_of<'n>(node: &'n Node, key: &str) -> Option<&'n Node> {
    match &node.value {
        Value::Map(entries) => entries.iter().find(|(entry, _)| entry.name == key).map(|(_, node)| node),
        _ => None,
    }
}
