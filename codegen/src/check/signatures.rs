//! Rules for signatures: what is signed is known, and the value says where the signature is.

use super::evidence;
use crate::decl::{ProviderFile, Signature};
use crate::diagnostics::Diagnostics;
use crate::source::Spanned;

/// The schemes as the YAML spells them.
const SCHEMES: [&str; 3] = ["hmac-sha256", "ed25519", "rsa-sha256"];
/// The encodings of a secret as the YAML spells them.
const SECRETS: [&str; 4] = ["utf8", "hex", "base64", "whsec"];

/// Checks all signatures of a provider.
pub(super) fn check(file: &ProviderFile, diags: &mut Diagnostics) {
    let around = evidence::inherit(file.evidence.as_ref(), None);
    for signature in &file.signature {
        evidence::of_part(signature.evidence.as_ref(), around.as_ref(), diags);
        match &signature.preset {
            Some(preset) => check_preset(preset, signature, diags),
            None => check_scheme(signature, diags),
        }
    }
}

fn check_preset(preset: &Spanned<String>, signature: &Signature, diags: &mut Diagnostics) {
    if preset.value != "standard-webhooks" {
        diags.unknown_word(preset, "preset", &["standard-webhooks"]);
    }
    let text = |text: &Option<Spanned<String>>| text.as_ref().map(|text| text.span);
    let others = [
        ("scheme", text(&signature.scheme)),
        ("header", text(&signature.header)),
        ("value", text(&signature.value)),
        ("list", signature.list.set.then_some(signature.list.span)),
        ("signs", text(&signature.signs)),
        ("timestamp", signature.timestamp.as_ref().map(|time| time.span)),
        ("id", text(&signature.id)),
        ("secret", text(&signature.secret)),
        ("public_key", text(&signature.public_key)),
    ];
    for (key, span) in others {
        if let Some(span) = span {
            diags.conflicting_keys((key, span), ("preset", preset.span));
        }
    }
}

fn check_scheme(signature: &Signature, diags: &mut Diagnostics) {
    for (key, text) in [
        ("scheme", &signature.scheme),
        ("header", &signature.header),
        ("value", &signature.value),
        ("signs", &signature.signs),
    ] {
        if text.is_none() {
            diags.missing_key(signature.span, key);
        }
    }
    if let Some(scheme) = &signature.scheme {
        if !SCHEMES.contains(&scheme.as_str()) {
            diags.unknown_word(scheme, "signature scheme", &SCHEMES);
        }
        // A scheme that is misspelled says nothing about its keys.
        let (key, text) = match scheme.as_str() {
            "hmac-sha256" => ("public_key", &signature.public_key),
            "ed25519" | "rsa-sha256" => ("secret", &signature.secret),
            _ => ("", &None),
        };
        if let Some(text) = text {
            diags.key_does_not_fit(text.span, key, scheme);
        }
    }
    if let Some(secret) = &signature.secret
        && !SECRETS.contains(&secret.as_str())
    {
        diags.unknown_word(secret, "encoding of a secret", &SECRETS);
    }
    if let Some(value) = &signature.value
        && value.matches("{hex}").count() + value.matches("{base64}").count() != 1
    {
        diags.value_template(value);
    }
    if let Some(signs) = &signature.signs {
        check_signs(signs, signature, diags);
    }
    if let Some(unit) = signature.timestamp.as_ref().and_then(|time| time.unit.as_ref())
        && !["seconds", "milliseconds"].contains(&unit.as_str())
    {
        diags.unknown_word(unit, "unit of time here", &["seconds", "milliseconds"]);
    }
    let time = signature.timestamp.as_ref().map(|time| &time.header);
    for header in [signature.header.as_ref(), signature.id.as_ref(), time].into_iter().flatten() {
        check_header(header, diags);
    }
    if let Some(key) = &signature.public_key {
        let text = key.trim();
        if !text.starts_with("-----BEGIN PUBLIC KEY-----\n")
            || !text.ends_with("\n-----END PUBLIC KEY-----")
        {
            diags.bad_public_key(key);
        }
    }
}

fn check_signs(signs: &Spanned<String>, signature: &Signature, diags: &mut Diagnostics) {
    let mut rest = signs.as_str();
    let mut found = Vec::new();
    while let Some((_, tail)) = rest.split_once('{') {
        let (name, tail) = tail.split_once('}').unwrap_or((tail, ""));
        match name {
            "body" | "timestamp" | "id" => found.push(name),
            _ => diags.signs_template(signs, name),
        }
        rest = tail;
    }
    if !found.contains(&"body") {
        diags.body_not_signed(signs);
    }
    if found.contains(&"timestamp") && signature.timestamp.is_none() {
        diags.signs_without(signs, "timestamp", "timestamp");
    }
    if found.contains(&"id") && signature.id.is_none() {
        diags.signs_without(signs, "id", "id");
    }
    if !found.contains(&"timestamp")
        && let Some(time) = &signature.timestamp
    {
        diags.never_signed(time.span, "timestamp", signs.span);
    }
    if !found.contains(&"id")
        && let Some(id) = &signature.id
    {
        diags.never_signed(id.span, "id", signs.span);
    }
}

/// A header's name is letters, digits and hyphens.
pub(super) fn check_header(name: &Spanned<String>, diags: &mut Diagnostics) {
    if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_') {
        diags.bad_header(name);
    }
}
