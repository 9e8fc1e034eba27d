// @generated from schema/gately/provider.yaml by `cargo xtask generate`. Edit that file instead.

//! What is known of the provider: envelopes, events, delivery, signatures.

use crate::facts::*;
use std::time::Duration;

/// Everything that receiving a delivery depends on.
pub static PROVIDER: Provider = Provider {
    name: "gately",
    title: "Gately",
    docs: "https://usegately.com/docs/api-reference/webhooks/overview",
    default_version: "v1",
    envelopes: &[
        EnvelopeFacts {
            name: "default",
            when: &[],
            encoding: Encoding::Json,
            event: EventName::At { pointer: "/event", prefix: "" },
            version: VersionRule::Default,
            payload: "/data",
        },
    ],
    events: &[
        EventFacts {
            name: "form.submitted",
            version: "v1",
            evidence: Evidence::Example,
            summary: "Someone filled in a form and sent it.",
            schema_id: "https://hookbook.example/schemas/gately/form.submitted/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "form.created",
            version: "v1",
            evidence: Evidence::Example,
            summary: "A form was made.",
            schema_id: "https://hookbook.example/schemas/gately/form.created/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "form.updated",
            version: "v1",
            evidence: Evidence::Listed,
            summary: "The settings of a form changed.",
            schema_id: "https://hookbook.example/schemas/gately/form.updated/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "member.created",
            version: "v1",
            evidence: Evidence::Example,
            summary: "A visitor signed up and became a member of the project.",
            schema_id: "https://hookbook.example/schemas/gately/member.created/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "member.updated",
            version: "v1",
            evidence: Evidence::Example,
            summary: "A member's profile changed.",
            schema_id: "https://hookbook.example/schemas/gately/member.updated/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "member.deleted",
            version: "v1",
            evidence: Evidence::Example,
            summary: "A member's account was removed.",
            schema_id: "https://hookbook.example/schemas/gately/member.deleted/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "member.login",
            version: "v1",
            evidence: Evidence::Example,
            summary: "A member signed in.",
            schema_id: "https://hookbook.example/schemas/gately/member.login/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "member.plan_changed",
            version: "v1",
            evidence: Evidence::Example,
            summary: "A member moved from one plan to another.",
            schema_id: "https://hookbook.example/schemas/gately/member.plan_changed/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "payment.succeeded",
            version: "v1",
            evidence: Evidence::Example,
            summary: "A member's payment went through.",
            schema_id: "https://hookbook.example/schemas/gately/payment.succeeded/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "payment.failed",
            version: "v1",
            evidence: Evidence::Example,
            summary: "A member's payment was refused.",
            schema_id: "https://hookbook.example/schemas/gately/payment.failed/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "refund.created",
            version: "v1",
            evidence: Evidence::Listed,
            summary: "A refund was issued.",
            schema_id: "https://hookbook.example/schemas/gately/refund.created/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "subscription.created",
            version: "v1",
            evidence: Evidence::Example,
            summary: "A member's paid subscription began.",
            schema_id: "https://hookbook.example/schemas/gately/subscription.created/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "subscription.updated",
            version: "v1",
            evidence: Evidence::Listed,
            summary: "A subscription changed.",
            schema_id: "https://hookbook.example/schemas/gately/subscription.updated/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "subscription.renewed",
            version: "v1",
            evidence: Evidence::Listed,
            summary: "A subscription was renewed.",
            schema_id: "https://hookbook.example/schemas/gately/subscription.renewed/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "subscription.cancelled",
            version: "v1",
            evidence: Evidence::Example,
            summary: "A subscription was cancelled, at once or for the end of the period that is paid for.",
            schema_id: "https://hookbook.example/schemas/gately/subscription.cancelled/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "testimonial.submitted",
            version: "v1",
            evidence: Evidence::Example,
            summary: "Someone sent in a testimonial, which now awaits review.",
            schema_id: "https://hookbook.example/schemas/gately/testimonial.submitted/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "testimonial.approved",
            version: "v1",
            evidence: Evidence::Example,
            summary: "A testimonial was approved.",
            schema_id: "https://hookbook.example/schemas/gately/testimonial.approved/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "ticket.created",
            version: "v1",
            evidence: Evidence::Example,
            summary: "A customer opened a support ticket.",
            schema_id: "https://hookbook.example/schemas/gately/ticket.created/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "ticket.updated",
            version: "v1",
            evidence: Evidence::Listed,
            summary: "The status of a support ticket changed.",
            schema_id: "https://hookbook.example/schemas/gately/ticket.updated/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "ticket.replied",
            version: "v1",
            evidence: Evidence::Example,
            summary: "Someone replied to a support ticket.",
            schema_id: "https://hookbook.example/schemas/gately/ticket.replied/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
    ],
    delivery: DeliveryFacts {
        guarantee: Guarantee::AtLeastOnce,
        ordering: Ordering::Unknown,
        respond_within: Some(Duration::from_secs(30)),
        success: &[(200, 299)],
        retry_on: &[],
        retries: Some(&[
            Duration::from_secs(0),
            Duration::from_secs(60),
            Duration::from_secs(300),
            Duration::from_secs(1800),
            Duration::from_secs(7200),
        ]),
        deactivates_on: &[],
        dedupe: &[DedupeKey::Pointer("/id")],
        body_limit: None,
    },
    signatures: &[
        SignatureFacts {
            scheme: Scheme::HmacSha256,
            header: "X-Gately-Signature",
            value: "sha256={hex}",
            list: false,
            signs: "{body}",
            timestamp: None,
            id_header: None,
            absent_values: &[],
            public_key: None,
            secret: SecretEncoding::Utf8,
        },
    ],
};
