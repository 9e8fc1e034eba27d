//! All bodies of a provider under one roof: `$defs` for documents that hold many events.

use super::unbundled::{definition, stands_alone, with_evidence};
use super::walk;
use crate::emit::paths::Form;
use crate::emit::schema::{self, annotations};
use crate::ir::{Catalog, Provider, Subject, TypeId};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// The bodies of a provider, each with its name under `$defs`.
pub(super) struct Bundle<'a> {
    pub(super) bodies: Vec<(Subject<'a>, String)>,
    /// Every body, payload and type.
    pub(super) definitions: Map<String, Value>,
}

impl<'a> Bundle<'a> {
    pub(super) fn new(catalog: &Catalog, provider: &'a Provider, form: Form) -> Self {
        let documents: Vec<_> = provider
            .subjects()
            .map(|subject| (subject, walk::members(schema::body(catalog, subject, form))))
            .collect();
        let bodies: Vec<_> = provider.subjects().zip(names(provider)).collect();
        let mut definitions = Map::new();
        let mut met = BTreeSet::new();
        for ((subject, mut document), (_, name)) in documents.into_iter().zip(&bodies) {
            let inner = document.shift_remove("$defs").map(walk::members).unwrap_or_default();
            document.shift_remove("$schema");
            document.shift_remove("$id");
            definitions.insert(name.clone(), Value::Object(document));
            for (name, schema) in inner {
                if is_type(provider, &name) {
                    met.insert(name);
                } else {
                    let evidence = annotations::evidence(&subject.version.evidence);
                    definitions.insert(name, with_evidence(schema, evidence));
                }
            }
        }
        for id in (0..provider.types.len()).map(TypeId).filter(|id| stands_alone(provider, *id)) {
            let name = &provider.ty(id).name;
            if met.contains(name) {
                definitions.insert(name.clone(), definition(provider, id, form).0);
            }
        }
        Self { bodies, definitions }
    }
}

fn is_type(provider: &Provider, name: &str) -> bool {
    provider.types.iter().any(|ty| ty.name == name)
}

/// A name for the body of each event version: the payload's with `Body` behind it, different from every other name.
pub(crate) fn names(provider: &Provider) -> Vec<String> {
    let mut taken: BTreeSet<String> = provider.types.iter().map(|ty| ty.name.clone()).collect();
    for subject in provider.subjects() {
        taken.insert(subject.version.rust.clone());
        taken.extend(case_names(subject));
    }
    let mut names = Vec::new();
    for subject in provider.subjects() {
        let mut name = format!("{}Body", subject.version.rust);
        while !taken.insert(name.clone()) {
            name.push('_');
        }
        names.push(name);
    }
    names
}

/// The bodies that the cases of a flat switch make, as the schemas name them.
fn case_names(subject: Subject<'_>) -> Vec<String> {
    match subject.body() {
        crate::ir::Body::Switch { switch, .. } => schema::case_names(subject, switch).collect(),
        crate::ir::Body::Object { .. } => Vec::new(),
    }
}
