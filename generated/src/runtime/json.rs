//! Any JSON value, without loss: numbers keep their digits, members their order.

use std::borrow::Cow;
use std::fmt;

use super::error::ReadError;
use super::exact;
use super::inspect::{Check, Inspector};
use super::map::Map;
use super::object::{Object, Shape};
use super::place::tokens;
use super::reader::Reader;
use super::value::{Kind, Kinds, Typed, Value};
use super::whole::{read_text, write_text};
use super::writer::Writer;

#[cfg(test)]
mod tests;

/// A JSON value of any kind.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub enum Json {
    /// `null`
    #[default]
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number.
    Number(NumberText),
    /// A string.
    String(String),
    /// An array.
    Array(Vec<Json>),
    /// An object; of a repeated name the last value counts.
    Object(Map<Json>),
}

/// The spelling of a JSON number, which no conversion has touched.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct NumberText(Box<str>);

impl NumberText {
    /// Takes a number in JSON spelling; `None` when it is not.
    #[must_use]
    pub fn new(text: &str) -> Option<NumberText> {
        exact::is_number(text).then(|| NumberText(text.into()))
    }

    /// The digits as they came.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<i64> for NumberText {
    fn from(value: i64) -> Self {
        NumberText(value.to_string().into())
    }
}

impl Json {
    /// The kind of the value.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Json::Null => Kind::Null,
            Json::Bool(_) => Kind::Bool,
            Json::Number(_) => Kind::Number,
            Json::String(_) => Kind::String,
            Json::Array(_) => Kind::Array,
            Json::Object(_) => Kind::Object,
        }
    }

    /// The text, if it is a string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Json::String(text) => Some(text),
            _ => None,
        }
    }

    /// The number, if it is one that an `i64` holds exactly.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        match self {
            Json::Number(number) => exact::to_i64(number.as_str()),
            _ => None,
        }
    }

    /// The flag, if it is one.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Json::Bool(flag) => Some(*flag),
            _ => None,
        }
    }

    /// The items, if it is an array.
    #[must_use]
    pub fn as_array(&self) -> Option<&[Json]> {
        match self {
            Json::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The members, if it is an object.
    #[must_use]
    pub fn as_object(&self) -> Option<&Map<Json>> {
        match self {
            Json::Object(members) => Some(members),
            _ => None,
        }
    }

    /// A member of an object.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.as_object()?.get(name)
    }

    /// The value at a JSON pointer (RFC 6901).
    #[must_use]
    pub fn pointer(&self, pointer: &str) -> Option<&Json> {
        if !pointer.is_empty() && !pointer.starts_with('/') {
            return None;
        }
        tokens(pointer).try_fold(self, |value, name| match value {
            Json::Object(members) => members.get(&name),
            Json::Array(items) => items.get(name.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// Reads a whole JSON text.
    ///
    /// # Errors
    /// When it is no JSON, or nested too deeply.
    pub fn parse(text: &str) -> Result<Json, ReadError> {
        read_text(text.as_bytes())
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&write_text(self))
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Value for Json {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        *self = match reader.peek_kind()? {
            Kind::Null => reader.take_null().map(|_| Json::Null)?,
            Kind::Bool => Json::Bool(reader.read_bool()?),
            Kind::Number => Json::Number(NumberText(reader.read_number()?.into())),
            Kind::String => Json::String(reader.read_text()?.into_owned()),
            Kind::Array => {
                let mut items = Vec::new();
                items.read(reader)?;
                Json::Array(items)
            }
            Kind::Object => {
                let mut members = Map::new();
                members.read(reader)?;
                Json::Object(members)
            }
        };
        Ok(())
    }

    fn clear(&mut self) {
        *self = Json::Null;
    }

    fn write(&self, writer: &mut Writer) {
        match self {
            Json::Null => writer.raw("null"),
            Json::Bool(flag) => flag.write(writer),
            Json::Number(number) => writer.raw(number.as_str()),
            Json::String(text) => writer.string(text),
            Json::Array(items) => items.write(writer),
            Json::Object(members) => members.write(writer),
        }
    }

    fn case(&self) -> Option<Cow<'_, str>> {
        match self {
            Json::Bool(flag) => flag.case(),
            Json::Number(number) => Some(Cow::Borrowed(number.as_str())),
            Json::String(text) => Some(Cow::Borrowed(text)),
            Json::Null | Json::Array(_) | Json::Object(_) => None,
        }
    }

    fn examine(&self, inspector: &mut Inspector, checks: &[Check]) {
        match self {
            Json::Number(number) => inspector.check_number(number.as_str(), checks),
            Json::String(text) => inspector.check_text(text, checks),
            Json::Array(items) => inspector.check_items(items.len(), checks),
            Json::Null | Json::Bool(_) | Json::Object(_) => {}
        }
    }
}

impl Typed for Json {
    const KINDS: Kinds = Kinds::ANY;

    fn empty() -> Self {
        Json::Null
    }
}

static NO_MEMBERS: Map<Json> = Map::new();

/// An object about which nothing is declared: every member is an extra one.
impl Object for Json {
    fn shape(&self) -> &'static Shape {
        static SHAPE: Shape = Shape::new("Json", &[], &[]);
        &SHAPE
    }

    fn member(&self, _: usize) -> &dyn Value {
        self
    }

    fn member_mut(&mut self, _: usize) -> &mut dyn Value {
        self
    }

    fn extra(&self) -> &Map<Json> {
        self.as_object().unwrap_or(&NO_MEMBERS)
    }

    fn extra_mut(&mut self) -> &mut Map<Json> {
        if !matches!(self, Json::Object(_)) {
            *self = Json::Object(Map::new());
        }
        match self {
            Json::Object(members) => members,
            _ => unreachable!("it was just made an object"),
        }
    }
}
