//! Definitions in the words that type generators understand. What is valid stays the same.
//!
//! Each of these was found in a generator that makes something else of the usual words; `docs/consumer-matrix.md` names those that are
//! tried in every test run.

use super::super::walk;
use super::choices;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

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

/// An open enumeration of texts has a definition for the values that are known, so that generators need not make up a name for them; and
/// its two arms exclude each other, since not all generators take two kinds of text in an `anyOf` for alternatives. Among numbers any
/// number may come, and the listed ones say nothing to a type.
fn known_values_by_name(definitions: Map<String, Value>) -> Map<String, Value> {
    let names: BTreeSet<_> = definitions.keys().cloned().collect();
    let mut all = Map::new();
    for (name, mut schema) in definitions {
        let known = format!("Known{name}");
        let values = schema.as_object_mut().filter(|_| !names.contains(&known));
        let values = values.and_then(|keys| known_values(keys, &known));
        all.insert(name, schema);
        all.extend(values.map(|values| (known, values)));
    }
    all
}

/// Replaces the listed values by a reference, and hands them out.
fn known_values(keys: &mut Map<String, Value>, name: &str) -> Option<Value> {
    let arms = keys.get_mut("anyOf")?.as_array_mut()?;
    let bare =
        arms.iter().position(|arm| arm.as_object().is_some_and(|keys| keys.keys().eq(["enum"])))?;
    let values = arms[bare]["enum"].as_array()?.clone();
    let takes = |kind: &str| arms.iter().any(|arm| *arm == json!({"type": kind}));
    if values.iter().all(Value::is_string) && arms.len() == 2 && takes("string") {
        let reference = json!({"$ref": format!("{}{name}", choices::DEFINITIONS)});
        let others = json!({"type": "string", "not": {"enum": values}});
        keys.shift_remove("anyOf");
        keys.insert("oneOf".into(), json!([reference, others]));
        return Some(json!({"type": "string", "enum": values}));
    }
    if values.iter().all(Value::is_number) && (takes("number") || takes("integer")) {
        arms.remove(bare);
        if let [arm] = arms.as_mut_slice() {
            let arm = walk::members(arm.take());
            keys.shift_remove("anyOf");
            keys.extend(arm);
        }
    }
    None
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
