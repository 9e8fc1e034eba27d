// @generated from schema/gately/ by `cargo xtask generate`. Edit that file instead.

//! Webhook events of Gately.
//!
//! Memberships, forms, payments, a helpdesk and testimonials for websites.
//!
//! Documented at <https://usegately.com/docs/api-reference/webhooks/overview>

mod envelope;
mod facts;
mod form;
mod member;
mod payment;
mod refund;
mod subscription;
mod testimonial;
mod ticket;
mod types;
#[cfg(feature = "schemars")]
pub mod schemas;

pub use envelope::*;
pub use facts::PROVIDER;
pub use form::*;
pub use member::*;
pub use payment::*;
pub use refund::*;
pub use subscription::*;
pub use testimonial::*;
pub use ticket::*;
pub use types::*;

use crate::{EventSet, Headers, ParseError, UnknownEvent};
#[cfg(feature = "signatures")]
use crate::{ReceiveError, Secrets, Verification, VerifyError};

/// An event of Gately.
#[derive(Clone, EventSet)]
#[event_set(provider = PROVIDER, envelope = Envelope)]
#[non_exhaustive]
pub enum Event {
    /// `form.submitted`: Someone filled in a form and sent it.
    #[event(name = "form.submitted", version = "v1")]
    FormSubmitted(Box<FormSubmitted>),
    /// `form.created`: A form was made.
    #[event(name = "form.created", version = "v1")]
    FormCreated(Box<FormCreated>),
    /// `form.updated`: The settings of a form changed.
    #[event(name = "form.updated", version = "v1")]
    FormUpdated(Box<FormUpdated>),
    /// `member.created`: A visitor signed up and became a member of the project.
    #[event(name = "member.created", version = "v1")]
    MemberCreated(Box<MemberCreated>),
    /// `member.updated`: A member's profile changed.
    #[event(name = "member.updated", version = "v1")]
    MemberUpdated(Box<MemberUpdated>),
    /// `member.deleted`: A member's account was removed.
    #[event(name = "member.deleted", version = "v1")]
    MemberDeleted(Box<MemberDeleted>),
    /// `member.login`: A member signed in.
    #[event(name = "member.login", version = "v1")]
    MemberLogin(Box<MemberLogin>),
    /// `member.plan_changed`: A member moved from one plan to another.
    #[event(name = "member.plan_changed", version = "v1")]
    MemberPlanChanged(Box<MemberPlanChanged>),
    /// `payment.succeeded`: A member's payment went through.
    #[event(name = "payment.succeeded", version = "v1")]
    PaymentSucceeded(Box<PaymentSucceeded>),
    /// `payment.failed`: A member's payment was refused.
    #[event(name = "payment.failed", version = "v1")]
    PaymentFailed(Box<PaymentFailed>),
    /// `refund.created`: A refund was issued.
    #[event(name = "refund.created", version = "v1")]
    RefundCreated(Box<RefundCreated>),
    /// `subscription.created`: A member's paid subscription began.
    #[event(name = "subscription.created", version = "v1")]
    SubscriptionCreated(Box<SubscriptionCreated>),
    /// `subscription.updated`: A subscription changed.
    #[event(name = "subscription.updated", version = "v1")]
    SubscriptionUpdated(Box<SubscriptionUpdated>),
    /// `subscription.renewed`: A subscription was renewed.
    #[event(name = "subscription.renewed", version = "v1")]
    SubscriptionRenewed(Box<SubscriptionRenewed>),
    /// `subscription.cancelled`: A subscription was cancelled, at once or for the end of the period
    /// that is paid for.
    #[event(name = "subscription.cancelled", version = "v1")]
    SubscriptionCancelled(Box<SubscriptionCancelled>),
    /// `testimonial.submitted`: Someone sent in a testimonial, which now awaits review.
    #[event(name = "testimonial.submitted", version = "v1")]
    TestimonialSubmitted(Box<TestimonialSubmitted>),
    /// `testimonial.approved`: A testimonial was approved.
    #[event(name = "testimonial.approved", version = "v1")]
    TestimonialApproved(Box<TestimonialApproved>),
    /// `ticket.created`: A customer opened a support ticket.
    #[event(name = "ticket.created", version = "v1")]
    TicketCreated(Box<TicketCreated>),
    /// `ticket.updated`: The status of a support ticket changed.
    #[event(name = "ticket.updated", version = "v1")]
    TicketUpdated(Box<TicketUpdated>),
    /// `ticket.replied`: Someone replied to a support ticket.
    #[event(name = "ticket.replied", version = "v1")]
    TicketReplied(Box<TicketReplied>),
    /// An event that the catalog does not know; its name and body are kept.
    Unknown(UnknownEvent),
}

/// A delivery of Gately: its envelope, its event, and the body as it came.
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
