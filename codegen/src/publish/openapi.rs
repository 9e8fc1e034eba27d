//! `openapi.json` and `openapi/<provider>.json`: OpenAPI 3.1 with `webhooks` alone. Bodies are described as the reader takes them.

use super::components::{Components, Header, Scope, description, headers, to_schema};
use super::{Publication, PublishedFile, examples};
use crate::emit::json::pretty;
use crate::ir::{Delivery, Encoding, Provider, StatusRange, Subject};
use serde_json::{Map, Value, json};

pub(super) fn files(publication: &Publication<'_>) -> Vec<PublishedFile> {
    let scopes = Scope::all(publication.catalog);
    let file = |(name, scope): &(Option<&str>, Scope<'_>)| {
        let path = name.map_or("openapi.json".to_owned(), |name| format!("openapi/{name}.json"));
        PublishedFile::new(path, pretty(&document(publication, scope)))
    };
    scopes.iter().map(file).collect()
}

fn document(publication: &Publication<'_>, scope: &Scope<'_>) -> Value {
    let mut webhooks = Map::new();
    let mut schemas = Map::new();
    let mut tags = Vec::new();
    for provider in &scope.providers {
        let components = Components::new(publication.catalog, provider, scope);
        for (subject, body) in &components.bodies {
            let tag = tag(*subject, scope);
            let source = &provider.modules[subject.event.module].source;
            let described =
                json!({"name": tag, "description": format!("What `{source}` declares.")});
            if !tags.contains(&described) {
                tags.push(described);
            }
            webhooks.insert(
                key(*subject, scope),
                json!({"post": operation(*subject, body, &tag, scope)}),
            );
        }
        schemas.extend(components.schemas);
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": scope.title(publication.catalog),
            "description": scope.description(),
            "version": publication.release(),
            "license": {"name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0"},
        },
        "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
        "tags": tags,
        "security": [],
        "webhooks": webhooks,
        "components": {"schemas": schemas},
    })
}

/// The event's name; versions that have to be asked for carry theirs.
fn key(subject: Subject<'_>, scope: &Scope<'_>) -> String {
    let Subject { provider, event, version } = subject;
    let name = match version.is_default {
        true => event.wire.clone(),
        false => format!("{} {}", event.wire, version.version),
    };
    if scope.many { format!("{}/{name}", provider.name) } else { name }
}

/// The YAML file that declares the event: what it is about.
fn tag(subject: Subject<'_>, scope: &Scope<'_>) -> String {
    let module = &subject.provider.modules[subject.event.module].name;
    scope.name(subject.provider, module)
}

fn operation(subject: Subject<'_>, body: &str, tag: &str, scope: &Scope<'_>) -> Value {
    let Subject { provider, event, version } = subject;
    let mut keys = Map::new();
    keys.insert("operationId".into(), scope.name(provider, &version.rust).into());
    keys.insert("tags".into(), json!([tag]));
    keys.insert("summary".into(), event.summary.as_str().into());
    keys.insert("description".into(), description(subject).into());
    if version.deprecated.is_some() {
        keys.insert("deprecated".into(), true.into());
    }
    let parameters: Vec<_> = headers(subject).iter().map(parameter).collect();
    if !parameters.is_empty() {
        keys.insert("parameters".into(), parameters.into());
    }
    let content = Map::from_iter([(
        subject.envelope().encoding.media_type().to_owned(),
        media_type(subject, body),
    )]);
    keys.insert("requestBody".into(), json!({"required": true, "content": content}));
    keys.insert("responses".into(), responses(provider));
    Value::Object(keys)
}

fn parameter(header: &Header) -> Value {
    let mut keys = Map::new();
    keys.insert("name".into(), header.name.as_str().into());
    keys.insert("in".into(), "header".into());
    keys.insert("description".into(), header.description.as_str().into());
    keys.insert("required".into(), header.required.into());
    if header.deprecated {
        keys.insert("deprecated".into(), true.into());
    }
    keys.insert("schema".into(), header.schema.clone());
    Value::Object(keys)
}

fn media_type(subject: Subject<'_>, body: &str) -> Value {
    let mut keys = Map::new();
    keys.insert("schema".into(), json!({"$ref": to_schema(body)}));
    let mut named = Map::new();
    let mut nested = Map::new();
    for (fixture, value) in examples::of(subject) {
        for (member, value) in value.as_object().into_iter().flatten() {
            if value.is_object() || value.is_array() {
                // PHP's bracket keys are what OpenAPI calls `deepObject`.
                nested.insert(member.clone(), json!({"style": "deepObject", "explode": true}));
            }
        }
        let mut example = Map::new();
        if !fixture.note.is_empty() {
            example.insert("summary".into(), fixture.note.as_str().into());
        }
        example.insert("value".into(), value);
        named.insert(fixture.name.clone(), Value::Object(example));
    }
    if !named.is_empty() {
        keys.insert("examples".into(), Value::Object(named));
    }
    if subject.envelope().encoding == Encoding::Form && !nested.is_empty() {
        keys.insert("encoding".into(), Value::Object(nested));
    }
    Value::Object(keys)
}

/// What the provider makes of each status code.
fn responses(provider: &Provider) -> Value {
    let delivery = &provider.delivery;
    let mut responses = Map::new();
    let mut put = |ranges: &[StatusRange], description: &str| {
        for code in ranges.iter().flat_map(codes) {
            responses.entry(code).or_insert_with(|| json!({"description": description}));
        }
    };
    put(success(delivery), "Received.");
    put(&delivery.deactivates_on, "Switches the hook off.");
    put(&delivery.retry_on, "Failed; sent again.");
    Value::Object(responses)
}

fn success(delivery: &Delivery) -> &[StatusRange] {
    const ASSUMED: &[StatusRange] = &[StatusRange { first: 200, last: 299 }];
    if delivery.success.is_empty() { ASSUMED } else { &delivery.success }
}

/// `2XX` for a whole hundred, else each code.
fn codes(range: &StatusRange) -> Vec<String> {
    let mut codes = Vec::new();
    let mut code = range.first;
    while code <= range.last {
        if code.is_multiple_of(100) && code + 99 <= range.last {
            codes.push(format!("{}XX", code / 100));
            code += 100;
        } else {
            codes.push(code.to_string());
            code += 1;
        }
    }
    codes
}
