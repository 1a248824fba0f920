//! The fixed words that layouts print, taken from the Fluent files that documents own.
//!
//! A layout asks for a word by its Fluent id. Every message that takes no arguments is offered, of the files that documents
//! read, so that whoever shadows a layout can add words beside it. Sentences with arguments are said by `data`.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};

use crate::layouts::{Layouts, WordsFile};
use crate::locale::{Locale, MAIN_LANGUAGE};

/// How the names begin of the files whose words documents print. Those of the site, of commands and of faults stay out.
const FILES: [&str; 3] = ["checklists", "common", "documents"];

/// Every fixed word by its id, in the locale's language. Swedish decides which ids there are: it is always whole.
pub fn all(layouts: &Layouts, locale: &Locale) -> serde_json::Value {
    let mut words = serde_json::Map::new();
    let files = [MAIN_LANGUAGE, locale.language()].map(|language| layouts.words(language));
    for WordsFile { path, bytes, .. } in files.into_iter().flatten() {
        let name = path.rsplit('/').next().unwrap_or_default();
        if !FILES.iter().any(|beginning| name.starts_with(beginning)) {
            continue;
        }
        let text = String::from_utf8_lossy(bytes);
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
