//! `schemas/`: every document under its address.

use super::units::{Document, Unit, referred};
use super::walk;
use super::{Publication, PublishedFile};
use crate::emit::json::pretty;
use crate::emit::paths::relative;
use crate::parallel;

/// Every document of every unit.
pub(super) fn files(publication: &Publication<'_>) -> Vec<PublishedFile> {
    let of_unit = |unit: &Unit| -> Vec<PublishedFile> {
        unit.documents.iter().map(|document| file(publication, unit, document)).collect()
    };
    parallel::map(&publication.units, of_unit).into_iter().flatten().collect()
}

fn file(publication: &Publication<'_>, unit: &Unit, document: &Document) -> PublishedFile {
    let path = publication.path(unit, document);
    let mut schema = document.schema.clone();
    schema["$id"] = publication.url(&path).into();
    walk::references(&mut schema, &mut |target| {
        let (unit, stem) = referred(target)?;
        let release = publication.releases.of(unit);
        Some(relative(&path, &format!("{unit}/{release}/{}", document.draft.file(stem))))
    });
    PublishedFile::new(format!("schemas/{path}"), pretty(&schema))
}

impl Publication<'_> {
    /// Where a document lies, from `schemas/`.
    pub(super) fn path(&self, unit: &Unit, document: &Document) -> String {
        format!("{}/{}/{}", unit.name, self.releases.of(&unit.name), document.file())
    }

    /// The address of a path below `schemas/`.
    pub(super) fn url(&self, path: &str) -> String {
        format!("{}/{path}", self.base)
    }
}
