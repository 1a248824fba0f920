//! Links and ids of a page, as a browser's own tokenizer would see them.

use std::cell::RefCell;
use std::convert::Infallible;

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};

use super::{Base, Mention, text};

/// Attributes that lead somewhere.
const LINKS: [&str; 8] = ["href", "xlink:href", "src", "poster", "data", "action", "formaction", "cite"];
/// Attributes that name places on the same page.
const PLACES: [&str; 7] =
    ["for", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-details", "aria-owns"];

/// What the tokenizer is in the middle of.
#[derive(Default)]
struct Reading {
    found: Vec<(Mention, usize)>,
    attribute: Vec<u8>,
    /// Whether the text that comes is data.
    is_data: bool,
    in_script: bool,
}

/// What a page mentions, with the byte where it stands.
pub fn mentions(page: &str, base: &Base) -> Vec<(Mention, usize)> {
    let reading = RefCell::new(Reading::default());
    let mut emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, span: Span<usize>| -> Option<Infallible> {
        let mut reading = reading.borrow_mut();
        match event {
            CallbackEvent::OpenStartTag { name } => {
                reading.in_script = name == b"script";
                reading.is_data = false;
            }
            CallbackEvent::AttributeName { name } => {
                reading.attribute.clear();
                reading.attribute.extend(name);
            }
            CallbackEvent::AttributeValue { value } => {
                let value = String::from_utf8_lossy(value);
                if reading.in_script && reading.attribute == b"type" {
                    reading.is_data = value.ends_with("json");
                }
                reading.attribute(&value, span.start, base);
            }
            CallbackEvent::String { value } if reading.is_data => {
                let found = text::of_json(&String::from_utf8_lossy(value), base);
                reading.found.extend(found.into_iter().map(|(mention, at)| (mention, span.start + at)));
            }
            CallbackEvent::EndTag { .. } => (reading.in_script, reading.is_data) = (false, false),
            _ => {}
        }
        None
    });
    // Text in scripts and style elements is no markup.
    emitter.naively_switch_states(true);
    let Ok(()) = Tokenizer::new_with_emitter(page, emitter).finish();
    reading.into_inner().found
}

impl Reading {
    fn attribute(&mut self, value: &str, at: usize, base: &Base) {
        let Ok(name) = std::str::from_utf8(&self.attribute) else { return };
        let found = &mut self.found;
        match name {
            "id" => found.push((Mention::Id(value.to_owned()), at)),
            "srcset" => {
                let files = value.split(',').filter_map(|choice| choice.split_whitespace().next());
                found.extend(files.map(|file| (Mention::Link(file.to_owned()), at)));
            }
            // A page that shows on, or what a page says of itself to others.
            "content" => {
                let onward = value.split_once("url=").map(|(_, onward)| (onward, at));
                let links = onward.into_iter().chain(base.within(value).map(|(link, _)| (link, at)));
                found.extend(links.map(|(link, at)| (Mention::Link(link.to_owned()), at)));
            }
            name if LINKS.contains(&name) => found.push((Mention::Link(value.to_owned()), at)),
            name if PLACES.contains(&name) => {
                found.extend(value.split_whitespace().map(|id| (Mention::Link(format!("#{id}")), at)));
            }
            _ => {}
        }
    }
}
