// @generated from schema/highlevel/provider.yaml by `cargo xtask generate`. Edit that file instead.

//! What stands around the payload.

use super::PriceKind;
use crate::{EnvelopeSet, Expected, Extra, Optional, Payload, Text, Timestamp};

/// What stands around the payload; one variant a kind of body.
#[derive(Clone, EnvelopeSet)]
#[non_exhaustive]
pub enum Envelope {
    /// A changed or deleted one-time price. `type` is the kind of price and nothing in the body
    /// names the event.
    PriceOneTime(PriceOneTimeEnvelope),
    /// A changed or deleted recurring price. `type` is the kind of price and nothing in the body
    /// names the event.
    PriceRecurring(PriceRecurringEnvelope),
    /// The usual body. `type` names the event and the event's own fields stand beside it.
    Default(DefaultEnvelope),
    /// A body whose page shows no event name. Deliveries may add one, and are then read as
    /// `default`.
    Unnamed(UnnamedEnvelope),
}

/// A changed or deleted one-time price. `type` is the kind of price and nothing in the body names
/// the event.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct PriceOneTimeEnvelope {
    /// `type`.
    pub r#type: PriceKind,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A changed or deleted recurring price. `type` is the kind of price and nothing in the body names
/// the event.
///
/// Inferred from GoHighLevel/highlevel-api-docs apps/products.json. The webhook pages show one_time
/// only; the products API knows recurring prices too.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct PriceRecurringEnvelope {
    /// `type`.
    pub r#type: Expected<PriceKind>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// The usual body. `type` names the event and the event's own fields stand beside it.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct DefaultEnvelope {
    /// The location (sub-account). Absent when the event is about an agency.
    #[payload(name = "locationId")]
    pub location_id: Optional<Text>,
    /// The agency.
    #[payload(name = "companyId")]
    pub company_id: Optional<Text>,
    /// The app that receives the event.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/WebhookLogsDashboard
    /// (2026-03-25).
    #[payload(name = "appId")]
    pub app_id: Optional<Text>,
    /// The installed version of the app. Equal to `appId` in the official samples.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/WebhookLogsDashboard
    /// (2026-03-25).
    #[payload(name = "versionId")]
    pub version_id: Optional<Text>,
    /// When it was sent; UTC.
    ///
    /// Documented: GoHighLevel/highlevel-api-docs docs/oauth/WebhookAuthentication.md.
    pub timestamp: Optional<Timestamp>,
    /// The delivery. The same in every repeat of it.
    ///
    /// Documented: GoHighLevel/highlevel-api-docs docs/oauth/WebhookAuthentication.md.
    #[payload(name = "webhookId")]
    pub webhook_id: Optional<Text>,
    /// The event.
    pub r#type: Text,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A body whose page shows no event name. Deliveries may add one, and are then read as `default`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct UnnamedEnvelope {
    /// The location (sub-account). Absent when the event is about an agency.
    #[payload(name = "locationId")]
    pub location_id: Optional<Text>,
    /// The agency.
    #[payload(name = "companyId")]
    pub company_id: Optional<Text>,
    /// The app that receives the event.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/WebhookLogsDashboard
    /// (2026-03-25).
    #[payload(name = "appId")]
    pub app_id: Optional<Text>,
    /// The installed version of the app. Equal to `appId` in the official samples.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/WebhookLogsDashboard
    /// (2026-03-25).
    #[payload(name = "versionId")]
    pub version_id: Optional<Text>,
    /// When it was sent; UTC.
    ///
    /// Documented: GoHighLevel/highlevel-api-docs docs/oauth/WebhookAuthentication.md.
    pub timestamp: Optional<Timestamp>,
    /// The delivery. The same in every repeat of it.
    ///
    /// Documented: GoHighLevel/highlevel-api-docs docs/oauth/WebhookAuthentication.md.
    #[payload(name = "webhookId")]
    pub webhook_id: Optional<Text>,
    /// The event, when a delivery names it.
    ///
    /// Inferred. Bodies of InvoicePaid and VoiceAiCallEnd kept by integrators have it.
    pub r#type: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
