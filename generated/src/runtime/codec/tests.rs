//! What the types offer beside what `own_event` tests through a whole body.

use super::*;
use crate::runtime::whole::{read_text, write_text};

#[test]
fn text_and_number_are_told_apart() {
    let text: AsText<Integer> = read_text(b"\"07\"").expect("a string");
    assert!(text.is_quoted());
    assert_eq!((text.get(), text.text()), (None, "07"));
    let number: AsText<Integer> = read_text(b"1e1").expect("a number");
    assert!(!number.is_quoted());
    assert_eq!(number.get(), Some(10));
    assert_eq!(write_text(&number), "1e1");
    assert!(read_text::<AsText<bool>>(b"true").is_err());
}

#[test]
fn flags_know_only_two_numbers() {
    let flag = |text: &str| read_text::<ZeroOne>(text.as_bytes()).expect("a number").get();
    assert_eq!([flag("0"), flag("1.0"), flag("2")], [Some(false), Some(true), None]);
    assert_eq!(write_text(&ZeroOne::from(true)), "1");
}

#[test]
fn what_is_made_by_hand_is_text() {
    assert_eq!(write_text(&AsText::<Decimal>::from("1.50")), r#""1.50""#);
    assert_eq!(Either::<Number>::from("1.5").get(), Some(1.5));
}
