// @generated from schema/acme/events/call.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of Acme about `call`.

use super::{Action, Booking, Comment, EmailMessage, Transfer};
use crate::{Expected, Extra, Integer, Json, Map, Maybe, Nullable, Optional, Payload, Switch, Text};

/// A shape.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Part {
    /// `callId`.
    #[payload(name = "callId")]
    pub call_id: Text,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A shape.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Commented {
    /// `comment`.
    pub comment: Comment,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A call came to its end.
///
/// Wire name `call.ended`, version v2. Documented: acme.example/docs/webhooks (2025-11-16).
///
/// Schema: <https://hookbook.example/schemas/acme/call.ended/v2/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct CallEnded {
    /// `callId`.
    #[payload(name = "callId")]
    pub call_id: Text,
    /// `duration`.
    ///
    /// Counts seconds.
    pub duration: Integer,
    /// `summary`.
    #[payload(sensitive)]
    pub summary: Optional<Text>,
    /// `actions`.
    pub actions: Vec<Action>,
    /// `outcome`.
    ///
    /// Seen in a real delivery.
    pub outcome: Expected<Text>,
    /// `details`.
    #[payload(switch = "outcome")]
    pub details: Maybe<CallEndedDetails>,
    /// `messages`.
    pub messages: Optional<Vec<CallEndedMessagesItem>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// One of several shapes, by `outcome`.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, Switch)]
#[switch(sibling)]
#[non_exhaustive]
pub enum CallEndedDetails {
    /// `outcome` is `transferred`.
    #[switch(case = "transferred")]
    Transfer(Transfer),
    /// `outcome` says something else.
    #[switch(otherwise)]
    Booking(Booking),
}

/// One of several shapes, by `messageType`.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, Switch)]
#[switch(on = "messageType")]
#[non_exhaustive]
pub enum CallEndedMessagesItem {
    /// `messageType` is `Email`.
    #[switch(case = "Email")]
    EmailMessage(EmailMessage),
    /// `messageType` says something that is not listed.
    Unknown(Json),
}

/// Someone commented on a message.
///
/// Wire name `message.commented`, version v2. Documented: acme.example/docs/webhooks (2025-11-16).
///
/// Schema: <https://hookbook.example/schemas/acme/message.commented/v2/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct MessageCommented {
    /// `callId`.
    #[payload(name = "callId")]
    pub call_id: Text,
    /// `comment`.
    pub comment: Comment,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A call waits for too long.
///
/// Wire name `alarm.raised`, version v2. Documented: acme.example/docs/webhooks (2025-11-16).
///
/// Schema: <https://hookbook.example/schemas/acme/alarm.raised/v2/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct AlarmRaised {
    /// `waiting`.
    pub waiting: Integer,
    /// `levels`.
    pub levels: Map<Nullable<Integer>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
