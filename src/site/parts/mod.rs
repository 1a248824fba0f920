//! Parts of views that several page types share: dates, links, contacts, people. Each is a public form of something in the
//! model: plain words, ready to be shown.

pub mod figures;
pub mod goal;
pub mod marker;
pub mod measure;
pub mod problem;
pub mod release;
pub mod standing;
pub mod strip;
pub mod walk;

use jiff::civil::Date;
use serde::Serialize;

use super::scene::{Local, Scene};
use crate::model::partnership::{Contact, Responsible, Signatory};
use crate::model::period::Period;

/// A day: for machines and for people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Day {
    /// `2026-04-21`.
    pub iso: String,
    /// "21 april 2026".
    pub text: String,
}

/// From one day to another.
#[derive(Debug, Clone, Serialize)]
pub struct Span {
    from: Day,
    to: Day,
}

/// A link with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Link {
    /// Where it leads.
    pub href: String,
    /// What it is called.
    pub text: String,
}

impl Link {
    /// A link with its words.
    #[must_use]
    pub fn new(href: String, text: &str) -> Self {
        Self { href, text: text.to_owned() }
    }
}

/// A public contact.
#[derive(Debug, Clone, Serialize)]
pub struct ContactView {
    name: String,
    function: String,
    email: String,
    phone: Option<Link>,
}

impl ContactView {
    /// The contact of a party or of the site's publisher.
    #[must_use]
    pub fn new(name: &str, contact: &Contact) -> Self {
        let phone = contact.phone.as_ref().map(|phone| {
            let digits: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
            Link::new(format!("tel:{digits}"), &unbroken(phone))
        });
        Self { name: name.to_owned(), function: contact.function.clone(), email: contact.email.clone(), phone }
    }
}

/// A phone number that does not break across lines: its spaces and hyphens are of the kind that holds together.
#[must_use]
pub fn unbroken(phone: &str) -> String {
    phone.replace(' ', "\u{a0}").replace('-', "\u{2011}")
}

/// Who answers for something: a function at a party.
#[derive(Debug, Clone, Serialize)]
pub struct Answer {
    party: String,
    function: String,
    email: Option<String>,
}

/// Who signs.
#[derive(Debug, Clone, Serialize)]
pub struct SignatoryView {
    name: String,
    role: String,
    party: String,
}

impl Scene<'_> {
    /// A day.
    #[must_use]
    pub fn day(&self, date: Date) -> Day {
        Day { iso: date.to_string(), text: self.locale.date(date) }
    }

    /// A period.
    #[must_use]
    pub fn span(&self, period: Period) -> Span {
        Span { from: self.day(period.from), to: self.day(period.to) }
    }

    /// A number with as many decimals as it needs.
    #[must_use]
    pub fn number(&self, value: f64) -> String {
        self.locale.plain_number(value)
    }
}

impl Local<'_> {
    /// Who answers.
    #[must_use]
    pub fn answer(&self, responsible: &Responsible) -> Answer {
        Answer {
            party: self.party(responsible.party),
            function: responsible.function.clone(),
            email: responsible.email.clone(),
        }
    }

    /// Who signs.
    #[must_use]
    pub fn signatories(&self, signatories: &[Signatory]) -> Vec<SignatoryView> {
        signatories
            .iter()
            .map(|s| SignatoryView { name: s.name.clone(), role: s.role.clone(), party: self.party(s.party) })
            .collect()
    }
}
