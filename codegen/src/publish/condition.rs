//! What tells one body from another, as a schema: the conditions of envelopes, the names of events, the versions.

use crate::ir::{Condition, Envelope, Event, EventName, Provider, VersionRule};
use serde_json::{Map, Value, json};

/// When a body comes in an envelope; `None`: always. A body does not show its content type, so where nothing else is asked for,
/// the events of the envelope have to tell.
pub(super) fn of(provider: &Provider, envelope: &Envelope) -> Option<Value> {
    let mut all: Vec<_> = envelope.when.iter().filter_map(visible).collect();
    if all.is_empty() && !envelope.when.is_empty() {
        all.extend(names_of(provider, envelope));
    }
    match all.len() {
        0 => None,
        1 => all.pop(),
        _ => Some(json!({"allOf": all})),
    }
}

/// The names of an event as they stand in a body whose envelope puts a prefix before them.
pub(super) fn names<'a>(event: &'a Event, prefix: &str) -> Vec<&'a str> {
    let names = std::iter::once(&event.wire).chain(&event.aliases);
    names.filter_map(|name| name.strip_prefix(prefix)).collect()
}

/// One of these values stands at a JSON pointer.
pub(super) fn is_one_of<V: Into<Value> + Clone>(pointer: &str, values: &[V]) -> Value {
    let schema = match values {
        [value] => json!({"const": value.clone().into()}),
        values => json!({"enum": values.iter().cloned().map(Into::into).collect::<Vec<Value>>()}),
    };
    at(pointer, Some(schema))
}

/// Each version that a body may have in this envelope, and when it has it.
pub(super) fn versions<'a>(
    provider: &'a Provider,
    envelope: &'a Envelope,
) -> Vec<(&'a str, Value)> {
    let (pointer, map) = match &envelope.version {
        VersionRule::Default => return vec![(&provider.default_version, json!(true))],
        VersionRule::Always(version) => return vec![(version, json!(true))],
        VersionRule::At { pointer, map } => (pointer, map),
    };
    let default = provider.default_version.as_str();
    let mut versions = vec![default];
    for (_, version) in map {
        if !versions.contains(&version.as_str()) {
            versions.push(version);
        }
    }
    let saying = |wanted: &dyn Fn(&str) -> bool| -> Vec<Value> {
        map.iter()
            .filter(|(_, version)| wanted(version))
            .flat_map(|(value, _)| spellings(value))
            .collect()
    };
    let when = |version: &str| match version == default {
        // Whatever is not listed means the default.
        true => json!({"not": is_one_of(pointer, &saying(&|other| other != default))}),
        false => is_one_of(pointer, &saying(&|other| other == version)),
    };
    versions.into_iter().map(|version| (version, when(version))).collect()
}

/// When a body names an event that the provider is known to send; `None` when its bodies name none.
pub(super) fn names_an_event(provider: &Provider) -> Option<Value> {
    let mut any: Vec<Value> = Vec::new();
    for condition in provider.envelopes.iter().filter_map(|envelope| names_of(provider, envelope)) {
        if !any.contains(&condition) {
            any.push(condition);
        }
    }
    match any.len() {
        0 => None,
        1 => any.pop(),
        _ => Some(json!({"anyOf": any})),
    }
}

/// When one of the provider's events is named where this envelope has the name.
fn names_of(provider: &Provider, envelope: &Envelope) -> Option<Value> {
    let EventName::At { pointer, prefix } = &envelope.event else { return None };
    let names: Vec<_> = provider.events.iter().flat_map(|event| names(event, prefix)).collect();
    (!names.is_empty()).then(|| is_one_of(pointer, &names))
}

fn visible(condition: &Condition) -> Option<Value> {
    match condition {
        Condition::ContentType(_) => None,
        Condition::Has(pointer) => Some(at(pointer, None)),
        Condition::Lacks(pointer) => Some(json!({"not": at(pointer, None)})),
        Condition::Equals(pointer, value) => Some(at(pointer, Some(json!({"const": value})))),
    }
}

/// Something stands at a JSON pointer through objects.
fn at(pointer: &str, schema: Option<Value>) -> Value {
    let steps = pointer.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~"));
    let steps: Vec<_> = steps.collect();
    let mut schema = schema;
    for step in steps.into_iter().rev() {
        let mut keys = Map::new();
        keys.insert("type".into(), "object".into());
        if let Some(inner) = schema.take() {
            keys.insert("properties".into(), json!({step.clone(): inner}));
        }
        keys.insert("required".into(), json!([step]));
        schema = Some(Value::Object(keys));
    }
    schema.unwrap_or(Value::Bool(true))
}

/// A value of the table, in the JSON kinds in which it may stand in a body.
fn spellings(value: &str) -> Vec<Value> {
    let number = serde_json::from_str::<serde_json::Number>(value).ok().map(Value::Number);
    number.into_iter().chain([value.into()]).collect()
}
