//! Thousands of bodies, each a small change away from a fixture, before all judges.
//!
//! Changes of the same kind at places that the same line of YAML declares are tried once a provider; a few changes at a time are
//! tried on top. The run is the same every time.

use crate::bracket;
use crate::case::Case;
use crate::declared::places;
use crate::judges::Judges;
use crate::mutate::{Change, Vocabulary, changes};
use crate::random::Random;
use serde_json::Value;
use std::collections::HashSet;
use std::fmt;

/// How many combined changes are tried on each fixture.
const COMBINED: usize = 12;
/// How many disagreements a report shows.
const SHOWN: usize = 12;

/// What came of all mutants of a provider.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// How many bodies were tried.
    pub mutants: usize,
    read: usize,
    clean: usize,
    dispatched: usize,
    fitting_reader_schema: usize,
    disagreements: Vec<Disagreement>,
}

/// A body of which the judges do not say the same. Names no value.
#[derive(Clone, Debug)]
struct Disagreement {
    size: usize,
    event: String,
    mutation: String,
    fixture: String,
    what: String,
}

/// Tries mutants of all these fixtures. Of the variations that a place may have, such as odd texts, one in so many is tried; in a
/// large catalog each is still tried at many places.
pub fn try_all<'a>(cases: &[Case<'a>], judges: &Judges<'a>, one_in: usize) -> Report {
    let mut report = Report::default();
    let mut seen = HashSet::new();
    for case in cases {
        let body = case.tree();
        let all = all_changes(case, &body);
        for change in &all {
            let is_wanted = change.is_basic() || Random::seeded(&change.key).one_in(one_in);
            if is_wanted && seen.insert(change.key.clone()) {
                report.try_changes(case, judges, &body, &[change]);
            }
        }
        let mut random = Random::seeded(&case.fixture.path);
        for _ in 0..COMBINED {
            let count = 2 + random.below(4);
            let some: Vec<_> = (0..count).filter_map(|_| random.pick(&all)).collect();
            report.try_changes(case, judges, &body, &some);
        }
    }
    report.disagreements.sort_by_key(|found| found.size);
    report
}

fn all_changes(case: &Case<'_>, body: &Value) -> Vec<Change> {
    let words = Vocabulary::of(case.subject.provider);
    let places = places(case.subject, body);
    let places = places.iter().filter_map(|place| Some((place, body.pointer(&place.pointer)?)));
    places.flat_map(|(place, value)| changes(place, &words, value)).collect()
}

impl Report {
    fn try_changes<'a>(
        &mut self,
        case: &Case<'a>,
        judges: &Judges<'a>,
        body: &Value,
        changes: &[&Change],
    ) {
        let mut mutant = body.clone();
        for change in changes {
            mutant = change.apply(&mutant).unwrap_or(mutant);
        }
        if mutant == *body {
            return;
        }
        let bytes = match case.is_form() {
            true => bracket::encode(&mutant),
            false => serde_json::to_vec(&mutant).ok(),
        };
        // A form cannot say everything that a tree can.
        let Some(bytes) = bytes else { return };
        let hearing = judges.hear(case, &mutant, &bytes);
        self.mutants += 1;
        self.read += usize::from(hearing.is_read);
        self.clean += usize::from(hearing.is_clean);
        self.dispatched += usize::from(hearing.is_dispatched);
        self.fitting_reader_schema += usize::from(hearing.fits_reader_schema);
        let (event, version) = (&case.event().wire, &case.version().version);
        let mutation: Vec<_> = changes.iter().map(ToString::to_string).collect();
        self.disagreements.extend(hearing.disagreements.into_iter().map(|what| Disagreement {
            size: bytes.len(),
            event: format!("{} {event} {version}", case.provider()),
            mutation: mutation.join(", "),
            fixture: case.fixture.path.clone(),
            what,
        }));
    }

    /// Whether all judges said the same of every body.
    pub fn is_unanimous(&self) -> bool {
        self.disagreements.is_empty()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { mutants, read, clean, dispatched, fitting_reader_schema, disagreements } = self;
        write!(f, "{mutants} mutants, {} disagreements; ", disagreements.len())?;
        write!(
            f,
            "{read} are read, {fitting_reader_schema} fit the reader schema, {clean} are as declared, "
        )?;
        write!(f, "{dispatched} say what they are")?;
        let mut told = HashSet::new();
        let distinct = disagreements.iter().filter(|found| told.insert(&found.what));
        for Disagreement { event, mutation, fixture, what, .. } in distinct.take(SHOWN) {
            write!(f, "\n- {event}: {mutation}: {what}\n  ({fixture})")?;
        }
        Ok(())
    }
}
