//! Rules for events: names are unique, each says what it carries and how that is known.

use super::envelopes::{self, check_version};
use super::scope::Scope;
use super::{evidence, exprs, shapes};
use crate::decl::{
    Event, EventRule, EventVersion, ExprKind, Payload, Provider, ProviderFile, TypeExpr,
    VersionRule,
};
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
    for (name, event) in provider.events() {
        let rules = Rules { file, scope, name };
        rules.check_event(event, around.as_ref(), diags);
    }
}

/// No two events share a name, an alias or a path.
fn check_names(provider: &Provider, diags: &mut Diagnostics) {
    let mut names: BTreeMap<&str, Span> = BTreeMap::new();
    let mut paths: BTreeMap<String, Span> = BTreeMap::new();
    for (name, _) in provider.events() {
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
    for alias in provider.events().flat_map(|(_, event)| &event.aliases) {
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

/// What an event carries in one version, whether that stands under `versions:` or in the event itself.
struct Carried<'a> {
    payload: Option<&'a Payload>,
    include: Vec<Spanned<String>>,
    /// Where its evidence stands, or what it is evidence of.
    evidence: Span,
    known: Option<Evidence>,
    /// Whether the words of its evidence make sense; otherwise nothing follows from them.
    clear: bool,
}

impl Rules<'_> {
    fn check_event(&self, event: &Event, around: Option<&Evidence>, diags: &mut Diagnostics) {
        if self.name.trim().is_empty() {
            diags.empty_name(self.name);
        }
        if event.summary.trim().is_empty() {
            diags.empty_text(event.summary.span, "`summary`");
        }
        self.check_name(event.name.as_ref(), diags);
        self.check_envelope(event.envelope.as_ref(), diags);
        let known = evidence::of_event(event.evidence.as_ref(), around, diags);
        let own = event.evidence.as_ref().map_or(self.name.span, |own| own.span());
        let Some(versions) = &event.versions else {
            let include = event.include.clone();
            let payload = event.payload.as_ref();
            let clear = evidence::is_clear(event.evidence.as_ref());
            let carried = Carried { payload, include, evidence: own, known, clear };
            self.check_carried(&carried, self.name, diags);
            return;
        };
        if let Some(payload) = &event.payload {
            diags.conflicting_keys(("payload", payload.span()), ("versions", versions.span));
        }
        if versions.items.is_empty() {
            diags.no_versions(versions.span);
        }
        for (name, version) in &versions.items {
            check_version(name, diags);
            self.check_name(version.name.as_ref(), diags);
            self.check_envelope(version.envelope.as_ref(), diags);
            let known = evidence::of_event(version.evidence.as_ref(), known.as_ref(), diags);
            let include = [&event.include[..], &version.include].concat();
            let evidence = version.evidence.as_ref().map_or(own, |own| own.span());
            let payload = version.payload.as_ref();
            let clear = [&event.evidence, &version.evidence]
                .into_iter()
                .all(|own| evidence::is_clear(own.as_ref()));
            let carried = Carried { payload, include, evidence, known, clear };
            self.check_carried(&carried, name, diags);
        }
        self.check_chosen(event, &versions.items, diags);
    }

    fn check_name(&self, name: Option<&Spanned<String>>, diags: &mut Diagnostics) {
        if let Some(name) = name
            && !naming::is_type_name(name)
        {
            diags.bad_type_name(name);
        }
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

    /// `said` is the event or the version that carries it.
    fn check_carried(
        &self,
        carried: &Carried<'_>,
        said: &Spanned<String>,
        diags: &mut Diagnostics,
    ) {
        let around = carried.known.as_ref();
        let span = carried.payload.map(Payload::span);
        let span = span.or_else(|| carried.include.first().map(|first| first.span));
        match (span, around) {
            _ if !carried.clear => {}
            (_, None) => diags.no_evidence(said.span, &format!("`{}`", said.value)),
            (None, Some(known)) if known.kind != EvidenceKind::Listed => diags.no_payload(said),
            (Some(span), Some(known)) if known.kind == EvidenceKind::Listed => {
                diags.listed_with_payload(span, carried.evidence);
            }
            _ => {}
        }
        match carried.payload {
            Some(Payload::Named(named)) => {
                self.check_named(named, diags);
                if let Some(first) = carried.include.first() {
                    diags.include_beside_named(first, named.span);
                }
            }
            Some(Payload::Fields(fields)) => {
                let include = &carried.include;
                shapes::check_object(said, Some(fields), include, self.scope, around, diags);
            }
            None => {
                shapes::check_object(said, None, &carried.include, self.scope, around, diags);
            }
        }
    }

    fn check_named(&self, named: &TypeExpr, diags: &mut Diagnostics) {
        if let ExprKind::Named(name) = &named.expr.kind
            && self.scope.get(name).is_none()
        {
            let name = Spanned { value: name.clone(), span: named.span };
            exprs::unknown_object(&name, self.scope, diags);
            return;
        }
        exprs::check(&named.expr, self.scope, diags);
        exprs::no_sibling_switch(&named.expr, self.scope, diags);
        let object = match &named.expr.kind {
            ExprKind::Named(name) => {
                self.scope.object(name).is_some() || self.scope.switch(&named.expr).is_some()
            }
            _ => false,
        };
        if !object {
            diags.not_a_payload(named.span);
        }
    }

    /// A version that its envelope never leads to would be declared and never read.
    fn check_chosen(
        &self,
        event: &Event,
        versions: &[(Spanned<String>, EventVersion)],
        diags: &mut Diagnostics,
    ) {
        let main = main_version(versions, default_version(self.file));
        for (place, (name, version)) in versions.iter().enumerate() {
            let named = version.envelope.as_ref().or(event.envelope.as_ref());
            let Some((envelope, content)) = envelopes::of_event(self.file, named) else { continue };
            let leads = match (&content.event, &content.version) {
                (EventRule::Caller, _) => true,
                (_, None) => place == main,
                (_, Some(VersionRule::Always(always))) => always.value == name.value,
                (_, Some(VersionRule::At(at))) => {
                    place == main || at.map.items.iter().any(|(_, to)| to.value == name.value)
                }
            };
            if !leads {
                diags.version_never_chosen(name, envelope);
            }
        }
    }
}

/// The version of an event that does not say one.
pub(crate) fn default_version(file: &ProviderFile) -> &str {
    file.default_version.as_ref().map_or("v1", |version| version.as_str())
}

/// The place of the version that is meant when nothing else is said: the default one, or else the newest.
pub(crate) fn main_version(versions: &[(Spanned<String>, EventVersion)], default: &str) -> usize {
    let named = versions.iter().position(|(name, _)| name.value == default);
    let age = |(name, _): &(Spanned<String>, EventVersion)| (name.len(), name.value.clone());
    let newest = (0..versions.len()).max_by_key(|place| age(&versions[*place]));
    named.or(newest).unwrap_or_default()
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
