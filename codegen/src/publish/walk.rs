//! Every schema within a schema. A member called `const` or `$ref` is no keyword, so places are told by the keyword above them.

use serde_json::{Map, Value};

const SCHEMA: &[&str] =
    &["additionalProperties", "contains", "else", "if", "items", "not", "propertyNames", "then"];
const SCHEMAS: &[&str] = &["allOf", "anyOf", "oneOf"];
const NAMED_SCHEMAS: &[&str] = &["$defs", "definitions", "patternProperties", "properties"];

/// Visits every schema object, inner ones before those that hold them.
pub(super) fn each(schema: &mut Value, visit: &mut dyn FnMut(&mut Map<String, Value>)) {
    let Value::Object(keys) = schema else { return };
    for (key, value) in keys.iter_mut() {
        match (key.as_str(), value) {
            (key, value) if SCHEMA.contains(&key) => each(value, visit),
            (key, Value::Array(list)) if SCHEMAS.contains(&key) => {
                list.iter_mut().for_each(|schema| each(schema, visit));
            }
            (key, Value::Object(named)) if NAMED_SCHEMAS.contains(&key) => {
                named.values_mut().for_each(|schema| each(schema, visit));
            }
            _ => {}
        }
    }
    visit(keys);
}

/// Rewrites every `$ref`.
pub(super) fn references(schema: &mut Value, rewrite: &mut dyn FnMut(&str) -> Option<String>) {
    each(schema, &mut |keys| {
        let Some(Value::String(reference)) = keys.get_mut("$ref") else { return };
        if let Some(new) = rewrite(reference) {
            *reference = new;
        }
    });
}

/// The members of an object that was written as a literal.
pub(super) fn members(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::references;
    use serde_json::json;

    #[test]
    fn a_member_is_no_keyword() {
        let mut schema = json!({
            "properties": {"$ref": {"$ref": "a"}, "allOf": {"items": {"$ref": "a"}}},
            "examples": [{"$ref": "a"}],
            "allOf": [{"if": {"const": {"$ref": "a"}}, "then": {"$ref": "a"}}],
        });
        references(&mut schema, &mut |old| Some(format!("{old}!")));
        assert_eq!(
            schema,
            json!({
                "properties": {"$ref": {"$ref": "a!"}, "allOf": {"items": {"$ref": "a!"}}},
                "examples": [{"$ref": "a"}],
                "allOf": [{"if": {"const": {"$ref": "a"}}, "then": {"$ref": "a!"}}],
            })
        );
    }
}
