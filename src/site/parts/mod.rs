//! Parts of views that several page types share: dates, links, contacts, people. Each is a public form of something in the
//! model: plain words, ready to be shown.

pub mod aim;
pub mod changes;
pub mod correction;
pub mod course;
pub mod edition;
pub mod figures;
pub mod goal;
pub mod marker;
pub mod measure;
pub mod problem;
pub mod process;
pub mod release;
pub mod signed;
pub mod standing;
pub mod strip;
pub mod validity;
pub mod walk;

use std::borrow::Cow;

use jiff::civil::Date;
use serde::Serialize;

use super::images::Reference;
use super::scene::{Local, Scene};
use crate::model::follow_up::{APPROVING, FollowUp};
use crate::model::partnership::{Contact, Responsible, Signatory, Subject};
use crate::model::period::{Period, Quarter};
use crate::model::results::Reporter;

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

/// An image of the content.
#[derive(Debug, Clone, Serialize)]
pub struct Picture {
    src: String,
    alt: String,
    /// Width and height, where they can be told.
    pub size: Option<(u32, u32)>,
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

/// A sentence from words that may or may not end like one, with a capital at the beginning.
#[must_use]
pub fn sentence(words: &str) -> String {
    let end = if words.ends_with(['.', '!', '?', '…']) { "" } else { "." };
    format!("{}{end}", capitalised(words))
}

/// The words with a capital at the beginning.
#[must_use]
pub fn capitalised(words: &str) -> String {
    crate::tongue::capitalised(words)
}

/// What stands above a title and says what kind of thing it is; nothing where the title says so itself, so that no heading reads
/// "Trygghetsvandring Trygghetsvandring vid torget". Of several words the last one is enough ("Partnership agreement", "Agreement
/// 2027–2028").
#[must_use]
pub fn kicker<'a>(kind: &'a str, title: &str) -> &'a str {
    let [lower_kind, lower_title] = [kind, title].map(|words| crate::tongue::plain(words).to_lowercase());
    let word = lower_kind.split_whitespace().next_back().unwrap_or_default();
    if lower_title.contains(word) { "" } else { kind }
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

    /// An image of the content, with what it shows.
    #[must_use]
    pub fn picture(&self, file: &str, alt: &str) -> Picture {
        let Reference { address, size } = self.image(file);
        Picture { src: self.href(&address), alt: alt.to_owned(), size }
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

    /// Who is to report: "Gatuenheten och Parkenheten, Exempelby kommun", a line for each party.
    #[must_use]
    pub fn reporters(&self, subject: Subject) -> Vec<String> {
        let (locale, reporters) = (self.scene.locale, self.partnership.reporters(subject));
        let line = |one: &Reporter<'_>| {
            let functions: Vec<_> = one
                .functions
                .iter()
                .enumerate()
                .map(|(at, function)| if at == 0 { Cow::Borrowed(*function) } else { locale.within(function) })
                .collect();
            format!("{}, {}", locale.list(&functions), locale.within(&self.party(one.party)))
        };
        reporters.iter().map(line).collect()
    }

    /// Who answers for what is published: "Exempelby kommun och Polisen, lokalpolisområde Exempelby".
    #[must_use]
    pub fn speakers(&self) -> String {
        let of_kind = |kind| self.partnership.parties.iter().filter(move |party| party.kind == kind);
        let names: Vec<&str> = APPROVING.into_iter().flat_map(of_kind).map(|party| party.name.as_str()).collect();
        self.scene.locale.list(&names)
    }

    /// "Rapport saknas. Rapporten skulle ha kommit från …, senast den 27 oktober 2026."
    #[must_use]
    pub fn missing_sentence(&self, subject: Subject, quarter: Quarter) -> String {
        let (scene, word) = (self.scene, self.scene.word("marker-missing"));
        let (who, date) = (self.reporters(subject).join("; "), scene.locale.date(scene.site.release.date(quarter)));
        format!("{word}. {}", scene.say("site-missing-due", &[("who", who.into()), ("date", date.into())]))
    }

    /// The same inside a sentence: "from the streets office, Exempelby Municipality".
    #[must_use]
    pub fn reporters_within(&self, subject: Subject) -> String {
        let lines = self.reporters(subject);
        lines.iter().map(|line| self.scene.locale.within(line)).collect::<Vec<_>>().join("; ")
    }

    /// "Rapporten saknades när resultaten publicerades …", where a report was approved after the release of its quarter.
    #[must_use]
    pub fn came_late(&self, follow_up: &FollowUp) -> Option<String> {
        let scene = self.scene;
        let approved = self.partnership.came_late(follow_up, &scene.site.release)?;
        let released = scene.site.release.date(follow_up.quarter);
        let [released, approved] = [released, approved].map(|day| scene.locale.date(day));
        Some(scene.say("came-late", &[("released", released.into()), ("approved", approved.into())]))
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

#[cfg(test)]
mod tests {
    use super::kicker;

    #[test]
    fn a_title_that_says_its_kind_has_no_kicker() {
        assert_eq!(kicker("Lägesbild", "Gemensam lägesbild 2025"), "");
        assert_eq!(kicker("Partnership agreement", "Agreement 2027–2028"), "");
        assert_eq!(kicker("Lägesbild", "Brott i Norra 2025"), "Lägesbild");
    }
}
