//! Members that keep "absent", "null" and "a value" apart.
//!
//! All four wrappers read alike, and tolerate everything that may be missing; the marker only says
//! what the strict reading objects to.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use super::error::ReadError;
use super::inspect::{Check, Code, Inspector};
use super::reader::Reader;
use super::value::{Kinds, Presence, Typed, Value};
use super::writer::Writer;

#[cfg(test)]
mod tests;

/// Declared as always sent with a value, though only examples say so.
pub type Expected<T> = Field<T, rule::Expected>;
/// May be absent, but is not `null`.
pub type Optional<T> = Field<T, rule::Optional>;
/// May be `null`, but is not absent.
pub type Nullable<T> = Field<T, rule::Nullable>;
/// May be absent or `null`.
pub type Maybe<T> = Field<T, rule::Maybe>;

/// The markers of [`Field`]: what the strict reading lets it be.
pub mod rule {
    /// What a marker allows.
    pub trait Rule: private::Sealed {
        /// Whether the member may be absent.
        const ABSENT: bool;
        /// Whether the member may be `null`.
        const NULL: bool;
    }

    mod private {
        pub trait Sealed {}
    }

    macro_rules! rules {
        ($($(#[$doc:meta])* $name:ident: absent $absent:literal, null $null:literal;)*) => {$(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            pub enum $name {}
            impl private::Sealed for $name {}
            impl Rule for $name {
                const ABSENT: bool = $absent;
                const NULL: bool = $null;
            }
        )*};
    }

    rules! {
        /// Neither absent nor `null`.
        Expected: absent false, null false;
        /// May be absent.
        Optional: absent true, null false;
        /// May be `null`.
        Nullable: absent false, null true;
        /// May be either.
        Maybe: absent true, null true;
    }
}

/// A member that may turn out absent or `null`. Use it by its aliases.
pub struct Field<T, R> {
    state: State<T>,
    rule: PhantomData<fn() -> R>,
}

/// What came for a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State<T> {
    /// The member was not sent.
    Absent,
    /// The member was sent as `null`.
    Null,
    /// The member was sent with a value.
    Value(T),
}

impl<T, R> Field<T, R> {
    /// A member that is sent as `null`.
    #[must_use]
    pub const fn null() -> Self {
        Field::of(State::Null)
    }

    /// A member that is not sent.
    #[must_use]
    pub const fn absent() -> Self {
        Field::of(State::Absent)
    }

    const fn of(state: State<T>) -> Self {
        Field { state, rule: PhantomData }
    }

    /// The value, if there is one.
    #[must_use]
    pub fn get(&self) -> Option<&T> {
        match &self.state {
            State::Value(value) => Some(value),
            State::Absent | State::Null => None,
        }
    }

    /// The same, to change it.
    pub fn get_mut(&mut self) -> Option<&mut T> {
        match &mut self.state {
            State::Value(value) => Some(value),
            State::Absent | State::Null => None,
        }
    }

    /// Whether the member was not sent.
    #[must_use]
    pub fn is_absent(&self) -> bool {
        matches!(self.state, State::Absent)
    }

    /// Whether the member was sent as `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self.state, State::Null)
    }

    /// Which of the three it was.
    #[must_use]
    pub fn state(&self) -> State<&T> {
        match &self.state {
            State::Absent => State::Absent,
            State::Null => State::Null,
            State::Value(value) => State::Value(value),
        }
    }

    /// The value, taken out.
    #[must_use]
    pub fn into_option(self) -> Option<T> {
        match self.state {
            State::Value(value) => Some(value),
            State::Absent | State::Null => None,
        }
    }

    /// Gives the member a value.
    pub fn set(&mut self, value: T) {
        self.state = State::Value(value);
    }
}

impl<T: Typed, R: rule::Rule> Value for Field<T, R> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        read_state(&mut self.state, None, reader)
    }

    fn read_case(&mut self, case: Option<&str>, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        read_state(&mut self.state, case, reader)
    }

    fn clear(&mut self) {
        self.state = State::Absent;
    }

    fn write(&self, writer: &mut Writer) {
        match &self.state {
            State::Value(value) => value.write(writer),
            State::Absent | State::Null => writer.raw("null"),
        }
    }

    fn presence(&self) -> Presence {
        match self.state {
            State::Absent => Presence::Absent,
            State::Null => Presence::Null,
            State::Value(_) => Presence::Value,
        }
    }

    fn may_be_absent(&self) -> bool {
        true
    }

    fn case(&self) -> Option<Cow<'_, str>> {
        self.get()?.case()
    }

    fn examine(&self, inspector: &mut Inspector, checks: &[Check]) {
        match &self.state {
            State::Value(value) => value.examine(inspector, checks),
            State::Absent if !R::ABSENT => inspector.violation(Code::Required, "must be sent"),
            // A type that takes `null` for a value, such as `Json`, has nothing against it.
            State::Null if !R::NULL && !T::KINDS.meets(Kinds::NULL) => {
                inspector.violation(Code::Null, "must not be null");
            }
            State::Absent | State::Null => {}
        }
    }
}

/// Apart from the marker, so that it is compiled once a type and not once a wrapper.
fn read_state<T: Typed>(
    state: &mut State<T>,
    case: Option<&str>,
    reader: &mut Reader<'_>,
) -> Result<(), ReadError> {
    if reader.take_null()? {
        *state = State::Null;
        return Ok(());
    }
    *state = State::Value(T::empty());
    match state {
        State::Value(value) if case.is_none() => value.read(reader),
        State::Value(value) => value.read_case(case, reader),
        State::Absent | State::Null => Ok(()),
    }
}

impl<T: Typed, R: rule::Rule> Typed for Field<T, R> {
    const KINDS: Kinds = T::KINDS.or(Kinds::NULL);

    fn empty() -> Self {
        Field::absent()
    }
}

impl<T, R> Default for Field<T, R> {
    fn default() -> Self {
        Field::absent()
    }
}

impl<T, R> From<T> for Field<T, R> {
    fn from(value: T) -> Self {
        Field::of(State::Value(value))
    }
}

/// For all types of text: `member.email = "ada@example.com".into()`.
impl<'t, T: Typed + From<&'t str>, R> From<&'t str> for Field<T, R> {
    fn from(value: &'t str) -> Self {
        Field::of(State::Value(value.into()))
    }
}

impl<T: Clone, R> Clone for Field<T, R> {
    fn clone(&self) -> Self {
        Field::of(self.state.clone())
    }
}

impl<T: PartialEq, R> PartialEq for Field<T, R> {
    fn eq(&self, other: &Self) -> bool {
        self.state == other.state
    }
}

impl<T: Eq, R> Eq for Field<T, R> {}

impl<T: PartialEq, R> PartialEq<T> for Field<T, R> {
    fn eq(&self, other: &T) -> bool {
        self.get() == Some(other)
    }
}

impl<T: Value + PartialEq<str>, R> PartialEq<str> for Field<T, R> {
    fn eq(&self, other: &str) -> bool {
        self.get().is_some_and(|value| value == other)
    }
}

impl<T: Value + PartialEq<str>, R> PartialEq<&str> for Field<T, R> {
    fn eq(&self, other: &&str) -> bool {
        self.get().is_some_and(|value| value == *other)
    }
}

/// Prints the value, and nothing when there is none.
impl<T: fmt::Display, R> fmt::Display for Field<T, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().map_or(Ok(()), |value| value.fmt(f))
    }
}

impl<T: fmt::Debug, R> fmt::Debug for Field<T, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.state {
            State::Absent => f.write_str("absent"),
            State::Null => f.write_str("null"),
            State::Value(value) => value.fmt(f),
        }
    }
}
