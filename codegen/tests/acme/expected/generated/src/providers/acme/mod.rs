// @generated from schema/acme/ by `cargo xtask generate`. Edit that file instead.

//! Webhook events of Acme.
//!
//! Membership sites, with messages, calls and a shop.
//!
//! Documented at <https://acme.example/docs/webhooks>

mod call;
mod envelope;
mod facts;
mod member;
mod order;
mod record;
mod types;
#[cfg(feature = "schemars")]
mod schemas;

pub use call::*;
pub use envelope::*;
pub use facts::PROVIDER;
pub use member::*;
pub use order::*;
pub use record::*;
pub use types::*;

use crate::{EventSet, Headers, ParseError, UnknownEvent};
#[cfg(feature = "signatures")]
use crate::{ReceiveError, Secrets, Verification, VerifyError};

/// An event of Acme.
#[derive(Clone, EventSet)]
#[event_set(provider = PROVIDER, envelope = Envelope)]
#[non_exhaustive]
pub enum Event {
    /// `call.ended`: A call came to its end.
    CallEnded(Box<CallEnded>),
    /// `message.sent`: A message left.
    MessageSent(Box<MessageSent>),
    /// `message.queued`: A message waits.
    MessageQueued(Box<MessageQueued>),
    /// `message.commented`: Someone commented on a message.
    MessageCommented(Box<MessageCommented>),
    /// `alarm.raised`: A call waits for too long.
    AlarmRaised(Box<AlarmRaised>),
    /// `member.created`, v1: A visitor became a member of the project.
    FormerMember(Box<FormerMember>),
    /// `member.created`, v2: A visitor became a member of the project.
    MemberCreated(Box<MemberCreated>),
    /// `member.created`, v3: A visitor became a member of the project.
    MemberCreatedV3(Box<MemberCreatedV3>),
    /// `member.archived`: A member was put away.
    MemberPutAway(Box<MemberPutAway>),
    /// `heartbeat`: A sign of life.
    Heartbeat(Box<Heartbeat>),
    /// `orders/invoice.paid`: An invoice was paid.
    OrdersInvoicePaid(Box<OrdersInvoicePaid>),
    /// `price.changed`: A price was changed.
    PriceChanged(Box<PriceChanged>),
    /// `object_contact_added`: A contact was added to an object.
    ObjectContactAdded(Box<ObjectContactAdded>),
    /// `deal add`: A deal was added.
    DealAdd(Box<DealAdd>),
    /// An event that the catalog does not know; its name and body are kept.
    Unknown(UnknownEvent),
}

/// A delivery of Acme: its envelope, its event, and the body as it came.
pub type Delivery = crate::Delivery<Event>;

/// Verifies and parses a delivery.
///
/// # Errors
///
/// When the signature does not fit, or for what [`parse`] refuses. The body comes back with the error.
#[cfg(feature = "signatures")]
pub fn receive(headers: &dyn Headers, body: impl Into<Vec<u8>>, secrets: &Secrets) -> Result<Delivery, ReceiveError> {
    crate::receive(headers, body, secrets)
}

/// Checks the signature of a delivery, over the body to the byte.
///
/// # Errors
///
/// When there is no signature, it does not fit, or its time is too far from now.
#[cfg(feature = "signatures")]
pub fn verify(headers: &dyn Headers, body: &[u8], secrets: &Secrets) -> Result<Verification, VerifyError> {
    crate::verify(&PROVIDER, headers, body, secrets)
}

/// Parses a delivery without looking at its signature.
///
/// # Errors
///
/// When the body cannot be read, fits no envelope, or does not say which event it is.
pub fn parse(headers: &dyn Headers, body: impl Into<Vec<u8>>) -> Result<Delivery, ParseError> {
    crate::parse(headers, body)
}

/// Parses a body of which the caller knows the event. Without a version, the provider's default is meant.
///
/// # Errors
///
/// When the body cannot be read.
pub fn parse_as(name: &str, version: Option<&str>, body: impl Into<Vec<u8>>) -> Result<Delivery, ParseError> {
    crate::parse_as(name, version, body)
}
