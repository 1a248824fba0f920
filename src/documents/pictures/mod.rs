//! Pictures of results: what pages are shared with, and what newsrooms print: the faces of a quarter and the charts of its goals.
//!
//! They go the way of the documents (data, layout, Typst) and end as PNG and SVG instead of PDF. Only results that are public are
//! drawn, for the list is made of released quarters alone. Pictures have words in them, so each is drawn in every language of
//! the site; a face alone has none.

mod cards;
mod data;
mod draw;
mod reuse;
#[cfg(test)]
mod tests;

use super::data::Content;
use super::world::{DocumentWorld, Engine};
use super::{Options, each, faults_or};
use crate::artifact::{RenderError, Sink};
use crate::locale::Locale;
use crate::model::agreement::Agreement;
use crate::model::marker::Marker;
use crate::model::partnership::Partnership;
use crate::model::period::Quarter;
use crate::model::plan::ActionPlan;
use crate::model::promise::CitizenPromise;
use crate::model::readings::Reported;
use crate::model::reference::Ref;
use crate::model::situation::SituationReport;
use crate::model::{Site, address};

/// A picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Picture {
    /// The position of its language among those of the site.
    language: usize,
    of: Of,
}

/// What a picture shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Of {
    /// The site as a whole.
    Site,
    /// A face alone.
    Face(Marker),
    /// Something of the partnership at a position.
    Partnership(usize, Part),
}

/// What a picture shows of a partnership.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// How it goes: its newest public quarter.
    Whole,
    /// An agreement.
    Agreement(Ref<Agreement>),
    /// An action plan.
    Plan(Ref<ActionPlan>),
    /// A situation report.
    Situation(Ref<SituationReport>),
    /// A promise with its newest public result.
    Promise(Ref<CitizenPromise>),
    /// The result of a promise in a public quarter.
    Result(Ref<CitizenPromise>, Quarter),
    /// How a public quarter turned out.
    Quarter(Quarter),
    /// The faces of all promises of a public quarter and of those before it.
    Faces(Quarter),
    /// The readings of a goal up to a public quarter: the position among what the quarter measured.
    Chart(Quarter, usize),
}

impl Part {
    /// The address of the page that it is a picture of.
    fn page(self, of: &Partnership) -> String {
        let id = &of.id;
        match self {
            Self::Whole => address::partnership(id),
            Self::Agreement(one) => address::agreement(id, &of.agreements[one].id),
            Self::Plan(one) => address::plan(id, &of.plans[one].id),
            Self::Situation(one) => address::situation(id, &of.situations[one].id),
            Self::Promise(promise) => address::promise(id, &of.promises[promise].id),
            Self::Result(promise, quarter) => address::result(id, quarter, &of.promises[promise].id),
            Self::Quarter(quarter) | Self::Faces(quarter) | Self::Chart(quarter, _) => address::quarter(id, quarter),
        }
    }

    /// The addresses of its files.
    fn files(self, of: &Partnership) -> Vec<String> {
        match self {
            Self::Faces(_) => vec![address::faces_picture(&self.page(of))],
            Self::Chart(quarter, at) => {
                let measured = of.measured(quarter);
                let one =
                    measured.get(at).map(|one| ["svg", "png"].map(|ending| of.chart_address(quarter, *one, ending)));
                one.into_iter().flatten().collect()
            }
            _ => vec![address::share_picture(&self.page(of))],
        }
    }
}

impl Picture {
    /// The addresses of its files.
    #[must_use]
    pub fn addresses(&self, site: &Site) -> Vec<String> {
        let files = match self.of {
            Of::Site => vec![address::share_picture(address::START)],
            Of::Face(marker) => vec![address::face(marker, "png")],
            Of::Partnership(at, part) => part.files(&site.partnerships[at]),
        };
        let prefix = self.prefix(site);
        files.into_iter().map(|file| format!("{prefix}{file}")).collect()
    }

    /// What stands before the addresses of its language.
    fn prefix(&self, site: &Site) -> String {
        let further = site.languages.get(self.language).filter(|_| self.language > 0);
        further.map(|language| address::language(language)).unwrap_or_default()
    }
}

/// Every picture that a site has.
#[must_use]
pub fn list(site: &Site) -> Vec<Picture> {
    let mut pictures: Vec<Picture> =
        Marker::ALL.into_iter().map(|marker| Picture { language: 0, of: Of::Face(marker) }).collect();
    for language in 0..=site.translations.len() {
        pictures.push(Picture { language, of: Of::Site });
        for (at, partnership) in site.partnerships.iter().enumerate() {
            let parts = parts(site, partnership).into_iter();
            pictures.extend(parts.map(|part| Picture { language, of: Of::Partnership(at, part) }));
        }
    }
    pictures
}

fn parts(site: &Site, of: &Partnership) -> Vec<Part> {
    let mut parts = vec![Part::Whole];
    parts.extend(of.agreements.entries().map(|(one, _)| Part::Agreement(one)));
    parts.extend(of.plans.entries().map(|(one, _)| Part::Plan(one)));
    parts.extend(of.situations.entries().map(|(one, _)| Part::Situation(one)));
    parts.extend(of.promises.entries().map(|(one, _)| Part::Promise(one)));
    for quarter in of.released_quarters(site) {
        let results = of.results(quarter);
        parts.push(Part::Quarter(quarter));
        parts.extend((!results.is_empty()).then_some(Part::Faces(quarter)));
        parts.extend(results.iter().map(|result| Part::Result(result.promise, quarter)));
        let can_be_drawn = |one: Reported<'_>| of.readings(site, one, quarter).can_be_drawn();
        let charts = of.measured(quarter).into_iter().enumerate().filter(|(_, one)| can_be_drawn(*one));
        parts.extend(charts.map(|(at, _)| Part::Chart(quarter, at)));
    }
    parts
}

/// A language of the site, and what all pictures in it are drawn with.
struct Tongue<'a> {
    site: &'a Site,
    locale: &'a Locale,
    engine: Engine,
    common: String,
}

/// Draws every picture that has changed since the last build and hands each to the sink as soon as it is ready. `locales` are the
/// words of the further languages, in the order of [`Site::translations`].
///
/// # Errors
/// When a layout has faults (all of them are told, each once) or the sink cannot keep a picture.
pub fn render(site: &Site, options: &Options<'_>, locales: &[Locale], sink: &dyn Sink) -> Result<usize, RenderError> {
    let languages = std::iter::once((site, options.locale)).chain(site.translations.iter().zip(locales));
    let tongues: Vec<Tongue<'_>> = languages
        .map(|(site, locale)| {
            let engine = Engine::new(options.layouts, locale).map_err(RenderError::Layout)?;
            Ok(Tongue { site, locale, engine, common: reuse::common(options.layouts, locale) })
        })
        .collect::<Result<_, RenderError>>()?;
    let pictures: Vec<Picture> = list(site).into_iter().filter(|picture| picture.language < tongues.len()).collect();
    let notes = reuse::Notes::read(sink);
    let outcomes = each(&pictures, |picture| {
        let tongue = &tongues[picture.language];
        let paths: Vec<String> = picture.addresses(site).into_iter().map(|one| format!("site{one}")).collect();
        let Some((content, alt)) = data::content(tongue.site, tongue.locale, picture) else { return Ok(()) };
        let made_of = reuse::made_of(&tongue.common, &content, options.assets);
        let last: Option<Vec<_>> = paths.iter().map(|path| notes.reused(path, &made_of)).collect();
        let files = match last {
            Some(files) => files,
            None => draw(tongue, options, content, &alt, &paths)?,
        };
        Ok(files.into_iter().try_for_each(|file| notes.keep(file, &made_of))?)
    });
    let made = faults_or(outcomes, pictures.len())?;
    notes.leave()?;
    Ok(made)
}

fn draw(
    tongue: &Tongue<'_>,
    options: &Options<'_>,
    content: Content,
    alt: &str,
    paths: &[String],
) -> Result<Vec<crate::artifact::Artifact>, RenderError> {
    let title = content.title.clone();
    let world = DocumentWorld::new(&tongue.engine, content, options.assets);
    draw::files(&world, paths, &draw::Words { title: &title, description: alt }).map_err(RenderError::Layout)
}
