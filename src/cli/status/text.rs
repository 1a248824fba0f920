//! The status for people: what is late first, then the release that comes, then what runs out.

use jiff::civil::Date;

use crate::locale::{Argument, Locale};
use crate::model::Site;
use crate::model::clock::Clock;
use crate::model::partnership::{Partnership, PartyKind};
use crate::model::period::Quarter;
use crate::model::results::Reporter;
use crate::model::status::{AgreementClock, Figures, LawClock, Preliminary, Report, State, Status, Unsigned};

use super::data::{days_between, named, subject};
use super::paint::{Ink, paint};
use super::table::{Row, draw};

/// Writes the status. `quiet` leaves only what is late.
pub fn write(site: &Site, statuses: &[Status<'_>], quiet: bool, locale: &Locale, colours: bool) -> String {
    let writer = Writer { site, today: site.today(), locale, colours };
    let mut text = if quiet { String::new() } else { writer.head() };
    for status in statuses.iter().filter(|status| !quiet || status.late() > 0) {
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&writer.partnership(status, quiet));
    }
    text
}

struct Writer<'a> {
    site: &'a Site,
    today: Date,
    locale: &'a Locale,
    colours: bool,
}

impl Writer<'_> {
    fn say(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.locale.say(key, arguments)
    }

    fn dated(&self, key: &str, day: Date) -> String {
        self.say(key, &[("date", self.locale.date(day).into())])
    }

    fn quarter(&self, key: &str, quarter: Quarter) -> String {
        self.say(key, &[("number", quarter.number.to_string().into()), ("year", quarter.year.to_string().into())])
    }

    /// "om 57 dagar", "för 2 dagar sedan".
    fn distance(&self, day: Date) -> String {
        let days = days_between(self.today, day);
        let key = if days < 0 { "status-ago" } else { "status-ahead" };
        let count = usize::try_from(days.unsigned_abs()).unwrap_or(usize::MAX);
        self.say(key, &[("count", count.into())])
    }

    fn head(&self) -> String {
        let rule = &self.site.release;
        let next = rule.latest_released(&self.site.now).next();
        let date = rule.date(next);
        let now = self.say(
            "status-now",
            &[
                ("date", self.locale.date(self.today).into()),
                ("quarter", self.quarter("quarter", Quarter::of(self.today)).into()),
            ],
        );
        let release = self.say(
            "status-next",
            &[
                ("quarter", self.quarter("quarter", next).into()),
                ("weekday", self.locale.weekday(date).into()),
                ("date", self.locale.date(date).into()),
                ("time", self.locale.time(rule.time).into()),
                ("zone", rule.zone.iana_name().unwrap_or_default().into()),
                ("left", self.distance(date).into()),
            ],
        );
        let mut text = format!("{}\n{release}\n", paint(&now, Ink::Heading, self.colours));
        if let Some(moved) = rule.moved(next) {
            let from = self.locale.date(rule.ordinary_date(next));
            let moved = self.say("status-moved", &[("date", from.into()), ("reason", (&moved.reason).into())]);
            text.push_str(&paint(&moved, Ink::Quiet, self.colours));
            text.push('\n');
        }
        text
    }

    fn partnership(&self, status: &Status<'_>, quiet: bool) -> String {
        let late = status.late();
        let name = status.partnership.name.as_str();
        let title = self.say("status-count", &[("name", name.into()), ("count", late.into())]);
        let line = "─".repeat(title.chars().count());
        let ink = if late > 0 { Ink::Late } else { Ink::Heading };
        let mut text = format!("{}\n{}\n", paint(&title, ink, self.colours), paint(&line, Ink::Quiet, self.colours));
        self.section(&mut text, &self.locale.word("status-late"), Ink::Late, &self.late(status));
        if quiet {
            return text;
        }
        let next = self.site.release.latest_released(&self.site.now).next();
        self.coming(&mut text, status, next);
        self.latest(&mut text, status, next.previous());
        self.section(&mut text, &self.locale.word("status-unreadable"), Ink::Soon, &self.unreadable(status));
        self.section(&mut text, &self.locale.word("status-times"), Ink::Heading, &self.times(status));
        let unsigned: Vec<Row> = status.unsigned.iter().map(|one| self.unsigned(one)).collect();
        self.section(&mut text, &self.locale.word("status-unsigned"), Ink::Heading, &unsigned);
        let preliminary: Vec<Row> =
            status.preliminary.iter().map(|one| self.preliminary(status.partnership, one)).collect();
        self.section(&mut text, &self.locale.word("status-preliminary"), Ink::Heading, &preliminary);
        text
    }

    /// A heading and its rows; nothing where there are none.
    fn section(&self, text: &mut String, title: &str, ink: Ink, rows: &[Row]) {
        if !rows.is_empty() {
            text.push_str(&format!("\n{}\n{}", paint(title, ink, self.colours), draw(rows, self.colours)));
        }
    }

    /// What is late, the oldest first.
    fn late(&self, status: &Status<'_>) -> Vec<Row> {
        let mut late: Vec<(Date, Row)> = Vec::new();
        for report in status.reports.iter().filter(|report| report.state == State::Late) {
            let mut below = vec![self.why(report)];
            if report.submitted.is_none() {
                below.extend(self.who(status.partnership, &report.reporters));
            }
            let row = self.dated_row(report.due, Ink::Late, self.kind(report), self.titled(report));
            late.push((report.due, row.below(below)));
        }
        for clock in status.clocks.iter().filter(|clock| clock.clock == Clock::Late) {
            late.push((clock.runs_out(), self.clock(clock)));
        }
        if let AgreementClock::None(Some(ended)) = status.agreement {
            let kind = self.locale.word("status-kind-agreement");
            let row = self.dated_row(ended.valid.to, Ink::Late, kind, ended.title.clone());
            late.push((ended.valid.to, row.below(vec![self.locale.word("status-clock-agreement-over")])));
        }
        late.sort_by_key(|(day, _)| *day);
        late.into_iter().map(|(_, row)| row).collect()
    }

    /// The quarter that is released next, report by report.
    fn coming(&self, text: &mut String, status: &Status<'_>, quarter: Quarter) {
        let title = self.of_quarter("status-coming", quarter);
        let rows: Vec<Row> = status
            .reports
            .iter()
            .filter(|report| report.quarter == quarter)
            .map(|report| self.report(status.partnership, report))
            .collect();
        if rows.is_empty() {
            let nothing = self.locale.word("status-nothing-due");
            text.push_str(&format!("\n{}\n  {nothing}\n", paint(&title, Ink::Heading, self.colours)));
        }
        self.section(text, &title, Ink::Heading, &rows);
    }

    /// The quarter that was released last: how many reports are approved, and which of them came late or are judged differently.
    fn latest(&self, text: &mut String, status: &Status<'_>, quarter: Quarter) {
        let reports: Vec<&Report<'_>> = status.reports.iter().filter(|report| report.quarter == quarter).collect();
        let approved = reports.iter().filter(|report| report.state == State::Approved).count();
        let counts = [("approved", approved.into()), ("all", reports.len().into())];
        let title = self.of_quarter("status-latest", quarter);
        let said = self.say("status-approved-of", &counts);
        text.push_str(&format!("\n{}\n  {said}\n", paint(&title, Ink::Heading, self.colours)));
        let notable = |report: &&&Report<'_>| {
            report.state == State::Approved && (report.disputed || report.came_late().is_some())
        };
        let rows: Vec<Row> =
            reports.iter().filter(notable).map(|report| self.report(status.partnership, report)).collect();
        text.push_str(&draw(&rows, self.colours));
    }

    fn of_quarter(&self, key: &str, quarter: Quarter) -> String {
        let date = self.locale.date(self.site.release.date(quarter));
        self.say(key, &[("quarter", self.quarter("quarter-capital", quarter).into()), ("date", date.into())])
    }

    fn report(&self, partnership: &Partnership, report: &Report<'_>) -> Row {
        let (state, ink) = match (report.state, report.approved, report.submitted) {
            (State::Approved, Some(day), _) if report.came_late().is_some() => {
                (self.dated("status-came-late", day), Ink::Soon)
            }
            (State::Approved, Some(day), _) => (self.dated("status-state-approved", day), Ink::Done),
            (State::Reported, _, Some(day)) => (self.dated("status-state-reported", day), Ink::Soon),
            (state, ..) => (self.locale.word(&format!("status-state-{}", state.key())), Ink::Plain),
        };
        let row = Row::new([(state, ink), (self.kind(report), Ink::Plain), (report.title.to_owned(), Ink::Plain)]);
        let mut below = match report.state {
            State::Reported => vec![self.why(report)],
            State::Waiting => self.who(partnership, &report.reporters),
            _ => Vec::new(),
        };
        if report.disputed {
            below.push(self.locale.word("status-disputed"));
        }
        row.below(below)
    }

    fn unreadable(&self, status: &Status<'_>) -> Vec<Row> {
        let unreadable = status.reports.iter().filter(|report| report.state == State::Unreadable);
        unreadable
            .map(|report| Row::new([(self.kind(report), Ink::Plain), (self.titled(report), Ink::Plain)]))
            .collect()
    }

    /// What has time left, the shortest first.
    fn times(&self, status: &Status<'_>) -> Vec<Row> {
        let mut times: Vec<(Date, Row)> = Vec::new();
        for clock in status.clocks.iter().filter(|clock| clock.clock != Clock::Late) {
            times.push((clock.runs_out(), self.clock(clock)));
        }
        let last_day = |day, ink, kind: &str, title: &str| {
            let kind = self.locale.word(&format!("status-kind-{kind}"));
            let row = self.dated_row(day, ink, kind, title.to_owned());
            (day, row.beside(self.locale.word("status-clock-agreement")))
        };
        for promise in &status.ending {
            times.push(last_day(promise.valid.to, Ink::Soon, "promise", &promise.title));
        }
        match status.agreement {
            AgreementClock::InForce { agreement, clock } => {
                times.push(last_day(agreement.valid.to, ink(clock), "agreement", &agreement.title));
            }
            AgreementClock::None(None) => {
                let empty = || (String::new(), Ink::Plain);
                let absent = (self.locale.word("status-clock-agreement-absent"), Ink::Plain);
                let kind = (self.locale.word("status-kind-agreement"), Ink::Plain);
                times.push((Date::MAX, Row::new([empty(), empty(), kind, absent])));
            }
            AgreementClock::None(Some(_)) | AgreementClock::Unknown => {}
        }
        times.sort_by_key(|(day, _)| *day);
        times.into_iter().map(|(_, row)| row).collect()
    }

    fn clock(&self, clock: &LawClock<'_>) -> Row {
        let key = clock.of.key();
        let kind = self.locale.word(&format!("status-kind-{key}"));
        let row = self.dated_row(clock.runs_out(), ink(clock.clock), kind, clock.title.to_owned());
        let said = self.locale.word(&format!("status-clock-{key}"));
        if clock.clock == Clock::Late { row.below(vec![said]) } else { row.beside(said) }
    }

    fn unsigned(&self, unsigned: &Unsigned<'_>) -> Row {
        let (kind, title) = match unsigned {
            Unsigned::Agreement(agreement) => ("status-kind-agreement", &agreement.title),
            Unsigned::Promise(promise) => ("status-kind-promise", &promise.title),
        };
        let valid = unsigned.valid();
        let (from, to) = (self.locale.date(valid.from), self.locale.date(valid.to));
        let ink = if valid.from <= self.today { Ink::Soon } else { Ink::Plain };
        let valid = self.say("status-valid", &[("from", from.into()), ("to", to.into())]);
        Row::new([(self.locale.word(kind), ink), (title.clone(), Ink::Plain)]).beside(valid)
    }

    fn preliminary(&self, partnership: &Partnership, preliminary: &Preliminary<'_>) -> Row {
        let (kind, title) = match preliminary.of {
            Figures::Statistic { title, .. } => ("statistic", title.to_owned()),
            Figures::Report { subject: of, quarter } => {
                (subject(of), self.in_quarter(named(partnership, of).1, quarter))
            }
        };
        let kind = self.locale.word(&format!("status-kind-{kind}"));
        Row::new([(kind, Ink::Plain), (title, Ink::Plain)]).beside(self.locale.list(&preliminary.periods))
    }

    /// A row that begins with a day and how far off it is.
    fn dated_row(&self, day: Date, ink: Ink, kind: String, title: String) -> Row {
        let (date, distance) = (self.locale.date(day), self.distance(day));
        Row::new([(date, ink), (distance, ink), (kind, Ink::Plain), (title, Ink::Plain)])
    }

    fn kind(&self, report: &Report<'_>) -> String {
        self.locale.word(&format!("status-kind-{}", subject(report.subject)))
    }

    fn titled(&self, report: &Report<'_>) -> String {
        self.in_quarter(report.title, report.quarter)
    }

    fn in_quarter(&self, title: &str, quarter: Quarter) -> String {
        let quarter = self.quarter("quarter", quarter);
        self.say("status-of-quarter", &[("title", title.into()), ("quarter", quarter.into())])
    }

    /// Why a report is not approved.
    fn why(&self, report: &Report<'_>) -> String {
        self.locale.word(match report.waits_for.as_slice() {
            [] => "status-no-report",
            [PartyKind::Municipality] => "status-waits-municipality",
            [PartyKind::Police] => "status-waits-police",
            _ => "status-waits-both",
        })
    }

    /// Who is to report: a line for each party.
    fn who(&self, partnership: &Partnership, reporters: &[Reporter<'_>]) -> Vec<String> {
        let line = |reporter: &Reporter<'_>| {
            let party = partnership.parties.get(reporter.party).map(|party| format!(", {}", party.name));
            format!("{}{}", self.locale.list(&reporter.functions), party.unwrap_or_default())
        };
        reporters.iter().map(line).collect()
    }
}

fn ink(clock: Clock) -> Ink {
    match clock {
        Clock::InTime => Ink::Plain,
        Clock::Soon => Ink::Soon,
        Clock::Late => Ink::Late,
    }
}
