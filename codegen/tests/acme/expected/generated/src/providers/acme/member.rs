// @generated from schema/acme/events/member.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of Acme about `member`.

use super::MemberStatus;
use crate::{
    Date, Email, Expected, Extra, Integer, Ip, Json, Map, Maybe, Nullable, Number, OpenEnum,
    Optional, OrBlank, Payload, Text, Timestamp, UnknownValue, Url, Uuid,
};

/// A shape.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Place {
    /// `location`.
    #[payload(sensitive)]
    pub location: Optional<Vec<Number>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A visitor became a member of the project.
///
/// Sent once the address is confirmed.
///
/// Without profile.
///
/// A member who leaves and returns is created again.
///
/// Wire name `member.created`, version v1. Inferred. Only the second version was ever shown.
///
/// Schema: <https://hookbook.example/schemas/acme/member.created/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[deprecated(note = "since 2026-02-01")]
#[non_exhaustive]
pub struct FormerMember {
    /// `id`.
    ///
    /// Read off an official example: acme.example/docs/contacts.
    #[payload(min_length = 5, max_length = 40, prefix = "con_")]
    pub id: Expected<Text>,
    /// `email`.
    ///
    /// Read off an official example: acme.example/docs/contacts.
    #[payload(sensitive)]
    pub email: Expected<Email>,
    /// `phone`.
    ///
    /// Read off an official example: acme.example/docs/contacts.
    #[payload(sensitive)]
    pub phone: Optional<OrBlank<Text>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A visitor became a member of the project.
///
/// Sent once the address is confirmed.
///
/// A member who leaves and returns is created again.
///
/// Wire name `member.created`, version v2. Read off an official example:
/// acme.example/docs/webhooks/member (2025-11-16).
///
/// Schema: <https://hookbook.example/schemas/acme/member.created/v2/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct MemberCreated {
    /// `id`.
    ///
    /// Documented: acme.example/docs/members.
    pub id: Text,
    /// `email`.
    ///
    /// Documented: acme.example/docs/members.
    #[payload(sensitive)]
    pub email: Email,
    /// `status`.
    pub status: Expected<MemberStatus>,
    /// `avatar_url`.
    pub avatar_url: Nullable<Url>,
    /// `metadata`.
    #[payload(max_items = 50)]
    pub metadata: Expected<Map<Json>>,
    /// `referrer`.
    pub referrer: Optional<Text>,
    /// `birthday`.
    #[payload(sensitive)]
    pub birthday: Maybe<Date>,
    /// `last_ip`.
    #[payload(sensitive)]
    pub last_ip: Optional<Ip>,
    /// `session`.
    #[payload(sensitive)]
    pub session: Optional<Uuid>,
    /// `score`.
    #[payload(min = 0, max = 1.5)]
    pub score: Optional<Number>,
    /// `points`.
    ///
    /// Counts points. Sent since 2025-06-01.
    pub points: Optional<Integer>,
    /// Set by the member, never checked.
    ///
    /// Seen in a real delivery (2026-01-02).
    #[payload(sensitive)]
    #[deprecated(note = "since 2026-02-01; use `full_name`")]
    pub nickname: Maybe<Text>,
    /// `type`.
    #[payload(name = "type")]
    pub kind: Optional<Text>,
    /// `address`.
    pub address: Maybe<MemberCreatedAddress>,
    /// `visits`.
    pub visits: Optional<Vec<MemberCreatedVisitsItem>>,
    /// `roles`.
    pub roles: Optional<Vec<MemberCreatedRolesItem>>,
    /// `plan`.
    pub plan: Optional<MemberCreatedPlan>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `address` of `MemberCreated`.
///
/// Read off an official example: acme.example/docs/webhooks/member (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct MemberCreatedAddress {
    /// `location`.
    ///
    /// Documented: acme.example/docs/webhooks (2025-11-16).
    #[payload(sensitive)]
    pub location: Optional<Vec<Number>>,
    /// `city`.
    #[payload(sensitive)]
    pub city: Nullable<Text>,
    /// `country`.
    pub country: Expected<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// An item of `visits` of `MemberCreated`.
///
/// Read off an official example: acme.example/docs/webhooks/member (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct MemberCreatedVisitsItem {
    /// `at`.
    pub at: Expected<Timestamp>,
    /// `page`.
    pub page: Optional<Url>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// An item of `roles` of `MemberCreated`.
///
/// Read off an official example: acme.example/docs/webhooks/member (2025-11-16).
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum MemberCreatedRolesItem {
    /// Pays.
    #[open_enum(value = "owner")]
    Owner,
    /// `editor`.
    #[open_enum(value = "editor")]
    Editor,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// `plan` of `MemberCreated`.
///
/// Read off an official example: acme.example/docs/webhooks/member (2025-11-16).
#[derive(Clone, OpenEnum)]
#[open_enum(closed)]
#[non_exhaustive]
pub enum MemberCreatedPlan {
    /// `free`.
    #[open_enum(value = "free")]
    Free,
    /// `pro`.
    #[open_enum(value = "pro")]
    Pro,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// A member was put away.
///
/// Wire name `member.archived`, version v2. Only the name is known.
///
/// Schema: <https://hookbook.example/schemas/acme/member.archived/v2/latest/reader.json>
#[derive(Clone, Payload)]
#[deprecated(note = "use `member.created`; Members are deleted now.")]
#[payload(open)]
#[non_exhaustive]
pub struct MemberPutAway {
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A sign of life.
///
/// Wire name `heartbeat`, version v2. Documented: acme.example/docs/webhooks (2025-11-16).
///
/// Schema: <https://hookbook.example/schemas/acme/heartbeat/v2/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Heartbeat {
    /// `every`.
    ///
    /// Counts seconds.
    pub every: Integer,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
