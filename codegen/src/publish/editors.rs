//! `catalog.json`: the schemas in the form of the schema catalogs that editors read (<https://json.schemastore.org/schema-catalog.json>).
//!
//! Editors know draft-07 best, and who opens a captured body wants to see what is not as declared: the strict form.

use super::ledger::Entry;
use super::units::Unit;
use super::{Publication, PublishedFile};
use crate::emit::json::pretty;
use crate::ir::Catalog;
use serde_json::{Map, Value, json};

const FILE: &str = "strict.draft-07.json";

pub(super) fn files(publication: &Publication<'_>) -> Vec<PublishedFile> {
    let events = publication.units.iter().filter_map(|unit| {
        let matching = file_match(publication.catalog, unit)?;
        Some(entry(publication, unit, &matching))
    });
    let catalog = json!({
        "$schema": "https://json.schemastore.org/schema-catalog.json",
        "version": 1,
        "schemas": events.collect::<Vec<_>>(),
    });
    vec![PublishedFile::new("catalog.json", pretty(&catalog))]
}

fn entry(publication: &Publication<'_>, unit: &Unit, file_match: &str) -> Value {
    let of = |release: &str| publication.url(&format!("{}/{release}/{FILE}", unit.name));
    let versions: Map<_, _> = releases(publication, unit)
        .map(|release| (release.to_owned(), Value::from(of(release))))
        .collect();
    let description = unit.description.lines().next().unwrap_or_default();
    json!({
        "name": unit.title,
        "description": if description.is_empty() { &unit.title } else { description },
        "fileMatch": [file_match],
        "url": of("latest"),
        "versions": versions,
    })
}

fn releases<'a>(publication: &'a Publication<'_>, unit: &'a Unit) -> impl Iterator<Item = &'a str> {
    let history = publication.releases.recorded.history();
    let own = history.filter(move |(name, _)| *name == unit.name).flat_map(|(_, entries)| entries);
    own.filter(|entry| entry.sha256.is_some()).map(|entry: &Entry| entry.release.as_str())
}

/// The bodies that the project keeps of an event, in its default version; other versions have to be asked for by URL.
fn file_match(catalog: &Catalog, unit: &Unit) -> Option<String> {
    let subjects = catalog.providers.iter().flat_map(|provider| provider.subjects());
    let subject =
        subjects.into_iter().find(|subject| super::index::unit_of(*subject) == unit.name)?;
    let folder = format!("{}/{}", subject.provider.name, subject.event.path);
    Some(match subject.version.is_default {
        true => format!("**/{folder}/*.json"),
        false => format!("**/{folder}/{}/*.json", subject.version.version),
    })
}
