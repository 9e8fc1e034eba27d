//! Every fixture against every judge: what passes is read, written back and accepted by all; what fails, fails as it says.

use hookbook_tests::case::Case;
use hookbook_tests::published::Schemas;
use hookbook_tests::{contract, project, typed};
use std::collections::BTreeMap;

#[test]
fn all_judges_say_of_every_fixture_what_it_says_itself() {
    let catalog = project::catalog_of_all();
    let schemas = Schemas::published();
    let (mut objections, mut counts) = (Vec::new(), BTreeMap::<&str, [usize; 2]>::new());
    let cases = Case::all(&catalog);
    for case in &cases {
        counts.entry(case.provider()).or_default()[usize::from(!case.passes())] += 1;
        let found = contract::objections(case, &typed::reader(case.provider()), &schemas);
        objections.extend(found.into_iter().map(|found| format!("{}: {found}", case.fixture.path)));
    }
    for (provider, [pass, fail]) in counts {
        println!("{provider}: {pass} fixtures pass, {fail} fail");
    }
    assert!(!cases.is_empty(), "the catalog has fixtures");
    assert!(objections.is_empty(), "{} objections:\n{}", objections.len(), objections.join("\n"));
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
