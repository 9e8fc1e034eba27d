// @generated from schema/activecampaign/ by `cargo xtask generate`. Edit that file instead.

//! Webhook events of ActiveCampaign.
//!
//! E-mail marketing, automation and sales pipelines.
//!
//! Documented at <https://developers.activecampaign.com/page/webhooks>

mod account;
mod automation;
mod campaign;
mod contact;
mod custom_object;
mod deal;
mod envelope;
mod facts;
mod list;
mod sms;
mod types;
#[cfg(feature = "schemars")]
pub mod schemas;

pub use account::*;
pub use automation::*;
pub use campaign::*;
pub use contact::*;
pub use custom_object::*;
pub use deal::*;
pub use envelope::*;
pub use facts::PROVIDER;
pub use list::*;
pub use sms::*;
pub use types::*;

use crate::{EventSet, Headers, ParseError, UnknownEvent};
#[cfg(feature = "signatures")]
use crate::{ReceiveError, Secrets, Verification, VerifyError};

/// An event of ActiveCampaign.
#[derive(Clone, EventSet)]
#[event_set(provider = PROVIDER, envelope = Envelope)]
#[non_exhaustive]
pub enum Event {
    /// `account_add`: A company was added.
    #[event(name = "account_add", version = "v1")]
    AccountAdd(Box<AccountAdd>),
    /// `account_update`: A company was changed.
    #[event(name = "account_update", version = "v1")]
    AccountUpdate(Box<AccountUpdate>),
    /// `account_contact_add`: A contact was linked to a company.
    ///
    /// Documented: developers.activecampaign.com/page/webhooks.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/activecampaign/account_contact_add/v1/latest/reader.json>
    #[event(name = "account_contact_add", version = "v1")]
    AccountContactAdd(Box<AccountContactChange>),
    /// `account_contact_update`: The link between a contact and a company was changed or removed.
    ///
    /// When the contact was taken off the company, the names of the company and organisation come
    /// empty.
    ///
    /// Documented: developers.activecampaign.com/page/webhooks.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/activecampaign/account_contact_update/v1/latest/reader.json>
    #[event(name = "account_contact_update", version = "v1")]
    AccountContactUpdate(Box<AccountContactChange>),
    /// `automation`: A contact reached the webhook step of an automation.
    #[event(name = "automation", version = "v1")]
    Automation(Box<Automation>),
    /// `sent`: A campaign began to go out.
    #[event(name = "sent", version = "v1")]
    Sent(Box<Sent>),
    /// `open`: A contact opened a mail of a campaign.
    ///
    /// Documented: developers.activecampaign.com/page/webhooks.
    ///
    /// Schema: <https://hookbook.example/schemas/activecampaign/open/v1/latest/reader.json>
    #[event(name = "open", version = "v1")]
    Open(Box<CampaignOpen>),
    /// `click`: A contact clicked a link in a mail of a campaign.
    ///
    /// Two integrations say that it is sent once for each link, however often it is clicked.
    ///
    /// Documented: developers.activecampaign.com/page/webhooks.
    ///
    /// Schema: <https://hookbook.example/schemas/activecampaign/click/v1/latest/reader.json>
    #[event(name = "click", version = "v1")]
    Click(Box<CampaignClick>),
    /// `reply`: A contact replied to a mail of a campaign.
    #[event(name = "reply", version = "v1")]
    Reply(Box<Reply>),
    /// `forward`: A contact passed a mail on through its forward link.
    #[event(name = "forward", version = "v1")]
    Forward(Box<Forward>),
    /// `share`: A contact posted a campaign on a social network.
    #[event(name = "share", version = "v1")]
    Share(Box<Share>),
    /// `bounce`: A mail of a campaign bounced.
    #[event(name = "bounce", version = "v1")]
    Bounce(Box<Bounce>),
    /// `subscribe`: A contact was added, or joined a list.
    ///
    /// Not sent for contacts that come in bulk, as in an import.
    ///
    /// The table says that `list` is always `0`. Bodies have the id of a list too.
    ///
    /// The table has no `contact[fields]`. A body had them.
    ///
    /// Documented: developers.activecampaign.com/page/webhooks.
    ///
    /// Schema: <https://hookbook.example/schemas/activecampaign/subscribe/v1/latest/reader.json>
    #[event(name = "subscribe", version = "v1")]
    Subscribe(Box<Subscription>),
    /// `unsubscribe`: A contact left a list.
    ///
    /// In the admin area one list is left and `list` is its id. On a public page a contact may
    /// leave several, and `list` has one entry for each.
    ///
    /// Most blocks are optional. The only body seen, from the admin area, has half of what is
    /// listed and no campaign.
    ///
    /// The table writes `list[][id]`. No body shows whether that or `list[0][id]` is sent; both
    /// read the same.
    ///
    /// Documented: developers.activecampaign.com/page/webhooks.
    ///
    /// Schema: <https://hookbook.example/schemas/activecampaign/unsubscribe/v1/latest/reader.json>
    #[event(name = "unsubscribe", version = "v1")]
    Unsubscribe(Box<Unsubscription>),
    /// `update`: Details of a contact were changed.
    ///
    /// Documented: developers.activecampaign.com/page/webhooks.
    ///
    /// Schema: <https://hookbook.example/schemas/activecampaign/update/v1/latest/reader.json>
    #[event(name = "update", version = "v1")]
    Update(Box<ContactChange>),
    /// `subscriber_note`: A note was added to a contact.
    ///
    /// Documented: developers.activecampaign.com/page/webhooks.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/activecampaign/subscriber_note/v1/latest/reader.json>
    #[event(name = "subscriber_note", version = "v1")]
    SubscriberNote(Box<ContactNote>),
    /// `contact_task_add`: A task was added to a contact.
    ///
    /// The table spells `customer_account_id` and `task[dueDate]`; the only body seen has
    /// `customer_acct_id` and `task[duedate]`.
    ///
    /// Documented: developers.activecampaign.com/page/webhooks.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/activecampaign/contact_task_add/v1/latest/reader.json>
    #[event(name = "contact_task_add", version = "v1")]
    ContactTaskAdd(Box<ContactTask>),
    /// `contact_tag_added`: A tag was put on a contact.
    ///
    /// Seen in a real delivery: activepieces, and a Cloudflare Worker (2026-07-17). The event list
    /// of the API names it; no table describes it.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/activecampaign/contact_tag_added/v1/latest/reader.json>
    #[event(name = "contact_tag_added", version = "v1")]
    ContactTagAdded(Box<ContactTag>),
    /// `contact_tag_removed`: A tag was taken off a contact.
    ///
    /// Inferred from developers.activecampaign.com/reference/webhooks. The event list of the API
    /// names it; neither a table nor a body is known. Taken to look like `contact_tag_added`.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/activecampaign/contact_tag_removed/v1/latest/reader.json>
    #[event(name = "contact_tag_removed", version = "v1")]
    ContactTagRemoved(Box<RemovedContactTag>),
    /// `custom_object_create`: A record of a custom object was made.
    ///
    /// Documented: developers.activecampaign.com/page/webhooks.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/activecampaign/custom_object_create/v1/latest/reader.json>
    #[event(name = "custom_object_create", version = "v1")]
    CustomObjectCreate(Box<CustomObjectRecord>),
    /// `custom_object_update`: A record of a custom object was changed.
    ///
    /// Documented: developers.activecampaign.com/page/webhooks.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/activecampaign/custom_object_update/v1/latest/reader.json>
    #[event(name = "custom_object_update", version = "v1")]
    CustomObjectUpdate(Box<CustomObjectRecord>),
    /// `custom_object_delete`: A record of a custom object was deleted.
    ///
    /// Fields and relationships come as empty lists.
    ///
    /// Documented: developers.activecampaign.com/page/webhooks.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/activecampaign/custom_object_delete/v1/latest/reader.json>
    #[event(name = "custom_object_delete", version = "v1")]
    CustomObjectDelete(Box<CustomObjectRecord>),
    /// `deal_add`: A deal was added.
    ///
    /// Documented: developers.activecampaign.com/page/webhooks.
    ///
    /// Schema: <https://hookbook.example/schemas/activecampaign/deal_add/v1/latest/reader.json>
    #[event(name = "deal_add", version = "v1")]
    DealAdd(Box<NewDeal>),
    /// `deal_update`: A deal was changed.
    ///
    /// Documented: developers.activecampaign.com/page/webhooks.
    ///
    /// Schema: <https://hookbook.example/schemas/activecampaign/deal_update/v1/latest/reader.json>
    #[event(name = "deal_update", version = "v1")]
    DealUpdate(Box<ChangedDeal>),
    /// `deal_note_add`: A note was added to a deal.
    #[event(name = "deal_note_add", version = "v1")]
    DealNoteAdd(Box<DealNoteAdd>),
    /// `deal_pipeline_add`: A pipeline was added.
    #[event(name = "deal_pipeline_add", version = "v1")]
    DealPipelineAdd(Box<DealPipelineAdd>),
    /// `deal_stage_add`: A stage was added to a pipeline.
    #[event(name = "deal_stage_add", version = "v1")]
    DealStageAdd(Box<DealStageAdd>),
    /// `deal_task_add`: A task was added to a deal.
    ///
    /// Of the task, the table lists `id`, `type_id`, `note` and `duedate`. Bodies also have
    /// `title`, `type_title`, `edate` and the two `_iso` twins.
    ///
    /// Documented: developers.activecampaign.com/page/webhooks.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/activecampaign/deal_task_add/v1/latest/reader.json>
    #[event(name = "deal_task_add", version = "v1")]
    DealTaskAdd(Box<DealTask>),
    /// `deal_task_complete`: A task of a deal was marked as done.
    ///
    /// Inferred from developers.activecampaign.com/reference/webhooks. The event list of the API
    /// names it; no table describes it. `task[donedate]` and a twin with an offset have been seen
    /// and fit nowhere else. The rest is taken to be as in `deal_task_add`.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/activecampaign/deal_task_complete/v1/latest/reader.json>
    #[event(name = "deal_task_complete", version = "v1")]
    DealTaskComplete(Box<CompletedDealTask>),
    /// `deal_tasktype_add`: A type of task was added.
    #[event(name = "deal_tasktype_add", version = "v1")]
    DealTasktypeAdd(Box<DealTasktypeAdd>),
    /// `list_add`: A list was made.
    #[event(name = "list_add", version = "v1")]
    ListAdd(Box<ListAdd>),
    /// `sms_sent`: An SMS was sent.
    #[event(name = "sms_sent", version = "v1")]
    SmsSent(Box<SmsSent>),
    /// `sms_reply`: A contact replied to an SMS.
    #[event(name = "sms_reply", version = "v1")]
    SmsReply(Box<SmsReply>),
    /// `sms_unsub`: A contact opted out by SMS.
    #[event(name = "sms_unsub", version = "v1")]
    SmsUnsub(Box<SmsUnsub>),
    /// An event that the catalog does not know; its name and body are kept.
    Unknown(UnknownEvent),
}

/// A delivery of ActiveCampaign: its envelope, its event, and the body as it came.
pub type Delivery = crate::Delivery<Event>;

/// Verifies and parses a delivery.
///
/// # Errors
///
/// When the signature does not fit, or for what [`parse`] refuses. The body comes back with the error.
#[cfg(feature = "signatures")]
pub fn receive(headers: &dyn Headers, body: impl Into<Vec<u8>>, secrets: &Secrets) -> Result<Delivery, ReceiveError> {
    crate::receive(headers, body, secrets)
}

/// Checks the signature of a delivery, over the body to the byte.
///
/// # Errors
///
/// When there is no signature, it does not fit, or its time is too far from now.
#[cfg(feature = "signatures")]
pub fn verify(headers: &dyn Headers, body: &[u8], secrets: &Secrets) -> Result<Verification, VerifyError> {
    crate::verify(&PROVIDER, headers, body, secrets)
}

/// Parses a delivery without looking at its signature.
///
/// # Errors
///
/// When the body cannot be read, fits no envelope, or does not say which event it is.
pub fn parse(headers: &dyn Headers, body: impl Into<Vec<u8>>) -> Result<Delivery, ParseError> {
    crate::parse(headers, body)
}

/// Parses a body of which the caller knows the event. Without a version, the provider's default is meant.
///
/// # Errors
///
/// When the body cannot be read.
pub fn parse_as(name: &str, version: Option<&str>, body: impl Into<Vec<u8>>) -> Result<Delivery, ParseError> {
    crate::parse_as(name, version, body)
}
