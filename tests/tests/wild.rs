//! Bodies from the wild: whatever senders add, leave out, null, quote or misspell, the typed reader takes it and loses nothing.
//!
//! What the reader may rely on is what a document promises ([`Field::is_guaranteed`]); all else may be missing. The bodies are the
//! fixtures, roughened; the same ones in each run. `PROPTEST_CASES` sets how many.

#[path = "wild/change.rs"]
mod change;
#[path = "wild/values.rs"]
mod values;

use change::Done;
use hookbook_tests::case::Case;
use hookbook_tests::{bracket, equal, project, typed};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use serde_json::Value;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn the_typed_reader_takes_and_keeps_bodies_from_the_wild() {
    let catalog = project::catalog_of_all();
    let mut of_all = BTreeSet::new();
    for provider in &catalog.providers {
        let cases: Vec<_> = Case::all(&catalog)
            .into_iter()
            .filter(|case| case.passes() && case.provider() == provider.name)
            .collect();
        let done = RefCell::new(BTreeMap::<Done, usize>::new());
        let config =
            Config { cases: 500, failure_persistence: None, ..Config::with_source_file(file!()) };
        let random = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
        let mut runner = TestRunner::new_with_rng(config, random);
        let changes = vec((any::<Index>(), change::any_change()), 1..16);
        let roughened = runner.run(&(any::<Index>(), changes), |(at, changes)| {
            let case = cases[at.index(cases.len())];
            let mut body = case.tree();
            let mut ahead = Vec::new();
            for (at, change) in &changes {
                if let Some(kind) = change.make(&case, *at, &mut body, &mut ahead) {
                    *done.borrow_mut().entry(kind).or_default() += 1;
                }
            }
            is_kept(&case, &body, &ahead)
        });
        if let Err(error) = roughened {
            panic!("{}: {error}", provider.name);
        }
        let done = done.into_inner();
        println!("{}: {done:?}", provider.name);
        of_all.extend(done.into_keys());
    }
    assert_eq!(of_all, BTreeSet::from(Done::ALL), "each kind of change was tried");
}

/// `ahead` are members that stand once more before all others; the later ones count.
fn is_kept(case: &Case<'_>, body: &Value, ahead: &[(String, Value)]) -> Result<(), TestCaseError> {
    let Some(bytes) = bytes(case, body, ahead) else {
        return Err(TestCaseError::reject("no form says it"));
    };
    let path = &case.fixture.path;
    let reader = typed::reader(case.provider());
    let reading = reader.parse_as(&case.event().wire, &case.version().version, &bytes);
    let reading = reading.map_err(|refusal| {
        TestCaseError::fail(format!("{path}: {} {:?}", refusal.message, refusal.violation))
    })?;
    let lost = match case.is_form() {
        true => equal::difference_of_forms(body, &reading.written),
        false => equal::difference(body, &reading.written),
    };
    match lost {
        None => Ok(()),
        Some(at) => {
            Err(TestCaseError::fail(format!("{path}: not written back as it came: `{at}`")))
        }
    }
}

fn bytes(case: &Case<'_>, body: &Value, ahead: &[(String, Value)]) -> Option<Vec<u8>> {
    if case.is_form() {
        return bracket::encode(body);
    }
    let text = body.to_string();
    let members = text.strip_prefix('{')?;
    let mut whole = String::from("{");
    let still_there = ahead.iter().filter(|(name, _)| body.get(name).is_some());
    for (name, value) in still_there {
        whole.push_str(&format!("{}:{value},", Value::from(name.as_str())));
    }
    whole.push_str(members);
    Some(whole.into_bytes())
}
