// @generated from schema/highlevel/events/order.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of HighLevel about `order`.

use super::{OwnerKind, PriceKind, ProductVariant, TaxCalculation};
use crate::{
    Decimal, Email, Expected, Extra, Integer, Json, LooseTimestamp, Maybe, Number, OpenEnum,
    Optional, OrBlank, Payload, Text, Timestamp, UnknownValue,
};

/// An order in a store or funnel. All amounts are in the currency's major unit.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Order {
    /// The location or agency.
    #[payload(name = "altId")]
    pub alt_id: Optional<Text>,
    /// What `altId` is the id of.
    #[payload(name = "altType")]
    pub alt_type: Optional<OwnerKind>,
    /// `_id`.
    ///
    /// Inferred.
    #[payload(name = "_id")]
    pub id: Expected<Text>,
    /// The location (sub-account).
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/OrderCreate.
    #[payload(name = "locationId")]
    pub location_id: Optional<Text>,
    /// `contactId`.
    #[payload(name = "contactId")]
    pub contact_id: Optional<Text>,
    /// The contact as it was when the order was placed.
    #[payload(name = "contactSnapshot")]
    pub contact_snapshot: Optional<ContactSnapshot>,
    /// `status`.
    pub status: Optional<OrderStatus>,
    /// `fulfillmentStatus`.
    #[payload(name = "fulfillmentStatus")]
    pub fulfillment_status: Optional<FulfillmentStatus>,
    /// `currency`.
    pub currency: Optional<Text>,
    /// `amount`.
    ///
    /// Counts major currency units.
    #[payload(sensitive)]
    pub amount: Optional<Decimal>,
    /// Whether real money is meant.
    #[payload(name = "liveMode")]
    pub live_mode: Optional<bool>,
    /// `items`.
    pub items: Optional<Vec<OrderItem>>,
    /// `amountSummary`.
    #[payload(name = "amountSummary")]
    pub amount_summary: Optional<OrderAmountSummary>,
    /// `taxSummary`.
    #[payload(name = "taxSummary")]
    pub tax_summary: Optional<Vec<OrderTaxSummaryItem>>,
    /// Where the order was placed.
    pub source: Optional<OrderSource>,
    /// `createdAt`.
    #[payload(name = "createdAt")]
    pub created_at: Optional<Timestamp>,
    /// `updatedAt`.
    #[payload(name = "updatedAt")]
    pub updated_at: Optional<Timestamp>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `amountSummary` of `Order`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct OrderAmountSummary {
    /// `subtotal`.
    ///
    /// Counts major currency units.
    pub subtotal: Optional<Decimal>,
    /// `discount`.
    ///
    /// Counts major currency units.
    pub discount: Optional<Decimal>,
    /// `tax`.
    ///
    /// Counts major currency units.
    pub tax: Optional<Decimal>,
    /// `shipping`.
    ///
    /// Counts major currency units.
    pub shipping: Optional<Decimal>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// An item of `taxSummary` of `Order`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct OrderTaxSummaryItem {
    /// `_id`.
    #[payload(name = "_id")]
    pub id: Optional<Text>,
    /// `name`.
    pub name: Optional<Text>,
    /// `calculation`.
    pub calculation: Optional<TaxCalculation>,
    /// `rate`.
    ///
    /// Counts percent.
    pub rate: Optional<Number>,
    /// `amount`.
    ///
    /// Counts major currency units.
    pub amount: Optional<Decimal>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `contactSnapshot` of `Order`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ContactSnapshot {
    /// `address1`.
    #[payload(sensitive)]
    pub address1: Optional<Text>,
    /// `city`.
    #[payload(sensitive)]
    pub city: Optional<Text>,
    /// `companyName`.
    #[payload(name = "companyName")]
    pub company_name: Optional<Text>,
    /// Two letters in the examples.
    #[payload(sensitive)]
    pub country: Optional<Text>,
    /// Where the contact came from, as free text.
    pub source: Optional<Text>,
    /// When the contact was added.
    #[payload(name = "dateAdded")]
    pub date_added: Optional<Timestamp>,
    /// Midnight UTC of that day in the examples.
    #[payload(name = "dateOfBirth", sensitive)]
    pub date_of_birth: Optional<LooseTimestamp>,
    /// Whether the contact must not be disturbed.
    pub dnd: Optional<bool>,
    /// `email`.
    #[payload(sensitive)]
    pub email: Optional<OrBlank<Email>>,
    /// `name`.
    #[payload(sensitive)]
    pub name: Optional<Text>,
    /// `firstName`.
    #[payload(name = "firstName", sensitive)]
    pub first_name: Optional<Text>,
    /// `lastName`.
    #[payload(name = "lastName", sensitive)]
    pub last_name: Optional<Text>,
    /// `phone`.
    #[payload(sensitive)]
    pub phone: Optional<Text>,
    /// `postalCode`.
    #[payload(name = "postalCode", sensitive)]
    pub postal_code: Optional<Text>,
    /// `state`.
    #[payload(sensitive)]
    pub state: Optional<Text>,
    /// `tags`.
    pub tags: Optional<Vec<Text>>,
    /// As typed in; not always a URL.
    pub website: Optional<Text>,
    /// `attachments`.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook. HighLevel staff call it dead
    /// (GoHighLevel/highlevel-api-docs issue 324, 2026-08-25).
    #[deprecated(note = "Left over; empty or not sent.")]
    pub attachments: Optional<Vec<Json>>,
    /// The user who looks after the contact.
    ///
    /// Inferred. Documented as a text; null in an official sample of an opportunity.
    #[payload(name = "assignedTo")]
    pub assigned_to: Maybe<Text>,
    /// `id`.
    pub id: Optional<Text>,
    /// The location (sub-account).
    #[payload(name = "locationId")]
    pub location_id: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `source` of `Order`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct OrderSource {
    /// `id`.
    pub id: Optional<Text>,
    /// `name`.
    pub name: Optional<Text>,
    /// `type`.
    pub r#type: Optional<OrderSourceKind>,
    /// `subType`.
    #[payload(name = "subType")]
    pub sub_type: Optional<OrderSourceDetail>,
    /// Free-form; these members are read off the example.
    pub meta: Optional<OrderSourceMeta>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// Free-form; these members are read off the example.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct OrderSourceMeta {
    /// `stepId`.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/OrderCreate.
    #[payload(name = "stepId")]
    pub step_id: Optional<Text>,
    /// `pageId`.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/OrderCreate.
    #[payload(name = "pageId")]
    pub page_id: Optional<Text>,
    /// `domain`.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/OrderCreate.
    pub domain: Optional<Text>,
    /// A path in the example.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/OrderCreate.
    #[payload(name = "pageUrl")]
    pub page_url: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// An item of `items` of `Order`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct OrderItem {
    /// `name`.
    pub name: Optional<Text>,
    /// `qty`.
    pub qty: Optional<Number>,
    /// `product`.
    pub product: Optional<OrderedProduct>,
    /// `price`.
    pub price: Optional<OrderedPrice>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A product as it was ordered. The page calls it an object; the fields are read off its example.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct OrderedProduct {
    /// `_id`.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/OrderCreate.
    #[payload(name = "_id")]
    pub id: Optional<Text>,
    /// `name`.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/OrderCreate.
    pub name: Optional<Text>,
    /// HTML.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/OrderCreate.
    pub description: Optional<Text>,
    /// `availableInStore`.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/OrderCreate.
    #[payload(name = "availableInStore")]
    pub available_in_store: Optional<bool>,
    /// `taxes`.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/OrderCreate.
    pub taxes: Optional<Vec<OrderedTax>>,
    /// `variants`.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/OrderCreate.
    pub variants: Optional<Vec<ProductVariant>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A price as it was ordered. The page calls it an object; the fields are read off its example.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct OrderedPrice {
    /// `_id`.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/OrderCreate.
    #[payload(name = "_id")]
    pub id: Optional<Text>,
    /// `name`.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/OrderCreate.
    pub name: Optional<Text>,
    /// `type`.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/OrderCreate.
    pub r#type: Optional<PriceKind>,
    /// `currency`.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/OrderCreate.
    pub currency: Optional<Text>,
    /// `amount`.
    ///
    /// Counts major currency units. Read off an official example:
    /// marketplace.gohighlevel.com/docs/webhook/OrderCreate.
    pub amount: Optional<Decimal>,
    /// `variantOptionIds`.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/OrderCreate.
    #[payload(name = "variantOptionIds")]
    pub variant_option_ids: Optional<Vec<Text>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A tax on an ordered product. Its fields are read off the example.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct OrderedTax {
    /// `_id`.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/OrderCreate.
    #[payload(name = "_id")]
    pub id: Optional<Text>,
    /// `name`.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/OrderCreate.
    pub name: Optional<Text>,
    /// `calculation`.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/OrderCreate.
    pub calculation: Optional<TaxCalculation>,
    /// `rate`.
    ///
    /// Counts percent. Read off an official example:
    /// marketplace.gohighlevel.com/docs/webhook/OrderCreate.
    pub rate: Optional<Number>,
    /// `deleted`.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/OrderCreate.
    pub deleted: Optional<bool>,
    /// The location or agency.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/OrderCreate.
    #[payload(name = "altId")]
    pub alt_id: Optional<Text>,
    /// `altType`.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/OrderCreate.
    #[payload(name = "altType")]
    pub alt_type: Optional<OwnerKind>,
    /// `createdAt`.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/OrderCreate.
    #[payload(name = "createdAt")]
    pub created_at: Optional<Timestamp>,
    /// `updatedAt`.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/OrderCreate.
    #[payload(name = "updatedAt")]
    pub updated_at: Optional<Timestamp>,
    /// The revision counter of the database.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/OrderCreate.
    #[payload(name = "__v")]
    pub revision: Optional<Integer>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `status` of `Order`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum OrderStatus {
    /// `pending`.
    #[open_enum(value = "pending")]
    Pending,
    /// `completed`.
    #[open_enum(value = "completed")]
    Completed,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// `fulfillmentStatus` of `Order`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum FulfillmentStatus {
    /// `unfulfilled`.
    #[open_enum(value = "unfulfilled")]
    Unfulfilled,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// `type` of `OrderSource`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum OrderSourceKind {
    /// `website`.
    #[open_enum(value = "website")]
    Website,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// `subType` of `OrderSource`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum OrderSourceDetail {
    /// `store`.
    #[open_enum(value = "store")]
    Store,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}
