//! Passing over a value that is not wanted yet.

use std::borrow::Cow;

use super::Reader;
use super::text::{plain_run, structural_run};
use crate::runtime::error::ReadError;
use crate::runtime::value::Kind;

impl<'a> Reader<'a> {
    /// Passes over the next value; its grammar is checked all the same, if the reader is not in haste.
    ///
    /// # Errors
    /// When it is broken or nested too deeply.
    pub fn skip_value(&mut self) -> Result<(), ReadError> {
        if self.hasty {
            return self.leap_value();
        }
        match self.peek_kind()? {
            Kind::String => self.skip_text(),
            Kind::Number => self.skip_number(),
            Kind::Bool => self.read_bool().map(drop),
            Kind::Null => self.take_null().map(drop),
            Kind::Object => self.skip_object(),
            Kind::Array => self.skip_array(),
        }
    }

    /// The same without a look at the grammar.
    fn leap_value(&mut self) -> Result<(), ReadError> {
        match self.peek_kind()? {
            Kind::String => self.leap_text(),
            Kind::Number => self.skip_number(),
            Kind::Bool => self.read_bool().map(drop),
            Kind::Null => self.take_null().map(drop),
            Kind::Object | Kind::Array => self.leap_nested(),
        }
    }

    fn leap_nested(&mut self) -> Result<(), ReadError> {
        let mut open = 0usize;
        loop {
            self.at = structural_run(self.text.as_bytes(), self.at);
            match self.byte() {
                Some(b'"') => self.leap_text()?,
                Some(b'{' | b'[') => {
                    open += 1;
                    self.at += 1;
                }
                Some(_) => {
                    self.at += 1;
                    open = open.saturating_sub(1);
                    if open == 0 {
                        return Ok(());
                    }
                }
                None => return Err(self.fault("expected the end of the value")),
            }
        }
    }

    fn leap_text(&mut self) -> Result<(), ReadError> {
        self.at += 1;
        loop {
            self.at = plain_run(self.text.as_bytes(), self.at);
            match self.byte() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(());
                }
                // Whatever is escaped, the byte behind the backslash does not end the string.
                Some(b'\\') => self.at += 2,
                Some(_) => self.at += 1,
                None => return Err(self.fault("expected the end of the string")),
            }
        }
    }

    /// What the member `name` of the object that comes next says, if it is a scalar; the place stays.
    ///
    /// # Errors
    /// When the object is broken.
    pub fn find_case(&mut self, name: &str) -> Result<Option<Cow<'a, str>>, ReadError> {
        let start = self.offset();
        let mut found = None;
        if self.peek_kind()? != Kind::Object {
            return Ok(None);
        }
        let mut members = self.open_object()?;
        while let Some(member) = self.next_member(&mut members)? {
            if member == name {
                found = self.read_case_text()?;
            } else {
                self.skip_value()?;
            }
        }
        self.seek(start);
        Ok(found)
    }

    /// The text of a scalar; `None` for anything else.
    ///
    /// # Errors
    /// When the value is broken.
    pub(crate) fn read_case_text(&mut self) -> Result<Option<Cow<'a, str>>, ReadError> {
        match self.peek_kind()? {
            Kind::String => self.read_text().map(Some),
            Kind::Number => self.read_number().map(|text| Some(Cow::Borrowed(text))),
            Kind::Bool => {
                let text = if self.read_bool()? { "true" } else { "false" };
                Ok(Some(Cow::Borrowed(text)))
            }
            Kind::Null | Kind::Array | Kind::Object => {
                self.skip_value()?;
                Ok(None)
            }
        }
    }

    fn skip_object(&mut self) -> Result<(), ReadError> {
        let mut members = self.open_object()?;
        while self.pass_member(&mut members)? {
            self.skip_value()?;
        }
        Ok(())
    }

    fn skip_array(&mut self) -> Result<(), ReadError> {
        let mut items = self.open_array()?;
        while self.next_item(&mut items)? {
            self.skip_value()?;
        }
        Ok(())
    }
}
