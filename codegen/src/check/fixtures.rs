//! Rules for fixtures: each belongs to an event, each remark to a fixture, each failure says what is expected.

use super::evidence;
use crate::decl::{self, Event, Provider, ProviderFile};
use crate::diagnostics::Diagnostics;
use crate::judge;
use crate::naming;
use crate::source::Spanned;

/// Checks all fixtures of a provider.
pub(super) fn check(provider: &Provider, file: &ProviderFile, diags: &mut Diagnostics) {
    for notes in &provider.fixture_notes {
        let names: Vec<&str> = provider
            .fixtures
            .iter()
            .filter(|fixture| fixture.folder == notes.folder)
            .map(|fixture| fixture.name.as_str())
            .collect();
        for (name, remark) in &notes.content.fixtures.items {
            if !names.contains(&name.as_str()) {
                diags.remark_without_fixture(name, &names);
            }
            check_remark(name, remark, diags);
        }
    }
    for fixture in &provider.fixtures {
        check_fixture(fixture, provider, file, diags);
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
    evidence::of_part(remark.evidence.as_ref(), diags);
    evidence::has_source(remark.evidence.as_ref(), None, diags);
}

fn check_fixture(
    fixture: &decl::FixtureFile,
    provider: &Provider,
    file: &ProviderFile,
    diags: &mut Diagnostics,
) {
    let remark = provider.remark(fixture);
    let Some((name, event)) = provider.event_of(fixture, remark) else {
        let known: Vec<String> =
            provider.events().map(|(name, _)| naming::event_path(name)).collect();
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        let wanted = remark
            .and_then(|remark| remark.event.as_ref())
            .map_or(fixture.folder.as_str(), |event| event.as_str());
        diags.fixture_without_event(fixture.span, wanted, &known);
        return;
    };
    let Some((_, pass, encoding)) = split_name(&fixture.name) else { return };
    if !pass && remark.is_none_or(|remark| remark.expect.is_empty() && remark.unknown.is_empty()) {
        diags.fail_without_expectation(fixture.span, &fixture.name);
    }
    if let Some(version) = remark.and_then(|remark| remark.version.as_ref()) {
        let known: Vec<&str> = match &event.versions {
            Some(versions) => versions.items.iter().map(|(version, _)| version.as_str()).collect(),
            None => vec![file.default_version.as_ref().map_or("v1", |version| version.as_str())],
        };
        if !known.contains(&version.as_str()) {
            diags.fixture_version(version, name, &known);
            return;
        }
    }
    let wanted = envelope_encoding(event, remark, file);
    if wanted.is_some_and(|wanted| wanted != encoding) {
        diags.fixture_encoding(fixture.span, encoding, wanted.unwrap_or_default());
    }
}

/// The encoding of the envelope in which the fixture comes; `None` where a fault elsewhere leaves it open.
fn envelope_encoding<'a>(
    event: &Event,
    remark: Option<&decl::Fixture>,
    file: &'a ProviderFile,
) -> Option<&'a str> {
    let version = remark.and_then(|remark| remark.version.as_ref());
    let by_version = event.versions.as_ref().and_then(|versions| {
        let default = file.default_version.as_ref().map_or("v1", |version| version.as_str());
        let wanted = version.map_or(default, |version| version.as_str());
        let found = versions
            .items
            .iter()
            .find(|(name, _)| name.value == wanted)
            .or(versions.items.last())?;
        found.1.envelope.as_ref()
    });
    let name = by_version.or(event.envelope.as_ref());
    let envelope = match name {
        Some(name) => &file.envelopes.items.iter().find(|(known, _)| known.value == name.value)?.1,
        None => &file.envelopes.items.first()?.1,
    };
    Some(envelope.encoding.as_ref().map_or("json", |encoding| encoding.as_str()))
}

/// A fixture's file name as name, whether it passes, and encoding.
pub(crate) fn split_name(file: &str) -> Option<(&str, bool, &str)> {
    let (rest, encoding) = file.rsplit_once('.')?;
    let (name, verdict) = rest.rsplit_once('.')?;
    Some((name, verdict == "pass", encoding))
}

impl Provider {
    /// All events with their names.
    pub(crate) fn events(&self) -> impl Iterator<Item = &(Spanned<String>, Event)> {
        self.modules.iter().flat_map(|module| &module.content.events.items)
    }

    /// What `fixtures.yaml` says of a fixture.
    pub(crate) fn remark(&self, fixture: &decl::FixtureFile) -> Option<&decl::Fixture> {
        let notes = self.fixture_notes.iter().find(|notes| notes.folder == fixture.folder)?;
        let (_, remark) =
            notes.content.fixtures.items.iter().find(|(name, _)| name.value == fixture.name)?;
        Some(remark)
    }

    /// The event of a fixture: the one that is named, or the one whose path the folder is.
    pub(crate) fn event_of(
        &self,
        fixture: &decl::FixtureFile,
        remark: Option<&decl::Fixture>,
    ) -> Option<&(Spanned<String>, Event)> {
        match remark.and_then(|remark| remark.event.as_ref()) {
            Some(named) => self.events().find(|(name, _)| name.value == named.value),
            None => self.events().find(|(name, _)| naming::event_path(name) == fixture.folder),
        }
    }
}
