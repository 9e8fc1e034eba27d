//! A synthetic catalog before it is written down: what the YAML and the fixtures are made from.

/// A provider and everything it declares.
pub(crate) struct Provider {
    pub(crate) style: &'static Style,
    /// Shapes that all events may use.
    pub(crate) types: Vec<Type>,
    pub(crate) files: Vec<EventsFile>,
}

/// What makes a provider unlike the others.
pub(crate) struct Style {
    pub(crate) name: &'static str,
    pub(crate) title: &'static str,
    /// Everything of `provider.yaml` behind its first lines.
    pub(crate) body: &'static str,
    /// The member that holds the payload.
    pub(crate) payload: Option<&'static str>,
    /// The member that names the event.
    pub(crate) name_at: &'static str,
    /// Whether bodies say their version; only then an event may have two.
    pub(crate) versioned: bool,
    /// Whether bodies are JSON; only then they become fixtures.
    pub(crate) json: bool,
}

/// One file under `events/`.
pub(crate) struct EventsFile {
    pub(crate) stem: String,
    pub(crate) events: Vec<Event>,
    pub(crate) types: Vec<Type>,
}

pub(crate) struct Event {
    pub(crate) wire: String,
    pub(crate) evidence: &'static str,
    /// Payload by version; no version where there is one payload, none at all for a listed event.
    pub(crate) payloads: Vec<(Option<&'static str>, Payload)>,
    pub(crate) has_fixture: bool,
}

pub(crate) enum Payload {
    Fields(Vec<Field>),
    /// A shared shape, by its index in [`Provider::types`].
    Shared(usize),
}

pub(crate) struct Type {
    pub(crate) name: String,
    pub(crate) shape: Shape,
}

pub(crate) enum Shape {
    Object(Vec<Field>),
    Enum(Vec<String>),
    /// A switch over a member of the object itself, and the shapes of its cases.
    Own(&'static str, Vec<(String, String)>),
    /// A switch over a member beside the field.
    Sibling(&'static str, Vec<(String, String)>),
}

pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    pub(crate) optional: bool,
    pub(crate) nullable: bool,
    pub(crate) description: Option<String>,
    pub(crate) sensitive: bool,
}

pub(crate) enum Kind {
    /// A type expression and a value that fits it, as JSON.
    Scalar(&'static str, &'static str),
    /// A shape by its name, and a value that fits it.
    Named(String, String),
    List(String, String),
    Map(&'static str),
    Object(Vec<Field>),
    Enum(Vec<String>),
}
