// @generated from schema/activecampaign/events/account.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of ActiveCampaign about `account`.

use super::{Contact, CustomField, CustomFieldValue};
use crate::{AsText, Extra, Integer, LocalTimestamp, Map, Optional, OrBlank, Payload, Text, Union};

/// A company with its custom fields.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct AccountRecord {
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
    /// Custom fields, by the number of the field (so the table) or by position (so the only body
    /// seen).
    #[payload(sensitive)]
    pub fields: Optional<AccountRecordFields>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `fields` of `AccountRecord`.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Union)]
#[non_exhaustive]
pub enum AccountRecordFields {
    /// `map<CustomFieldValue>`.
    Map(Map<CustomFieldValue>),
    /// `[CustomField]`.
    List(Vec<CustomField>),
}

/// A contact, a company, and the link between them.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct AccountContactChange {
    /// Name of the company. Empty when the contact has none.
    pub customer_acct_name: Optional<OrBlank<Text>>,
    /// Identifies the company, `0` for none. Bodies of other events spell it so; these tables do not.
    ///
    /// Inferred.
    pub customer_acct_id: Optional<OrBlank<AsText<Integer>>>,
    /// Name of the organisation.
    pub orgname: Optional<OrBlank<Text>>,
    /// Identifies the company, by the spelling of the table. No body has it.
    pub customer_account_id: Optional<OrBlank<AsText<Integer>>>,
    /// `contact`.
    pub contact: Optional<Contact>,
    /// `account`.
    pub account: Optional<LabelledAccount>,
    /// `accountContact`.
    #[payload(name = "accountContact")]
    pub account_contact: Optional<AccountContact>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// The link between a contact and a company.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct AccountContact {
    /// Identifies the link.
    pub id: Optional<OrBlank<AsText<Integer>>>,
    /// The company.
    pub account: Optional<OrBlank<AsText<Integer>>>,
    /// The contact. The table's words could also mean the link.
    pub contact: Optional<OrBlank<AsText<Integer>>>,
    /// What the contact does at the company.
    #[payload(sensitive)]
    pub job_title: Optional<OrBlank<Text>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A company with its custom fields under their labels.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct LabelledAccount {
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
    /// Custom fields, by label (so the tables of these events) or by position (as in
    /// `account_update`).
    pub fields: Optional<LabelledAccountFields>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `fields` of `LabelledAccount`.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Union)]
#[non_exhaustive]
pub enum LabelledAccountFields {
    /// `AccountFields`.
    AccountFields(AccountFields),
    /// `[CustomField]`.
    List(Vec<CustomField>),
}

/// Custom fields of a company under their labels. The tables list these eleven; a field with
/// another label is kept as a member that is not declared.
///
/// Documented: developers.activecampaign.com/page/webhooks.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct AccountFields {
    /// What the company is.
    #[payload(name = "Description")]
    pub description: Optional<OrBlank<Text>>,
    /// `Address 1`.
    #[payload(name = "Address 1", sensitive)]
    pub address_1: Optional<OrBlank<Text>>,
    /// `Address 2`.
    #[payload(name = "Address 2", sensitive)]
    pub address_2: Optional<OrBlank<Text>>,
    /// `City`.
    #[payload(name = "City", sensitive)]
    pub city: Optional<OrBlank<Text>>,
    /// `State/Province`.
    #[payload(name = "State/Province", sensitive)]
    pub state_province: Optional<OrBlank<Text>>,
    /// `Postal Code`.
    #[payload(name = "Postal Code", sensitive)]
    pub postal_code: Optional<OrBlank<Text>>,
    /// `Country`.
    #[payload(name = "Country", sensitive)]
    pub country: Optional<OrBlank<Text>>,
    /// A range.
    #[payload(name = "Number of Employees")]
    pub number_of_employees: Optional<OrBlank<Text>>,
    /// A range.
    #[payload(name = "Annual Revenue")]
    pub annual_revenue: Optional<OrBlank<Text>>,
    /// `Industry/Vertical`.
    #[payload(name = "Industry/Vertical")]
    pub industry_vertical: Optional<OrBlank<Text>>,
    /// `Phone Number`.
    #[payload(name = "Phone Number", sensitive)]
    pub phone_number: Optional<OrBlank<Text>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A company was added.
///
/// The table keys custom fields by their id. The only body seen of any account event has positions
/// instead.
///
/// Wire name `account_add`, version v1. Documented: developers.activecampaign.com/page/webhooks.
///
/// Schema: <https://hookbook.example/schemas/activecampaign/account_add/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct AccountAdd {
    /// `account`.
    pub account: Optional<AccountRecord>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A company was changed.
///
/// The table keys custom fields by their id. The only body seen has positions instead.
///
/// Wire name `account_update`, version v1. Documented: developers.activecampaign.com/page/webhooks.
///
/// Schema: <https://hookbook.example/schemas/activecampaign/account_update/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct AccountUpdate {
    /// `account`.
    pub account: Optional<AccountRecord>,
    /// Names of the columns that changed.
    ///
    /// Seen in a real delivery: activepieces (2024-02-28).
    pub updated_fields: Optional<Vec<Text>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
