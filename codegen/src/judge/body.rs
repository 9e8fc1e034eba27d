//! The bytes of a body in, a JSON value out. Size and depth are bounded, and no bytes make it panic.

use super::form;
use crate::ir::Encoding;
use serde_json::Value;
use std::cell::OnceCell;
use std::fmt;

/// How many bytes a body may have where the provider states no limit of its own.
pub const MAX_BYTES: u64 = 32 * 1024 * 1024;

/// Why a body cannot be read at all. Says nothing of what stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unreadable {
    /// It has more bytes than this.
    TooLarge(u64),
    /// It is no JSON, or nested too deeply.
    Json {
        /// What the parser says.
        reason: String,
    },
    /// A form with more pairs than this.
    TooManyPairs(usize),
    /// A form with a name of more bytes than this.
    NameTooLong(usize),
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge(limit) => write!(f, "more than {limit} bytes"),
            Self::Json { reason } => write!(f, "not JSON: {reason}"),
            Self::TooManyPairs(limit) => write!(f, "a form of more than {limit} pairs"),
            Self::NameTooLong(limit) => {
                write!(f, "a form with a name of more than {limit} bytes")
            }
        }
    }
}

impl std::error::Error for Unreadable {}

/// A body as JSON and as a form, each read when it is asked for.
pub(super) struct Readings<'b> {
    bytes: &'b [u8],
    json: OnceCell<Result<Value, Unreadable>>,
    form: OnceCell<Result<Value, Unreadable>>,
}

impl<'b> Readings<'b> {
    pub(super) fn of(bytes: &'b [u8]) -> Self {
        Self { bytes, json: OnceCell::new(), form: OnceCell::new() }
    }

    /// A form that was saved as the JSON that a web framework made of it: as a form, it is that JSON.
    pub(super) fn of_decoded_form(bytes: &'b [u8]) -> Self {
        let form = OnceCell::from(decode(bytes, Encoding::Json));
        Self { bytes, json: OnceCell::new(), form }
    }

    pub(super) fn get(&self, encoding: Encoding) -> Result<&Value, Unreadable> {
        let cell = match encoding {
            Encoding::Json => &self.json,
            Encoding::Form => &self.form,
        };
        cell.get_or_init(|| decode(self.bytes, encoding)).as_ref().map_err(Clone::clone)
    }
}

/// A body as JSON. Of a member that comes twice the last one holds.
///
/// # Errors
///
/// When it is too large, no JSON, or nested too deeply. Within its limits, any text is a form.
pub fn decode(bytes: &[u8], encoding: Encoding) -> Result<Value, Unreadable> {
    check_size(bytes, MAX_BYTES)?;
    match encoding {
        Encoding::Form => form::decode(bytes),
        Encoding::Json => serde_json::from_slice(without_mark(bytes))
            .map_err(|error| Unreadable::Json { reason: error.to_string() }),
    }
}

pub(super) fn check_size(bytes: &[u8], limit: u64) -> Result<(), Unreadable> {
    if bytes.len() as u64 > limit { Err(Unreadable::TooLarge(limit)) } else { Ok(()) }
}

/// How a body looks to be written, where nobody said. Neither an object nor a list can start a form that says anything.
pub(super) fn looks_like(bytes: &[u8]) -> Encoding {
    match without_mark(bytes).trim_ascii_start().first() {
        Some(b'{' | b'[') => Encoding::Json,
        _ => Encoding::Form,
    }
}

/// A byte order mark is no part of the text.
fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}
