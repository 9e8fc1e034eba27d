//! The types of Rust that stand in payloads as they are: `String`, `bool`, `Vec<T>`, `Box<T>`.

use std::borrow::Cow;

use super::error::ReadError;
use super::inspect::{Check, Code, Inspector};
use super::map::Extra;
use super::object::{Object, Shape};
use super::reader::Reader;
use super::value::{Kinds, Presence, Typed, Value};
use super::writer::Writer;

impl Value for String {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        *self = reader.read_text()?.into_owned();
        Ok(())
    }

    fn clear(&mut self) {
        self.clear();
    }

    fn write(&self, writer: &mut Writer) {
        writer.string(self);
    }

    fn case(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(self))
    }

    fn examine(&self, inspector: &mut Inspector, checks: &[Check]) {
        inspector.check_text(self, checks);
    }
}

impl Typed for String {
    const KINDS: Kinds = Kinds::STRING;

    fn empty() -> Self {
        String::new()
    }
}

impl Value for bool {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        *self = reader.read_bool()?;
        Ok(())
    }

    fn clear(&mut self) {
        *self = false;
    }

    fn write(&self, writer: &mut Writer) {
        writer.raw(if *self { "true" } else { "false" });
    }

    fn case(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(if *self { "true" } else { "false" }))
    }

    fn examine(&self, _: &mut Inspector, _: &[Check]) {}
}

impl Typed for bool {
    const KINDS: Kinds = Kinds::BOOL;

    fn empty() -> Self {
        false
    }
}

impl<T: Typed> Value for Vec<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        self.read_case(None, reader)
    }

    fn read_case(&mut self, case: Option<&str>, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        let mut items = reader.open_array()?;
        while reader.next_item(&mut items)? {
            let mut item = T::empty();
            item.read_case(case, reader)?;
            self.push(item);
        }
        Ok(())
    }

    fn clear(&mut self) {
        self.clear();
    }

    fn write(&self, writer: &mut Writer) {
        writer.open_array();
        for item in self {
            writer.item();
            item.write(writer);
        }
        writer.close_array();
    }

    fn examine(&self, inspector: &mut Inspector, checks: &[Check]) {
        inspector.check_items(self.len(), checks);
        for (index, item) in self.iter().enumerate() {
            let mark = inspector.enter_item(index);
            item.examine(inspector, &[]);
            inspector.leave(mark);
        }
    }
}

impl<T: Typed> Typed for Vec<T> {
    const KINDS: Kinds = Kinds::ARRAY;

    fn empty() -> Self {
        Vec::new()
    }
}

impl<T: Typed> Value for Box<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        (**self).read(reader)
    }

    fn read_case(&mut self, case: Option<&str>, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        (**self).read_case(case, reader)
    }

    fn clear(&mut self) {
        (**self).clear();
    }

    fn write(&self, writer: &mut Writer) {
        (**self).write(writer);
    }

    fn presence(&self) -> Presence {
        (**self).presence()
    }

    fn may_be_absent(&self) -> bool {
        (**self).may_be_absent()
    }

    fn case(&self) -> Option<Cow<'_, str>> {
        (**self).case()
    }

    fn examine(&self, inspector: &mut Inspector, checks: &[Check]) {
        (**self).examine(inspector, checks);
    }
}

impl<T: Typed> Typed for Box<T> {
    const KINDS: Kinds = T::KINDS;

    fn empty() -> Self {
        Box::new(T::empty())
    }
}

impl<T: Typed + Object> Object for Box<T> {
    fn shape(&self) -> &'static Shape {
        (**self).shape()
    }

    fn member(&self, index: usize) -> &dyn Value {
        (**self).member(index)
    }

    fn member_mut(&mut self, index: usize) -> &mut dyn Value {
        (**self).member_mut(index)
    }

    fn extra(&self) -> &Extra {
        (**self).extra()
    }

    fn extra_mut(&mut self) -> &mut Extra {
        (**self).extra_mut()
    }

    fn unforeseen(&self) -> Option<Code> {
        (**self).unforeseen()
    }

    fn select(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        (**self).select(reader)
    }
}
