// @generated from schema/highlevel/events/appointment.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of HighLevel about `appointment`.

use crate::{Expected, Extra, Maybe, OpenEnum, Optional, Payload, Text, Timestamp, UnknownValue};

/// What `AppointmentCreate` carries.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct AppointmentChange {
    /// The location (sub-account).
    ///
    /// Inferred.
    #[payload(name = "locationId")]
    pub location_id: Expected<Text>,
    /// `appointment`.
    ///
    /// Inferred.
    pub appointment: Expected<Appointment>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `appointment` of `AppointmentChange`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Appointment {
    /// `id`.
    ///
    /// Inferred.
    pub id: Expected<Text>,
    /// Where to meet; a place or the link of a meeting.
    #[payload(sensitive)]
    pub address: Optional<Text>,
    /// `title`.
    #[payload(sensitive)]
    pub title: Optional<Text>,
    /// `calendarId`.
    #[payload(name = "calendarId")]
    pub calendar_id: Optional<Text>,
    /// `contactId`.
    #[payload(name = "contactId")]
    pub contact_id: Optional<Text>,
    /// `groupId`.
    #[payload(name = "groupId")]
    pub group_id: Optional<Text>,
    /// `appointmentStatus`.
    #[payload(name = "appointmentStatus")]
    pub appointment_status: Optional<AppointmentStatus>,
    /// `assignedUserId`.
    ///
    /// Inferred. Documented as a text; the like of it is null in an official sample of an
    /// opportunity.
    #[payload(name = "assignedUserId")]
    pub assigned_user_id: Maybe<Text>,
    /// Ids of users.
    pub users: Optional<Vec<Text>>,
    /// `notes`.
    #[payload(sensitive)]
    pub notes: Optional<Text>,
    /// `source`.
    pub source: Optional<AppointmentSource>,
    /// With the offset of the local time.
    #[payload(name = "startTime")]
    pub start_time: Optional<Timestamp>,
    /// With the offset of the local time.
    #[payload(name = "endTime")]
    pub end_time: Optional<Timestamp>,
    /// When it was booked.
    #[payload(name = "dateAdded")]
    pub date_added: Optional<Timestamp>,
    /// When it was last changed.
    #[payload(name = "dateUpdated")]
    pub date_updated: Optional<Timestamp>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `appointmentStatus` of `Appointment`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum AppointmentStatus {
    /// `confirmed`.
    #[open_enum(value = "confirmed")]
    Confirmed,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// What booked the appointment.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum AppointmentSource {
    /// `booking_widget`.
    #[open_enum(value = "booking_widget")]
    BookingWidget,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}
