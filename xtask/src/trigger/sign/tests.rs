use hookbook_codegen::ir::{Evidence, EvidenceKind, Scheme, SecretEncoding, Signature, SignedTime};
use std::time::Duration;

use super::{Keys, key_bytes, signed_text};

fn hmac(signs: &str, value: &str) -> Signature {
    let evidence =
        Evidence { kind: EvidenceKind::Documented, source: None, seen: None, note: None };
    Signature {
        scheme: Scheme::HmacSha256,
        header: "X-Signature".to_owned(),
        value: value.to_owned(),
        list: false,
        signs: signs.to_owned(),
        timestamp: None,
        id: None,
        absent: Vec::new(),
        public_key: None,
        secret: SecretEncoding::Utf8,
        deprecated: None,
        evidence,
        notes: Vec::new(),
    }
}

fn sign(signature: &Signature, secret: &str) -> Vec<(String, String)> {
    let keys = Keys { secret: Some(secret.to_owned()), private_key: None };
    keys.sign(signature, b"{}", 1_700_000_000, "id_1").unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn a_body_is_signed_as_openssl_does() {
    // printf %s '{}' | openssl dgst -sha256 -hmac key
    let expected = "sha256=a777724d943eb48dc69bca8a4a6d57a04db3f9ec7e1de4e581e860265bdf3032";
    assert_eq!(
        sign(&hmac("{body}", "sha256={hex}"), "key"),
        [("X-Signature".to_owned(), expected.to_owned())]
    );
}

#[test]
fn time_and_id_are_signed_along_and_sent() {
    let signature = Signature {
        timestamp: Some(SignedTime {
            header: "X-Time".to_owned(),
            milliseconds: true,
            tolerance: Duration::from_secs(300),
        }),
        id: Some("X-Id".to_owned()),
        ..hmac("{id}.{timestamp}.{body}", "v1,{base64}")
    };
    // printf %s 'id_1.1700000000000.{}' | openssl dgst -sha256 -hmac key -binary | base64
    let expected = [
        ("X-Signature", "v1,GMZQDhHt9swf/wRlxjGm3aBwHx7hiWRT+++yE+nqOMc="),
        ("X-Time", "1700000000000"),
        ("X-Id", "id_1"),
    ];
    let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(sign(&signature, "key"), expected);
}

#[test]
fn braces_in_a_part_are_text() {
    assert_eq!(signed_text("{id}:{body}", b"{id}", "", "{body}"), b"{body}:{id}");
}

#[test]
fn secrets_are_read_as_the_provider_writes_them() {
    for (text, encoding) in [
        ("key", SecretEncoding::Utf8),
        ("6B6579", SecretEncoding::Hex),
        ("a2V5", SecretEncoding::Base64),
        ("whsec_a2V5", SecretEncoding::Whsec),
    ] {
        assert_eq!(key_bytes(text, encoding).ok().as_deref(), Some(&b"key"[..]), "{text}");
    }
    assert!(key_bytes("no hex", SecretEncoding::Hex).is_err());
}
