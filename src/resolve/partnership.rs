//! A partnership folder: every record in it, read in full once the ids of all are known.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::context::{Context, Record};
use super::fields::{Fields, as_id, count, is_id, line, text};
use super::index::inner_ids;
use super::people::{group, party, responsible};
use super::{
    agreement, checklist, communication, dialogue, follow_up, page, plan, problem, promise, signed, situation, steps,
    walk,
};
use crate::diagnostic::{Diagnostic, rules};
use crate::model::follow_up::FollowUp;
use crate::model::follow_ups::FollowUps;
use crate::model::partnership::{Municipality, Organisation, Partnership, Party};
use crate::model::reference::Table;
use crate::place::Place;
use crate::source::Sources;
use crate::source::yaml::Node;

/// What came of reading a folder.
pub struct Outcome {
    /// The partnership; some of its records may be missing when there are faults.
    pub partnership: Option<Partnership>,
    /// What is wrong.
    pub faults: Vec<Diagnostic>,
    /// The files that were read.
    pub used: BTreeSet<String>,
}

/// The records of one kind, by id, in the order of their ids. A file that cannot be parsed has no record.
type Records = BTreeMap<String, Option<Record>>;

/// Reads a partnership folder. `today` decides which approvals have been given.
pub fn resolve(sources: &Sources, pages: &BTreeMap<String, String>, folder: &str, today: Date) -> Outcome {
    let mut context = Context::new(sources, pages, folder);
    let own = context.record(&format!("{folder}/partnerskap.yaml"));
    if own.is_none() && !sources.holds(&format!("{folder}/partnerskap.yaml")) {
        let place = Place::file(format!("{folder}/partnerskap.yaml"));
        context.fault(Diagnostic::at(&rules::PARTNERSHIP_FILE_MISSING, &place).with("folder", folder));
    }
    let kinds = Kinds::read(&context, sources, folder);
    index(&mut context, own.as_ref(), &kinds);
    let partnership = {
        let context = &context;
        let tables = kinds.resolve(context);
        own.as_ref().and_then(|own| read_own(context, own, folder, tables, today))
    };
    let (faults, used) = context.finish();
    Outcome { partnership, faults, used }
}

/// The parsed records of every kind.
struct Kinds {
    situations: Records,
    problems: Records,
    agreements: Records,
    plans: Records,
    promises: Records,
    signed: Records,
    dialogues: Records,
    walks: Records,
    checklists: Records,
    pages: Records,
    follow_ups: Vec<(String, String, Option<Record>)>,
    communication: Option<Record>,
    steps: Option<Record>,
}

impl Kinds {
    fn read(context: &Context<'_>, sources: &Sources, folder: &str) -> Self {
        let kind = |name: &str, ending: &str| records(context, sources, &format!("{folder}/{name}/"), ending);
        Self {
            situations: kind("lagesbilder", ".md"),
            problems: kind("problem", ".md"),
            agreements: kind("overenskommelser", ".md"),
            plans: kind("atgardsplaner", ".yaml"),
            promises: kind("loften", ".md"),
            signed: kind(signed::FOLDER, ".yaml"),
            dialogues: kind("dialoger", ".md"),
            walks: kind("trygghetsvandringar", ".yaml"),
            checklists: kind("checklistor", ".yaml"),
            pages: kind("sidor", ".md"),
            follow_ups: follow_up_records(context, sources, folder),
            communication: context.record(&format!("{folder}/kommunikationsplan.yaml")),
            steps: context.record(&format!("{folder}/steg.yaml")),
        }
    }
}

/// Every record of a folder, by the name of its file.
fn records(context: &Context<'_>, sources: &Sources, prefix: &str, ending: &str) -> Records {
    let mut records = Records::new();
    for path in sources.texts_under(prefix) {
        let Some(name) = path[prefix.len()..].strip_suffix(ending).filter(|name| !name.contains('/')) else { continue };
        if !is_id(name) {
            let place = Place::file(path.clone());
            context.fault(
                Diagnostic::at(&rules::BAD_FILE_NAME, &place)
                    .with("name", name)
                    .with("near", format!("{}{ending}", as_id(name))),
            );
        }
        records.insert(name.to_owned(), context.record(path));
    }
    // One that is not UTF-8 is there, although it cannot be read.
    for path in sources.unreadable(prefix) {
        let name = path[prefix.len()..].strip_suffix(ending).filter(|name| !name.contains('/'));
        records.extend(name.map(|name| (name.to_owned(), None)));
    }
    records
}

/// Every follow-up: quarter, subject and record.
fn follow_up_records(context: &Context<'_>, sources: &Sources, folder: &str) -> Vec<(String, String, Option<Record>)> {
    let prefix = format!("{folder}/uppfoljningar/");
    let mut found = Vec::new();
    for path in sources.texts_under(&prefix) {
        let Some((quarter, file)) = path[prefix.len()..].split_once('/') else { continue };
        let Some(subject) = file.strip_suffix(".md").filter(|name| !name.contains('/')) else { continue };
        found.push((quarter.to_owned(), subject.to_owned(), context.record(path)));
    }
    found
}

fn index(context: &mut Context<'_>, own: Option<&Record>, kinds: &Kinds) {
    let names = |records: &Records| records.keys().cloned().collect::<Vec<_>>();
    let mut index = std::mem::take(&mut context.index);
    index.situations = names(&kinds.situations);
    index.problems = names(&kinds.problems);
    index.agreements = names(&kinds.agreements);
    index.plans = names(&kinds.plans);
    index.promises = names(&kinds.promises);
    index.dialogues = names(&kinds.dialogues);
    if let Some(own) = own {
        index.parties = Some(inner_ids(context, &own.node, "parter", None));
    }
    let inner = |records: &Records, key: &str, nested: Option<&str>| {
        records
            .iter()
            .filter_map(|(id, record)| Some((id.clone(), inner_ids(context, &record.as_ref()?.node, key, nested))))
            .collect::<BTreeMap<_, _>>()
    };
    index.causes = inner(&kinds.problems, "orsaker", Some("delorsaker"));
    index.actions = inner(&kinds.plans, "åtgärder", None);
    index.goals = inner(&kinds.plans, "operativa mål", None);
    index.measures = inner(&kinds.promises, "lovar", None);
    // Follow-ups are filed under the id of a promise or a plan: the two may not share one.
    for id in &index.promises {
        if index.plans.contains(id) {
            let place = Place::file(format!("{}/atgardsplaner/{id}.yaml", context.folder));
            context.fault(Diagnostic::at(&rules::DUPLICATE_ID, &place).with("what", "file").with("id", id.clone()));
        }
    }
    context.index = index;
}

/// The resolved records of every kind.
struct Tables {
    situations: Table<crate::model::situation::SituationReport>,
    problems: Table<crate::model::problem::Problem>,
    agreements: Table<crate::model::agreement::Agreement>,
    plans: Table<crate::model::plan::ActionPlan>,
    promises: Table<crate::model::promise::CitizenPromise>,
    signed: Table<crate::model::signed::SignedFile>,
    dialogues: Table<crate::model::dialogue::Dialogue>,
    walks: Table<crate::model::walk::SafetyWalk>,
    communication: Vec<crate::model::CommunicationPlan>,
    steps: Option<crate::model::Steps>,
    checklists: Table<crate::model::checklist::Checklist>,
    follow_ups: Vec<FollowUp>,
    pages: Vec<crate::model::Page>,
}

impl Kinds {
    fn resolve<'a>(&'a self, context: &'a Context<'a>) -> Tables {
        let follow_ups = self
            .follow_ups
            .iter()
            .filter_map(|(quarter, subject, record)| follow_up::resolve(context, quarter, subject, record.as_ref()))
            .collect();
        Tables {
            situations: table(&self.situations, |id, record| situation::resolve(context, id, record)),
            problems: table(&self.problems, |id, record| problem::resolve(context, id, record)),
            agreements: table(&self.agreements, |id, record| agreement::resolve(context, id, record)),
            plans: table(&self.plans, |id, record| plan::resolve(context, id, record)),
            promises: table(&self.promises, |id, record| promise::resolve(context, id, record)),
            signed: table(&self.signed, |id, record| signed::resolve(context, id, record)),
            dialogues: table(&self.dialogues, |id, record| dialogue::resolve(context, id, record)),
            walks: table(&self.walks, |id, record| walk::resolve(context, id, record)),
            communication: self
                .communication
                .as_ref()
                .and_then(|record| communication::resolve(context, record))
                .unwrap_or_default(),
            steps: self.steps.as_ref().and_then(|record| steps::resolve(context, record)),
            checklists: table(&self.checklists, |id, record| checklist::resolve(context, id, record)),
            follow_ups,
            pages: table(&self.pages, |id, record| page::resolve(context, id, record)).iter().cloned().collect(),
        }
    }
}

fn table<'a, T>(records: &'a Records, resolve: impl Fn(&str, &'a Record) -> Option<T>) -> Table<T> {
    Table::new(records.iter().map(|(id, record)| resolve(id, record.as_ref()?)).collect())
}

fn read_own<'a>(
    context: &'a Context<'a>,
    own: &'a Record,
    folder: &str,
    tables: Tables,
    today: Date,
) -> Option<Partnership> {
    let mut fields = Fields::of(context, &own.node)?;
    let place = fields.place();
    let name = fields.required("namn", line);
    let introduction = fields.required("ingress", text);
    let municipality = fields.required("kommun", municipality);
    let police_area = fields.required("lokalpolisområde", line);
    let parties = fields.required("parter", parties);
    let organisation = fields.required("organisation", organisation);
    fields.finish();
    let parties = parties?;
    let follow_ups = FollowUps::new(tables.follow_ups, &parties, today);
    Some(Partnership {
        id: folder.to_owned(),
        name: name?,
        introduction: introduction?,
        municipality: municipality?,
        police_area: police_area?,
        parties,
        organisation: organisation?,
        situations: tables.situations,
        problems: tables.problems,
        agreements: tables.agreements,
        plans: tables.plans,
        promises: tables.promises,
        signed: tables.signed,
        dialogues: tables.dialogues,
        walks: tables.walks,
        communication: tables.communication,
        steps: tables.steps,
        checklists: tables.checklists,
        follow_ups,
        pages: tables.pages,
        place,
    })
}

/// The parties keep their positions even when one of them is faulty, for references count positions.
fn parties<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<Table<Party>> {
    let crate::source::yaml::Value::List(items) = &node.value else {
        super::fields::wrong_kind(context, node, "list");
        return None;
    };
    Some(Table::new(items.iter().map(|item| party(context, item)).collect()))
}

fn municipality<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<Municipality> {
    let mut fields = Fields::of(context, node)?;
    let name = fields.required("namn", line);
    let county = fields.required("län", line);
    let inhabitants = fields.required("invånare", count);
    fields.finish();
    Some(Municipality { name: name?, county: county?, inhabitants: inhabitants? })
}

fn organisation<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<Organisation> {
    let mut fields = Fields::of(context, node)?;
    let steering = fields.required("styrgrupp", group);
    let preparatory = fields.required("beredningsgrupp", group);
    let working = fields.list("arbetsgrupper", group);
    let council = fields.optional("strategiskt råd", group);
    let coordination = fields.list("samordning", responsible);
    fields.finish();
    Some(Organisation {
        steering: steering?,
        preparatory: preparatory?,
        working: working?,
        council: council?,
        coordination: coordination?,
    })
}
