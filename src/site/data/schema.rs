//! The schemas of the JSON files (`JSON Schema` 2020-12), derived from the types that the files are written from: what is described is
//! what is written. The words are those of the pages.

use std::borrow::Cow;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::Value;

use super::calendar::CalendarFile;
use super::result::ResultFile;
use crate::model::address;
use crate::model::marker::{Effect, Execution, Marker};
use crate::site::scene::Scene;

/// The schema of a file of results.
#[must_use]
pub fn of_results(scene: &Scene<'_>) -> String {
    write::<ResultFile>(scene, address::RESULT_SCHEMA, "site-data-schema-results")
}

/// The schema of the calendar.
#[must_use]
pub fn of_calendar(scene: &Scene<'_>) -> String {
    write::<CalendarFile>(scene, address::CALENDAR_SCHEMA, "site-data-schema-calendar")
}

fn write<T: JsonSchema>(scene: &Scene<'_>, address: &str, title: &str) -> String {
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let mut schema = generator.into_root_schema_for::<T>().to_value();
    in_words(scene, &mut schema);
    schema["$id"] = scene.absolute(address).into();
    schema["title"] = scene.word(title).into();
    super::json(&schema)
}

/// The code's own comments are for those who read the code: fields are described by what the pages call them.
fn in_words(scene: &Scene<'_>, schema: &mut Value) {
    match schema {
        Value::Object(map) => {
            map.remove("description");
            for (key, inner) in map.iter_mut() {
                in_words(scene, inner);
                if let (true, Value::Object(fields)) = (key == "properties", inner) {
                    for (name, field) in fields.iter_mut().filter(|(name, _)| !name.starts_with('$')) {
                        if let Value::Object(field) = field {
                            field.insert("title".to_owned(), scene.field_title(name).into());
                            field.insert("description".to_owned(), scene.field_meaning(name).into());
                        }
                    }
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| in_words(scene, item)),
        _ => {}
    }
}

macro_rules! codes {
    ($($(#[$about:meta])* $name:ident = $codes:expr;)*) => {$(
        $(#[$about])*
        pub struct $name;

        impl JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "enum": $codes })
            }
        }
    )*};
}

codes! {
    /// The codes of the markers.
    Colours = Marker::ALL.map(Marker::key);
    /// The codes of how far the work was carried out.
    Executions = Execution::ALL.map(Execution::key);
    /// The codes of what the work led to.
    Effects = Effect::ALL.map(Effect::key);
    /// The codes of how final a figure is.
    States = ["final", "preliminary", "revised"];
}
