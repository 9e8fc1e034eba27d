//! How a body is signed and how to verify that.

use super::{Inline, code, line, text, words};
use crate::ir::{Scheme, SecretEncoding, Signature};

/// What to know before anything else.
pub(crate) fn introduction(signatures: &[Signature]) -> &'static str {
    match signatures {
        [] => {
            "The provider signs nothing: a body may come from anybody who knows the address it is sent to."
        }
        [_] => "Verify the raw bytes of the body, before anything reads them.",
        _ => {
            "Verify the raw bytes of the body, before anything reads them. Of several signatures the first one here that is present counts."
        }
    }
}

/// The algorithm, and where its result stands.
pub(crate) fn title(signature: &Signature) -> Inline {
    line![scheme(signature.scheme), " in ", code(&signature.header)]
}

fn scheme(scheme: Scheme) -> Inline {
    match scheme {
        Scheme::HmacSha256 => "HMAC with SHA-256",
        Scheme::Ed25519 => "Ed25519",
        Scheme::RsaSha256 => "RSA (PKCS #1 v1.5) with SHA-256",
    }
    .into()
}

/// What a receiver does to verify one.
pub(crate) fn steps(signature: &Signature) -> Vec<Inline> {
    let mut steps = vec![value(signature)];
    steps.extend(absent(signature));
    steps.push(line![
        "Signed is ",
        code(&signature.signs),
        ", where ",
        placeholders(signature),
        "."
    ]);
    if let Some(time) = &signature.timestamp {
        steps.push(line![
            code(&time.header),
            " counts ",
            if time.milliseconds { "milliseconds" } else { "seconds" },
            " since 1970-01-01 UTC; refuse what is more than ",
            words::duration(time.tolerance),
            " from now."
        ]);
    }
    steps.push(key(signature));
    steps.push(line!["Evidence: ", words::evidence(&signature.evidence), "."]);
    steps.extend(signature.notes.iter().map(|note| text(note)));
    steps
}

fn value(signature: &Signature) -> Inline {
    let encoding =
        if signature.value.contains("{base64}") { "Base64" } else { "hexadecimal digits" };
    let list = if signature.list {
        "; there may be several with spaces between, and one must fit"
    } else {
        ""
    };
    line![
        "The header reads ",
        code(&signature.value),
        ", with the signature in ",
        encoding,
        list,
        "."
    ]
}

fn absent(signature: &Signature) -> Option<Inline> {
    let texts = words::or(signature.absent.iter().map(|text| code(text)));
    (!texts.is_empty())
        .then(|| line!["A header that reads ", texts, " means that there is no signature."])
}

/// What the parts of the signed text stand for; only those that occur in it.
fn placeholders(signature: &Signature) -> Inline {
    let time = signature.timestamp.as_ref().map(|time| line!["the header ", code(&time.header)]);
    let id = signature.id.as_ref().map(|id| line!["the header ", code(id)]);
    let parts = [("{body}", Some("the raw body".into())), ("{timestamp}", time), ("{id}", id)];
    let occurs = parts.into_iter().filter(|(name, _)| signature.signs.contains(name));
    words::and(occurs.filter_map(|(name, meaning)| Some(line![code(name), " is ", meaning?])))
}

fn key(signature: &Signature) -> Inline {
    match (signature.scheme, signature.secret, &signature.public_key) {
        (Scheme::HmacSha256, SecretEncoding::Utf8, _) => {
            "The key is the secret, as bytes of its text."
        }
        (Scheme::HmacSha256, SecretEncoding::Hex, _) => {
            "The key is the secret, decoded from hexadecimal digits."
        }
        (Scheme::HmacSha256, SecretEncoding::Base64, _) => {
            "The key is the secret, decoded from Base64."
        }
        (Scheme::HmacSha256, SecretEncoding::Whsec, _) => {
            "The key is what follows `whsec_` in the secret, decoded from Base64."
        }
        (_, _, Some(_)) => "The key is the public key below, which the provider publishes.",
        (_, _, None) => "The public key comes from the provider.",
    }
    .into()
}
