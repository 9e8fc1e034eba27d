// @generated from schema/acme/types.yaml by `cargo xtask generate`. Edit that file instead.

//! Shapes that events of Acme share.

use crate::{
    Email, Expected, Extra, Json, LocalTimestamp, Maybe, Nullable, OpenEnum, Optional, OrBlank,
    Payload, Switch, Text, Timestamp, Union, UnknownValue,
};

/// What stands around every payload.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Delivered {
    /// What happened.
    pub event: Text,
    /// `created_at`.
    pub created_at: Timestamp,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A person.
///
/// Read off an official example: acme.example/docs/contacts.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Contact {
    /// `id`.
    #[payload(min_length = 5, max_length = 40, prefix = "con_")]
    pub id: Expected<Text>,
    /// `email`.
    #[payload(sensitive)]
    pub email: Expected<Email>,
    /// `phone`.
    #[payload(sensitive)]
    pub phone: Optional<OrBlank<Text>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A person, and what they are filed under.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ContactWithTags {
    /// `id`.
    ///
    /// Read off an official example: acme.example/docs/contacts.
    #[payload(min_length = 5, max_length = 40, prefix = "con_")]
    pub id: Expected<Text>,
    /// `email`.
    #[payload(sensitive)]
    pub email: Nullable<Email>,
    /// `phone`.
    ///
    /// Read off an official example: acme.example/docs/contacts.
    #[payload(sensitive)]
    pub phone: Optional<OrBlank<Text>>,
    /// `tags`.
    #[payload(min_items = 1, max_items = 20)]
    pub tags: Vec<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `status` of `MemberCreated`.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum MemberStatus {
    /// `active`.
    #[open_enum(value = "active")]
    Active,
    /// `suspended`.
    #[open_enum(value = "suspended")]
    Suspended,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// Where an order stands.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum OrderStatus {
    /// Not paid yet.
    #[open_enum(value = "open")]
    Open,
    /// `paid`.
    #[open_enum(value = "paid")]
    Paid,
    /// Payment failed.
    #[open_enum(value = "past-due")]
    Overdue,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// `answer` of `OrdersInvoicePaid`.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, OpenEnum)]
#[open_enum(closed, integer)]
#[non_exhaustive]
pub enum AnswerCode {
    /// `1`.
    #[open_enum(value = 1)]
    N1,
    /// `2`.
    #[open_enum(value = 2)]
    N2,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// `to` of `EmailMessage`.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, Union)]
#[non_exhaustive]
pub enum Recipients {
    /// `string`.
    Text(Text),
    /// `[string]`.
    List(Vec<Text>),
}

/// A comment, with the comments below it.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Comment {
    /// `text`.
    #[payload(sensitive)]
    pub text: Text,
    /// `parent`.
    pub parent: Maybe<Box<Comment>>,
    /// `replies`.
    pub replies: Optional<Vec<Comment>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A case of `Message`.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct EmailMessage {
    /// `messageType`.
    #[payload(name = "messageType")]
    pub message_type: Text,
    /// `subject`.
    pub subject: Text,
    /// `to`.
    pub to: Recipients,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A case of `Message`.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ChatMessage {
    /// `messageType`.
    #[payload(name = "messageType")]
    pub message_type: Text,
    /// `body`.
    pub body: Text,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// An e-mail, or something shorter.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, Switch)]
#[switch(on = "messageType")]
#[non_exhaustive]
pub enum Message {
    /// `messageType` is `Email`.
    #[switch(case = "Email")]
    EmailMessage(EmailMessage),
    /// `messageType` is `SMS` or `Chat`, or something that is not listed.
    #[switch(case = "SMS", case = "Chat", otherwise)]
    ChatMessage(ChatMessage),
}

/// A case of `ActionParameters`.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Transfer {
    /// `number`.
    #[payload(sensitive)]
    pub number: Text,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A case of `ActionParameters`.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Booking {
    /// `calendar`.
    pub calendar: Text,
    /// `slot`.
    pub slot: Optional<LocalTimestamp>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// What an action needs.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, Switch)]
#[switch(sibling)]
#[non_exhaustive]
pub enum ActionParameters {
    /// `actionType` is `CALL_TRANSFER`.
    #[switch(case = "CALL_TRANSFER")]
    Transfer(Transfer),
    /// `actionType` is `APPOINTMENT_BOOKING`.
    #[switch(case = "APPOINTMENT_BOOKING")]
    Booking(Booking),
    /// `actionType` says something that is not listed.
    Unknown(Json),
}

/// An item of `actions` of `CallEnded`.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Action {
    /// `actionType`.
    #[payload(name = "actionType")]
    pub action_type: Text,
    /// `actionParameters`.
    #[payload(name = "actionParameters", switch = "action_type")]
    pub action_parameters: Optional<ActionParameters>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
