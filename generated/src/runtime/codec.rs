//! Scalars in another dress: numbers and flags as text, flags as numbers, moments as counts.
//!
//! `AsText<T>` and `Either<T>` keep what stood on the wire and work out the typed value on demand.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use super::error::ReadError;
use super::exact;
use super::format;
use super::inspect::{Check, Code, Inspector};
use super::lexeme::{Lexeme, read_lexeme};
use super::number::{Decimal, Integer, Number, to_f64};
use super::reader::Reader;
use super::value::{Kinds, Typed, Value};
use super::writer::Writer;

mod counted;

#[cfg(test)]
mod tests;

use counted::flag;
pub use counted::{Unix, UnixMs, ZeroOne};

/// A scalar that is sent as a JSON string: `AsText<Integer>` is `"12"`.
pub struct AsText<T> {
    lexeme: Lexeme,
    scalar: PhantomData<fn() -> T>,
}

/// A number that is sent now as a JSON number, now as a JSON string.
pub struct Either<T> {
    lexeme: Lexeme,
    scalar: PhantomData<fn() -> T>,
}

/// A scalar that has a spelling as text.
pub trait Scalar {
    /// What the text stands for.
    type Typed<'a>;

    /// What a reader is told that it should have found.
    const PHRASE: &'static str;

    /// The value of a text, if it has one.
    fn typed(text: &str) -> Option<Self::Typed<'_>>;

    /// Whether the text is spelled as the contract says.
    fn fits(text: &str) -> bool;
}

macro_rules! scalars {
    ($($name:ty: $typed:ty, $phrase:literal, |$text:ident| $value:expr, $fits:expr;)*) => {$(
        impl Scalar for $name {
            type Typed<'a> = $typed;
            const PHRASE: &'static str = $phrase;

            fn typed($text: &str) -> Option<Self::Typed<'_>> {
                $value
            }

            fn fits($text: &str) -> bool {
                $fits
            }
        }
    )*};
}

scalars! {
    Integer: i64, "an integer as text", |text| exact::to_i64(text), format::is_integer_text(text);
    Number: f64, "a number as text", |text| to_f64(text), format::is_number_text(text);
    Decimal: &'a str, "a number as text",
        |text| format::is_number_text(text).then_some(text), format::is_number_text(text);
    bool: bool, "`true` or `false` as text", |text| text.parse().ok(), matches!(text, "true" | "false");
    ZeroOne: bool, "`0` or `1` as text", |text| flag(text), matches!(text, "0" | "1");
    Unix: i64, "seconds as text", |text| exact::to_i64(text), format::is_integer_text(text);
    UnixMs: i64, "milliseconds as text", |text| exact::to_i64(text), format::is_integer_text(text);
}

macro_rules! dresses {
    ($($name:ident: $kinds:expr;)*) => {$(
        impl<T: Scalar> $name<T> {
            /// The typed value, if the text has one.
            #[must_use]
            pub fn get(&self) -> Option<T::Typed<'_>> {
                T::typed(&self.lexeme.text)
            }

            /// The text that came.
            #[must_use]
            pub fn text(&self) -> &str {
                &self.lexeme.text
            }

            /// Whether it came as a JSON string.
            #[must_use]
            pub fn is_quoted(&self) -> bool {
                self.lexeme.quoted
            }

            fn of(lexeme: Lexeme) -> Self {
                $name { lexeme, scalar: PhantomData }
            }
        }

        impl<T: Scalar> Value for $name<T> {
            fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
                let (text, quoted) = read_lexeme(reader, T::PHRASE)?;
                self.lexeme = Lexeme { text: text.into(), quoted };
                Ok(())
            }

            fn clear(&mut self) {
                self.lexeme = Lexeme::quoted("");
            }

            fn write(&self, writer: &mut Writer) {
                self.lexeme.write(writer);
            }

            fn case(&self) -> Option<Cow<'_, str>> {
                Some(Cow::Borrowed(self.text()))
            }

            fn examine(&self, inspector: &mut Inspector, checks: &[Check]) {
                self.inspect_spelling(inspector);
                inspector.check_number(self.text(), checks);
                if self.is_quoted() {
                    inspector.check_text(self.text(), checks);
                }
            }
        }

        impl<T: Scalar> Typed for $name<T> {
            const KINDS: Kinds = $kinds;

            fn empty() -> Self {
                Self::of(Lexeme::quoted(""))
            }
        }

        /// Takes the text as it is; the strict reading says whether it fits.
        impl<T: Scalar> From<&str> for $name<T> {
            fn from(text: &str) -> Self {
                Self::of(Lexeme::quoted(text))
            }
        }

        impl<T> Clone for $name<T> {
            fn clone(&self) -> Self {
                $name { lexeme: self.lexeme.clone(), scalar: PhantomData }
            }
        }

        impl<T> PartialEq for $name<T> {
            fn eq(&self, other: &Self) -> bool {
                self.lexeme == other.lexeme
            }
        }

        impl<T> Eq for $name<T> {}

        impl<T> PartialEq<str> for $name<T> {
            fn eq(&self, other: &str) -> bool {
                &*self.lexeme.text == other
            }
        }

        impl<T> fmt::Display for $name<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.lexeme.text)
            }
        }

        impl<T> fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let mark = if self.lexeme.quoted { "\"" } else { "" };
                write!(f, "{mark}{}{mark}", self.lexeme.text)
            }
        }
    )*};
}

dresses! {
    AsText: Kinds::STRING;
    Either: Kinds::STRING.or(Kinds::NUMBER);
}

impl<T: Scalar> AsText<T> {
    fn inspect_spelling(&self, inspector: &mut Inspector) {
        if !self.is_quoted() {
            inspector.violation(Code::Type, "expected a string, found a number");
        } else if !T::fits(self.text()) {
            inspector.violation(Code::Format, format!("is not {}", T::PHRASE));
        }
    }
}

impl<T: Scalar> Either<T> {
    /// As a JSON number an integer may be spelled `1.0`, as text it may not.
    fn inspect_spelling(&self, inspector: &mut Inspector) {
        if self.is_quoted() {
            if !T::fits(self.text()) {
                inspector.violation(Code::Format, format!("is not {}", T::PHRASE));
            }
        } else if !exact::is_integer(self.text()) && T::typed("1.5").is_none() {
            inspector.violation(Code::Type, "expected an integer, found a fraction");
        }
    }
}
