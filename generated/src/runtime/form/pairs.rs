//! Bytes of a form body in, decoded pairs out: splitting at `&` and `=`, percent-decoding, text.
//!
//! Names leave here already mangled, so that the rest of the work borrows them. It never looks at brackets itself.

use std::borrow::Cow;

use super::{FormError, Limits, name};

/// One `name=value` of the body, decoded.
#[derive(Debug)]
pub(super) struct Pair<'b> {
    /// Where it starts in the body.
    pub(super) offset: usize,
    /// Mangled as PHP does it; brackets still in place.
    pub(super) name: Cow<'b, str>,
    /// Empty when there was no `=`.
    pub(super) value: Cow<'b, str>,
    /// Whether the name ended at a zero byte with more to come.
    pub(super) cut: bool,
    /// Whether bytes had to be replaced because they were no UTF-8.
    pub(super) lossy: bool,
}

/// Every pair of the body that is not empty, in order.
pub(super) fn split(body: &[u8], limits: Limits) -> Result<Vec<Pair<'_>>, FormError> {
    let mut pairs = Vec::new();
    let mut offset = 0;
    for raw in body.split(|byte| *byte == b'&') {
        if !raw.is_empty() {
            if pairs.len() == limits.pairs {
                return Err(FormError::TooManyPairs { limit: limits.pairs });
            }
            pairs.push(pair(raw, offset, limits.name_bytes)?);
        }
        offset += raw.len() + 1;
    }
    Ok(pairs)
}

fn pair(raw: &[u8], offset: usize, limit: usize) -> Result<Pair<'_>, FormError> {
    let (name, value) = match raw.iter().position(|byte| *byte == b'=') {
        Some(at) => (&raw[..at], &raw[at + 1..]),
        None => (raw, &raw[raw.len()..]),
    };
    if name.len() > limit {
        return Err(FormError::NameTooLong { limit, offset });
    }
    let (name, name_lossy) = text(name);
    let (value, value_lossy) = text(value);
    let (name, cut) = name::mangle(name);
    Ok(Pair { offset, name, value, cut, lossy: name_lossy || value_lossy })
}

/// Decodes the percent signs and plus signs, then the bytes; also says whether the bytes were no UTF-8.
fn text(raw: &[u8]) -> (Cow<'_, str>, bool) {
    match percent_decode(raw) {
        Cow::Borrowed(bytes) => {
            let text = String::from_utf8_lossy(bytes);
            let lossy = matches!(text, Cow::Owned(_));
            (text, lossy)
        }
        Cow::Owned(bytes) => match String::from_utf8(bytes) {
            Ok(text) => (Cow::Owned(text), false),
            Err(error) => {
                let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
                (Cow::Owned(text), true)
            }
        },
    }
}

/// A percent sign that no two hex digits follow stays what it is, as in PHP.
fn percent_decode(raw: &[u8]) -> Cow<'_, [u8]> {
    if !raw.iter().any(|byte| matches!(byte, b'%' | b'+')) {
        return Cow::Borrowed(raw);
    }
    let mut decoded = Vec::with_capacity(raw.len());
    let mut rest = raw;
    loop {
        let plain = rest.iter().position(|byte| matches!(byte, b'%' | b'+'));
        let (run, coded) = rest.split_at(plain.unwrap_or(rest.len()));
        decoded.extend_from_slice(run);
        let Some((&sign, tail)) = coded.split_first() else {
            break;
        };
        rest = tail;
        decoded.push(match (sign, tail) {
            (b'+', _) => b' ',
            (_, &[high, low, ref after @ ..]) => match (hex(high), hex(low)) {
                (Some(high), Some(low)) => {
                    rest = after;
                    high << 4 | low
                }
                _ => sign,
            },
            _ => sign,
        });
    }
    Cow::Owned(decoded)
}

fn hex(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}
