//! The schemas of the JSON files (`JSON Schema` 2020-12), derived from the types that the files are written from: what is described is
//! what is written. The words are those of the pages.

use std::borrow::Cow;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

use super::calendar::CalendarFile;
use super::columns::{Kind, QUARTER, kind_of};
use super::plan::PlanFile;
use super::result::ResultFile;
use crate::model::address;
use crate::model::marker::{Effect, Execution, Marker};
use crate::site::scene::Scene;

const DATE: &str = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
const MOMENT: &str = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](Z|[+-][0-9]{2}:[0-9]{2})$";

/// The schema of a file of results.
#[must_use]
pub fn of_results(scene: &Scene<'_>) -> String {
    write::<ResultFile>(scene, address::RESULT_SCHEMA, "site-data-schema-results")
}

/// The schema of a file of results of action plans.
#[must_use]
pub fn of_plans(scene: &Scene<'_>) -> String {
    write::<PlanFile>(scene, address::PLAN_SCHEMA, "site-data-schema-plans")
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
                            constrain(name, field);
                        }
                    }
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| in_words(scene, item)),
        _ => {}
    }
}

/// What a field may hold, as the table of columns says: the tables' description is written from the same. A pattern stands beside a
/// `format`, since readers may take the latter for a note alone.
fn constrain(name: &str, field: &mut Map<String, Value>) {
    let Some(kind) = kind_of(name) else { return };
    let limits = match kind {
        Kind::Quarter => json!({ "pattern": format!("^{QUARTER}$") }),
        Kind::Address => json!({ "format": "uri", "pattern": "^https?://[^\\s<>\"]+$" }),
        Kind::Date => json!({ "format": "date", "pattern": DATE }),
        Kind::Moment => json!({ "format": "date-time", "pattern": MOMENT }),
        Kind::Language => json!({ "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$" }),
        Kind::Amount => json!({ "minimum": 0 }),
        Kind::Count => json!({ "minimum": 1 }),
        // Codes are listed where their types are.
        Kind::Text | Kind::Code(_) | Kind::Truth | Kind::Number => return,
    };
    // Of a list it is each that is told of.
    let told = match field.get_mut("items") {
        Some(Value::Object(items)) => items,
        _ => field,
    };
    if let Value::Object(limits) = limits {
        told.extend(limits);
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
