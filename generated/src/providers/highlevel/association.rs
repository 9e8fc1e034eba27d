// @generated from schema/highlevel/events/association.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of HighLevel about `association`.

use crate::{Event, Expected, Extra, OpenEnum, Optional, Payload, UnknownValue};

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
    pub location_id: Expected<String>,
    /// `id`.
    ///
    /// Inferred.
    pub id: Expected<String>,
    /// `associationType`.
    #[payload(name = "associationType")]
    pub association_type: Optional<AssociationKind>,
    /// The kind of object on one side.
    #[payload(name = "firstObjectKey")]
    pub first_object_key: Optional<String>,
    /// `firstObjectLabel`.
    #[payload(name = "firstObjectLabel")]
    pub first_object_label: Optional<String>,
    /// The kind of object on the other side.
    #[payload(name = "secondObjectKey")]
    pub second_object_key: Optional<String>,
    /// `secondObjectLabel`.
    #[payload(name = "secondObjectLabel")]
    pub second_object_label: Optional<String>,
    /// The name of the association for programs.
    pub key: Optional<String>,
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
    pub location_id: Expected<String>,
    /// `id`.
    ///
    /// Inferred.
    pub id: Expected<String>,
    /// `associationType`.
    #[payload(name = "associationType")]
    pub association_type: Optional<AssociationKind>,
    /// The kind of object on one side.
    #[payload(name = "firstObjectKey")]
    pub first_object_key: Optional<String>,
    /// `firstObjectLabel`.
    #[payload(name = "firstObjectLabel")]
    pub first_object_label: Optional<String>,
    /// The kind of object on the other side.
    #[payload(name = "secondObjectKey")]
    pub second_object_key: Optional<String>,
    /// `secondObjectLabel`.
    #[payload(name = "secondObjectLabel")]
    pub second_object_label: Optional<String>,
    /// The name of the association for programs.
    pub key: Optional<String>,
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
    pub location_id: Expected<String>,
    /// `id`.
    ///
    /// Inferred.
    pub id: Expected<String>,
    /// The kind of object on one side.
    #[payload(name = "firstObjectKey")]
    pub first_object_key: Optional<String>,
    /// `firstRecordId`.
    #[payload(name = "firstRecordId")]
    pub first_record_id: Optional<String>,
    /// The kind of object on the other side.
    #[payload(name = "secondObjectKey")]
    pub second_object_key: Optional<String>,
    /// `secondRecordId`.
    #[payload(name = "secondRecordId")]
    pub second_record_id: Optional<String>,
    /// The kind of link.
    #[payload(name = "associationId")]
    pub association_id: Optional<String>,
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

/// A kind of link between two kinds of objects was defined.
///
/// The page shows no event name; this one is the page's. An integrator's handler has
/// AssociationCreated (unverified).
///
/// The page mentions a `traceId` that neither its schema nor its example has.
///
/// Wire name `AssociationCreate`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/AssociationCreate (2026-03-25).
///
/// Schema: <https://hookbook.example/schemas/highlevel/AssociationCreate/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "highlevel", name = "AssociationCreate", version = "v1")]
pub struct AssociationCreate(
    /// What it shares with other events.
    pub Association,
);

/// A kind of link between two kinds of objects was edited.
///
/// The page shows no event name; this one is the page's. An integrator's handler has
/// AssociationUpdated (unverified).
///
/// The page mentions a `traceId` that neither its schema nor its example has.
///
/// Wire name `AssociationUpdate`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/AssociationUpdate (2026-03-25).
///
/// Schema: <https://hookbook.example/schemas/highlevel/AssociationUpdate/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "highlevel", name = "AssociationUpdate", version = "v1")]
pub struct AssociationUpdate(
    /// What it shares with other events.
    pub AssociationWithCardinality,
);

/// A kind of link between two kinds of objects was removed.
///
/// The page shows no event name; this one is the page's. An integrator's handler has
/// AssociationDeleted (unverified).
///
/// The page mentions a `traceId` that neither its schema nor its example has.
///
/// Wire name `AssociationDelete`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/AssociationDelete (2026-03-25).
///
/// Schema: <https://hookbook.example/schemas/highlevel/AssociationDelete/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "highlevel", name = "AssociationDelete", version = "v1")]
pub struct AssociationDelete(
    /// What it shares with other events.
    pub AssociationWithCardinality,
);

/// Two records were linked.
///
/// The page shows no event name; this one is the page's.
///
/// Wire name `RelationCreate`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/RelationCreate (2026-03-25).
///
/// Schema: <https://hookbook.example/schemas/highlevel/RelationCreate/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "highlevel", name = "RelationCreate", version = "v1")]
pub struct RelationCreate(
    /// What it shares with other events.
    pub Relation,
);

/// The link between two records was removed.
///
/// The page shows no event name; this one is the page's.
///
/// Wire name `RelationDelete`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/RelationDelete (2026-03-25).
///
/// Schema: <https://hookbook.example/schemas/highlevel/RelationDelete/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "highlevel", name = "RelationDelete", version = "v1")]
pub struct RelationDelete(
    /// What it shares with other events.
    pub Relation,
);
