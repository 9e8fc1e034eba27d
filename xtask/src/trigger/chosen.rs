//! Which bodies are sent: the fixtures of the events that were asked for, and bodies made up from the catalog where there are none.

use std::borrow::Cow;

use hookbook_codegen::ir::{Event, EventVersion, Fixture, Provider, Subject, Verdict};
use hookbook_codegen::judge::Judge;
use hookbook_codegen::synth::{self, Synthetic};

use crate::failure::Failure;
use crate::named::named;

/// A body, and the event that it is one of.
pub(crate) struct Sending<'c> {
    pub(crate) event: &'c Event,
    pub(crate) version: &'c EventVersion,
    pub(crate) fixture: Cow<'c, Fixture>,
}

/// The bodies to send; at least one. Without an event: all of all events.
pub(crate) fn chosen<'c>(
    judge: &Judge<'c>,
    event: Option<&str>,
    fixture: Option<&str>,
) -> Result<Vec<Sending<'c>>, Failure> {
    let of_name = |sending: &Sending<'_>| fixture.is_none_or(|name| sending.fixture.name == name);
    let all = |event| sendings(judge.provider(), event).into_iter().filter(of_name);
    let Some(typed) = event else {
        let every: Vec<_> = judge.provider().events.iter().flat_map(all).collect();
        return match every.is_empty() {
            true => Err(Failure::new("the provider has no such fixture")),
            false => Ok(every),
        };
    };
    let wanted = named(typed, judge)?;
    let event = judge.event(wanted.event).ok_or_else(|| Failure::new("the event is gone"))?;
    let fits = |version: &EventVersion| match wanted.version {
        Some(name) => version.version == name,
        None => version.is_default || event.versions.len() == 1,
    };
    let fitting = all(event).filter(|sending| fits(sending.version));
    let best = fitting.min_by_key(|sending| sending.fixture.synthetic);
    best.map(|sending| vec![sending]).ok_or_else(|| {
        let there = sendings(judge.provider(), event).into_iter();
        let names: Vec<_> = there
            .filter(|sending| fits(sending.version))
            .map(|sending| sending.fixture.name.clone())
            .collect();
        Failure::new(format!("`{typed}` has no such passing fixture"))
            .help(format!("there are: `{}`", names.join("`, `")))
    })
}

/// Every passing fixture of an event, and for a version without one what its declaration gives.
fn sendings<'c>(provider: &'c Provider, event: &'c Event) -> Vec<Sending<'c>> {
    let of_version = |version: &'c EventVersion| {
        let passing = version.fixtures.iter().filter(|fixture| fixture.verdict == Verdict::Pass);
        let mut fixtures: Vec<_> = passing.map(Cow::Borrowed).collect();
        if fixtures.is_empty() {
            let subject = Subject { provider, event, version };
            let made = synth::bodies(subject).into_iter();
            fixtures = made.map(|made| Cow::Owned(made_up(subject, made))).collect();
        }
        fixtures.into_iter().map(move |fixture| Sending { event, version, fixture })
    };
    event.versions.iter().flat_map(of_version).collect()
}

/// A fixture that is no file.
fn made_up(subject: Subject<'_>, made: Synthetic) -> Fixture {
    let Subject { provider, event, version } = subject;
    let case = made.case.map_or(String::new(), |case| format!(", {case}"));
    Fixture {
        path: format!("made up: {} {}@{}{case}", provider.name, event.wire, version.version),
        name: "synthetic".to_owned(),
        verdict: Verdict::Pass,
        encoding: subject.envelope().encoding,
        body: made.bytes,
        version: version.version.clone(),
        headers: made.headers,
        synthetic: true,
        known_wrong: None,
        evidence: None,
        note: String::new(),
    }
}
