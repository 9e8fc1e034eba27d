// @generated from schema/highlevel/events/task.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of HighLevel about `task`.

use crate::{Event, Expected, Extra, LooseTimestamp, Maybe, Optional, Payload, Timestamp};

/// Something to do for a contact.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Task {
    /// The location (sub-account).
    ///
    /// Inferred.
    #[payload(name = "locationId")]
    pub location_id: Expected<String>,
    /// `id`.
    ///
    /// Inferred.
    pub id: Expected<String>,
    /// The user who does it.
    ///
    /// Inferred. Documented as a text; null in an official sample of an opportunity.
    #[payload(name = "assignedTo")]
    pub assigned_to: Maybe<String>,
    /// `body`.
    #[payload(sensitive)]
    pub body: Optional<String>,
    /// `contactId`.
    #[payload(name = "contactId")]
    pub contact_id: Optional<String>,
    /// `title`.
    #[payload(sensitive)]
    pub title: Optional<String>,
    /// `dateAdded`.
    #[payload(name = "dateAdded")]
    pub date_added: Optional<Timestamp>,
    /// `dueDate`.
    #[payload(name = "dueDate")]
    pub due_date: Optional<LooseTimestamp>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A task was created.
///
/// Reported to arrive without `contactId` and `body` (GoHighLevel/highlevel-api-docs issue 332,
/// 2026-09-05, open).
///
/// Wire name `TaskCreate`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/TaskCreate (2026-03-25).
///
/// Schema: <https://hookbook.example/schemas/highlevel/TaskCreate/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "highlevel", name = "TaskCreate", version = "v1")]
pub struct TaskCreate(
    /// What it shares with other events.
    pub Task,
);

/// A task was completed.
///
/// Wire name `TaskComplete`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/TaskComplete (2026-03-25).
///
/// Schema: <https://hookbook.example/schemas/highlevel/TaskComplete/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "highlevel", name = "TaskComplete", version = "v1")]
pub struct TaskComplete(
    /// What it shares with other events.
    pub Task,
);

/// A task was deleted.
///
/// Wire name `TaskDelete`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/TaskDelete (2026-03-25).
///
/// Schema: <https://hookbook.example/schemas/highlevel/TaskDelete/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "highlevel", name = "TaskDelete", version = "v1")]
pub struct TaskDelete(
    /// What it shares with other events.
    pub Task,
);
