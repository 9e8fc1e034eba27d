// @generated from schema/cask/events/barrel.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of Cask about `barrel`.

use crate::{Expected, Extra, Number, Payload};

/// A barrel is full.
///
/// Wire name `barrel.filled`, version v1. Inferred.
///
/// Schema: <https://hookbook.example/schemas/cask/barrel.filled/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct BarrelFilled {
    /// `litres`.
    pub litres: Expected<Number>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
