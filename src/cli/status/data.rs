//! The status for machines. Its shape is described in `docs/status.md`: keys may be added, none is renamed or given another meaning.

use jiff::civil::Date;
use serde::Serialize;

use crate::model::Site;
use crate::model::clock::Clock;
use crate::model::partnership::{Partnership, Subject};
use crate::model::period::Quarter;
use crate::model::status::{AgreementClock, Figures, Preliminary, Report, State, Status, Unsigned};

/// The name of this shape.
const FORMAT: &str = "lofte-status-1";

/// The status of a site.
#[derive(Serialize)]
pub struct Data<'a> {
    format: &'static str,
    today: String,
    quarter: String,
    /// How many things are late in all.
    late: usize,
    /// How many errors the content has; with any, something may be left out.
    errors: usize,
    next_release: Release<'a>,
    partnerships: Vec<PartnershipData<'a>>,
}

#[derive(Serialize)]
struct Release<'a> {
    quarter: String,
    date: String,
    time: String,
    zone: String,
    /// The exact moment, with its distance to universal time.
    moment: Option<String>,
    days_left: i32,
    moved: Option<Moved<'a>>,
}

#[derive(Serialize)]
struct Moved<'a> {
    from: String,
    reason: &'a str,
}

#[derive(Serialize)]
struct PartnershipData<'a> {
    id: &'a str,
    name: &'a str,
    late: usize,
    reports: Vec<ReportData<'a>>,
    clocks: Vec<ClockData<'a>>,
    unsigned: Vec<UnsignedData<'a>>,
    preliminary: Vec<PreliminaryData<'a>>,
}

#[derive(Serialize)]
struct ReportData<'a> {
    quarter: String,
    subject: &'static str,
    id: &'a str,
    title: &'a str,
    state: &'static str,
    due: String,
    days_left: i32,
    responsible: Vec<ResponsibleData<'a>>,
    submitted: Option<String>,
    approved: Option<String>,
    approved_late: bool,
    waits_for: Vec<&'static str>,
    disputed: bool,
}

#[derive(Serialize)]
struct ResponsibleData<'a> {
    party: &'a str,
    functions: Vec<&'a str>,
}

#[derive(Serialize)]
struct ClockData<'a> {
    kind: &'static str,
    id: Option<&'a str>,
    title: Option<&'a str>,
    authority: &'static str,
    /// When it was last done; `None` for what has a last day.
    since: Option<String>,
    runs_out: Option<String>,
    days_left: Option<i32>,
    state: &'static str,
}

#[derive(Serialize)]
struct UnsignedData<'a> {
    kind: &'static str,
    id: &'a str,
    title: &'a str,
    valid_from: String,
    valid_to: String,
}

#[derive(Serialize)]
struct PreliminaryData<'a> {
    kind: &'static str,
    id: &'a str,
    title: &'a str,
    quarter: Option<String>,
    periods: &'a [&'a str],
    since: String,
}

/// The days from one to another; negative when the other has been.
pub fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

/// The status as data.
pub fn of<'a>(site: &'a Site, statuses: &'a [Status<'a>], errors: usize) -> Data<'a> {
    let today = site.today();
    Data {
        format: FORMAT,
        today: today.to_string(),
        quarter: Quarter::of(today).to_string(),
        late: statuses.iter().map(Status::late).sum(),
        errors,
        next_release: release(site),
        partnerships: statuses.iter().map(|status| partnership(status, today)).collect(),
    }
}

fn release(site: &Site) -> Release<'_> {
    let rule = &site.release;
    let quarter = rule.latest_released(&site.now).next();
    let date = rule.date(quarter);
    Release {
        quarter: quarter.to_string(),
        date: date.to_string(),
        time: rule.time.strftime("%H:%M").to_string(),
        zone: rule.zone.iana_name().unwrap_or_default().to_owned(),
        moment: rule.moment(quarter).map(|moment| moment.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()),
        days_left: days_between(site.today(), date),
        moved: rule
            .moved(quarter)
            .map(|moved| Moved { from: rule.ordinary_date(quarter).to_string(), reason: &moved.reason }),
    }
}

fn partnership<'a>(status: &'a Status<'a>, today: Date) -> PartnershipData<'a> {
    let Status { partnership, reports, clocks, agreement, ending, unsigned, preliminary } = status;
    let law = clocks.iter().map(|clock| {
        let end = clock.runs_out();
        ClockData {
            kind: clock.of.key(),
            id: Some(clock.id),
            title: Some(clock.title),
            authority: "LAG 2023:196 § 6",
            since: Some(clock.since.to_string()),
            runs_out: Some(end.to_string()),
            days_left: Some(days_between(today, end)),
            state: clock.clock.key(),
        }
    });
    let ending = ending.iter().map(|promise| ClockData {
        kind: "promise",
        id: Some(&promise.id),
        title: Some(&promise.title),
        ..until(promise.valid.to, Clock::until(promise.valid.to, today), today)
    });
    PartnershipData {
        id: &partnership.id,
        name: &partnership.name,
        late: status.late(),
        reports: reports.iter().map(|one| report(partnership, one, today)).collect(),
        clocks: law.chain(agreement_data(agreement, today)).chain(ending).collect(),
        unsigned: unsigned.iter().map(unsigned_data).collect(),
        preliminary: preliminary.iter().map(|one| preliminary_data(partnership, one)).collect(),
    }
}

fn report<'a>(partnership: &'a Partnership, report: &'a Report<'a>, today: Date) -> ReportData<'a> {
    let responsible = report.reporters.iter().map(|reporter| ResponsibleData {
        party: partnership.parties.get(reporter.party).map_or("", |party| &party.id),
        functions: reporter.functions.clone(),
    });
    ReportData {
        quarter: report.quarter.to_string(),
        subject: subject(report.subject),
        id: report.id,
        title: report.title,
        state: report.state.key(),
        due: report.due.to_string(),
        days_left: days_between(today, report.due),
        responsible: responsible.collect(),
        submitted: report.submitted.map(|day| day.to_string()),
        approved: report.approved.map(|day| day.to_string()),
        approved_late: report.state == State::Approved && report.came_late().is_some(),
        waits_for: report.waits_for.iter().map(|kind| kind.key()).collect(),
        disputed: report.disputed,
    }
}

/// The stable name of the kind of subject.
pub fn subject(subject: Subject) -> &'static str {
    match subject {
        Subject::Promise(_) => "promise",
        Subject::Plan(_) => "plan",
    }
}

fn until<'a>(end: Date, clock: Clock, today: Date) -> ClockData<'a> {
    ClockData {
        kind: "agreement",
        id: None,
        title: None,
        authority: "BRÅ 2016",
        since: None,
        runs_out: Some(end.to_string()),
        days_left: Some(days_between(today, end)),
        state: clock.key(),
    }
}

fn agreement_data<'a>(agreement: &AgreementClock<'a>, today: Date) -> Option<ClockData<'a>> {
    Some(match agreement {
        AgreementClock::InForce { agreement, clock } => ClockData {
            id: Some(&agreement.id),
            title: Some(&agreement.title),
            ..until(agreement.valid.to, *clock, today)
        },
        AgreementClock::None(Some(ended)) => {
            ClockData { id: Some(&ended.id), title: Some(&ended.title), ..until(ended.valid.to, Clock::Late, today) }
        }
        AgreementClock::None(None) => {
            ClockData { runs_out: None, days_left: None, state: "absent", ..until(today, Clock::InTime, today) }
        }
        AgreementClock::Unknown => return None,
    })
}

fn unsigned_data<'a>(unsigned: &Unsigned<'a>) -> UnsignedData<'a> {
    let (kind, id, title) = match *unsigned {
        Unsigned::Agreement(agreement) => ("agreement", &agreement.id, &agreement.title),
        Unsigned::Promise(promise) => ("promise", &promise.id, &promise.title),
    };
    let valid = unsigned.valid();
    UnsignedData { kind, id, title, valid_from: valid.from.to_string(), valid_to: valid.to.to_string() }
}

fn preliminary_data<'a>(partnership: &'a Partnership, preliminary: &'a Preliminary<'a>) -> PreliminaryData<'a> {
    let (kind, id, title, quarter) = match preliminary.of {
        Figures::Statistic { title, situation } => ("statistic", situation, title, None),
        Figures::Report { subject: of, quarter } => {
            let (id, title) = named(partnership, of);
            (subject(of), id, title, Some(quarter.to_string()))
        }
    };
    let since = preliminary.since.to_string();
    PreliminaryData { kind, id, title, quarter, periods: &preliminary.periods, since }
}

/// The id and the title of a subject; empty where its own file could not be read.
pub fn named(partnership: &Partnership, subject: Subject) -> (&str, &str) {
    let found = match subject {
        Subject::Promise(of) => partnership.promises.get(of).map(|promise| (&*promise.id, &*promise.title)),
        Subject::Plan(of) => partnership.plans.get(of).map(|plan| (&*plan.id, &*plan.title)),
    };
    found.unwrap_or_default()
}
