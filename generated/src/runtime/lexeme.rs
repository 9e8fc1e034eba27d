//! What stood on the wire for a scalar: the text, and whether it was quoted.

use std::borrow::Cow;

use super::error::ReadError;
use super::reader::Reader;
use super::value::Kind;
use super::writer::Writer;

/// A JSON string or a JSON number, by its text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Lexeme {
    pub(crate) text: Box<str>,
    pub(crate) quoted: bool,
}

impl Lexeme {
    pub(crate) fn quoted(text: &str) -> Lexeme {
        Lexeme { text: text.into(), quoted: true }
    }

    pub(crate) fn write(&self, writer: &mut Writer) {
        if self.quoted {
            writer.string(&self.text);
        } else {
            writer.raw(&self.text);
        }
    }
}

/// Reads a number, or a string in its place; and says whether it was the string.
pub(crate) fn read_lexeme<'a>(
    reader: &mut Reader<'a>,
    wanted: &'static str,
) -> Result<(Cow<'a, str>, bool), ReadError> {
    match reader.peek_kind()? {
        Kind::String => Ok((reader.read_text()?, true)),
        Kind::Number => Ok((Cow::Borrowed(reader.read_number()?), false)),
        _ => Err(reader.mismatch(wanted)),
    }
}
