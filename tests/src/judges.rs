//! All judges of a provider, asked about one body: the catalog, the typed payloads, the published schemas.

use crate::case::{Case, Subject};
use crate::declared::says_its_name;
use crate::equal;
use crate::findings::Findings;
use crate::published::{Pair, Schemas};
use crate::typed::{Reader, Refusal};
use hookbook_codegen::Catalog;
use hookbook_codegen::judge::{self, Inspection, Judge, Judgement, Received};
use serde_json::Value;

/// The judges of one provider.
pub struct Judges<'a> {
    judge: Judge<'a>,
    reader: Reader,
    schemas: Schemas,
}

/// What came of asking them about a body.
#[derive(Clone, Debug, Default)]
pub struct Hearing {
    /// The typed reader takes the body for the event of its fixture.
    pub is_read: bool,
    /// The strict schema accepts it.
    pub is_clean: bool,
    /// The typed reader takes it for whatever it says it is.
    pub is_dispatched: bool,
    /// The reader schema accepts it.
    pub fits_reader_schema: bool,
    /// Where the judges do not say the same. No values.
    pub disagreements: Vec<String>,
}

/// What the catalog says of a body that is taken for this event.
pub fn by_catalog(subject: &Subject<'_>, body: &Value) -> Findings {
    findings(judge::event_version(subject.provider, subject.event, subject.version, body))
}

impl<'a> Judges<'a> {
    /// The judges of a provider.
    pub fn new(catalog: &'a Catalog, reader: Reader, schemas: Schemas) -> Self {
        let judge = Judge::new(catalog, reader.provider).expect("a provider of the catalog");
        Self { judge, reader, schemas }
    }

    /// Asks about a changed body of a fixture: its tree, and the same as bytes.
    pub fn hear(&self, case: &Case<'a>, tree: &Value, bytes: &[u8]) -> Hearing {
        let mut hearing = Hearing::default();
        self.about_this_event(case, tree, bytes, &mut hearing);
        self.about_dispatch(case, tree, bytes, &mut hearing);
        hearing
    }

    /// The body is taken for the fixture's event, whatever it says itself.
    fn about_this_event(&self, case: &Case<'a>, tree: &Value, bytes: &[u8], hearing: &mut Hearing) {
        let (event, version) = (&case.event().wire, &case.version().version);
        let by_catalog = by_catalog(&case.subject, tree);
        let reading = self.reader.parse_as(event, version, bytes);
        match &reading {
            Ok(reading) => {
                hearing.is_read = true;
                if reading.findings != by_catalog {
                    hearing.object(format!(
                        "the catalog finds {by_catalog}; `validate` finds {}",
                        reading.findings
                    ));
                }
                let lost = match case.is_form() {
                    true => equal::difference_of_forms(tree, &reading.written),
                    false => equal::difference(tree, &reading.written),
                };
                if let Some(at) = lost {
                    hearing.object(format!("it is not written back as it came: `{at}`"));
                }
            }
            Err(refusal) if is_among(refusal, &by_catalog, tree) => {}
            Err(refusal) => {
                hearing.object(format!(
                    "the catalog finds {by_catalog}; the reader says: {}",
                    told(refusal)
                ));
            }
        }
        // A schema cannot see that an object of a form is a list, so it gets the body in the shape in which it was read.
        let shaped = reading.as_ref().map_or(tree, |reading| &reading.written);
        let schemas = self.schemas.of(case.provider(), event, version);
        self.about_schemas(case, shaped, &schemas, &by_catalog, hearing);
    }

    fn about_schemas(
        &self,
        case: &Case<'a>,
        shaped: &Value,
        schemas: &Pair,
        by_catalog: &Findings,
        hearing: &mut Hearing,
    ) {
        hearing.is_clean = schemas.strict_accepts(shaped);
        if by_catalog.is_clean() != hearing.is_clean {
            let objections = schemas.strict_objections(shaped);
            hearing.object(format!(
                "the catalog finds {by_catalog}; the strict schema objects to {objections}"
            ));
        }
        hearing.fits_reader_schema = schemas.reader_accepts(shaped);
        match (hearing.is_read, hearing.fits_reader_schema) {
            (true, false) if says_its_name(case.subject, shaped) => {
                let objections = schemas.reader_objections(shaped);
                hearing.object(format!("it is read; the reader schema objects to {objections}"));
            }
            (false, true) => {
                hearing.object("it is not read; the reader schema accepts it".to_owned())
            }
            _ => {}
        }
    }

    /// The body and its headers say for themselves what it is.
    fn about_dispatch(&self, case: &Case<'a>, tree: &Value, bytes: &[u8], hearing: &mut Hearing) {
        let headers = case.headers();
        let received = Received { headers: &headers, ..Received::new(bytes) };
        let by_reader = self.reader.parse(&headers, bytes);
        hearing.is_dispatched = by_reader.is_ok();
        match (self.judge.body(&received), by_reader) {
            (Ok(judgement), Ok(reading)) => {
                let variant = reading.variant.map(|(event, _)| event);
                let said = (Some(reading.name.as_str()), reading.alias, variant);
                if said
                    != (
                        judgement.event.as_deref(),
                        judgement.alias(),
                        judgement.declared.as_deref(),
                    )
                {
                    hearing.object(format!(
                        "the catalog takes it for {:?}, the reader for {variant:?}",
                        judgement.declared
                    ));
                }
                let by_catalog = findings(judgement.inspection);
                if reading.findings != by_catalog {
                    hearing.object(format!(
                        "by itself: the catalog finds {by_catalog}; `validate` finds {}",
                        reading.findings
                    ));
                }
            }
            (Ok(judgement), Err(refusal)) => {
                let is_nameless = judgement.event.is_none() && refusal.violation.is_none();
                let by_catalog = findings_of(&judgement);
                if by_catalog.is_clean() || !(is_nameless || is_among(&refusal, &by_catalog, tree))
                {
                    let told = told(&refusal);
                    hearing.object(format!(
                        "by itself: the catalog finds {by_catalog}; the reader says: {told}"
                    ));
                }
            }
            (Err(_), Err(refusal)) if refusal.violation.is_none() => {}
            (Err(unreadable), _) => {
                hearing.object(format!("the catalog says: {unreadable}; the reader goes on"));
            }
        }
    }
}

impl Hearing {
    fn object(&mut self, what: String) {
        self.disagreements.push(what);
    }
}

fn findings(found: Inspection) -> Findings {
    let violations = found.violations.into_iter();
    let violations = violations.map(|found| (found.code.to_owned(), found.pointer));
    Findings::new(violations, found.unknown_paths, found.unknown_values)
}

fn findings_of(judgement: &Judgement) -> Findings {
    findings(judgement.inspection.clone())
}

/// A reader stops at the first fault that it cannot go past; the catalog has to know of it.
fn is_among(refusal: &Refusal, findings: &Findings, tree: &Value) -> bool {
    let Some((code, at)) = &refusal.violation else { return false };
    findings.has(code, at) || findings.places_of(code).any(|other| is_same_place(tree, at, other))
}

/// Whether two pointers lead to the same place, where one counts the members of an object that a form has in place of a list.
fn is_same_place(tree: &Value, by_key: &str, by_position: &str) -> bool {
    let mut here = Some(tree);
    let (keys, positions) = (by_key.split('/').skip(1), by_position.split('/').skip(1));
    keys.clone().count() == positions.clone().count()
        && keys.zip(positions).all(|(key, position)| {
            let at = here.and_then(Value::as_object).and_then(|members| {
                equal::in_order(members).iter().position(|(name, _)| *name == key)
            });
            here = here.and_then(|here| here.pointer(&format!("/{key}")));
            key == position || at.is_some_and(|at| at.to_string() == position)
        })
}

fn told(refusal: &Refusal) -> String {
    match &refusal.violation {
        Some((code, at)) => format!("{}, `{code}` at `{at}`", refusal.message),
        None => refusal.message.clone(),
    }
}
