//! What is said in the languages of the catalogue: sentences of the locale's, with names as the content has them in that language.

use oxrdf::NamedNode;

use super::Writer;
use crate::locale::{Argument, Locale};
use crate::model::Site;
use crate::model::period::Quarter;

/// A name that stands in a sentence.
#[derive(Clone, Copy)]
pub enum Name<'a> {
    /// The site's title.
    Site,
    /// That of the partnership with this id.
    Partnership(&'a str),
    /// The same in every language, such as that of a file.
    Same(&'a str),
}

/// What is said in each language: a key, with the names that stand in it.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    /// The key of the sentence.
    pub key: &'a str,
    /// Its name.
    pub name: Name<'a>,
    /// Its quarter.
    pub quarter: Option<Quarter>,
}

impl<'a> Words<'a> {
    /// A sentence with a name.
    pub fn of(key: &'a str, name: Name<'a>) -> Self {
        Self { key, name, quarter: None }
    }

    /// The same, of a quarter.
    pub fn in_quarter(self, quarter: Quarter) -> Self {
        Self { quarter: Some(quarter), ..self }
    }
}

impl Writer<'_> {
    /// Says it in every language of the catalogue.
    pub fn words(&mut self, subject: &str, predicate: &NamedNode, words: &Words<'_>) {
        for locale in self.languages {
            let text = self.said(locale, words);
            self.graph.text(subject, predicate.clone(), &text, locale.language());
        }
    }

    /// Says each of the words of a list, which the locale has with commas between them.
    pub fn each_word(&mut self, subject: &str, predicate: &NamedNode, key: &str) {
        for locale in self.languages {
            for word in locale.word(key).split(", ") {
                self.graph.text(subject, predicate.clone(), word, locale.language());
            }
        }
    }

    /// Says what the content itself has in each of its languages.
    pub fn told(&mut self, subject: &str, predicate: &NamedNode, text: impl Fn(&Site) -> &str) {
        let site = self.scene.site;
        for site in std::iter::once(site).chain(&site.translations) {
            let text = crate::tongue::plain(text(site)).into_owned();
            self.graph.text(subject, predicate.clone(), &text, &site.language);
        }
    }

    fn said(&self, locale: &Locale, words: &Words<'_>) -> String {
        let mut arguments: Vec<(&str, Argument<'_>)> = vec![("name", self.name(locale.language(), words.name).into())];
        if let Some(quarter) = words.quarter {
            let (number, year) = (quarter.number.to_string(), quarter.year.to_string());
            let said = locale.say("quarter", &[("number", number.into()), ("year", year.into())]);
            arguments.push(("quarter", said.into()));
        }
        locale.say(words.key, &arguments)
    }

    /// A name in a language; where the content has not been translated into it, in the content's own.
    fn name(&self, language: &str, name: Name<'_>) -> String {
        let original = self.scene.site;
        let site = original.translations.iter().find(|site| site.language == language).unwrap_or(original);
        let found = match name {
            Name::Site => Some(site.title.as_str()),
            Name::Partnership(id) => {
                let partnership = site.partnerships.iter().find(|partnership| partnership.id == *id);
                partnership.map(|partnership| partnership.name.as_str())
            }
            Name::Same(name) => Some(name),
        };
        crate::tongue::plain(found.unwrap_or_default()).into_owned()
    }
}
