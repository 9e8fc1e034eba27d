//! Enums that keep a value which is not listed yet.

use std::fmt;

use super::error::ReadError;
use super::exact;
use super::inspect::{Code, Inspector};
use super::lexeme::{Lexeme, read_lexeme};
use super::reader::Reader;
use super::value::Typed;
use super::writer::Writer;

/// An enum of listed values with a variant for all others; `derive(OpenEnum)` implements it.
pub trait OpenEnum: Typed {
    /// What is declared.
    fn facts() -> &'static EnumFacts;

    /// The variant of a listed value.
    fn listed(index: usize) -> Option<Self>;

    /// The variant for a value that is not listed.
    fn unlisted(value: UnknownValue) -> Self;

    /// Which listed value it is, or the one that is not.
    ///
    /// # Errors
    /// The value that is not listed.
    fn listing(&self) -> Result<usize, &UnknownValue>;
}

/// What an enum declares, as static data.
#[derive(Debug)]
pub struct EnumFacts {
    /// The values on the wire.
    pub values: &'static [&'static str],
    /// The Rust names of their variants.
    pub variants: &'static [&'static str],
    /// What the strict reading says of other values.
    pub rule: EnumRule,
    /// Whether the values are JSON integers.
    pub integer: bool,
}

/// What the strict reading says of a value that an enum does not list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnumRule {
    /// Nothing: more values may come.
    Open,
    /// It objects.
    Closed,
    /// It objects: only one value is possible.
    Literal,
}

/// A value that an enum does not list. Only the reader makes one, so that a value which is listed
/// later never hides in here.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnknownValue(Lexeme);

impl UnknownValue {
    /// The text that came.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0.text
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl EnumFacts {
    fn find(&self, text: &str, quoted: bool) -> Option<usize> {
        if !self.integer {
            return self.values.iter().position(|value| *value == text);
        }
        let number = exact::to_i64(text).filter(|_| !quoted)?;
        let mut values = self.values.iter();
        values.position(|value| exact::to_i64(value) == Some(number))
    }
}

/// Reads the next value.
///
/// # Errors
/// When it is neither a string nor, for integers, a number.
pub fn read_enum<T: OpenEnum>(reader: &mut Reader<'_>) -> Result<T, ReadError> {
    let facts = T::facts();
    let (text, quoted) = if facts.integer {
        read_lexeme(reader, "an integer")?
    } else {
        (reader.read_text()?, true)
    };
    Ok(make(&text, quoted))
}

/// The variant of a text, as if it had been read.
#[must_use]
pub fn enum_of<T: OpenEnum>(text: &str) -> T {
    make(text, !(T::facts().integer && exact::is_number(text)))
}

fn make<T: OpenEnum>(text: &str, quoted: bool) -> T {
    let listed = T::facts().find(text, quoted).and_then(T::listed);
    listed.unwrap_or_else(|| T::unlisted(UnknownValue(Lexeme { text: text.into(), quoted })))
}

/// The text on the wire.
#[must_use]
pub fn enum_text<T: OpenEnum>(value: &T) -> &str {
    match value.listing() {
        Ok(index) => T::facts().values.get(index).copied().unwrap_or(""),
        Err(unknown) => unknown.as_str(),
    }
}

/// Writes the value as it came.
pub fn write_enum<T: OpenEnum>(value: &T, writer: &mut Writer) {
    match value.listing() {
        Err(unknown) => unknown.0.write(writer),
        Ok(_) if T::facts().integer => writer.raw(enum_text(value)),
        Ok(_) => writer.string(enum_text(value)),
    }
}

/// Reports a value that is not listed, each kind of enum in its way.
pub fn examine_enum<T: OpenEnum>(value: &T, inspector: &mut Inspector) {
    let Err(unknown) = value.listing() else {
        return;
    };
    let facts = T::facts();
    if facts.integer && unknown.0.quoted {
        return inspector.violation(Code::Type, "expected an integer, found a string");
    }
    if facts.integer && !exact::is_integer(unknown.as_str()) {
        return inspector.violation(Code::Type, "expected an integer, found a fraction");
    }
    match facts.rule {
        EnumRule::Open => inspector.unknown_value(),
        EnumRule::Closed => inspector.violation(Code::Enum, "is not one of the listed values"),
        EnumRule::Literal => inspector.violation(Code::Const, "is not the one allowed value"),
    }
}

/// Prints the variant's name.
///
/// # Errors
/// When the formatter fails.
pub fn debug_enum<T: OpenEnum>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match value.listing() {
        Ok(index) => f.write_str(T::facts().variants.get(index).copied().unwrap_or("")),
        Err(unknown) => f.debug_tuple("Unknown").field(unknown).finish(),
    }
}
