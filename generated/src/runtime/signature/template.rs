//! The two templates of a scheme: what the header looks like, and what was signed.

use std::borrow::Cow;

use data_encoding::{BASE64, HEXLOWER, HEXLOWER_PERMISSIVE};

use crate::facts::SignatureFacts;

use super::VerifyError;

/// The most signatures that one header may hold. Each costs a pass over the body, so a sender must not choose the number.
const MOST_SIGNATURES: usize = 16;

/// Every signature in a header, decoded.
pub(super) fn signatures(facts: &SignatureFacts, value: &str) -> Result<Vec<Vec<u8>>, VerifyError> {
    let header = facts.header;
    let malformed = VerifyError::MalformedSignature { header };
    let template = ValueTemplate::read(facts.value).ok_or(VerifyError::Template { header })?;
    if !facts.list {
        return Ok(vec![template.decode(value).ok_or(malformed)?]);
    }
    let entries = value.split_ascii_whitespace();
    let found: Vec<_> =
        entries.filter_map(|entry| template.decode(entry)).take(MOST_SIGNATURES + 1).collect();
    match found.len() {
        1..=MOST_SIGNATURES => Ok(found),
        _ => Err(malformed),
    }
}

/// A header value for a signature; nothing if the template has no place for it.
pub(super) fn value(template: &str, signature: &[u8]) -> Option<String> {
    Some(ValueTemplate::read(template)?.encode(signature))
}

/// What was signed. The parts are put in once: braces inside of them are just text.
pub(super) fn signed_text<'b>(
    template: &str,
    body: &'b [u8],
    timestamp: &str,
    id: &str,
) -> Cow<'b, [u8]> {
    if template == "{body}" {
        return Cow::Borrowed(body);
    }
    let parts: [(&str, &[u8]); 3] =
        [("{body}", body), ("{timestamp}", timestamp.as_bytes()), ("{id}", id.as_bytes())];
    let mut text = Vec::with_capacity(body.len() + timestamp.len() + id.len() + template.len());
    let mut rest = template;
    while let Some(at) = rest.find('{') {
        let (literal, tail) = rest.split_at(at);
        text.extend_from_slice(literal.as_bytes());
        let part = parts.iter().find(|(name, _)| tail.starts_with(name));
        let (written, length) = part.map_or((&b"{"[..], 1), |(name, bytes)| (*bytes, name.len()));
        text.extend_from_slice(written);
        rest = &tail[length..];
    }
    text.extend_from_slice(rest.as_bytes());
    Cow::Owned(text)
}

/// Fixed text around one encoded signature.
struct ValueTemplate<'t> {
    before: &'t str,
    encoding: Encoding,
    after: &'t str,
}

#[derive(Clone, Copy)]
enum Encoding {
    Hex,
    Base64,
}

impl<'t> ValueTemplate<'t> {
    fn read(template: &'t str) -> Option<Self> {
        let placed = |name, encoding| {
            let (before, after) = template.split_once(name)?;
            Some(Self { before, encoding, after })
        };
        placed("{hex}", Encoding::Hex).or_else(|| placed("{base64}", Encoding::Base64))
    }

    /// Hex in either case; base64 to the letter, padding included, so that each signature has one spelling.
    fn decode(&self, value: &str) -> Option<Vec<u8>> {
        let inner = value.strip_prefix(self.before)?.strip_suffix(self.after)?;
        let encoding = match self.encoding {
            Encoding::Hex => HEXLOWER_PERMISSIVE,
            Encoding::Base64 => BASE64,
        };
        encoding.decode(inner.as_bytes()).ok().filter(|signature| !signature.is_empty())
    }

    fn encode(&self, signature: &[u8]) -> String {
        let encoded = match self.encoding {
            Encoding::Hex => HEXLOWER.encode(signature),
            Encoding::Base64 => BASE64.encode(signature),
        };
        [self.before, &encoded, self.after].concat()
    }
}
