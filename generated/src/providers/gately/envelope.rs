// @generated from schema/gately/provider.yaml by `cargo xtask generate`. Edit that file instead.

//! What stands around the payload.

use crate::{EnvelopeSet, Extra, Payload, Text, Timestamp};

/// One JSON object an event. What is particular to the event stands under `data`.
///
/// Documented: usegately.com/docs/api-reference/webhooks/overview.
#[derive(Clone, EnvelopeSet, Payload)]
#[non_exhaustive]
pub struct Envelope {
    /// The event itself. The key for telling a repeat from something new.
    #[payload(prefix = "evt_")]
    pub id: Text,
    /// What happened, as `resource.action`.
    pub event: Text,
    /// When it happened.
    pub created_at: Timestamp,
    /// The project in which it happened.
    #[payload(prefix = "proj_")]
    pub project_id: Text,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
