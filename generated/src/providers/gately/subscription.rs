// @generated from schema/gately/events/subscription.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of Gately about `subscription`.

use super::SubscriptionStatus;
use crate::{Expected, Extra, Payload, Text, Timestamp};

/// A member's paid subscription began.
///
/// Wire name `subscription.created`, version v1. Read off an official example:
/// usegately.com/docs/api-reference/webhooks/events (2025-11-16).
///
/// Schema: <https://hookbook.example/schemas/gately/subscription.created/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct SubscriptionCreated {
    /// The subscription.
    pub id: Expected<Text>,
    /// `member_id`.
    pub member_id: Expected<Text>,
    /// The plan by its slug.
    pub plan_id: Expected<Text>,
    /// `status`.
    pub status: Expected<SubscriptionStatus>,
    /// `current_period_start`.
    pub current_period_start: Expected<Timestamp>,
    /// `current_period_end`.
    pub current_period_end: Expected<Timestamp>,
    /// The same subscription at Stripe.
    pub stripe_subscription_id: Expected<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A subscription changed.
///
/// Wire name `subscription.updated`, version v1. Only the name is known, from
/// usegately.com/docs/features/webhooks.
///
/// Schema: <https://hookbook.example/schemas/gately/subscription.updated/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[payload(open)]
#[non_exhaustive]
pub struct SubscriptionUpdated {
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A subscription was renewed.
///
/// Wire name `subscription.renewed`, version v1. Only the name is known, from
/// usegately.com/docs/features/webhooks.
///
/// Schema: <https://hookbook.example/schemas/gately/subscription.renewed/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[payload(open)]
#[non_exhaustive]
pub struct SubscriptionRenewed {
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A subscription was cancelled, at once or for the end of the period that is paid for.
///
/// The event and `cancelled_at` are spelled with two l, `cancel_at_period_end` needs only one.
///
/// Wire name `subscription.cancelled`, version v1. Read off an official example:
/// usegately.com/docs/api-reference/webhooks/events (2025-11-16).
///
/// Schema: <https://hookbook.example/schemas/gately/subscription.cancelled/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct SubscriptionCancelled {
    /// The subscription.
    pub id: Expected<Text>,
    /// `member_id`.
    pub member_id: Expected<Text>,
    /// The plan by its slug.
    pub plan_id: Expected<Text>,
    /// True: it runs on until `effective_date`.
    pub cancel_at_period_end: Expected<bool>,
    /// When it was cancelled.
    pub cancelled_at: Expected<Timestamp>,
    /// When it ends. Not a mere date as its name may suggest.
    pub effective_date: Expected<Timestamp>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
