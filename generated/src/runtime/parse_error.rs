//! Why a delivery could not be parsed; the body comes back with it.

use std::fmt;

use super::error::ReadError;
use super::inspect::Violation;

/// A delivery that could not be parsed: provider, event, place and reason, and the body.
pub struct ParseError(Box<Parts>);

struct Parts {
    provider: &'static str,
    event: Option<String>,
    cause: Cause,
    body: Vec<u8>,
}

/// What stood in the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Cause {
    /// The text of the body; the flag says whether it was a form body, so that line and column mean nothing.
    Read { error: ReadError, form: bool },
    /// Something about the delivery as a whole.
    Delivery(String),
}

impl ParseError {
    pub(crate) fn new(
        provider: &'static str,
        event: Option<String>,
        cause: Cause,
        body: Vec<u8>,
    ) -> ParseError {
        ParseError(Box::new(Parts { provider, event, cause, body }))
    }

    /// The name of the provider.
    #[must_use]
    pub fn provider(&self) -> &'static str {
        self.0.provider
    }

    /// The name of the event, as far as it was known by then.
    #[must_use]
    pub fn event(&self) -> Option<&str> {
        self.0.event.as_deref()
    }

    /// JSON pointer to the value; empty when it is about the whole body.
    #[must_use]
    pub fn pointer(&self) -> &str {
        self.read_error().map_or("", ReadError::pointer)
    }

    /// Line in the body, from 1; `None` when it is about the whole delivery, and for form bodies.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        self.place().map(ReadError::line)
    }

    /// Column in the line, in characters, from 1; `None` as for [`ParseError::line`].
    #[must_use]
    pub fn column(&self) -> Option<usize> {
        self.place().map(ReadError::column)
    }

    /// What is wrong; names kinds and members, never values.
    #[must_use]
    pub fn message(&self) -> &str {
        match &self.0.cause {
            Cause::Read { error, .. } => error.message(),
            Cause::Delivery(message) => message,
        }
    }

    /// The finding as the strict reading would report it; `None` when there is no such rule.
    #[must_use]
    pub fn violation(&self) -> Option<Violation> {
        self.read_error()?.violation()
    }

    /// The body, byte for byte.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// The body, taken out.
    #[must_use]
    pub fn into_body(self) -> Vec<u8> {
        self.0.body
    }

    fn read_error(&self) -> Option<&ReadError> {
        match &self.0.cause {
            Cause::Read { error, .. } => Some(error),
            Cause::Delivery(_) => None,
        }
    }

    fn place(&self) -> Option<&ReadError> {
        match &self.0.cause {
            Cause::Read { error, form: false } => Some(error),
            Cause::Read { form: true, .. } | Cause::Delivery(_) => None,
        }
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.provider())?;
        if let Some(event) = self.event() {
            write!(f, " event `{event}`")?;
        }
        write!(f, ": {}", self.message())?;
        if self.read_error().is_some() {
            write!(f, " at `{}`", self.pointer())?;
        }
        if let (Some(line), Some(column)) = (self.line(), self.column()) {
            write!(f, " (line {line}, column {column})")?;
        }
        Ok(())
    }
}

/// Like the message for people: the body is not printed.
impl fmt::Debug for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ParseError({self})")
    }
}

impl std::error::Error for ParseError {}
