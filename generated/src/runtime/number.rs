//! Numbers that keep the spelling in which they came.
//!
//! A plain spelling costs nothing: the number is stored as itself. An odd one (`1.0` for an integer,
//! `1e3`, 23 digits, `-0`) is kept as text. Senders also quote numbers now and then; that is read,
//! remembered, and objected to by the strict reading.

use std::borrow::Cow;
use std::fmt;

use super::exact;
use super::lexeme::Lexeme;

mod wire;

#[cfg(test)]
mod tests;

/// A whole number of any size.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Integer(Spelling<i64>);

/// A number that is used as `f64`.
#[derive(Clone, PartialEq)]
pub struct Number(Spelling<f64>);

/// A number whose digits matter, such as an amount of money.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Decimal(Lexeme);

#[derive(Clone, PartialEq, Eq, Hash)]
enum Spelling<T> {
    /// Writing the number gives what came.
    Plain(T),
    Odd(Box<Lexeme>),
}

impl<T: fmt::Display> Spelling<T> {
    fn text(&self) -> Cow<'_, str> {
        match self {
            Spelling::Plain(value) => Cow::Owned(value.to_string()),
            Spelling::Odd(lexeme) => Cow::Borrowed(&lexeme.text),
        }
    }

    fn is_quoted(&self) -> bool {
        matches!(self, Spelling::Odd(lexeme) if lexeme.quoted)
    }
}

fn odd<T>(text: &str, quoted: bool) -> Spelling<T> {
    let text = text.into();
    Spelling::Odd(Box::new(Lexeme { text, quoted }))
}

impl Integer {
    /// The number, if it is one that an `i64` holds exactly; `1.0` and `1e3` do count.
    #[must_use]
    pub fn get(&self) -> Option<i64> {
        match &self.0 {
            Spelling::Plain(value) => Some(*value),
            Spelling::Odd(lexeme) => exact::to_i64(&lexeme.text),
        }
    }

    /// The spelling that came.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        self.0.text()
    }

    /// Whether it came as a JSON string.
    #[must_use]
    pub fn is_quoted(&self) -> bool {
        self.0.is_quoted()
    }

    fn from_spelling(text: &str, quoted: bool) -> Integer {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let plain = !quoted && digits.bytes().all(|byte| byte.is_ascii_digit()) && text != "-0";
        match text.parse() {
            Ok(value) if plain => Integer(Spelling::Plain(value)),
            _ => Integer(odd(text, quoted)),
        }
    }
}

impl Number {
    /// The nearest `f64`; `None` when it came as a string that holds no number.
    #[must_use]
    pub fn get(&self) -> Option<f64> {
        match &self.0 {
            Spelling::Plain(value) => Some(*value),
            Spelling::Odd(lexeme) => to_f64(&lexeme.text),
        }
    }

    /// The spelling that came.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        self.0.text()
    }

    /// Whether it came as a JSON string.
    #[must_use]
    pub fn is_quoted(&self) -> bool {
        self.0.is_quoted()
    }

    fn from_spelling(text: &str, quoted: bool) -> Number {
        match text.parse() {
            Ok(value) if !quoted && is_shortest(text) => Number(Spelling::Plain(value)),
            _ => Number(odd(text, quoted)),
        }
    }
}

impl Decimal {
    /// Takes a number in JSON spelling; `None` when it is not.
    #[must_use]
    pub fn new(text: &str) -> Option<Decimal> {
        exact::is_number(text).then(|| Decimal(Lexeme { text: text.into(), quoted: false }))
    }

    /// The digits that came.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0.text
    }

    /// Whether it came as a JSON string.
    #[must_use]
    pub fn is_quoted(&self) -> bool {
        self.0.quoted
    }

    /// The typed value, if it has at most 28 digits.
    ///
    /// # Errors
    /// When it has more, or came as a string that holds no number.
    #[cfg(feature = "rust_decimal")]
    pub fn to_rust_decimal(&self) -> Result<rust_decimal::Decimal, rust_decimal::Error> {
        let text = self.text();
        if text.contains(['e', 'E']) {
            return rust_decimal::Decimal::from_scientific(text);
        }
        rust_decimal::Decimal::from_str_exact(text)
    }
}

pub(crate) fn to_f64(text: &str) -> Option<f64> {
    if !exact::is_number(text) {
        return None;
    }
    text.parse().ok()
}

/// Whether printing the `f64` gives the same text. Up to 15 digits a decimal survives the way there
/// and back, so it is enough to see that there is no zero at the end and no exponent.
fn is_shortest(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let plain = text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'-' | b'.'));
    plain && digits <= 15 && !(text.contains('.') && text.ends_with('0'))
}

impl From<i64> for Integer {
    fn from(value: i64) -> Self {
        Integer(Spelling::Plain(value))
    }
}

impl From<i64> for Decimal {
    fn from(value: i64) -> Self {
        Decimal(Lexeme { text: value.to_string().into(), quoted: false })
    }
}

impl TryFrom<f64> for Number {
    type Error = NotFinite;

    fn try_from(value: f64) -> Result<Self, NotFinite> {
        if value.is_finite() { Ok(Number(Spelling::Plain(value))) } else { Err(NotFinite) }
    }
}

/// JSON has no spelling for infinities and "not a number".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotFinite;

impl fmt::Display for NotFinite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON has no spelling for a number that is not finite")
    }
}

impl std::error::Error for NotFinite {}

impl PartialEq<i64> for Integer {
    fn eq(&self, other: &i64) -> bool {
        self.get() == Some(*other)
    }
}

impl PartialEq<f64> for Number {
    fn eq(&self, other: &f64) -> bool {
        self.get() == Some(*other)
    }
}

macro_rules! printed {
    ($($name:ident)*) => {$(
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.text())
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let mark = if self.is_quoted() { "\"" } else { "" };
                write!(f, "{mark}{}{mark}", self.text())
            }
        }
    )*};
}

printed!(Integer Number Decimal);
