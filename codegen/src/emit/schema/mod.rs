//! JSON Schemas: two documents an event version, an index of all, and a page on how to read them.
//!
//! Both forms come from the same code. Where they differ, a `match form` says so at the keyword itself.

mod annotations;
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
use crate::ir::{Catalog, Subject};
use crate::parallel;
use crate::source::GeneratedFile;

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

/// The documents of one event version, a file each.
fn documents(catalog: &Catalog, subject: Subject<'_>) -> [GeneratedFile; 2] {
    Form::ALL.map(|form| {
        let text = pretty(&document::document(catalog, subject, form));
        GeneratedFile::of(&subject.provider.name, paths::schema(subject, form), text)
    })
}
