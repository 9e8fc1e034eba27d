//! Thousands of small changes to every fixture: the three judges must say the same of each body that comes out.
//!
//! Changes of the same kind at places that the same line of YAML declares are tried once a provider; a few changes at a time are
//! tried on top. The run is the same every time.

use hookbook_codegen::Catalog;
use hookbook_codegen::judge::{Judge, Received};
use hookbook_tests::case::Case;
use hookbook_tests::declared::{places, says_its_name};
use hookbook_tests::mutate::{Change, Vocabulary, changes};
use hookbook_tests::published::{Pair, Schemas};
use hookbook_tests::random::Random;
use hookbook_tests::typed::{self, Reader, Refusal};
use hookbook_tests::{bracket, equal, judges, project};
use serde_json::Value;
use std::collections::HashSet;
use std::fmt;

/// How many combined changes are tried on each fixture.
const COMBINED: usize = 12;

#[test]
fn activecampaign() {
    judges_agree("activecampaign");
}

#[test]
fn clickfunnels() {
    judges_agree("clickfunnels");
}

#[test]
fn gately() {
    judges_agree("gately");
}

#[test]
fn highlevel() {
    judges_agree("highlevel");
}

fn judges_agree(provider: &str) {
    let catalog = project::catalog_of_all();
    let mut court = Court::new(&catalog, provider);
    for case in Case::all(&catalog).iter().filter(|case| case.provider() == provider) {
        court.try_mutants_of(case);
    }
    println!("{provider}: {}", court.count);
    assert!(court.count.mutants > 1_000, "there is something to try");
    court.disagreements.sort_by_key(|found| found.size);
    let mut told = HashSet::new();
    let distinct = court.disagreements.iter().filter(|found| told.insert(&found.what));
    let first: Vec<_> = distinct.take(12).map(ToString::to_string).collect();
    assert!(
        court.disagreements.is_empty(),
        "{} disagreements, the smallest bodies first:\n{}",
        court.disagreements.len(),
        first.join("\n")
    );
}

/// The judges of one provider, and what came of asking them.
struct Court<'a> {
    judge: Judge<'a>,
    reader: Reader,
    schemas: Schemas,
    seen: HashSet<String>,
    count: Count,
    disagreements: Vec<Disagreement>,
}

#[derive(Default)]
struct Count {
    mutants: usize,
    read: usize,
    clean: usize,
    dispatched: usize,
    reader_schema_accepts: usize,
    refused_yet_accepted: usize,
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { mutants, read, clean, dispatched, reader_schema_accepts, refused_yet_accepted } =
            self;
        write!(
            f,
            "{mutants} mutants, of which {read} are read and {clean} are as declared; {dispatched} were dispatched; "
        )?;
        write!(
            f,
            "the reader schemas take {reader_schema_accepts}, of which the typed reader refuses {refused_yet_accepted}"
        )
    }
}

/// A body of which the judges do not say the same. Names no value.
struct Disagreement {
    size: usize,
    event: String,
    mutation: String,
    fixture: String,
    what: String,
}

impl fmt::Display for Disagreement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { event, mutation, fixture, what, .. } = self;
        write!(f, "- {event}: {mutation}: {what}\n  ({fixture})")
    }
}

impl<'a> Court<'a> {
    fn new(catalog: &'a Catalog, provider: &str) -> Self {
        Self {
            judge: Judge::new(catalog, provider).expect("a provider of the catalog"),
            reader: typed::reader(provider),
            schemas: Schemas::read(),
            seen: HashSet::new(),
            count: Count::default(),
            disagreements: Vec::new(),
        }
    }

    fn try_mutants_of(&mut self, case: &Case<'a>) {
        let body = case.tree();
        let words = Vocabulary::of(case.subject.provider);
        let places = places(case.subject, &body);
        let all: Vec<Change> = places
            .iter()
            .filter_map(|place| Some((place, body.pointer(&place.pointer)?)))
            .flat_map(|(place, value)| changes(place, case.subject.provider, &words, value))
            .collect();
        for change in &all {
            if self.seen.insert(change.key.clone()) {
                self.try_changes(case, &body, &[change]);
            }
        }
        let mut random = Random::seeded(&case.fixture.path);
        for _ in 0..COMBINED {
            let count = 2 + random.below(4);
            let some: Vec<_> = (0..count).filter_map(|_| random.pick(&all)).collect();
            self.try_changes(case, &body, &some);
        }
    }

    fn try_changes(&mut self, case: &Case<'a>, body: &Value, changes: &[&Change]) {
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
        self.count.mutants += 1;
        let about_this = self.about_this_event(case, &mutant, &bytes);
        let found = about_this.into_iter().chain(self.about_dispatch(case, &bytes));
        let mutation =
            changes.iter().map(|change| format!("{} at `{}`", change.name, change.pointer));
        let mutation: Vec<_> = mutation.collect();
        let subject = &case.subject;
        let disagreements: Vec<_> = found
            .map(|what| Disagreement {
                size: bytes.len(),
                event: format!(
                    "{} {} {}",
                    case.provider(),
                    subject.event.wire,
                    subject.version.version
                ),
                mutation: mutation.join(", "),
                fixture: case.fixture.path.clone(),
                what,
            })
            .collect();
        self.disagreements.extend(disagreements);
    }

    /// The body is taken for the fixture's event, whatever it says itself.
    fn about_this_event(&mut self, case: &Case<'a>, mutant: &Value, bytes: &[u8]) -> Vec<String> {
        let (event, version) = (&case.event().wire, &case.version().version);
        let schemas = self.schemas.of(case.provider(), event, version);
        let by_catalog = judges::by_catalog(&case.subject, mutant);
        let mut found = Vec::new();
        let reading = self.reader.parse_as(event, version, bytes);
        // A schema cannot see that an object of a form is a list, so it gets the body in the shape in which it was read.
        let shaped = reading.as_ref().map_or(mutant, |reading| &reading.written);
        let strict = schemas.strict_accepts(shaped);
        self.count.clean += usize::from(strict);
        if by_catalog.is_clean() != strict {
            let objections = schemas.strict_objections(shaped);
            found.push(format!(
                "the catalog finds {by_catalog}; the strict schema objects to {objections}"
            ));
        }
        match &reading {
            Ok(reading) => {
                self.count.read += 1;
                if reading.findings != by_catalog {
                    found.push(format!(
                        "the catalog finds {by_catalog}; `validate` finds {}",
                        reading.findings
                    ));
                }
                let lost = match case.is_form() {
                    true => equal::difference_of_forms(mutant, &reading.written),
                    false => equal::difference(mutant, &reading.written),
                };
                found.extend(lost.map(|at| format!("it is not written back as it came: {at}")));
            }
            Err(refusal) => {
                let agreed =
                    refusal.violation.as_ref().is_some_and(|(code, at)| by_catalog.has(code, at));
                if !agreed {
                    found.push(format!(
                        "the catalog finds {by_catalog}; the typed reader says: {}",
                        told(refusal)
                    ));
                }
            }
        }
        found.extend(self.about_reader_schema(case, shaped, reading.is_ok(), &schemas));
        found
    }

    fn about_reader_schema(
        &mut self,
        case: &Case<'a>,
        shaped: &Value,
        is_read: bool,
        schemas: &Pair,
    ) -> Option<String> {
        let accepted = schemas.reader_accepts(shaped);
        self.count.reader_schema_accepts += usize::from(accepted);
        self.count.refused_yet_accepted += usize::from(accepted && !is_read);
        if is_read && !accepted && says_its_name(case.subject, shaped) {
            return Some(format!(
                "it is read; the reader schema objects to {}",
                schemas.reader_objections(shaped)
            ));
        }
        (accepted && !is_read)
            .then(|| "it is not read; the reader schema has no objection".to_owned())
    }

    /// The body and its headers say for themselves what it is.
    fn about_dispatch(&mut self, case: &Case<'a>, bytes: &[u8]) -> Option<String> {
        let mut headers = case.fixture.headers.clone();
        headers.push(("Content-Type".to_owned(), case.fixture.encoding.media_type().to_owned()));
        let received = Received { headers: &headers, ..Received::new(bytes) };
        let judgement = self.judge.body(&received).expect("what was encoded can be decoded");
        let (declared, alias) = (judgement.declared.clone(), judgement.alias());
        let name = judgement.event.clone();
        let by_catalog = judges::findings(judgement.inspection);
        match self.reader.parse(&headers, bytes) {
            Ok(reading) => {
                self.count.dispatched += 1;
                let variant = reading.variant.map(|(event, _)| event.to_owned());
                if variant != declared
                    || Some(&reading.name) != name.as_ref()
                    || reading.alias != alias
                {
                    return Some(format!(
                        "the catalog takes it for {declared:?}, the typed reader for {variant:?}"
                    ));
                }
                if reading.findings != by_catalog {
                    return Some(format!(
                        "by itself, the catalog finds {by_catalog}; `validate` finds {}",
                        reading.findings
                    ));
                }
                None
            }
            Err(refusal) => {
                let agreed = refusal.violation.as_ref().map_or_else(
                    || name.is_none() && !by_catalog.is_clean(),
                    |(code, at)| by_catalog.has(code, at),
                );
                let said = || {
                    format!(
                        "by itself, the catalog finds {by_catalog}; the typed reader says: {}",
                        told(&refusal)
                    )
                };
                (!agreed).then(said)
            }
        }
    }
}

fn told(refusal: &Refusal) -> String {
    match &refusal.violation {
        Some((code, at)) => format!("{}, `{code}` at `{at}`", refusal.message),
        None => refusal.message.clone(),
    }
}
