//! Shapes that depend on what a member says.

use super::Member;

const TYPES: &str = "
  Mail: {fields: {kind: string, subject: string}}
  Chat: {fields: {kind: string, body: string}}
  Message: {switch: kind, cases: {Email: Mail, SMS: Chat}}
  AnyMessage: {switch: kind, cases: {Email: Mail}, else: Chat}
  Call: {fields: {number: string}}
  Booking: {fields: {calendar: string}}
  Parameters: {switch: ../action, cases: {CALL: Call, BOOK: Booking}}
  AnyParameters: {switch: ../action, cases: {CALL: Call}, else: Booking}
";

#[test]
fn a_member_of_the_object_itself_decides() {
    let member = Member::with_types("x: Message", TYPES);
    member.takes(&[r#"{"kind": "Email", "subject": ""}"#, r#"{"kind": "SMS", "body": ""}"#]);
    let found = member.find(r#"{"kind": "SMS", "subject": ""}"#);
    assert_eq!(found, ["required /body", "unknown /subject"]);
}

#[test]
fn nothing_below_an_undecided_switch_is_judged() {
    let member = Member::with_types("x: Message", TYPES);
    let undecided = [
        r#"{"subject": 1, "more": 2}"#,
        r#"{"kind": null, "more": 2}"#,
        r#"{"kind": 1, "more": 2}"#,
        r#"{"kind": "FAX", "more": 2}"#,
        r#"{"kind": ["Email"], "more": 2}"#,
    ];
    member.refuses("switch", &undecided);
    member.refuses("type", &[r#""Email""#, "[]"]);
    member.refuses("null", &["null"]);
}

#[test]
fn all_else_has_a_shape_where_one_is_declared() {
    let member = Member::with_types("x: AnyMessage", TYPES);
    member.takes(&[r#"{"kind": "Email", "subject": ""}"#, r#"{"kind": "FAX", "body": ""}"#]);
    member.refuses("required /kind", &[r#"{"body": ""}"#]);
    member.refuses("null /kind", &[r#"{"kind": null, "body": ""}"#]);
    member.refuses("type /kind", &[r#"{"kind": 1, "body": ""}"#]);
}

#[test]
fn a_member_beside_the_field_decides() {
    let member = Member::with_types("action?: string?\n      x?: Parameters?", TYPES);
    let find = |payload: &str| member.find_in(payload);
    assert_eq!(find(r#"{"action": "CALL", "x": {"number": ""}}"#), [""; 0]);
    let found = find(r#"{"x": {"calendar": ""}, "action": "CALL"}"#);
    assert_eq!(found, ["required /number", "unknown /calendar"]);
    assert_eq!(find(r#"{"action": "FAX", "x": {"more": 1}}"#), ["switch"]);
    assert_eq!(find(r#"{"action": null, "x": {"more": 1}}"#), ["switch"]);
    assert_eq!(find(r#"{"x": {"more": 1}}"#), ["switch"]);
    assert_eq!(find(r#"{"action": "CALL", "x": []}"#), ["type"]);
    assert_eq!(find(r#"{"action": "FAX", "x": null}"#), [""; 0]);
    assert_eq!(find(r#"{"action": "FAX"}"#), [""; 0]);
}

#[test]
fn a_member_beside_the_field_may_leave_the_rest_to_one_shape() {
    let member = Member::with_types("action?: string\n      x: AnyParameters", TYPES);
    assert_eq!(member.find_in(r#"{"action": "FAX", "x": {"calendar": ""}}"#), [""; 0]);
    assert_eq!(member.find_in(r#"{"x": {}}"#), ["required /calendar"]);
    assert_eq!(member.find_in(r#"{"action": "CALL"}"#), ["required"]);
}
