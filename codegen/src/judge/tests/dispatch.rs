//! Which envelope, event and version a body is taken for.

use super::{catalog, lines};
use crate::ir::{Catalog, Encoding};
use crate::judge::{Judge, Judgement, MAX_BYTES, Named, Received, Unreadable, Values};
use serde_json::json;

const ENVELOPES: &str = "
  hook:
    when: {content_type: form, has: /type}
    encoding: form
    event: /type
    payload: ''
    fields: {type: string}
  object:
    when: {has: /eventType, lacks: /type}
    event: {at: /eventType, prefix: object_}
    payload: ''
    fields: {eventType: string}
  ping:
    when: {equals: {/ping: 1}}
    event: {always: ping}
    payload: ''
    fields: {ping: integer}
  headed:
    when: {content_type: application/vnd.acme}
    event: {header: X-Event, prefix: h.}
    version: v2
    payload: ''
    fields: {}
  plain:
    when: {content_type: json, has: /plain}
    event: {always: ping}
    payload: ''
    fields: {plain: boolean}
  nameless:
    when: {has: /nobody}
    event: caller
    payload: /data
    fields: {nobody: boolean}
  current:
    when: {has: /event}
    event: /event
    version: {at: /api, map: {2: v2, 3: v3}}
    payload: /data
    fields: {event: string, api?: integer}
";

const EVENTS: &str = "
events:
  member.created:
    summary: S.
    aliases: [member.new]
    envelope: current
    versions:
      v1: {payload: {name: string}}
      v2: {payload: {full_name: string}}
  sub: {summary: S., envelope: hook, payload: {name: string}}
  object_made: {summary: S., envelope: object, payload: {name: string}}
  ping: {summary: S., envelope: ping, evidence: listed}
  h.up:
    summary: S.
    envelope: headed
    versions:
      v2: {payload: {}}
  quiet:
    summary: S.
    envelope: nameless
    versions:
      v2: {payload: {full_name: string}}
      v1: {payload: {name: string}}
";

fn acme() -> Catalog {
    catalog(ENVELOPES, &[("events/all.yaml", EVENTS)])
}

fn judge(received: Received<'_>) -> Judgement {
    let catalog = acme();
    let judge = Judge::new(&catalog, "acme").expect("test: the provider");
    judge.body(&received).expect("test: a body that can be read")
}

fn said(body: &str) -> Judgement {
    judge(Received::new(body.as_bytes()))
}

/// Event, version and whether it is known, as one line; then the findings.
fn summary(judgement: &Judgement) -> String {
    let event = judgement.event.as_deref().unwrap_or("-");
    let version = judgement.version.as_deref().unwrap_or("-");
    let known = if judgement.known() { "known" } else { "unknown" };
    let mut parts = vec![format!("{event} {version} {known}")];
    parts.extend(lines(&judgement.inspection));
    parts.join("; ")
}

#[test]
fn the_body_says_event_and_version() {
    let full = r#"{"event": "member.created", "api": 2, "data": {"full_name": ""}}"#;
    assert_eq!(summary(&said(full)), "member.created v2 known");
    let old = r#"{"event": "member.created", "data": {"name": ""}}"#;
    assert_eq!(summary(&said(old)), "member.created v1 known");
    let odd = r#"{"event": "member.created", "api": 9, "data": {"name": ""}}"#;
    assert_eq!(summary(&said(odd)), "member.created v1 known");
}

#[test]
fn an_alias_is_known_and_said_to_be_one() {
    let judgement = said(r#"{"event": "member.new", "data": {"name": ""}}"#);
    assert_eq!(summary(&judgement), "member.new v1 known");
    assert_eq!(judgement.declared.as_deref(), Some("member.created"));
    assert!(judgement.alias());
    assert!(!said(r#"{"event": "member.created", "data": {"name": ""}}"#).alias());
    assert!(!said(r#"{"event": "member.gone", "data": {"name": ""}}"#).alias());
}

#[test]
fn a_form_that_was_saved_as_json_is_judged_as_the_form() {
    let saved = br#"{"type": "sub", "name": "x"}"#;
    assert_eq!(summary(&judge(Received::new(saved))), "sub v1 known");
    let named = Named { event: "sub", version: None };
    let received = Received { caller: Some(named), ..Received::new(br#"{"name": "x"}"#) };
    assert_eq!(summary(&judge(received)), "sub v1 known; required /type");
    let said = Received { content_type: Some("application/json"), ..Received::new(saved) };
    assert_eq!(summary(&judge(said)), "- - unknown; unknown_event ");
}

#[test]
fn envelopes_are_tried_in_their_order() {
    assert_eq!(summary(&said("type=sub&name=x")), "sub v1 known");
    assert_eq!(summary(&said(r#"{"eventType": "made", "name": ""}"#)), "object_made v1 known");
    assert_eq!(
        summary(&said(r#"{"eventType": "made", "kind": 1}"#)),
        "object_made v1 known; required /name; unknown /kind"
    );
    assert_eq!(summary(&said(r#"{"ping": 1.0}"#)), "ping v1 known");
    assert_eq!(summary(&said(r#"{"ping": 2}"#)), "- - unknown; unknown_event ");
    let json =
        Received { content_type: Some("application/json"), ..Received::new(b"type=sub&name=x") };
    assert!(Judge::new(&acme(), "acme").is_some_and(|judge| judge.body(&json).is_err()));
}

#[test]
fn the_content_type_is_what_the_request_says_or_how_the_body_looks() {
    let headers = [
        ("content-TYPE".to_owned(), "Application/Vnd.Acme; a=b".to_owned()),
        ("x-event".to_owned(), "up".to_owned()),
    ];
    let received = Received { headers: &headers, ..Received::new(b"{}") };
    assert_eq!(summary(&judge(received)), "h.up v2 known");
    let received = Received { content_type: Some("application/json"), ..received };
    assert_eq!(summary(&judge(received)), "- - unknown; unknown_event ");
    let plain = Received::new(br#"{"plain": true}"#);
    let by_type = |content_type| summary(&judge(Received { content_type, ..plain }));
    assert_eq!(by_type(None), "ping v1 known");
    assert_eq!(by_type(Some("application/cloudevents+JSON; charset=utf-8")), "ping v1 known");
    assert_eq!(by_type(Some("text/plain")), "- - unknown; unknown_event ");
    let form = Received { encoding: Some(Encoding::Form), ..Received::new(b"{&type=sub&name=x") };
    assert_eq!(summary(&judge(form)), "sub v1 known; unknown /{");
}

#[test]
fn a_header_that_is_missing_names_nothing() {
    let received = Received { content_type: Some("application/vnd.acme"), ..Received::new(b"{}") };
    assert_eq!(summary(&judge(received)), "- - unknown; unknown_event ");
}

#[test]
fn an_event_or_version_that_the_catalog_lacks_is_one_finding() {
    let unknown = said(r#"{"event": "member.gone", "more": 1, "data": {"x": 1}}"#);
    assert_eq!(summary(&unknown), "member.gone v1 unknown; unknown_event /data; unknown /more");
    let version = said(r#"{"event": "member.created", "api": 3, "data": {"x": 1}}"#);
    assert_eq!(summary(&version), "member.created v3 unknown; unknown_event /data");
    assert_eq!(
        version.inspection.violations[0].message,
        "the catalog does not list the event in this version"
    );
    let flat = said(r#"{"eventType": "lost", "x": 1}"#);
    assert_eq!(summary(&flat), "object_lost v1 unknown; unknown_event ");
    let nameless = said(r#"{"event": null, "data": {}}"#);
    assert_eq!(summary(&nameless), "- - unknown; null /event; unknown_event /data");
}

#[test]
fn the_caller_is_heard_where_the_body_does_not_say() {
    let caller = |event, version| Some(Named { event, version });
    let body = Received::new(br#"{"nobody": true, "data": {"name": 1}}"#);
    assert_eq!(summary(&judge(body)), "- - unknown; unknown_event /data");
    let quiet = Received { caller: caller("quiet", None), ..body };
    assert_eq!(summary(&judge(quiet)), "quiet v1 known; type /data/name");
    let newer = Received { caller: caller("quiet", Some("v7")), ..body };
    assert_eq!(summary(&judge(newer)), "quiet v7 unknown; unknown_event /data");
    let loud = Received::new(br#"{"event": "member.created", "data": {"name": ""}}"#);
    let loud = Received { caller: caller("quiet", None), ..loud };
    assert_eq!(summary(&judge(loud)), "member.created v1 known");
}

#[test]
fn the_caller_may_name_the_event_of_a_body_that_fits_no_envelope() {
    let caller = Some(Named { event: "member.new", version: Some("v2") });
    let received = Received { caller, ..Received::new(br#"{"data": {"full_name": ""}}"#) };
    let judgement = judge(received);
    assert_eq!(summary(&judgement), "member.new v2 known; required /event");
    assert!(judgement.alias());
}

#[test]
fn a_body_that_cannot_be_read_is_an_error_that_says_nothing_of_its_values() {
    let catalog = acme();
    let judge = Judge::new(&catalog, "acme").expect("test: the provider");
    let error =
        |body: &[u8]| judge.body(&Received::new(body)).expect_err("test: unreadable").to_string();
    assert_eq!(error(b"{\"secret\": sesame}"), "not JSON: expected value at line 1 column 12");
    assert!(error(b"{\"a\": \"\xff\"}").contains("not JSON"));
    assert!(error("[".repeat(10_000).as_bytes()).contains("recursion limit"));
    assert!(error(b"{} {}").contains("trailing characters"));
    let large = vec![b' '; usize::try_from(MAX_BYTES).unwrap_or(usize::MAX) + 1];
    assert_eq!(judge.body(&Received::new(&large)), Err(Unreadable::TooLarge(MAX_BYTES)));
    assert_eq!(summary(&said("\u{feff}{\"ping\": 1}")), "ping v1 known");
}

#[test]
fn a_body_over_the_providers_own_limit_is_judged_like_any_other() {
    let mut catalog = acme();
    catalog.providers[0].delivery.body_limit = Some(11);
    let judge = Judge::new(&catalog, "acme").expect("test: the provider");
    assert!(judge.body(&Received::new(br#"{"ping": 1} "#)).is_ok());
}

#[test]
fn values_are_kept_only_when_asked_for() {
    let catalog = acme();
    let judge = Judge::new(&catalog, "acme").expect("test: the provider");
    let body = br#"{"event": "member.created", "data": {"name": ["sesame"], "more": 1}}"#;
    let hidden = judge.body(&Received::new(body)).expect("test: readable");
    assert!(!format!("{hidden:?}").contains("sesame"));
    let shown =
        judge.with_values(Values::Shown).body(&Received::new(body)).expect("test: readable");
    let shown: Vec<_> = shown.inspection.values.into_iter().collect();
    let expected = [("/data/more", json!(1)), ("/data/name", json!(["sesame"]))];
    assert_eq!(shown, expected.map(|(pointer, value)| (pointer.to_owned(), value)));
}

#[test]
fn no_bytes_panic() {
    let catalog = acme();
    let judge = Judge::new(&catalog, "acme").expect("test: the provider");
    let whole = br#"{"event":"member.created","api":2e9,"type":[{"x":null}],"data":{"full_name":"\u00e9"},"ping":1}"#;
    for cut in 0..whole.len() {
        for byte in [b'"', b'{', b'\\', 0xff, b'0'] {
            let mut body = whole.to_vec();
            body[cut] = byte;
            drop(judge.body(&Received::new(&body)));
        }
        drop(judge.body(&Received::new(&whole[..cut])));
    }
}
