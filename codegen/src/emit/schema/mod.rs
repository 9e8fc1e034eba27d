//! JSON Schemas: two documents an event version, an index of all, and a page on how to read them.
//!
//! Both forms come from the same code. Where they differ, a `match form` says so at the keyword itself.

pub(crate) mod annotations;
mod document;
mod field;
mod format;
mod index;
mod object;
mod readme;
mod scalar;
mod shapes;
mod switch;
#[cfg(test)]
mod tests;
mod types;

use super::json::pretty;
use super::paths::{self, Form};
use crate::ir::{Catalog, Provider, Subject, Switch, TypeId};
use crate::parallel;
use crate::source::GeneratedFile;
use serde_json::{Map, Value};

/// Everything under `generated/schemas/`.
pub(super) fn schemas(catalog: &Catalog) -> Vec<GeneratedFile> {
    let mut files = vec![index::file(catalog), readme::file()];
    let subjects: Vec<_> =
        catalog.providers.iter().flat_map(|provider| provider.subjects()).collect();
    files.extend(
        parallel::map(&subjects, |subject| documents(catalog, *subject)).into_iter().flatten(),
    );
    files
}

/// The schema of the whole body of an event version, with everything it refers to under `$defs`.
pub(crate) fn body(catalog: &Catalog, subject: Subject<'_>, form: Form) -> Value {
    document::document(catalog, subject, form)
}

/// The definition of a named type and of every type that it refers to, itself first.
pub(crate) fn definitions(provider: &Provider, id: TypeId, form: Form) -> Map<String, Value> {
    let mut shapes = shapes::Shapes::new(provider, form, &provider.ty(id).evidence);
    shapes.refer(id);
    shapes.definitions()
}

/// The names of the bodies that the cases of a flat switch make.
pub(crate) fn case_names<'a>(
    subject: Subject<'a>,
    switch: &'a Switch,
) -> impl Iterator<Item = String> + 'a {
    document::names(subject, switch)
}

/// The documents of one event version, a file each.
fn documents(catalog: &Catalog, subject: Subject<'_>) -> [GeneratedFile; 2] {
    Form::ALL.map(|form| {
        let text = pretty(&document::document(catalog, subject, form));
        GeneratedFile::of(&subject.provider.name, paths::schema(subject, form), text)
    })
}
