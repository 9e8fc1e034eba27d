//! What `_runtime.py` needs to know of a provider to tell which event a body is.

use super::super::model::Model;
use super::text::{literal, value};
use crate::ir::{Condition, Envelope, EventName, VersionRule};
use serde_json::{Map, Value, json};

/// The members of a dictionary, indented.
pub(super) fn facts(model: &Model<'_>) -> String {
    let provider = model.provider;
    let mut names = Map::new();
    let mut defaults = Map::new();
    for event in &provider.events {
        for name in std::iter::once(&event.wire).chain(&event.aliases) {
            names.insert(name.clone(), event.wire.as_str().into());
        }
        if let Some(version) = event.versions.iter().find(|version| version.is_default) {
            defaults.insert(event.wire.clone(), version.version.as_str().into());
        }
    }
    let envelopes: Vec<_> = provider.envelopes.iter().map(envelope).collect();
    let bodies: String = model
        .bodies
        .iter()
        .map(|(subject, body)| {
            let (name, version) = (literal(&subject.event.wire), literal(&subject.version.version));
            format!("        ({name}, {version}): {body},\n")
        })
        .collect();
    format!(
        "    \"default_version\": {},\n    \"default_versions\": {},\n    \"names\": {},\n    \"envelopes\": {},\n    \"bodies\": {{\n{bodies}    }},\n    \"adapters\": {{}},\n",
        literal(&provider.default_version),
        value(&Value::Object(defaults)),
        value(&Value::Object(names)),
        value(&Value::Array(envelopes)),
    )
}

fn envelope(envelope: &Envelope) -> Value {
    let (mut has, mut lacks, mut equals) = (Vec::new(), Vec::new(), Vec::new());
    for condition in &envelope.when {
        match condition {
            Condition::ContentType(_) => {}
            Condition::Has(pointer) => has.push(pointer.as_str()),
            Condition::Lacks(pointer) => lacks.push(pointer.as_str()),
            Condition::Equals(pointer, value) => equals.push(json!([pointer, value])),
        }
    }
    let (event, prefix) = match &envelope.event {
        EventName::At { pointer, prefix } => (Some(pointer.as_str()), prefix.as_str()),
        EventName::Header { .. } | EventName::Always(_) | EventName::Caller => (None, ""),
    };
    let is_visible = !has.is_empty() || !lacks.is_empty() || !equals.is_empty();
    if !envelope.when.is_empty() && !is_visible {
        // A body does not show its content type; that the event is named there has to do.
        has.extend(event);
    }
    let always = match &envelope.event {
        EventName::Always(name) => Some(name),
        _ => None,
    };
    let (version, version_at, versions) = match &envelope.version {
        VersionRule::Default => (None, None, Map::new()),
        VersionRule::Always(version) => (Some(version), None, Map::new()),
        VersionRule::At { pointer, map } => {
            let map = map.iter().map(|(said, version)| (said.clone(), version.as_str().into()));
            (None, Some(pointer), map.collect())
        }
    };
    json!({
        "has": has, "lacks": lacks, "equals": equals,
        "event": event, "prefix": prefix, "always": always,
        "version": version, "version_at": version_at, "versions": versions,
    })
}
