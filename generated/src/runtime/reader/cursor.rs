//! Objects and arrays of the reader, one member or item at a time.
//!
//! In a form body PHP's brackets cannot tell a list from a map with the keys 0, 1, 2: there either
//! is taken for the other.

use std::borrow::Cow;

use super::Reader;
use super::text::starts_with;
use crate::runtime::error::ReadError;
use crate::runtime::value::Kind;

/// A place among the members of an object.
#[derive(Debug)]
pub struct Members {
    first: bool,
    /// The next key, when a form body has a list here.
    index: Option<usize>,
}

/// What comes next in an object.
pub(crate) enum Next<'a> {
    /// Nothing; the object has been left.
    End,
    /// The member that was expected.
    Expected,
    /// Another member.
    Other(Cow<'a, str>),
}

/// A place among the items of an array.
#[derive(Debug)]
pub struct Items {
    first: bool,
    /// Where the items stand and where to go on, when a form body has a map here.
    scattered: Option<Scattered>,
}

#[derive(Debug)]
struct Scattered {
    items: std::vec::IntoIter<usize>,
    end: usize,
}

impl<'a> Reader<'a> {
    /// The kind for which `kind` may be taken, when the body was a form.
    pub(crate) fn twin(&self, kind: Kind) -> Option<Kind> {
        match kind {
            Kind::Array if self.form => Some(Kind::Object),
            Kind::Object if self.form => Some(Kind::Array),
            _ => None,
        }
    }

    /// Steps into an object.
    ///
    /// # Errors
    /// When something else comes next, or it is nested too deeply.
    pub fn open_object(&mut self) -> Result<Members, ReadError> {
        let index = match self.peek() {
            Some(b'{') => None,
            Some(b'[') if self.form => Some(0),
            _ => return Err(self.mismatch("an object")),
        };
        self.descend()?;
        Ok(Members { first: true, index })
    }

    /// The next member's name, with the reader before its value; `None` behind the last.
    ///
    /// # Errors
    /// When the object is broken.
    pub fn next_member(
        &mut self,
        members: &mut Members,
    ) -> Result<Option<Cow<'a, str>>, ReadError> {
        if let Some(index) = members.index {
            let more = self.next(&mut members.first, b']')?;
            members.index = Some(index + 1);
            return Ok(more.then(|| Cow::Owned(index.to_string())));
        }
        if !self.next(&mut members.first, b'}')? {
            return Ok(None);
        }
        self.expect_name()?;
        let name = self.read_quoted()?;
        self.pass_colon()?;
        Ok(Some(name))
    }

    /// The same where one start, such as `,"id":`, is more likely than others: then no name need be read to be known.
    pub(crate) fn next_of(
        &mut self,
        members: &mut Members,
        likely: &str,
    ) -> Result<Next<'a>, ReadError> {
        // In a list that stands for an object no colon follows a text, so that nothing there passes for a start.
        if !members.first && self.take(likely.as_bytes()) {
            return Ok(Next::Expected);
        }
        if members.index.is_some() {
            return Ok(self.next_member(members)?.map_or(Next::End, Next::Other));
        }
        if !self.next(&mut members.first, b'}')? {
            return Ok(Next::End);
        }
        if self.take(&likely.as_bytes()[1..]) {
            return Ok(Next::Expected);
        }
        self.expect_name()?;
        let name = self.read_quoted()?;
        self.pass_colon()?;
        Ok(Next::Other(name))
    }

    /// The same for a member that nobody asks for.
    pub(super) fn pass_member(&mut self, members: &mut Members) -> Result<bool, ReadError> {
        if members.index.is_some() {
            return self.next_member(members).map(|name| name.is_some());
        }
        if !self.next(&mut members.first, b'}')? {
            return Ok(false);
        }
        self.expect_name()?;
        self.skip_text()?;
        self.pass_colon()?;
        Ok(true)
    }

    /// Passes these bytes if they are what comes next.
    #[inline]
    fn take(&mut self, bytes: &[u8]) -> bool {
        let is_next = starts_with(&self.text.as_bytes()[self.at..], bytes);
        if is_next {
            self.at += bytes.len();
        }
        is_next
    }

    /// Blanks have been passed already.
    #[inline]
    fn expect_name(&mut self) -> Result<(), ReadError> {
        match self.byte() {
            Some(b'"') => Ok(()),
            _ => Err(self.fault("expected a member name")),
        }
    }

    #[inline]
    fn pass_colon(&mut self) -> Result<(), ReadError> {
        if self.peek() != Some(b':') {
            return Err(self.fault("expected `:`"));
        }
        self.at += 1;
        Ok(())
    }

    /// Steps into an array.
    ///
    /// # Errors
    /// When something else comes next, or it is nested too deeply.
    pub fn open_array(&mut self) -> Result<Items, ReadError> {
        let scattered = match self.peek() {
            Some(b'[') => None,
            Some(b'{') if self.form => Some(self.scatter()?),
            _ => return Err(self.mismatch("an array")),
        };
        self.descend()?;
        Ok(Items { first: true, scattered })
    }

    /// Whether there is a next item; the reader stands before it.
    ///
    /// # Errors
    /// When the array is broken.
    pub fn next_item(&mut self, items: &mut Items) -> Result<bool, ReadError> {
        let Some(scattered) = &mut items.scattered else {
            return self.next(&mut items.first, b']');
        };
        match scattered.items.next() {
            Some(offset) => {
                self.at = offset;
                Ok(true)
            }
            None => {
                self.at = scattered.end;
                self.ascend();
                Ok(false)
            }
        }
    }

    /// Finds the items of a map that stands for a list, in the order of their keys; the place stays.
    fn scatter(&mut self) -> Result<Scattered, ReadError> {
        let start = self.at;
        let mut found = Vec::new();
        let mut members = self.open_object()?;
        while let Some(name) = self.next_member(&mut members)? {
            found.push((name.parse::<u64>().unwrap_or(u64::MAX), self.at));
            self.skip_value()?;
        }
        let end = self.at - 1;
        self.at = start;
        found.sort_by_key(|(key, _)| *key);
        let items: Vec<usize> = found.into_iter().map(|(_, offset)| offset).collect();
        Ok(Scattered { items: items.into_iter(), end })
    }

    /// Passes the comma before the next member or item, and blanks behind it; leaves at `close`.
    #[inline]
    fn next(&mut self, first: &mut bool, close: u8) -> Result<bool, ReadError> {
        let byte = self.peek();
        if byte == Some(close) {
            self.ascend();
            return Ok(false);
        }
        if std::mem::take(first) {
            return Ok(true);
        }
        if byte != Some(b',') {
            return Err(self.fault("expected `,` or the end"));
        }
        self.at += 1;
        if self.peek() == Some(close) {
            return Err(self.fault("nothing follows the comma"));
        }
        Ok(true)
    }
}
