//! The organisation as a figure and in words, the cycle of the five steps, and how the parties are reached (`BRÅ 2016`, steg 1
//! and the picture of the cycle).
//!
//! [`Organisation`] and [`Cycle`] are whole figures with their text alternatives, for every document that shows them.

use jiff::civil::Date;
use serde::Serialize;

use super::meta::Head;
use super::shared::{Context, PartyView};
use crate::model::Steps;
use crate::model::partnership::{Group, Responsible};

#[derive(Serialize)]
pub struct Body<'a> {
    /// "Exempelby kommun, Exempellän".
    municipality: String,
    police_area: &'a str,
    /// The agreement in force and its period.
    agreement: Option<String>,
    organisation: Organisation<'a>,
    cycle: Cycle,
    parties: Vec<PartyView<'a>>,
}

/// The organisation figure.
#[derive(Serialize)]
pub struct Organisation<'a> {
    steering: GroupView<'a>,
    preparatory: GroupView<'a>,
    working: Vec<GroupView<'a>>,
    council: Option<GroupView<'a>>,
    coordination: Vec<CoordinatorView<'a>>,
    /// Who coordinates, in a sentence.
    coordinated: String,
    /// Which groups there are, and who leads whom.
    alt: String,
}

/// A group in the organisation.
#[derive(Serialize)]
struct GroupView<'a> {
    name: String,
    /// What kind of group it is, where its name does not say so.
    kind: Option<String>,
    /// What it is called in a sentence.
    #[serde(skip)]
    called: String,
    mission: &'a str,
    members: &'a [String],
}

/// A coordinator: a function at a party.
#[derive(Serialize)]
struct CoordinatorView<'a> {
    function: &'a str,
    party: &'a str,
}

/// The cycle of the five steps.
#[derive(Serialize)]
pub struct Cycle {
    steps: Vec<StepView>,
    /// Whether it is shown how far each step has come.
    kept: bool,
    /// The steps in their order, and how far each has come.
    alt: String,
}

/// A step of the cycle.
#[derive(Serialize)]
struct StepView {
    number: usize,
    name: String,
    /// What is done in it, and who drives it.
    text: String,
    /// "3 av 4 klara", where it is kept.
    standing: Option<String>,
    done: bool,
}

pub fn head(context: &Context<'_>) -> Head {
    Head {
        title: context.titled(&context.word("doc-organisation-title")),
        heading: Some(context.word("doc-organisation-heading")),
        date: updated(context),
        version: None,
    }
}

/// The day on which the agreement was signed that the organisation carries, or the latest on which a point of a step was done.
fn updated(context: &Context<'_>) -> Date {
    let items = context.partnership.steps.iter().flat_map(|steps| steps.items.iter().flatten());
    items.filter_map(|item| item.done).fold(context.settled(), Date::max)
}

pub fn body<'a>(context: &Context<'a>) -> Body<'a> {
    let partnership = context.partnership;
    let municipality = &partnership.municipality;
    let agreement = partnership.agreement_in_force(context.site.today());
    Body {
        municipality: format!("{}, {}", municipality.name, municipality.county),
        police_area: &partnership.police_area,
        agreement: agreement.map(|agreement| {
            let valid = context.period(&agreement.valid);
            context.say("doc-organisation-agreement", &[("title", (&agreement.title).into()), ("valid", valid.into())])
        }),
        organisation: organisation(context),
        cycle: cycle(context),
        parties: partnership.parties.iter().map(|party| PartyView::new(party, None)).collect(),
    }
}

/// The organisation of the partnership.
pub fn organisation<'a>(context: &Context<'a>) -> Organisation<'a> {
    let of = &context.partnership.organisation;
    let steering = group(context, &of.steering, "steering");
    let preparatory = group(context, &of.preparatory, "preparatory");
    let working = working(context, &of.working);
    let council = of.council.as_ref().map(|council| group(context, council, "council"));
    let coordination: Vec<CoordinatorView<'a>> = of.coordination.iter().map(|one| coordinator(context, one)).collect();
    let coordinated = coordinated(context, &coordination);
    let mut organisation =
        Organisation { steering, preparatory, working, council, coordination, coordinated, alt: String::new() };
    organisation.alt = alt(context, &organisation);
    organisation
}

/// Which groups there are, who leads whom and who coordinates.
fn alt(context: &Context<'_>, organisation: &Organisation<'_>) -> String {
    let Organisation { steering, preparatory, working, council, coordinated, .. } = organisation;
    let (steering, preparatory) = (steering.called.as_str(), preparatory.called.as_str());
    let leading = [("steering", steering.into()), ("preparatory", preparatory.into())];
    let mut told = vec![context.say("doc-organisation-alt", &leading)];
    if !working.is_empty() {
        let names: Vec<&str> = working.iter().map(|group| group.called.as_str()).collect();
        let groups = context.locale.list(&names);
        let count = working.len();
        let arguments = [("preparatory", preparatory.into()), ("count", count.into()), ("groups", groups.into())];
        told.push(context.say("doc-organisation-alt-working", &arguments));
    }
    if let Some(council) = council {
        let arguments = [("council", council.called.as_str().into()), ("steering", steering.into())];
        told.push(context.say("doc-organisation-alt-council", &arguments));
    }
    told.push(coordinated.clone());
    told.join(" ")
}

/// A group under its own name, or under what kind it is.
fn group<'a>(context: &Context<'_>, group: &'a Group, kind: &str) -> GroupView<'a> {
    let (name, kind_beside) = named(group.name.as_deref(), context.word(&format!("doc-group-{kind}")));
    let called = match &group.name {
        Some(name) => name.clone(),
        None => context.word(&format!("doc-organisation-the-{kind}")),
    };
    GroupView { name, kind: kind_beside, called, mission: &group.mission, members: &group.members }
}

/// The name of a group, and its kind where the name does not say it.
fn named(name: Option<&str>, kind: String) -> (String, Option<String>) {
    match name {
        Some(name) if name.to_lowercase().contains(&kind.to_lowercase()) => (name.to_owned(), None),
        Some(name) => (name.to_owned(), Some(kind)),
        None => (kind, None),
    }
}

/// The working groups; those without a name of their own are told apart by number.
fn working<'a>(context: &Context<'_>, groups: &'a [Group]) -> Vec<GroupView<'a>> {
    let view = |(at, one): (usize, &'a Group)| {
        let mut view = group(context, one, "working");
        if one.name.is_none() && groups.len() > 1 {
            view.name = format!("{} {}", view.name, at + 1);
            view.called.clone_from(&view.name);
        }
        view
    };
    groups.iter().enumerate().map(view).collect()
}

fn coordinator<'a>(context: &Context<'a>, one: &'a Responsible) -> CoordinatorView<'a> {
    CoordinatorView { function: &one.function, party: context.party(one.party) }
}

fn coordinated(context: &Context<'_>, coordinators: &[CoordinatorView<'_>]) -> String {
    let named: Vec<String> = coordinators.iter().map(|one| format!("{} ({})", one.function, one.party)).collect();
    let listed = context.locale.list(&named);
    context.say("doc-organisation-coordinated", &[("who", listed.into())])
}

/// The cycle of the five steps, with how far each has come where that is kept.
pub fn cycle(context: &Context<'_>) -> Cycle {
    let kept = context.partnership.steps.as_ref();
    let steps: Vec<StepView> = (1..=5).map(|number| step(context, number, kept)).collect();
    let named: Vec<String> = steps
        .iter()
        .map(|step| match &step.standing {
            Some(standing) => format!("{} {} ({standing})", step.number, step.name),
            None => format!("{} {}", step.number, step.name),
        })
        .collect();
    let alt = context.say("doc-cycle-alt", &[("steps", context.locale.list(&named).into())]);
    Cycle { steps, kept: kept.is_some(), alt }
}

fn step(context: &Context<'_>, number: usize, kept: Option<&Steps>) -> StepView {
    let items = kept.map(|steps| &steps.items[number - 1]);
    let counts = items.map(|items| (items.iter().filter(|item| item.done.is_some()).count(), items.len()));
    StepView {
        number,
        name: context.word(&format!("step-{number}")),
        text: context.word(&format!("doc-cycle-step-{number}")),
        standing: counts
            .map(|(done, all)| context.say("doc-cycle-standing", &[("done", done.into()), ("all", all.into())])),
        done: counts.is_some_and(|(done, all)| done == all),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_says_its_kind_once() {
        let told = |name| named(name, "Styrgrupp".to_owned());
        assert_eq!(told(None), ("Styrgrupp".to_owned(), None));
        assert_eq!(told(Some("Styrgruppen för trygghet")), ("Styrgruppen för trygghet".to_owned(), None));
        assert_eq!(told(Some("Ledningen")), ("Ledningen".to_owned(), Some("Styrgrupp".to_owned())));
    }
}
