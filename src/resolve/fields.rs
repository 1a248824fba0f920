//! Reads a mapping key by key, and tells of every key that is missing, doubled, empty, of the wrong kind or unknown.
//!
//! A record asks for each key that it knows with a decoder that says what the value is; [`Fields::finish`] then reports
//! the keys that nobody asked for. Nothing stops at the first fault: a record asks for all its keys before it gives up.

use jiff::civil::{Date, Time};

use super::context::Context;
use super::translation;
use crate::diagnostic::{Diagnostic, nearest, rules};
use crate::model::Colour;
use crate::model::period::{Period, Quarter};
use crate::place::{Place, Placed};
use crate::prose::Prose;
use crate::source::markdown::{self, Written};
use crate::source::yaml::{Key, Node, Value};
use crate::source::{table, typography};

/// A mapping that is being read.
pub struct Fields<'a> {
    context: &'a Context<'a>,
    entries: &'a [(Key, Node)],
    place: Place,
    asked: Vec<&'static str>,
    missing: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    /// Begins to read a mapping. A node that is none is a fault.
    pub fn of(context: &'a Context<'a>, node: &'a Node) -> Option<Self> {
        let Value::Map(entries) = &node.value else {
            wrong_kind(context, node, "map");
            return None;
        };
        // A missing key is shown where the mapping begins, not where it ends.
        let place = entries.first().map_or_else(|| node.place.clone(), |(key, _)| key.place.clone());
        for (at, (key, _)) in entries.iter().enumerate() {
            if entries[..at].iter().any(|(earlier, _)| earlier.name == key.name) {
                context.fault(Diagnostic::at(&rules::DUPLICATE_KEY, &key.place).with("key", key.name.clone()));
            }
        }
        Some(Self { context, entries, place, asked: Vec::new(), missing: Vec::new() })
    }

    /// Where the mapping begins.
    pub fn place(&self) -> Place {
        self.place.clone()
    }

    /// The node of a key, if it is there.
    pub fn node(&mut self, key: &'static str) -> Option<&'a Node> {
        self.asked.push(key);
        self.entries.iter().find(|(entry, _)| entry.name == key).map(|(_, node)| node)
    }

    /// A value that must be there.
    pub fn required<T>(
        &mut self,
        key: &'static str,
        decode: impl Fn(&'a Context<'a>, &'a Node) -> Option<T>,
    ) -> Option<T> {
        let Some(node) = self.node(key) else {
            self.missing.push(key);
            return None;
        };
        self.decoded(key, node, decode)
    }

    /// A value that may be left out. The outer `None` says that it is there but faulty.
    pub fn optional<T>(
        &mut self,
        key: &'static str,
        decode: impl Fn(&'a Context<'a>, &'a Node) -> Option<T>,
    ) -> Option<Option<T>> {
        match self.node(key) {
            None => Some(None),
            Some(node) => self.decoded(key, node, decode).map(Some),
        }
    }

    /// A list that must be there and hold something.
    pub fn list<T>(
        &mut self,
        key: &'static str,
        decode: impl Fn(&'a Context<'a>, &'a Node) -> Option<T>,
    ) -> Option<Vec<T>> {
        let items = self.required(key, |context, node| list_of(context, node, &decode))?;
        if items.is_empty() {
            let place = self.node(key).map_or_else(|| self.place(), |node| node.place.clone());
            self.context.fault(Diagnostic::at(&rules::EMPTY_VALUE, &place).with("key", key));
            return None;
        }
        Some(items)
    }

    /// A list that may be left out.
    pub fn optional_list<T>(
        &mut self,
        key: &'static str,
        decode: impl Fn(&'a Context<'a>, &'a Node) -> Option<T>,
    ) -> Option<Vec<T>> {
        self.optional(key, |context, node| list_of(context, node, &decode)).map(Option::unwrap_or_default)
    }

    /// Reports the keys that nobody asked for and those that are missing. One that is only misspelt is reported once.
    pub fn finish(mut self) {
        for (key, _) in self.entries {
            if !self.asked.contains(&key.name.as_str()) {
                // The key that only a translation has has been taken out before its record is read, unless it is misspelt.
                let of_translation = self.context.is_translation(&key.place).then_some(translation::FROM);
                let meant = nearest(&key.name, self.asked.iter().copied());
                self.missing.retain(|missing| Some(*missing) != meant);
                let fault = Diagnostic::at(&rules::UNKNOWN_KEY, &key.place)
                    .with("key", key.name.clone())
                    .known(self.asked.iter().copied())
                    .near(&key.name, self.asked.iter().copied().chain(of_translation));
                self.context.fault(fault);
            }
        }
        for key in self.missing {
            self.context.fault(Diagnostic::at(&rules::MISSING_KEY, &self.place).with("key", key));
        }
    }

    fn decoded<T>(
        &self,
        key: &str,
        node: &'a Node,
        decode: impl Fn(&'a Context<'a>, &'a Node) -> Option<T>,
    ) -> Option<T> {
        let blank = match &node.value {
            Value::Empty => true,
            Value::Scalar(text) => text.trim().is_empty(),
            _ => false,
        };
        if blank {
            // An empty value has no text to point at: its key's place is better.
            let place = self
                .entries
                .iter()
                .find(|(entry, _)| entry.name == key)
                .map_or_else(|| node.place.clone(), |(key, _)| key.place.clone());
            self.context.fault(Diagnostic::at(&rules::EMPTY_VALUE, &place).with("key", key));
            return None;
        }
        decode(self.context, node)
    }
}

/// Each item of a list; `None` when any of them is faulty, after all have been read.
pub fn list_of<'a, T>(
    context: &'a Context<'a>,
    node: &'a Node,
    decode: &impl Fn(&'a Context<'a>, &'a Node) -> Option<T>,
) -> Option<Vec<T>> {
    let Value::List(items) = &node.value else {
        wrong_kind(context, node, "list");
        return None;
    };
    let decoded: Vec<Option<T>> = items.iter().map(|item| decode(context, item)).collect();
    decoded.into_iter().collect()
}

/// A value together with its place.
pub fn placed<'a, T>(
    decode: impl Fn(&'a Context<'a>, &'a Node) -> Option<T>,
) -> impl Fn(&'a Context<'a>, &'a Node) -> Option<Placed<T>> {
    move |context, node| decode(context, node).map(|value| Placed::new(value, node.place.clone()))
}

/// A text as written. It is a fact: a translation has none of its own.
pub fn raw(context: &Context<'_>, node: &Node) -> Option<String> {
    let written = scalar(context, node)?;
    if context.is_translation(&node.place) {
        context.fault(Diagnostic::at(&rules::TRANSLATION_FACT, &node.place).with("written", written));
        return None;
    }
    Some(written)
}

fn scalar(context: &Context<'_>, node: &Node) -> Option<String> {
    match &node.value {
        Value::Scalar(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        Value::Scalar(_) | Value::Empty => {
            context.fault(Diagnostic::at(&rules::EMPTY_VALUE, &node.place).with("key", "item"));
            None
        }
        _ => {
            wrong_kind(context, node, "text");
            None
        }
    }
}

/// A line of words for readers: line breaks become spaces, small typographic details are set.
pub fn line(context: &Context<'_>, node: &Node) -> Option<String> {
    let text = scalar(context, node)?;
    let words = typography::set(&text.split_whitespace().collect::<Vec<_>>().join(" "));
    Some(if context.is_translation(&node.place) { words } else { context.own_words(words) })
}

/// Markdown in a YAML value.
pub fn text<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<Prose> {
    let Value::Scalar(written) = &node.value else {
        wrong_kind(context, node, "text");
        return None;
    };
    let source = context.text(&node.place.file);
    let exact = source.get(node.place.start..node.place.end) == Some(written.as_str());
    let written =
        Written { file: &node.place.file, text: written, start: node.place.start, end: node.place.end, exact };
    let prose = markdown::prose(&written, context, context.faults());
    Some(if context.is_translation(&node.place) { prose } else { context.in_own_language(prose) })
}

/// One of a set of words.
pub fn word<'a, T: Copy>(words: &'static [(&'static str, T)]) -> impl Fn(&'a Context<'a>, &'a Node) -> Option<T> {
    move |context, node| {
        let written = raw(context, node)?;
        if let Some((_, value)) = words.iter().find(|(word, _)| *word == written) {
            return Some(*value);
        }
        context.fault(
            Diagnostic::at(&rules::UNKNOWN_WORD, &node.place)
                .with("word", written.clone())
                .known(words.iter().map(|(word, _)| *word))
                .near(&written, words.iter().map(|(word, _)| *word)),
        );
        None
    }
}

/// `ja` or `nej`.
pub fn yes_or_no<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<bool> {
    word(&[("ja", true), ("nej", false)])(context, node)
}

/// A date, `2026-04-21`.
pub fn date(context: &Context<'_>, node: &Node) -> Option<Date> {
    let written = raw(context, node)?;
    if let Some(date) = strict_date(&written) {
        return Some(date);
    }
    let fault = Diagnostic::at(&rules::BAD_DATE, &node.place).with("written", written.clone());
    context.fault(match loose_date(&written) {
        Some(meant) => fault.with("near", meant.to_string()),
        None => fault,
    });
    None
}

fn strict_date(written: &str) -> Option<Date> {
    let shape = written.len() == 10
        && written
            .bytes()
            .enumerate()
            .all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() });
    if shape { written.parse().ok() } else { None }
}

/// What was probably meant by a date in another form: `2026-1-1`, `2026/01/01`, `20260101`, `1/1 2026`, `1 januari 2026`.
fn loose_date(written: &str) -> Option<Date> {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
    if written.len() == 8 && written.bytes().all(|byte| byte.is_ascii_digit()) {
        return strict_date(&format!("{}-{}-{}", &written[..4], &written[4..6], &written[6..]));
    }
    let lower = written.to_lowercase();
    let parts: Vec<i16> = lower
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .map(|part| {
            let month =
                MONTHS.iter().position(|month| part.starts_with(month)).and_then(|at| i16::try_from(at + 1).ok());
            part.parse().ok().or(month)
        })
        .collect::<Option<_>>()?;
    let (year, month, day) = match parts[..] {
        [year, month, day] if year > 31 => (year, month, day),
        [day, month, year] if year > 31 => (year, month, day),
        _ => return None,
    };
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// A time of day, `08:00`.
pub fn time(context: &Context<'_>, node: &Node) -> Option<Time> {
    let written = raw(context, node)?;
    let parsed = written.split_once([':', '.']).and_then(|(hour, minute)| {
        if hour.len() > 2 || minute.len() != 2 {
            return None;
        }
        Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
    });
    if parsed.is_none() {
        context.fault(Diagnostic::at(&rules::BAD_TIME, &node.place).with("written", written));
    }
    parsed
}

/// A number, with decimal comma or point.
pub fn number(context: &Context<'_>, node: &Node) -> Option<f64> {
    let written = raw(context, node)?;
    // 012 is a typing error more often than twelve: YAML itself once read it as ten.
    let zero_led = written.len() > 1
        && written.starts_with('0')
        && written[1..].starts_with(|letter: char| letter.is_ascii_digit());
    match table::number(&written).filter(|_| !zero_led) {
        Some(value) => Some(value),
        None => {
            let fault =
                Diagnostic::at(&rules::BAD_NUMBER, &node.place).with("written", written.clone()).with("what", "number");
            let meant = if zero_led { Some(written.trim_start_matches('0').to_owned()) } else { scientific(&written) };
            context.fault(match meant {
                Some(meant) => fault.with("near", meant),
                None => fault,
            });
            None
        }
    }
}

fn scientific(written: &str) -> Option<String> {
    let plausible = written.contains(['e', 'E']) && written.starts_with(|letter: char| letter.is_ascii_digit());
    let value: f64 = if plausible { written.parse().ok()? } else { return None };
    (value.is_finite() && value.abs() < 1e12).then(|| value.to_string().replace('.', ","))
}

/// A whole number that is not negative.
pub fn count(context: &Context<'_>, node: &Node) -> Option<u32> {
    let value = number(context, node)?;
    if value < 0.0 || value.fract() != 0.0 || value > f64::from(u32::MAX) {
        let written = raw(context, node)?;
        context.fault(Diagnostic::at(&rules::BAD_NUMBER, &node.place).with("written", written).with("what", "count"));
        return None;
    }
    // In range and whole: checked just above.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    Some(value as u32)
}

/// A quarter, `2026-k3`.
pub fn quarter(context: &Context<'_>, node: &Node) -> Option<Quarter> {
    let written = raw(context, node)?;
    let parsed = Quarter::parse(&written);
    if parsed.is_none() {
        context.fault(Diagnostic::at(&rules::BAD_QUARTER, &node.place).with("written", written));
    }
    parsed
}

/// A colour, `#1d4f7c`.
pub fn colour(context: &Context<'_>, node: &Node) -> Option<Colour> {
    let written = raw(context, node)?;
    let parsed = Colour::parse(&written);
    if parsed.is_none() {
        context.fault(Diagnostic::at(&rules::BAD_COLOUR, &node.place).with("written", written));
    }
    parsed
}

/// `{från: …, till: …}`.
pub fn period<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<Period> {
    let mut fields = Fields::of(context, node)?;
    let from = fields.required("från", date);
    let to = fields.required("till", date);
    fields.finish();
    let period = Period { from: from?, to: to? };
    if period.to < period.from {
        context.fault(Diagnostic::at(&rules::PERIOD_REVERSED, &node.place));
        return None;
    }
    Some(period)
}

/// A web address with `https` or `http`, without a slash at the end.
pub fn web_address(context: &Context<'_>, node: &Node) -> Option<String> {
    let written = raw(context, node)?;
    let host = written.strip_prefix("https://").or_else(|| written.strip_prefix("http://"));
    let clean = |letter: char| letter.is_ascii_graphic() && !"\"'<>`{}|\\^".contains(letter);
    if host.is_none_or(|host| host.is_empty() || host.starts_with('/')) || !written.chars().all(clean) {
        context.fault(Diagnostic::at(&rules::BAD_ADDRESS, &node.place).with("written", written).with("what", "web"));
        return None;
    }
    Some(written.trim_end_matches('/').to_owned())
}

/// An e-mail address.
pub fn email(context: &Context<'_>, node: &Node) -> Option<String> {
    let written = raw(context, node)?;
    let valid = written.split_once('@').is_some_and(|(name, host)| {
        let clean = |part: &str| {
            !part.is_empty() && part.chars().all(|letter| letter.is_alphanumeric() || ".-_+".contains(letter))
        };
        clean(name) && clean(host) && host.contains('.')
    });
    if !valid {
        context.fault(Diagnostic::at(&rules::BAD_ADDRESS, &node.place).with("written", written).with("what", "email"));
        return None;
    }
    Some(written)
}

/// An id within a record.
pub fn id(context: &Context<'_>, node: &Node) -> Option<String> {
    let written = raw(context, node)?;
    if !is_id(&written) {
        context.fault(
            Diagnostic::at(&rules::BAD_ID, &node.place).with("id", written.clone()).with("near", as_id(&written)),
        );
        return None;
    }
    Some(written)
}

/// Whether a text can be an id: small letters a–z, digits and single hyphens.
#[must_use]
pub fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
}

/// What an id made of a text would be: å and ä become a, ö becomes o, everything else that is no letter a hyphen.
#[must_use]
pub fn as_id(text: &str) -> String {
    let folded: String = text
        .to_lowercase()
        .chars()
        .map(|letter| match letter {
            'å' | 'ä' => 'a',
            'ö' => 'o',
            'é' => 'e',
            letter if letter.is_ascii_alphanumeric() => letter,
            _ => '-',
        })
        .collect();
    folded.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}

/// Reports a node that is of another kind than the key asks for.
pub fn wrong_kind(context: &Context<'_>, node: &Node, wanted: &'static str) {
    let found = match &node.value {
        Value::Empty => "empty",
        Value::Scalar(_) => "text",
        Value::List(_) => "list",
        Value::Map(_) => "map",
    };
    // Only the first line of a large value is worth pointing at.
    let source = context.text(&node.place.file);
    let shown = source.get(node.place.start..node.place.end).unwrap_or_default();
    let end = node.place.start + shown.find('\n').unwrap_or(shown.len());
    let place = Place { end, ..node.place.clone() };
    context.fault(Diagnostic::at(&rules::WRONG_KIND, &place).with("wanted", wanted).with("found", found));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_forms_of_dates_are_understood_but_not_accepted() {
        for written in ["2026-1-5", "2026/01/05", "20260105", "5/1 2026", "5 januari 2026", "2026.1.5"] {
            assert_eq!(strict_date(written), None, "{written}");
            assert_eq!(loose_date(written).map(|date| date.to_string()).as_deref(), Some("2026-01-05"), "{written}");
        }
        assert_eq!(loose_date("i våras"), None);
        assert_eq!(strict_date("2026-02-30"), None);
    }

    #[test]
    fn ids_are_made_of_swedish_words() {
        assert_eq!(as_id("Säkrare parkering vid Åsen!"), "sakrare-parkering-vid-asen");
        assert!(is_id("2025-2028") && !is_id("Löfte") && !is_id("-a"));
    }
}
