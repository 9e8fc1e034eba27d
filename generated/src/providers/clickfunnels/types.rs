// @generated from schema/clickfunnels/types.yaml by `cargo xtask generate`. Edit that file instead.

//! Shapes that events of ClickFunnels 2.0 share.

use crate::{
    Email, Expected, Extra, Integer, Ip, Json, Map, Maybe, OpenEnum, Optional, Payload, Text,
    Timestamp, Union, UnknownValue, Url, Uuid,
};

/// What a record is known by.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Identity {
    /// `id`.
    ///
    /// Read off an official example: developers.myclickfunnels.com/docs/webhook-event-types
    /// (2025-11-16). The API's documents demand it, as they demand members that webhook samples
    /// lack.
    pub id: Expected<Integer>,
    /// A short text that names it in addresses.
    pub public_id: Maybe<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// What every subject starts with, and so do the records that it holds.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Record {
    /// `id`.
    ///
    /// Read off an official example: developers.myclickfunnels.com/docs/webhook-event-types
    /// (2025-11-16). The API's documents demand it, as they demand members that webhook samples
    /// lack.
    pub id: Expected<Integer>,
    /// A short text that names it in addresses.
    pub public_id: Maybe<Text>,
    /// `created_at`.
    pub created_at: Maybe<Timestamp>,
    /// `updated_at`.
    pub updated_at: Maybe<Timestamp>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `order_id` of `AppointmentsScheduledEvent`.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Union)]
#[non_exhaustive]
pub enum RecordId {
    /// `integer`.
    Number(Integer),
    /// `string`.
    Text(Text),
}

/// `prorated` of `OrdersLineItem`.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Union)]
#[non_exhaustive]
pub enum FlagOrText {
    /// `boolean`.
    Flag(bool),
    /// `string`.
    Text(Text),
}

/// The class of the subject. The documentation shows it for appointments, blog posts, contacts,
/// form submissions and orders; the others are inferred from its headings.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum SubjectType {
    /// `Appointments::ScheduledEvent`.
    #[open_enum(value = "Appointments::ScheduledEvent")]
    AppointmentsScheduledEvent,
    /// `Blogs::Post`.
    #[open_enum(value = "Blogs::Post")]
    BlogsPost,
    /// `Communities::Post`.
    #[open_enum(value = "Communities::Post")]
    CommunitiesPost,
    /// `Communities::Posts::Comment`.
    #[open_enum(value = "Communities::Posts::Comment")]
    CommunitiesPostsComment,
    /// `Contact`.
    #[open_enum(value = "Contact")]
    Contact,
    /// `Contacts::AppliedTag`.
    #[open_enum(value = "Contacts::AppliedTag")]
    ContactsAppliedTag,
    /// `Course`.
    #[open_enum(value = "Course")]
    Course,
    /// `Courses::Enrollment`.
    #[open_enum(value = "Courses::Enrollment")]
    CoursesEnrollment,
    /// `Courses::Lesson`.
    #[open_enum(value = "Courses::Lesson")]
    CoursesLesson,
    /// `Courses::Section`.
    #[open_enum(value = "Courses::Section")]
    CoursesSection,
    /// `FormSubmission`.
    #[open_enum(value = "FormSubmission")]
    FormSubmission,
    /// `Fulfillment`.
    #[open_enum(value = "Fulfillment")]
    Fulfillment,
    /// `Order`.
    #[open_enum(value = "Order")]
    Order,
    /// `Orders::Invoice`.
    #[open_enum(value = "Orders::Invoice")]
    OrdersInvoice,
    /// `Orders::Invoices::Restock`.
    #[open_enum(value = "Orders::Invoices::Restock")]
    OrdersInvoicesRestock,
    /// `Orders::Transaction`.
    #[open_enum(value = "Orders::Transaction")]
    OrdersTransaction,
    /// `Platform::Application`.
    #[open_enum(value = "Platform::Application")]
    PlatformApplication,
    /// `Product`.
    #[open_enum(value = "Product")]
    Product,
    /// `Products::Variant`.
    #[open_enum(value = "Products::Variant")]
    ProductsVariant,
    /// `Runs::Step`.
    #[open_enum(value = "Runs::Step")]
    RunsStep,
    /// `Sales::Opportunity`.
    #[open_enum(value = "Sales::Opportunity")]
    SalesOpportunity,
    /// `Workflows::Integration::Step`.
    #[open_enum(value = "Workflows::Integration::Step")]
    WorkflowsIntegrationStep,
    /// `Workflows::Steps::DeliverWebhookStep`.
    #[open_enum(value = "Workflows::Steps::DeliverWebhookStep")]
    WorkflowsStepsDeliverWebhookStep,
    /// `Workflows::Steps::IntegrationStep`.
    #[open_enum(value = "Workflows::Steps::IntegrationStep")]
    WorkflowsStepsIntegrationStep,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// Which shape `data` has.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, OpenEnum)]
#[open_enum(integer)]
#[non_exhaustive]
pub enum ApiVersion {
    /// `1`.
    #[open_enum(value = 1)]
    N1,
    /// `2`.
    #[open_enum(value = 2)]
    N2,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// A subject in V1. Only the body of `form_submission.created` was ever shown; that the others look
/// alike is our conclusion.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct V1Resource {
    /// The subject's number as text.
    ///
    /// Inferred.
    pub id: Expected<Text>,
    /// The kind of subject in snake case.
    ///
    /// Inferred.
    pub r#type: Optional<Text>,
    /// The members of the subject.
    ///
    /// Inferred.
    #[payload(sensitive)]
    pub attributes: Maybe<Map<Json>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A mention of something else: a group, topic, segment, pipeline or stage.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct NamedRef {
    /// `id`.
    pub id: Optional<Integer>,
    /// `public_id`.
    pub public_id: Maybe<Text>,
    /// `name`.
    pub name: Maybe<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// Who someone is.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Person {
    /// `email_address`.
    #[payload(sensitive)]
    pub email_address: Maybe<Email>,
    /// `first_name`.
    #[payload(sensitive)]
    pub first_name: Maybe<Text>,
    /// `last_name`.
    #[payload(sensitive)]
    pub last_name: Maybe<Text>,
    /// As it was typed.
    #[payload(sensitive)]
    pub phone_number: Maybe<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A mention of a contact.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ContactShort {
    /// `email_address`.
    #[payload(sensitive)]
    pub email_address: Maybe<Email>,
    /// `first_name`.
    #[payload(sensitive)]
    pub first_name: Maybe<Text>,
    /// `last_name`.
    #[payload(sensitive)]
    pub last_name: Maybe<Text>,
    /// As it was typed.
    #[payload(sensitive)]
    pub phone_number: Maybe<Text>,
    /// `id`.
    pub id: Optional<Integer>,
    /// `public_id`.
    pub public_id: Maybe<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// What a tag looks like.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct TagLabel {
    /// `public_id`.
    pub public_id: Maybe<Text>,
    /// `name`.
    pub name: Optional<Text>,
    /// As in CSS.
    pub color: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A tag of a contact.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ContactTag {
    /// `public_id`.
    pub public_id: Maybe<Text>,
    /// `name`.
    pub name: Optional<Text>,
    /// As in CSS.
    pub color: Optional<Text>,
    /// `id`.
    pub id: Optional<Integer>,
    /// Missing in the samples of 2024.
    pub applied_at: Maybe<Timestamp>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// One visit to the merchant's pages.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Visit {
    /// `uuid`.
    pub uuid: Optional<Uuid>,
    /// May be percent-encoded.
    pub utm_source: Maybe<Text>,
    /// `utm_medium`.
    pub utm_medium: Maybe<Text>,
    /// `utm_campaign`.
    pub utm_campaign: Maybe<Text>,
    /// `utm_term`.
    pub utm_term: Maybe<Text>,
    /// `utm_content`.
    pub utm_content: Maybe<Text>,
    /// `ip`.
    #[payload(sensitive)]
    pub ip: Maybe<Ip>,
    /// `user_agent`.
    #[payload(sensitive)]
    pub user_agent: Maybe<Text>,
    /// `referrer`.
    pub referrer: Maybe<Text>,
    /// `referring_domain`.
    pub referring_domain: Maybe<Text>,
    /// `landing_page`.
    pub landing_page: Maybe<Text>,
    /// `browser`.
    pub browser: Maybe<Text>,
    /// `os`.
    pub os: Maybe<Text>,
    /// `device_type`.
    pub device_type: Maybe<Text>,
    /// `started_at`.
    pub started_at: Maybe<Timestamp>,
    /// `created_at`.
    pub created_at: Maybe<Timestamp>,
    /// `updated_at`.
    pub updated_at: Maybe<Timestamp>,
    /// `id`.
    ///
    /// Read off an official example: RichStone/clickfunnels-ruby-sdk clickfunnels_openapi.yaml
    /// @6fb74f2.
    #[deprecated(note = "Stands in the examples of June 2025 and not in the document of August 2026.")]
    pub id: Maybe<Integer>,
    /// `public_id`.
    ///
    /// Read off an official example: RichStone/clickfunnels-ruby-sdk clickfunnels_openapi.yaml
    /// @6fb74f2.
    #[deprecated(note = "Stands in the examples of June 2025 and not in the document of August 2026.")]
    pub public_id: Maybe<Text>,
    /// `contact_id`.
    ///
    /// Read off an official example: RichStone/clickfunnels-ruby-sdk clickfunnels_openapi.yaml
    /// @6fb74f2.
    #[deprecated(note = "Stands in the examples of June 2025 and not in the document of August 2026.")]
    pub contact_id: Maybe<Integer>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// The visits of a contact that count.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Visits {
    /// `first_visit`.
    pub first_visit: Maybe<Visit>,
    /// Null when it is the same as the first.
    pub last_visit: Maybe<Visit>,
    /// `last_visit_with_utm`.
    pub last_visit_with_utm: Maybe<Visit>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// The visits that led to an order, an invoice or a transaction.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct OrderVisits {
    /// `last_visit`.
    pub last_visit: Maybe<Visit>,
    /// `last_visit_with_utm`.
    pub last_visit_with_utm: Maybe<Visit>,
    /// `first_visit`.
    ///
    /// Read off an official example: RichStone/clickfunnels-ruby-sdk clickfunnels_openapi.yaml
    /// @6fb74f2.
    #[deprecated(note = "Null in the examples of June 2025, and not in the document of August 2026.")]
    pub first_visit: Maybe<Visit>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// Who handles the payments. The documents name these two, although there are Stripe orders as
/// well.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum PaymentProcessor {
    /// Payments.ai.
    #[open_enum(value = "payments_ai")]
    PaymentsAi,
    /// One outside of ClickFunnels.
    #[open_enum(value = "external")]
    External,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// A line item of an invoice that is fulfilled or put back.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct IncludedLineItem {
    /// `id`.
    pub id: Optional<Integer>,
    /// `public_id`.
    pub public_id: Maybe<Text>,
    /// The enclosing fulfillment or restock.
    pub fulfillment_id: Optional<Integer>,
    /// `quantity`.
    pub quantity: Optional<Integer>,
    /// `invoices_line_item_id`.
    pub invoices_line_item_id: Optional<Integer>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// An event as the API lists it. A body of this shape is read with the envelope `api_event`, which
/// knows what is in `data`.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct WebhooksOutgoingEvent {
    /// `id`.
    ///
    /// Read off an official example: developers.myclickfunnels.com/docs/webhook-event-types
    /// (2025-11-16). The API's documents demand it, as they demand members that webhook samples
    /// lack.
    pub id: Expected<Integer>,
    /// A short text that names it in addresses.
    pub public_id: Maybe<Text>,
    /// `workspace_id`.
    pub workspace_id: Optional<Integer>,
    /// 32 hex digits. Called `event_id` and written with dashes in a delivery.
    pub uuid: Maybe<Uuid>,
    /// Called `event_type` in a delivery.
    pub event_type_id: Maybe<Text>,
    /// `subject_id`.
    pub subject_id: Optional<Integer>,
    /// `subject_type`.
    pub subject_type: Maybe<SubjectType>,
    /// `data`.
    #[payload(sensitive)]
    pub data: Maybe<Map<Json>>,
    /// `api_version`.
    pub api_version: Maybe<ApiVersion>,
    /// `created_at`.
    pub created_at: Maybe<Timestamp>,
    /// `page`.
    pub page: Maybe<NamedRef>,
    /// `funnel`.
    pub funnel: Maybe<NamedRef>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// Where events are sent, as the API shows it. Never delivered.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct WebhooksOutgoingEndpoint {
    /// `id`.
    ///
    /// Read off an official example: developers.myclickfunnels.com/docs/webhook-event-types
    /// (2025-11-16). The API's documents demand it, as they demand members that webhook samples
    /// lack.
    pub id: Expected<Integer>,
    /// A short text that names it in addresses.
    pub public_id: Maybe<Text>,
    /// `created_at`.
    pub created_at: Maybe<Timestamp>,
    /// `updated_at`.
    pub updated_at: Maybe<Timestamp>,
    /// `workspace_id`.
    pub workspace_id: Optional<Integer>,
    /// `url`.
    pub url: Optional<Url>,
    /// `name`.
    pub name: Optional<Text>,
    /// The names of the events it gets. Making an endpoint takes at least one, and a PUT replaces
    /// them all. An empty list clears them, which is inferred to mean every event.
    pub event_type_ids: Maybe<Vec<Text>>,
    /// The API makes only 2. The user interface can make 1 as well.
    pub api_version: Maybe<ApiVersion>,
    /// Null or empty means every page.
    pub page_ids: Maybe<Vec<Integer>>,
    /// Null or empty means every funnel.
    pub funnel_ids: Maybe<Vec<Integer>>,
    /// Shown once, in the answer that makes the endpoint.
    ///
    /// Read off an official example: developers.myclickfunnels.com/docs/signature-verification.
    #[payload(sensitive)]
    pub webhook_secret: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
