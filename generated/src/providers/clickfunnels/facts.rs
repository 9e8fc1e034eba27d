// @generated from schema/clickfunnels/provider.yaml by `cargo xtask generate`. Edit that file instead.

//! What is known of the provider: envelopes, events, delivery, signatures.

use crate::facts::*;
use std::time::Duration;

/// Everything that receiving a delivery depends on.
pub static PROVIDER: Provider = Provider {
    name: "clickfunnels",
    title: "ClickFunnels 2.0",
    docs: "https://developers.myclickfunnels.com/docs/webhooks",
    default_version: "v2",
    envelopes: &[
        EnvelopeFacts {
            name: "v2",
            when: &[Condition::Lacks("/data/attributes"), Condition::Lacks("/event_type_id")],
            encoding: Encoding::Json,
            event: EventName::At { pointer: "/event_type", prefix: "" },
            version: VersionRule::At { pointer: "/api_version", map: &[("1", "v1"), ("2", "v2")] },
            payload: "/data",
        },
        EnvelopeFacts {
            name: "v1",
            when: &[Condition::Has("/data/attributes"), Condition::Lacks("/event_type_id")],
            encoding: Encoding::Json,
            event: EventName::At { pointer: "/event_type", prefix: "" },
            version: VersionRule::Always("v1"),
            payload: "/data",
        },
        EnvelopeFacts {
            name: "api_event",
            when: &[Condition::Has("/event_type_id")],
            encoding: Encoding::Json,
            event: EventName::At { pointer: "/event_type_id", prefix: "" },
            version: VersionRule::At { pointer: "/api_version", map: &[("1", "v1"), ("2", "v2")] },
            payload: "/data",
        },
    ],
    events: &[
        EventFacts {
            name: "platform_application.disconnected",
            version: "v2",
            evidence: Evidence::Listed,
            summary: "A team disconnected your platform application.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/platform_application.disconnected/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "appointments/scheduled_event.created",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "An appointment was booked.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/appointments/scheduled_event.created/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "appointments/scheduled_event.canceled",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A booked appointment was called off.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/appointments/scheduled_event.canceled/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "appointments/scheduled_event.rescheduled",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A booked appointment got another date or time.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/appointments/scheduled_event.rescheduled/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "blogs/post.created",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A blog post was made.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/blogs/post.created/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "blogs/post.updated",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A blog post changed.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/blogs/post.updated/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "blogs/post.deleted",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A blog post was removed.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/blogs/post.deleted/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "blogs/post.published",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A blog post went public.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/blogs/post.published/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "communities/post.created",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "Someone posted in a topic of a community.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/communities/post.created/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "communities/posts/comment.created",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "Someone commented on a post of a community.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/communities/posts/comment.created/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "contact.created",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "A contact was added.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/contact.created/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "contact.created",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A contact was added.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/contact.created/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "contact.updated",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "A contact changed.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/contact.updated/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "contact.updated",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A contact changed.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/contact.updated/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "contact.deleted",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "A contact was removed.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/contact.deleted/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "contact.deleted",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A contact was removed.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/contact.deleted/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "contact.identified",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "A contact became known by an e-mail address, a phone number or both.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/contact.identified/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "contact.identified",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A contact became known by an e-mail address, a phone number or both.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/contact.identified/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "contacts/applied_tag.created",
            version: "v2",
            aliases: &["contact/applied_tag.created"],
            evidence: Evidence::Documented,
            summary: "A tag was put on a contact.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/contacts/applied_tag.created/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "contacts/applied_tag.deleted",
            version: "v2",
            aliases: &["contact/applied_tag.deleted"],
            evidence: Evidence::Documented,
            summary: "A tag was taken off a contact.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/contacts/applied_tag.deleted/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "course.created",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A course was made.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/course.created/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "course.updated",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A course changed.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/course.updated/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "course.deleted",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A course was removed.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/course.deleted/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "course.published",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A course was published.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/course.published/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "courses/enrollment.created",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "A contact was enrolled in a course.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/courses/enrollment.created/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "courses/enrollment.created",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A contact was enrolled in a course.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/courses/enrollment.created/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "courses/enrollment.updated",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "An enrollment changed.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/courses/enrollment.updated/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "courses/enrollment.updated",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "An enrollment changed.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/courses/enrollment.updated/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "courses/enrollment.deleted",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "An enrollment ended.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/courses/enrollment.deleted/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "courses/enrollment.deleted",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "An enrollment ended.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/courses/enrollment.deleted/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "courses/enrollment.suspended",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "An enrollment was suspended.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/courses/enrollment.suspended/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "courses/enrollment.suspended",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "An enrollment was suspended.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/courses/enrollment.suspended/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "courses/enrollment.course_completed",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "An enrolled contact finished the course.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/courses/enrollment.course_completed/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "courses/enrollment.course_completed",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "An enrolled contact finished the course.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/courses/enrollment.course_completed/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "form_submission.created",
            version: "v1",
            aliases: &["form/submission.created"],
            envelope: 1,
            evidence: Evidence::Example,
            summary: "A form on a page was submitted.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/form_submission.created/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
        },
        EventFacts {
            name: "form_submission.created",
            version: "v2",
            aliases: &["form/submission.created"],
            evidence: Evidence::Documented,
            summary: "A form on a page was submitted.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/form_submission.created/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "fulfillment.created",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "Paid line items were fulfilled.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/fulfillment.created/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "fulfillment.updated",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A fulfillment changed, for example its status or how to track it.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/fulfillment.updated/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "orders/invoice.created",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "An invoice was issued.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/orders/invoice.created/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "orders/invoice.created",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "An invoice was issued.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/orders/invoice.created/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "orders/invoice.updated",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "An invoice changed.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/orders/invoice.updated/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "orders/invoice.updated",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "An invoice changed.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/orders/invoice.updated/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "orders/invoice.refunded",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "An invoice was refunded.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/orders/invoice.refunded/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "orders/invoice.refunded",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "An invoice was refunded.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/orders/invoice.refunded/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "orders/invoice.abandoned",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "An invoice was given up as unpaid.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/orders/invoice.abandoned/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "orders/invoice.abandoned",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "An invoice was given up as unpaid.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/orders/invoice.abandoned/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "orders/invoice.reissued",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "An invoice was issued again.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/orders/invoice.reissued/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "orders/invoice.reissued",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "An invoice was issued again.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/orders/invoice.reissued/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "orders/invoice.past_due",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "An invoice was not paid when it was due.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/orders/invoice.past_due/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "orders/invoice.past_due",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "An invoice was not paid when it was due.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/orders/invoice.past_due/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "orders/invoice.fulfilled",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "Every line item of an invoice has been fulfilled.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/orders/invoice.fulfilled/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "orders/invoice.fulfilled",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "Every line item of an invoice has been fulfilled.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/orders/invoice.fulfilled/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "orders/invoice.voided",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "An invoice was voided.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/orders/invoice.voided/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "orders/invoice.voided",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "An invoice was voided.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/orders/invoice.voided/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "orders/invoice.paid",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "An invoice of a one-time order or of a subscription was paid.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/orders/invoice.paid/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "orders/invoice.paid",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "An invoice of a one-time order or of a subscription was paid.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/orders/invoice.paid/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "renewal-invoice-payment-declined",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "The payment of the invoice that renews a subscription was declined.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/renewal-invoice-payment-declined/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "renewal-invoice-payment-declined",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "The payment of the invoice that renews a subscription was declined.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/renewal-invoice-payment-declined/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "one-time-order.invoice.paid",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "An invoice of a one-time order was paid.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/one-time-order.invoice.paid/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "one-time-order.invoice.paid",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "An invoice of a one-time order was paid.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/one-time-order.invoice.paid/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "subscription.invoice.paid",
            version: "v1",
            aliases: &["subscription/invoice.paid"],
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "An invoice of a subscription was paid.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/subscription.invoice.paid/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
        },
        EventFacts {
            name: "subscription.invoice.paid",
            version: "v2",
            aliases: &["subscription/invoice.paid"],
            evidence: Evidence::Documented,
            summary: "An invoice of a subscription was paid.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/subscription.invoice.paid/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "courses/lesson.created",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A lesson was added to a course.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/courses/lesson.created/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "courses/lesson.updated",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A lesson of a course changed.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/courses/lesson.updated/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "courses/lesson.deleted",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A lesson of a course was removed.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/courses/lesson.deleted/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "courses/lesson.published",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A lesson of a course was published.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/courses/lesson.published/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "sales/opportunity.created",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A sales opportunity was made.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/sales/opportunity.created/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "sales/opportunity.updated",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A sales opportunity changed.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/sales/opportunity.updated/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "sales/opportunity.deleted",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A sales opportunity was removed.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/sales/opportunity.deleted/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "sales/opportunity.closed",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A sales opportunity was closed.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/sales/opportunity.closed/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "sales/opportunity.moved_stage",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A sales opportunity moved to another stage of its pipeline.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/sales/opportunity.moved_stage/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "order.created",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "An order was begun.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/order.created/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "order.created",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "An order was begun.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/order.created/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "order.updated",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "An order changed.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/order.updated/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "order.updated",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "An order changed.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/order.updated/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "order.deleted",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "An order was removed.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/order.deleted/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "order.deleted",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "An order was removed.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/order.deleted/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "order.completed",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "A one-time order was paid, or the time that a subscription was paid for ran out.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/order.completed/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "order.completed",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A one-time order was paid, or the time that a subscription was paid for ran out.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/order.completed/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "one-time-order.completed",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "A one-time order was paid.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/one-time-order.completed/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "one-time-order.completed",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A one-time order was paid.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/one-time-order.completed/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "one_time_order.refunded",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "A one-time order was refunded.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/one_time_order.refunded/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "one_time_order.refunded",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A one-time order was refunded.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/one_time_order.refunded/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "product.created",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A product was added.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/product.created/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "product.updated",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A product changed.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/product.updated/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "orders/invoices/restock.created",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "Stock that was set aside for an unfulfilled invoice was put back.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/orders/invoices/restock.created/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "orders/invoices/restock.updated",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A restock changed, for example it was cancelled.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/orders/invoices/restock.updated/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "courses/section.created",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A section was added to a course.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/courses/section.created/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "courses/section.updated",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A section of a course changed.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/courses/section.updated/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "courses/section.deleted",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A section of a course was removed.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/courses/section.deleted/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "courses/section.published",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A section of a course was published.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/courses/section.published/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "subscription.activated",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "A subscription became active for the first time.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/subscription.activated/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "subscription.activated",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A subscription became active for the first time.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/subscription.activated/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "subscription.canceled",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "A subscription was cancelled.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/subscription.canceled/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "subscription.canceled",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A subscription was cancelled.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/subscription.canceled/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "subscription.reactivated",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "A cancelled or churned subscription became active again.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/subscription.reactivated/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "subscription.reactivated",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A cancelled or churned subscription became active again.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/subscription.reactivated/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "subscription.downgraded",
            version: "v1",
            aliases: &["subscription.downgrade"],
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "A subscription moved to a product of lower value.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/subscription.downgraded/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
        },
        EventFacts {
            name: "subscription.downgraded",
            version: "v2",
            aliases: &["subscription.downgrade"],
            evidence: Evidence::Documented,
            summary: "A subscription moved to a product of lower value.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/subscription.downgraded/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "subscription.upgraded",
            version: "v1",
            aliases: &["subscription.upgrade"],
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "A subscription moved to a product of higher value.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/subscription.upgraded/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
        },
        EventFacts {
            name: "subscription.upgraded",
            version: "v2",
            aliases: &["subscription.upgrade"],
            evidence: Evidence::Documented,
            summary: "A subscription moved to a product of higher value.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/subscription.upgraded/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "subscription.churned",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "A subscription ran out after it was cancelled or not paid.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/subscription.churned/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "subscription.churned",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A subscription ran out after it was cancelled or not paid.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/subscription.churned/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "subscription.modified",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "Details of a subscription changed.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/subscription.modified/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "subscription.modified",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "Details of a subscription changed.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/subscription.modified/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "subscription.completed",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "A subscription came to its end without being cancelled, as a payment plan does.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/subscription.completed/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "subscription.completed",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A subscription came to its end without being cancelled, as a payment plan does.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/subscription.completed/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "subscription.first_payment_received",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "A subscription got its first payment that is for neither set-up nor trial.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/subscription.first_payment_received/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "subscription.first_payment_received",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A subscription got its first payment that is for neither set-up nor trial.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/subscription.first_payment_received/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "subscription.trial_started",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "A subscription entered its trial.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/subscription.trial_started/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "subscription.trial_started",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A subscription entered its trial.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/subscription.trial_started/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "subscription.trial_ended",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "A subscription left its trial.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/subscription.trial_ended/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "subscription.trial_ended",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A subscription left its trial.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/subscription.trial_ended/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "subscription.trial_converted",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "A trial became a paid and active subscription.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/subscription.trial_converted/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "subscription.trial_converted",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A trial became a paid and active subscription.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/subscription.trial_converted/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "subscription.line_items.changed",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "The line items of a subscription changed in any way.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/subscription.line_items.changed/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "subscription.line_items.changed",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "The line items of a subscription changed in any way.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/subscription.line_items.changed/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "orders/transaction.created",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "A payment transaction was recorded.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/orders/transaction.created/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "orders/transaction.created",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A payment transaction was recorded.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/orders/transaction.created/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "orders/transaction.updated",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Inferred,
            summary: "A payment transaction changed.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/orders/transaction.updated/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "orders/transaction.updated",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A payment transaction changed.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/orders/transaction.updated/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "products/variant.created",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A variant of a product was added.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/products/variant.created/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "products/variant.updated",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A variant of a product changed.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/products/variant.updated/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "runs/step.dontrunme",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Listed,
            summary: "The special step `dontrunme` of a workflow was run.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/runs/step.dontrunme/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "workflows_integration_step.executed",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Listed,
            summary: "A step of a workflow that calls an integration was executed, in the old way.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/workflows_integration_step.executed/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "workflows/steps/integration_step.executed",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Listed,
            summary: "A step of a workflow that calls an integration was executed.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/workflows/steps/integration_step.executed/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "workflows/steps/deliver_webhook_step.executed",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Listed,
            summary: "A step of a workflow that sends a webhook was executed.",
            schema_id: "https://hookbook.example/schemas/clickfunnels/workflows/steps/deliver_webhook_step.executed/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: None, reason: Some("V1 is frozen.") }),
            ..EventFacts::EMPTY
        },
    ],
    delivery: DeliveryFacts {
        guarantee: Guarantee::AtLeastOnce,
        ordering: Ordering::None,
        respond_within: None,
        success: &[(200, 207), (226, 226)],
        retry_on: &[],
        retries: Some(&[
            Duration::from_secs(1),
            Duration::from_secs(15),
            Duration::from_secs(60),
            Duration::from_secs(300),
            Duration::from_secs(900),
            Duration::from_secs(3600),
            Duration::from_secs(43200),
            Duration::from_secs(86400),
        ]),
        deactivates_on: &[],
        dedupe: &[DedupeKey::Pointer("/event_id"), DedupeKey::Pointer("/uuid")],
        body_limit: None,
    },
    signatures: &[
        SignatureFacts {
            scheme: Scheme::HmacSha256,
            header: "X-Webhook-ClickFunnels-Signature",
            value: "{hex}",
            list: false,
            signs: "{timestamp}.{body}",
            timestamp: Some(TimestampFacts { header: "X-Webhook-ClickFunnels-Timestamp", unit: TimeUnit::Seconds, tolerance: Duration::from_secs(600) }),
            id_header: None,
            absent_values: &[],
            public_key: None,
            secret: SecretEncoding::Utf8,
        },
    ],
};
