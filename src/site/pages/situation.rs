//! A situation report: the mapping with its figures, what is known otherwise, the analysis, and the problems it shows.

use serde::Serialize;

use crate::model::address;
use crate::model::reference::Ref;
use crate::model::situation::SituationReport;
use crate::site::frame::Frame;
use crate::site::html::Html;
use crate::site::page::Page;
use crate::site::parts::figures::StatisticView;
use crate::site::parts::problem::ProblemView;
use crate::site::parts::{Day, Span};
use crate::site::scene::Local;
use crate::site::search::{Kind, Record};
use crate::site::share::Share;

/// What a situation report's page shows.
#[derive(Debug, Serialize)]
struct View {
    title: String,
    adopted: Day,
    period: Span,
    mapping: Html,
    statistics: Vec<StatisticView>,
    other_information: Html,
    analysis: Html,
    patterns: Option<Html>,
    chosen: Vec<ProblemView>,
    chosen_away: Vec<ProblemView>,
    sources: Vec<SourceView>,
    pdf: String,
}

#[derive(Debug, Serialize)]
struct SourceView {
    name: String,
    address: Option<String>,
    strengths: String,
    weaknesses: String,
}

/// The pages of all situation reports.
pub fn pages<'a>(local: Local<'a>) -> impl Iterator<Item = Page<'a>> {
    local.partnership.situations.entries().map(move |(reference, report)| {
        let address = address::situation(local.id(), &report.id);
        Page::new(address.clone(), "situation.html", move || {
            let frame = Frame::of_partnership(&local, &address, &report.title, &report.analysis.plain())
                .of_record(local.scene, &report.place)
                .found(Record::of_partnership(&local, Kind::Situation))
                .shared(Share::of_page(local.scene, &address, &report.title, &local.partnership.name));
            (frame, view(local, reference, report))
        })
    })
}

fn view(local: Local<'_>, reference: Ref<SituationReport>, report: &SituationReport) -> View {
    let scene = local.scene;
    let mut problems: Vec<_> =
        local.partnership.problems.iter().filter(|problem| problem.situation == reference).collect();
    problems.sort_by_key(|problem| problem.prioritisation.order.unwrap_or(u32::MAX));
    let (chosen, away): (Vec<_>, Vec<_>) =
        problems.into_iter().partition(|problem| problem.prioritisation.order.is_some());
    View {
        title: report.title.clone(),
        adopted: scene.day(report.adopted),
        period: scene.span(report.period),
        mapping: scene.prose(&report.mapping, 3, "kartlaggning"),
        statistics: report.statistics.iter().map(|statistic| local.statistic(report, statistic)).collect(),
        other_information: scene.prose(&report.other_information, 3, "annan-information"),
        analysis: scene.prose(&report.analysis, 3, "analys"),
        patterns: scene.optional_prose(report.patterns.as_ref(), 3, "monster"),
        chosen: chosen.into_iter().map(|problem| local.problem(problem)).collect(),
        chosen_away: away.into_iter().map(|problem| local.problem(problem)).collect(),
        sources: report
            .sources
            .iter()
            .map(|source| SourceView {
                name: source.name.clone(),
                address: source.address.clone(),
                strengths: source.strengths.clone(),
                weaknesses: source.weaknesses.clone(),
            })
            .collect(),
        pdf: scene.href(&address::situation_pdf(local.id(), &report.id)),
    }
}
