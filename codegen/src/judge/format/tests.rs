//! Each format with texts that have it and texts that nearly do.

use super::of;
use crate::ir::{Carrier, Logical, Scalar, Spelling};

fn check(scalar: Scalar, good: &[&str], bad: &[&str]) {
    let format = of(scalar).expect("test: a scalar with a format");
    for text in good {
        assert!((format.fits)(text), "`{text}` is {}", format.phrase);
    }
    for text in bad.iter().copied().chain(["", " ", "é", "\u{10ffff}", "1é3-01-01"]) {
        assert!(!(format.fits)(text), "`{text}` is not {}", format.phrase);
    }
}

fn plain(logical: Logical) -> Scalar {
    Scalar::plain(logical)
}

fn spelled(logical: Logical, spelling: Spelling) -> Scalar {
    Scalar { spelling, carrier: Carrier::Text, ..Scalar::plain(logical) }
}

#[test]
fn dates() {
    let bad = [
        "2024-2-28",
        "2024-00-01",
        "2024-13-01",
        "2024-01-00",
        "2024-01-32",
        "2024-01-01T",
        "12024-01-01",
    ];
    check(plain(Logical::Date), &["2024-02-28", "0000-12-31", "2023-02-31"], &bad);
}

#[test]
fn timestamps() {
    let good = [
        "2024-02-28T04:45:41Z",
        "2024-02-28t04:45:41z",
        "2024-02-28T23:59:60.123456789012+23:59",
        "2024-02-28T00:00:00-00:00",
    ];
    let bad = [
        "2024-02-28 04:45:41Z",
        "2024-02-28T04:45:41",
        "2024-02-28T24:00:00Z",
        "2024-02-28T04:60:00Z",
        "2024-02-28T04:45:61Z",
        "2024-02-28T04:45:41.Z",
        "2024-02-28T04:45:41+24:00",
        "2024-02-28T04:45:41+0100",
        "2024-02-28T04:45:41Z ",
        "2024-02-28",
    ];
    check(plain(Logical::Timestamp), &good, &bad);
}

#[test]
fn local_times_have_no_zone() {
    let good = ["2024-02-28T04:45:41", "2024-02-28 04:45:41.5"];
    let bad = ["2024-02-28t04:45:41", "2024-02-28T04:45:41Z", "2024-02-28", "2024-02-28  04:45:41"];
    check(spelled(Logical::Timestamp, Spelling::Local), &good, &bad);
}

#[test]
fn loose_times_are_any_of_the_forms() {
    let good = [
        "2024-02-28",
        "2024-02-28T04:45:41",
        "2024-02-28 04:45:41",
        "2024-02-28 04:45:41+01:00",
        "2024-02-28t04:45:41Z",
    ];
    let bad = ["2024-02-28t04:45:41", "2024-02-28T", "2024-02-28 04:45", "04:45:41", "28.02.2024"];
    check(spelled(Logical::Timestamp, Spelling::Loose), &good, &bad);
}

#[test]
fn addresses() {
    let bad = ["a", "@", "a@", "@b", "a@b@c", "a b@c", "a@b\n"];
    check(plain(Logical::Email), &["a@b", "ä@ö.example", "\"<a>\"@b"], &bad);
    let good = ["https://a.example/b?c", "mailto:a@b", "x+y.z-1:é"];
    let bad = ["a", "a:", ":a", "1a:b", "a b:c", "a:b c", "ä:b", "//a.example"];
    check(plain(Logical::Url), &good, &bad);
    let good = ["0.0.0.0", "255.255.255.255", "::1", "2001:db8::1", "::ffff:1.2.3.4", "1:"];
    let bad = [
        "256.0.0.0",
        "1.2.3",
        "1.2.3.4.5",
        "01.2.3.4",
        "1.2.3.-0",
        "1.2.3.+4",
        ":",
        "abc",
        "1.2.3.g",
        "::g",
    ];
    check(plain(Logical::Ip), &good, &bad);
    let long = format!("{}:", "1".repeat(44));
    check(plain(Logical::Ip), &[&long], &[&format!("1{long}")]);
}

#[test]
fn uuids_with_or_without_hyphens() {
    let good = [
        "123e4567-e89b-12d3-a456-426614174000",
        "123E4567E89B12D3A456426614174000",
        "123e4567-e89b12d3-a456426614174000",
    ];
    let bad = [
        "123e4567-e89b-12d3-a456-42661417400",
        "123e4567-e89b-12d3-a456-4266141740000",
        "123e4567--e89b-12d3-a456-426614174000",
        "-123e4567e89b12d3a456426614174000",
        "123e4567e89b12d3a456426614174000-",
        "123g4567-e89b-12d3-a456-426614174000",
    ];
    check(plain(Logical::Uuid), &good, &bad);
}

#[test]
fn numbers_and_flags_as_text() {
    let bad = ["1.0", "1e3", "01", "+1", "-", "1 "];
    check(
        spelled(Logical::Integer, Spelling::Plain),
        &["0", "-0", "-12", "12345678901234567890123"],
        &bad,
    );
    check(spelled(Logical::Timestamp, Spelling::Unix), &["1709095541"], &bad);
    check(spelled(Logical::Timestamp, Spelling::UnixMs), &["1709095541000"], &bad);
    let bad = ["1.", ".5", "1,044.00", "e3"];
    check(spelled(Logical::Number, Spelling::Plain), &["29.0", "-1e3"], &bad);
    check(spelled(Logical::Decimal, Spelling::Plain), &["18.000"], &bad);
    check(spelled(Logical::Boolean, Spelling::Plain), &["true", "false"], &["True", "1"]);
    check(spelled(Logical::Boolean, Spelling::ZeroOne), &["0", "1"], &["true", "2", "00"]);
}
