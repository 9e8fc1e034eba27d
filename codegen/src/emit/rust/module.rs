//! The Rust module of one YAML file of events or types.

use super::file::File;
use super::uses::Uses;
use super::{PROVIDERS, doc, event, shape};
use crate::ir::{Catalog, Declared, Module, Provider};
use crate::source::GeneratedFile;

/// The module.
pub(super) fn file(
    catalog: &Catalog,
    provider: &Provider,
    module: &Module,
    uses: &Uses,
) -> GeneratedFile {
    let what = match module.items.iter().any(|item| matches!(item, Declared::Event(..))) {
        true => format!("Events of {} about `{}`.", doc::prose(&provider.title), module.name),
        false => format!("Shapes that events of {} share.", doc::prose(&provider.title)),
    };
    let mut file = File::new(&module.source, doc::comment("//!", 0, &[what]));
    items(catalog, provider, module, uses, &mut file);
    file.finish(&provider.name, format!("{PROVIDERS}/{}/{}.rs", provider.name, module.name))
}

/// Everything that the YAML file declares, in its order.
fn items(catalog: &Catalog, provider: &Provider, module: &Module, uses: &Uses, file: &mut File) {
    for item in &module.items {
        let text = match *item {
            Declared::Event(index, version) => {
                let declared = &provider.events[index];
                event::item(catalog, provider, declared, &declared.versions[version], file)
            }
            Declared::Type(id) => Some(shape::item(id, provider, uses, file)),
        };
        if let Some(text) = text {
            file.item(&text);
        }
    }
}

/// The shapes that a YAML file declares, in its order.
pub(super) fn types_only(provider: &Provider, module: &Module, uses: &Uses, file: &mut File) {
    for item in &module.items {
        if let Declared::Type(id) = *item {
            let text = shape::item(id, provider, uses, file);
            file.item(&text);
        }
    }
}
