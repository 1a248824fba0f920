//! Addresses of the site in data: JSON, calendars, tables and plain text.

use serde_json::Value;

use super::{Base, Mention};

/// The addresses in a JSON document, with the byte where each stands. What is no JSON has none; whoever wrote it is told elsewhere.
pub fn of_json(text: &str, base: &Base) -> Vec<(Mention, usize)> {
    let mut found = Vec::new();
    if let Ok(value) = serde_json::from_str(text) {
        gather(&value, false, base, &mut found);
    }
    found
        .into_iter()
        .map(|mention| {
            let (Mention::Link(written) | Mention::Name(written) | Mention::Id(written) | Mention::Refused(_, written)) =
                &mention;
            let at = text.find(written.as_str()).unwrap_or_default();
            (mention, at)
        })
        .collect()
}

/// `is_name` says whether a string names something (`@id`), and so need not be a place on a page.
fn gather(value: &Value, is_name: bool, base: &Base, found: &mut Vec<Mention>) {
    match value {
        Value::String(text) => found
            .extend(base.within(text).map(|(link, _)| {
                if is_name { Mention::Name(link.to_owned()) } else { Mention::Link(link.to_owned()) }
            })),
        Value::Array(values) => values.iter().for_each(|value| gather(value, is_name, base, found)),
        Value::Object(fields) => fields.iter().for_each(|(key, value)| gather(value, key == "@id", base, found)),
        _ => {}
    }
}

/// The addresses in plain text. Calendars break long lines, and begin what goes on with a space.
pub fn of_plain(text: &str, base: &Base) -> Vec<(Mention, usize)> {
    let whole = text.replace("\r\n ", "");
    let place =
        |link: &str, at: usize| if whole.len() == text.len() { at } else { text.find(link).unwrap_or_default() };
    base.within(&whole).map(|(link, at)| (Mention::Link(link.to_owned()), place(link, at))).collect()
}
