//! Words, numbers and dates in a language.
//!
//! Every word that a reader meets comes from the Fluent files in `locales/<language>/`. A [`Locale`] holds one language's
//! files; a word it lacks is looked for in Swedish, the language that is always whole.

mod amount;
mod form;
pub mod glossary;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use fluent_syntax::parser::ParserError;
use unic_langid::LanguageIdentifier;

use crate::layouts::{Layouts, WordsFile};
use crate::tongue;

/// The language whose words are always whole.
pub const MAIN_LANGUAGE: &str = "sv";

/// One language's words and forms.
pub struct Locale {
    language: String,
    bundle: FluentBundle<FluentResource>,
    /// The ids of the terms of the glossary; a bundle cannot tell what it holds.
    terms: Vec<String>,
    fallback: Option<Box<Locale>>,
    /// Whether words that it lacks say that they are in another language.
    marks: bool,
}

/// Why a language's words cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LocaleError {
    /// There are no words for the language.
    Unknown(String),
    /// Files of words are not valid Fluent: all that is wrong with them.
    Invalid(Vec<WordsFault>),
}

/// What is wrong with a file of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordsFault {
    /// The file's path, such as `locales/sv/egna.ftl`.
    pub path: String,
    /// Byte range in the file, where it is known.
    pub span: Option<(usize, usize)>,
    /// What is wrong (English).
    pub detail: String,
}

impl fmt::Display for LocaleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(language) => write!(f, "no words for the language \"{language}\""),
            Self::Invalid(faults) => {
                faults.iter().try_for_each(|fault| writeln!(f, "{}: {}", fault.path, fault.detail))
            }
        }
    }
}

impl std::error::Error for LocaleError {}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Locale({})", self.language)
    }
}

impl Locale {
    /// Loads a language's words.
    ///
    /// # Errors
    /// When there are no files for the language, or one of them is not valid Fluent.
    pub fn load(layouts: &Layouts, language: &str) -> Result<Self, LocaleError> {
        let fallback =
            if language == MAIN_LANGUAGE { None } else { Some(Box::new(Self::load(layouts, MAIN_LANGUAGE)?)) };
        let id: LanguageIdentifier = language.parse().map_err(|_| LocaleError::Unknown(language.to_owned()))?;
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Isolation marks are for mixed writing directions; in PDFs and plain text they are stray characters.
        bundle.set_use_isolating(false);
        let files = layouts.words(language);
        if files.is_empty() {
            return Err(LocaleError::Unknown(language.to_owned()));
        }
        let mut terms = Vec::new();
        let mut faults = Vec::new();
        for WordsFile { path, bytes, goes_before } in files {
            let fault = |span, detail: String| WordsFault { path: path.to_owned(), span, detail };
            let resource = match FluentResource::try_new(String::from_utf8_lossy(bytes).into_owned()) {
                Ok(resource) => resource,
                Err((_, errors)) => {
                    let told =
                        |error: &ParserError| fault(Some((error.pos.start, error.pos.end)), error.kind.to_string());
                    faults.extend(errors.iter().map(told));
                    continue;
                }
            };
            match glossary::terms(&resource) {
                Ok(own) => terms.extend(own),
                Err(message) => faults.push(fault(None, message)),
            }
            if goes_before {
                bundle.add_resource_overriding(resource);
            } else if let Err(errors) = bundle.add_resource(resource) {
                faults.extend(errors.iter().map(|error| fault(None, error.to_string())));
            }
        }
        terms.sort();
        terms.dedup();
        if faults.is_empty() {
            Ok(Self { language: language.to_owned(), bundle, terms, fallback, marks: false })
        } else {
            Err(LocaleError::Invalid(faults))
        }
    }

    /// The same words, where those that are lacking are marked as Swedish ([`crate::tongue`]): for pages.
    #[must_use]
    pub fn marking(self) -> Self {
        Self { marks: true, ..self }
    }

    /// The language's BCP 47 tag.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The words of the language that is always whole: that of the content.
    #[must_use]
    pub fn main(&self) -> &Self {
        self.fallback.as_deref().map_or(self, Self::main)
    }

    /// Whether there is a word for the key, in this language or in Swedish.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.pattern(key).is_some() || self.fallback.as_ref().is_some_and(|fallback| fallback.has(key))
    }

    /// A fixed word or sentence.
    #[must_use]
    pub fn word(&self, key: &str) -> String {
        self.say(key, &[])
    }

    /// A sentence with arguments. `key` is a message's id, or `id.attribute`. A key that nobody has written comes back as
    /// `⟨key⟩`, so that it is seen.
    #[must_use]
    pub fn say(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        let (said, without) = self.try_say(key, arguments);
        debug_assert!(without.is_empty(), "{key} is said without {without:?}");
        said
    }

    /// The same, and the names of the arguments that it was said without: for sentences that a layout says.
    #[must_use]
    pub fn try_say(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> (String, Vec<String>) {
        let Some(pattern) = self.pattern(key) else {
            let Some(fallback) = &self.fallback else { return (format!("⟨{key}⟩"), Vec::new()) };
            let (said, without) = fallback.try_say(key, arguments);
            let said = if self.marks { tongue::tagged(&said, fallback.language()) } else { said };
            return (said, without);
        };
        let mut values = FluentArgs::new();
        for (name, argument) in arguments {
            values.set(*name, argument.value());
        }
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        let without = errors.iter().map(|error| match error {
            FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })) => id.clone(),
            other => other.to_string(),
        });
        (said, without.collect())
    }

    /// The keys of all words, in this language or in Swedish.
    #[must_use]
    pub fn keys(layouts: &Layouts, language: &str) -> BTreeSet<String> {
        let mut keys = BTreeSet::new();
        for language in [MAIN_LANGUAGE, language] {
            for file in layouts.words(language) {
                let text = String::from_utf8_lossy(file.bytes);
                let resource = fluent_syntax::parser::parse(text.as_ref()).unwrap_or_else(|(resource, _)| resource);
                keys.extend(resource.body.iter().filter_map(|entry| match entry {
                    Entry::Message(message) => Some(message.id.name.to_owned()),
                    _ => None,
                }));
            }
        }
        keys
    }

    fn pattern(&self, key: &str) -> Option<&fluent_syntax::ast::Pattern<&str>> {
        match key.split_once('.') {
            Some((id, attribute)) => Some(self.bundle.get_message(id)?.get_attribute(attribute)?.value()),
            None => self.bundle.get_message(key)?.value(),
        }
    }
}

/// An argument of a sentence.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument<'a> {
    /// Words, or a number that has been written out already.
    Text(Cow<'a, str>),
    /// A count, which decides between one and many. It is written without grouping.
    Count(i64),
}

impl<'a> Argument<'a> {
    fn value(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Self::Count(count) => FluentValue::from(*count),
        }
    }
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}
impl<'a> From<&'a String> for Argument<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}
impl From<String> for Argument<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}
impl From<usize> for Argument<'_> {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}
