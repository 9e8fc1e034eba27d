//! What other teams get: everything under `dist/`, from the same catalog as the rest.
//!
//! ```text
//! catalog -> units -> releases (by the ledger) -> artifacts -> SHA256SUMS
//! ```
//!
//! A *unit* is a set of documents that change together: all forms of one event version, of one shared type, of one union. Its address
//! holds the *release* that brought it into its present shape, so an address that was once published never says anything else.

mod asyncapi;
pub(crate) mod bundle;
mod changelog;
mod checksums;
mod cloudevents;
mod components;
mod condition;
mod dispatch;
mod draft07;
mod editors;
pub(crate) mod examples;
pub(crate) mod index;
mod latest;
mod ledger;
mod model;
mod npm;
mod openapi;
mod packaged;
mod pages;
mod python;
mod readme;
mod release;
mod schemas;
mod typescript;
mod unbundled;
mod union;
mod units;
mod vocabulary;
mod walk;
mod yaml;

#[cfg(test)]
mod tests;

use crate::ir::Catalog;
use crate::parallel;
use release::Releases;
use std::collections::BTreeMap;
use units::Unit;

pub use ledger::{Ledger, Unusable};
pub use release::{Change, Recorded};

/// One file of the folder that is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedFile {
    /// Path from that folder, with `/` between its parts.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

/// What a publication needs besides the catalog.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// Where `schemas/` will be served; `None`: as the catalog says.
    pub base_url: Option<&'a str>,
    /// What has been published so far, and which release this is.
    pub ledger: &'a Ledger,
}

/// A publication, ready to be written, or not to be.
#[derive(Clone, Debug)]
pub struct Published {
    /// Every file, by path.
    pub files: Vec<PublishedFile>,
    /// Documents that differ from what is published under the same release. Nothing may be written while there are any.
    pub refused: Vec<Change>,
    /// What the project has to remember once this is out.
    pub recorded: Recorded,
}

/// The artifacts. Each knows the publication and nothing of the others.
const ARTIFACTS: &[fn(&Publication<'_>) -> Vec<PublishedFile>] = &[
    schemas::files,
    latest::files,
    examples::files,
    index::files,
    editors::files,
    openapi::files,
    asyncapi::files,
    npm::files,
    python::files,
    changelog::files,
    readme::files,
    pages::files,
];

/// Everything that follows from the catalog and from what has been published before.
pub fn publish(catalog: &Catalog, options: &Options<'_>) -> Published {
    let publication = Publication::new(catalog, options);
    let artifacts = parallel::map(ARTIFACTS, |artifact| artifact(&publication));
    let mut files: Vec<_> = artifacts.into_iter().flatten().collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files.push(checksums::file(&files));
    let Releases { refused, recorded, .. } = publication.releases;
    Published { files, refused, recorded }
}

/// What every artifact is made from.
struct Publication<'a> {
    catalog: &'a Catalog,
    /// Where `schemas/` is served, without a slash at the end.
    base: String,
    ledger: &'a Ledger,
    units: Vec<Unit>,
    /// From the name of a unit to its place among them.
    places: BTreeMap<String, usize>,
    releases: Releases,
}

impl<'a> Publication<'a> {
    fn new(catalog: &'a Catalog, options: &Options<'a>) -> Self {
        let base = options.base_url.unwrap_or(&catalog.base_url).trim_end_matches('/').to_owned();
        let units = units::all(catalog);
        let places =
            units.iter().enumerate().map(|(place, unit)| (unit.name.clone(), place)).collect();
        let releases = release::decide(&units, options.ledger);
        Self { catalog, base, ledger: options.ledger, units, places, releases }
    }

    /// A unit by its name.
    fn unit(&self, name: &str) -> Option<&Unit> {
        self.places.get(name).map(|place| &self.units[*place])
    }

    /// The release that is being built.
    fn release(&self) -> &str {
        &self.ledger.release
    }
}

impl PublishedFile {
    fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into() }
    }
}
