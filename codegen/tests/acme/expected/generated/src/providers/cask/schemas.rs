// @generated from schema/cask/ by `cargo xtask generate`. Edit that file instead.

//! The published schema of the body of each event, as a type without a value: only its `JsonSchema` matters.

use crate::published_schemas;

published_schemas! {
    BarrelFilled => "../../../schemas/cask/barrel.filled/v1.reader.json",
}
