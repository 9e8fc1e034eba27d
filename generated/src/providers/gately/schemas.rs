// @generated from schema/gately/ by `cargo xtask generate`. Edit that file instead.

//! The published schema of the body of each event, as a type without a value: only its `JsonSchema` matters.

use crate::published_schemas;

published_schemas! {
    FormSubmitted => "../../../schemas/gately/form.submitted/v1.reader.json",
    FormCreated => "../../../schemas/gately/form.created/v1.reader.json",
    FormUpdated => "../../../schemas/gately/form.updated/v1.reader.json",
    MemberCreated => "../../../schemas/gately/member.created/v1.reader.json",
    MemberUpdated => "../../../schemas/gately/member.updated/v1.reader.json",
    MemberDeleted => "../../../schemas/gately/member.deleted/v1.reader.json",
    MemberLogin => "../../../schemas/gately/member.login/v1.reader.json",
    MemberPlanChanged => "../../../schemas/gately/member.plan_changed/v1.reader.json",
    PaymentSucceeded => "../../../schemas/gately/payment.succeeded/v1.reader.json",
    PaymentFailed => "../../../schemas/gately/payment.failed/v1.reader.json",
    RefundCreated => "../../../schemas/gately/refund.created/v1.reader.json",
    SubscriptionCreated => "../../../schemas/gately/subscription.created/v1.reader.json",
    SubscriptionUpdated => "../../../schemas/gately/subscription.updated/v1.reader.json",
    SubscriptionRenewed => "../../../schemas/gately/subscription.renewed/v1.reader.json",
    SubscriptionCancelled => "../../../schemas/gately/subscription.cancelled/v1.reader.json",
    TestimonialSubmitted => "../../../schemas/gately/testimonial.submitted/v1.reader.json",
    TestimonialApproved => "../../../schemas/gately/testimonial.approved/v1.reader.json",
    TicketCreated => "../../../schemas/gately/ticket.created/v1.reader.json",
    TicketUpdated => "../../../schemas/gately/ticket.updated/v1.reader.json",
    TicketReplied => "../../../schemas/gately/ticket.replied/v1.reader.json",
}
