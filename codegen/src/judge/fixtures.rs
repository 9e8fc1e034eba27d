//! Fixtures against the catalog: each must give what it says, and nothing else.

use super::{Inspection, body, event_version};
use crate::ir::{Catalog, Event, EventVersion, Fixture, Provider, Verdict};

/// A fixture that does not give what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FixtureFault {
    /// The file, from the root of the project.
    pub path: String,
    /// How it differs.
    pub fault: Fault,
}

/// How a fixture differs from what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The body cannot be read.
    Unreadable(String),
    /// It should pass, and this was found.
    Surprises(Vec<String>),
    /// It should fail in another way. Each finding is a line such as ``"`required` at `/data/email`"``.
    Differs {
        /// Expected, but not found.
        missing: Vec<String>,
        /// Found, but not expected.
        surplus: Vec<String>,
    },
}

/// Every fixture that does not give what it says, in the order of the catalog.
///
/// Each is judged by the event and version that it belongs to, whatever its body says.
pub fn fixtures(catalog: &Catalog) -> Vec<FixtureFault> {
    let mut faults = Vec::new();
    for provider in &catalog.providers {
        for event in &provider.events {
            for version in &event.versions {
                let faulty = version.fixtures.iter().filter_map(|fixture| {
                    let fault = check(provider, event, version, fixture)?;
                    Some(FixtureFault { path: fixture.path.clone(), fault })
                });
                faults.extend(faulty);
            }
        }
    }
    faults
}

fn check(
    provider: &Provider,
    event: &Event,
    version: &EventVersion,
    fixture: &Fixture,
) -> Option<Fault> {
    let body = match body::decode(&fixture.body, fixture.encoding) {
        Ok(body) => body,
        Err(unreadable) => return Some(Fault::Unreadable(unreadable.to_string())),
    };
    let mut surplus = findings(&event_version(provider, event, version, &body));
    let Verdict::Fail { violations, unknown } = &fixture.verdict else {
        return (!surplus.is_empty()).then_some(Fault::Surprises(surplus));
    };
    let violations = violations.iter().map(|(code, pointer)| violation(code, pointer));
    let mut missing: Vec<_> =
        violations.chain(unknown.iter().map(|at| unknown_member(at))).collect();
    // What is expected twice has to be found twice.
    missing.retain(|expected| match surplus.iter().position(|found| found == expected) {
        Some(at) => {
            surplus.remove(at);
            false
        }
        None => true,
    });
    let agree = missing.is_empty() && surplus.is_empty();
    (!agree).then_some(Fault::Differs { missing, surplus })
}

/// What a fixture has to name. Values that an open enum does not list are no fault.
fn findings(inspection: &Inspection) -> Vec<String> {
    let violations = inspection.violations.iter();
    let violations = violations.map(|found| violation(found.code, &found.pointer));
    violations.chain(inspection.unknown_paths.iter().map(|at| unknown_member(at))).collect()
}

fn violation(code: &str, pointer: &str) -> String {
    format!("`{code}` at `{pointer}`")
}

fn unknown_member(pointer: &str) -> String {
    format!("unknown member `{pointer}`")
}
