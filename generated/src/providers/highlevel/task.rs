// @generated from schema/highlevel/events/task.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of HighLevel about `task`.

use crate::{Expected, Extra, LooseTimestamp, Maybe, Optional, Payload, Text, Timestamp};

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
    pub location_id: Expected<Text>,
    /// `id`.
    ///
    /// Inferred.
    pub id: Expected<Text>,
    /// The user who does it.
    ///
    /// Inferred. Documented as a text; null in an official sample of an opportunity.
    #[payload(name = "assignedTo")]
    pub assigned_to: Maybe<Text>,
    /// `body`.
    #[payload(sensitive)]
    pub body: Optional<Text>,
    /// `contactId`.
    #[payload(name = "contactId")]
    pub contact_id: Optional<Text>,
    /// `title`.
    #[payload(sensitive)]
    pub title: Optional<Text>,
    /// `dateAdded`.
    #[payload(name = "dateAdded")]
    pub date_added: Optional<Timestamp>,
    /// `dueDate`.
    #[payload(name = "dueDate")]
    pub due_date: Optional<LooseTimestamp>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
