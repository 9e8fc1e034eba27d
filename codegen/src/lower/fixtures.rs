//! Fixtures: bodies with what is said of them, by event.

use super::text;
use crate::check::{Bodies, evidence, split_fixture_name};
use crate::decl;
use crate::ir::{self, Encoding, Verdict};
use std::collections::BTreeMap;

/// A body and its remark.
pub(super) struct Body<'a> {
    file: &'a decl::FixtureFile,
    remark: Option<&'a decl::Fixture>,
    /// The version that the remark names.
    pub(super) version: Option<&'a str>,
}

/// The bodies of a provider, by the event they belong to.
pub(super) fn by_event(provider: &decl::Provider) -> BTreeMap<&str, Vec<Body<'_>>> {
    let bodies = Bodies::of(provider);
    let mut found: BTreeMap<&str, Vec<Body<'_>>> = BTreeMap::new();
    for file in &provider.fixtures {
        let remark = bodies.remark(file);
        let (event, _) = bodies.event(file).expect("check: every fixture has an event");
        let version =
            remark.and_then(|remark| remark.version.as_ref()).map(|version| version.as_str());
        found.entry(event).or_default().push(Body { file, remark, version });
    }
    found
}

impl Body<'_> {
    pub(super) fn lower(self, version: &str) -> ir::Fixture {
        let (name, pass, encoding) =
            split_fixture_name(&self.file.name).expect("parse: only fixtures are named so");
        let remark = self.remark;
        let headers = remark.into_iter().flat_map(|remark| &remark.headers.items);
        ir::Fixture {
            path: self.file.path.clone(),
            name: name.to_owned(),
            verdict: verdict(pass, remark),
            encoding: if encoding == "form" { Encoding::Form } else { Encoding::Json },
            body: self.file.body.clone(),
            version: version.to_owned(),
            headers: headers
                .map(|(name, value)| (name.value.clone(), value.value.clone()))
                .collect(),
            synthetic: remark.is_some_and(|remark| remark.synthetic),
            known_wrong: remark
                .and_then(|remark| remark.known_wrong.as_ref())
                .map(|why| why.value.clone()),
            evidence: remark.and_then(|remark| evidence::inherit(remark.evidence.as_ref(), None)),
            note: text(remark.and_then(|remark| remark.note.as_ref())),
        }
    }
}

fn verdict(pass: bool, remark: Option<&decl::Fixture>) -> Verdict {
    match (pass, remark) {
        (false, Some(remark)) => Verdict::Fail {
            violations: remark
                .expect
                .iter()
                .map(|expected| (expected.code.value.clone(), expected.pointer.value.clone()))
                .collect(),
            unknown: remark.unknown.iter().map(|pointer| pointer.value.clone()).collect(),
        },
        _ => Verdict::Pass,
    }
}
