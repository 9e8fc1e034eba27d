// @generated from schema/highlevel/events/knowledge_base.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of HighLevel about `knowledge_base`.

use crate::{Expected, Extra, OpenEnum, Optional, Payload, Text, UnknownValue};

/// What `KnowledgeBaseCreate` carries.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct KnowledgeBase {
    /// The location (sub-account).
    ///
    /// Inferred.
    #[payload(name = "locationId")]
    pub location_id: Expected<Text>,
    /// `id`.
    ///
    /// Inferred.
    pub id: Expected<Text>,
    /// `name`.
    pub name: Optional<Text>,
    /// `description`.
    pub description: Optional<Text>,
    /// `deleted`.
    pub deleted: Optional<bool>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A source of a knowledge base.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct KnowledgeBaseAsset {
    /// The location (sub-account).
    ///
    /// Inferred.
    #[payload(name = "locationId")]
    pub location_id: Expected<Text>,
    /// `id`.
    ///
    /// Inferred.
    pub id: Expected<Text>,
    /// `knowledgeBaseId`.
    ///
    /// Inferred.
    #[payload(name = "knowledgeBaseId")]
    pub knowledge_base_id: Expected<Text>,
    /// `assetType`.
    #[payload(name = "assetType")]
    pub asset_type: Optional<KnowledgeBaseAssetKind>,
    /// How far it is processed. The values depend on `assetType`.
    pub status: Optional<KnowledgeBaseAssetStatus>,
    /// `action`.
    pub action: Optional<KnowledgeBaseAction>,
    /// True when `action` is deleted.
    pub deleted: Optional<bool>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `assetType` of `KnowledgeBaseAsset`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum KnowledgeBaseAssetKind {
    /// `faq`.
    #[open_enum(value = "faq")]
    Faq,
    /// `file`.
    #[open_enum(value = "file")]
    File,
    /// `rich_text`.
    #[open_enum(value = "rich_text")]
    RichText,
    /// `table_file`.
    #[open_enum(value = "table_file")]
    TableFile,
    /// `trained_url`.
    #[open_enum(value = "trained_url")]
    TrainedUrl,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// `status` of `KnowledgeBaseAsset`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum KnowledgeBaseAssetStatus {
    /// `active`.
    #[open_enum(value = "active")]
    Active,
    /// `uploaded`.
    #[open_enum(value = "uploaded")]
    Uploaded,
    /// `trained`.
    #[open_enum(value = "trained")]
    Trained,
    /// `failed`.
    #[open_enum(value = "failed")]
    Failed,
    /// `aborted`.
    #[open_enum(value = "aborted")]
    Aborted,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// `action` of `KnowledgeBaseAsset`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum KnowledgeBaseAction {
    /// `created`.
    #[open_enum(value = "created")]
    Created,
    /// `updated`.
    #[open_enum(value = "updated")]
    Updated,
    /// `deleted`.
    #[open_enum(value = "deleted")]
    Deleted,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}
