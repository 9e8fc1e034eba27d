// @generated from schema/activecampaign/events/contact.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of ActiveCampaign about `contact`.

use super::{Campaign, Contact, FormReference, ListReference};
use crate::{
    AsText, Expected, Extra, Integer, LocalTimestamp, Optional, OrBlank, Payload, Text, Timestamp,
};

/// A contact who was added, and the way in.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Subscription {
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
    /// The id of the list joined, `0` for none.
    pub list: Optional<ListReference>,
    /// `form`.
    pub form: Optional<FormReference>,
    /// `contact`.
    pub contact: Optional<Contact>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A contact who left, and what made them leave.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Unsubscription {
    /// Name of the company. Empty when the contact has none.
    pub customer_acct_name: Optional<OrBlank<Text>>,
    /// Identifies the company, `0` for none. Every body spells it so, some tables
    /// `customer_account_id`.
    pub customer_acct_id: Optional<OrBlank<AsText<Integer>>>,
    /// Name of the organisation.
    pub orgname: Optional<OrBlank<Text>>,
    /// The id of the list left, or one entry for each list left on a public page.
    pub list: Optional<ListReference>,
    /// `form`.
    pub form: Optional<FormReference>,
    /// `campaign`.
    pub campaign: Optional<Campaign>,
    /// `unsubscribe`.
    pub unsubscribe: Optional<UnsubscribeReason>,
    /// `contact`.
    pub contact: Optional<Contact>,
    /// The lists that the contact is still on. The table shows the first only.
    pub active_subscriptions: Optional<Vec<OrBlank<AsText<Integer>>>>,
    /// Identifies the ActiveCampaign account of the sender.
    pub account_id: Optional<OrBlank<AsText<Integer>>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// Why the contact left.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct UnsubscribeReason {
    /// What the contact gave as the reason.
    #[payload(sensitive)]
    pub reason: Optional<OrBlank<Text>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A contact after the change.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ContactChange {
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
    /// `contact`.
    pub contact: Optional<Contact>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A note and the contact it is about.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ContactNote {
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
    /// The text. In `deal_note_add` the same name holds an object.
    #[payload(sensitive)]
    pub note: Optional<OrBlank<Text>>,
    /// `contact`.
    pub contact: Optional<Contact>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A task and the contact it is about.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ContactTask {
    /// Name of the company. Empty when the contact has none.
    pub customer_acct_name: Optional<OrBlank<Text>>,
    /// Identifies the contact's company, `0` for none.
    ///
    /// Seen in a real delivery: activepieces (2024-02-28).
    pub customer_acct_id: Optional<OrBlank<AsText<Integer>>>,
    /// Name of the organisation.
    pub orgname: Optional<OrBlank<Text>>,
    /// The same by the table's spelling, which no body has.
    pub customer_account_id: Optional<OrBlank<AsText<Integer>>>,
    /// `contact`.
    pub contact: Optional<Contact>,
    /// `task`.
    pub task: Optional<DatedTask>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A task as the table of `contact_task_add` has it.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct DatedTask {
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
    ///
    /// Seen in a real delivery: activepieces (2024-02-28).
    pub duedate: Optional<OrBlank<LocalTimestamp>>,
    /// The same time with its offset.
    pub duedate_iso: Optional<OrBlank<Timestamp>>,
    /// The table calls it the time of creation. In every body it lies 15 minutes after the due
    /// time, so it is rather the end.
    pub edate: Optional<OrBlank<LocalTimestamp>>,
    /// The same time with its offset.
    pub edate_iso: Optional<OrBlank<Timestamp>>,
    /// The same by the table's spelling, which no body has.
    #[payload(name = "dueDate")]
    pub due_date: Optional<OrBlank<LocalTimestamp>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A tag and the contact that it was put on.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ContactTag {
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
    /// The contact, with all tags that it has now.
    ///
    /// Seen in a real delivery: activepieces, and a Cloudflare Worker (2026-07-17).
    pub contact: Expected<Contact>,
    /// The tag, by name; its id is not sent.
    ///
    /// Seen in a real delivery: activepieces, and a Cloudflare Worker (2026-07-17).
    pub tag: Expected<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A tag and the contact that it was taken off.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct RemovedContactTag {
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
    /// The contact. Whether its tags still hold the removed one is not known.
    ///
    /// Inferred.
    pub contact: Expected<Contact>,
    /// The tag, by name.
    ///
    /// Inferred.
    pub tag: Expected<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
