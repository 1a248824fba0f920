//! Links and ids of a page, and what no page may have, as a browser's own tokenizer would see them.

use std::cell::RefCell;
use std::convert::Infallible;

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};

use super::element::Element;
use super::{Base, Mention, text};

/// What the tokenizer is in the middle of.
#[derive(Default)]
struct Reading {
    found: Vec<(Mention, usize)>,
    element: Element,
    /// Whether the text that comes is data.
    is_data: bool,
}

/// What a page mentions, with the byte where it stands.
pub fn mentions(page: &str, base: &Base) -> Vec<(Mention, usize)> {
    let reading = RefCell::new(Reading::default());
    let mut emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, span: Span<usize>| -> Option<Infallible> {
        let reading = &mut *reading.borrow_mut();
        match event {
            CallbackEvent::OpenStartTag { name } => reading.element.begin(name, span.start),
            CallbackEvent::AttributeName { name } => reading.element.attribute(name, span.start),
            CallbackEvent::AttributeValue { value } => reading.element.value(value, span.start),
            CallbackEvent::CloseStartTag { .. } => {
                reading.element.mentions(base, &mut reading.found);
                reading.is_data = reading.element.is_data();
            }
            CallbackEvent::String { value } if reading.is_data => {
                let found = text::of_json(&String::from_utf8_lossy(value), base);
                reading.found.extend(found.into_iter().map(|(mention, at)| (mention, span.start + at)));
            }
            CallbackEvent::EndTag { .. } => reading.is_data = false,
            _ => {}
        }
        None
    });
    // Text in scripts and style elements is no markup.
    emitter.naively_switch_states(true);
    let Ok(()) = Tokenizer::new_with_emitter(page, emitter).finish();
    reading.into_inner().found
}
