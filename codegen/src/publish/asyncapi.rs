//! `asyncapi.yaml` and `asyncapi/<provider>.yaml`: AsyncAPI 3.0, a channel a provider, a message an event. Payloads are draft-07, the
//! one version of JSON Schema that every AsyncAPI tool must read.

use super::components::{Components, Scope, description, headers, to_schema};
use super::{Publication, PublishedFile, draft07, examples, yaml};
use crate::ir::{DedupeKey, Provider, Subject};
use serde_json::{Map, Value, json};

const DRAFT_07: &str = "application/schema+json;version=draft-07";

pub(super) fn files(publication: &Publication<'_>) -> Vec<PublishedFile> {
    let scopes = Scope::all(publication.catalog);
    let file = |(name, scope): &(Option<&str>, Scope<'_>)| {
        let path = name.map_or("asyncapi.yaml".to_owned(), |name| format!("asyncapi/{name}.yaml"));
        PublishedFile::new(path, yaml::document(&document(publication, scope)))
    };
    scopes.iter().map(file).collect()
}

fn document(publication: &Publication<'_>, scope: &Scope<'_>) -> Value {
    let mut channels = Map::new();
    let mut operations = Map::new();
    let mut messages = Map::new();
    let mut schemas = Map::new();
    for provider in &scope.providers {
        let components = Components::new(publication.catalog, provider, scope);
        let names: Vec<_> = components
            .bodies
            .iter()
            .map(|(subject, body)| {
                let name = scope.name(provider, &subject.version.rust);
                messages.insert(name.clone(), message(*subject, body));
                (subject.version.rust.as_str(), name)
            })
            .collect();
        channels.insert(provider.name.clone(), channel(provider, &names));
        operations.insert(operation_name(provider), operation(provider, &names));
        schemas.extend(
            components.schemas.iter().map(|(name, schema)| (name.clone(), draft07::of(schema))),
        );
    }
    json!({
        "asyncapi": "3.0.0",
        "info": {
            "title": scope.title(publication.catalog),
            "version": publication.release(),
            "description": scope.description(),
            "license": {"name": "MIT OR Apache-2.0"},
        },
        "defaultContentType": "application/json",
        "channels": channels,
        "operations": operations,
        "components": {"messages": messages, "schemas": schemas},
    })
}

fn operation_name(provider: &Provider) -> String {
    format!("receive_{}", provider.name)
}

fn channel(provider: &Provider, messages: &[(&str, String)]) -> Value {
    let reference = |(key, name): &(&str, String)| {
        ((*key).to_owned(), json!({"$ref": format!("#/components/messages/{name}")}))
    };
    json!({
        "address": null,
        "title": provider.title,
        "summary": "The address that the receiver registers.",
        "messages": messages.iter().map(reference).collect::<Map<_, _>>(),
    })
}

fn operation(provider: &Provider, messages: &[(&str, String)]) -> Value {
    let channel = format!("#/channels/{}", provider.name);
    let references: Vec<_> = messages
        .iter()
        .map(|(key, _)| json!({"$ref": format!("{channel}/messages/{key}")}))
        .collect();
    json!({
        "action": "receive",
        "channel": {"$ref": channel},
        "summary": format!("Receive the events of {}.", provider.title),
        "messages": references,
    })
}

fn message(subject: Subject<'_>, body: &str) -> Value {
    let Subject { provider, event, version } = subject;
    let mut keys = Map::new();
    keys.insert("name".into(), event.wire.as_str().into());
    keys.insert("title".into(), format!("{} {}", event.wire, version.version).into());
    keys.insert("summary".into(), event.summary.as_str().into());
    keys.insert("description".into(), description(subject).into());
    keys.insert("contentType".into(), subject.envelope().encoding.media_type().into());
    let headers = headers(subject);
    if !headers.is_empty() {
        let required: Vec<_> = headers
            .iter()
            .filter(|header| header.required)
            .map(|header| header.name.as_str())
            .collect();
        let properties: Map<_, _> = headers
            .iter()
            .map(|header| {
                let mut schema = super::walk::members(header.schema.clone());
                schema.insert("description".into(), header.description.as_str().into());
                (header.name.clone(), Value::Object(schema))
            })
            .collect();
        let mut schema = Map::from_iter([("type".to_owned(), json!("object"))]);
        schema.insert("properties".into(), Value::Object(properties));
        if !required.is_empty() {
            schema.insert("required".into(), required.into());
        }
        keys.insert("headers".into(), Value::Object(schema));
    }
    if let Some(pointer) = id(provider) {
        keys.insert(
            "correlationId".into(),
            json!({"description": "Tells a repeat.", "location": format!("$message.payload#{pointer}")}),
        );
    }
    keys.insert(
        "payload".into(),
        json!({"schemaFormat": DRAFT_07, "schema": {"$ref": to_schema(body)}}),
    );
    let examples: Vec<_> = examples::of(subject)
        .map(|(fixture, body)| json!({"name": fixture.name, "payload": body}))
        .collect();
    if !examples.is_empty() {
        keys.insert("examples".into(), examples.into());
    }
    Value::Object(keys)
}

/// Where the id of a delivery stands.
fn id(provider: &Provider) -> Option<&str> {
    provider.delivery.dedupe.iter().find_map(|key| match key {
        DedupeKey::Pointer(pointer) => Some(pointer.as_str()),
        DedupeKey::Header(_) | DedupeKey::Body => None,
    })
}
