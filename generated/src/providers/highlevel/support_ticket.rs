// @generated from schema/highlevel/events/support_ticket.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of HighLevel about `support_ticket`.

use crate::{Event, Expected, Extra, Optional, Payload};

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
    pub ticket_id: Expected<String>,
    /// `appId`.
    #[payload(name = "appId")]
    pub app_id: Optional<String>,
    /// The agency.
    #[payload(name = "companyId")]
    pub company_id: Optional<String>,
    /// The location (sub-account).
    #[payload(name = "locationId")]
    pub location_id: Optional<String>,
    /// The version of the app.
    #[payload(name = "versionId")]
    pub version_id: Optional<String>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A support ticket about an app was opened.
///
/// The page is newer than 2026-03-25; the copy that was read has no date.
///
/// Wire name `SupportTicketCreate`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/SupportTicketCreate.
///
/// Schema: <https://hookbook.example/schemas/highlevel/SupportTicketCreate/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "highlevel", name = "SupportTicketCreate", version = "v1")]
pub struct SupportTicketCreate(
    /// What it shares with other events.
    pub SupportTicket,
);

/// A support ticket about an app changed.
///
/// Sent for a new status, a reply or other details; the body does not say which.
///
/// The page is newer than 2026-03-25; the copy that was read has no date.
///
/// Wire name `SupportTicketUpdate`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/SupportTicketUpdate.
///
/// Schema: <https://hookbook.example/schemas/highlevel/SupportTicketUpdate/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "highlevel", name = "SupportTicketUpdate", version = "v1")]
pub struct SupportTicketUpdate(
    /// What it shares with other events.
    pub SupportTicket,
);

/// A support ticket about an app was deleted.
///
/// The page is newer than 2026-03-25; the copy that was read has no date.
///
/// Wire name `SupportTicketDelete`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/SupportTicketDelete.
///
/// Schema: <https://hookbook.example/schemas/highlevel/SupportTicketDelete/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "highlevel", name = "SupportTicketDelete", version = "v1")]
pub struct SupportTicketDelete(
    /// What it shares with other events.
    pub SupportTicket,
);
