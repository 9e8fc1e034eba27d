//! Form bodies with PHP bracket keys, as the JSON that PHP's `parse_str` makes of them.
//!
//! Every value stays a text. A node whose keys are exactly 0 to n-1 is an array, in the order of the keys; every other node is an
//! object in the order of the wire. What PHP drops is dropped.

mod name;
mod tree;

use super::body::Unreadable;
use serde_json::Value;
use tree::Branch;

/// The most pairs.
const MAX_PAIRS: usize = 10_000;
/// The longest name, in bytes of the body.
const MAX_NAME: usize = 4_096;

/// A form body as a JSON object.
pub(super) fn decode(body: &[u8]) -> Result<Value, Unreadable> {
    let mut root = Branch::default();
    let pairs = body.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty());
    for (count, pair) in pairs.enumerate() {
        if count == MAX_PAIRS {
            return Err(Unreadable::TooManyPairs(MAX_PAIRS));
        }
        if pair.split(|byte| *byte == b'=').next().is_some_and(|name| name.len() > MAX_NAME) {
            return Err(Unreadable::NameTooLong(MAX_NAME));
        }
        for (name, value) in form_urlencoded::parse(pair) {
            if let Some(path) = name::path(&name) {
                root.put(&path, value.into_owned());
            }
        }
    }
    Ok(root.into_object())
}

#[cfg(test)]
mod tests;
