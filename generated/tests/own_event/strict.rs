//! The strict reading: every violation, its code and its pointer.

use hookbook::Payload;

use super::shop::{Card, Status};
use super::{order, violations};

/// The members that must be there, so that a test sees only what it is about.
const FULL: &str = r#","expected":"e","nullable":null"#;

fn strict(members: &str) -> Vec<String> {
    violations(&format!("{FULL},{members}"))
}

#[test]
fn wrappers_say_what_may_be_missing() {
    assert_eq!(violations(FULL), [""; 0]);
    assert_eq!(violations(""), ["required /expected", "required /nullable"]);
    let null = r#","expected":null,"optional":null,"nullable":null,"maybe":null"#;
    assert_eq!(violations(null), ["null /expected", "null /optional"]);
}

#[test]
fn numbers_are_compared_exactly() {
    assert_eq!(strict(r#""in-teger":-1,"number":0.5"#), [""; 0]);
    // What is of another type is not measured too.
    assert_eq!(strict(r#""in-teger":-1.5"#), ["type /in-teger"]);
    assert_eq!(strict(r#""in-teger":1000.0"#), [""; 0]);
    assert_eq!(strict(r#""in-teger":1e3"#), [""; 0]);
    assert_eq!(strict(r#""in-teger":1001"#), ["max /in-teger"]);
    assert_eq!(strict(r#""in-teger":99999999999999999999999"#), ["max /in-teger"]);
    assert_eq!(strict(r#""number":0.4999999999999999999999999"#), ["min /number"]);
    assert_eq!(
        strict(r#""in-teger":"5","number":"5","decimal":"5""#),
        ["type /in-teger", "type /number", "type /decimal"]
    );
}

#[test]
fn lengths_count_characters() {
    assert_eq!(strict(r#""text":"éàü""#), [""; 0]);
    assert_eq!(strict(r#""text":"é😀😀😀""#), ["max_length /text"]);
    assert_eq!(strict(r#""text":"e""#), ["min_length /text", "prefix /text"]);
    assert_eq!(strict(r#""list":[]"#), ["min_items /list"]);
    assert_eq!(strict(r#""list":[1,2,"3"]"#), ["max_items /list", "type /list/2"]);
    assert_eq!(strict(r#""map":{"a/b":"1"}"#), ["type /map/a~1b"]);
}

#[test]
fn enums_object_each_in_their_way() {
    assert_eq!(strict(r#""status":"sent""#), [""; 0]);
    assert_eq!(strict(r#""size":1.0,"one":"one_time""#), [""; 0]);
    assert_eq!(strict(r#""size":3,"one":"two""#), ["enum /size", "const /one"]);
    assert_eq!(strict(r#""size":"1""#), ["type /size"]);
    assert_eq!(strict(r#""size":1.5"#), ["type /size"]);
    let placed = order(r#"{"id":"1","status":"sent"}"#);
    assert_eq!(placed.inspect().unknown_values, ["/status"]);
}

#[test]
fn unions_object_to_other_kinds() {
    assert_eq!(strict(r#""to":"a","loose_to":true"#), [""; 0]);
    assert_eq!(strict(r#""to":1.5,"loose_to":[]"#), ["type /to", "union /loose_to"]);
}

#[test]
fn formats_are_checked() {
    let fine = r#"{"timestamp":"2024-02-28T04:45:41.5+01:00","local":"2024-02-28 04:45:41",
        "loose":"2024-02-28","date":"2024-02-28","url":"x:y","email":"a@b",
        "uuid":"123e4567e89b12d3a456426614174000","ip":"fe80::1"}"#;
    assert_eq!(strict(&format!(r#""formats":{fine}"#)), [""; 0]);
    let wrong = r#"{"timestamp":"2024-02-28","local":"2024-02-28T04:45:41Z","loose":"04:45",
        "date":"2024-13-01","url":"/x","email":"a b@c","uuid":"12","ip":"1.2.3.256"}"#;
    let found = strict(&format!(r#""formats":{wrong}"#));
    let names = ["timestamp", "local", "loose", "date", "url", "email", "uuid", "ip"];
    assert_eq!(found, names.map(|name| format!("format /formats/{name}")));
}

#[test]
fn codecs_are_checked() {
    let fine = r#"{"integer":"-1","number":"1.5e2","decimal":"0.10","flag":"false","zero_one":0,
        "zero_one_text":"1","either":1,"either_number":"1.5","unix":1,"unix_ms":1.0,
        "unix_text":"1","blank":"","blank_integer":""}"#;
    assert_eq!(strict(&format!(r#""codecs":{fine}"#)), [""; 0]);
    let wrong = r#"{"integer":"1.0","number":"01","decimal":5,"flag":"yes","zero_one":2,
        "zero_one_text":"2","either":1.5,"either_number":"x","unix":"1","unix_ms":1.5,
        "unix_text":"1.0","blank":"a","blank_integer":"1"}"#;
    let found = strict(&format!(r#""codecs":{wrong}"#));
    assert_eq!(
        found,
        [
            "format /codecs/integer",
            "format /codecs/number",
            "type /codecs/decimal",
            "format /codecs/flag",
            "format /codecs/zero_one",
            "format /codecs/zero_one_text",
            "type /codecs/either",
            "format /codecs/either_number",
            "type /codecs/unix",
            "type /codecs/unix_ms",
            "format /codecs/unix_text",
            "format /codecs/blank",
            "type /codecs/blank_integer",
        ]
    );
}

#[test]
fn messages_hold_no_values() {
    let placed = order(r#"{"id":"1","in-teger":"geheim","text":"geheim","one":"geheim"}"#);
    let messages: Vec<String> = placed.validate().iter().map(ToString::to_string).collect();
    assert!(!messages.is_empty() && !messages.concat().contains("geheim"), "{messages:?}");
}

#[test]
fn payloads_are_equal_when_they_are_written_alike() {
    let (left, right) = (order(r#"{"id":"1","x":1}"#), order(r#"{"id":"1","x":1}"#));
    assert_eq!(left, right);
    assert_ne!(left, order(r#"{"id":"1","x":1.0}"#));
    assert_ne!(order(r#"{"id":"1"}"#), order(r#"{"id":"1","maybe":null}"#));
}

#[test]
fn a_payload_can_be_built_by_hand() {
    let mut card = Card::default();
    card.holder.set("Ada".to_owned());
    card.digits = "4111".to_owned().into();
    assert_eq!(card.to_json(), r#"{"holder":"Ada","digits":"4111"}"#);
    assert_eq!(format!("{card:?}"), r#"Card { holder: "Ada", digits: [redacted] }"#);
    assert_eq!(format!("{:?}", Status::Paid), "Paid");
}

#[test]
fn sensitive_members_are_never_printed() {
    let body =
        r#"{"id":"1","card":{"holder":"geheim"},"nested":{"id":"2","card":null,"x":"geheim"}}"#;
    let printed = format!("{:?}", order(body));
    assert!(printed.contains("[redacted]") && !printed.contains("geheim"), "{printed}");
    assert!(printed.contains(r#"extra: ["x"]"#), "{printed}");
}
