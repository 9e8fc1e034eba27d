// @generated from schema/gately/events/ticket.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of Gately about `ticket`.

use super::{AuthorType, TicketPriority, TicketStatus};
use crate::{Email, Expected, Extra, Payload, Text, Timestamp};

/// A customer opened a support ticket.
///
/// Wire name `ticket.created`, version v1. Read off an official example:
/// usegately.com/docs/api-reference/webhooks/events (2025-11-16).
///
/// Schema: <https://hookbook.example/schemas/gately/ticket.created/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct TicketCreated {
    /// The ticket.
    pub id: Expected<Text>,
    /// `subject`.
    #[payload(sensitive)]
    pub subject: Expected<Text>,
    /// `status`.
    pub status: Expected<TicketStatus>,
    /// `priority`.
    pub priority: Expected<TicketPriority>,
    /// `customer_email`.
    #[payload(sensitive)]
    pub customer_email: Expected<Email>,
    /// `customer_name`.
    #[payload(sensitive)]
    pub customer_name: Expected<Text>,
    /// `created_at`.
    pub created_at: Expected<Timestamp>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// The status of a support ticket changed.
///
/// Wire name `ticket.updated`, version v1. Only the name is known, from
/// usegately.com/docs/features/webhooks.
///
/// Schema: <https://hookbook.example/schemas/gately/ticket.updated/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[payload(open)]
#[non_exhaustive]
pub struct TicketUpdated {
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// Someone replied to a support ticket.
///
/// There is no plain `id`. The ticket is `ticket_id`, and the reply is `reply_id`.
///
/// Wire name `ticket.replied`, version v1. Read off an official example:
/// usegately.com/docs/api-reference/webhooks/events (2025-11-16).
///
/// Schema: <https://hookbook.example/schemas/gately/ticket.replied/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct TicketReplied {
    /// The ticket.
    pub ticket_id: Expected<Text>,
    /// The reply.
    pub reply_id: Expected<Text>,
    /// `author_type`.
    pub author_type: Expected<AuthorType>,
    /// `author_email`.
    #[payload(sensitive)]
    pub author_email: Expected<Email>,
    /// The text of the reply.
    #[payload(sensitive)]
    pub message: Expected<Text>,
    /// When the reply was written.
    pub created_at: Expected<Timestamp>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
