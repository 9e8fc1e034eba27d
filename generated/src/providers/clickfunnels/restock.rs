// @generated from schema/clickfunnels/events/restock.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of ClickFunnels 2.0 about `restock`.

use super::IncludedLineItem;
use crate::{
    Expected, Extra, Integer, Maybe, OpenEnum, Optional, Payload, Text, Timestamp, UnknownValue,
};

/// That stock set aside for an invoice was put back (`Orders::Invoices::Restock`).
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct OrdersInvoicesRestock {
    /// `id`.
    ///
    /// Read off an official example: developers.myclickfunnels.com/docs/webhook-event-types
    /// (2025-11-16). The API's documents demand it, as they demand members that webhook samples
    /// lack.
    pub id: Expected<Integer>,
    /// A short text that names it in addresses.
    pub public_id: Maybe<Text>,
    /// `created_at`.
    pub created_at: Maybe<Timestamp>,
    /// `updated_at`.
    pub updated_at: Maybe<Timestamp>,
    /// `workspace_id`.
    pub workspace_id: Optional<Integer>,
    /// `contact_id`.
    pub contact_id: Optional<Integer>,
    /// `status`.
    pub status: Optional<RestockStatus>,
    /// `included_invoices_line_items`.
    pub included_invoices_line_items: Maybe<Vec<IncludedLineItem>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// Where a restock stands.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum RestockStatus {
    /// `cancelled`.
    #[open_enum(value = "cancelled")]
    Cancelled,
    /// `restocked`.
    #[open_enum(value = "restocked")]
    Restocked,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}
