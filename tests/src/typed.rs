//! The typed payloads of every provider behind one function: bytes in; what was read, written back and found out.

use crate::findings::Findings;
use hookbook::{Delivery, EventSet, ParseError};
use serde_json::Value;
use std::mem::discriminant;

type Read = Result<Reading, Refusal>;
type Headers = [(String, String)];

/// Reads the bodies of one provider.
#[derive(Clone, Copy, Debug)]
pub struct Reader {
    /// The provider.
    pub provider: &'static str,
    parse: fn(&Headers, &[u8]) -> Read,
    parse_as: fn(&str, &str, &[u8]) -> Read,
    events: fn() -> Vec<(&'static str, &'static str)>,
}

/// A body that was read.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The event's name as it came.
    pub name: String,
    /// The version.
    pub version: String,
    /// Whether the name is another one for the event.
    pub alias: bool,
    /// The declared name and version of the variant that it was read into; `None`: the one for unknown events.
    pub variant: Option<(&'static str, &'static str)>,
    /// The body, written back.
    pub written: Value,
    /// What the strict reading says.
    pub findings: Findings,
}

/// A body that was not read. Holds no values of the body.
#[derive(Clone, Debug)]
pub struct Refusal {
    /// What is wrong, for people.
    pub message: String,
    /// The rule that it breaks, if there is one: code and pointer.
    pub violation: Option<(String, String)>,
}

/// The reader of a provider. The one place where the tests name all providers.
pub fn reader(provider: &str) -> Reader {
    let readers = [
        Reader::of::<hookbook::activecampaign::Event>(),
        Reader::of::<hookbook::clickfunnels::Event>(),
        Reader::of::<hookbook::gately::Event>(),
        Reader::of::<hookbook::highlevel::Event>(),
    ];
    let found = readers.into_iter().find(|reader| reader.provider == provider);
    found.unwrap_or_else(|| panic!("no reader for provider `{provider}`: add one to `typed.rs`"))
}

impl Reader {
    /// The reader of a provider's events.
    pub fn of<S: EventSet>() -> Self {
        Self {
            provider: S::provider().name,
            parse: |headers, body| taken(hookbook::parse::<S>(&headers, body)),
            parse_as: |event, version, body| {
                taken(hookbook::parse_as::<S>(event, Some(version), body))
            },
            events: || S::EVENTS.to_vec(),
        }
    }

    /// Reads a body as what headers and body say.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub fn parse(&self, headers: &[(String, String)], body: &[u8]) -> Result<Reading, Refusal> {
        (self.parse)(headers, body)
    }

    /// Reads a body as an event that the caller knows.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub fn parse_as(&self, event: &str, version: &str, body: &[u8]) -> Result<Reading, Refusal> {
        (self.parse_as)(event, version, body)
    }

    /// Name and version of every typed event.
    pub fn events(&self) -> Vec<(&'static str, &'static str)> {
        (self.events)()
    }
}

fn taken<S: EventSet>(result: Result<Delivery<S>, ParseError>) -> Result<Reading, Refusal> {
    let delivery = result.map_err(|error| refusal(&error))?;
    let found = delivery.inspect();
    let violations = found.violations.iter();
    let violations =
        violations.map(|found| (found.code.as_str().to_owned(), found.pointer.clone()));
    let written = delivery.to_json();
    Ok(Reading {
        alias: delivery.alias,
        variant: variant(&delivery),
        written: serde_json::from_str(&written).expect("what is written back is JSON"),
        findings: Findings::new(violations, found.unknown_paths, found.unknown_values),
        name: delivery.name.into(),
        version: delivery.version.into(),
    })
}

fn refusal(error: &ParseError) -> Refusal {
    let violation = error.violation();
    let violation = violation.map(|found| (found.code.as_str().to_owned(), found.pointer));
    Refusal { message: error.message().to_owned(), violation }
}

/// Which entry of the set the value is: the facts name a candidate, the variant itself decides.
fn variant<S: EventSet>(delivery: &Delivery<S>) -> Option<(&'static str, &'static str)> {
    let facts = delivery.facts()?;
    let at = S::EVENTS.iter().position(|event| *event == (facts.name, facts.version))?;
    let blank = S::blank(at)?;
    (discriminant(&blank) == discriminant(&delivery.event)).then(|| S::EVENTS[at])
}
