//! The words of the project: whole in Swedish and in English, and never out of step with the code that uses them.
//!
//! A sentence that asks for an argument which nobody gives would print its name to a reader, and a rule without a hint would
//! leave an author without a next step. Both are found here, from the files of words and from the source itself.

#![allow(clippy::disallowed_methods, reason = "tests read and write files")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use lofte::diagnostic::rules;
use lofte::layouts::Layouts;
use lofte::ledger::How;
use lofte::locale::Locale;
use lofte::model::STEP_ITEMS;
use lofte::model::checklist::{ChecklistKind, ItemForm, Verdict};
use lofte::model::marker::{Effect, Execution, Marker};
use lofte::model::quick_report;
use lofte::model::smart::Letter;

const LANGUAGES: [&str; 2] = ["sv", "en"];
/// Files that every language has in full.
const WHOLE: [&str; 3] = ["cli.ftl", "common.ftl", "diagnostics.ftl"];

#[test]
fn every_rule_says_what_is_wrong_and_what_to_do() {
    for language in LANGUAGES {
        let sentences = sentences(language, "diagnostics.ftl");
        for rule in rules::ALL {
            for key in [rule.id.to_owned(), format!("{}.hint", rule.id)] {
                assert!(sentences.contains_key(&key), "{language}: {key} is missing");
            }
        }
    }
}

#[test]
fn both_languages_have_the_same_keys_and_arguments() {
    for file in WHOLE {
        let [swedish, english] = LANGUAGES.map(|language| sentences(language, file));
        let keys = |sentences: &BTreeMap<String, BTreeSet<String>>| sentences.keys().cloned().collect::<Vec<_>>();
        assert_eq!(keys(&swedish), keys(&english), "{file}");
        assert_eq!(swedish, english, "{file}: the arguments differ");
    }
}

#[test]
fn every_language_loads() {
    for language in LANGUAGES {
        Locale::load(&Layouts::embedded(), language).unwrap_or_else(|error| panic!("{error}"));
    }
}

#[test]
fn sentences_ask_only_for_arguments_that_the_code_gives() {
    let sentences = sentences("sv", "diagnostics.ftl");
    let items = items();
    let mut unmet = Vec::new();
    for rule in rules::ALL {
        let given = arguments_given(rule.id, &items);
        // A rule that nothing reports yet cannot be held to anything.
        let Some(given) = given else { continue };
        for part in ["", ".hint", ".near"] {
            for argument in sentences.get(&format!("{}{part}", rule.id)).into_iter().flatten() {
                if !given.contains(argument) {
                    unmet.push(format!("{}{part}: {argument}", rule.id));
                }
            }
        }
    }
    assert!(unmet.is_empty(), "nobody gives {unmet:#?}");
}

#[test]
fn every_word_that_the_code_names_exists() {
    let locale = Locale::load(&Layouts::embedded(), "sv").unwrap();
    let mut words: BTreeSet<String> = ["error", "warning", "hint", "rule"].map(str::to_owned).into();
    for item in items() {
        for literal in literals(&item.text) {
            // The keys of JSON-LD are no words of ours.
            let word = literal.strip_prefix('@').filter(|word| !["context", "id", "language", "type"].contains(word));
            // Nor are the names in a web server's settings, and what a style sheet imports.
            let is_word = |word: &&str| !word.starts_with('{') && !word.contains('_') && !word.starts_with("import");
            let Some(word) = word.filter(is_word) else { continue };
            match word.split_once('{') {
                None => {
                    words.insert(word.to_owned());
                }
                Some((prefix, _)) => assert!(PREFIXES.contains(&prefix), "what can follow @{prefix}? Say it here."),
            }
        }
        words.extend(item.kinds().map(|kind| format!("kind-{kind}")));
    }
    words.extend(Marker::ALL.map(|marker| format!("marker-{}", marker.key())));
    words.extend([Execution::Full, Execution::Partial, Execution::Not].map(|fact| format!("execution-{}", fact.key())));
    words.extend(
        [Effect::Good, Effect::Less, Effect::None, Effect::Unmeasured].map(|fact| format!("effect-{}", fact.key())),
    );
    words.extend([How::Unreadable, How::Chain, How::Content].map(|how| format!("ledger-{}", how.key())));
    for letter in Letter::ALL {
        words.extend([format!("smart-{}", letter.key()), format!("smart-advice-{}", letter.key())]);
    }
    assert!(words.contains("kind-party") && words.contains("kind-problem-owner"), "the kinds were not found");
    let missing: Vec<_> = words.iter().filter(|word| !locale.has(word)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// The forms are as long as the model says, and no word of them is left over from a question that is gone.
#[test]
fn the_forms_have_exactly_their_words() {
    let mut words: BTreeSet<String> = BTreeSet::from(["checklist-internal".to_owned()]);
    for kind in ChecklistKind::ALL {
        words.extend([kind.title_word(), kind.use_word()]);
        words.extend(kind.groups().iter().filter_map(|group| kind.group_word(group)));
        words.extend((1..=kind.items().count()).map(|number| kind.item_word(number)));
    }
    words.extend(Verdict::ALL.map(|verdict| format!("checklist-verdict-{}", verdict.key())));
    for (step, items) in (1..).zip(STEP_ITEMS) {
        words.insert(format!("step-{step}"));
        words.extend((1..=items).map(|item| format!("step-{step}-item-{item}")));
    }
    words.extend(["title", "use", "notice", "follow-up"].map(|part| format!("quick-report-{part}")));
    words.extend(quick_report::LINES.map(|line| format!("quick-report-{line}")));
    for question in quick_report::QUESTIONS {
        words.insert(format!("quick-report-{}", question.key));
        words.extend(question.choices.iter().map(|choice| format!("quick-report-{}-{choice}", question.key)));
    }
    let found: BTreeSet<String> = sentences("sv", "checklists.ftl").into_keys().collect();
    let missing: Vec<_> = words.difference(&found).collect();
    let left_over: Vec<_> = found.difference(&words).collect();
    assert!(missing.is_empty() && left_over.is_empty(), "missing: {missing:#?}, left over: {left_over:#?}");
}

/// An author needs to know how many questions a list has and which of them take a yes or no: the guide's table is the model's.
#[test]
fn the_guide_tells_of_every_checklist() {
    let guide = fs::read_to_string(root().join("docs/innehall.md")).unwrap();
    for kind in ChecklistKind::ALL {
        let numbers: Vec<usize> =
            (1..).zip(kind.items()).filter(|(_, form)| *form == ItemForm::YesNo).map(|(number, _)| number).collect();
        // Three or more in a row are written from–to.
        let runs = numbers.chunk_by(|a, b| a + 1 == *b).map(|run| match run {
            [first, _, .., last] => format!("{first}–{last}"),
            few => few.iter().map(usize::to_string).collect::<Vec<_>>().join(", "),
        });
        let runs = runs.collect::<Vec<_>>().join(", ");
        let runs = if runs.is_empty() { "inga" } else { &runs };
        let row = format!("| `{}` | {} | {runs} |", kind.id(), kind.items().count());
        assert!(guide.contains(&row), "docs/innehall.md lacks {row}");
    }
}

/// Beginnings of words that are completed when the program runs; what completes them is listed in the test above.
const PREFIXES: [&str; 7] = ["ledger-", "kind-", "marker-", "execution-", "effect-", "smart-", "smart-advice-"];

/// Every sentence of a file of words, `id` or `id.attribute`, with the arguments that it asks for.
fn sentences(language: &str, file: &str) -> BTreeMap<String, BTreeSet<String>> {
    let path = root().join("locales").join(language).join(file);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let resource = fluent_syntax::parser::parse(text.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
    let mut sentences = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        if let Some(value) = &message.value {
            sentences.insert(message.id.name.to_owned(), arguments_asked(value));
        }
        for attribute in &message.attributes {
            let key = format!("{}.{}", message.id.name, attribute.id.name);
            sentences.insert(key, arguments_asked(&attribute.value));
        }
    }
    sentences
}

fn arguments_asked(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut asked = BTreeSet::new();
    ask(pattern, &mut asked);
    asked
}

fn ask(pattern: &Pattern<&str>, asked: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => ask_inline(inline, asked),
            Expression::Select { selector, variants } => {
                ask_inline(selector, asked);
                variants.iter().for_each(|variant| ask(&variant.value, asked));
            }
        }
    }
}

fn ask_inline(inline: &InlineExpression<&str>, asked: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        asked.insert(id.name.to_owned());
    }
}

/// A function, or what else stands between two of them, in a file of the source.
struct Item {
    file: PathBuf,
    text: String,
}

impl Item {
    /// The function's name; empty when it is none.
    fn name(&self) -> &str {
        let Some((_, after)) = self.text.split_once("fn ") else { return "" };
        after.split(['(', '<']).next().unwrap_or_default()
    }

    /// Whether it reports a rule that it was handed, whichever that is.
    fn reports_any_rule(&self) -> bool {
        self.text.contains("Diagnostic::at(rule,")
    }

    /// The names of the arguments that it gives to faults.
    fn gives(&self) -> impl Iterator<Item = String> {
        let named = self.text.split(".with(").skip(1).filter_map(|rest| {
            let rest = rest.trim_start().strip_prefix('"')?;
            rest.split_once('"').map(|(name, _)| name.to_owned())
        });
        let has = |call: &str| self.text.contains(call);
        let short = [(".near(", "near"), (".known(", "known")].into_iter().filter(move |(call, _)| has(call));
        named.chain(short.map(|(_, name)| name.to_owned())).collect::<Vec<_>>().into_iter()
    }

    /// The kinds of record or part that it follows references to.
    fn kinds(&self) -> impl Iterator<Item = String> {
        let mut kinds = Vec::new();
        for call in [".part(", "own_part(", "path("] {
            for rest in self.text.split(call).skip(1) {
                let arguments = rest.split(';').next().unwrap_or_default();
                let kind = arguments.split(", ").nth(if call == "own_part(" { 0 } else { 1 }).unwrap_or_default();
                let kind = if call == "path(" { arguments.split(", ").nth(2).unwrap_or_default() } else { kind };
                kinds.extend(kind.trim().strip_prefix('"').and_then(|kind| kind.strip_suffix('"')).map(str::to_owned));
            }
        }
        for rest in self.text.split("const KIND: &'static str = \"").skip(1) {
            kinds.extend(rest.split('"').next().filter(|kind| !kind.contains('$')).map(str::to_owned));
        }
        if let Some((_, table)) = self.text.split_once("named! {") {
            kinds.extend(table.lines().filter(|line| line.contains(';')).flat_map(literals));
        }
        kinds.into_iter()
    }
}

/// The source without its tests, in items: a line that closes a function or a block of them ends an item.
fn items() -> Vec<Item> {
    let mut files = Vec::new();
    rust_files(&root().join("src"), &mut files);
    let mut items = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
        let mut item = String::new();
        for line in code.lines() {
            item.push_str(line);
            item.push('\n');
            if line == "}" || line == "    }" {
                items.push(Item { file: file.clone(), text: std::mem::take(&mut item) });
            }
        }
        items.push(Item { file, text: item });
    }
    items
}

/// The arguments that the code gives to a rule: in the items that name it, in those of the same file that call these, and in
/// every item that reports whatever rule it is handed. `None` when no item names it.
fn arguments_given(id: &str, items: &[Item]) -> Option<BTreeSet<String>> {
    let name = format!("rules::{}", id.to_uppercase().replace('-', "_"));
    let names = |item: &&Item| {
        item.text.match_indices(&name).any(|(at, _)| {
            !item.text[at + name.len()..].starts_with(|next: char| next.is_alphanumeric() || next == '_')
        })
    };
    let naming: Vec<&Item> = items.iter().filter(names).collect();
    if naming.is_empty() {
        return None;
    }
    let calling = items.iter().filter(|item| {
        naming.iter().any(|named| {
            !named.name().is_empty()
                && named.file == item.file
                && item.text.contains(&format!("{}(", named.name().trim()))
        })
    });
    let handed = items.iter().filter(|item| item.reports_any_rule());
    Some(naming.iter().copied().chain(calling).chain(handed).flat_map(Item::gives).collect())
}

fn literals(text: &str) -> Vec<String> {
    text.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| line.split('"').skip(1).step_by(2).map(str::to_owned))
        .collect()
}

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
    files.sort();
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
