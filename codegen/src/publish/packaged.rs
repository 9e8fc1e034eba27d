//! The schemas as packages carry them: the newest release of each, in one line each, without the release in the path. The package's own
//! version says which release that is.

use super::units::{Document, Unit};
use super::{Publication, PublishedFile, walk};
use crate::emit::json::compact;
use crate::parallel;
use serde_json::Value;

/// The documents that stand alone, below a folder.
pub(super) fn schemas(publication: &Publication<'_>, folder: &str) -> Vec<PublishedFile> {
    let of_unit = |unit: &Unit| -> Vec<PublishedFile> {
        let file = |document: &Document| {
            let mut schema = alone(&document.schema)?;
            schema["$id"] = publication.url(&publication.path(unit, document)).into();
            let path = format!("{folder}/{}/{}", unit.name, document.file());
            Some(PublishedFile::new(path, compact(&schema) + "\n"))
        };
        unit.documents.iter().filter_map(file).collect()
    };
    parallel::map(&publication.units, of_unit).into_iter().flatten().collect()
}

/// The folder of a unit in a package.
pub(super) fn folder(unit: &str) -> String {
    format!("schemas/{unit}")
}

/// A copy of a schema that refers to no other document: packages are read without a network.
fn alone(schema: &Value) -> Option<Value> {
    if schema.get("$dynamicAnchor").is_some() {
        return None;
    }
    let (mut copy, mut alone) = (schema.clone(), true);
    walk::references(&mut copy, &mut |target| {
        alone &= target.starts_with('#');
        None
    });
    alone.then_some(copy)
}
