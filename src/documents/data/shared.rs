//! Pieces that every kind of document shows: parties, signatories, markers, dates, texts.

use std::cell::RefCell;

use jiff::civil::Date;
use serde::Serialize;

use crate::locale::{Argument, Locale};
use crate::model::Site;
use crate::model::marker::Marker;
use crate::model::partnership::{Contact, Partnership, Party, Responsible, Signatory};
use crate::model::period::{Period, Quarter, Step};
use crate::model::reference::Ref;
use crate::prose::{Block, Image, Inline, Prose};

/// What data is gathered from, and the images met on the way.
pub struct Context<'a> {
    pub site: &'a Site,
    pub partnership: &'a Partnership,
    pub locale: &'a Locale,
    images: RefCell<Vec<String>>,
}

impl<'a> Context<'a> {
    pub fn new(site: &'a Site, partnership: &'a Partnership, locale: &'a Locale) -> Self {
        Self { site, partnership, locale, images: RefCell::default() }
    }

    /// The images of all texts taken so far, and those noted beside them.
    pub fn images(&self) -> Vec<String> {
        self.images.borrow().clone()
    }

    /// Takes a text as it is, and notes its images.
    pub fn prose<'p>(&self, prose: &'p Prose) -> &'p Prose {
        let mut take = |image: &Image| self.image(&image.file);
        each_image(&prose.blocks, &mut take);
        prose.notes.iter().for_each(|blocks| each_image(blocks, &mut take));
        prose
    }

    /// Notes an image by its path in the content, for a layout that shows it outside a text.
    pub fn image(&self, file: &str) {
        let mut images = self.images.borrow_mut();
        if !images.iter().any(|noted| noted == file) {
            images.push(file.to_owned());
        }
    }

    /// A title with the partnership's name, so that two partnerships' documents are told apart.
    pub fn titled(&self, title: &str) -> String {
        let name = &self.partnership.name;
        if title.contains(name.as_str()) { title.to_owned() } else { format!("{title}, {name}") }
    }

    /// The full address of a page as one reads it aloud: without a scheme.
    pub fn aloud(&self, address: &str) -> String {
        let base = self.site.base.as_str();
        format!("{}{address}", base.split_once("://").map_or(base, |(_, rest)| rest))
    }

    /// The day on which what holds now was settled: when the agreement in force was signed, or else the newest agreement.
    pub fn settled(&self) -> Date {
        let agreement = self.partnership.agreement_in_force(self.site.today());
        let newest = || self.partnership.agreements.iter().max_by_key(|agreement| agreement.valid.from);
        agreement.or_else(newest).map_or_else(
            || self.site.today(),
            |agreement| agreement.signed.as_ref().map_or(agreement.valid.from, |signed| signed.value),
        )
    }

    pub fn date(&self, day: Date) -> String {
        self.locale.date(day)
    }

    pub fn word(&self, key: &str) -> String {
        self.locale.word(key)
    }

    pub fn say(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.locale.say(key, arguments)
    }

    pub fn party(&self, party: Ref<Party>) -> &'a str {
        &self.partnership.parties[party].name
    }

    /// "1 januari 2025 till och med 31 december 2028".
    pub fn period(&self, period: &Period) -> String {
        let (from, to) = (self.date(period.from), self.date(period.to));
        self.say("doc-period", &[("from", from.into()), ("to", to.into())])
    }

    /// "kvartal 3 2026".
    pub fn quarter(&self, quarter: Quarter) -> String {
        self.quarter_by("quarter", quarter)
    }

    /// "Kvartal 3 2026".
    pub fn quarter_capital(&self, quarter: Quarter) -> String {
        self.quarter_by("quarter-capital", quarter)
    }

    /// "2024", "kvartal 3 2024", "juli 2024".
    pub fn step(&self, step: Step) -> String {
        match step {
            Step::Year(year) => year.to_string(),
            Step::Quarter(quarter) => self.quarter(quarter),
            Step::Month(year, month) => format!("{} {year}", self.locale.month(jiff::civil::date(year, month, 1))),
        }
    }

    /// The same in few letters: "2024", "k3 2024", "2024-07".
    pub fn step_in_short(&self, step: Step) -> String {
        match step {
            Step::Quarter(quarter) => {
                let number = self.say("quarter-short", &[("number", quarter.number.to_string().into())]);
                format!("{number}\u{a0}{}", quarter.year)
            }
            Step::Year(_) | Step::Month(..) => super::figures::written_step(step),
        }
    }

    fn quarter_by(&self, key: &str, quarter: Quarter) -> String {
        let (number, year) = (quarter.number.to_string(), quarter.year.to_string());
        self.say(key, &[("number", number.into()), ("year", year.into())])
    }

    /// A number without more decimals than it needs, and its unit.
    pub fn amount(&self, value: f64, unit: Option<&str>) -> String {
        let number = self.locale.plain_number(value);
        unit.map_or_else(|| number.clone(), |unit| format!("{number}\u{a0}{unit}"))
    }

    pub fn marker(&self, marker: Marker) -> MarkerView {
        let key = marker.key();
        MarkerView { key, word: self.word(&format!("marker-{key}")), means: self.word(&format!("marker-{key}-means")) }
    }

    pub fn responsible(&self, responsible: &'a Responsible) -> ResponsibleView<'a> {
        ResponsibleView {
            party: self.party(responsible.party),
            function: &responsible.function,
            email: responsible.email.as_deref(),
        }
    }

    pub fn signatories(&self, signatories: &'a [Signatory]) -> Vec<SignatoryView<'a>> {
        signatories
            .iter()
            .map(|one| {
                let party = self.party(one.party);
                let said = [("name", &*one.name), ("role", &*one.role), ("party", party)];
                let says = self.say("doc-signature-field", &said.map(|(key, text)| (key, text.into())));
                SignatoryView { name: &one.name, role: &one.role, party, says }
            })
            .collect()
    }
}

fn each_image(blocks: &[Block], take: &mut impl FnMut(&Image)) {
    for block in blocks {
        match block {
            Block::Figure(image) => take(image),
            Block::Heading { content, .. } | Block::Paragraph { content } => each_inline_image(content, take),
            Block::List { items, .. } => items.iter().for_each(|item| each_image(item, take)),
            Block::Quote { content } => each_image(content, take),
            Block::Table { head, rows, .. } => {
                std::iter::once(head).chain(rows).flatten().for_each(|cell| each_inline_image(cell, take));
            }
            Block::Definitions { items } => {
                for (term, explanations) in items {
                    each_inline_image(term, take);
                    explanations.iter().for_each(|explanation| each_image(explanation, take));
                }
            }
            Block::Preformatted { .. } | Block::Rule => {}
        }
    }
}

fn each_inline_image(inlines: &[Inline], take: &mut impl FnMut(&Image)) {
    for inline in inlines {
        match inline {
            Inline::Image(image) => take(image),
            Inline::Emphasis { content }
            | Inline::Strong { content }
            | Inline::Struck { content }
            | Inline::Foreign { content, .. }
            | Inline::Link { content, .. } => each_inline_image(content, take),
            Inline::Text { .. } | Inline::Code { .. } | Inline::Note { .. } | Inline::Break => {}
        }
    }
}

/// A marker with its words; never without them.
#[derive(Serialize)]
pub struct MarkerView {
    pub key: &'static str,
    word: String,
    means: String,
}

/// Who is responsible, as the public sees it.
#[derive(Serialize)]
pub struct ResponsibleView<'a> {
    party: &'a str,
    function: &'a str,
    email: Option<&'a str>,
}

/// Someone who signs.
#[derive(Serialize)]
pub struct SignatoryView<'a> {
    name: &'a str,
    role: &'a str,
    party: &'a str,
    /// What a field for an electronic signature calls itself.
    says: String,
}

/// A party with its public contact and, in an agreement, its case number.
#[derive(Serialize)]
pub struct PartyView<'a> {
    name: &'a str,
    function: &'a str,
    email: &'a str,
    phone: Option<&'a str>,
    case_number: Option<&'a str>,
}

impl<'a> PartyView<'a> {
    pub fn new(party: &'a Party, case_number: Option<&'a str>) -> Self {
        let Contact { function, email, phone } = &party.contact;
        Self { name: &party.name, function, email, phone: phone.as_deref(), case_number }
    }
}

/// A label and what stands beside it.
#[derive(Serialize)]
pub struct Fact {
    pub label: String,
    pub text: String,
}
