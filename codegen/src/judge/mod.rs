//! Judges bodies by the catalog, without compiling anything.
//!
//! Bytes come in, and what the strict reading objects to goes out: the same as the generated types and the published strict schemas
//! say, found in a third way.

mod body;
mod bounds;
mod choose;
mod code;
mod coverage;
mod enumeration;
mod fixtures;
mod form;
mod format;
mod inspect;
mod inspection;
mod kind;
mod members;
mod number;
mod root;
mod scalar;
mod switch;

#[cfg(test)]
mod tests;

pub use body::{MAX_BYTES, Unreadable};
pub use code::CODES;
pub use coverage::{Coverage, FieldPath, coverage};
pub use fixtures::{Fault, FixtureFault, fixtures};
pub use inspection::{Inspection, Values, Violation};

use crate::ir::{Catalog, Encoding, Envelope, Event, EventVersion, Provider};
use choose::Around;
use inspection::Inspector;
use root::{Root, Unknown};
use serde_json::Value;
use std::collections::HashMap;

/// A body as it was received, with all that is known of it.
///
/// ```
/// use hookbook_codegen::judge::Received;
///
/// let received = Received { content_type: Some("application/json"), ..Received::new(br#"{"event": "member.created"}"#) };
/// assert!(received.caller.is_none());
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Received<'r> {
    /// To the byte.
    pub body: &'r [u8],
    /// What the request said; `None`: see the headers.
    pub content_type: Option<&'r str>,
    /// How the body is written, if nothing in the request says it; `None`: see how it looks.
    pub encoding: Option<Encoding>,
    /// Names in any case, and values.
    pub headers: &'r [(String, String)],
    /// The event that the caller takes it for. Only counts where the request does not say.
    pub caller: Option<Named<'r>>,
}

impl<'r> Received<'r> {
    /// A body of which nothing is known.
    pub fn new(body: &'r [u8]) -> Self {
        Self { body, content_type: None, encoding: None, headers: &[], caller: None }
    }
}

/// An event by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named<'r> {
    /// Its wire name, or an alias.
    pub event: &'r str,
    /// `None`: what the provider sends when nothing else is said.
    pub version: Option<&'r str>,
}

/// What a body was taken for, and what is wrong with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Judgement {
    /// The event's name as received, behind the prefix that the envelope puts before it; `None` when nothing says it.
    pub event: Option<String>,
    /// The event's name in the catalog; `None` when it is not known.
    pub declared: Option<String>,
    /// The version by which it was judged, or would have been.
    pub version: Option<String>,
    /// What was found.
    pub inspection: Inspection,
}

impl Judgement {
    /// Whether the catalog has the event in this version.
    pub fn known(&self) -> bool {
        self.declared.is_some()
    }

    /// Whether the event came under another name than the catalog's.
    pub fn alias(&self) -> bool {
        self.known() && self.event != self.declared
    }
}

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
        let names = |event: &'a Event| std::iter::once(&event.wire).chain(&event.aliases);
        let events = provider.events.iter();
        let events = events.flat_map(|event| names(event).map(move |name| (name.as_str(), event)));
        Some(Self { provider, events: events.collect(), values: Values::Hidden })
    }

    /// The same judge, but one that keeps or hides the values it objects to.
    pub fn with_values(self, values: Values) -> Self {
        Self { values, ..self }
    }

    /// The event of this name or alias.
    pub fn event(&self, name: &str) -> Option<&'a Event> {
        self.events.get(name).copied()
    }

    /// Judges a body by what it says it is, or else by what the caller says.
    ///
    /// # Errors
    ///
    /// When the body is no JSON, or too large or too deep. A form can always be read within its limits.
    pub fn body(&self, received: &Received<'_>) -> Result<Judgement, Unreadable> {
        let headers = received.headers;
        let said = received.content_type.or_else(|| choose::header(headers, "content-type"));
        let encoding = said
            .and_then(choose::encoding_of)
            .or(received.encoding)
            .unwrap_or_else(|| self.guess(received.body));
        let body = body::decode(received.body, encoding)?;
        let content_type = said.unwrap_or_else(|| encoding.media_type());
        let around = Around { content_type, headers };
        let envelope = choose::envelope(self.provider, around, &body);
        let event = envelope.and_then(|envelope| choose::event(envelope, around, &body));
        let case = match (envelope, event, received.caller) {
            (Some(envelope), Some(event), _) => self.by_body(envelope, event, &body),
            (envelope, _, Some(caller)) => self.by_caller(envelope, caller),
            (envelope, ..) => {
                Case { envelope, event: None, version: None, found: Err(Unknown::Unnamed) }
            }
        };
        Ok(self.judge(&case, &body, encoding))
    }

    /// A provider that writes all its bodies in one way needs no guess.
    fn guess(&self, body: &[u8]) -> Encoding {
        let encodings = self.provider.envelopes.iter().map(|envelope| envelope.encoding);
        match encodings.reduce(|one, other| if one == other { one } else { body::looks_like(body) })
        {
            Some(encoding) => encoding,
            None => body::looks_like(body),
        }
    }

    fn by_body(&self, envelope: &'a Envelope, event: String, body: &Value) -> Case<'a> {
        let version = choose::version(self.provider, envelope, body);
        let found = self.find(&event, Some(version));
        Case {
            envelope: Some(envelope),
            event: Some(event),
            version: Some(version.to_owned()),
            found,
        }
    }

    /// An event that the caller names comes in the envelope that it is declared in.
    fn by_caller(&self, envelope: Option<&'a Envelope>, caller: Named<'_>) -> Case<'a> {
        let found = self.find(caller.event, caller.version);
        let envelope = match found {
            Ok((_, version)) => self.provider.envelopes.get(version.envelope),
            Err(_) => envelope,
        };
        let version = match found {
            Ok((_, version)) => Some(version.version.as_str()),
            Err(_) => caller.version,
        };
        Case {
            envelope,
            event: Some(caller.event.to_owned()),
            version: version.map(str::to_owned),
            found,
        }
    }

    fn find(
        &self,
        name: &str,
        version: Option<&str>,
    ) -> Result<(&'a Event, &'a EventVersion), Unknown> {
        let event = self.event(name).ok_or(Unknown::Event)?;
        let is_wanted = |known: &&EventVersion| match version {
            Some(version) => known.version == version,
            None => known.is_default,
        };
        match (event.versions.iter().find(is_wanted), version, event.versions.first()) {
            (Some(found), ..) | (None, None, Some(found)) => Ok((event, found)),
            (None, ..) => Err(Unknown::Version),
        }
    }

    fn judge(&self, case: &Case<'a>, body: &Value, encoding: Encoding) -> Judgement {
        let mut inspector = Inspector::new(self.provider, encoding, self.values);
        match case.envelope {
            Some(envelope) => {
                let event = case.found.map(|(event, version)| (event, &version.payload));
                root::inspect(Root { envelope, event }, body, &mut inspector);
            }
            None => inspector.unknown_event("no envelope of the provider fits the body"),
        }
        Judgement {
            event: case.event.clone(),
            declared: case.found.ok().map(|(event, _)| event.wire.clone()),
            version: case.version.clone(),
            inspection: inspector.finish(),
        }
    }
}

/// What a body is taken for.
struct Case<'a> {
    envelope: Option<&'a Envelope>,
    event: Option<String>,
    version: Option<String>,
    found: Result<(&'a Event, &'a EventVersion), Unknown>,
}

/// Judges a body by one event in one version, whatever it says itself.
pub fn event_version(
    provider: &Provider,
    event: &Event,
    version: &EventVersion,
    body: &Value,
) -> Inspection {
    let envelope = &provider.envelopes[version.envelope];
    let mut inspector = Inspector::new(provider, envelope.encoding, Values::Hidden);
    let event = Ok((event, &version.payload));
    root::inspect(Root { envelope, event }, body, &mut inspector);
    inspector.finish()
}

/// The JSON value of a body that is written in this way.
///
/// # Errors
///
/// As [`Judge::body`].
pub fn decode(body: &[u8], encoding: Encoding) -> Result<Value, Unreadable> {
    body::decode(body, encoding)
}
