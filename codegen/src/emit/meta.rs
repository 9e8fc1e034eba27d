//! The meta-schemas: what makes an editor complete and check the YAML. They come from the very structs that read it.

use crate::decl::{CatalogFile, EventsFile, FixturesFile, ProviderFile, TypesFile};
use crate::emit::json;
use crate::ir::Catalog;
use crate::source::GeneratedFile;
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};
use serde_json::{Map, Value};

/// One meta-schema a kind of file. They say the same whatever the catalog holds.
pub(super) fn schemas(_: &Catalog) -> Vec<GeneratedFile> {
    let kinds = [
        ("catalog", of::<CatalogFile>()),
        ("provider", of::<ProviderFile>()),
        ("types", of::<TypesFile>()),
        ("events", of::<EventsFile>()),
        ("fixtures", of::<FixturesFile>()),
    ];
    let file = |(name, schema): (&str, Schema)| {
        GeneratedFile::shared(
            format!("schema/meta/{name}.schema.json"),
            json::pretty(schema.as_value()),
        )
    };
    kinds.into_iter().map(file).collect()
}

/// Draft-07, which every editor's YAML support understands.
fn of<T: JsonSchema>() -> Schema {
    let settings = SchemaSettings::draft07().with_transform(RecursiveTransform(keys_as_declared));
    settings.into_generator().into_root_schema_for::<T>()
}

/// Rust's `Option` means null or absent to a derive; a key of the language is there or it is not. Which keys are needed is
/// what `keys!` noted beside each of them.
fn keys_as_declared(schema: &mut Schema) {
    let Some(Value::Object(properties)) = schema.get_mut("properties") else { return };
    let mut required = Vec::new();
    for (key, property) in properties {
        let Some(property) = property.as_object_mut() else { continue };
        if property.remove("x-need").is_some_and(|need| need == "required") {
            required.push(Value::String(key.clone()));
        }
        without_null(property);
    }
    match required.is_empty() {
        true => drop(schema.remove("required")),
        false => drop(schema.insert("required".to_owned(), Value::Array(required))),
    }
}

fn without_null(property: &mut Map<String, Value>) {
    if let Some(Value::Array(kinds)) = property.get_mut("type") {
        kinds.retain(|kind| kind != "null");
        if let [kind] = kinds.as_slice() {
            let kind = kind.clone();
            property.insert("type".to_owned(), kind);
        }
    }
    if let Some(Value::Array(arms)) = property.get_mut("anyOf") {
        arms.retain(|arm| arm.get("type").is_none_or(|kind| kind != "null"));
        if let [Value::Object(only)] = arms.as_slice() {
            let only = only.clone();
            property.remove("anyOf");
            property.extend(only);
        }
    }
}
