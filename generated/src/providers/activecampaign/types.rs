// @generated from schema/activecampaign/types.yaml by `cargo xtask generate`. Edit that file instead.

//! Shapes that events of ActiveCampaign share.

use crate::{
    AsText, Decimal, Email, Extra, Integer, Ip, LocalTimestamp, Map, OpenEnum, Optional, OrBlank,
    Payload, Text, Timestamp, Union, UnknownValue, Url,
};

/// A kind of actor.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum InitiatedFrom {
    /// ActiveCampaign itself.
    #[open_enum(value = "system")]
    System,
    /// A contact.
    #[open_enum(value = "public")]
    Public,
    /// A user in the admin area.
    #[open_enum(value = "admin")]
    Admin,
    /// A program. No table lists it; the official listing of `list_add` has it.
    #[open_enum(value = "api")]
    Api,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// A part of the product. The set is open and not documented; these two were seen.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum InitiatedBy {
    /// `admin`.
    #[open_enum(value = "admin")]
    Admin,
    /// `api`.
    #[open_enum(value = "api")]
    Api,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// `list` of `Sent`.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Union)]
#[non_exhaustive]
pub enum ListReference {
    /// `string`.
    Text(Text),
    /// `MailingList`.
    MailingList(MailingList),
    /// `[ListEntry]`.
    List(Vec<ListEntry>),
}

/// One of several lists.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ListEntry {
    /// `id`.
    pub id: Optional<OrBlank<AsText<Integer>>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A list of contacts, and the sender whom its mails name.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct MailingList {
    /// `id`.
    pub id: Optional<OrBlank<AsText<Integer>>>,
    /// The user who made it.
    pub userid: Optional<OrBlank<AsText<Integer>>>,
    /// Its name.
    pub name: Optional<OrBlank<Text>>,
    /// Street of the sender.
    #[payload(sensitive)]
    pub sender_addr1: Optional<OrBlank<Text>>,
    /// Street of the sender, second line. Missing in the official listing.
    #[payload(sensitive)]
    pub sender_addr2: Optional<OrBlank<Text>>,
    /// `sender_city`.
    #[payload(sensitive)]
    pub sender_city: Optional<OrBlank<Text>>,
    /// `sender_zip`.
    #[payload(sensitive)]
    pub sender_zip: Optional<OrBlank<Text>>,
    /// `sender_state`.
    #[payload(sensitive)]
    pub sender_state: Optional<OrBlank<Text>>,
    /// `sender_country`.
    #[payload(sensitive)]
    pub sender_country: Optional<OrBlank<Text>>,
    /// The sender's address on one line.
    #[payload(sensitive)]
    pub fulladdress: Optional<OrBlank<Text>>,
    /// The site that the list belongs to, as typed in.
    pub sender_url: Optional<OrBlank<Text>>,
    /// The line that tells a reader why the mail came.
    pub sender_reminder: Optional<OrBlank<Text>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// What every body says about a contact.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ContactBasics {
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
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A contact, as event hooks show it.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Contact {
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
    /// The last known address, `0.0.0.0` when there is none.
    #[payload(sensitive)]
    pub ip: Optional<OrBlank<Ip>>,
    /// Custom fields by the number of the field; the numbers have gaps. Several choices come as one
    /// text, `||Option 1||Option 2||`.
    #[payload(sensitive)]
    pub fields: Optional<Map<CustomFieldValue>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A value of `fields` of `AutomationContact`.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Union)]
#[non_exhaustive]
pub enum CustomFieldValue {
    /// `string`.
    Text(Text),
    /// `[string]`.
    List(Vec<Text>),
}

/// A custom field of a deal or an account. The number before it in the body is only its position.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct CustomField {
    /// The number of the stored value's field. Left out when the field holds nothing.
    ///
    /// Seen in a real delivery: activepieces (2024-02-28).
    pub id: Optional<OrBlank<AsText<Integer>>>,
    /// The field's label.
    ///
    /// Seen in a real delivery: activepieces (2024-02-28).
    pub key: Optional<OrBlank<Text>>,
    /// Its value in its own spelling: `18.000`, `18`, `2024-02-28 00:00:00`. A list for several
    /// choices, empty text for none.
    ///
    /// Seen in a real delivery: activepieces (2024-02-28).
    #[payload(sensitive)]
    pub value: Optional<CustomFieldValue>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// The company and organisation of the contact, repeated at the root of the body.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ContactCompany {
    /// Name of the company. Empty when the contact has none.
    pub customer_acct_name: Optional<OrBlank<Text>>,
    /// Identifies the company, `0` for none. Every body spells it so, some tables
    /// `customer_account_id`.
    pub customer_acct_id: Optional<OrBlank<AsText<Integer>>>,
    /// Name of the organisation.
    pub orgname: Optional<OrBlank<Text>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// The same, in events whose tables leave it out.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ContactCompanySeen {
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
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// The form that was filled in.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct FormReference {
    /// Identifies the form. Empty when no form was used.
    pub id: Optional<OrBlank<AsText<Integer>>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A company.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Account {
    /// Identifies the company.
    pub id: Optional<OrBlank<AsText<Integer>>>,
    /// Its name.
    pub name: Optional<OrBlank<Text>>,
    /// Its website, as typed in.
    pub account_url: Optional<OrBlank<Text>>,
    /// When it was made; wall clock without an offset.
    pub created_timestamp: Optional<OrBlank<LocalTimestamp>>,
    /// When it was last changed; wall clock without an offset.
    pub updated_timestamp: Optional<OrBlank<LocalTimestamp>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A campaign. Only its id in some events.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Campaign {
    /// Identifies the campaign.
    pub id: Optional<OrBlank<AsText<Integer>>>,
    /// Its name.
    pub name: Optional<OrBlank<Text>>,
    /// Where it stands, as a code. The codes are not documented.
    pub status: Optional<OrBlank<AsText<Integer>>>,
    /// `type`.
    pub r#type: Optional<CampaignType>,
    /// How many contacts it goes to.
    pub recipients: Optional<OrBlank<AsText<Integer>>>,
    /// `message`.
    pub message: Optional<CampaignMessage>,
    /// Where it can be read on the web. Listed for `sent` only.
    pub webcopy_url: Optional<OrBlank<Url>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// Kinds of campaign. The page names these two as examples.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum CampaignType {
    /// Sent once.
    #[open_enum(value = "single")]
    Single,
    /// Sent from a feed.
    #[open_enum(value = "rss")]
    Rss,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// The mail that was sent.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct CampaignMessage {
    /// Identifies the mail.
    pub id: Optional<OrBlank<AsText<Integer>>>,
    /// Its subject line.
    pub subject: Optional<OrBlank<Text>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A deal in a pipeline, with copies of its owner and its main contact.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Deal {
    /// Identifies the deal.
    pub id: Optional<OrBlank<AsText<Integer>>>,
    /// Its title.
    pub title: Optional<OrBlank<Text>>,
    /// When it was made; wall clock without an offset.
    pub create_date: Optional<OrBlank<LocalTimestamp>>,
    /// The same time with its offset.
    ///
    /// Seen in a real delivery: activepieces (2024-02-28).
    pub create_date_iso: Optional<OrBlank<Timestamp>>,
    /// Identifies the organisation, `0` for none.
    pub orgid: Optional<OrBlank<AsText<Integer>>>,
    /// Name of the organisation.
    pub orgname: Optional<OrBlank<Text>>,
    /// The stage it is in.
    pub stageid: Optional<OrBlank<AsText<Integer>>>,
    /// Name of that stage.
    pub stage_title: Optional<OrBlank<Text>>,
    /// The pipeline it is in.
    pub pipelineid: Optional<OrBlank<AsText<Integer>>>,
    /// Name of that pipeline.
    pub pipeline_title: Optional<OrBlank<Text>>,
    /// Its worth for people to read, with commas between thousands. Calculate with `value_raw`.
    pub value: Optional<OrBlank<Text>>,
    /// Its worth in plain digits. Not in cents, unlike in the REST API.
    ///
    /// Counts whole currency units. Seen in a real delivery: activepieces (2024-02-28).
    pub value_raw: Optional<OrBlank<AsText<Decimal>>>,
    /// ISO 4217 code in lower case.
    pub currency: Optional<OrBlank<Text>>,
    /// The sign for it, mostly not ASCII.
    pub currency_symbol: Optional<OrBlank<Text>>,
    /// The user who owns the deal.
    pub owner: Optional<OrBlank<AsText<Integer>>>,
    /// `owner_firstname`.
    #[payload(sensitive)]
    pub owner_firstname: Optional<OrBlank<Text>>,
    /// `owner_lastname`.
    #[payload(sensitive)]
    pub owner_lastname: Optional<OrBlank<Text>>,
    /// The main contact.
    pub contactid: Optional<OrBlank<AsText<Integer>>>,
    /// `contact_email`.
    #[payload(sensitive)]
    pub contact_email: Optional<OrBlank<Email>>,
    /// `contact_firstname`.
    #[payload(sensitive)]
    pub contact_firstname: Optional<OrBlank<Text>>,
    /// `contact_lastname`.
    #[payload(sensitive)]
    pub contact_lastname: Optional<OrBlank<Text>>,
    /// `status`.
    pub status: Optional<DealStatus>,
    /// Custom fields, by position.
    ///
    /// Seen in a real delivery: activepieces (2024-02-28).
    pub fields: Optional<Vec<CustomField>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// How a deal stands. The page gives the codes no meaning; these are those of a third-party client
/// (Hoppelite/active_campaign_webhooks), and only `0` was seen.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum DealStatus {
    /// Still open.
    #[open_enum(value = "0")]
    Open,
    /// Won.
    #[open_enum(value = "1")]
    Won,
    /// Lost.
    #[open_enum(value = "2")]
    Lost,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// Something to do about a contact or a deal.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Task {
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
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
