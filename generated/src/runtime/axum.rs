//! Extractors for axum: the raw body is taken within a limit, verified, and parsed.
//!
//! The secrets come out of the router's state, by way of [`HookSecrets`]. What is refused is answered
//! by [`HookRejection`], so a handler only sees deliveries that are genuine and readable.
//!
//! ```
//! # #[cfg(feature = "gately")] {
//! use axum::{Router, http::StatusCode, routing::post};
//! use hookbook::axum::Hook;
//! use hookbook::{Secrets, gately};
//!
//! async fn hook(Hook(delivery): Hook<gately::Event>) -> StatusCode {
//!     match delivery.event {
//!         gately::Event::MemberCreated(member) => println!("{} joined", member.id),
//!         gately::Event::Unknown(event) => println!("new to us: {}", event.name()),
//!         _ => {}
//!     }
//!     StatusCode::OK
//! }
//!
//! let app: Router = Router::new()
//!     .route("/hooks/gately", post(hook))
//!     .with_state(Secrets::new("the hook's secret"));
//! # }
//! ```

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use axum_core::extract::{DefaultBodyLimit, FromRequest, Request};
use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;

use super::delivery::Delivery;
use super::event::EventSet;
use super::parse::{parse, parse_as};
use super::parse_error::ParseError;
use super::receive::ReceiveError;
use super::signature::{Secrets, Verification, verify};

mod rejection;

pub use rejection::{HookRejection, Refusal};

/// The largest body that is taken where a provider does not say that it sends more: 1 MiB.
pub const DEFAULT_BODY_LIMIT: usize = 1 << 20;

/// A state that holds the secrets of a provider.
///
/// [`Secrets`] is one by itself, and so is an `Arc` of one. The state of a receiver of several
/// providers has an implementation for each:
///
/// ```
/// # #[cfg(all(feature = "gately", feature = "clickfunnels"))] {
/// use hookbook::axum::HookSecrets;
/// use hookbook::{Secrets, clickfunnels, gately};
///
/// #[derive(Clone)]
/// struct Keys {
///     gately: Secrets,
///     clickfunnels: Secrets,
/// }
///
/// impl HookSecrets<gately::Event> for Keys {
///     fn secrets(&self) -> &Secrets {
///         &self.gately
///     }
/// }
///
/// impl HookSecrets<clickfunnels::Event> for Keys {
///     fn secrets(&self) -> &Secrets {
///         &self.clickfunnels
///     }
/// }
/// # }
/// ```
pub trait HookSecrets<S: EventSet> {
    /// What deliveries are verified with.
    fn secrets(&self) -> &Secrets;

    /// The largest body that is taken, in bytes. Unless it says otherwise: [`DEFAULT_BODY_LIMIT`], or
    /// what the provider sends at most if that is more. A smaller limit of the provider's is not
    /// enforced: the day it is raised must not be a day of refused deliveries. It takes the place of
    /// axum's own limit.
    fn body_limit(&self) -> usize {
        let declared = S::provider().delivery.body_limit;
        let declared = declared.and_then(|limit| usize::try_from(limit).ok());
        declared.map_or(DEFAULT_BODY_LIMIT, |limit| limit.max(DEFAULT_BODY_LIMIT))
    }
}

impl<S: EventSet> HookSecrets<S> for Secrets {
    fn secrets(&self) -> &Secrets {
        self
    }
}

impl<S: EventSet, T: HookSecrets<S>> HookSecrets<S> for Arc<T> {
    fn secrets(&self) -> &Secrets {
        (**self).secrets()
    }

    fn body_limit(&self) -> usize {
        (**self).body_limit()
    }
}

/// A delivery that was verified and parsed.
pub struct Hook<S: EventSet>(pub Delivery<S>);

impl<S: EventSet> fmt::Debug for Hook<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Hook").field(&self.0).finish()
    }
}

impl<S, T> FromRequest<T> for Hook<S>
where
    S: EventSet,
    T: HookSecrets<S> + Send + Sync,
{
    type Rejection = HookRejection;

    async fn from_request(request: Request, state: &T) -> Result<Self, HookRejection> {
        let hook = take::<S, T>(request, state).await?;
        hook.parse().map(Hook).map_err(|error| refuse::<S>(ReceiveError::Parse(error).into()))
    }
}

/// A delivery that was verified and not yet parsed: for bodies that do not say which event they are,
/// and for receivers that keep bodies before they look into them.
pub struct RawHook<S: EventSet> {
    /// The headers of the request.
    pub headers: HeaderMap,
    /// The body, byte for byte.
    pub body: Vec<u8>,
    /// What the signature is worth.
    pub verification: Verification,
    events: PhantomData<fn() -> S>,
}

impl<S: EventSet> RawHook<S> {
    /// Parses a delivery that says which event it is.
    ///
    /// # Errors
    /// As for [`parse`].
    pub fn parse(self) -> Result<Delivery<S>, ParseError> {
        parse(&self.headers, self.body)
    }

    /// Parses a delivery of which the URL says the event, or whoever else knows it.
    ///
    /// # Errors
    /// As for [`parse_as`].
    pub fn parse_as(self, name: &str, version: Option<&str>) -> Result<Delivery<S>, ParseError> {
        parse_as(name, version, self.body)
    }
}

/// Without headers and body: they hold signatures and personal data.
impl<S: EventSet> fmt::Debug for RawHook<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawHook")
            .field("provider", &S::provider().name)
            .field("verification", &self.verification)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}

impl<S, T> FromRequest<T> for RawHook<S>
where
    S: EventSet,
    T: HookSecrets<S> + Send + Sync,
{
    type Rejection = HookRejection;

    async fn from_request(request: Request, state: &T) -> Result<Self, HookRejection> {
        take::<S, T>(request, state).await
    }
}

/// Takes the body and verifies it. What is cheap to refuse is refused first.
async fn take<S, T>(mut request: Request, state: &T) -> Result<RawHook<S>, HookRejection>
where
    S: EventSet,
    T: HookSecrets<S> + Send + Sync,
{
    let provider = S::provider();
    let headers = request.headers().clone();
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    if content_type.is_some_and(|value| !provider.takes_content_type(value)) {
        return Err(refuse::<S>(Refusal::ContentType));
    }
    let limit = state.body_limit();
    DefaultBodyLimit::max(limit).apply(&mut request);
    let body = match Bytes::from_request(request, state).await {
        Ok(bytes) => Vec::from(bytes),
        Err(error) if error.status() == http::StatusCode::PAYLOAD_TOO_LARGE => {
            return Err(refuse::<S>(Refusal::TooLarge { limit }));
        }
        Err(_) => return Err(refuse::<S>(Refusal::Aborted)),
    };
    match verify(provider, &headers, &body, state.secrets()) {
        Ok(verification) => Ok(RawHook { headers, body, verification, events: PhantomData }),
        Err(error) => Err(refuse::<S>(ReceiveError::Verify { error, body }.into())),
    }
}

/// Words on it, where somebody listens: axum runs no handler for what an extractor refuses.
fn refuse<S: EventSet>(refusal: Refusal) -> HookRejection {
    let rejection = HookRejection::new(S::provider(), refusal);
    #[cfg(feature = "tracing")]
    super::tracing::refused(&rejection);
    rejection
}
