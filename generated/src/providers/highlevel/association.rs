// @generated from schema/highlevel/events/association.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of HighLevel about `association`.

use crate::{Expected, Extra, OpenEnum, Optional, Payload, Text, UnknownValue};

/// A kind of link between two kinds of objects.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Association {
    /// The location (sub-account).
    ///
    /// Inferred.
    #[payload(name = "locationId")]
    pub location_id: Expected<Text>,
    /// `id`.
    ///
    /// Inferred.
    pub id: Expected<Text>,
    /// `associationType`.
    #[payload(name = "associationType")]
    pub association_type: Optional<AssociationKind>,
    /// The kind of object on one side.
    #[payload(name = "firstObjectKey")]
    pub first_object_key: Optional<Text>,
    /// `firstObjectLabel`.
    #[payload(name = "firstObjectLabel")]
    pub first_object_label: Optional<Text>,
    /// The kind of object on the other side.
    #[payload(name = "secondObjectKey")]
    pub second_object_key: Optional<Text>,
    /// `secondObjectLabel`.
    #[payload(name = "secondObjectLabel")]
    pub second_object_label: Optional<Text>,
    /// The name of the association for programs.
    pub key: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// What `AssociationUpdate` carries.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct AssociationWithCardinality {
    /// The location (sub-account).
    ///
    /// Inferred.
    #[payload(name = "locationId")]
    pub location_id: Expected<Text>,
    /// `id`.
    ///
    /// Inferred.
    pub id: Expected<Text>,
    /// `associationType`.
    #[payload(name = "associationType")]
    pub association_type: Optional<AssociationKind>,
    /// The kind of object on one side.
    #[payload(name = "firstObjectKey")]
    pub first_object_key: Optional<Text>,
    /// `firstObjectLabel`.
    #[payload(name = "firstObjectLabel")]
    pub first_object_label: Optional<Text>,
    /// The kind of object on the other side.
    #[payload(name = "secondObjectKey")]
    pub second_object_key: Optional<Text>,
    /// `secondObjectLabel`.
    #[payload(name = "secondObjectLabel")]
    pub second_object_label: Optional<Text>,
    /// The name of the association for programs.
    pub key: Optional<Text>,
    /// `firstObjectToSecondObjectCardinality`.
    #[payload(name = "firstObjectToSecondObjectCardinality")]
    pub first_object_to_second_object_cardinality: Optional<AssociationCardinality>,
    /// `secondObjectToFirstObjectCardinality`.
    #[payload(name = "secondObjectToFirstObjectCardinality")]
    pub second_object_to_first_object_cardinality: Optional<AssociationCardinality>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A link between two records.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Relation {
    /// The location (sub-account).
    ///
    /// Inferred.
    #[payload(name = "locationId")]
    pub location_id: Expected<Text>,
    /// `id`.
    ///
    /// Inferred.
    pub id: Expected<Text>,
    /// The kind of object on one side.
    #[payload(name = "firstObjectKey")]
    pub first_object_key: Optional<Text>,
    /// `firstRecordId`.
    #[payload(name = "firstRecordId")]
    pub first_record_id: Optional<Text>,
    /// The kind of object on the other side.
    #[payload(name = "secondObjectKey")]
    pub second_object_key: Optional<Text>,
    /// `secondRecordId`.
    #[payload(name = "secondRecordId")]
    pub second_record_id: Optional<Text>,
    /// The kind of link.
    #[payload(name = "associationId")]
    pub association_id: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `associationType` of `Association`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum AssociationKind {
    /// Made by a user.
    #[open_enum(value = "USER_DEFINED")]
    UserDefined,
    /// Comes with HighLevel.
    #[open_enum(value = "SYSTEM_DEFINED")]
    SystemDefined,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// How many records one side may be linked to.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum AssociationCardinality {
    /// `MANY_TO_MANY`.
    #[open_enum(value = "MANY_TO_MANY")]
    ManyToMany,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}
