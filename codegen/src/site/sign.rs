//! The signature that a provider would send with a body, for a secret that everybody knows.

use crate::ir::{Scheme, SecretEncoding, Signature};
use data_encoding::{BASE64, HEXLOWER};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// The id that the sample requests carry.
pub(super) const ID: &str = "msg_sample";
/// 2026-01-01 00:00:00 UTC, the time of the sample requests, in seconds.
pub(super) const TIME: u64 = 1_767_225_600;

/// The key of the sample requests, as bytes.
const KEY: &[u8] = b"hookbook sample key, not secret!";

/// The secret as it would be typed into a receiver.
pub(super) fn secret(signature: &Signature) -> String {
    match signature.secret {
        SecretEncoding::Utf8 => String::from_utf8_lossy(KEY).into_owned(),
        SecretEncoding::Hex => HEXLOWER.encode(KEY),
        SecretEncoding::Base64 => BASE64.encode(KEY),
        SecretEncoding::Whsec => format!("whsec_{}", BASE64.encode(KEY)),
    }
}

/// The key as OpenSSL takes it.
pub(super) fn hex_key() -> String {
    HEXLOWER.encode(KEY)
}

/// The header's text; `None` where only the provider can sign.
pub(super) fn header(signature: &Signature, body: &str) -> Option<String> {
    if signature.scheme != Scheme::HmacSha256 {
        return None;
    }
    let signed = fill(&signature.signs, body, ID, &time(signature));
    let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(KEY).ok()?;
    mac.update(signed.as_bytes());
    let code = mac.finalize().into_bytes();
    let value = signature.value.replace("{hex}", &HEXLOWER.encode(&code));
    Some(value.replace("{base64}", &BASE64.encode(&code)))
}

/// The time of the sample requests, in the unit of the header.
pub(super) fn time(signature: &Signature) -> String {
    let milliseconds = signature.timestamp.as_ref().is_some_and(|time| time.milliseconds);
    if milliseconds { format!("{TIME}000") } else { TIME.to_string() }
}

/// The signed text. The parts are put in at once, so that a body may hold what looks like a part.
fn fill(signs: &str, body: &str, id: &str, time: &str) -> String {
    parts(signs)
        .into_iter()
        .map(|part| match part {
            Part::Body => body,
            Part::Id => id,
            Part::Time => time,
            Part::Text(text) => text,
        })
        .collect()
}

/// A part of what is signed.
pub(super) enum Part<'a> {
    Body,
    Id,
    Time,
    Text(&'a str),
}

/// What is signed, in parts.
pub(super) fn parts(signs: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = signs;
    while let Some((before, name, after)) = next(rest) {
        parts.push(Part::Text(before));
        parts.push(name);
        rest = after;
    }
    parts.push(Part::Text(rest));
    parts.retain(|part| !matches!(part, Part::Text("")));
    parts
}

fn next(signs: &str) -> Option<(&str, Part<'static>, &str)> {
    let names = [("{body}", Part::Body), ("{id}", Part::Id), ("{timestamp}", Part::Time)];
    let found = names.into_iter().filter_map(|(name, part)| Some((signs.find(name)?, name, part)));
    let (at, name, part) = found.min_by_key(|(at, ..)| *at)?;
    Some((&signs[..at], part, &signs[at + name.len()..]))
}

#[cfg(test)]
mod tests {
    use super::{fill, header, secret};
    use crate::emit::acme;
    use crate::ir::SecretEncoding;

    #[test]
    fn a_body_may_hold_what_looks_like_a_part() {
        assert_eq!(fill("{id}.{timestamp}.{body}", "{id}{body}", "i", "t"), "i.t.{id}{body}");
        assert_eq!(fill("v0:{timestamp}:{body}", "b", "i", "t"), "v0:t:b");
    }

    /// By `printf '%s' 'msg_sample.1767225600.{}' | openssl dgst -sha256 -hmac 'hookbook sample key, not secret!'`.
    #[test]
    fn a_signature_is_the_one_that_another_tool_makes() {
        let catalog = acme::catalog();
        let mut signature = catalog.providers[0].signatures[0].clone();
        let expected = "sha256=33e8c2dfe9bbebf9cda4439c157154d8055d88ca818fab096daa92029f32b341";
        assert_eq!(header(&signature, "{}").as_deref(), Some(expected));
        assert_eq!(secret(&signature), "whsec_aG9va2Jvb2sgc2FtcGxlIGtleSwgbm90IHNlY3JldCE=");
        signature.secret = SecretEncoding::Utf8;
        assert_eq!(header(&signature, "{}").as_deref(), Some(expected));
        assert_eq!(header(&catalog.providers[0].signatures[1], "{}"), None);
    }
}
