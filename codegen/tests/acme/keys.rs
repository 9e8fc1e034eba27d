//! Every key that the language has, and every form that a value may take, stands somewhere in `acme`. What the language has is
//! read off the meta-schemas, which come from the structs that read the YAML.

use super::{refuse, sources};
use hookbook_codegen::{Content, generate};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn acme_uses_every_key_and_every_form() {
    let metas = metas();
    let mut language = BTreeSet::new();
    let mut used = BTreeSet::new();
    for (kind, meta) in &metas {
        let walk = Walk { meta };
        walk.language(&mut language);
        for (path, document) in documents() {
            if kind_of(&path) == *kind {
                walk.value(meta, &walk.title(), &document, &mut used);
            }
        }
    }
    assert!(language.len() > 150, "the meta-schemas say less than they should: {language:#?}");
    let unused: Vec<&String> = language.difference(&used).collect();
    assert!(unused.is_empty(), "not in acme: {unused:#?}");
}

fn metas() -> BTreeMap<String, Value> {
    let files = generate(&sources()).unwrap_or_else(|faults| refuse(&faults));
    let metas = files.into_iter().filter_map(|file| {
        let kind = file.path.strip_prefix("schema/meta/")?.strip_suffix(".schema.json")?.to_owned();
        let Content::Whole(text) = file.content else { return None };
        Some((kind, serde_json::from_str(&text).expect("a meta-schema is JSON")))
    });
    metas.collect()
}

fn documents() -> Vec<(String, Value)> {
    let yaml = sources().into_iter().filter(|source| source.path.ends_with(".yaml"));
    yaml.map(|source| {
        let text = String::from_utf8(source.bytes).expect("YAML is text");
        (source.path, serde_yaml::from_str(&text).expect("acme has no faults"))
    })
    .collect()
}

fn kind_of(path: &str) -> &str {
    match path.rsplit('/').collect::<Vec<_>>().as_slice() {
        [name @ ("catalog.yaml" | "provider.yaml" | "types.yaml" | "fixtures.yaml"), ..] => {
            name.trim_end_matches(".yaml")
        }
        _ => "events",
    }
}

/// A walk through a meta-schema. Whatever it meets has a name: `Event.summary` is a key, `Payload#1` the second of several forms,
/// `TypeExpr:integer` a kind of value, `Evidence=listed` a word.
struct Walk<'m> {
    meta: &'m Value,
}

impl<'m> Walk<'m> {
    fn title(&self) -> String {
        self.meta["title"].as_str().unwrap_or_default().to_owned()
    }

    /// Everything that can be met.
    fn language(&self, names: &mut BTreeSet<String>) {
        self.declared(self.meta, &self.title(), names);
        for (name, schema) in members(self.meta, "definitions") {
            self.declared(schema, name, names);
        }
    }

    fn declared(&self, schema: &Value, name: &str, names: &mut BTreeSet<String>) {
        for (key, property) in members(schema, "properties") {
            names.insert(format!("{name}.{key}"));
            self.declared(property, &format!("{name}.{key}"), names);
        }
        for (index, form) in list(schema, "anyOf").iter().enumerate() {
            names.insert(format!("{name}#{index}"));
            self.declared(form, &format!("{name}#{index}"), names);
        }
        names.extend(
            list(schema, "type")
                .iter()
                .filter_map(|kind| Some(format!("{name}:{}", kind.as_str()?))),
        );
        names.extend(
            list(schema, "enum")
                .iter()
                .filter_map(|word| Some(format!("{name}={}", word.as_str()?))),
        );
        for below in ["items", "additionalProperties"] {
            if let Some(schema) = schema.get(below) {
                self.declared(schema, &format!("{name}/"), names);
            }
        }
    }

    /// Everything that is met in a value.
    fn value(&self, schema: &'m Value, name: &str, value: &Value, names: &mut BTreeSet<String>) {
        let Some((schema, name)) = self.resolved(schema, name) else { return };
        let properties = schema.get("properties").and_then(Value::as_object);
        for (key, below) in value.as_object().into_iter().flatten() {
            if let Some(property) = properties.and_then(|properties| properties.get(key)) {
                names.insert(format!("{name}.{key}"));
                self.value(property, &format!("{name}.{key}"), below, names);
            } else if let Some(rest) = schema.get("additionalProperties") {
                self.value(rest, &format!("{name}/"), below, names);
            }
        }
        for item in value.as_array().into_iter().flatten() {
            if let Some(items) = schema.get("items") {
                self.value(items, &format!("{name}/"), item, names);
            }
        }
        for (index, form) in list(schema, "anyOf").iter().enumerate() {
            if self.fits(form, value) {
                names.insert(format!("{name}#{index}"));
                self.value(form, &format!("{name}#{index}"), value, names);
            }
        }
        let kinds = list(schema, "type").iter().filter_map(Value::as_str);
        names
            .extend(kinds.filter(|kind| is_kind(value, kind)).map(|kind| format!("{name}:{kind}")));
        let words = list(schema, "enum").iter().filter(|word| *word == value);
        names.extend(words.filter_map(|word| Some(format!("{name}={}", word.as_str()?))));
    }

    /// Behind a reference, whose name takes over.
    fn resolved(&self, schema: &'m Value, name: &str) -> Option<(&'m Value, String)> {
        let schema = match list(schema, "allOf") {
            [only] => only,
            _ => schema,
        };
        match schema.get("$ref").and_then(Value::as_str) {
            Some(reference) => {
                let name = reference.strip_prefix("#/definitions/")?;
                Some((self.meta["definitions"].get(name)?, name.to_owned()))
            }
            None => Some((schema, name.to_owned())),
        }
    }

    /// Whether a value takes this form.
    fn fits(&self, form: &'m Value, value: &Value) -> bool {
        let Some((form, _)) = self.resolved(form, "") else { return false };
        let kinds = match form.get("type") {
            Some(Value::String(kind)) => vec![kind.as_str()],
            _ => list(form, "type").iter().filter_map(Value::as_str).collect(),
        };
        let has_key = |key: &String| {
            form.get("additionalProperties") != Some(&Value::Bool(false))
                || form["properties"].get(key).is_some()
        };
        // The only pattern that tells forms apart is that of a JSON pointer.
        let is_pointer = |text: &str| text.is_empty() || text.starts_with('/');
        let wants_pointer = form.get("pattern").is_some_and(|pattern| pattern == "^(/.*)?$");
        (kinds.is_empty() || kinds.iter().any(|kind| is_kind(value, kind)))
            && form.get("const").is_none_or(|only| only == value)
            && form.get("enum").is_none_or(|_| list(form, "enum").contains(value))
            && value.as_object().is_none_or(|members| members.keys().all(has_key))
            && value.as_str().is_none_or(|text| !wants_pointer || is_pointer(text))
    }
}

fn is_kind(value: &Value, kind: &str) -> bool {
    match kind {
        "string" => value.is_string(),
        "integer" => value.as_number().is_some_and(|number| !number.as_str().contains(['.', 'e'])),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => value.is_null(),
    }
}

fn list<'v>(schema: &'v Value, key: &str) -> &'v [Value] {
    schema.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn members<'v>(schema: &'v Value, key: &str) -> impl Iterator<Item = (&'v String, &'v Value)> {
    schema.get(key).and_then(Value::as_object).into_iter().flat_map(Map::iter)
}
