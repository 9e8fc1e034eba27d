// @generated from schema/highlevel/events/campaign.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of HighLevel about `campaign`.

use crate::{Expected, Extra, OpenEnum, Optional, Payload, Text, Timestamp, UnknownValue};

/// `status` of `CampaignStatusUpdate`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum CampaignStatus {
    /// `paused`.
    #[open_enum(value = "paused")]
    Paused,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// The status of a contact in a campaign changed.
///
/// Wire name `CampaignStatusUpdate`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/CampaignStatusUpdate (2026-03-25).
///
/// Schema: <https://hookbook.example/schemas/highlevel/CampaignStatusUpdate/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct CampaignStatusUpdate {
    /// The location (sub-account).
    ///
    /// Inferred.
    #[payload(name = "locationId")]
    pub location_id: Expected<Text>,
    /// `id`.
    ///
    /// Inferred.
    pub id: Expected<Text>,
    /// `contactId`.
    #[payload(name = "contactId")]
    pub contact_id: Optional<Text>,
    /// `status`.
    pub status: Optional<CampaignStatus>,
    /// `templateId`.
    #[payload(name = "templateId")]
    pub template_id: Optional<Text>,
    /// A text, not a flag; what it says is not documented.
    #[payload(sensitive)]
    pub replied: Optional<Text>,
    /// `dateAdded`.
    #[payload(name = "dateAdded")]
    pub date_added: Optional<Timestamp>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
