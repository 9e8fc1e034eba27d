//! Rules for what was written: one function a rule, every fault collected. After this, lowering cannot fail.

mod bodies;
mod bounds;
mod catalog;
mod cycles;
mod delivery;
mod envelopes;
mod events;
pub(crate) mod evidence;
mod exprs;
mod fixtures;
mod groups;
mod scope;
mod shapes;
mod signatures;
mod switches;

pub(crate) use bodies::{Bodies, split_name as split_fixture_name};
pub(crate) use events::{default_version, main_version};
pub(crate) use groups::groups;
pub(crate) use scope::{Declared, Scope};
pub(crate) use switches::switch_of;

use crate::decl::{Declarations, Event, Provider, TypeDecl};
use crate::diagnostics::Diagnostics;
use crate::naming;
use crate::source::Spanned;

/// Checks everything that was written.
pub(crate) fn check(all: &Declarations, diags: &mut Diagnostics) {
    catalog::check(all, diags);
    for provider in &all.providers {
        check_provider(provider, diags);
    }
}

fn check_provider(provider: &Provider, diags: &mut Diagnostics) {
    if !naming::is_stem(&provider.name) || provider.name == "meta" {
        diags.bad_stem(provider.span, &provider.name, "a provider");
    }
    let Some(file) = &provider.file else {
        diags.missing_file(provider.span, &format!("schema/{}/provider.yaml", provider.name));
        return;
    };
    if file.provider.value != provider.name {
        diags.provider_is_not_folder(&file.provider, &provider.name);
    }
    for (key, text) in [("title", &file.title), ("docs", &file.docs)] {
        if text.trim().is_empty() {
            diags.empty_text(text.span, &format!("`{key}`"));
        }
    }
    delivery::check(file, diags);
    signatures::check(file, diags);
    let scope = Scope::of(provider);
    check_modules(provider, &scope, diags);
    // Rules that follow names from type to type could not end; what they might have found comes up in the next run.
    if !cycles::check(provider, &scope, diags) {
        return;
    }
    let around = evidence::inherit(file.evidence.as_ref(), None);
    for (name, decl) in provider.types() {
        shapes::check_type(name, decl, &scope, around.as_ref(), diags);
    }
    envelopes::check(file, provider, &scope, diags);
    delivery::check_dedupe(file, &scope, diags);
    events::check(provider, file, &scope, diags);
    fixtures::check(provider, file, diags);
}

/// Modules that every provider has, or that Rust gives a meaning of its own.
const RESERVED_MODULES: [&str; 6] = ["envelope", "facts", "mod", "provider", "schemas", "types"];

/// Files can be modules, and each type is declared once.
fn check_modules(provider: &Provider, scope: &Scope<'_>, diags: &mut Diagnostics) {
    for module in &provider.modules {
        if module.content.events.items.is_empty() && module.content.types.items.is_empty() {
            diags.empty_file(module.span);
        }
        if !naming::is_stem(&module.name)
            || RESERVED_MODULES.contains(&module.name.as_str()) && module.path.contains("/events/")
        {
            diags.bad_stem(module.span, &module.name, "a file of events");
        }
        for (name, _) in &module.content.types.items {
            if let Some(first) = scope.get(name)
                && first.name.span != name.span
            {
                diags.duplicate_type(name, first.name.span);
            }
        }
    }
}

impl Provider {
    /// All events with their names.
    pub(crate) fn events(&self) -> impl Iterator<Item = &(Spanned<String>, Event)> {
        self.modules.iter().flat_map(|module| &module.content.events.items)
    }

    /// All types with their names.
    pub(crate) fn types(&self) -> impl Iterator<Item = &(Spanned<String>, TypeDecl)> {
        self.modules.iter().flat_map(|module| &module.content.types.items)
    }
}
