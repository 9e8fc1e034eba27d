// @generated from schema/clickfunnels/events/course.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of ClickFunnels 2.0 about `course`.

use super::RecordId;
use crate::{Expected, Extra, Integer, Maybe, Optional, Payload, Text, Timestamp, Url};

/// A course (`Course`), which holds sections, which hold lessons.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Course {
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
    /// `title`.
    pub title: Optional<Text>,
    /// `description`.
    pub description: Optional<Text>,
    /// `published_at`.
    pub published_at: Maybe<Timestamp>,
    /// Declared as text; only null was seen.
    pub root_section_id: Maybe<RecordId>,
    /// `current_path`.
    pub current_path: Maybe<Text>,
    /// `sharing_fingerprint`.
    pub sharing_fingerprint: Maybe<Text>,
    /// `show_in_community`.
    pub show_in_community: Maybe<bool>,
    /// `show_to_non_members`.
    pub show_to_non_members: Maybe<bool>,
    /// `upgrade_url`.
    pub upgrade_url: Maybe<Text>,
    /// `redirect_to_full_course`.
    pub redirect_to_full_course: Maybe<bool>,
    /// `unauthorized_redirect_url`.
    pub unauthorized_redirect_url: Maybe<Text>,
    /// `comments_enabled`.
    pub comments_enabled: Maybe<bool>,
    /// `image_url`.
    pub image_url: Maybe<Url>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
