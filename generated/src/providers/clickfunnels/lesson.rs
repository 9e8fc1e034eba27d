// @generated from schema/clickfunnels/events/lesson.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of ClickFunnels 2.0 about `lesson`.

use crate::{Expected, Extra, Integer, Maybe, Optional, Payload, Text, Timestamp};

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
    pub public_id: Maybe<Text>,
    /// `created_at`.
    pub created_at: Maybe<Timestamp>,
    /// `updated_at`.
    pub updated_at: Maybe<Timestamp>,
    /// `section_id`.
    pub section_id: Maybe<Integer>,
    /// `title`.
    pub title: Optional<Text>,
    /// `body`.
    pub body: Maybe<Text>,
    /// `published_at`.
    pub published_at: Maybe<Timestamp>,
    /// `current_path`.
    pub current_path: Maybe<Text>,
    /// `sort_order`.
    pub sort_order: Maybe<Integer>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
