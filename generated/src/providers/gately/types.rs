// @generated from schema/gately/types.yaml by `cargo xtask generate`. Edit that file instead.

//! Shapes that events of Gately share.

use crate::{Extra, Json, Nullable, OpenEnum, Payload, UnknownValue};

/// Where a membership stands. The page on members lists these three; the webhook example shows
/// `active`.
///
/// Documented: usegately.com/docs/api-reference/webhooks/overview.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum MemberStatus {
    /// `active`.
    #[open_enum(value = "active")]
    Active,
    /// `inactive`.
    #[open_enum(value = "inactive")]
    Inactive,
    /// `pending`.
    #[open_enum(value = "pending")]
    Pending,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// How a member signed in.
///
/// Documented: usegately.com/docs/api-reference/webhooks/overview.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum LoginMethod {
    /// `password`.
    #[open_enum(value = "password")]
    Password,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// Whether a form is out. The REST page on forms lists these three; the webhook example shows
/// `draft`.
///
/// Documented: usegately.com/docs/api-reference/webhooks/overview.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum FormStatus {
    /// `draft`.
    #[open_enum(value = "draft")]
    Draft,
    /// `published`.
    #[open_enum(value = "published")]
    Published,
    /// `archived`.
    #[open_enum(value = "archived")]
    Archived,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// Where a subscription stands.
///
/// Documented: usegately.com/docs/api-reference/webhooks/overview.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum SubscriptionStatus {
    /// `active`.
    #[open_enum(value = "active")]
    Active,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// Why a payment was refused, for programs.
///
/// Documented: usegately.com/docs/api-reference/webhooks/overview.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum PaymentErrorCode {
    /// `card_declined`.
    #[open_enum(value = "card_declined")]
    CardDeclined,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// Where a support ticket stands.
///
/// Documented: usegately.com/docs/api-reference/webhooks/overview.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum TicketStatus {
    /// `open`.
    #[open_enum(value = "open")]
    Open,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// How urgent a support ticket is.
///
/// Documented: usegately.com/docs/api-reference/webhooks/overview.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum TicketPriority {
    /// `high`.
    #[open_enum(value = "high")]
    High,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// On whose side the author of a reply stands.
///
/// Documented: usegately.com/docs/api-reference/webhooks/overview.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum AuthorType {
    /// `agent`.
    #[open_enum(value = "agent")]
    Agent,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// Whether a testimonial was reviewed.
///
/// Documented: usegately.com/docs/api-reference/webhooks/overview.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum TestimonialStatus {
    /// `pending`.
    #[open_enum(value = "pending")]
    Pending,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// One member of a profile before and after it changed, each of whatever kind that member has.
///
/// Documented: usegately.com/docs/api-reference/webhooks/overview.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct FieldChange {
    /// `old`.
    #[payload(sensitive)]
    pub old: Nullable<Json>,
    /// `new`.
    #[payload(sensitive)]
    pub new: Nullable<Json>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
