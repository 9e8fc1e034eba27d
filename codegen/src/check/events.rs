//! Rules for events: names are unique, each says what it carries and how that is known.

use super::envelopes::check_version;
use super::evidence;
use super::scope::Scope;
use super::{exprs, shapes, switches};
use crate::decl::{Event, EventVersion, ExprKind, Payload, Provider, ProviderFile, TypeExpr};
use crate::diagnostics::Diagnostics;
use crate::ir::{Evidence, EvidenceKind};
use crate::naming;
use crate::source::{Span, Spanned};
use std::collections::BTreeMap;

/// Checks all events of a provider.
pub(super) fn check(
    provider: &Provider,
    file: &ProviderFile,
    scope: &Scope<'_>,
    diags: &mut Diagnostics,
) {
    check_names(provider, diags);
    let around = evidence::inherit(file.evidence.as_ref(), None);
    for (name, event) in provider.modules.iter().flat_map(|module| &module.content.events.items) {
        let rules = Rules { file, scope, name };
        rules.check_event(event, around.as_ref(), diags);
    }
}

/// No two events share a name, an alias or a path.
fn check_names(provider: &Provider, diags: &mut Diagnostics) {
    let mut names: BTreeMap<&str, Span> = BTreeMap::new();
    let mut paths: BTreeMap<String, Span> = BTreeMap::new();
    let events = || provider.modules.iter().flat_map(|module| &module.content.events.items);
    for (name, _) in events() {
        if let Some(first) = names.get(name.as_str()) {
            diags.duplicate_event(name, *first);
            continue;
        }
        names.insert(name, name.span);
        let path = naming::event_path(name);
        match paths.get(&path.to_lowercase()) {
            Some(other) => diags.path_taken(&path, name, *other),
            None => drop(paths.insert(path.to_lowercase(), name.span)),
        }
    }
    for alias in events().flat_map(|(_, event)| &event.aliases) {
        match names.get(alias.as_str()) {
            Some(other) => diags.alias_taken(alias, *other),
            None => drop(names.insert(alias, alias.span)),
        }
    }
}

struct Rules<'a> {
    file: &'a ProviderFile,
    scope: &'a Scope<'a>,
    name: &'a Spanned<String>,
}

impl Rules<'_> {
    fn check_event(&self, event: &Event, around: Option<&Evidence>, diags: &mut Diagnostics) {
        if event.summary.trim().is_empty() {
            diags.empty_text(event.summary.span, "summary");
        }
        if let Some(name) = &event.name
            && !naming::is_type_name(name)
        {
            diags.bad_type_name(name);
        }
        self.check_envelope(event.envelope.as_ref(), diags);
        evidence::of_words(event.evidence.as_ref(), diags);
        evidence::has_source(event.evidence.as_ref(), around, diags);
        let known = evidence::inherit(event.evidence.as_ref(), around);
        match &event.versions {
            None => self.check_payload(
                event.payload.as_ref(),
                event.evidence.as_ref().map_or(self.name.span, |own| own.span()),
                known.as_ref(),
                diags,
            ),
            Some(versions) => {
                if let Some(payload) = &event.payload {
                    diags.conflicting_keys(payload.span(), "payload", "versions");
                }
                if versions.items.is_empty() {
                    diags.no_versions(versions.span);
                }
                for (version, content) in &versions.items {
                    check_version(version, diags);
                    self.check_one(content, known.as_ref(), diags);
                }
            }
        }
    }

    fn check_one(
        &self,
        version: &EventVersion,
        around: Option<&Evidence>,
        diags: &mut Diagnostics,
    ) {
        self.check_envelope(version.envelope.as_ref(), diags);
        if let Some(name) = &version.name
            && !naming::is_type_name(name)
        {
            diags.bad_type_name(name);
        }
        evidence::of_words(version.evidence.as_ref(), diags);
        evidence::has_source(version.evidence.as_ref(), around, diags);
        let known = evidence::inherit(version.evidence.as_ref(), around);
        let span = version.evidence.as_ref().map_or(version.span, |own| own.span());
        self.check_payload(version.payload.as_ref(), span, known.as_ref(), diags);
    }

    fn check_envelope(&self, name: Option<&Spanned<String>>, diags: &mut Diagnostics) {
        let envelopes = &self.file.envelopes.items;
        if let Some(name) = name
            && !envelopes.iter().any(|(known, _)| known.value == name.value)
        {
            let known: Vec<&str> = envelopes.iter().map(|(known, _)| known.as_str()).collect();
            diags.unknown_envelope(name, &known);
        }
    }

    fn check_payload(
        &self,
        payload: Option<&Payload>,
        evidence: Span,
        known: Option<&Evidence>,
        diags: &mut Diagnostics,
    ) {
        let listed = known.is_some_and(|known| known.kind == EvidenceKind::Listed);
        match payload {
            None if known.is_none() => diags.no_evidence(self.name.span, "this event"),
            None if !listed => diags.no_payload(self.name),
            None => {}
            Some(payload) if listed => diags.listed_with_payload(payload.span(), evidence),
            Some(payload) => {
                if known.is_none() {
                    diags.no_evidence(self.name.span, "this event");
                }
                match payload {
                    Payload::Fields(fields) => {
                        shapes::check_fields(fields, self.scope, diags);
                        switches::check_siblings(self.name, fields, &[], self.scope, diags);
                    }
                    Payload::Named(named) => self.check_named(named, diags),
                }
            }
        }
    }

    fn check_named(&self, named: &TypeExpr, diags: &mut Diagnostics) {
        exprs::check(&named.expr, self.scope, diags);
        exprs::no_sibling_switch(&named.expr, self.scope, diags);
        let object = match &named.expr.kind {
            ExprKind::Named(name) if self.scope.get(name).is_none() => true,
            ExprKind::Named(name) => {
                self.scope.object(name).is_some() || self.scope.switch(&named.expr).is_some()
            }
            _ => false,
        };
        if !object {
            diags.not_a_payload(named.span);
        }
    }
}

impl Payload {
    /// Where it stands.
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Fields(fields) => fields.span,
            Self::Named(named) => named.span,
        }
    }
}
