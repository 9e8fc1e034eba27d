//! Which header decides, and which key fits.

use super::*;

const BODY: &[u8] = br#"{"type":"ContactCreate"}"#;

fn both() -> Vec<(&'static str, String)> {
    let mut headers = sign(&TWO_SCHEMES, private_key("ed25519"), BODY, NOW, "").expect("test");
    headers.extend(sign(&TWO_SCHEMES, private_key("rsa4096"), BODY, NOW, "").expect("test"));
    headers
}

fn verdict(
    headers: &dyn hookbook::Headers,
    secrets: &Secrets,
) -> Result<Verification, VerifyError> {
    verify_at(&TWO_SCHEMES, headers, BODY, secrets, &CLOCK)
}

#[test]
fn the_preferred_scheme_decides() {
    let verification = verdict(&both(), &Secrets::none()).expect("test: both are good");
    assert!(signed_by(Scheme::Ed25519, "X-New-Signature", 0)(verification));
}

#[test]
fn the_older_scheme_counts_only_when_the_newer_header_is_absent() {
    let mut headers = both();
    for absent in ["N/A", "", "  N/A "] {
        headers[0].1 = absent.to_owned();
        let verification = verdict(&headers, &Secrets::none()).expect("test: the old one is good");
        assert!(signed_by(Scheme::RsaSha256, "X-Old-Signature", 0)(verification));
    }
    let verification =
        verdict(&&headers[1..], &Secrets::none()).expect("test: the old one is good");
    assert!(signed_by(Scheme::RsaSha256, "X-Old-Signature", 0)(verification));
}

#[test]
fn a_bad_signature_is_not_made_up_for_by_a_good_older_one() {
    let mut headers = both();
    let good = headers[0].1.clone();
    headers[0].1 = good.replacen(&good[..1], if good.starts_with('A') { "B" } else { "A" }, 1);
    let refusal = verdict(&headers, &Secrets::none()).expect_err("test: the new one decides");
    assert!(matches!(refusal, VerifyError::Mismatch { scheme: Scheme::Ed25519, .. }));
    headers[0].1 = "not base64".to_owned();
    let refusal = verdict(&headers, &Secrets::none()).expect_err("test: the new one decides");
    assert_eq!(refusal, VerifyError::MalformedSignature { header: "X-New-Signature" });
}

#[test]
fn a_scheme_whose_key_is_missing_still_decides() {
    const KEYLESS: Provider = Provider {
        signatures: &[SignatureFacts { public_key: None, ..ED25519 }, RSA],
        ..Provider::EMPTY
    };
    let refusal = verify_at(&KEYLESS, &both(), BODY, &Secrets::none(), &CLOCK);
    assert_eq!(refusal, Err(VerifyError::NoKey { scheme: Scheme::Ed25519 }));
}

#[test]
fn without_any_signature_header_the_error_names_them_all() {
    let refusal = verdict(&[("X-New-Signature", "N/A")], &Secrets::none());
    let expected =
        VerifyError::MissingSignature { headers: vec!["X-New-Signature", "X-Old-Signature"] };
    assert_eq!(refusal, Err(expected));
}

#[test]
fn a_refused_scheme_is_as_good_as_absent() {
    let only_new = Secrets::none().refuse(Scheme::RsaSha256);
    assert!(verdict(&both(), &only_new).is_ok());
    let refusal = verdict(&&both()[1..], &only_new).expect_err("test: the old one is refused");
    assert_eq!(refusal, VerifyError::MissingSignature { headers: vec!["X-New-Signature"] });
    let nothing = only_new.refuse(Scheme::Ed25519);
    let refusal = verdict(&both(), &nothing).expect_err("test: everything is refused");
    assert_eq!(refusal.to_string(), "no signature: looked for nothing, as every scheme is refused");
}

#[test]
fn a_given_public_key_takes_the_place_of_the_published_one() {
    let given = |name| Secrets::none().public_key(Scheme::RsaSha256, data(name));
    let signed_2048 = sign(&TWO_SCHEMES, private_key("rsa2048"), BODY, NOW, "").expect("test");
    assert!(verdict(&signed_2048, &Secrets::none()).is_err());
    let override_key = given("test-only.rsa2048.public.pem");
    assert!(verdict(&signed_2048, &override_key).is_ok());
    let signed_4096 = &both()[1..];
    assert!(verdict(&signed_4096, &override_key).is_err(), "the published key is replaced");
    let both_keys =
        override_key.public_key(Scheme::RsaSha256, data("test-only.rsa4096.public.pem"));
    let verification = verdict(&signed_4096, &both_keys).expect("test: the second key fits");
    assert!(signed_by(Scheme::RsaSha256, "X-Old-Signature", 1)(verification));
}

#[test]
fn a_key_of_the_other_algorithm_is_a_setup_fault() {
    let crossed = Secrets::none().public_key(Scheme::Ed25519, data("test-only.rsa2048.public.pem"));
    let refusal = verdict(&both(), &crossed).expect_err("test: the key does not suit");
    let fault = KeyFault::OtherAlgorithm;
    assert_eq!(refusal, VerifyError::Key { scheme: Scheme::Ed25519, fault });
    assert!(refusal.is_setup_fault());
}

#[test]
fn every_secret_is_tried_during_a_rotation() {
    let headers = sign(&BODY_ONLY, "old", BODY, NOW, "").expect("test");
    let verify = |secrets: Secrets| verify_at(&BODY_ONLY, &headers, BODY, &secrets, &CLOCK);
    let verification = verify(Secrets::new("new").and("old")).expect("test: the second fits");
    assert!(signed_by(Scheme::HmacSha256, "X-Acme-Signature", 1)(verification));
    assert!(verify(["newest", "new"].into_iter().collect()).is_err());
}

#[test]
fn a_list_needs_one_good_entry_and_passes_over_other_schemes() {
    let mut headers = sign(&STANDARD, "c2VjcmV0", BODY, NOW, "msg_1").expect("test");
    let good = headers[0].1.clone();
    let mut verify = |value: String| {
        headers[0].1 = value;
        verify_at(&STANDARD, &headers, BODY, &"c2VjcmV0".into(), &CLOCK)
    };
    assert!(verify(format!("v1a,AAAA v1,AAAA   {good} junk")).is_ok());
    let header = "webhook-signature";
    assert_eq!(
        verify("v1a,AAAA v2,AAAA".to_owned()),
        Err(VerifyError::MalformedSignature { header })
    );
    assert!(matches!(verify("v1,AAAA".to_owned()), Err(VerifyError::Mismatch { .. })));
    assert!(verify(format!("{}{good}", "v1,AAAA ".repeat(15))).is_ok());
    assert_eq!(
        verify(format!("{}{good}", "v1,AAAA ".repeat(16))),
        Err(VerifyError::MalformedSignature { header }),
        "a sender must not choose how often the body is hashed"
    );
}

#[test]
fn hex_may_come_in_either_case_and_the_prefix_may_not() {
    let mut headers = sign(&BODY_ONLY, "secret", BODY, NOW, "").expect("test");
    let good = headers[0].1.clone();
    let mut verify = |value: String| {
        headers[0].1 = value;
        verify_at(&BODY_ONLY, &headers, BODY, &"secret".into(), &CLOCK)
    };
    assert!(verify(good.to_uppercase().replace("SHA256", "sha256")).is_ok());
    let malformed = Err(VerifyError::MalformedSignature { header: "X-Acme-Signature" });
    assert_eq!(verify(good.replace("sha256=", "")), malformed);
    assert_eq!(verify(good.replace("sha256=", "sha1=")), malformed);
    assert_eq!(verify("sha256=".to_owned()), malformed);
}
