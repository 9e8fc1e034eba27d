//! `include`: members of shared objects come first, an object's own win, and each is there once.

use hookbook_codegen::ir::{Event, Object, Payload, Provider};
use hookbook_codegen::{SourceFile, catalog, report};

const PROVIDER: &str = "\
provider: acme
title: Acme
docs: https://acme.example/docs
evidence: inferred
envelopes:
  old: {when: {has: /old}, version: v1, event: /event, payload: /data, include: [Around], fields: {old: integer}}
  default: {version: v2, event: /event, payload: /data, include: [Around], fields: {sent: timestamp as unix}}
delivery: {guarantee: at_least_once, ordering: none, dedupe: /id}
signature: []
";

const TYPES: &str = "\
types:
  Around: {fields: {id: string, event: string, sent: timestamp}}
  Stamp: {fields: {created: timestamp, note: string}}
  Person: {include: [Stamp], fields: {name: string, note: string?}}
  Company: {include: [Stamp], fields: {title: string}}
  Address: {fields: {place: {fields: {city: string}}}}
";

#[test]
fn an_event_has_the_members_of_what_it_includes_and_its_own_win() {
    let event = event("include: [Person], payload: {name: string?, plan: string}");
    // `note` stands where `Stamp` has it, and is what `Person` says of it.
    assert_eq!(members(&event, 0), ["created", "note?", "name?", "plan"]);
}

#[test]
fn an_event_that_only_includes_carries_just_that() {
    assert_eq!(members(&event("include: [Person]"), 0), ["created", "note?", "name"]);
}

#[test]
fn what_two_included_objects_include_is_there_once() {
    let event = event("include: [Person, Company]");
    assert_eq!(members(&event, 0), ["created", "note?", "name", "title"]);
}

#[test]
fn every_version_includes_what_the_event_does_and_then_its_own() {
    let event = event(
        "include: [Stamp], versions: {\
           v1: {envelope: old, payload: {created: date}}, v2: {include: [Company], payload: {id: uuid}}}",
    );
    assert_eq!(members(&event, 0), ["created", "note"]);
    assert_eq!(members(&event, 1), ["created", "note", "title", "id"]);
}

#[test]
fn an_envelope_includes_too_and_what_it_includes_tells_a_repeat() {
    let provider = provider("include: [Person]");
    let [old, default] = provider.envelopes.as_slice() else { panic!("two envelopes") };
    assert_eq!(names(&old.object), ["id", "event", "sent", "old"]);
    assert_eq!(names(&default.object), ["id", "event", "sent"]);
    assert_ne!(old.object.fields[2].ty, default.object.fields[2].ty, "its own `sent` wins");
}

#[test]
fn a_shape_on_the_spot_is_called_after_each_that_includes_it() {
    let provider = provider("include: [Address]");
    let names: Vec<&str> = provider.types.iter().map(|one| one.name.as_str()).collect();
    assert!(names.contains(&"AddressPlace") && names.contains(&"OrderPaidPlace"), "{names:?}");
}

#[test]
fn a_member_that_is_declared_again_leaves_no_shape_behind() {
    let provider = provider("include: [Address], payload: {place: string}");
    assert!(provider.types.iter().all(|one| one.name != "OrderPaidPlace"));
}

fn event(text: &str) -> Event {
    let mut provider = provider(text);
    provider.events.remove(0)
}

fn provider(event: &str) -> Provider {
    let event = format!("events:\n  order.paid: {{summary: An order was paid., {event}}}\n");
    let sources = [
        SourceFile::new("schema/catalog.yaml", "title: Acme\nbase_url: https://acme.example\n"),
        SourceFile::new("schema/acme/provider.yaml", PROVIDER),
        SourceFile::new("schema/acme/types.yaml", TYPES),
        SourceFile::new("schema/acme/events/order.yaml", event),
    ];
    match catalog(&sources) {
        Ok(mut catalog) => catalog.providers.remove(0),
        Err(faults) => panic!("{}", report::human(&faults, &sources, false)),
    }
}

fn members(event: &Event, version: usize) -> Vec<String> {
    match &event.versions[version].payload {
        Payload::Own(object) => names(object),
        other => panic!("an object, not {other:?}"),
    }
}

fn names(object: &Object) -> Vec<String> {
    let name = |null: bool, wire: &str| format!("{wire}{}", if null { "?" } else { "" });
    object.fields.iter().map(|field| name(field.nullable, &field.wire)).collect()
}
