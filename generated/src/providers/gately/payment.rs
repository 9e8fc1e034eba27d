// @generated from schema/gately/events/payment.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of Gately about `payment`.

use super::PaymentErrorCode;
use crate::{Expected, Extra, Integer, Payload, Text, Timestamp};

/// A member's payment went through.
///
/// That `amount` counts minor units is our conclusion. How it counts currencies without any is not
/// said.
///
/// Wire name `payment.succeeded`, version v1. Read off an official example:
/// usegately.com/docs/api-reference/webhooks/events (2025-11-16).
///
/// Schema: <https://hookbook.example/schemas/gately/payment.succeeded/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct PaymentSucceeded {
    /// The payment.
    pub id: Expected<Text>,
    /// `member_id`.
    pub member_id: Expected<Text>,
    /// `amount`.
    ///
    /// Counts minor currency units. Inferred.
    pub amount: Expected<Integer>,
    /// The currency's code in lower case.
    pub currency: Expected<Text>,
    /// What was paid for.
    pub description: Expected<Text>,
    /// The payment at Stripe.
    pub stripe_payment_intent_id: Expected<Text>,
    /// `paid_at`.
    pub paid_at: Expected<Timestamp>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A member's payment was refused.
///
/// That `amount` counts minor units is our conclusion. How it counts currencies without any is not
/// said.
///
/// Wire name `payment.failed`, version v1. Read off an official example:
/// usegately.com/docs/api-reference/webhooks/events (2025-11-16).
///
/// Schema: <https://hookbook.example/schemas/gately/payment.failed/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct PaymentFailed {
    /// The payment.
    pub id: Expected<Text>,
    /// `member_id`.
    pub member_id: Expected<Text>,
    /// `amount`.
    ///
    /// Counts minor currency units. Inferred.
    pub amount: Expected<Integer>,
    /// The currency's code in lower case.
    pub currency: Expected<Text>,
    /// `error_code`.
    pub error_code: Expected<PaymentErrorCode>,
    /// Why it was refused, for people.
    pub error_message: Expected<Text>,
    /// `failed_at`.
    pub failed_at: Expected<Timestamp>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
