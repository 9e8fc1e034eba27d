// @generated from schema/clickfunnels/events/section.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of ClickFunnels 2.0 about `section`.

use super::RecordId;
use crate::{Event, Expected, Extra, Integer, Maybe, Optional, Payload, Timestamp};

/// A section, or module, of a course (`Courses::Section`).
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct CoursesSection {
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
    /// `course_id`.
    pub course_id: Optional<Integer>,
    /// `title`.
    pub title: Optional<String>,
    /// `description`.
    pub description: Maybe<String>,
    /// `published_at`.
    pub published_at: Maybe<Timestamp>,
    /// `days_till_drip_access`.
    ///
    /// Counts days.
    pub days_till_drip_access: Maybe<Integer>,
    /// Declared as text; only null was seen.
    pub blocker_section_id: Maybe<RecordId>,
    /// Declared as text that is never null; only null was seen.
    pub blocker_lesson_id: Maybe<RecordId>,
    /// `current_path`.
    pub current_path: Maybe<String>,
    /// `is_hidden_from_non_members`.
    pub is_hidden_from_non_members: Maybe<bool>,
    /// `upgrade_url`.
    pub upgrade_url: Maybe<String>,
    /// The section around it. Declared as text; only null was seen.
    pub parent_id: Maybe<RecordId>,
    /// `sort_order`.
    pub sort_order: Maybe<Integer>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A section was added to a course.
///
/// Wire name `courses/section.created`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/courses/section.created/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "courses/section.created", version = "v2")]
pub struct CoursesSectionCreated(
    /// What it shares with other events.
    pub CoursesSection,
);

/// A section of a course changed.
///
/// Wire name `courses/section.updated`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/courses/section.updated/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "courses/section.updated", version = "v2")]
pub struct CoursesSectionUpdated(
    /// What it shares with other events.
    pub CoursesSection,
);

/// A section of a course was removed.
///
/// Wire name `courses/section.deleted`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/courses/section.deleted/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "courses/section.deleted", version = "v2")]
pub struct CoursesSectionDeleted(
    /// What it shares with other events.
    pub CoursesSection,
);

/// A section of a course was published.
///
/// The documentation of this event talks about a lesson, which looks like a slip.
///
/// Wire name `courses/section.published`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/courses/section.published/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "courses/section.published", version = "v2")]
pub struct CoursesSectionPublished(
    /// What it shares with other events.
    pub CoursesSection,
);
