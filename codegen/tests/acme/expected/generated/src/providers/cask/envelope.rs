// @generated from schema/cask/provider.yaml by `cargo xtask generate`. Edit that file instead.

//! What stands around the payload.

use crate::{EnvelopeSet, Expected, Extra, Payload, Text};

/// The envelope `flat`.
///
/// Inferred.
#[derive(Clone, EnvelopeSet, Payload)]
#[non_exhaustive]
pub struct Envelope {
    /// `event`.
    pub event: Expected<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
