//! Fixtures that give what they say, fixtures that do not, and how much of the catalog they show.

use super::{NESTED, catalog};
use crate::ir::Verdict;
use crate::judge::{CODES, Fault, coverage, fixtures};

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

/// What is wrong with a fixture of this body and verdict.
fn fault(body: &str, verdict: Verdict) -> Option<Fault> {
    let files = [("events/a.yaml", EVENTS), ("fixtures/a.b/a.pass.json", GOOD)];
    let mut catalog = catalog(NESTED, &files);
    let fixture = &mut catalog.providers[0].events[0].versions[0].fixtures[0];
    (fixture.body, fixture.verdict) = (body.as_bytes().to_vec(), verdict);
    let mut faults = fixtures(&catalog);
    assert!(faults.iter().all(|fault| fault.path == "schema/acme/fixtures/a.b/a.pass.json"));
    faults.pop().map(|found| found.fault)
}

fn fail(violations: &[(&str, &str)], unknown: &[&str]) -> Verdict {
    let violation = |(code, pointer): &(&str, &str)| ((*code).to_owned(), (*pointer).to_owned());
    Verdict::Fail {
        violations: violations.iter().map(violation).collect(),
        unknown: texts(unknown),
    }
}

fn texts(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}

const GOOD: &str = r#"{"event": "a.b", "data": {"name": ""}}"#;
const BAD: &str = r#"{"event": "a.b", "data": {"name": 1, "x": 2}, "id": null}"#;

#[test]
fn a_fixture_that_passes_has_nothing_to_find() {
    assert_eq!(fault(GOOD, Verdict::Pass), None);
    let found = ["`null` at `/id`", "`type` at `/data/name`", "unknown member `/data/x`"];
    assert_eq!(fault(BAD, Verdict::Pass), Some(Fault::Surprises(texts(&found))));
}

#[test]
fn a_fixture_that_fails_does_so_in_the_way_it_says_in_any_order() {
    let verdict = fail(&[("type", "/data/name"), ("null", "/id")], &["/data/x"]);
    assert_eq!(fault(BAD, verdict), None);
    let verdict = fail(&[("type", "/data/name"), ("required", "/data")], &["/data/y"]);
    let missing = texts(&["`required` at `/data`", "unknown member `/data/y`"]);
    let surplus = texts(&["`null` at `/id`", "unknown member `/data/x`"]);
    assert_eq!(fault(BAD, verdict), Some(Fault::Differs { missing, surplus }));
}

#[test]
fn what_is_expected_twice_is_found_twice() {
    let verdict = fail(&[("type", "/data/name"), ("type", "/data/name")], &[]);
    let body = r#"{"event": "a.b", "data": {"name": 1}}"#;
    let (missing, surplus) = (texts(&["`type` at `/data/name`"]), Vec::new());
    assert_eq!(fault(body, verdict), Some(Fault::Differs { missing, surplus }));
}

#[test]
fn a_fixture_that_cannot_be_read_says_why() {
    let reason = "not JSON: EOF while parsing an object at line 1 column 1".to_owned();
    assert_eq!(fault("{", Verdict::Pass), Some(Fault::Unreadable(reason)));
}

#[test]
fn a_fixture_is_judged_by_its_own_event_whatever_it_says() {
    let body = r#"{"event": "other", "data": {"name": ""}}"#;
    let found = texts(&["`const` at `/event`"]);
    assert_eq!(fault(body, Verdict::Pass), Some(Fault::Surprises(found)));
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
