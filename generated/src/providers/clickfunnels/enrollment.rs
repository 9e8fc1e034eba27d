// @generated from schema/clickfunnels/events/enrollment.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of ClickFunnels 2.0 about `enrollment`.

use super::ContactShort;
use crate::{Expected, Extra, Integer, Maybe, Optional, Payload, Text, Timestamp};

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
    pub public_id: Maybe<Text>,
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
    pub suspension_reason: Maybe<Text>,
    /// `current_path`.
    pub current_path: Maybe<Text>,
    /// The class of what led to it.
    pub origination_source_type: Maybe<Text>,
    /// `origination_source_id`.
    pub origination_source_id: Maybe<Integer>,
    /// Sent since some day between June 2025 and June 2026.
    pub contact: Maybe<ContactShort>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
