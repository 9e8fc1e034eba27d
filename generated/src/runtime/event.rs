//! Events, the set of a provider's events, and its envelopes.

use std::fmt;

use super::error::ReadError;
use super::facts::Provider;
use super::index::EventIndex;
use super::inspect::{Check, Code, Inspector};
use super::json::Json;
use super::map::Extra;
use super::object::{Object, Shape, inspect_object};
use super::reader::Reader;
use super::value::{Kinds, Presence, Typed, Value};
use super::whole::same;
use super::writer::Writer;

/// All events of a provider, as an enum; `derive(EventSet)` implements it.
pub trait EventSet: Sized + 'static {
    /// What stands around the payload.
    type Envelope: EnvelopeSet;

    /// Name and version of each variant.
    const EVENTS: &'static [(&'static str, &'static str)];

    /// What is known of the provider.
    fn provider() -> &'static Provider;

    /// The events by name; built once.
    fn index() -> &'static EventIndex;

    /// The variant at an index of [`EventSet::EVENTS`], before anything was read.
    fn blank(variant: usize) -> Option<Self>;

    /// The variant for events that the catalog does not know.
    fn unknown(event: UnknownEvent) -> Self;

    /// The event that the catalog does not know, if it is one.
    fn as_unknown(&self) -> Option<&UnknownEvent>;

    /// The payload.
    fn object(&self) -> &dyn Object;

    /// The same, to fill it.
    fn object_mut(&mut self) -> &mut dyn Object;
}

/// The envelopes of a provider; `derive(EnvelopeSet)` implements it.
pub trait EnvelopeSet: Sized {
    /// The envelope at an index of the provider's list, before anything was read.
    fn blank(index: usize) -> Self;

    /// Its members.
    fn object(&self) -> &dyn Object;

    /// The same, to fill them.
    fn object_mut(&mut self) -> &mut dyn Object;
}

/// The envelope of a provider that puts nothing around its payloads.
#[derive(Clone, Default, PartialEq)]
pub struct Bare(Json);

impl fmt::Debug for Bare {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Bare")
    }
}

impl EnvelopeSet for Bare {
    fn blank(_: usize) -> Self {
        Bare::default()
    }

    fn object(&self) -> &dyn Object {
        &self.0
    }

    fn object_mut(&mut self) -> &mut dyn Object {
        &mut self.0
    }
}

/// Whether two events are the same, with payloads that are written alike.
#[must_use]
pub fn same_event<S: EventSet>(left: &S, right: &S) -> bool {
    std::mem::discriminant(left) == std::mem::discriminant(right)
        && left.as_unknown() == right.as_unknown()
        && same(left.object(), right.object())
}

/// An event that the catalog does not know. Its payload is kept.
#[derive(Clone, PartialEq)]
pub struct UnknownEvent {
    name: String,
    version: String,
    payload: Json,
    /// Whether a payload stood where the envelope has it. Nobody has said that an event that is new
    /// to us must have one.
    came: bool,
}

impl UnknownEvent {
    pub(crate) fn new(name: &str, version: &str) -> UnknownEvent {
        let (name, version) = (name.to_owned(), version.to_owned());
        UnknownEvent { name, version, payload: Json::Null, came: false }
    }

    /// The name that came.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The version that came, or the provider's default.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The payload; null where none came. Where payload and envelope share one object, it has what the
    /// envelope does not declare.
    #[must_use]
    pub fn payload(&self) -> &Json {
        &self.payload
    }
}

/// Prints the name only: nobody has said whether the payload may be seen.
impl fmt::Debug for UnknownEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownEvent")
            .field("name", &self.name)
            .field("version", &self.version)
            .finish_non_exhaustive()
    }
}

impl Value for UnknownEvent {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        self.came = true;
        self.payload.read(reader)
    }

    fn clear(&mut self) {
        self.came = false;
        self.payload.clear();
    }

    fn presence(&self) -> Presence {
        if self.came { Presence::Value } else { Presence::Absent }
    }

    fn may_be_absent(&self) -> bool {
        true
    }

    fn write(&self, writer: &mut Writer) {
        self.payload.write(writer);
    }

    fn examine(&self, inspector: &mut Inspector, _: &[Check]) {
        inspect_object(self, inspector);
    }
}

impl Typed for UnknownEvent {
    const KINDS: Kinds = Kinds::ANY;

    fn empty() -> Self {
        UnknownEvent::new("", "")
    }
}

impl Object for UnknownEvent {
    fn shape(&self) -> &'static Shape {
        self.payload.shape()
    }

    fn member(&self, index: usize) -> &dyn Value {
        self.payload.member(index)
    }

    fn member_mut(&mut self, index: usize) -> &mut dyn Value {
        self.payload.member_mut(index)
    }

    fn extra(&self) -> &Extra {
        self.payload.extra()
    }

    fn extra_mut(&mut self) -> &mut Extra {
        self.payload.extra_mut()
    }

    fn unforeseen(&self) -> Option<Code> {
        Some(Code::UnknownEvent)
    }
}
