// @generated from schema/highlevel/events/email.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of HighLevel about `email`.

use crate::{
    Expected, Extra, Integer, Ip, Json, Number, OpenEnum, Optional, Payload, Text, Unix,
    UnknownValue,
};

/// The report of the mail service.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct EmailReport {
    /// `event`.
    pub event: Optional<EmailReportEvent>,
    /// `id`.
    pub id: Optional<Text>,
    /// When it happened.
    pub timestamp: Optional<Unix>,
    /// `flags`.
    pub flags: Optional<EmailReportFlags>,
    /// `message`.
    pub message: Optional<EmailReportMessage>,
    /// `log-level`.
    #[payload(name = "log-level")]
    pub log_level: Optional<EmailReportLevel>,
    /// `recipient`.
    #[payload(sensitive)]
    pub recipient: Optional<Text>,
    /// `recipient-domain`.
    #[payload(name = "recipient-domain")]
    pub recipient_domain: Optional<Text>,
    /// Location, company and kind of e-mail, each behind a prefix.
    pub tags: Optional<Vec<Text>>,
    /// `recipient-provider`.
    #[payload(name = "recipient-provider")]
    pub recipient_provider: Optional<Text>,
    /// `campaigns`.
    pub campaigns: Optional<Vec<Json>>,
    /// `delivery-status`.
    #[payload(name = "delivery-status")]
    pub delivery_status: Optional<EmailReportDeliveryStatus>,
    /// `envelope`.
    pub envelope: Optional<EmailReportEnvelope>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `flags` of `EmailReport`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct EmailReportFlags {
    /// `is-authenticated`.
    #[payload(name = "is-authenticated")]
    pub is_authenticated: Optional<bool>,
    /// `is-routed`.
    #[payload(name = "is-routed")]
    pub is_routed: Optional<bool>,
    /// `is-big`.
    #[payload(name = "is-big")]
    pub is_big: Optional<bool>,
    /// `is-system-test`.
    #[payload(name = "is-system-test")]
    pub is_system_test: Optional<bool>,
    /// `is-test-mode`.
    #[payload(name = "is-test-mode")]
    pub is_test_mode: Optional<bool>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `message` of `EmailReport`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct EmailReportMessage {
    /// `attachments`.
    pub attachments: Optional<Vec<Json>>,
    /// `headers`.
    pub headers: Optional<EmailReportMessageHeaders>,
    /// `size`.
    pub size: Optional<Integer>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `headers` of `EmailReportMessage`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct EmailReportMessageHeaders {
    /// `message-id`.
    #[payload(name = "message-id")]
    pub message_id: Optional<Text>,
    /// `from`.
    #[payload(sensitive)]
    pub from: Optional<Text>,
    /// `to`.
    #[payload(sensitive)]
    pub to: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `delivery-status` of `EmailReport`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct EmailReportDeliveryStatus {
    /// Which attempt it was.
    #[payload(name = "attempt-no")]
    pub attempt_no: Optional<Integer>,
    /// The SMTP code of the receiving server.
    pub code: Optional<Integer>,
    /// `message`.
    pub message: Optional<Text>,
    /// `description`.
    pub description: Optional<Text>,
    /// `session-seconds`.
    ///
    /// Counts seconds.
    #[payload(name = "session-seconds")]
    pub session_seconds: Optional<Number>,
    /// `enhanced-code`.
    #[payload(name = "enhanced-code")]
    pub enhanced_code: Optional<Text>,
    /// `mx-host`.
    #[payload(name = "mx-host")]
    pub mx_host: Optional<Text>,
    /// `utf8`.
    pub utf8: Optional<bool>,
    /// `i-first-delivery-attempt-seconds`.
    ///
    /// Counts seconds.
    #[payload(name = "i-first-delivery-attempt-seconds")]
    pub i_first_delivery_attempt_seconds: Optional<Number>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `envelope` of `EmailReport`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct EmailReportEnvelope {
    /// `sender`.
    #[payload(sensitive)]
    pub sender: Optional<Text>,
    /// `targets`.
    #[payload(sensitive)]
    pub targets: Optional<Text>,
    /// `transport`.
    pub transport: Optional<EmailTransport>,
    /// The address of the sending server.
    #[payload(name = "sending-ip")]
    pub sending_ip: Optional<Ip>,
    /// `i-ip-pool-id`.
    #[payload(name = "i-ip-pool-id")]
    pub i_ip_pool_id: Optional<Text>,
    /// `i-ip-pool-name`.
    #[payload(name = "i-ip-pool-name")]
    pub i_ip_pool_name: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `event` of `EmailReport`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum EmailReportEvent {
    /// `delivered`.
    #[open_enum(value = "delivered")]
    Delivered,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// `log-level` of `EmailReport`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum EmailReportLevel {
    /// `info`.
    #[open_enum(value = "info")]
    Info,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// `transport` of `EmailReportEnvelope`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum EmailTransport {
    /// `smtp`.
    #[open_enum(value = "smtp")]
    Smtp,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// HighLevel's mail service reported what became of an e-mail.
///
/// Wire name `LCEmailStats`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/LCEmailStats (2026-03-25).
///
/// Schema: <https://hookbook.example/schemas/highlevel/LCEmailStats/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct LcEmailStats {
    /// The location (sub-account).
    #[payload(name = "locationId")]
    pub location_id: Optional<Text>,
    /// The agency.
    #[payload(name = "companyId")]
    pub company_id: Optional<Text>,
    /// `webhookPayload`.
    ///
    /// Inferred.
    #[payload(name = "webhookPayload")]
    pub webhook_payload: Expected<EmailReport>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
