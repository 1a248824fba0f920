//! Every rule that content can break: its id, how grave it is, and the authority that it comes from.
//!
//! A handbook rule is never presented as law: what the handbook says with *ska* is an error and with *bör* a warning,
//! both cited as `BRÅ 2016`. What no authority decides is the tool's own and cites none.

use super::Severity::{self, Error, Warning};

/// A rule that content can break.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// The id, also the key of its sentences.
    pub id: &'static str,
    /// How grave a breach is.
    pub severity: Severity,
    /// Where the rule comes from, as it is cited.
    pub authority: Option<&'static str>,
}

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $severity:ident $(, $authority:literal)?;)*) => {
        $($(#[$doc])* pub static $name: Rule =
            Rule { id: $id, severity: $severity, authority: rules!(@authority $($authority)?) };)*
        /// Every rule, in the order of this file.
        pub static ALL: &[&Rule] = &[$(&$name),*];
    };
    (@authority) => { None };
    (@authority $authority:literal) => { Some($authority) };
}

rules! {
    // Reading files.
    /// The content folder lacks its settings file.
    SITE_FILE_MISSING = "site-file-missing", Error;
    /// A partnership folder lacks its own file.
    PARTNERSHIP_FILE_MISSING = "partnership-file-missing", Error;
    /// There is no partnership at all.
    NO_PARTNERSHIP = "no-partnership", Error;
    /// A file stands where nothing reads it.
    UNREAD_FILE = "unread-file", Error;
    /// A file is not text in UTF-8.
    NOT_UTF8 = "not-utf8", Error;
    /// A file's name cannot be an id.
    BAD_FILE_NAME = "bad-file-name", Error;
    /// YAML that cannot be parsed.
    YAML_SYNTAX = "yaml-syntax", Error;
    /// A Markdown record without front matter.
    FRONT_MATTER_MISSING = "front-matter-missing", Error;

    // The shape of a record.
    /// A key that the record does not have.
    UNKNOWN_KEY = "unknown-key", Error;
    /// A key written twice.
    DUPLICATE_KEY = "duplicate-key", Error;
    /// A key that must be there.
    MISSING_KEY = "missing-key", Error;
    /// A key without a value.
    EMPTY_VALUE = "empty-value", Error;
    /// A value of another kind than the key asks for.
    WRONG_KIND = "wrong-kind", Error;
    /// A word that is not one of those allowed.
    UNKNOWN_WORD = "unknown-word", Error;
    /// Not a date.
    BAD_DATE = "bad-date", Error;
    /// Not a time of day.
    BAD_TIME = "bad-time", Error;
    /// Not a number of the kind asked for.
    BAD_NUMBER = "bad-number", Error;
    /// Not a quarter.
    BAD_QUARTER = "bad-quarter", Error;
    /// Not a colour.
    BAD_COLOUR = "bad-colour", Error;
    /// Not an address.
    BAD_ADDRESS = "bad-address", Error;
    /// An unknown time zone.
    BAD_ZONE = "bad-zone", Error;
    /// An id with letters that an address cannot have.
    BAD_ID = "bad-id", Error;
    /// Two things with the same id.
    DUPLICATE_ID = "duplicate-id", Error;
    /// A period that ends before it begins.
    PERIOD_REVERSED = "period-reversed", Error;
    /// A reference to something that does not exist.
    DANGLING_REFERENCE = "dangling-reference", Error;

    // Running text.
    /// HTML in Markdown.
    RAW_HTML = "raw-html", Error;
    /// A link with a scheme that is not allowed.
    FORBIDDEN_SCHEME = "forbidden-scheme", Error;
    /// A link to a file or page that does not exist.
    DEAD_LINK = "dead-link", Error;
    /// A link to another site or a mailbox without `https://` or `mailto:`.
    LINK_WITHOUT_SCHEME = "link-without-scheme", Error;
    /// A link that is nothing but its beginning.
    EMPTY_LINK = "empty-link", Error;
    /// A passage that is said to be in a language that nobody knows.
    BAD_LANGUAGE = "bad-language", Error, "DOS § 10";
    /// An image that does not exist.
    IMAGE_MISSING = "image-missing", Error;
    /// An image of another site.
    IMAGE_OUTSIDE = "image-outside", Error;
    /// An image without words for those who cannot see it.
    IMAGE_WITHOUT_TEXT = "image-without-text", Error, "DOS § 10";
    /// A section that the record does not have.
    UNKNOWN_SECTION = "unknown-section", Error;
    /// A section that must be there.
    MISSING_SECTION = "missing-section", Error, "BRÅ 2016";
    /// A section that may be left out, with a heading and nothing below it.
    EMPTY_SECTION = "empty-section", Error;
    /// A section written twice.
    DUPLICATE_SECTION = "duplicate-section", Error;
    /// Text outside the sections.
    TEXT_OUTSIDE_SECTION = "text-outside-section", Error;
    /// Headings that skip a level.
    HEADING_SKIPPED = "heading-skipped", Error, "DOS § 10";

    /// Forms inside one another beyond what anyone reads.
    NESTED_TOO_DEEP = "nested-too-deep", Error;
    /// A sign that no typeface of the documents has.
    SIGN_MISSING = "sign-missing", Error;

    // Tables of figures.
    /// A CSV file that cannot be read as a table.
    BAD_TABLE = "bad-table", Error;
    /// A cell that is not a figure.
    BAD_FIGURE = "bad-figure", Error;

    // The documents.
    /// The law's three parts of a situation report.
    SITUATION_PART_MISSING = "situation-part-missing", Error, "LAG 2023:196 § 4";
    /// The purposes or areas of an agreement.
    PURPOSE_OR_AREA_MISSING = "purpose-or-area-missing", Error, "LAG 2023:196 § 9";
    /// A partnership without municipality or police.
    PARTY_MISSING = "party-missing", Error, "BRÅ 2016";
    /// A document that not both parties sign.
    SIGNATORY_MISSING = "signatory-missing", Error, "BRÅ 2016";
    /// A party without commitments in the agreement.
    COMMITMENT_MISSING = "commitment-missing", Error, "BRÅ 2016";
    /// An agreement titled as a contract.
    TITLED_CONTRACT = "titled-contract", Error;
    /// A prioritised problem of an agreement without a plan in appendix 2.
    PROBLEM_WITHOUT_PLAN = "problem-without-plan", Error, "BRÅ 2016";
    /// A plan in an agreement that works on none of its problems.
    PLAN_WITHOUT_PROBLEM = "plan-without-problem", Error, "BRÅ 2016";
    /// An agreement with a problem that was chosen away.
    PROBLEM_CHOSEN_AWAY = "problem-chosen-away", Error, "BRÅ 2016";
    /// A prioritised problem that no agreement takes up.
    PROBLEM_WITHOUT_AGREEMENT = "problem-without-agreement", Warning, "BRÅ 2016";
    /// A prioritised problem without an order, causes, or a chosen-away one with an order.
    PRIORITY_INCOMPLETE = "priority-incomplete", Error, "BRÅ 2016";
    /// Two problems of an agreement with the same place in the order.
    PRIORITY_SHARED = "priority-shared", Warning, "BRÅ 2016";
    /// A prioritised problem whose causes are sought from fewer than the three perspectives.
    PERSPECTIVE_MISSING = "perspective-missing", Warning, "BRÅ 2016";
    /// A hypothesis said to be tested without a result.
    RESULT_MISSING = "result-missing", Error, "BRÅ 2016";
    /// A plan that no agreement has as an appendix.
    PLAN_WITHOUT_AGREEMENT = "plan-without-agreement", Warning, "BRÅ 2016";
    /// A cause of another problem than the plan's.
    CAUSE_OUTSIDE_PLAN = "cause-outside-plan", Error, "BRÅ 2016";
    /// A goal that no action works for.
    GOAL_WITHOUT_ACTION = "goal-without-action", Warning, "BRÅ 2016";
    /// A date outside the agreement's period.
    DATE_OUTSIDE_AGREEMENT = "date-outside-agreement", Error, "BRÅ 2016";
    /// Three dates that are out of order.
    DATES_OUT_OF_ORDER = "dates-out-of-order", Error, "BRÅ 2016";
    /// A date that has not come, of something that is said to have happened.
    DATE_IN_FUTURE = "date-in-future", Warning;
    /// Actions that only work together, said of one side only.
    GROUP_ONE_SIDED = "group-one-sided", Error, "BRÅ 2016";
    /// An action of a group that was left out in a quarter while others of it were done.
    GROUP_INCOMPLETE = "group-incomplete", Warning, "BRÅ 2016";
    /// A plan without a single goal that has a number and a unit.
    GOALS_NOT_MEASURABLE = "goals-not-measurable", Error, "BRÅ 2016";
    /// A vague word in a goal.
    VAGUE_GOAL = "vague-goal", Warning, "BRÅ 2016";
    /// A goal that is not SMART.
    GOAL_NOT_SMART = "goal-not-smart", Warning, "BRÅ 2016";
    /// A former id of a promise that is another promise's.
    FORMER_ID_TAKEN = "former-id-taken", Error;
    /// A promise that holds outside its agreement's period.
    PROMISE_OUTSIDE_AGREEMENT = "promise-outside-agreement", Error, "BRÅ 2016";
    /// A promise whose action is in no plan of its agreement.
    ACTION_OUTSIDE_AGREEMENT = "action-outside-agreement", Error, "BRÅ 2016";
    /// A promise that grew from nothing.
    ORIGIN_MISSING = "origin-missing", Error, "BRÅ 2016";
    /// A communication plan that is missing or doubled.
    COMMUNICATION_SCOPE = "communication-scope", Error, "BRÅ 2016";
    /// A step list that is not the handbook's.
    STEP_ITEMS_WRONG = "step-items-wrong", Error, "BRÅ 2016";
    /// An answer of a checklist that does not fit its question.
    ANSWER_WRONG = "answer-wrong", Error;
    /// A signed file that is not in its folder.
    SIGNED_FILE_MISSING = "signed-file-missing", Error;
    /// A signed file that is no PDF, or none that can be opened.
    SIGNED_FILE_UNREADABLE = "signed-file-unreadable", Error;
    /// A signed file that is said to be no scan and has no embedded signature.
    SIGNATURE_NOT_FOUND = "signature-not-found", Warning;
    /// Two signed files of the same agreement or promise.
    SIGNED_TWICE = "signed-twice", Error;
    /// Others have signed than those who were to sign.
    SIGNATURES_DIFFER = "signatures-differ", Error;
    /// A last signature on another day than the one on which it is said to be signed.
    SIGNED_DATE_DIFFERS = "signed-date-differs", Error;
    /// Remarks that are not numbered 1, 2, 3.
    REMARKS_NOT_NUMBERED = "remarks-not-numbered", Error, "BRÅ 2016";

    // Follow-ups.
    /// A written marker that the facts do not give.
    MARKER_CONTRADICTS = "marker-contradicts", Error, "BRÅ 2016";
    /// A follow-up in a quarter in which its subject does not hold.
    FOLLOW_UP_OUTSIDE_PERIOD = "follow-up-outside-period", Error, "BRÅ 2016";
    /// A follow-up that leaves out a measure or an action.
    FOLLOW_UP_INCOMPLETE = "follow-up-incomplete", Error, "BRÅ 2016";
    /// A follow-up that came before its quarter had ended.
    FOLLOW_UP_EARLY = "follow-up-early", Error, "BRÅ 2016";
    /// An effect that is not measured, without a date for the next measurement.
    NEXT_MEASUREMENT_MISSING = "next-measurement-missing", Error, "BRÅ 2016";
    /// An effect that is stated as measured with nothing measured.
    EFFECT_WITHOUT_MEASUREMENT = "effect-without-measurement", Warning, "BRÅ 2016";
    /// Parties that judge differently while the report shows something else than the worse judgement.
    JUDGEMENT_NOT_WORST = "judgement-not-worst", Error, "BRÅ 2016";
    /// A quarter that is public, without a report.
    REPORT_MISSING = "report-missing", Warning, "BRÅ 2016";
    /// A correction dated before the result was released.
    CORRECTION_BEFORE_RELEASE = "correction-before-release", Error;
    /// A quarter that is public, with a report that the municipality or the police has not approved.
    NOT_APPROVED = "not-approved", Warning;
    /// An approval dated before the report was handed in.
    APPROVED_BEFORE_SUBMITTED = "approved-before-submitted", Error;
    /// A party that approves the same report more than once.
    APPROVED_TWICE = "approved-twice", Error;

    // Law clocks.
    /// The latest situation report is getting old.
    SITUATION_AGEING = "situation-ageing", Warning, "LAG 2023:196 § 6";
    /// The latest situation report is too old.
    SITUATION_EXPIRED = "situation-expired", Error, "LAG 2023:196 § 6";
    /// A plan that has not been followed up for long.
    PLAN_AGEING = "plan-ageing", Warning, "LAG 2023:196 § 6";
    /// A plan that has not been followed up within the law's time.
    PLAN_EXPIRED = "plan-expired", Error, "LAG 2023:196 § 6";
    /// The agreement in force is about to end.
    AGREEMENT_ENDING = "agreement-ending", Warning, "BRÅ 2016";
    /// There is no agreement in force.
    AGREEMENT_EXPIRED = "agreement-expired", Warning, "LAG 2023:196 § 9";

    // Secrecy and accessibility.
    /// A personal identity number.
    PERSONAL_NUMBER = "personal-number", Error, "GDPR";
    /// An accent colour that cannot be read.
    LOW_CONTRAST = "low-contrast", Error, "DOS § 10";
    /// "Helt förenlig" without an assessment.
    ASSESSMENT_MISSING = "assessment-missing", Error, "DOS § 13";
    /// Partly or not compliant without saying what is wrong.
    SHORTCOMINGS_MISSING = "shortcomings-missing", Error, "DOS § 13";

    // What has been published.
    /// A redirect that is not from one address of the site to another.
    BAD_REDIRECT = "bad-redirect", Error;
    /// A redirect from where something stands, or one of two from one address, in a circle, or between a page and a file.
    REDIRECT_WRONG = "redirect-wrong", Error;
    /// A redirect to a page that is not there.
    REDIRECT_LOST = "redirect-lost", Error;
    /// A link within the site that leads nowhere, or an id that a page has twice.
    BROKEN_LINK = "broken-link", Error;
    /// A style or a script that stands in a page itself.
    PAGE_INLINE = "page-inline", Error;
    /// Something on a page that is fetched from another host.
    PAGE_FOREIGN = "page-foreign", Error;
    /// The same in a style sheet.
    STYLE_FOREIGN = "style-foreign", Error;
    /// An image on a page without words for those who cannot see it.
    PAGE_IMAGE_ALT = "page-image-alt", Error, "DOS § 10";
    /// A ledger whose chain does not hold.
    LEDGER_BROKEN = "ledger-broken", Error;
    /// A ledger that is not the one that the published site has.
    LEDGER_DIVERGED = "ledger-diverged", Error;
    /// A moment that is before something that has been published.
    LEDGER_LATER = "ledger-later", Error;
    /// A published result that has changed without a correction.
    RESULT_CHANGED = "result-changed", Error;
    /// A published result whose report is gone.
    RESULT_REMOVED = "result-removed", Error;
    /// The text of a signed promise has changed.
    PROMISE_TEXT_CHANGED = "promise-text-changed", Error;
    /// A signed file whose bytes are others than those that were signed.
    SIGNED_FILE_CHANGED = "signed-file-changed", Error;
    /// A signed file that has been published and is gone.
    SIGNED_FILE_REMOVED = "signed-file-removed", Error;
    /// An address that has been published and would vanish.
    ADDRESS_VANISHED = "address-vanished", Error;

    // Site and layouts.
    /// A release that is moved twice, to the day it has already, or past the next one.
    RELEASE_MOVED_WRONG = "release-moved-wrong", Error;
    /// A language without words.
    LANGUAGE_UNKNOWN = "language-unknown", Error;
    /// A language that is named twice.
    LANGUAGE_TWICE = "language-twice", Error;
    /// A translation of a record that is not there.
    TRANSLATION_ALONE = "translation-alone", Error;
    /// A translation into a language that the site does not have.
    TRANSLATION_UNUSED = "translation-unused", Error;
    /// A translation of words that have changed, or that does not say what it is of.
    TRANSLATION_OUTDATED = "translation-outdated", Warning;
    /// A translated list that is not as long as the one it is of.
    TRANSLATION_LIST = "translation-list", Error;
    /// A translation that states a fact.
    TRANSLATION_FACT = "translation-fact", Error;
    /// A translated word of a table that no table has.
    TRANSLATION_WORD = "translation-word", Error;
    /// An id that the site itself uses.
    RESERVED_ID = "reserved-id", Error;
    /// A layout that does not work.
    LAYOUT_FAULT = "layout-fault", Error;
    /// A layout that asks for a value that is not there.
    LAYOUT_VALUE = "layout-value", Error;
    /// A layout that uses a component that is not there.
    LAYOUT_COMPONENT = "layout-component", Error;
    /// A layout that says a word that nobody has written.
    LAYOUT_WORD = "layout-word", Error;
    /// A layout that says a word without a value that stands in it.
    LAYOUT_WORD_WITHOUT = "layout-word-without", Error;
    /// A layout that says a word with a value that is not there.
    LAYOUT_ARGUMENT = "layout-argument", Error;
    /// A file of words that cannot be read.
    WORDS_FAULT = "words-fault", Error;
    /// A file among the layouts that nothing reads.
    LAYOUT_UNREAD = "layout-unread", Warning;
}
