//! Fixtures that give what they say, fixtures that do not, and how much of the catalog they show.

use super::{NESTED, catalog};
use crate::judge::{CODES, Fault, FixtureFault, coverage, fixtures};

const EVENTS: &str = "
events:
  a.b:
    summary: S.
    payload:
      name: string
      tags?: '[Tag]'
      more?: map<Tag>
      reply?: Reply
types:
  Tag: {fields: {id: integer, colour?: string}}
  Reply: {fields: {text: string, reply?: Reply}}
";

fn faults(name: &str, body: &str, remark: &str) -> Vec<FixtureFault> {
    let remarks = format!("fixtures:\n  {name}: {remark}\n");
    let path = format!("fixtures/a.b/{name}");
    let mut files = vec![("events/a.yaml", EVENTS), (path.as_str(), body)];
    if !remark.is_empty() {
        files.push(("fixtures/a.b/fixtures.yaml", &remarks));
    }
    fixtures(&catalog(NESTED, &files))
}

fn fault(name: &str, body: &str, remark: &str) -> Fault {
    let mut faults = faults(name, body, remark);
    assert_eq!(faults.len(), 1);
    let fault = faults.remove(0);
    assert_eq!(fault.path, format!("schema/acme/fixtures/a.b/{name}"));
    fault.fault
}

fn texts(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}

const GOOD: &str = r#"{"event": "a.b", "data": {"name": ""}}"#;
const BAD: &str = r#"{"event": "a.b", "data": {"name": 1, "x": 2}, "id": null}"#;

#[test]
fn a_fixture_that_passes_has_nothing_to_find() {
    assert_eq!(faults("a.pass.json", GOOD, ""), []);
    let found = ["`null` at `/id`", "`type` at `/data/name`", "unknown member `/data/x`"];
    assert_eq!(fault("a.pass.json", BAD, ""), Fault::Surprises(texts(&found)));
}

#[test]
fn a_fixture_that_fails_does_so_in_the_way_it_says_in_any_order() {
    let remark = "{expect: [{code: type, pointer: /data/name}, {code: 'null', pointer: /id}], unknown: [/data/x]}";
    assert_eq!(faults("a.fail.json", BAD, remark), []);
    let remark = "{expect: [{code: type, pointer: /data/name}, {code: required, pointer: /data}], unknown: [/data/y]}";
    let differs = Fault::Differs {
        missing: texts(&["`required` at `/data`", "unknown member `/data/y`"]),
        surplus: texts(&["`null` at `/id`", "unknown member `/data/x`"]),
    };
    assert_eq!(fault("a.fail.json", BAD, remark), differs);
}

#[test]
fn what_is_expected_twice_is_found_twice() {
    let remark = "{expect: [{code: type, pointer: /data/name}, {code: type, pointer: /data/name}]}";
    let body = r#"{"event": "a.b", "data": {"name": 1}}"#;
    let missing = texts(&["`type` at `/data/name`"]);
    assert_eq!(fault("a.fail.json", body, remark), Fault::Differs { missing, surplus: Vec::new() });
}

#[test]
fn a_fixture_that_cannot_be_read_says_why() {
    let reason = "the body cannot be read as JSON: EOF while parsing an object at line 1 column 1";
    assert_eq!(fault("a.pass.json", "{", ""), Fault::Unreadable(reason.to_owned()));
}

#[test]
fn a_fixture_is_judged_by_its_own_event_whatever_it_says() {
    let body = r#"{"event": "other", "data": {"name": ""}}"#;
    assert_eq!(fault("a.pass.json", body, ""), Fault::Surprises(texts(&["`const` at `/event`"])));
}

#[test]
fn coverage_counts_the_fields_that_passing_fixtures_show() {
    let seen = r#"{"event": "a.b", "data": {"name": "", "tags": [{"id": 1}, {"id": 2, "colour": ""}], "more": {"k": {"id": 1}}}}"#;
    let failing = r#"{"event": "a.b", "id": 1, "data": {"name": ""}}"#;
    let remarks = "fixtures:\n  b.fail.json: {expect: [{code: type, pointer: /id}]}\n";
    let files = [
        ("events/a.yaml", EVENTS),
        ("fixtures/a.b/a.pass.json", seen),
        ("fixtures/a.b/b.fail.json", failing),
        ("fixtures/a.b/fixtures.yaml", remarks),
    ];
    let catalog = catalog(NESTED, &files);
    assert_eq!(fixtures(&catalog), []);
    let coverage = coverage(&catalog.providers[0]);
    let unseen: Vec<_> = coverage.unseen.iter().map(|field| field.pointer.as_str()).collect();
    let expected =
        ["/id", "/data/more/*/colour", "/data/reply", "/data/reply/text", "/data/reply/reply"];
    assert_eq!(unseen, expected);
    assert_eq!((coverage.declared, coverage.seen), (12, 7));
    assert!(coverage.unseen.iter().all(|field| field.event == "a.b" && field.version == "v1"));
}

#[test]
fn the_codes_are_those_of_the_language() {
    let mut codes = CODES.to_vec();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), CODES.len());
}
