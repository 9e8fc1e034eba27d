//! Whatever is changed about a signed delivery, it is refused; whatever is sent, nothing panics.

use super::*;

const BODY: &[u8] = br#"{"type":"ContactCreate","id":"1"}"#;

/// A provider, the headers of a good delivery, and what it is verified with.
type Case = (&'static Provider, Vec<(&'static str, String)>, Secrets);

fn cases() -> Vec<Case> {
    let good = |provider: &'static Provider, key: SigningKey, secrets: Secrets| {
        let headers = sign(provider, key, BODY, NOW, "msg_1").expect("test: the key suits");
        (provider, headers, secrets)
    };
    vec![
        good(&BODY_ONLY, "a secret".into(), "a secret".into()),
        good(&STAMPED, "a secret".into(), "a secret".into()),
        good(&STANDARD, "c2VjcmV0".into(), "c2VjcmV0".into()),
        good(&TWO_SCHEMES, private_key("ed25519"), Secrets::none()),
        good(&TWO_SCHEMES, private_key("rsa4096"), Secrets::none()),
    ]
}

fn accepted(case: &Case, body: &[u8]) -> bool {
    let (provider, headers, secrets) = case;
    verify_at(provider, headers, body, secrets, &CLOCK).is_ok()
}

/// A tolerance that no changed digit leaves: then only the signature can refuse it.
fn accepted_at_any_time(case: &Case) -> bool {
    let (provider, headers, secrets) = case;
    let [facts] = provider.signatures else {
        return accepted(case, BODY);
    };
    let timestamp =
        facts.timestamp.map(|timestamp| TimestampFacts { tolerance: Duration::MAX, ..timestamp });
    let timeless = [SignatureFacts { timestamp, ..*facts }];
    let timeless: &'static [SignatureFacts] = Box::leak(Box::new(timeless));
    let provider = Provider { signatures: timeless, ..**provider };
    verify_at(&provider, headers, BODY, secrets, &CLOCK).is_ok()
}

#[test]
fn a_flipped_bit_in_the_body_is_refused() {
    for case in cases() {
        assert!(accepted(&case, BODY));
        for bit in 0..BODY.len() * 8 {
            let mut body = BODY.to_vec();
            body[bit / 8] ^= 1 << (bit % 8);
            assert!(!accepted(&case, &body), "{} bit {bit}", case.0.name);
        }
    }
}

#[test]
fn a_longer_or_shorter_body_is_refused() {
    for case in cases() {
        for end in 0..BODY.len() {
            assert!(!accepted(&case, &BODY[..end]));
        }
        assert!(!accepted(&case, &[BODY, b"\n"].concat()));
    }
}

/// Hex in the other case spells the same signature, and a blank at the end of a header is none of it.
fn says_the_same(changed: &str, good: &str) -> bool {
    changed.trim_ascii().eq_ignore_ascii_case(good.trim_ascii()) && good.starts_with("sha256=")
        || changed.trim_ascii() == good
        || changed.len() == 64 && changed.eq_ignore_ascii_case(good)
}

#[test]
fn a_flipped_bit_in_a_header_is_refused() {
    for (provider, headers, secrets) in cases() {
        for number in 0..headers.len() {
            let good = &headers[number].1;
            for bit in 0..good.len() * 8 {
                let mut bytes = good.clone().into_bytes();
                bytes[bit / 8] ^= 1 << (bit % 8);
                let Ok(changed) = String::from_utf8(bytes) else {
                    continue;
                };
                if says_the_same(&changed, good) {
                    continue;
                }
                let mut headers = headers.clone();
                headers[number].1 = changed.clone();
                let case = (provider, headers, secrets.clone());
                assert!(!accepted_at_any_time(&case), "{} {changed:?}", provider.name);
            }
        }
    }
}

#[test]
fn a_truncated_header_is_refused() {
    for (provider, headers, secrets) in cases() {
        for number in 0..headers.len() {
            for end in 0..headers[number].1.len() {
                let mut headers = headers.clone();
                headers[number].1.truncate(end);
                let case = (provider, headers, secrets.clone());
                assert!(!accepted_at_any_time(&case), "{} cut at {end}", provider.name);
            }
        }
    }
}

#[test]
fn a_changed_public_key_never_panics_and_verifies_nothing() {
    let all = cases();
    let keys = [
        (Scheme::Ed25519, "test-only.ed25519.public.pem", &all[3]),
        (Scheme::RsaSha256, "test-only.rsa4096.public.pem", &all[4]),
    ];
    for (scheme, file, (provider, headers, _)) in keys {
        let pem = data(file);
        let verify = |pem: &str| {
            let secrets = Secrets::none().public_key(scheme, pem);
            verify_at(provider, headers, BODY, &secrets, &CLOCK).is_ok()
        };
        assert!(verify(&pem));
        let armour = pem.find('\n').expect("test: PEM has lines") + 1;
        for at in (armour..pem.len()).filter(|at| pem.as_bytes()[*at] != b'\n') {
            for other in ["A", "x", "/", "="] {
                let mut changed = pem.clone();
                changed.replace_range(at..=at, other);
                assert!(changed == pem || !verify(&changed), "{changed}");
            }
        }
    }
}

#[test]
fn another_secret_is_refused() {
    for (provider, headers, _) in &cases()[..3] {
        let verdict = verify_at(provider, headers, BODY, &"YW5vdGhlcg==".into(), &CLOCK);
        assert!(matches!(verdict, Err(VerifyError::Mismatch { .. })));
    }
}

#[test]
fn random_text_never_panics_and_never_passes() {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state >> 24
    };
    let alphabet: Vec<char> =
        "v1, =+/sha256abcdefABCDEF0123456789{}.é\u{0}\u{7f}".chars().collect();
    for (provider, headers, secrets) in cases() {
        for _ in 0..500 {
            let changed = headers.iter().map(|(name, _)| {
                let length = random() % 100;
                let text = (0..length).map(|_| alphabet[random() as usize % alphabet.len()]);
                (*name, text.collect::<String>())
            });
            let case = (provider, changed.collect(), secrets.clone());
            let body: Vec<u8> = (0..random() % 64).map(|_| random() as u8).collect();
            assert!(!accepted(&case, &body));
        }
        for _ in 0..500 {
            let pem: String =
                (0..200).map(|_| alphabet[random() as usize % alphabet.len()]).collect();
            let key = format!("-----BEGIN PUBLIC KEY-----{pem}-----END PUBLIC KEY-----");
            let odd = Secrets::new(&pem).public_key(Scheme::Ed25519, key);
            assert!(verify_at(provider, &headers, b"", &odd, &CLOCK).is_err());
        }
    }
}
