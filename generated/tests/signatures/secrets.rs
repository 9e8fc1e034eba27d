//! How secrets are decoded, refused, and kept out of print.

use super::*;

const fn with_secret(secret: SecretEncoding) -> SignatureFacts {
    SignatureFacts { header: "X-Signature", secret, ..SignatureFacts::hmac_sha256() }
}

const HEX: Provider =
    Provider { signatures: &[with_secret(SecretEncoding::Hex)], ..Provider::EMPTY };

const BASE64: Provider =
    Provider { signatures: &[with_secret(SecretEncoding::Base64)], ..Provider::EMPTY };

const PREFIXED: Provider =
    Provider { signatures: &[with_secret(SecretEncoding::Prefixed("whsec_"))], ..Provider::EMPTY };

const UTF8: Provider =
    Provider { signatures: &[with_secret(SecretEncoding::Utf8)], ..Provider::EMPTY };

fn signature(provider: &Provider, secret: &str) -> Result<String, SignError> {
    let headers = sign(provider, secret, b"{}", NOW, "")?;
    Ok(headers[0].1.clone())
}

#[test]
fn every_spelling_of_a_secret_is_the_same_key() {
    let plain = signature(&UTF8, "secret!").expect("test: a good secret");
    let spellings: [(&Provider, &[&str]); 3] = [
        (&HEX, &["73656372657421", " 73656372657421\n"]),
        (&BASE64, &["c2VjcmV0IQ==", "c2VjcmV0IQ", "c2VjcmV0IQ==\n"]),
        (&PREFIXED, &["whsec_c2VjcmV0IQ==", "c2VjcmV0IQ=="]),
    ];
    for (provider, secrets) in spellings {
        for secret in secrets {
            assert_eq!(signature(provider, secret).as_ref(), Ok(&plain), "{secret:?}");
        }
    }
    assert_ne!(signature(&UTF8, "secret!\n"), Ok(plain), "plain text is taken to the letter");
}

#[test]
fn a_secret_that_cannot_be_a_key_is_a_setup_fault() {
    let faults: [(&Provider, &str, KeyFault); 9] = [
        (&UTF8, "", KeyFault::Empty),
        (&HEX, " \n", KeyFault::Empty),
        (&PREFIXED, "whsec_", KeyFault::Empty),
        (&HEX, "7365z5", KeyFault::NotHex),
        (&HEX, "736", KeyFault::NotHex),
        (&BASE64, "c2V-", KeyFault::NotBase64),
        (&BASE64, "c2Vj===", KeyFault::NotBase64),
        (&BASE64, "c2=Vj", KeyFault::NotBase64),
        (&PREFIXED, "whsec_whsec_c2Vj", KeyFault::NotBase64),
    ];
    for (provider, secret, fault) in faults {
        assert_eq!(signature(provider, secret), Err(SignError::Key(fault)), "{secret:?}");
        let scheme = Scheme::HmacSha256;
        let expected = VerifyError::Key { scheme, fault };
        assert!(expected.is_setup_fault());
        assert_eq!(Secrets::new(secret).check(provider), Err(expected.clone()));
        let rotating = Secrets::new("c2VjcmV0").and(secret);
        let headers = [("X-Signature", "00")];
        let verdict = verify_at(provider, &headers, b"{}", &rotating, &CLOCK);
        assert!(matches!(verdict, Err(VerifyError::Key { .. })), "{secret:?}");
    }
}

#[test]
fn no_secret_at_all_is_a_setup_fault_too() {
    let headers = [("X-Signature", "00")];
    let verdict = verify_at(&UTF8, &headers, b"{}", &Secrets::none(), &CLOCK);
    let expected = VerifyError::NoKey { scheme: Scheme::HmacSha256 };
    assert!(expected.is_setup_fault());
    assert_eq!(verdict, Err(expected));
    assert_eq!(Secrets::none().check(&Provider::EMPTY), Ok(()));
}

#[test]
fn facts_without_a_place_for_the_signature_are_a_setup_fault() {
    const PLACELESS: Provider = Provider {
        signatures: &[SignatureFacts { value: "sha256=", ..with_secret(SecretEncoding::Utf8) }],
        ..Provider::EMPTY
    };
    let verdict = verify_at(&PLACELESS, &[("X-Signature", "00")], b"", &"s".into(), &CLOCK);
    let header = "X-Signature";
    assert_eq!(verdict, Err(VerifyError::Template { header }));
    assert_eq!(signature(&PLACELESS, "s"), Err(SignError::Template { header }));
}

#[test]
fn what_is_no_key_is_not_taken_for_one() {
    let private = data("test-only.ed25519.private.pem");
    let public = data("test-only.ed25519.public.pem");
    for odd in
        ["", "MCowBQYDK2VwAyEA", private.as_str(), &public[..60], &public.replace("MCow", "MCox")]
    {
        let secrets = Secrets::none().public_key(Scheme::Ed25519, odd);
        let fault = KeyFault::NotPem;
        let scheme = Scheme::Ed25519;
        assert_eq!(secrets.check(&TWO_SCHEMES), Err(VerifyError::Key { scheme, fault }), "{odd}");
    }
    let errors =
        [public.as_str(), "", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"]
            .map(|odd| SigningKey::private_key(odd).map(|_| ()).expect_err("test: no private key"));
    let expected = [KeyFault::NotPem, KeyFault::NotPem, KeyFault::OtherAlgorithm];
    assert_eq!(errors, expected.map(SignError::Key));
}

#[test]
fn nothing_secret_is_ever_printed() {
    let secret = "a-very-secret-text";
    let secrets = Secrets::new(secret).public_key(Scheme::Ed25519, "a-key-text");
    let mut printed = format!("{secrets:?} {:?}", SigningKey::secret(secret));
    let good = sign(&STAMPED, secret, b"{}", NOW, "").expect("test: a good secret");
    let signature = good[0].1.clone();
    let late = FixedClock::at_unix_seconds(NOW + 10_000);
    let verdicts = [
        verify_at(&STAMPED, &good, b"{}", &secrets, &late),
        verify_at(&STAMPED, &good, b"changed-body", &secrets, &CLOCK),
        verify_at(&STAMPED, &&good[..1], b"{}", &secrets, &CLOCK),
        verify_at(&BASE64, &good, b"{}", &secrets, &CLOCK),
        verify_at(&HEX, &good, b"{}", &secrets, &CLOCK),
        verify_at(&TWO_SCHEMES, &[("X-New-Signature", &signature)], b"{}", &secrets, &CLOCK),
    ];
    for verdict in verdicts {
        let refusal = verdict.expect_err("test: each is refused");
        printed += &format!(" {refusal} {refusal:?}");
    }
    for hidden in [secret, "a-key-text", "changed-body", &signature, &signature[..8]] {
        assert!(!printed.contains(hidden), "{printed}");
    }
}
