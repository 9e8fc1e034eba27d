//! Rules for fixtures: each belongs to an event, each remark to a fixture, each failure says what is expected.

use super::bodies::{Bodies, split_name};
use super::events::{default_version, main_version};
use super::{envelopes, evidence};
use crate::decl::{self, Event, FixtureFile, Provider, ProviderFile};
use crate::diagnostics::Diagnostics;
use crate::judge;
use crate::source::Spanned;
use std::collections::BTreeMap;

/// Checks all fixtures of a provider.
pub(super) fn check(provider: &Provider, file: &ProviderFile, diags: &mut Diagnostics) {
    let mut folders: BTreeMap<&str, Vec<&FixtureFile>> = BTreeMap::new();
    for fixture in &provider.fixtures {
        folders.entry(&fixture.folder).or_default().push(fixture);
    }
    for notes in &provider.fixture_notes {
        let found = folders.get(notes.folder.as_str()).map_or(&[][..], Vec::as_slice);
        let names: Vec<&str> = found.iter().map(|fixture| fixture.name.as_str()).collect();
        for (name, remark) in &notes.content.fixtures.items {
            if !names.contains(&name.as_str()) {
                diags.remark_without_fixture(name, &names);
            }
            check_remark(name, remark, diags);
        }
    }
    let bodies = Bodies::of(provider);
    for fixtures in folders.values() {
        check_folder(fixtures, &bodies, file, diags);
    }
}

fn check_remark(name: &Spanned<String>, remark: &decl::Fixture, diags: &mut Diagnostics) {
    let expects =
        !remark.expect.is_empty() || !remark.unknown.is_empty() || remark.known_wrong.is_some();
    if expects && split_name(name).is_some_and(|(_, pass, _)| pass) {
        diags.pass_with_expectation(name);
    }
    for expectation in &remark.expect {
        if !judge::CODES.contains(&expectation.code.as_str()) {
            diags.unknown_code(&expectation.code, &judge::CODES);
        }
    }
    let pointers =
        remark.expect.iter().map(|expectation| &expectation.pointer).chain(&remark.unknown);
    for pointer in pointers {
        if !pointer.is_empty() && !pointer.starts_with('/') {
            diags.bad_pointer(pointer);
        }
    }
    evidence::of_part(remark.evidence.as_ref(), None, diags);
}

/// Checks the fixtures of a folder. A folder that belongs to no event is one fault, however many fixtures are in it.
fn check_folder(
    fixtures: &[&FixtureFile],
    bodies: &Bodies<'_>,
    file: &ProviderFile,
    diags: &mut Diagnostics,
) {
    let mut lost = false;
    for fixture in fixtures {
        let remark = bodies.remark(fixture);
        match (bodies.event(fixture), remark.and_then(|remark| remark.event.as_ref())) {
            (Some((name, event)), _) => {
                check_fixture(fixture, remark, name, event, file, diags);
            }
            (None, Some(named)) => diags.fixture_names_no_event(named, &bodies.names()),
            (None, None) if lost => {}
            (None, None) => {
                lost = true;
                diags.folder_without_event(fixture.span, &fixture.folder, &bodies.folders());
            }
        }
    }
}

fn check_fixture(
    fixture: &FixtureFile,
    remark: Option<&decl::Fixture>,
    name: &str,
    event: &Event,
    file: &ProviderFile,
    diags: &mut Diagnostics,
) {
    let Some((_, pass, encoding)) = split_name(&fixture.name) else { return };
    if !pass && remark.is_none_or(|remark| remark.expect.is_empty() && remark.unknown.is_empty()) {
        diags.fail_without_expectation(fixture.span, &fixture.name);
    }
    let version = remark.and_then(|remark| remark.version.as_ref());
    if let Some(version) = version {
        let known: Vec<&str> = match &event.versions {
            Some(versions) => versions.items.iter().map(|(version, _)| version.as_str()).collect(),
            None => vec![default_version(file)],
        };
        if !known.contains(&version.as_str()) {
            diags.fixture_version(version, name, &known);
            return;
        }
    }
    let Some((envelope, content)) = envelope(event, version, file) else { return };
    let wanted = content.encoding.as_ref().map_or("json", |encoding| encoding.as_str());
    if wanted != encoding {
        diags.fixture_encoding(fixture.span, encoding, wanted, envelope);
    }
}

/// The envelope in which a fixture comes; `None` where a fault elsewhere leaves it open.
fn envelope<'a>(
    event: &'a Event,
    version: Option<&Spanned<String>>,
    file: &'a ProviderFile,
) -> Option<&'a (Spanned<String>, decl::Envelope)> {
    let by_version = event.versions.as_ref().and_then(|versions| {
        let main = versions.items.get(main_version(&versions.items, default_version(file)));
        let named = version
            .and_then(|wanted| versions.items.iter().find(|(name, _)| name.value == wanted.value));
        named.or(main)?.1.envelope.as_ref()
    });
    envelopes::of_event(file, by_version.or(event.envelope.as_ref()))
}
