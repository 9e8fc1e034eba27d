//! What typify makes of a provider's published reader schemas.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use hookbook_codegen::ir::Provider;
use serde_json::{Map, Value};
use typify::{TypeSpace, TypeSpaceSettings};

/// Rust for one provider, and the types of the bodies of its events.
pub struct Module {
    /// The items, without any `mod` around them.
    pub text: String,
    /// One type an event version.
    pub bodies: Vec<String>,
}

/// The types of a provider.
///
/// typify has one name space: the `$defs` of all documents go into it, and each document as one more. What typify cannot
/// take (`if`, `then`) is left out, so that its types say less than ours.
///
/// # Errors
///
/// When a schema is missing, or typify does not take it.
pub fn module(root: &Path, provider: &Provider) -> Result<Module, String> {
    let mut definitions: BTreeMap<String, Value> = BTreeMap::new();
    let mut bodies = Vec::new();
    for subject in provider.subjects() {
        let (event, version) = (&subject.event.path, &subject.version.version);
        let path = root
            .join("generated/schemas")
            .join(&provider.name)
            .join(event)
            .join(format!("{version}.reader.json"));
        let text = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let mut document: Map<String, Value> = serde_json::from_slice(&text)
            .map_err(|error| format!("{}: {error}", path.display()))?;
        if let Some(Value::Object(shapes)) = document.remove("$defs") {
            for (name, mut schema) in shapes {
                plain(&mut schema);
                definitions.entry(name).or_insert(schema);
            }
        }
        for key in ["$schema", "$id", "title"] {
            document.remove(key);
        }
        let name = format!("{}Delivery", subject.version.rust);
        let mut schema = Value::Object(document);
        plain(&mut schema);
        definitions.insert(name.clone(), schema);
        bodies.push(name);
    }
    let mut space = TypeSpace::new(&TypeSpaceSettings::default());
    let definitions: Vec<(String, schemars::schema::Schema)> = definitions
        .into_iter()
        .map(|(name, schema)| match serde_json::from_value(schema) {
            Ok(schema) => Ok((name, schema)),
            Err(error) => Err(format!("{name}: {error}")),
        })
        .collect::<Result<_, _>>()?;
    space.add_ref_types(definitions).map_err(|error| format!("typify: {error}"))?;
    let file = syn::parse2(space.to_stream()).map_err(|error| format!("typify: {error}"))?;
    Ok(Module { text: prettyplease::unparse(&file), bodies })
}

/// Leaves out what typify does not take or would turn into something else.
fn plain(schema: &mut Value) {
    match schema {
        Value::Object(keys) => {
            keys.retain(|key, _| {
                !key.starts_with("x-hookbook")
                    && !["if", "then", "else", "examples"].contains(&key.as_str())
            });
            if let Some(Value::Array(values)) = keys.get_mut("enum") {
                distinct(values);
            }
            let decided = |value: &Value| value.as_object().is_some_and(Map::is_empty);
            keys.values_mut().for_each(plain);
            if let Some(Value::Array(all)) = keys.get_mut("allOf") {
                all.retain(|value| !decided(value));
                if all.is_empty() {
                    keys.remove("allOf");
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(plain),
        _ => {}
    }
}

/// typify panics at two values that would get the same variant name, as an alias such as `a.b` for `a/b`: the first stays.
fn distinct(values: &mut Vec<Value>) {
    let mut met = BTreeSet::new();
    values.retain(|value| {
        let text = value
            .as_str()
            .map(|text| text.replace(|c: char| !c.is_alphanumeric(), "").to_lowercase());
        text.is_none_or(|text| met.insert(text))
    });
}
