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
mod subscription;
mod transaction;
mod types;
mod variant;
mod workflow;
#[cfg(feature = "schemars")]
mod schemas;

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
pub use subscription::*;
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
    PlatformApplicationDisconnected(Box<PlatformApplicationDisconnected>),
    /// `appointments/scheduled_event.created`: An appointment was booked.
    AppointmentsScheduledEventCreated(Box<AppointmentsScheduledEventCreated>),
    /// `appointments/scheduled_event.canceled`: A booked appointment was called off.
    AppointmentsScheduledEventCanceled(Box<AppointmentsScheduledEventCanceled>),
    /// `appointments/scheduled_event.rescheduled`: A booked appointment got another date or time.
    AppointmentsScheduledEventRescheduled(Box<AppointmentsScheduledEventRescheduled>),
    /// `blogs/post.created`: A blog post was made.
    BlogsPostCreated(Box<BlogsPostCreated>),
    /// `blogs/post.updated`: A blog post changed.
    BlogsPostUpdated(Box<BlogsPostUpdated>),
    /// `blogs/post.deleted`: A blog post was removed.
    BlogsPostDeleted(Box<BlogsPostDeleted>),
    /// `blogs/post.published`: A blog post went public.
    BlogsPostPublished(Box<BlogsPostPublished>),
    /// `communities/post.created`: Someone posted in a topic of a community.
    CommunitiesPostCreated(Box<CommunitiesPostCreated>),
    /// `communities/posts/comment.created`: Someone commented on a post of a community.
    CommunitiesPostsCommentCreated(Box<CommunitiesPostsCommentCreated>),
    /// `contact.created`, v1: A contact was added.
    ContactCreatedV1(Box<ContactCreatedV1>),
    /// `contact.created`, v2: A contact was added.
    ContactCreated(Box<ContactCreated>),
    /// `contact.updated`, v1: A contact changed.
    ContactUpdatedV1(Box<ContactUpdatedV1>),
    /// `contact.updated`, v2: A contact changed.
    ContactUpdated(Box<ContactUpdated>),
    /// `contact.deleted`, v1: A contact was removed.
    ContactDeletedV1(Box<ContactDeletedV1>),
    /// `contact.deleted`, v2: A contact was removed.
    ContactDeleted(Box<ContactDeleted>),
    /// `contact.identified`, v1: A contact became known by an e-mail address, a phone number or
    /// both.
    ContactIdentifiedV1(Box<ContactIdentifiedV1>),
    /// `contact.identified`, v2: A contact became known by an e-mail address, a phone number or
    /// both.
    ContactIdentified(Box<ContactIdentified>),
    /// `contacts/applied_tag.created`: A tag was put on a contact.
    ContactsAppliedTagCreated(Box<ContactsAppliedTagCreated>),
    /// `contacts/applied_tag.deleted`: A tag was taken off a contact.
    ContactsAppliedTagDeleted(Box<ContactsAppliedTagDeleted>),
    /// `course.created`: A course was made.
    CourseCreated(Box<CourseCreated>),
    /// `course.updated`: A course changed.
    CourseUpdated(Box<CourseUpdated>),
    /// `course.deleted`: A course was removed.
    CourseDeleted(Box<CourseDeleted>),
    /// `course.published`: A course was published.
    CoursePublished(Box<CoursePublished>),
    /// `courses/enrollment.created`, v1: A contact was enrolled in a course.
    CoursesEnrollmentCreatedV1(Box<CoursesEnrollmentCreatedV1>),
    /// `courses/enrollment.created`, v2: A contact was enrolled in a course.
    CoursesEnrollmentCreated(Box<CoursesEnrollmentCreated>),
    /// `courses/enrollment.updated`, v1: An enrollment changed.
    CoursesEnrollmentUpdatedV1(Box<CoursesEnrollmentUpdatedV1>),
    /// `courses/enrollment.updated`, v2: An enrollment changed.
    CoursesEnrollmentUpdated(Box<CoursesEnrollmentUpdated>),
    /// `courses/enrollment.deleted`, v1: An enrollment ended.
    CoursesEnrollmentDeletedV1(Box<CoursesEnrollmentDeletedV1>),
    /// `courses/enrollment.deleted`, v2: An enrollment ended.
    CoursesEnrollmentDeleted(Box<CoursesEnrollmentDeleted>),
    /// `courses/enrollment.suspended`, v1: An enrollment was suspended.
    CoursesEnrollmentSuspendedV1(Box<CoursesEnrollmentSuspendedV1>),
    /// `courses/enrollment.suspended`, v2: An enrollment was suspended.
    CoursesEnrollmentSuspended(Box<CoursesEnrollmentSuspended>),
    /// `courses/enrollment.course_completed`, v1: An enrolled contact finished the course.
    CoursesEnrollmentCourseCompletedV1(Box<CoursesEnrollmentCourseCompletedV1>),
    /// `courses/enrollment.course_completed`, v2: An enrolled contact finished the course.
    CoursesEnrollmentCourseCompleted(Box<CoursesEnrollmentCourseCompleted>),
    /// `form_submission.created`, v1: A form on a page was submitted.
    FormSubmissionCreatedV1(Box<FormSubmissionCreatedV1>),
    /// `form_submission.created`, v2: A form on a page was submitted.
    FormSubmissionCreated(Box<FormSubmissionCreated>),
    /// `fulfillment.created`: Paid line items were fulfilled.
    FulfillmentCreated(Box<FulfillmentCreated>),
    /// `fulfillment.updated`: A fulfillment changed, for example its status or how to track it.
    FulfillmentUpdated(Box<FulfillmentUpdated>),
    /// `orders/invoice.created`, v1: An invoice was issued.
    OrdersInvoiceCreatedV1(Box<OrdersInvoiceCreatedV1>),
    /// `orders/invoice.created`, v2: An invoice was issued.
    OrdersInvoiceCreated(Box<OrdersInvoiceCreated>),
    /// `orders/invoice.updated`, v1: An invoice changed.
    OrdersInvoiceUpdatedV1(Box<OrdersInvoiceUpdatedV1>),
    /// `orders/invoice.updated`, v2: An invoice changed.
    OrdersInvoiceUpdated(Box<OrdersInvoiceUpdated>),
    /// `orders/invoice.refunded`, v1: An invoice was refunded.
    OrdersInvoiceRefundedV1(Box<OrdersInvoiceRefundedV1>),
    /// `orders/invoice.refunded`, v2: An invoice was refunded.
    OrdersInvoiceRefunded(Box<OrdersInvoiceRefunded>),
    /// `orders/invoice.abandoned`, v1: An invoice was given up as unpaid.
    OrdersInvoiceAbandonedV1(Box<OrdersInvoiceAbandonedV1>),
    /// `orders/invoice.abandoned`, v2: An invoice was given up as unpaid.
    OrdersInvoiceAbandoned(Box<OrdersInvoiceAbandoned>),
    /// `orders/invoice.reissued`, v1: An invoice was issued again.
    OrdersInvoiceReissuedV1(Box<OrdersInvoiceReissuedV1>),
    /// `orders/invoice.reissued`, v2: An invoice was issued again.
    OrdersInvoiceReissued(Box<OrdersInvoiceReissued>),
    /// `orders/invoice.past_due`, v1: An invoice was not paid when it was due.
    OrdersInvoicePastDueV1(Box<OrdersInvoicePastDueV1>),
    /// `orders/invoice.past_due`, v2: An invoice was not paid when it was due.
    OrdersInvoicePastDue(Box<OrdersInvoicePastDue>),
    /// `orders/invoice.fulfilled`, v1: Every line item of an invoice has been fulfilled.
    OrdersInvoiceFulfilledV1(Box<OrdersInvoiceFulfilledV1>),
    /// `orders/invoice.fulfilled`, v2: Every line item of an invoice has been fulfilled.
    OrdersInvoiceFulfilled(Box<OrdersInvoiceFulfilled>),
    /// `orders/invoice.voided`, v1: An invoice was voided.
    OrdersInvoiceVoidedV1(Box<OrdersInvoiceVoidedV1>),
    /// `orders/invoice.voided`, v2: An invoice was voided.
    OrdersInvoiceVoided(Box<OrdersInvoiceVoided>),
    /// `orders/invoice.paid`, v1: An invoice of a one-time order or of a subscription was paid.
    OrdersInvoicePaidV1(Box<OrdersInvoicePaidV1>),
    /// `orders/invoice.paid`, v2: An invoice of a one-time order or of a subscription was paid.
    OrdersInvoicePaid(Box<OrdersInvoicePaid>),
    /// `renewal-invoice-payment-declined`, v1: The payment of the invoice that renews a
    /// subscription was declined.
    RenewalInvoicePaymentDeclinedV1(Box<RenewalInvoicePaymentDeclinedV1>),
    /// `renewal-invoice-payment-declined`, v2: The payment of the invoice that renews a
    /// subscription was declined.
    RenewalInvoicePaymentDeclined(Box<RenewalInvoicePaymentDeclined>),
    /// `one-time-order.invoice.paid`, v1: An invoice of a one-time order was paid.
    OneTimeOrderInvoicePaidV1(Box<OneTimeOrderInvoicePaidV1>),
    /// `one-time-order.invoice.paid`, v2: An invoice of a one-time order was paid.
    OneTimeOrderInvoicePaid(Box<OneTimeOrderInvoicePaid>),
    /// `subscription.invoice.paid`, v1: An invoice of a subscription was paid.
    SubscriptionInvoicePaidV1(Box<SubscriptionInvoicePaidV1>),
    /// `subscription.invoice.paid`, v2: An invoice of a subscription was paid.
    SubscriptionInvoicePaid(Box<SubscriptionInvoicePaid>),
    /// `courses/lesson.created`: A lesson was added to a course.
    CoursesLessonCreated(Box<CoursesLessonCreated>),
    /// `courses/lesson.updated`: A lesson of a course changed.
    CoursesLessonUpdated(Box<CoursesLessonUpdated>),
    /// `courses/lesson.deleted`: A lesson of a course was removed.
    CoursesLessonDeleted(Box<CoursesLessonDeleted>),
    /// `courses/lesson.published`: A lesson of a course was published.
    CoursesLessonPublished(Box<CoursesLessonPublished>),
    /// `sales/opportunity.created`: A sales opportunity was made.
    SalesOpportunityCreated(Box<SalesOpportunityCreated>),
    /// `sales/opportunity.updated`: A sales opportunity changed.
    SalesOpportunityUpdated(Box<SalesOpportunityUpdated>),
    /// `sales/opportunity.deleted`: A sales opportunity was removed.
    SalesOpportunityDeleted(Box<SalesOpportunityDeleted>),
    /// `sales/opportunity.closed`: A sales opportunity was closed.
    SalesOpportunityClosed(Box<SalesOpportunityClosed>),
    /// `sales/opportunity.moved_stage`: A sales opportunity moved to another stage of its pipeline.
    SalesOpportunityMovedStage(Box<SalesOpportunityMovedStage>),
    /// `order.created`, v1: An order was begun.
    OrderCreatedV1(Box<OrderCreatedV1>),
    /// `order.created`, v2: An order was begun.
    OrderCreated(Box<OrderCreated>),
    /// `order.updated`, v1: An order changed.
    OrderUpdatedV1(Box<OrderUpdatedV1>),
    /// `order.updated`, v2: An order changed.
    OrderUpdated(Box<OrderUpdated>),
    /// `order.deleted`, v1: An order was removed.
    OrderDeletedV1(Box<OrderDeletedV1>),
    /// `order.deleted`, v2: An order was removed.
    OrderDeleted(Box<OrderDeleted>),
    /// `order.completed`, v1: A one-time order was paid, or the time that a subscription was paid
    /// for ran out.
    OrderCompletedV1(Box<OrderCompletedV1>),
    /// `order.completed`, v2: A one-time order was paid, or the time that a subscription was paid
    /// for ran out.
    OrderCompleted(Box<OrderCompleted>),
    /// `one-time-order.completed`, v1: A one-time order was paid.
    OneTimeOrderCompletedV1(Box<OneTimeOrderCompletedV1>),
    /// `one-time-order.completed`, v2: A one-time order was paid.
    OneTimeOrderCompleted(Box<OneTimeOrderCompleted>),
    /// `one_time_order.refunded`, v1: A one-time order was refunded.
    OneTimeOrderRefundedV1(Box<OneTimeOrderRefundedV1>),
    /// `one_time_order.refunded`, v2: A one-time order was refunded.
    OneTimeOrderRefunded(Box<OneTimeOrderRefunded>),
    /// `product.created`: A product was added.
    ProductCreated(Box<ProductCreated>),
    /// `product.updated`: A product changed.
    ProductUpdated(Box<ProductUpdated>),
    /// `orders/invoices/restock.created`: Stock that was set aside for an unfulfilled invoice was
    /// put back.
    OrdersInvoicesRestockCreated(Box<OrdersInvoicesRestockCreated>),
    /// `orders/invoices/restock.updated`: A restock changed, for example it was cancelled.
    OrdersInvoicesRestockUpdated(Box<OrdersInvoicesRestockUpdated>),
    /// `courses/section.created`: A section was added to a course.
    CoursesSectionCreated(Box<CoursesSectionCreated>),
    /// `courses/section.updated`: A section of a course changed.
    CoursesSectionUpdated(Box<CoursesSectionUpdated>),
    /// `courses/section.deleted`: A section of a course was removed.
    CoursesSectionDeleted(Box<CoursesSectionDeleted>),
    /// `courses/section.published`: A section of a course was published.
    CoursesSectionPublished(Box<CoursesSectionPublished>),
    /// `subscription.activated`, v1: A subscription became active for the first time.
    SubscriptionActivatedV1(Box<SubscriptionActivatedV1>),
    /// `subscription.activated`, v2: A subscription became active for the first time.
    SubscriptionActivated(Box<SubscriptionActivated>),
    /// `subscription.canceled`, v1: A subscription was cancelled.
    SubscriptionCanceledV1(Box<SubscriptionCanceledV1>),
    /// `subscription.canceled`, v2: A subscription was cancelled.
    SubscriptionCanceled(Box<SubscriptionCanceled>),
    /// `subscription.reactivated`, v1: A cancelled or churned subscription became active again.
    SubscriptionReactivatedV1(Box<SubscriptionReactivatedV1>),
    /// `subscription.reactivated`, v2: A cancelled or churned subscription became active again.
    SubscriptionReactivated(Box<SubscriptionReactivated>),
    /// `subscription.downgraded`, v1: A subscription moved to a product of lower value.
    SubscriptionDowngradedV1(Box<SubscriptionDowngradedV1>),
    /// `subscription.downgraded`, v2: A subscription moved to a product of lower value.
    SubscriptionDowngraded(Box<SubscriptionDowngraded>),
    /// `subscription.upgraded`, v1: A subscription moved to a product of higher value.
    SubscriptionUpgradedV1(Box<SubscriptionUpgradedV1>),
    /// `subscription.upgraded`, v2: A subscription moved to a product of higher value.
    SubscriptionUpgraded(Box<SubscriptionUpgraded>),
    /// `subscription.churned`, v1: A subscription ran out after it was cancelled or not paid.
    SubscriptionChurnedV1(Box<SubscriptionChurnedV1>),
    /// `subscription.churned`, v2: A subscription ran out after it was cancelled or not paid.
    SubscriptionChurned(Box<SubscriptionChurned>),
    /// `subscription.modified`, v1: Details of a subscription changed.
    SubscriptionModifiedV1(Box<SubscriptionModifiedV1>),
    /// `subscription.modified`, v2: Details of a subscription changed.
    SubscriptionModified(Box<SubscriptionModified>),
    /// `subscription.completed`, v1: A subscription came to its end without being cancelled, as a
    /// payment plan does.
    SubscriptionCompletedV1(Box<SubscriptionCompletedV1>),
    /// `subscription.completed`, v2: A subscription came to its end without being cancelled, as a
    /// payment plan does.
    SubscriptionCompleted(Box<SubscriptionCompleted>),
    /// `subscription.first_payment_received`, v1: A subscription got its first payment that is for
    /// neither set-up nor trial.
    SubscriptionFirstPaymentReceivedV1(Box<SubscriptionFirstPaymentReceivedV1>),
    /// `subscription.first_payment_received`, v2: A subscription got its first payment that is for
    /// neither set-up nor trial.
    SubscriptionFirstPaymentReceived(Box<SubscriptionFirstPaymentReceived>),
    /// `subscription.trial_started`, v1: A subscription entered its trial.
    SubscriptionTrialStartedV1(Box<SubscriptionTrialStartedV1>),
    /// `subscription.trial_started`, v2: A subscription entered its trial.
    SubscriptionTrialStarted(Box<SubscriptionTrialStarted>),
    /// `subscription.trial_ended`, v1: A subscription left its trial.
    SubscriptionTrialEndedV1(Box<SubscriptionTrialEndedV1>),
    /// `subscription.trial_ended`, v2: A subscription left its trial.
    SubscriptionTrialEnded(Box<SubscriptionTrialEnded>),
    /// `subscription.trial_converted`, v1: A trial became a paid and active subscription.
    SubscriptionTrialConvertedV1(Box<SubscriptionTrialConvertedV1>),
    /// `subscription.trial_converted`, v2: A trial became a paid and active subscription.
    SubscriptionTrialConverted(Box<SubscriptionTrialConverted>),
    /// `subscription.line_items.changed`, v1: The line items of a subscription changed in any way.
    SubscriptionLineItemsChangedV1(Box<SubscriptionLineItemsChangedV1>),
    /// `subscription.line_items.changed`, v2: The line items of a subscription changed in any way.
    SubscriptionLineItemsChanged(Box<SubscriptionLineItemsChanged>),
    /// `orders/transaction.created`, v1: A payment transaction was recorded.
    OrdersTransactionCreatedV1(Box<OrdersTransactionCreatedV1>),
    /// `orders/transaction.created`, v2: A payment transaction was recorded.
    OrdersTransactionCreated(Box<OrdersTransactionCreated>),
    /// `orders/transaction.updated`, v1: A payment transaction changed.
    OrdersTransactionUpdatedV1(Box<OrdersTransactionUpdatedV1>),
    /// `orders/transaction.updated`, v2: A payment transaction changed.
    OrdersTransactionUpdated(Box<OrdersTransactionUpdated>),
    /// `products/variant.created`: A variant of a product was added.
    ProductsVariantCreated(Box<ProductsVariantCreated>),
    /// `products/variant.updated`: A variant of a product changed.
    ProductsVariantUpdated(Box<ProductsVariantUpdated>),
    /// `runs/step.dontrunme`: The special step `dontrunme` of a workflow was run.
    RunsStepDontrunme(Box<RunsStepDontrunme>),
    /// `workflows_integration_step.executed`: A step of a workflow that calls an integration was
    /// executed, in the old way.
    WorkflowsIntegrationStepExecuted(Box<WorkflowsIntegrationStepExecuted>),
    /// `workflows/steps/integration_step.executed`: A step of a workflow that calls an integration
    /// was executed.
    WorkflowsStepsIntegrationStepExecuted(Box<WorkflowsStepsIntegrationStepExecuted>),
    /// `workflows/steps/deliver_webhook_step.executed`: A step of a workflow that sends a webhook
    /// was executed.
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
