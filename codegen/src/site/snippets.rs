//! A few lines that receive an event, in three languages.
//!
//! Those for TypeScript and Python stand on the packages that are published beside the site.

mod python;
mod typescript;

use crate::ir::{Encoding, Scheme, Signature, Subject};
use crate::prose::rust;
use minijinja::{Value, context};

/// `body` is what the packages call the type of the body.
pub(super) fn view(subject: Subject<'_>, body: &str) -> Value {
    let snippets = [
        ("Rust", "rust", rust::snippet(subject)),
        ("TypeScript", "typescript", typescript::snippet(subject, body)),
        ("Python", "python", python::snippet(subject, body)),
    ];
    let view = |(name, language, text)| context! { name, language, text };
    snippets.into_iter().map(view).collect()
}

/// The signature that a receiver checks first.
fn preferred<'a>(subject: Subject<'a>) -> Option<&'a Signature> {
    subject.provider.signatures.first()
}

/// The environment variable that holds the secret.
fn variable(subject: Subject<'_>) -> String {
    format!("{}_SECRET", subject.provider.name.to_ascii_uppercase())
}

fn is_form(subject: Subject<'_>) -> bool {
    subject.envelope().encoding == Encoding::Form
}

fn is_hmac(signature: &Signature) -> bool {
    signature.scheme == Scheme::HmacSha256
}

/// A text as a literal of either language: JSON's escapes are among those of both.
fn literal(text: &str) -> String {
    let quoted = serde_json::json!(text).to_string();
    quoted.chars().map(|c| if c.is_ascii() { c.to_string() } else { unicode(c) }).collect()
}

fn unicode(c: char) -> String {
    let mut units = [0; 2];
    c.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")).collect()
}
