//! Why a body could not be read, and where.

use std::borrow::Cow;
use std::fmt;

use super::inspect::{Code, Violation};
use super::place::Place;

/// Why a JSON text could not be read as a type: the reason, the JSON pointer, line and column.
#[derive(Clone, PartialEq, Eq)]
pub struct ReadError(Box<Fault>);

#[derive(Clone, PartialEq, Eq)]
struct Fault {
    message: Cow<'static, str>,
    code: Option<Code>,
    offset: usize,
    member: Option<Cow<'static, str>>,
    place: Place,
}

impl ReadError {
    /// A text that is no JSON, or more than the reader takes.
    pub(crate) fn syntax(offset: usize, message: impl Into<Cow<'static, str>>) -> ReadError {
        ReadError::build(offset, None, message.into(), None)
    }

    /// JSON that the type cannot hold.
    pub(crate) fn shape(
        offset: usize,
        code: Code,
        message: impl Into<Cow<'static, str>>,
    ) -> ReadError {
        ReadError::build(offset, Some(code), message.into(), None)
    }

    /// An object at `offset` without a member that is always sent.
    pub(crate) fn missing(offset: usize, member: impl Into<Cow<'static, str>>) -> ReadError {
        let member = member.into();
        let message = format!("member `{member}` is missing");
        ReadError::build(offset, Some(Code::Required), message.into(), Some(member))
    }

    fn build(
        offset: usize,
        code: Option<Code>,
        message: Cow<'static, str>,
        member: Option<Cow<'static, str>>,
    ) -> ReadError {
        ReadError(Box::new(Fault { message, code, offset, member, place: Place::default() }))
    }

    /// Fills in pointer, line and column; done once, where the text is at hand.
    #[must_use]
    pub(crate) fn locate(mut self, text: &[u8]) -> ReadError {
        self.0.place = Place::find(text, self.0.offset, self.0.member.as_deref());
        self
    }

    /// What is wrong; names kinds and members, never values.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The code that the strict reading has for it; `None` when the text is no JSON at all.
    #[must_use]
    pub fn code(&self) -> Option<Code> {
        self.0.code
    }

    /// JSON pointer of the value; for a missing member the pointer it would have.
    #[must_use]
    pub fn pointer(&self) -> &str {
        &self.0.place.pointer
    }

    /// Line in the text, from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.0.place.line
    }

    /// Column in the line, in characters, from 1.
    #[must_use]
    pub fn column(&self) -> usize {
        self.0.place.column
    }

    /// The same finding as the strict reading would report it; `None` when the text is no JSON.
    #[must_use]
    pub fn violation(&self) -> Option<Violation> {
        let code = self.0.code?;
        Some(Violation::new(code, self.pointer().to_owned(), self.message().to_owned()))
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} at `{}` (line {}, column {})",
            self.message(),
            self.pointer(),
            self.line(),
            self.column()
        )
    }
}

impl fmt::Debug for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ReadError({self})")
    }
}

impl std::error::Error for ReadError {}
