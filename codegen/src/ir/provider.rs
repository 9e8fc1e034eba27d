//! A provider: its files, envelopes, events and fixtures.

use super::{Delivery, Deprecated, Evidence, Object, Signature, Type, TypeId};

/// A provider.
#[derive(Clone, Debug)]
pub struct Provider {
    /// Its folder under `schema/`, and its Rust module and Cargo feature.
    pub name: String,
    /// What people call it.
    pub title: String,
    /// What it is for; empty when nobody said.
    pub summary: String,
    /// Where it documents its webhooks.
    pub docs: String,
    /// The version of an event that does not say one.
    pub default_version: String,
    /// What a reader should know.
    pub notes: Vec<String>,
    /// The bodies it sends, in the order in which they are tried.
    pub envelopes: Vec<Envelope>,
    /// How it delivers.
    pub delivery: Delivery,
    /// How it signs, in order of preference; empty: it does not.
    pub signatures: Vec<Signature>,
    /// The YAML files that declare events or types, by path.
    pub modules: Vec<Module>,
    /// The named shapes, by module and then in the order of the YAML.
    pub types: Vec<Type>,
    /// The events, by module and then in the order of the YAML.
    pub events: Vec<Event>,
}

impl Provider {
    /// A named shape.
    pub fn ty(&self, id: TypeId) -> &Type {
        &self.types[id.0]
    }
}

/// A YAML file that declares events or types; it becomes the Rust module of the same stem.
#[derive(Clone, Debug)]
pub struct Module {
    /// The Rust module: the stem of the file.
    pub name: String,
    /// The file, from the root of the project.
    pub source: String,
    /// What it declares, in order; shapes declared on the spot follow their owner.
    pub items: Vec<Declared>,
}

/// Something a YAML file declares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Declared {
    /// An event (index into [`Provider::events`]) in one version (index into [`Event::versions`]).
    Event(usize, usize),
    /// A shape.
    Type(TypeId),
}

/// A body that the provider sends, around the payload.
#[derive(Clone, Debug)]
pub struct Envelope {
    /// Its key in `provider.yaml`.
    pub name: String,
    /// The Rust struct.
    pub rust: String,
    /// What it is; empty when nobody said.
    pub description: String,
    /// How it is known.
    pub evidence: Evidence,
    /// When a body is one of these; all must hold.
    pub when: Vec<Condition>,
    /// How the body is written.
    pub encoding: Encoding,
    /// Where the event's name stands.
    pub event: EventName,
    /// Where its version stands.
    pub version: VersionRule,
    /// The member that holds the payload; `None`: payload and envelope share the root.
    pub payload: Option<String>,
    /// The members around the payload.
    pub object: Object,
}

/// Something that tells an envelope from the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// The media type, without parameters, in lower case; `application/json` includes `+json`.
    ContentType(String),
    /// A JSON pointer that must lead somewhere.
    Has(String),
    /// A JSON pointer that must not.
    Lacks(String),
    /// A JSON pointer and the value that must stand there.
    Equals(String, serde_json::Value),
}

/// How a body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// JSON.
    Json,
    /// A form with PHP bracket keys.
    Form,
}

impl Encoding {
    /// The word used in the YAML.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Form => "form",
        }
    }

    /// The media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Form => "application/x-www-form-urlencoded",
        }
    }
}

/// Where an event's name stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EventName {
    /// At a JSON pointer, with a prefix to put before it.
    At {
        /// The pointer.
        pointer: String,
        /// Often empty.
        prefix: String,
    },
    /// In a header, with a prefix to put before it.
    Header {
        /// The header.
        name: String,
        /// Often empty.
        prefix: String,
    },
    /// It is always this one.
    Always(String),
    /// The body does not say; the caller must.
    Caller,
}

/// Where an event's version stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VersionRule {
    /// The provider's default.
    Default,
    /// Always this one.
    Always(String),
    /// At a JSON pointer, by a table from the value's text to the version.
    At {
        /// The pointer.
        pointer: String,
        /// Value and version.
        map: Vec<(String, String)>,
    },
}

/// Something that happens.
#[derive(Clone, Debug)]
pub struct Event {
    /// Its wire name.
    pub wire: String,
    /// Its path in folders and URLs: the wire name, with anything unusual replaced by `_`; unique within its provider.
    pub path: String,
    /// Other spellings of official sources.
    pub aliases: Vec<String>,
    /// What happened, in one sentence.
    pub summary: String,
    /// More about it; empty when nobody said.
    pub description: String,
    /// Index into [`Provider::modules`].
    pub module: usize,
    /// Who or what may send it.
    pub sent_by: Vec<String>,
    /// Permissions a receiver must hold.
    pub scopes: Vec<String>,
    /// What a reader should know.
    pub notes: Vec<String>,
    /// One payload a version; at least one.
    pub versions: Vec<EventVersion>,
}

impl Event {
    /// Everything it goes by: its wire name, then the aliases.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.wire).chain(&self.aliases).map(String::as_str)
    }
}

/// An event in one version.
#[derive(Clone, Debug)]
pub struct EventVersion {
    /// `v1`, `v2`, ...
    pub version: String,
    /// Whether it is what the provider sends when nothing else is said.
    pub is_default: bool,
    /// The Rust type.
    pub rust: String,
    /// What differs in this version; empty when nobody said.
    pub description: String,
    /// Index into [`Provider::envelopes`].
    pub envelope: usize,
    /// What is in it.
    pub payload: Payload,
    /// How it is known.
    pub evidence: Evidence,
    /// Whether it should not be relied on any more.
    pub deprecated: Option<Deprecated>,
    /// The fixtures, by path.
    pub fixtures: Vec<Fixture>,
}

/// What an event carries.
#[derive(Clone, Debug)]
pub enum Payload {
    /// Fields of its own.
    Own(Object),
    /// A shared object or switch.
    Shared(TypeId),
    /// Nothing is known; everything is kept.
    Opaque,
}

/// An example body, and what must be found in it.
#[derive(Clone, Debug)]
pub struct Fixture {
    /// The file, from the root of the project.
    pub path: String,
    /// The file's name without endings: `official`.
    pub name: String,
    /// What the strict reading must say.
    pub verdict: Verdict,
    /// How the body is written.
    pub encoding: Encoding,
    /// The body, to the byte.
    pub body: Vec<u8>,
    /// The event's version.
    pub version: String,
    /// Headers that the reading needs.
    pub headers: Vec<(String, String)>,
    /// Whether it was made from the catalog.
    pub synthetic: bool,
    /// Why an official example contradicts its own documentation.
    pub known_wrong: Option<String>,
    /// How it is known.
    pub evidence: Option<Evidence>,
    /// What a reader should know; empty when nobody said.
    pub note: String,
}

/// What the strict reading must say of a fixture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing.
    Pass,
    /// Exactly this.
    Fail {
        /// Code and JSON pointer, in the order in which they are found.
        violations: Vec<(String, String)>,
        /// JSON pointers of members that are not declared.
        unknown: Vec<String>,
    },
}
