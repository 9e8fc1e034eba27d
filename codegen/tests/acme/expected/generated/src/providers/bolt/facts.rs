// @generated from schema/bolt/provider.yaml by `cargo xtask generate`. Edit that file instead.

//! What is known of the provider: envelopes, events, delivery, signatures.

use crate::facts::*;
use std::time::Duration;

/// Everything that receiving a delivery depends on.
pub static PROVIDER: Provider = Provider {
    name: "bolt",
    title: "Bolt",
    docs: "https://bolt.example",
    default_version: "v1",
    envelopes: &[
        EnvelopeFacts {
            name: "default",
            when: &[
                Condition::ContentType("application/json"),
                Condition::Has("/id"),
                Condition::Lacks("/error"),
            ],
            encoding: Encoding::Json,
            event: EventName::At { pointer: "/event", prefix: "" },
            version: VersionRule::At { pointer: "/v", map: &[("1", "v1")] },
            payload: "/data",
        },
    ],
    events: &[
        EventFacts {
            name: "ping",
            version: "v1",
            evidence: Evidence::Inferred,
            summary: "The hook was set up.",
            schema_id: "https://hookbook.example/schemas/bolt/ping/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
    ],
    delivery: DeliveryFacts {
        guarantee: Guarantee::AtMostOnce,
        ordering: Ordering::None,
        respond_within: None,
        success: &[],
        retry_on: &[],
        retries: Some(&[Duration::from_secs(10), Duration::from_secs(60)]),
        deactivates_on: &[],
        dedupe: &[DedupeKey::BodyHash],
        body_limit: None,
    },
    signatures: &[],
};
