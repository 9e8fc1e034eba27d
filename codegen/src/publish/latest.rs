//! `latest/`: for each document a small one that refers to its newest release. These change; the others never do.

use super::units::{Document, Draft, Unit};
use super::{Publication, PublishedFile};
use crate::emit::json::pretty;
use serde_json::{Value, json};

/// One a document.
pub(super) fn files(publication: &Publication<'_>) -> Vec<PublishedFile> {
    let mut files = Vec::new();
    for unit in &publication.units {
        for document in &unit.documents {
            let path = path(unit, document);
            let text = pretty(&schema(publication, unit, document));
            files.push(PublishedFile::new(format!("schemas/{path}"), text));
        }
    }
    files
}

/// Where it lies, from `schemas/`.
pub(super) fn path(unit: &Unit, document: &Document) -> String {
    format!("{}/latest/{}", unit.name, document.file())
}

fn schema(publication: &Publication<'_>, unit: &Unit, document: &Document) -> Value {
    let target = format!("../{}/{}", publication.releases.of(&unit.name), document.file());
    let id = publication.url(&path(unit, document));
    let schema = &document.schema["$schema"];
    match document.draft {
        Draft::Latest => json!({"$schema": schema, "$id": id, "$ref": target}),
        // Draft-07 passes over whatever stands beside a `$ref`.
        Draft::Seven => json!({"$schema": schema, "$id": id, "allOf": [{"$ref": target}]}),
    }
}
