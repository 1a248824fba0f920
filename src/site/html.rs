//! HTML that may stand unescaped in a page: a type of its own, so that safety is seen in a signature.
//!
//! Templates escape every string they meet. What our own code has drawn (the prose tree, a face, a chart) travels as
//! [`Html`], and nothing else does: there is no way from a `String` to it but [`Html::drawn`].

use serde::{Serialize, Serializer};
use tera::Value;

/// Markup made by our own code, with every text in it escaped.
#[derive(Debug, Clone, PartialEq)]
pub struct Html(Value);

impl Html {
    /// Takes markup that our own code has drawn. Never call it with words that an author wrote: escape them first.
    #[must_use]
    pub fn drawn(markup: &str) -> Self {
        Self(Value::safe_string(markup))
    }

    /// The markup, for tests.
    #[cfg(test)]
    pub fn as_str(&self) -> &str {
        self.0.as_str().unwrap_or_default()
    }
}

impl Serialize for Html {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Tera takes a value of its own over as it is, and with it the mark that it is safe.
        self.0.serialize(serializer)
    }
}

/// Appends a text with the characters escaped that mean something in HTML, in text and in quoted attributes alike.
pub fn escape_into(text: &str, out: &mut String) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
}

/// A text with its meaningful characters escaped.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape_into(text, &mut out);
    out
}
