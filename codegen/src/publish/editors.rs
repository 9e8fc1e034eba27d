//! `catalog.json`: the schemas in the form of the schema catalogs that editors read (<https://json.schemastore.org/schema-catalog.json>).
//!
//! Editors know draft-07 best, and who opens a captured body wants to see what is not as declared: the strict form.

use super::index::unit_of;
use super::units::Unit;
use super::{Publication, PublishedFile};
use crate::emit::json::pretty;
use crate::ir::Subject;
use serde_json::{Map, Value, json};

const FILE: &str = "strict.draft-07.json";

pub(super) fn files(publication: &Publication<'_>) -> Vec<PublishedFile> {
    let subjects = publication.catalog.providers.iter().flat_map(|provider| provider.subjects());
    let entries: Vec<_> = subjects
        .filter_map(|subject| {
            Some(entry(publication, subject, publication.unit(&unit_of(subject))?))
        })
        .collect();
    let catalog = json!({
        "$schema": "https://json.schemastore.org/schema-catalog.json",
        "version": 1,
        "schemas": entries,
    });
    vec![PublishedFile::new("catalog.json", pretty(&catalog))]
}

fn entry(publication: &Publication<'_>, subject: Subject<'_>, unit: &Unit) -> Value {
    let of = |release: &str| publication.url(&format!("{}/{release}/{FILE}", unit.name));
    let history = publication.releases.recorded.history_of(&unit.name).iter();
    let versions: Map<_, _> = history
        .filter(|entry| entry.sha256.is_some())
        .map(|entry| (entry.release.clone(), Value::from(of(&entry.release))))
        .collect();
    json!({
        "name": unit.title,
        "description": subject.event.summary,
        "fileMatch": [file_match(subject)],
        "url": of("latest"),
        "versions": versions,
    })
}

/// Captured bodies in a folder with the name of the event; a version that has to be asked for has a folder of its own in it.
fn file_match(subject: Subject<'_>) -> String {
    let folder = format!("**/{}/{}", subject.provider.name, subject.event.path);
    match subject.version.is_default {
        true => format!("{folder}/*.json"),
        false => format!("{folder}/{}/*.json", subject.version.version),
    }
}
