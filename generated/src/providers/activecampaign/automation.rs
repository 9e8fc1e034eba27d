// @generated from schema/activecampaign/events/automation.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of ActiveCampaign about `automation`.

use super::CustomFieldValue;
use crate::{AsText, Email, Expected, Extra, Integer, Ip, Map, Optional, OrBlank, Payload, Text};

/// A contact as an automation sees it. Bodies leave out members that have no value.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct AutomationContact {
    /// Identifies the contact.
    pub id: Optional<OrBlank<AsText<Integer>>>,
    /// `email`.
    #[payload(sensitive)]
    pub email: Optional<OrBlank<Email>>,
    /// `first_name`.
    #[payload(sensitive)]
    pub first_name: Optional<OrBlank<Text>>,
    /// `last_name`.
    #[payload(sensitive)]
    pub last_name: Optional<OrBlank<Text>>,
    /// The number for SMS, as typed in. Never a number to calculate with.
    #[payload(sensitive)]
    pub phone: Optional<OrBlank<Text>>,
    /// All tags, with a comma and a space between. A tag that holds a comma cannot be told from two.
    pub tags: Optional<OrBlank<Text>>,
    /// The organisation, on plans that have them.
    pub orgname: Optional<OrBlank<Text>>,
    /// The company (account) that the contact is linked to. Three tables list it; more bodies have it.
    pub customer_acct_name: Optional<OrBlank<Text>>,
    /// The last known address; event hooks call it `ip`.
    ///
    /// Seen in a real delivery: ulule/correspondence.
    #[payload(sensitive)]
    pub ip4: Optional<OrBlank<Ip>>,
    /// Custom fields by personalisation tag, where event hooks have the number of the field.
    ///
    /// Seen in a real delivery: ulule/correspondence.
    #[payload(sensitive)]
    pub fields: Optional<Map<CustomFieldValue>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A contact reached the webhook step of an automation.
///
/// Not an event that a hook asks for: the step posts to an address of its own. The body has no
/// name, no time and no actor; `automation` is the name given to it here.
///
/// Wire name `automation`, version v1. Seen in a real delivery: ulule/correspondence. No page
/// describes it.
///
/// Schema: <https://hookbook.example/schemas/activecampaign/automation/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Automation {
    /// Identifies the automation.
    pub seriesid: Expected<AsText<Integer>>,
    /// `contact`.
    pub contact: Expected<AutomationContact>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
