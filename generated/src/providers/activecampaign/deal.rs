// @generated from schema/activecampaign/events/deal.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of ActiveCampaign about `deal`.

use super::{Contact, Deal, Task};
use crate::{AsText, Extra, Integer, LocalTimestamp, Optional, OrBlank, Payload, Text, Timestamp};

/// A deal, its main contact, and the company of that contact.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct DealContext {
    /// Name of the contact's company. Empty when there is none.
    ///
    /// Seen in a real delivery: activepieces (2024-02-28).
    pub customer_acct_name: Optional<OrBlank<Text>>,
    /// Identifies the contact's company, `0` for none.
    ///
    /// Seen in a real delivery: activepieces (2024-02-28).
    pub customer_acct_id: Optional<OrBlank<AsText<Integer>>>,
    /// Name of the contact's organisation.
    ///
    /// Seen in a real delivery: activepieces (2024-02-28).
    pub orgname: Optional<OrBlank<Text>>,
    /// `deal`.
    pub deal: Optional<Deal>,
    /// The deal's main contact. Only the table of `deal_add` lists it.
    ///
    /// Seen in a real delivery: activepieces (2024-02-28).
    pub contact: Optional<Contact>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A deal that was added.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct NewDeal {
    /// Name of the contact's company. Empty when there is none.
    ///
    /// Seen in a real delivery: activepieces (2024-02-28).
    pub customer_acct_name: Optional<OrBlank<Text>>,
    /// Identifies the contact's company, `0` for none.
    ///
    /// Seen in a real delivery: activepieces (2024-02-28).
    pub customer_acct_id: Optional<OrBlank<AsText<Integer>>>,
    /// Name of the contact's organisation.
    ///
    /// Seen in a real delivery: activepieces (2024-02-28).
    pub orgname: Optional<OrBlank<Text>>,
    /// `deal`.
    pub deal: Optional<Deal>,
    /// The deal's main contact.
    pub contact: Optional<Contact>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A deal after a change.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ChangedDeal {
    /// Name of the contact's company. Empty when there is none.
    ///
    /// Seen in a real delivery: activepieces (2024-02-28).
    pub customer_acct_name: Optional<OrBlank<Text>>,
    /// Identifies the contact's company, `0` for none.
    ///
    /// Seen in a real delivery: activepieces (2024-02-28).
    pub customer_acct_id: Optional<OrBlank<AsText<Integer>>>,
    /// Name of the contact's organisation.
    ///
    /// Seen in a real delivery: activepieces (2024-02-28).
    pub orgname: Optional<OrBlank<Text>>,
    /// `deal`.
    pub deal: Optional<Deal>,
    /// The deal's main contact. Only the table of `deal_add` lists it.
    ///
    /// Seen in a real delivery: activepieces (2024-02-28).
    pub contact: Optional<Contact>,
    /// Names of the columns that changed, in no order.
    pub updated_fields: Optional<Vec<Text>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A task and the deal it is about.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct DealTask {
    /// Name of the contact's company. Empty when there is none.
    ///
    /// Seen in a real delivery: activepieces (2024-02-28).
    pub customer_acct_name: Optional<OrBlank<Text>>,
    /// Identifies the contact's company, `0` for none.
    ///
    /// Seen in a real delivery: activepieces (2024-02-28).
    pub customer_acct_id: Optional<OrBlank<AsText<Integer>>>,
    /// Name of the contact's organisation.
    ///
    /// Seen in a real delivery: activepieces (2024-02-28).
    pub orgname: Optional<OrBlank<Text>>,
    /// `deal`.
    pub deal: Optional<Deal>,
    /// The deal's main contact. Only the table of `deal_add` lists it.
    ///
    /// Seen in a real delivery: activepieces (2024-02-28).
    pub contact: Optional<Contact>,
    /// `task`.
    pub task: Optional<Task>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A task that was done, and the deal it is about.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct CompletedDealTask {
    /// Name of the contact's company. Empty when there is none.
    ///
    /// Seen in a real delivery: activepieces (2024-02-28).
    pub customer_acct_name: Optional<OrBlank<Text>>,
    /// Identifies the contact's company, `0` for none.
    ///
    /// Seen in a real delivery: activepieces (2024-02-28).
    pub customer_acct_id: Optional<OrBlank<AsText<Integer>>>,
    /// Name of the contact's organisation.
    ///
    /// Seen in a real delivery: activepieces (2024-02-28).
    pub orgname: Optional<OrBlank<Text>>,
    /// `deal`.
    pub deal: Optional<Deal>,
    /// The deal's main contact. Only the table of `deal_add` lists it.
    ///
    /// Seen in a real delivery: activepieces (2024-02-28).
    pub contact: Optional<Contact>,
    /// `task`.
    ///
    /// Inferred.
    pub task: Optional<CompletedTask>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A task that was done.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct CompletedTask {
    /// Identifies the task.
    pub id: Optional<OrBlank<AsText<Integer>>>,
    /// The type of task.
    pub type_id: Optional<OrBlank<AsText<Integer>>>,
    /// Name of that type.
    pub type_title: Optional<OrBlank<Text>>,
    /// Its title.
    #[payload(sensitive)]
    pub title: Optional<OrBlank<Text>>,
    /// Its text.
    #[payload(sensitive)]
    pub note: Optional<OrBlank<Text>>,
    /// When it is due; wall clock without an offset.
    pub duedate: Optional<OrBlank<LocalTimestamp>>,
    /// The same time with its offset.
    pub duedate_iso: Optional<OrBlank<Timestamp>>,
    /// The table calls it the time of creation. In every body it lies 15 minutes after the due
    /// time, so it is rather the end.
    pub edate: Optional<OrBlank<LocalTimestamp>>,
    /// The same time with its offset.
    pub edate_iso: Optional<OrBlank<Timestamp>>,
    /// When it was done; wall clock without an offset.
    ///
    /// Seen in a real delivery.
    pub donedate: Optional<OrBlank<LocalTimestamp>>,
    /// The same time with its offset.
    ///
    /// Seen in a real delivery.
    pub donedate_iso: Optional<OrBlank<Timestamp>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A note about a deal.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct DealNote {
    /// Identifies the note.
    pub id: Optional<OrBlank<AsText<Integer>>>,
    /// Its text.
    #[payload(sensitive)]
    pub text: Optional<OrBlank<Text>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A row of stages.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Pipeline {
    /// Identifies the pipeline.
    pub id: Optional<OrBlank<AsText<Integer>>>,
    /// Its name.
    pub title: Optional<OrBlank<Text>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A step in a pipeline.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Stage {
    /// Identifies the stage.
    pub id: Optional<OrBlank<AsText<Integer>>>,
    /// Its name.
    pub title: Optional<OrBlank<Text>>,
    /// Colour of its heading. How it is written is not documented.
    pub color: Optional<OrBlank<Text>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A type of task.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct TaskType {
    /// Identifies the type.
    pub id: Optional<OrBlank<AsText<Integer>>>,
    /// Its name.
    pub title: Optional<OrBlank<Text>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A note was added to a deal.
///
/// Wire name `deal_note_add`, version v1. Documented: developers.activecampaign.com/page/webhooks.
///
/// Schema: <https://hookbook.example/schemas/activecampaign/deal_note_add/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct DealNoteAdd {
    /// `deal`.
    pub deal: Optional<Deal>,
    /// `note`.
    pub note: Optional<DealNote>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A pipeline was added.
///
/// Wire name `deal_pipeline_add`, version v1. Documented:
/// developers.activecampaign.com/page/webhooks.
///
/// Schema:
/// <https://hookbook.example/schemas/activecampaign/deal_pipeline_add/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct DealPipelineAdd {
    /// `pipeline`.
    pub pipeline: Optional<Pipeline>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A stage was added to a pipeline.
///
/// Wire name `deal_stage_add`, version v1. Documented: developers.activecampaign.com/page/webhooks.
///
/// Schema: <https://hookbook.example/schemas/activecampaign/deal_stage_add/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct DealStageAdd {
    /// `stage`.
    pub stage: Optional<Stage>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A type of task was added.
///
/// Wire name `deal_tasktype_add`, version v1. Documented:
/// developers.activecampaign.com/page/webhooks.
///
/// Schema:
/// <https://hookbook.example/schemas/activecampaign/deal_tasktype_add/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct DealTasktypeAdd {
    /// `tasktype`.
    pub tasktype: Optional<TaskType>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
