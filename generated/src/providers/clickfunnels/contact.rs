// @generated from schema/clickfunnels/events/contact.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of ClickFunnels 2.0 about `contact`.

use super::{ContactShort, ContactTag, TagLabel, Visits};
use crate::{
    Email, Expected, Extra, Integer, Json, LooseTimestamp, Map, Maybe, Optional, Payload, Text,
    Timestamp, Url, Uuid, ZeroOne,
};

/// A person whom the merchant knows or has seen (`Contact`).
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Contact {
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
    /// `email_address`.
    #[payload(sensitive)]
    pub email_address: Maybe<Email>,
    /// `first_name`.
    #[payload(sensitive)]
    pub first_name: Maybe<Text>,
    /// `last_name`.
    #[payload(sensitive)]
    pub last_name: Maybe<Text>,
    /// As it was typed.
    #[payload(sensitive)]
    pub phone_number: Maybe<Text>,
    /// `workspace_id`.
    pub workspace_id: Optional<Integer>,
    /// A whole number by the document of 2026, a text by that of 2025. Null in made-up examples.
    ///
    /// Read off an official example: developers.myclickfunnels.com/docs/webhooks.
    pub anonymous: Maybe<ZeroOne>,
    /// The name that Rails shows, not one of the IANA list.
    pub time_zone: Maybe<Text>,
    /// 32 hex digits in samples of deliveries; with dashes in others.
    pub uuid: Optional<Uuid>,
    /// Declared as text; only null was seen.
    pub unsubscribed_at: Maybe<LooseTimestamp>,
    /// Declared as text; only null was seen.
    pub last_notification_email_sent_at: Maybe<LooseTimestamp>,
    /// Sent since some day between June 2025 and June 2026.
    pub email_suppression_reason: Maybe<Text>,
    /// Sent since some day between June 2025 and June 2026.
    pub is_active: Optional<bool>,
    /// `fb_url`.
    #[payload(sensitive)]
    pub fb_url: Maybe<Url>,
    /// `twitter_url`.
    #[payload(sensitive)]
    pub twitter_url: Maybe<Url>,
    /// `instagram_url`.
    #[payload(sensitive)]
    pub instagram_url: Maybe<Url>,
    /// `linkedin_url`.
    #[payload(sensitive)]
    pub linkedin_url: Maybe<Url>,
    /// `website_url`.
    #[payload(sensitive)]
    pub website_url: Maybe<Url>,
    /// `tags`.
    pub tags: Maybe<Vec<ContactTag>>,
    /// What the merchant asks for, under keys in snake case. Declared as texts; answers of surveys
    /// were seen twice, as the id of an option and as its words under `..._label` or `..._labels`.
    #[payload(sensitive)]
    pub custom_attributes: Maybe<Map<Json>>,
    /// Missing in the webhook samples of 2024.
    pub visits: Maybe<Visits>,
    /// The API gives it on demand only, so it is not expected here.
    ///
    /// Inferred.
    pub email_engagement: Maybe<Map<Json>>,
    /// `avatar_image`.
    #[deprecated(note = "Stands in the document of June 2025 and not in that of August 2026.")]
    pub avatar_image: Maybe<Map<Json>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// That a contact has a tag (`Contacts::AppliedTag`).
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ContactsAppliedTag {
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
    /// The tag, whose own object has no number.
    pub tag_id: Optional<Integer>,
    /// `tag`.
    pub tag: Maybe<TagLabel>,
    /// Sent since some day between June 2025 and June 2026.
    pub contact: Maybe<ContactShort>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
