// @generated from schema/highlevel/events/support_ticket.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of HighLevel about `support_ticket`.

use crate::{Expected, Extra, Optional, Payload, Text};

/// A ticket, by its ids alone.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct SupportTicket {
    /// `ticketId`.
    ///
    /// Inferred.
    #[payload(name = "ticketId")]
    pub ticket_id: Expected<Text>,
    /// `appId`.
    #[payload(name = "appId")]
    pub app_id: Optional<Text>,
    /// The agency.
    #[payload(name = "companyId")]
    pub company_id: Optional<Text>,
    /// The location (sub-account).
    #[payload(name = "locationId")]
    pub location_id: Optional<Text>,
    /// The version of the app.
    #[payload(name = "versionId")]
    pub version_id: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
