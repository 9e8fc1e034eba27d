// @generated from schema/clickfunnels/events/invoice.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of ClickFunnels 2.0 about `invoice`.

use super::{OrderBase, OrderVisits, PaymentProcessor, V1Resource};
use crate::{
    AsText, Decimal, Either, Event, Expected, Extra, Integer, LooseTimestamp, Maybe, OpenEnum,
    Optional, Payload, Timestamp, UnknownValue,
};

/// A bill for an order (`Orders::Invoice`). It repeats the order, which repeats the contact.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct OrdersInvoice {
    /// `id`.
    ///
    /// Read off an official example: developers.myclickfunnels.com/docs/webhook-event-types
    /// (2025-11-16). The API's documents demand it, as they demand members that webhook samples
    /// lack.
    pub id: Expected<Integer>,
    /// A short text that names it in addresses.
    pub public_id: Maybe<String>,
    /// `created_at`.
    pub created_at: Maybe<Timestamp>,
    /// `updated_at`.
    pub updated_at: Maybe<Timestamp>,
    /// `order_id`.
    pub order_id: Optional<Integer>,
    /// `status`.
    pub status: Optional<InvoiceStatus>,
    /// `due_amount`.
    ///
    /// Counts major currency units.
    pub due_amount: Maybe<AsText<Decimal>>,
    /// `total_amount`.
    ///
    /// Counts major currency units.
    pub total_amount: Maybe<AsText<Decimal>>,
    /// `subtotal_amount`.
    ///
    /// Counts major currency units.
    pub subtotal_amount: Maybe<AsText<Decimal>>,
    /// `tax_amount`.
    ///
    /// Counts major currency units.
    pub tax_amount: Maybe<AsText<Decimal>>,
    /// `shipping_amount`.
    ///
    /// Counts major currency units.
    pub shipping_amount: Maybe<AsText<Decimal>>,
    /// `discount_amount`.
    ///
    /// Counts major currency units.
    pub discount_amount: Maybe<AsText<Decimal>>,
    /// ISO 4217. Upper case in examples, while prices have lower case.
    pub currency: Maybe<String>,
    /// `issued_at`.
    pub issued_at: Maybe<Timestamp>,
    /// `due_at`.
    pub due_at: Maybe<Timestamp>,
    /// `paid_at`.
    pub paid_at: Maybe<Timestamp>,
    /// `invoice_type`.
    pub invoice_type: Maybe<InvoiceType>,
    /// A text in spite of its name.
    pub invoice_number: Optional<String>,
    /// `fulfillment_status`.
    pub fulfillment_status: Maybe<InvoiceFulfillmentStatus>,
    /// Its id at the payment processor.
    pub external_id: Maybe<String>,
    /// `payment_processor`.
    pub payment_processor: Maybe<PaymentProcessor>,
    /// `eligible_for_fulfillment`.
    pub eligible_for_fulfillment: Maybe<bool>,
    /// `line_items`.
    pub line_items: Maybe<Vec<OrdersInvoicesLineItem>>,
    /// Missing in a body recorded in 2024.
    pub order: Maybe<OrderBase>,
    /// `visits`.
    pub visits: Maybe<OrderVisits>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// What is billed and how many (`Orders::Invoices::LineItem`).
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct OrdersInvoicesLineItem {
    /// `id`.
    ///
    /// Read off an official example: developers.myclickfunnels.com/docs/webhook-event-types
    /// (2025-11-16). The API's documents demand it, as they demand members that webhook samples
    /// lack.
    pub id: Expected<Integer>,
    /// A short text that names it in addresses.
    pub public_id: Maybe<String>,
    /// `created_at`.
    pub created_at: Maybe<Timestamp>,
    /// `updated_at`.
    pub updated_at: Maybe<Timestamp>,
    /// `invoice_id`.
    pub invoice_id: Optional<Integer>,
    /// `external_id`.
    pub external_id: Maybe<String>,
    /// `external_product_id`.
    pub external_product_id: Maybe<String>,
    /// `payment_type`.
    pub payment_type: Maybe<InvoicePaymentType>,
    /// `description`.
    pub description: Maybe<String>,
    /// `quantity`.
    pub quantity: Maybe<Integer>,
    /// `fulfillment_status`.
    pub fulfillment_status: Maybe<LineItemFulfillmentStatus>,
    /// `amount`.
    ///
    /// Counts major currency units.
    pub amount: Maybe<AsText<Decimal>>,
    /// `discount_amount`.
    ///
    /// Counts major currency units. Read off an official example: RichStone/clickfunnels-ruby-sdk
    /// clickfunnels_openapi.yaml @6fb74f2.
    pub discount_amount: Maybe<Either<Decimal>>,
    /// `state_tax_amount`.
    ///
    /// Counts major currency units. Read off an official example: RichStone/clickfunnels-ruby-sdk
    /// clickfunnels_openapi.yaml @6fb74f2.
    pub state_tax_amount: Maybe<Either<Decimal>>,
    /// `county_tax_amount`.
    ///
    /// Counts major currency units. Read off an official example: RichStone/clickfunnels-ruby-sdk
    /// clickfunnels_openapi.yaml @6fb74f2.
    pub county_tax_amount: Maybe<Either<Decimal>>,
    /// `city_tax_amount`.
    ///
    /// Counts major currency units. Read off an official example: RichStone/clickfunnels-ruby-sdk
    /// clickfunnels_openapi.yaml @6fb74f2.
    pub city_tax_amount: Maybe<Either<Decimal>>,
    /// `district_tax_amount`.
    ///
    /// Counts major currency units. Read off an official example: RichStone/clickfunnels-ruby-sdk
    /// clickfunnels_openapi.yaml @6fb74f2.
    pub district_tax_amount: Maybe<Either<Decimal>>,
    /// Whether it is a fraction or a percentage is not said.
    ///
    /// Read off an official example: RichStone/clickfunnels-ruby-sdk clickfunnels_openapi.yaml
    /// @6fb74f2.
    pub state_tax_rate: Maybe<Either<Decimal>>,
    /// Whether it is a fraction or a percentage is not said.
    ///
    /// Read off an official example: RichStone/clickfunnels-ruby-sdk clickfunnels_openapi.yaml
    /// @6fb74f2.
    pub county_tax_rate: Maybe<Either<Decimal>>,
    /// Whether it is a fraction or a percentage is not said.
    ///
    /// Read off an official example: RichStone/clickfunnels-ruby-sdk clickfunnels_openapi.yaml
    /// @6fb74f2.
    pub city_tax_rate: Maybe<Either<Decimal>>,
    /// Whether it is a fraction or a percentage is not said.
    ///
    /// Read off an official example: RichStone/clickfunnels-ruby-sdk clickfunnels_openapi.yaml
    /// @6fb74f2.
    pub district_tax_rate: Maybe<Either<Decimal>>,
    /// `country_tax_jurisdiction`.
    pub country_tax_jurisdiction: Maybe<String>,
    /// `state_tax_jurisdiction`.
    pub state_tax_jurisdiction: Maybe<String>,
    /// `county_tax_jurisdiction`.
    pub county_tax_jurisdiction: Maybe<String>,
    /// `city_tax_jurisdiction`.
    pub city_tax_jurisdiction: Maybe<String>,
    /// Declared as text; only null was seen.
    pub period_start_at: Maybe<LooseTimestamp>,
    /// Declared as text; only null was seen.
    pub period_end_at: Maybe<LooseTimestamp>,
    /// Declared as text; only null was seen.
    pub period_number: Maybe<Either<Integer>>,
    /// `products_price`.
    pub products_price: Maybe<InvoicePriceRef>,
    /// `products_variant`.
    pub products_variant: Maybe<InvoiceVariantRef>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A price as an invoice's line item shows it.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct InvoicePriceRef {
    /// `id`.
    pub id: Optional<Integer>,
    /// `public_id`.
    pub public_id: Maybe<String>,
    /// `amount`.
    ///
    /// Counts major currency units.
    pub amount: Optional<AsText<Decimal>>,
    /// ISO 4217, in either case.
    pub currency: Optional<String>,
    /// Declared as text for invoices and as a number for orders.
    pub duration: Maybe<Either<Integer>>,
    /// Null for what is paid once.
    pub interval: Maybe<PriceInterval>,
    /// Declared as text for invoices and as a number for orders.
    pub interval_count: Maybe<Either<Integer>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A variant of a product as an invoice's line item shows it.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct InvoiceVariantRef {
    /// `id`.
    pub id: Optional<Integer>,
    /// `public_id`.
    pub public_id: Maybe<String>,
    /// `name`.
    pub name: Optional<String>,
    /// `description`.
    pub description: Maybe<String>,
    /// `sku`.
    pub sku: Maybe<String>,
    /// Missing in a body recorded in 2024.
    pub product_id: Optional<Integer>,
    /// Missing in a body recorded in 2024.
    pub fulfillment_required: Maybe<bool>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// What a subscription's time is counted in. No list was published; these were seen.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum PriceInterval {
    /// `months`.
    #[open_enum(value = "months")]
    Months,
    /// `years`.
    #[open_enum(value = "years")]
    Years,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// Whether an invoice is paid. The last two are named by clients of third parties, not by the
/// documentation.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum InvoiceStatus {
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
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// What an invoice is for.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum InvoiceType {
    /// `initial`.
    #[open_enum(value = "initial")]
    Initial,
    /// `renewal`.
    #[open_enum(value = "renewal")]
    Renewal,
    /// `interim`.
    #[open_enum(value = "interim")]
    Interim,
    /// `cancellation`.
    #[open_enum(value = "cancellation")]
    Cancellation,
    /// `one_time`.
    #[open_enum(value = "one_time")]
    OneTime,
    /// `refund`.
    #[open_enum(value = "refund")]
    Refund,
    /// `charge`.
    #[open_enum(value = "charge")]
    Charge,
    /// `one_time_sale`.
    #[open_enum(value = "one_time_sale")]
    OneTimeSale,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// How much of an invoice was fulfilled. Its line items use other words.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum InvoiceFulfillmentStatus {
    /// `not_applicable`.
    #[open_enum(value = "not_applicable")]
    NotApplicable,
    /// `unfulfilled`.
    #[open_enum(value = "unfulfilled")]
    Unfulfilled,
    /// `partial`.
    #[open_enum(value = "partial")]
    Partial,
    /// `complete`.
    #[open_enum(value = "complete")]
    Complete,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// How much of a line item was fulfilled. The guide to fulfillments also speaks of `fulfilled`.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum LineItemFulfillmentStatus {
    /// `unfulfilled`.
    #[open_enum(value = "unfulfilled")]
    Unfulfilled,
    /// `partially_fulfilled`.
    #[open_enum(value = "partially_fulfilled")]
    PartiallyFulfilled,
    /// `complete`.
    #[open_enum(value = "complete")]
    Complete,
    /// `ignored`.
    #[open_enum(value = "ignored")]
    Ignored,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// How a line item is paid. No list was published; these were seen.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum InvoicePaymentType {
    /// `debit`.
    #[open_enum(value = "debit")]
    Debit,
    /// `one_time`.
    #[open_enum(value = "one_time")]
    OneTime,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// An invoice was issued.
///
/// Wire name `orders/invoice.created`, version v1. Inferred.
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/orders/invoice.created/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "orders/invoice.created", version = "v1")]
#[deprecated(note = "V1 is frozen.")]
pub struct OrdersInvoiceCreatedV1(
    /// What it shares with other events.
    pub V1Resource,
);

/// An invoice was issued.
///
/// Wire name `orders/invoice.created`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/orders/invoice.created/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "orders/invoice.created", version = "v2")]
pub struct OrdersInvoiceCreated(
    /// What it shares with other events.
    pub OrdersInvoice,
);

/// An invoice changed.
///
/// Wire name `orders/invoice.updated`, version v1. Inferred.
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/orders/invoice.updated/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "orders/invoice.updated", version = "v1")]
#[deprecated(note = "V1 is frozen.")]
pub struct OrdersInvoiceUpdatedV1(
    /// What it shares with other events.
    pub V1Resource,
);

/// An invoice changed.
///
/// Wire name `orders/invoice.updated`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/orders/invoice.updated/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "orders/invoice.updated", version = "v2")]
pub struct OrdersInvoiceUpdated(
    /// What it shares with other events.
    pub OrdersInvoice,
);

/// An invoice was refunded.
///
/// That `status` is `refunded` or `partially-refunded` then is inferred.
///
/// Wire name `orders/invoice.refunded`, version v1. Inferred.
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/orders/invoice.refunded/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "orders/invoice.refunded", version = "v1")]
#[deprecated(note = "V1 is frozen.")]
pub struct OrdersInvoiceRefundedV1(
    /// What it shares with other events.
    pub V1Resource,
);

/// An invoice was refunded.
///
/// That `status` is `refunded` or `partially-refunded` then is inferred.
///
/// Wire name `orders/invoice.refunded`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/orders/invoice.refunded/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "orders/invoice.refunded", version = "v2")]
pub struct OrdersInvoiceRefunded(
    /// What it shares with other events.
    pub OrdersInvoice,
);

/// An invoice was given up as unpaid.
///
/// That `status` is `abandoned` then is inferred. No list of the documentation has that value.
///
/// Wire name `orders/invoice.abandoned`, version v1. Inferred.
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/orders/invoice.abandoned/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "orders/invoice.abandoned", version = "v1")]
#[deprecated(note = "V1 is frozen.")]
pub struct OrdersInvoiceAbandonedV1(
    /// What it shares with other events.
    pub V1Resource,
);

/// An invoice was given up as unpaid.
///
/// That `status` is `abandoned` then is inferred. No list of the documentation has that value.
///
/// Wire name `orders/invoice.abandoned`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/orders/invoice.abandoned/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "orders/invoice.abandoned", version = "v2")]
pub struct OrdersInvoiceAbandoned(
    /// What it shares with other events.
    pub OrdersInvoice,
);

/// An invoice was issued again.
///
/// Wire name `orders/invoice.reissued`, version v1. Inferred.
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/orders/invoice.reissued/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "orders/invoice.reissued", version = "v1")]
#[deprecated(note = "V1 is frozen.")]
pub struct OrdersInvoiceReissuedV1(
    /// What it shares with other events.
    pub V1Resource,
);

/// An invoice was issued again.
///
/// Wire name `orders/invoice.reissued`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/orders/invoice.reissued/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "orders/invoice.reissued", version = "v2")]
pub struct OrdersInvoiceReissued(
    /// What it shares with other events.
    pub OrdersInvoice,
);

/// An invoice was not paid when it was due.
///
/// That `status` is `past-due` then, with a hyphen where the event has an underscore, is inferred.
///
/// Wire name `orders/invoice.past_due`, version v1. Inferred.
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/orders/invoice.past_due/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "orders/invoice.past_due", version = "v1")]
#[deprecated(note = "V1 is frozen.")]
pub struct OrdersInvoicePastDueV1(
    /// What it shares with other events.
    pub V1Resource,
);

/// An invoice was not paid when it was due.
///
/// That `status` is `past-due` then, with a hyphen where the event has an underscore, is inferred.
///
/// Wire name `orders/invoice.past_due`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/orders/invoice.past_due/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "orders/invoice.past_due", version = "v2")]
pub struct OrdersInvoicePastDue(
    /// What it shares with other events.
    pub OrdersInvoice,
);

/// Every line item of an invoice has been fulfilled.
///
/// That `fulfillment_status` is `complete` then is inferred.
///
/// Wire name `orders/invoice.fulfilled`, version v1. Inferred.
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/orders/invoice.fulfilled/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "orders/invoice.fulfilled", version = "v1")]
#[deprecated(note = "V1 is frozen.")]
pub struct OrdersInvoiceFulfilledV1(
    /// What it shares with other events.
    pub V1Resource,
);

/// Every line item of an invoice has been fulfilled.
///
/// That `fulfillment_status` is `complete` then is inferred.
///
/// Wire name `orders/invoice.fulfilled`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/orders/invoice.fulfilled/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "orders/invoice.fulfilled", version = "v2")]
pub struct OrdersInvoiceFulfilled(
    /// What it shares with other events.
    pub OrdersInvoice,
);

/// An invoice was voided.
///
/// The invoice's `status` is `voided`.
///
/// Wire name `orders/invoice.voided`, version v1. Inferred.
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/orders/invoice.voided/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "orders/invoice.voided", version = "v1")]
#[deprecated(note = "V1 is frozen.")]
pub struct OrdersInvoiceVoidedV1(
    /// What it shares with other events.
    pub V1Resource,
);

/// An invoice was voided.
///
/// The invoice's `status` is `voided`.
///
/// Wire name `orders/invoice.voided`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/orders/invoice.voided/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "orders/invoice.voided", version = "v2")]
pub struct OrdersInvoiceVoided(
    /// What it shares with other events.
    pub OrdersInvoice,
);

/// An invoice of a one-time order or of a subscription was paid.
///
/// The invoice's `status` is `paid`.
///
/// Wire name `orders/invoice.paid`, version v1. Inferred.
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/orders/invoice.paid/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "orders/invoice.paid", version = "v1")]
#[deprecated(note = "V1 is frozen.")]
pub struct OrdersInvoicePaidV1(
    /// What it shares with other events.
    pub V1Resource,
);

/// An invoice of a one-time order or of a subscription was paid.
///
/// The invoice's `status` is `paid`.
///
/// Wire name `orders/invoice.paid`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/orders/invoice.paid/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "orders/invoice.paid", version = "v2")]
pub struct OrdersInvoicePaid(
    /// What it shares with other events.
    pub OrdersInvoice,
);

/// The payment of the invoice that renews a subscription was declined.
///
/// It stands in the lists of 2024 and 2025. A copy of August 2026, which has every other event,
/// lacks it; that may be a removal or a name without a dot that was overlooked.
///
/// Billing kits of third parties have an event of the same spelling, so it is probably passed on
/// from the payment platform.
///
/// Wire name `renewal-invoice-payment-declined`, version v1. Inferred.
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/renewal-invoice-payment-declined/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "renewal-invoice-payment-declined", version = "v1")]
#[deprecated(note = "V1 is frozen.")]
pub struct RenewalInvoicePaymentDeclinedV1(
    /// What it shares with other events.
    pub V1Resource,
);

/// The payment of the invoice that renews a subscription was declined.
///
/// It stands in the lists of 2024 and 2025. A copy of August 2026, which has every other event,
/// lacks it; that may be a removal or a name without a dot that was overlooked.
///
/// Billing kits of third parties have an event of the same spelling, so it is probably passed on
/// from the payment platform.
///
/// Wire name `renewal-invoice-payment-declined`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/renewal-invoice-payment-declined/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "renewal-invoice-payment-declined", version = "v2")]
pub struct RenewalInvoicePaymentDeclined(
    /// What it shares with other events.
    pub OrdersInvoice,
);

/// An invoice of a one-time order was paid.
///
/// The invoice's `status` is `paid`, and the `order_type` of its order is `one-time-order`.
///
/// A third party shows an order as its body, so it is not certain that the subject is an invoice.
///
/// Wire name `one-time-order.invoice.paid`, version v1. Inferred.
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/one-time-order.invoice.paid/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "one-time-order.invoice.paid", version = "v1")]
#[deprecated(note = "V1 is frozen.")]
pub struct OneTimeOrderInvoicePaidV1(
    /// What it shares with other events.
    pub V1Resource,
);

/// An invoice of a one-time order was paid.
///
/// The invoice's `status` is `paid`, and the `order_type` of its order is `one-time-order`.
///
/// A third party shows an order as its body, so it is not certain that the subject is an invoice.
///
/// Wire name `one-time-order.invoice.paid`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/one-time-order.invoice.paid/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "one-time-order.invoice.paid", version = "v2")]
pub struct OneTimeOrderInvoicePaid(
    /// What it shares with other events.
    pub OrdersInvoice,
);

/// An invoice of a subscription was paid.
///
/// The invoice's `status` is `paid`, and the `order_type` of its order is `subscription-order`.
///
/// Its name begins like the events about orders. The list of early 2024 writes
/// `subscription/invoice.paid`.
///
/// Wire name `subscription.invoice.paid`, version v1. Inferred.
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/subscription.invoice.paid/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "subscription.invoice.paid", version = "v1")]
#[deprecated(note = "V1 is frozen.")]
pub struct SubscriptionInvoicePaidV1(
    /// What it shares with other events.
    pub V1Resource,
);

/// An invoice of a subscription was paid.
///
/// The invoice's `status` is `paid`, and the `order_type` of its order is `subscription-order`.
///
/// Its name begins like the events about orders. The list of early 2024 writes
/// `subscription/invoice.paid`.
///
/// Wire name `subscription.invoice.paid`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/subscription.invoice.paid/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "subscription.invoice.paid", version = "v2")]
pub struct SubscriptionInvoicePaid(
    /// What it shares with other events.
    pub OrdersInvoice,
);
