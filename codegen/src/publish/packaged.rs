//! The schemas as packages carry them: the newest release of each, in one line each, without the release in the path. The package's own
//! version says which release that is.

use super::units::Document;
use super::{Publication, PublishedFile};
use crate::emit::json::compact;

/// The documents that stand alone, below a folder.
pub(super) fn schemas(publication: &Publication<'_>, folder: &str) -> Vec<PublishedFile> {
    let mut files = Vec::new();
    for unit in &publication.units {
        for document in unit.documents.iter().filter(|document| stands_alone(document)) {
            let path = format!("{folder}/{}/{}", unit.name, document.file());
            let mut schema = document.schema.clone();
            schema["$id"] = publication.url(&publication.path(unit, document)).into();
            files.push(PublishedFile::new(path, compact(&schema) + "\n"));
        }
    }
    files
}

/// The folder of a unit in a package.
pub(super) fn folder(unit: &str) -> String {
    format!("schemas/{unit}")
}

/// Whether it refers to no other document: packages are read without a network.
fn stands_alone(document: &Document) -> bool {
    let mut alone = true;
    super::walk::references(&mut document.schema.clone(), &mut |target| {
        alone &= target.starts_with('#');
        None
    });
    alone && document.schema.get("$dynamicAnchor").is_none()
}
