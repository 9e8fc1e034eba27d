// @generated from schema/clickfunnels/events/blog.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of ClickFunnels 2.0 about `blog`.

use crate::{
    Email, Expected, Extra, Integer, Maybe, OpenEnum, Optional, Payload, Text, Timestamp,
    UnknownValue, Url,
};

/// A post of a blog (`Blogs::Post`).
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct BlogsPost {
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
    /// Missing in the webhook sample.
    pub blog_id: Optional<Integer>,
    /// `title`.
    pub title: Optional<Text>,
    /// `url`.
    pub url: Optional<Url>,
    /// Missing in the webhook sample.
    pub current_path: Optional<Text>,
    /// `published_at`.
    pub published_at: Maybe<Timestamp>,
    /// `visibility`.
    pub visibility: Optional<BlogsPostVisibility>,
    /// `excerpt_content`.
    pub excerpt_content: Maybe<Text>,
    /// `seo_title`.
    pub seo_title: Maybe<Text>,
    /// `seo_description`.
    pub seo_description: Maybe<Text>,
    /// Missing in the webhook sample.
    pub image_id: Maybe<Integer>,
    /// `image_url`.
    pub image_url: Maybe<Url>,
    /// `categories`.
    pub categories: Maybe<Vec<BlogsLabel>>,
    /// `tags`.
    pub tags: Maybe<Vec<BlogsLabel>>,
    /// `authors`.
    pub authors: Maybe<Vec<BlogsAuthor>>,
    /// The API gives it on demand only, so it is not expected here.
    ///
    /// Inferred.
    pub markup: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A category or tag of a blog. It has nothing but a name.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct BlogsLabel {
    /// `name`.
    pub name: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// Who wrote a post.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct BlogsAuthor {
    /// `first_name`.
    #[payload(sensitive)]
    pub first_name: Maybe<Text>,
    /// `last_name`.
    #[payload(sensitive)]
    pub last_name: Maybe<Text>,
    /// `email_address`.
    #[payload(sensitive)]
    pub email_address: Maybe<Email>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// Who may read a post.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum BlogsPostVisibility {
    /// `draft`.
    #[open_enum(value = "draft")]
    Draft,
    /// `public`.
    #[open_enum(value = "public")]
    Public,
    /// `members_only`.
    #[open_enum(value = "members_only")]
    MembersOnly,
    /// `scheduled`.
    #[open_enum(value = "scheduled")]
    Scheduled,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}
