//! The site, its partnerships, their promises and the data as a whole.

use serde_json::{Value, json};

use super::{begun, named, parties, publisher};
use crate::model::address;
use crate::model::promise::CitizenPromise;
use crate::site::data::{LICENCE, files_of};
use crate::site::scene::{Local, Scene};

/// The site, on its start page.
#[must_use]
pub fn website(scene: &Scene<'_>) -> Value {
    let mut data = begun(scene, "WebSite", address::START);
    data["name"] = json!(scene.site.title);
    data["description"] = json!(scene.site.description);
    data["publisher"] = publisher(scene);
    data["dateModified"] = json!(scene.changed().to_string());
    data
}

/// A partnership: who works together, and where.
#[must_use]
pub fn partnership(local: Local<'_>) -> Value {
    let partnership = local.partnership;
    let mut data = begun(local.scene, "Organization", &address::partnership(local.id()));
    // It is pages that are in a language.
    if let Some(data) = data.as_object_mut() {
        data.remove("inLanguage");
    }
    data["name"] = json!(partnership.name);
    data["description"] = json!(partnership.introduction.plain());
    data["member"] = parties(local);
    data["areaServed"] = area(local);
    data
}

/// A promise. `problems` are the pages of those that it is about, each with its name.
#[must_use]
pub fn promise(local: Local<'_>, promise: &CitizenPromise, problems: &[(String, String)]) -> Value {
    let scene = local.scene;
    let mut data = begun(scene, "CreativeWork", &address::promise(local.id(), &promise.id));
    data["name"] = json!(promise.title);
    data["text"] = json!(promise.wording);
    data["author"] = parties(local);
    data["publisher"] = parties(local);
    data["spatialCoverage"] = area(local);
    data["temporalCoverage"] = json!(format!("{}/{}", promise.valid.from, promise.valid.to));
    data["isPartOf"] =
        named(scene, &address::agreement(local.id(), &local.partnership.agreements[promise.agreement].id));
    if let Some(signed) = &promise.signed {
        data["dateCreated"] = json!(signed.to_string());
    }
    if !problems.is_empty() {
        let about = problems.iter().map(|(name, absolute)| json!({ "@type": "Thing", "@id": absolute, "name": name }));
        data["about"] = about.collect();
    }
    data
}

/// The data of the whole site: what there is, on which terms, and the files that hold all of it.
#[must_use]
pub fn data(scene: &Scene<'_>) -> Value {
    let download = |(address, form): (String, &str)| json!({ "@type": "DataDownload", "contentUrl": scene.absolute(&address), "encodingFormat": form });
    let page = scene.absolute(address::OPEN_DATA);
    let mut data = begun(scene, "Dataset", address::OPEN_DATA);
    // The page is a page: the data that it tells of has a name of its own.
    data["@id"] = json!(format!("{page}#data"));
    data["name"] = json!(scene.say("site-data-results", &[("name", (&scene.site.title).into())]));
    data["description"] = json!(scene.word("site-data-description"));
    data["license"] = json!(LICENCE);
    data["isAccessibleForFree"] = json!(true);
    data["creator"] = publisher(scene);
    data["publisher"] = publisher(scene);
    data["dateModified"] = json!(scene.changed().to_string());
    let quarters = || scene.locals().flat_map(|local| local.released.iter().copied());
    if let Some((first, last)) = quarters().min().zip(quarters().max()) {
        data["temporalCoverage"] = json!(format!("{}/{}", first.first_day(), last.last_day()));
    }
    data["distribution"] = files_of(address::DATA).into_iter().map(download).collect();
    data
}

fn area(local: Local<'_>) -> Value {
    json!({ "@type": "AdministrativeArea", "name": local.partnership.municipality.name })
}
