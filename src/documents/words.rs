//! The fixed words that layouts print, taken from the Fluent files that documents own.
//!
//! A layout asks for a word by its Fluent id. Every message of `documents.ftl` and `common.ftl` that takes no arguments is
//! offered, so that whoever shadows a layout can add words beside it. Sentences with arguments are said by `data`.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};

use crate::layouts::Layouts;
use crate::locale::{Locale, MAIN_LANGUAGE};

const FILES: [&str; 2] = ["common.ftl", "documents.ftl"];

/// Every fixed word by its id, in the locale's language. Swedish decides which ids there are: it is always whole.
pub fn all(layouts: &Layouts, locale: &Locale) -> serde_json::Value {
    let mut words = serde_json::Map::new();
    let languages = [MAIN_LANGUAGE, locale.language()];
    for (language, file) in languages.iter().flat_map(|language| FILES.map(|file| (language, file))) {
        let Some(text) = layouts.text(&format!("locales/{language}/{file}")) else { continue };
        // Faults in words are reported where the locale is loaded; what can be read is used.
        let resource = fluent_syntax::parser::parse(text.as_ref()).unwrap_or_else(|(resource, _)| resource);
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            if message.value.as_ref().is_some_and(is_fixed) {
                words.insert(message.id.name.to_owned(), locale.word(message.id.name).into());
            }
        }
    }
    words.into()
}

fn is_fixed(pattern: &fluent_syntax::ast::Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { .. } => true,
        PatternElement::Placeable { expression } => {
            matches!(expression, Expression::Inline(InlineExpression::StringLiteral { .. }))
        }
    })
}
