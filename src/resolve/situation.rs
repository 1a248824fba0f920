//! `lagesbilder/<id>.md`.

use super::context::{Context, Record};
use super::fields::{Fields, count, date, id, line, period, raw, text, web_address, word};
use super::index::inner_ids;
use super::table_words::TableWords;
use crate::diagnostic::{Diagnostic, rules};
use crate::model::situation::{CrimeCategory, Pattern, SituationReport, Source, Statistic};
use crate::source::table;
use crate::source::yaml::Node;

/// The kinds of crime, in the words of the content.
pub const CATEGORIES: &[(&str, CrimeCategory)] = &[
    ("bilbrott", CrimeCategory::Vehicle),
    ("inbrott", CrimeCategory::Burglary),
    ("våld", CrimeCategory::Violence),
    ("nära relationer", CrimeCategory::CloseRelations),
    ("narkotika", CrimeCategory::Drugs),
    ("trafik", CrimeCategory::Traffic),
    ("skadegörelse", CrimeCategory::Damage),
    ("övrigt", CrimeCategory::Other),
    ("inte brott", CrimeCategory::NotCrime),
];

/// What a table can be spread over, in the words of the content.
const PATTERNS: &[(&str, Pattern)] =
    &[("år", Pattern::Year), ("vecka", Pattern::Week), ("dygn", Pattern::Day), ("plats", Pattern::Place)];

/// Reads a situation report: the law's three parts must be there.
pub fn resolve<'a>(context: &'a Context<'a>, id: &str, record: &'a Record) -> Option<SituationReport> {
    let source_ids = inner_ids(context, &record.node, "källor", None);
    inner_ids(context, &record.node, "statistik", None);
    let mut fields = Fields::of(context, &record.node)?;
    let place = fields.place();
    let title = fields.required("titel", line);
    let adopted = fields.required("fastställd", date);
    let period = fields.required("period", period);
    let sources = fields.list("källor", source);
    let mut statistics = fields.optional_list("statistik", |context, node| statistic(context, node, &source_ids));
    if context.is_of_translation() {
        let words = TableWords::read(context, fields.node("ord"));
        // Without all of the tables it is not known which words there are; that fault has been told.
        if let Some(statistics) = &mut statistics {
            words.check(context, statistics.iter().map(|statistic| &statistic.series));
            statistics.iter_mut().for_each(|statistic| words.apply(context, &mut statistic.series));
        }
    }
    fields.finish();
    let mut sections = context.sections(record);
    let mapping = sections.required_by(&rules::SITUATION_PART_MISSING, "Kartläggning");
    let other_information = sections.required_by(&rules::SITUATION_PART_MISSING, "Annan information");
    let analysis = sections.required_by(&rules::SITUATION_PART_MISSING, "Analys");
    let patterns = sections.optional("Mönster i tid och rum");
    sections.finish();
    Some(SituationReport {
        id: id.to_owned(),
        title: title?,
        adopted: adopted?,
        period: period?,
        sources: sources?,
        statistics: statistics?,
        mapping: mapping?,
        other_information: other_information?,
        analysis: analysis?,
        patterns,
        place,
    })
}

fn source<'a>(context: &'a Context<'a>, node: &'a Node) -> Option<Source> {
    let mut fields = Fields::of(context, node)?;
    let id = fields.required("id", id);
    let name = fields.required("namn", line);
    let strengths = fields.required("styrkor", line);
    let weaknesses = fields.required("svagheter", line);
    let address = fields.optional("adress", web_address);
    fields.finish();
    Some(Source { id: id?, name: name?, strengths: strengths?, weaknesses: weaknesses?, address: address? })
}

fn statistic<'a>(context: &'a Context<'a>, node: &'a Node, source_ids: &[String]) -> Option<Statistic> {
    let mut fields = Fields::of(context, node)?;
    let id = fields.required("id", id);
    let title = fields.required("titel", line);
    let file = fields.required("fil", |context, node| {
        let name = raw(context, node)?;
        let found = context.table(&name);
        if found.is_none() {
            let known = context.table_names();
            context.fault(
                Diagnostic::at(&rules::DANGLING_REFERENCE, &node.place)
                    .with("kind", "@kind-table")
                    .with("id", name.clone())
                    .known(known.iter().copied())
                    .near(&name, known.iter().copied()),
            );
        }
        let (path, bytes) = found?;
        let series = table::parse(&path, bytes, context.faults())?;
        Some((path.to_string(), series))
    });
    let unit = fields.required("enhet", line);
    let source = fields
        .required("källa", |context, node| context.part(&node.place, "source", &raw(context, node)?, source_ids));
    let category = fields.required("brottskategori", word(CATEGORIES));
    let pattern = fields.optional("mönster", word(PATTERNS));
    let reference = fields.optional("referens", |context, node| {
        let written = raw(context, node)?;
        // Without a table there are no rows to look in; that fault has been told.
        let (_, series) = file.as_ref()?;
        let rows: Vec<String> = series.rows.iter().map(|row| row.name.clone()).collect();
        context.part(&node.place, "row", &written, &rows)
    });
    let decimals = fields.optional("decimaler", |context, node| {
        let value = count(context, node)?;
        u8::try_from(value).ok().filter(|decimals| *decimals <= 3).or_else(|| {
            let fault = Diagnostic::at(&rules::BAD_NUMBER, &node.place);
            context.fault(fault.with("written", value.to_string()).with("what", "decimals"));
            None
        })
    });
    let comment = fields.optional("kommentar", text);
    fields.finish();
    let (file, series) = file?;
    Some(Statistic {
        id: id?,
        title: title?,
        unit: unit?,
        source: source?,
        category: category?,
        pattern: pattern?,
        reference: reference?,
        decimals: decimals?.unwrap_or(0),
        comment: comment?,
        series,
        file,
    })
}
