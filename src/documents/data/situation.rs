//! Lägesbilden: the law's three parts (`LAG 2023:196 § 4`), the figures, the patterns, the sources.

use serde::Serialize;

use super::figures::{self, StatisticView};
use super::meta::Head;
use super::shared::Context;
use crate::model::clock;
use crate::model::situation::{Pattern, SituationReport};
use crate::prose::Prose;

#[derive(Serialize)]
pub struct Body<'a> {
    period: String,
    adopted: String,
    /// The day before which it is to be made anew (`LAG 2023:196 § 6`).
    renewed_by: String,
    sources: Vec<SourceView<'a>>,
    mapping: &'a Prose,
    other_information: &'a Prose,
    analysis: &'a Prose,
    patterns: Option<&'a Prose>,
    statistics: Vec<StatisticView<'a>>,
    pattern_figures: Vec<PatternFigures<'a>>,
    problems: Vec<Drawn<'a>>,
}

/// The figures that show one kind of pattern.
#[derive(Serialize)]
struct PatternFigures<'a> {
    title: String,
    statistics: Vec<StatisticView<'a>>,
}

/// A source of knowledge.
#[derive(Serialize)]
pub struct SourceView<'a> {
    name: &'a str,
    strengths: &'a str,
    weaknesses: &'a str,
    address: Option<&'a str>,
}

/// A problem that was drawn from the report, and what was decided.
#[derive(Serialize)]
struct Drawn<'a> {
    title: &'a str,
    location: &'a str,
    decision: String,
}

pub fn head(context: &Context<'_>, situation: &SituationReport) -> Head {
    let title = context.titled(&situation.title);
    Head { title, heading: Some(situation.title.clone()), date: situation.adopted, version: None }
}

pub fn body<'a>(context: &Context<'a>, situation: &'a SituationReport) -> Body<'a> {
    let this = context.partnership.situations.entries().find(|(_, one)| one.id == situation.id).map(|(of, _)| of);
    let problems = context.partnership.problems.iter().filter(|problem| Some(problem.situation) == this);
    let mut problems: Vec<_> = problems.collect();
    // The chosen ones in their order, then those that were chosen away.
    problems.sort_by_key(|problem| problem.prioritisation.order.unwrap_or(u32::MAX));
    let (mut patterned, statistics): (Vec<_>, Vec<_>) =
        figures::statistics(context, situation).into_iter().partition(|one| one.pattern.is_some());
    let pattern_figures = Pattern::ALL.into_iter().filter_map(|pattern| {
        let of_pattern = patterned.extract_if(.., |one| one.pattern == Some(pattern)).collect::<Vec<_>>();
        let title = context.word(&format!("doc-pattern-{}", pattern.key()));
        (!of_pattern.is_empty()).then_some(PatternFigures { title, statistics: of_pattern })
    });
    let pattern_figures = pattern_figures.collect();
    Body {
        period: context.period(&situation.period),
        adopted: context.date(situation.adopted),
        renewed_by: context.date(clock::runs_out(situation.adopted)),
        sources: sources(situation),
        mapping: context.prose(&situation.mapping),
        other_information: context.prose(&situation.other_information),
        analysis: context.prose(&situation.analysis),
        patterns: situation.patterns.as_ref().map(|patterns| context.prose(patterns)),
        statistics,
        pattern_figures,
        problems: problems
            .into_iter()
            .map(|problem| Drawn {
                title: &problem.title,
                location: &problem.location,
                decision: match problem.prioritisation.order {
                    Some(order) => context.say("doc-chosen", &[("order", order.to_string().into())]),
                    None => context.word("doc-chosen-away"),
                },
            })
            .collect(),
    }
}

/// The sources of a report.
pub fn sources(situation: &SituationReport) -> Vec<SourceView<'_>> {
    let source = situation.sources.iter().map(|source| SourceView {
        name: &source.name,
        strengths: &source.strengths,
        weaknesses: &source.weaknesses,
        address: source.address.as_deref(),
    });
    source.collect()
}
