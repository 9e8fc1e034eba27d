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
pub mod schemas;

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
    #[event(name = "call.ended", version = "v2")]
    CallEnded(Box<CallEnded>),
    /// `message.sent`: A message left.
    ///
    /// The members depend on `messageType`.
    ///
    /// Documented: acme.example/docs/webhooks (2025-11-16).
    ///
    /// Schema: <https://hookbook.example/schemas/acme/message.sent/v2/latest/reader.json>
    #[event(name = "message.sent", version = "v2")]
    MessageSent(Box<Message>),
    /// `message.queued`: A message waits.
    ///
    /// Documented: acme.example/docs/webhooks (2025-11-16).
    ///
    /// Schema: <https://hookbook.example/schemas/acme/message.queued/v2/latest/reader.json>
    #[event(name = "message.queued", version = "v2")]
    MessageQueued(Box<Message>),
    /// `message.commented`: Someone commented on a message.
    #[event(name = "message.commented", version = "v2")]
    MessageCommented(Box<MessageCommented>),
    /// `alarm.raised`: A call waits for too long.
    #[event(name = "alarm.raised", version = "v2")]
    AlarmRaised(Box<AlarmRaised>),
    /// `member.created`, v1: A visitor became a member of the project.
    #[deprecated(note = "since 2026-02-01")]
    #[event(name = "member.created", version = "v1")]
    FormerMember(Box<FormerMember>),
    /// `member.created`, v2: A visitor became a member of the project.
    #[event(name = "member.created", version = "v2")]
    MemberCreated(Box<MemberCreated>),
    /// `member.created`, v3: A visitor became a member of the project.
    ///
    /// Sent once the address is confirmed.
    ///
    /// A member who leaves and returns is created again.
    ///
    /// Read off an official example: acme.example/docs/webhooks/member (2025-11-16).
    ///
    /// Schema: <https://hookbook.example/schemas/acme/member.created/v3/latest/reader.json>
    #[event(name = "member.created", version = "v3")]
    MemberCreatedV3(Box<ContactWithTags>),
    /// `member.archived`: A member was put away.
    #[deprecated(note = "use `member.created`; Members are deleted now.")]
    #[event(name = "member.archived", version = "v2")]
    MemberPutAway(Box<MemberPutAway>),
    /// `heartbeat`: A sign of life.
    #[event(name = "heartbeat", version = "v2")]
    Heartbeat(Box<Heartbeat>),
    /// `orders/invoice.paid`: An invoice was paid.
    #[event(name = "orders/invoice.paid", version = "v2")]
    OrdersInvoicePaid(Box<OrdersInvoicePaid>),
    /// `price.changed`: A price was changed.
    #[event(name = "price.changed", version = "v2")]
    PriceChanged(Box<PriceChanged>),
    /// `object_contact_added`: A contact was added to an object.
    #[event(name = "object_contact_added", version = "v2")]
    ObjectContactAdded(Box<ObjectContactAdded>),
    /// `deal add`: A deal was added.
    #[event(name = "deal add", version = "v2")]
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
