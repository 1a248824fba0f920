//! Safety walks: numbered remarks, who owns each problem, and when it was dealt with (`BRÅ 2016`).

use jiff::civil::Date;

use super::reference::Id;
use crate::place::Place;
use crate::prose::Prose;

/// A safety walk.
#[derive(Debug, Clone)]
pub struct SafetyWalk {
    /// Its id.
    pub id: Id,
    /// Its title.
    pub title: String,
    /// When.
    pub date: Date,
    /// At what time, as written.
    pub time: Option<String>,
    /// Where.
    pub location: String,
    /// How many walked.
    pub participants: u32,
    /// The map's file relative to the content folder, and what it shows.
    pub map: Option<(String, String)>,
    /// What the walk showed.
    pub summary: Prose,
    /// Who owns the problems.
    pub owners: Vec<ProblemOwner>,
    /// The remarks, numbered from 1.
    pub remarks: Vec<Remark>,
    /// Where the record begins.
    pub place: Place,
}

/// Who has to deal with a remark.
#[derive(Debug, Clone)]
pub struct ProblemOwner {
    /// Its id within the walk.
    pub id: Id,
    /// Its name.
    pub name: String,
}

/// A remark: Nr, Anmärkning, Problemägare, Åtgärdat.
#[derive(Debug, Clone)]
pub struct Remark {
    /// From 1, without gaps.
    pub number: u32,
    /// What was seen.
    pub text: String,
    /// Position in [`SafetyWalk::owners`].
    pub owner: usize,
    /// When it was dealt with; `None` while it is open.
    pub resolved: Option<Date>,
    /// What the owner has answered.
    pub answer: Option<String>,
    /// Place on the map, in percent from the left and from the top.
    pub position: Option<(f64, f64)>,
}
