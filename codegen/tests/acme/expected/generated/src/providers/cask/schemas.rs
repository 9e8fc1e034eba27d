// @generated from schema/cask/ by `cargo xtask generate`. Edit that file instead.

//! The published schema of each event.

use super::*;
use crate::published_schemas;

published_schemas! {
    BarrelFilled => "../../../schemas/cask/barrel.filled/v1.reader.json",
}
