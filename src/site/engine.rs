//! The template engine: Tera with our templates, our words and nothing else.
//!
//! Templates come from the layouts, never from content. Every value is escaped unless it is [`super::html::Html`]. Words come through
//! `t(key="…", …)`; a key that nobody has written, or a value that is not there, is a fault with a place, not a hole in a page. What
//! a template asks for in a branch that no page takes today is looked for too (`asked`).

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Serialize;
use tera::{Context, Kwargs, State, Tera, Value};

use super::asked::{self, Asked};
use super::fault::{self, FOLDER};
use super::frame::{Frame, Shell};
use super::hyphen;
use super::parts::kicker;
use crate::artifact::LayoutFault;
use crate::layouts::Layouts;
use crate::locale::{Argument, Locale};

/// Renders templates of `layouts/site/`.
pub struct Engine {
    tera: Tera,
    /// What each template asks of the three values that every template sees.
    asked: BTreeMap<String, Vec<Asked>>,
}

impl Engine {
    /// Loads every template; `shell` is what all pages share, `original` the language of the content and its documents.
    ///
    /// # Errors
    /// All faults in the templates, each with its place.
    pub fn load(layouts: &Layouts, language: &str, original: &str, shell: &Shell) -> Result<Self, Vec<LayoutFault>> {
        let templates: Vec<(String, String)> = layouts
            .under(FOLDER)
            .filter_map(|(path, bytes)| {
                let name = path.strip_prefix(FOLDER).filter(|name| name.ends_with(".html"))?;
                Some((name.to_owned(), String::from_utf8_lossy(bytes).into_owned()))
            })
            .collect();
        let source = |name: &str| templates.iter().find(|(own, _)| own == name).map(|(_, text)| text.clone());
        // Functions outlive every borrow, so the engine holds words of its own; they come from the same files.
        let words = Locale::load(layouts, language)
            .map(Locale::marking)
            .map_err(|error| vec![fault::fault("base.html", None, &error.to_string(), "")])?;

        let mut tera = Tera::new();
        tera.autoescape_on([".html"]);
        let words = Arc::new(words);
        register_words(&mut tera, Arc::clone(&words));
        tera.register_filter("within", move |name: &str, _: Kwargs, _: &State| words.within(name).into_owned());
        tera.register_function("kicker", |arguments: Kwargs, _: &State| -> tera::TeraResult<String> {
            Ok(kicker(arguments.must_get("kind")?, arguments.must_get("title")?).to_owned())
        });
        // Components see nothing of the page around them, so this comes as a function.
        let documents = if original == language { String::new() } else { original.to_owned() };
        tera.register_function("documents_language", move |_: Kwargs, _: &State| documents.clone());
        let own = language.to_owned();
        tera.register_filter("soft", move |text: &str, _: Kwargs, _: &State| hyphen::soft(text, &own));
        // Tera stops at the first template that it cannot read; each is read on its own first, so that all are told of.
        let unreadable: Vec<_> = templates
            .iter()
            .filter_map(|(name, text)| Tera::new().add_raw_template(name, text).err())
            .filter(|error| matches!(error.kind(), tera::ErrorKind::SyntaxError(_)))
            .flat_map(|error| fault::of_template(&error, "", source))
            .collect();
        if !unreadable.is_empty() {
            return Err(unreadable);
        }
        tera.add_raw_templates(templates.iter().map(|(name, text)| (name, text)))
            .map_err(|error| fault::of_template(&error, "", source))?;
        let shared = Value::try_from_serializable(shell).map_err(|error| fault::of_template(&error, "", source))?;
        let fields = |value: &Value| value.as_map().map(|map| map.keys().map(|key| key.to_string()).collect());
        let shell: BTreeSet<String> = fields(&shared).unwrap_or_default();
        tera.global_context().insert_value("site", shared);
        let asked: BTreeMap<String, Vec<Asked>> =
            templates.iter().map(|(name, text)| (name.clone(), asked::of(text))).collect();
        let unknown: Vec<_> =
            asked.iter().flat_map(|(name, asked)| asked::unknown(name, asked, "site", &shell, "")).collect();
        if unknown.is_empty() { Ok(Self { tera, asked }) } else { Err(unknown) }
    }

    /// Renders one page.
    ///
    /// # Errors
    /// When the template asks for something that the view does not have.
    pub fn render<V: Serialize>(
        &self,
        template: &str,
        frame: &Frame,
        view: &V,
        making: &str,
    ) -> Result<String, Vec<LayoutFault>> {
        let told = |error: &tera::Error| fault::of_template(error, making, |_| None);
        let frame = Value::try_from_serializable(frame).map_err(|error| told(&error))?;
        let view = Value::try_from_serializable(view).map_err(|error| told(&error))?;
        let mut unknown = Vec::new();
        for (root, value) in [("page", &frame), ("view", &view)] {
            let Some(map) = value.as_map() else { continue };
            let fields: BTreeSet<String> = map.keys().map(|key| key.to_string()).collect();
            // What surrounds the page asks of the page; only the template itself of the view.
            let templates = [(template, true), ("base.html", root == "page")];
            for (name, _) in templates.into_iter().filter(|(_, asks)| *asks) {
                let asked = self.asked.get(name).map(Vec::as_slice).unwrap_or_default();
                unknown.extend(asked::unknown(name, asked, root, &fields, making));
            }
        }
        let mut context = Context::new();
        context.insert_value("page", frame);
        context.insert_value("view", view);
        match self.tera.render(template, &context) {
            Ok(text) if unknown.is_empty() => Ok(text),
            Ok(_) => Err(unknown),
            Err(error) => {
                unknown.extend(told(&error));
                Err(unknown)
            }
        }
    }
}

/// `t(key="…", name=value, …)`: a word or sentence in the site's language. Whole numbers decide between one and many.
fn register_words(tera: &mut Tera, words: Arc<Locale>) {
    tera.register_function("t", move |arguments: Kwargs, _: &State| -> tera::TeraResult<String> {
        let key: &str = arguments.must_get("key")?;
        if !words.has(key) {
            return Err(tera::Error::message(format!("{}{key}", fault::UNKNOWN_WORD)));
        }
        let mut given = Vec::new();
        for (name, value) in arguments.iter().filter_map(|(name, value)| Some((name.as_str()?, value))) {
            // A value that is not there would leave a hole in the sentence.
            if value.is_undefined() || value.is_none() {
                return Err(tera::Error::message(format!("{}{key} {name}", fault::EMPTY_ARGUMENT)));
            }
            let count = value.as_i128().and_then(|count| usize::try_from(count).ok());
            given.push((name, count.map_or_else(|| Argument::from(value.to_string()), Argument::from)));
        }
        let (said, without) = words.try_say(key, &given);
        match without.first() {
            None => Ok(said),
            Some(name) => Err(tera::Error::message(format!("{}{key} {name}", fault::WORD_WITHOUT))),
        }
    });
}
