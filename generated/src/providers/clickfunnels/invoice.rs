// @generated from schema/clickfunnels/events/invoice.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of ClickFunnels 2.0 about `invoice`.

use super::{OrderBase, OrderVisits, PaymentProcessor};
use crate::{
    AsText, Decimal, Either, Expected, Extra, Integer, LooseTimestamp, Maybe, OpenEnum, Optional,
    Payload, Text, Timestamp, UnknownValue,
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
    pub public_id: Maybe<Text>,
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
    pub currency: Maybe<Text>,
    /// `issued_at`.
    pub issued_at: Maybe<Timestamp>,
    /// `due_at`.
    pub due_at: Maybe<Timestamp>,
    /// `paid_at`.
    pub paid_at: Maybe<Timestamp>,
    /// `invoice_type`.
    pub invoice_type: Maybe<InvoiceType>,
    /// A text in spite of its name.
    pub invoice_number: Optional<Text>,
    /// `fulfillment_status`.
    pub fulfillment_status: Maybe<InvoiceFulfillmentStatus>,
    /// Its id at the payment processor.
    pub external_id: Maybe<Text>,
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
    pub public_id: Maybe<Text>,
    /// `created_at`.
    pub created_at: Maybe<Timestamp>,
    /// `updated_at`.
    pub updated_at: Maybe<Timestamp>,
    /// `invoice_id`.
    pub invoice_id: Optional<Integer>,
    /// `external_id`.
    pub external_id: Maybe<Text>,
    /// `external_product_id`.
    pub external_product_id: Maybe<Text>,
    /// `payment_type`.
    pub payment_type: Maybe<InvoicePaymentType>,
    /// `description`.
    pub description: Maybe<Text>,
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
    pub country_tax_jurisdiction: Maybe<Text>,
    /// `state_tax_jurisdiction`.
    pub state_tax_jurisdiction: Maybe<Text>,
    /// `county_tax_jurisdiction`.
    pub county_tax_jurisdiction: Maybe<Text>,
    /// `city_tax_jurisdiction`.
    pub city_tax_jurisdiction: Maybe<Text>,
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
    pub public_id: Maybe<Text>,
    /// `name`.
    pub name: Optional<Text>,
    /// `description`.
    pub description: Maybe<Text>,
    /// `sku`.
    pub sku: Maybe<Text>,
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
