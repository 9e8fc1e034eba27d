// @generated from schema/highlevel/events/contact.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of HighLevel about `contact`.

use crate::{
    Email, Expected, Extra, Json, LooseTimestamp, Map, Maybe, Number, OpenEnum, Optional, OrBlank,
    Payload, Text, Timestamp, Union, UnknownValue,
};

/// A person or company in the CRM.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Contact {
    /// The location (sub-account).
    ///
    /// Inferred.
    #[payload(name = "locationId")]
    pub location_id: Expected<Text>,
    /// `id`.
    ///
    /// Inferred.
    pub id: Expected<Text>,
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
    /// `customFields`.
    #[payload(name = "customFields")]
    pub custom_fields: Optional<Vec<ContactCustomFieldsItem>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// An item of `customFields` of `Contact`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ContactCustomFieldsItem {
    /// `id`.
    pub id: Optional<Text>,
    /// `value`.
    #[payload(sensitive)]
    pub value: Optional<CustomFieldValue>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// What `ContactCreate` carries.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct LabelledContact {
    /// The location (sub-account).
    ///
    /// Inferred.
    #[payload(name = "locationId")]
    pub location_id: Expected<Text>,
    /// `id`.
    ///
    /// Inferred.
    pub id: Expected<Text>,
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
    /// `customFields`.
    #[payload(name = "customFields")]
    pub custom_fields: Optional<Vec<LabelledContactCustomFieldsItem>>,
    /// What kind of phone number it is.
    ///
    /// Sent since 2026-08-30.
    #[payload(name = "phoneLabel")]
    pub phone_label: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// An item of `customFields` of `LabelledContact`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct LabelledContactCustomFieldsItem {
    /// `id`.
    pub id: Optional<Text>,
    /// `value`.
    #[payload(sensitive)]
    pub value: Optional<CustomFieldValue>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// What `ContactDndUpdate` carries.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ContactDnd {
    /// The location (sub-account).
    ///
    /// Inferred.
    #[payload(name = "locationId")]
    pub location_id: Expected<Text>,
    /// `id`.
    ///
    /// Inferred.
    pub id: Expected<Text>,
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
    /// `customFields`.
    #[payload(name = "customFields")]
    pub custom_fields: Optional<Vec<ContactDndCustomFieldsItem>>,
    /// What kind of phone number it is.
    ///
    /// Sent since 2026-08-30.
    #[payload(name = "phoneLabel")]
    pub phone_label: Optional<Text>,
    /// By channel. Other channels may be added.
    #[payload(name = "dndSettings")]
    pub dnd_settings: Optional<ContactDndDndSettings>,
    /// The same for what the contact sends.
    ///
    /// Sent since 2026-08-30.
    #[payload(name = "inboundDndSettings")]
    pub inbound_dnd_settings: Optional<ContactDndInboundDndSettings>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// An item of `customFields` of `ContactDnd`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ContactDndCustomFieldsItem {
    /// `id`.
    pub id: Optional<Text>,
    /// `value`.
    #[payload(sensitive)]
    pub value: Optional<CustomFieldValue>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// By channel. Other channels may be added.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ContactDndDndSettings {
    /// `SMS`.
    #[payload(name = "SMS")]
    pub sms: Optional<DndSetting>,
    /// `Email`.
    #[payload(name = "Email")]
    pub email: Optional<DndSetting>,
    /// Google Business.
    #[payload(name = "GMB")]
    pub gmb: Optional<DndSetting>,
    /// Facebook.
    #[payload(name = "FB")]
    pub fb: Optional<DndSetting>,
    /// `WhatsApp`.
    #[payload(name = "WhatsApp")]
    pub whats_app: Optional<DndSetting>,
    /// `Call`.
    #[payload(name = "Call")]
    pub call: Optional<DndSetting>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// The same for what the contact sends.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ContactDndInboundDndSettings {
    /// `all`.
    pub all: Optional<ContactDndInboundDndSettingsAll>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `all` of `ContactDndInboundDndSettings`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ContactDndInboundDndSettingsAll {
    /// `status`.
    pub status: Optional<DndStatus>,
    /// `message`.
    pub message: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// Do-not-disturb on one channel.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct DndSetting {
    /// `status`.
    pub status: Optional<DndStatus>,
    /// `message`.
    pub message: Optional<Text>,
    /// A number as text in the example.
    pub code: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// Whether do-not-disturb is on; the page does not say more.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum DndStatus {
    /// `active`.
    #[open_enum(value = "active")]
    Active,
    /// `inactive`.
    #[open_enum(value = "inactive")]
    Inactive,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// `value` of `ContactCustomFieldsItem`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Union)]
#[non_exhaustive]
pub enum CustomFieldValue {
    /// `string`.
    Text(Text),
    /// `number`.
    Number(Number),
    /// `[any]`.
    List(Vec<Json>),
    /// `map<any>`.
    Map(Map<Json>),
}
