//! Values as whole JSON texts.

use super::error::ReadError;
use super::reader::Reader;
use super::value::{Typed, Value};
use super::writer::Writer;

/// Reads a text that is one value and nothing else.
///
/// # Errors
/// When it is no JSON, or not what the type holds.
pub fn read_text<T: Typed>(text: &[u8]) -> Result<T, ReadError> {
    let mut value = T::empty();
    read_into(&mut value, text)?;
    Ok(value)
}

/// The value as JSON text.
#[must_use]
pub fn write_text(value: &dyn Value) -> String {
    let mut writer = Writer::new();
    value.write(&mut writer);
    writer.finish()
}

/// Whether two values are written alike.
#[must_use]
pub fn same(left: &dyn Value, right: &dyn Value) -> bool {
    left.presence() == right.presence() && write_text(left) == write_text(right)
}

fn read_into(value: &mut dyn Value, text: &[u8]) -> Result<(), ReadError> {
    let read = |value: &mut dyn Value| {
        let mut reader = Reader::new(text)?;
        value.read(&mut reader)?;
        reader.finish()
    };
    read(value).map_err(|error: ReadError| error.locate(text))
}
