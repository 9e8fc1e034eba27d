//! A pull reader over one JSON text: strict grammar, bounded depth, no allocation of its own.
//!
//! It knows nothing of payloads. UTF-8 is checked once, up front, so that strings are slices of the
//! body; line, column and pointer are only worked out for an error.

mod cursor;
mod skip;
mod text;

#[cfg(test)]
mod tests;

pub(crate) use cursor::Next;
pub use cursor::{Items, Members};
pub(crate) use text::{is_plain, plain_run};

use super::error::ReadError;
use super::inspect::Code;
use super::value::Kind;

/// How deep arrays and objects may stand in each other.
pub const MAX_DEPTH: usize = 128;

/// How many bytes a body may have where the provider states no limit of its own.
pub const MAX_BYTES: usize = 32 * 1024 * 1024;

/// A JSON text and a place in it.
#[derive(Debug)]
pub struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
    form: bool,
    /// Whether values that are passed over need not be well-formed.
    hasty: bool,
    /// Whether some object that was read had a member twice.
    repeats: bool,
}

impl<'a> Reader<'a> {
    /// Starts at the first value; a byte order mark before it is skipped.
    ///
    /// # Errors
    /// When the bytes are no UTF-8 or more than [`MAX_BYTES`].
    pub fn new(body: &'a [u8]) -> Result<Reader<'a>, ReadError> {
        Reader::text_of(body).map(Reader::of_text)
    }

    /// A body as text, for readers that are to go through it more than once.
    pub(crate) fn text_of(body: &'a [u8]) -> Result<&'a str, ReadError> {
        if body.len() > MAX_BYTES {
            return Err(ReadError::syntax(0, "the body is too large"));
        }
        std::str::from_utf8(body)
            .map_err(|error| ReadError::syntax(error.valid_up_to(), "the body is not UTF-8"))
    }

    /// Starts at the first value of a text.
    pub(crate) fn of_text(text: &'a str) -> Reader<'a> {
        let at = if text.starts_with('\u{feff}') { 3 } else { 0 };
        Reader { text, at, depth: 0, form: false, hasty: false, repeats: false }
    }

    /// The same for a text that was a form body, in which arrays and objects look alike.
    #[must_use]
    pub fn of_form(mut self) -> Reader<'a> {
        self.form = true;
        self
    }

    /// The same for a text that will be read once more, with care: it leaps over what is skipped.
    pub(crate) fn in_haste(mut self) -> Reader<'a> {
        self.hasty = true;
        self
    }

    pub(crate) fn is_hasty(&self) -> bool {
        self.hasty
    }

    /// The kind of the next value.
    ///
    /// # Errors
    /// When no value can start here.
    pub fn peek_kind(&mut self) -> Result<Kind, ReadError> {
        match self.peek() {
            Some(b'"') => Ok(Kind::String),
            Some(b'{') => Ok(Kind::Object),
            Some(b'[') => Ok(Kind::Array),
            Some(b'-' | b'0'..=b'9') => Ok(Kind::Number),
            Some(b't' | b'f') => Ok(Kind::Bool),
            Some(b'n') => Ok(Kind::Null),
            _ => Err(self.fault("expected a value")),
        }
    }

    /// Reads `null` if that is what comes next.
    ///
    /// # Errors
    /// When something else starts with its letter.
    #[inline]
    pub fn take_null(&mut self) -> Result<bool, ReadError> {
        if self.peek() != Some(b'n') {
            return Ok(false);
        }
        self.word("null").map(|()| true)
    }

    /// Reads `true` or `false`.
    ///
    /// # Errors
    /// When something else comes next.
    pub fn read_bool(&mut self) -> Result<bool, ReadError> {
        match self.peek() {
            Some(b't') => self.word("true").map(|()| true),
            Some(b'f') => self.word("false").map(|()| false),
            _ => Err(self.mismatch("a boolean")),
        }
    }

    /// Reads a number and hands out its spelling.
    ///
    /// # Errors
    /// When something else comes next.
    pub fn read_number(&mut self) -> Result<&'a str, ReadError> {
        if !matches!(self.peek(), Some(b'-' | b'0'..=b'9')) {
            return Err(self.mismatch("a number"));
        }
        let start = self.at;
        self.skip_number()?;
        Ok(&self.text[start..self.at])
    }

    /// Where the next value starts, to come back with [`Reader::seek`].
    pub fn offset(&mut self) -> usize {
        self.skip_space();
        self.at
    }

    /// Where the reader stands, which is just behind the value that it has read.
    pub(crate) fn position(&self) -> usize {
        self.at
    }

    /// Goes back to (or on to) an offset at the same depth.
    pub fn seek(&mut self, offset: usize) {
        self.at = offset;
    }

    /// How many arrays and objects are open.
    pub(crate) fn depth(&self) -> usize {
        self.depth
    }

    /// Goes back out of whatever was entered since.
    pub(crate) fn return_to(&mut self, offset: usize, depth: usize) {
        (self.at, self.depth) = (offset, depth);
    }

    /// The whole text.
    pub(crate) fn whole(&self) -> &'a str {
        self.text
    }

    /// The text between two offsets.
    #[must_use]
    pub(crate) fn slice(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or("")
    }

    /// Makes sure that nothing but whitespace is left.
    ///
    /// # Errors
    /// When something is.
    pub fn finish(&mut self) -> Result<(), ReadError> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.fault("expected the end of the body")),
        }
    }

    /// The error for a next value that is not `wanted`.
    #[cold]
    pub fn mismatch(&mut self, wanted: &'static str) -> ReadError {
        match self.peek_kind() {
            Err(error) => error,
            Ok(found) => {
                let code = if found == Kind::Null { Code::Null } else { Code::Type };
                let message = format!("expected {wanted}, found {}", found.phrase());
                ReadError::shape(self.at, code, message)
            }
        }
    }

    /// Notes that an object had a member twice.
    pub(crate) fn note_repeat(&mut self) {
        self.repeats = true;
    }

    /// Whether some object that was read had a member twice: the last one counts, so that whoever
    /// has only seen the first must look again.
    pub(crate) fn has_repeats(&self) -> bool {
        self.repeats
    }

    #[inline]
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    #[inline]
    fn peek(&mut self) -> Option<u8> {
        self.skip_space();
        self.byte()
    }

    #[inline]
    fn skip_space(&mut self) {
        if let Some(b' ' | b'\n' | b'\r' | b'\t') = self.byte() {
            self.at = space_run(self.text.as_bytes(), self.at);
        }
    }

    #[inline(never)]
    fn word(&mut self, word: &'static str) -> Result<(), ReadError> {
        if self.text.as_bytes()[self.at..].starts_with(word.as_bytes()) {
            self.at += word.len();
            return Ok(());
        }
        Err(self.fault("expected a value"))
    }

    fn descend(&mut self) -> Result<(), ReadError> {
        if self.depth == MAX_DEPTH {
            return Err(self.fault("the body is nested too deeply"));
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }

    fn ascend(&mut self) {
        self.depth -= 1;
        self.at += 1;
    }

    #[cold]
    fn fault(&self, message: &'static str) -> ReadError {
        match self.byte() {
            Some(_) => ReadError::syntax(self.at, message),
            None => ReadError::syntax(self.at, format!("{message}, but the body ends")),
        }
    }
}

/// The offset behind the blanks that start at `from`. Mostly it is one; but a body for people indents
/// its lines, so that what follows is passed up to eight at a time.
fn space_run(bytes: &[u8], from: usize) -> usize {
    const BLANKS: u64 = u64::from_le_bytes(*b"        ");
    let mut at = from + 1;
    while let Some(b' ' | b'\n' | b'\r' | b'\t') = bytes.get(at) {
        at += match bytes[at..].first_chunk::<8>() {
            Some(chunk) => {
                let others = u64::from_le_bytes(*chunk) ^ BLANKS;
                ((others.trailing_zeros() / 8) as usize).max(1)
            }
            None => 1,
        };
    }
    at
}
