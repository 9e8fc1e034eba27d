//! Rules for delivery facts.

use super::scope::Scope;
use super::{evidence, switches};
use crate::decl::{Dedupe, ProviderFile};
use crate::diagnostics::Diagnostics;
use crate::source::Spanned;

/// The guarantees as the YAML spells them.
const GUARANTEES: [&str; 3] = ["at_least_once", "at_most_once", "unknown"];
/// The orders as the YAML spells them.
const ORDERINGS: [&str; 3] = ["none", "per_subject", "unknown"];

/// Checks `delivery:`.
pub(super) fn check(file: &ProviderFile, diags: &mut Diagnostics) {
    let delivery = &file.delivery;
    if !GUARANTEES.contains(&delivery.guarantee.as_str()) {
        diags.unknown_word(&delivery.guarantee, "guarantee", &GUARANTEES);
    }
    if !ORDERINGS.contains(&delivery.ordering.as_str()) {
        diags.unknown_word(&delivery.ordering, "ordering", &ORDERINGS);
    }
    let around = evidence::inherit(file.evidence.as_ref(), None);
    let known = evidence::of_part(delivery.evidence.as_ref(), around.as_ref(), diags);
    if known.is_none() && delivery.evidence.is_none() {
        diags.no_evidence(delivery.span, "the delivery");
    }
    let retries = delivery.retries.as_ref().map(|retries| &retries.detail);
    if let Some(retries) = retries
        && let (Some(count), Some(first)) = (&retries.count, retries.after.first())
    {
        diags.conflicting_keys(("count", count.span), ("after", first.0.span));
    }
    if let Some(retries) = retries {
        evidence::of_part(retries.evidence.as_ref(), known.as_ref(), diags);
    }
}

/// Checks what tells a repeat.
pub(super) fn check_dedupe(file: &ProviderFile, scope: &Scope<'_>, diags: &mut Diagnostics) {
    for key in &file.delivery.dedupe.items {
        match key {
            Dedupe::Pointer(pointer) => is_declared(&pointer.0, file, scope, diags),
            Dedupe::Header(name) => super::signatures::check_header(name, diags),
            Dedupe::Body => {}
        }
    }
}

/// A key that no envelope declares would never be found.
fn is_declared(
    pointer: &Spanned<String>,
    file: &ProviderFile,
    scope: &Scope<'_>,
    diags: &mut Diagnostics,
) {
    let first = pointer.trim_start_matches('/').split('/').next().unwrap_or_default();
    let envelopes = || file.envelopes.items.iter().map(|(_, envelope)| envelope);
    let below_payload = envelopes().any(|envelope| envelope.payload.0.value == format!("/{first}"));
    let flat = envelopes().any(|envelope| envelope.payload.0.is_empty());
    let members: Vec<String> = envelopes()
        .flat_map(|envelope| switches::members(Some(&envelope.fields), &envelope.include, scope))
        .map(|field| format!("/{}", field.wire.value))
        .collect();
    if !below_payload && !flat && !members.contains(&format!("/{first}")) {
        let known: Vec<&str> = members.iter().map(String::as_str).collect();
        diags.pointer_not_declared(pointer, "tells a repeat", &known);
    }
}
