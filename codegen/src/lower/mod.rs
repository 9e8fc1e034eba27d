//! Checked declarations to the catalog: names decided, references resolved, order fixed. Cannot fail; names that were given
//! twice come back beside the catalog.

mod delivery;
mod envelopes;
mod events;
mod fields;
mod fixtures;
mod minted;
mod recursion;
mod shapes;

pub(crate) use minted::Minted;

use crate::check::{Scope, default_version, evidence};
use crate::decl;
use crate::ir;

/// The catalog, and every Rust name that was given on the way.
pub(crate) fn lower(all: &decl::Declarations) -> (ir::Catalog, Minted) {
    let catalog = all.catalog.as_ref().expect("check: the catalog has settings");
    let mut minted = Minted::default();
    let providers =
        all.providers.iter().map(|provider| lower_provider(provider, &mut minted)).collect();
    let catalog = ir::Catalog {
        title: catalog.title.value.clone(),
        base_url: catalog.base_url.value.clone(),
        providers,
    };
    (catalog, minted)
}

fn lower_provider(provider: &decl::Provider, minted: &mut Minted) -> ir::Provider {
    let file = provider.file.as_ref().expect("check: every provider has its file");
    let scope = Scope::of(provider);
    let around = evidence::inherit(file.evidence.as_ref(), None);
    minted.provider();
    let mut shapes = shapes::Shapes::new(provider, &scope, around.clone(), minted);
    shapes.lower_declared();
    let envelopes = envelopes::lower(file, &mut shapes);
    let events = events::lower(file, &envelopes, &mut shapes);
    let (mut types, modules) = shapes.finish();
    recursion::box_cycles(&mut types);
    ir::Provider {
        name: provider.name.clone(),
        title: file.title.value.clone(),
        summary: text(file.summary.as_ref()),
        docs: file.docs.value.clone(),
        default_version: default_version(file).to_owned(),
        notes: texts(&file.notes),
        envelopes,
        delivery: delivery::lower(&file.delivery, around.as_ref()),
        signatures: file
            .signature
            .iter()
            .map(|signature| delivery::lower_signature(signature, around.as_ref()))
            .collect(),
        modules,
        types,
        events,
    }
}

fn text(text: Option<&crate::source::Spanned<String>>) -> String {
    text.map(|text| text.value.trim().to_owned()).unwrap_or_default()
}

fn texts(texts: &[crate::source::Spanned<String>]) -> Vec<String> {
    texts.iter().map(|text| text.value.trim().to_owned()).collect()
}

fn deprecated(own: Option<&decl::Deprecated>) -> Option<ir::Deprecated> {
    own.map(|own| ir::Deprecated {
        since: own.since.as_ref().map(|day| day.0.value.clone()),
        sunset: own.sunset.as_ref().map(|day| day.0.value.clone()),
        instead: own.r#use.as_ref().map(|text| text.value.clone()),
        reason: own.reason.as_ref().map(|text| text.value.clone()),
    })
}
