//! Whole bodies: envelopes with the payload below or beside them, and the member that names the event.

use super::{NESTED, acme, judge};

const NONE: [&str; 0] = [];

fn with_event(envelopes: &str, event: &str) -> crate::ir::Provider {
    let event = format!("events:\n  a.b:\n    summary: Shows.\n    aliases: [a.c]\n{event}");
    acme(envelopes, &[("events/a.yaml", &event)])
}

#[test]
fn the_payload_is_a_member_of_the_body() {
    let provider = with_event(NESTED, "    payload: {name: string}\n");
    let find = |body: &str| judge(&provider, body);
    assert_eq!(find(r#"{"event": "a.b", "data": {"name": ""}}"#), NONE);
    assert_eq!(
        find(r#"{"more": 1, "data": {"rest": 1}, "id": 1}"#),
        [
            "required /event",
            "type /id",
            "required /data/name",
            "unknown /data/rest",
            "unknown /more"
        ]
    );
    assert_eq!(find(r#"{"event": "a.b"}"#), ["required /data"]);
    assert_eq!(find(r#"{"event": "a.b", "data": null}"#), ["null /data"]);
    assert_eq!(find(r#"{"event": "a.b", "data": []}"#), ["type /data"]);
    assert_eq!(find("[]"), ["type "]);
}

#[test]
fn the_member_that_names_the_event_takes_its_names_only() {
    let provider = with_event(NESTED, "    payload: {name?: string}\n");
    let find = |event: &str| judge(&provider, &format!(r#"{{"event": {event}, "data": {{}}}}"#));
    assert_eq!(find(r#""a.b""#), NONE);
    assert_eq!(find(r#""a.c""#), NONE);
    assert_eq!(find(r#""a.d""#), ["const /event"]);
    assert_eq!(find("1"), ["type /event"]);
    assert_eq!(find("null"), ["null /event"]);
}

#[test]
fn a_number_may_name_the_event() {
    let envelope = "\n  default: {event: /code, payload: '', fields: {code: integer}}";
    let event = "events:\n  '5':\n    name: Five\n    summary: S.\n    payload: {}\n";
    let provider = acme(envelope, &[("events/a.yaml", event)]);
    assert_eq!(judge(&provider, r#"{"code": 5}"#), NONE);
    assert_eq!(judge(&provider, r#"{"code": 6}"#), ["const /code"]);
    assert_eq!(judge(&provider, r#"{"code": "6"}"#), ["type /code"]);
}

#[test]
fn a_prefix_stands_before_what_the_body_says() {
    let envelope =
        "\n  default: {event: {at: /event, prefix: a.}, payload: /data, fields: {event?: string?}}";
    let provider = with_event(envelope, "    payload: {name?: string}\n");
    let find = |event: &str| judge(&provider, &format!(r#"{{{event} "data": {{}}}}"#));
    assert_eq!(find(r#""event": "b","#), NONE);
    assert_eq!(find(r#""event": "c","#), NONE);
    assert_eq!(find(r#""event": null,"#), NONE);
    assert_eq!(find(""), NONE);
    assert_eq!(find(r#""event": "a.b","#), ["const /event"]);
}

const FLAT: &str =
    "\n  default: {event: /type, payload: '', fields: {type: string, at: date, name?: integer}}";

#[test]
fn payload_and_envelope_may_share_the_root() {
    let provider = with_event(FLAT, "    payload: {name: string, size: integer}\n");
    let find = |body: &str| judge(&provider, body);
    assert_eq!(find(r#"{"type": "a.b", "at": "2024-01-01", "name": "", "size": 1}"#), NONE);
    assert_eq!(
        find(r#"{"size": "", "name": 1, "at": "", "type": "x", "more": 1}"#),
        ["const /type", "format /at", "type /name", "type /size", "unknown /more"]
    );
}

#[test]
fn a_payload_may_declare_the_name_itself() {
    let provider = with_event(FLAT, "    payload: {type: {enum: [one_time]}}\n");
    let find = |name| judge(&provider, &format!(r#"{{"type": "{name}", "at": "2024-01-01"}}"#));
    assert_eq!(find("one_time"), NONE);
    assert_eq!(find("other"), ["unlisted /type"]);
}

#[test]
fn of_an_event_that_is_only_listed_anything_may_come() {
    let listed = "    evidence: listed\n";
    let provider = with_event(NESTED, listed);
    assert_eq!(judge(&provider, r#"{"event": "a.b", "data": {"x": [null]}}"#), NONE);
    assert_eq!(judge(&provider, r#"{"event": "a.b", "x": 1}"#), ["required /data", "unknown /x"]);
    assert_eq!(judge(&provider, r#"{"event": "a.b", "data": 1}"#), ["type /data"]);
    let provider = with_event(FLAT, listed);
    assert_eq!(judge(&provider, r#"{"type": "a.b", "x": [null]}"#), ["required /at"]);
}

const SWITCHED: &str = "    payload: Message
types:
  Mail: {fields: {kind: string, subject: string, name?: string}}
  Chat: {fields: {kind: string, body: string}}
  Message: {switch: kind, cases: {Email: Mail, SMS: Chat}}
";

#[test]
fn a_switch_may_be_the_payload() {
    let provider = with_event(NESTED, SWITCHED);
    let find = |data: &str| judge(&provider, &format!(r#"{{"event": "a.b", "data": {data}}}"#));
    assert_eq!(find(r#"{"kind": "SMS", "body": ""}"#), NONE);
    assert_eq!(find(r#"{"kind": "FAX", "body": 1}"#), ["switch /data"]);
}

#[test]
fn a_switch_may_share_the_root() {
    let provider = with_event(FLAT, SWITCHED);
    let find =
        |rest: &str| judge(&provider, &format!(r#"{{"type": "a.b", "at": "2024-01-01", {rest}}}"#));
    assert_eq!(find(r#""kind": "Email", "subject": "", "name": "x""#), NONE);
    assert_eq!(find(r#""kind": "SMS", "body": "", "name": "x""#), ["type /name"]);
    assert_eq!(find(r#""kind": "SMS", "body": "", "subject": """#), ["unknown /subject"]);
    assert_eq!(find(r#""kind": "FAX", "more": 1, "name": "x""#), ["type /name", "switch "]);
}
