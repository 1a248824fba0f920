//! A small site for the unit tests of documents: one of each record, two of those that come in groups.

use std::sync::Arc;

use jiff::civil::{Date, Weekday, date, time};
use jiff::tz::TimeZone;

use crate::model::agreement::{Agreement, Commitment};
use crate::model::follow_up::*;
use crate::model::marker::{Effect, Execution};
use crate::model::partnership::*;
use crate::model::period::{Period, Quarter};
use crate::model::plan::*;
use crate::model::problem::*;
use crate::model::promise::{CitizenPromise, Measure};
use crate::model::reference::{Ref, Table};
use crate::model::release::ReleaseRule;
use crate::model::series::{Figure, FigureState, Row, Series};
use crate::model::situation::{CrimeCategory, SituationReport, Source, Statistic};
use crate::model::{Accessibility, Colour, Compliance, Site};
use crate::place::{Place, Placed};
use crate::prose::{Block, Inline, Prose};

/// A name that only an internal edition may print.
pub const INTERNAL_NAME: &str = "Maja Påhittsson";
/// A phone number that only an internal edition may print.
pub const INTERNAL_PHONE: &str = "0555-99 88 77";

const PERIOD: Period = Period { from: date(2026, 1, 1), to: date(2026, 12, 31) };
const QUARTER: Quarter = Quarter { year: 2026, number: 1 };

fn place() -> Place {
    Place::file(Arc::from("prov.yaml"))
}

fn placed<T>(value: T) -> Placed<T> {
    Placed::new(value, place())
}

/// A text of one paragraph.
pub fn prose(text: &str) -> Prose {
    let content = vec![Inline::Text { text: text.to_owned() }];
    Prose { blocks: vec![Block::Paragraph { content }], notes: Vec::new() }
}

fn responsible(party: usize) -> Responsible {
    Responsible { party: Ref::new(party), function: "Samordnaren".into(), email: Some("prov@prov.example".into()) }
}

fn internal() -> Option<InternalContact> {
    Some(InternalContact { name: Some(INTERNAL_NAME.into()), phone: Some(INTERNAL_PHONE.into()), email: None })
}

fn party(id: &str, name: &str, kind: PartyKind) -> Option<Party> {
    let contact = Contact { function: "Växeln".into(), email: format!("{id}@prov.example"), phone: None };
    Some(Party { id: id.into(), name: name.into(), kind, contact, internal_contact: internal() })
}

fn signatories() -> Vec<Signatory> {
    let signatory =
        |name: &str, role: &str, party| Signatory { name: name.into(), role: role.into(), party: Ref::new(party) };
    vec![
        signatory("Alva Exempelsson", "Kommunstyrelsens ordförande", 0),
        signatory("Sixten Provlund", "Lokalpolisområdeschef", 1),
    ]
}

fn situation() -> SituationReport {
    let figure = |value, state| Some(Figure { value, state });
    let row = |name: &str, values| Row { name: name.into(), values };
    let series = Series {
        row_title: "plats".into(),
        periods: vec!["2023".into(), "2024".into(), "2025".into()],
        rows: vec![
            row("Torget", vec![figure(40.0, FigureState::Final), None, figure(31.0, FigureState::Preliminary)]),
            row("Hela kommunen", vec![figure(90.0, FigureState::Final), figure(88.0, FigureState::Revised), None]),
        ],
    };
    let statistic = Statistic {
        id: "stold".into(),
        title: "Anmälda stölder".into(),
        unit: "per år".into(),
        source: 0,
        category: CrimeCategory::Vehicle,
        reference: Some(1),
        decimals: 0,
        comment: Some(prose("Siffrorna är påhittade.")),
        series,
        file: "prov/data/stold.csv".into(),
    };
    SituationReport {
        id: "2025".into(),
        title: "Lägesbild 2025".into(),
        adopted: date(2025, 11, 4),
        period: PERIOD,
        sources: vec![Source {
            id: "polisen".into(),
            name: "Polisens statistik".into(),
            strengths: "Lång serie.".into(),
            weaknesses: "Bara det som anmäls.".into(),
            address: Some("https://statistik.example/brott".into()),
        }],
        statistics: vec![statistic],
        mapping: prose("Det stjäls cyklar på torget."),
        other_information: prose("Handlarna säger detsamma."),
        analysis: prose("Torget är platsen."),
        patterns: None,
        place: place(),
    }
}

fn problem() -> Problem {
    let cause = |id: &str, number: &str, depth, parent| Cause {
        id: id.into(),
        number: number.into(),
        text: "Cyklar står olåsta".into(),
        perspective: Perspective::Victim,
        depth,
        parent,
    };
    Problem {
        id: "stold".into(),
        title: "Cykelstölder".into(),
        location: "Torget".into(),
        category: CrimeCategory::Vehicle,
        situation: Ref::new(0),
        prioritisation: Prioritisation {
            order: Some(1),
            reason: prose("Det går att påverka."),
            assessment: [Assessment::Yes; 6],
        },
        causes: vec![cause("o1", "1", 0, None), cause("o1a", "1.1", 1, Some(0))],
        hypotheses: vec![Hypothesis {
            id: "h1".into(),
            cause: 1,
            assumption: "Olåsta cyklar stjäls först.".into(),
            test: "Räkna.".into(),
            outcome: Outcome::Untested,
            result: None,
        }],
        description: prose("Varje vecka försvinner cyklar."),
        place: place(),
    }
}

fn goal(id: &str) -> Goal {
    Goal {
        id: id.into(),
        text: placed("Minska cykelstölderna från 40 till 30.".into()),
        kind: Some(GoalKind::Effect),
        crime: Some("cykelstöld".into()),
        location: Some("Torget".into()),
        baseline: Some(40.0),
        baseline_period: Some("2025".into()),
        target: Some(30.0),
        unit: Some("stölder per år".into()),
        deadline: Some(placed(date(2026, 12, 31))),
        method: Some("Polisens statistik.".into()),
        accepted_by: vec![Ref::new(0)],
        place: place(),
    }
}

fn action(id: &str, works_with: usize) -> Action {
    let day = |month, day| placed(date(2026, month, day));
    Action {
        id: id.into(),
        title: "Sätt upp cykelställ".into(),
        causes: vec![CauseRef { problem: Ref::new(0), cause: 1 }],
        goals: vec![0],
        kind: ActionKind::Situational,
        mode: ActionMode::OneOff,
        steps: vec!["Mät.".into(), "Montera.".into()],
        order: Some(1),
        responsible: responsible(0),
        partners: vec![Ref::new(1)],
        internal_contact: internal(),
        documentation: "Foto.".into(),
        planned_by: day(1, 15),
        due: day(3, 1),
        followed_up_by: day(5, 1),
        completed: None,
        works_with: vec![works_with],
        stands_in_for: None,
        place: place(),
    }
}

fn plan() -> ActionPlan {
    ActionPlan {
        id: "torget".into(),
        title: "Åtgärdsplan Torget".into(),
        problems: vec![Ref::new(0)],
        adopted: date(2025, 12, 1),
        version: 1,
        overall_goal: goal("overall"),
        goals: vec![goal("m1")],
        actions: vec![action("a1", 1), action("a2", 0)],
        place: place(),
    }
}

fn agreement() -> Agreement {
    let commitment = |party, part| Commitment { party: Ref::new(party), part, text: "Göra sin del.".into() };
    Agreement {
        id: "2026".into(),
        title: "Samverkansöverenskommelse 2026".into(),
        case_numbers: vec![(Ref::new(0), "KS 2025/1".into())],
        version: 1,
        valid: PERIOD,
        valid_place: place(),
        replaces: None,
        situation: Ref::new(0),
        problems: vec![placed(Ref::new(0))],
        purposes: vec!["Minska stölderna.".into()],
        areas: vec!["Torget".into()],
        commitments: vec![commitment(0, 1), commitment(1, 2)],
        plans: vec![Ref::new(0)],
        signatories: signatories(),
        signed: Some(placed(date(2025, 12, 10))),
        background: prose("Bakgrunden."),
        joint_picture: prose("Bilden."),
        documentation: prose("Så dokumenteras arbetet."),
        follow_up: prose("Så följs det upp."),
        shortfall: prose("Då tas det upp."),
        secrecy: None,
        place: place(),
    }
}

fn promise() -> CitizenPromise {
    CitizenPromise {
        id: "cyklar".into(),
        title: "Tryggare cyklar".into(),
        wording: "Vi lovar att sätta upp cykelställ.".into(),
        agreement: Ref::new(0),
        actions: vec![ActionRef { plan: Ref::new(0), action: 0 }],
        goals: vec![GoalRef { plan: Ref::new(0), goal: 0 }],
        valid: PERIOD,
        valid_place: place(),
        measures: vec![Measure {
            id: "l1".into(),
            text: "Kommunen sätter upp ställ.".into(),
            party: Ref::new(0),
            count: 12.0,
            unit: "ställ".into(),
            deadline: placed(date(2026, 6, 30)),
        }],
        dialogues: Vec::new(),
        knowledge: Some(prose("Vi vet det här.")),
        equality: None,
        responsible: responsible(0),
        signatories: signatories(),
        signed: None,
        introduction: prose("Inledningen."),
        situation: prose("Situationen."),
        effects: prose("Effekterna."),
        follow_up: prose("Uppföljningen."),
        place: place(),
    }
}

fn follow_up(subject: Subject, findings: Findings) -> FollowUp {
    FollowUp {
        quarter: QUARTER,
        subject,
        submitted: placed(date(2026, 4, 9)),
        submitted_by: responsible(1),
        summary: "Det gick bra.".into(),
        findings,
        measurements: Vec::new(),
        rationale: prose("Därför."),
        deviations: None,
        side_effects: None,
        success_factors: None,
        proposals: None,
        hours: Some(12.5),
        cost: Some(4_000.0),
        corrections: Vec::new(),
        place: place(),
    }
}

fn follow_ups() -> Vec<FollowUp> {
    let judgement = || Judgement { execution: Execution::Full, effect: Effect::Good, stated: None };
    let promise = PromiseFindings {
        judgement: judgement(),
        mechanism: None,
        next_measurement: None,
        performances: vec![Performance { measure: 0, planned: 6.0, performed: 5.0 }],
        party_judgements: Vec::new(),
    };
    let finding = |action| ActionFinding {
        action,
        judgement: judgement(),
        rationale: "Ställen är på plats.".into(),
        planned: Some(6.0),
        performed: Some(5.0),
    };
    vec![
        follow_up(Subject::Promise(Ref::new(0)), Findings::Promise(promise)),
        follow_up(Subject::Plan(Ref::new(0)), Findings::Plan(vec![finding(0), finding(1)])),
    ]
}

/// The site on a given day at noon; the first quarter of 2026 is released on 21 April.
pub fn site(today: Date) -> Site {
    let group = || Group { name: None, mission: "Leder.".into(), members: vec!["Chefen".into()] };
    let partnership = Partnership {
        id: "prov".into(),
        name: "Provby".into(),
        introduction: prose("Ingressen."),
        municipality: Municipality { name: "Provby kommun".into(), county: "Provlän".into(), inhabitants: 9_000 },
        police_area: "Lokalpolisområde Provby".into(),
        parties: Table::new(vec![
            party("kommunen", "Provby kommun", PartyKind::Municipality),
            party("polisen", "Polisen, lokalpolisområde Provby", PartyKind::Police),
        ]),
        organisation: Organisation {
            steering: group(),
            preparatory: group(),
            working: Vec::new(),
            council: None,
            coordination: vec![responsible(0)],
        },
        situations: Table::new(vec![Some(situation())]),
        problems: Table::new(vec![Some(problem())]),
        agreements: Table::new(vec![Some(agreement())]),
        plans: Table::new(vec![Some(plan())]),
        promises: Table::new(vec![Some(promise())]),
        dialogues: Table::default(),
        walks: Table::default(),
        communication: Vec::new(),
        steps: None,
        follow_ups: follow_ups(),
        pages: Vec::new(),
        place: place(),
    };
    let zone = TimeZone::UTC;
    Site {
        title: "Prov".into(),
        base: "https://prov.example".into(),
        languages: vec!["sv".into()],
        description: "Ett prov.".into(),
        publisher: "Provby kommun".into(),
        organisation_number: None,
        contact: Contact { function: "Växeln".into(), email: "prov@prov.example".into(), phone: None },
        release: ReleaseRule {
            weekday: Weekday::Tuesday,
            nth: 3,
            time: time(8, 0, 0, 0),
            zone: zone.clone(),
            exceptions: Vec::new(),
        },
        accent: Colour { red: 29, green: 79, blue: 124 },
        logo: None,
        fictional: None,
        demonstration_date: None,
        accessibility: Accessibility {
            status: Compliance::Partial,
            assessed: None,
            method: "Egen granskning.".into(),
            updated: date(2026, 1, 1),
            shortcomings: Vec::new(),
        },
        pages: Vec::new(),
        partnerships: vec![partnership],
        now: today.at(12, 0, 0, 0).to_zoned_datetime(zone).expect("noon exists in UTC"),
    }
}
