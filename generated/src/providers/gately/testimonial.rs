// @generated from schema/gately/events/testimonial.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of Gately about `testimonial`.

use super::TestimonialStatus;
use crate::{Email, Expected, Extra, Integer, Payload, Text, Timestamp};

/// Someone sent in a testimonial, which now awaits review.
///
/// The table of events on the features page leaves this event out.
///
/// Wire name `testimonial.submitted`, version v1. Read off an official example:
/// usegately.com/docs/api-reference/webhooks/events (2025-11-16).
///
/// Schema: <https://hookbook.example/schemas/gately/testimonial.submitted/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct TestimonialSubmitted {
    /// The testimonial.
    pub id: Expected<Text>,
    /// Who wrote it.
    #[payload(sensitive)]
    pub name: Expected<Text>,
    /// `email`.
    #[payload(sensitive)]
    pub email: Expected<Email>,
    /// `company`.
    pub company: Expected<Text>,
    /// The scale is not documented.
    pub rating: Expected<Integer>,
    /// The text.
    #[payload(sensitive)]
    pub content: Expected<Text>,
    /// `status`.
    pub status: Expected<TestimonialStatus>,
    /// `submitted_at`.
    pub submitted_at: Expected<Timestamp>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A testimonial was approved.
///
/// It has neither the address nor the text nor the status that testimonial.submitted has.
///
/// The table of events on the features page leaves this event out.
///
/// Wire name `testimonial.approved`, version v1. Read off an official example:
/// usegately.com/docs/api-reference/webhooks/events (2025-11-16).
///
/// Schema: <https://hookbook.example/schemas/gately/testimonial.approved/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct TestimonialApproved {
    /// The testimonial.
    pub id: Expected<Text>,
    /// Who wrote it.
    #[payload(sensitive)]
    pub name: Expected<Text>,
    /// The user who approved it.
    pub approved_by: Expected<Text>,
    /// `approved_at`.
    pub approved_at: Expected<Timestamp>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
