//! Every document that is published under an address of its own, without that address: the release is decided later.

use super::draft07;
use super::{dispatch, unbundled, union, vocabulary};
use crate::emit::json::pretty;
use crate::emit::paths::Form;
use crate::ir::Catalog;
use crate::parallel;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

/// Documents that change together.
#[derive(Clone, Debug)]
pub(super) struct Unit {
    /// Where its releases lie, from `schemas/`: `gately/member.created/v1`.
    pub(super) name: String,
    /// What it is, for people.
    pub(super) title: String,
    pub(super) documents: Vec<Document>,
    /// What a diff shows: each shape once, and nothing that follows from something else.
    pub(super) sketch: Value,
    /// SHA-256 of all that the documents say and refer to; neither the address nor the release counts.
    pub(super) sha256: String,
}

/// One schema. Its `$id` is empty, and a `$ref` to another unit is [`reference`]'s.
#[derive(Clone, Debug)]
pub(super) struct Document {
    /// The name of the file without endings: `strict.unbundled`.
    pub(super) stem: String,
    pub(super) draft: Draft,
    pub(super) schema: Value,
}

/// A version of JSON Schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Draft {
    Latest,
    Seven,
}

impl Draft {
    pub(super) fn file(self, stem: &str) -> String {
        match self {
            Self::Latest => format!("{stem}.json"),
            Self::Seven => format!("{stem}.draft-07.json"),
        }
    }
}

impl Document {
    /// Both drafts of a 2020-12 schema.
    pub(super) fn in_both_drafts(stem: &str, schema: Value) -> [Self; 2] {
        let seven = draft07::of(&schema);
        let document = |draft, schema| Self { stem: stem.to_owned(), draft, schema };
        [document(Draft::Latest, schema), document(Draft::Seven, seven)]
    }

    pub(super) fn file(&self) -> String {
        self.draft.file(&self.stem)
    }
}

const REFERENCE: &str = "unit:";

/// A `$ref` to the document of this stem in another unit, in the same draft.
pub(super) fn reference(unit: &str, stem: &str) -> String {
    format!("{REFERENCE}{unit}#{stem}")
}

/// Unit and stem of such a `$ref`.
pub(super) fn referred(reference: &str) -> Option<(&str, &str)> {
    reference.strip_prefix(REFERENCE)?.rsplit_once('#')
}

/// The units of the catalog: each provider's types, events, `dispatch` and `union`, then those over all providers.
pub(super) fn all(catalog: &Catalog) -> Vec<Unit> {
    let mut units = Vec::new();
    for provider in &catalog.providers {
        units.extend(unbundled::types(provider));
        let subjects: Vec<_> = provider.subjects().collect();
        units.extend(parallel::map(&subjects, |subject| unbundled::event(catalog, *subject)));
        units.push(dispatch::of_provider(catalog, provider));
        units.push(union::of_provider(catalog, provider));
    }
    let over_all = [dispatch::of_catalog(catalog, &units), union::of_catalog(catalog, &units)];
    units.extend(over_all);
    units.push(vocabulary::unit());
    units
}

impl Unit {
    /// A unit from its 2020-12 documents by stem, in both drafts. `meant` is what they refer to in other units.
    pub(super) fn new(
        name: String,
        schemas: Vec<(String, Value)>,
        sketch: Value,
        meant: &str,
    ) -> Self {
        let documents = schemas
            .into_iter()
            .flat_map(|(stem, schema)| Document::in_both_drafts(&stem, schema))
            .collect();
        Self::of(name, documents, sketch, meant)
    }

    /// A unit from its documents.
    pub(super) fn of(name: String, documents: Vec<Document>, sketch: Value, meant: &str) -> Self {
        let title = documents.first().and_then(|first| first.schema.get("title")?.as_str());
        let title = title.unwrap_or_default().to_owned();
        let sha256 = digest(&documents, meant);
        Self { name, title, documents, sketch, sha256 }
    }
}

fn digest(documents: &[Document], meant: &str) -> String {
    let mut sha256 = Sha256::new();
    for document in documents {
        sha256.update(document.file());
        sha256.update([0]);
        sha256.update(pretty(&document.schema));
        sha256.update([0]);
    }
    sha256.update(meant);
    super::checksums::hex(&sha256.finalize())
}

/// The first members of a document: its dialect, a place for its address, and what it is.
pub(super) fn header(title: &str, description: &str) -> Map<String, Value> {
    let mut keys = Map::new();
    keys.insert("$schema".into(), "https://json-schema.org/draft/2020-12/schema".into());
    keys.insert("$id".into(), "".into());
    keys.insert("title".into(), title.into());
    if !description.is_empty() {
        keys.insert("description".into(), description.into());
    }
    keys
}

/// A value for each form.
pub(super) fn by_form(of: impl FnMut(Form) -> Value) -> Vec<(Form, Value)> {
    let mut of = of;
    Form::ALL.into_iter().map(|form| (form, of(form))).collect()
}
