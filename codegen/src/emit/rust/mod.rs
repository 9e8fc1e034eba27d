//! The consumer crate: one Rust module a YAML file, one set of events a provider. Written to be read, as text; the derives
//! supply the behaviour.

mod doc;
mod event;
mod facts;
mod file;
mod module;
mod provider;
mod schemas;
mod shape;
mod tables;
mod types;
mod uses;

use crate::ir::{Catalog, Declared, Provider};
use crate::parallel;
use crate::source::GeneratedFile;

/// The folder of the generated modules.
const PROVIDERS: &str = "generated/src/providers";

/// All Rust files.
pub(super) fn modules(catalog: &Catalog) -> Vec<GeneratedFile> {
    let mut files = vec![provider::list(catalog), provider::features(catalog)];
    for provider in &catalog.providers {
        let uses = uses::Uses::of(provider);
        files.push(provider::entry(catalog, provider));
        files.push(facts::file(catalog, provider));
        files.push(schemas::file(provider));
        files.push(provider::envelopes(provider, &uses));
        let modules: Vec<_> = provider
            .modules
            .iter()
            .filter(|module| has_items(provider, &module.items) && module.name != "provider")
            .collect();
        files.extend(parallel::map(&modules, |module| {
            module::file(catalog, provider, module, &uses)
        }));
    }
    files
}

/// Whether a YAML file declares anything that becomes a Rust item. A file of aliases does not, nor one of events whose payloads are
/// declared elsewhere.
fn has_items(provider: &Provider, items: &[Declared]) -> bool {
    items.iter().any(|item| match *item {
        Declared::Event(index, version) => {
            event::has_item(&provider.events[index].versions[version])
        }
        Declared::Type(_) => true,
    })
}
