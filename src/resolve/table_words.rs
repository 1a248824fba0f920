//! `ord` in the translation of a situation report: what the words of its tables are called in the language.
//!
//! A table is a file of figures and has no translation of its own: its numbers must be the same in every language. Its words are few
//! and come again from table to table, so a report names each of them once, and they hold in all of its tables.

use super::context::Context;
use super::fields::{line, wrong_kind};
use crate::diagnostic::{Diagnostic, rules};
use crate::model::period::Step;
use crate::model::series::Series;
use crate::source::yaml::{Key, Node, Value};

/// A word of the tables and what it is called.
struct Word<'a> {
    key: &'a Key,
    translation: String,
}

/// The words of a report's tables in the language that it is read in.
pub struct TableWords<'a>(Vec<Word<'a>>);

impl<'a> TableWords<'a> {
    /// Reads them; without the key there are none. What has been left empty has not been translated.
    pub fn read(context: &'a Context<'a>, node: Option<&'a Node>) -> Self {
        let entries = match node.map(|node| (node, &node.value)) {
            None | Some((_, Value::Empty)) => &[],
            Some((_, Value::Map(entries))) => entries.as_slice(),
            Some((node, _)) => {
                wrong_kind(context, node, "map");
                &[]
            }
        };
        let mut words: Vec<Word<'a>> = Vec::new();
        for (key, node) in entries.iter().filter(|(_, node)| node.value != Value::Empty) {
            if words.iter().any(|earlier| earlier.key.name == key.name) {
                context.fault(Diagnostic::at(&rules::DUPLICATE_KEY, &key.place).with("key", key.name.clone()));
            }
            words.extend(line(context, node).map(|translation| Word { key, translation }));
        }
        Self(words)
    }

    /// Tells of every word that stands in none of the tables: it is misspelt, or the table has changed.
    pub fn check<'s>(&self, context: &Context<'_>, tables: impl Iterator<Item = &'s Series>) {
        let mut known: Vec<&str> = Vec::new();
        for word in tables.flat_map(words_of) {
            if !known.contains(&word) {
                known.push(word);
            }
        }
        for Word { key, .. } in self.0.iter().filter(|word| !known.contains(&word.key.name.as_str())) {
            context.fault(
                Diagnostic::at(&rules::TRANSLATION_WORD, &key.place)
                    .with("word", key.name.clone())
                    .known(known.iter().copied())
                    .near(&key.name, known.iter().copied()),
            );
        }
    }

    /// The table in the language; what has not been translated says that it is in the content's own.
    pub fn apply(&self, context: &Context<'_>, table: &mut Series) {
        let said = |word: &str| {
            let translated = self.0.iter().find(|known| known.key.name == word).map(|known| known.translation.clone());
            translated.unwrap_or_else(|| context.own_words(word.to_owned()))
        };
        table.row_title = said(&table.row_title);
        for row in &mut table.rows {
            row.name = said(&row.name);
        }
        for period in table.periods.iter_mut().filter(|period| is_word(period)) {
            *period = said(period);
        }
    }
}

/// What can be translated of a table.
fn words_of(table: &Series) -> impl Iterator<Item = &str> {
    let columns = table.periods.iter().filter(|period| is_word(period));
    std::iter::once(&table.row_title)
        .chain(table.rows.iter().map(|row| &row.name))
        .chain(columns)
        .map(String::as_str)
        .filter(|word| word.chars().any(char::is_alphabetic))
}

/// Years, quarters and months have their forms in every language, and are how columns are known to follow one another.
fn is_word(period: &str) -> bool {
    Step::parse(period).is_none()
}
