//! Rules for what was written: one function a rule, every fault collected. After this, lowering cannot fail.

mod bounds;
mod catalog;
mod cycles;
mod delivery;
mod envelopes;
mod events;
pub(crate) mod evidence;
mod exprs;
mod fixtures;
mod scope;
mod shapes;
mod signatures;
mod switches;

pub(crate) use fixtures::split_name as split_fixture_name;
pub(crate) use scope::{Declared, Scope};
pub(crate) use switches::switch_of;

use crate::decl::{Declarations, Provider};
use crate::diagnostics::Diagnostics;
use crate::naming;

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
            diags.empty_text(text.span, key);
        }
    }
    let scope = Scope::of(provider);
    envelopes::check(file, provider, &scope, diags);
    delivery::check(file, diags);
    signatures::check(&file.signature, diags);
    for module in &provider.modules {
        if !naming::is_stem(&module.name)
            || matches!(module.name.as_str(), "types" | "provider")
                && module.path.contains("/events/")
        {
            diags.bad_stem(module.span, &module.name, "a file of events");
        }
        for (name, decl) in &module.content.types.items {
            if let Some(first) = scope.get(name)
                && first.name.span != name.span
            {
                diags.duplicate_type(name, first.name.span);
            }
            shapes::check_type(name, decl, &scope, diags);
            if let crate::decl::TypeDecl::Detail(detail) = decl
                && let Some(fields) = &detail.fields
            {
                switches::check_siblings(name, fields, &detail.include, &scope, diags);
            }
        }
    }
    cycles::check(provider, &scope, diags);
    events::check(provider, file, &scope, diags);
    fixtures::check(provider, file, diags);
}
