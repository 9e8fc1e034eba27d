//! Signatures against vectors that others made: Python's HMAC, openssl's Ed25519 and RSA, the published ClickFunnels scheme.
//! How they were made stands beside them, in `tests/data/signatures/make.py`.

#![cfg(feature = "signatures")]

use std::fs;
use std::path::Path;
use std::time::Duration;

use hookbook::facts::{Provider, Scheme, SecretEncoding, SignatureFacts, TimeUnit, TimestampFacts};
use hookbook::signature::{
    FixedClock, KeyFault, Secrets, SignError, Signed, SigningKey, Verification, VerifyError, sign,
    verify_at,
};
use serde_json::Value;

#[path = "signatures/hostile.rs"]
mod hostile;
#[path = "signatures/order.rs"]
mod order;
#[path = "signatures/secrets.rs"]
mod secrets;
#[path = "signatures/time.rs"]
mod time;

const NOW: i64 = 1_735_689_600;
const CLOCK: FixedClock = FixedClock::at_unix_seconds(NOW);

const BODY_ONLY: Provider = Provider {
    name: "acme",
    signatures: &[SignatureFacts {
        header: "X-Acme-Signature",
        value: "sha256={hex}",
        ..SignatureFacts::hmac_sha256()
    }],
    ..Provider::EMPTY
};

const STAMPED: Provider = Provider {
    name: "stamped",
    signatures: &[SignatureFacts {
        header: "X-Signature",
        signs: "{timestamp}.{body}",
        timestamp: Some(TimestampFacts {
            header: "X-Timestamp",
            unit: TimeUnit::Seconds,
            tolerance: Duration::from_secs(600),
        }),
        ..SignatureFacts::hmac_sha256()
    }],
    ..Provider::EMPTY
};

const STANDARD: Provider = Provider {
    name: "standard",
    signatures: &[SignatureFacts::standard_webhooks()],
    ..Provider::EMPTY
};

const ED25519: SignatureFacts = SignatureFacts {
    scheme: Scheme::Ed25519,
    header: "X-New-Signature",
    value: "{base64}",
    absent_values: &["N/A"],
    public_key: Some(include_str!("data/signatures/test-only.ed25519.public.pem")),
    ..SignatureFacts::hmac_sha256()
};

const RSA: SignatureFacts = SignatureFacts {
    scheme: Scheme::RsaSha256,
    header: "X-Old-Signature",
    public_key: Some(include_str!("data/signatures/test-only.rsa4096.public.pem")),
    ..ED25519
};

/// The new scheme first, as HighLevel has it.
const TWO_SCHEMES: Provider =
    Provider { name: "two", signatures: &[ED25519, RSA], ..Provider::EMPTY };

fn data(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/signatures").join(name);
    fs::read_to_string(path).expect("test: the data file is there")
}

fn vectors(file: &str, group: &str) -> Vec<Value> {
    let all: Value = serde_json::from_str(&data(file)).expect("test: the data file is JSON");
    all[group].as_array().expect("test: a list of vectors").clone()
}

fn text<'v>(vector: &'v Value, member: &str) -> &'v str {
    vector[member].as_str().expect("test: the vector has this text")
}

fn private_key(name: &str) -> SigningKey {
    let pem = data(&format!("test-only.{name}.private.pem"));
    SigningKey::private_key(&pem).expect("test: a private key")
}

fn signed_by(scheme: Scheme, header: &'static str, key: usize) -> impl Fn(Verification) -> bool {
    move |verification| {
        matches!(verification, Verification::Signed(Signed { scheme: s, header: h, key: k, .. })
            if s == scheme && h == header && k == key)
    }
}

#[test]
fn python_and_this_agree_on_a_signed_body() {
    let vectors = vectors("vectors.json", "body_only");
    assert_eq!(vectors.len(), 8);
    for vector in vectors {
        let (secret, body) = (text(&vector, "secret"), text(&vector, "body"));
        let headers = [("x-acme-signature", text(&vector, "signature"))];
        let verdict = verify_at(&BODY_ONLY, &headers, body.as_bytes(), &secret.into(), &CLOCK);
        let verification = verdict.expect("test: the vector is good");
        assert!(signed_by(Scheme::HmacSha256, "X-Acme-Signature", 0)(verification));
        let made = sign(&BODY_ONLY, secret, body.as_bytes(), NOW, "").expect("test: a good secret");
        assert_eq!(made, [("X-Acme-Signature", text(&vector, "signature").to_owned())]);
    }
}

#[test]
fn the_clickfunnels_vectors_hold() {
    let vectors = vectors("clickfunnels.json", "vectors");
    assert_eq!(vectors.len(), 3);
    for vector in vectors {
        let secret = text(&vector, "secret");
        let body = text(&vector, "body").as_bytes();
        let headers = [
            ("X-Signature", text(&vector, "signature")),
            ("X-Timestamp", text(&vector, "timestamp")),
        ];
        let verdict = verify_at(&STAMPED, &headers, body, &secret.into(), &CLOCK);
        assert!(verdict.is_ok(), "{}", text(&vector, "case"));
        let made = sign(&STAMPED, secret, body, NOW, "").expect("test: a good secret");
        let expected = headers.map(|(name, value)| (name, value.to_owned()));
        assert_eq!(made, expected);
    }
}

#[test]
fn standard_webhooks_vectors_hold() {
    let vectors = vectors("vectors.json", "standard_webhooks");
    assert_eq!(vectors.len(), 2);
    for vector in vectors {
        let (secret, body) = (text(&vector, "secret"), text(&vector, "body"));
        let (id, signature) = (text(&vector, "id"), text(&vector, "signature"));
        let at = vector["timestamp"].as_i64().expect("test: a timestamp");
        let made = sign(&STANDARD, secret, body.as_bytes(), at, id).expect("test: a good secret");
        let expected = [
            ("webhook-signature", signature.to_owned()),
            ("webhook-timestamp", at.to_string()),
            ("webhook-id", id.to_owned()),
        ];
        assert_eq!(made, expected);
        let clock = FixedClock::at_unix_seconds(at + 300);
        for secret in [secret, secret.trim_start_matches("whsec_"), &format!("{secret}\n")] {
            let verdict = verify_at(&STANDARD, &made, body.as_bytes(), &secret.into(), &clock);
            assert!(verdict.is_ok(), "{verdict:?}");
        }
    }
}

#[test]
fn openssl_and_this_agree_on_public_key_signatures() {
    let vectors = vectors("vectors.json", "public_key");
    assert_eq!(vectors.len(), 11);
    for vector in vectors {
        let (key, body) = (text(&vector, "key"), text(&vector, "body").as_bytes());
        let (facts, scheme) = match key {
            "ed25519" => (ED25519, Scheme::Ed25519),
            _ => (RSA, Scheme::RsaSha256),
        };
        let pem = data(&format!("test-only.{key}.public.pem"));
        let secrets = Secrets::none().public_key(scheme, pem);
        let headers = [(facts.header, text(&vector, "signature"))];
        let verdict = verify_at(&TWO_SCHEMES, &headers, body, &secrets, &CLOCK);
        let verification = verdict.expect("test: the vector is good");
        assert!(signed_by(scheme, facts.header, 0)(verification));
        // Neither scheme is random, so the signature made here is the very one that openssl made.
        let made =
            sign(&TWO_SCHEMES, private_key(key), body, NOW, "").expect("test: a scheme for it");
        assert_eq!(made, [(facts.header, text(&vector, "signature").to_owned())]);
    }
}

#[test]
fn published_keys_of_a_real_provider_are_read() {
    const PUBLISHED: Provider = Provider {
        signatures: &[
            SignatureFacts {
                public_key: Some(include_str!("data/signatures/x-ghl-signature.ed25519.pem")),
                ..ED25519
            },
            SignatureFacts {
                public_key: Some(include_str!("data/signatures/x-wh-signature.rsa.pem")),
                ..RSA
            },
        ],
        ..Provider::EMPTY
    };
    assert_eq!(Secrets::none().check(&PUBLISHED), Ok(()));
    let forged = sign(&PUBLISHED, private_key("ed25519"), b"{}", NOW, "").expect("test: signs");
    let verdict = verify_at(&PUBLISHED, &forged, b"{}", &Secrets::none(), &CLOCK);
    assert_eq!(
        verdict,
        Err(VerifyError::Mismatch { scheme: Scheme::Ed25519, header: "X-New-Signature" })
    );
}

#[test]
fn a_provider_that_signs_nothing_is_said_to() {
    for secrets in [Secrets::none(), Secrets::new("unused")] {
        let verdict = verify_at(&Provider::EMPTY, &(), b"anything", &secrets, &CLOCK);
        assert_eq!(verdict, Ok(Verification::NotSigned));
    }
    assert_eq!(sign(&Provider::EMPTY, "unused", b"{}", NOW, ""), Ok(Vec::new()));
    assert_eq!(sign(&BODY_ONLY, private_key("ed25519"), b"{}", NOW, ""), Err(SignError::NoScheme));
}
