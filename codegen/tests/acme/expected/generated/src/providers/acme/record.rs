// @generated from schema/acme/events/record.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of Acme about `record`.

use super::Contact;
use crate::{AsText, Decimal, Extra, Integer, Map, Optional, OrBlank, Payload, Text, Union};

/// A part of `DealAddList`.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Listed {
    /// `id`.
    pub id: OrBlank<AsText<Integer>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A contact was added to an object.
///
/// Wire name `object_contact_added`, version v2. Documented: acme.example/docs/webhooks
/// (2025-11-16).
///
/// Schema: <https://hookbook.example/schemas/acme/object_contact_added/v2/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ObjectContactAdded {
    /// `contact`.
    pub contact: Contact,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A deal was added.
///
/// Wire name `deal add`, version v2. Documented: acme.example/docs/webhooks (2025-11-16).
///
/// Schema: <https://hookbook.example/schemas/acme/deal_add/v2/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct DealAdd {
    /// `deal`.
    pub deal: DealAddDeal,
    /// `updated_fields`.
    pub updated_fields: Optional<Vec<Text>>,
    /// `fields`.
    pub fields: Optional<Map<DealAddFieldsValue>>,
    /// `list`.
    pub list: Optional<DealAddList>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `deal` of `DealAdd`.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct DealAddDeal {
    /// `id`.
    pub id: AsText<Integer>,
    /// `value`.
    pub value: OrBlank<AsText<Decimal>>,
    /// `owner name`.
    #[payload(name = "owner name")]
    pub owner_name: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A value of `fields` of `DealAdd`.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, Union)]
#[non_exhaustive]
pub enum DealAddFieldsValue {
    /// `string`.
    Text(Text),
    /// `[string]`.
    List(Vec<Text>),
}

/// `list` of `DealAdd`.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, Union)]
#[non_exhaustive]
pub enum DealAddList {
    /// `string`.
    Text(Text),
    /// `Listed`.
    Listed(Listed),
    /// `[Listed]`.
    List(Vec<Listed>),
}
