//! Rules for envelopes: each can be reached, names its event in one way, and leaves the payload to the events.

use super::evidence;
use super::scope::Scope;
use super::{shapes, switches};
use crate::decl::{Envelope, EventRule, Provider, ProviderFile, VersionRule};
use crate::diagnostics::Diagnostics;
use crate::source::Spanned;

/// Checks all envelopes of a provider.
pub(super) fn check(
    file: &ProviderFile,
    provider: &Provider,
    scope: &Scope<'_>,
    diags: &mut Diagnostics,
) {
    if file.envelopes.items.is_empty() {
        diags.no_envelopes(file.envelopes.span);
    }
    if let Some(version) = &file.default_version {
        check_version(version, diags);
    }
    evidence::of_part(file.evidence.as_ref(), None, diags);
    let mut catch_all: Option<&Spanned<String>> = None;
    for (name, envelope) in &file.envelopes.items {
        if let Some(before) = catch_all {
            // One that only the caller can ask for need not be reachable by looking at the body.
            if !matches!(envelope.event, EventRule::Caller) {
                diags.envelope_unreachable(name, before.span);
            }
        }
        if !is_conditional(envelope) && !matches!(envelope.event, EventRule::Caller) {
            catch_all = catch_all.or(Some(name));
        }
        check_envelope(name, envelope, file, provider, scope, diags);
    }
}

fn is_conditional(envelope: &Envelope) -> bool {
    envelope.when.as_ref().is_some_and(|when| {
        when.content_type.is_some()
            || !when.has.items.is_empty()
            || !when.lacks.items.is_empty()
            || !when.equals.items.is_empty()
    })
}

fn check_envelope(
    name: &Spanned<String>,
    envelope: &Envelope,
    file: &ProviderFile,
    provider: &Provider,
    scope: &Scope<'_>,
    diags: &mut Diagnostics,
) {
    if !crate::naming::is_stem(name) && name.value != "default" {
        diags.bad_stem(name.span, name, "an envelope");
    }
    if let Some(when) = &envelope.when
        && !is_conditional(envelope)
    {
        diags.no_condition(when.span);
    }
    if let Some(encoding) = &envelope.encoding
        && !["json", "form"].contains(&encoding.as_str())
    {
        diags.unknown_word(encoding, "encoding", &["json", "form"]);
    }
    for (pointer, _) in envelope.when.iter().flat_map(|when| &when.equals.items) {
        if !pointer.is_empty() && !pointer.starts_with('/') {
            diags.bad_pointer(pointer);
        }
    }
    check_rule(envelope, provider, diags);
    match &envelope.version {
        Some(VersionRule::Always(version)) => check_version(version, diags),
        Some(VersionRule::At(at)) => {
            at.map.items.iter().for_each(|(_, version)| check_version(version, diags))
        }
        None => {}
    }
    let payload = &envelope.payload.0;
    let member = payload.strip_prefix('/');
    if member.is_some_and(|member| member.is_empty() || member.contains('/')) {
        diags.payload_too_deep(payload);
    }
    let members = switches::members(Some(&envelope.fields), &envelope.include, scope);
    if let Some(field) = members.iter().find(|field| member == Some(field.wire.as_str())) {
        diags.payload_declared(&field.wire, payload.span);
    }
    let around = evidence::inherit(file.evidence.as_ref(), None);
    let known = evidence::of_part(envelope.evidence.as_ref(), around.as_ref(), diags);
    if known.is_none() && envelope.evidence.is_none() {
        diags.no_evidence(name.span, &format!("envelope `{}`", name.value));
    }
    let fields = Some(&envelope.fields);
    shapes::check_object(name, fields, &envelope.include, scope, known.as_ref(), diags);
}

/// An event's name stands in one place.
fn check_rule(envelope: &Envelope, provider: &Provider, diags: &mut Diagnostics) {
    let EventRule::Detail(rule) = &envelope.event else { return };
    let ways = [rule.at.is_some(), rule.header.is_some(), rule.always.is_some()];
    let ways = ways.into_iter().filter(|way| *way).count();
    if ways != 1 || (rule.always.is_some() && rule.prefix.is_some()) {
        diags.event_rule(rule.span, ways);
    }
    if let Some(header) = &rule.header {
        super::signatures::check_header(header, diags);
    }
    if let Some(always) = &rule.always
        && !provider.events().any(|(name, _)| name.value == always.value)
    {
        let known: Vec<&str> = provider.events().map(|(name, _)| name.as_str()).collect();
        diags.always_unknown(always, &known);
    }
}

/// The envelope of an event: the one it names, the one called `default`, or the first. `None` where a fault elsewhere leaves
/// it open.
pub(super) fn of_event<'a>(
    file: &'a ProviderFile,
    named: Option<&Spanned<String>>,
) -> Option<&'a (Spanned<String>, Envelope)> {
    let envelopes = &file.envelopes.items;
    let find = |wanted: &str| envelopes.iter().find(|(name, _)| name.value == wanted);
    match named {
        Some(name) => find(name),
        None => find("default").or(envelopes.first()),
    }
}

/// A version is `v` and a number.
pub(super) fn check_version(version: &Spanned<String>, diags: &mut Diagnostics) {
    let digits = version.strip_prefix('v').unwrap_or_default();
    if digits.is_empty()
        || !digits.bytes().all(|byte| byte.is_ascii_digit())
        || digits.starts_with('0')
    {
        diags.bad_version(version);
    }
}
