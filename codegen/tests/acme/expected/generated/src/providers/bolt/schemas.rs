// @generated from schema/bolt/ by `cargo xtask generate`. Edit that file instead.

//! The published schema of the body of each event, as a type without a value: only its `JsonSchema` matters.

use crate::published_schemas;

published_schemas! {
    Ping => "../../../schemas/bolt/ping/v1.reader.json",
}
