//! An agreement: what the parties have agreed on, for how long, and what follows when a part is not kept.

use serde::Serialize;

use crate::model::address;
use crate::model::agreement::Agreement;
use crate::model::reference::Ref;
use crate::model::signed::SignedSubject;
use crate::site::frame::Frame;
use crate::site::html::Html;
use crate::site::page::Page;
use crate::site::parts::signed::SignedView;
use crate::site::parts::validity::Validity;
use crate::site::parts::{Link, SignatoryView};
use crate::site::scene::{Local, Scene};
use crate::site::search::{Kind, Record};
use crate::site::share::Share;

/// What an agreement's page shows.
#[derive(Debug, Serialize)]
struct View {
    title: String,
    validity: Validity,
    version: u32,
    case_numbers: Vec<(String, String)>,
    replaces: Option<Link>,
    replaced_by: Option<Link>,
    /// Whether the one that replaces it is a proposal or lies ahead.
    replaced_later: bool,
    background: Html,
    purposes: Vec<String>,
    areas: Vec<String>,
    joint_picture: Html,
    situation: Link,
    problems: Vec<ProblemEntry>,
    commitments: Vec<Commitments>,
    plans: Vec<PlanEntry>,
    promises: Vec<PromiseEntry>,
    documentation: Html,
    follow_up: Html,
    shortfall: Html,
    /// Whether the page says that the agreement is not legally binding: always, unless the text above has said it in the same words.
    binding_clause: bool,
    secrecy: Option<Html>,
    signatories: Vec<SignatoryView>,
    /// The file that was signed; what is made of the content is then a copy.
    signed: Option<SignedView>,
    pdf: String,
}

#[derive(Debug, Serialize)]
struct ProblemEntry {
    link: Link,
    location: String,
    reason: Html,
}

/// What one party commits itself to in one part.
#[derive(Debug, Serialize)]
struct Commitments {
    part: u8,
    party: String,
    texts: Vec<String>,
}

#[derive(Debug, Serialize)]
struct PromiseEntry {
    link: Link,
    tag: Option<String>,
}

#[derive(Debug, Serialize)]
struct PlanEntry {
    link: Link,
    goal: String,
}

/// The pages of all agreements.
pub fn pages<'a>(local: Local<'a>) -> impl Iterator<Item = Page<'a>> {
    local.partnership.agreements.entries().map(move |(reference, agreement)| {
        let address = address::agreement(local.id(), &agreement.id);
        Page::new(address.clone(), "agreement.html", move || {
            let description = agreement.background.plain();
            let frame = Frame::of_partnership(&local, &address, &agreement.title, &description).shared(Share::of_page(
                local.scene,
                &address,
                &agreement.title,
                &description,
            ));
            let validity = local.agreement_validity(agreement).sentence();
            let found = Record::of_partnership(&local, Kind::Agreement).noted(&validity);
            (frame.of_record(local.scene, &agreement.place).found(found), view(local, reference, agreement))
        })
    })
}

fn view(local: Local<'_>, reference: Ref<Agreement>, agreement: &Agreement) -> View {
    let scene = local.scene;
    let partnership = local.partnership;
    let to = |other: &Agreement| Link::new(scene.href(&address::agreement(local.id(), &other.id)), &other.title);
    let situation = &partnership.situations[agreement.situation];
    let is_this = |other: &Agreement| other.id == agreement.id;
    let successor = partnership
        .agreements
        .iter()
        .find(|other| other.replaces.is_some_and(|replaced| is_this(&partnership.agreements[replaced])));
    View {
        title: agreement.title.clone(),
        validity: local.agreement_validity(agreement),
        version: agreement.version,
        case_numbers: agreement.case_numbers.iter().map(|(party, case)| (local.party(*party), case.clone())).collect(),
        replaces: agreement.replaces.map(|other| to(&partnership.agreements[other])),
        replaced_by: successor.map(to),
        replaced_later: successor
            .map(|other| local.agreement_validity(other))
            .is_some_and(|v| v.signed.is_none() || v.coming),
        background: scene.prose(&agreement.background, 3, "bakgrund"),
        purposes: agreement.purposes.clone(),
        areas: agreement.areas.clone(),
        joint_picture: scene.prose(&agreement.joint_picture, 3, "problembild"),
        situation: Link::new(scene.href(&address::situation(local.id(), &situation.id)), &situation.title),
        problems: agreement
            .problems
            .iter()
            .map(|problem| &partnership.problems[**problem])
            .map(|problem| ProblemEntry {
                link: Link::new(local.problem_href(problem), &problem.title),
                location: problem.location.clone(),
                reason: scene.prose(&problem.prioritisation.reason, 4, &format!("skal-{}", problem.id)),
            })
            .collect(),
        commitments: commitments(local, agreement),
        plans: agreement
            .plans
            .iter()
            .map(|plan| &partnership.plans[*plan])
            .map(|plan| PlanEntry {
                link: Link::new(scene.href(&address::plan(local.id(), &plan.id)), &plan.title),
                goal: plan.overall_goal.text.value.clone(),
            })
            .collect(),
        promises: partnership
            .promises
            .iter()
            .filter(|promise| is_this(&partnership.agreements[promise.agreement]))
            .map(|promise| PromiseEntry {
                link: Link::new(scene.href(&address::promise(local.id(), &promise.id)), &promise.title),
                tag: local.promise_validity(promise).tag,
            })
            .collect(),
        documentation: scene.prose(&agreement.documentation, 3, "dokumentation"),
        follow_up: scene.prose(&agreement.follow_up, 3, "uppfoljning"),
        shortfall: scene.prose(&agreement.shortfall, 3, "brist"),
        binding_clause: !says_not_binding(scene, agreement),
        secrecy: scene.optional_prose(agreement.secrecy.as_ref(), 3, "sekretess"),
        signatories: local.signatories(&agreement.signatories),
        signed: local.signed(SignedSubject::Agreement(reference)),
        pdf: scene.href(&address::agreement_pdf(local.id(), &agreement.id)),
    }
}

/// Whether the agreement's own text says in the very words of the clause that it is not legally binding.
fn says_not_binding(scene: &Scene<'_>, agreement: &Agreement) -> bool {
    let clause = scene.word("site-agreement-not-binding");
    [&agreement.background, &agreement.joint_picture, &agreement.shortfall]
        .into_iter()
        .any(|text| text.plain().contains(&clause))
}

/// The commitments by part and party, in the order in which each is first named.
fn commitments(local: Local<'_>, agreement: &Agreement) -> Vec<Commitments> {
    let mut groups: Vec<Commitments> = Vec::new();
    for commitment in &agreement.commitments {
        let party = local.party(commitment.party);
        match groups.iter_mut().find(|group| group.part == commitment.part && group.party == party) {
            Some(group) => group.texts.push(commitment.text.clone()),
            None => groups.push(Commitments { part: commitment.part, party, texts: vec![commitment.text.clone()] }),
        }
    }
    groups.sort_by_key(|group| group.part);
    groups
}
