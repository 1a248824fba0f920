//! Results, quarters and corrections as data.

use serde_json::{Value, json};

use super::{begun, named, parties};
use crate::model::address;
use crate::model::follow_up::{Correction, FollowUp};
use crate::model::partnership::Subject;
use crate::model::period::Quarter;
use crate::site::data::moment;
use crate::site::pages::corrections::Corrected;
use crate::site::parts::edition::Published;
use crate::site::scene::{Local, Scene};

/// A result: a report with the corrections that have been made of it. `about` is the page of its promise or plan.
#[must_use]
pub fn result(local: Local<'_>, follow_up: &FollowUp, about: &str) -> Value {
    let (scene, editions) = (local.scene, local.published(follow_up.subject, follow_up.quarter).editions);
    let mut data = of(local, follow_up.subject, follow_up.quarter, about);
    data["abstract"] = json!(follow_up.summary);
    if let Some(edition) = editions.last() {
        data["version"] = json!(edition.number.to_string());
    }
    let page = local.published(follow_up.subject, follow_up.quarter).page;
    let corrections = follow_up.corrections.iter().enumerate().map(|(at, one)| correction(scene, one, &page, at));
    correct(&mut data, corrections.collect());
    data
}

/// A result for which no report came: that it did not is what is told, in a sentence.
#[must_use]
pub fn missing(local: Local<'_>, subject: Subject, quarter: Quarter, about: &str, sentence: &str) -> Value {
    let mut data = of(local, subject, quarter, about);
    data["abstract"] = json!(sentence);
    data
}

/// A quarter: a report that consists of its results. `sentence` tells how they turned out.
#[must_use]
pub fn quarter(local: Local<'_>, quarter: Quarter, title: &str, sentence: &str) -> Value {
    let (scene, partnership) = (local.scene, local.partnership);
    let mut data = begun(scene, "Report", &address::quarter(local.id(), quarter));
    let results = partnership.results(quarter).into_iter().map(|result| Subject::Promise(result.promise));
    let reports: Vec<_> = partnership.follow_ups.approved().filter(|report| report.quarter == quarter).collect();
    let plans = reports.iter().map(|report| report.subject).filter(|subject| matches!(subject, Subject::Plan(_)));
    let parts = results.chain(plans).map(|subject| named(scene, &local.published(subject, quarter).page));
    data["name"] = json!(title);
    data["abstract"] = json!(sentence);
    data["hasPart"] = parts.collect();
    data["isPartOf"] = named(scene, &address::results_of_year(local.id(), quarter.year));
    data["about"] = named(scene, &address::partnership(local.id()));
    data["temporalCoverage"] = json!(format!("{}/{}", quarter.first_day(), quarter.last_day()));
    signed(&mut data, local);
    if let Some(released) = scene.site.release.moment(quarter) {
        dated(&mut data, &released, local.quarter_changed(quarter));
    }
    let corrections = reports.iter().flat_map(|report| {
        let page = local.published(report.subject, quarter).page;
        let corrections = report.corrections.iter().enumerate();
        corrections.map(move |(at, one)| correction(scene, one, &page, at))
    });
    correct(&mut data, corrections.collect());
    data
}

/// The page of corrections: each of them, and what it is of.
#[must_use]
pub fn corrections(scene: &Scene<'_>, title: &str, all: &[Corrected<'_>]) -> Value {
    let mut data = begun(scene, "CollectionPage", address::CORRECTIONS);
    data["name"] = json!(title);
    data["publisher"] = super::publisher(scene);
    let each = all.iter().map(|one| {
        let mut told = correction(scene, one.correction, &one.page, one.at);
        told["name"] = json!(one.title);
        told["parentItem"] = named(scene, &one.page);
        told
    });
    data["hasPart"] = each.collect();
    data
}

/// What is known of a result with a report or without.
fn of(local: Local<'_>, subject: Subject, quarter: Quarter, about: &str) -> Value {
    let scene = local.scene;
    let Published { name, page, .. } = local.published(subject, quarter);
    let mut data = begun(scene, "Report", &page);
    data["name"] = json!(local.result_title(name, quarter));
    data["isPartOf"] = named(scene, &address::quarter(local.id(), quarter));
    data["about"] = named(scene, about);
    data["temporalCoverage"] = json!(format!("{}/{}", quarter.first_day(), quarter.last_day()));
    signed(&mut data, local);
    if let Some(published) = local.published_at(subject, quarter) {
        dated(&mut data, &published, local.result_changed(subject, quarter));
    }
    data
}

/// Who tells it.
fn signed(data: &mut Value, local: Local<'_>) {
    data["author"] = parties(local);
    data["publisher"] = parties(local);
}

/// When it became public, and when it changed where it has changed since.
fn dated(data: &mut Value, published: &jiff::ZonedDateTime, changed: jiff::civil::Date) {
    data["datePublished"] = json!(moment(published));
    if changed > published.date() {
        data["dateModified"] = json!(changed.to_string());
    }
}

fn correct(data: &mut Value, corrections: Vec<Value>) {
    if !corrections.is_empty() {
        data["correction"] = json!(corrections);
    }
}

fn correction(scene: &Scene<'_>, correction: &Correction, page: &str, at: usize) -> Value {
    let address = scene.absolute(&address::correction(page, at + 1));
    json!({
        "@type": "CorrectionComment",
        "@id": address,
        "url": address,
        "datePublished": correction.date.to_string(),
        "text": scene.say("site-corrections-entry", &[
            ("wrong", (&correction.wrong).into()),
            ("right", (&correction.right).into()),
            ("name", scene.locale.within(&correction.decided_by).into_owned().into()),
        ]),
    })
}
