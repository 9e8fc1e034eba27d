// @generated from schema/clickfunnels/events/section.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of ClickFunnels 2.0 about `section`.

use super::RecordId;
use crate::{Expected, Extra, Integer, Maybe, Optional, Payload, Text, Timestamp};

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
    pub public_id: Maybe<Text>,
    /// `created_at`.
    pub created_at: Maybe<Timestamp>,
    /// `updated_at`.
    pub updated_at: Maybe<Timestamp>,
    /// `course_id`.
    pub course_id: Optional<Integer>,
    /// `title`.
    pub title: Optional<Text>,
    /// `description`.
    pub description: Maybe<Text>,
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
    pub current_path: Maybe<Text>,
    /// `is_hidden_from_non_members`.
    pub is_hidden_from_non_members: Maybe<bool>,
    /// `upgrade_url`.
    pub upgrade_url: Maybe<Text>,
    /// The section around it. Declared as text; only null was seen.
    pub parent_id: Maybe<RecordId>,
    /// `sort_order`.
    pub sort_order: Maybe<Integer>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
