//! Lägesbilden: mapping, other information and analysis (`LAG 2023:196 § 4`), with statistics that carry their source.

use jiff::civil::Date;

use super::period::Period;
use super::reference::Id;
use super::series::Series;
use crate::place::Place;
use crate::prose::Prose;

/// A situation report.
#[derive(Debug, Clone)]
pub struct SituationReport {
    /// Its id.
    pub id: Id,
    /// Its title.
    pub title: String,
    /// When it was adopted; the law's two-year clock counts from here.
    pub adopted: Date,
    /// What it describes.
    pub period: Period,
    /// What it builds on.
    pub sources: Vec<Source>,
    /// Its statistics.
    pub statistics: Vec<Statistic>,
    /// Extent and consequences.
    pub mapping: Prose,
    /// What is known otherwise.
    pub other_information: Prose,
    /// What it means.
    pub analysis: Prose,
    /// Patterns over year, week, day and place, in words; those in figures are statistics with a [`Pattern`].
    pub patterns: Option<Prose>,
    /// Where the record begins.
    pub place: Place,
}

/// A source of knowledge.
#[derive(Debug, Clone)]
pub struct Source {
    /// Its id within the report.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// What it is good for.
    pub strengths: String,
    /// What it does not show.
    pub weaknesses: String,
    /// Where it is found on the web.
    pub address: Option<String>,
}

/// A table of figures with its source and reference.
#[derive(Debug, Clone)]
pub struct Statistic {
    /// Its id within the report.
    pub id: Id,
    /// Its title.
    pub title: String,
    /// The unit, such as "per 100 000 invånare".
    pub unit: String,
    /// Position in [`SituationReport::sources`].
    pub source: usize,
    /// Which kind of crime; decides the caveat about unreported crime.
    pub category: CrimeCategory,
    /// Which pattern its columns show, where they are no periods that follow one another.
    pub pattern: Option<Pattern>,
    /// Position of the reference row in [`Series::rows`].
    pub reference: Option<usize>,
    /// How many decimals are shown.
    pub decimals: u8,
    /// What is worth seeing.
    pub comment: Option<Prose>,
    /// The figures.
    pub series: Series,
    /// The file's path relative to the content folder.
    pub file: String,
}

/// What a table spreads its figures over, to show when and where something happens (`BRÅ 2016`, kartläggningen).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pattern {
    /// Over the months or seasons of the year.
    Year,
    /// Over the days of the week.
    Week,
    /// Over the hours of the day.
    Day,
    /// Over places.
    Place,
}

impl Pattern {
    /// Every pattern, from the widest to the place.
    pub const ALL: [Self; 4] = [Self::Year, Self::Week, Self::Day, Self::Place];

    /// The stable name used in keys of words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Year => "year",
            Self::Week => "week",
            Self::Day => "day",
            Self::Place => "place",
        }
    }
}

/// Kinds of crime that differ in how much of it is reported (`BRÅ 2016`, mörkertal).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CrimeCategory {
    /// Theft of and from vehicles: most is reported.
    Vehicle,
    /// Burglary: most is reported.
    Burglary,
    /// Violence: much is never reported.
    Violence,
    /// Violence in close relations: very much is never reported.
    CloseRelations,
    /// Drugs: the figure measures police effort.
    Drugs,
    /// Traffic: the figure measures police effort.
    Traffic,
    /// Criminal damage.
    Damage,
    /// Another kind of crime.
    Other,
    /// No crime statistics: a survey, a count of something else.
    NotCrime,
}

impl CrimeCategory {
    /// The key of the caveat that must stand beside such figures; `None` where none is due.
    #[must_use]
    pub fn caveat_key(self) -> Option<&'static str> {
        match self {
            Self::Vehicle | Self::Burglary => Some("dark-figure-low"),
            Self::Violence | Self::CloseRelations => Some("dark-figure-high"),
            Self::Drugs | Self::Traffic => Some("dark-figure-effort"),
            Self::Damage | Self::Other => Some("dark-figure-varying"),
            Self::NotCrime => None,
        }
    }
}
