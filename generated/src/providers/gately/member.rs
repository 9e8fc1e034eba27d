// @generated from schema/gately/events/member.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of Gately about `member`.

use super::{FieldChange, LoginMethod, MemberStatus};
use crate::{Email, Expected, Extra, Ip, Json, Map, Nullable, Payload, Text, Timestamp, Url};

/// A visitor signed up and became a member of the project.
///
/// Wire name `member.created`, version v1. Read off an official example:
/// usegately.com/docs/api-reference/webhooks/events (2025-11-16).
///
/// Schema: <https://hookbook.example/schemas/gately/member.created/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct MemberCreated {
    /// The member.
    pub id: Expected<Text>,
    /// `email`.
    #[payload(sensitive)]
    pub email: Expected<Email>,
    /// `full_name`.
    #[payload(sensitive)]
    pub full_name: Expected<Text>,
    /// The member's picture.
    ///
    /// Inferred from usegately.com/docs/features/members. Null in the only example. The page on
    /// members calls it the address of the profile picture.
    #[payload(sensitive)]
    pub avatar_url: Nullable<Url>,
    /// The plan by its slug.
    pub plan_id: Expected<Text>,
    /// `status`.
    pub status: Expected<MemberStatus>,
    /// Custom fields. Empty in the only example.
    #[payload(sensitive)]
    pub metadata: Expected<Map<Json>>,
    /// When the member signed up.
    pub created_at: Expected<Timestamp>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A member's profile changed.
///
/// A new value stands twice, as in `full_name` and `changes.full_name.new`.
///
/// Wire name `member.updated`, version v1. Read off an official example:
/// usegately.com/docs/api-reference/webhooks/events (2025-11-16).
///
/// Schema: <https://hookbook.example/schemas/gately/member.updated/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct MemberUpdated {
    /// The member.
    pub id: Expected<Text>,
    /// `email`.
    #[payload(sensitive)]
    pub email: Expected<Email>,
    /// `full_name`.
    #[payload(sensitive)]
    pub full_name: Expected<Text>,
    /// Before and after by the name of what changed.
    pub changes: Expected<Map<FieldChange>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A member's account was removed.
///
/// Wire name `member.deleted`, version v1. Read off an official example:
/// usegately.com/docs/api-reference/webhooks/events (2025-11-16).
///
/// Schema: <https://hookbook.example/schemas/gately/member.deleted/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct MemberDeleted {
    /// The former member.
    pub id: Expected<Text>,
    /// `email`.
    #[payload(sensitive)]
    pub email: Expected<Email>,
    /// `deleted_at`.
    pub deleted_at: Expected<Timestamp>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A member signed in.
///
/// Wire name `member.login`, version v1. Read off an official example:
/// usegately.com/docs/api-reference/webhooks/events (2025-11-16).
///
/// Schema: <https://hookbook.example/schemas/gately/member.login/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct MemberLogin {
    /// The member.
    pub id: Expected<Text>,
    /// `email`.
    #[payload(sensitive)]
    pub email: Expected<Email>,
    /// Where the member came from.
    #[payload(sensitive)]
    pub ip_address: Expected<Ip>,
    /// The browser. Cut short in the only example.
    #[payload(sensitive)]
    pub user_agent: Expected<Text>,
    /// `login_method`.
    pub login_method: Expected<LoginMethod>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A member moved from one plan to another.
///
/// What other events call `plan_id` is called `previous_plan` and `new_plan` here.
///
/// Wire name `member.plan_changed`, version v1. Read off an official example:
/// usegately.com/docs/api-reference/webhooks/events (2025-11-16).
///
/// Schema: <https://hookbook.example/schemas/gately/member.plan_changed/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct MemberPlanChanged {
    /// The member.
    pub id: Expected<Text>,
    /// `email`.
    #[payload(sensitive)]
    pub email: Expected<Email>,
    /// The old plan by its slug.
    pub previous_plan: Expected<Text>,
    /// The new plan by its slug.
    pub new_plan: Expected<Text>,
    /// `changed_at`.
    pub changed_at: Expected<Timestamp>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
