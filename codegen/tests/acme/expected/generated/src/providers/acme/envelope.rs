// @generated from schema/acme/provider.yaml by `cargo xtask generate`. Edit that file instead.

//! What stands around the payload.

use crate::{
    EnvelopeSet, Expected, Extra, Integer, LooseTimestamp, OpenEnum, Optional, Payload, Text,
    Timestamp, UnknownValue, Uuid,
};

/// What stands around the payload; one variant a kind of body.
#[derive(Clone, EnvelopeSet)]
#[non_exhaustive]
pub enum Envelope {
    /// A form with PHP bracket keys.
    Hook(HookEnvelope),
    /// A price, whose `type` is its own and names no event.
    Price(PriceEnvelope),
    /// A record. The event's name is `eventType` behind `object_`.
    Object(ObjectEnvelope),
    /// A body of another media type. A header says which event it is.
    Alarm(AlarmEnvelope),
    /// A sign of life.
    Beat(BeatEnvelope),
    /// A call, flat. The shape of a message depends on `messageType`, which stands at the root as
    /// well.
    Call(CallEnvelope),
    /// A delivery of the first version.
    Old(OldEnvelope),
    /// A delivery.
    Default(DefaultEnvelope),
}

/// A form with PHP bracket keys.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct HookEnvelope {
    /// `type`.
    pub r#type: Text,
    /// `date_time`.
    pub date_time: LooseTimestamp,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A price, whose `type` is its own and names no event.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct PriceEnvelope {
    /// `type`.
    pub r#type: PriceEnvelopeType,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A record. The event's name is `eventType` behind `object_`.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ObjectEnvelope {
    /// `eventType`.
    #[payload(name = "eventType")]
    pub event_type: ObjectEnvelopeEventType,
    /// `id`.
    pub id: Text,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A body of another media type. A header says which event it is.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct AlarmEnvelope {
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A sign of life.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct BeatEnvelope {
    /// `beat`.
    pub beat: Integer,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A call, flat. The shape of a message depends on `messageType`, which stands at the root as well.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct CallEnvelope {
    /// `type`.
    pub r#type: Text,
    /// `locationId`.
    #[payload(name = "locationId")]
    pub location_id: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A delivery of the first version.
///
/// Read off an official example: acme.example/blog/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct OldEnvelope {
    /// What happened.
    ///
    /// Documented: acme.example/docs/webhooks (2025-11-16).
    pub event: Text,
    /// `created_at`.
    ///
    /// Documented: acme.example/docs/webhooks (2025-11-16).
    pub created_at: Timestamp,
    /// `api_version`.
    pub api_version: Expected<Integer>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A delivery.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct DefaultEnvelope {
    /// What happened.
    pub event: Text,
    /// `created_at`.
    pub created_at: Timestamp,
    /// Tells a repeat.
    pub id: Uuid,
    /// `api_version`.
    ///
    /// Seen in a real delivery (2026-01-02).
    pub api_version: Optional<Integer>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// The constant `one_time`.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, OpenEnum)]
#[open_enum(literal)]
#[non_exhaustive]
pub enum PriceEnvelopeType {
    /// `one_time`.
    #[open_enum(value = "one_time")]
    OneTime,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// `eventType` of `ObjectEnvelope`.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum ObjectEnvelopeEventType {
    /// `contact_added`.
    #[open_enum(value = "contact_added")]
    ContactAdded,
    /// `contact_removed`.
    #[open_enum(value = "contact_removed")]
    ContactRemoved,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}
