//! Verify, then parse: what a receiver does with every delivery.

use std::fmt;

use super::delivery::Delivery;
use super::event::EventSet;
use super::headers::Headers;
use super::parse::parse;
use super::parse_error::ParseError;
use super::signature::{Secrets, VerifyError, verify};

/// Verifies and parses a delivery.
///
/// A provider that signs nothing passes the first step: whoever knows the URL can send to it, so
/// keep the URL secret (a random path or query), and do not trust what a body claims.
///
/// # Errors
/// When the signature does not fit, or for what [`parse`] refuses.
pub fn receive<S: EventSet>(
    headers: &dyn Headers,
    body: impl Into<Vec<u8>>,
    secrets: &Secrets,
) -> Result<Delivery<S>, ReceiveError> {
    let body = body.into();
    match verify(S::provider(), headers, &body, secrets) {
        Ok(_) => parse(headers, body).map_err(ReceiveError::Parse),
        Err(error) => Err(ReceiveError::Verify { error, body }),
    }
}

/// Why a delivery was not received.
#[non_exhaustive]
pub enum ReceiveError {
    /// The signature does not fit. Answer 401, or 500 for
    /// [a fault of our own set-up](VerifyError::is_setup_fault).
    Verify {
        /// What is wrong with it.
        error: VerifyError,
        /// The body, as it came.
        body: Vec<u8>,
    },
    /// The body cannot be read. Answer 400, and keep the body: [`ParseError::into_body`].
    Parse(ParseError),
}

impl ReceiveError {
    /// The body, as it came.
    #[must_use]
    pub fn into_body(self) -> Vec<u8> {
        match self {
            Self::Verify { body, .. } => body,
            Self::Parse(error) => error.into_body(),
        }
    }
}

/// Without the body: it holds personal data, and errors end up in logs.
impl fmt::Debug for ReceiveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Verify { error, .. } => f.debug_tuple("Verify").field(error).finish(),
            Self::Parse(error) => f.debug_tuple("Parse").field(error).finish(),
        }
    }
}

impl fmt::Display for ReceiveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Verify { error, .. } => error.fmt(f),
            Self::Parse(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for ReceiveError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Verify { error, .. } => Some(error),
            Self::Parse(error) => Some(error),
        }
    }
}
