//! Markdown for people: a page an event, a page a provider, and a page over all.

mod catalog;
mod delivery;
mod envelope;
mod event;
mod fields;
mod fixtures;
mod markdown;
mod page;
mod provider;
mod signature;
#[cfg(test)]
mod tests;

use super::paths::{self, DOCS};
use crate::ir::Catalog;
use crate::parallel;
use crate::source::GeneratedFile;

/// Everything under `generated/docs/`.
pub(super) fn pages(catalog: &Catalog) -> Vec<GeneratedFile> {
    let mut files =
        vec![GeneratedFile::shared(format!("{DOCS}/README.md"), catalog::page(catalog))];
    for provider in &catalog.providers {
        let page = |path, text| GeneratedFile::of(&provider.name, path, text);
        files.push(page(paths::provider_page(provider), provider::page(provider)));
        files.extend(parallel::map(&provider.events, |event| {
            page(paths::event_page(provider, event), event::page(provider, event))
        }));
    }
    files
}
