// @generated from schema/cask/provider.yaml by `cargo xtask generate`. Edit that file instead.

//! What is known of the provider: envelopes, events, delivery, signatures.

use crate::facts::*;

/// Everything that receiving a delivery depends on.
pub static PROVIDER: Provider = Provider {
    name: "cask",
    title: "Cask",
    docs: "https://cask.example",
    default_version: "v1",
    envelopes: &[
        EnvelopeFacts {
            name: "flat",
            when: &[],
            encoding: Encoding::Json,
            event: EventName::At { pointer: "/event", prefix: "" },
            version: VersionRule::Default,
            payload: "",
        },
    ],
    events: &[
        EventFacts {
            name: "barrel.filled",
            version: "v1",
            evidence: Evidence::Inferred,
            summary: "A barrel is full.",
            schema_id: "https://hookbook.example/schemas/cask/barrel.filled/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
    ],
    delivery: DeliveryFacts {
        guarantee: Guarantee::Unknown,
        ordering: Ordering::Unknown,
        respond_within: None,
        success: &[],
        retry_on: &[],
        retries: None,
        deactivates_on: &[],
        dedupe: &[],
        body_limit: None,
    },
    signatures: &[
        SignatureFacts {
            scheme: Scheme::HmacSha256,
            header: "X-Cask-Signature",
            value: "sha256={base64}",
            list: false,
            signs: "{body}",
            timestamp: None,
            id_header: None,
            absent_values: &[],
            public_key: None,
            secret: SecretEncoding::Base64,
        },
    ],
};
