//! How numbers, dates and lists are written: decimal comma, no-break space between thousands, "21 april 2026".

use std::borrow::Cow;

use jiff::civil::{Date, Time};

use super::Locale;

/// No-break space.
const NBSP: char = '\u{a0}';

impl Locale {
    /// A number with a fixed count of decimals: `12 345,6` in Swedish, `12,345.6` in English. A minus is a real minus.
    #[must_use]
    pub fn number(&self, value: f64, decimals: u8) -> String {
        let (group, point) = if self.language() == "en" { (',', '.') } else { (NBSP, ',') };
        let written = format!("{:.*}", usize::from(decimals), value.abs());
        let (whole, fraction) = written.split_once('.').unwrap_or((&written, ""));
        let mut out = String::with_capacity(written.len() + 8);
        if value < 0.0 && written.bytes().any(|byte| (b'1'..=b'9').contains(&byte)) {
            out.push('−');
        }
        // Four digits stand together in Swedish typography only in years; counts are grouped from 1 000 on.
        for (at, digit) in whole.char_indices() {
            if at > 0 && (whole.len() - at) % 3 == 0 {
                out.push(group);
            }
            out.push(digit);
        }
        if !fraction.is_empty() {
            out.push(point);
            out.push_str(fraction);
        }
        out
    }

    /// A number with as many decimals as it needs, at most two.
    #[must_use]
    pub fn plain_number(&self, value: f64) -> String {
        let decimals = (0..2).find(|d| {
            let scale = 10f64.powi(i32::from(*d));
            ((value * scale).round() - value * scale).abs() < 1e-6
        });
        self.number(value, decimals.unwrap_or(2))
    }

    /// "21 april 2026", with no-break spaces between its parts.
    #[must_use]
    pub fn date(&self, day: Date) -> String {
        format!("{}{NBSP}{}{NBSP}{}", day.day(), self.month(day), day.year())
    }

    /// "21 april".
    #[must_use]
    pub fn day_and_month(&self, day: Date) -> String {
        format!("{}{NBSP}{}", day.day(), self.month(day))
    }

    /// "april".
    #[must_use]
    pub fn month(&self, day: Date) -> String {
        self.word(&format!("month-{}", day.month()))
    }

    /// "tisdag".
    #[must_use]
    pub fn weekday(&self, day: Date) -> String {
        self.word(&format!("weekday-{}", day.weekday().to_monday_one_offset()))
    }

    /// A day of the week or a month that is named in the language of the content, whole ("måndag", "januari") or a month by its first
    /// three letters ("jan"), in this one. `None` for all other words.
    #[must_use]
    pub fn day_or_month(&self, word: &str) -> Option<String> {
        let word = word.to_lowercase();
        let days = (1..=7).map(|day| (format!("weekday-{day}"), false));
        let months = (1..=12).map(|month| (format!("month-{month}"), true));
        let is_meant = |(key, shortens): &(String, bool)| {
            let whole = self.main().word(key);
            whole == word || *shortens && word.chars().count() == 3 && whole.starts_with(&word)
        };
        days.chain(months).find(is_meant).map(|(key, _)| self.word(&key))
    }

    /// "08.00".
    #[must_use]
    pub fn time(&self, time: Time) -> String {
        let separator = if self.language() == "en" { ':' } else { '.' };
        format!("{:02}{separator}{:02}", time.hour(), time.minute())
    }

    /// A time or a span of times as authors write it ("20.00–21.30"), in the form of the language.
    #[must_use]
    pub fn clock(&self, written: &str) -> String {
        if self.language() == "en" { written.replace('.', ":") } else { written.to_owned() }
    }

    /// A name as it stands inside a sentence: an article that it begins with is small ("by the steering group"). All else is as it
    /// was written, since nobody can tell a proper name from another word.
    #[must_use]
    pub fn within<'a>(&self, name: &'a str) -> Cow<'a, str> {
        let bare = self.without_article(name);
        if bare.len() == name.len() {
            return Cow::Borrowed(name);
        }
        let article = &name[..name.len() - bare.len()];
        Cow::Owned(format!("{}{bare}", article.to_lowercase()))
    }

    /// A name without the article that it begins with: what it is sorted by.
    #[must_use]
    pub fn without_article<'a>(&self, name: &'a str) -> &'a str {
        let article = self.word("article");
        let rest = name.strip_prefix(article.as_str()).filter(|_| !article.is_empty());
        rest.and_then(|rest| rest.strip_prefix(' ')).unwrap_or(name)
    }

    /// "a, b och c".
    #[must_use]
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        match items {
            [] => String::new(),
            [one] => one.as_ref().to_owned(),
            [head @ .., last] => {
                let head = head.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", ");
                format!("{head} {} {}", self.word("and"), last.as_ref())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::layouts::Layouts;
    use crate::locale::Locale;
    use jiff::civil::date;

    #[test]
    fn an_article_is_small_inside_a_sentence() {
        let [sv, en] = ["sv", "en"].map(|language| Locale::load(&Layouts::embedded(), language).unwrap());
        assert_eq!(en.within("The steering group"), "the steering group");
        assert_eq!(en.within("Theatre of Exempelby"), "Theatre of Exempelby");
        assert_eq!(en.without_article("The Kronoberg model"), "Kronoberg model");
        assert_eq!(sv.within("The Kronoberg model"), "The Kronoberg model");
        assert_eq!(en.clock("20.00–21.30"), "20:00–21:30");
        assert_eq!(sv.clock("20.00–21.30"), "20.00–21.30");
    }

    #[test]
    fn an_english_count_is_a_sentence() {
        let en = Locale::load(&Layouts::embedded(), "en").unwrap();
        let told = |key: &str, count: usize, number: &str| {
            en.say(&format!("site-tally-{key}"), &[("count", count.into()), ("number", number.into())])
        };
        let parts = en.list(&[told("green", 2, "two"), told("yellow", 1, "one"), told("red", 2, "two")]);
        assert_eq!(
            en.say("site-summary-results", &[("number", "five".into()), ("name", parts.into())]),
            "Of five promises, two are green, one is yellow and two are red."
        );
    }

    #[test]
    fn swedish_forms() {
        let sv = Locale::load(&Layouts::embedded(), "sv").unwrap();
        assert_eq!(sv.number(1_234_567.0, 0), "1\u{a0}234\u{a0}567");
        assert_eq!(sv.number(-12.345, 1), "−12,3");
        assert_eq!(sv.number(-0.04, 1), "0,0");
        assert_eq!(sv.plain_number(0.5), "0,5");
        assert_eq!(sv.plain_number(31240.0), "31\u{a0}240");
        assert_eq!(sv.date(date(2026, 4, 21)), "21\u{a0}april\u{a0}2026");
        assert_eq!(sv.weekday(date(2026, 10, 27)), "tisdag");
        assert_eq!(sv.list(&["a", "b", "c"]), "a, b och c");
        assert_eq!(sv.say("no-such-key", &[]), "⟨no-such-key⟩");
    }

    #[test]
    fn days_and_months_of_the_content_are_known() {
        let en = Locale::load(&Layouts::embedded(), "en").unwrap();
        let said = |word| en.day_or_month(word);
        assert_eq!(said("måndag").as_deref(), Some("Monday"));
        assert_eq!(said("Maj").as_deref(), Some("May"));
        assert_eq!(said("okt").as_deref(), Some("October"));
        for other in ["mån", "ju", "Hela kommunen", "06–09", ""] {
            assert_eq!(said(other), None, "{other}");
        }
    }
}
