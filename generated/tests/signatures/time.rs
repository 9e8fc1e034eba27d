//! Which moment counts, and what a timestamp may look like.

use super::*;

const BODY: &[u8] = b"{}";

#[test]
fn the_tolerance_holds_in_both_directions() {
    let headers = sign(&STAMPED, "secret", BODY, NOW, "").expect("test");
    let verify = |now: i64| {
        let clock = FixedClock::at_unix_seconds(now);
        verify_at(&STAMPED, &headers, BODY, &"secret".into(), &clock)
    };
    for near in [NOW - 600, NOW, NOW + 600] {
        assert!(verify(near).is_ok());
    }
    for (far, age_seconds) in
        [(NOW - 601, -601), (NOW + 601, 601), (i64::MIN, i64::MIN / 1_000 - 1 - NOW)]
    {
        let expected = VerifyError::OutsideTolerance {
            header: "X-Timestamp",
            age_seconds,
            tolerance: Duration::from_secs(600),
        };
        assert_eq!(verify(far), Err(expected));
    }
}

#[test]
fn milliseconds_are_compared_as_such() {
    const FINE: Provider = Provider {
        signatures: &[SignatureFacts {
            header: "X-Signature",
            signs: "{id}:{timestamp}:{body}",
            timestamp: Some(TimestampFacts {
                header: "X-Timestamp",
                unit: TimeUnit::Milliseconds,
                tolerance: Duration::from_millis(1_500),
            }),
            id_header: Some("X-Id"),
            ..SignatureFacts::hmac_sha256()
        }],
        ..Provider::EMPTY
    };
    let headers = sign(&FINE, "secret", BODY, NOW, "{timestamp}").expect("test");
    assert_eq!(headers[1].1, "1735689600000");
    let verify = |millis: i64| {
        let clock = FixedClock::at_unix_millis(NOW * 1_000 + millis);
        verify_at(&FINE, &headers, BODY, &"secret".into(), &clock)
    };
    assert!(verify(1_500).is_ok() && verify(-1_500).is_ok());
    assert!(verify(1_501).is_err() && verify(-1_501).is_err());
}

#[test]
fn a_timestamp_is_plain_digits_or_nothing() {
    let good = sign(&STAMPED, "secret", BODY, NOW, "").expect("test");
    let verify = |timestamp: &str| {
        let headers = [("X-Signature", good[0].1.as_str()), ("X-Timestamp", timestamp)];
        verify_at(&STAMPED, &headers, BODY, &"secret".into(), &CLOCK)
    };
    let header = "X-Timestamp";
    for odd in
        ["", "+1735689600", "-1", "1735689600.0", " 1735689600", "1e9", "99999999999999999999"]
    {
        assert_eq!(verify(odd), Err(VerifyError::MalformedTimestamp { header }), "{odd:?}");
    }
    let without = &good[..1];
    let refusal = verify_at(&STAMPED, &without, BODY, &"secret".into(), &CLOCK);
    assert_eq!(refusal, Err(VerifyError::MissingTimestamp { header }));
    let same_number = verify("01735689600").expect_err("test: another text was signed");
    assert!(matches!(same_number, VerifyError::Mismatch { .. }));
}

#[test]
fn an_identifier_that_is_signed_must_be_there() {
    let headers = sign(&STANDARD, "c2VjcmV0", BODY, NOW, "msg_1").expect("test");
    let refusal = verify_at(&STANDARD, &&headers[..2], BODY, &"c2VjcmV0".into(), &CLOCK);
    assert_eq!(refusal, Err(VerifyError::MissingId { header: "webhook-id" }));
}
