// @generated from schema/clickfunnels/events/community.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of ClickFunnels 2.0 about `community`.

use super::{ContactShort, NamedRef};
use crate::{Expected, Extra, Integer, Maybe, Optional, Payload, Text, Timestamp, Url};

/// What posts and comments have in common.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct CommunitiesContribution {
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
    /// Plain text; what was rich is flattened.
    #[payload(sensitive)]
    pub body: Maybe<Text>,
    /// `url`.
    pub url: Maybe<Url>,
    /// `contact_id`.
    pub contact_id: Maybe<Integer>,
    /// Who wrote it. Null when the contact is gone. Missing in the webhook sample of 2024.
    pub contact: Maybe<ContactShort>,
    /// The group in which it was written.
    pub group: Maybe<NamedRef>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A post in a community (`Communities::Post`).
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct CommunitiesPost {
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
    /// Plain text; what was rich is flattened.
    #[payload(sensitive)]
    pub body: Maybe<Text>,
    /// `url`.
    pub url: Maybe<Url>,
    /// `contact_id`.
    pub contact_id: Maybe<Integer>,
    /// Who wrote it. Null when the contact is gone. Missing in the webhook sample of 2024.
    pub contact: Maybe<ContactShort>,
    /// The group in which it was written.
    pub group: Maybe<NamedRef>,
    /// `title`.
    #[payload(sensitive)]
    pub title: Maybe<Text>,
    /// `topic`.
    pub topic: Maybe<NamedRef>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A comment on a post in a community (`Communities::Posts::Comment`).
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct CommunitiesPostsComment {
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
    /// Plain text; what was rich is flattened.
    #[payload(sensitive)]
    pub body: Maybe<Text>,
    /// `url`.
    pub url: Maybe<Url>,
    /// `contact_id`.
    pub contact_id: Maybe<Integer>,
    /// Who wrote it. Null when the contact is gone. Missing in the webhook sample of 2024.
    pub contact: Maybe<ContactShort>,
    /// The group in which it was written.
    pub group: Maybe<NamedRef>,
    /// `post`.
    pub post: Maybe<CommunitiesPostRef>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// The post that was commented on.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct CommunitiesPostRef {
    /// `id`.
    pub id: Optional<Integer>,
    /// `public_id`.
    pub public_id: Maybe<Text>,
    /// `title`.
    #[payload(sensitive)]
    pub title: Maybe<Text>,
    /// `url`.
    pub url: Maybe<Url>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
