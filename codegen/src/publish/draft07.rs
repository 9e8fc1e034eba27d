//! The same schema in the words of draft-07, for tools that know no later one.

use super::walk;
use serde_json::{Map, Value, json};

const SCHEMA: &str = "http://json-schema.org/draft-07/schema#";

/// Says the same as the 2020-12 schema, with draft-07's keywords alone.
pub(super) fn of(schema: &Value) -> Value {
    let mut schema = schema.clone();
    walk::each(&mut schema, &mut |keys| *keys = rewritten(std::mem::take(keys)));
    if let Some(dialect) = schema.get_mut("$schema") {
        *dialect = SCHEMA.into();
    }
    schema
}

fn rewritten(keys: Map<String, Value>) -> Map<String, Value> {
    let has_type = keys.contains_key("type");
    let mut new = Map::new();
    let mut reference = None;
    for (key, value) in keys {
        match (key.as_str(), value) {
            ("$defs", value) => drop(new.insert("definitions".into(), value)),
            ("$ref", Value::String(target)) => reference = Some(local(&target)),
            // Type generators of that age know a tag by a one-value `enum` and a `type`.
            ("const", value) => {
                if let Some(kind) = kind(&value).filter(|_| !has_type) {
                    new.insert("type".into(), kind.into());
                }
                new.insert("enum".into(), json!([value]));
            }
            // Not a keyword yet. The description says it in words.
            ("deprecated", value) => drop(new.insert("x-hookbook-deprecated".into(), value)),
            (_, value) => drop(new.insert(key, value)),
        }
    }
    match reference {
        None => new,
        Some(target) => referring(new, &target),
    }
}

/// Draft-07 passes over whatever stands beside a `$ref`.
fn referring(mut beside: Map<String, Value>, target: &str) -> Map<String, Value> {
    let reference = json!({"$ref": target});
    if beside.is_empty() {
        return walk::members(reference);
    }
    match beside.get_mut("allOf") {
        Some(Value::Array(all)) => all.push(reference),
        _ => drop(beside.insert("allOf".into(), json!([reference]))),
    }
    beside
}

fn local(target: &str) -> String {
    match target.strip_prefix("#/$defs/") {
        Some(name) => format!("#/definitions/{name}"),
        None => target.to_owned(),
    }
}

fn kind(value: &Value) -> Option<&'static str> {
    Some(match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_i64() || number.is_u64() => "integer",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) | Value::Object(_) => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::of;
    use serde_json::json;

    #[test]
    fn later_keywords_are_said_in_draft_07() {
        let schema = json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "properties": {
                "kind": {"const": "a"},
                "const": {"description": "One.", "deprecated": true, "$ref": "#/$defs/One"},
                "plain": {"$ref": "#/$defs/One"},
            },
            "examples": [{"const": 1}],
            "$defs": {"One": {"type": "integer", "const": 1}},
        });
        assert_eq!(
            of(&schema),
            json!({
                "$schema": "http://json-schema.org/draft-07/schema#",
                "properties": {
                    "kind": {"type": "string", "enum": ["a"]},
                    "const": {"description": "One.", "x-hookbook-deprecated": true, "allOf": [{"$ref": "#/definitions/One"}]},
                    "plain": {"$ref": "#/definitions/One"},
                },
                "examples": [{"const": 1}],
                "definitions": {"One": {"type": "integer", "enum": [1]}},
            })
        );
    }
}
