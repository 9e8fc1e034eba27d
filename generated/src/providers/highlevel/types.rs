// @generated from schema/highlevel/types.yaml by `cargo xtask generate`. Edit that file instead.

//! Shapes that events of HighLevel share.

use crate::{
    Email, Expected, Extra, Json, LooseTimestamp, Maybe, OpenEnum, Optional, OrBlank, Payload, Text,
    Timestamp, UnknownValue,
};

/// What travels at the root of a body beside the event's own fields.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct DeliveryMembers {
    /// The location (sub-account). Absent when the event is about an agency.
    #[payload(name = "locationId")]
    pub location_id: Optional<Text>,
    /// The agency.
    #[payload(name = "companyId")]
    pub company_id: Optional<Text>,
    /// The app that receives the event.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/WebhookLogsDashboard
    /// (2026-03-25).
    #[payload(name = "appId")]
    pub app_id: Optional<Text>,
    /// The installed version of the app. Equal to `appId` in the official samples.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/WebhookLogsDashboard
    /// (2026-03-25).
    #[payload(name = "versionId")]
    pub version_id: Optional<Text>,
    /// When it was sent; UTC.
    ///
    /// Documented: GoHighLevel/highlevel-api-docs docs/oauth/WebhookAuthentication.md.
    pub timestamp: Optional<Timestamp>,
    /// The delivery. The same in every repeat of it.
    ///
    /// Documented: GoHighLevel/highlevel-api-docs docs/oauth/WebhookAuthentication.md.
    #[payload(name = "webhookId")]
    pub webhook_id: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// Something that belongs to a location (sub-account).
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct LocationScoped {
    /// The location (sub-account).
    ///
    /// Inferred.
    #[payload(name = "locationId")]
    pub location_id: Expected<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// Something with an id in a location.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct LocationEntity {
    /// The location (sub-account).
    ///
    /// Inferred.
    #[payload(name = "locationId")]
    pub location_id: Expected<Text>,
    /// `id`.
    ///
    /// Inferred.
    pub id: Expected<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// Something in a location that calls its id `_id`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct LocationDocument {
    /// The location (sub-account).
    ///
    /// Inferred.
    #[payload(name = "locationId")]
    pub location_id: Expected<Text>,
    /// `_id`.
    ///
    /// Inferred.
    #[payload(name = "_id")]
    pub id: Expected<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// The account that something belongs to, in the words of the payment events.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Owner {
    /// The location or agency.
    #[payload(name = "altId")]
    pub alt_id: Optional<Text>,
    /// What `altId` is the id of.
    #[payload(name = "altType")]
    pub alt_type: Optional<OwnerKind>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `altType` of `Invoice`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum OwnerKind {
    /// `location`.
    #[open_enum(value = "location")]
    Location,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// What is known about a contact.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ContactDetails {
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
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A property in which the variants of a product differ, such as its size.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ProductVariant {
    /// `id`.
    pub id: Optional<Text>,
    /// `name`.
    pub name: Optional<Text>,
    /// `options`.
    pub options: Optional<Vec<ProductVariantOptionsItem>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// An item of `options` of `ProductVariant`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ProductVariantOptionsItem {
    /// `id`.
    pub id: Optional<Text>,
    /// `name`.
    pub name: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// How often a price is paid.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum PriceKind {
    /// Paid once.
    #[open_enum(value = "one_time")]
    OneTime,
    /// Paid again after each interval. Listed by the products API only.
    #[open_enum(value = "recurring")]
    Recurring,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// Whether a tax is added to the price or part of it.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum TaxCalculation {
    /// `exclusive`.
    #[open_enum(value = "exclusive")]
    Exclusive,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}
