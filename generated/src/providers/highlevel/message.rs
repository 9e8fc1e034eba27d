// @generated from schema/highlevel/events/message.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of HighLevel about `message`.

use crate::{
    Expected, Extra, Integer, Number, OpenEnum, Optional, Payload, Switch, Text, Timestamp, Union,
    UnknownValue,
};

/// What a contact sent.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Switch)]
#[switch(on = "messageType")]
#[non_exhaustive]
pub enum ReceivedMessage {
    /// `messageType` is `Email`.
    #[switch(case = "Email")]
    EmailMessage(EmailMessage),
    /// `messageType` says something else.
    #[switch(otherwise)]
    ChannelMessage(ChannelMessage),
}

/// What the business sent.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Switch)]
#[switch(on = "messageType")]
#[non_exhaustive]
pub enum SentMessage {
    /// `messageType` is `Email`.
    #[switch(case = "Email")]
    SentEmailMessage(SentEmailMessage),
    /// `messageType` says something else.
    #[switch(otherwise)]
    SentChannelMessage(SentChannelMessage),
}

/// What all messages have in common.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Message {
    /// The location (sub-account).
    ///
    /// Inferred.
    #[payload(name = "locationId")]
    pub location_id: Expected<Text>,
    /// `messageType`.
    ///
    /// Inferred.
    #[payload(name = "messageType")]
    pub message_type: Expected<MessageType>,
    /// `direction`.
    pub direction: Optional<MessageDirection>,
    /// `conversationId`.
    ///
    /// Inferred.
    #[payload(name = "conversationId")]
    pub conversation_id: Expected<Text>,
    /// `contactId`.
    #[payload(name = "contactId")]
    pub contact_id: Optional<Text>,
    /// The user of HighLevel who took part.
    #[payload(name = "userId")]
    pub user_id: Optional<Text>,
    /// The app's conversation provider.
    #[payload(name = "conversationProviderId")]
    pub conversation_provider_id: Optional<Text>,
    /// The text; HTML for e-mails.
    #[payload(sensitive)]
    pub body: Optional<Text>,
    /// URLs, also of recordings.
    #[payload(sensitive)]
    pub attachments: Optional<Vec<Text>>,
    /// `dateAdded`.
    #[payload(name = "dateAdded")]
    pub date_added: Optional<Timestamp>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// An SMS, call, voicemail, chat message or internal comment.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ChannelMessage {
    /// The location (sub-account).
    ///
    /// Inferred.
    #[payload(name = "locationId")]
    pub location_id: Expected<Text>,
    /// `messageType`.
    ///
    /// Inferred.
    #[payload(name = "messageType")]
    pub message_type: Expected<MessageType>,
    /// `direction`.
    pub direction: Optional<MessageDirection>,
    /// `conversationId`.
    ///
    /// Inferred.
    #[payload(name = "conversationId")]
    pub conversation_id: Expected<Text>,
    /// `contactId`.
    #[payload(name = "contactId")]
    pub contact_id: Optional<Text>,
    /// The user of HighLevel who took part.
    #[payload(name = "userId")]
    pub user_id: Optional<Text>,
    /// The app's conversation provider.
    #[payload(name = "conversationProviderId")]
    pub conversation_provider_id: Optional<Text>,
    /// The text; HTML for e-mails.
    #[payload(sensitive)]
    pub body: Optional<Text>,
    /// URLs, also of recordings.
    #[payload(sensitive)]
    pub attachments: Optional<Vec<Text>>,
    /// `dateAdded`.
    #[payload(name = "dateAdded")]
    pub date_added: Optional<Timestamp>,
    /// `messageId`.
    #[payload(name = "messageId")]
    pub message_id: Optional<Text>,
    /// `contentType`.
    #[payload(name = "contentType")]
    pub content_type: Optional<Text>,
    /// `status`.
    pub status: Optional<MessageStatus>,
    /// `from`.
    ///
    /// Sent since 2026-01-19.
    #[payload(sensitive)]
    pub from: Optional<Text>,
    /// `to`.
    ///
    /// Sent since 2026-01-19.
    #[payload(sensitive)]
    pub to: Optional<Text>,
    /// `callDuration`.
    ///
    /// Counts seconds.
    #[payload(name = "callDuration")]
    pub call_duration: Optional<Number>,
    /// `callStatus`.
    #[payload(name = "callStatus")]
    pub call_status: Optional<CallStatus>,
    /// For live chat.
    ///
    /// Sent since 2026-03-25.
    #[payload(name = "chatWidgetId")]
    pub chat_widget_id: Optional<Text>,
    /// 1 is a call, 2 an SMS, 10 a voicemail.
    ///
    /// Sent since 2026-03-25.
    #[payload(name = "messageTypeId")]
    pub message_type_id: Optional<Integer>,
    /// `messageTypeString`.
    ///
    /// Sent since 2026-03-25.
    #[payload(name = "messageTypeString")]
    pub message_type_string: Optional<MessageTypeCode>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// An e-mail.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct EmailMessage {
    /// The location (sub-account).
    ///
    /// Inferred.
    #[payload(name = "locationId")]
    pub location_id: Expected<Text>,
    /// `messageType`.
    ///
    /// Inferred.
    #[payload(name = "messageType")]
    pub message_type: Expected<MessageType>,
    /// `direction`.
    pub direction: Optional<MessageDirection>,
    /// `conversationId`.
    ///
    /// Inferred.
    #[payload(name = "conversationId")]
    pub conversation_id: Expected<Text>,
    /// `contactId`.
    #[payload(name = "contactId")]
    pub contact_id: Optional<Text>,
    /// The user of HighLevel who took part.
    #[payload(name = "userId")]
    pub user_id: Optional<Text>,
    /// The app's conversation provider.
    #[payload(name = "conversationProviderId")]
    pub conversation_provider_id: Optional<Text>,
    /// The text; HTML for e-mails.
    #[payload(sensitive)]
    pub body: Optional<Text>,
    /// URLs, also of recordings.
    #[payload(sensitive)]
    pub attachments: Optional<Vec<Text>>,
    /// `dateAdded`.
    #[payload(name = "dateAdded")]
    pub date_added: Optional<Timestamp>,
    /// `emailMessageId`.
    #[payload(name = "emailMessageId")]
    pub email_message_id: Optional<Text>,
    /// `threadId`.
    #[payload(name = "threadId")]
    pub thread_id: Optional<Text>,
    /// `provider`.
    pub provider: Optional<Text>,
    /// Name and address, as in a mail header.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/InboundMessage
    /// (2026-08-30).
    #[payload(sensitive)]
    pub from: Optional<Text>,
    /// A list in the page's example up to 2026-03-25, a text since about 2026-08-30.
    #[payload(sensitive)]
    pub to: Optional<Recipients>,
    /// `cc`.
    #[payload(sensitive)]
    pub cc: Optional<Text>,
    /// `bcc`.
    #[payload(sensitive)]
    pub bcc: Optional<Text>,
    /// `ccList`.
    ///
    /// Sent since 2026-08-30.
    #[payload(name = "ccList", sensitive)]
    pub cc_list: Optional<Vec<Text>>,
    /// `bccList`.
    ///
    /// Sent since 2026-08-30.
    #[payload(name = "bccList", sensitive)]
    pub bcc_list: Optional<Vec<Text>>,
    /// `subject`.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/InboundMessage
    /// (2026-08-30).
    #[payload(sensitive)]
    pub subject: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// An SMS, call, voicemail, chat message or internal comment of the business.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct SentChannelMessage {
    /// The location (sub-account).
    ///
    /// Inferred.
    #[payload(name = "locationId")]
    pub location_id: Expected<Text>,
    /// `messageType`.
    ///
    /// Inferred.
    #[payload(name = "messageType")]
    pub message_type: Expected<MessageType>,
    /// `direction`.
    pub direction: Optional<MessageDirection>,
    /// `conversationId`.
    ///
    /// Inferred.
    #[payload(name = "conversationId")]
    pub conversation_id: Expected<Text>,
    /// `contactId`.
    #[payload(name = "contactId")]
    pub contact_id: Optional<Text>,
    /// The user of HighLevel who took part.
    #[payload(name = "userId")]
    pub user_id: Optional<Text>,
    /// The app's conversation provider.
    #[payload(name = "conversationProviderId")]
    pub conversation_provider_id: Optional<Text>,
    /// The text; HTML for e-mails.
    #[payload(sensitive)]
    pub body: Optional<Text>,
    /// URLs, also of recordings.
    #[payload(sensitive)]
    pub attachments: Optional<Vec<Text>>,
    /// `dateAdded`.
    #[payload(name = "dateAdded")]
    pub date_added: Optional<Timestamp>,
    /// `messageId`.
    #[payload(name = "messageId")]
    pub message_id: Optional<Text>,
    /// `contentType`.
    #[payload(name = "contentType")]
    pub content_type: Optional<Text>,
    /// `status`.
    pub status: Optional<MessageStatus>,
    /// `from`.
    ///
    /// Sent since 2026-01-19.
    #[payload(sensitive)]
    pub from: Optional<Text>,
    /// `to`.
    ///
    /// Sent since 2026-01-19.
    #[payload(sensitive)]
    pub to: Optional<Text>,
    /// `callDuration`.
    ///
    /// Counts seconds.
    #[payload(name = "callDuration")]
    pub call_duration: Optional<Number>,
    /// `callStatus`.
    #[payload(name = "callStatus")]
    pub call_status: Optional<CallStatus>,
    /// For live chat.
    ///
    /// Sent since 2026-03-25.
    #[payload(name = "chatWidgetId")]
    pub chat_widget_id: Optional<Text>,
    /// 1 is a call, 2 an SMS, 10 a voicemail.
    ///
    /// Sent since 2026-03-25.
    #[payload(name = "messageTypeId")]
    pub message_type_id: Optional<Integer>,
    /// `messageTypeString`.
    ///
    /// Sent since 2026-03-25.
    #[payload(name = "messageTypeString")]
    pub message_type_string: Optional<MessageTypeCode>,
    /// `source`.
    pub source: Optional<MessageSource>,
    /// The users named in an internal comment.
    ///
    /// Sent since 2026-03-25.
    pub mentions: Optional<Vec<Text>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// An e-mail of the business.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct SentEmailMessage {
    /// The location (sub-account).
    ///
    /// Inferred.
    #[payload(name = "locationId")]
    pub location_id: Expected<Text>,
    /// `messageType`.
    ///
    /// Inferred.
    #[payload(name = "messageType")]
    pub message_type: Expected<MessageType>,
    /// `direction`.
    pub direction: Optional<MessageDirection>,
    /// `conversationId`.
    ///
    /// Inferred.
    #[payload(name = "conversationId")]
    pub conversation_id: Expected<Text>,
    /// `contactId`.
    #[payload(name = "contactId")]
    pub contact_id: Optional<Text>,
    /// The user of HighLevel who took part.
    #[payload(name = "userId")]
    pub user_id: Optional<Text>,
    /// The app's conversation provider.
    #[payload(name = "conversationProviderId")]
    pub conversation_provider_id: Optional<Text>,
    /// The text; HTML for e-mails.
    #[payload(sensitive)]
    pub body: Optional<Text>,
    /// URLs, also of recordings.
    #[payload(sensitive)]
    pub attachments: Optional<Vec<Text>>,
    /// `dateAdded`.
    #[payload(name = "dateAdded")]
    pub date_added: Optional<Timestamp>,
    /// `emailMessageId`.
    #[payload(name = "emailMessageId")]
    pub email_message_id: Optional<Text>,
    /// `threadId`.
    #[payload(name = "threadId")]
    pub thread_id: Optional<Text>,
    /// `provider`.
    pub provider: Optional<Text>,
    /// Name and address, as in a mail header.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/InboundMessage
    /// (2026-08-30).
    #[payload(sensitive)]
    pub from: Optional<Text>,
    /// A list in the page's example up to 2026-03-25, a text since about 2026-08-30.
    #[payload(sensitive)]
    pub to: Optional<Recipients>,
    /// `cc`.
    #[payload(sensitive)]
    pub cc: Optional<Text>,
    /// `bcc`.
    #[payload(sensitive)]
    pub bcc: Optional<Text>,
    /// `ccList`.
    ///
    /// Sent since 2026-08-30.
    #[payload(name = "ccList", sensitive)]
    pub cc_list: Optional<Vec<Text>>,
    /// `bccList`.
    ///
    /// Sent since 2026-08-30.
    #[payload(name = "bccList", sensitive)]
    pub bcc_list: Optional<Vec<Text>>,
    /// `subject`.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/InboundMessage
    /// (2026-08-30).
    #[payload(sensitive)]
    pub subject: Optional<Text>,
    /// `source`.
    pub source: Optional<MessageSource>,
    /// The body without HTML.
    ///
    /// Sent since 2026-03-25.
    #[payload(name = "plainText", sensitive)]
    pub plain_text: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `emailTo` of `ProviderOutboundMessage`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Union)]
#[non_exhaustive]
pub enum Recipients {
    /// `string`.
    Text(Text),
    /// `[string]`.
    List(Vec<Text>),
}

/// `type` of `ProviderOutboundMessage`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum ProviderChannel {
    /// `SMS`.
    #[open_enum(value = "SMS")]
    Sms,
    /// `Email`.
    #[open_enum(value = "Email")]
    Email,
    /// `Custom`.
    #[open_enum(value = "Custom")]
    Custom,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// The channel. The list is not closed and the spelling is mixed.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum MessageType {
    /// A text message.
    #[open_enum(value = "SMS")]
    Sms,
    /// A call; for received messages, a voicemail too.
    #[open_enum(value = "CALL")]
    Call,
    /// A voicemail that the business left.
    #[open_enum(value = "VoiceMail")]
    VoiceMail,
    /// A comment that stays inside the business.
    #[open_enum(value = "InternalComment")]
    InternalComment,
    /// An e-mail.
    #[open_enum(value = "Email")]
    Email,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// The channel once more; the only one of the three that always tells a voicemail.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum MessageTypeCode {
    /// `TYPE_SMS`.
    #[open_enum(value = "TYPE_SMS")]
    TypeSms,
    /// `TYPE_CALL`.
    #[open_enum(value = "TYPE_CALL")]
    TypeCall,
    /// `TYPE_VOICEMAIL`.
    #[open_enum(value = "TYPE_VOICEMAIL")]
    TypeVoicemail,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// `direction` of `Message`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum MessageDirection {
    /// `inbound`.
    #[open_enum(value = "inbound")]
    Inbound,
    /// `outbound`.
    #[open_enum(value = "outbound")]
    Outbound,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// `status` of `ChannelMessage`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum MessageStatus {
    /// `delivered`.
    #[open_enum(value = "delivered")]
    Delivered,
    /// `completed`.
    #[open_enum(value = "completed")]
    Completed,
    /// `voicemail`.
    #[open_enum(value = "voicemail")]
    Voicemail,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// `callStatus` of `ChannelMessage`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum CallStatus {
    /// `completed`.
    #[open_enum(value = "completed")]
    Completed,
    /// `voicemail`.
    #[open_enum(value = "voicemail")]
    Voicemail,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// What sent the message.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum MessageSource {
    /// `app`.
    #[open_enum(value = "app")]
    App,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// The app's conversation provider is asked to deliver a message.
///
/// Sent to the delivery URL of the conversation provider. The fields listed here are all there is:
/// no `webhookId`, no `timestamp`.
///
/// The table of scopes calls it ConversationProviderOutboundMessage.
///
/// The page knows the channels SMS and Email; Custom is reported (GoHighLevel/highlevel-api-docs
/// issue 55).
///
/// In 2026-01 it carried no signature header (GoHighLevel/highlevel-api-docs issue 224, open).
///
/// Wire name `ProviderOutboundMessage`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/ProviderOutboundMessage (2026-03-25).
///
/// Schema:
/// <https://hookbook.example/schemas/highlevel/ProviderOutboundMessage/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ProviderOutboundMessage {
    /// The channel; not the event.
    ///
    /// Inferred.
    pub r#type: Expected<ProviderChannel>,
    /// The location (sub-account).
    ///
    /// Inferred.
    #[payload(name = "locationId")]
    pub location_id: Expected<Text>,
    /// `contactId`.
    #[payload(name = "contactId")]
    pub contact_id: Optional<Text>,
    /// `messageId`.
    ///
    /// Inferred.
    #[payload(name = "messageId")]
    pub message_id: Expected<Text>,
    /// For e-mails.
    #[payload(name = "emailMessageId")]
    pub email_message_id: Optional<Text>,
    /// `attachments`.
    pub attachments: Optional<Vec<Text>>,
    /// The text of an SMS.
    #[payload(sensitive)]
    pub message: Optional<Text>,
    /// Where an SMS goes.
    #[payload(sensitive)]
    pub phone: Optional<Text>,
    /// Where an e-mail goes.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/ProviderOutboundMessage (2026-03-25). A
    /// text in the schema and a list in the example.
    #[payload(name = "emailTo", sensitive)]
    pub email_to: Optional<Recipients>,
    /// Name and address, as in a mail header.
    #[payload(name = "emailFrom", sensitive)]
    pub email_from: Optional<Text>,
    /// The body of an e-mail.
    #[payload(sensitive)]
    pub html: Optional<Text>,
    /// `subject`.
    #[payload(sensitive)]
    pub subject: Optional<Text>,
    /// `userId`.
    #[payload(name = "userId")]
    pub user_id: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
