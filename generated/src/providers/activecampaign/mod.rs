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
mod schemas;

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
    AccountAdd(Box<AccountAdd>),
    /// `account_update`: A company was changed.
    AccountUpdate(Box<AccountUpdate>),
    /// `account_contact_add`: A contact was linked to a company.
    AccountContactAdd(Box<AccountContactAdd>),
    /// `account_contact_update`: The link between a contact and a company was changed or removed.
    AccountContactUpdate(Box<AccountContactUpdate>),
    /// `automation`: A contact reached the webhook step of an automation.
    Automation(Box<Automation>),
    /// `sent`: A campaign began to go out.
    Sent(Box<Sent>),
    /// `open`: A contact opened a mail of a campaign.
    Open(Box<Open>),
    /// `click`: A contact clicked a link in a mail of a campaign.
    Click(Box<Click>),
    /// `reply`: A contact replied to a mail of a campaign.
    Reply(Box<Reply>),
    /// `forward`: A contact passed a mail on through its forward link.
    Forward(Box<Forward>),
    /// `share`: A contact posted a campaign on a social network.
    Share(Box<Share>),
    /// `bounce`: A mail of a campaign bounced.
    Bounce(Box<Bounce>),
    /// `subscribe`: A contact was added, or joined a list.
    Subscribe(Box<Subscribe>),
    /// `unsubscribe`: A contact left a list.
    Unsubscribe(Box<Unsubscribe>),
    /// `update`: Details of a contact were changed.
    Update(Box<Update>),
    /// `subscriber_note`: A note was added to a contact.
    SubscriberNote(Box<SubscriberNote>),
    /// `contact_task_add`: A task was added to a contact.
    ContactTaskAdd(Box<ContactTaskAdd>),
    /// `contact_tag_added`: A tag was put on a contact.
    ContactTagAdded(Box<ContactTagAdded>),
    /// `contact_tag_removed`: A tag was taken off a contact.
    ContactTagRemoved(Box<ContactTagRemoved>),
    /// `custom_object_create`: A record of a custom object was made.
    CustomObjectCreate(Box<CustomObjectCreate>),
    /// `custom_object_update`: A record of a custom object was changed.
    CustomObjectUpdate(Box<CustomObjectUpdate>),
    /// `custom_object_delete`: A record of a custom object was deleted.
    CustomObjectDelete(Box<CustomObjectDelete>),
    /// `deal_add`: A deal was added.
    DealAdd(Box<DealAdd>),
    /// `deal_update`: A deal was changed.
    DealUpdate(Box<DealUpdate>),
    /// `deal_note_add`: A note was added to a deal.
    DealNoteAdd(Box<DealNoteAdd>),
    /// `deal_pipeline_add`: A pipeline was added.
    DealPipelineAdd(Box<DealPipelineAdd>),
    /// `deal_stage_add`: A stage was added to a pipeline.
    DealStageAdd(Box<DealStageAdd>),
    /// `deal_task_add`: A task was added to a deal.
    DealTaskAdd(Box<DealTaskAdd>),
    /// `deal_task_complete`: A task of a deal was marked as done.
    DealTaskComplete(Box<DealTaskComplete>),
    /// `deal_tasktype_add`: A type of task was added.
    DealTasktypeAdd(Box<DealTasktypeAdd>),
    /// `list_add`: A list was made.
    ListAdd(Box<ListAdd>),
    /// `sms_sent`: An SMS was sent.
    SmsSent(Box<SmsSent>),
    /// `sms_reply`: A contact replied to an SMS.
    SmsReply(Box<SmsReply>),
    /// `sms_unsub`: A contact opted out by SMS.
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
