// @generated from schema/clickfunnels/ by `cargo xtask generate`. Edit that file instead.

//! Webhook events of ClickFunnels 2.0.
//!
//! Funnels, websites, shops, courses and the contacts who pass through them.
//!
//! Documented at <https://developers.myclickfunnels.com/docs/webhooks>

mod application;
mod appointment;
mod blog;
mod community;
mod contact;
mod course;
mod enrollment;
mod envelope;
mod facts;
mod form;
mod fulfillment;
mod invoice;
mod lesson;
mod opportunity;
mod order;
mod product;
mod restock;
mod section;
mod transaction;
mod types;
mod variant;
mod workflow;
#[cfg(feature = "schemars")]
pub mod schemas;

pub use application::*;
pub use appointment::*;
pub use blog::*;
pub use community::*;
pub use contact::*;
pub use course::*;
pub use enrollment::*;
pub use envelope::*;
pub use facts::PROVIDER;
pub use form::*;
pub use fulfillment::*;
pub use invoice::*;
pub use lesson::*;
pub use opportunity::*;
pub use order::*;
pub use product::*;
pub use restock::*;
pub use section::*;
pub use transaction::*;
pub use types::*;
pub use variant::*;
pub use workflow::*;

use crate::{EventSet, Headers, ParseError, UnknownEvent};
#[cfg(feature = "signatures")]
use crate::{ReceiveError, Secrets, Verification, VerifyError};

/// An event of ClickFunnels 2.0.
#[derive(Clone, EventSet)]
#[event_set(provider = PROVIDER, envelope = Envelope)]
#[non_exhaustive]
pub enum Event {
    /// `platform_application.disconnected`: A team disconnected your platform application.
    #[event(name = "platform_application.disconnected", version = "v2")]
    PlatformApplicationDisconnected(Box<PlatformApplicationDisconnected>),
    /// `appointments/scheduled_event.created`: An appointment was booked.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/appointments/scheduled_event.created/v2/latest/reader.json>
    #[event(name = "appointments/scheduled_event.created", version = "v2")]
    AppointmentsScheduledEventCreated(Box<AppointmentsScheduledEvent>),
    /// `appointments/scheduled_event.canceled`: A booked appointment was called off.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/appointments/scheduled_event.canceled/v2/latest/reader.json>
    #[event(name = "appointments/scheduled_event.canceled", version = "v2")]
    AppointmentsScheduledEventCanceled(Box<AppointmentsScheduledEvent>),
    /// `appointments/scheduled_event.rescheduled`: A booked appointment got another date or time.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/appointments/scheduled_event.rescheduled/v2/latest/reader.json>
    #[event(name = "appointments/scheduled_event.rescheduled", version = "v2")]
    AppointmentsScheduledEventRescheduled(Box<AppointmentsScheduledEvent>),
    /// `blogs/post.created`: A blog post was made.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/blogs/post.created/v2/latest/reader.json>
    #[event(name = "blogs/post.created", version = "v2")]
    BlogsPostCreated(Box<BlogsPost>),
    /// `blogs/post.updated`: A blog post changed.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/blogs/post.updated/v2/latest/reader.json>
    #[event(name = "blogs/post.updated", version = "v2")]
    BlogsPostUpdated(Box<BlogsPost>),
    /// `blogs/post.deleted`: A blog post was removed.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/blogs/post.deleted/v2/latest/reader.json>
    #[event(name = "blogs/post.deleted", version = "v2")]
    BlogsPostDeleted(Box<BlogsPost>),
    /// `blogs/post.published`: A blog post went public.
    ///
    /// It left its draft, or was published when it was made.
    ///
    /// That `visibility` is no longer `draft` then is inferred.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/blogs/post.published/v2/latest/reader.json>
    #[event(name = "blogs/post.published", version = "v2")]
    BlogsPostPublished(Box<BlogsPost>),
    /// `communities/post.created`: Someone posted in a topic of a community.
    ///
    /// The API calls the same thing `Communities::Spaces::Post`.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/communities/post.created/v2/latest/reader.json>
    #[event(name = "communities/post.created", version = "v2")]
    CommunitiesPostCreated(Box<CommunitiesPost>),
    /// `communities/posts/comment.created`: Someone commented on a post of a community.
    ///
    /// The API calls the same thing `Communities::Spaces::Post::Comment`.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/communities/posts/comment.created/v2/latest/reader.json>
    #[event(name = "communities/posts/comment.created", version = "v2")]
    CommunitiesPostsCommentCreated(Box<CommunitiesPostsComment>),
    /// `contact.created`, v1: A contact was added.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/contact.created/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "contact.created", version = "v1")]
    ContactCreatedV1(Box<V1Resource>),
    /// `contact.created`, v2: A contact was added.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/contact.created/v2/latest/reader.json>
    #[event(name = "contact.created", version = "v2")]
    ContactCreated(Box<Contact>),
    /// `contact.updated`, v1: A contact changed.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/contact.updated/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "contact.updated", version = "v1")]
    ContactUpdatedV1(Box<V1Resource>),
    /// `contact.updated`, v2: A contact changed.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/contact.updated/v2/latest/reader.json>
    #[event(name = "contact.updated", version = "v2")]
    ContactUpdated(Box<Contact>),
    /// `contact.deleted`, v1: A contact was removed.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/contact.deleted/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "contact.deleted", version = "v1")]
    ContactDeletedV1(Box<V1Resource>),
    /// `contact.deleted`, v2: A contact was removed.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/contact.deleted/v2/latest/reader.json>
    #[event(name = "contact.deleted", version = "v2")]
    ContactDeleted(Box<Contact>),
    /// `contact.identified`, v1: A contact became known by an e-mail address, a phone number or
    /// both.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/contact.identified/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "contact.identified", version = "v1")]
    ContactIdentifiedV1(Box<V1Resource>),
    /// `contact.identified`, v2: A contact became known by an e-mail address, a phone number or
    /// both.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/contact.identified/v2/latest/reader.json>
    #[event(name = "contact.identified", version = "v2")]
    ContactIdentified(Box<Contact>),
    /// `contacts/applied_tag.created`: A tag was put on a contact.
    ///
    /// Older copies of the list, and one heading of the present one, write `contact` for
    /// `contacts`.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/contacts/applied_tag.created/v2/latest/reader.json>
    #[event(name = "contacts/applied_tag.created", version = "v2")]
    ContactsAppliedTagCreated(Box<ContactsAppliedTag>),
    /// `contacts/applied_tag.deleted`: A tag was taken off a contact.
    ///
    /// Older copies of the list, and one heading of the present one, write `contact` for
    /// `contacts`.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/contacts/applied_tag.deleted/v2/latest/reader.json>
    #[event(name = "contacts/applied_tag.deleted", version = "v2")]
    ContactsAppliedTagDeleted(Box<ContactsAppliedTag>),
    /// `course.created`: A course was made.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema: <https://hookbook.example/schemas/clickfunnels/course.created/v2/latest/reader.json>
    #[event(name = "course.created", version = "v2")]
    CourseCreated(Box<Course>),
    /// `course.updated`: A course changed.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema: <https://hookbook.example/schemas/clickfunnels/course.updated/v2/latest/reader.json>
    #[event(name = "course.updated", version = "v2")]
    CourseUpdated(Box<Course>),
    /// `course.deleted`: A course was removed.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema: <https://hookbook.example/schemas/clickfunnels/course.deleted/v2/latest/reader.json>
    #[event(name = "course.deleted", version = "v2")]
    CourseDeleted(Box<Course>),
    /// `course.published`: A course was published.
    ///
    /// That `published_at` is set then is inferred.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/course.published/v2/latest/reader.json>
    #[event(name = "course.published", version = "v2")]
    CoursePublished(Box<Course>),
    /// `courses/enrollment.created`, v1: A contact was enrolled in a course.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/courses/enrollment.created/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "courses/enrollment.created", version = "v1")]
    CoursesEnrollmentCreatedV1(Box<V1Resource>),
    /// `courses/enrollment.created`, v2: A contact was enrolled in a course.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/courses/enrollment.created/v2/latest/reader.json>
    #[event(name = "courses/enrollment.created", version = "v2")]
    CoursesEnrollmentCreated(Box<CoursesEnrollment>),
    /// `courses/enrollment.updated`, v1: An enrollment changed.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/courses/enrollment.updated/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "courses/enrollment.updated", version = "v1")]
    CoursesEnrollmentUpdatedV1(Box<V1Resource>),
    /// `courses/enrollment.updated`, v2: An enrollment changed.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/courses/enrollment.updated/v2/latest/reader.json>
    #[event(name = "courses/enrollment.updated", version = "v2")]
    CoursesEnrollmentUpdated(Box<CoursesEnrollment>),
    /// `courses/enrollment.deleted`, v1: An enrollment ended.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/courses/enrollment.deleted/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "courses/enrollment.deleted", version = "v1")]
    CoursesEnrollmentDeletedV1(Box<V1Resource>),
    /// `courses/enrollment.deleted`, v2: An enrollment ended.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/courses/enrollment.deleted/v2/latest/reader.json>
    #[event(name = "courses/enrollment.deleted", version = "v2")]
    CoursesEnrollmentDeleted(Box<CoursesEnrollment>),
    /// `courses/enrollment.suspended`, v1: An enrollment was suspended.
    ///
    /// That `suspended` is true then is inferred.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/courses/enrollment.suspended/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "courses/enrollment.suspended", version = "v1")]
    CoursesEnrollmentSuspendedV1(Box<V1Resource>),
    /// `courses/enrollment.suspended`, v2: An enrollment was suspended.
    ///
    /// That `suspended` is true then is inferred.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/courses/enrollment.suspended/v2/latest/reader.json>
    #[event(name = "courses/enrollment.suspended", version = "v2")]
    CoursesEnrollmentSuspended(Box<CoursesEnrollment>),
    /// `courses/enrollment.course_completed`, v1: An enrolled contact finished the course.
    ///
    /// No member of the enrollment says that the course was completed.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/courses/enrollment.course_completed/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "courses/enrollment.course_completed", version = "v1")]
    CoursesEnrollmentCourseCompletedV1(Box<V1Resource>),
    /// `courses/enrollment.course_completed`, v2: An enrolled contact finished the course.
    ///
    /// No member of the enrollment says that the course was completed.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/courses/enrollment.course_completed/v2/latest/reader.json>
    #[event(name = "courses/enrollment.course_completed", version = "v2")]
    CoursesEnrollmentCourseCompleted(Box<CoursesEnrollment>),
    /// `form_submission.created`, v1: A form on a page was submitted.
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "form_submission.created", version = "v1")]
    FormSubmissionCreatedV1(Box<FormSubmissionCreatedV1>),
    /// `form_submission.created`, v2: A form on a page was submitted.
    ///
    /// In early 2024 it was a V1 event only, and the list wrote `form/submission.created` above a
    /// body that did not.
    ///
    /// It is not about the resource `Forms::Submission`, by which the API takes submissions from
    /// elsewhere.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/form_submission.created/v2/latest/reader.json>
    #[event(name = "form_submission.created", version = "v2")]
    FormSubmissionCreated(Box<FormSubmission>),
    /// `fulfillment.created`: Paid line items were fulfilled.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/fulfillment.created/v2/latest/reader.json>
    #[event(name = "fulfillment.created", version = "v2")]
    FulfillmentCreated(Box<Fulfillment>),
    /// `fulfillment.updated`: A fulfillment changed, for example its status or how to track it.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/fulfillment.updated/v2/latest/reader.json>
    #[event(name = "fulfillment.updated", version = "v2")]
    FulfillmentUpdated(Box<Fulfillment>),
    /// `orders/invoice.created`, v1: An invoice was issued.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/orders/invoice.created/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "orders/invoice.created", version = "v1")]
    OrdersInvoiceCreatedV1(Box<V1Resource>),
    /// `orders/invoice.created`, v2: An invoice was issued.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/orders/invoice.created/v2/latest/reader.json>
    #[event(name = "orders/invoice.created", version = "v2")]
    OrdersInvoiceCreated(Box<OrdersInvoice>),
    /// `orders/invoice.updated`, v1: An invoice changed.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/orders/invoice.updated/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "orders/invoice.updated", version = "v1")]
    OrdersInvoiceUpdatedV1(Box<V1Resource>),
    /// `orders/invoice.updated`, v2: An invoice changed.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/orders/invoice.updated/v2/latest/reader.json>
    #[event(name = "orders/invoice.updated", version = "v2")]
    OrdersInvoiceUpdated(Box<OrdersInvoice>),
    /// `orders/invoice.refunded`, v1: An invoice was refunded.
    ///
    /// That `status` is `refunded` or `partially-refunded` then is inferred.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/orders/invoice.refunded/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "orders/invoice.refunded", version = "v1")]
    OrdersInvoiceRefundedV1(Box<V1Resource>),
    /// `orders/invoice.refunded`, v2: An invoice was refunded.
    ///
    /// That `status` is `refunded` or `partially-refunded` then is inferred.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/orders/invoice.refunded/v2/latest/reader.json>
    #[event(name = "orders/invoice.refunded", version = "v2")]
    OrdersInvoiceRefunded(Box<OrdersInvoice>),
    /// `orders/invoice.abandoned`, v1: An invoice was given up as unpaid.
    ///
    /// That `status` is `abandoned` then is inferred. No list of the documentation has that value.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/orders/invoice.abandoned/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "orders/invoice.abandoned", version = "v1")]
    OrdersInvoiceAbandonedV1(Box<V1Resource>),
    /// `orders/invoice.abandoned`, v2: An invoice was given up as unpaid.
    ///
    /// That `status` is `abandoned` then is inferred. No list of the documentation has that value.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/orders/invoice.abandoned/v2/latest/reader.json>
    #[event(name = "orders/invoice.abandoned", version = "v2")]
    OrdersInvoiceAbandoned(Box<OrdersInvoice>),
    /// `orders/invoice.reissued`, v1: An invoice was issued again.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/orders/invoice.reissued/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "orders/invoice.reissued", version = "v1")]
    OrdersInvoiceReissuedV1(Box<V1Resource>),
    /// `orders/invoice.reissued`, v2: An invoice was issued again.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/orders/invoice.reissued/v2/latest/reader.json>
    #[event(name = "orders/invoice.reissued", version = "v2")]
    OrdersInvoiceReissued(Box<OrdersInvoice>),
    /// `orders/invoice.past_due`, v1: An invoice was not paid when it was due.
    ///
    /// That `status` is `past-due` then, with a hyphen where the event has an underscore, is
    /// inferred.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/orders/invoice.past_due/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "orders/invoice.past_due", version = "v1")]
    OrdersInvoicePastDueV1(Box<V1Resource>),
    /// `orders/invoice.past_due`, v2: An invoice was not paid when it was due.
    ///
    /// That `status` is `past-due` then, with a hyphen where the event has an underscore, is
    /// inferred.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/orders/invoice.past_due/v2/latest/reader.json>
    #[event(name = "orders/invoice.past_due", version = "v2")]
    OrdersInvoicePastDue(Box<OrdersInvoice>),
    /// `orders/invoice.fulfilled`, v1: Every line item of an invoice has been fulfilled.
    ///
    /// That `fulfillment_status` is `complete` then is inferred.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/orders/invoice.fulfilled/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "orders/invoice.fulfilled", version = "v1")]
    OrdersInvoiceFulfilledV1(Box<V1Resource>),
    /// `orders/invoice.fulfilled`, v2: Every line item of an invoice has been fulfilled.
    ///
    /// That `fulfillment_status` is `complete` then is inferred.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/orders/invoice.fulfilled/v2/latest/reader.json>
    #[event(name = "orders/invoice.fulfilled", version = "v2")]
    OrdersInvoiceFulfilled(Box<OrdersInvoice>),
    /// `orders/invoice.voided`, v1: An invoice was voided.
    ///
    /// The invoice's `status` is `voided`.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/orders/invoice.voided/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "orders/invoice.voided", version = "v1")]
    OrdersInvoiceVoidedV1(Box<V1Resource>),
    /// `orders/invoice.voided`, v2: An invoice was voided.
    ///
    /// The invoice's `status` is `voided`.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/orders/invoice.voided/v2/latest/reader.json>
    #[event(name = "orders/invoice.voided", version = "v2")]
    OrdersInvoiceVoided(Box<OrdersInvoice>),
    /// `orders/invoice.paid`, v1: An invoice of a one-time order or of a subscription was paid.
    ///
    /// The invoice's `status` is `paid`.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/orders/invoice.paid/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "orders/invoice.paid", version = "v1")]
    OrdersInvoicePaidV1(Box<V1Resource>),
    /// `orders/invoice.paid`, v2: An invoice of a one-time order or of a subscription was paid.
    ///
    /// The invoice's `status` is `paid`.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/orders/invoice.paid/v2/latest/reader.json>
    #[event(name = "orders/invoice.paid", version = "v2")]
    OrdersInvoicePaid(Box<OrdersInvoice>),
    /// `renewal-invoice-payment-declined`, v1: The payment of the invoice that renews a
    /// subscription was declined.
    ///
    /// It stands in the lists of 2024 and 2025. A copy of August 2026, which has every other event,
    /// lacks it; that may be a removal or a name without a dot that was overlooked.
    ///
    /// Billing kits of third parties have an event of the same spelling, so it is probably passed
    /// on from the payment platform.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/renewal-invoice-payment-declined/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "renewal-invoice-payment-declined", version = "v1")]
    RenewalInvoicePaymentDeclinedV1(Box<V1Resource>),
    /// `renewal-invoice-payment-declined`, v2: The payment of the invoice that renews a
    /// subscription was declined.
    ///
    /// It stands in the lists of 2024 and 2025. A copy of August 2026, which has every other event,
    /// lacks it; that may be a removal or a name without a dot that was overlooked.
    ///
    /// Billing kits of third parties have an event of the same spelling, so it is probably passed
    /// on from the payment platform.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/renewal-invoice-payment-declined/v2/latest/reader.json>
    #[event(name = "renewal-invoice-payment-declined", version = "v2")]
    RenewalInvoicePaymentDeclined(Box<OrdersInvoice>),
    /// `one-time-order.invoice.paid`, v1: An invoice of a one-time order was paid.
    ///
    /// The invoice's `status` is `paid`, and the `order_type` of its order is `one-time-order`.
    ///
    /// A third party shows an order as its body, so it is not certain that the subject is an
    /// invoice.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/one-time-order.invoice.paid/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "one-time-order.invoice.paid", version = "v1")]
    OneTimeOrderInvoicePaidV1(Box<V1Resource>),
    /// `one-time-order.invoice.paid`, v2: An invoice of a one-time order was paid.
    ///
    /// The invoice's `status` is `paid`, and the `order_type` of its order is `one-time-order`.
    ///
    /// A third party shows an order as its body, so it is not certain that the subject is an
    /// invoice.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/one-time-order.invoice.paid/v2/latest/reader.json>
    #[event(name = "one-time-order.invoice.paid", version = "v2")]
    OneTimeOrderInvoicePaid(Box<OrdersInvoice>),
    /// `subscription.invoice.paid`, v1: An invoice of a subscription was paid.
    ///
    /// The invoice's `status` is `paid`, and the `order_type` of its order is `subscription-order`.
    ///
    /// Its name begins like the events about orders. The list of early 2024 writes
    /// `subscription/invoice.paid`.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/subscription.invoice.paid/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "subscription.invoice.paid", version = "v1")]
    SubscriptionInvoicePaidV1(Box<V1Resource>),
    /// `subscription.invoice.paid`, v2: An invoice of a subscription was paid.
    ///
    /// The invoice's `status` is `paid`, and the `order_type` of its order is `subscription-order`.
    ///
    /// Its name begins like the events about orders. The list of early 2024 writes
    /// `subscription/invoice.paid`.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/subscription.invoice.paid/v2/latest/reader.json>
    #[event(name = "subscription.invoice.paid", version = "v2")]
    SubscriptionInvoicePaid(Box<OrdersInvoice>),
    /// `courses/lesson.created`: A lesson was added to a course.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/courses/lesson.created/v2/latest/reader.json>
    #[event(name = "courses/lesson.created", version = "v2")]
    CoursesLessonCreated(Box<CoursesLesson>),
    /// `courses/lesson.updated`: A lesson of a course changed.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/courses/lesson.updated/v2/latest/reader.json>
    #[event(name = "courses/lesson.updated", version = "v2")]
    CoursesLessonUpdated(Box<CoursesLesson>),
    /// `courses/lesson.deleted`: A lesson of a course was removed.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/courses/lesson.deleted/v2/latest/reader.json>
    #[event(name = "courses/lesson.deleted", version = "v2")]
    CoursesLessonDeleted(Box<CoursesLesson>),
    /// `courses/lesson.published`: A lesson of a course was published.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/courses/lesson.published/v2/latest/reader.json>
    #[event(name = "courses/lesson.published", version = "v2")]
    CoursesLessonPublished(Box<CoursesLesson>),
    /// `sales/opportunity.created`: A sales opportunity was made.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/sales/opportunity.created/v2/latest/reader.json>
    #[event(name = "sales/opportunity.created", version = "v2")]
    SalesOpportunityCreated(Box<SalesOpportunity>),
    /// `sales/opportunity.updated`: A sales opportunity changed.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/sales/opportunity.updated/v2/latest/reader.json>
    #[event(name = "sales/opportunity.updated", version = "v2")]
    SalesOpportunityUpdated(Box<SalesOpportunity>),
    /// `sales/opportunity.deleted`: A sales opportunity was removed.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/sales/opportunity.deleted/v2/latest/reader.json>
    #[event(name = "sales/opportunity.deleted", version = "v2")]
    SalesOpportunityDeleted(Box<SalesOpportunity>),
    /// `sales/opportunity.closed`: A sales opportunity was closed.
    ///
    /// Sent once for an opportunity, even if it is opened and closed again.
    ///
    /// That `closed_at` is set then is inferred.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/sales/opportunity.closed/v2/latest/reader.json>
    #[event(name = "sales/opportunity.closed", version = "v2")]
    SalesOpportunityClosed(Box<SalesOpportunity>),
    /// `sales/opportunity.moved_stage`: A sales opportunity moved to another stage of its pipeline.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/sales/opportunity.moved_stage/v2/latest/reader.json>
    #[event(name = "sales/opportunity.moved_stage", version = "v2")]
    SalesOpportunityMovedStage(Box<SalesOpportunity>),
    /// `order.created`, v1: An order was begun.
    ///
    /// Inferred.
    ///
    /// Schema: <https://hookbook.example/schemas/clickfunnels/order.created/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "order.created", version = "v1")]
    OrderCreatedV1(Box<V1Resource>),
    /// `order.created`, v2: An order was begun.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema: <https://hookbook.example/schemas/clickfunnels/order.created/v2/latest/reader.json>
    #[event(name = "order.created", version = "v2")]
    OrderCreated(Box<Order>),
    /// `order.updated`, v1: An order changed.
    ///
    /// Inferred.
    ///
    /// Schema: <https://hookbook.example/schemas/clickfunnels/order.updated/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "order.updated", version = "v1")]
    OrderUpdatedV1(Box<V1Resource>),
    /// `order.updated`, v2: An order changed.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema: <https://hookbook.example/schemas/clickfunnels/order.updated/v2/latest/reader.json>
    #[event(name = "order.updated", version = "v2")]
    OrderUpdated(Box<Order>),
    /// `order.deleted`, v1: An order was removed.
    ///
    /// Inferred.
    ///
    /// Schema: <https://hookbook.example/schemas/clickfunnels/order.deleted/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "order.deleted", version = "v1")]
    OrderDeletedV1(Box<V1Resource>),
    /// `order.deleted`, v2: An order was removed.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema: <https://hookbook.example/schemas/clickfunnels/order.deleted/v2/latest/reader.json>
    #[event(name = "order.deleted", version = "v2")]
    OrderDeleted(Box<Order>),
    /// `order.completed`, v1: A one-time order was paid, or the time that a subscription was paid
    /// for ran out.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/order.completed/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "order.completed", version = "v1")]
    OrderCompletedV1(Box<V1Resource>),
    /// `order.completed`, v2: A one-time order was paid, or the time that a subscription was paid
    /// for ran out.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/order.completed/v2/latest/reader.json>
    #[event(name = "order.completed", version = "v2")]
    OrderCompleted(Box<Order>),
    /// `one-time-order.completed`, v1: A one-time order was paid.
    ///
    /// The order's `order_type` is `one-time-order`, and `subject_id` is the order.
    ///
    /// Written with hyphens, unlike `one_time_order.refunded`. The list names no payment processors
    /// for either.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/one-time-order.completed/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "one-time-order.completed", version = "v1")]
    OneTimeOrderCompletedV1(Box<V1Resource>),
    /// `one-time-order.completed`, v2: A one-time order was paid.
    ///
    /// The order's `order_type` is `one-time-order`, and `subject_id` is the order.
    ///
    /// Written with hyphens, unlike `one_time_order.refunded`. The list names no payment processors
    /// for either.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/one-time-order.completed/v2/latest/reader.json>
    #[event(name = "one-time-order.completed", version = "v2")]
    OneTimeOrderCompleted(Box<Order>),
    /// `one_time_order.refunded`, v1: A one-time order was refunded.
    ///
    /// The order's `order_type` is `one-time-order`.
    ///
    /// Written with underscores, unlike `one-time-order.completed`. The list names no payment
    /// processors for either.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/one_time_order.refunded/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "one_time_order.refunded", version = "v1")]
    OneTimeOrderRefundedV1(Box<V1Resource>),
    /// `one_time_order.refunded`, v2: A one-time order was refunded.
    ///
    /// The order's `order_type` is `one-time-order`.
    ///
    /// Written with underscores, unlike `one-time-order.completed`. The list names no payment
    /// processors for either.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/one_time_order.refunded/v2/latest/reader.json>
    #[event(name = "one_time_order.refunded", version = "v2")]
    OneTimeOrderRefunded(Box<Order>),
    /// `product.created`: A product was added.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/product.created/v2/latest/reader.json>
    #[event(name = "product.created", version = "v2")]
    ProductCreated(Box<Product>),
    /// `product.updated`: A product changed.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/product.updated/v2/latest/reader.json>
    #[event(name = "product.updated", version = "v2")]
    ProductUpdated(Box<Product>),
    /// `orders/invoices/restock.created`: Stock that was set aside for an unfulfilled invoice was
    /// put back.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/orders/invoices/restock.created/v2/latest/reader.json>
    #[event(name = "orders/invoices/restock.created", version = "v2")]
    OrdersInvoicesRestockCreated(Box<OrdersInvoicesRestock>),
    /// `orders/invoices/restock.updated`: A restock changed, for example it was cancelled.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/orders/invoices/restock.updated/v2/latest/reader.json>
    #[event(name = "orders/invoices/restock.updated", version = "v2")]
    OrdersInvoicesRestockUpdated(Box<OrdersInvoicesRestock>),
    /// `courses/section.created`: A section was added to a course.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/courses/section.created/v2/latest/reader.json>
    #[event(name = "courses/section.created", version = "v2")]
    CoursesSectionCreated(Box<CoursesSection>),
    /// `courses/section.updated`: A section of a course changed.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/courses/section.updated/v2/latest/reader.json>
    #[event(name = "courses/section.updated", version = "v2")]
    CoursesSectionUpdated(Box<CoursesSection>),
    /// `courses/section.deleted`: A section of a course was removed.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/courses/section.deleted/v2/latest/reader.json>
    #[event(name = "courses/section.deleted", version = "v2")]
    CoursesSectionDeleted(Box<CoursesSection>),
    /// `courses/section.published`: A section of a course was published.
    ///
    /// The documentation of this event talks about a lesson, which looks like a slip.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/courses/section.published/v2/latest/reader.json>
    #[event(name = "courses/section.published", version = "v2")]
    CoursesSectionPublished(Box<CoursesSection>),
    /// `subscription.activated`, v1: A subscription became active for the first time.
    ///
    /// The order's `order_type` is `subscription-order`, and `service_status` is `active`.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/subscription.activated/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "subscription.activated", version = "v1")]
    SubscriptionActivatedV1(Box<V1Resource>),
    /// `subscription.activated`, v2: A subscription became active for the first time.
    ///
    /// The order's `order_type` is `subscription-order`, and `service_status` is `active`.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/subscription.activated/v2/latest/reader.json>
    #[event(name = "subscription.activated", version = "v2")]
    SubscriptionActivated(Box<Order>),
    /// `subscription.canceled`, v1: A subscription was cancelled.
    ///
    /// The order's `order_type` is `subscription-order`.
    ///
    /// That `service_status` is `canceled` then is inferred.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/subscription.canceled/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "subscription.canceled", version = "v1")]
    SubscriptionCanceledV1(Box<V1Resource>),
    /// `subscription.canceled`, v2: A subscription was cancelled.
    ///
    /// The order's `order_type` is `subscription-order`.
    ///
    /// That `service_status` is `canceled` then is inferred.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/subscription.canceled/v2/latest/reader.json>
    #[event(name = "subscription.canceled", version = "v2")]
    SubscriptionCanceled(Box<Order>),
    /// `subscription.reactivated`, v1: A cancelled or churned subscription became active again.
    ///
    /// The order's `order_type` is `subscription-order`, and `service_status` is `active`.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/subscription.reactivated/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "subscription.reactivated", version = "v1")]
    SubscriptionReactivatedV1(Box<V1Resource>),
    /// `subscription.reactivated`, v2: A cancelled or churned subscription became active again.
    ///
    /// The order's `order_type` is `subscription-order`, and `service_status` is `active`.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/subscription.reactivated/v2/latest/reader.json>
    #[event(name = "subscription.reactivated", version = "v2")]
    SubscriptionReactivated(Box<Order>),
    /// `subscription.downgraded`, v1: A subscription moved to a product of lower value.
    ///
    /// The order's `order_type` is `subscription-order`, and `previous_line_item` has what was
    /// subscribed to before.
    ///
    /// May not be sent for orders of the External processor.
    ///
    /// The text about `previous_line_item` writes `subscription.downgrade`.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/subscription.downgraded/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "subscription.downgraded", version = "v1")]
    SubscriptionDowngradedV1(Box<V1Resource>),
    /// `subscription.downgraded`, v2: A subscription moved to a product of lower value.
    ///
    /// The order's `order_type` is `subscription-order`, and `previous_line_item` has what was
    /// subscribed to before.
    ///
    /// May not be sent for orders of the External processor.
    ///
    /// The text about `previous_line_item` writes `subscription.downgrade`.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/subscription.downgraded/v2/latest/reader.json>
    #[event(name = "subscription.downgraded", version = "v2")]
    SubscriptionDowngraded(Box<Order>),
    /// `subscription.upgraded`, v1: A subscription moved to a product of higher value.
    ///
    /// The order's `order_type` is `subscription-order`, and `previous_line_item` has what was
    /// subscribed to before.
    ///
    /// May not be sent for orders of the External processor.
    ///
    /// The text about `previous_line_item` writes `subscription.upgrade`.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/subscription.upgraded/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "subscription.upgraded", version = "v1")]
    SubscriptionUpgradedV1(Box<V1Resource>),
    /// `subscription.upgraded`, v2: A subscription moved to a product of higher value.
    ///
    /// The order's `order_type` is `subscription-order`, and `previous_line_item` has what was
    /// subscribed to before.
    ///
    /// May not be sent for orders of the External processor.
    ///
    /// The text about `previous_line_item` writes `subscription.upgrade`.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/subscription.upgraded/v2/latest/reader.json>
    #[event(name = "subscription.upgraded", version = "v2")]
    SubscriptionUpgraded(Box<Order>),
    /// `subscription.churned`, v1: A subscription ran out after it was cancelled or not paid.
    ///
    /// The order's `order_type` is `subscription-order`.
    ///
    /// That `service_status` is `churned` then is inferred.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/subscription.churned/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "subscription.churned", version = "v1")]
    SubscriptionChurnedV1(Box<V1Resource>),
    /// `subscription.churned`, v2: A subscription ran out after it was cancelled or not paid.
    ///
    /// The order's `order_type` is `subscription-order`.
    ///
    /// That `service_status` is `churned` then is inferred.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/subscription.churned/v2/latest/reader.json>
    #[event(name = "subscription.churned", version = "v2")]
    SubscriptionChurned(Box<Order>),
    /// `subscription.modified`, v1: Details of a subscription changed.
    ///
    /// The order's `order_type` is `subscription-order`.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/subscription.modified/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "subscription.modified", version = "v1")]
    SubscriptionModifiedV1(Box<V1Resource>),
    /// `subscription.modified`, v2: Details of a subscription changed.
    ///
    /// The order's `order_type` is `subscription-order`.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/subscription.modified/v2/latest/reader.json>
    #[event(name = "subscription.modified", version = "v2")]
    SubscriptionModified(Box<Order>),
    /// `subscription.completed`, v1: A subscription came to its end without being cancelled, as a
    /// payment plan does.
    ///
    /// The order's `order_type` is `subscription-order`.
    ///
    /// That `service_status` is `completed` then is inferred.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/subscription.completed/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "subscription.completed", version = "v1")]
    SubscriptionCompletedV1(Box<V1Resource>),
    /// `subscription.completed`, v2: A subscription came to its end without being cancelled, as a
    /// payment plan does.
    ///
    /// The order's `order_type` is `subscription-order`.
    ///
    /// That `service_status` is `completed` then is inferred.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/subscription.completed/v2/latest/reader.json>
    #[event(name = "subscription.completed", version = "v2")]
    SubscriptionCompleted(Box<Order>),
    /// `subscription.first_payment_received`, v1: A subscription got its first payment that is for
    /// neither set-up nor trial.
    ///
    /// The order's `order_type` is `subscription-order`.
    ///
    /// That `recurring_invoices_paid_count` is 1 then is inferred.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/subscription.first_payment_received/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "subscription.first_payment_received", version = "v1")]
    SubscriptionFirstPaymentReceivedV1(Box<V1Resource>),
    /// `subscription.first_payment_received`, v2: A subscription got its first payment that is for
    /// neither set-up nor trial.
    ///
    /// The order's `order_type` is `subscription-order`.
    ///
    /// That `recurring_invoices_paid_count` is 1 then is inferred.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/subscription.first_payment_received/v2/latest/reader.json>
    #[event(name = "subscription.first_payment_received", version = "v2")]
    SubscriptionFirstPaymentReceived(Box<Order>),
    /// `subscription.trial_started`, v1: A subscription entered its trial.
    ///
    /// The order's `order_type` is `subscription-order`, and `in_trial` is true.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/subscription.trial_started/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "subscription.trial_started", version = "v1")]
    SubscriptionTrialStartedV1(Box<V1Resource>),
    /// `subscription.trial_started`, v2: A subscription entered its trial.
    ///
    /// The order's `order_type` is `subscription-order`, and `in_trial` is true.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/subscription.trial_started/v2/latest/reader.json>
    #[event(name = "subscription.trial_started", version = "v2")]
    SubscriptionTrialStarted(Box<Order>),
    /// `subscription.trial_ended`, v1: A subscription left its trial.
    ///
    /// The order's `order_type` is `subscription-order`, and `in_trial` is false.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/subscription.trial_ended/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "subscription.trial_ended", version = "v1")]
    SubscriptionTrialEndedV1(Box<V1Resource>),
    /// `subscription.trial_ended`, v2: A subscription left its trial.
    ///
    /// The order's `order_type` is `subscription-order`, and `in_trial` is false.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/subscription.trial_ended/v2/latest/reader.json>
    #[event(name = "subscription.trial_ended", version = "v2")]
    SubscriptionTrialEnded(Box<Order>),
    /// `subscription.trial_converted`, v1: A trial became a paid and active subscription.
    ///
    /// The order's `order_type` is `subscription-order`, and `service_status` is `active`.
    ///
    /// The documentation says that `in_trial` becomes true, which looks like a slip for false.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/subscription.trial_converted/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "subscription.trial_converted", version = "v1")]
    SubscriptionTrialConvertedV1(Box<V1Resource>),
    /// `subscription.trial_converted`, v2: A trial became a paid and active subscription.
    ///
    /// The order's `order_type` is `subscription-order`, and `service_status` is `active`.
    ///
    /// The documentation says that `in_trial` becomes true, which looks like a slip for false.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/subscription.trial_converted/v2/latest/reader.json>
    #[event(name = "subscription.trial_converted", version = "v2")]
    SubscriptionTrialConverted(Box<Order>),
    /// `subscription.line_items.changed`, v1: The line items of a subscription changed in any way.
    ///
    /// The order's `order_type` is `subscription-order`.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/subscription.line_items.changed/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "subscription.line_items.changed", version = "v1")]
    SubscriptionLineItemsChangedV1(Box<V1Resource>),
    /// `subscription.line_items.changed`, v2: The line items of a subscription changed in any way.
    ///
    /// The order's `order_type` is `subscription-order`.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/subscription.line_items.changed/v2/latest/reader.json>
    #[event(name = "subscription.line_items.changed", version = "v2")]
    SubscriptionLineItemsChanged(Box<Order>),
    /// `orders/transaction.created`, v1: A payment transaction was recorded.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/orders/transaction.created/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "orders/transaction.created", version = "v1")]
    OrdersTransactionCreatedV1(Box<V1Resource>),
    /// `orders/transaction.created`, v2: A payment transaction was recorded.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/orders/transaction.created/v2/latest/reader.json>
    #[event(name = "orders/transaction.created", version = "v2")]
    OrdersTransactionCreated(Box<OrdersTransaction>),
    /// `orders/transaction.updated`, v1: A payment transaction changed.
    ///
    /// Inferred.
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/orders/transaction.updated/v1/latest/reader.json>
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "orders/transaction.updated", version = "v1")]
    OrdersTransactionUpdatedV1(Box<V1Resource>),
    /// `orders/transaction.updated`, v2: A payment transaction changed.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/orders/transaction.updated/v2/latest/reader.json>
    #[event(name = "orders/transaction.updated", version = "v2")]
    OrdersTransactionUpdated(Box<OrdersTransaction>),
    /// `products/variant.created`: A variant of a product was added.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/products/variant.created/v2/latest/reader.json>
    #[event(name = "products/variant.created", version = "v2")]
    ProductsVariantCreated(Box<ProductsVariant>),
    /// `products/variant.updated`: A variant of a product changed.
    ///
    /// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
    ///
    /// Schema:
    /// <https://hookbook.example/schemas/clickfunnels/products/variant.updated/v2/latest/reader.json>
    #[event(name = "products/variant.updated", version = "v2")]
    ProductsVariantUpdated(Box<ProductsVariant>),
    /// `runs/step.dontrunme`: The special step `dontrunme` of a workflow was run.
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "runs/step.dontrunme", version = "v1")]
    RunsStepDontrunme(Box<RunsStepDontrunme>),
    /// `workflows_integration_step.executed`: A step of a workflow that calls an integration was
    /// executed, in the old way.
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "workflows_integration_step.executed", version = "v1")]
    WorkflowsIntegrationStepExecuted(Box<WorkflowsIntegrationStepExecuted>),
    /// `workflows/steps/integration_step.executed`: A step of a workflow that calls an integration
    /// was executed.
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "workflows/steps/integration_step.executed", version = "v1")]
    WorkflowsStepsIntegrationStepExecuted(Box<WorkflowsStepsIntegrationStepExecuted>),
    /// `workflows/steps/deliver_webhook_step.executed`: A step of a workflow that sends a webhook
    /// was executed.
    #[deprecated(note = "V1 is frozen.")]
    #[event(name = "workflows/steps/deliver_webhook_step.executed", version = "v1")]
    WorkflowsStepsDeliverWebhookStepExecuted(Box<WorkflowsStepsDeliverWebhookStepExecuted>),
    /// An event that the catalog does not know; its name and body are kept.
    Unknown(UnknownEvent),
}

/// A delivery of ClickFunnels 2.0: its envelope, its event, and the body as it came.
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
