// @generated from schema/activecampaign/events/list.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of ActiveCampaign about `list`.

use super::ListReference;
use crate::{Extra, Optional, Payload};

/// A list was made.
///
/// The table has both `list` (always `0`) and `list[id]`, `list[name]`, ...; one name cannot hold
/// both. The official listing has the object only.
///
/// Wire name `list_add`, version v1. Documented: developers.activecampaign.com/page/webhooks.
///
/// Schema: <https://hookbook.example/schemas/activecampaign/list_add/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ListAdd {
    /// The list that was made. Everywhere else this member is an id.
    pub list: Optional<ListReference>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
