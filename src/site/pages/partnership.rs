//! A partnership's page: how its promises go now, and the way to everything else it has published.

use serde::Serialize;

use super::archive;
use super::chain::QuoteView;
use crate::model::address;
use crate::model::partnership::Group;
use crate::site::frame::Frame;
use crate::site::html::Html;
use crate::site::page::Page;
use crate::site::parts::process::{CommunicationView, StepView};
use crate::site::parts::release::ReleaseView;
use crate::site::parts::standing::Standing;
use crate::site::parts::strip::Strip;
use crate::site::parts::validity::Validity;
use crate::site::parts::{Answer, ContactView, Day, Link, capitalised, sentence};
use crate::site::scene::Local;
use crate::site::share::Share;

/// What the page shows.
#[derive(Debug, Serialize)]
struct View {
    name: String,
    introduction: Html,
    municipality: String,
    county: String,
    inhabitants: String,
    police_area: String,
    standing: Option<Standing>,
    released: Option<ReleaseView>,
    next: ReleaseView,
    promises: Vec<PromiseEntry>,
    agreements: Vec<Dated>,
    plans: Vec<Dated>,
    situations: Vec<Dated>,
    dialogues: Vec<DialogueView>,
    walks: Vec<WalkEntry>,
    lists: Lists,
    steering: GroupView,
    preparatory: GroupView,
    working: Vec<GroupView>,
    council: Option<GroupView>,
    coordination: Vec<Answer>,
    steps: Vec<StepView>,
    communication: Vec<CommunicationView>,
    /// Documents that have no page of their own.
    papers: Vec<Link>,
    pages: Vec<Link>,
    contacts: Vec<ContactView>,
    /// The quarters before the newest, newest first.
    earlier: Vec<Link>,
}

/// A promise with its quarters.
#[derive(Debug, Serialize)]
pub struct PromiseEntry {
    link: Link,
    wording: String,
    strip: Strip,
    validity: Validity,
    /// "Ska gälla 1 januari 2027–31 december 2027. Det första resultatet kommer den 20 april 2027."
    period: Option<String>,
}

/// A document in a list.
#[derive(Debug, Serialize)]
pub struct Dated {
    /// Its page.
    pub link: Link,
    /// Such as "Gäller 1 januari 2025 – 31 december 2028".
    pub note: String,
    /// "Gäller nu", "Ännu inte undertecknad", "Senast".
    pub tag: Option<String>,
}

/// A safety walk in short, at the place that links from before it had a page lead to.
#[derive(Debug, Serialize)]
struct WalkEntry {
    anchor: String,
    entry: Dated,
}

/// Where the lists stand in full.
#[derive(Debug, Serialize)]
struct Lists {
    results: String,
    promises: String,
    agreements: String,
    plans: String,
    situations: String,
    walks: String,
}

#[derive(Debug, Serialize)]
struct DialogueView {
    anchor: String,
    title: String,
    kind: String,
    date: Day,
    location: String,
    participants: String,
    method: String,
    quotes: Vec<QuoteView>,
    body: Html,
}

#[derive(Debug, Serialize)]
struct GroupView {
    name: String,
    mission: String,
    members: Vec<String>,
}

/// The page of a partnership.
pub fn page(local: Local<'_>) -> Page<'_> {
    let address = address::partnership(local.id());
    Page::new(address.clone(), "partnership.html", move || {
        let introduction = local.partnership.introduction.plain();
        let frame = Frame::of_partnership(&local, &address, &local.partnership.name, &introduction)
            .shared(Share::of_partnership(local))
            .leading_on();
        (frame.with_feed(local.scene.partnership_feed(local.partnership)), view(local))
    })
}

fn view(local: Local<'_>) -> View {
    let scene = local.scene;
    let partnership = local.partnership;
    let organisation = &partnership.organisation;
    View {
        name: partnership.name.clone(),
        introduction: scene.prose(&partnership.introduction, 2, "ingress"),
        municipality: partnership.municipality.name.clone(),
        county: partnership.municipality.county.clone(),
        inhabitants: scene.locale.number(f64::from(partnership.municipality.inhabitants), 0),
        police_area: partnership.police_area.clone(),
        standing: local.latest().map(|quarter| local.standing(quarter)),
        released: local.latest().map(|quarter| scene.release(quarter)),
        next: scene.next_release(),
        promises: promises(local),
        agreements: agreements(local),
        plans: plans(local),
        situations: situations(local),
        dialogues: dialogues(local),
        walks: walks(local),
        lists: lists(local),
        steering: group(local, &organisation.steering, "site-group-steering"),
        preparatory: group(local, &organisation.preparatory, "site-group-preparatory"),
        working: organisation.working.iter().map(|of| group(local, of, "site-group-working")).collect(),
        council: organisation.council.as_ref().map(|of| group(local, of, "site-group-council")),
        coordination: organisation.coordination.iter().map(|of| local.answer(of)).collect(),
        steps: partnership.steps.as_ref().map(|of| scene.steps(of)).unwrap_or_default(),
        communication: partnership
            .communication
            .iter()
            .enumerate()
            .map(|(at, of)| scene.communication(at, of))
            .collect(),
        papers: papers(local),
        pages: partnership
            .pages
            .iter()
            .map(|page| Link::new(scene.href(&address::partnership_page(local.id(), &page.id)), &page.title))
            .chain(std::iter::once(Link::new(scene.href(&address::press(local.id())), &scene.word("site-press-link"))))
            .collect(),
        contacts: partnership.parties.iter().map(|party| ContactView::new(&party.name, &party.contact)).collect(),
        earlier: local
            .released
            .iter()
            .rev()
            .skip(1)
            .map(|of| Link::new(scene.href(&address::quarter(local.id(), *of)), &scene.quarter_capital(*of)))
            .collect(),
    }
}

/// Documents that have no page of their own: the newest years' reports first, then what belongs to the work.
fn papers(local: Local<'_>) -> Vec<Link> {
    let scene = local.scene;
    let mut years: Vec<i16> = local.released.iter().rev().map(|quarter| quarter.year).collect();
    years.dedup();
    let reports = years.into_iter().map(|year| {
        let text = scene.say("site-paper-council", &[("year", year.to_string().into())]);
        Link::new(scene.href(&address::council_pdf(local.id(), year)), &text)
    });
    let plans = local.partnership.communication.iter().map(|plan| {
        let scope = plan.scope.id();
        let text = scene.word(&format!("site-paper-communication-{}", plan.scope.key()));
        Link::new(scene.href(&address::communication_pdf(local.id(), scope)), &text)
    });
    let walks = local.partnership.walks.iter().map(|walk| {
        let text = scene.say("site-paper-walk", &[("title", walk.title.as_str().into())]);
        Link::new(scene.href(&address::walk_pdf(local.id(), &walk.id)), &text)
    });
    let organisation =
        Link::new(scene.href(&address::organisation_pdf(local.id())), &scene.word("site-paper-organisation"));
    let steps = local
        .partnership
        .steps
        .iter()
        .map(|_| Link::new(scene.href(&address::steps_pdf(local.id())), &scene.word("site-paper-steps")));
    reports.chain(plans).chain(walks).chain([organisation]).chain(steps).collect()
}

/// The promises, in the order in which a reader wants them.
pub fn promises(local: Local<'_>) -> Vec<PromiseEntry> {
    let scene = local.scene;
    let entries = local.partnership.promises.entries().map(|(reference, promise)| {
        let validity = local.promise_validity(promise);
        // A promise that holds now is told by its quarters; the others say when.
        let period = (validity.coming || validity.ended || validity.signed.is_none()).then(|| {
            let first = local.first_result(promise).filter(|_| validity.coming);
            let first = first.map(|day| scene.say("site-first-result", &[("date", day.text.into())]));
            [Some(sentence(&validity.sentence())), first].into_iter().flatten().collect::<Vec<_>>().join(" ")
        });
        PromiseEntry {
            link: Link::new(scene.href(&address::promise(local.id(), &promise.id)), &promise.title),
            wording: promise.wording.clone(),
            strip: local.strip(reference, None),
            validity,
            period,
        }
    });
    // Promises that hold stand first and those that no longer do last; the sort keeps the order otherwise.
    let mut entries: Vec<_> = entries.collect();
    entries.sort_by_key(|entry| (entry.validity.ended, entry.validity.coming));
    entries
}

/// The agreements, in the order in which a reader wants them.
pub fn agreements(local: Local<'_>) -> Vec<Dated> {
    let mut all: Vec<_> = local.partnership.agreements.iter().collect();
    all.sort_by_key(|agreement| std::cmp::Reverse(agreement.valid.from));
    all.into_iter()
        .map(|agreement| {
            let validity = local.agreement_validity(agreement);
            Dated {
                link: Link::new(local.scene.href(&address::agreement(local.id(), &agreement.id)), &agreement.title),
                note: validity.sentence(),
                tag: validity.tag,
            }
        })
        .collect()
}

/// The action plans, in the order in which a reader wants them.
pub fn plans(local: Local<'_>) -> Vec<Dated> {
    let today = local.scene.site.today();
    let in_force = local.partnership.agreement_in_force(today);
    let mut entries: Vec<_> = local
        .partnership
        .plans
        .entries()
        .map(|(reference, plan)| {
            let current = in_force.is_some_and(|agreement| agreement.plans.contains(&reference));
            let coming =
                !current && local.partnership.agreements_of(reference).any(|agreement| agreement.valid.to >= today);
            let key = if current { Some("site-in-force") } else { coming.then_some("site-plan-coming") };
            let entry = Dated {
                link: Link::new(local.scene.href(&address::plan(local.id(), &plan.id)), &plan.title),
                note: plan.overall_goal.text.value.clone(),
                tag: key.map(|key| local.scene.word(key)),
            };
            ((!current, !coming), entry)
        })
        .collect();
    entries.sort_by_key(|(order, _)| *order);
    entries.into_iter().map(|(_, entry)| entry).collect()
}

/// The situation reports, in the order in which a reader wants them.
pub fn situations(local: Local<'_>) -> Vec<Dated> {
    let scene = local.scene;
    let mut all: Vec<_> = local.partnership.situations.iter().collect();
    all.sort_by_key(|report| std::cmp::Reverse(report.adopted));
    all.into_iter()
        .enumerate()
        .map(|(at, report)| Dated {
            link: Link::new(scene.href(&address::situation(local.id(), &report.id)), &report.title),
            note: scene.say("site-adopted-on", &[("date", scene.locale.date(report.adopted).into())]),
            tag: (at == 0).then(|| scene.word("site-newest")),
        })
        .collect()
}

fn walks(local: Local<'_>) -> Vec<WalkEntry> {
    let mut all: Vec<_> = local.partnership.walks.iter().collect();
    all.sort_by_key(|walk| std::cmp::Reverse(walk.date));
    let anchors = all.into_iter().map(|walk| address::walk_anchor(&walk.id));
    anchors.zip(archive::walks(local)).map(|(anchor, entry)| WalkEntry { anchor, entry }).collect()
}

fn lists(local: Local<'_>) -> Lists {
    let to = |address: fn(&str) -> String| local.scene.href(&address(local.id()));
    Lists {
        results: to(address::results),
        promises: to(address::promises),
        agreements: to(address::agreements),
        plans: to(address::plans),
        situations: to(address::situations),
        walks: to(address::walks),
    }
}

fn dialogues(local: Local<'_>) -> Vec<DialogueView> {
    let scene = local.scene;
    let mut all: Vec<_> = local.partnership.dialogues.iter().collect();
    all.sort_by_key(|dialogue| std::cmp::Reverse(dialogue.date));
    all.into_iter()
        .map(|dialogue| DialogueView {
            anchor: address::anchor(&address::dialogue("", &dialogue.id)).to_owned(),
            title: dialogue.title.clone(),
            kind: capitalised(&scene.word(&format!("dialogue-{}", dialogue.kind.key()))),
            date: scene.day(dialogue.date),
            location: sentence(&dialogue.location),
            participants: scene.locale.number(f64::from(dialogue.participants), 0),
            method: sentence(&dialogue.method),
            quotes: dialogue
                .quotes
                .iter()
                .map(|quote| QuoteView { text: quote.text.clone(), speaker: quote.speaker.clone() })
                .collect(),
            body: scene.prose(&dialogue.body, 4, &format!("dialog-{}-text", dialogue.id)),
        })
        .collect()
}

fn group(local: Local<'_>, group: &Group, key: &str) -> GroupView {
    GroupView {
        name: group.name.clone().unwrap_or_else(|| local.scene.word(key)),
        mission: group.mission.clone(),
        members: group.members.clone(),
    }
}
