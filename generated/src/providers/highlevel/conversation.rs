// @generated from schema/highlevel/events/conversation.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of HighLevel about `conversation`.

use crate::{Expected, Extra, Integer, Optional, Payload};

/// The unread state of a conversation changed.
///
/// The page and the table of scopes call it ConversationUnreadWebhook; the body says
/// ConversationUnreadUpdate.
///
/// Wire name `ConversationUnreadUpdate`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/ConversationUnreadWebhook (2026-03-25).
///
/// Schema:
/// <https://hookbook.example/schemas/highlevel/ConversationUnreadUpdate/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ConversationUnreadUpdate {
    /// The location (sub-account).
    ///
    /// Inferred.
    #[payload(name = "locationId")]
    pub location_id: Expected<String>,
    /// `id`.
    ///
    /// Inferred.
    pub id: Expected<String>,
    /// `contactId`.
    #[payload(name = "contactId")]
    pub contact_id: Optional<String>,
    /// How many messages are unread.
    #[payload(name = "unreadCount")]
    pub unread_count: Optional<Integer>,
    /// Whether it is in the inbox.
    pub inbox: Optional<bool>,
    /// `starred`.
    pub starred: Optional<bool>,
    /// `deleted`.
    pub deleted: Optional<bool>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A live-chat conversation was merged into another one.
///
/// Sent when the visitor of a live chat turned out to be a known contact.
///
/// Wire name `ConversationUpdate`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/ConversationUpdate (2026-08-30).
///
/// Schema: <https://hookbook.example/schemas/highlevel/ConversationUpdate/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ConversationUpdate {
    /// The location (sub-account).
    ///
    /// Inferred.
    #[payload(name = "locationId")]
    pub location_id: Expected<String>,
    /// The agency.
    #[payload(name = "companyId")]
    pub company_id: Optional<String>,
    /// The conversation that goes on.
    ///
    /// Inferred.
    #[payload(name = "newConversationId")]
    pub new_conversation_id: Expected<String>,
    /// The conversation that was merged into it.
    ///
    /// Inferred.
    #[payload(name = "oldConversationId")]
    pub old_conversation_id: Expected<String>,
    /// `contactId`.
    #[payload(name = "contactId")]
    pub contact_id: Optional<String>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
