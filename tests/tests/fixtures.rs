//! Every fixture against every judge: what passes is read, written back and accepted by all; what fails, fails as it says.

use hookbook_codegen::ir::Verdict;
use hookbook_tests::case::Case;
use hookbook_tests::declared::says_its_name;
use hookbook_tests::findings::Findings;
use hookbook_tests::published::Schemas;
use hookbook_tests::{equal, judges, project, typed};
use serde_json::Value;
use std::collections::BTreeMap;

#[test]
fn all_judges_say_of_every_fixture_what_it_says_itself() {
    let catalog = project::catalog_of_all();
    let schemas = Schemas::published();
    let (mut objections, mut counts) = (Vec::new(), BTreeMap::<&str, [usize; 2]>::new());
    let cases = Case::all(&catalog);
    for case in &cases {
        counts.entry(case.provider()).or_default()[usize::from(!case.passes())] += 1;
        let found = check(case, &schemas);
        objections.extend(found.into_iter().map(|found| format!("{}: {found}", case.fixture.path)));
    }
    for (provider, [pass, fail]) in counts {
        println!("{provider}: {pass} fixtures pass, {fail} fail");
    }
    assert!(!cases.is_empty(), "the catalog has fixtures");
    assert!(objections.is_empty(), "{} objections:\n{}", objections.len(), objections.join("\n"));
}

/// Whatever a judge says of a fixture that it should not.
fn check(case: &Case<'_>, schemas: &Schemas) -> Vec<String> {
    let mut objections = Vec::new();
    let tree = case.tree();
    let expected = expected(case);
    let by_catalog = judges::by_catalog(&case.subject, &tree).without_values();
    if by_catalog != expected {
        objections.push(format!("the catalog finds {by_catalog}, expected {expected}"));
    }
    let (event, version) = (&case.event().wire, &case.version().version);
    let schemas = schemas.of(case.provider(), event, version);
    let reading = typed::reader(case.provider()).parse_as(event, version, &case.fixture.body);
    let shaped = match &reading {
        Ok(reading) => &reading.written,
        Err(_) => &tree,
    };
    if schemas.strict_accepts(shaped) != case.passes() {
        objections
            .push(format!("the strict schema objects to {}", schemas.strict_objections(shaped)));
    }
    match &reading {
        Ok(reading) => {
            objections.extend(about_reading(case, reading, &tree, &expected));
            if says_its_name(case.subject, shaped) && !schemas.reader_accepts(shaped) {
                let found = schemas.reader_objections(shaped);
                objections.push(format!("the reader schema objects to {found}"));
            }
        }
        // A body that the typed reader refuses has no further findings; the one it has must be among the expected.
        Err(refusal) => {
            let known = refusal.violation.as_ref().is_some_and(|(code, at)| expected.has(code, at));
            if !known {
                objections.push(format!("it cannot be read: {}", refusal.message));
            }
        }
    }
    objections
}

fn about_reading(
    case: &Case<'_>,
    reading: &typed::Reading,
    tree: &Value,
    expected: &Findings,
) -> Vec<String> {
    let mut objections = Vec::new();
    let own = (case.event().wire.as_str(), case.version().version.as_str());
    if reading.variant != Some(own) {
        objections.push(format!("it is read as {:?}", reading.variant));
    }
    let found = reading.findings.clone().without_values();
    if found != *expected {
        objections.push(format!("`validate` finds {found}, expected {expected}"));
    }
    let lost = match case.is_form() {
        true => equal::difference_of_forms(tree, &reading.written),
        false => equal::difference(tree, &reading.written),
    };
    objections.extend(lost.map(|at| format!("it is not written back as it came: {at}")));
    objections
}

fn expected(case: &Case<'_>) -> Findings {
    match &case.fixture.verdict {
        Verdict::Pass => Findings::default(),
        Verdict::Fail { violations, unknown } => {
            Findings::new(violations.clone(), unknown.clone(), [])
        }
    }
}

/// The headers and the body lead to the same event by themselves, wherever the provider says which event it is.
#[test]
fn every_fixture_is_dispatched_to_its_own_event() {
    use hookbook_codegen::ir::EventName;
    let catalog = project::catalog_of_all();
    let (mut silent, mut said) = (0, 0);
    for case in Case::all(&catalog).iter().filter(|case| case.passes()) {
        if case.subject.envelope().event == EventName::Caller {
            silent += 1;
            continue;
        }
        match typed::reader(case.provider()).parse(&case.headers(), &case.fixture.body) {
            Ok(reading) => {
                let own = (case.event().wire.as_str(), case.version().version.as_str());
                assert_eq!(reading.variant, Some(own), "{}", case.fixture.path);
                said += 1;
            }
            Err(refusal) => panic!("{}: {}", case.fixture.path, refusal.message),
        }
    }
    println!("{said} bodies say which event they are, {silent} leave it to the caller");
    assert!(said > 0);
}
