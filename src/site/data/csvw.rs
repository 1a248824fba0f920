//! What the tables mean, for programs (`CSV on the Web`, W3C): the form of the file, and each column's name, kind and meaning.

use serde_json::{Value, json};

use super::columns::{Column, Kind, QUARTER, Table};
use crate::site::scene::Scene;

/// The description of the tables of a folder, which `publisher` answers for.
#[must_use]
pub fn describe(scene: &Scene<'_>, publisher: &str, tables: &[&'static Table]) -> String {
    let group = json!({
        "@context": ["http://www.w3.org/ns/csvw", { "@language": scene.locale.language() }],
        "dc:license": { "@id": super::LICENCE },
        "dc:publisher": publisher,
        "dc:description": scene.word("site-data-tables"),
        "dialect": {
            "encoding": "utf-8", "delimiter": ",", "quoteChar": "\"", "doubleQuote": true,
            "header": true, "headerRowCount": 1, "lineTerminators": ["\r\n"]
        },
        "tables": tables.iter().map(|table| describe_table(scene, table)).collect::<Vec<_>>(),
    });
    super::json(&group)
}

fn describe_table(scene: &Scene<'_>, table: &Table) -> Value {
    let naming = table.of.naming.map(|column| column.name);
    let mut schema =
        json!({ "columns": table.all_columns().map(|column| describe_column(scene, column)).collect::<Vec<_>>() });
    schema["primaryKey"] = naming.into_iter().chain(table.key).collect();
    if table.list.is_some() {
        let reference = json!({ "resource": format!("{}.csv", table.of.key), "columnReference": naming });
        schema["foreignKeys"] = json!([{ "columnReference": naming, "reference": reference }]);
    }
    json!({
        "url": format!("{}.csv", table.name),
        "dc:title": table.name,
        "dc:description": scene.table_meaning(table),
        "tableSchema": schema,
    })
}

fn describe_column(scene: &Scene<'_>, column: &Column) -> Value {
    json!({
        "name": column.name,
        // The first is the heading of the file, the second is for people.
        "titles": [column.name, scene.field_title(column.name)],
        "dc:description": scene.field_meaning(column.name),
        "datatype": datatype(column.kind),
        "required": !column.optional,
    })
}

fn datatype(kind: Kind) -> Value {
    match kind {
        Kind::Text => json!("string"),
        Kind::Code(codes) => json!({ "base": "string", "format": codes }),
        Kind::Quarter => json!({ "base": "string", "format": QUARTER }),
        Kind::Address => json!("anyURI"),
        Kind::Date => json!("date"),
        Kind::Moment => json!("dateTime"),
        Kind::Truth => json!("boolean"),
        Kind::Number => json!("decimal"),
        Kind::Amount => json!({ "base": "decimal", "minimum": 0 }),
        Kind::Language => json!("language"),
        Kind::Count => json!({ "base": "integer", "minimum": 1 }),
    }
}
