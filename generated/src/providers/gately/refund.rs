// @generated from schema/gately/events/refund.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of Gately about `refund`.

use crate::{Extra, Payload};

/// A refund was issued.
///
/// Wire name `refund.created`, version v1. Only the name is known, from
/// usegately.com/docs/features/webhooks.
///
/// Schema: <https://hookbook.example/schemas/gately/refund.created/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[payload(open)]
#[non_exhaustive]
pub struct RefundCreated {
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
