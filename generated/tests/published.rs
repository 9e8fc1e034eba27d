//! `schemars::JsonSchema`: the published document, to the letter.
#![cfg(all(feature = "schemars", feature = "gately"))]

use hookbook::gately::schemas;
use schemars::{JsonSchema, SchemaGenerator, schema_for};

#[test]
fn the_schema_of_an_event_is_the_published_one() {
    let published = include_str!("../schemas/gately/member.created/v1.reader.json");
    let published: serde_json::Value = serde_json::from_str(published).expect("JSON");
    let schema = schema_for!(schemas::MemberCreated);
    assert_eq!(schema.as_value(), &published);
}

#[test]
fn events_of_two_modules_may_have_one_name() {
    assert!(schemas::MemberCreated::schema_id().contains("gately"));
    let mut generator = SchemaGenerator::default();
    let first = generator.subschema_for::<schemas::MemberCreated>();
    let second = generator.subschema_for::<schemas::MemberDeleted>();
    assert_ne!(first, second);
}
