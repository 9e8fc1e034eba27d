// @generated from schema/clickfunnels/events/enrollment.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of ClickFunnels 2.0 about `enrollment`.

use super::{ContactShort, V1Resource};
use crate::{Event, Expected, Extra, Integer, Maybe, Optional, Payload, Timestamp};

/// That a contact takes a course (`Courses::Enrollment`).
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct CoursesEnrollment {
    /// `id`.
    ///
    /// Read off an official example: developers.myclickfunnels.com/docs/webhook-event-types
    /// (2025-11-16). The API's documents demand it, as they demand members that webhook samples
    /// lack.
    pub id: Expected<Integer>,
    /// A short text that names it in addresses.
    pub public_id: Maybe<String>,
    /// `created_at`.
    pub created_at: Maybe<Timestamp>,
    /// `updated_at`.
    pub updated_at: Maybe<Timestamp>,
    /// `contact_id`.
    pub contact_id: Optional<Integer>,
    /// `course_id`.
    pub course_id: Optional<Integer>,
    /// `suspended`.
    pub suspended: Maybe<bool>,
    /// Free text. May stand there although `suspended` is false.
    #[payload(sensitive)]
    pub suspension_reason: Maybe<String>,
    /// `current_path`.
    pub current_path: Maybe<String>,
    /// The class of what led to it.
    pub origination_source_type: Maybe<String>,
    /// `origination_source_id`.
    pub origination_source_id: Maybe<Integer>,
    /// Sent since some day between June 2025 and June 2026.
    pub contact: Maybe<ContactShort>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A contact was enrolled in a course.
///
/// Wire name `courses/enrollment.created`, version v1. Inferred.
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/courses/enrollment.created/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "courses/enrollment.created", version = "v1")]
#[deprecated(note = "V1 is frozen.")]
pub struct CoursesEnrollmentCreatedV1(
    /// What it shares with other events.
    pub V1Resource,
);

/// A contact was enrolled in a course.
///
/// Wire name `courses/enrollment.created`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/courses/enrollment.created/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "courses/enrollment.created", version = "v2")]
pub struct CoursesEnrollmentCreated(
    /// What it shares with other events.
    pub CoursesEnrollment,
);

/// An enrollment changed.
///
/// Wire name `courses/enrollment.updated`, version v1. Inferred.
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/courses/enrollment.updated/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "courses/enrollment.updated", version = "v1")]
#[deprecated(note = "V1 is frozen.")]
pub struct CoursesEnrollmentUpdatedV1(
    /// What it shares with other events.
    pub V1Resource,
);

/// An enrollment changed.
///
/// Wire name `courses/enrollment.updated`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/courses/enrollment.updated/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "courses/enrollment.updated", version = "v2")]
pub struct CoursesEnrollmentUpdated(
    /// What it shares with other events.
    pub CoursesEnrollment,
);

/// An enrollment ended.
///
/// Wire name `courses/enrollment.deleted`, version v1. Inferred.
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/courses/enrollment.deleted/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "courses/enrollment.deleted", version = "v1")]
#[deprecated(note = "V1 is frozen.")]
pub struct CoursesEnrollmentDeletedV1(
    /// What it shares with other events.
    pub V1Resource,
);

/// An enrollment ended.
///
/// Wire name `courses/enrollment.deleted`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/courses/enrollment.deleted/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "courses/enrollment.deleted", version = "v2")]
pub struct CoursesEnrollmentDeleted(
    /// What it shares with other events.
    pub CoursesEnrollment,
);

/// An enrollment was suspended.
///
/// That `suspended` is true then is inferred.
///
/// Wire name `courses/enrollment.suspended`, version v1. Inferred.
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/courses/enrollment.suspended/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "courses/enrollment.suspended", version = "v1")]
#[deprecated(note = "V1 is frozen.")]
pub struct CoursesEnrollmentSuspendedV1(
    /// What it shares with other events.
    pub V1Resource,
);

/// An enrollment was suspended.
///
/// That `suspended` is true then is inferred.
///
/// Wire name `courses/enrollment.suspended`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/courses/enrollment.suspended/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "courses/enrollment.suspended", version = "v2")]
pub struct CoursesEnrollmentSuspended(
    /// What it shares with other events.
    pub CoursesEnrollment,
);

/// An enrolled contact finished the course.
///
/// No member of the enrollment says that the course was completed.
///
/// Wire name `courses/enrollment.course_completed`, version v1. Inferred.
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/courses/enrollment.course_completed/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "courses/enrollment.course_completed", version = "v1")]
#[deprecated(note = "V1 is frozen.")]
pub struct CoursesEnrollmentCourseCompletedV1(
    /// What it shares with other events.
    pub V1Resource,
);

/// An enrolled contact finished the course.
///
/// No member of the enrollment says that the course was completed.
///
/// Wire name `courses/enrollment.course_completed`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/courses/enrollment.course_completed/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "courses/enrollment.course_completed", version = "v2")]
pub struct CoursesEnrollmentCourseCompleted(
    /// What it shares with other events.
    pub CoursesEnrollment,
);
