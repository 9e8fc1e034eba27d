//! One delivery: the event, what stood around it, and the body it came in.

use std::borrow::Cow;
use std::fmt;

use super::event::{EnvelopeSet, EventSet};
use super::facts::{EnvelopeFacts, EventFacts, EventName};
use super::inspect::{Code, Errand, Inspection, Inspector, Violation};
use super::json::Json;
use super::object::{Object, inspect_flat, inspect_members, write_flat, write_members};
use super::parse::Dedupe;
use super::place::only_token;
use super::text::Text;
use super::value::Presence;
use super::writer::Writer;

/// A parsed delivery of one provider.
#[non_exhaustive]
pub struct Delivery<S: EventSet> {
    /// What stood around the payload.
    pub envelope: S::Envelope,
    /// The event with its payload.
    pub event: S,
    /// The event's name as it came.
    pub name: Text,
    /// The version of the payload.
    pub version: Text,
    /// Whether the name that came is another one for the event.
    pub alias: bool,
    pub(crate) body: Vec<u8>,
    pub(crate) layout: Layout,
}

/// Where in the body things stood.
#[derive(Clone, Debug)]
pub(crate) struct Layout {
    pub(crate) envelope: &'static EnvelopeFacts,
    /// The way to the payload; empty where payload and envelope share one object.
    pub(crate) path: &'static [Cow<'static, str>],
    pub(crate) event: Option<&'static EventFacts>,
    /// The event's current name, when the catalog knows it.
    pub(crate) own: Option<&'static str>,
    /// The objects between the root and the payload, when its pointer has more than one token.
    pub(crate) frames: Vec<Json>,
    pub(crate) dedupe: Dedupe,
}

impl<S: EventSet> Delivery<S> {
    /// The body, byte for byte.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The body, byte for byte, for keeps.
    #[must_use]
    pub fn into_body(self) -> Vec<u8> {
        self.body
    }

    /// What tells a second delivery of the same event, if the provider sends such a thing. Where that is a
    /// hash of the body, the first call works it out.
    #[must_use]
    pub fn dedupe_key(&self) -> Option<&str> {
        self.layout.dedupe.key(&self.body)
    }

    /// What the catalog says about the event.
    #[must_use]
    pub fn facts(&self) -> Option<&'static EventFacts> {
        self.layout.event
    }

    /// What the catalog says about the envelope.
    #[must_use]
    pub fn envelope_facts(&self) -> &'static EnvelopeFacts {
        self.layout.envelope
    }

    /// The whole body again, unknown members included. A form body comes out as JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut writer = Writer::with_capacity(self.body.len());
        write_body(self.envelope.object(), self.event.object(), &self.layout, &mut writer);
        writer.finish()
    }

    /// Compares the whole body with the contract, to the letter; pointers start at the body's root.
    #[must_use]
    pub fn inspect(&self) -> Inspection {
        Inspector::run(Errand::Scout, &|inspector| self.examine(inspector))
    }

    /// Everything that breaks the contract; empty when nothing does.
    #[must_use]
    pub fn validate(&self) -> Vec<Violation> {
        Inspector::run(Errand::ScoutViolations, &|inspector| self.examine(inspector)).violations
    }

    /// JSON pointers of the members that nobody declared.
    #[must_use]
    pub fn unknown_paths(&self) -> Vec<String> {
        self.inspect().unknown_paths
    }

    fn examine(&self, inspector: &mut Inspector) {
        let (envelope, event) = (self.envelope.object(), self.event.object());
        inspect_body(envelope, event, &self.layout, inspector);
        if self.event.as_unknown().is_none() {
            let names = self.layout.event.map_or(&[][..], |facts| facts.aliases);
            let own = self.layout.own.unwrap_or(&self.name);
            check_name(envelope, event, &self.layout, own, names, inspector);
        }
    }
}

impl<S: EventSet + Clone> Clone for Delivery<S>
where
    S::Envelope: Clone,
{
    fn clone(&self) -> Self {
        Delivery {
            envelope: self.envelope.clone(),
            event: self.event.clone(),
            name: self.name.clone(),
            version: self.version.clone(),
            alias: self.alias,
            body: self.body.clone(),
            layout: self.layout.clone(),
        }
    }
}

/// Prints envelope and event, without what is sensitive; of the body only the length.
impl<S: EventSet> fmt::Debug for Delivery<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery")
            .field("name", &self.name)
            .field("version", &self.version)
            .field("envelope", &self.envelope.object())
            .field("event", &self.event.object())
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}

fn write_body(envelope: &dyn Object, event: &dyn Object, layout: &Layout, writer: &mut Writer) {
    if layout.path.is_empty() {
        return write_flat(&[event, envelope], writer);
    }
    write_around(envelope, layout.path, &layout.frames, event, writer);
}

/// Writes one object around the payload, and what is inside on the way.
fn write_around(
    around: &dyn Object,
    path: &[Cow<'_, str>],
    frames: &[Json],
    event: &dyn Object,
    writer: &mut Writer,
) {
    writer.open_object();
    write_members(&[around], writer);
    match (path, frames.split_first()) {
        // Nothing was read where null stands: an event that nobody knows may have nothing inside.
        ([_, _, ..], Some((Json::Null, _))) | ([], _) => {}
        ([name, deeper @ ..], Some((frame, inner))) => {
            writer.name(name);
            write_around(frame, deeper, inner, event, writer);
        }
        ([name, ..], None) if event.presence() != Presence::Absent => {
            writer.name(name);
            event.write(writer);
        }
        ([..], None) => {}
    }
    writer.close_object();
}

fn inspect_body(
    envelope: &dyn Object,
    event: &dyn Object,
    layout: &Layout,
    inspector: &mut Inspector,
) {
    let path = layout.path;
    let Some(first) = path.first() else {
        return inspect_flat(&[event, envelope], inspector);
    };
    inspect_members(&[envelope], first, inspector);
    let mut marks = Vec::with_capacity(path.len());
    for (depth, token) in path.iter().enumerate() {
        if let Some(frame) = depth.checked_sub(1).and_then(|at| layout.frames.get(at)) {
            inspect_members(&[frame], token, inspector);
        }
        marks.push(inspector.enter(token));
    }
    if event.presence() == Presence::Absent {
        inspector.violation(Code::Required, "must be sent");
    }
    event.examine(inspector, &[]);
    if let Some(root) = marks.first() {
        inspector.leave(*root);
    }
}

/// Objects to a body that says another event than the one as which it was parsed. A payload that
/// declares the member itself checks it itself.
fn check_name(
    envelope: &dyn Object,
    event: &dyn Object,
    layout: &Layout,
    own: &str,
    aliases: &[&str],
    inspector: &mut Inspector,
) {
    let EventName::At { pointer, prefix } = layout.envelope.event else {
        return;
    };
    let Some(member) = only_token(pointer) else {
        return;
    };
    if layout.path.is_empty() && event.shape().find(&member, 0).is_some() {
        return;
    }
    let Some(index) = envelope.shape().find(&member, 0) else {
        return;
    };
    let Some(text) = envelope.member(index).case() else {
        return;
    };
    let said = |name: &str| name.strip_prefix(prefix) == Some(&*text);
    if !said(own) && !aliases.iter().any(|alias| said(alias)) {
        let mark = inspector.enter(&member);
        inspector.violation(Code::Const, "names another event");
        inspector.leave(mark);
    }
}
