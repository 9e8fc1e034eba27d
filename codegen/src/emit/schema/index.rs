//! `index.json`: every schema, page and fixture, for programs.

use super::super::json::pretty;
use super::super::paths::{self, Form, SCHEMAS};
use super::annotations;
use crate::ir::{
    self, Catalog, Deprecated, Envelope, EventName, EventVersion, Provider, Subject, Verdict,
};
use crate::source::GeneratedFile;
use serde_json::{Map, Value, json};

/// Raised when a program that reads the index would have to change.
const FORMAT: u32 = 1;

pub(super) fn file(catalog: &Catalog) -> GeneratedFile {
    let providers: Vec<_> =
        catalog.providers.iter().map(|provider| of_provider(catalog, provider)).collect();
    let index = json!({
        "format": FORMAT,
        "title": catalog.title,
        "base_url": catalog.base_url,
        "providers": providers,
    });
    GeneratedFile::shared(path(), pretty(&index))
}

fn path() -> String {
    format!("{SCHEMAS}/index.json")
}

/// Every path in the index leads from the index itself.
fn from_here(path: &str) -> String {
    paths::relative(&self::path(), path)
}

fn of_provider(catalog: &Catalog, provider: &Provider) -> Value {
    let envelopes: Vec<_> = provider.envelopes.iter().map(of_envelope).collect();
    let events: Vec<_> = provider.subjects().map(|subject| of_event(catalog, subject)).collect();
    json!({
        "name": provider.name,
        "title": provider.title,
        "docs": provider.docs,
        "default_version": provider.default_version,
        "page": from_here(&paths::provider_page(provider)),
        "envelopes": envelopes,
        "events": events,
    })
}

fn of_envelope(envelope: &Envelope) -> Value {
    json!({
        "name": envelope.name,
        "encoding": envelope.encoding.as_str(),
        "event": event_rule(&envelope.event),
        "payload": envelope.payload.as_deref().map(ir::root_pointer).unwrap_or_default(),
    })
}

/// The rule in the words of the schema language.
fn event_rule(rule: &EventName) -> Value {
    match rule {
        EventName::At { pointer, prefix } if prefix.is_empty() => json!({"at": pointer}),
        EventName::At { pointer, prefix } => json!({"at": pointer, "prefix": prefix}),
        EventName::Header { name, prefix } if prefix.is_empty() => json!({"header": name}),
        EventName::Header { name, prefix } => json!({"header": name, "prefix": prefix}),
        EventName::Always(name) => json!({"always": name}),
        EventName::Caller => json!("caller"),
    }
}

fn of_event(catalog: &Catalog, subject: Subject<'_>) -> Value {
    let Subject { provider, event, version } = subject;
    let schema = |form| {
        json!({
            "file": from_here(&paths::schema(subject, form)),
            "id": paths::schema_id(catalog, subject, form),
        })
    };
    json!({
        "name": event.wire,
        "aliases": event.aliases,
        "version": version.version,
        "default": version.is_default,
        "summary": event.summary,
        "evidence": annotations::evidence(&version.evidence),
        "deprecated": version.deprecated.as_ref().map(deprecation),
        "envelope": subject.envelope().name,
        "encoding": subject.envelope().encoding.as_str(),
        "rust": format!("hookbook::{}::Event::{}", provider.name, version.rust),
        "schemas": {"strict": schema(Form::Strict), "reader": schema(Form::Reader)},
        "docs": from_here(&paths::event_page(provider, event)),
        "fixtures": fixtures(version),
    })
}

fn deprecation(deprecated: &Deprecated) -> Value {
    let parts = [
        ("since", &deprecated.since),
        ("sunset", &deprecated.sunset),
        ("use", &deprecated.instead),
        ("reason", &deprecated.reason),
    ];
    let said = parts.into_iter().filter_map(|(key, text)| Some((key, text.as_ref()?)));
    Value::Object(said.map(|(key, text)| (key.to_owned(), Value::from(text.as_str()))).collect())
}

fn fixtures(version: &EventVersion) -> Value {
    let (mut pass, mut fail) = (Vec::new(), Vec::new());
    for fixture in &version.fixtures {
        match fixture.verdict {
            Verdict::Pass => pass.push(from_here(&fixture.path)),
            Verdict::Fail { .. } => fail.push(from_here(&fixture.path)),
        }
    }
    Value::Object(Map::from_iter([("pass".into(), pass.into()), ("fail".into(), fail.into())]))
}
