//! The catalog as a judge.

use crate::case::Subject;
use crate::findings::Findings;
use hookbook_codegen::judge::{self, Inspection};
use serde_json::Value;

/// What the catalog says of a body that is taken for this event.
pub fn by_catalog(subject: &Subject<'_>, body: &Value) -> Findings {
    findings(judge::event_version(subject.provider, subject.event, subject.version, body))
}

/// What an inspection found.
pub fn findings(found: Inspection) -> Findings {
    let violations = found.violations.into_iter();
    let violations = violations.map(|found| (found.code.to_owned(), found.pointer));
    Findings::new(violations, found.unknown_paths, found.unknown_values)
}
