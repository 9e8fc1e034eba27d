// @generated from schema/clickfunnels/events/subscription.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of ClickFunnels 2.0 about `subscription`.

use super::{Order, V1Resource};
use crate::{Event, Payload};

/// A subscription became active for the first time.
///
/// The order's `order_type` is `subscription-order`, and `service_status` is `active`.
///
/// Wire name `subscription.activated`, version v1. Inferred.
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/subscription.activated/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "subscription.activated", version = "v1")]
#[deprecated(note = "V1 is frozen.")]
pub struct SubscriptionActivatedV1(
    /// What it shares with other events.
    pub V1Resource,
);

/// A subscription became active for the first time.
///
/// The order's `order_type` is `subscription-order`, and `service_status` is `active`.
///
/// Wire name `subscription.activated`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/subscription.activated/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "subscription.activated", version = "v2")]
pub struct SubscriptionActivated(
    /// What it shares with other events.
    pub Order,
);

/// A subscription was cancelled.
///
/// The order's `order_type` is `subscription-order`.
///
/// That `service_status` is `canceled` then is inferred.
///
/// Wire name `subscription.canceled`, version v1. Inferred.
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/subscription.canceled/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "subscription.canceled", version = "v1")]
#[deprecated(note = "V1 is frozen.")]
pub struct SubscriptionCanceledV1(
    /// What it shares with other events.
    pub V1Resource,
);

/// A subscription was cancelled.
///
/// The order's `order_type` is `subscription-order`.
///
/// That `service_status` is `canceled` then is inferred.
///
/// Wire name `subscription.canceled`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/subscription.canceled/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "subscription.canceled", version = "v2")]
pub struct SubscriptionCanceled(
    /// What it shares with other events.
    pub Order,
);

/// A cancelled or churned subscription became active again.
///
/// The order's `order_type` is `subscription-order`, and `service_status` is `active`.
///
/// Wire name `subscription.reactivated`, version v1. Inferred.
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/subscription.reactivated/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "subscription.reactivated", version = "v1")]
#[deprecated(note = "V1 is frozen.")]
pub struct SubscriptionReactivatedV1(
    /// What it shares with other events.
    pub V1Resource,
);

/// A cancelled or churned subscription became active again.
///
/// The order's `order_type` is `subscription-order`, and `service_status` is `active`.
///
/// Wire name `subscription.reactivated`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/subscription.reactivated/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "subscription.reactivated", version = "v2")]
pub struct SubscriptionReactivated(
    /// What it shares with other events.
    pub Order,
);

/// A subscription moved to a product of lower value.
///
/// The order's `order_type` is `subscription-order`, and `previous_line_item` has what was
/// subscribed to before.
///
/// May not be sent for orders of the External processor.
///
/// The text about `previous_line_item` writes `subscription.downgrade`.
///
/// Wire name `subscription.downgraded`, version v1. Inferred.
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/subscription.downgraded/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "subscription.downgraded", version = "v1")]
#[deprecated(note = "V1 is frozen.")]
pub struct SubscriptionDowngradedV1(
    /// What it shares with other events.
    pub V1Resource,
);

/// A subscription moved to a product of lower value.
///
/// The order's `order_type` is `subscription-order`, and `previous_line_item` has what was
/// subscribed to before.
///
/// May not be sent for orders of the External processor.
///
/// The text about `previous_line_item` writes `subscription.downgrade`.
///
/// Wire name `subscription.downgraded`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/subscription.downgraded/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "subscription.downgraded", version = "v2")]
pub struct SubscriptionDowngraded(
    /// What it shares with other events.
    pub Order,
);

/// A subscription moved to a product of higher value.
///
/// The order's `order_type` is `subscription-order`, and `previous_line_item` has what was
/// subscribed to before.
///
/// May not be sent for orders of the External processor.
///
/// The text about `previous_line_item` writes `subscription.upgrade`.
///
/// Wire name `subscription.upgraded`, version v1. Inferred.
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/subscription.upgraded/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "subscription.upgraded", version = "v1")]
#[deprecated(note = "V1 is frozen.")]
pub struct SubscriptionUpgradedV1(
    /// What it shares with other events.
    pub V1Resource,
);

/// A subscription moved to a product of higher value.
///
/// The order's `order_type` is `subscription-order`, and `previous_line_item` has what was
/// subscribed to before.
///
/// May not be sent for orders of the External processor.
///
/// The text about `previous_line_item` writes `subscription.upgrade`.
///
/// Wire name `subscription.upgraded`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/subscription.upgraded/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "subscription.upgraded", version = "v2")]
pub struct SubscriptionUpgraded(
    /// What it shares with other events.
    pub Order,
);

/// A subscription ran out after it was cancelled or not paid.
///
/// The order's `order_type` is `subscription-order`.
///
/// That `service_status` is `churned` then is inferred.
///
/// Wire name `subscription.churned`, version v1. Inferred.
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/subscription.churned/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "subscription.churned", version = "v1")]
#[deprecated(note = "V1 is frozen.")]
pub struct SubscriptionChurnedV1(
    /// What it shares with other events.
    pub V1Resource,
);

/// A subscription ran out after it was cancelled or not paid.
///
/// The order's `order_type` is `subscription-order`.
///
/// That `service_status` is `churned` then is inferred.
///
/// Wire name `subscription.churned`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/subscription.churned/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "subscription.churned", version = "v2")]
pub struct SubscriptionChurned(
    /// What it shares with other events.
    pub Order,
);

/// Details of a subscription changed.
///
/// The order's `order_type` is `subscription-order`.
///
/// Wire name `subscription.modified`, version v1. Inferred.
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/subscription.modified/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "subscription.modified", version = "v1")]
#[deprecated(note = "V1 is frozen.")]
pub struct SubscriptionModifiedV1(
    /// What it shares with other events.
    pub V1Resource,
);

/// Details of a subscription changed.
///
/// The order's `order_type` is `subscription-order`.
///
/// Wire name `subscription.modified`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/subscription.modified/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "subscription.modified", version = "v2")]
pub struct SubscriptionModified(
    /// What it shares with other events.
    pub Order,
);

/// A subscription came to its end without being cancelled, as a payment plan does.
///
/// The order's `order_type` is `subscription-order`.
///
/// That `service_status` is `completed` then is inferred.
///
/// Wire name `subscription.completed`, version v1. Inferred.
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/subscription.completed/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "subscription.completed", version = "v1")]
#[deprecated(note = "V1 is frozen.")]
pub struct SubscriptionCompletedV1(
    /// What it shares with other events.
    pub V1Resource,
);

/// A subscription came to its end without being cancelled, as a payment plan does.
///
/// The order's `order_type` is `subscription-order`.
///
/// That `service_status` is `completed` then is inferred.
///
/// Wire name `subscription.completed`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/subscription.completed/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "subscription.completed", version = "v2")]
pub struct SubscriptionCompleted(
    /// What it shares with other events.
    pub Order,
);

/// A subscription got its first payment that is for neither set-up nor trial.
///
/// The order's `order_type` is `subscription-order`.
///
/// That `recurring_invoices_paid_count` is 1 then is inferred.
///
/// Wire name `subscription.first_payment_received`, version v1. Inferred.
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/subscription.first_payment_received/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "subscription.first_payment_received", version = "v1")]
#[deprecated(note = "V1 is frozen.")]
pub struct SubscriptionFirstPaymentReceivedV1(
    /// What it shares with other events.
    pub V1Resource,
);

/// A subscription got its first payment that is for neither set-up nor trial.
///
/// The order's `order_type` is `subscription-order`.
///
/// That `recurring_invoices_paid_count` is 1 then is inferred.
///
/// Wire name `subscription.first_payment_received`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/subscription.first_payment_received/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "subscription.first_payment_received", version = "v2")]
pub struct SubscriptionFirstPaymentReceived(
    /// What it shares with other events.
    pub Order,
);

/// A subscription entered its trial.
///
/// The order's `order_type` is `subscription-order`, and `in_trial` is true.
///
/// Wire name `subscription.trial_started`, version v1. Inferred.
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/subscription.trial_started/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "subscription.trial_started", version = "v1")]
#[deprecated(note = "V1 is frozen.")]
pub struct SubscriptionTrialStartedV1(
    /// What it shares with other events.
    pub V1Resource,
);

/// A subscription entered its trial.
///
/// The order's `order_type` is `subscription-order`, and `in_trial` is true.
///
/// Wire name `subscription.trial_started`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/subscription.trial_started/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "subscription.trial_started", version = "v2")]
pub struct SubscriptionTrialStarted(
    /// What it shares with other events.
    pub Order,
);

/// A subscription left its trial.
///
/// The order's `order_type` is `subscription-order`, and `in_trial` is false.
///
/// Wire name `subscription.trial_ended`, version v1. Inferred.
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/subscription.trial_ended/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "subscription.trial_ended", version = "v1")]
#[deprecated(note = "V1 is frozen.")]
pub struct SubscriptionTrialEndedV1(
    /// What it shares with other events.
    pub V1Resource,
);

/// A subscription left its trial.
///
/// The order's `order_type` is `subscription-order`, and `in_trial` is false.
///
/// Wire name `subscription.trial_ended`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/subscription.trial_ended/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "subscription.trial_ended", version = "v2")]
pub struct SubscriptionTrialEnded(
    /// What it shares with other events.
    pub Order,
);

/// A trial became a paid and active subscription.
///
/// The order's `order_type` is `subscription-order`, and `service_status` is `active`.
///
/// The documentation says that `in_trial` becomes true, which looks like a slip for false.
///
/// Wire name `subscription.trial_converted`, version v1. Inferred.
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/subscription.trial_converted/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "subscription.trial_converted", version = "v1")]
#[deprecated(note = "V1 is frozen.")]
pub struct SubscriptionTrialConvertedV1(
    /// What it shares with other events.
    pub V1Resource,
);

/// A trial became a paid and active subscription.
///
/// The order's `order_type` is `subscription-order`, and `service_status` is `active`.
///
/// The documentation says that `in_trial` becomes true, which looks like a slip for false.
///
/// Wire name `subscription.trial_converted`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/subscription.trial_converted/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "subscription.trial_converted", version = "v2")]
pub struct SubscriptionTrialConverted(
    /// What it shares with other events.
    pub Order,
);

/// The line items of a subscription changed in any way.
///
/// The order's `order_type` is `subscription-order`.
///
/// Wire name `subscription.line_items.changed`, version v1. Inferred.
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/subscription.line_items.changed/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "subscription.line_items.changed", version = "v1")]
#[deprecated(note = "V1 is frozen.")]
pub struct SubscriptionLineItemsChangedV1(
    /// What it shares with other events.
    pub V1Resource,
);

/// The line items of a subscription changed in any way.
///
/// The order's `order_type` is `subscription-order`.
///
/// Wire name `subscription.line_items.changed`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/subscription.line_items.changed/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "subscription.line_items.changed", version = "v2")]
pub struct SubscriptionLineItemsChanged(
    /// What it shares with other events.
    pub Order,
);
