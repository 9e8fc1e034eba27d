// @generated from schema/bolt/events/ping.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of Bolt about `ping`.

use crate::{Expected, Extra, Payload, Text};

/// The hook was set up.
///
/// Wire name `ping`, version v1. Inferred.
///
/// Schema: <https://hookbook.example/schemas/bolt/ping/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Ping {
    /// `text`.
    pub text: Expected<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
