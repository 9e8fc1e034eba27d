// @generated from schema/highlevel/events/task.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of HighLevel about `task`.

use crate::{Expected, Extra, LooseTimestamp, Maybe, Optional, Payload, Timestamp};

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
