//! What a fixture promises: what passes is read, written back and accepted by all; what fails, fails as it says.

use crate::case::Case;
use crate::declared::says_its_name;
use crate::findings::Findings;
use crate::published::Schemas;
use crate::typed::{Reader, Reading};
use crate::{equal, judges};
use hookbook_codegen::ir::Verdict;
use serde_json::Value;

/// Whatever a judge says of a fixture that the fixture does not say itself.
pub fn objections(case: &Case<'_>, reader: &Reader, schemas: &Schemas) -> Vec<String> {
    let mut objections = Vec::new();
    let tree = case.tree();
    let expected = expected(case);
    let by_catalog = judges::by_catalog(&case.subject, &tree).without_values();
    if by_catalog != expected {
        objections.push(format!("the catalog finds {by_catalog}, expected {expected}"));
    }
    let (event, version) = (&case.event().wire, &case.version().version);
    let schemas = schemas.of(case.provider(), event, version);
    let reading = reader.parse_as(event, version, &case.fixture.body);
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
    reading: &Reading,
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
