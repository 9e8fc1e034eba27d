//! Judges bodies by the catalog, without compiling anything.
//!
//! Bytes come in, and what the strict reading objects to goes out: the same as the generated types and the published strict schemas
//! say, found in a third way.

mod body;
mod bounds;
mod choose;
mod code;
mod coverage;
mod dispatch;
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

pub use body::{MAX_BYTES, Unreadable, decode};
pub use code::CODES;
pub use coverage::{Coverage, FieldPath, coverage};
pub use dispatch::Judge;
pub use fixtures::{Fault, FixtureFault, fixtures};
pub use inspection::{Inspection, Values, Violation};

use crate::ir::{Check, Encoding, Envelope, Event, EventVersion, Provider, Ref};
use inspection::Inspector;
use root::Root;
use serde_json::Value;

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

/// Whether a value by itself is what a type and its bounds ask for.
pub(crate) fn fits(
    provider: &Provider,
    encoding: Encoding,
    ty: &Ref,
    checks: &[Check],
    value: &Value,
) -> bool {
    let mut inspector = Inspector::new(provider, encoding, Values::Hidden);
    inspect::alone(ty, checks, value, &mut inspector);
    let found = inspector.finish();
    found.violations.is_empty() && found.unknown_paths.is_empty()
}

/// Whether an envelope may take a body of this encoding for its own.
pub(crate) fn may_take(envelope: &Envelope, encoding: Encoding, body: &Value) -> bool {
    envelope.encoding == encoding && choose::holds(envelope, encoding.media_type(), body)
}
