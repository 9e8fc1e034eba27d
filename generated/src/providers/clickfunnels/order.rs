// @generated from schema/clickfunnels/events/order.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of ClickFunnels 2.0 about `order`.

use super::{Contact, FlagOrText, NamedRef, OrderVisits, PaymentProcessor, PriceInterval, RecordId};
use crate::{
    AsText, Decimal, Either, Email, Expected, Extra, Integer, LooseTimestamp, Maybe, OpenEnum,
    Optional, Payload, Text, Timestamp, Union, UnknownValue,
};

/// An order as an invoice shows it.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct OrderBase {
    /// `id`.
    ///
    /// Read off an official example: developers.myclickfunnels.com/docs/webhook-event-types
    /// (2025-11-16). The API's documents demand it, as they demand members that webhook samples
    /// lack.
    pub id: Expected<Integer>,
    /// A short text that names it in addresses.
    pub public_id: Maybe<Text>,
    /// A text in spite of its name.
    pub order_number: Maybe<Text>,
    /// `total_amount`.
    ///
    /// Counts major currency units.
    pub total_amount: Maybe<AsText<Decimal>>,
    /// `origination_channel_id`.
    pub origination_channel_id: Optional<Integer>,
    /// The class of where the order came from.
    pub origination_channel_type: Maybe<OriginationChannelType>,
    /// `origination_channel_name`.
    pub origination_channel_name: Maybe<Text>,
    /// Sent since some day between June 2025 and June 2026.
    pub origination_channel_public_id: Maybe<Text>,
    /// `notes`.
    #[payload(sensitive)]
    pub notes: Maybe<Text>,
    /// `live_mode`.
    pub live_mode: Maybe<bool>,
    /// `in_trial`.
    pub in_trial: Maybe<bool>,
    /// `billing_status`.
    pub billing_status: Maybe<OrderBillingStatus>,
    /// `service_status`.
    pub service_status: Maybe<OrderServiceStatus>,
    /// `order_type`.
    pub order_type: Maybe<OrderType>,
    /// Declared as text; only null was seen.
    pub next_charge_at: Maybe<LooseTimestamp>,
    /// Declared as text; only null was seen.
    pub trial_end_at: Maybe<LooseTimestamp>,
    /// `activated_at`.
    pub activated_at: Maybe<Timestamp>,
    /// Declared as text; only null was seen.
    pub canceled_at: Maybe<LooseTimestamp>,
    /// `canceled_by`.
    pub canceled_by: Maybe<Text>,
    /// `cancel_reason`.
    pub cancel_reason: Maybe<OrderCancelReason>,
    /// `cancel_description`.
    #[payload(sensitive)]
    pub cancel_description: Maybe<Text>,
    /// Declared as text; only null was seen.
    pub churned_at: Maybe<LooseTimestamp>,
    /// Sent since some day between June 2025 and June 2026.
    pub recurring_invoices_paid_count: Optional<Integer>,
    /// `tag_ids`.
    pub tag_ids: Maybe<Vec<Integer>>,
    /// `shipping_address_first_name`.
    #[payload(sensitive)]
    pub shipping_address_first_name: Maybe<Text>,
    /// `shipping_address_last_name`.
    #[payload(sensitive)]
    pub shipping_address_last_name: Maybe<Text>,
    /// `shipping_address_organization_name`.
    #[payload(sensitive)]
    pub shipping_address_organization_name: Maybe<Text>,
    /// `shipping_address_phone_number`.
    #[payload(sensitive)]
    pub shipping_address_phone_number: Maybe<Text>,
    /// `shipping_address_street_one`.
    #[payload(sensitive)]
    pub shipping_address_street_one: Maybe<Text>,
    /// `shipping_address_street_two`.
    #[payload(sensitive)]
    pub shipping_address_street_two: Maybe<Text>,
    /// `shipping_address_city`.
    #[payload(sensitive)]
    pub shipping_address_city: Maybe<Text>,
    /// `shipping_address_region`.
    #[payload(sensitive)]
    pub shipping_address_region: Maybe<Text>,
    /// `shipping_address_country`.
    #[payload(sensitive)]
    pub shipping_address_country: Maybe<Text>,
    /// `shipping_address_postal_code`.
    #[payload(sensitive)]
    pub shipping_address_postal_code: Maybe<Text>,
    /// `billing_address_street_one`.
    #[payload(sensitive)]
    pub billing_address_street_one: Maybe<Text>,
    /// `billing_address_street_two`.
    #[payload(sensitive)]
    pub billing_address_street_two: Maybe<Text>,
    /// `billing_address_city`.
    #[payload(sensitive)]
    pub billing_address_city: Maybe<Text>,
    /// `billing_address_region`.
    #[payload(sensitive)]
    pub billing_address_region: Maybe<Text>,
    /// `billing_address_country`.
    #[payload(sensitive)]
    pub billing_address_country: Maybe<Text>,
    /// `billing_address_postal_code`.
    #[payload(sensitive)]
    pub billing_address_postal_code: Maybe<Text>,
    /// Who ordered. Its `id` may differ from the order's `contact_id` in samples.
    pub contact: Maybe<Contact>,
    /// `affiliate`.
    pub affiliate: Maybe<AffiliateRef>,
    /// `referral_code`.
    pub referral_code: Maybe<ReferralCodeRef>,
    /// The page on which it was ordered.
    pub order_page: Maybe<NamedRef>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A purchase by a contact (`Order`), once or by subscription.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Order {
    /// `id`.
    ///
    /// Read off an official example: developers.myclickfunnels.com/docs/webhook-event-types
    /// (2025-11-16). The API's documents demand it, as they demand members that webhook samples
    /// lack.
    pub id: Expected<Integer>,
    /// A short text that names it in addresses.
    pub public_id: Maybe<Text>,
    /// A text in spite of its name.
    pub order_number: Maybe<Text>,
    /// `total_amount`.
    ///
    /// Counts major currency units.
    pub total_amount: Maybe<AsText<Decimal>>,
    /// `origination_channel_id`.
    pub origination_channel_id: Optional<Integer>,
    /// The class of where the order came from.
    pub origination_channel_type: Maybe<OriginationChannelType>,
    /// `origination_channel_name`.
    pub origination_channel_name: Maybe<Text>,
    /// Sent since some day between June 2025 and June 2026.
    pub origination_channel_public_id: Maybe<Text>,
    /// `notes`.
    #[payload(sensitive)]
    pub notes: Maybe<Text>,
    /// `live_mode`.
    pub live_mode: Maybe<bool>,
    /// `in_trial`.
    pub in_trial: Maybe<bool>,
    /// `billing_status`.
    pub billing_status: Maybe<OrderBillingStatus>,
    /// `service_status`.
    pub service_status: Maybe<OrderServiceStatus>,
    /// `order_type`.
    pub order_type: Maybe<OrderType>,
    /// Declared as text; only null was seen.
    pub next_charge_at: Maybe<LooseTimestamp>,
    /// Declared as text; only null was seen.
    pub trial_end_at: Maybe<LooseTimestamp>,
    /// `activated_at`.
    pub activated_at: Maybe<Timestamp>,
    /// Declared as text; only null was seen.
    pub canceled_at: Maybe<LooseTimestamp>,
    /// `canceled_by`.
    pub canceled_by: Maybe<Text>,
    /// `cancel_reason`.
    pub cancel_reason: Maybe<OrderCancelReason>,
    /// `cancel_description`.
    #[payload(sensitive)]
    pub cancel_description: Maybe<Text>,
    /// Declared as text; only null was seen.
    pub churned_at: Maybe<LooseTimestamp>,
    /// Sent since some day between June 2025 and June 2026.
    pub recurring_invoices_paid_count: Optional<Integer>,
    /// `tag_ids`.
    pub tag_ids: Maybe<Vec<Integer>>,
    /// `shipping_address_first_name`.
    #[payload(sensitive)]
    pub shipping_address_first_name: Maybe<Text>,
    /// `shipping_address_last_name`.
    #[payload(sensitive)]
    pub shipping_address_last_name: Maybe<Text>,
    /// `shipping_address_organization_name`.
    #[payload(sensitive)]
    pub shipping_address_organization_name: Maybe<Text>,
    /// `shipping_address_phone_number`.
    #[payload(sensitive)]
    pub shipping_address_phone_number: Maybe<Text>,
    /// `shipping_address_street_one`.
    #[payload(sensitive)]
    pub shipping_address_street_one: Maybe<Text>,
    /// `shipping_address_street_two`.
    #[payload(sensitive)]
    pub shipping_address_street_two: Maybe<Text>,
    /// `shipping_address_city`.
    #[payload(sensitive)]
    pub shipping_address_city: Maybe<Text>,
    /// `shipping_address_region`.
    #[payload(sensitive)]
    pub shipping_address_region: Maybe<Text>,
    /// `shipping_address_country`.
    #[payload(sensitive)]
    pub shipping_address_country: Maybe<Text>,
    /// `shipping_address_postal_code`.
    #[payload(sensitive)]
    pub shipping_address_postal_code: Maybe<Text>,
    /// `billing_address_street_one`.
    #[payload(sensitive)]
    pub billing_address_street_one: Maybe<Text>,
    /// `billing_address_street_two`.
    #[payload(sensitive)]
    pub billing_address_street_two: Maybe<Text>,
    /// `billing_address_city`.
    #[payload(sensitive)]
    pub billing_address_city: Maybe<Text>,
    /// `billing_address_region`.
    #[payload(sensitive)]
    pub billing_address_region: Maybe<Text>,
    /// `billing_address_country`.
    #[payload(sensitive)]
    pub billing_address_country: Maybe<Text>,
    /// `billing_address_postal_code`.
    #[payload(sensitive)]
    pub billing_address_postal_code: Maybe<Text>,
    /// Who ordered. Its `id` may differ from the order's `contact_id` in samples.
    pub contact: Maybe<Contact>,
    /// `affiliate`.
    pub affiliate: Maybe<AffiliateRef>,
    /// `referral_code`.
    pub referral_code: Maybe<ReferralCodeRef>,
    /// The page on which it was ordered.
    pub order_page: Maybe<NamedRef>,
    /// `workspace_id`.
    pub workspace_id: Optional<Integer>,
    /// `contact_id`.
    pub contact_id: Optional<Integer>,
    /// ISO 4217, in either case.
    pub currency: Optional<Text>,
    /// `page_id`.
    pub page_id: Maybe<Integer>,
    /// `page_name`.
    pub page_name: Maybe<Text>,
    /// `funnel_name`.
    pub funnel_name: Maybe<Text>,
    /// `tax_amount`.
    ///
    /// Counts major currency units.
    pub tax_amount: Maybe<AsText<Decimal>>,
    /// Declared as text; only null was seen.
    #[payload(sensitive)]
    pub billing_payment_method_id: Maybe<RecordId>,
    /// `discount_ids`.
    pub discount_ids: Maybe<Vec<Integer>>,
    /// Declared as text; only null was seen.
    pub workspace_sharing_id: Maybe<RecordId>,
    /// Sent since some day between June 2025 and June 2026.
    pub paid_until: Maybe<Timestamp>,
    /// Sent since some day between June 2025 and June 2026.
    pub resource_install_intent: Maybe<Text>,
    /// Its id at the payment processor. Missing in the samples of 2024.
    pub external_id: Maybe<Text>,
    /// Missing in the samples of 2024.
    pub payment_processor: Maybe<PaymentProcessor>,
    /// `phone_number`.
    #[payload(sensitive)]
    pub phone_number: Maybe<Text>,
    /// `contact_groups`.
    pub contact_groups: Maybe<Vec<NamedRef>>,
    /// `segments`.
    pub segments: Maybe<Vec<NamedRef>>,
    /// `workspace`.
    pub workspace: Maybe<Workspace>,
    /// `line_items`.
    pub line_items: Maybe<Vec<OrdersLineItem>>,
    /// What was subscribed to before, in `subscription.upgraded` and `subscription.downgraded`;
    /// null elsewhere. Declared as text and described as a line item; only null was seen.
    ///
    /// Inferred.
    pub previous_line_item: Maybe<PreviousLineItem>,
    /// Missing in the samples of 2024.
    pub visits: Maybe<OrderVisits>,
    /// `created_at`.
    pub created_at: Maybe<Timestamp>,
    /// `updated_at`.
    pub updated_at: Maybe<Timestamp>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `previous_line_item` of `Order`.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Union)]
#[non_exhaustive]
pub enum PreviousLineItem {
    /// `string`.
    Text(Text),
    /// `OrdersLineItem`.
    OrdersLineItem(OrdersLineItem),
}

/// What is ordered and how many (`Orders::LineItem`).
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct OrdersLineItem {
    /// `id`.
    ///
    /// Read off an official example: developers.myclickfunnels.com/docs/webhook-event-types
    /// (2025-11-16). The API's documents demand it, as they demand members that webhook samples
    /// lack.
    pub id: Expected<Integer>,
    /// A short text that names it in addresses.
    pub public_id: Maybe<Text>,
    /// `created_at`.
    pub created_at: Maybe<Timestamp>,
    /// `updated_at`.
    pub updated_at: Maybe<Timestamp>,
    /// `order_id`.
    pub order_id: Optional<Integer>,
    /// `quantity`.
    pub quantity: Maybe<Integer>,
    /// Declared as text; only null was seen. It sounds like a flag.
    pub prorated: Maybe<FlagOrText>,
    /// `original_product`.
    pub original_product: Maybe<NamedRef>,
    /// `products_price`.
    pub products_price: Maybe<PriceMinimal>,
    /// `products_variant`.
    pub products_variant: Maybe<VariantRef>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A price as an order's line item shows it.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct PriceMinimal {
    /// `id`.
    pub id: Optional<Integer>,
    /// `public_id`.
    pub public_id: Maybe<Text>,
    /// `amount`.
    ///
    /// Counts major currency units.
    pub amount: Optional<AsText<Decimal>>,
    /// ISO 4217, in either case.
    pub currency: Optional<Text>,
    /// Declared as text for invoices and as a number for orders.
    pub duration: Maybe<Either<Integer>>,
    /// Null for what is paid once.
    pub interval: Maybe<PriceInterval>,
    /// Declared as text for invoices and as a number for orders.
    pub interval_count: Maybe<Either<Integer>>,
    /// In the document of June 2026; missing in the examples.
    pub name: Maybe<Text>,
    /// Chosen by the merchant.
    pub key: Maybe<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A variant of a product as an order's line item shows it.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct VariantRef {
    /// `id`.
    pub id: Optional<Integer>,
    /// `public_id`.
    pub public_id: Maybe<Text>,
    /// `name`.
    pub name: Optional<Text>,
    /// `description`.
    pub description: Maybe<Text>,
    /// `sku`.
    pub sku: Maybe<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// The affiliate who sent a contact.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct AffiliateRef {
    /// `name`.
    #[payload(sensitive)]
    pub name: Optional<Text>,
    /// `email`.
    #[payload(sensitive)]
    pub email: Maybe<Email>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// The code by which an affiliate sent a contact.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ReferralCodeRef {
    /// `code`.
    pub code: Optional<Text>,
    /// `default`.
    pub default: Maybe<bool>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// The merchant's workspace.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Workspace {
    /// `id`.
    ///
    /// Read off an official example: developers.myclickfunnels.com/docs/webhook-event-types
    /// (2025-11-16). The API's documents demand it, as they demand members that webhook samples
    /// lack.
    pub id: Expected<Integer>,
    /// A short text that names it in addresses.
    pub public_id: Maybe<Text>,
    /// `created_at`.
    pub created_at: Maybe<Timestamp>,
    /// `updated_at`.
    pub updated_at: Maybe<Timestamp>,
    /// `team_id`.
    pub team_id: Optional<Integer>,
    /// `name`.
    pub name: Optional<Text>,
    /// `subdomain`.
    pub subdomain: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// The class of where an order came from. No list was published; these were seen.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum OriginationChannelType {
    /// `User`.
    #[open_enum(value = "User")]
    User,
    /// `Funnel`.
    #[open_enum(value = "Funnel")]
    Funnel,
    /// `Platform::Application`.
    #[open_enum(value = "Platform::Application")]
    PlatformApplication,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// Whether an order is paid once. The early documentation wrote `subscription` for the second.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum OrderType {
    /// `one-time-order`.
    #[open_enum(value = "one-time-order")]
    OneTimeOrder,
    /// `subscription-order`.
    #[open_enum(value = "subscription-order")]
    SubscriptionOrder,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// Whether an order is paid. Orders of the External processor know `pending`, `paid`, `unpaid`,
/// `voided` and `refunded` only. The last five are named by clients of third parties, not by the
/// documentation.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum OrderBillingStatus {
    /// `pending`.
    #[open_enum(value = "pending")]
    Pending,
    /// `draft`.
    #[open_enum(value = "draft")]
    Draft,
    /// `paid`.
    #[open_enum(value = "paid")]
    Paid,
    /// `unpaid`.
    #[open_enum(value = "unpaid")]
    Unpaid,
    /// `partially-refunded`.
    #[open_enum(value = "partially-refunded")]
    PartiallyRefunded,
    /// `refunded`.
    #[open_enum(value = "refunded")]
    Refunded,
    /// `voided`.
    #[open_enum(value = "voided")]
    Voided,
    /// `disputed`.
    #[open_enum(value = "disputed")]
    Disputed,
    /// `past-due`.
    #[open_enum(value = "past-due")]
    PastDue,
    /// `abandoned`.
    #[open_enum(value = "abandoned")]
    Abandoned,
    /// `partially-paid`.
    #[open_enum(value = "partially-paid")]
    PartiallyPaid,
    /// `failed`.
    #[open_enum(value = "failed")]
    Failed,
    /// `delinquent`.
    #[open_enum(value = "delinquent")]
    Delinquent,
    /// `refund-pending`.
    #[open_enum(value = "refund-pending")]
    RefundPending,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// Whether the buyer gets what was ordered. Stripe orders know no `voided`; orders of the External
/// processor know `pending`, `active`, `churned`, `canceled`, `completed` and `paused` only. The
/// last two are named by clients of third parties, not by the documentation.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum OrderServiceStatus {
    /// `pending`.
    #[open_enum(value = "pending")]
    Pending,
    /// `active`.
    #[open_enum(value = "active")]
    Active,
    /// `completed`.
    #[open_enum(value = "completed")]
    Completed,
    /// `churned`.
    #[open_enum(value = "churned")]
    Churned,
    /// `canceled`.
    #[open_enum(value = "canceled")]
    Canceled,
    /// `suspended`.
    #[open_enum(value = "suspended")]
    Suspended,
    /// `paused`.
    #[open_enum(value = "paused")]
    Paused,
    /// `abandoned`.
    #[open_enum(value = "abandoned")]
    Abandoned,
    /// `voided`.
    #[open_enum(value = "voided")]
    Voided,
    /// `trialing`.
    #[open_enum(value = "trialing")]
    Trialing,
    /// `trial-ended`.
    #[open_enum(value = "trial-ended")]
    TrialEnded,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// Why an order was cancelled. Payments.ai writes hyphens, Stripe and External underscores.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum OrderCancelReason {
    /// Payments.ai.
    #[open_enum(value = "did-not-use")]
    DidNotUse,
    /// Payments.ai.
    #[open_enum(value = "did-not-want")]
    DidNotWant,
    /// Payments.ai.
    #[open_enum(value = "missing-features")]
    MissingFeaturesPai,
    /// Payments.ai.
    #[open_enum(value = "too-expensive")]
    TooExpensivePai,
    /// Payments.ai.
    #[open_enum(value = "bugs-or-problems")]
    BugsOrProblems,
    /// None of the others.
    #[open_enum(value = "other")]
    Other,
    /// Stripe and External.
    #[open_enum(value = "customer_service")]
    CustomerService,
    /// Stripe and External.
    #[open_enum(value = "low_quality")]
    LowQuality,
    /// Stripe and External.
    #[open_enum(value = "missing_features")]
    MissingFeatures,
    /// Stripe and External.
    #[open_enum(value = "switched_service")]
    SwitchedService,
    /// Stripe and External.
    #[open_enum(value = "too_complex")]
    TooComplex,
    /// Stripe and External.
    #[open_enum(value = "too_expensive")]
    TooExpensive,
    /// Stripe and External.
    #[open_enum(value = "unused")]
    Unused,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}
