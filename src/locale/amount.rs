//! Amounts that go by their unit: per cent, changes, and what was done of what was planned.

use super::{Argument, Locale};
use crate::tongue;

/// What is left of a subtraction of figures with at most two decimals, beyond the figures themselves.
const NOISE: f64 = 0.005;

impl Locale {
    /// Whether a unit is a share of a hundred: "procent som känner sig otrygga". Units are the content's words or its translation's, so
    /// those of both languages are looked for.
    #[must_use]
    pub fn is_per_cent(&self, unit: Option<&str>) -> bool {
        let Some(unit) = unit.map(|unit| tongue::plain(unit).trim_start().to_lowercase()) else { return false };
        let begins = |word: &str| unit.strip_prefix(word).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
        let of = |locale: &Self| locale.word("per-cent-words").split(", ").any(begins);
        of(self) || of(self.main())
    }

    /// An amount, with the word for per cent where its unit is that: "33 procent", "19".
    #[must_use]
    pub fn amount(&self, value: f64, unit: Option<&str>) -> String {
        let value = self.plain_number(value);
        if self.is_per_cent(unit) { self.say("per-cent", &[("value", value.into())]) } else { value }
    }

    /// A difference without its sign: "2 procentenheter", "2".
    #[must_use]
    pub fn difference(&self, value: f64, unit: Option<&str>) -> String {
        self.points(&self.plain_number(value.abs()), value, unit)
    }

    /// A change with its sign: "+3", "−5 procentenheter"; `None` when there is none.
    #[must_use]
    pub fn change(&self, before: f64, after: f64, unit: Option<&str>) -> Option<String> {
        let difference = after - before;
        if difference.abs() < NOISE {
            return None;
        }
        let sign = if difference > 0.0 { "+" } else { "" };
        Some(self.points(&format!("{sign}{}", self.plain_number(difference)), difference, unit))
    }

    /// Shares differ by points: from 38 to 33 per cent is 5 points, and 13 per cent fewer.
    fn points(&self, written: &str, value: f64, unit: Option<&str>) -> String {
        if !self.is_per_cent(unit) {
            return written.to_owned();
        }
        self.say("per-cent-points", &[("value", written.into()), ("count", count(value))])
    }

    /// What was done of what was planned: "31 av 36", "65 gjorda, 60 planerade", or that nothing was planned.
    #[must_use]
    pub fn performed(&self, performed: f64, planned: f64, unit: Option<&str>) -> String {
        let key = match (self.is_per_cent(unit), planned > 0.0 || performed > 0.0) {
            (_, false) => "performed-none",
            (true, true) => "performed-share",
            (false, true) if performed > planned => "performed-more",
            (false, true) => "performed-of",
        };
        let (done, meant) = (self.plain_number(performed), self.plain_number(planned));
        let counts = [("done-count", count(performed)), ("planned-count", count(planned))];
        self.say(key, &[&[("done", done.into()), ("planned", meant.into())][..], &counts].concat())
    }
}

/// What decides between one and many.
fn count(value: f64) -> Argument<'static> {
    Argument::Count(if (value.abs() - 1.0).abs() < NOISE { 1 } else { 2 })
}

#[cfg(test)]
mod tests {
    use crate::layouts::Layouts;
    use crate::locale::Locale;
    use crate::tongue;

    fn of(language: &str) -> Locale {
        Locale::load(&Layouts::embedded(), language).unwrap()
    }

    #[test]
    fn per_cent_is_known_in_both_languages() {
        let (sv, en) = (of("sv"), of("en"));
        for unit in ["procent som känner sig otrygga", "Procent", "% av de svarande"] {
            assert!(sv.is_per_cent(Some(unit)), "{unit}");
        }
        for unit in ["per cent of those who answered", "percent", "%", &tongue::tagged("procent av de svarande", "sv")]
        {
            assert!(en.is_per_cent(Some(unit)), "{unit}");
        }
        for unit in ["procentenheter", "anmälda brott per kvartal", "andel i procent", ""] {
            assert!(!sv.is_per_cent(Some(unit)), "{unit}");
        }
        assert!(!sv.is_per_cent(None));
    }

    #[test]
    fn shares_change_by_points() {
        let (sv, en) = (of("sv"), of("en"));
        let unit = Some("procent av anmärkningarna");
        assert_eq!(sv.amount(33.0, unit), "33\u{a0}procent");
        assert_eq!(en.amount(33.0, unit), "33\u{a0}per cent");
        assert_eq!(sv.change(38.0, 33.0, unit).as_deref(), Some("−5\u{a0}procentenheter"));
        assert_eq!(sv.change(38.0, 39.0, unit).as_deref(), Some("+1\u{a0}procentenhet"));
        assert_eq!(en.change(57.0, 83.0, unit).as_deref(), Some("+26\u{a0}percentage points"));
        assert_eq!(sv.change(18.0, 13.0, Some("anmälda brott")).as_deref(), Some("−5"));
        assert_eq!(sv.change(6.3, 6.3, unit), None);
        assert_eq!(sv.difference(2.0, unit), "2\u{a0}procentenheter");
    }

    #[test]
    fn nothing_planned_is_no_share_of_nothing() {
        let (sv, en) = (of("sv"), of("en"));
        assert_eq!(sv.performed(31.0, 36.0, None), "31 av 36");
        assert_eq!(sv.performed(0.0, 0.0, None), "Inte planerat under kvartalet");
        assert_eq!(sv.performed(65.0, 60.0, Some("ronder")), "65 gjorda, 60 planerade");
        assert_eq!(sv.performed(2.0, 1.0, None), "2 gjorda, 1 planerad");
        assert_eq!(sv.performed(1.0, 0.0, None), "1 gjord, 0 planerade");
        assert_eq!(
            sv.performed(92.0, 90.0, Some("procent av klottret")),
            "92\u{a0}procent, mot planerade 90\u{a0}procent"
        );
        assert_eq!(en.performed(65.0, 60.0, None), "65 done, 60 planned");
    }
}
