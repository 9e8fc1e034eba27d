//! YAML in, made-up bodies out.

use super::{Synthetic, bodies, objections};
use crate::ir::Catalog;
use crate::judge::Judge;
use crate::{Diagnostics, SourceFile};
use serde_json::Value;

const JSON: &str = "{default: {event: /event, payload: /data, fields: {event: string}}}";
const FORM: &str =
    "{default: {encoding: form, event: /event, payload: \"\", fields: {event: string}}}";

fn catalog(envelopes: &str, events: &str) -> Catalog {
    let provider = format!(
        "provider: acme\ntitle: Acme\ndocs: https://acme.example/docs\nevidence: inferred\nenvelopes: {envelopes}\n\
         delivery: {{guarantee: unknown, ordering: unknown}}\nsignature: []\n"
    );
    let settings = "title: Hookbook\nbase_url: https://hookbook.example/schemas\n";
    let sources = [
        SourceFile::new("schema/catalog.yaml", settings),
        SourceFile::new("schema/acme/provider.yaml", provider),
        SourceFile::new("schema/acme/events/x.yaml", events),
    ];
    crate::catalog(&sources).unwrap_or_else(|faults: Diagnostics| panic!("test: {faults:#?}"))
}

/// The bodies of the last event. Nothing may speak against them.
fn made(envelopes: &str, events: &str) -> Vec<Synthetic> {
    let catalog = catalog(envelopes, events);
    let judge = Judge::new(&catalog, "acme").expect("test: there is one provider");
    let subject = catalog.providers[0].subjects().last().expect("test: there is an event");
    let made = bodies(subject);
    for body in &made {
        assert_eq!(objections(&judge, subject, body), [""; 0], "{}", text(body));
    }
    made
}

fn text(body: &Synthetic) -> String {
    String::from_utf8(body.bytes.clone()).expect("what is made up is text")
}

/// What stands under `data`, for a payload of these fields, with types.
fn data(event: &str, fields: &str, types: &str) -> Value {
    let types = if types.is_empty() { String::new() } else { format!("types: {types}\n") };
    let events = format!("events:\n  {event}: {{summary: Shows., payload: {fields}}}\n{types}");
    let body = text(&made(JSON, &events)[0]);
    let body: Value = serde_json::from_str(&body).expect("a JSON envelope writes JSON");
    body["data"].clone()
}

fn compact(event: &str, fields: &str, types: &str) -> String {
    data(event, fields, types).to_string()
}

#[test]
fn every_member_is_there() {
    let body = compact("a.b", "{a?: boolean?, b: [integer], c: map<boolean>}", "");
    assert_eq!(body, r#"{"a":true,"b":[1],"c":{"source":true}}"#);
}

#[test]
fn the_first_example_that_fits_is_taken() {
    let fields = "{a: {type: integer, examples: [7, 8]}, b: {type: integer, examples: [x, 9]}, \
                  c: {type: '[string]', examples: [[x, y]]}, d: {type: string, max_length: 1, examples: [xy, z]}}";
    assert_eq!(compact("a.b", fields, ""), r#"{"a":7,"b":9,"c":["x","y"],"d":"z"}"#);
}

#[test]
fn the_same_thing_has_the_same_id_wherever_it_is_mentioned() {
    let fields =
        "{contact_id: integer, contact: {fields: {id: integer}}, orderContactIds: '[integer]'}";
    let data = data("a.b", fields, "");
    assert_eq!(data["contact_id"], data["contact"]["id"]);
    assert_eq!(data["contact_id"], data["orderContactIds"][0]);
}

#[test]
fn bounds_are_kept() {
    let fields = "{a: {type: integer, min: 70}, b: {type: decimal, max: 0.5}, c: {type: string, prefix: evt_}, \
                  d: {type: string, min_length: 40}, e: {type: '[string]', min_items: 2}, \
                  f: {type: map<string>, min_items: 2}, g: {type: '[integer]', max_items: 0}}";
    let data = data("a.b", fields, "");
    assert_eq!(data["a"], 70);
    assert_eq!(data["e"].as_array().map(Vec::len), Some(2));
    assert_eq!(data["f"].as_object().map(|map| map.len()), Some(2));
    assert_eq!(data["g"], Value::Array(Vec::new()));
}

#[test]
fn every_scalar_and_codec_can_be_made() {
    let fields = "
      a: integer as text
      b: number as either
      c: decimal as text or blank
      d: boolean as text
      e: boolean as 0/1
      f: boolean as 0/1 as text
      g: timestamp as unix
      h: timestamp as unix-ms as text
      i: timestamp as local
      j: timestamp as loose or blank
      k: url
      l: uuid
      m: ip
      n: date
      o: any
      p: '\"one\"'
      q: 7
";
    let events = format!("events:\n  a.b:\n    summary: Shows.\n    payload:{fields}");
    assert_eq!(made(JSON, &events).len(), 1);
}

#[test]
fn a_union_shows_its_richest_arm() {
    let types = "{Few: {fields: {a: boolean}}, Many: {fields: {a: boolean, b: boolean}}}";
    assert_eq!(
        compact("a.b", "{x: 'string | [Many] | Few'}", types),
        r#"{"x":[{"a":true,"b":true}]}"#
    );
    assert_eq!(compact("a.b", "{x: 'integer | string'}", ""), r#"{"x":1}"#);
}

#[test]
fn a_type_within_itself_ends_at_the_first_repeat() {
    let types = "{Node: {fields: {a: boolean, next?: Node, above: Node?, below: '[Node]'}}}";
    let body = compact("a.b", "{node: Node}", types);
    assert_eq!(body, r#"{"node":{"a":true,"above":null,"below":[]}}"#);
}

#[test]
fn an_enum_shows_the_value_that_the_event_tells_of() {
    let types = "{Status: {enum: [draft, voided, past-due]}}";
    assert_eq!(compact("invoice.voided", "{status: Status}", types), r#"{"status":"voided"}"#);
    assert_eq!(compact("invoice.past_due", "{status: Status}", types), r#"{"status":"past-due"}"#);
    assert_eq!(compact("draft.voided", "{status: Status}", types), r#"{"status":"voided"}"#);
    assert_eq!(compact("invoice.sent", "{status: Status}", types), r#"{"status":"draft"}"#);
}

const SWITCHES: &str = "types:
  Mail: {fields: {kind: string, cc: boolean}}
  Chat: {fields: {kind: string, emoji: boolean}}
  Own: {switch: kind, cases: {Mail: Mail}, else: Chat}
  One: {fields: {a: boolean}}
  Two: {fields: {b: boolean}}
  Beside: {switch: ../kind, cases: {one: One, two: Two}}
  OnlyTwo: {switch: ../kind, cases: {two: Two}}
";

#[test]
fn a_member_says_what_the_switches_beside_it_know() {
    let events = format!(
        "events:\n  a.b: {{summary: S., payload: {{kind: string, x?: Beside, y: OnlyTwo, z: '[Own]'}}}}\n{SWITCHES}"
    );
    let body = text(&made(JSON, &events)[0]);
    let body: Value = serde_json::from_str(&body).expect("a JSON envelope writes JSON");
    let expected =
        r#"{"kind":"two","x":{"b":true},"y":{"b":true},"z":[{"kind":"Mail","cc":true}]}"#;
    assert_eq!(body["data"].to_string(), expected);
}

#[test]
fn a_payload_of_cases_has_a_body_for_each() {
    let events = format!("events:\n  a.b: {{summary: S., payload: Own}}\n{SWITCHES}");
    let flat = "{default: {event: /event, payload: \"\", fields: {event: string}}}";
    for envelopes in [JSON, flat] {
        let made = made(envelopes, &events);
        let cases: Vec<_> = made.iter().filter_map(|body| body.case.as_deref()).collect();
        assert_eq!(cases, ["Mail", "other"]);
        assert!(text(&made[1]).contains("emoji"), "{}", text(&made[1]));
    }
}

#[test]
fn a_form_is_written_in_brackets() {
    let events = "events:\n  a.b: {summary: S., payload: {deal: {fields: {'first name': string, on: boolean as 0/1 as text}}, \
                  notes: '[string]', fields: map<string>}}\n";
    let body = text(&made(FORM, events)[0]);
    let expected = "event=a.b&deal%5Bfirst+name%5D=Robin&deal%5Bon%5D=1&notes%5B0%5D=Asked+to+be+called+after+four.\
                    &fields%5B3%5D=Celadon";
    assert_eq!(body, expected);
}

#[test]
fn a_body_says_which_envelope_event_and_version_it_is() {
    let envelopes = "
  old: {when: {equals: {/v: 1}}, event: /event, version: v1, payload: /data, fields: {event: string, v: integer}}
  headed: {when: {lacks: /event, has: /flag}, event: {header: X-Event, prefix: acme.}, payload: /data, fields: {flag: boolean}}
  new:
    event: {at: /event, prefix: acme.}
    version: {at: /v, map: {2: v2, 3: v3}}
    payload: /data
    fields: {event: string, v?: integer}
";
    let versions = |version: &str, envelope: &str| {
        format!(
            "events:\n  acme.b: {{summary: S., versions: {{{version}: {{envelope: {envelope}, payload: {{a: boolean}}}}}}}}\n"
        )
    };
    let body = |version, envelope| made(envelopes, &versions(version, envelope)).remove(0);
    assert!(text(&body("v3", "new")).contains("\"event\": \"b\",\n  \"v\": 3"));
    assert!(text(&body("v1", "old")).contains("\"v\": 1"));
    assert_eq!(body("v1", "headed").headers, [("X-Event".to_owned(), "b".to_owned())]);
}

#[test]
fn what_cannot_be_sent_is_objected_to() {
    let catalog = catalog(FORM, "events:\n  a.b: {summary: S., payload: {count: integer}}\n");
    let judge = Judge::new(&catalog, "acme").expect("test: there is one provider");
    let subject = catalog.providers[0].subjects().next().expect("test: there is an event");
    let objections = objections(&judge, subject, &bodies(subject)[0]);
    assert_eq!(objections, ["`type` at `/count`: expected a number, found a string"]);
}

#[test]
fn an_event_of_which_only_the_name_is_known_has_an_empty_payload() {
    let listed = "events:\n  a.b: {summary: S., evidence: listed}\n";
    let compact = |envelopes: &str| {
        let body: Value = serde_json::from_str(&text(&made(envelopes, listed)[0])).expect("JSON");
        body.to_string()
    };
    assert_eq!(compact(JSON), r#"{"event":"a.b","data":{}}"#);
    let told_by_a_member = "{default: {when: {has: /data/attributes}, event: /event, payload: /data, fields: {event: string}}}";
    assert_eq!(compact(told_by_a_member), r#"{"event":"a.b","data":{"attributes":{}}}"#);
}
