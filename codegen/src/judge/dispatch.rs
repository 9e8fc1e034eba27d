//! From a body as it was received to a judgement: which envelope, which event, which version, and what is wrong.

use super::body::{self, Readings, Unreadable};
use super::choose::{self, Around};
use super::inspection::{Inspection, Inspector, Values};
use super::root::{self, Root, Unknown};
use super::{Judgement, Named, Received};
use crate::ir::{Catalog, Encoding, Envelope, Event, EventVersion, Provider};
use serde_json::Value;
use std::collections::HashMap;

/// Judges the bodies of one provider.
#[derive(Clone, Debug)]
pub struct Judge<'a> {
    provider: &'a Provider,
    /// By name and by alias.
    events: HashMap<&'a str, &'a Event>,
    values: Values,
}

impl<'a> Judge<'a> {
    /// A judge for the provider of this name; `None` when the catalog has none.
    pub fn new(catalog: &'a Catalog, provider: &str) -> Option<Self> {
        let provider = catalog.providers.iter().find(|known| known.name == provider)?;
        let events = provider.events.iter();
        let events = events.flat_map(|event| event.names().map(move |name| (name, event)));
        Some(Self { provider, events: events.collect(), values: Values::Hidden })
    }

    /// The same judge, but one that keeps or hides the values it objects to.
    pub fn with_values(self, values: Values) -> Self {
        Self { values, ..self }
    }

    /// The provider whose bodies it judges.
    pub fn provider(&self) -> &'a Provider {
        self.provider
    }

    /// The event of this name or alias.
    pub fn event(&self, name: &str) -> Option<&'a Event> {
        self.events.get(name).copied()
    }

    /// The names and aliases of all events, in the order of the catalog.
    pub fn names(&self) -> impl Iterator<Item = &'a str> {
        self.provider.events.iter().flat_map(Event::names)
    }

    /// Judges a body by what it says it is, or else by what the caller says.
    ///
    /// # Errors
    ///
    /// When the body is too large, or no JSON where it has to be.
    pub fn body(&self, received: &Received<'_>) -> Result<Judgement, Unreadable> {
        body::check_size(received.body, body::MAX_BYTES)?;
        let readings = readings(received);
        let mut around = around(received);
        let mut fitting = choose::envelope(self.provider, around, &readings);
        if matches!(fitting, Ok(None)) && is_decoded_form(received) {
            around = Around { content_type: Encoding::Form.media_type(), ..around };
            fitting = choose::envelope(self.provider, around, &readings);
        }
        if let Ok(Some((envelope, body))) = fitting
            && let Some(name) = choose::event(envelope, around, body)
        {
            let version = choose::version(self.provider, envelope, body);
            let found = self.find(&name, Some(version));
            let case = Case { event: Some(&name), version: Some(version), found };
            return Ok(self.judge(case, envelope, body));
        }
        match received.caller {
            Some(named) => self.named(named, fitting, &readings),
            None => Ok(self.unnamed(Case::default(), fitting?)),
        }
    }

    /// An event that the caller names comes in the envelope that it is declared in.
    fn named(
        &self,
        named: Named<'_>,
        fitting: Fitting<'_>,
        readings: &Readings<'_>,
    ) -> Result<Judgement, Unreadable> {
        let found = self.find(named.event, named.version);
        let case = Case { event: Some(named.event), version: named.version, found };
        let Ok((_, declared)) = found else { return Ok(self.unnamed(case, fitting?)) };
        let case = Case { version: Some(&declared.version), ..case };
        let envelope = &self.provider.envelopes[declared.envelope];
        Ok(self.judge(case, envelope, readings.get(envelope.encoding)?))
    }

    /// An event that is not known comes in the envelope that the body fits, if it fits one.
    fn unnamed(&self, case: Case<'_>, fitting: Option<(&Envelope, &Value)>) -> Judgement {
        let Some((envelope, body)) = fitting else {
            let mut inspector = Inspector::new(self.provider, Encoding::Json, self.values);
            inspector.unknown_event("no envelope of the provider fits the body");
            return case.judgement(inspector.finish());
        };
        self.judge(case, envelope, body)
    }

    fn judge(&self, case: Case<'_>, envelope: &Envelope, body: &Value) -> Judgement {
        let mut inspector = Inspector::new(self.provider, envelope.encoding, self.values);
        let event = case.found.map(|(event, version)| (event, &version.payload));
        root::inspect(Root { envelope, event }, body, &mut inspector);
        case.judgement(inspector.finish())
    }

    /// Without a version, what the provider sends when nothing else is said.
    fn find(
        &self,
        name: &str,
        version: Option<&str>,
    ) -> Result<(&'a Event, &'a EventVersion), Unknown> {
        let event = self.event(name).ok_or(Unknown::Event)?;
        let mut versions = event.versions.iter();
        let found = match version {
            Some(version) => versions.find(|known| known.version == version),
            None => versions.find(|known| known.is_default).or(event.versions.first()),
        };
        Ok((event, found.ok_or(Unknown::Version)?))
    }
}

type Fitting<'b> = Result<Option<(&'b Envelope, &'b Value)>, Unreadable>;

/// Whether a body may be a form that was saved as JSON: nobody said what it is, and it looks like JSON. As the form it would
/// be otherwise, it would say nothing.
fn is_decoded_form(received: &Received<'_>) -> bool {
    let said = received.content_type.or_else(|| choose::header(received.headers, "content-type"));
    said.is_none() && looks(received) == Encoding::Json
}

fn looks(received: &Received<'_>) -> Encoding {
    received.encoding.unwrap_or_else(|| body::looks_like(received.body))
}

fn readings<'b>(received: &Received<'b>) -> Readings<'b> {
    match is_decoded_form(received) {
        true => Readings::of_decoded_form(received.body),
        false => Readings::of(received.body),
    }
}

/// What is known of a body before it is read. A body without a content type is taken for what it looks like.
fn around<'r>(received: &Received<'r>) -> Around<'r> {
    let headers = received.headers;
    let said = received.content_type.or_else(|| choose::header(headers, "content-type"));
    Around { content_type: said.unwrap_or_else(|| looks(received).media_type()), headers }
}

/// What a body is taken for.
#[derive(Clone, Copy)]
struct Case<'c> {
    event: Option<&'c str>,
    version: Option<&'c str>,
    found: Result<(&'c Event, &'c EventVersion), Unknown>,
}

impl Default for Case<'_> {
    fn default() -> Self {
        Self { event: None, version: None, found: Err(Unknown::Unnamed) }
    }
}

impl Case<'_> {
    fn judgement(self, inspection: Inspection) -> Judgement {
        Judgement {
            event: self.event.map(str::to_owned),
            declared: self.found.ok().map(|(event, _)| event.wire.clone()),
            version: self.version.map(str::to_owned),
            inspection,
        }
    }
}
