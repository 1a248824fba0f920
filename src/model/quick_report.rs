//! The quick report (snabbrapport): the blank form that an effort against drinking among the young is counted from (`BRÅ 2016`,
//! steg 5).
//!
//! Only the form is known here. A filled one names a person, often a child: it has no record, no key in the content and no
//! page (`GDPR`, `OSL`). The words are in `locales/sv/checklists.ftl` under `quick-report-…`.

/// What is written on lines, in order; each the end of a key of words: `quick-report-<line>`.
pub const LINES: [&str; 8] = ["date", "time", "place", "name", "personal-number", "phone", "seized", "other"];

/// A question with boxes to tick.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// The end of its key of words: `quick-report-<key>`.
    pub key: &'static str,
    /// The ends of the boxes' keys of words, in order: `quick-report-<key>-<choice>`.
    pub choices: &'static [&'static str],
}

/// The facts for the follow-up, in order.
pub const QUESTIONS: [Question; 6] = [
    Question { key: "observed", choices: &["drunk", "carried", "company"] },
    Question { key: "custody", choices: &["no", "intoxicated", "minor-at-risk", "disorder", "other"] },
    Question { key: "guardian", choices: &["no", "yes", "afterwards"] },
    Question { key: "guardian-action", choices: &["fetched", "arranged", "refused", "other"] },
    Question { key: "memo", choices: &["yes", "no"] },
    Question { key: "fine", choices: &["yes", "no", "waived"] },
];
