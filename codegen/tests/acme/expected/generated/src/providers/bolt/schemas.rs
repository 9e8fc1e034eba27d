// @generated from schema/bolt/ by `cargo xtask generate`. Edit that file instead.

//! The published schema of each event.

use super::*;
use crate::published_schemas;

published_schemas! {
    Ping => "../../../schemas/bolt/ping/v1.reader.json",
}
