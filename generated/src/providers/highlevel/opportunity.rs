// @generated from schema/highlevel/events/opportunity.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of HighLevel about `opportunity`.

use crate::{
    Decimal, Expected, Extra, Maybe, OpenEnum, Optional, Payload, Text, Timestamp, UnknownValue,
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
    pub location_id: Expected<Text>,
    /// `id`.
    ///
    /// Inferred.
    pub id: Expected<Text>,
    /// The user who looks after it.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook. Documented as a text; null in the
    /// official sample of the log dashboard page.
    #[payload(name = "assignedTo")]
    pub assigned_to: Maybe<Text>,
    /// `contactId`.
    #[payload(name = "contactId")]
    pub contact_id: Optional<Text>,
    /// `monetaryValue`.
    #[payload(name = "monetaryValue", sensitive)]
    pub monetary_value: Optional<Decimal>,
    /// `name`.
    #[payload(sensitive)]
    pub name: Optional<Text>,
    /// `pipelineId`.
    #[payload(name = "pipelineId")]
    pub pipeline_id: Optional<Text>,
    /// The stage; a UUID in the examples.
    #[payload(name = "pipelineStageId")]
    pub pipeline_stage_id: Optional<Text>,
    /// Where it came from, as free text.
    pub source: Optional<Text>,
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
