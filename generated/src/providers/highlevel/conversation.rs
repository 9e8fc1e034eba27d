// @generated from schema/highlevel/events/conversation.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of HighLevel about `conversation`.

use crate::{Expected, Extra, Integer, Optional, Payload, Text};

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
    pub location_id: Expected<Text>,
    /// `id`.
    ///
    /// Inferred.
    pub id: Expected<Text>,
    /// `contactId`.
    #[payload(name = "contactId")]
    pub contact_id: Optional<Text>,
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
    pub location_id: Expected<Text>,
    /// The agency.
    #[payload(name = "companyId")]
    pub company_id: Optional<Text>,
    /// The conversation that goes on.
    ///
    /// Inferred.
    #[payload(name = "newConversationId")]
    pub new_conversation_id: Expected<Text>,
    /// The conversation that was merged into it.
    ///
    /// Inferred.
    #[payload(name = "oldConversationId")]
    pub old_conversation_id: Expected<Text>,
    /// `contactId`.
    #[payload(name = "contactId")]
    pub contact_id: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
