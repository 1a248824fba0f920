//! Results as data: one row for a promise and a quarter, also where no report came or nothing can be assessed yet.

use jiff::ZonedDateTime;
use schemars::JsonSchema;
use serde::{Serialize, Serializer};

use super::schema::{Colours, Effects, Executions, States};
use crate::model::address;
use crate::model::follow_up::{Findings, FollowUp, Measurement, PromiseFindings, Reading};
use crate::model::marker::Marker;
use crate::model::partnership::Subject;
use crate::model::period::Quarter;
use crate::model::promise::CitizenPromise;
use crate::model::results::PromiseResult;
use crate::model::series::FigureState;
use crate::site::scene::{Local, Scene};

/// A file of results.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename = "resultatfil")]
pub struct ResultFile {
    #[serde(rename = "$schema")]
    schema: String,
    titel: String,
    utgivare: String,
    sida: String,
    licens: String,
    sprak: String,
    resultat: Vec<ResultRow>,
}

/// What is known of one promise in one quarter.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename = "resultat")]
struct ResultRow {
    partnerskap: String,
    partnerskap_namn: String,
    lofte: String,
    lofte_titel: String,
    kvartal: String,
    publicerat: Option<String>,
    rapport: bool,
    #[schemars(with = "Colours")]
    markering: &'static str,
    markering_ord: String,
    #[schemars(with = "Option<Executions>")]
    utfort: Option<&'static str>,
    utfort_ord: Option<String>,
    #[schemars(with = "Option<Effects>")]
    effekt: Option<&'static str>,
    effekt_ord: Option<String>,
    sammanfattning: Option<String>,
    motivering: Option<String>,
    nasta_matning: Option<String>,
    #[serde(serialize_with = "optional_number")]
    timmar: Option<f64>,
    #[serde(serialize_with = "optional_number")]
    kostnad: Option<f64>,
    lamnad: Option<String>,
    utgava: Option<u32>,
    adress: String,
    parter: String,
    ataganden: Vec<MeasureRow>,
    effekter: Vec<EffectRow>,
    bedomningar: Vec<JudgementRow>,
    rattelser: Vec<CorrectionRow>,
}

/// What was planned and performed of one thing that is promised.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename = "atagande")]
struct MeasureRow {
    atagande: String,
    text: String,
    part: String,
    enhet: String,
    #[serde(serialize_with = "number")]
    planerat: f64,
    #[serde(serialize_with = "number")]
    genomfort: f64,
}

/// A measured effect.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename = "effekt")]
pub struct EffectRow {
    mal: String,
    enhet: Option<String>,
    #[serde(serialize_with = "number")]
    fore: f64,
    fore_period: String,
    #[schemars(with = "States")]
    fore_lage: &'static str,
    #[serde(serialize_with = "number")]
    efter: f64,
    efter_period: String,
    #[schemars(with = "States")]
    efter_lage: &'static str,
    jamforelse: Option<String>,
    #[serde(serialize_with = "optional_number")]
    jamforelse_fore: Option<f64>,
    #[serde(serialize_with = "optional_number")]
    jamforelse_efter: Option<f64>,
    nummer: u32,
}

/// What one party judges, where the parties have said it each for itself.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename = "bedomning")]
struct JudgementRow {
    part: String,
    #[schemars(with = "Colours")]
    markering: &'static str,
    #[schemars(with = "Executions")]
    utfort: &'static str,
    #[schemars(with = "Effects")]
    effekt: &'static str,
    motivering: String,
}

/// What has been corrected since the result was published.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename = "rattelse")]
pub struct CorrectionRow {
    nummer: u32,
    datum: String,
    fel: String,
    ratt: String,
    beslutad_av: String,
    adress: String,
}

impl ResultFile {
    /// A file of what `publisher` answers for: the site's publisher for all of it, a partnership's parties for what is theirs.
    fn new(scene: &Scene<'_>, publisher: String, page: &str, title: String, rows: Vec<ResultRow>) -> Self {
        Self {
            schema: scene.absolute(address::RESULT_SCHEMA),
            titel: title,
            utgivare: publisher,
            sida: scene.absolute(page),
            licens: super::LICENCE.to_owned(),
            sprak: scene.locale.language().to_owned(),
            resultat: rows,
        }
    }

    /// All that is public of all partnerships.
    #[must_use]
    pub fn of_site(scene: &Scene<'_>) -> Self {
        let title = scene.say("site-data-results", &[("name", (&scene.site.title).into())]);
        Self::new(
            scene,
            scene.site.publisher.clone(),
            address::START,
            title,
            scene.locals().flat_map(history).collect(),
        )
    }

    /// All that is public of a partnership.
    #[must_use]
    pub fn of_partnership(local: Local<'_>) -> Self {
        let title = local.scene.say("site-data-results", &[("name", (&local.partnership.name).into())]);
        let page = address::partnership(local.id());
        Self::new(local.scene, local.parties_in_words(), &page, title, history(local).collect())
    }

    /// A public quarter.
    #[must_use]
    pub fn of_quarter(local: Local<'_>, quarter: Quarter) -> Self {
        let (scene, name) = (local.scene, &local.partnership.name);
        let title =
            scene.say("site-data-results-of", &[("name", name.into()), ("quarter", scene.quarter(quarter).into())]);
        let page = address::quarter(local.id(), quarter);
        Self::new(scene, local.parties_in_words(), &page, title, of_quarter(local, quarter).collect())
    }

    /// A public result.
    #[must_use]
    pub fn of_result(local: Local<'_>, result: &PromiseResult<'_>) -> Self {
        let promise = &local.partnership.promises[result.promise];
        let page = address::result(local.id(), result.quarter, &promise.id);
        let title = local.result_title(&promise.title, result.quarter);
        Self::new(local.scene, local.parties_in_words(), &page, title, vec![row(local, result)])
    }
}

fn history(local: Local<'_>) -> impl Iterator<Item = ResultRow> {
    local.released.iter().flat_map(move |quarter| of_quarter(local, *quarter))
}

fn of_quarter(local: Local<'_>, quarter: Quarter) -> impl Iterator<Item = ResultRow> {
    local.partnership.results(quarter).into_iter().map(move |result| row(local, &result))
}

fn row(local: Local<'_>, result: &PromiseResult<'_>) -> ResultRow {
    let scene = local.scene;
    let promise = &local.partnership.promises[result.promise];
    let published = local.published(Subject::Promise(result.promise), result.quarter);
    let report = result.follow_up;
    let found = report.and_then(findings);
    let judgement = found.map(|found| &found.judgement);
    let fact = |kind: &str, key: &str| scene.word(&format!("{kind}-{key}"));
    ResultRow {
        partnerskap: local.id().to_owned(),
        partnerskap_namn: local.partnership.name.clone(),
        lofte: promise.id.to_string(),
        lofte_titel: promise.title.clone(),
        kvartal: result.quarter.to_string(),
        publicerat: local.published_at(Subject::Promise(result.promise), result.quarter).as_ref().map(moment),
        rapport: report.is_some(),
        markering: result.marker.key(),
        markering_ord: fact("marker", result.marker.key()),
        utfort: judgement.map(|judgement| judgement.execution.key()),
        utfort_ord: judgement.map(|judgement| fact("execution", judgement.execution.key())),
        effekt: judgement.map(|judgement| judgement.effect.key()),
        effekt_ord: judgement.map(|judgement| fact("effect", judgement.effect.key())),
        sammanfattning: report.map(|report| report.summary.clone()),
        motivering: report.map(|report| report.rationale.lines().join("\n")),
        nasta_matning: found.and_then(|found| found.next_measurement).map(|day| day.to_string()),
        timmar: report.and_then(|report| report.hours),
        kostnad: report.and_then(|report| report.cost),
        lamnad: report.map(|report| report.submitted.to_string()),
        utgava: published.editions.last().map(|edition| edition.number),
        adress: scene.absolute(&published.page),
        parter: local.parties_in_words(),
        ataganden: found.map(|found| measures(local, promise, found)).unwrap_or_default(),
        effekter: report
            .map(|report| report.measurements.iter().zip(1..).map(|(one, number)| effect(local, one, number)).collect())
            .unwrap_or_default(),
        bedomningar: report.map(|report| judgements(local, promise, report)).unwrap_or_default(),
        rattelser: report.map(|report| corrections(scene, report, &published.page)).unwrap_or_default(),
    }
}

fn findings(report: &FollowUp) -> Option<&PromiseFindings> {
    match &report.findings {
        Findings::Promise(found) => Some(found),
        Findings::Plan(_) => None,
    }
}

fn measures(local: Local<'_>, promise: &CitizenPromise, found: &PromiseFindings) -> Vec<MeasureRow> {
    let rows = found.performances.iter().filter_map(|performance| {
        let measure = promise.measures.get(performance.measure)?;
        Some(MeasureRow {
            atagande: measure.id.to_string(),
            text: measure.text.clone(),
            part: local.party(measure.party),
            enhet: measure.unit.clone(),
            planerat: performance.planned,
            genomfort: performance.performed,
        })
    });
    rows.collect()
}

/// A measurement of a report, which is the `number`th of it.
#[must_use]
pub fn effect(local: Local<'_>, measured: &Measurement, number: u32) -> EffectRow {
    let goal = local.partnership.goal(measured.goal);
    let (before, after, other) = (&measured.before, &measured.after, measured.comparison.as_ref());
    EffectRow {
        mal: goal.text.value.clone(),
        enhet: measured.unit.clone().or_else(|| goal.unit.clone()),
        fore: before.value,
        fore_period: before.period.clone(),
        fore_lage: state(before),
        efter: after.value,
        efter_period: after.period.clone(),
        efter_lage: state(after),
        jamforelse: other.map(|other| other.area.clone()),
        jamforelse_fore: other.map(|other| other.before),
        jamforelse_efter: other.map(|other| other.after),
        nummer: number,
    }
}

fn state(reading: &Reading) -> &'static str {
    match reading.state {
        FigureState::Final => "final",
        FigureState::Preliminary => "preliminary",
        FigureState::Revised => "revised",
    }
}

fn judgements(local: Local<'_>, promise: &CitizenPromise, report: &FollowUp) -> Vec<JudgementRow> {
    let due = local.partnership.due_of_promise(promise);
    let rows = report.party_judgements().iter().map(|judged| JudgementRow {
        part: local.party(judged.party),
        markering: Marker::of(judged.execution, judged.effect, due, report.quarter).key(),
        utfort: judged.execution.key(),
        effekt: judged.effect.key(),
        motivering: judged.rationale.clone(),
    });
    rows.collect()
}

/// The corrections of a report whose result stands on `page`.
#[must_use]
pub fn corrections(scene: &Scene<'_>, report: &FollowUp, page: &str) -> Vec<CorrectionRow> {
    let rows = report.corrections.iter().zip(1_u32..).map(|(correction, number)| CorrectionRow {
        nummer: number,
        datum: correction.date.to_string(),
        fel: correction.wrong.clone(),
        ratt: correction.right.clone(),
        beslutad_av: correction.decided_by.clone(),
        adress: scene.absolute(&address::correction(page, number as usize)),
    });
    rows.collect()
}

/// A moment with its distance to universal time (`RFC 3339`).
#[must_use]
pub fn moment(moment: &ZonedDateTime) -> String {
    moment.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// A whole number is written as one: "11", not "11.0".
#[allow(clippy::trivially_copy_pass_by_ref, reason = "the signature is the library's")]
fn number<S: Serializer>(value: &f64, serializer: S) -> Result<S::Ok, S::Error> {
    /// Above this not every whole number has a value of its own.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if value.fract() == 0.0 && value.abs() < EXACT {
        #[allow(clippy::cast_possible_truncation, reason = "it is whole, and within what is exact")]
        serializer.serialize_i64(*value as i64)
    } else {
        serializer.serialize_f64(*value)
    }
}

/// The same of one that need not be there.
///
/// # Errors
/// Those of the serializer.
#[allow(clippy::ref_option, reason = "the signature is the library's")]
pub fn optional_number<S: Serializer>(value: &Option<f64>, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => number(value, serializer),
        None => serializer.serialize_none(),
    }
}
