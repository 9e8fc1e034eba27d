//! What the catalog knows, counted: the figures of `cargo xtask stats` and of the README.

use crate::ir::{Catalog, Event, EvidenceKind, Provider, Verdict};
use crate::judge;

/// The figures of one provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stats {
    /// Its name.
    pub provider: String,
    /// What people call it.
    pub title: String,
    /// Events.
    pub events: usize,
    /// Events, each counted once a version.
    pub versions: usize,
    /// Declared fields by the kind of evidence, in the order of [`EvidenceKind::ALL`]; a shape that is shared counts once.
    pub fields: [(EvidenceKind, usize); 5],
    /// Declared fields marked as personal or secret.
    pub sensitive: usize,
    /// Fixtures that must pass.
    pub passing: usize,
    /// Fixtures that must fail.
    pub failing: usize,
    /// Fixtures made from the catalog, among both.
    pub synthetic: usize,
    /// Events with a fixture that passes and comes from the provider.
    pub events_shown: usize,
    /// Events with any fixture that passes.
    pub events_covered: usize,
    /// Field coverage: declared fields, counted once an event and version, and those seen in a fixture that passes.
    pub fields_seen: (usize, usize),
    /// Members in fixtures that pass and that the catalog does not declare.
    pub unknown_paths: usize,
}

/// The figures of every provider.
pub fn stats(catalog: &Catalog) -> Vec<Stats> {
    catalog.providers.iter().map(of_provider).collect()
}

fn of_provider(provider: &Provider) -> Stats {
    let fixtures = || provider.subjects().flat_map(|subject| &subject.version.fixtures);
    let coverage = judge::coverage(provider);
    let has = |event: &Event, real: bool| {
        let mut fixtures = event.versions.iter().flat_map(|version| &version.fixtures);
        fixtures.any(|fixture| fixture.verdict == Verdict::Pass && !(real && fixture.synthetic))
    };
    Stats {
        provider: provider.name.clone(),
        title: provider.title.clone(),
        events: provider.events.len(),
        versions: provider.subjects().count(),
        fields: provider.fields_by_evidence(),
        sensitive: provider.fields().filter(|field| field.sensitive.is_some()).count(),
        passing: fixtures().filter(|fixture| fixture.verdict == Verdict::Pass).count(),
        failing: fixtures().filter(|fixture| fixture.verdict != Verdict::Pass).count(),
        synthetic: fixtures().filter(|fixture| fixture.synthetic).count(),
        events_shown: provider.events.iter().filter(|event| has(event, true)).count(),
        events_covered: provider.events.iter().filter(|event| has(event, false)).count(),
        fields_seen: (coverage.seen, coverage.declared),
        unknown_paths: unknown_paths(provider),
    }
}

fn unknown_paths(provider: &Provider) -> usize {
    let passing = provider.subjects().flat_map(|subject| {
        let fixtures = subject.version.fixtures.iter();
        fixtures
            .filter(|fixture| fixture.verdict == Verdict::Pass)
            .map(move |fixture| (subject, fixture))
    });
    passing
        .filter_map(|(subject, fixture)| {
            let body = judge::decode(&fixture.body, fixture.encoding).ok()?;
            Some(
                judge::event_version(provider, subject.event, subject.version, &body)
                    .unknown_paths
                    .len(),
            )
        })
        .sum()
}

/// The figures as a table of rows, the first of them the head. One row a provider.
pub fn table(stats: &[Stats]) -> Vec<Vec<String>> {
    let head = [
        "Provider",
        "Events",
        "Versions",
        "Fields",
        "documented",
        "example",
        "observed",
        "inferred",
        "Sensitive",
        "Fixtures pass / fail",
        "of them synthetic",
        "Events with a real fixture",
        "with any",
        "Fields seen in fixtures",
        "Undeclared in fixtures",
    ];
    let mut rows = vec![head.map(str::to_owned).to_vec()];
    rows.extend(stats.iter().map(row));
    rows
}

fn row(stats: &Stats) -> Vec<String> {
    let share = |part: usize, whole: usize| format!("{part} / {whole}");
    let fields: usize = stats.fields.iter().map(|(_, count)| count).sum();
    let mut row = vec![
        stats.title.clone(),
        stats.events.to_string(),
        stats.versions.to_string(),
        fields.to_string(),
    ];
    let kinds = stats.fields.iter().filter(|(kind, _)| *kind != EvidenceKind::Listed);
    row.extend(kinds.map(|(_, count)| count.to_string()));
    row.extend([
        stats.sensitive.to_string(),
        share(stats.passing, stats.failing),
        stats.synthetic.to_string(),
        share(stats.events_shown, stats.events),
        share(stats.events_covered, stats.events),
        share(stats.fields_seen.0, stats.fields_seen.1),
        stats.unknown_paths.to_string(),
    ]);
    row
}
