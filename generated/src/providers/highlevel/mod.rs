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
pub mod schemas;

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
    ///
    /// Sent for an install on a location or on an agency, to the app's default webhook URL only. On
    /// an agency `locationId` is absent; installs for locations to come may lack `companyId` and
    /// `userId`.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/AppInstall (2026-08-30).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/INSTALL/v1/latest/reader.json>
    #[event(name = "INSTALL", version = "v1")]
    AppInstall(Box<AppInstalled>),
    /// `UPDATE`: An installed app was moved to a newer version.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/AppUpdate (2026-08-30).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/UPDATE/v1/latest/reader.json>
    #[event(name = "UPDATE", version = "v1")]
    AppUpdate(Box<AppUpdated>),
    /// `UNINSTALL`: A marketplace app was removed from a location or an agency.
    ///
    /// Sent to the app's default webhook URL only. Names the location or the agency, not both, in
    /// the examples.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/AppUninstall (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/UNINSTALL/v1/latest/reader.json>
    #[event(name = "UNINSTALL", version = "v1")]
    AppUninstall(Box<AppTarget>),
    /// `PLAN_CHANGE`: The customer of a paid app switched to another pricing plan.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/PlanChange (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/PLAN_CHANGE/v1/latest/reader.json>
    #[event(name = "PLAN_CHANGE", version = "v1")]
    PlanChange(Box<AppPlanChanged>),
    /// `APP_PAYMENT_STATUS`: The payment state of a paid app's subscription changed.
    ///
    /// `locationId` may be absent for apps that are installed on agencies.
    ///
    /// The page is newer than 2026-03-25; its second example (payment recovered) was cut off in the
    /// copy that was read.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/AppPaymentStatus.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/highlevel/APP_PAYMENT_STATUS/v1/latest/reader.json>
    #[event(name = "APP_PAYMENT_STATUS", version = "v1")]
    AppPaymentStatus(Box<AppPaymentChanged>),
    /// `EXTERNAL_AUTH_CONNECTED`: A customer connected the app's external authentication.
    #[event(name = "EXTERNAL_AUTH_CONNECTED", version = "v1")]
    ExternalAuthConnected(Box<ExternalAuthConnected>),
    /// `AppointmentCreate`: An appointment was booked.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/AppointmentCreate (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/AppointmentCreate/v1/latest/reader.json>
    #[event(name = "AppointmentCreate", version = "v1")]
    AppointmentCreate(Box<AppointmentChange>),
    /// `AppointmentUpdate`: An appointment was changed.
    ///
    /// The page's example says AppointmentCreate; the name is taken from the page.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/AppointmentUpdate (2026-08-30).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/AppointmentUpdate/v1/latest/reader.json>
    #[event(name = "AppointmentUpdate", version = "v1")]
    AppointmentUpdate(Box<AppointmentChange>),
    /// `AppointmentDelete`: An appointment was removed.
    ///
    /// The page's example says AppointmentCreate; the name is taken from the page.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/AppointmentDelete (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/AppointmentDelete/v1/latest/reader.json>
    #[event(name = "AppointmentDelete", version = "v1")]
    AppointmentDelete(Box<AppointmentChange>),
    /// `AssociationCreate`: A kind of link between two kinds of objects was defined.
    ///
    /// The page shows no event name; this one is the page's. An integrator's handler has
    /// AssociationCreated (unverified).
    ///
    /// The page mentions a `traceId` that neither its schema nor its example has.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/AssociationCreate (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/AssociationCreate/v1/latest/reader.json>
    #[event(name = "AssociationCreate", version = "v1")]
    AssociationCreate(Box<Association>),
    /// `AssociationUpdate`: A kind of link between two kinds of objects was edited.
    ///
    /// The page shows no event name; this one is the page's. An integrator's handler has
    /// AssociationUpdated (unverified).
    ///
    /// The page mentions a `traceId` that neither its schema nor its example has.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/AssociationUpdate (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/AssociationUpdate/v1/latest/reader.json>
    #[event(name = "AssociationUpdate", version = "v1")]
    AssociationUpdate(Box<AssociationWithCardinality>),
    /// `AssociationDelete`: A kind of link between two kinds of objects was removed.
    ///
    /// The page shows no event name; this one is the page's. An integrator's handler has
    /// AssociationDeleted (unverified).
    ///
    /// The page mentions a `traceId` that neither its schema nor its example has.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/AssociationDelete (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/AssociationDelete/v1/latest/reader.json>
    #[event(name = "AssociationDelete", version = "v1")]
    AssociationDelete(Box<AssociationWithCardinality>),
    /// `RelationCreate`: Two records were linked.
    ///
    /// The page shows no event name; this one is the page's.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/RelationCreate (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/RelationCreate/v1/latest/reader.json>
    #[event(name = "RelationCreate", version = "v1")]
    RelationCreate(Box<Relation>),
    /// `RelationDelete`: The link between two records was removed.
    ///
    /// The page shows no event name; this one is the page's.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/RelationDelete (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/RelationDelete/v1/latest/reader.json>
    #[event(name = "RelationDelete", version = "v1")]
    RelationDelete(Box<Relation>),
    /// `CampaignStatusUpdate`: The status of a contact in a campaign changed.
    #[event(name = "CampaignStatusUpdate", version = "v1")]
    CampaignStatusUpdate(Box<CampaignStatusUpdate>),
    /// `ContactCreate`: A contact was added.
    ///
    /// Deliveries omit most of the documented fields.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/ContactCreate (2026-08-30).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/ContactCreate/v1/latest/reader.json>
    #[event(name = "ContactCreate", version = "v1")]
    ContactCreate(Box<LabelledContact>),
    /// `ContactUpdate`: Some fields of a contact changed.
    ///
    /// Sent when certain fields change; the body does not say which.
    ///
    /// Deliveries omit most of the documented fields.
    ///
    /// Not in the published list of events, but it has a page.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/ContactUpdate (2026-08-30).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/ContactUpdate/v1/latest/reader.json>
    #[event(name = "ContactUpdate", version = "v1")]
    ContactUpdate(Box<LabelledContact>),
    /// `ContactDelete`: A contact was removed.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/ContactDelete (2026-08-30).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/ContactDelete/v1/latest/reader.json>
    #[event(name = "ContactDelete", version = "v1")]
    ContactDelete(Box<Contact>),
    /// `ContactTagUpdate`: The tags of a contact changed.
    ///
    /// `tags` is the list after the change.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/ContactTagUpdate (2026-08-30).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/ContactTagUpdate/v1/latest/reader.json>
    #[event(name = "ContactTagUpdate", version = "v1")]
    ContactTagUpdate(Box<Contact>),
    /// `ContactDndUpdate`: The do-not-disturb settings of a contact changed.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/ContactDndUpdate (2026-08-30).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/ContactDndUpdate/v1/latest/reader.json>
    #[event(name = "ContactDndUpdate", version = "v1")]
    ContactDndUpdate(Box<ContactDnd>),
    /// `ConversationUnreadUpdate`: The unread state of a conversation changed.
    #[event(name = "ConversationUnreadUpdate", version = "v1")]
    ConversationUnreadUpdate(Box<ConversationUnreadUpdate>),
    /// `ConversationUpdate`: A live-chat conversation was merged into another one.
    #[event(name = "ConversationUpdate", version = "v1")]
    ConversationUpdate(Box<ConversationUpdate>),
    /// `LCEmailStats`: HighLevel's mail service reported what became of an e-mail.
    #[event(name = "LCEmailStats", version = "v1")]
    LcEmailStats(Box<LcEmailStats>),
    /// `InvoiceCreate`: An invoice was created.
    ///
    /// The page shows no event name; this one is the page's.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/InvoiceCreate (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/InvoiceCreate/v1/latest/reader.json>
    #[event(name = "InvoiceCreate", version = "v1")]
    InvoiceCreate(Box<Invoice>),
    /// `InvoiceUpdate`: An invoice was edited.
    ///
    /// The page shows no event name; this one is the page's.
    ///
    /// The page's example equals the one of InvoiceCreate.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/InvoiceUpdate (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/InvoiceUpdate/v1/latest/reader.json>
    #[event(name = "InvoiceUpdate", version = "v1")]
    InvoiceUpdate(Box<Invoice>),
    /// `InvoiceSent`: An invoice was sent to the customer.
    ///
    /// The page shows no event name; this one is the page's.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/InvoiceSent (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/InvoiceSent/v1/latest/reader.json>
    #[event(name = "InvoiceSent", version = "v1")]
    InvoiceSent(Box<Invoice>),
    /// `InvoicePartiallyPaid`: A part of an invoice was paid.
    ///
    /// The page shows no event name; this one is the page's.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/InvoicePartiallyPaid (2026-03-25).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/highlevel/InvoicePartiallyPaid/v1/latest/reader.json>
    #[event(name = "InvoicePartiallyPaid", version = "v1")]
    InvoicePartiallyPaid(Box<Invoice>),
    /// `InvoicePaid`: An invoice was paid in full.
    ///
    /// The page shows no event name; this one is the page's. Integrators keep bodies with and
    /// without `type`.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/InvoicePaid (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/InvoicePaid/v1/latest/reader.json>
    #[event(name = "InvoicePaid", version = "v1")]
    InvoicePaid(Box<Invoice>),
    /// `InvoiceVoid`: An invoice was voided.
    ///
    /// The page shows no event name; this one is the page's.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/InvoiceVoid (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/InvoiceVoid/v1/latest/reader.json>
    #[event(name = "InvoiceVoid", version = "v1")]
    InvoiceVoid(Box<Invoice>),
    /// `InvoiceDelete`: An invoice was deleted.
    ///
    /// The page shows no event name; this one is the page's.
    ///
    /// The page's example has the status "delete"; an integrator's body has "deleted" (unverified).
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/InvoiceDelete (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/InvoiceDelete/v1/latest/reader.json>
    #[event(name = "InvoiceDelete", version = "v1")]
    InvoiceDelete(Box<Invoice>),
    /// `KnowledgeBaseCreate`: A knowledge base was created.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/KnowledgeBaseCreate (2026-08-30).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/highlevel/KnowledgeBaseCreate/v1/latest/reader.json>
    #[event(name = "KnowledgeBaseCreate", version = "v1")]
    KnowledgeBaseCreate(Box<KnowledgeBase>),
    /// `KnowledgeBaseUpdate`: The name or description of a knowledge base changed.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/KnowledgeBaseUpdate (2026-08-30).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/highlevel/KnowledgeBaseUpdate/v1/latest/reader.json>
    #[event(name = "KnowledgeBaseUpdate", version = "v1")]
    KnowledgeBaseUpdate(Box<KnowledgeBase>),
    /// `KnowledgeBaseDelete`: A knowledge base was deleted.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/KnowledgeBaseDelete (2026-08-30).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/highlevel/KnowledgeBaseDelete/v1/latest/reader.json>
    #[event(name = "KnowledgeBaseDelete", version = "v1")]
    KnowledgeBaseDelete(Box<KnowledgeBase>),
    /// `KnowledgeBaseFaqChange`: A question and answer of a knowledge base was created, changed or
    /// deleted.
    ///
    /// `assetType` is always faq.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/KnowledgeBaseFaqChange (2026-08-30).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/highlevel/KnowledgeBaseFaqChange/v1/latest/reader.json>
    #[event(name = "KnowledgeBaseFaqChange", version = "v1")]
    KnowledgeBaseFaqChange(Box<KnowledgeBaseAsset>),
    /// `KnowledgeBaseFileChange`: A file of a knowledge base was created, changed or deleted.
    ///
    /// `assetType` is always file. The page names the states uploaded, trained and failed.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/KnowledgeBaseFileChange (2026-08-30).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/highlevel/KnowledgeBaseFileChange/v1/latest/reader.json>
    #[event(name = "KnowledgeBaseFileChange", version = "v1")]
    KnowledgeBaseFileChange(Box<KnowledgeBaseAsset>),
    /// `KnowledgeBaseRichTextChange`: A rich text of a knowledge base was created, changed or
    /// deleted.
    ///
    /// `assetType` is always rich_text.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/KnowledgeBaseRichTextChange
    /// (2026-08-30).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/highlevel/KnowledgeBaseRichTextChange/v1/latest/reader.json>
    #[event(name = "KnowledgeBaseRichTextChange", version = "v1")]
    KnowledgeBaseRichTextChange(Box<KnowledgeBaseAsset>),
    /// `KnowledgeBaseTableFileChange`: A table file of a knowledge base was created, changed or
    /// deleted.
    ///
    /// `assetType` is always table_file.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/KnowledgeBaseTableFileChange
    /// (2026-08-30).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/highlevel/KnowledgeBaseTableFileChange/v1/latest/reader.json>
    #[event(name = "KnowledgeBaseTableFileChange", version = "v1")]
    KnowledgeBaseTableFileChange(Box<KnowledgeBaseAsset>),
    /// `KnowledgeBaseTrainedUrlChange`: A URL that a knowledge base learns from was created,
    /// changed or deleted.
    ///
    /// `assetType` is always trained_url. The page names the states trained, failed and aborted.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/KnowledgeBaseTrainedUrlChange
    /// (2026-08-30).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/highlevel/KnowledgeBaseTrainedUrlChange/v1/latest/reader.json>
    #[event(name = "KnowledgeBaseTrainedUrlChange", version = "v1")]
    KnowledgeBaseTrainedUrlChange(Box<KnowledgeBaseAsset>),
    /// `LocationCreate`: A location (sub-account) was created.
    ///
    /// Sent to apps that are installed on agencies.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/LocationCreate (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/LocationCreate/v1/latest/reader.json>
    #[event(name = "LocationCreate", version = "v1")]
    LocationCreate(Box<Location>),
    /// `LocationUpdate`: A location (sub-account) was changed.
    ///
    /// Sent to apps that are installed on agencies.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/LocationUpdate (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/LocationUpdate/v1/latest/reader.json>
    #[event(name = "LocationUpdate", version = "v1")]
    LocationUpdate(Box<Location>),
    /// `InboundMessage`: A contact sent a message to the business or called it.
    ///
    /// E-mails have another shape than everything else, and `messageType` tells which it is. A call
    /// or voicemail has no `body`; its recording is the attachment.
    ///
    /// The page gives two schemas and does not say how to choose; that `messageType` Email chooses
    /// is read off its examples.
    ///
    /// A voicemail is CALL by `messageType`, TYPE_VOICEMAIL by `messageTypeString` and voicemail by
    /// `status`. The page's text puts voicemail into `callStatus`, which its example does not have.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/InboundMessage (2026-08-30).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/InboundMessage/v1/latest/reader.json>
    #[event(name = "InboundMessage", version = "v1")]
    InboundMessage(Box<ReceivedMessage>),
    /// `OutboundMessage`: The business sent a message to a contact, called it, or commented on the
    /// conversation.
    ///
    /// E-mails have another shape than everything else, and `messageType` tells which it is.
    /// Internal comments stay inside the business.
    ///
    /// The page gives two schemas and does not say how to choose; that `messageType` Email chooses
    /// is read off its examples.
    ///
    /// The page's text says that `callStatus` may be voicemail while `status` is completed.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/OutboundMessage (2026-08-30).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/OutboundMessage/v1/latest/reader.json>
    #[event(name = "OutboundMessage", version = "v1")]
    OutboundMessage(Box<SentMessage>),
    /// `ProviderOutboundMessage`: The app's conversation provider is asked to deliver a message.
    #[event(name = "ProviderOutboundMessage", version = "v1")]
    ProviderOutboundMessage(Box<ProviderOutboundMessage>),
    /// `NoteCreate`: A note was added to a contact.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/NoteCreate (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/NoteCreate/v1/latest/reader.json>
    #[event(name = "NoteCreate", version = "v1")]
    NoteCreate(Box<Note>),
    /// `NoteUpdate`: A note on a contact was edited.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/NoteUpdate (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/NoteUpdate/v1/latest/reader.json>
    #[event(name = "NoteUpdate", version = "v1")]
    NoteUpdate(Box<Note>),
    /// `NoteDelete`: A note was removed from a contact.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/NoteDelete (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/NoteDelete/v1/latest/reader.json>
    #[event(name = "NoteDelete", version = "v1")]
    NoteDelete(Box<Note>),
    /// `ObjectSchemaCreate`: A custom object was defined.
    ///
    /// The page shows no event name; this one is the page's. An integrator's list has ObjectCreate
    /// (unverified).
    ///
    /// The schema has `createdBy` and `updatedBy`, the example `createdAt` and `updatedAt`.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/ObjectSchemaCreate (2026-03-25).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/highlevel/ObjectSchemaCreate/v1/latest/reader.json>
    #[event(name = "ObjectSchemaCreate", version = "v1")]
    ObjectSchemaCreate(Box<ObjectSchema>),
    /// `ObjectSchemaUpdate`: The definition of a custom object was changed.
    ///
    /// The page shows no event name; this one is the page's. Integrators' lists have ObjectUpdate
    /// and UpdateCustomObject (unverified).
    ///
    /// The schema has `createdBy` and `updatedBy`, the example `createdAt` and `updatedAt`.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/ObjectSchemaUpdate (2026-03-25).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/highlevel/ObjectSchemaUpdate/v1/latest/reader.json>
    #[event(name = "ObjectSchemaUpdate", version = "v1")]
    ObjectSchemaUpdate(Box<ObjectSchema>),
    /// `RecordCreate`: A record of a custom object, or a business, was created.
    ///
    /// The page's example shows no event name; this one is the page's.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/RecordCreate (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/RecordCreate/v1/latest/reader.json>
    #[event(name = "RecordCreate", version = "v1")]
    RecordCreate(Box<Record>),
    /// `RecordUpdate`: A record of a custom object, or a business, was changed.
    ///
    /// The page's example shows no event name; this one is the page's.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/RecordUpdate (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/RecordUpdate/v1/latest/reader.json>
    #[event(name = "RecordUpdate", version = "v1")]
    RecordUpdate(Box<Record>),
    /// `RecordDelete`: A record of a custom object, or a business, was deleted.
    ///
    /// The page's example shows no event name; this one is the page's. An integrator's handler has
    /// DeleteRecord (unverified).
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/RecordDelete (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/RecordDelete/v1/latest/reader.json>
    #[event(name = "RecordDelete", version = "v1")]
    RecordDelete(Box<Record>),
    /// `OpportunityCreate`: An opportunity was created.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/OpportunityCreate (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/OpportunityCreate/v1/latest/reader.json>
    #[event(name = "OpportunityCreate", version = "v1")]
    OpportunityCreate(Box<Opportunity>),
    /// `OpportunityUpdate`: An opportunity was changed.
    ///
    /// Also sent beside each of the more specific events, with the same content.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/OpportunityUpdate (2026-08-30).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/OpportunityUpdate/v1/latest/reader.json>
    #[event(name = "OpportunityUpdate", version = "v1")]
    OpportunityUpdate(Box<Opportunity>),
    /// `OpportunityStageUpdate`: An opportunity moved to another stage of its pipeline.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/OpportunityStageUpdate (2026-03-25).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/highlevel/OpportunityStageUpdate/v1/latest/reader.json>
    #[event(name = "OpportunityStageUpdate", version = "v1")]
    OpportunityStageUpdate(Box<Opportunity>),
    /// `OpportunityStatusUpdate`: The status of an opportunity changed.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/OpportunityStatusUpdate (2026-03-25).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/highlevel/OpportunityStatusUpdate/v1/latest/reader.json>
    #[event(name = "OpportunityStatusUpdate", version = "v1")]
    OpportunityStatusUpdate(Box<Opportunity>),
    /// `OpportunityMonetaryValueUpdate`: The money value of an opportunity changed.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/OpportunityMonetaryValueUpdate
    /// (2026-03-25).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/highlevel/OpportunityMonetaryValueUpdate/v1/latest/reader.json>
    #[event(name = "OpportunityMonetaryValueUpdate", version = "v1")]
    OpportunityMonetaryValueUpdate(Box<Opportunity>),
    /// `OpportunityAssignedToUpdate`: Another user looks after an opportunity.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/OpportunityAssignedToUpdate
    /// (2026-03-25).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/highlevel/OpportunityAssignedToUpdate/v1/latest/reader.json>
    #[event(name = "OpportunityAssignedToUpdate", version = "v1")]
    OpportunityAssignedToUpdate(Box<Opportunity>),
    /// `OpportunityDelete`: An opportunity was deleted.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/OpportunityDelete (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/OpportunityDelete/v1/latest/reader.json>
    #[event(name = "OpportunityDelete", version = "v1")]
    OpportunityDelete(Box<Opportunity>),
    /// `OrderCreate`: An order was placed.
    ///
    /// The page leaves the product and the price of an item open; their fields are read off its
    /// example.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/OrderCreate (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/OrderCreate/v1/latest/reader.json>
    #[event(name = "OrderCreate", version = "v1")]
    OrderCreate(Box<Order>),
    /// `OrderStatusUpdate`: The status of an order changed.
    ///
    /// The page leaves the product and the price of an item open; their fields are read off its
    /// example.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/OrderStatusUpdate (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/OrderStatusUpdate/v1/latest/reader.json>
    #[event(name = "OrderStatusUpdate", version = "v1")]
    OrderStatusUpdate(Box<Order>),
    /// `ProductCreate`: A product was created.
    ///
    /// The page shows no event name; this one is the page's.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/ProductCreate (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/ProductCreate/v1/latest/reader.json>
    #[event(name = "ProductCreate", version = "v1")]
    ProductCreate(Box<Product>),
    /// `ProductUpdate`: A product was changed.
    ///
    /// The page shows no event name; this one is the page's.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/ProductUpdate (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/ProductUpdate/v1/latest/reader.json>
    #[event(name = "ProductUpdate", version = "v1")]
    ProductUpdate(Box<Product>),
    /// `ProductDelete`: A product was deleted.
    ///
    /// The page shows no event name; this one is the page's.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/ProductDelete (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/ProductDelete/v1/latest/reader.json>
    #[event(name = "ProductDelete", version = "v1")]
    ProductDelete(Box<Product>),
    /// `PriceCreate`: A price was added to a product.
    ///
    /// The page shows no event name; this one is the page's.
    ///
    /// The kind of price is `priceType` here and `type` in PriceUpdate and PriceDelete.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/PriceCreate (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/PriceCreate/v1/latest/reader.json>
    #[event(name = "PriceCreate", version = "v1")]
    PriceCreate(Box<NewPrice>),
    /// `PriceUpdate`: A price of a product was changed.
    ///
    /// `type` is the kind of price. Whether deliveries also name the event is not shown; this name
    /// is the page's.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/PriceUpdate (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/PriceUpdate/v1/latest/reader.json>
    #[event(name = "PriceUpdate", version = "v1")]
    PriceUpdate(Box<ExistingPrice>),
    /// `PriceDelete`: A price of a product was deleted.
    ///
    /// `type` is the kind of price. Whether deliveries also name the event is not shown; this name
    /// is the page's.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/PriceDelete (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/PriceDelete/v1/latest/reader.json>
    #[event(name = "PriceDelete", version = "v1")]
    PriceDelete(Box<ExistingPrice>),
    /// `SaasPlanCreate`: An agency created a plan that it sells to its customers.
    #[event(name = "SaasPlanCreate", version = "v1")]
    SaasPlanCreate(Box<SaasPlanCreate>),
    /// `SupportTicketCreate`: A support ticket about an app was opened.
    ///
    /// The page is newer than 2026-03-25; the copy that was read has no date.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/SupportTicketCreate.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/highlevel/SupportTicketCreate/v1/latest/reader.json>
    #[event(name = "SupportTicketCreate", version = "v1")]
    SupportTicketCreate(Box<SupportTicket>),
    /// `SupportTicketUpdate`: A support ticket about an app changed.
    ///
    /// Sent for a new status, a reply or other details; the body does not say which.
    ///
    /// The page is newer than 2026-03-25; the copy that was read has no date.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/SupportTicketUpdate.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/highlevel/SupportTicketUpdate/v1/latest/reader.json>
    #[event(name = "SupportTicketUpdate", version = "v1")]
    SupportTicketUpdate(Box<SupportTicket>),
    /// `SupportTicketDelete`: A support ticket about an app was deleted.
    ///
    /// The page is newer than 2026-03-25; the copy that was read has no date.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/SupportTicketDelete.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/highlevel/SupportTicketDelete/v1/latest/reader.json>
    #[event(name = "SupportTicketDelete", version = "v1")]
    SupportTicketDelete(Box<SupportTicket>),
    /// `TaskCreate`: A task was created.
    ///
    /// Reported to arrive without `contactId` and `body` (GoHighLevel/highlevel-api-docs issue 332,
    /// 2026-09-05, open).
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/TaskCreate (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/TaskCreate/v1/latest/reader.json>
    #[event(name = "TaskCreate", version = "v1")]
    TaskCreate(Box<Task>),
    /// `TaskComplete`: A task was completed.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/TaskComplete (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/TaskComplete/v1/latest/reader.json>
    #[event(name = "TaskComplete", version = "v1")]
    TaskComplete(Box<Task>),
    /// `TaskDelete`: A task was deleted.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/TaskDelete (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/TaskDelete/v1/latest/reader.json>
    #[event(name = "TaskDelete", version = "v1")]
    TaskDelete(Box<Task>),
    /// `UserCreate`: A user was created.
    ///
    /// A user of a location has `locationId`; a user of the agency has `companyId` and `locations`.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/UserCreate (2026-03-25).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/UserCreate/v1/latest/reader.json>
    #[event(name = "UserCreate", version = "v1")]
    UserCreate(Box<User>),
    /// `UserUpdate`: A user was changed.
    ///
    /// A user of a location has `locationId`; a user of the agency has `companyId` and `locations`.
    ///
    /// The page's examples say UserCreate; the name is taken from the page.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/UserUpdate (2026-08-30).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/UserUpdate/v1/latest/reader.json>
    #[event(name = "UserUpdate", version = "v1")]
    UserUpdate(Box<User>),
    /// `UserDelete`: A user was deleted.
    ///
    /// A user of a location has `locationId`; a user of the agency has `companyId` and `locations`.
    ///
    /// The page's examples say UserCreate; the name is taken from the page.
    ///
    /// Documented: marketplace.gohighlevel.com/docs/webhook/UserDelete (2026-08-30).
    ///
    /// Schema: <https://hookbook.example/schemas/highlevel/UserDelete/v1/latest/reader.json>
    #[event(name = "UserDelete", version = "v1")]
    UserDelete(Box<User>),
    /// `VoiceAiCallEnd`: A phone call of a Voice AI agent ended.
    #[event(name = "VoiceAiCallEnd", version = "v1")]
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
