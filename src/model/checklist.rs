//! The ten checklists of the method (`BRÅ 2016`): which questions each has, and what a partnership has answered.
//!
//! Here stand only the bones: how many questions a list has, under which headings, and whether a question is answered with
//! a tick or with words. The words are in `locales/sv/checklists.ftl`, under the ids that [`ChecklistKind`] gives. A filled
//! list is a working paper of the parties: it is internal, whatever it says.

use jiff::civil::Date;

use super::partnership::Responsible;
use super::plan::ActionPlan;
use super::problem::Problem;
use super::reference::{Id, Ref};
use super::situation::SituationReport;
use crate::place::{Place, Placed};
use ItemForm::{Open, YesNo};

/// The checklists, in the order in which the work meets them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChecklistKind {
    /// Steg 1: before the work together begins.
    Initiating,
    /// Steg 1: what a coordinator should know of the assignment.
    Coordinator,
    /// Steg 1: which others are needed.
    OtherActors,
    /// Steg 1: what the own organisation brings.
    Conditions,
    /// Steg 2: patterns in the situation report.
    SituationReport,
    /// Steg 3: what was chosen, and why.
    Prioritisation,
    /// Steg 3: why the problem arises.
    CauseAnalysis,
    /// Steg 3: an interview with a group.
    FocusGroup,
    /// Steg 4: how the work is to be followed up.
    FollowUpPlanning,
    /// Steg 5: how the work itself has gone.
    ProcessFollowUp,
}

/// How a question is answered, and so what a blank form offers: boxes to tick, or lines to write on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItemForm {
    /// With a [`Verdict`], and a note where it needs one.
    YesNo,
    /// With words.
    Open,
}

/// Questions of a list that stand together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ItemGroup {
    /// The stable name of the group's heading; `None` where a list is one group without heading.
    pub key: Option<&'static str>,
    /// How each of its questions is answered, in order.
    pub items: &'static [ItemForm],
}

const fn plain(items: &'static [ItemForm]) -> ItemGroup {
    ItemGroup { key: None, items }
}

const fn headed(key: &'static str, items: &'static [ItemForm]) -> ItemGroup {
    ItemGroup { key: Some(key), items }
}

const INITIATING: &[ItemGroup] = &[plain(&[YesNo; 5])];
const COORDINATOR: &[ItemGroup] = &[plain(&[Open, Open, Open, Open, Open, YesNo, YesNo])];
const OTHER_ACTORS: &[ItemGroup] = &[plain(&[Open, Open, YesNo, YesNo])];
const CONDITIONS: &[ItemGroup] = &[plain(&[YesNo, YesNo, YesNo, Open, Open, Open])];
const SITUATION_REPORT: &[ItemGroup] = &[plain(&[YesNo; 5])];
const PRIORITISATION: &[ItemGroup] = &[plain(&[Open; 4])];
const CAUSE_ANALYSIS: &[ItemGroup] = &[plain(&[Open; 4])];
const FOCUS_GROUP: &[ItemGroup] = &[
    headed("purpose", &[Open, Open, YesNo]),
    headed("guide", &[YesNo; 4]),
    headed("participants", &[YesNo; 4]),
    headed("leader", &[YesNo; 3]),
    headed("practical", &[YesNo; 4]),
    headed("interview", &[YesNo; 7]),
];
const FOLLOW_UP_PLANNING: &[ItemGroup] = &[plain(&[Open; 9])];
const PROCESS_FOLLOW_UP: &[ItemGroup] = &[
    headed("situation", &[Open; 4]),
    headed("goals", &[YesNo; 2]),
    headed("actions", &[Open, YesNo, YesNo]),
    headed("carrying-out", &[Open; 3]),
    // The handbook asks these in three bundles: of the groups that lead, of the coordinators and of the working groups.
    headed("organisation", &[YesNo, YesNo, YesNo, YesNo, YesNo, YesNo, YesNo, Open, YesNo, YesNo, YesNo, YesNo, Open]),
    headed("costs", &[YesNo, YesNo, Open]),
];

impl ChecklistKind {
    /// Every list, in the order in which the work meets them.
    pub const ALL: [Self; 10] = [
        Self::Initiating,
        Self::Coordinator,
        Self::OtherActors,
        Self::Conditions,
        Self::SituationReport,
        Self::Prioritisation,
        Self::CauseAnalysis,
        Self::FocusGroup,
        Self::FollowUpPlanning,
        Self::ProcessFollowUp,
    ];

    /// The stable name used in keys of words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Initiating => "initiating",
            Self::Coordinator => "coordinator",
            Self::OtherActors => "other-actors",
            Self::Conditions => "conditions",
            Self::SituationReport => "situation-report",
            Self::Prioritisation => "prioritisation",
            Self::CauseAnalysis => "cause-analysis",
            Self::FocusGroup => "focus-group",
            Self::FollowUpPlanning => "follow-up-planning",
            Self::ProcessFollowUp => "process-follow-up",
        }
    }

    /// The name in content and addresses.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Initiating => "initiera-samverkan",
            Self::Coordinator => "samordnaruppdraget",
            Self::OtherActors => "andra-aktorer",
            Self::Conditions => "organisationens-forutsattningar",
            Self::SituationReport => "lagesbild",
            Self::Prioritisation => "prioritering",
            Self::CauseAnalysis => "orsaksanalys",
            Self::FocusGroup => "fokusgrupp",
            Self::FollowUpPlanning => "planera-uppfoljning",
            Self::ProcessFollowUp => "processuppfoljning",
        }
    }

    /// The list with this name in content and addresses.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }

    /// In which of the five steps the list is used, from 1.
    #[must_use]
    pub fn step(self) -> usize {
        match self {
            Self::Initiating | Self::Coordinator | Self::OtherActors | Self::Conditions => 1,
            Self::SituationReport => 2,
            Self::Prioritisation | Self::CauseAnalysis | Self::FocusGroup => 3,
            Self::FollowUpPlanning => 4,
            Self::ProcessFollowUp => 5,
        }
    }

    /// The questions, group by group.
    #[must_use]
    pub fn groups(self) -> &'static [ItemGroup] {
        match self {
            Self::Initiating => INITIATING,
            Self::Coordinator => COORDINATOR,
            Self::OtherActors => OTHER_ACTORS,
            Self::Conditions => CONDITIONS,
            Self::SituationReport => SITUATION_REPORT,
            Self::Prioritisation => PRIORITISATION,
            Self::CauseAnalysis => CAUSE_ANALYSIS,
            Self::FocusGroup => FOCUS_GROUP,
            Self::FollowUpPlanning => FOLLOW_UP_PLANNING,
            Self::ProcessFollowUp => PROCESS_FOLLOW_UP,
        }
    }

    /// How each question is answered, in order through all groups; question `n` is the `n - 1`-th.
    pub fn items(self) -> impl Iterator<Item = ItemForm> {
        self.groups().iter().flat_map(|group| group.items.iter().copied())
    }

    /// The id of the words of the list's title.
    #[must_use]
    pub fn title_word(self) -> String {
        format!("checklist-{}", self.key())
    }

    /// The id of the sentence that says when the list is used and by whom.
    #[must_use]
    pub fn use_word(self) -> String {
        format!("checklist-{}-use", self.key())
    }

    /// The id of the words of a group's heading; `None` for a group without one.
    #[must_use]
    pub fn group_word(self, group: &ItemGroup) -> Option<String> {
        group.key.map(|key| format!("checklist-{}-group-{key}", self.key()))
    }

    /// The id of the words of a question, numbered from 1 through all groups.
    #[must_use]
    pub fn item_word(self, number: usize) -> String {
        format!("checklist-{}-item-{number}", self.key())
    }
}

/// The short answer to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Yes.
    Yes,
    /// In part.
    Partly,
    /// No.
    No,
    /// The question does not concern this work; the one verdict that an open question can have.
    NotApplicable,
}

impl Verdict {
    /// Every verdict, in the order of the boxes on a form.
    pub const ALL: [Self; 4] = [Self::Yes, Self::Partly, Self::No, Self::NotApplicable];

    /// The stable name used in keys of words: `checklist-verdict-<key>`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Partly => "partly",
            Self::No => "no",
            Self::NotApplicable => "not-applicable",
        }
    }
}

/// A checklist that someone has filled in. Classified internal as a whole.
#[derive(Debug, Clone)]
pub struct Checklist {
    /// Its id: several lists of one kind may be filled in over the years.
    pub id: Id,
    /// Which list.
    pub kind: ChecklistKind,
    /// What the answers are about, where it is something that has a record of its own.
    pub about: Option<About>,
    /// When it was filled in.
    pub date: Placed<Date>,
    /// By whom: a function, never a person.
    pub filled_by: Responsible,
    /// One per question of the list, in order; `None` where it has not been answered.
    pub answers: Vec<Option<Answer>>,
    /// Where the record begins.
    pub place: Place,
}

/// What a filled list is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// A situation report.
    Situation(Ref<SituationReport>),
    /// A problem.
    Problem(Ref<Problem>),
    /// An action plan.
    Plan(Ref<ActionPlan>),
}

/// An answer: a verdict, a note or both, never neither.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The short answer.
    pub verdict: Option<Verdict>,
    /// In words.
    pub note: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Counted in the handbook. Its bundled questions are asked one at a time here, which gives the focus group and the
    /// process list more questions than it has lines.
    #[test]
    fn every_list_has_the_questions_of_the_handbook() {
        let counts = ChecklistKind::ALL.map(|kind| kind.items().count());
        assert_eq!(counts, [5, 7, 4, 6, 5, 4, 4, 25, 9, 28]);
        let headings = ChecklistKind::ALL.map(|kind| kind.groups().iter().filter(|group| group.key.is_some()).count());
        assert_eq!(headings, [0, 0, 0, 0, 0, 0, 0, 6, 0, 6]);
    }

    #[test]
    fn ids_lead_back_to_their_list_and_can_stand_in_an_address() {
        for kind in ChecklistKind::ALL {
            assert_eq!(ChecklistKind::from_id(kind.id()), Some(kind));
            assert!(kind.id().bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{}", kind.id());
        }
        assert_eq!(ChecklistKind::from_id("prioriteringen"), None);
    }
}
