//! Texts, numbers and flags: kinds, formats, bounds, in that order.

use super::Member;

const NOT_A_TEXT: [&str; 4] = ["1", "true", "[]", "{}"];

#[test]
fn a_text_is_a_string() {
    let member = Member::new("x: string");
    member.takes(&[r#""""#, r#""a""#, r#""😀""#]);
    member.refuses("type", &NOT_A_TEXT);
    member.refuses("null", &["null"]);
}

#[test]
fn presence_and_null_are_two_things() {
    let both = |declaration| {
        let member = Member::new(declaration);
        [member.find_in("{}"), member.find("null")].concat()
    };
    assert_eq!(both("x: string"), ["required", "null"]);
    assert_eq!(both("x?: string"), ["null"]);
    assert_eq!(both("x: string?"), ["required"]);
    assert_eq!(both("x?: string?"), [""; 0]);
    assert_eq!(both("x: any"), ["required"]);
}

#[test]
fn an_integer_is_a_matter_of_worth() {
    let member = Member::new("x: integer");
    member.takes(&["0", "-0", "1.0", "1e3", "123456789012345678901234", "1e400"]);
    member.refuses("type", &["1.5", "1e-1", r#""1""#, "true", "[1]"]);
}

#[test]
fn numbers_are_numbers() {
    for declaration in ["x: number", "x: decimal"] {
        let member = Member::new(declaration);
        member.takes(&["0", "1.5", "-1e-400"]);
        member.refuses("type", &[r#""1.5""#, "false"]);
    }
}

#[test]
fn a_flag_is_true_or_false() {
    let member = Member::new("x: boolean");
    member.takes(&["true", "false"]);
    member.refuses("type", &["0", "1", r#""true""#]);
}

#[test]
fn text_with_a_format() {
    for (ty, good) in [
        ("timestamp", "2024-02-28T04:45:41Z"),
        ("timestamp as local", "2024-02-28 04:45:41"),
        ("timestamp as loose", "2024-02-28"),
        ("date", "2024-02-28"),
        ("url", "https://acme.example"),
        ("email", "a@b"),
        ("uuid", "123e4567-e89b-12d3-a456-426614174000"),
        ("ip", "::1"),
    ] {
        let member = Member::new(&format!("x: {ty}"));
        member.takes(&[&format!("\"{good}\"")]);
        member.refuses("format", &[r#""""#, r#""no""#]);
        member.refuses("type", &NOT_A_TEXT);
    }
}

#[test]
fn a_number_as_text_is_never_a_number() {
    let member = Member::new("x: integer as text");
    member.takes(&[r#""12""#, r#""-0""#]);
    member.refuses("format", &[r#""12.0""#, r#""""#, r#""a""#]);
    member.refuses("type", &["12", "null, \"y\": 1"][..1]);
    let member = Member::new("x: decimal as text");
    member.takes(&[r#""1.50""#, r#""1e3""#]);
    member.refuses("format", &[r#""1,50""#]);
}

#[test]
fn a_number_in_either_way() {
    let member = Member::new("x: integer as either");
    member.takes(&["12", "12.0", r#""12""#]);
    member.refuses("format", &[r#""12.0""#]);
    member.refuses("type", &["1.5", "true"]);
    let member = Member::new("x: number as either");
    member.takes(&["1.5", r#""1.5""#]);
}

#[test]
fn flags_in_other_spellings() {
    let member = Member::new("x: boolean as text");
    member.takes(&[r#""true""#]);
    member.refuses("format", &[r#""1""#, r#""TRUE""#]);
    member.refuses("type", &["true"]);
    let member = Member::new("x: boolean as 0/1");
    member.takes(&["0", "1", "1.0"]);
    member.refuses("format", &["2", "-1", "1e400"]);
    member.refuses("type", &["0.5", "true", r#""1""#]);
    let member = Member::new("x: boolean as 0/1 as text");
    member.takes(&[r#""0""#, r#""1""#]);
    member.refuses("format", &[r#""2""#, r#""""#]);
    member.refuses("type", &["1"]);
}

#[test]
fn times_as_counts() {
    for ty in ["timestamp as unix", "timestamp as unix-ms"] {
        let member = Member::new(&format!("x: {ty}"));
        member.takes(&["1709095541", "-1", "1.7e9"]);
        member.refuses("type", &["1.5", r#""1709095541""#]);
        let member = Member::new(&format!("x: {ty} as text"));
        member.takes(&[r#""1709095541""#]);
        member.refuses("format", &[r#""1.5""#]);
        member.refuses("type", &["1709095541"]);
    }
}

#[test]
fn blank_stands_for_no_value() {
    let member = Member::new("x: integer as text or blank");
    member.takes(&[r#""""#, r#""1""#]);
    member.refuses("format", &[r#"" ""#]);
    member.refuses("type", &["1"]);
    member.refuses("null", &["null"]);
    Member::new("x: timestamp or blank").takes(&[r#""""#]);
}

#[test]
fn lengths_count_code_points() {
    let member = Member::new("x: {type: string, min_length: 2, max_length: 3}");
    member.takes(&[r#""ab""#, r#""äöü""#, r#""😀😀😀""#]);
    member.refuses("min_length", &[r#""""#, r#""😀""#]);
    member.refuses("max_length", &[r#""abcd""#, r#""e\u0301e\u0301""#]);
}

#[test]
fn a_text_may_have_to_start_in_a_way() {
    let member = Member::new("x: {type: string, prefix: evt_, min_length: 5}");
    member.takes(&[r#""evt_1""#]);
    assert_eq!(member.find(r#""Evt""#), ["min_length", "prefix"]);
}

#[test]
fn a_format_does_not_hide_a_bound() {
    let member = Member::new("x: {type: email, max_length: 3}");
    assert_eq!(member.find(r#""nobody""#), ["format", "max_length"]);
}

#[test]
fn bounds_of_numbers_are_exact() {
    let member = Member::new("x: {type: decimal, min: 0.1, max: 9007199254740992}");
    member.takes(&["0.1", "1e-1", "0.10000000000000000001", "9007199254740992.0"]);
    member.refuses("min", &["0.09999999999999999999", "-1", "1e-400"]);
    member.refuses("max", &["9007199254740993", "1e400"]);
}

#[test]
fn a_wrong_kind_hides_the_bounds() {
    let member = Member::new("x: {type: integer, min: 10}");
    member.refuses("type", &["1.5", r#""1""#]);
    member.refuses("min", &["9"]);
}
