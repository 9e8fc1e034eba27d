// @generated from schema/bolt/provider.yaml by `cargo xtask generate`. Edit that file instead.

//! What stands around the payload.

use crate::{EnvelopeSet, Expected, Extra, Integer, Optional, Payload, Text};

/// The envelope `default`.
///
/// Inferred.
#[derive(Clone, EnvelopeSet, Payload)]
#[non_exhaustive]
pub struct Envelope {
    /// `id`.
    pub id: Expected<Text>,
    /// `event`.
    pub event: Expected<Text>,
    /// `v`.
    pub v: Optional<Integer>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
