// @generated from schema/clickfunnels/events/appointment.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of ClickFunnels 2.0 about `appointment`.

use super::{ContactShort, RecordId};
use crate::{
    Expected, Extra, Integer, Maybe, OpenEnum, Optional, Payload, Text, Timestamp, UnknownValue,
};

/// A booked appointment (`Appointments::ScheduledEvent`). It names no host.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct AppointmentsScheduledEvent {
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
    /// The envelope has a text of the same name.
    pub event_type: Maybe<AppointmentsEventType>,
    /// A time, in spite of its name.
    pub start_on: Maybe<Timestamp>,
    /// `end_on`.
    pub end_on: Maybe<Timestamp>,
    /// `status`.
    pub status: Maybe<AppointmentStatus>,
    /// `max_invitees`.
    pub max_invitees: Maybe<Integer>,
    /// The only order id that is declared as text. Only null was seen.
    pub order_id: Maybe<RecordId>,
    /// Who booked it.
    pub primary_contact: Maybe<ContactShort>,
    /// A time zone of the IANA list.
    pub tzid: Maybe<Text>,
    /// `comments`.
    #[payload(sensitive)]
    pub comments: Maybe<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// The kind of appointment.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct AppointmentsEventType {
    /// `name`.
    pub name: Maybe<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// Where an appointment stands. No list was published; this one was seen.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum AppointmentStatus {
    /// `scheduled`.
    #[open_enum(value = "scheduled")]
    Scheduled,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}
