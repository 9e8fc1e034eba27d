//! Why the extractors refused a request, and the answer to it.

use std::fmt;

use axum_core::response::{IntoResponse, Response};
use http::StatusCode;

use crate::facts::Provider;

use super::super::receive::ReceiveError;

/// A request that is no delivery, or none that can be taken.
///
/// As a response it has a status and a word for people, and says nothing that helps a forger. A
/// handler that takes `Result<Hook<_>, HookRejection>` can answer otherwise, and can keep the body.
#[derive(Debug)]
pub struct HookRejection {
    provider: &'static Provider,
    refusal: Refusal,
}

/// Why a request was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum Refusal {
    /// The content type is none that the provider sends: 415.
    ContentType,
    /// The body is larger than is taken: 413.
    TooLarge {
        /// The most that is taken, in bytes.
        limit: usize,
    },
    /// The body did not come to its end: 400.
    Aborted,
    /// The signature does not fit: 401, or 500 when the secrets do not suit the provider. Or the body
    /// cannot be read: 400.
    Receive(ReceiveError),
}

impl From<ReceiveError> for Refusal {
    fn from(error: ReceiveError) -> Self {
        Self::Receive(error)
    }
}

impl HookRejection {
    pub(super) fn new(provider: &'static Provider, refusal: Refusal) -> Self {
        Self { provider, refusal }
    }

    /// Why it was refused.
    #[must_use]
    pub fn refusal(&self) -> &Refusal {
        &self.refusal
    }

    /// The name of the provider.
    #[must_use]
    pub fn provider(&self) -> &'static str {
        self.provider.name
    }

    /// The body, as far as it was taken: after a bad signature, and when it could not be read.
    #[must_use]
    pub fn into_body(self) -> Option<Vec<u8>> {
        match self.refusal {
            Refusal::Receive(error) => Some(error.into_body()),
            Refusal::ContentType | Refusal::TooLarge { .. } | Refusal::Aborted => None,
        }
    }

    /// The status of the answer.
    ///
    /// Where the usual one would make the provider switch the endpoint off, it is 500: a forged
    /// request must not be able to do that.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        let usual = match &self.refusal {
            Refusal::ContentType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Refusal::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Refusal::Receive(ReceiveError::Verify { error, .. }) if error.is_setup_fault() => {
                StatusCode::INTERNAL_SERVER_ERROR
            }
            Refusal::Receive(ReceiveError::Verify { .. }) => StatusCode::UNAUTHORIZED,
            Refusal::Aborted | Refusal::Receive(ReceiveError::Parse(_)) => StatusCode::BAD_REQUEST,
        };
        match self.provider.delivery.deactivates(usual.as_u16()) {
            true => StatusCode::INTERNAL_SERVER_ERROR,
            false => usual,
        }
    }

    /// What the sender is told. Why a signature does not fit is for our logs only.
    fn word(&self) -> &'static str {
        match &self.refusal {
            Refusal::ContentType => "the provider does not send this content type",
            Refusal::TooLarge { .. } => "the body is too large",
            Refusal::Aborted => "the body ended too early",
            Refusal::Receive(ReceiveError::Verify { error, .. }) if error.is_setup_fault() => {
                "the receiver is not set up to verify deliveries"
            }
            Refusal::Receive(ReceiveError::Verify { .. }) => "the signature does not fit",
            Refusal::Receive(ReceiveError::Parse(_)) => "the body cannot be read",
        }
    }
}

impl IntoResponse for HookRejection {
    fn into_response(self) -> Response {
        (self.status(), self.word()).into_response()
    }
}

/// For logs: more than the sender is told, but neither secrets nor values of the body.
impl fmt::Display for HookRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.refusal {
            Refusal::TooLarge { limit } => {
                write!(f, "the body is larger than {limit} bytes")
            }
            Refusal::Receive(error) => error.fmt(f),
            Refusal::ContentType | Refusal::Aborted => f.write_str(self.word()),
        }
    }
}

impl std::error::Error for HookRejection {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.refusal {
            Refusal::Receive(error) => Some(error),
            Refusal::ContentType | Refusal::TooLarge { .. } | Refusal::Aborted => None,
        }
    }
}
