use std::collections::BTreeSet;

use hookbook_codegen::ir::{Catalog, Encoding, Provider};
use hookbook_codegen::{SourceFile, judge};
use serde_json::Value;

use super::super::chance::Chance;
use super::{Fresh, freshen};

const PROVIDER: &str = "
provider: acme
title: Acme
docs: https://example.com
evidence: {kind: documented, source: example.com}
envelopes:
  json:
    when: {content_type: json}
    encoding: json
    event: /event
    payload: /data
    fields: {event: string, id?: string, sent: timestamp as unix}
  form:
    when: {content_type: form}
    encoding: form
    event: /kind
    payload: ''
    fields: {kind: string, at: timestamp as loose}
delivery: {guarantee: at_least_once, ordering: none, dedupe: [/id, body]}
signature: []
";

const EVENTS: &str = "
events:
  order.paid:
    summary: Paid.
    payload: {total: decimal, sent: timestamp}
  order.faxed:
    summary: Faxed.
    envelope: form
    payload: {note: string}
";

/// Nothing but the body of one fixture, made fresh.
fn fresh(event: &str, file: &str, body: &str, seed: &str) -> Fresh {
    let source = |path: &str, text: &str| SourceFile {
        path: format!("schema/{path}"),
        bytes: text.as_bytes().to_vec(),
    };
    let sources = [
        source("catalog.yaml", "title: Test\nbase_url: https://example.com/schemas\n"),
        source("acme/provider.yaml", PROVIDER),
        source("acme/events/order.yaml", EVENTS),
        source(&format!("acme/fixtures/{event}/{file}"), body),
    ];
    let catalog: Catalog = hookbook_codegen::catalog(&sources)
        .unwrap_or_else(|faults| panic!("a sound catalog: {faults:?}"));
    let provider: &Provider = &catalog.providers[0];
    let declared = provider.events.iter().find(|known| known.wire == event).expect("declared");
    let version = &declared.versions[0];
    let envelope = &provider.envelopes[version.envelope];
    let fixture = &version.fixtures[0];
    let fresh = freshen(provider, envelope, fixture, &mut Chance::new(seed.to_owned()), 86_400);
    let body = judge::decode(&fresh.body, fixture.encoding).expect("a body still");
    let found = judge::event_version(provider, declared, version, &body);
    assert!(found.violations.is_empty(), "{found:?}");
    fresh
}

fn json(fresh: &Fresh) -> Value {
    judge::decode(&fresh.body, Encoding::Json).expect("JSON")
}

const PAID: &str = r#"{"event":"order.paid","id":"ord_1","sent":1700000000,"data":{"total":10.00,"sent":"2024-01-01T00:00:00Z"}}"#;

#[test]
fn id_and_time_of_sending_are_new_and_all_else_is_as_it_was() {
    let fresh = fresh("order.paid", "a.pass.json", PAID, "x");
    let body = json(&fresh);
    let id = body["id"].as_str().expect("a text");
    assert!(id.starts_with("ord_") && id.len() > 20, "{id}");
    assert_eq!(fresh.key.as_deref(), Some(id));
    let expected = PAID.replace("ord_1", id).replace("1700000000", "86400");
    assert_eq!(String::from_utf8(fresh.body).as_deref(), Ok(&*expected));
}

#[test]
fn what_tells_repeats_is_added_where_only_the_envelope_has_it() {
    let body = PAID.replace(r#""id":"ord_1","#, "");
    let fresh = fresh("order.paid", "a.pass.json", &body, "x");
    assert_eq!(fresh.key.as_deref(), json(&fresh)["id"].as_str());
    assert!(fresh.is_new);
}

#[test]
fn of_a_form_the_other_pairs_stay_to_the_byte() {
    let body = "kind=order.faxed&note=%5b+%7e%C3%A9&at=2013-09-25+15%3A31%3A45";
    let fresh = fresh("order.faxed", "a.pass.form", body, "x");
    let text = String::from_utf8(fresh.body).expect("ASCII");
    assert!(
        text.starts_with("kind=order.faxed&note=%5b+%7e%C3%A9&at=1970-01-02+00%3A00%3A00"),
        "{text}"
    );
}

#[test]
fn the_same_seed_sends_the_same_body() {
    let bodies: BTreeSet<_> =
        ["x", "x", "y"].map(|seed| fresh("order.paid", "a.pass.json", PAID, seed).body).into();
    assert_eq!(bodies.len(), 2);
}
