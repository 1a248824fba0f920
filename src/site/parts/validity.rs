//! Where a signed document stands: a proposal that nobody has signed, signed but not begun, in force, or past. A page that said
//! "gäller" of a proposal would promise something in the parties' name.

use serde::Serialize;

use super::{Day, Span};
use crate::model::agreement::Agreement;
use crate::model::period::{Period, Quarter};
use crate::model::promise::CitizenPromise;
use crate::site::scene::{Local, Scene};

/// How a document's period is told.
#[derive(Debug, Serialize)]
pub struct Validity {
    /// Whether it has been signed.
    pub signed: Option<Day>,
    /// Whether its period lies ahead.
    pub coming: bool,
    /// Whether its period has passed.
    pub ended: bool,
    /// What its tag says: in force, or not yet signed; nothing where the period says enough.
    pub tag: Option<String>,
    /// The label of its period: "Gäller", "Ska gälla" or "Gällde".
    label: String,
    span: Span,
}

impl Validity {
    /// "Ska gälla 1 januari 2027–31 december 2028".
    #[must_use]
    pub fn sentence(&self) -> String {
        format!("{} {}–{}", self.label, self.span.from.text, self.span.to.text)
    }
}

impl Scene<'_> {
    fn validity(&self, period: Period, signed: Option<jiff::civil::Date>, tag: Option<&str>) -> Validity {
        let today = self.site.today();
        let (coming, ended) = (period.from > today, period.to < today);
        let label = match (signed.is_some(), ended) {
            (true, true) => "site-was-valid",
            (true, false) => "site-valid",
            (false, true) => "site-was-to-be-valid",
            (false, false) => "site-to-be-valid",
        };
        Validity {
            signed: signed.map(|day| self.day(day)),
            coming,
            ended,
            tag: tag.map(|key| self.word(key)),
            label: self.word(label),
            span: self.span(period),
        }
    }
}

impl Local<'_> {
    /// Where an agreement stands.
    #[must_use]
    pub fn agreement_validity(&self, agreement: &Agreement) -> Validity {
        let signed = agreement.signed.as_ref().map(|day| **day);
        let in_force = self.partnership.agreement_in_force(self.scene.site.today());
        let tag = match (signed, in_force) {
            (None, _) => Some("site-agreement-unsigned"),
            (Some(_), Some(current)) if current.id == agreement.id => Some("site-in-force"),
            _ => None,
        };
        self.scene.validity(agreement.valid, signed, tag)
    }

    /// Where a promise stands.
    #[must_use]
    pub fn promise_validity(&self, promise: &CitizenPromise) -> Validity {
        let signed = promise.signed.as_ref().map(|day| **day);
        self.scene.validity(promise.valid, signed, signed.is_none().then_some("site-promise-unsigned"))
    }

    /// When the first result of a promise comes, where none has come yet.
    #[must_use]
    pub fn first_result(&self, promise: &CitizenPromise) -> Option<Day> {
        let first = Quarter::of(promise.valid.from);
        (!self.is_public(first)).then(|| self.scene.day(self.scene.site.release.date(first)))
    }
}
