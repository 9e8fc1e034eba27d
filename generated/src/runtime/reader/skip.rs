//! Passing over a value that is not wanted yet.

use std::borrow::Cow;

use super::Reader;
use crate::runtime::error::ReadError;
use crate::runtime::value::Kind;

impl<'a> Reader<'a> {
    /// Passes over the next value; its grammar is checked all the same.
    ///
    /// # Errors
    /// When it is broken or nested too deeply.
    pub fn skip_value(&mut self) -> Result<(), ReadError> {
        match self.peek_kind()? {
            Kind::String => self.skip_text(),
            Kind::Number => self.skip_number(),
            Kind::Bool => self.read_bool().map(drop),
            Kind::Null => self.take_null().map(drop),
            Kind::Object => self.skip_object(),
            Kind::Array => self.skip_array(),
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
