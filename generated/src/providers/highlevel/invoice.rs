// @generated from schema/highlevel/events/invoice.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of HighLevel about `invoice`.

use super::OwnerKind;
use crate::{
    Decimal, Email, Expected, Extra, Json, LooseTimestamp, Number, OpenEnum, Optional, OrBlank,
    Payload, Text, Timestamp, UnknownValue, Url,
};

/// An invoice as it is after the event. All amounts are in the currency's major unit.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Invoice {
    /// The location or agency.
    #[payload(name = "altId")]
    pub alt_id: Optional<Text>,
    /// What `altId` is the id of.
    #[payload(name = "altType")]
    pub alt_type: Optional<OwnerKind>,
    /// `_id`.
    ///
    /// Inferred.
    #[payload(name = "_id")]
    pub id: Expected<Text>,
    /// `status`.
    pub status: Optional<InvoiceStatus>,
    /// Whether real money is meant.
    #[payload(name = "liveMode")]
    pub live_mode: Optional<bool>,
    /// `amountPaid`.
    ///
    /// Counts major currency units.
    #[payload(name = "amountPaid", sensitive)]
    pub amount_paid: Optional<Decimal>,
    /// `name`.
    pub name: Optional<Text>,
    /// Who sends the invoice.
    #[payload(name = "businessDetails")]
    pub business_details: Optional<InvoiceBusinessDetails>,
    /// `invoiceNumber`.
    #[payload(name = "invoiceNumber")]
    pub invoice_number: Optional<Text>,
    /// `currency`.
    pub currency: Optional<Text>,
    /// Who gets the invoice.
    #[payload(name = "contactDetails")]
    pub contact_details: Optional<InvoiceContactDetails>,
    /// A date alone in the examples.
    #[payload(name = "issueDate")]
    pub issue_date: Optional<LooseTimestamp>,
    /// A date alone in the examples.
    #[payload(name = "dueDate")]
    pub due_date: Optional<LooseTimestamp>,
    /// `discount`.
    pub discount: Optional<InvoiceDiscount>,
    /// `invoiceItems`.
    #[payload(name = "invoiceItems")]
    pub invoice_items: Optional<Vec<InvoiceInvoiceItemsItem>>,
    /// `total`.
    ///
    /// Counts major currency units.
    #[payload(sensitive)]
    pub total: Optional<Decimal>,
    /// `title`.
    pub title: Optional<Text>,
    /// `amountDue`.
    ///
    /// Counts major currency units.
    #[payload(name = "amountDue", sensitive)]
    pub amount_due: Optional<Decimal>,
    /// `createdAt`.
    #[payload(name = "createdAt")]
    pub created_at: Optional<Timestamp>,
    /// `updatedAt`.
    #[payload(name = "updatedAt")]
    pub updated_at: Optional<Timestamp>,
    /// `totalSummary`.
    #[payload(name = "totalSummary")]
    pub total_summary: Optional<InvoiceTotalSummary>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// Who sends the invoice.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct InvoiceBusinessDetails {
    /// `name`.
    pub name: Optional<Text>,
    /// `address`.
    #[payload(sensitive)]
    pub address: Optional<Text>,
    /// `phoneNo`.
    #[payload(name = "phoneNo", sensitive)]
    pub phone_no: Optional<Text>,
    /// As typed in; not always a URL.
    pub website: Optional<Text>,
    /// `logoUrl`.
    #[payload(name = "logoUrl")]
    pub logo_url: Optional<OrBlank<Url>>,
    /// `customValues`.
    #[payload(name = "customValues")]
    pub custom_values: Optional<Vec<Text>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// Who gets the invoice.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct InvoiceContactDetails {
    /// The contact.
    pub id: Optional<Text>,
    /// `phoneNo`.
    #[payload(name = "phoneNo", sensitive)]
    pub phone_no: Optional<Text>,
    /// `email`.
    #[payload(sensitive)]
    pub email: Optional<OrBlank<Email>>,
    /// `customFields`.
    #[payload(name = "customFields")]
    pub custom_fields: Optional<Vec<Text>>,
    /// `name`.
    #[payload(sensitive)]
    pub name: Optional<Text>,
    /// `address`.
    pub address: Optional<InvoiceContactDetailsAddress>,
    /// `additionalEmails`.
    #[payload(name = "additionalEmails")]
    pub additional_emails: Optional<Vec<InvoiceContactDetailsAdditionalEmailsItem>>,
    /// `companyName`.
    #[payload(name = "companyName")]
    pub company_name: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `address` of `InvoiceContactDetails`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct InvoiceContactDetailsAddress {
    /// `countryCode`.
    #[payload(name = "countryCode", sensitive)]
    pub country_code: Optional<Text>,
    /// `addressLine1`.
    #[payload(name = "addressLine1", sensitive)]
    pub address_line1: Optional<Text>,
    /// `addressLine2`.
    #[payload(name = "addressLine2", sensitive)]
    pub address_line2: Optional<Text>,
    /// `city`.
    #[payload(sensitive)]
    pub city: Optional<Text>,
    /// `state`.
    #[payload(sensitive)]
    pub state: Optional<Text>,
    /// `postalCode`.
    #[payload(name = "postalCode", sensitive)]
    pub postal_code: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// An item of `additionalEmails` of `InvoiceContactDetails`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct InvoiceContactDetailsAdditionalEmailsItem {
    /// `email`.
    #[payload(sensitive)]
    pub email: Optional<OrBlank<Email>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `discount` of `Invoice`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct InvoiceDiscount {
    /// `type`.
    pub r#type: Optional<DiscountKind>,
    /// A percentage or an amount, after `type`.
    pub value: Optional<Decimal>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// An item of `invoiceItems` of `Invoice`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct InvoiceInvoiceItemsItem {
    /// `taxes`.
    pub taxes: Optional<Vec<Json>>,
    /// `_id`.
    #[payload(name = "_id")]
    pub id: Optional<Text>,
    /// `productId`.
    #[payload(name = "productId")]
    pub product_id: Optional<Text>,
    /// `priceId`.
    #[payload(name = "priceId")]
    pub price_id: Optional<Text>,
    /// `currency`.
    pub currency: Optional<Text>,
    /// `name`.
    pub name: Optional<Text>,
    /// `qty`.
    pub qty: Optional<Number>,
    /// `amount`.
    ///
    /// Counts major currency units.
    pub amount: Optional<Decimal>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `totalSummary` of `Invoice`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct InvoiceTotalSummary {
    /// `subTotal`.
    ///
    /// Counts major currency units.
    #[payload(name = "subTotal")]
    pub sub_total: Optional<Decimal>,
    /// `discount`.
    ///
    /// Counts major currency units.
    pub discount: Optional<Decimal>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `status` of `Invoice`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum InvoiceStatus {
    /// `draft`.
    #[open_enum(value = "draft")]
    Draft,
    /// `sent`.
    #[open_enum(value = "sent")]
    Sent,
    /// `partially_paid`.
    #[open_enum(value = "partially_paid")]
    PartiallyPaid,
    /// `paid`.
    #[open_enum(value = "paid")]
    Paid,
    /// `void`.
    #[open_enum(value = "void")]
    Void,
    /// `delete`.
    #[open_enum(value = "delete")]
    Delete,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// `type` of `InvoiceDiscount`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum DiscountKind {
    /// `percentage`.
    #[open_enum(value = "percentage")]
    Percentage,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}
