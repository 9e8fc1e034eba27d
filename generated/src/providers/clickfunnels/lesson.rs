// @generated from schema/clickfunnels/events/lesson.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of ClickFunnels 2.0 about `lesson`.

use crate::{Event, Expected, Extra, Integer, Maybe, Optional, Payload, Timestamp};

/// A lesson of a course (`Courses::Lesson`).
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct CoursesLesson {
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
    /// `section_id`.
    pub section_id: Maybe<Integer>,
    /// `title`.
    pub title: Optional<String>,
    /// `body`.
    pub body: Maybe<String>,
    /// `published_at`.
    pub published_at: Maybe<Timestamp>,
    /// `current_path`.
    pub current_path: Maybe<String>,
    /// `sort_order`.
    pub sort_order: Maybe<Integer>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A lesson was added to a course.
///
/// Wire name `courses/lesson.created`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/courses/lesson.created/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "courses/lesson.created", version = "v2")]
pub struct CoursesLessonCreated(
    /// What it shares with other events.
    pub CoursesLesson,
);

/// A lesson of a course changed.
///
/// Wire name `courses/lesson.updated`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/courses/lesson.updated/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "courses/lesson.updated", version = "v2")]
pub struct CoursesLessonUpdated(
    /// What it shares with other events.
    pub CoursesLesson,
);

/// A lesson of a course was removed.
///
/// Wire name `courses/lesson.deleted`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/courses/lesson.deleted/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "courses/lesson.deleted", version = "v2")]
pub struct CoursesLessonDeleted(
    /// What it shares with other events.
    pub CoursesLesson,
);

/// A lesson of a course was published.
///
/// Wire name `courses/lesson.published`, version v2. Documented:
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/courses/lesson.published/v2/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "clickfunnels", name = "courses/lesson.published", version = "v2")]
pub struct CoursesLessonPublished(
    /// What it shares with other events.
    pub CoursesLesson,
);
