// @generated from schema/activecampaign/provider.yaml by `cargo xtask generate`. Edit that file instead.

//! What stands around the payload.

use super::{CustomObjectEventType, InitiatedBy, InitiatedFrom, ListReference};
use crate::{EnvelopeSet, Expected, Extra, LooseTimestamp, Optional, OrBlank, Payload, Text, Url};

/// What stands around the payload; one variant a kind of body.
#[derive(Clone, EnvelopeSet)]
#[non_exhaustive]
pub enum Envelope {
    /// A form with PHP bracket keys, one event a request. What the event is about stands beside
    /// these members.
    Hook(HookEnvelope),
    /// A form too, sent by the webhook step of an automation. It says neither which event it is nor
    /// when.
    Automation(AutomationEnvelope),
    /// A JSON object about a record of a custom object.
    CustomObject(CustomObjectEnvelope),
}

/// A form with PHP bracket keys, one event a request. What the event is about stands beside these
/// members.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct HookEnvelope {
    /// Which event this is.
    pub r#type: Text,
    /// When the hook was set off, to the second. Bodies since 2017 carry an offset; samples of 2013
    /// have a space and no offset.
    ///
    /// Seen in a real delivery (2026-07-17). Every table lists it and every body has it, but no
    /// table says what is always sent.
    pub date_time: Expected<LooseTimestamp>,
    /// What kind of actor set the hook off. Eight tables list it; bodies of the other events carry
    /// it too.
    pub initiated_from: Optional<InitiatedFrom>,
    /// The part of the product that set the hook off.
    ///
    /// Seen in a real delivery (2026-07-17). Every table lists it and every body has it, but no
    /// table says what is always sent.
    pub initiated_by: Expected<InitiatedBy>,
    /// The list in question, `0` for none. Three shapes, which depend on the event and on who
    /// acted.
    pub list: Optional<ListReference>,
    /// Address of the hook itself. Nineteen tables list it; no body was seen with a value.
    #[payload(sensitive)]
    pub url: Optional<OrBlank<Url>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A form too, sent by the webhook step of an automation. It says neither which event it is nor
/// when.
///
/// Seen in a real delivery: ulule/correspondence.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct AutomationEnvelope {
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A JSON object about a record of a custom object.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct CustomObjectEnvelope {
    /// What happened to the record. The event's name is this word behind `custom_object_`.
    #[payload(name = "eventType")]
    pub event_type: CustomObjectEventType,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
