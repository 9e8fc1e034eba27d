// @generated from schema/highlevel/events/object.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of HighLevel about `object`.

use crate::{Expected, Extra, Json, Map, OpenEnum, Optional, Payload, Text, Timestamp, UnknownValue};

/// The definition of a custom object.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ObjectSchema {
    /// The location (sub-account).
    ///
    /// Inferred.
    #[payload(name = "locationId")]
    pub location_id: Expected<Text>,
    /// `id`.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/ObjectSchemaCreate
    /// (2026-03-25).
    pub id: Optional<Text>,
    /// `labels`.
    ///
    /// Inferred. Documented; marked as required in a form that no schema dialect of its day knows.
    pub labels: Expected<ObjectSchemaLabels>,
    /// `description`.
    pub description: Optional<Text>,
    /// The keys of the properties that a search looks at.
    #[payload(name = "searchableProperties")]
    pub searchable_properties: Optional<Vec<Text>>,
    /// The key of the property that stands for a record.
    ///
    /// Inferred. Documented; marked as required in a form that no schema dialect of its day knows.
    #[payload(name = "primaryDisplayProperty")]
    pub primary_display_property: Expected<Text>,
    /// The name of the custom object for programs.
    ///
    /// Inferred. Documented; marked as required in a form that no schema dialect of its day knows.
    pub key: Expected<Text>,
    /// Who defined it; no example shows it.
    #[payload(name = "createdBy")]
    pub created_by: Optional<Map<Json>>,
    /// Who changed it; no example shows it.
    #[payload(name = "updatedBy")]
    pub updated_by: Optional<Map<Json>>,
    /// `timestamp`.
    pub timestamp: Optional<Timestamp>,
    /// `objectType`.
    #[payload(name = "objectType")]
    pub object_type: Optional<ObjectKind>,
    /// `createdAt`.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/ObjectSchemaCreate
    /// (2026-03-25).
    #[payload(name = "createdAt")]
    pub created_at: Optional<Timestamp>,
    /// `updatedAt`.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/ObjectSchemaCreate
    /// (2026-03-25).
    #[payload(name = "updatedAt")]
    pub updated_at: Optional<Timestamp>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `labels` of `ObjectSchema`.
///
/// Inferred. Documented; marked as required in a form that no schema dialect of its day knows.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ObjectSchemaLabels {
    /// `singular`.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/ObjectSchemaCreate
    /// (2026-03-25).
    pub singular: Optional<Text>,
    /// `plural`.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/ObjectSchemaCreate
    /// (2026-03-25).
    pub plural: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A record of a custom object, or a business.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Record {
    /// The location (sub-account).
    ///
    /// Inferred.
    #[payload(name = "locationId")]
    pub location_id: Expected<Text>,
    /// `id`.
    ///
    /// Inferred.
    pub id: Expected<Text>,
    /// In the schema of the page without a word about it; not in its example.
    pub r#type: Optional<Text>,
    /// The users who own it.
    pub owners: Optional<Vec<Text>>,
    /// The users who follow it.
    pub followers: Optional<Vec<Text>>,
    /// The values of the record.
    pub properties: Optional<Vec<RecordPropertiesItem>>,
    /// `timestamp`.
    pub timestamp: Optional<Timestamp>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// The values of the record.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct RecordPropertiesItem {
    /// `key`.
    pub key: Optional<Text>,
    /// `valueString`.
    #[payload(name = "valueString", sensitive)]
    pub value_string: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `objectType` of `ObjectSchema`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum ObjectKind {
    /// `USER_DEFINED`.
    #[open_enum(value = "USER_DEFINED")]
    UserDefined,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}
