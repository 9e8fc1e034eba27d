//! Spellings that stay, and exact comparisons.

use std::cmp::Ordering;

use super::*;
use crate::runtime::whole::{read_text, write_text};

const SPELLINGS: [&str; 22] = [
    "0",
    "-0",
    "1",
    "-1",
    "10",
    "1.0",
    "1.5",
    "0.1",
    "0.10",
    "-0.0",
    "1e3",
    "1E3",
    "1e-3",
    "100e-2",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "12345678901234567890123",
    "0.1234567890123456",
    "123456789012345.6",
    "1e400",
    "0.000001",
];

#[test]
fn every_spelling_is_kept() {
    for text in SPELLINGS.iter().flat_map(|text| [text.to_string(), format!("\"{text}\"")]) {
        let body = text.as_bytes();
        let integer: Integer = read_text(body).expect("a number");
        assert_eq!(write_text(&integer), text);
        let number: Number = read_text(body).expect("a number");
        assert_eq!(write_text(&number), text);
        let decimal: Decimal = read_text(body).expect("a number");
        assert_eq!(write_text(&decimal), text);
    }
}

#[test]
fn a_plain_number_takes_no_text() {
    let plain = |text: &str| {
        let number: Number = read_text(text.as_bytes()).expect("a number");
        matches!(number.0, Spelling::Plain(_))
    };
    assert!(plain("0") && plain("-12.5") && plain("0.000001"));
    assert!(!plain("1.0") && !plain("1e3") && !plain("0.1234567890123456"));
}

#[test]
fn an_integer_is_what_it_is_worth() {
    let worth = |text: &str| read_text::<Integer>(text.as_bytes()).expect("a number").get();
    assert_eq!(worth("100e-2"), Some(1));
    assert_eq!(worth("-0"), Some(0));
    assert_eq!(worth("\"12\""), Some(12));
    assert_eq!(worth("9223372036854775807.0"), Some(i64::MAX));
    assert_eq!(worth("-9223372036854775808"), Some(i64::MIN));
    for text in ["9223372036854775808", "1e19", "1.5", "1e999999999999999999999", "\"x\"", "\"\""] {
        assert_eq!(worth(text), None, "{text}");
    }
}

#[test]
fn numbers_compare_without_floats() {
    let order = |left, right| exact::compare(left, right).expect("two numbers");
    assert_eq!(order("0.1", "0.10"), Ordering::Equal);
    assert_eq!(order("-0", "0.0e7"), Ordering::Equal);
    assert_eq!(order("1e3", "1000"), Ordering::Equal);
    assert_eq!(order("9007199254740993", "9007199254740992"), Ordering::Greater);
    assert_eq!(order("-2", "-10"), Ordering::Greater);
    assert_eq!(order("-1", "0"), Ordering::Less);
    assert_eq!(order("1e999999999999999999999", "2"), Ordering::Greater);
    assert_eq!(order("1e-999999999999999999999", "0"), Ordering::Greater);
    assert_eq!(order("0.9", "0.89"), Ordering::Greater);
    for text in ["", "-", "01", "1.", ".5", "+1", "1e", "0x1", "1_0", "NaN", " 1"] {
        assert_eq!(exact::compare(text, "1"), None, "{text}");
    }
}

#[test]
fn what_is_not_finite_has_no_spelling() {
    assert_eq!(Number::try_from(f64::NAN), Err(NotFinite));
    assert_eq!(Number::try_from(2.5).map(|number| number.to_string()).as_deref(), Ok("2.5"));
    assert_eq!(Number::try_from(1e300).map(|number| write_text(&number).len()), Ok(301));
}
