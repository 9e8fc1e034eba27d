//! What every field type can do: be read, written, inspected.
//!
//! [`Value`] is the half that works behind `dyn`, so that one driver serves all payloads; [`Typed`]
//! is the half that needs the type itself. Neither has a type parameter for a format: JSON is the
//! only wire, and code that is not generic is compiled once.

use std::borrow::Cow;
use std::fmt;

use super::error::ReadError;
use super::inspect::{Check, Inspector};
use super::reader::Reader;
use super::writer::Writer;

/// A value that stands in a webhook body.
///
/// Derives implement it; by hand it is only needed for a new kind of scalar.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand in a payload",
    label = "no webhook value",
    note = "use the types of hookbook (`Maybe<T>` instead of `Option<T>`, `Integer` instead of `i64`), \
            or derive `Payload`, `OpenEnum`, `Union` or `Switch` for your own"
)]
pub trait Value: fmt::Debug {
    /// Reads the next JSON value into `self`, which is empty.
    ///
    /// # Errors
    /// When the body is no JSON, or the value has a kind that the type cannot hold.
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError>;

    /// The same for a value whose shape hangs on a sibling: `case` is what the sibling says.
    ///
    /// # Errors
    /// As for [`Value::read`].
    fn read_case(&mut self, case: Option<&str>, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        let _ = case;
        self.read(reader)
    }

    /// Makes the value empty again, for a member that the body repeats.
    fn clear(&mut self);

    /// Writes the value as it came.
    fn write(&self, writer: &mut Writer);

    /// Whether there is anything to write. Only wrappers, and payloads of events that nobody knows, are
    /// ever absent.
    fn presence(&self) -> Presence {
        Presence::Value
    }

    /// Whether the reader lets the member be absent. Only those do that can be.
    fn may_be_absent(&self) -> bool {
        false
    }

    /// The text by which a switch picks its case, if the value is a scalar. Where it is borrowed, it is also what is written, without
    /// quotes and escapes.
    fn case(&self) -> Option<Cow<'_, str>> {
        None
    }

    /// Reports everything that the strict reading objects to.
    fn examine(&self, inspector: &mut Inspector, checks: &[Check]);
}

/// The half of [`Value`] that needs the type itself.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand in a payload",
    label = "no webhook value",
    note = "use the types of hookbook (`Maybe<T>` instead of `Option<T>`, `Integer` instead of `i64`), \
            or derive `Payload`, `OpenEnum`, `Union` or `Switch` for your own"
)]
pub trait Typed: Value + Sized {
    /// The JSON kinds that belong to the type, by which a union tells its arms apart.
    const KINDS: Kinds;

    /// The value before anything was read.
    fn empty() -> Self;
}

/// Whether a member was sent, and whether with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// The member was not sent.
    Absent,
    /// The member was sent as `null`.
    Null,
    /// The member was sent with a value.
    Value,
}

/// The six kinds of JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Bool,
    /// A number.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl Kind {
    /// The kind in a sentence, with its article.
    #[must_use]
    pub const fn phrase(self) -> &'static str {
        match self {
            Kind::Null => "null",
            Kind::Bool => "a boolean",
            Kind::Number => "a number",
            Kind::String => "a string",
            Kind::Array => "an array",
            Kind::Object => "an object",
        }
    }
}

/// A set of JSON kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kinds(u8);

impl Kinds {
    /// No kind.
    pub const NONE: Kinds = Kinds(0);
    /// `null`
    pub const NULL: Kinds = Kinds::of(Kind::Null);
    /// Booleans.
    pub const BOOL: Kinds = Kinds::of(Kind::Bool);
    /// Numbers.
    pub const NUMBER: Kinds = Kinds::of(Kind::Number);
    /// Strings.
    pub const STRING: Kinds = Kinds::of(Kind::String);
    /// Arrays.
    pub const ARRAY: Kinds = Kinds::of(Kind::Array);
    /// Objects.
    pub const OBJECT: Kinds = Kinds::of(Kind::Object);
    /// Every kind.
    pub const ANY: Kinds = Kinds(0b11_1111);

    /// The set of one kind.
    #[must_use]
    pub const fn of(kind: Kind) -> Kinds {
        Kinds(1 << kind as u8)
    }

    /// Both sets together.
    #[must_use]
    pub const fn or(self, other: Kinds) -> Kinds {
        Kinds(self.0 | other.0)
    }

    /// Whether the sets share a kind.
    #[must_use]
    pub const fn meets(self, other: Kinds) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether `kind` is in the set.
    #[must_use]
    pub const fn has(self, kind: Kind) -> bool {
        self.meets(Kinds::of(kind))
    }

    /// Whether no two of `arms` share a kind: what a union needs to be told apart.
    #[must_use]
    pub const fn apart(arms: &[Kinds]) -> bool {
        let mut seen = Kinds::NONE;
        let mut index = 0;
        while index < arms.len() {
            if seen.meets(arms[index]) {
                return false;
            }
            seen = seen.or(arms[index]);
            index += 1;
        }
        true
    }
}
