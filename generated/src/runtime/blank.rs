//! Values in whose place a sender puts the empty string when there is none.

use std::borrow::Cow;
use std::fmt;

use super::error::ReadError;
use super::inspect::{Check, Inspector};
use super::reader::Reader;
use super::value::{Kind, Kinds, Typed, Value};
use super::writer::Writer;

/// A value, or the empty string for "no value".
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct OrBlank<T>(Option<T>);

impl<T> OrBlank<T> {
    /// No value: the empty string.
    #[must_use]
    pub const fn blank() -> Self {
        OrBlank(None)
    }

    /// The value, if there is one.
    #[must_use]
    pub fn get(&self) -> Option<&T> {
        self.0.as_ref()
    }

    /// Whether the empty string came.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.0.is_none()
    }
}

impl<T: Typed> OrBlank<T> {
    fn read_value(&mut self, case: Option<&str>, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        let start = reader.offset();
        if reader.peek_kind()? == Kind::String && reader.read_text()?.is_empty() {
            self.0 = None;
            return Ok(());
        }
        reader.seek(start);
        self.0.insert(T::empty()).read_case(case, reader)
    }
}

impl<T: Typed> Value for OrBlank<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        self.read_value(None, reader)
    }

    fn read_case(&mut self, case: Option<&str>, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        self.read_value(case, reader)
    }

    fn clear(&mut self) {
        self.0 = None;
    }

    fn write(&self, writer: &mut Writer) {
        match &self.0 {
            Some(value) => value.write(writer),
            None => writer.string(""),
        }
    }

    fn case(&self) -> Option<Cow<'_, str>> {
        match &self.0 {
            Some(value) => value.case(),
            None => Some(Cow::Borrowed("")),
        }
    }

    fn examine(&self, inspector: &mut Inspector, checks: &[Check]) {
        if let Some(value) = &self.0 {
            value.examine(inspector, checks);
        }
    }
}

impl<T: Typed> Typed for OrBlank<T> {
    const KINDS: Kinds = T::KINDS.or(Kinds::STRING);

    fn empty() -> Self {
        OrBlank(None)
    }
}

impl<T> From<T> for OrBlank<T> {
    fn from(value: T) -> Self {
        OrBlank(Some(value))
    }
}

impl<T> Default for OrBlank<T> {
    fn default() -> Self {
        OrBlank(None)
    }
}

impl<T: PartialEq> PartialEq<T> for OrBlank<T> {
    fn eq(&self, other: &T) -> bool {
        self.get() == Some(other)
    }
}

/// Prints the value, and nothing when there is none.
impl<T: fmt::Display> fmt::Display for OrBlank<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().map_or(Ok(()), |value| value.fmt(f))
    }
}

impl<T: fmt::Debug> fmt::Debug for OrBlank<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Some(value) => value.fmt(f),
            None => f.write_str("\"\""),
        }
    }
}
