//! `index.json`: every event, document and package, for programs. Paths count from the index itself.

use super::cloudevents;
use super::units::Unit;
use super::{Publication, PublishedFile, bundle, latest};
use crate::emit::json::pretty;
use crate::emit::schema::annotations;
use crate::ir::{Provider, Subject};
use serde_json::{Map, Value, json};

/// Raised when a program that reads the index would have to change.
const FORMAT: u32 = 1;

pub(super) fn files(publication: &Publication<'_>) -> Vec<PublishedFile> {
    let catalog = publication.catalog;
    let providers: Vec<_> =
        catalog.providers.iter().map(|provider| of_provider(publication, provider)).collect();
    let index = json!({
        "format": FORMAT,
        "title": catalog.title,
        "release": publication.release(),
        "base_url": publication.base,
        "dispatch": documents(publication, "dispatch"),
        "union": documents(publication, "union"),
        "vocabulary": documents(publication, "meta"),
        "providers": providers,
    });
    vec![PublishedFile::new("index.json", pretty(&index))]
}

fn of_provider(publication: &Publication<'_>, provider: &Provider) -> Value {
    let name = &provider.name;
    let prefix = format!("{name}/types/");
    let types: Map<_, _> = publication
        .units
        .iter()
        .filter_map(|unit| {
            Some((unit.name.strip_prefix(&prefix)?.to_owned(), of_unit(publication, unit)))
        })
        .collect();
    let names = bundle::names(provider);
    let events: Vec<_> = provider
        .subjects()
        .zip(&names)
        .map(|(subject, name)| of_event(publication, subject, name))
        .collect();
    json!({
        "name": name,
        "title": provider.title,
        "docs": provider.docs,
        "default_version": provider.default_version,
        "openapi": format!("openapi/{name}.json"),
        "asyncapi": format!("asyncapi/{name}.yaml"),
        "dispatch": documents(publication, &format!("{name}/dispatch")),
        "union": documents(publication, &format!("{name}/union")),
        "types": types,
        "events": events,
    })
}

fn of_event(publication: &Publication<'_>, subject: Subject<'_>, name: &str) -> Value {
    let Subject { provider, event, version } = subject;
    let unit = unit_of(subject);
    json!({
        "name": event.wire,
        "path": event.path,
        "aliases": event.aliases,
        "version": version.version,
        "default": version.is_default,
        "summary": event.summary,
        "evidence": annotations::evidence(&version.evidence),
        "deprecated": version.deprecated.is_some(),
        "encoding": subject.envelope().encoding.as_str(),
        "names_itself": super::union::tag(subject).is_some(),
        // The body in the packages, and in documents that hold many events.
        "type": name,
        "rust": format!("hookbook::{}::Event::{}", provider.name, version.rust),
        "cloudevents": cloudevents::mapping(publication, subject),
        "documents": documents(publication, &unit),
        "examples": super::examples::listed(subject),
    })
}

/// The name of the unit of an event version.
pub(crate) fn unit_of(subject: Subject<'_>) -> String {
    format!("{}/{}/{}", subject.provider.name, subject.event.path, subject.version.version)
}

fn documents(publication: &Publication<'_>, unit: &str) -> Value {
    publication.unit(unit).map_or(Value::Null, |unit| of_unit(publication, unit))
}

fn of_unit(publication: &Publication<'_>, unit: &Unit) -> Value {
    let mut files = Map::new();
    for document in &unit.documents {
        let path = publication.path(unit, document);
        let entry = json!({
            "file": format!("schemas/{path}"),
            "id": publication.url(&path),
            "latest": publication.url(&latest::path(unit, document)),
        });
        files.insert(document.file().trim_end_matches(".json").to_owned(), entry);
    }
    json!({"release": publication.releases.of(&unit.name), "sha256": unit.sha256, "files": files})
}
