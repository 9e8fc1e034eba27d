//! Definitions in the words that type generators understand. What is valid stays the same.
//!
//! Each of these was found in a generator that makes something else of the usual words; `docs/consumer-matrix.md` names those that are
//! tried in every test run.

use super::super::walk;
use super::choices;
use serde_json::{Map, Value, json};

/// The definitions of a document that generators read.
pub(super) fn definitions(definitions: Map<String, Value>) -> Value {
    let mut definitions = known_values_by_name(choices::spelled_out(definitions));
    for schema in definitions.values_mut() {
        // Some name a type by its title and some by its key: without a title, all by its key.
        schema.as_object_mut().and_then(|keys| keys.shift_remove("title"));
    }
    let mut all = json!({"$defs": definitions});
    walk::each(&mut all, &mut |keys| {
        alone(keys);
        anything(keys);
    });
    all["$defs"].take()
}

/// An open enumeration has a definition for the values that are known, so that generators need not make up a name for them; and its
/// two arms exclude each other, since not all generators take two kinds of text in an `anyOf` for alternatives.
fn known_values_by_name(definitions: Map<String, Value>) -> Map<String, Value> {
    let mut all = Map::new();
    for (name, mut schema) in definitions.clone() {
        let known = format!("Known{name}");
        let taken = definitions.contains_key(&known);
        match schema.as_object_mut().and_then(|keys| known_values(keys, &known)) {
            Some(values) if !taken => {
                all.insert(name, schema);
                all.insert(known, values);
            }
            _ => drop(all.insert(name.clone(), definitions[&name].clone())),
        }
    }
    all
}

/// Replaces the listed values by a reference, and hands them out.
fn known_values(keys: &mut Map<String, Value>, name: &str) -> Option<Value> {
    let [listed, others] = keys.get("anyOf")?.as_array()?.as_slice() else { return None };
    let values =
        listed.get("enum").filter(|_| listed.as_object().is_some_and(|keys| keys.len() == 1))?;
    let kind =
        others.get("type").filter(|_| others.as_object().is_some_and(|keys| keys.len() == 1))?;
    let known = json!({"type": kind, "enum": values});
    let reference = json!({"$ref": format!("{}{name}", choices::DEFINITIONS)});
    let others = json!({"type": kind, "not": {"enum": values}});
    keys.shift_remove("anyOf");
    keys.insert("oneOf".into(), json!([reference, others]));
    Some(known)
}

/// Generators that resolve a `$ref` together with what stands beside it make one more type of it.
fn alone(keys: &mut Map<String, Value>) {
    if keys.len() > 1
        && let Some(reference) = keys.shift_remove("$ref")
    {
        let all = keys.entry("allOf").or_insert_with(|| json!([]));
        all.as_array_mut().into_iter().for_each(|all| all.push(json!({"$ref": reference})));
    }
}

/// Generators that take a schema without a `type` for an object know better where an empty schema stands in an `anyOf`.
fn anything(keys: &mut Map<String, Value>) {
    if !keys.is_empty() && keys.keys().all(|key| choices::is_annotation(key)) {
        keys.insert("anyOf".into(), json!([{}]));
    }
}
