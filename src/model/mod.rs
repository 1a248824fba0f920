//! The domain's plain data: what a partnership agrees, plans, promises and follows up.
//!
//! What stands here has been read and resolved: references lead somewhere, enumerations hold only what the method
//! knows, texts are trees. The module reads no files and draws nothing; its only logic is arithmetic that follows from
//! the data itself (the marker table, quarters, release dates, SMART).

pub mod address;
pub mod agreement;
pub mod checklist;
pub mod clock;
pub mod dialogue;
pub mod edition;
pub mod follow_up;
pub mod follow_ups;
pub mod history;
pub mod marker;
pub mod partnership;
pub mod period;
pub mod plan;
pub mod problem;
pub mod promise;
pub mod quick_report;
pub mod readings;
pub mod reference;
pub mod release;
pub mod results;
pub mod said;
pub mod series;
pub mod signed;
pub mod situation;
pub mod smart;
pub mod status;
pub mod translation;
pub mod walk;

use jiff::ZonedDateTime;
use jiff::civil::Date;

use crate::place::Place;
use crate::prose::Prose;
use partnership::{Contact, Partnership, Responsible};
use reference::Id;
use release::ReleaseRule;

/// A whole site: its settings, its own pages and one or many partnerships.
#[derive(Debug, Clone)]
pub struct Site {
    /// The language of its words: the content's own, or that of a translation.
    pub language: String,
    /// Which records have been translated into that language; none in the content's own.
    pub translated: translation::Translations,
    /// The same site in its further languages, in the order of [`Site::languages`].
    pub translations: Vec<Site>,
    /// The title of the site.
    pub title: String,
    /// The base of every address, without a slash at the end.
    pub base: String,
    /// BCP 47 tags; the first is the main language.
    pub languages: Vec<String>,
    /// What the site is, in a sentence.
    pub description: String,
    /// Who publishes it.
    pub publisher: String,
    /// The publisher's organisation number.
    pub organisation_number: Option<String>,
    /// How the publisher is reached.
    pub contact: Contact,
    /// When results are released.
    pub release: ReleaseRule,
    /// The accent colour.
    pub accent: Colour,
    /// The logo's file relative to the content folder, and what it shows.
    pub logo: Option<(String, String)>,
    /// The notice that everything is made up, where it is.
    pub fictional: Option<String>,
    /// A fixed moment instead of the system's clock, for examples.
    pub demonstration_date: Option<Date>,
    /// The facts of the accessibility statement.
    pub accessibility: Accessibility,
    /// Addresses that have moved.
    pub redirects: Vec<Redirect>,
    /// The site's own pages.
    pub pages: Vec<Page>,
    /// The partnerships, in the order of their ids.
    pub partnerships: Vec<Partnership>,
    /// What has been published by now.
    pub published: edition::Published,
    /// The moment that counts as now.
    pub now: ZonedDateTime,
}

impl Site {
    /// Takes in what has been published, in all its languages.
    pub fn remember(&mut self, published: edition::Published) {
        for translation in &mut self.translations {
            translation.published.clone_from(&published);
            translation.redirects.clone_from(&self.redirects);
        }
        self.published = published;
    }

    /// Whether its words are the content's own.
    #[must_use]
    pub fn is_original(&self) -> bool {
        self.languages.first() == Some(&self.language)
    }

    /// The date that counts as today, in the site's zone.
    #[must_use]
    pub fn today(&self) -> Date {
        self.now.date()
    }
}

/// An address that has been published and has moved: whoever comes there is shown on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redirect {
    /// The old address, such as `/exempelby/loften/lampor/`.
    pub from: String,
    /// The new one.
    pub to: String,
    /// Where the redirect is written.
    pub place: Place,
}

impl Redirect {
    /// Whether it is between pages; otherwise it is between files of one kind.
    #[must_use]
    pub fn is_page(&self) -> bool {
        self.from.ends_with('/')
    }
}

/// A colour with eight bits per channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour {
    /// Red.
    pub red: u8,
    /// Green.
    pub green: u8,
    /// Blue.
    pub blue: u8,
}

impl Colour {
    /// Reads `#1d4f7c`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let hex = text.strip_prefix('#').filter(|hex| hex.len() == 6 && hex.is_ascii())?;
        let channel = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).ok();
        Some(Self { red: channel(0)?, green: channel(2)?, blue: channel(4)? })
    }

    /// `#1d4f7c`.
    #[must_use]
    pub fn hex(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }

    /// The contrast to another colour, 1 to 21, as WCAG 2.2 defines it.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let c = f64::from(channel) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }
}

/// The facts that the accessibility statement tells (`DOS § 13`).
#[derive(Debug, Clone)]
pub struct Accessibility {
    /// How compliant the site is.
    pub status: Compliance,
    /// When it was assessed.
    pub assessed: Option<Date>,
    /// How it was assessed.
    pub method: String,
    /// When the statement was updated.
    pub updated: Date,
    /// What is not accessible.
    pub shortcomings: Vec<Shortcoming>,
    /// What it would be unreasonably burdensome to make accessible (`DOS § 12`).
    pub burdensome: Vec<Exemption>,
    /// What the law does not cover (`DOS § 9`).
    pub outside: Vec<Exemption>,
}

/// Content that need not be accessible.
#[derive(Debug, Clone, PartialEq)]
pub struct Exemption {
    /// Which content.
    pub what: String,
    /// Why it is exempted.
    pub why: String,
}

/// How compliant a site is with the law's requirements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compliance {
    /// Fully.
    Full,
    /// In part.
    Partial,
    /// Not.
    None,
}

impl Compliance {
    /// The stable name used in keys of words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Partial => "partial",
            Self::None => "none",
        }
    }
}

/// Something that is not accessible, and why.
#[derive(Debug, Clone)]
pub struct Shortcoming {
    /// What.
    pub what: String,
    /// Why.
    pub why: String,
    /// When it is to be mended.
    pub fixed_by: Option<Date>,
}

/// A page of free text.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its id.
    pub id: Id,
    /// Its title.
    pub title: String,
    /// A sentence under the title.
    pub lead: Option<String>,
    /// The text.
    pub body: Prose,
    /// Where the record begins.
    pub place: Place,
}

/// A communication plan (`BRÅ 2016`): one for the partnership, one for the promises.
#[derive(Debug, Clone)]
pub struct CommunicationPlan {
    /// What it is about.
    pub scope: CommunicationScope,
    /// When it was adopted.
    pub adopted: Date,
    /// What is to be reached.
    pub goal: Prose,
    /// The key messages.
    pub messages: Vec<String>,
    /// For whom.
    pub audiences: Vec<String>,
    /// What is done and when, in the order of dates.
    pub activities: Vec<CommunicationActivity>,
    /// How it is followed up.
    pub follow_up: Prose,
    /// Where the plan begins.
    pub place: Place,
}

/// What a communication plan is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CommunicationScope {
    /// The partnership as a whole.
    Partnership,
    /// The citizen promises.
    Promises,
}

impl CommunicationScope {
    /// The stable name used in keys of words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Partnership => "partnership",
            Self::Promises => "promises",
        }
    }

    /// The name in addresses.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Partnership => "partnerskapet",
            Self::Promises => "loftena",
        }
    }
}

/// Something that is communicated.
#[derive(Debug, Clone)]
pub struct CommunicationActivity {
    /// What.
    pub what: String,
    /// When.
    pub date: Date,
    /// Where.
    pub channel: String,
    /// For whom.
    pub audience: String,
    /// Who does it.
    pub responsible: Responsible,
}

/// How many "klart när" items each of the five steps has (`BRÅ 2016`).
pub const STEP_ITEMS: [usize; 5] = [4, 2, 4, 6, 4];

/// The five steps of the process with their "klart när" lists.
#[derive(Debug, Clone)]
pub struct Steps {
    /// One list per step, each as long as [`STEP_ITEMS`] says.
    pub items: [Vec<StepItem>; 5],
}

/// An item of a "klart när" list.
#[derive(Debug, Clone)]
pub struct StepItem {
    /// When it was done.
    pub done: Option<Date>,
    /// When it is to be done.
    pub due: Option<Date>,
    /// A note.
    pub note: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_what_wcag_says() {
        let white = Colour::parse("#ffffff").unwrap();
        assert!((white.contrast(Colour::parse("#000000").unwrap()) - 21.0).abs() < 1e-9);
        assert!((white.contrast(Colour::parse("#767676").unwrap()) - 4.54).abs() < 0.01);
        assert_eq!(Colour::parse("#12345"), None);
        assert_eq!(Colour::parse("#1d4f7c").unwrap().hex(), "#1d4f7c");
    }
}
