//! Objects, lists, maps, unions and enumerations.

use super::Member;

#[test]
fn an_object_lists_what_is_wrong_as_it_was_declared_and_what_nobody_declared() {
    let member = Member::new("x: {fields: {a: string, b: integer, c?: '[date]'}}");
    let found = member.find(r#"{"~/": 1, "c": ["", null], "b": "1", "d": {"e": 1}}"#);
    assert_eq!(
        found,
        ["required /a", "type /b", "format /c/0", "null /c/1", "unknown /~0~1", "unknown /d"]
    );
    member.refuses("type", &["[]", "1", r#""a""#]);
}

#[test]
fn of_a_repeated_member_the_last_counts() {
    Member::new("x: {fields: {a: string}}").takes(&[r#"{"a": 1, "a": "x"}"#]);
}

#[test]
fn lists_are_judged_item_by_item() {
    let member = Member::new("x: {type: '[integer?]', min_items: 1, max_items: 2}");
    member.takes(&["[1]", "[1, null]"]);
    member.refuses("min_items", &["[]"]);
    member.refuses("type /1", &[r#"[1, "2"]"#]);
    assert_eq!(member.find(r#"[1, 2, "3"]"#), ["max_items", "type /2"]);
    member.refuses("type", &["{}", r#"{"0": 1}"#, "1"]);
}

#[test]
fn maps_have_free_keys() {
    let member = Member::new("x: {type: map<string>, min_items: 1, max_items: 2}");
    member.takes(&[r#"{"a/b": ""}"#]);
    member.refuses("min_items", &["{}"]);
    member.refuses("type /a~1b", &[r#"{"a/b": 1}"#]);
    member.refuses("null /a", &[r#"{"a": null}"#]);
    member.refuses("max_items", &[r#"{"a": "", "b": "", "c": ""}"#]);
    member.refuses("type", &["[]", r#"["a"]"#]);
}

#[test]
fn anything_is_anything() {
    let member = Member::new("x: any");
    member.takes(&["null", "1", r#"{"a": [null]}"#]);
    Member::new("x: '[any]'").takes(&["[null, {}]"]);
    Member::new("x: map<any>").takes(&[r#"{"a": null}"#]);
}

#[test]
fn the_kind_picks_the_arm_of_a_union() {
    let types = "  Address: {fields: {city: string}}\n  Size: {enum: [1, 2], closed: true}\n";
    let member = Member::with_types("x: 'date | Size | [string] | Address'", types);
    member.takes(&[r#""2024-01-01""#, "1", "[]", r#"{"city": ""}"#]);
    member.refuses("format", &[r#""a""#]);
    member.refuses("enum", &["3"]);
    member.refuses("type /0", &["[1]"]);
    member.refuses("required /city", &["{}"]);
    member.refuses("union", &["true"]);
    member.refuses("null", &["null"]);
}

#[test]
fn in_a_union_a_codec_decides_the_kind() {
    let member = Member::new("x: integer as text | boolean");
    member.takes(&[r#""1""#, "true"]);
    member.refuses("union", &["1"]);
    let member = Member::new("x: integer as either | boolean");
    member.takes(&["1", r#""1""#, "true"]);
    member.refuses("union", &["[]"]);
}

#[test]
fn unions_within_unions() {
    let types = "  Inner: 'string | [integer]'\n";
    let member = Member::with_types("x: Inner | boolean", types);
    member.takes(&[r#""a""#, "[1]", "true"]);
    member.refuses("type /0", &["[true]"]);
    member.refuses("union", &["1"]);
}

#[test]
fn enumerations_are_open_or_closed_or_have_one_value() {
    let open = Member::new("x: {enum: [a, b]}");
    open.takes(&[r#""a""#]);
    open.refuses("unlisted", &[r#""c""#, r#""""#]);
    open.refuses("type", &["1", "[]"]);
    let closed = Member::new("x: {enum: [a, b], closed: true}");
    closed.refuses("enum", &[r#""c""#]);
    let literal = Member::new("x: '\"a\"'");
    literal.takes(&[r#""a""#]);
    literal.refuses("const", &[r#""b""#]);
    literal.refuses("type", &["1"]);
}

#[test]
fn whole_numbers_are_listed_by_worth() {
    let open = Member::new("x: {enum: [1, 20]}");
    open.takes(&["1", "1.0", "2e1"]);
    open.refuses("unlisted", &["3", "1e400"]);
    open.refuses("type", &["1.5", r#""1""#]);
    Member::new("x: {enum: [1], closed: true}").refuses("enum", &["2"]);
    let literal = Member::new("x: '7'");
    literal.takes(&["7", "7.0"]);
    literal.refuses("const", &["8"]);
}

#[test]
fn a_type_within_itself_ends_where_the_body_ends() {
    let types = "  Reply: {fields: {text: string, replies?: '[Reply]'}}\n";
    let member = Member::with_types("x: Reply", types);
    let found = member.find(r#"{"text": "", "replies": [{"text": "", "replies": [{"who": 1}]}]}"#);
    assert_eq!(found, ["required /replies/0/replies/0/text", "unknown /replies/0/replies/0/who"]);
}
