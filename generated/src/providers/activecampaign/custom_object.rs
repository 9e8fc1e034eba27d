// @generated from schema/activecampaign/events/custom_object.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of ActiveCampaign about `custom_object`.

use crate::{
    Extra, Json, Map, Maybe, OpenEnum, Optional, Payload, Text, Timestamp, Union, UnknownValue,
};

/// What happened to a record.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum CustomObjectEventType {
    /// `create`.
    #[open_enum(value = "create")]
    Create,
    /// `update`.
    #[open_enum(value = "update")]
    Update,
    /// `delete`.
    #[open_enum(value = "delete")]
    Delete,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// A record of a custom object.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct CustomObjectRecord {
    /// Identifies the record.
    pub id: Text,
    /// The schema that the record follows.
    #[payload(name = "schemaId")]
    pub schema_id: Text,
    /// The record's id in another system. Left out when there is none.
    #[payload(name = "externalId")]
    pub external_id: Optional<Text>,
    /// The values, as a list (so the sample) or by name (so the prose). Empty on deletion.
    #[payload(sensitive)]
    pub fields: CustomObjectRecordFields,
    /// Ids of linked records, by name of the relationship. On deletion an empty list, not an empty map.
    pub relationships: CustomObjectRecordRelationships,
    /// When the record was made; UTC, with milliseconds.
    #[payload(name = "createdTimestamp")]
    pub created_timestamp: Timestamp,
    /// When the record was last changed; UTC, with milliseconds.
    #[payload(name = "updatedTimestamp")]
    pub updated_timestamp: Timestamp,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `fields` of `CustomObjectRecord`.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Union)]
#[non_exhaustive]
pub enum CustomObjectRecordFields {
    /// `[CustomObjectField]`.
    List(Vec<CustomObjectField>),
    /// `map<any>`.
    Map(Map<Json>),
}

/// `relationships` of `CustomObjectRecord`.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Union)]
#[non_exhaustive]
pub enum CustomObjectRecordRelationships {
    /// `map<[string]>`.
    Map(Map<Vec<Text>>),
    /// `[string]`.
    List(Vec<Text>),
}

/// A value of a record.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct CustomObjectField {
    /// The field, by its id in the schema.
    pub id: Optional<Text>,
    /// The value. The sample has text; nothing says that it always is.
    #[payload(sensitive)]
    pub value: Maybe<Json>,
    /// The value before the change. In updates only.
    #[payload(name = "oldValue", sensitive)]
    pub old_value: Maybe<Json>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
