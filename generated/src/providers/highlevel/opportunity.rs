// @generated from schema/highlevel/events/opportunity.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of HighLevel about `opportunity`.

use crate::{
    Decimal, Event, Expected, Extra, Maybe, OpenEnum, Optional, Payload, Timestamp, UnknownValue,
};

/// A possible sale to a contact.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Opportunity {
    /// The location (sub-account).
    ///
    /// Inferred.
    #[payload(name = "locationId")]
    pub location_id: Expected<String>,
    /// `id`.
    ///
    /// Inferred.
    pub id: Expected<String>,
    /// The user who looks after it.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook. Documented as a text; null in the
    /// official sample of the log dashboard page.
    #[payload(name = "assignedTo")]
    pub assigned_to: Maybe<String>,
    /// `contactId`.
    #[payload(name = "contactId")]
    pub contact_id: Optional<String>,
    /// `monetaryValue`.
    #[payload(name = "monetaryValue", sensitive)]
    pub monetary_value: Optional<Decimal>,
    /// `name`.
    #[payload(sensitive)]
    pub name: Optional<String>,
    /// `pipelineId`.
    #[payload(name = "pipelineId")]
    pub pipeline_id: Optional<String>,
    /// The stage; a UUID in the examples.
    #[payload(name = "pipelineStageId")]
    pub pipeline_stage_id: Optional<String>,
    /// Where it came from, as free text.
    pub source: Optional<String>,
    /// `status`.
    pub status: Optional<OpportunityStatus>,
    /// When it was created, not when it was changed.
    #[payload(name = "dateAdded")]
    pub date_added: Optional<Timestamp>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `status` of `Opportunity`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum OpportunityStatus {
    /// `open`.
    #[open_enum(value = "open")]
    Open,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// An opportunity was created.
///
/// Wire name `OpportunityCreate`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/OpportunityCreate (2026-03-25).
///
/// Schema: <https://hookbook.example/schemas/highlevel/OpportunityCreate/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "highlevel", name = "OpportunityCreate", version = "v1")]
pub struct OpportunityCreate(
    /// What it shares with other events.
    pub Opportunity,
);

/// An opportunity was changed.
///
/// Also sent beside each of the more specific events, with the same content.
///
/// Wire name `OpportunityUpdate`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/OpportunityUpdate (2026-08-30).
///
/// Schema: <https://hookbook.example/schemas/highlevel/OpportunityUpdate/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "highlevel", name = "OpportunityUpdate", version = "v1")]
pub struct OpportunityUpdate(
    /// What it shares with other events.
    pub Opportunity,
);

/// An opportunity moved to another stage of its pipeline.
///
/// Wire name `OpportunityStageUpdate`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/OpportunityStageUpdate (2026-03-25).
///
/// Schema:
/// <https://hookbook.example/schemas/highlevel/OpportunityStageUpdate/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "highlevel", name = "OpportunityStageUpdate", version = "v1")]
pub struct OpportunityStageUpdate(
    /// What it shares with other events.
    pub Opportunity,
);

/// The status of an opportunity changed.
///
/// Wire name `OpportunityStatusUpdate`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/OpportunityStatusUpdate (2026-03-25).
///
/// Schema:
/// <https://hookbook.example/schemas/highlevel/OpportunityStatusUpdate/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "highlevel", name = "OpportunityStatusUpdate", version = "v1")]
pub struct OpportunityStatusUpdate(
    /// What it shares with other events.
    pub Opportunity,
);

/// The money value of an opportunity changed.
///
/// Wire name `OpportunityMonetaryValueUpdate`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/OpportunityMonetaryValueUpdate (2026-03-25).
///
/// Schema:
/// <https://hookbook.example/schemas/highlevel/OpportunityMonetaryValueUpdate/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "highlevel", name = "OpportunityMonetaryValueUpdate", version = "v1")]
pub struct OpportunityMonetaryValueUpdate(
    /// What it shares with other events.
    pub Opportunity,
);

/// Another user looks after an opportunity.
///
/// Wire name `OpportunityAssignedToUpdate`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/OpportunityAssignedToUpdate (2026-03-25).
///
/// Schema:
/// <https://hookbook.example/schemas/highlevel/OpportunityAssignedToUpdate/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "highlevel", name = "OpportunityAssignedToUpdate", version = "v1")]
pub struct OpportunityAssignedToUpdate(
    /// What it shares with other events.
    pub Opportunity,
);

/// An opportunity was deleted.
///
/// Wire name `OpportunityDelete`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/OpportunityDelete (2026-03-25).
///
/// Schema: <https://hookbook.example/schemas/highlevel/OpportunityDelete/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "highlevel", name = "OpportunityDelete", version = "v1")]
pub struct OpportunityDelete(
    /// What it shares with other events.
    pub Opportunity,
);
