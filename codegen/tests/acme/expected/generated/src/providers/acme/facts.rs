// @generated from schema/acme/provider.yaml by `cargo xtask generate`. Edit that file instead.

//! What is known of the provider: envelopes, events, delivery, signatures.

use crate::facts::*;
use std::time::Duration;

/// Everything that receiving a delivery depends on.
pub static PROVIDER: Provider = Provider {
    name: "acme",
    title: "Acme",
    docs: "https://acme.example/docs/webhooks",
    default_version: "v2",
    envelopes: &[
        EnvelopeFacts {
            name: "hook",
            when: &[
                Condition::ContentType("application/x-www-form-urlencoded"),
                Condition::Has("/type"),
            ],
            encoding: Encoding::Form,
            event: EventName::At { pointer: "/type", prefix: "" },
            version: VersionRule::Default,
            payload: "",
        },
        EnvelopeFacts {
            name: "price",
            when: &[Condition::Equals("/type", "\"one_time\"")],
            encoding: Encoding::Json,
            event: EventName::Caller,
            version: VersionRule::Default,
            payload: "",
        },
        EnvelopeFacts {
            name: "object",
            when: &[
                Condition::Has("/eventType"),
                Condition::Has("/id"),
                Condition::Lacks("/type"),
            ],
            encoding: Encoding::Json,
            event: EventName::At { pointer: "/eventType", prefix: "object_" },
            version: VersionRule::Default,
            payload: "",
        },
        EnvelopeFacts {
            name: "alarm",
            when: &[Condition::ContentType("application/vnd.acme.alarm")],
            encoding: Encoding::Json,
            event: EventName::Header { name: "X-Acme-Event", prefix: "alarm." },
            version: VersionRule::Default,
            payload: "",
        },
        EnvelopeFacts {
            name: "beat",
            when: &[Condition::Has("/beat")],
            encoding: Encoding::Json,
            event: EventName::Always("heartbeat"),
            version: VersionRule::Default,
            payload: "",
        },
        EnvelopeFacts {
            name: "call",
            when: &[
                Condition::Has("/type"),
                Condition::Lacks("/event"),
                Condition::Lacks("/data"),
            ],
            encoding: Encoding::Json,
            event: EventName::At { pointer: "/type", prefix: "" },
            version: VersionRule::Default,
            payload: "",
        },
        EnvelopeFacts {
            name: "old",
            when: &[Condition::Equals("/api_version", "1")],
            encoding: Encoding::Json,
            event: EventName::At { pointer: "/event", prefix: "" },
            version: VersionRule::Always("v1"),
            payload: "/data",
        },
        EnvelopeFacts {
            name: "default",
            when: &[],
            encoding: Encoding::Json,
            event: EventName::At { pointer: "/event", prefix: "" },
            version: VersionRule::At { pointer: "/api_version", map: &[("2", "v2"), ("3", "v3")] },
            payload: "/data",
        },
    ],
    events: &[
        EventFacts {
            name: "call.ended",
            version: "v2",
            envelope: 5,
            evidence: Evidence::Documented,
            summary: "A call came to its end.",
            schema_id: "https://hookbook.example/schemas/acme/call.ended/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "message.sent",
            version: "v2",
            envelope: 5,
            evidence: Evidence::Documented,
            summary: "A message left.",
            schema_id: "https://hookbook.example/schemas/acme/message.sent/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "message.queued",
            version: "v2",
            envelope: 7,
            evidence: Evidence::Documented,
            summary: "A message waits.",
            schema_id: "https://hookbook.example/schemas/acme/message.queued/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "message.commented",
            version: "v2",
            envelope: 5,
            evidence: Evidence::Documented,
            summary: "Someone commented on a message.",
            schema_id: "https://hookbook.example/schemas/acme/message.commented/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "alarm.raised",
            version: "v2",
            envelope: 3,
            evidence: Evidence::Documented,
            summary: "A call waits for too long.",
            schema_id: "https://hookbook.example/schemas/acme/alarm.raised/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "member.created",
            version: "v1",
            aliases: &["member.added", "member_created"],
            envelope: 6,
            evidence: Evidence::Inferred,
            summary: "A visitor became a member of the project.",
            schema_id: "https://hookbook.example/schemas/acme/member.created/v1/latest/reader.json",
            deprecated: Some(Deprecation { since: Some("2026-02-01"), sunset: None, instead: None, reason: None }),
        },
        EventFacts {
            name: "member.created",
            version: "v2",
            aliases: &["member.added", "member_created"],
            envelope: 7,
            evidence: Evidence::Example,
            summary: "A visitor became a member of the project.",
            schema_id: "https://hookbook.example/schemas/acme/member.created/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "member.created",
            version: "v3",
            aliases: &["member.added", "member_created"],
            envelope: 7,
            evidence: Evidence::Example,
            summary: "A visitor became a member of the project.",
            schema_id: "https://hookbook.example/schemas/acme/member.created/v3/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "member.archived",
            version: "v2",
            envelope: 7,
            evidence: Evidence::Listed,
            summary: "A member was put away.",
            schema_id: "https://hookbook.example/schemas/acme/member.archived/v2/latest/reader.json",
            deprecated: Some(Deprecation { since: None, sunset: None, instead: Some("member.created"), reason: Some("Members are deleted now.") }),
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "heartbeat",
            version: "v2",
            envelope: 4,
            evidence: Evidence::Documented,
            summary: "A sign of life.",
            schema_id: "https://hookbook.example/schemas/acme/heartbeat/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "orders/invoice.paid",
            version: "v2",
            envelope: 7,
            evidence: Evidence::Documented,
            summary: "An invoice was paid.",
            schema_id: "https://hookbook.example/schemas/acme/orders/invoice.paid/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "price.changed",
            version: "v2",
            envelope: 1,
            evidence: Evidence::Documented,
            summary: "A price was changed.",
            schema_id: "https://hookbook.example/schemas/acme/price.changed/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "object_contact_added",
            version: "v2",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "A contact was added to an object.",
            schema_id: "https://hookbook.example/schemas/acme/object_contact_added/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "deal add",
            version: "v2",
            evidence: Evidence::Documented,
            summary: "A deal was added.",
            schema_id: "https://hookbook.example/schemas/acme/deal_add/v2/latest/reader.json",
            ..EventFacts::EMPTY
        },
    ],
    delivery: DeliveryFacts {
        guarantee: Guarantee::AtLeastOnce,
        ordering: Ordering::PerSubject,
        respond_within: Some(Duration::from_secs(30)),
        success: &[(200, 207), (226, 226)],
        retry_on: &[(429, 429), (500, 599)],
        retries: Some(&[
            Duration::from_secs(0),
            Duration::from_millis(500),
            Duration::from_secs(300),
            Duration::from_secs(7200),
            Duration::from_secs(259200),
        ]),
        deactivates_on: &[(410, 410)],
        dedupe: &[
            DedupeKey::Pointer("/id"),
            DedupeKey::Header("X-Acme-Delivery"),
            DedupeKey::BodyHash,
        ],
        body_limit: Some(262144),
    },
    signatures: &[
        SignatureFacts {
            scheme: Scheme::Ed25519,
            header: "X-Acme-Key-Signature",
            value: "{base64}",
            list: false,
            signs: "{body}",
            timestamp: None,
            id_header: None,
            absent_values: &["N/A"],
            public_key: Some("-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAi2HR1srL4o18O8BRa7gVJY7G7bupbN3H9AwJrHCDiOg=\n-----END PUBLIC KEY-----\n"),
            secret: SecretEncoding::Utf8,
        },
        SignatureFacts {
            scheme: Scheme::HmacSha256,
            header: "X-Acme-Signature",
            value: "v1,{hex}",
            list: true,
            signs: "{id}.{timestamp}.{body}",
            timestamp: Some(TimestampFacts { header: "X-Acme-Timestamp", unit: TimeUnit::Milliseconds, tolerance: Duration::from_secs(600) }),
            id_header: Some("X-Acme-Id"),
            absent_values: &[],
            public_key: None,
            secret: SecretEncoding::Hex,
        },
        SignatureFacts {
            scheme: Scheme::RsaSha256,
            header: "X-Acme-Old-Signature",
            value: "{base64}",
            list: false,
            signs: "{body}",
            timestamp: None,
            id_header: None,
            absent_values: &[],
            public_key: None,
            secret: SecretEncoding::Utf8,
        },
        SignatureFacts {
            scheme: Scheme::HmacSha256,
            header: "webhook-signature",
            value: "v1,{base64}",
            list: true,
            signs: "{id}.{timestamp}.{body}",
            timestamp: Some(TimestampFacts { header: "webhook-timestamp", unit: TimeUnit::Seconds, tolerance: Duration::from_secs(300) }),
            id_header: Some("webhook-id"),
            absent_values: &[],
            public_key: None,
            secret: SecretEncoding::Prefixed("whsec_"),
        },
    ],
};
