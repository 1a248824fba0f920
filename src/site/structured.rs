//! What search engines and archives read on a page: the same facts as schema.org data (JSON-LD). A script element that holds data
//! runs nothing, so the pages' rule against scripts stands.
//!
//! Terms that not every reader's copy of the vocabulary has are written with its prefix, which schema.org's own context defines: the
//! meaning is the same, and a reader that knows the general term alone still finds one.

use serde_json::{Value, json};

use super::html::Html;
use super::parts::edition::Published;
use super::scene::{Local, Scene};
use crate::model::address;
use crate::model::follow_up::{Correction, FollowUp};

/// The data in the form in which it stands on a page.
#[must_use]
pub fn element(data: &Value) -> Html {
    // Inside a script element only `<` could end it.
    Html::drawn(&data.to_string().replace('<', "\\u003c"))
}

/// A result: a report with the corrections that have been made of it. `about` is the page of its promise or plan.
#[must_use]
pub fn result(local: Local<'_>, follow_up: &FollowUp, about: &str) -> Value {
    let scene = local.scene;
    let Published { name, page, editions } = local.published(follow_up.subject, follow_up.quarter);
    let name = local.result_title(name, follow_up.quarter);
    let published = local.published_at(follow_up.subject, follow_up.quarter);
    let corrected = follow_up.corrections.iter().map(|correction| correction.date).max();
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": ["CreativeWork", "schema:Report"],
        "@id": scene.absolute(&page),
        "url": scene.absolute(&page),
        "name": name,
        "schema:abstract": follow_up.summary,
        "schema:inLanguage": scene.locale.language(),
        "publisher": publisher(scene),
        "isPartOf": scene.absolute(&address::quarter(local.id(), follow_up.quarter)),
        "schema:about": scene.absolute(about),
    });
    let mut add = |key: &str, value: Value| data[key] = value;
    if let Some(moment) = published {
        add("datePublished", json!(moment.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()));
    }
    if let Some(date) = corrected {
        add("dateModified", json!(date.to_string()));
    }
    if let Some(edition) = editions.last() {
        add("schema:version", json!(edition.number.to_string()));
    }
    if !follow_up.corrections.is_empty() {
        let corrections = follow_up.corrections.iter().enumerate();
        add("schema:correction", corrections.map(|(at, one)| correction(scene, one, &page, at)).collect());
    }
    data
}

/// The data of the whole site: what there is, on which terms, and the files that hold all of it.
#[must_use]
pub fn data(scene: &Scene<'_>, licence: &str) -> Value {
    let download = |address: String, form: &str| {
        json!({
            "@type": ["MediaObject", "schema:DataDownload"],
            "schema:contentUrl": scene.absolute(&address),
            "schema:encodingFormat": form,
        })
    };
    let page = scene.absolute(address::OPEN_DATA);
    json!({
        "@context": "https://schema.org",
        "@type": ["CreativeWork", "schema:Dataset"],
        "@id": format!("{page}#data"),
        "url": page,
        "name": scene.say("site-data-results", &[("name", (&scene.site.title).into())]),
        "description": scene.word("site-data-description"),
        "schema:license": licence,
        "schema:isAccessibleForFree": true,
        "schema:inLanguage": scene.locale.language(),
        "publisher": publisher(scene),
        "schema:distribution": [
            download(address::table_csv(address::DATA, "resultat"), "text/csv"),
            download(address::results_json(address::DATA), "application/json"),
        ],
    })
}

fn correction(scene: &Scene<'_>, correction: &Correction, page: &str, at: usize) -> Value {
    json!({
        "@type": "schema:CorrectionComment",
        "url": scene.absolute(&address::correction(page, at + 1)),
        "datePublished": correction.date.to_string(),
        "text": scene.say("site-corrections-entry", &[
            ("wrong", (&correction.wrong).into()),
            ("right", (&correction.right).into()),
            ("name", scene.locale.within(&correction.decided_by).into_owned().into()),
        ]),
    })
}

fn publisher(scene: &Scene<'_>) -> Value {
    json!({ "@type": ["Organization", "schema:GovernmentOrganization"], "name": scene.site.publisher, "url": scene.absolute(address::START) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_cannot_end_the_element_that_holds_it() {
        let text = serde_json::to_string(&element(&json!({ "name": "</script><b>" }))).unwrap();
        assert!(!text.contains('<'), "{text}");
    }
}
