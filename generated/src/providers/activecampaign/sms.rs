// @generated from schema/activecampaign/events/sms.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of ActiveCampaign about `sms`.

use super::Contact;
use crate::{
    AsText, Extra, Integer, OpenEnum, Optional, OrBlank, Payload, Text, UnknownValue, ZeroOne,
};

/// An SMS.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct SmsReference {
    /// Identifies the SMS.
    pub id: Optional<OrBlank<AsText<Integer>>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// An SMS that was sent, or failed.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct SentSms {
    /// Identifies the SMS.
    pub id: Optional<OrBlank<AsText<Integer>>>,
    /// The number it went to.
    #[payload(sensitive)]
    pub recipient: Optional<OrBlank<Text>>,
    /// Whether it was sent.
    pub successful: Optional<OrBlank<AsText<ZeroOne>>>,
    /// What the provider reported as an error.
    pub comment: Optional<OrBlank<Text>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// An SMS and the reply to it.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct RepliedSms {
    /// Identifies the SMS.
    pub id: Optional<OrBlank<AsText<Integer>>>,
    /// The reply.
    #[payload(sensitive)]
    pub reply: Optional<OrBlank<Text>>,
    /// What the reply brought about.
    pub result: Optional<SmsReplyResult>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// What a reply brought about. The page gives these as examples.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum SmsReplyResult {
    /// `subscribe`.
    #[open_enum(value = "subscribe")]
    Subscribe,
    /// `forward`.
    #[open_enum(value = "forward")]
    Forward,
    /// `unsub`.
    #[open_enum(value = "unsub")]
    Unsub,
    /// `resub`.
    #[open_enum(value = "resub")]
    Resub,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// An SMS that made a contact opt out.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct UnsubscribedSms {
    /// Identifies the SMS.
    pub id: Optional<OrBlank<AsText<Integer>>>,
    /// The number that opted out.
    #[payload(sensitive)]
    pub phone: Optional<OrBlank<Text>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// An SMS was sent.
///
/// Wire name `sms_sent`, version v1. Documented: developers.activecampaign.com/page/webhooks.
///
/// Schema: <https://hookbook.example/schemas/activecampaign/sms_sent/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct SmsSent {
    /// `contact`.
    pub contact: Optional<Contact>,
    /// `sms`.
    pub sms: Optional<SentSms>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A contact replied to an SMS.
///
/// Wire name `sms_reply`, version v1. Documented: developers.activecampaign.com/page/webhooks.
///
/// Schema: <https://hookbook.example/schemas/activecampaign/sms_reply/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct SmsReply {
    /// `contact`.
    pub contact: Optional<Contact>,
    /// `sms`.
    pub sms: Optional<RepliedSms>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A contact opted out by SMS.
///
/// Wire name `sms_unsub`, version v1. Documented: developers.activecampaign.com/page/webhooks.
///
/// Schema: <https://hookbook.example/schemas/activecampaign/sms_unsub/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct SmsUnsub {
    /// `contact`.
    pub contact: Optional<Contact>,
    /// `sms`.
    pub sms: Optional<UnsubscribedSms>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
