//! The catalog of a made-up provider that uses every feature of the language. Tests render it.

mod build;
mod events;
mod texts;
mod types;

use crate::ir::*;
use build::*;
use std::time::Duration;

pub(super) use texts::each as each_text;

/// One provider, `acme`.
pub(crate) fn catalog() -> Catalog {
    Catalog {
        title: "Hookbook".to_owned(),
        base_url: "https://hookbook.example/schemas".to_owned(),
        providers: vec![provider()],
    }
}

fn provider() -> Provider {
    Provider {
        name: "acme".to_owned(),
        title: "Acme".to_owned(),
        summary: "Membership sites, with messages and calls.".to_owned(),
        docs: "https://acme.example/docs/webhooks".to_owned(),
        default_version: "v1".to_owned(),
        notes: vec!["The dashboard's `Send test` button signs with another secret.".to_owned()],
        envelopes: envelopes(),
        delivery: delivery(),
        signatures: signatures(),
        modules: [("member", "events/member.yaml"), ("message", "events/message.yaml")]
            .map(|(name, file)| Module {
                name: name.to_owned(),
                source: format!("schema/acme/{file}"),
                items: Vec::new(),
            })
            .into(),
        types: types::types(),
        events: events::events(),
    }
}

pub(super) const NESTED: usize = 0;
pub(super) const FLAT: usize = 1;
pub(super) const CALLED: usize = 2;
pub(super) const FORM: usize = 3;

fn envelopes() -> Vec<Envelope> {
    let name = |pointer: &str, prefix: &str| EventName::At {
        pointer: pointer.to_owned(),
        prefix: prefix.to_owned(),
    };
    let nested = object([
        field("id", scalar(Logical::Uuid)).says("Tells a repeat."),
        field("event", string()),
        field("created_at", scalar(Logical::Timestamp)).known(EvidenceKind::Example),
        field("api_version?", scalar(Logical::Integer)),
    ]);
    let flat = object([field("type", string()), field("?locationId?", string())]);
    let called = object([field("webhookId?", string())]);
    let form = object([field("type", string()), field("date_time", local_or_loose())]);
    let mut envelopes = vec![
        envelope("default", name("/event", ""), Some("data"), nested),
        envelope("flat", name("/type", ""), None, flat),
        envelope("called", EventName::Caller, None, called),
        envelope("form", name("/type", "object_"), None, form),
    ];
    envelopes[NESTED].version = VersionRule::At {
        pointer: "/api_version".to_owned(),
        map: vec![("1".to_owned(), "v1".to_owned()), ("2".to_owned(), "v2".to_owned())],
    };
    envelopes[NESTED].description = "What account events come in.".to_owned();
    envelopes[FLAT].when =
        vec![Condition::Has("/type".to_owned()), Condition::Lacks("/event".to_owned())];
    envelopes[CALLED].when = vec![Condition::Equals("/kind".to_owned(), 1.into())];
    envelopes[FORM].when = vec![Condition::ContentType(Encoding::Form.media_type().to_owned())];
    envelopes[FORM].encoding = Encoding::Form;
    envelopes
}

fn local_or_loose() -> Ref {
    spelled(Logical::Timestamp, Spelling::Loose)
}

fn delivery() -> Delivery {
    Delivery {
        guarantee: Guarantee::AtLeastOnce,
        ordering: Ordering::None,
        respond_within: Some(Duration::from_secs(30)),
        success: vec![StatusRange { first: 200, last: 207 }, StatusRange { first: 226, last: 226 }],
        retry_on: vec![StatusRange { first: 500, last: 599 }],
        retries: Some(Retries {
            after: [0, 60, 5400].map(Duration::from_secs).into(),
            count: None,
            jitter: true,
            evidence: documented(),
        }),
        deactivates_on: vec![StatusRange { first: 410, last: 410 }],
        dedupe: vec![
            DedupeKey::Pointer("/id".to_owned()),
            DedupeKey::Header("X-Acme-Delivery".to_owned()),
            DedupeKey::Body,
        ],
        body_limit: Some(256 * 1024),
        notes: vec!["Two edits in the same second may arrive in either order.".to_owned()],
        evidence: documented(),
    }
}

fn signatures() -> Vec<Signature> {
    let hmac = Signature {
        scheme: Scheme::HmacSha256,
        header: "X-Acme-Signature".to_owned(),
        value: "sha256={hex}".to_owned(),
        list: true,
        signs: "{id}.{timestamp}.{body}".to_owned(),
        timestamp: Some(SignedTime {
            header: "X-Acme-Timestamp".to_owned(),
            milliseconds: false,
            tolerance: Duration::from_secs(600),
        }),
        id: Some("X-Acme-Id".to_owned()),
        absent: vec!["N/A".to_owned()],
        public_key: None,
        secret: SecretEncoding::Whsec,
        deprecated: Some(Deprecated {
            sunset: Some("2027-01-01".to_owned()),
            ..Deprecated::default()
        }),
        evidence: documented(),
        notes: vec!["Rotate at least once a year.".to_owned()],
    };
    let key = "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAi2HR1srL4o18O8BRa7gVJY7G7bupbN3H9AwJrHCDiOg=\n-----END PUBLIC KEY-----\n";
    let ed25519 = Signature {
        scheme: Scheme::Ed25519,
        header: "X-Acme-Key-Signature".to_owned(),
        value: "{base64}".to_owned(),
        list: false,
        signs: "{body}".to_owned(),
        timestamp: None,
        id: None,
        absent: Vec::new(),
        public_key: Some(key.to_owned()),
        secret: SecretEncoding::Utf8,
        deprecated: None,
        notes: Vec::new(),
        ..hmac.clone()
    };
    vec![hmac, ed25519]
}
