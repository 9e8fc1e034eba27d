// @generated from schema/highlevel/events/knowledge_base.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of HighLevel about `knowledge_base`.

use crate::{Event, Expected, Extra, OpenEnum, Optional, Payload, UnknownValue};

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
    pub location_id: Expected<String>,
    /// `id`.
    ///
    /// Inferred.
    pub id: Expected<String>,
    /// `name`.
    pub name: Optional<String>,
    /// `description`.
    pub description: Optional<String>,
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
    pub location_id: Expected<String>,
    /// `id`.
    ///
    /// Inferred.
    pub id: Expected<String>,
    /// `knowledgeBaseId`.
    ///
    /// Inferred.
    #[payload(name = "knowledgeBaseId")]
    pub knowledge_base_id: Expected<String>,
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

/// A knowledge base was created.
///
/// Wire name `KnowledgeBaseCreate`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/KnowledgeBaseCreate (2026-08-30).
///
/// Schema: <https://hookbook.example/schemas/highlevel/KnowledgeBaseCreate/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "highlevel", name = "KnowledgeBaseCreate", version = "v1")]
pub struct KnowledgeBaseCreate(
    /// What it shares with other events.
    pub KnowledgeBase,
);

/// The name or description of a knowledge base changed.
///
/// Wire name `KnowledgeBaseUpdate`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/KnowledgeBaseUpdate (2026-08-30).
///
/// Schema: <https://hookbook.example/schemas/highlevel/KnowledgeBaseUpdate/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "highlevel", name = "KnowledgeBaseUpdate", version = "v1")]
pub struct KnowledgeBaseUpdate(
    /// What it shares with other events.
    pub KnowledgeBase,
);

/// A knowledge base was deleted.
///
/// Wire name `KnowledgeBaseDelete`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/KnowledgeBaseDelete (2026-08-30).
///
/// Schema: <https://hookbook.example/schemas/highlevel/KnowledgeBaseDelete/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "highlevel", name = "KnowledgeBaseDelete", version = "v1")]
pub struct KnowledgeBaseDelete(
    /// What it shares with other events.
    pub KnowledgeBase,
);

/// A question and answer of a knowledge base was created, changed or deleted.
///
/// `assetType` is always faq.
///
/// Wire name `KnowledgeBaseFaqChange`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/KnowledgeBaseFaqChange (2026-08-30).
///
/// Schema:
/// <https://hookbook.example/schemas/highlevel/KnowledgeBaseFaqChange/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "highlevel", name = "KnowledgeBaseFaqChange", version = "v1")]
pub struct KnowledgeBaseFaqChange(
    /// What it shares with other events.
    pub KnowledgeBaseAsset,
);

/// A file of a knowledge base was created, changed or deleted.
///
/// `assetType` is always file. The page names the states uploaded, trained and failed.
///
/// Wire name `KnowledgeBaseFileChange`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/KnowledgeBaseFileChange (2026-08-30).
///
/// Schema:
/// <https://hookbook.example/schemas/highlevel/KnowledgeBaseFileChange/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "highlevel", name = "KnowledgeBaseFileChange", version = "v1")]
pub struct KnowledgeBaseFileChange(
    /// What it shares with other events.
    pub KnowledgeBaseAsset,
);

/// A rich text of a knowledge base was created, changed or deleted.
///
/// `assetType` is always rich_text.
///
/// Wire name `KnowledgeBaseRichTextChange`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/KnowledgeBaseRichTextChange (2026-08-30).
///
/// Schema:
/// <https://hookbook.example/schemas/highlevel/KnowledgeBaseRichTextChange/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "highlevel", name = "KnowledgeBaseRichTextChange", version = "v1")]
pub struct KnowledgeBaseRichTextChange(
    /// What it shares with other events.
    pub KnowledgeBaseAsset,
);

/// A table file of a knowledge base was created, changed or deleted.
///
/// `assetType` is always table_file.
///
/// Wire name `KnowledgeBaseTableFileChange`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/KnowledgeBaseTableFileChange (2026-08-30).
///
/// Schema:
/// <https://hookbook.example/schemas/highlevel/KnowledgeBaseTableFileChange/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "highlevel", name = "KnowledgeBaseTableFileChange", version = "v1")]
pub struct KnowledgeBaseTableFileChange(
    /// What it shares with other events.
    pub KnowledgeBaseAsset,
);

/// A URL that a knowledge base learns from was created, changed or deleted.
///
/// `assetType` is always trained_url. The page names the states trained, failed and aborted.
///
/// Wire name `KnowledgeBaseTrainedUrlChange`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/KnowledgeBaseTrainedUrlChange (2026-08-30).
///
/// Schema:
/// <https://hookbook.example/schemas/highlevel/KnowledgeBaseTrainedUrlChange/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "highlevel", name = "KnowledgeBaseTrainedUrlChange", version = "v1")]
pub struct KnowledgeBaseTrainedUrlChange(
    /// What it shares with other events.
    pub KnowledgeBaseAsset,
);
