// @generated from schema/highlevel/ by `cargo xtask generate`. Edit that file instead.

//! Webhook events of HighLevel.
//!
//! Webhooks that HighLevel (GoHighLevel, LeadConnector) sends to marketplace apps.
//!
//! Documented at <https://marketplace.gohighlevel.com/docs/webhook/WebhookIntegrationGuide>

mod app;
mod appointment;
mod association;
mod campaign;
mod contact;
mod conversation;
mod email;
mod envelope;
mod facts;
mod invoice;
mod knowledge_base;
mod location;
mod message;
mod note;
mod object;
mod opportunity;
mod order;
mod product;
mod saas;
mod support_ticket;
mod task;
mod types;
mod user;
mod voice_ai;
#[cfg(feature = "schemars")]
mod schemas;

pub use app::*;
pub use appointment::*;
pub use association::*;
pub use campaign::*;
pub use contact::*;
pub use conversation::*;
pub use email::*;
pub use envelope::*;
pub use facts::PROVIDER;
pub use invoice::*;
pub use knowledge_base::*;
pub use location::*;
pub use message::*;
pub use note::*;
pub use object::*;
pub use opportunity::*;
pub use order::*;
pub use product::*;
pub use saas::*;
pub use support_ticket::*;
pub use task::*;
pub use types::*;
pub use user::*;
pub use voice_ai::*;

use crate::{EventSet, Headers, ParseError, UnknownEvent};
#[cfg(feature = "signatures")]
use crate::{ReceiveError, Secrets, Verification, VerifyError};

/// An event of HighLevel.
#[derive(Clone, EventSet)]
#[event_set(provider = PROVIDER, envelope = Envelope)]
#[non_exhaustive]
pub enum Event {
    /// `INSTALL`: A marketplace app was installed.
    AppInstall(Box<AppInstall>),
    /// `UPDATE`: An installed app was moved to a newer version.
    AppUpdate(Box<AppUpdate>),
    /// `UNINSTALL`: A marketplace app was removed from a location or an agency.
    AppUninstall(Box<AppUninstall>),
    /// `PLAN_CHANGE`: The customer of a paid app switched to another pricing plan.
    PlanChange(Box<PlanChange>),
    /// `APP_PAYMENT_STATUS`: The payment state of a paid app's subscription changed.
    AppPaymentStatus(Box<AppPaymentStatus>),
    /// `EXTERNAL_AUTH_CONNECTED`: A customer connected the app's external authentication.
    ExternalAuthConnected(Box<ExternalAuthConnected>),
    /// `AppointmentCreate`: An appointment was booked.
    AppointmentCreate(Box<AppointmentCreate>),
    /// `AppointmentUpdate`: An appointment was changed.
    AppointmentUpdate(Box<AppointmentUpdate>),
    /// `AppointmentDelete`: An appointment was removed.
    AppointmentDelete(Box<AppointmentDelete>),
    /// `AssociationCreate`: A kind of link between two kinds of objects was defined.
    AssociationCreate(Box<AssociationCreate>),
    /// `AssociationUpdate`: A kind of link between two kinds of objects was edited.
    AssociationUpdate(Box<AssociationUpdate>),
    /// `AssociationDelete`: A kind of link between two kinds of objects was removed.
    AssociationDelete(Box<AssociationDelete>),
    /// `RelationCreate`: Two records were linked.
    RelationCreate(Box<RelationCreate>),
    /// `RelationDelete`: The link between two records was removed.
    RelationDelete(Box<RelationDelete>),
    /// `CampaignStatusUpdate`: The status of a contact in a campaign changed.
    CampaignStatusUpdate(Box<CampaignStatusUpdate>),
    /// `ContactCreate`: A contact was added.
    ContactCreate(Box<ContactCreate>),
    /// `ContactUpdate`: Some fields of a contact changed.
    ContactUpdate(Box<ContactUpdate>),
    /// `ContactDelete`: A contact was removed.
    ContactDelete(Box<ContactDelete>),
    /// `ContactTagUpdate`: The tags of a contact changed.
    ContactTagUpdate(Box<ContactTagUpdate>),
    /// `ContactDndUpdate`: The do-not-disturb settings of a contact changed.
    ContactDndUpdate(Box<ContactDndUpdate>),
    /// `ConversationUnreadUpdate`: The unread state of a conversation changed.
    ConversationUnreadUpdate(Box<ConversationUnreadUpdate>),
    /// `ConversationUpdate`: A live-chat conversation was merged into another one.
    ConversationUpdate(Box<ConversationUpdate>),
    /// `LCEmailStats`: HighLevel's mail service reported what became of an e-mail.
    LcEmailStats(Box<LcEmailStats>),
    /// `InvoiceCreate`: An invoice was created.
    InvoiceCreate(Box<InvoiceCreate>),
    /// `InvoiceUpdate`: An invoice was edited.
    InvoiceUpdate(Box<InvoiceUpdate>),
    /// `InvoiceSent`: An invoice was sent to the customer.
    InvoiceSent(Box<InvoiceSent>),
    /// `InvoicePartiallyPaid`: A part of an invoice was paid.
    InvoicePartiallyPaid(Box<InvoicePartiallyPaid>),
    /// `InvoicePaid`: An invoice was paid in full.
    InvoicePaid(Box<InvoicePaid>),
    /// `InvoiceVoid`: An invoice was voided.
    InvoiceVoid(Box<InvoiceVoid>),
    /// `InvoiceDelete`: An invoice was deleted.
    InvoiceDelete(Box<InvoiceDelete>),
    /// `KnowledgeBaseCreate`: A knowledge base was created.
    KnowledgeBaseCreate(Box<KnowledgeBaseCreate>),
    /// `KnowledgeBaseUpdate`: The name or description of a knowledge base changed.
    KnowledgeBaseUpdate(Box<KnowledgeBaseUpdate>),
    /// `KnowledgeBaseDelete`: A knowledge base was deleted.
    KnowledgeBaseDelete(Box<KnowledgeBaseDelete>),
    /// `KnowledgeBaseFaqChange`: A question and answer of a knowledge base was created, changed or
    /// deleted.
    KnowledgeBaseFaqChange(Box<KnowledgeBaseFaqChange>),
    /// `KnowledgeBaseFileChange`: A file of a knowledge base was created, changed or deleted.
    KnowledgeBaseFileChange(Box<KnowledgeBaseFileChange>),
    /// `KnowledgeBaseRichTextChange`: A rich text of a knowledge base was created, changed or
    /// deleted.
    KnowledgeBaseRichTextChange(Box<KnowledgeBaseRichTextChange>),
    /// `KnowledgeBaseTableFileChange`: A table file of a knowledge base was created, changed or
    /// deleted.
    KnowledgeBaseTableFileChange(Box<KnowledgeBaseTableFileChange>),
    /// `KnowledgeBaseTrainedUrlChange`: A URL that a knowledge base learns from was created,
    /// changed or deleted.
    KnowledgeBaseTrainedUrlChange(Box<KnowledgeBaseTrainedUrlChange>),
    /// `LocationCreate`: A location (sub-account) was created.
    LocationCreate(Box<LocationCreate>),
    /// `LocationUpdate`: A location (sub-account) was changed.
    LocationUpdate(Box<LocationUpdate>),
    /// `InboundMessage`: A contact sent a message to the business or called it.
    InboundMessage(Box<InboundMessage>),
    /// `OutboundMessage`: The business sent a message to a contact, called it, or commented on the
    /// conversation.
    OutboundMessage(Box<OutboundMessage>),
    /// `ProviderOutboundMessage`: The app's conversation provider is asked to deliver a message.
    ProviderOutboundMessage(Box<ProviderOutboundMessage>),
    /// `NoteCreate`: A note was added to a contact.
    NoteCreate(Box<NoteCreate>),
    /// `NoteUpdate`: A note on a contact was edited.
    NoteUpdate(Box<NoteUpdate>),
    /// `NoteDelete`: A note was removed from a contact.
    NoteDelete(Box<NoteDelete>),
    /// `ObjectSchemaCreate`: A custom object was defined.
    ObjectSchemaCreate(Box<ObjectSchemaCreate>),
    /// `ObjectSchemaUpdate`: The definition of a custom object was changed.
    ObjectSchemaUpdate(Box<ObjectSchemaUpdate>),
    /// `RecordCreate`: A record of a custom object, or a business, was created.
    RecordCreate(Box<RecordCreate>),
    /// `RecordUpdate`: A record of a custom object, or a business, was changed.
    RecordUpdate(Box<RecordUpdate>),
    /// `RecordDelete`: A record of a custom object, or a business, was deleted.
    RecordDelete(Box<RecordDelete>),
    /// `OpportunityCreate`: An opportunity was created.
    OpportunityCreate(Box<OpportunityCreate>),
    /// `OpportunityUpdate`: An opportunity was changed.
    OpportunityUpdate(Box<OpportunityUpdate>),
    /// `OpportunityStageUpdate`: An opportunity moved to another stage of its pipeline.
    OpportunityStageUpdate(Box<OpportunityStageUpdate>),
    /// `OpportunityStatusUpdate`: The status of an opportunity changed.
    OpportunityStatusUpdate(Box<OpportunityStatusUpdate>),
    /// `OpportunityMonetaryValueUpdate`: The money value of an opportunity changed.
    OpportunityMonetaryValueUpdate(Box<OpportunityMonetaryValueUpdate>),
    /// `OpportunityAssignedToUpdate`: Another user looks after an opportunity.
    OpportunityAssignedToUpdate(Box<OpportunityAssignedToUpdate>),
    /// `OpportunityDelete`: An opportunity was deleted.
    OpportunityDelete(Box<OpportunityDelete>),
    /// `OrderCreate`: An order was placed.
    OrderCreate(Box<OrderCreate>),
    /// `OrderStatusUpdate`: The status of an order changed.
    OrderStatusUpdate(Box<OrderStatusUpdate>),
    /// `ProductCreate`: A product was created.
    ProductCreate(Box<ProductCreate>),
    /// `ProductUpdate`: A product was changed.
    ProductUpdate(Box<ProductUpdate>),
    /// `ProductDelete`: A product was deleted.
    ProductDelete(Box<ProductDelete>),
    /// `PriceCreate`: A price was added to a product.
    PriceCreate(Box<PriceCreate>),
    /// `PriceUpdate`: A price of a product was changed.
    PriceUpdate(Box<PriceUpdate>),
    /// `PriceDelete`: A price of a product was deleted.
    PriceDelete(Box<PriceDelete>),
    /// `SaasPlanCreate`: An agency created a plan that it sells to its customers.
    SaasPlanCreate(Box<SaasPlanCreate>),
    /// `SupportTicketCreate`: A support ticket about an app was opened.
    SupportTicketCreate(Box<SupportTicketCreate>),
    /// `SupportTicketUpdate`: A support ticket about an app changed.
    SupportTicketUpdate(Box<SupportTicketUpdate>),
    /// `SupportTicketDelete`: A support ticket about an app was deleted.
    SupportTicketDelete(Box<SupportTicketDelete>),
    /// `TaskCreate`: A task was created.
    TaskCreate(Box<TaskCreate>),
    /// `TaskComplete`: A task was completed.
    TaskComplete(Box<TaskComplete>),
    /// `TaskDelete`: A task was deleted.
    TaskDelete(Box<TaskDelete>),
    /// `UserCreate`: A user was created.
    UserCreate(Box<UserCreate>),
    /// `UserUpdate`: A user was changed.
    UserUpdate(Box<UserUpdate>),
    /// `UserDelete`: A user was deleted.
    UserDelete(Box<UserDelete>),
    /// `VoiceAiCallEnd`: A phone call of a Voice AI agent ended.
    VoiceAiCallEnd(Box<VoiceAiCallEnd>),
    /// An event that the catalog does not know; its name and body are kept.
    Unknown(UnknownEvent),
}

/// A delivery of HighLevel: its envelope, its event, and the body as it came.
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
