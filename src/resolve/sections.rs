//! Reads a record's running text section by section, as [`super::fields`] reads its keys.

use super::context::Context;
use crate::diagnostic::{Diagnostic, Rule, nearest, rules};
use crate::place::Place;
use crate::prose::Prose;
use crate::source::markdown::Section;

/// The sections of a record that is being read.
pub struct Sections<'a> {
    context: &'a Context<'a>,
    sections: Vec<Section>,
    place: Place,
    asked: Vec<&'static str>,
    missing: Vec<(&'static Rule, &'static str)>,
    /// Those that may be left out.
    optional: Vec<&'static str>,
}

impl<'a> Sections<'a> {
    /// Begins to read. `place` is where a missing section is reported.
    #[must_use]
    pub fn new(context: &'a Context<'a>, sections: Vec<Section>, place: Place) -> Self {
        Self { context, sections, place, asked: Vec::new(), missing: Vec::new(), optional: Vec::new() }
    }

    /// A section that must be there (`BRÅ 2016`).
    pub fn required(&mut self, title: &'static str) -> Option<Prose> {
        self.required_by(&rules::MISSING_SECTION, title)
    }

    /// A section that must be there by a certain rule.
    pub fn required_by(&mut self, rule: &'static Rule, title: &'static str) -> Option<Prose> {
        let found = self.found(title);
        if found.is_none() {
            self.missing.push((rule, title));
        }
        found
    }

    /// A section that may be left out. One that is there and empty has been forgotten.
    pub fn optional(&mut self, title: &'static str) -> Option<Prose> {
        self.optional.push(title);
        self.found(title)
    }

    fn found(&mut self, title: &'static str) -> Option<Prose> {
        self.asked.push(title);
        self.sections
            .iter()
            .find(|section| section.title.as_deref() == Some(title))
            .map(|section| section.prose.clone())
            .filter(|prose| !prose.is_empty())
    }

    /// Reports sections that nobody asked for, doublets, text outside any section, and what is missing. A section whose
    /// heading is only misspelt is reported once.
    pub fn finish(mut self) {
        for (at, section) in self.sections.iter().enumerate() {
            let Some(title) = &section.title else {
                self.context.fault(
                    Diagnostic::at(&rules::TEXT_OUTSIDE_SECTION, &section.place).known(self.asked.iter().copied()),
                );
                continue;
            };
            if !self.asked.contains(&title.as_str()) {
                let meant = nearest(title, self.asked.iter().copied());
                self.missing.retain(|(_, missing)| Some(*missing) != meant);
                self.context.fault(
                    Diagnostic::at(&rules::UNKNOWN_SECTION, &section.place)
                        .with("section", title.clone())
                        .known(self.asked.iter().copied())
                        .near(title, self.asked.iter().copied()),
                );
            } else if self.optional.contains(&title.as_str()) && section.prose.is_empty() {
                self.context
                    .fault(Diagnostic::at(&rules::EMPTY_SECTION, &section.place).with("section", title.clone()));
            } else if self.sections[..at].iter().any(|earlier| earlier.title.as_ref() == Some(title)) {
                self.context
                    .fault(Diagnostic::at(&rules::DUPLICATE_SECTION, &section.place).with("section", title.clone()));
            }
        }
        for (rule, title) in self.missing {
            let empty = self.sections.iter().find(|section| section.title.as_deref() == Some(title));
            let place = empty.map_or(&self.place, |section| &section.place);
            self.context.fault(Diagnostic::at(rule, place).with("section", title));
        }
    }
}
