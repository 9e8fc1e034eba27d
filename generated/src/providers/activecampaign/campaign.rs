// @generated from schema/activecampaign/events/campaign.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of ActiveCampaign about `campaign`.

use super::{Campaign, Contact, ListReference};
use crate::{AsText, Extra, Integer, OpenEnum, Optional, OrBlank, Payload, Text, UnknownValue, Url};

/// A contact who looked at a mail of a campaign.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct CampaignVisit {
    /// Name of the company. Empty when the contact has none.
    pub customer_acct_name: Optional<OrBlank<Text>>,
    /// Identifies the company, `0` for none. Every body spells it so, some tables
    /// `customer_account_id`.
    pub customer_acct_id: Optional<OrBlank<AsText<Integer>>>,
    /// Name of the organisation.
    pub orgname: Optional<OrBlank<Text>>,
    /// The list or lists that the mail went to.
    pub list: Optional<ListReference>,
    /// `campaign`.
    pub campaign: Optional<Campaign>,
    /// `contact`.
    pub contact: Optional<Contact>,
    /// Identifies the ActiveCampaign account of the sender.
    pub account_id: Optional<OrBlank<AsText<Integer>>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A contact who opened a mail, and in what.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct CampaignOpen {
    /// Name of the company. Empty when the contact has none.
    pub customer_acct_name: Optional<OrBlank<Text>>,
    /// Identifies the company, `0` for none. Every body spells it so, some tables
    /// `customer_account_id`.
    pub customer_acct_id: Optional<OrBlank<AsText<Integer>>>,
    /// Name of the organisation.
    pub orgname: Optional<OrBlank<Text>>,
    /// The list or lists that the mail went to.
    pub list: Optional<ListReference>,
    /// `campaign`.
    pub campaign: Optional<Campaign>,
    /// `contact`.
    pub contact: Optional<Contact>,
    /// Identifies the ActiveCampaign account of the sender.
    pub account_id: Optional<OrBlank<AsText<Integer>>>,
    /// The mail program or browser. A member of the body, not a header of the request.
    #[payload(name = "User-Agent", sensitive)]
    pub user_agent: Optional<OrBlank<Text>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A contact who clicked, and on what.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct CampaignClick {
    /// Name of the company. Empty when the contact has none.
    pub customer_acct_name: Optional<OrBlank<Text>>,
    /// Identifies the company, `0` for none. Every body spells it so, some tables
    /// `customer_account_id`.
    pub customer_acct_id: Optional<OrBlank<AsText<Integer>>>,
    /// Name of the organisation.
    pub orgname: Optional<OrBlank<Text>>,
    /// The list or lists that the mail went to.
    pub list: Optional<ListReference>,
    /// `campaign`.
    pub campaign: Optional<Campaign>,
    /// `contact`.
    pub contact: Optional<Contact>,
    /// Identifies the ActiveCampaign account of the sender.
    pub account_id: Optional<OrBlank<AsText<Integer>>>,
    /// `link`.
    pub link: Optional<CampaignLink>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A link in a mail.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct CampaignLink {
    /// Identifies the link.
    pub id: Optional<OrBlank<AsText<Integer>>>,
    /// Where it leads.
    pub url: Optional<OrBlank<Url>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// What a reply was taken for.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum ReplyResult {
    /// `forward`.
    #[open_enum(value = "forward")]
    Forward,
    /// `unsub`.
    #[open_enum(value = "unsub")]
    Unsub,
    /// `change`.
    #[open_enum(value = "change")]
    Change,
    /// `spam`.
    #[open_enum(value = "spam")]
    Spam,
    /// `challenge`.
    #[open_enum(value = "challenge")]
    Challenge,
    /// `vacation`.
    #[open_enum(value = "vacation")]
    Vacation,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// How often a mail was passed on.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ForwardCount {
    /// How many people it was passed on to.
    pub count: Optional<OrBlank<AsText<Integer>>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A post on a social network.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct SharedPost {
    /// `network`.
    pub network: Optional<SocialNetwork>,
    /// Who posted, by id or user name there.
    #[payload(sensitive)]
    pub network_id: Optional<OrBlank<Text>>,
    /// The post.
    #[payload(sensitive)]
    pub content: Optional<OrBlank<Text>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// The network. No body shows whether its capital letter is really sent.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum SocialNetwork {
    /// `Facebook`.
    #[open_enum(value = "Facebook")]
    Facebook,
    /// `Twitter`.
    #[open_enum(value = "Twitter")]
    Twitter,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// Why a mail came back.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct BounceReport {
    /// `type`.
    pub r#type: Optional<BounceReportType>,
    /// A code. The codes are not listed.
    pub code: Optional<OrBlank<Text>>,
    /// What the code means. May quote the address.
    #[payload(sensitive)]
    pub description: Optional<OrBlank<Text>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `type` of `BounceReport`.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum BounceReportType {
    /// It will not get through.
    #[open_enum(value = "hard")]
    Hard,
    /// It may get through another time.
    #[open_enum(value = "soft")]
    Soft,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// A campaign began to go out.
///
/// Not sent for autoresponders and for mails of an automation.
///
/// Wire name `sent`, version v1. Documented: developers.activecampaign.com/page/webhooks.
///
/// Schema: <https://hookbook.example/schemas/activecampaign/sent/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Sent {
    /// The list or lists that it goes to. How several are written is not documented.
    pub list: Optional<ListReference>,
    /// `campaign`.
    pub campaign: Optional<Campaign>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A contact replied to a mail of a campaign.
///
/// Wire name `reply`, version v1. Documented: developers.activecampaign.com/page/webhooks.
///
/// Schema: <https://hookbook.example/schemas/activecampaign/reply/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Reply {
    /// The list or lists that the mail went to.
    pub list: Optional<ListReference>,
    /// `campaign`.
    pub campaign: Optional<Campaign>,
    /// What the reply was taken for.
    pub result: Optional<ReplyResult>,
    /// The reply as it came in: the source of a mail, many lines, perhaps with bytes that are no
    /// UTF-8. Elsewhere `campaign[message]` is an object.
    #[payload(sensitive)]
    pub message: Optional<OrBlank<Text>>,
    /// `contact`.
    pub contact: Optional<Contact>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A contact passed a mail on through its forward link.
///
/// Forwarding in a mail program goes unseen.
///
/// Wire name `forward`, version v1. Documented: developers.activecampaign.com/page/webhooks.
///
/// Schema: <https://hookbook.example/schemas/activecampaign/forward/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Forward {
    /// The list or lists that the mail went to.
    pub list: Optional<ListReference>,
    /// `campaign`.
    pub campaign: Optional<Campaign>,
    /// `forward`.
    pub forward: Optional<ForwardCount>,
    /// `contact`.
    pub contact: Optional<Contact>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A contact posted a campaign on a social network.
///
/// Wire name `share`, version v1. Documented: developers.activecampaign.com/page/webhooks.
///
/// Schema: <https://hookbook.example/schemas/activecampaign/share/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Share {
    /// The list or lists that the mail went to.
    pub list: Optional<ListReference>,
    /// `campaign`.
    pub campaign: Optional<Campaign>,
    /// `share`.
    pub share: Optional<SharedPost>,
    /// `contact`.
    pub contact: Optional<Contact>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A mail of a campaign bounced.
///
/// Wire name `bounce`, version v1. Documented: developers.activecampaign.com/page/webhooks.
///
/// Schema: <https://hookbook.example/schemas/activecampaign/bounce/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Bounce {
    /// The id of the list that the mail went to.
    pub list: Optional<ListReference>,
    /// `campaign`.
    pub campaign: Optional<Campaign>,
    /// `bounce`.
    pub bounce: Optional<BounceReport>,
    /// `contact`.
    pub contact: Optional<Contact>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
