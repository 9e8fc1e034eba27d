// @generated from schema/highlevel/events/note.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of HighLevel about `note`.

use crate::{Expected, Extra, Optional, Payload, Text, Timestamp};

/// A note on a contact. HighLevel builds it from these fields alone (GoHighLevel/highlevel-api-docs
/// issue 312): who wrote it is not among them.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Note {
    /// The location (sub-account).
    ///
    /// Inferred.
    #[payload(name = "locationId")]
    pub location_id: Expected<Text>,
    /// `id`.
    ///
    /// Inferred.
    pub id: Expected<Text>,
    /// `body`.
    #[payload(sensitive)]
    pub body: Optional<Text>,
    /// `contactId`.
    #[payload(name = "contactId")]
    pub contact_id: Optional<Text>,
    /// `dateAdded`.
    #[payload(name = "dateAdded")]
    pub date_added: Optional<Timestamp>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
