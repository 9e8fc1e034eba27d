// @generated from schema/highlevel/events/note.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of HighLevel about `note`.

use crate::{Event, Expected, Extra, Optional, Payload, Timestamp};

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
    pub location_id: Expected<String>,
    /// `id`.
    ///
    /// Inferred.
    pub id: Expected<String>,
    /// `body`.
    #[payload(sensitive)]
    pub body: Optional<String>,
    /// `contactId`.
    #[payload(name = "contactId")]
    pub contact_id: Optional<String>,
    /// `dateAdded`.
    #[payload(name = "dateAdded")]
    pub date_added: Optional<Timestamp>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A note was added to a contact.
///
/// Wire name `NoteCreate`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/NoteCreate (2026-03-25).
///
/// Schema: <https://hookbook.example/schemas/highlevel/NoteCreate/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "highlevel", name = "NoteCreate", version = "v1")]
pub struct NoteCreate(
    /// What it shares with other events.
    pub Note,
);

/// A note on a contact was edited.
///
/// Wire name `NoteUpdate`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/NoteUpdate (2026-03-25).
///
/// Schema: <https://hookbook.example/schemas/highlevel/NoteUpdate/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "highlevel", name = "NoteUpdate", version = "v1")]
pub struct NoteUpdate(
    /// What it shares with other events.
    pub Note,
);

/// A note was removed from a contact.
///
/// Wire name `NoteDelete`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/NoteDelete (2026-03-25).
///
/// Schema: <https://hookbook.example/schemas/highlevel/NoteDelete/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "highlevel", name = "NoteDelete", version = "v1")]
pub struct NoteDelete(
    /// What it shares with other events.
    pub Note,
);
