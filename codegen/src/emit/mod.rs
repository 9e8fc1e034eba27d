//! Files from the catalog: plain functions in one table, one artifact each.

#[cfg(test)]
pub(crate) mod acme;
mod docs;
pub(crate) mod json;
mod meta;
pub(crate) mod paths;
mod readme;
mod rust;
pub(crate) mod schema;
#[cfg(test)]
pub(crate) mod tests;
pub(crate) mod text;

use crate::ir::Catalog;
use crate::source::GeneratedFile;

/// The emitters. Each knows the catalog and nothing of the others.
const EMITTERS: &[fn(&Catalog) -> Vec<GeneratedFile>] =
    &[rust::modules, schema::schemas, docs::pages, meta::schemas, readme::figures];

/// All files of the catalog, by path.
pub(crate) fn files(catalog: &Catalog) -> Vec<GeneratedFile> {
    let mut files: Vec<_> = EMITTERS.iter().flat_map(|emit| emit(catalog)).collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}
