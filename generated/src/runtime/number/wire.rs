//! Numbers on the wire: read in any spelling, also quoted, and written as they came.

use std::borrow::Cow;

use super::{Decimal, Integer, Number, Spelling};
use crate::runtime::error::ReadError;
use crate::runtime::exact;
use crate::runtime::inspect::{Check, Code, Inspector};
use crate::runtime::lexeme::{Lexeme, read_lexeme};
use crate::runtime::reader::Reader;
use crate::runtime::value::{Kinds, Typed, Value};
use crate::runtime::writer::Writer;

impl Value for Integer {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        *self = match reader.take_plain_integer() {
            Some(value) => Integer::from(value),
            None => {
                let (text, quoted) = read_lexeme(reader, "an integer")?;
                Integer::from_spelling(&text, quoted)
            }
        };
        Ok(())
    }

    fn clear(&mut self) {
        *self = Integer::empty();
    }

    fn write(&self, writer: &mut Writer) {
        match &self.0 {
            Spelling::Plain(value) => writer.integer(*value),
            Spelling::Odd(lexeme) => lexeme.write(writer),
        }
    }

    fn case(&self) -> Option<Cow<'_, str>> {
        // `1.0` picks the case `1`, as it equals the constant 1 of a schema.
        match self.get() {
            Some(value) if !self.is_quoted() => Some(Cow::Owned(value.to_string())),
            _ => Some(self.text()),
        }
    }

    fn examine(&self, inspector: &mut Inspector, checks: &[Check]) {
        if matches!(self.0, Spelling::Plain(_)) && checks.is_empty() {
            return;
        }
        let text = self.text();
        if !self.is_quoted() && !exact::is_integer(&text) {
            return inspector.violation(Code::Type, "expected an integer, found a fraction");
        }
        inspect_number(&text, self.is_quoted(), inspector, checks);
    }
}

impl Value for Number {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        let (text, quoted) = read_lexeme(reader, "a number")?;
        *self = Number::from_spelling(&text, quoted);
        Ok(())
    }

    fn clear(&mut self) {
        *self = Number::empty();
    }

    fn write(&self, writer: &mut Writer) {
        match &self.0 {
            Spelling::Plain(value) => writer.raw(&value.to_string()),
            Spelling::Odd(lexeme) => lexeme.write(writer),
        }
    }

    fn case(&self) -> Option<Cow<'_, str>> {
        Some(self.text())
    }

    fn examine(&self, inspector: &mut Inspector, checks: &[Check]) {
        if matches!(self.0, Spelling::Plain(_)) && checks.is_empty() {
            return;
        }
        inspect_number(&self.text(), self.is_quoted(), inspector, checks);
    }
}

impl Value for Decimal {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        let (text, quoted) = read_lexeme(reader, "a number")?;
        *self = Decimal(Lexeme { text: text.into(), quoted });
        Ok(())
    }

    fn clear(&mut self) {
        *self = Decimal::empty();
    }

    fn write(&self, writer: &mut Writer) {
        self.0.write(writer);
    }

    fn case(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(self.text()))
    }

    fn examine(&self, inspector: &mut Inspector, checks: &[Check]) {
        inspect_number(self.text(), self.is_quoted(), inspector, checks);
    }
}

impl Typed for Integer {
    const KINDS: Kinds = Kinds::NUMBER;

    fn empty() -> Self {
        Integer::from(0)
    }
}

impl Typed for Number {
    const KINDS: Kinds = Kinds::NUMBER;

    fn empty() -> Self {
        Number(Spelling::Plain(0.0))
    }
}

impl Typed for Decimal {
    const KINDS: Kinds = Kinds::NUMBER;

    fn empty() -> Self {
        Decimal(Lexeme { text: "0".into(), quoted: false })
    }
}

/// Objects to a quoted number, else applies the rules for numbers.
fn inspect_number(text: &str, quoted: bool, inspector: &mut Inspector, checks: &[Check]) -> bool {
    if quoted {
        inspector.violation(Code::Type, "expected a number, found a string");
        return false;
    }
    inspector.check_number(text, checks);
    true
}
